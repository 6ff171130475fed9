"""What was only not shown, told as not so or as shown: ``no evidence of a fault``, ``ruled out a fault``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import cue_span, is_asserted, word_span
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.shift import Shift, Stake
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

FIRST = 2
"""Governed words among which the word for a proof stands: ``found no evidence``, ``nothing to suggest``."""
CLAIMED = 4
"""Content words after it that say what is not shown."""
LEAST_SHARE = 0.5
"""Of the words of both statements, that must agree: the claim itself is only a word or two."""


def unproven(pair: Pairing) -> Iterator[Shift]:
    """Claims that one side calls unproven and the other false, or proven."""
    yield from _settled(pair)
    yield from (shift.flip() for shift in _settled(pair.flip()))


def _settled(pair: Pairing) -> Iterator[Shift]:
    left, right = pair.left, pair.right
    if pair.agreement.share < LEAST_SHARE:
        return
    for cue in left.on(Axis.POLARITY):
        proof = _proof(pair, left, cue)
        if proof is None or not is_asserted(left, proof):
            continue
        after = left.content_from(proof, 1, CLAIMED)
        here = [index for index in after if left.words[index].clause == left.words[proof].clause] or after
        claimed = {pair.same(index) for index in here} - {None}
        denial = next((d for d in right.on(Axis.POLARITY) if not claimed.isdisjoint(d.governs)), None)
        shown = [index for index in sorted(right.content) if _is_proof(pair, right, index)]
        was = left.phrase(min(cue.first, proof), max(cue.last, proof + 1))
        if denial is not None and not shown and denial.head is not None and is_asserted(right, denial.head):
            now = right.phrase(min(denial.first, denial.head), max(denial.last, denial.head + 1))
            spans = cue_span(left, cue), cue_span(right, denial)
            yield Shift(Verdict.STRENGTHENED, *spans, was, now, Stake.OPEN)
        elif denial is None and claimed and len(shown) == 1 and _is_said(pair, shown[0]):
            now = right.phrase(shown[0], shown[0] + 1)
            spans = cue_span(left, cue), word_span(right, shown[0], pair.forms)
            yield Shift(Verdict.NEGATED, *spans, was, now)


def _is_said(pair: Pairing, at: int) -> bool:
    """Whether a right word for a proof is asserted, and has no left word: that would be judged elsewhere."""
    right = pair.right
    return pair.origin(at) is None and is_asserted(right, at) and not right.governing(Axis.POLARITY, at)


def _proof(pair: Pairing, statement: Statement, cue: Cue) -> int | None:
    return next((index for index in cue.governs[:FIRST] if _is_proof(pair, statement, index)), None)


def _is_proof(pair: Pairing, statement: Statement, at: int) -> bool:
    return pair.forms.belongs(statement.words[at].base, pair.forms.lexicon.proofs)
