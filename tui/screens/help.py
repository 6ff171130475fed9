"""The keys of the screen beneath and the signs of the compare screen, made from their tables."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from core.reading.legend import FATE_SIGNS, FAULT_SIGNS, FIGURE_SIGNS, MOVED_SIGN, SEVERITY_SIGNS, WORD_SIGNS
from tui.commands import COMMANDS, COMPARE, LEDGER, commands_for


class HelpScreen(ModalScreen[None]):
    """Closes with the keys that a reader tries."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape,question_mark,q", "dismiss", "close")]
    DEFAULT_CSS = """
    HelpScreen { align: center middle; }
    HelpScreen > VerticalScroll { width: 84; max-width: 100%; height: auto; max-height: 95%; }
    """

    def __init__(self, screen: str, keys: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._screen, self._keys = screen, keys

    def compose(self) -> ComposeResult:
        with VerticalScroll() as frame:
            frame.border_title = "Help"
            frame.border_subtitle = "Esc closes"
            yield Static(help_text(self._screen, self._keys), markup=False)

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()

    async def action_dismiss(self, result: None = None) -> None:
        self.dismiss(result)


def help_text(screen: str, keys: Mapping[str, tuple[str, ...]]) -> Content:
    """Keys by group, then the signs where they occur; ``keys`` are the reader's own."""
    listed = [*commands_for(screen)]
    if screen == COMPARE:
        listed += (c for c in COMMANDS if c.screen == LEDGER)
    order = list(dict.fromkeys(command.group for command in listed))
    commands = sorted(listed, key=lambda c: order.index(c.group))
    parts: list[Content | str] = []
    for group, members in groupby(commands, key=lambda c: c.group):
        parts += [Content.styled(f"{group}\n", "bold underline")]
        for command in members:
            pressed = " ".join(command.key_signs(keys))
            parts += [Content.styled(f"{pressed:>11}", "bold"), f"  {command.help}\n"]
        parts.append("\n")
    parts += [Content.styled("     ctrl+p", "bold"), "  All commands by name\n\n"]
    if screen == COMPARE:
        parts += [Content.styled("Signs\n", "bold underline")]
        facts = (
            *SEVERITY_SIGNS.values(),
            *FIGURE_SIGNS.values(),
            *FAULT_SIGNS.values(),
            *FATE_SIGNS.values(),
            MOVED_SIGN,
        )
        for sign in (*facts, *WORD_SIGNS.values()):
            parts += [Content.styled(f"{sign.glyph:>11}", "bold"), f"  {sign.label}: {sign.meaning}\n"]
        parts += [
            "\nO is the original, V the version; numbers count paragraphs from 1. Every sign has a shape\n"
            "besides its colour; reader-blue-orange and reader-blue-orange-light have but two hues."
        ]
    return Content.assemble(*parts)
