"""Statements hardened or softened: a hedge lost or gained, another degree, a suspicion made fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import concedes, cue_span, is_asserted, subject_of, verb_group
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.pairing import Tie
from core.facts.claims.realisation import is_left_open
from core.facts.claims.retelling import is_plain, retold
from core.facts.claims.shift import Shift, Stake, from_cue_to_verb
from core.facts.claims.tense import is_done, is_present
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

HEDGED = 2
"""Degrees of certainty up to this one are lost when the plain statement is left."""
POSSIBLE = 1
"""The degree of what may be or may not be."""
ONLY_SHARE = 0.4
"""The least share of the words of the shorter statement where each side has one cue."""
SETTLED = 3
"""The least degree of what is told as sure to come."""
SCHEDULED = 3
"""Words after a verb within which its date stands."""
LEAST_TIES = 4
"""Words that two statements share of which nothing else is known than that each has one cue."""
LEAST_SUBJECT = 2
"""Words before a hedge that must all stand on the right where the rest is told in other words."""
LEAST_SHARE = 0.5
"""Of the words around, that must agree where the governed words differ, or where one side has no cue."""


def graded(pair: Pairing) -> Iterator[Shift]:
    """Cues of certainty or evidence that govern the same words in other degrees, or are missing."""
    for axis in (Axis.CERTAINTY, Axis.EVIDENCE):
        for cue, other in _matched(pair, axis):
            shift = _regraded(pair, cue, other)
            if shift is not None:
                yield shift
        yield from _plain(pair, axis)
        yield from (shift.flip() for shift in _plain(pair.flip(), axis))
    yield from _retold_as_fact(pair)
    yield from (shift.flip() for shift in _retold_as_fact(pair.flip()))


def _matched(pair: Pairing, axis: Axis) -> list[tuple[Cue, Cue]]:
    """Cues of both sides that govern the same, each once: those with most in common around them first."""
    left, right = pair.left, pair.right
    alike = []
    for cue in left.on(axis):
        for other in right.on(axis):
            if cue.head is None or other.head is None:
                continue
            if not is_asserted(left, cue.head) or not is_asserted(right, other.head):
                continue
            if _govern_alike(pair, cue, other):
                context = pair.context(cue.head, other.head)
                is_tied = pair.same(cue.head) == other.head
                alike.append((not is_tied, -context.share, -context.ties, cue.first, other.first, cue, other))
    taken_left, taken_right = set(), set()
    matched = []
    for *_, cue, other in sorted(alike, key=lambda found: found[:5]):
        if cue.first not in taken_left and other.first not in taken_right:
            taken_left.add(cue.first)
            taken_right.add(other.first)
            matched.append((cue, other))
    return matched


def _regraded(pair: Pairing, cue: Cue, other: Cue) -> Shift | None:
    """The change where two cues that govern the same are of different degrees."""
    left, right = pair.left, pair.right
    low, high = _degree(pair, left, cue)
    now_low, now_high = _degree(pair, right, other)
    if low <= now_high and now_low <= high:
        return None
    if _is_negated(left, cue) or _is_negated(right, other):
        return None
    surer, at, degree = (right, other.head, now_low) if now_low > high else (left, cue.head, low)
    if at is not None and degree >= SETTLED and is_left_open(surer, pair.forms, at):
        return None
    return Shift(
        Verdict.STRENGTHENED if now_low > high else Verdict.WEAKENED,
        cue_span(left, cue),
        cue_span(right, other),
        _words(left, cue),
        _words(right, other),
        Stake.OPEN if cue.axis is Axis.CERTAINTY and high <= POSSIBLE and now_low >= SETTLED else None,
    )


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
        if (
            _is_negated(left, cue)
            or right.governing(Axis.POLARITY, at)
            or concedes(left, forms, cue.first, cue.last)
        ):
            continue
        if forms.belongs(left.words[head].base, forms.lexicon.perception):
            continue
        if (
            is_left_open(right, forms, at)
            or _hedged(pair, cue, at)
            or (cue.sense.low == HEDGED and _is_scheduled(pair, right, at))
        ):
            continue
        context = pair.context(head, at)
        if context.ties < 2 or context.share < LEAST_SHARE:
            continue
        stake = Stake.OPEN if axis is Axis.CERTAINTY else None
        yield from_cue_to_verb(Verdict.STRENGTHENED, pair, cue, at, stake)


def _retold_as_fact(pair: Pairing) -> Iterator[Shift]:
    """Left hedges whose verb no right word stands for, but whose clause is told there, and as fact."""
    left, right, forms = pair.left, pair.right, pair.forms
    for cue in left.on(Axis.CERTAINTY):
        head = cue.head
        if head is None or head < cue.last or cue.sense.high > HEDGED or not is_asserted(left, head):
            continue
        if _is_negated(left, cue) or forms.belongs(left.words[head].base, forms.lexicon.perception):
            continue
        if pair.counterpart(head) is not None:
            continue
        there = retold(pair, cue) or _told_of_same(pair, cue)
        if there is None or not is_plain(pair, there) or _hedged(pair, cue, there[0]):
            continue
        if is_left_open(right, forms, there[-1]):
            continue
        if any(forms.belongs(word.base, forms.lexicon.possibilities) for word in right.words):
            continue
        verb = _verb(pair, cue, there)
        if verb is None:
            continue
        yield Shift(
            Verdict.STRENGTHENED,
            cue_span(left, cue),
            right.span(there),
            left.phrase(cue.first, head + 1),
            right.phrase(*verb_group(right, verb, forms)),
            Stake.OPEN,
        )


def _told_of_same(pair: Pairing, cue: Cue) -> list[int] | None:
    """The right words for all that stands before a left cue in its clause, and the next after them."""
    if pair.agreement.ties < LEAST_TIES or pair.agreement.share < LEAST_SHARE:
        return None
    before = subject_of(pair.left, cue.first)
    there = [at for i in before if (at := pair.same(i)) is not None]
    if not len(before) == len(there) >= LEAST_SUBJECT:
        return None
    after = pair.right.content_from(max(there), 1, 1)
    return [*there, *after] if after else None


def _verb(pair: Pairing, cue: Cue, words: list[int]) -> int | None:
    """The verb of a right clause that has no left word, and tells something done, or that is so.

    What is planned may be told in the present, too.
    """
    right, lexicon = pair.right, pair.forms.lexicon
    is_planned = pair.left.words[cue.last - 1].norm in lexicon.infinitive
    between = range(min(words), max(words) + 1)
    return next(
        (
            at
            for at in between
            if at in right.content
            and not pair.is_tied_right(at)
            and (is_done(pair, right, at) or (not is_planned and is_present(pair, right, at)))
        ),
        None,
    )


def _is_scheduled(pair: Pairing, statement: Statement, at: int) -> bool:
    """Whether a verb in the present has a date or an amount: ``starts on Nov. 3`` tells a plan too."""
    after = range(at + 1, min(at + 1 + SCHEDULED, len(statement.words)))
    return not is_done(pair, statement, at) and any(index in statement.figures for index in after)


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
    if context.ties >= 2 and context.share >= LEAST_SHARE:
        return True
    return _are_done_to_same(pair, cue, other) or _are_only_ones(pair, cue, other)


def _are_done_to_same(pair: Pairing, cue: Cue, other: Cue) -> bool:
    """Whether what follows two verbs is the same: ``stay on`` and ``keep running under a new owner``."""
    rest, others = cue.governs[1:], set(other.governs[1:])
    ties = sum(pair.same(index) in others for index in rest if pair.same(index) is not None)
    return ties >= 2 and ties >= LEAST_SHARE * min(len(rest), len(others))


def _are_only_ones(pair: Pairing, cue: Cue, other: Cue) -> bool:
    """Whether two statements that agree have no other cue, and the clauses of these share a word.

    What must be is no rival of what may or will be.
    """
    if len(_rivals(pair.left, cue)) > 1 or len(_rivals(pair.right, other)) > 1:
        return False
    agreement = pair.agreement
    if agreement.ties < LEAST_TIES or agreement.share < ONLY_SHARE:
        return False
    return any(
        pair.same(index) in _beside(pair.right, other)
        for index in _beside(pair.left, cue)
        if pair.same(index)
    )


def _rivals(statement: Statement, cue: Cue) -> list[Cue]:
    return [other for other in statement.on(cue.axis) if other is cue or other.sense.low <= SETTLED]


def _beside(statement: Statement, cue: Cue) -> set[int]:
    """The content words of the clause of a cue, with the next where it holds only what the cue governs."""
    words = statement.words
    here = words[cue.first]
    own = {i for i in statement.content if words[i].clause == here.clause}
    if own <= set(cue.governs):
        own |= {
            i
            for i in statement.content
            if words[i].clause == here.clause + 1 and words[i].sentence == here.sentence
        }
    return own


def _degree(pair: Pairing, statement: Statement, cue: Cue) -> tuple[int, int]:
    """The degree of a cue with the others on its head: ``will probably`` is as sure as ``probably``.

    What somebody believes will happen is not certain either, nor what would follow on a condition.
    """
    together = [
        other.sense
        for other in statement.on(cue.axis)
        if other is cue or (other.head == cue.head and other.head is not None)
    ]
    low, high = min(sense.low for sense in together), min(sense.high for sense in together)
    if cue.axis is Axis.CERTAINTY and _is_believed(pair, statement, cue.first):
        low = min(low, HEDGED)
    if cue.axis is Axis.CERTAINTY and low <= HEDGED and _is_on_condition(statement, cue):
        low = POSSIBLE
    return low, high


def _is_on_condition(statement: Statement, cue: Cue) -> bool:
    sentence = statement.words[cue.first].sentence
    return any(word.sentence == sentence and word.clause in statement.conditional for word in statement.words)


def _is_believed(pair: Pairing, statement: Statement, at: int) -> bool:
    """Whether a verb of belief stands in the sentence of a word, in the same of its main clauses."""
    beliefs, words = pair.forms.lexicon.beliefs, statement.words
    return any(
        word.sentence == words[at].sentence
        and pair.forms.belongs(word.base, beliefs)
        and not _are_coordinate(pair, statement, *sorted((index, at)))
        for index, word in enumerate(words)
    )


def _are_coordinate(pair: Pairing, statement: Statement, one: int, other: int) -> bool:
    """Whether ``, and`` stands between two words."""
    words = statement.words
    return any(
        words[index].norm in pair.forms.lexicon.coordinators
        and "," in statement.text[words[index - 1].end : words[index].start]
        for index in range(one + 1, other)
    )


def _hedged(pair: Pairing, lost: Cue, at: int) -> bool:
    """Whether anything in the sentence of a right word keeps it from being plain fact.

    What stands for another hedge of the left side than the one judged to be ``lost`` does not.
    """
    right = pair.right
    if _is_believed(pair, right, at):
        return True
    word = right.words[at]
    kinds = (Axis.CERTAINTY, Axis.EVIDENCE, *((Axis.REPORT,) if lost.axis is Axis.EVIDENCE else ()))
    return any(
        right.words[cue.first].sentence == word.sentence
        for kind in kinds
        for cue in right.on(kind)
        if not _is_of_another(pair, cue, lost)
        and (
            kind is Axis.REPORT
            or cue.sense.low <= HEDGED
            or (cue.sense.low <= SETTLED and right.words[cue.first].clause == word.clause)
        )
    )


def _is_of_another(pair: Pairing, cue: Cue, lost: Cue) -> bool:
    """Whether a right cue governs what another left cue than the lost one does, and that does not."""
    governed = {pair.origin(index) for index in cue.governs} - {None}
    return governed.isdisjoint(lost.governs) and any(
        not governed.isdisjoint(other.governs) for other in pair.left.on(cue.axis) if other is not lost
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
