"""Figures of two texts as anchors whose keys are equal where the figures say the same."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from core.facts.figures.equality import compare
from core.facts.figures.figure import Quantity
from core.model import Anchor, How

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from core.facts.figures.figure import Figure
    from core.facts.figures.judgement import Judgement

WIDEST = 1.5
"""No two quantities further apart than this factor are ever judged equal (``more than 200`` for 240)."""
MOST_TRIED = 64
"""Figures of the left text that one of the right is compared with at most, so that long texts stay fast."""


def figure_anchors(
    left: Sequence[Figure],
    right: Sequence[Figure],
    left_day: date | None = None,
    right_day: date | None = None,
) -> tuple[tuple[Anchor, ...], tuple[Anchor, ...]]:
    """Every figure of either text as an anchor, common ones too: how rare a key is decides its weight.

    A right figure without its exact like on the left takes the key of the left figure that it equals in
    other words, units or rounding (``40 miles`` that of ``64 kilometres``). The days are those of writing.
    """
    exact = {figure.key: figure for figure in left}
    shelves = _Shelves(exact.values())
    renamed: dict[str, str] = {}
    for figure in right:
        if figure.key not in exact and figure.key not in renamed:
            judged = [(compare(other, figure, left_day, right_day), other) for other in shelves.near(figure)]
            equals = [
                (judgement.rank, other.key) for judgement, other in judged if _is_same(judgement, figure)
            ]
            renamed[figure.key] = min(equals)[1] if equals else figure.key
    return (
        tuple(Anchor(figure.span, "figure", figure.key) for figure in left),
        tuple(Anchor(f.span, "figure", renamed.get(f.key, f.key)) for f in right),
    )


def _is_same(judgement: Judgement, figure: Figure) -> bool:
    """Whether equality so judged marks two passages as the same: dates that merely do not clash do not."""
    return judgement.is_equal and (judgement.how is not How.COMPATIBLE or isinstance(figure.value, Quantity))


class _Shelves:
    """Figures sorted so that those that could equal a given one are found without trying all."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._figures: defaultdict[str, list[tuple[float, str, Figure]]] = defaultdict(list)
        for figure in figures:
            self._figures[_shelf(figure)].append((_size(figure), figure.key, figure))
        for shelf in self._figures.values():
            shelf.sort(key=lambda entry: entry[:2])

    def near(self, figure: Figure) -> list[Figure]:
        shelf = self._figures.get(_shelf(figure), [])
        size = _size(figure)
        ends = sorted((size / WIDEST, size * WIDEST))
        first = bisect_left(shelf, ends[0], key=lambda entry: entry[0])
        last = bisect_right(shelf, ends[1], key=lambda entry: entry[0])
        nearest = sorted(shelf[first:last], key=lambda entry: (abs(entry[0] - size), entry[1]))
        return [other for _, _, other in nearest[:MOST_TRIED]]


def _shelf(figure: Figure) -> str:
    value = figure.value
    return value.unit.dimension if isinstance(value, Quantity) else type(value).__name__


def _size(figure: Figure) -> float:
    """The middle of a quantity in base units; 0 for what has no size."""
    if not isinstance(figure.value, Quantity):
        return 0.0
    low, high = figure.value.base
    return float(low + high) / 2
