"""One column of a comparison, painted line by line from a layout that its partner may share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from core.model import Side, Span
from tui.layout.paint import OTHER_LOOKS, SIGN_KEYS, Painter
from tui.layout.sheet import LineKind, Sheet

# Bands whose strips are kept: a screenful is some tens at most.
_KEPT_BANDS = 256
# Lines for one notch of the wheel, as in most terminals.
_WHEEL = 3


@dataclass(frozen=True, slots=True)
class Marker:
    """Where the reader is, as a pane paints it."""

    y: int = 0
    """The cursor's line; -1 where the cursor is on the page of the other text."""
    place: tuple[Side, int] | None = None
    counterparts: frozenset[tuple[Side, int]] = frozenset()
    at_stop: tuple[Span | None, Span | None] = (None, None)
    """What the reader jumped to, in the original and in the version."""


class Pane(ScrollView, can_focus=True, inherit_bindings=False):
    """A column of the sheet. It holds no text of its own and decides nothing about it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(SIGN_KEYS | OTHER_LOOKS)
    DEFAULT_CSS = """
    Pane { width: 1fr; height: 1fr; overflow-x: hidden; overflow-y: scroll; scrollbar-size: 0 0; }
    """

    marker: reactive[Marker] = reactive(Marker(), init=False)

    @dataclass
    class Scrolled(Message):
        """The page moved under the panes."""

        y: int

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, Pane.Scrolled)

    @dataclass
    class Turned(Message):
        """The reader turned the wheel, by so many lines down."""

        pane: Pane
        lines: int

    @dataclass
    class Resized(Message):
        """There is more or less room for the page."""

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, Pane.Resized)

    @dataclass
    class Pressed(Message):
        """The reader clicked on a line of the page."""

        pane: Pane
        y: int

    def __init__(self, column: int) -> None:
        super().__init__(id=f"pane-{column}")
        self.column = column
        self.partner: Pane | None = None
        self._sheet: Sheet | None = None
        self._digits = 1
        self._hits: Mapping[tuple[Side, int], tuple[Span, ...]] = {}
        self._painter: Painter | None = None
        self._painted: LRUCache[int, list[tuple[Strip, int]]] = LRUCache(_KEPT_BANDS)
        self._painting = False

    def show(self, sheet: Sheet, column: int, *, digits: int) -> None:
        """Paint a column of ``sheet``, which has been fitted to a width."""
        self._sheet, self.column, self._digits = sheet, column, digits
        self._painter = None
        self._painted.clear()
        self.virtual_size = Size(self.size.width, sheet.height)
        self.refresh()

    def scroll_sheet(self, y: int, *, beyond: bool = False) -> None:
        """Bring line ``y`` to the top of the window, as far as the page reaches or ``beyond`` its end."""
        sheet = self._sheet
        if sheet is None:
            return
        # A pane learns of a new height only at its next layout; the sheet knows it now.
        height = max(sheet.height, y + self.size.height) if beyond else sheet.height
        self.virtual_size = Size(self.size.width, height)
        target = max(0, min(y, height - self.size.height))
        self.scroll_to(y=target, animate=False, immediate=True)
        self._take_partner_along()

    def _take_partner_along(self) -> None:
        """Where the page is shared, both panes stand at the same line."""
        partner = self.partner
        if partner is not None and partner._sheet is self._sheet and partner.scroll_y != self.scroll_y:
            # Set without its watcher: an echo would fight with whoever scrolls.
            partner.set_reactive(ScrollView.scroll_y, self.scroll_y)
            partner.set_reactive(ScrollView.scroll_target_y, self.scroll_y)
            partner.refresh(partner.size.region)

    def light(self, hits: Mapping[tuple[Side, int], tuple[Span, ...]]) -> None:
        """Light up what was searched for, by paragraph."""
        self._hits = hits
        self._painted.clear()
        self.refresh()

    def _looks(self) -> dict[str, Style]:
        return {
            name: self.get_component_rich_style(name, partial=True)
            for name in sorted(SIGN_KEYS | OTHER_LOOKS)
        }

    def notify_style_update(self) -> None:
        super().notify_style_update()
        # The new styles are not there yet; they are fetched when the pane is painted next.
        self._painter = None
        self._painted.clear()

    def watch_marker(self, old: Marker, new: Marker) -> None:
        if old.at_stop != new.at_stop:
            self._painted.clear()
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._take_partner_along()
        self.post_message(self.Scrolled(round(new_value)))

    def on_resize(self) -> None:
        self.post_message(self.Resized())

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        self._turn(event, _WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        self._turn(event, -_WHEEL)

    def _turn(self, event: events.MouseEvent, lines: int) -> None:
        event.prevent_default()
        event.stop()
        self.post_message(self.Turned(self, lines))

    def on_click(self, event: events.Click) -> None:
        self.post_message(self.Pressed(self, self.scroll_offset.y + event.y))

    def render_lines(self, crop: Region) -> list[Strip]:
        self._painting = True
        try:
            return super().render_lines(crop)
        finally:
            self._painting = False

    def render_line(self, y: int) -> Strip:
        y += self.scroll_offset.y
        sheet = self._sheet
        if sheet is None or not 0 <= y < sheet.height:
            return Strip.blank(self.size.width, self.rich_style)
        number = sheet.band_at(y)
        painted = self._painted.get(number)
        if painted is None:
            painted = self._painted[number] = self._paint(sheet, number)
        line = y - sheet.tops[number]
        strip, gutter = painted[line]
        marker = self.marker
        block = sheet.lines(number, self.column)[line].block
        place = block.place if block else None
        bar = self._bar(y, place)
        # Which character the mouse points at is asked for by single lines, outside of painting.
        if self._painting and bar is None and y != marker.y and self.text_selection is None:
            return strip
        segments = list(strip)
        text = Strip(segments[gutter:])
        if self.text_selection is not None:
            text = self._paint_selection(text, y)
        first = segments[0]
        segments[:1] = [bar or Segment(" "), Segment(first.text[1:], first.style)]
        strip = Strip.join([Strip(segments[: gutter + 1]), text.apply_offsets(0, y)])
        painter = self._painter
        assert painter is not None, "painted above"
        if y == marker.y or (place is not None and place == marker.place):
            strip = strip.apply_style(painter.looks["at-line" if y == marker.y else "at-cursor"])
        return strip

    def _bar(self, y: int, place: tuple[Side, int] | None) -> Segment | None:
        """The leftmost cell of a line, where it shows something."""
        marker, painter = self.marker, self._painter
        assert painter is not None, "nothing is marked before it is painted"
        if (place is not None and place == marker.place) or (y == marker.y and marker.place is None):
            return painter.bar
        return painter.counterpart_bar if place in marker.counterparts else None

    def _paint(self, sheet: Sheet, number: int) -> list[tuple[Strip, int]]:
        """The lines of a band as they look where the reader is not, with the segments before the text."""
        painter = self._painter = self._painter or Painter(self._looks(), self._digits, sheet.unified)
        ink = self.rich_style
        stop, fold = self.marker.at_stop, sheet.bands[number].fold
        width = painter.gutter + sheet.width
        painted = []
        for line in sheet.lines(number, self.column):
            hits = self._hits.get(line.block.place, ()) if line.block else ()
            gutter = painter.gutter_segments(line)
            text = painter.text_segments(line, sheet.width, fold, stop, hits)
            segments = [Segment(s.text, ink + s.style if s.style else ink) for s in (*gutter, *text)]
            painted.append((Strip(segments, width), len(gutter)))
        return painted

    def _paint_selection(self, strip: Strip, y: int) -> Strip:
        selection = self.text_selection
        span = selection.get_span(y) if selection is not None else None
        if span is None:
            return strip
        text = strip.text
        start, end = span
        stop = len(text) if end == -1 else min(end, len(text))
        if start >= stop:
            return strip
        return _style_characters(
            strip, start, stop, self.screen.get_component_rich_style("screen--selection")
        )

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected words of this column as they read in the text: lines joined, paragraphs apart."""
        sheet = self._sheet
        if sheet is None:
            return None
        first = selection.start.y if selection.start else 0
        last = selection.end.y if selection.end else sheet.height - 1
        parts: list[str] = []
        for y in range(max(0, first), min(last, sheet.height - 1) + 1):
            line = sheet.line_at(y, self.column)
            span = selection.get_span(y)
            if span is None or line.kind is not LineKind.TEXT or line.block is None:
                continue
            start, end = span
            own = line.block.text.text[line.start : line.end]
            parts.append(own[start : None if end == -1 else end])
            if line.end == len(line.block.text.text):
                parts.append("\n\n")
        text = "".join(parts).strip("\n")
        return (text, "\n") if text else None


def _style_characters(strip: Strip, start: int, stop: int, style: Style) -> Strip:
    """``strip`` with ``style`` over some of its characters; selections count characters, not cells."""
    segments = []
    at = 0
    for segment in strip:
        text, own, _ = segment
        a, b = min(max(start - at, 0), len(text)), min(max(stop - at, 0), len(text))
        for piece, look in ((text[:a], own), (text[a:b], (own or Style.null()) + style), (text[b:], own)):
            if piece:
                segments.append(Segment(piece, look))
        at += len(text)
    return Strip(segments, strip.cell_length)
