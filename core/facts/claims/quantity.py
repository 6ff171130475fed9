"""How many and how often: a quantifier raised or lowered, or a part spoken of as the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.claims.clause import cue_span, is_asserted, word_span
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift, Stake
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue

SOME = 2
"""The degree of ``some``: a part that may be small; where the word is dropped, the claim widens to all."""
NEAREST = 2
"""Governed words of a quantity among which what is counted stands: ``few of the bargain jars``."""
ALL = 5
"""The degree of ``all``."""


def requantified(pair: Pairing) -> Iterator[Shift]:
    """Quantifiers of the same words in other degrees, and parts without their quantifier."""
    for axis in (Axis.QUANTITY, Axis.FREQUENCY):
        for cue in pair.left.on(axis):
            shift = _regraded(pair, cue)
            if shift is not None:
                yield shift
    yield from _some_for_none(pair)
    yield from (shift.flip() for shift in _some_for_none(pair.flip()))
    yield from _generalised(pair)
    yield from _samples_dropped(pair)


def _regraded(pair: Pairing, cue: Cue) -> Shift | None:
    left, right = pair.left, pair.right
    at = _same_head(pair, cue)
    if at is None or cue.head is None:
        return None
    others = [other for other in right.on(cue.axis) if other.head == at]
    if not others or pair.context(cue.head, at).ties < 1:
        return None
    if any(other.sense.low <= cue.sense.high and cue.sense.low <= other.sense.high for other in others):
        return None
    other = others[0]
    verdict = _verdict(cue, other)
    if left.governing(Axis.POLARITY, cue.head) or right.governing(Axis.POLARITY, at):
        return None
    return Shift(
        verdict,
        cue_span(left, cue),
        cue_span(right, other),
        left.phrase(min(cue.first, cue.head), max(cue.last, cue.head + 1)),
        right.phrase(min(other.first, at), max(other.last, at + 1)),
        Stake.DEGREE if verdict is Verdict.GENERALISED else None,
    )


def _some_for_none(pair: Pairing) -> Iterator[Shift]:
    """``none of the 22 jars`` against ``few of the jars``: of the same things the right side grants some."""
    left, right, lexicon = pair.left, pair.right, pair.forms.lexicon
    for cue in left.on(Axis.POLARITY):
        after = left.words[cue.last].norm if cue.last < len(left.words) else ""
        if after not in lexicon.partitives and left.words[cue.first].norm not in lexicon.determiners:
            continue
        counted = [index for index in cue.governs if index not in left.figures][:1]
        for other in right.on(Axis.QUANTITY):
            if other.sense.low >= ALL:  # ``none was damaged``, ``all are intact``
                continue
            at = next((at for i in counted if (at := pair.same(i)) in other.governs[:NEAREST]), None)
            if at is None or not is_asserted(left, counted[0]) or not is_asserted(right, at):
                continue
            if right.governing(Axis.POLARITY, at) or pair.agreement.ties < 2:
                continue
            yield Shift(
                Verdict.WEAKENED,
                cue_span(left, cue),
                cue_span(right, other),
                left.phrase(cue.first, counted[0] + 1),
                right.phrase(min(other.first, at), max(other.last, at + 1)),
                Stake.DENIAL,
            )


def _verdict(cue: Cue, other: Cue) -> Verdict:
    """A part of a thing told of the whole is generalised; any other quantity is raised or lowered."""
    if other.sense.low < cue.sense.low:
        return Verdict.WEAKENED
    if cue.axis is Axis.QUANTITY and other.sense.low == ALL:
        return Verdict.GENERALISED
    return Verdict.STRENGTHENED


def _generalised(pair: Pairing) -> Iterator[Shift]:
    left, right, forms = pair.left, pair.right, pair.forms
    for first, head in _parts(pair):
        tied = pair.counterpart(head)
        if tied is None or tied[1] not in (Tie.SAME, Tie.SYNONYM):
            continue
        at = tied[0]
        before = right.before(at)
        begins = (
            before is None or before.clause != right.words[at].clause or before.norm in forms.lexicon.breaks
        )
        verb = right.neighbour(at, 1)
        if not begins or verb is None or not pair.is_tied_right(verb) or not is_asserted(right, at):
            continue
        if pair.context(head, at).ties < 2 or _names_a_part(pair, at):
            continue
        span = word_span(right, at, forms)
        yield Shift(
            Verdict.GENERALISED,
            left.span([first, head]),
            span,
            left.phrase(first, head + 1),
            right.phrase(at, at + 1),
        )


def _parts(pair: Pairing) -> Iterator[tuple[int, int]]:
    """Where the left side speaks of a part: its first word and the noun it is a part of."""
    left, lexicon = pair.left, pair.forms.lexicon
    for cue in left.on(Axis.QUANTITY):
        if cue.head is not None and cue.head >= cue.last and SOME == cue.sense.low == cue.sense.high:
            yield cue.first, cue.head
    superlative = {index for cue in left.on(Axis.SUPERLATIVE) for index in range(cue.first, cue.last)}
    for at, word in enumerate(left.words):
        if (
            word.norm in lexicon.partitives
            and at > 0
            and (left.words[at - 1].is_number or at - 1 in left.figures)
        ):
            first = at - 1
            while first - 1 in left.figures and left.words[first - 1].clause == word.clause:
                first -= 1
            head = left.neighbour(at, 1)
            while head is not None and head in superlative:
                head = left.neighbour(head, 1)
            if head is not None:
                yield first, head


def _names_a_part(pair: Pairing, at: int) -> bool:
    """Whether the right sentence counts or limits the noun in any way."""
    right = pair.right
    sentence = right.words[at].sentence
    return any(
        right.words[index].sentence == sentence and abs(index - at) <= _COUNTING_REACH
        for index in right.figures
    ) or any(right.words[cue.first].sentence == sentence for cue in right.on(Axis.QUANTITY))


def _samples_dropped(pair: Pairing) -> Iterator[Shift]:
    """What was seen in ``mice`` told without them, where the version mentions them nowhere."""
    left, right, lexicon = pair.left, pair.right, pair.forms.lexicon
    named = [i for i in sorted(left.content) if left.words[i].norm in lexicon.samples]
    if not named or pair.agreement.ties < LEAST_TIES or pair.agreement.share < LEAST_SHARE:
        return
    if any(token.norm in lexicon.samples for token in tokenize(right.text)):
        return
    at = named[0]
    first = at - 1 if at > 0 and left.words[at - 1].norm in lexicon.not_finite_after else at
    there = [other for i in sorted(left.content) if (other := pair.same(i)) is not None]
    sentence = [other for other in there if right.words[other].sentence == right.words[there[0]].sentence]
    yield Shift(
        Verdict.GENERALISED,
        left.span([first, at]),
        right.span(sentence),
        left.phrase(first, at + 1),
        "(not said)",
    )


def _same_head(pair: Pairing, cue: Cue) -> int | None:
    if cue.head is None or not is_asserted(pair.left, cue.head):
        return None
    tied = pair.counterpart(cue.head)
    return tied[0] if tied is not None and tied[1] in (Tie.SAME, Tie.SYNONYM) else None


LEAST_TIES = 3
"""Words that must agree before a sample counts as dropped."""
LEAST_SHARE = 0.6
"""The least share of the words of the shorter statement."""
_COUNTING_REACH = 6
"""Words within which a figure may count a noun."""
