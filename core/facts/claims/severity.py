"""How much a changed claim could mislead whoever trusts the version: a table of verdicts and stakes.

The order is that of the errors that fact-checkers' checklists put first: a turned statement, an accusation
made fact, then what is hardened, generalised or left without its source.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.model import Severity, Verdict

if TYPE_CHECKING:
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.shift import Shift


class Stake(StrEnum):
    """What is at stake in a statement."""

    ACCUSATION = "accusation"
    HEALTH = "health"
    LAW = "law"


_ALL = frozenset(Stake)
_TABLE: dict[Verdict, tuple[Severity, frozenset[Stake]]] = {
    Verdict.NEGATED: (Severity.MUST, frozenset()),
    Verdict.STRENGTHENED: (Severity.SHOULD, _ALL),
    Verdict.WEAKENED: (Severity.SHOULD, frozenset()),
    Verdict.GENERALISED: (Severity.SHOULD, frozenset({Stake.HEALTH})),
    Verdict.SUPERLATIVE: (Severity.SHOULD, frozenset()),
    Verdict.ATTRIBUTION_LOST: (Severity.SHOULD, frozenset({Stake.ACCUSATION})),
    Verdict.OPINION_AS_FACT: (Severity.SHOULD, frozenset({Stake.ACCUSATION})),
    Verdict.CAUSE_ADDED: (Severity.SHOULD, frozenset()),
    Verdict.TIME_SHIFTED: (Severity.SHOULD, frozenset({Stake.LAW})),
}
"""The usual severity of a verdict, and the stakes that make it MUST."""


def severity_of(shift: Shift, pair: Pairing) -> Severity:
    """The severity of a change in its statement."""
    usual, raising = _TABLE[shift.verdict]
    return Severity.MUST if raising & stakes(pair) else usual


def stakes(pair: Pairing) -> frozenset[Stake]:
    """What is at stake by the words that both statements are made of."""
    lexicon = pair.forms.lexicon
    words = {
        Stake.ACCUSATION: lexicon.accusation,
        Stake.HEALTH: lexicon.health,
        Stake.LAW: lexicon.law,
    }
    bases = {statement.words[i].base for statement in (pair.left, pair.right) for i in statement.content}
    return frozenset(
        stake for stake, of_it in words.items() if any(pair.forms.belongs(base, of_it) for base in bases)
    )
