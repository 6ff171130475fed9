"""One line of the keys that matter most, each a button for the mouse."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from tui.commands import Command, commands_for


class KeyBar(Static):
    """Commands of a screen from the command table, as many as there is room for; help and quit always."""

    DEFAULT_CSS = "KeyBar { height: 1; dock: bottom; }"

    def __init__(self, screen: str) -> None:
        super().__init__(markup=False)
        self._commands = [command for command in commands_for(screen) if command.footer]

    def on_resize(self) -> None:
        self.update(self._fitted(self.size.width))

    def _fitted(self, width: int) -> Content:
        always = [c for c in self._commands if c.screen == "app"]
        room = width - sum(_width(c) for c in always)
        chosen = []
        for command in self._commands:
            if command not in always and room >= _width(command):
                room -= _width(command)
                chosen.append(command)
        return Content.assemble(*(_button(c) for c in (*chosen, *always)))


def _width(command: Command) -> int:
    return cell_len(command.key_signs[0]) + cell_len(command.label) + 3


def _button(command: Command) -> Content:
    action = command.action if command.screen != "app" else f"app.{command.action}"
    click = f"@click={action if command.screen == 'app' else 'screen.' + action}"
    return Content.from_markup(
        f"[{click}] [bold $accent]$key[/] $label [/]", key=command.key_signs[0], label=command.label
    )
