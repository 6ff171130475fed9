"""Statements turned: a negation gained or lost, a word put in the place of its opposite."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.facts.claims.clause import cue_span, is_asserted, verb_group, word_span
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift
from core.facts.claims.superlative import comparatives_of
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

NEAR = 8
"""Words within which a second negative word is taken to belong to the same clause."""
LEAST_SHARE = 0.5
"""Of the words around, that must agree before a turn counts: where fewer do, the clauses say other things.

With it none of 754 linked sentences of news simplified for learners of English, which keep the sense, counts
as turned.
"""
_NEXT = 2
"""Words after a verb within which its object or complement stands."""


def turned(pair: Pairing) -> Iterator[Shift]:
    """Every statement of the pair that says the opposite on the other side."""
    yield from _negations_lost(pair)
    yield from (shift.flip() for shift in _negations_lost(pair.flip()))
    opposites = [*_opposites(pair), *_order(pair)]
    clauses = Counter(clause for clause, _ in opposites)
    yield from (shift for clause, shift in opposites if clauses[clause] == 1)  # two in a clause cancel out


def _negations_lost(pair: Pairing) -> Iterator[Shift]:
    left, right = pair.left, pair.right
    for cue in left.on(Axis.POLARITY):
        if cue.head is None or not is_asserted(left, cue.head) or _is_limited(pair, cue):
            continue
        if _is_compared(pair):
            continue
        at = _counterpart(pair, cue)
        if at is None or not is_asserted(right, at):
            continue
        if any(other.head == at for other in right.on(Axis.POLARITY)):
            continue
        if _negative_near(pair.flip(), at, cue) or _negative_near(pair, cue.head, cue):
            continue
        was = left.phrase(min(cue.first, cue.head), max(cue.last, cue.head + 1))
        few = [c for c in right.governing(Axis.QUANTITY, at) if c.sense.high == 1]
        if few:
            now = right.phrase(few[0].first, max(at + 1, few[0].last))
            yield Shift(Verdict.WEAKENED, cue_span(left, cue), cue_span(right, few[0]), was, now)
        else:
            now = right.phrase(*verb_group(right, at, pair.forms))
            span = word_span(right, at, pair.forms)
            yield Shift(Verdict.NEGATED, cue_span(left, cue), span, was, now)


def _counterpart(pair: Pairing, cue: Cue) -> int | None:
    """The right word that stands for what the cue governs most closely, in clauses that agree otherwise."""
    head = next((index for index in cue.governs if index not in pair.left.figures), cue.governs[0])
    tied = pair.counterpart(head)
    if tied is None or tied[1] not in (Tie.SAME, Tie.SYNONYM):
        return None
    at = tied[0]
    if len(pair.left.governing(Axis.POLARITY, head)) > 1:  # twice negated
        return None
    context = pair.context(head, at)
    alike = context.share >= LEAST_SHARE or _has_same_object(pair, head, at)
    return at if context.ties >= 1 and alike and not _is_recast(pair, head, at) else None


def _has_same_object(pair: Pairing, head: int, at: int) -> bool:
    """Whether the two words after a verb are the same on both sides: ``blame climate change``."""
    after = pair.left.content_from(head, 1, 2)
    return len(after) == 2 and [pair.same(index) for index in after] == pair.right.content_from(at, 1, 2)


def _is_recast(pair: Pairing, head: int, at: int) -> bool:
    """Whether other words around the right word may carry what the negation carried on the left.

    A word of its own just before (``dispenses with controls`` for ``does not have controls``), or other words
    on both sides just after (``made overseas`` for ``not made in France``).
    """
    left, right, forms = pair.left, pair.right, pair.forms
    suffix = forms.lexicon.adverb_suffix
    before = right.neighbour(at, -1)
    while before is not None and suffix and right.words[before].norm.endswith(suffix):
        before = right.neighbour(before, -1)
    # A word before an auxiliary, and a name, is the subject and no verb that could carry the negation.
    is_subject = verb_group(right, at, forms)[0] < at or (
        before is not None and right.text[right.words[before].start].isupper()
    )
    if before is not None and not is_subject and not pair.is_tied_right(before):
        return not forms.belongs(right.words[before].base, forms.lexicon.affirming)
    after, now_after = left.neighbour(head, 1), right.neighbour(at, 1)
    return (
        after is not None
        and now_after is not None
        and after - head <= _NEXT
        and now_after - at <= _NEXT
        and pair.same(after) is None
        and not pair.is_tied_right(now_after)
    )


def _is_limited(pair: Pairing, cue: Cue) -> bool:
    """``not … until Monday`` and ``not … unless`` assert what they deny, later or on a condition.

    A limit that the right side has as well changes nothing.
    """
    left = pair.left
    after = left.words[cue.last : cue.last + 2 * NEAR]
    return any(
        word.norm in pair.forms.lexicon.limits
        and word.sentence == left.words[cue.first].sentence
        and all(word.norm != other.norm for other in pair.right.words)
        for word in after
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
    near = {*left.around(at, NEAR), at}
    cued: set[int] = set()
    for cue in left.on(Axis.QUANTITY):
        words = range(cue.first, cue.last)
        cued.update(words)
        if cue.sense.low < cue.sense.high and not near.isdisjoint(words):  # ``not all``
            return True
    for cue in left.on(Axis.POLARITY):
        words = range(cue.first, cue.last)
        cued.update(words)
        if cue is not lost and not near.isdisjoint(words) and not _is_matched(pair, cue, lost):
            return True
    return any(
        forms.belongs(left.words[index].base, forms.lexicon.negative_words)
        and pair.same(index) is None
        and all(word.base != left.words[index].base for word in right.words)
        for index in near - cued
    )


def _is_matched(pair: Pairing, cue: Cue, lost: Cue) -> bool:
    """Whether what a left negation governs is negated on the right too."""
    return any(
        other is not lost
        for at in (pair.same(index) for index in cue.governs)
        if at is not None
        for other in pair.right.governing(Axis.POLARITY, at)
    )


def _opposites(pair: Pairing) -> Iterator[tuple[int, Shift]]:
    """Words with their opposite on the right, each with its left clause."""
    left, right, forms = pair.left, pair.right, pair.forms
    for at in sorted(left.content):
        other = _opposite(pair, at)
        if other is None:
            continue
        if not is_asserted(left, at) or not is_asserted(right, other):
            continue
        if _is_negated(left, at) != _is_negated(right, other):
            continue
        if _is_part(left, at) or _is_part(right, other):
            continue
        context = pair.context(at, other)
        if context.ties < 2 or context.share < LEAST_SHARE:
            continue
        if _has_other_limit(left, right, pair) or _has_other_limit(right, left, pair):
            continue
        yield (
            left.words[at].clause,
            Shift(
                Verdict.NEGATED,
                word_span(left, at, forms),
                word_span(right, other, forms),
                left.phrase(*verb_group(left, at, forms)),
                right.phrase(*verb_group(right, other, forms)),
            ),
        )


def _opposite(pair: Pairing, at: int) -> int | None:
    """The right word that says the opposite of a left one: of its subject, or where nothing says the same."""
    left, right = pair.left, pair.right
    subject = left.neighbour(at, -1)
    theirs = pair.same(subject) if subject is not None else None
    verb = right.neighbour(theirs, 1) if theirs is not None else None
    if verb is not None and pair.forms.are_antonyms(left.words[at].base, right.words[verb].base):
        return verb
    tied = pair.counterpart(at)
    if tied is None or tied[1] is not Tie.OPPOSITE:
        return None
    other = tied[0]
    if _says_also(right, left.words[at].base, pair) or _says_also(left, right.words[other].base, pair):
        return None
    return other


def _has_other_limit(one: Statement, other: Statement, pair: Pairing) -> bool:
    """``closed until Friday`` may mean ``open from Friday``."""
    there = {word.norm for word in other.words}
    return any(word.norm in pair.forms.lexicon.limits - there for word in one.words)


def _is_negated(statement: Statement, at: int) -> bool:
    return bool(statement.governing(Axis.POLARITY, at))


def _is_part(statement: Statement, at: int) -> bool:
    """``not all closed`` says that some are open."""
    return any(cue.sense.low < cue.sense.high for cue in statement.governing(Axis.QUANTITY, at))


def _says_also(statement: Statement, base: str, pair: Pairing) -> bool:
    """Whether a statement holds a word, or one that means the same."""
    return any(word.base == base or pair.forms.are_synonyms(word.base, base) for word in statement.words)


def _order(pair: Pairing) -> Iterator[tuple[int, Shift]]:
    """``before the vote`` against ``after the vote``; bounds of figures are judged with the figures."""
    left, right = pair.left, pair.right
    for cue in left.on(Axis.ORDER):
        if cue.head is None or cue.head < cue.last or left.words[cue.head].is_number:
            continue
        at = pair.same(cue.head)
        if at is None or pair.context(cue.head, at).ties < 1:
            continue
        for other in right.on(Axis.ORDER):
            opposed = other.sense.low == cue.sense.low and other.sense.high != cue.sense.high
            if opposed and other.head == at and at >= other.last and not _has_cue_like(pair, cue):
                yield (
                    left.words[cue.first].clause,
                    Shift(
                        Verdict.NEGATED,
                        cue_span(left, cue),
                        cue_span(right, other),
                        left.phrase(cue.first, cue.head + 1),
                        right.phrase(other.first, at + 1),
                    ),
                )


def _has_cue_like(pair: Pairing, cue: Cue) -> bool:
    """Whether the right side says the same order, too: then both sides tell of both."""
    return any(other.sense == cue.sense for other in pair.right.on(Axis.ORDER))
