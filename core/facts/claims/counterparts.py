"""Which further sentences may say the same where no link of sentences says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.model import Article, Link, SentenceLink, Span


def unlinked_pairs(
    left: Article, right: Article, links: Sequence[Link], sentences: Sequence[SentenceLink]
) -> Iterator[tuple[Span, Span]]:
    """Pairs of sentences of linked paragraphs of which one at least is linked to none.

    Where two sentences were merged, one of them is often left over.
    """
    linked_left = {span for link in sentences for span in link.left}
    linked_right = {span for link in sentences for span in link.right}
    for link in links:
        for one in left.paragraphs[link.left].sentences:
            for other in right.paragraphs[link.right].sentences:
                if one not in linked_left or other not in linked_right:
                    yield one, other
