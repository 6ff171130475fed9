"""Places to come back to: marks with a letter, the way back and forward again, and the file itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.screen import Screen

from core.model import Side
from core.visible import visible_line
from tui.editor import edit
from tui.layout.place import Place
from tui.widgets.reading_view import ReadingView
from tui.widgets.status import Status

if TYPE_CHECKING:
    from tui.keeper import Keeper


class PlaceActions(Screen[None]):
    """The part of the compare screen that remembers places. Marks are kept; the way back is not."""

    _view: ReadingView
    _status: Status
    _keeper: Keeper
    _marks: dict[str, tuple[str, Place]]
    """Article id and place by letter."""

    def action_open_source(self) -> None:
        """The file of the text under the cursor in the reader's editor, at the paragraph if it can."""
        reading, block = self._view.reading, self._view.block
        if reading is None:
            return
        side = block.side if block else Side.LEFT
        article = reading.comparison.article(side)
        line = article.text.count("\n", 0, block.paragraph.span.start) + 1 if block else 1
        trouble = edit(self.app, article.path, line)
        if trouble:
            self._status.say(trouble)

    def action_back(self) -> None:
        if not self._view.go_back():
            self._status.say("No jump to come back from")

    def action_forward(self) -> None:
        if not self._view.go_forward():
            self._status.say("No jump that was taken back")

    def action_set_mark(self) -> None:
        if self._view.place is not None:
            self._ask_letter("Mark this place with a letter", self._set_mark)

    def action_to_mark(self) -> None:
        if self._view.reading is None:
            return
        if not self._marks:
            self._status.say("No place is marked; m and a letter mark one")
            return
        marks = " ".join(sorted(self._marks))
        self._ask_letter(f"To the place marked with: {marks}", self._to_mark)

    def _ask_letter(self, question: str, answer: Callable[[str], None]) -> None:
        from tui.screens.letter import LetterPrompt

        def typed(letter: str | None) -> None:
            if letter is not None:
                answer(letter)

        self.app.push_screen(LetterPrompt(question), typed)

    def _set_mark(self, letter: str) -> None:
        reading, place = self._view.reading, self._view.place
        if reading is not None and place is not None:
            article = reading.comparison.article(place.side)
            self._marks[letter] = (article.id, place)
            start = article.paragraphs[place.paragraph].span.start
            self._keeper.keep_mark(article, letter, start + place.offset)
            self._status.say(f"¶{place.paragraph + 1} is marked with {visible_line(letter)}")

    def _to_mark(self, letter: str) -> None:
        reading = self._view.reading
        if reading is None:
            return
        if letter not in self._marks:
            self._status.say(f"No place is marked with {visible_line(letter)}")
            return
        id_, place = self._marks[letter]
        side = next((side for side in Side if reading.comparison.article(side).id == id_), None)
        if side is None:
            self._status.say("That mark is in an article that is not shown now")
        else:
            self._view.jump(Place(side, place.paragraph, place.offset))
