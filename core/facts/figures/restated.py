"""Figures that stand for one another: a sum in another currency beside it, a date as a length of time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.facts.figures.figure import CalendarDate, Quantity
from core.facts.figures.judgement import equal
from core.facts.figures.pairing import LINK, SENTENCE, Pair
from core.model import How

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.figures.context import Mention

# " (" and nothing else between a sum and what it is in another currency.
_BRACKET = 2


def sums_in_brackets(
    chosen: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention]
) -> list[Pair]:
    """``$25 million (A$38 million)`` where the other side says only one of the two: both are that sum."""
    taken_left, taken_right = {p.left for p in chosen}, {p.right for p in chosen}
    found = []
    for pair in chosen:
        if not pair.judged.is_equal:
            continue
        for near in _beside(rights, pair.right):
            if near.index not in taken_right:
                note = f"{rights[pair.right].figure.reading} beside it"
                found.append(Pair(pair.left, near.index, equal(How.CONVERTED, note), pair.grounds, 0.0))
        for near in _beside(lefts, pair.left):
            if near.index not in taken_left:
                note = f"{lefts[pair.left].figure.reading} beside it"
                found.append(Pair(near.index, pair.right, equal(How.CONVERTED, note), pair.grounds, 0.0))
    return found


def _beside(mentions: Sequence[Mention], at: int) -> Iterator[Mention]:
    for one, other in ((at, at + 1), (at - 1, at)):
        if one >= 0 and other < len(mentions):
            first, second = mentions[one].figure, mentions[other].figure
            gap = second.span.start - first.span.end
            if 0 < gap <= _BRACKET and _currency(mentions[one]) != _currency(mentions[other]) != "":
                yield mentions[other if one == at else one]


def _currency(mention: Mention) -> str:
    value = mention.figure.value
    return value.unit.currency or "" if isinstance(value, Quantity) else ""


def dates_as_spans(
    same: Sequence[Pair], chosen: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention]
) -> list[Pair]:
    """``since January`` as ``for five months``: linked, both without a counterpart, and no other would do."""
    taken_left, taken_right = {p.left for p in chosen}, {p.right for p in chosen}
    free = [
        p
        for p in same
        if p.left not in taken_left
        and p.right not in taken_right
        and p.grounds[LINK]
        and isinstance(lefts[p.left].figure.value, CalendarDate)
        != isinstance(rights[p.right].figure.value, CalendarDate)
        and (p.grounds[SENTENCE] or _is_told_from_today(lefts[p.left], rights[p.right]))
    ]
    left_rivals, right_rivals = Counter(p.left for p in free), Counter(p.right for p in free)
    return [p for p in free if left_rivals[p.left] == right_rivals[p.right] == 1]


def _is_told_from_today(one: Mention, other: Mention) -> bool:
    """``three days ago``: the length of time has a date as its other reading."""
    readings = (*one.figure.alternatives, *other.figure.alternatives)
    return any(isinstance(reading, CalendarDate) for reading in readings)
