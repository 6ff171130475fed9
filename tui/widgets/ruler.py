"""One column that shows the whole page: where the divergences are, and which part is on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from core.reading.gravity import gravity, overview_sign
from core.reading.stops import Stop
from tui.layout.paint import SIGN_KEYS

_VIEW, _TRACK = "┃", "│"


class Ruler(Widget):
    """A scrollbar that knows what is worth scrolling to. Each cell shows its gravest divergence."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(SIGN_KEYS | {"ruler-view", "ruler-track"})
    DEFAULT_CSS = "Ruler { width: 1; height: 1fr; }"

    @dataclass
    class Pressed(Message):
        """The reader wants the page at ``share``, 0 at its top and 1 at its end."""

        share: float

    view: reactive[tuple[float, float]] = reactive((0.0, 1.0))
    """Which part of the page is on the screen, as shares of its height."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: Sequence[tuple[float, Stop]] = ()
        self._cells: dict[int, Stop] = {}

    def show(self, marks: Sequence[tuple[float, Stop]]) -> None:
        """Stops with their places as shares of the page's height."""
        self._marks = marks
        self._gather()

    def on_resize(self) -> None:
        self._gather()

    def _gather(self) -> None:
        height = max(1, self.size.height)
        self._cells = {}
        for share, stop in self._marks:
            cell = min(height - 1, int(share * height))
            if cell not in self._cells or gravity(stop) < gravity(self._cells[cell]):
                self._cells[cell] = stop
        self.refresh()

    def render_line(self, y: int) -> Strip:
        height = max(1, self.size.height)
        first, last = self.view
        in_view = int(first * height) <= y < max(int(first * height) + 1, round(last * height))
        part = "ruler-view" if in_view else "ruler-track"
        look = self.rich_style + self.get_component_rich_style(part, partial=True)
        stop = self._cells.get(y)
        if stop is None:
            return Strip([Segment(_VIEW if in_view else _TRACK, look)], 1)
        sign = overview_sign(stop)
        style = self.get_component_rich_style(sign.key, partial=True)
        return Strip([Segment(sign.glyph, look + style)], 1)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        self.capture_mouse()
        self._press(event.y)
        event.stop()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self.app.mouse_captured is self:
            self._press(event.y)

    def on_mouse_up(self) -> None:
        self.release_mouse()

    def _press(self, y: int) -> None:
        height = max(1, self.size.height)
        self.post_message(self.Pressed(min(max(y, 0), height - 1) / height))
