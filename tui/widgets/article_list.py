"""The list of articles, painted line by line so that ten thousand cost no more than ten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.shelf import Column, Shelf

_MARKS = ("  ", "O ", "V ")
_LOOKS = ("list--header", "list--cursor", "list--mark", "list--dim")


class ArticleList(ScrollView, can_focus=True, inherit_bindings=False):
    """A header and a row for each article; the cursor is a row."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(_LOOKS)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
    ]
    DEFAULT_CSS = "ArticleList { overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1; }"

    cursor: reactive[int] = reactive(0, init=False)
    """Index in the rows that are shown."""

    @dataclass
    class Highlighted(Message):
        """The cursor is on another article, or on none."""

        number: int | None

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, ArticleList.Highlighted)

    @dataclass
    class Opened(Message):
        """An article was clicked twice."""

        number: int

    @dataclass
    class HeaderPressed(Message):
        """The header of a column was clicked."""

        key: str

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self.shelf = shelf
        self._rows = shelf.rows()

    @property
    def number(self) -> int | None:
        """The article under the cursor."""
        return self._rows[self.cursor] if 0 <= self.cursor < len(self._rows) else None

    @property
    def near(self) -> tuple[int, ...]:
        """The article under the cursor and the others on the screen."""
        top = self.scroll_offset.y
        shown = self._rows[top : top + max(1, self.size.height - 1)]
        return tuple(shown) if self.number is None else (self.number, *shown)

    @property
    def count(self) -> int:
        return len(self._rows)

    def on_mount(self) -> None:
        self._measure()

    def on_resize(self) -> None:
        self._measure()

    def _measure(self) -> None:
        self.virtual_size = Size(self.size.width, len(self._rows) + 1)

    def update(self, *, follow: bool = True) -> None:
        """Show the shelf as it is now; the cursor follows its article, or starts again at the top."""
        number = self.number
        self._rows = self.shelf.rows()
        self._measure()
        at = self._rows.index(number) if follow and number is not None and number in self._rows else 0
        moved = at != self.cursor
        if follow and moved:
            # What is found in the background moves rows about; the one that is read stays where it is.
            self.scroll_to(y=self.scroll_offset.y + at - self.cursor, animate=False, immediate=True)
        self.cursor = at
        if not moved:
            self._reveal()
            self.post_message(self.Highlighted(self.number))
        self.refresh()

    def validate_cursor(self, cursor: int) -> int:
        return max(0, min(cursor, len(self._rows) - 1))

    def watch_cursor(self, old: int, new: int) -> None:
        top = self.scroll_offset.y
        self._reveal()
        if self.scroll_offset.y == top:
            # Below the header, which does not scroll.
            self.refresh_line(old + 1)
            self.refresh_line(new + 1)
        self.post_message(self.Highlighted(self.number))

    def _reveal(self) -> None:
        top, height = self.scroll_offset.y, max(1, self.size.height - 1)
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False, immediate=True)
        elif self.cursor >= top + height:
            self.scroll_to(y=self.cursor - height + 1, animate=False, immediate=True)

    def action_move(self, count: int) -> None:
        self.cursor += count

    def action_page(self, count: int) -> None:
        self.cursor += count * max(1, self.size.height - 2)

    def on_click(self, event: events.Click) -> None:
        if event.y == 0:
            key = self._column_at(event.x)
            if key:
                self.post_message(self.HeaderPressed(key))
            return
        row = event.y - 1 + self.scroll_offset.y
        if row < len(self._rows):
            self.cursor = row
            if event.chain == 2:
                self.post_message(self.Opened(self._rows[row]))

    @property
    def columns(self) -> list[Column]:
        """What there is room for at this width."""
        return self.shelf.columns(self.size.width)

    def _widths(self) -> list[tuple[Column, int]]:
        columns = self.columns
        room = self.size.width - len(_MARKS[0]) - 2 * (len(columns) - 1) - sum(c.width for c in columns)
        parts = sum(column.flex for column in columns)
        return [(c, c.width or max(6, room * c.flex // parts)) for c in columns]

    def _column_at(self, x: int) -> str | None:
        at = len(_MARKS[0])
        for column, width in self._widths():
            if x < at + width + 2:
                return column.key
            at += width + 2
        return None

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        base = self.rich_style
        if y == 0:
            return self._line(_MARKS[0], self._header, base + self._look("list--header"), width)
        row = y - 1 + self.scroll_offset.y
        if row >= len(self._rows):
            return Strip.blank(width, base)
        number = self._rows[row]
        item, mark = self.shelf.items[number], self.shelf.mark(number)
        style = base
        if item.listing is None:
            style += self._look("list--dim")
        if mark:
            style += self._look("list--mark")
        if row == self.cursor:
            style += self._look("list--cursor")
        return self._line(_MARKS[mark], lambda column: self.shelf.cell(number, column), style, width)

    def _look(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True)

    def _header(self, column: Column) -> str:
        arrow = "▴" if self.shelf.reverse else "▾"
        return f"{column.label} {arrow}" if column.key == self.shelf.sort_key else column.label

    def _line(self, mark: str, cell_of: Callable[[Column], str], style: Style, width: int) -> Strip:
        parts = []
        for column, room in self._widths():
            cell = cell_of(column)
            fitted = cell if cell_len(cell) <= room else set_cell_size(cell, room - 1).rstrip() + "…"
            padding = " " * (room - cell_len(fitted))
            parts.append(padding + fitted if column.numeric else fitted + padding)
        return Strip([Segment(mark + "  ".join(parts), style)]).adjust_cell_length(width, style)
