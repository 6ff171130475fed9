"""Where the reader is, and where that is on a page whose text has an order of its own."""

from __future__ import annotations

from dataclasses import dataclass

from core.model import Side
from tui.layout.sheet import Sheet

MARGIN = 2
"""Lines kept in sight above and below the cursor."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is, in terms that outlive a change of width or order."""

    side: Side
    paragraph: int
    offset: int = 0
    """Code points from the beginning of the paragraph."""


@dataclass(frozen=True, slots=True)
class Window:
    """What is seen of a page: ``height`` lines from ``top`` on."""

    top: int
    height: int

    @property
    def margin(self) -> int:
        """Lines kept in sight above and below the cursor: fewer where there are few."""
        return min(MARGIN, self.height // 3)


def level_top(
    here: Sheet, window: Window, y: int, there: Sheet, counterpart: Place | None, seen: Place | None
) -> int:
    """The line of ``there`` at the top of its window, so that it is level with line ``y`` of ``here``.

    The counterpart begins where the paragraph on line ``y`` begins. Without one, the place between its
    neighbours does. ``seen``, else the line of the counterpart as far down as ``y``, is in sight in any case.
    The result may be above the page or beyond its end.
    """
    band = here.band_at(y)
    begin = here.tops[band]
    if counterpart is None:
        level = there.y_of_row(here.bands[band].rows[0])
        sought = level
    else:
        number = there.band_at(there.y_of(counterpart.side, counterpart.paragraph))
        level = there.tops[number]
        sought = min(level + y - begin, there.tops[number + 1] - 2)
    margin = 0
    if seen is not None:
        sought, margin = there.y_of(seen.side, seen.paragraph, seen.offset), window.margin
    top = level - (begin - window.top)
    return max(sought - window.height + 1 + margin, min(top, sought - margin))
