"""The layout of a page: which line of it holds what, for any width."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from enum import Enum
from itertools import accumulate, groupby
from typing import NamedTuple

from textual.cache import LRUCache

from core.model import Side
from core.reading.fates import Fate
from tui.layout.blocks import Block, Options, Reading
from tui.layout.wrap import WrappedText

# Bands whose lines are kept; a screen shows some tens at most, a page back and forth some more.
_KEPT_BANDS = 512


class LineKind(Enum):
    TEXT = "text"
    CAPTION = "caption"
    FOLD = "fold"
    ABSENT = "absent"
    """Beside a paragraph that has nothing level with it."""
    BLANK = "blank"


class Line(NamedTuple):
    """One line of one column."""

    kind: LineKind
    block: Block | None = None
    start: int = 0
    """Offset in the block's text."""
    end: int = 0
    first: bool = False
    """The first line of its block."""
    note: str = ""
    """Beside a block that has nothing level with it: what became of the block."""


_BLANK = Line(LineKind.BLANK)
_ABSENT = Line(LineKind.ABSENT)
_FOLD = Line(LineKind.FOLD)


class Band(NamedTuple):
    """What stands level: the blocks of each column, one under the other, or one line for a folded run."""

    rows: tuple[int, ...]
    """Rows of the comparison, ascending."""
    stacks: tuple[tuple[Block, ...], ...]
    fold: str = ""

    @property
    def one_sided(self) -> bool:
        """One column of two is empty, which leaves room to say why."""
        return len(self.stacks) > 1 and not all(self.stacks)


class Sheet:
    """Bands of a reading, laid out for a width in cells. Lines are counted from 0 at the top of the page.

    A split sheet has a column for each side; a unified one has a single column in which a row's original
    paragraphs stand above those of the version, and a row that is the same stands once. A sheet of one side
    holds the paragraphs of that text alone, each a band.
    """

    def __init__(
        self,
        reading: Reading,
        options: Options,
        unfolded: frozenset[int] = frozenset(),
        side: Side | None = None,
    ) -> None:
        """``unfolded`` holds rows of runs that stay open although the rest is folded."""
        self.reading = reading
        self.unified = options.unified
        self._side = side
        self.bands = _bands(reading, options, unfolded, side)
        self._first_rows = [band.rows[0] for band in self.bands]
        self._band_of: dict[tuple[Side, int], int] = {}
        sides = tuple(Side) if side is None else (side,)
        for number, band in enumerate(self.bands):
            for stack in band.stacks:
                self._band_of |= ((block.place, number) for block in stack)
            for row in band.rows:  # what is folded, or stands there in the words of the other side
                for shown in sides:
                    for index in reading.comparison.rows[row].on(shown):
                        self._band_of.setdefault((shown, index), number)
        self.width = 0
        self.tops: list[int] = [0] * (len(self.bands) + 1)
        self._lines: LRUCache[tuple[int, int], tuple[Line, ...]] = LRUCache(_KEPT_BANDS)

    @property
    def height(self) -> int:
        return self.tops[-1]

    def column(self, side: Side) -> int:
        """The column that shows ``side``."""
        return 0 if self.unified or self._side or side is Side.LEFT else 1

    def fit(self, width: int) -> None:
        """Lay the page out for columns of ``width`` cells of text; exact, not estimated."""
        if width == self.width:
            return
        self.width = width
        self._lines.clear()
        self.tops = [0, *accumulate(self._band_height(band) for band in self.bands)]

    def _band_height(self, band: Band) -> int:
        if band.fold:
            return 2
        tallest = 0
        for stack in band.stacks:
            height = len(stack) - 1  # a blank line between any two
            for block in stack:
                height += block.text.height(self.width)
                if _has_caption(band, block):
                    height += 1
            tallest = max(tallest, height)
        return 1 + tallest

    def band_at(self, y: int) -> int:
        """Number of the band that holds line ``y``; the last one below the end."""
        return max(0, min(bisect_right(self.tops, y) - 1, len(self.bands) - 1))

    def y_of_row(self, row: int) -> int:
        """The line at which a row of the comparison begins, or would if it had anything here."""
        number = bisect_left(self._first_rows, row)
        if number == len(self.bands) or self._first_rows[number] != row:
            number -= 1
            if number < 0 or row not in self.bands[number].rows:
                return self.tops[number + 1]
        return self.tops[number]

    def lines(self, number: int, column: int) -> tuple[Line, ...]:
        """Every line of a band in one column, the blank one below it included."""
        key = number, column
        lines = self._lines.get(key)
        if lines is None:
            lines = self._lines[key] = self._make_lines(number, column)
        return lines

    def _make_lines(self, number: int, column: int) -> tuple[Line, ...]:
        band = self.bands[number]
        if band.fold:
            return (_FOLD, _BLANK)
        lines: list[Line] = []
        for block in band.stacks[column]:
            if lines:
                lines.append(_BLANK)
            captioned = _has_caption(band, block)
            if captioned:
                lines.append(Line(LineKind.CAPTION, block, first=True))
            lines += [
                Line(LineKind.TEXT, block, a, b, first=a == 0 and not captioned)
                for a, b in block.text.lines(self.width)
            ]
        height = self.tops[number + 1] - self.tops[number]
        filler = _BLANK
        if not lines:
            filler = _ABSENT
            lines += _notes(band.stacks[1 - column], self.width, height - 1)
        lines += [filler] * (height - 1 - len(lines))
        return (*lines, _BLANK)

    def line_at(self, y: int, column: int) -> Line:
        """What line ``y`` holds in ``column``."""
        if not 0 <= y < self.height:
            return _BLANK
        number = self.band_at(y)
        return self.lines(number, column)[y - self.tops[number]]

    def block_near(self, y: int, column: int) -> Block | None:
        """The block on line ``y``, else the last one above it in the band, else the first of the band."""
        if not self.bands:
            return None
        number = self.band_at(y)
        lines = self.lines(number, column)
        at = min(y - self.tops[number], len(lines) - 1)
        above = (line.block for line in reversed(lines[: at + 1]) if line.block)
        return next(above, None) or next((line.block for line in lines if line.block), None)

    def y_of(self, side: Side, paragraph: int, offset: int = 0) -> int:
        """The line that shows code point ``offset`` of a paragraph; its band's top when it is folded away."""
        number = self._band_of.get((side, paragraph), 0)
        top = self.tops[number]
        for line, content in enumerate(self.lines(number, self.column(side))):
            block = content.block
            if content.kind is LineKind.TEXT and block and block.place == (side, paragraph):
                if content.start <= offset < content.end:
                    return top + line
                if offset < content.start or content.end == len(block.text.text):
                    return top + line
        return top

    def is_folded(self, side: Side, paragraph: int) -> bool:
        number = self._band_of.get((side, paragraph))
        return number is not None and bool(self.bands[number].fold)


def _notes(stack: tuple[Block, ...], width: int, room: int) -> list[Line]:
    """What became of the blocks beside which there is nothing, on as many lines as there are."""
    note = WrappedText(f"({stack[0].caption})" if stack and stack[0].caption else "")
    lines = [Line(LineKind.ABSENT, note=note.text[a:b]) for a, b in note.lines(width)]
    if len(lines) > room:
        lines = [*lines[: room - 1], Line(LineKind.ABSENT, note=lines[room - 1].note.rstrip() + " …")]
    return lines


def _has_caption(band: Band, block: Block) -> bool:
    """A caption has a line of its own, unless the empty side beside its block can say it."""
    return bool(block.caption) and not band.one_sided


_Entry = tuple[int, tuple[tuple[Block, ...], ...]]
"""A row and what of it stands level."""


def _bands(reading: Reading, options: Options, unfolded: frozenset[int], side: Side | None) -> list[Band]:
    bands: list[Band] = []
    entries = _level_entries(reading, options) if side is None else _own_entries(reading, side)
    for unchanged, group in groupby(entries, key=lambda entry: reading.unchanged[entry[0]]):
        run = list(group)
        rows = tuple(dict.fromkeys(row for row, _ in run))
        if unchanged and options.folded and unfolded.isdisjoint(rows):
            bands.append(Band(rows, (), _fold_caption(reading, rows, side)))
        else:
            bands += [Band((row,), stacks) for row, stacks in run]
    return bands


def _level_entries(reading: Reading, options: Options) -> Iterator[_Entry]:
    for row in range(len(reading.comparison.rows)):
        yield row, _stacks(reading, row, options)


def _own_entries(reading: Reading, side: Side) -> Iterator[_Entry]:
    # Rows keep the order of both texts, so that the paragraphs of one come in theirs.
    for number, row in enumerate(reading.comparison.rows):
        for index in row.on(side):
            yield number, ((reading.block(side, index),),)


def _stacks(reading: Reading, number: int, options: Options) -> tuple[tuple[Block, ...], ...]:
    row = reading.comparison.rows[number]
    left, right = (tuple(reading.block(side, i) for i in row.on(side)) for side in Side)
    if not options.unified:
        return left, right
    once = reading.unchanged[number] and left and right and left[0].fate.fate is Fate.KEPT
    return (right,) if once else ((*left, *right),)


def _fold_caption(reading: Reading, rows: tuple[int, ...], side: Side | None) -> str:
    """``6 paragraphs the same``, or what kind of residue was put away; on one side or on both."""
    blocks = [
        reading.block(shown, i)
        for row in rows
        for shown in ((Side.RIGHT, Side.LEFT) if side is None else (side,))
        for i in reading.comparison.rows[row].on(shown)
    ]
    counted = side or Side.RIGHT
    same = sum(1 for block in blocks if block.side is counted and block.fate.fate is Fate.KEPT)
    residue = sum(1 for block in blocks if block.fate.fate is Fate.RESIDUE)
    parts = []
    if same:
        parts.append(f"{same} {_paragraphs(same)} the same")
    if residue:
        parts.append(f"{residue} {_paragraphs(residue)} of page residue")
    return ", ".join(parts)


def _paragraphs(count: int) -> str:
    return "paragraph" if count == 1 else "paragraphs"
