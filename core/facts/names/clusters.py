"""Names of two texts as anchors whose keys are equal where the names are one in different spellings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.names.find import anchors
from core.facts.names.garbled import garbled_pairs
from core.facts.names.languages import lexicon_for
from core.facts.names.side import content_parts, pair_of, side_of
from core.facts.names.spelling import likeness
from core.model import Anchor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.names.name import Name
    from core.model import Article


def name_anchors(
    left: Article, right: Article, left_names: Sequence[Name], right_names: Sequence[Name]
) -> tuple[tuple[Anchor, ...], tuple[Anchor, ...]]:
    """Every word of the names of either text as an anchor, before anything is aligned.

    A right word that is a misspelt form of a left one takes the key of that; only spellings that need no
    alignment to be taken for one are joined.
    """
    pair = pair_of(
        side_of(left, left_names, (), lexicon_for(left.language), {}),
        side_of(right, right_names, (), lexicon_for(right.language), {}),
        (),
    )
    renamed: dict[str, str] = {}
    for one, other in sorted(garbled_pairs(pair)):
        ours = content_parts(pair.left.spellings[one][0], pair.left.lexicon)
        for part in content_parts(pair.right.spellings[other][0], pair.right.lexicon):
            if part not in ours and part not in renamed:
                renamed[part] = max(ours, key=lambda p: (likeness(p, part), p))
    return anchors(left_names), tuple(
        Anchor(a.span, a.kind, renamed.get(a.key, a.key)) for a in anchors(right_names)
    )
