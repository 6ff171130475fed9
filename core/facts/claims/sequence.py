"""What came first, told in any words: ``hours before the quake``, ``in the aftermath of the quake``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.marks import events_of, is_denied, marks_of, phrase_of, ties_between
from core.facts.claims.shift import Shift, Stake
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.marks import Mark
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement

LEAST_TIES = 2
"""Words that must stand on the sides on which they prove another order."""
LEAST_TIES_CROSSED = 3
"""Those where the same word of order stands on both sides, and the events have changed places."""
NEXT = 3
"""Words after ``since`` or ``until`` within which the time stands."""


def resequenced(pair: Pairing) -> Iterator[Shift]:
    """The only mark of order of either side, where the same events stand about them the other way round."""
    left, right = pair.left, pair.right
    ones, others = marks_of(pair, left, Axis.SEQUENCE), marks_of(pair, right, Axis.SEQUENCE)
    if len(ones) == len(others) == 1:
        one, other = ones[0], others[0]
        lefts, rights = events_of(pair, left, one), events_of(pair, right, other)
        parallel = ties_between(pair, lefts[0], rights[0]) + ties_between(pair, lefts[1], rights[1])
        crossed = ties_between(pair, lefts[0], rights[1]) + ties_between(pair, lefts[1], rights[0])
        is_same = one.sense.high == other.sense.high
        for_it, against = (crossed, parallel) if is_same else (parallel, crossed)
        if (
            for_it >= (LEAST_TIES_CROSSED if is_same else LEAST_TIES)
            and against == 0
            and not is_denied(pair, right, other)
        ):
            yield _shift(pair, one, other)
            return
    yield from _rebounded(pair)


def _rebounded(pair: Pairing) -> Iterator[Shift]:
    """``closed since 2019``, ``closed until 2019``: the same time, at the other end."""
    left, right = pair.left, pair.right
    theirs = marks_of(pair, right, Axis.BOUND)
    for one in marks_of(pair, left, Axis.BOUND):
        at = _time(left, one)
        there = pair.same(at) if at is not None else None
        other = next((o for o in theirs if there is not None and _time(right, o) == there), None)
        if other is None or other.sense.high == one.sense.high:
            continue
        if is_denied(pair, left, one) == is_denied(pair, right, other):
            yield _shift(pair, one, other)
            return


def _time(statement: Statement, mark: Mark) -> int | None:
    """The figure just after a mark."""
    until = min(len(statement.words), mark.last + NEXT)
    return next((i for i in range(mark.last, until) if i in statement.figures), None)


def _shift(pair: Pairing, one: Mark, other: Mark) -> Shift:
    left, right = pair.left, pair.right
    return Shift(
        Verdict.TIME_SHIFTED,
        left.span([one.first, one.last - 1]),
        right.span([other.first, other.last - 1]),
        phrase_of(left, one),
        phrase_of(right, other),
        Stake.OPEN,
    )
