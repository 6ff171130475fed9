"""Figures that stand for one another: a sum in another currency beside it, a date as a length of time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.facts.figures.figure import CalendarDate, Quantity
from core.facts.figures.judgement import equal
from core.facts.figures.pairing import DISTINCTIVE, LINK, SENTENCE, Pair
from core.model import How

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.figures.context import Mention

# " (" and nothing else between a sum and what it is in another currency.
_BRACKET = 2


def sums_in_brackets(chosen: Sequence[Pair], rights: Sequence[Mention]) -> list[Pair]:
    """``$25 million (A$38 million)`` where the original says only one of the two: both are that sum."""
    taken = {p.right for p in chosen}
    return [
        Pair(
            p.left,
            near.index,
            equal(How.CONVERTED, f"{rights[p.right].figure.reading} beside it"),
            p.grounds,
            0.0,
        )
        for p in chosen
        if p.judged.is_equal
        for near in _beside(rights, p.right)
        if near.index not in taken
    ]


def _beside(mentions: Sequence[Mention], at: int) -> Iterator[Mention]:
    for one, other in ((at, at + 1), (at - 1, at)):
        if one >= 0 and other < len(mentions):
            first, second = mentions[one].figure, mentions[other].figure
            begins = second.span.start if second.hedge_start is None else second.hedge_start
            gap = begins - first.span.end
            if 0 < gap <= _BRACKET and _currency(mentions[one]) != _currency(mentions[other]) != "":
                yield mentions[other if one == at else one]


def _currency(mention: Mention) -> str:
    value = mention.figure.value
    return value.unit.currency or "" if isinstance(value, Quantity) else ""


def only_ones(
    same: Sequence[Pair], chosen: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention]
) -> list[Pair]:
    """Telling figures of one value that no passage links, where neither text has another that would do."""
    taken_left, taken_right = {p.left for p in chosen}, {p.right for p in chosen}
    left_rivals, right_rivals = Counter(p.left for p in same), Counter(p.right for p in same)
    return [
        p
        for p in same
        if left_rivals[p.left] == right_rivals[p.right] == 1
        and p.left not in taken_left
        and p.right not in taken_right
        and p.grounds[DISTINCTIVE]
        and _is_told_alike(lefts[p.left], rights[p.right])
    ]


def _is_told_alike(one: Mention, other: Mention) -> bool:
    a, b = one.figure.value, other.figure.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.unit.dimension in _ANYWHERE:
        return False
    return (a.low, a.high) == (b.low, b.high) and one.figure.kind is other.figure.kind


_ANYWHERE = ("count", "ordinal", "multiple", "share")


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
