"""One line of the keys that matter most, each a button for the mouse."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from tui.commands import ANYWHERE, LEDGER, Command, commands_for, own_keys

# Which part answers a click; the list of findings does so while it has the focus.
_CLICKED = {ANYWHERE: "app", LEDGER: "focused"}


class KeyBar(Static):
    """Commands of a screen from the command table, as many as there is room for; help and quit always."""

    DEFAULT_CSS = "KeyBar { height: 1; dock: bottom; }"

    def __init__(self, screen: str) -> None:
        super().__init__(markup=False)
        self._screen = screen

    def use(self, screen: str) -> None:
        """Show the commands of another part of the screen."""
        if screen != self._screen:
            self._screen = screen
            self.on_resize()

    def on_resize(self) -> None:
        self.update(self._fitted(self.size.width))

    def _fitted(self, width: int) -> Content:
        commands = [command for command in commands_for(self._screen) if command.footer]
        always = [c for c in commands if c.screen == ANYWHERE]
        room = width - sum(self._width(c) for c in always)
        chosen = []
        for command in commands:
            if command not in always and room >= self._width(command):
                room -= self._width(command)
                chosen.append(command)
        return Content.assemble(*(self._button(c) for c in (*chosen, *always)))

    def _key(self, command: Command) -> str:
        return command.key_signs(own_keys(self.app))[0]

    def _width(self, command: Command) -> int:
        return cell_len(self._key(command)) + cell_len(command.label) + 3

    def _button(self, command: Command) -> Content:
        part = _CLICKED.get(command.screen, "screen")
        return Content.from_markup(
            f"[@click={part}.{command.action}] [bold $accent]$key[/] $label [/]",
            key=self._key(command),
            label=command.label,
        )
