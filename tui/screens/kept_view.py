"""How and where two texts were left, kept and taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import Screen

from core.model import Side
from tui.layout.blocks import Reading
from tui.layout.place import Place
from tui.toggles import from_kept, to_kept
from tui.widgets.reading_view import ReadingView

if TYPE_CHECKING:
    from core.review.view_store import View
    from tui.keeper import Keeper


class KeptView(Screen[None]):
    """The part of the compare screen that remembers, from one session to the next, how texts are shown."""

    _view: ReadingView
    _keeper: Keeper
    _place: Place | None
    """Where to begin, whatever was kept."""
    _marks: dict[str, tuple[str, Place]]
    _comparing: bool
    _kept: object = None
    """What was last kept."""

    def _take_up(self, view: View, reading: Reading) -> None:
        """Show texts that were not shown before as they were left."""
        places = {
            letter: (reading.whole.article(side).id, _place_at(reading, side, offset))
            for letter, (side, offset) in view.marks.items()
        }
        self._marks = {**places, **self._marks}
        if self._view.reading is None:
            chosen = self._view.has_chosen_layout or "unified" in view.toggles
            self._view.restore(from_kept(view.toggles, self._view.options), chosen=chosen)
        left_at = _place_at(reading, *view.place) if view.place else None
        self._view.show(reading, self._place or left_at)

    def _keep_view(self) -> None:
        """Keep how and where the texts are shown, if that has changed."""
        reading, place = self._view.reading, self._view.place
        if reading is None or place is None or self._comparing:
            return
        left, right = reading.whole.left, reading.whole.right
        at = place.side, reading.block(place.side, place.paragraph).paragraph.span.start + place.offset
        toggles = to_kept(self._view.options, chosen_layout=self._view.has_chosen_layout)
        kept = (left.id, right.id, at, toggles)
        if kept != self._kept:
            self._kept = kept
            self._keeper.keep_view(left, right, at, toggles)


def _place_at(reading: Reading, side: Side, offset: int) -> Place:
    block = reading.block_at(side, offset)
    return Place(side, block.paragraph.index, max(0, offset - block.paragraph.span.start))
