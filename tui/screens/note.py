"""A line of the reader's own about a finding."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static


class NoteDialog(ModalScreen[str | None]):
    """Asks for a note; an empty one takes the note away. ``about`` is safe to show."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "cancel", "cancel")]
    DEFAULT_CSS = """
    NoteDialog { align: center middle; }
    NoteDialog > Vertical { width: 76; max-width: 95%; height: auto; }
    NoteDialog Static { height: auto; max-height: 6; }
    """

    def __init__(self, about: str, note: str) -> None:
        super().__init__()
        self._about, self._note = about, note

    def compose(self) -> ComposeResult:
        with Vertical() as frame:
            frame.border_title = "Note"
            frame.border_subtitle = "Enter keeps it, Esc leaves it as it was"
            yield Static(Content(self._about), markup=False)
            yield Input(self._note, id="note")

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.dismiss(event.value)

    def action_cancel(self) -> None:
        self.dismiss(None)
