"""Statements turned by a negation gained or lost, or moved to another word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.attribution import REPORTS
from core.facts.claims.clause import cue_span, is_asserted, verb_group, word_span
from core.facts.claims.denial import is_told_alike, is_under_denial
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.pairing import Tie
from core.facts.claims.retelling import is_plain, retold
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.superlative import comparatives_of
from core.facts.claims.tense import is_done
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

SOFTENED = ((Axis.QUANTITY, 1), (Axis.FREQUENCY, 2))
"""The degrees up to which a denial is only softened: ``no``, ``little``; ``never``, ``sometimes``."""
SWAP_REACH = 4
"""Words between what is denied and what is asserted in its place: ``a crash, not merely a wobble``."""
NEAR = 8
"""Words within which a second negative word is taken to belong to the same clause."""
LEAST_SHARE = 0.5
"""Of the words around, that must agree before a turn counts: where fewer do, the clauses say other things.

With it none of 754 linked sentences of news simplified for learners of English, which keep the sense, counts
as turned.
"""
LEAST_TIES = 3
"""Words that two statements must share before what somebody does not say may be what he says."""
TIME = 1
"""The pair of opposites on the axis of order that is about time."""
AMOUNT = 5
"""The pair of opposites that is about amounts: ``more``, ``less``."""
_NEXT = 2
"""Words after a verb within which its object or complement stands."""


def negated(pair: Pairing) -> Iterator[Shift]:
    """Negations of either side of which the other asserts what they deny."""
    yield from _negations_lost(pair)
    yield from (shift.flip() for shift in _negations_lost(pair.flip()))
    yield from _retold_without(pair)
    yield from (shift.flip() for shift in _retold_without(pair.flip()))


def _retold_without(pair: Pairing) -> Iterator[Shift]:
    """The only denial of a left sentence of which the right side tells the clause without one."""
    left, right = pair.left, pair.right
    for cue in left.on(Axis.POLARITY):
        sentence = left.words[cue.first].sentence
        alone = [other for other in left.on(Axis.POLARITY) if left.words[other.first].sentence == sentence]
        if len(alone) > 1 or cue.head is None or not is_asserted(left, cue.head):
            continue
        if not _denies_verb(pair, cue) or _is_limited(pair, cue) or _is_compared(pair):
            continue
        if is_told_alike(pair, cue.first, cue.last):
            continue
        if _is_bounded(pair, left) and not _is_bounded(pair, right):
            continue  # ``not paid since 2019`` is ``last paid in 2019``
        there = retold(pair, cue)
        if there is None or not is_plain(pair, there):
            continue
        yield Shift(
            Verdict.NEGATED,
            cue_span(left, cue),
            right.span(there),
            left.phrase(min(cue.first, cue.head), max(cue.last, cue.head + 1)),
            right.phrase(min(there), max(there) + 1),
        )


def _negations_lost(pair: Pairing) -> Iterator[Shift]:
    left, right = pair.left, pair.right
    for cue in left.on(Axis.POLARITY):
        if cue.head is None or not is_asserted(left, cue.head) or _is_limited(pair, cue):
            continue
        if _is_compared(pair) or (_reports(left, cue.head) and not _is_retold(pair)):
            continue
        at = _counterpart(pair, cue)
        if at is None or not is_asserted(right, at):
            continue
        if _denies_person(pair, cue) or is_told_alike(pair, cue.first, cue.last):
            continue
        if any(other.head == at or _denies_same(pair, cue, other, at) for other in right.on(Axis.POLARITY)):
            continue
        changed_places = _changed_places(pair, cue, at)
        if changed_places is not None:
            yield changed_places
            continue
        if is_under_denial(pair.flip(), at):
            continue
        if _negative_near(pair.flip(), at, cue) or _negative_near(pair, cue.head, cue):
            continue
        was = left.phrase(min(cue.first, cue.head), max(cue.last, cue.head + 1))
        few = [
            other
            for axis, most in SOFTENED
            for other in right.governing(axis, at)
            if other.sense.high <= most
        ]
        if few:
            now = right.phrase(min(few[0].first, at), max(at + 1, few[0].last))
            spans = cue_span(left, cue), cue_span(right, few[0])
            yield Shift(Verdict.WEAKENED, *spans, was, now, Stake.DENIAL)
        else:
            now = right.phrase(*verb_group(right, at, pair.forms))
            span = word_span(right, at, pair.forms)
            yield Shift(Verdict.NEGATED, cue_span(left, cue), span, was, now)


def _denies_person(pair: Pairing, cue: Cue) -> bool:
    """``those without``: nothing of what stands before it is denied."""
    words, lexicon = pair.left.words, pair.forms.lexicon
    before = pair.left.before(cue.first)
    is_last = cue.last == len(words) or words[cue.last].clause != words[cue.last - 1].clause
    return is_last and before is not None and before.norm in lexicon.determiners


def _is_bounded(pair: Pairing, statement: Statement) -> bool:
    return any(word.norm in pair.forms.lexicon.bounded_ranges for word in statement.words)


def _denies_verb(pair: Pairing, cue: Cue) -> bool:
    """``has not sold``, ``never sold``; a negation of anything else is told in other words more freely."""
    left, lexicon = pair.left, pair.forms.lexicon
    before = left.before(cue.first)
    is_after_helper = before is not None and (
        before.norm in lexicon.auxiliaries
        or any(c.last == cue.first and c.axis is Axis.CERTAINTY for c in left.cues)
    )
    assert cue.head is not None
    return is_after_helper and cue.head >= cue.last and not _reports(left, cue.head)


def _denies_same(pair: Pairing, cue: Cue, other: Cue, at: int) -> bool:
    """Whether a right negation denies the clause of a word by its subject: ``no link has been shown``."""
    first, verb = pair.right.words[other.first], pair.right.words[at]
    # An "and" inside the subject begins what looks like a clause of its own.
    if first.sentence != verb.sentence or not 0 <= verb.clause - first.clause <= 1:
        return False
    return any(pair.same(index) in other.governs for index in cue.governs if pair.same(index) is not None)


def _changed_places(pair: Pairing, cue: Cue, at: int) -> Shift | None:
    """``a wobble, not a crash`` against ``a crash, not a wobble``: what is denied and what is asserted."""
    left, right = pair.left, pair.right
    assert cue.head is not None
    for other in right.on(Axis.POLARITY):
        origin = pair.origin(other.head) if other.head is not None else None
        if other.head is None or origin is None:
            continue
        if not (_stand_together(left, origin, cue.head) and _stand_together(right, other.head, at)):
            continue
        if not (_denies_just(pair, left, cue) and _denies_just(pair, right, other)):
            continue
        if left.governing(Axis.POLARITY, origin) or right.governing(Axis.POLARITY, at):
            continue
        return Shift(
            Verdict.NEGATED,
            left.span([origin, cue.first, cue.head]),
            right.span([at, other.first, other.head]),
            left.phrase(min(origin, cue.first), max(origin, cue.head) + 1),
            right.phrase(min(at, other.first), max(at, other.head) + 1),
        )
    return None


def _stand_together(statement: Statement, one: int, other: int) -> bool:
    words = statement.words
    return abs(one - other) <= SWAP_REACH and words[one].sentence == words[other].sentence


def _denies_just(pair: Pairing, statement: Statement, cue: Cue) -> bool:
    """Whether nothing but an article stands between a negation and what it governs."""
    assert cue.head is not None
    between = statement.words[cue.last : cue.head]
    return cue.last <= cue.head and all(word.norm in pair.forms.lexicon.determiners for word in between)


def _counterpart(pair: Pairing, cue: Cue) -> int | None:
    """The right word that stands for what the cue governs most closely, in clauses that agree otherwise."""
    head = next((index for index in cue.governs if index not in pair.left.figures), cue.governs[0])
    tied = pair.counterpart(head)
    if tied is None or tied[1] not in (Tie.SAME, Tie.SYNONYM):
        return None
    at = tied[0]
    if len(pair.left.governing(Axis.POLARITY, head)) > 1:  # twice negated
        return None
    if _differ(_shares(pair.left, head), _shares(pair.right, at)):
        return None
    if not _much_alike(pair) and not _has_same_subject(pair, cue, head, at):
        return None
    context = pair.context(head, at)
    alike = context.share >= LEAST_SHARE or _has_same_object(pair, head, at) or _has_same_core(pair, head, at)
    return at if context.ties >= 1 and alike and not _is_recast(pair, head, at) else None


def _has_same_subject(pair: Pairing, cue: Cue, head: int, at: int) -> bool:
    """Whether both sides tell of the same thing: what stands before the verb, or what there is none of."""
    if pair.left.words[cue.first].norm in pair.forms.lexicon.determiners:
        return True
    subject, theirs = pair.left.neighbour(head, -1), pair.right.neighbour(at, -1)
    return subject is not None and theirs is not None and pair.same(subject) == theirs


def _has_same_object(pair: Pairing, head: int, at: int) -> bool:
    """Whether the two words after a verb are the same on both sides: ``blame climate change``."""
    after = pair.left.content_from(head, 1, 2)
    return len(after) == 2 and [pair.same(index) for index in after] == pair.right.content_from(at, 1, 2)


def _has_same_core(pair: Pairing, head: int, at: int) -> bool:
    """Whether the word beside another in its clause is the same on both sides: ``board … paid``.

    What somebody says or does not say is told by what follows, so such words have no core of their own.
    """
    left, right = pair.left, pair.right
    if _reports(left, head) or _count_apart(pair, head, at):
        return False
    return any(
        beside is not None and (other := pair.same(beside)) is not None and other == right.neighbour(at, step)
        for step in (-1, 1)
        for beside in (left.neighbour(head, step),)
    )


def _count_apart(pair: Pairing, head: int, at: int) -> bool:
    """Whether the two clauses count: ``three returned`` and ``seven did not return`` may both be so."""
    return _differ(_figures_beside(pair.left, head), _figures_beside(pair.right, at))


def _differ(ones: Mapping[int, str], others: Mapping[int, str]) -> bool:
    return bool(ones) and bool(others) and set(ones.values()) != set(others.values())


def _figures_beside(statement: Statement, verb: int) -> dict[int, str]:
    words = statement.words
    return {i: words[i].base for i in statement.figures if words[i].clause == words[verb].clause}


def _shares(statement: Statement, verb: int) -> dict[int, str]:
    """Figures that are themselves the subject of a verb: ``one in ten came``, ``nine in ten never came``."""
    found = _figures_beside(statement, verb)
    last = max((i for i in found if i < verb), default=verb)
    return {} if any(last < i < verb for i in statement.content) or last == verb else found


def _belongs_to_noun(pair: Pairing, before: int, at: int) -> bool:
    """``the final whistle``, ``members of the board``: no verb that could carry a negation."""
    right, lexicon = pair.right, pair.forms.lexicon
    if any(word.norm in lexicon.partitives for word in right.words[before + 1 : at]):
        return True
    article = right.before(before)
    return before == at - 1 and article is not None and article.norm in lexicon.determiners


def _is_retold(pair: Pairing) -> bool:
    return pair.agreement.share >= LEAST_SHARE and pair.agreement.ties > LEAST_TIES


def _much_alike(pair: Pairing) -> bool:
    return pair.agreement.share >= LEAST_SHARE or pair.agreement.ties >= LEAST_TIES


def _reports(statement: Statement, at: int) -> bool:
    """Whether a word reports what somebody says."""
    return any(
        at in range(cue.first, cue.last) and cue.sense.low >= REPORTS for cue in statement.on(Axis.REPORT)
    )


def _is_recast(pair: Pairing, head: int, at: int) -> bool:
    """Whether other words around the right word may carry what the negation carried on the left.

    A word of its own just before (``dispenses with controls`` for ``does not have controls``), or other words
    on both sides just after (``made overseas`` for ``not made in France``).
    """
    left, right, forms = pair.left, pair.right, pair.forms
    before = right.neighbour(at, -1)
    while before is not None and forms.is_adverb(right.words[before].norm):
        before = right.neighbour(before, -1)
    # A word before an auxiliary, and a name, is the subject and no verb that could carry the negation.
    is_subject = verb_group(right, at, forms)[0] < at or (
        before is not None and right.text[right.words[before].start].isupper()
    )
    is_attribute = before is not None and _belongs_to_noun(pair, before, at)
    if before is not None and not is_subject and not is_attribute and not pair.is_tied_right(before):
        return not forms.belongs(right.words[before].base, forms.lexicon.affirming)
    after, now_after = left.neighbour(head, 1), right.neighbour(at, 1)
    return (
        after is not None
        and now_after is not None
        and after - head <= _NEXT
        and now_after - at <= _NEXT
        and not (left.words[after].is_number and right.words[now_after].is_number)
        and pair.same(after) is None
        and not pair.is_tied_right(now_after)
    )


def _is_limited(pair: Pairing, cue: Cue) -> bool:
    """``not … until Monday`` and ``not … unless`` assert what they deny, later or on a condition.

    A limit that the right side has as well changes nothing. Of what is past, the right side may mean what was
    so only later if it tells some time.
    """
    left, limits = pair.left, pair.forms.lexicon.limits
    if cue.head is not None and is_done(pair, left, cue.head) and not _tells_time(pair):
        limits = limits - pair.forms.lexicon.deadlines
    times = {left.words[order.first].norm for order in left.on(Axis.ORDER) if order.sense.low == TIME}
    if not any(left.words[c.first].clause == left.words[cue.first].clause for c in left.on(Axis.CERTAINTY)):
        limits = limits - times  # ``no alarm sounded before noon`` asserts nothing
    after = left.words[cue.last : cue.last + 2 * NEAR]
    return any(
        word.norm in limits
        and word.sentence == left.words[cue.first].sentence
        and all(word.norm != other.norm for other in pair.right.words)
        for word in after
    )


def _tells_time(pair: Pairing) -> bool:
    right, lexicon = pair.right, pair.forms.lexicon
    return bool(right.figures) or any(
        word.norm in lexicon.time_words or pair.forms.belongs(word.base, lexicon.time_words)
        for word in right.words
    )


def _is_compared(pair: Pairing) -> bool:
    """``no bridge is longer`` is what ``the longest bridge`` says."""
    return any(
        word.norm in comparatives_of(pair.right, cue, pair.forms)
        for cue in pair.right.on(Axis.SUPERLATIVE)
        for word in pair.left.words
    )


def _negative_near(pair: Pairing, at: int, lost: Cue) -> bool:
    """Whether a negative word stands near a left word that the right side lacks: then the sense may be kept.

    The negation that is judged to be ``lost``, of whichever side, is neither such a word nor a counterpart.
    """
    left, right, forms = pair.left, pair.right, pair.forms
    near = _up_to_another_time(left, at)
    cued = {index for cue in left.on(Axis.NEUTRAL) for index in range(cue.first, cue.last)}
    for cue in (*left.on(Axis.QUANTITY), *left.on(Axis.FREQUENCY)):
        words = range(cue.first, cue.last)
        cued.update(words)
        if cue.axis is Axis.FREQUENCY:
            continue
        if cue.sense.low < cue.sense.high and not near.isdisjoint(words):  # ``not all``
            return True
    for cue in left.on(Axis.POLARITY):
        words = range(cue.first, cue.last)
        cued.update(words)
        if cue is lost or near.isdisjoint(words) or _is_matched(pair, cue, lost):
            continue
        apart = left.words[cue.first].clause != left.words[at].clause
        if not apart or any(pair.same(index) is not None for index in cue.governs):
            return True
    return any(
        forms.belongs(left.words[index].base, forms.lexicon.negative_words)
        and not _bounds_a_figure(left, index)
        and pair.same(index) is None
        and all(word.base != left.words[index].base for word in right.words)
        for index in near - cued
    )


def _up_to_another_time(statement: Statement, at: int) -> set[int]:
    """The words around one, without what ``before`` or ``after`` begins."""
    bounds = [cue.first for cue in statement.on(Axis.ORDER) if cue.sense.low == TIME]
    low = max((first for first in bounds if first < at), default=-1)
    high = min((first for first in bounds if first > at), default=len(statement.words))
    return {index for index in (*statement.around(at, NEAR), at) if low < index < high}


def _bounds_a_figure(statement: Statement, at: int) -> bool:
    """``less than two weeks`` denies nothing."""
    return any(
        cue.first <= at < cue.last and cue.sense.low == AMOUNT for cue in statement.on(Axis.ORDER)
    ) and any(
        after in statement.figures or statement.words[after].is_number
        for after in range(at + 1, min(at + 1 + _NEXT, len(statement.words)))
    )


def _is_matched(pair: Pairing, cue: Cue, lost: Cue) -> bool:
    """Whether what a left negation governs is negated on the right too."""
    return any(
        other is not lost
        for at in (pair.same(index) for index in cue.governs)
        if at is not None
        for other in pair.right.governing(Axis.POLARITY, at)
    )
