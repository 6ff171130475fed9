"""Searching both texts and going to a place in them."""

from __future__ import annotations

from textual import events
from textual.screen import Screen
from textual.widgets import Input

from core.visible import visible_line
from tui.widgets.reading_view import ReadingView
from tui.widgets.status import Status

_SEARCH, _GO_TO = "search", "go-to"
_ASKS = {
    _SEARCH: 'words to find, "whole words", or /a regular expression/',
    _GO_TO: "number of a paragraph on this side, or a share of the page such as 50%",
}


class SearchActions(Screen[None]):
    """The part of the compare screen with a line to type in, made when it is first asked for."""

    _view: ReadingView
    _status: Status
    _prompt: Input | None = None

    def _ask(self, purpose: str) -> None:
        if self._view.reading is None:
            return
        if self._prompt is None:
            self._prompt = Input(id="prompt")
            self.mount(self._prompt, after=self._status)
        self._purpose = purpose
        with self.prevent(Input.Changed):
            self._prompt.value = ""
        if purpose == _SEARCH:
            self._view.remember()
        self._prompt.placeholder = _ASKS[purpose]
        self._prompt.display = True
        self.set_focus(self._prompt)  # at once: focus() waits until other keys have been answered

    def action_search(self) -> None:
        self._ask(_SEARCH)

    def action_go_to(self) -> None:
        self._ask(_GO_TO)

    def _step_hit(self, direction: int) -> None:
        if self._view.step_hit(direction):
            self._view.active_pane.focus()
        elif self._view.reading is not None:
            self._status.say("Nothing is searched for; / searches")

    def action_next_hit(self) -> None:
        self._step_hit(1)

    def action_previous_hit(self) -> None:
        self._step_hit(-1)

    def on_input_changed(self, event: Input.Changed) -> None:
        if event.input is self._prompt and self._purpose == _SEARCH:
            self._search(event.value)

    def _search(self, query: str) -> None:
        try:
            self._view.search(query)
        except ValueError as error:
            self._status.say(visible_line(str(error)))
            return
        if query.strip() and not self._view.hits:
            self._status.say("Not found")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        if event.input is not self._prompt:
            return
        if self._purpose == _GO_TO and not self._view.go_to_spot(event.value):
            self._status.say("There is no such place here")
            return
        self._leave_prompt()

    def on_key(self, event: events.Key) -> None:
        """Esc in the line gives the search up."""
        if event.key == "escape" and self._prompt is not None and self._prompt.has_focus:
            event.stop()
            event.prevent_default()
            if self._purpose == _SEARCH:
                self._view.search("")
            self._leave_prompt()

    def _leave_prompt(self) -> None:
        assert self._prompt is not None, "only an open line is left"
        self._prompt.display = False
        self._view.active_pane.focus()
