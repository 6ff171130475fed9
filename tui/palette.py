"""The commands of the screen in the command palette."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.commands import ANYWHERE, Command, command_set, commands_for, own_keys

if TYPE_CHECKING:
    from textual.types import IgnoreReturnCallbackType


class TableProvider(Provider):
    """Finds commands of the command table that work where the palette was opened.

    That is the part of the screen with the focus if it has commands of its own, else the screen.
    """

    @property
    def _place(self) -> str:
        own = command_set(self.focused)
        return own if own != ANYWHERE else command_set(self.screen)

    def _commands(self) -> Iterator[Command]:
        return (c for c in commands_for(self._place) if c.palette)

    async def discover(self) -> Hits:
        for command in self._commands():
            yield DiscoveryHit(_name(command), self._run(command), help=command.help)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for command in self._commands():
            text = f"{_name(command)}: {command.help}"
            score = matcher.match(text)
            if score > 0:
                keys = ", ".join(command.key_signs(own_keys(self.app)))
                yield Hit(score, matcher.highlight(text), self._run(command), help=keys)

    def _run(self, command: Command) -> IgnoreReturnCallbackType:
        if command.screen == ANYWHERE:
            return partial(self.app.run_action, command.action)
        if self.focused is not None and command.screen == command_set(self.focused):
            return partial(self.focused.run_action, command.action)
        return partial(self.screen.run_action, command.action)


def _name(command: Command) -> str:
    return command.label[:1].upper() + command.label[1:]
