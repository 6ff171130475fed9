"""Statements with another order in time or another bound: ``before the vote``, ``after the vote``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import cue_span
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

TIME = 1
"""The pair of opposites on the axis of order that is about time."""
EVENT = 3
"""Content words that tell an event: who, what, and of what."""
LEAST_SHARE = 0.6
"""Of the words of an event, that must agree where two events change places."""


def reordered(pair: Pairing) -> Iterator[tuple[int, Shift]]:
    """Cues of order on both sides that set the same things the other way round, each with its left clause.

    Bounds of figures are judged with the figures.
    """
    left, right = pair.left, pair.right
    for cue in left.on(Axis.ORDER):
        if cue.head is None or cue.head < cue.last:
            continue
        if left.words[cue.head].is_number and cue.sense.low != TIME:
            continue
        if _has_cue_like(pair, cue):
            for other in right.on(Axis.ORDER):
                if other.sense == cue.sense and cue.sense.low == TIME and _change_places(pair, cue, other):
                    yield _shift(pair, cue, other)
            continue
        for other in right.on(Axis.ORDER):
            opposed = other.sense.low == cue.sense.low and other.sense.high != cue.sense.high
            if not opposed or other.head is None or other.head < other.last:
                continue
            is_counted = cue.head in left.figures or other.head in right.figures
            if is_counted and left.words[cue.head].base != right.words[other.head].base:
                continue
            if _set_same(pair, cue, other):
                yield _shift(pair, cue, other)


def _shift(pair: Pairing, cue: Cue, other: Cue) -> tuple[int, Shift]:
    left, right = pair.left, pair.right
    assert cue.head is not None
    assert other.head is not None
    return left.words[cue.first].clause, Shift(
        Verdict.NEGATED,
        cue_span(left, cue),
        cue_span(right, other),
        left.phrase(cue.first, cue.head + 1),
        right.phrase(other.first, other.head + 1),
    )


def _set_same(pair: Pairing, cue: Cue, other: Cue) -> bool:
    """Whether the same stands after both cues: the same word, or the same event beside the same event."""
    assert cue.head is not None
    assert other.head is not None
    at = pair.same(cue.head)
    if at == other.head:
        return pair.context(cue.head, at).ties >= 1
    lefts, rights = _sides(pair.left, cue), _sides(pair.right, other)
    return bool(lefts[0]) and _agree(pair, lefts[0], rights[0]) and _agree(pair, lefts[1], rights[1])


def _change_places(pair: Pairing, cue: Cue, other: Cue) -> bool:
    """``it sank after the pumps failed`` against ``the pumps failed after it sank``."""
    lefts, rights = _sides(pair.left, cue), _sides(pair.right, other)
    if not all((*lefts, *rights)):
        return False
    return _agree(pair, lefts[0], rights[1]) and _agree(pair, lefts[1], rights[0])


def _sides(statement: Statement, cue: Cue) -> tuple[Sequence[int], Sequence[int]]:
    """The words of the main event and those of what stands after the cue."""
    words = statement.words
    here = words[cue.first]
    after = [i for i in statement.content_from(cue.last - 1, 1, EVENT) if words[i].clause == here.clause]
    before = [i for i in statement.content_from(cue.first, -1, EVENT) if words[i].clause == here.clause]
    if not before and after:
        following = range(after[-1] + 1, len(words))
        rest = [i for i in following if i in statement.content and words[i].sentence == here.sentence]
        before = [i for i in rest if words[i].clause != here.clause][:EVENT]
    return before, after


def _agree(pair: Pairing, ones: Sequence[int], others: Sequence[int]) -> bool:
    """Whether two events are told by the same words."""
    ties = sum(
        tied is not None and tied[0] in others and tied[1] in (Tie.SAME, Tie.SYNONYM)
        for tied in (pair.counterpart(i) for i in ones)
    )
    return ties > 0 and ties >= LEAST_SHARE * min(len(ones), len(others))


def _has_cue_like(pair: Pairing, cue: Cue) -> bool:
    """Whether the right side says the same order, too: then both sides may tell of both."""
    return any(other.sense == cue.sense for other in pair.right.on(Axis.ORDER))
