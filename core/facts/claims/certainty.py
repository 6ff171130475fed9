"""Statements hardened or softened: a hedge lost or gained, another degree, a suspicion made fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import cue_span, is_asserted, verb_group, word_span
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.tense import helpers, is_past
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

HEDGED = 2
"""Degrees of certainty up to this one are lost when the plain statement is left."""
POSSIBLE = 1
"""The degree of what may be or may not be."""
SETTLED = 3
"""The least degree of what is told as sure to come."""
LEAST_SHARE = 0.5
"""Of the words around, that must agree where the governed words differ, or where one side has no cue."""


def graded(pair: Pairing) -> Iterator[Shift]:
    """Cues of certainty or evidence that govern the same words in other degrees, or are missing."""
    for axis in (Axis.CERTAINTY, Axis.EVIDENCE):
        used: set[int] = set()
        for cue in pair.left.on(axis):
            shift = _regraded(pair, cue, used)
            if shift is not None:
                yield shift
        yield from _plain(pair, axis)
        yield from (shift.flip() for shift in _plain(pair.flip(), axis))


def _regraded(pair: Pairing, cue: Cue, used: set[int]) -> Shift | None:
    """The cue with a right cue of another degree that governs the same."""
    left, right = pair.left, pair.right
    if cue.head is None or not is_asserted(left, cue.head):
        return None
    low, high = _degree(pair, left, cue)
    for other in right.on(cue.axis):
        if other.head is None or other.first in used or not is_asserted(right, other.head):
            continue
        if not _govern_alike(pair, cue, other):
            continue
        used.add(other.first)
        now_low, now_high = _degree(pair, right, other)
        if low <= now_high and now_low <= high:
            return None
        if _is_negated(left, cue) or _is_negated(right, other):
            return None
        return Shift(
            Verdict.STRENGTHENED if now_low > high else Verdict.WEAKENED,
            cue_span(left, cue),
            cue_span(right, other),
            _words(left, cue),
            _words(right, other),
            Stake.OPEN if cue.axis is Axis.CERTAINTY and high <= POSSIBLE and now_low >= SETTLED else None,
        )
    return None


def _plain(pair: Pairing, axis: Axis) -> Iterator[Shift]:
    """Left hedges whose governed words stand on the right as plain fact."""
    left, right, forms = pair.left, pair.right, pair.forms
    for cue in left.on(axis):
        head = cue.head
        if head is None or head < cue.last or cue.sense.high > HEDGED or not is_asserted(left, head):
            continue
        tied = pair.counterpart(head)
        if tied is None or tied[1] not in (Tie.SAME, Tie.SYNONYM):
            continue
        at = tied[0]
        if not is_asserted(right, at) or not _is_finite(pair, at):
            continue
        if _is_negated(left, cue) or right.governing(Axis.POLARITY, at):
            continue
        if forms.belongs(left.words[head].base, forms.lexicon.perception):
            continue
        if _hedged(pair, right, at, axis):
            continue
        context = pair.context(head, at)
        if context.ties < 2 or context.share < LEAST_SHARE:
            continue
        yield Shift(
            Verdict.STRENGTHENED,
            cue_span(left, cue),
            word_span(right, at, forms),
            left.phrase(cue.first, head + 1),
            right.phrase(*verb_group(right, at, forms)),
            Stake.OPEN if axis is Axis.CERTAINTY and _was_open(pair, cue, at) else None,
        )


def _was_open(pair: Pairing, cue: Cue, at: int) -> bool:
    """Whether what is fact on the right was only possible, or only meant ``to`` be and has been done."""
    if cue.sense.high <= POSSIBLE:
        return True
    before = pair.left.before(cue.head) if cue.head is not None else None
    lexicon = pair.forms.lexicon
    if before is None or before.norm not in lexicon.infinitive:
        return False
    return is_past(pair, pair.right, at) or bool(helpers(pair, pair.right, at) & lexicon.perfect)


def _govern_alike(pair: Pairing, cue: Cue, other: Cue) -> bool:
    assert cue.head is not None
    assert other.head is not None
    tied = pair.counterpart(cue.head)
    context = pair.context(cue.head, other.head)
    if tied is not None and tied[0] == other.head:
        return tied[1] is not Tie.OPPOSITE and (context.ties >= 1 or context.share == 1.0)
    if tied is not None and tied[1] is not Tie.OPPOSITE and tied[0] in other.governs:
        return context.ties >= 2
    if tied is not None or pair.is_tied_right(other.head):
        return False
    return context.ties >= 2 and context.share >= LEAST_SHARE


def _degree(pair: Pairing, statement: Statement, cue: Cue) -> tuple[int, int]:
    """The degree of a cue with the others on its head: ``will probably`` is as sure as ``probably``.

    What somebody believes will happen is not certain either.
    """
    together = [
        other.sense
        for other in statement.on(cue.axis)
        if other is cue or (other.head == cue.head and other.head is not None)
    ]
    low, high = min(sense.low for sense in together), min(sense.high for sense in together)
    if cue.axis is Axis.CERTAINTY and _is_believed(pair, statement, cue.first):
        low = min(low, HEDGED)
    return low, high


def _is_believed(pair: Pairing, statement: Statement, at: int) -> bool:
    beliefs = pair.forms.lexicon.beliefs
    sentence = statement.words[at].sentence
    return any(
        word.sentence == sentence and pair.forms.belongs(word.base, beliefs) for word in statement.words
    )


def _hedged(pair: Pairing, statement: Statement, at: int, axis: Axis) -> bool:
    """Whether anything in the sentence of a word keeps it from being plain fact."""
    if _is_believed(pair, statement, at):
        return True
    sentence = statement.words[at].sentence
    return any(
        statement.words[cue.first].sentence == sentence
        for kind in (Axis.CERTAINTY, Axis.EVIDENCE, *((Axis.REPORT,) if axis is Axis.EVIDENCE else ()))
        for cue in statement.on(kind)
        if kind is Axis.REPORT or cue.sense.low <= HEDGED + 1
    )


def _is_negated(statement: Statement, cue: Cue) -> bool:
    return cue.head is not None and bool(statement.governing(Axis.POLARITY, cue.head))


def _is_finite(pair: Pairing, at: int) -> bool:
    """Whether a right word may be the verb of a statement: no infinitive, noun or participle after a noun."""
    before = pair.right.before(at)
    return before is None or before.norm not in pair.forms.lexicon.not_finite_after


def _words(statement: Statement, cue: Cue) -> str:
    assert cue.head is not None
    return statement.phrase(min(cue.first, cue.head), max(cue.last, cue.head + 1))
