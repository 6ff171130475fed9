"""Lines become strips of styled cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from core.model import Role, Side, Span
from core.reading.fates import Fate
from core.reading.legend import FATE_SIGNS, FIGURE_SIGNS, MOVED_SIGN, SEVERITY_SIGNS, WORD_SIGNS, sign_of_mark
from core.reading.marks import Mark
from tui.layout.blocks import Block
from tui.layout.sheet import Line, LineKind

SIGN_KEYS = frozenset(
    sign.key
    for sign in (
        *FIGURE_SIGNS.values(),
        *WORD_SIGNS.values(),
        *FATE_SIGNS.values(),
        *SEVERITY_SIGNS.values(),
        MOVED_SIGN,
    )
)
"""Looks named after the legend: one component class each."""
OTHER_LOOKS = frozenset(
    {
        "heading",
        "caption",
        "number",
        "absent",
        "fold",
        "at-stop",
        "at-cursor",
        "at-line",
        "counterpart",
        "bar",
    }
)

_LETTERS = {Side.LEFT: "O", Side.RIGHT: "V"}
_BAR, _COUNTERPART_BAR, _ABSENT = "▌", "│", "┊"


@dataclass(frozen=True, slots=True)
class Painter:
    """Paints the lines of one pane. ``looks`` maps component classes to styles, fetched once a theme."""

    looks: Mapping[str, Style]
    digits: int
    """Room for paragraph numbers."""
    lettered: bool
    """Numbers begin with O for the original and V for the version: needed where both share a column."""

    @property
    def gutter(self) -> int:
        """Cells before the text: cursor bar, number, severity, kind and a blank."""
        return 1 + self.digits + self.lettered + 3

    def bar(self, *, current: bool, counterpart: bool) -> Segment:
        """The leftmost cell, which shows where the reader is."""
        if current:
            return Segment(_BAR, self.looks["bar"])
        return Segment(_COUNTERPART_BAR, self.looks["counterpart"]) if counterpart else Segment(" ")

    def gutter_strip(self, line: Line) -> Strip:
        """Number and glyphs of a line, without the bar."""
        block = line.block
        number, severity, kind = "", Segment(" "), Segment(" ")
        if block is not None:
            if line.first:
                number = self._number(block)
                if line.kind is LineKind.CAPTION or block.fate.fate in (Fate.ALONE, Fate.RESIDUE):
                    kind = Segment(block.sign.glyph, self.looks[block.sign.key])
            signs = block.gravest_sign(line.start, line.end) if line.kind is LineKind.TEXT else None
            if signs is not None:
                grave, sign = signs
                kind = Segment(sign.glyph, self.looks[sign.key])
                if grave is not None:
                    severity = Segment(grave.glyph, self.looks[grave.key])
        room = self.digits + self.lettered
        return Strip([Segment(number.rjust(room), self.looks["number"]), severity, kind, Segment(" ")])

    def _number(self, block: Block) -> str:
        digits = str(block.paragraph.index + 1)
        return _LETTERS[block.side] + digits.rjust(self.digits) if self.lettered else digits

    def text_strip(
        self, line: Line, width: int, fold: str, at_stop: tuple[Span | None, Span | None]
    ) -> Strip:
        """The text of a line, padded to ``width``; ``at_stop`` is what the reader jumped to, by side."""
        looks = self.looks
        if line.kind is LineKind.FOLD:
            return Strip([Segment(set_cell_size(f"⋯ {fold} ⋯", width), looks["fold"])], width)
        if line.kind is LineKind.ABSENT:
            if line.note:
                return Strip([Segment(set_cell_size(line.note, width), looks["caption"])], width)
            return Strip([Segment(_ABSENT.ljust(width), looks["absent"])], width)
        block = line.block
        if block is None:
            return Strip.blank(width)
        if line.kind is LineKind.CAPTION:
            return Strip([Segment(set_cell_size(block.caption, width), looks["caption"])], width)
        stop = at_stop[0 if block.side is Side.LEFT else 1]
        strip = Strip(self._segments(block, line, stop))
        return strip.adjust_cell_length(width)

    def _segments(self, block: Block, line: Line, stop: Span | None) -> list[Segment]:
        base = self._base(block)
        offset = block.paragraph.span.start
        start, end = offset + line.start, offset + line.end
        marks = block.marks_between(line.start, line.end)
        cuts = {start, end}
        for mark in marks:
            cuts |= {max(start, mark.span.start), min(end, mark.span.end)}
        if stop is not None:
            cuts |= {min(max(edge, start), end) for edge in (stop.start, stop.end)}
        edges = sorted(cuts)
        segments = []
        at = 0
        for begin, stop_at in pairwise(edges):
            while at < len(marks) and marks[at].span.end <= begin:
                at += 1
            style = base
            if at < len(marks) and marks[at].span.start <= begin:
                style += self._style(marks[at])
            if stop is not None and stop.start <= begin < stop.end:
                style += self.looks["at-stop"]
            segments.append(Segment(block.text.text[begin - offset : stop_at - offset], style))
        return segments or [Segment(" ", base)]

    def _base(self, block: Block) -> Style:
        if block.fate.fate is Fate.RESIDUE:
            return self.looks[block.sign.key]
        return self.looks["heading"] if block.paragraph.role is Role.HEADING else Style.null()

    def _style(self, mark: Mark) -> Style:
        style = self.looks[sign_of_mark(mark).key]
        finding = mark.finding
        if finding is not None and finding.severity is not None:
            style += self.looks[SEVERITY_SIGNS[finding.severity].key]
        return style
