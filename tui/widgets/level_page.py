"""Two texts level on one page, or each on its own, with a cursor on a line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message

from core.model import Finding, Side, Span
from core.reading.stops import Stop
from tui.layout.blocks import Block, Options, Reading, remark
from tui.layout.place import Place, Window, level_top
from tui.layout.search import Hit
from tui.layout.sheet import Line, LineKind, Sheet
from tui.layout.spread import Spread, lay_out
from tui.layout.trail import Trail
from tui.widgets.pane import Marker, Pane
from tui.widgets.ruler import Ruler

NARROW = 100
"""Below so many columns two panes leave too few words a line; difftastic's users say so of 80 columns."""
JUMP_AT = 4
"""A jump puts its target a quarter of the way down, so that what leads up to it is seen too."""

_DEFAULTS = Options()


class LevelPage(Horizontal):
    """Two panes and a ruler on one sheet, or one pane where there is no room for two.

    Where each text has its own order there are two sheets. The cursor is on a line of that of its side, and
    the other is scrolled so that what corresponds to the cursor stands level with it.
    """

    DEFAULT_CSS = "LevelPage { height: 1fr; }"

    @dataclass
    class Moved(Message):
        """The cursor is somewhere else, or what is under it has changed."""

        page: LevelPage

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, LevelPage.Moved)

    @dataclass
    class Arranged(Message):
        """Split became unified or the other way round."""

        unified: bool

    def __init__(self, options: Options = _DEFAULTS, *, chosen: bool = False) -> None:
        """``chosen`` keeps the layout of ``options`` whatever the width."""
        super().__init__()
        self.options = options
        self.stop: int | None = None
        """Index of the stop that the cursor is on."""
        self.block: Block | None = None
        """The paragraph under the cursor."""
        self._reading: Reading | None = None
        self._spread: Spread | None = None
        self._chosen_layout = chosen
        self._unfolded: frozenset[int] = frozenset()
        self._side = Side.RIGHT
        self._y = 0
        self.hits: tuple[Hit, ...] = ()
        """What was searched for."""
        self.hit: int | None = None
        """Index of the hit that the cursor is on."""
        self._shown: Finding | None = None
        """A finding that was jumped to although it is no stop: one that is equal."""
        self._trail = Trail()
        self._waiting = False
        self._opening: Place | None = None
        self._left, self._right = Pane(0), Pane(1)
        self._left.partner, self._right.partner = self._right, self._left
        self._ruler = Ruler()

    def compose(self) -> ComposeResult:
        yield self._left
        yield self._right
        yield self._ruler

    # -- what is shown -------------------------------------------------------------------------------

    @property
    def reading(self) -> Reading | None:
        return self._reading

    @property
    def panes(self) -> tuple[Pane, ...]:
        return (self._left,) if self.options.unified else (self._left, self._right)

    @property
    def sheet(self) -> Sheet | None:
        """The page that the cursor is on."""
        return self.sheet_of(self._side) if self._spread else None

    def sheet_of(self, side: Side) -> Sheet:
        """The page that shows a text, once there is one."""
        assert self._spread is not None
        return self._spread.page(side)

    @property
    def _apart(self) -> bool:
        """Whether each text has a page of its own."""
        return self._spread is not None and self._spread.apart

    @property
    def _lead(self) -> Pane:
        """The pane that scrolls the cursor's page."""
        return self.active_pane if self._apart else self._left

    @property
    def _other_pane(self) -> Pane:
        return self._right if self._lead is self._left else self._left

    @property
    def _window(self) -> Window:
        """What is seen of the cursor's page."""
        return Window(self._lead.scroll_offset.y, max(1, self._lead.size.height))

    @property
    def y(self) -> int:
        """The cursor's line of the page."""
        return self._y

    def restore(self, options: Options, *, chosen: bool) -> None:
        """Take over the toggles with which the next reading is shown, as in the constructor."""
        self.options, self._chosen_layout = options, chosen

    @property
    def has_chosen_layout(self) -> bool:
        """Whether the layout stays whatever the width."""
        return self._chosen_layout

    def show(self, reading: Reading, place: Place | None = None) -> None:
        """Show a reading at ``place``, or where it is best begun."""
        self._reading = reading
        self._unfolded = frozenset()
        self._trail = Trail()
        self.stop = None
        self._waiting = True
        self._arrange()
        self._build()
        self._opening = place
        if self.size.width:
            self._open()

    def rearrange(self, reading: Reading, options: Options) -> None:
        """Show another reading of the same texts, made with ``options``, at the same place."""
        shown = self.options
        self._reading = reading if options.marks == shown.marks else remark(reading, shown)
        place, at, finding = self.place, self._y - self._lead.scroll_offset.y, self.finding
        self.options = replace(shown, threshold=options.threshold)
        stop = next((n for n, s in enumerate(reading.stops) if finding and s.finding == finding), None)
        self.stop = stop if self.stop is not None else None
        self._shown = None
        self._unfolded = frozenset()
        self._build()
        self._restore(place, at)

    def _open(self) -> None:
        """Go where reading begins, as soon as there is a page to go to."""
        raise NotImplementedError

    def set_options(self, **changes: Any) -> None:
        """Change toggles of Options, keeping the place."""
        reading = self._reading
        if reading is None:
            return
        if "unified" in changes:
            self._chosen_layout = True
        place, at = self.place, self._y - self._lead.scroll_offset.y
        options = replace(self.options, **changes)
        if options.marks != self.options.marks:
            self._reading = remark(reading, options)
        self.options = options
        self._unfolded = frozenset()
        self._build()
        self._restore(place, at)

    def _arrange(self) -> None:
        """Choose the layout by width until the reader has chosen one."""
        unified = self.size.width < NARROW if not self._chosen_layout else self.options.unified
        if unified != self.options.unified:
            self.options = replace(self.options, unified=unified)

    def _build(self) -> None:
        assert self._reading is not None, "nothing is laid out before there is a reading"
        unified = self.options.unified
        self._spread = lay_out(self._reading, self.options, self._unfolded)
        self._right.display = not unified
        self.set_class(unified, "-unified")
        self.post_message(self.Arranged(unified))
        self._fit()

    def _fit(self) -> None:
        """Lay the sheets out for the present width and hand them to the panes."""
        spread = self._spread
        if spread is None or self.size.width == 0:
            return
        spread.fit(self.size.width - 1)  # one column is the ruler's
        for pane, side in zip(self.panes, Side, strict=False):
            sheet = spread.page(side)
            pane.show(sheet, sheet.column(side), digits=spread.digits)
        self._show_ruler()

    def _show_ruler(self) -> None:
        reading, sheet = self._reading, self.sheet
        assert reading is not None
        assert sheet is not None
        height = max(1, sheet.height)
        self._ruler.show([(sheet.y_of_row(stop.row) / height, stop) for stop in reading.stops])
        self._show_view()

    def _show_view(self) -> None:
        height = max(1, self.sheet.height if self.sheet else 1)
        window = self._window
        self._ruler.view = (window.top / height, min(1.0, (window.top + window.height) / height))

    def on_resize(self) -> None:
        if self._spread is None:
            return
        place, at = self.place, self._y - self._lead.scroll_offset.y
        before = self.options.unified
        self._arrange()
        if self.options.unified != before:
            self._build()
        else:
            self._fit()
        if self._waiting:
            self._open()
        else:
            self._restore(place, at)

    # -- where the reader is -------------------------------------------------------------------------

    @property
    def active_pane(self) -> Pane:
        return self._left if self.options.unified or self._side is Side.LEFT else self._right

    @property
    def place(self) -> Place | None:
        """The cursor as a place in one of the texts."""
        sheet, block = self.sheet, self.block
        if sheet is None or block is None:
            return None
        line = sheet.line_at(self._y, sheet.column(block.side))
        offset = line.start if line.kind is LineKind.TEXT and line.block == block else 0
        stop = self.current_stop
        if stop is not None and stop.finding is not None:
            offset = max(offset, stop.span.start - block.paragraph.span.start)
        return Place(block.side, block.paragraph.index, offset)

    @property
    def line(self) -> Line | None:
        """What the cursor's line holds on the cursor's side."""
        sheet, block = self.sheet, self.block
        if sheet is None:
            return None
        side = block.side if block else self._side
        return sheet.line_at(self._y, sheet.column(side))

    @property
    def share(self) -> float:
        """How far down the page the cursor is, 0 to 1."""
        return (self._y + 1) / self.sheet.height if self.sheet and self.sheet.height else 1.0

    @property
    def finding(self) -> Finding | None:
        """The finding that was jumped to, else the gravest one on the line of the cursor."""
        line = self.line
        if self._shown is not None or self.stop is not None:
            return self._sought
        if line is None or line.kind is not LineKind.TEXT or line.block is None:
            return None
        return line.block.gravest_finding(line.start, line.end)

    @property
    def _sought(self) -> Finding | None:
        """The finding that was jumped to."""
        stop = self.current_stop
        return self._shown or (stop.finding if stop else None)

    @property
    def current_stop(self) -> Stop | None:
        return self._reading.stops[self.stop] if self._reading and self.stop is not None else None

    def _restore(self, place: Place | None, at: int) -> None:
        """Put the cursor back on ``place``, ``at`` lines below the top of the window."""
        if self._spread is None:
            return
        if place is not None:
            self._turn_to(place.side)
        sheet = self.sheet_of(self._side)
        y = sheet.y_of(place.side, place.paragraph, place.offset) if place else 0
        self._scroll_page(y - at)
        self._set_cursor(y, keep_stop=True, place=place)
        self._reveal(y)

    def _turn_to(self, side: Side) -> None:
        """Let the cursor be on this side, unless there is no line for it."""
        if self._spread and side is not self._side and self.sheet_of(side).bands:
            self._side = side
            if self._apart:
                self._show_ruler()

    def _set_cursor(self, y: int, *, keep_stop: bool = False, place: Place | None = None) -> None:
        if place is not None:
            self._turn_to(place.side)
        sheet = self.sheet
        if sheet is None or not sheet.bands:
            return
        if not keep_stop:
            self.stop = self._shown = self.hit = None
        self._y = max(0, min(y, sheet.height - 1))
        if place is not None:
            assert self._reading is not None
            self.block = self._reading.block(place.side, place.paragraph)
        else:
            column = sheet.column(self._side)
            block = sheet.block_near(self._y, column)
            if block is None and not sheet.unified:
                block = sheet.block_near(self._y, 1 - column)
            self.block = block
        self._show_marker()
        self._bring_level()
        self.post_message(self.Moved(self))

    def _lit(self, shown: Finding | None) -> tuple[Span | None, Span | None]:
        """What stands out on either side because the reader jumped to it."""
        if shown is not None:
            return shown.left, shown.right
        if self.hit is None:
            return None, None
        hit = self.hits[self.hit]
        return (hit.span, None) if hit.side is Side.LEFT else (None, hit.span)

    def _show_marker(self) -> None:
        block = self.block
        marker = Marker(
            self._y,
            block.place if block else None,
            frozenset((block.side.other, self._other_end(block, n)) for n in range(len(block.fate.links)))
            if block
            else frozenset(),
            self._lit(self._sought),
        )
        away = replace(marker, y=-1) if self._apart else marker
        for pane in (self._left, self._right):
            pane.marker = marker if pane is self._lead else away
        self._show_view()

    def _bring_level(self) -> None:
        """Where each text has its own order, scroll the other to what corresponds to the cursor's place."""
        reading = self._reading
        if reading is None or not self._apart:
            return
        here, there = self.sheet_of(self._side), self.sheet_of(self._side.other)
        if not here.bands:
            return
        finding, counterpart, seen = self._sought, None, None
        span = finding.on(self._side.other) if finding else None
        if span is not None:
            block = reading.block_at(self._side.other, span.start)
            seen = counterpart = Place(*block.place, span.start - block.paragraph.span.start)
        elif self.block is not None and self.block.fate.links:
            counterpart = Place(self._side.other, self._other_end(self.block))
        top = level_top(here, self._window, self._y, there, counterpart, seen)
        self._other_pane.scroll_sheet(top, beyond=True)

    @staticmethod
    def _other_end(block: Block, number: int = 0) -> int:
        link = block.fate.links[number]
        return link.right if block.side is Side.LEFT else link.left

    def _scroll_page(self, y: int) -> None:
        self._lead.scroll_sheet(y)
        self._bring_level()
        self._show_view()

    def _reveal(self, y: int, *, jump: bool = False) -> None:
        """Scroll only as far as needed; a jump shows its row from the beginning where that fits."""
        window = self._window
        top, height, margin = window.top, window.height, window.margin
        if jump and self.sheet is not None:
            begin = self.sheet.tops[self.sheet.band_at(y)]
            if top <= begin and y < top + height - margin:
                return
            # From the beginning of its row, unless the row is too long for that.
            fits = y - begin < height - 2 * margin
            self._scroll_page(min(begin, y - height // JUMP_AT) if fits else y - height // JUMP_AT)
        elif y < top + margin:
            self._scroll_page(y - margin)
        elif y >= top + height - margin:
            self._scroll_page(y - height + 1 + margin)
