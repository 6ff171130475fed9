"""What the topics hand over: a change of force or sense with the words that carry it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from core.facts.claims.clause import cue_span, verb_group, word_span
from core.model import Verdict

if TYPE_CHECKING:
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue
    from core.model import Span

_OTHER_WAY = {Verdict.STRENGTHENED: Verdict.WEAKENED, Verdict.WEAKENED: Verdict.STRENGTHENED}


class Stake(StrEnum):
    """What makes a change graver than its verdict alone."""

    ACCUSATION = "accusation"
    HEALTH = "health"
    LAW = "law"
    PERSON = "person"
    """The clause is about somebody by name."""
    OPEN = "open"
    """What was only possible, likely, planned or disputed is told as settled or done."""
    DENIAL = "denial"
    """A plain denial is no longer one: ``never`` has become ``seldom``."""
    DEGREE = "degree"
    """Another deed, harm or measure is told: ``hurt`` has become ``killed``, ``most`` is ``all``."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A change between two statements; the spans are the smallest clause that carries it on each side."""

    verdict: Verdict
    left: Span
    right: Span
    was: str
    """The words that carry it on the left; a remark in brackets where none do."""
    now: str
    stake: Stake | None = None
    """A stake that lies in the change itself, not in what the statements are about."""

    def flip(self) -> Shift:
        """The same change told from the other side."""
        verdict = _OTHER_WAY.get(self.verdict, self.verdict)
        return replace(
            self, verdict=verdict, left=self.right, right=self.left, was=self.now, now=self.was, stake=None
        )

    @property
    def note(self) -> str:
        return f"{_quoted(self.was)} → {_quoted(self.now)}"


def from_cue_to_verb(verdict: Verdict, pair: Pairing, cue: Cue, at: int, stake: Stake | None = None) -> Shift:
    """A change from a left cue with the verb after it to a right verb."""
    left, right, forms = pair.left, pair.right, pair.forms
    assert cue.head is not None
    return Shift(
        verdict,
        cue_span(left, cue),
        word_span(right, at, forms),
        left.phrase(cue.first, cue.head + 1),
        right.phrase(*verb_group(right, at, forms)),
        stake,
    )


def _quoted(words: str) -> str:
    return words if words.startswith("(") else f"“{words}”"
