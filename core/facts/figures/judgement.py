"""The result of comparing two figures."""

from __future__ import annotations

from dataclasses import dataclass

from core.model import How

_ORDER = (How.EXACT, How.REWORDED, How.CONVERTED, How.ROUNDED, How.COMPATIBLE)


@dataclass(frozen=True, slots=True)
class Judgement:
    """Equal (``how`` says in what way), changed, or not comparable at all; ``note`` says why in words."""

    how: How | None = None
    is_changed: bool = False
    note: str = ""

    @property
    def is_equal(self) -> bool:
        return self.how is not None

    @property
    def rank(self) -> int:
        """0 for exactly equal, rising to changed and then incomparable."""
        if self.how is not None:
            return _ORDER.index(self.how)
        return len(_ORDER) + (0 if self.is_changed else 1)


INCOMPARABLE = Judgement()


def equal(how: How, note: str = "") -> Judgement:
    return Judgement(how=how, note=note)


def changed(note: str) -> Judgement:
    return Judgement(is_changed=True, note=note)
