"""Figures that follow from others by arithmetic: differences, sums, shares, changes, multiples, rates."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import chain, permutations
from typing import TYPE_CHECKING

from core.facts.figures.equality import compare_values
from core.facts.figures.figure import Bound, Quantity
from core.facts.figures.periods import over_time
from core.facts.figures.rules import Derivation, Result, Rule
from core.facts.figures.time_between import between
from core.facts.figures.units import COUNT, PERCENT, POINTS, SHARE, TIMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.figures.figure import Figure

# Small numbers follow from others by chance: 3 is 5 less 2 in any text.
LEAST_RESULT = 13


def derive(target: Figure, known: Sequence[Figure]) -> Derivation | None:
    """The closest way in which ``target`` follows from one or two of the ``known`` figures, or None."""
    if is_small(target):
        return None
    return min(derivations(target, known), key=lambda found: found.off, default=None)


def derivations(target: Figure, known: Sequence[Figure]) -> Iterator[Derivation]:
    """Every way in which ``target`` follows from one or two of the ``known`` figures."""
    yield from between(target, known)
    for wanted in (target.value, *target.alternatives):
        if not isinstance(wanted, Quantity) or wanted.is_range or wanted.vague:
            continue
        for result in chain(results(wanted, known), over_time(target, wanted, known)):
            # What follows from "about 28,000" is about as much, too.
            hedged = wanted.unit is SHARE and any(known[n].bound is Bound.ABOUT for n in result.operands)
            if _holds(result, wanted, target.bound or (Bound.ABOUT if hedged else Bound.EXACT)):
                off = abs(result.value - wanted.low * (wanted.unit.factor if result.unit is SHARE else 1))
                note = f"derived: {result.formula} = {target.reading}"
                close = wanted.unit is not SHARE or off <= HEDGE * abs(wanted.base[0])
                yield Derivation(result.rule, result.operands, note, off, close)


def is_small(figure: Figure) -> bool:
    """Whether a figure is a number so small that arithmetic makes it of anything."""
    value = figure.value
    if not isinstance(value, Quantity) or value.unit.dimension in ("share", "multiple", "points"):
        return False
    return value.low.denominator == 1 and abs(value.low) < LEAST_RESULT


def _holds(result: Result, wanted: Quantity, bound: Bound) -> bool:
    """Whether the result is the figure: shares and multiples as far as their digits go, amounts exactly.

    A hedge allows for 3 per cent, of a fraction in words for 6, or the side of the figure that it names.
    """
    unit = wanted.unit if result.unit is COUNT else result.unit
    exact = Quantity(result.value, result.value, unit, abs(result.value) / 10**6)
    judged = compare_values(exact, wanted, Bound.EXACT, bound)
    x, y = exact.base[0], wanted.base[0]
    if result.rule in OVER_TIME:
        return abs(x - y) <= max(wanted.base_step / 2, EXACTLY * abs(y)) and abs(x - y) <= ROUNDED * abs(y)
    if bound.direction and result.rule not in (Rule.SUM, Rule.DIFFERENCE):
        # "No more than 1.6 per cent" for 1.608: what a hedge is said of is rounded first.
        is_rounded = unit.dimension == "share" and abs(x - y) <= min(wanted.base_step / 2, ROUNDED * abs(y))
        return judged.is_equal or is_rounded
    if bound is Bound.NEARLY and result.rule is Rule.SUM:
        return judged.is_equal and abs(x - y) <= NEAR_SUM * abs(y)
    if bound is Bound.ABOUT:
        hedge = HEDGE_OF_FRACTION if wanted.unit is SHARE else HEDGE
        return judged.is_equal and abs(x - y) <= hedge * abs(y)
    if result.rule in (Rule.CHANGE, Rule.SHARE) and wanted.unit is not SHARE:
        # Any two numbers make a change: what is 45.6 per cent is not told as 45.
        return abs(x - y) <= wanted.base_step / 2
    if unit.dimension in ("share", "multiple") and result.rule is not Rule.STEP:
        return judged.is_equal
    return bool(x == y)


THOUSAND = 1000
OVER_TIME = (Rule.PERIOD, Rule.SPREAD, Rule.RECURRENCE)
# A year of 365 days is a year, and a rounded figure is as near as figures are rounded.
EXACTLY, ROUNDED = Fraction(1, 1000), Fraction(2, 100)
# "Just short of a million" for 995,000.
NEAR_SUM = Fraction(1, 100)
HEDGE = Fraction(3, 100)
# Fractions in words are far apart: 26 % and 24 % are both "about a quarter", 14 % is "about one in seven".
HEDGE_OF_FRACTION = Fraction(6, 100)


def results(wanted: Quantity, known: Sequence[Figure]) -> Iterator[Result]:
    """What the rules make of the known figures in the dimension of ``wanted``."""
    dimension = wanted.unit.dimension
    values = [
        (index, end)
        for index, figure in enumerate(known)
        for reading in (figure.value, *figure.alternatives)
        if isinstance(reading, Quantity) and not reading.vague
        for end in _ends(reading)
    ]
    for (i, first), (j, b) in permutations(values, 2):
        # "12 of the 64 kilograms" are kilograms.
        is_bare_part = first.unit is COUNT and known[i].whole_at != 0 and i + known[i].whole_at == j
        a = replace(first, unit=b.unit) if is_bare_part else first
        if _kind(a) == _kind(b):
            yield from _of_one_kind(wanted, (i, a), (j, b))
        yield from _step(wanted, (i, a), (j, b))
        yield from _rate(wanted, (i, a), (j, b))
        if dimension in ("count", b.unit.dimension) and a.unit.dimension == "share" and 0 < a.base[0] < 1:
            share, amount = a.base[0], b.base[0] / wanted.unit.factor
            if dimension == "count":
                amount = b.low
            part, rest = f"{a.reading} of {b.reading}", f"the rest of {b.reading} after {a.reading}"
            if dimension != "share":
                yield Result(Rule.PART, share * amount, wanted.unit, (i, j), part)
                yield Result(Rule.REST, (1 - share) * amount, wanted.unit, (i, j), rest)
    if dimension == "share":
        for i, a in values:
            if a.unit.dimension == "share" and 0 < a.base[0] < 1:
                yield Result(Rule.REST, 1 - a.base[0], SHARE, (i,), f"the rest after {a.reading}")


def _ends(value: Quantity) -> tuple[Quantity, ...]:
    """A number, or both ends of ``from 405 to 468``."""
    if not value.is_range:
        return (value,)
    return replace(value, high=value.low), replace(value, low=value.high)


def _kind(value: Quantity) -> str:
    """What may be divided: times ("seen 58 times") are counts like others."""
    return "count" if value.unit is TIMES else value.unit.dimension


def _of_one_kind(
    wanted: Quantity, first: tuple[int, Quantity], second: tuple[int, Quantity]
) -> Iterator[Result]:
    (i, a), (j, b) = first, second
    x, y = a.base[0], b.base[0]
    dimension = wanted.unit.dimension
    if dimension in ("share", "multiple") and a.unit.dimension == "time" and a.unit != b.unit:
        return
    if dimension == "share" and a.unit.dimension != "share":
        if 0 < x < y and i != j:
            yield Result(Rule.SHARE, x / y, SHARE, (i, j), f"{a.reading} of {b.reading}")
        if x > 0 and y > 0 and x != y and (i != j or x < y):
            formula = f"from {a.reading} to {b.reading}"
            yield Result(Rule.CHANGE, abs(x - y) / x, SHARE, (i, j), formula)
    elif dimension == "multiple" and (x > y > 0 or (wanted.low < 1 and 0 < x < y)):
        yield Result(Rule.MULTIPLE, x / y, TIMES, (i, j), f"{a.reading} / {b.reading}")
    elif wanted.unit is COUNT and wanted.low >= THOUSAND and a.unit.currency is not None and x > y:
        # "More than the 470 million of last year by some 70 million": the unit is left out.
        yield Result(Rule.DIFFERENCE, x - y, wanted.unit, (i, j), f"{a.reading} - {b.reading}")
    elif dimension == a.unit.dimension == b.unit.dimension and dimension not in ("share", "ordinal"):
        factor = wanted.unit.factor
        if x > y and i == j and dimension == "count":
            # "By nine votes to four", a margin of five.
            yield Result(Rule.DIFFERENCE, x - y, wanted.unit, (i, j), f"{a.reading} - {b.reading}")
        if x > y and a.unit.offset == 0 and i != j:
            less, more = f"{a.reading} - {b.reading}", f"{a.reading} + {b.reading}"
            yield Result(Rule.DIFFERENCE, (x - y) / factor, wanted.unit, (i, j), less)
            yield Result(Rule.SUM, (x + y) / factor, wanted.unit, (j, i), more)


def _step(wanted: Quantity, first: tuple[int, Quantity], second: tuple[int, Quantity]) -> Iterator[Result]:
    """``two points lower`` from 11.4 and 13.4 per cent; ``10.5 per cent`` from 9.75 and 75 basis points."""
    (i, a), (j, b) = first, second
    if wanted.unit.dimension == "points" and a.unit == b.unit == PERCENT and a.low > b.low:
        points = (a.low - b.low) / wanted.unit.factor
        yield Result(Rule.STEP, points, wanted.unit, (i, j), f"{a.reading} - {b.reading}")
    elif wanted.unit == PERCENT and a.unit == PERCENT and b.unit.dimension == POINTS.dimension:
        step = b.base[0]
        yield Result(Rule.STEP, a.low + step, PERCENT, (i, j), f"{a.reading} + {b.reading}")
        yield Result(Rule.STEP, a.low - step, PERCENT, (i, j), f"{a.reading} - {b.reading}")


# Packets and bundles are of few; an amount for thousands is an average.
_MOST_FOR_RATE = 100


def _rate(wanted: Quantity, first: tuple[int, Quantity], second: tuple[int, Quantity]) -> Iterator[Result]:
    (i, a), (j, b) = first, second
    is_amount = a.unit.currency is not None and wanted.unit.dimension == a.unit.dimension
    if is_amount and b.unit is COUNT and b.low > 1:
        value = a.base[0] / b.low / wanted.unit.factor
        yield Result(Rule.RATE, value, wanted.unit, (i, j), f"{a.reading} / {b.reading}")
    if is_amount and b.unit.dimension in ("mass", "volume", "length", "area") and 1 < b.low <= _MOST_FOR_RATE:
        value = a.base[0] / b.low / wanted.unit.factor
        yield Result(Rule.RATE, value, wanted.unit, (i, j), f"{a.reading} for {b.reading}, for one")
