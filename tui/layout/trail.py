"""The way back from jumps, as in a browser."""

from __future__ import annotations

from tui.layout.place import Place


class Trail:
    """Places that jumps led away from, and those that going back led away from."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, here: Place) -> None:
        """A jump leads away from ``here``; what was taken back before is forgotten."""
        if here not in self._behind[-1:]:
            self._behind.append(here)
            self._ahead.clear()

    def back(self, here: Place | None) -> Place | None:
        """Where the last jump began; None when there was none."""
        return _turn(here, self._behind, self._ahead)

    def forward(self, here: Place | None) -> Place | None:
        """Where the last ``back`` was called; None when there was none."""
        return _turn(here, self._ahead, self._behind)


def _turn(here: Place | None, there: list[Place], opposite: list[Place]) -> Place | None:
    if not there:
        return None
    if here is not None:
        opposite.append(here)
    return there.pop()
