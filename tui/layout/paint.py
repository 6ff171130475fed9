"""Lines become strips of styled cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from core.model import Role, Side, Span
from core.reading.fates import Fate
from core.reading.legend import (
    FATE_SIGNS,
    FIGURE_SIGNS,
    MOVED_SIGN,
    SEVERITY_SIGNS,
    STATEMENT_SIGNS,
    WORD_SIGNS,
    Sign,
    sign_of_mark,
)
from core.reading.marks import Mark
from tui.layout.blocks import Block
from tui.layout.sheet import Line, LineKind

SIGN_KEYS = frozenset(
    sign.key
    for sign in (
        *FIGURE_SIGNS.values(),
        *STATEMENT_SIGNS.values(),
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
        "hit",
        "at-cursor",
        "at-line",
        "counterpart",
        "bar",
    }
)

_NO_LINE = Style(underline=False)
_BLANK = Segment(" ")
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
        """Cells before the text: cursor bar, number, a blank, severity, kind and a blank."""
        return self.number_width + 5

    @property
    def number_width(self) -> int:
        return self.digits + self.lettered

    @property
    def bar(self) -> Segment:
        """The leftmost cell where the reader is."""
        return Segment(_BAR, self.looks["bar"])

    @property
    def counterpart_bar(self) -> Segment:
        """The leftmost cell of what corresponds to where the reader is."""
        return Segment(_COUNTERPART_BAR, self.looks["counterpart"])

    def gutter_segments(self, line: Line) -> list[Segment]:
        """Number and glyphs of a line; the first segment begins with a blank in place of the bar."""
        block = line.block
        number = ""
        severity = kind = None
        if block is not None:
            if line.first:
                number = self._number(block)
                is_elsewhere = block.fate.moved or block.fate.fate in (Fate.ALONE, Fate.RESIDUE)
                if line.kind is LineKind.CAPTION or is_elsewhere:
                    kind = self._glyph(block.sign)
            signs = block.gravest_sign(line.start, line.end) if line.kind is LineKind.TEXT else None
            if signs is not None:
                grave, sign = signs
                kind = self._glyph(sign)
                if grave is not None:
                    severity = self._glyph(grave)
        label = f" {number.rjust(self.number_width)} "
        if kind is None:
            return [Segment(label + "   ", self.looks["number"])]
        if severity is None:
            return [Segment(label + " ", self.looks["number"]), kind, _BLANK]
        return [Segment(label, self.looks["number"]), severity, kind, _BLANK]

    def _glyph(self, sign: Sign) -> Segment:
        return Segment(sign.glyph, self.looks[sign.key] + _NO_LINE)

    def _number(self, block: Block) -> str:
        digits = str(block.paragraph.index + 1)
        return _LETTERS[block.side] + digits.rjust(self.digits) if self.lettered else digits

    def text_segments(
        self,
        line: Line,
        width: int,
        fold: str,
        at_stop: tuple[Span | None, Span | None],
        hits: tuple[Span, ...] = (),
    ) -> list[Segment]:
        """The text of a line, padded to ``width``.

        ``at_stop`` is what the reader jumped to, by side; ``hits`` what was searched for in the block.
        """
        looks = self.looks
        if line.kind is LineKind.FOLD:
            return [Segment(set_cell_size(f"⋯ {fold} ⋯", width), looks["fold"])]
        if line.kind is LineKind.ABSENT:
            if line.note:
                return _fitted(line.note, width, looks["caption"])
            return [Segment(_ABSENT.ljust(width), looks["absent"])]
        block = line.block
        if block is None:
            return [Segment(" " * width)]
        if line.kind is LineKind.CAPTION:
            return _fitted(block.caption, width, looks["caption"])
        stop = at_stop[0 if block.side is Side.LEFT else 1]
        segments = self._segments(block, line, stop, hits)
        room = width - cell_len(block.text.text[line.start : line.end])
        if room < 0:  # blanks that hang over the edge
            return list(Strip(segments).adjust_cell_length(width))
        return [*segments, Segment(" " * room)] if room else segments

    def _segments(self, block: Block, line: Line, stop: Span | None, hits: tuple[Span, ...]) -> list[Segment]:
        base, offset = self._base(block), block.paragraph.span.start
        start, end = offset + line.start, offset + line.end
        runs = [
            (run, self._style(mark))
            for mark in block.marks_between(line.start, line.end)
            if (run := _without_blanks(block, max(start, mark.span.start), min(end, mark.span.end)))
        ]
        cuts = {start, end}.union(*((run.start, run.end) for run, _ in runs))
        lit = [(hit, self.looks["hit"]) for hit in hits]
        if stop is not None:
            lit.append((stop, self.looks["at-stop"]))
        for span, _ in lit:
            cuts |= {min(max(edge, start), end) for edge in (span.start, span.end)}
        segments = []
        at = 0
        for begin, finish in pairwise(sorted(cuts)):
            while at < len(runs) and runs[at][0].end <= begin:
                at += 1
            style = base
            if at < len(runs) and runs[at][0].start <= begin:
                style += runs[at][1]
            for span, look in lit:
                if span.start <= begin < span.end:
                    style += look
            segments.append(Segment(block.text.text[begin - offset : finish - offset], style))
        return segments

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


def _without_blanks(block: Block, start: int, end: int) -> Span | None:
    """The run without blanks at its ends: underlined they look like words that are missing."""
    offset = block.paragraph.span.start
    text = block.text.text[start - offset : end - offset]
    start += len(text) - len(text.lstrip())
    end -= len(text) - len(text.rstrip())
    return Span(start, end) if start < end else None


def _fitted(text: str, width: int, style: Style) -> list[Segment]:
    """``text`` on one line of ``width`` cells, its end given up where there is no room."""
    text = text.rstrip()
    if cell_len(text) > width:
        text = set_cell_size(text, width - 1) + "…"
    return [Segment(set_cell_size(text, width), style)]
