"""Breaking a paragraph into lines of a given width in terminal cells, exactly and cheaply.

The positions at which a text may break are found once; after that a line is one bisection, so the heights
of hundreds of thousands of words are known in milliseconds whenever the width changes.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from rich.cells import cell_len, split_graphemes

# Letters and punctuation of which each code point fills one cell; a test holds them against rich's tables.
_ONE_CELL = (
    "\x20-\x7e\xa1-\xac\xae-\u02ff\u0391-\u03a1\u03a3-\u03ff\u0400-\u0482"
    "\u2010-\u2027\u2030-\u203b\u20a0-\u20bf"
)
_SPACE = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
# Written without spaces: a line may break between any two of them.
_IDEOGRAPH = (
    "\u2e80-\u2fff\u3005-\u3007\u3021-\u30ff\u3100-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
# Kept from the end and the beginning of a line (JIS X 4051, the common part).
_OPENERS = "（「『【〈《〔［｛“‘"
_CLOSERS = "、。，．！？：；）」』】〉》〕］｝…‥ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々”’"


@cache
def _one_cell() -> re.Pattern[str]:
    return re.compile(f"[{_ONE_CELL}]*")


@cache
def _unit() -> re.Pattern[str]:
    # Bounded repeats, so that no run of marks can be tried again from each of its members.
    return re.compile(
        f"[{_OPENERS}]{{0,3}}(?:[{_IDEOGRAPH}]|[^{_SPACE}{_IDEOGRAPH}—]+—{{0,3}})[{_CLOSERS}]{{0,3}}[{_SPACE}]*"
        f"|.[{_SPACE}]*",
        re.DOTALL,
    )


class WrappedText:
    """A text on one line, ready to be broken at any width.

    Lines partition the text: joined they are the text again. Spaces at the end of a line hang over its
    edge and are not counted in its width.
    """

    __slots__ = ("_cell_ends", "_cell_starts", "_height", "_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        starts, cell_starts, cell_ends = array("I"), array("I"), array("I")
        one_cell = _one_cell().fullmatch(text) is not None
        cell = 0
        for match in _unit().finditer(text):
            unit = match.group()
            word = unit.rstrip()
            starts.append(match.start())
            cell_starts.append(cell)
            cell_ends.append(cell + (len(word) if one_cell else cell_len(word)))
            cell += len(unit) if one_cell else cell_len(unit)
        self._starts = starts
        self._cell_starts = starts if one_cell else cell_starts
        self._cell_ends = cell_ends
        self._height = (0, 0)
        """The last width that was asked for, and the lines at it: most pages are laid out for the same."""

    def line_starts(self, width: int) -> list[int]:
        """Offset in ``text`` at which each line begins; one empty line for an empty text."""
        starts, ends, cells = self._starts, self._cell_ends, self._cell_starts
        width = max(1, width)
        lines: list[int] = []
        i, count = 0, len(starts)
        whole = ends[-1] if count else 0
        while i < count:
            lines.append(starts[i])
            edge = cells[i] + width
            if whole <= edge:
                break
            j = bisect_right(ends, edge, i)
            if j == i:  # wider than a line: cut it, and let what follows join its last piece
                cuts = self._cut(i, width)
                lines += [offset for offset, _ in cuts]
                last = cuts[-1][1] if cuts else cells[i]
                j = max(i + 1, bisect_right(ends, last + width, i + 1))
            i = j
        return lines or [0]

    def height(self, width: int) -> int:
        """Number of lines at ``width`` cells."""
        known, height = self._height
        if known != width:
            fits = self._cell_ends and self._cell_ends[-1] <= width
            height = 1 if fits else len(self.line_starts(width))
            self._height = (width, height)
        return height

    def lines(self, width: int) -> list[tuple[int, int]]:
        """Offsets of each line's beginning and end."""
        starts = self.line_starts(width)
        return list(zip(starts, [*starts[1:], len(self.text)], strict=True))

    def _cut(self, i: int, width: int) -> Sequence[tuple[int, int]]:
        """Where unit ``i`` is cut to fit, as offsets in the text and in cells; the first piece left out."""
        start = self._starts[i]
        stop = self._starts[i + 1] if i + 1 < len(self._starts) else len(self.text)
        cell = self._cell_starts[i]
        cuts = []
        used = 0
        graphemes, _ = split_graphemes(self.text[start:stop].rstrip())
        for begin, _, size in graphemes:
            if used and used + size > width:
                cuts.append((start + begin, cell))
                used = 0
            used += size
            cell += size
        return cuts
