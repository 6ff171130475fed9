"""One column that shows the whole page: where the divergences are, and which part is on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
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

    view: reactive[tuple[float, float]] = reactive((0.0, 1.0), repaint=False)
    """Which part of the page is on the screen, as shares of its height."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: Sequence[tuple[float, Stop]] = ()
        self._cells: dict[int, Stop] = {}
        self._looks: dict[str, Style] = {}
        """Fetched once a theme: each costs more than the line it is for."""

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

    def watch_view(self, old: tuple[float, float], new: tuple[float, float]) -> None:
        if self._in_view(old) != self._in_view(new):
            self.refresh()

    def _in_view(self, view: tuple[float, float]) -> range:
        """The cells that stand for this part of the page: one at least."""
        height = max(1, self.size.height)
        first = int(view[0] * height)
        return range(first, max(first + 1, round(view[1] * height)))

    def render_line(self, y: int) -> Strip:
        in_view = y in self._in_view(self.view)
        look = self._look("ruler-view" if in_view else "ruler-track")
        stop = self._cells.get(y)
        if stop is None:
            return Strip([Segment(_VIEW if in_view else _TRACK, look)], 1)
        sign = overview_sign(stop)
        return Strip([Segment(sign.glyph, look + self._look(sign.key))], 1)

    def _look(self, name: str) -> Style:
        look = self._looks.get(name)
        if look is None:
            look = self.get_component_rich_style(name, partial=True)
            if name not in SIGN_KEYS:
                look = self.rich_style + look
            self._looks[name] = look
        return look

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._looks.clear()

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
