"""What the topics hand over: a change of force or sense with the words that carry it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model import Verdict

if TYPE_CHECKING:
    from core.model import Span

_OTHER_WAY = {Verdict.STRENGTHENED: Verdict.WEAKENED, Verdict.WEAKENED: Verdict.STRENGTHENED}


@dataclass(frozen=True, slots=True)
class Shift:
    """A change between two statements; the spans are the smallest clause that carries it on each side."""

    verdict: Verdict
    left: Span
    right: Span
    was: str
    """The words that carry it on the left; a remark in brackets where none do."""
    now: str

    def flip(self) -> Shift:
        """The same change told from the other side."""
        verdict = _OTHER_WAY.get(self.verdict, self.verdict)
        return Shift(verdict, self.right, self.left, self.now, self.was)

    @property
    def note(self) -> str:
        return f"{_quoted(self.was)} → {_quoted(self.now)}"


def _quoted(words: str) -> str:
    return words if words.startswith("(") else f"“{words}”"
