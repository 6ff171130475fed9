"""Moving about in two level texts: by line, page, divergence and counterpart."""

from __future__ import annotations

from core.model import Finding, Side
from core.reading.gravity import opening_stop
from tui.layout.search import Hit, by_paragraph, find_hits
from tui.layout.sheet import Sheet
from tui.widgets.level_page import MARGIN, LevelPage, Place


class ReadingView(LevelPage):
    """The heart of the compare screen."""

    def _open(self) -> None:
        """Go where reading begins, as soon as there is a page to go to."""
        reading, place = self._reading, self._opening
        assert reading is not None
        self._opening = None
        self._waiting = False
        self.active_pane.focus()
        opening = opening_stop(reading.stops)
        if place is not None:
            self.go_to(place)
        elif opening is not None:
            self.go_to_stop(reading.stops.index(opening))
        else:
            self._set_cursor(0)

    def move_lines(self, count: int) -> None:
        self._set_cursor(self._y + count)
        self._reveal(self._y)

    def move_pages(self, count: int) -> None:
        step = max(1, self._left.size.height - MARGIN) * count
        top = self._left.scroll_offset.y
        self._scroll_page(top + step)
        self._set_cursor(self._y + step)
        self._reveal(self._y)

    def go_to_line(self, y: int) -> None:
        """Move the cursor to a line of the page; ``-1`` is the last."""
        sheet = self.sheet
        if sheet is not None:
            self._set_cursor(y if y >= 0 else sheet.height - 1)
            self._reveal(self._y)

    def go_to(self, place: Place, *, keep_stop: bool = False, focus: bool = True) -> None:
        """Jump to a place, opening the fold that hides it."""
        sheet = self.sheet
        if sheet is None:
            return
        if sheet.is_folded(place.side, place.paragraph):
            self._unfold(sheet, place)
            sheet = self.sheet
        assert sheet is not None
        y = sheet.y_of(place.side, place.paragraph, place.offset)
        self._set_cursor(y, keep_stop=keep_stop, place=place)
        self._reveal(y, jump=True)
        if focus:
            self.active_pane.focus()

    def _unfold(self, sheet: Sheet, place: Place) -> None:
        band = sheet.bands[sheet.band_at(sheet.y_of(place.side, place.paragraph))]
        self._unfolded |= {band.rows[0]}
        self._build()

    def go_to_stop(self, index: int, *, focus: bool = True) -> None:
        """Jump to a stop of the reading."""
        assert self._reading is not None
        stop = self._reading.stops[index]
        self.stop, self._shown, self.hit = index, None, None
        start = self._reading.block(stop.side, stop.paragraph).paragraph.span.start
        self.go_to(Place(stop.side, stop.paragraph, stop.span.start - start), keep_stop=True, focus=focus)

    def go_to_finding(self, finding: Finding, *, focus: bool = True) -> None:
        """Jump to a finding, also to one that is equal and so no stop."""
        reading = self._reading
        if reading is None:
            return
        stop = next((n for n, s in enumerate(reading.stops) if s.finding is finding), None)
        if stop is not None:
            self.go_to_stop(stop, focus=focus)
            return
        side = Side.RIGHT if finding.right is not None else Side.LEFT
        span = finding.on(side)
        assert span is not None, "a finding has a span on one side at least"
        block = reading.block_at(side, span.start)
        self.stop, self._shown, self.hit = None, finding, None
        place = Place(side, block.paragraph.index, span.start - block.paragraph.span.start)
        self.go_to(place, keep_stop=True, focus=focus)

    def step(self, direction: int, *, figures: bool = False) -> bool:
        """Jump to the next (1) or previous (-1) stop or divergent figure; False when there is none."""
        reading, sheet = self._reading, self.sheet
        if reading is None or sheet is None:
            return False
        figure_ids = {id(s) for s in reading.figure_stops} if figures else None
        indexes = range(len(reading.stops)) if direction > 0 else range(len(reading.stops) - 1, -1, -1)
        for index in indexes:
            if figure_ids is not None and id(reading.stops[index]) not in figure_ids:
                continue
            if self._is_beyond(index, direction):
                self.go_to_stop(index)
                return True
        return False

    def stops_onward(self) -> list[int]:
        """Numbers of all stops, from the next one below the cursor to the end and round to the cursor."""
        if self._reading is None or self.sheet is None:
            return []
        count = len(self._reading.stops)
        start = next((n for n in range(count) if self._is_beyond(n, 1)), count)
        return [*range(start, count), *range(start)]

    def _is_beyond(self, index: int, direction: int) -> bool:
        if self.stop is not None:
            return (index - self.stop) * direction > 0
        assert self._reading is not None
        assert self.sheet is not None
        stop, sheet = self._reading.stops[index], self.sheet
        band, here = sheet.band_of_row(stop.row), sheet.band_at(self._y)
        if band != here:
            return (band - here) * direction > 0
        start = self._reading.block(stop.side, stop.paragraph).paragraph.span.start
        y = sheet.y_of(stop.side, stop.paragraph, stop.span.start - start)
        return (y - self._y) * direction > 0

    def cross(self) -> None:
        """To the other side, on the same line; where both share a column, to the row's other text."""
        sheet = self.sheet
        if sheet is None or not sheet.bands:
            return
        self._side = self._side.other
        if sheet.unified:
            self.to_counterpart()
            return
        self._set_cursor(self._y)
        self.active_pane.focus()

    def to_counterpart(self) -> bool:
        """Jump to the best counterpart, or open the fold under the cursor; False when there is neither."""
        sheet = self.sheet
        if sheet is None or not sheet.bands:
            return False
        band = sheet.bands[sheet.band_at(self._y)]
        if band.fold:
            self._unfolded |= {band.rows[0]}
            self._build()
            self._restore(None, 0)
            self._set_cursor(sheet.tops[sheet.band_of_row(band.rows[0])])
            self._reveal(self._y)
            return True
        block = self.block
        if block is None or not block.fate.links:
            return False
        self.jump(Place(block.side.other, self._other_end(block)))
        return True

    def jump(self, place: Place) -> None:
        """Go to a place so that ``go_back`` leads back here."""
        self.remember()
        self.go_to(place)

    def remember(self) -> None:
        """Let ``go_back`` lead to where the cursor is."""
        here = self.place
        if here is not None and here not in self._back[-1:]:
            self._back.append(here)
            self._forward.clear()

    def go_back(self) -> bool:
        """Back to where the last jump began; False when there was none."""
        return self._return(self._back, self._forward)

    def go_forward(self) -> bool:
        """Where the last ``go_back`` came from; False when there was none."""
        return self._return(self._forward, self._back)

    def _return(self, places: list[Place], others: list[Place]) -> bool:
        if not places:
            return False
        here = self.place
        if here is not None:
            others.append(here)
        self.go_to(places.pop())
        return True

    # -- searching -----------------------------------------------------------------------------------

    def search(self, query: str) -> None:
        """Light up every hit and go to the first from the cursor on. Raises ValueError for a bad query."""
        reading = self._reading
        if reading is None:
            return
        self.hits, self.hit = find_hits(reading, query), None
        for pane in (self._left, self._right):
            pane.light(by_paragraph(self.hits))
        if self.hits:
            self.step_hit(1, here=True)

    def step_hit(self, direction: int, *, here: bool = False) -> bool:
        """To the next or previous hit, round the ends of the page; False when there is none."""
        if not self.hits or self.sheet is None:
            return False
        if self.hit is not None:
            self._go_to_hit((self.hit + direction) % len(self.hits))
            return True
        lines = [self._line_of(hit) for hit in self.hits]
        if direction > 0:
            beyond = (n for n, y in enumerate(lines) if y > self._y or (here and y == self._y))
        else:
            beyond = (n for n in range(len(lines) - 1, -1, -1) if lines[n] < self._y)
        self._go_to_hit(next(beyond, 0 if direction > 0 else len(lines) - 1))
        return True

    def _line_of(self, hit: Hit) -> int:
        assert self.sheet is not None
        assert self._reading is not None
        start = self._reading.block(hit.side, hit.paragraph).paragraph.span.start
        return self.sheet.y_of(hit.side, hit.paragraph, hit.span.start - start)

    def _go_to_hit(self, index: int) -> None:
        assert self._reading is not None
        hit = self.hits[index]
        self.stop, self._shown, self.hit = None, None, index
        start = self._reading.block(hit.side, hit.paragraph).paragraph.span.start
        place = Place(hit.side, hit.paragraph, hit.span.start - start)
        self.go_to(place, keep_stop=True, focus=False)

    def go_to_spot(self, spot: str) -> bool:
        """To a paragraph of this side by its number, or to a share of the page: ``12`` or ``50%``."""
        reading, sheet = self._reading, self.sheet
        number = spot.strip().removesuffix("%")
        if reading is None or sheet is None or not number.isdecimal():
            return False
        if spot.strip().endswith("%"):
            self.remember()
            self.go_to_line(min(sheet.height - 1, sheet.height * int(number) // 100))
            return True
        index = int(number) - 1
        if not 0 <= index < len(reading.blocks[self._side]):
            return False
        self.jump(Place(self._side, index))
        return True
