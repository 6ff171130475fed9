"""Courses: from one value to another. Texts that tell of the same start must agree on where it led."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.figures.context import Mention
    from core.facts.figures.pairing import Pair


def follow_courses(
    chosen: Sequence[Pair], changed: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention]
) -> list[Pair]:
    """The equal pairs, and where both sides start from the same value but end at another, that as changed.

    "From 22 to 16 in the one group and from 21 to 19 in the other" against "from 22 to 19": the 19 stands in
    both, and yet belongs to another course.
    """
    ends = set(_ends(chosen, lefts, rights))
    led_elsewhere = [pair for pair in changed if (pair.left, pair.right) in ends]
    left, right = {pair.left for pair in led_elsewhere}, {pair.right for pair in led_elsewhere}
    kept = [pair for pair in chosen if pair.left not in left and pair.right not in right]
    return kept + led_elsewhere


def _ends(
    chosen: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention]
) -> Iterator[tuple[int, int]]:
    """The figures right after those that both sides say something came from."""
    for pair in chosen:
        if lefts[pair.left].figure.is_origin and rights[pair.right].figure.is_origin:
            one, other = _after(pair.left, lefts), _after(pair.right, rights)
            if one is not None and other is not None:
                yield one, other


def _after(index: int, mentions: Sequence[Mention]) -> int | None:
    """The next figure, where the same sentence has it and it is no start of its own."""
    if index + 1 == len(mentions):
        return None
    one, other = mentions[index], mentions[index + 1]
    return index + 1 if other.sentence == one.sentence and not other.figure.is_origin else None
