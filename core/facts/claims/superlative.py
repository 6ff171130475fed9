"""Superlatives that the version adds, swaps or strips of their hedge."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.facts.claims.clause import cue_span, is_asserted
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.marks import is_denied, marks_of, phrase_of
from core.facts.claims.pairing import Tie
from core.facts.claims.range import widened
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.statement import senses_around
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.forms import Forms
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

HEDGE_REACH = 4
"""Words before a superlative among which ``one of the world's`` stands."""
HEDGED = 2
"""Degrees of certainty up to this one leave a superlative unsure."""
CERTAIN = 4
"""The degree of what is told as sure."""
LEAST_TIES = 3
"""Words that two statements must share before a superlative of one alone counts as new."""
LEAST_SHARE = 0.4
"""The least share of the words of the shorter statement."""
_RANGE = 2
"""Content words after a noun in the superlative that say among what it is so: ``in modern times``."""
_ANY = 5
"""Words from ``than`` on among which ``any`` makes a comparison one with all others."""
_BESIDE = 5
"""Content words on either side of a superlative among which what it is about is told."""


def superlatives(pair: Pairing) -> Iterator[Shift]:
    """Superlatives on the right of which the left side says less, or something else."""
    left, right = pair.left, pair.right
    theirs = left.on(Axis.SUPERLATIVE)
    for cue in right.on(Axis.SUPERLATIVE):
        if cue.head is None or cue.head < cue.last or not is_asserted(right, cue.head):
            continue
        origin = pair.origin(cue.head)
        if cue.sense.low and pair.forms.belongs(right.words[cue.head].base, pair.forms.lexicon.spells):
            continue
        if origin is None or pair.context(origin, cue.head).ties < 1:
            continue
        tied = pair.counterpart(origin)
        if tied is None or tied[1] not in (Tie.SAME, Tie.SYNONYM) or left.governing(Axis.POLARITY, origin):
            continue
        same = [other for other in theirs if _is_same(pair, other, cue)]
        if same:
            if all(_is_hedged(pair, left, other) for other in same) and not _is_hedged(pair, right, cue):
                yield _shift(pair, origin, cue, same[0])
            else:
                hedges = [hedge for other in same if (hedge := _hedge(left, other)) is not None]
                if len(hedges) == len(same) and _hedge(right, cue, surest=CERTAIN) is None:
                    yield _unhedged(pair, origin, cue, hedges[0])
        elif _is_in_two_words(pair, origin) or _is_main(pair, origin):
            continue
        elif not theirs and not _is_hedged(pair, right, cue):
            yield _shift(pair, origin, cue, None)
        else:
            rivals = [other for other in theirs if other.head == origin and not _is_kept(pair, other)]
            if rivals:
                yield _shift(pair, origin, cue, rivals[0])
    yield from widened(pair)
    yield from _unheard(pair)
    yield from _taken_back(pair)


def unrivalled(pair: Pairing) -> Iterator[Shift]:
    """``one of the oldest`` told as what no other can match, in words that are no superlative."""
    left, right = pair.left, pair.right
    theirs = marks_of(pair, right, Axis.SUPREME)
    own = left.on(Axis.SUPERLATIVE)
    if not theirs or not own or marks_of(pair, left, Axis.SUPREME):
        return
    if all(_is_hedged(pair, left, cue) for cue in own) and not is_denied(pair, right, theirs[0]):
        mark = theirs[0]
        yield Shift(
            Verdict.SUPERLATIVE,
            cue_span(left, own[0]),
            right.span([mark.first, mark.last - 1]),
            left.phrase(max(0, own[0].first - HEDGE_REACH), own[0].last),
            phrase_of(right, mark),
        )


def _is_kept(pair: Pairing, cue: Cue) -> bool:
    """Whether the right side has a left superlative too, of whatever: ``the first … and the last one``."""
    return any(_is_same(pair, cue, other) for other in pair.right.on(Axis.SUPERLATIVE))


def _taken_back(pair: Pairing) -> Iterator[Shift]:
    """``the deadliest`` against ``one of the deadliest``, of the same and among the same."""
    left, right = pair.left, pair.right
    for cue in left.on(Axis.SUPERLATIVE):
        at = pair.same(cue.head) if cue.head is not None and cue.head >= cue.last else None
        if cue.head is None or at is None or not is_asserted(left, cue.head) or not is_asserted(right, at):
            continue
        same = [other for other in right.on(Axis.SUPERLATIVE) if _is_same(pair, cue, other)]
        if not same or _is_hedged(pair, left, cue) or not all(_is_hedged(pair, right, o) for o in same):
            continue
        if pair.context(cue.head, at).ties < 1 or same[0].head != at:
            continue
        if all(pair.origin(index) is not None for index in right.content_from(at, 1, _RANGE)):
            shift = _shift(pair.flip(), at, cue, same[0]).flip()
            yield replace(shift, verdict=Verdict.WEAKENED)


def _unheard(pair: Pairing) -> Iterator[Shift]:
    """A superlative of the right side where nothing that the left says around its statement is one."""
    left, right = pair.left, pair.right
    if left.on(Axis.SUPERLATIVE) or pair.agreement.ties < LEAST_TIES or pair.agreement.share < LEAST_SHARE:
        return
    if _says_most(pair, left):
        return
    for cue in right.on(Axis.SUPERLATIVE):
        if cue.sense.low or cue.head is None or not is_asserted(right, cue.first):
            continue
        if _is_hedged(pair, right, cue) or not _has_range(pair, right, cue) or _is_compared(pair, cue):
            continue
        noun = pair.origin(cue.head)
        if noun is not None and _is_in_two_words(pair, noun):
            continue
        beside = (at for step in (-1, 1) for at in right.content_from(cue.first, step, _BESIDE))
        near = [origin for at in beside if (origin := pair.origin(at)) is not None]
        if not near or any(sense.axis is Axis.SUPERLATIVE for sense in senses_around(left, pair.forms)):
            continue
        yield Shift(
            Verdict.SUPERLATIVE,
            left.span(near),
            cue_span(right, cue),
            "(none)",
            right.phrase(min(cue.first, cue.head), max(cue.last, cue.head + 1)),
        )


def _says_most(pair: Pairing, statement: Statement) -> bool:
    """Whether a statement says by a noun or a comparison what a superlative does: ``than any other``."""
    lexicon, words = pair.forms.lexicon, statement.words
    return any(
        word.norm in lexicon.superlative_nouns | lexicon.main
        or (
            word.norm in lexicon.comparing and any(w.norm in lexicon.any_other for w in words[at : at + _ANY])
        )
        for at, word in enumerate(words)
    )


def comparatives_of(statement: Statement, cue: Cue, forms: Forms) -> set[str]:
    """What the words of a superlative are in a comparison: ``older`` for ``oldest``."""
    suffix, instead = forms.lexicon.superlative_suffix, forms.lexicon.comparative_suffix
    norms = (statement.words[at].norm for at in range(cue.first, cue.last))
    return {norm.removesuffix(suffix) + instead for norm in norms if suffix and norm.endswith(suffix)}


def _is_compared(pair: Pairing, cue: Cue) -> bool:
    """Whether the left says the same by comparing: ``no theatre is older``."""
    return not comparatives_of(pair.right, cue, pair.forms).isdisjoint(w.norm for w in pair.left.words)


def _has_range(pair: Pairing, statement: Statement, cue: Cue) -> bool:
    """Whether a superlative says among what: ``in history``. One without is a manner of speaking."""
    return any(
        statement.words[at].norm in pair.forms.lexicon.ranges
        for at in [*range(cue.first, cue.last), *statement.around(cue.last - 1, _BESIDE)]
        if at >= cue.first and statement.words[at].clause == statement.words[cue.last - 1].clause
    )


def _shift(pair: Pairing, origin: int, cue: Cue, was: Cue | None) -> Shift:
    left, right = pair.left, pair.right
    assert cue.head is not None
    now = right.phrase(cue.first, cue.head + 1)
    if was is None:
        noun = left.span([origin])
        return Shift(Verdict.SUPERLATIVE, noun, cue_span(right, cue), left.phrase(origin, origin + 1), now)
    first = next(
        (i for i in range(max(0, was.first - HEDGE_REACH), was.first) if _hedges(pair, left, i)), was.first
    )
    last = max(was.last, origin + 1)
    span = left.span([first, was.last - 1, origin])
    return Shift(Verdict.SUPERLATIVE, span, cue_span(right, cue), left.phrase(first, last), now)


def _is_same(pair: Pairing, one: Cue, other: Cue) -> bool:
    """Whether two superlatives say the same, in the same or other words."""
    lefts = frozenset(pair.left.words[i].base for i in range(one.first, one.last))
    rights = frozenset(pair.right.words[i].base for i in range(other.first, other.last))
    determiners = pair.forms.bases(pair.forms.lexicon.determiners)
    lefts, rights = _plain(pair, lefts - determiners), _plain(pair, rights - determiners)
    return bool(lefts & rights) or any(pair.forms.are_synonyms(a, b) for a in lefts for b in rights)


def _plain(pair: Pairing, bases: frozenset[str]) -> frozenset[str]:
    """The words without the endings of comparison."""
    lexicon = pair.forms.lexicon
    if not lexicon.superlative_suffix:
        return bases
    return (
        bases
        | {
            base.removesuffix(lexicon.superlative_suffix)
            for base in bases
            if base.endswith(lexicon.superlative_suffix)
        }
        | {base.removesuffix(lexicon.comparative_suffix) for base in bases if base in lexicon.comparatives}
    )


def _hedge(statement: Statement, cue: Cue, surest: int = HEDGED) -> Cue | None:
    """The word of certainty, up to a degree, that governs a superlative: ``probably the largest``."""
    words = set(range(cue.first, cue.last))
    for axis in (Axis.CERTAINTY, Axis.EVIDENCE):
        for other in statement.on(axis):
            if other.sense.high <= surest and not words.isdisjoint(other.governs):
                return other
    return None


def _unhedged(pair: Pairing, origin: int, cue: Cue, hedge: Cue) -> Shift:
    left, right = pair.left, pair.right
    assert cue.head is not None
    return Shift(
        Verdict.STRENGTHENED,
        left.span([hedge.first, hedge.last - 1, origin]),
        cue_span(right, cue),
        left.phrase(min(hedge.first, origin), max(hedge.last, origin + 1)),
        right.phrase(cue.first, cue.head + 1),
        Stake.OPEN,
    )


def _is_hedged(pair: Pairing, statement: Statement, cue: Cue) -> bool:
    return any(
        _hedges(pair, statement, index)
        for index in range(max(0, cue.first - HEDGE_REACH), cue.first)
        if statement.words[index].sentence == statement.words[cue.first].sentence
    )


def _is_in_two_words(pair: Pairing, noun: int) -> bool:
    """``most expensive car``: the left word before a noun is a superlative without an ending."""
    left = pair.left
    return (
        noun - 1 in left.content
        and noun > 1
        and left.words[noun - 2].norm in pair.forms.lexicon.superlative_words
        and left.words[noun - 2].clause == left.words[noun].clause
    )


def _is_main(pair: Pairing, noun: int) -> bool:
    """``the main hospital`` is most likely the largest."""
    before = pair.left.before(noun)
    return before is not None and before.norm in pair.forms.lexicon.main


def _hedges(pair: Pairing, statement: Statement, index: int) -> bool:
    return statement.words[index].norm in pair.forms.lexicon.superlative_hedges
