"""How much a changed claim could mislead whoever trusts the version: a table of verdicts and stakes.

The order is that of the errors that fact-checkers' checklists put first: a turned statement, an accusation
made fact, then what is hardened, generalised or left without its source. A superlative or a
cause that only the version has is an assertion of its own, and such checklists ask first for its source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.shift import Stake
from core.model import Severity, Verdict

if TYPE_CHECKING:
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.shift import Shift
    from core.facts.claims.statement import Statement
    from core.model import Span


_ALL = frozenset(Stake)
_TABLE: dict[Verdict, tuple[Severity, frozenset[Stake]]] = {
    Verdict.NEGATED: (Severity.MUST, frozenset()),
    Verdict.STRENGTHENED: (Severity.SHOULD, _ALL),
    Verdict.WEAKENED: (Severity.SHOULD, frozenset({Stake.DENIAL, Stake.DEGREE})),
    Verdict.GENERALISED: (Severity.SHOULD, frozenset({Stake.HEALTH, Stake.DEGREE})),
    Verdict.SUPERLATIVE: (Severity.MUST, frozenset()),
    Verdict.ATTRIBUTION_LOST: (Severity.SHOULD, frozenset({Stake.ACCUSATION})),
    Verdict.OPINION_AS_FACT: (Severity.SHOULD, frozenset({Stake.ACCUSATION})),
    Verdict.CAUSE_ADDED: (Severity.MUST, frozenset()),
    Verdict.TIME_SHIFTED: (Severity.SHOULD, frozenset({Stake.LAW, Stake.OPEN})),
}
"""The usual severity of a verdict, and the stakes that make it MUST."""


def severity_of(shift: Shift, pair: Pairing) -> Severity:
    """The severity of a change in its statement."""
    usual, raising = _TABLE[shift.verdict]
    return Severity.MUST if raising & stakes(shift, pair) else usual


def stakes(shift: Shift, pair: Pairing) -> frozenset[Stake]:
    """What is at stake by the words of both statements, and by whom the changed clause is about."""
    forms, lexicon = pair.forms, pair.forms.lexicon
    lists = {
        Stake.ACCUSATION: lexicon.accusation,
        Stake.HEALTH: lexicon.health,
        Stake.LAW: lexicon.law,
    }
    bases = {statement.words[i].base for statement in (pair.left, pair.right) for i in statement.content}
    found = {stake for stake, words in lists.items() if any(forms.belongs(base, words) for base in bases)}
    if shift.stake is not None:
        found.add(shift.stake)
    if _is_about_somebody(pair.left, shift.left, lexicon.persons):
        found.add(Stake.PERSON)
    return frozenset(found)


def _is_about_somebody(statement: Statement, span: Span, persons: frozenset[str]) -> bool:
    """Whether a name of two words or a word for one person stands in the clause before what changed."""
    words = statement.words
    clauses = {word.clause for word in words if span.start <= word.start < span.end}
    before = [i for i, word in enumerate(words) if word.clause in clauses and word.start < span.start]
    return any(
        words[i].norm in persons or (words[i].capital and i + 1 in before and words[i + 1].capital)
        for i in before
    )
