"""Waits for one letter."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen
from textual.widgets import Static


class LetterPrompt(ModalScreen[str | None]):
    """Returns the sign that is typed, None for any key that types none."""

    DEFAULT_CSS = """
    LetterPrompt { align: center bottom; }
    LetterPrompt > Static { background: $panel; padding: 0 1; height: auto; }
    """

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        yield Static(self._question, markup=False)

    def on_key(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()
        self.dismiss(event.character if event.is_printable else None)
