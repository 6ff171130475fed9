"""Figures left over in sentences that say the same: what one lost, the other gained in its place."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.figures.context import Mention
    from core.facts.figures.pairing import Ground, Pair


# Below this, sentences are linked for other reasons than what the two figures say.
LEAST = -3.5


def left_over_pairs(
    changed: Sequence[Pair],
    taken: Sequence[Pair],
    lefts: Sequence[Mention],
    rights: Sequence[Mention],
    ground: Ground,
) -> list[Pair]:
    """Pairs of comparable figures without a counterpart in linked sentences, where no other would do as well.

    Either both are the only ones of their kind that are left over, or the words beside them tell them from
    the others. A sentence that says the same with another figure has changed it, however else it is reworded.
    """
    taken_left, taken_right = {p.left for p in taken}, {p.right for p in taken}
    free = [
        p
        for p in changed
        if p.left not in taken_left
        and p.right not in taken_right
        and (lefts[p.left].sentence, rights[p.right].sentence) in ground.sentences
        and p.score >= LEAST
    ]
    likeness = {(p.left, p.right): _words_beside(lefts[p.left], rights[p.right]) for p in free}
    by_left: dict[int, list[int]] = defaultdict(list)
    by_right: dict[int, list[int]] = defaultdict(list)
    for (left, right), alike in likeness.items():
        by_left[left].append(alike)
        by_right[right].append(alike)
    return [
        p
        for p in free
        if _stands_out(likeness[p.left, p.right], by_left[p.left])
        and _stands_out(likeness[p.left, p.right], by_right[p.right])
    ]


def _words_beside(one: Mention, other: Mention) -> int:
    """On how many sides the same word stands beside both."""
    return (one.lead == other.lead and one.lead != "") + bool(one.heads & other.heads)


def _stands_out(alike: int, rivals: Sequence[int]) -> bool:
    return alike == max(rivals) and rivals.count(alike) == 1
