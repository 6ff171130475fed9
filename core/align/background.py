"""What texts of two events still have in common: the background, told alike in both.

Articles on one topic have passages that resemble each other without saying the same: last year's results and
this year's. Of those that people linked in three such pairs all held sentences as alike as this, of the
others one in three.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.align.by_hand import BY_HAND
from core.model import LinkRelation
from core.relation import Relation, RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.model import Article, Link, SentenceLink

TOLD_ALIKE = 0.7
"""Score from which linked sentences of two events say the same."""
MUCH_SHARED = 2 / 3
"""Share of a text with a counterpart from which the two tell one story, whatever they are called."""
_ONE_STORY = (RelationKind.VERSIONS, RelationKind.SAME_EVENT)


def tell_one_story(relation: Relation) -> bool:
    """Whether what differs between the two is a difference in one matter."""
    covered = max(relation.left_covered, relation.right_covered)
    return relation.kind in _ONE_STORY or covered >= MUCH_SHARED


def told_alike(sentences: Iterable[SentenceLink]) -> tuple[SentenceLink, ...]:
    """The links between sentences that tell of the background."""
    return tuple(link for link in sentences if link.score >= TOLD_ALIKE)


def background_of(
    left: Article, right: Article, links: Iterable[Link], sentences: Sequence[SentenceLink]
) -> tuple[Link, ...]:
    """The links between paragraphs that hold some of ``sentences``, and those that the reader has drawn.

    None of them is full: the rest of the two paragraphs tells of different events.
    """
    return tuple(
        replace(link, relation=LinkRelation.PARTIAL, moved=False)
        for link in links
        if BY_HAND in link.reasons
        or any(
            told.holds(left.paragraphs[link.left].span, right.paragraphs[link.right].span)
            for told in sentences
        )
    )
