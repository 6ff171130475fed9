"""What two panes show: one page that both share, or a page for each text."""

from __future__ import annotations

from dataclasses import dataclass

from core.model import Side
from tui.layout.blocks import Options, Reading
from tui.layout.paint import Painter
from tui.layout.sheet import Sheet

_LEAST = 8
"""Cells that a column of text has at least, however narrow the terminal."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The pages that the left and the right pane show; in unified layout the left pane alone."""

    left: Sheet
    right: Sheet
    digits: int
    """Of the highest paragraph number."""

    @property
    def apart(self) -> bool:
        """Whether each text has a page of its own."""
        return self.left is not self.right

    def page(self, side: Side) -> Sheet:
        """The page that shows a text."""
        return self.left if side is Side.LEFT else self.right

    def fit(self, width: int) -> None:
        """Lay the pages out for panes that have ``width`` cells together."""
        panes = 1 if self.left.unified else 2
        room = width // panes - Painter({}, self.digits, self.left.unified).gutter - 1
        for sheet in (self.left, self.right):
            sheet.fit(max(_LEAST, room))


def lay_out(reading: Reading, options: Options, unfolded: frozenset[int]) -> Spread:
    """The pages of a reading. ``unfolded`` holds rows of runs that stay open although the rest is folded."""
    counts = (len(reading.comparison.article(side).paragraphs) for side in Side)
    digits = len(str(max(1, *counts)))
    if options.own_order and not options.unified:
        left, right = (Sheet(reading, options, unfolded, side) for side in Side)
        return Spread(left, right, digits)
    shared = Sheet(reading, options, unfolded)
    return Spread(shared, shared, digits)
