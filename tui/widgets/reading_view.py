"""Moving about in two level texts: by line, page, divergence and counterpart."""

from __future__ import annotations

from core.model import Finding, Side
from core.reading.gravity import opening_stop
from tui.layout.place import MARGIN, Place
from tui.layout.search import Hit, by_paragraph, find_hits
from tui.layout.sheet import Sheet
from tui.widgets.level_page import JUMP_AT, LevelPage
from tui.widgets.pane import Pane
from tui.widgets.ruler import Ruler


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
        step = max(1, self._window.height - MARGIN) * count
        self._scroll_page(self._window.top + step)
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
        if self._spread is None:
            return
        sheet = self.sheet_of(place.side)
        if sheet.is_folded(place.side, place.paragraph):
            self._unfold(sheet, sheet.y_of(place.side, place.paragraph))
            sheet = self.sheet_of(place.side)
        y = sheet.y_of(place.side, place.paragraph, place.offset)
        self._set_cursor(y, keep_stop=keep_stop, place=place)
        self._reveal(y, jump=True)
        if focus:
            self.active_pane.focus()

    def _unfold(self, sheet: Sheet, y: int) -> int:
        """Open the fold on a line of the page, on both sides; returns its first row."""
        rows = sheet.bands[sheet.band_at(y)].rows
        self._unfolded |= set(rows)
        self._build()
        return rows[0]

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
        rows = sheet.bands[sheet.band_at(self._y)].rows
        if stop.row not in rows:
            return (stop.row - rows[0]) * direction > 0
        return self._lines_to(stop.side, stop.paragraph, stop.span.start) * direction > 0

    def _lines_to(self, side: Side, paragraph: int, offset: int) -> int:
        """How many lines below the cursor code point ``offset`` of an article is; less than 0 above it.

        On a page of its own that the cursor is not on, rows count before lines.
        """
        assert self._reading is not None
        here, there = self.sheet_of(self._side), self.sheet_of(side)
        y = there.y_of(side, paragraph, offset - self._reading.block(side, paragraph).paragraph.span.start)
        if here is there:
            return y - self._y
        own, other = here.band_at(self._y), there.band_at(y)
        rows = there.bands[other].rows[0] - here.bands[own].rows[0]
        return rows or (y - there.tops[other]) - (self._y - here.tops[own])

    def cross(self) -> None:
        """To the other side, on the same line; where both share a column, to the row's other text."""
        sheet = self.sheet
        if sheet is None or not sheet.bands:
            return
        if sheet.unified:
            self._side = self._side.other
            self.to_counterpart()
            return
        y = self._level_line() if self._apart else self._y
        self._turn_to(self._side.other)
        self._set_cursor(y)
        self._reveal(y)
        self.active_pane.focus()

    def _level_line(self) -> int:
        """The line of the other text's own page that is level with the cursor, in the counterpart if any."""
        sheet, pane = self.sheet_of(self._side.other), self._other_pane
        y = self._y - self._lead.scroll_offset.y + pane.scroll_offset.y
        if self.block is None or not self.block.fate.links:
            return y
        band = sheet.band_at(sheet.y_of(self._side.other, self._other_end(self.block)))
        return max(sheet.tops[band], min(y, sheet.tops[band + 1] - 2))

    def to_counterpart(self) -> bool:
        """Jump to the best counterpart, or open the fold under the cursor; False when there is neither."""
        sheet = self.sheet
        if sheet is None or not sheet.bands:
            return False
        band = sheet.bands[sheet.band_at(self._y)]
        if band.fold:
            row = self._unfold(sheet, self._y)
            y = self.sheet_of(self._side).y_of_row(row)
            self._restore(None, 0)
            self._set_cursor(y)
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
        if here is not None:
            self._trail.leave(here)

    def go_back(self) -> bool:
        """Back to where the last jump began; False when there was none."""
        return self._return_to(self._trail.back(self.place))

    def go_forward(self) -> bool:
        """Where the last ``go_back`` came from; False when there was none."""
        return self._return_to(self._trail.forward(self.place))

    def _return_to(self, place: Place | None) -> bool:
        if place is not None:
            self.go_to(place)
        return place is not None

    # -- mouse and room -------------------------------------------------------------------------------

    def on_pane_scrolled(self, event: Pane.Scrolled) -> None:
        event.stop()
        self._show_view()

    def on_pane_resized(self, event: Pane.Resized) -> None:
        event.stop()
        if not self._waiting:
            self._reveal(self._y)
            self._bring_level()

    def on_pane_turned(self, event: Pane.Turned) -> None:
        """The page moves under the cursor, which stays in sight; that of the other text moves by itself."""
        event.stop()
        if self._apart and event.pane is not self._lead:
            event.pane.scroll_sheet(event.pane.scroll_offset.y + event.lines)
            return
        self._scroll_page(self._lead.scroll_offset.y + event.lines)
        window = self._window
        if not window.top <= self._y < window.top + window.height:
            self._set_cursor(max(window.top, min(self._y, window.top + window.height - 1)))

    def on_pane_pressed(self, event: Pane.Pressed) -> None:
        event.stop()
        if event.pane is self._right:
            self._turn_to(Side.RIGHT)
        elif not self.options.unified:
            self._turn_to(Side.LEFT)
        self._set_cursor(event.y)
        self.active_pane.focus()

    def on_ruler_pressed(self, event: Ruler.Pressed) -> None:
        event.stop()
        if self.sheet is not None:
            y = int(event.share * self.sheet.height)
            self._set_cursor(y)
            self._scroll_page(y - self._lead.size.height // JUMP_AT)

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
        count = len(self.hits)
        indexes = range(count) if direction > 0 else range(count - 1, -1, -1)
        least = 0 if here else 1
        beyond = (n for n in indexes if self._lines_to_hit(self.hits[n]) * direction >= least)
        self._go_to_hit(next(beyond, 0 if direction > 0 else count - 1))
        return True

    def _lines_to_hit(self, hit: Hit) -> int:
        return self._lines_to(hit.side, hit.paragraph, hit.span.start)

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
