"""How the two texts are shown, and which version is: layout, marks, links drawn, sides, versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from textual.screen import Screen

from core.model import Article, Side
from core.reading.threshold import stepped
from tui.layout.blocks import Options
from tui.layout.place import Place
from tui.widgets.reading_view import ReadingView
from tui.widgets.status import Status


class ShowActions(Screen[None]):
    """The part of the compare screen that changes what is seen; the rest of it compares."""

    _view: ReadingView
    _status: Status
    _left: Article
    _right: Article
    _story: Sequence[Article]
    """Articles of the story that the two belong to, in the order of the library."""
    _place: Place | None

    def _start(self) -> None:
        """Compare the two articles and show them at the place."""
        raise NotImplementedError

    def _turn_round(self) -> None:
        """Take the version for the original, the cursor staying on its words."""
        raise NotImplementedError

    def _prepare_anew(self, options: Options) -> object:
        """Lay the comparison out anew outside the event loop."""
        raise NotImplementedError

    def action_toggle_unified(self) -> None:
        self._view.set_options(unified=not self._view.options.unified)

    def action_toggle_own_order(self) -> None:
        options = self._view.options
        if options.unified:
            self._view.set_options(unified=False, own_order=True)
        else:
            self._view.set_options(own_order=not options.own_order)

    def action_toggle_folded(self) -> None:
        self._view.set_options(folded=not self._view.options.folded)

    def _toggle_marks(self, name: str) -> None:
        self._view.set_options(marks=self._view.options.marks ^ {name})

    def action_toggle_figures(self) -> None:
        self._toggle_marks("figures")

    def action_toggle_wording(self) -> None:
        self._toggle_marks("wording")

    def action_toggle_names(self) -> None:
        self._toggle_marks("names")

    def action_toggle_quotes(self) -> None:
        self._toggle_marks("quotes")

    def action_toggle_claims(self) -> None:
        self._toggle_marks("claims")

    def action_toggle_statements(self) -> None:
        self._toggle_marks("statements")

    # -- which links are drawn -----------------------------------------------------------------------

    def _step_threshold(self, steps: int) -> None:
        reading = self._view.reading
        if reading is None:
            return
        options = self._view.options
        threshold = stepped(reading.whole, options.threshold, steps)
        if threshold == options.threshold:
            self._status.say("Every link is drawn" if steps < 0 else "Only links of score 1 are drawn")
        else:
            self._prepare_anew(replace(options, threshold=threshold))

    def action_fewer_links(self) -> None:
        self._step_threshold(1)

    def action_more_links(self) -> None:
        self._step_threshold(-1)

    # -- which texts are shown -----------------------------------------------------------------------

    def action_swap(self) -> None:
        self._turn_round()
        self._start()

    @property
    def _versions(self) -> list[Article]:
        """What can be set beside the original."""
        versions = [article for article in self._story if article.id != self._left.id]
        return versions if any(v.id == self._right.id for v in versions) else [self._right, *versions]

    @property
    def _version_number(self) -> tuple[int, int]:
        """Which of how many versions is shown, counted from 1."""
        ids = [version.id for version in self._versions]
        return ids.index(self._right.id) + 1, len(ids)

    def _step_version(self, steps: int) -> None:
        versions = self._versions
        at = self._version_number[0] - 1 + steps
        if len(versions) < 2:
            self._status.say(
                "No other version of this story is known here; the list of articles sets any two"
            )
        elif not 0 <= at < len(versions):
            self._status.say(f"No version {'after' if steps > 0 else 'before'} this one")
        else:
            self._place = self._place_in_original()
            self._right = versions[at]
            self._start()

    def action_next_version(self) -> None:
        self._step_version(1)

    def action_previous_version(self) -> None:
        self._step_version(-1)

    def _place_in_original(self) -> Place | None:
        """The place in the text that stays; that of the counterpart when the cursor is in the other."""
        place, block = self._view.place, self._view.block
        if place is None or block is None or place.side is Side.LEFT:
            return place
        reading = self._view.reading
        assert reading is not None, "where there is a place there is a text"
        if block.fate.links:
            return Place(Side.LEFT, block.fate.links[0].left)
        above = [i for row in reading.whole.rows[: reading.row_of(*block.place)] for i in row.left]
        return Place(Side.LEFT, above[-1]) if above else None
