"""What an amount comes to in another time: 400 a day and 146,000 a year, one every 51 minutes."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity
from core.facts.figures.rules import Result, Rule
from core.facts.figures.units import COUNT, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.figures.figure import Figure
    from core.facts.figures.units import Unit

# As people reckon: a year has 52 weeks and no quarter of a day.
_IN_ONE = {
    ("year", "month"): 12,
    ("year", "week"): 52,
    ("year", "day"): 365,
    ("week", "day"): 7,
    ("day", "h"): 24,
    ("h", "min"): 60,
    ("min", "s"): 60,
}
# Things that somebody does so many times a year that they say how often.
_OFTEN = 13


def over_time(target: Figure, wanted: Quantity, known: Sequence[Figure]) -> Iterator[Result]:
    """What the known figures come to in the time of ``target``, told for another one of them."""
    plain = [(index, figure, figure.value) for index, figure in enumerate(known)]
    values = [(i, f, v) for i, f, v in plain if isinstance(v, Quantity) and not (v.is_range or v.vague)]
    alike = [(i, f, v) for i, f, v in values if v.unit.dimension == wanted.unit.dimension]
    if wanted.unit.dimension == "time":
        if target.recurs:
            yield from _recurrence(wanted, [(i, f, v) for i, f, v in values if v.unit is COUNT])
        return
    if wanted.unit.dimension in ("share", "points", "ordinal", "multiple", "temperature"):
        return
    for i, figure, value in alike:
        if (target.per is None) == (figure.per is None):
            continue
        amount = value.base[0] / wanted.unit.factor
        for factor, named in _factors(target.per, figure.per):
            yield Result(Rule.PERIOD, amount * factor, wanted.unit, (i,), f"{value.reading} {named}")
        for j, _, time in values:
            per = target.per or figure.per
            if time.unit.dimension != "time" or per is None or per.dimension != "time" or time.low <= 0:
                continue
            times = time.base[0] / per.factor
            result = amount / times if target.per is not None else amount * times
            formula = f"{value.reading} in {time.reading}"
            if figure.per is not None:
                formula = f"{value.reading} a {figure.per.symbol} for {time.reading}"
            yield Result(Rule.SPREAD, result, wanted.unit, (i, j), formula)


def _factors(ours: Unit | None, theirs: Unit | None) -> Iterator[tuple[Fraction, str]]:
    """By what an amount of one side becomes one of the other, where one says its period and one does not."""
    said = ours or theirs
    for (longer, shorter), count in _IN_ONE.items():
        if said is not None and said.symbol in (longer, shorter):
            grows = said.symbol == (longer if ours is not None else shorter)
            named = f"x {count} ({shorter} to {longer})" if grows else f"/ {count} ({longer} to {shorter})"
            yield (Fraction(count) if grows else Fraction(1, count)), named


def _recurrence(wanted: Quantity, counts: Sequence[tuple[int, Figure, Quantity]]) -> Iterator[Result]:
    for i, figure, count in counts:
        per = figure.per if figure.per is not None and figure.per.dimension == "time" else UNITS["year"]
        if count.low >= _OFTEN:
            every = per.factor / count.low / wanted.unit.factor
            yield Result(Rule.RECURRENCE, every, wanted.unit, (i,), f"one {per.symbol} / {count.reading}")
