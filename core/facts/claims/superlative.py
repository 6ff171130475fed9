"""Superlatives that the version adds, swaps or strips of their hedge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import cue_span, is_asserted
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

HEDGE_REACH = 4
"""Words before a superlative among which ``one of the world's`` stands."""


def superlatives(pair: Pairing) -> Iterator[Shift]:
    """Superlatives on the right of which the left side says less, or something else."""
    left, right = pair.left, pair.right
    theirs = left.on(Axis.SUPERLATIVE)
    for cue in right.on(Axis.SUPERLATIVE):
        if cue.head is None or cue.head < cue.last or not is_asserted(right, cue.head):
            continue
        origin = pair.origin(cue.head)
        if origin is None or pair.context(origin, cue.head).ties < 1:
            continue
        tied = pair.counterpart(origin)
        if tied is None or tied[1] not in (Tie.SAME, Tie.SYNONYM) or left.governing(Axis.POLARITY, origin):
            continue
        same = [other for other in theirs if _is_same(pair, other, cue)]
        if same:
            if all(_is_hedged(pair, left, other) for other in same) and not _is_hedged(pair, right, cue):
                yield _shift(pair, origin, cue, same[0])
        elif not theirs and not _is_hedged(pair, right, cue):
            yield _shift(pair, origin, cue, None)
        else:
            rivals = [other for other in theirs if other.head == origin]
            if rivals:
                yield _shift(pair, origin, cue, rivals[0])


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
    lefts = {pair.left.words[i].base for i in range(one.first, one.last)}
    rights = {pair.right.words[i].base for i in range(other.first, other.last)}
    determiners = pair.forms.bases(pair.forms.lexicon.determiners)
    lefts, rights = lefts - determiners, rights - determiners
    return bool(lefts & rights) or any(pair.forms.are_synonyms(a, b) for a in lefts for b in rights)


def _is_hedged(pair: Pairing, statement: Statement, cue: Cue) -> bool:
    return any(
        _hedges(pair, statement, index)
        for index in range(max(0, cue.first - HEDGE_REACH), cue.first)
        if statement.words[index].sentence == statement.words[cue.first].sentence
    )


def _hedges(pair: Pairing, statement: Statement, index: int) -> bool:
    return statement.words[index].norm in pair.forms.lexicon.superlative_hedges
