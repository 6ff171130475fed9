"""The time between two dates or hours: ``from 1998 to 2016``, eighteen years; and where such a time leads."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from core.facts.figures.equality import compare_values
from core.facts.figures.figure import CalendarDate, ClockTime, DateRange, Quantity
from core.facts.figures.rules import Derivation, Rule
from core.facts.figures.units import UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.figures.figure import Figure

_DIAL, _DAY = 12 * 60, 24 * 60
_MONTHS = 12


def between(target: Figure, known: Sequence[Figure]) -> Iterator[Derivation]:
    """The ways in which ``target`` is the time between two known dates or hours, or one end of it."""
    wanted = target.value
    if isinstance(wanted, Quantity) and wanted.unit.dimension == "time":
        if wanted.is_range or wanted.vague:
            return
        for operands, first, last in _ends(known):
            for length in _lengths(first, last):
                if _is_so_long(length, target, wanted):
                    note = f"derived: from {first.reading} to {last.reading} = {target.reading}"
                    yield Derivation(Rule.SPAN, operands, note, Fraction(0))
    elif isinstance(wanted, CalendarDate) and wanted.year is not None and wanted.day is None:
        yield from _led_to(target, wanted, known)


def _ends(
    known: Sequence[Figure],
) -> Iterator[tuple[tuple[int, ...], CalendarDate | ClockTime, CalendarDate | ClockTime]]:
    for i, figure in enumerate(known):
        if isinstance(figure.value, DateRange):
            yield (i,), figure.value.first, figure.value.last
    for (i, one), (j, other) in combinations(enumerate(known), 2):
        a, b = one.value, other.value
        if isinstance(a, CalendarDate | ClockTime) and isinstance(b, CalendarDate | ClockTime):
            yield (i, j), a, b


def _lengths(first: CalendarDate | ClockTime, last: CalendarDate | ClockTime) -> Iterator[Quantity]:
    """How long it is from one to the other, in the finest unit that both tell."""
    if isinstance(first, ClockTime) and isinstance(last, ClockTime):
        dial = _DIAL if first.half_day or last.half_day else _DAY
        yield _quantity((last.minutes - first.minutes) % dial, "min")
    elif isinstance(first, CalendarDate) and isinstance(last, CalendarDate):
        if first.is_relative or last.is_relative:
            return
        days = _days(first, last)
        if days is not None:
            yield _quantity(days, "day")
        elif first.month is not None and last.month is not None and first.year and last.year:
            yield _quantity(_month_of(last) - _month_of(first), "month")
        elif first.year is not None and last.year is not None:
            yield _quantity(last.year - first.year, "year")


def _quantity(number: int, unit: str) -> Quantity:
    return Quantity(Fraction(number), Fraction(number), UNITS[unit], Fraction(1))


def _month_of(value: CalendarDate) -> int:
    return (value.year or 0) * _MONTHS + (value.month or 1) - 1


# Only the days of February depend on the year.
_ANY_YEAR = 2023


def _days(first: CalendarDate, last: CalendarDate) -> int | None:
    """The days from one date to another; without years the next such date is meant."""
    if first.month is None or first.day is None or last.month is None or last.day is None:
        return None
    year = first.year or last.year or _ANY_YEAR
    end = last.year or (year + ((last.month, last.day) < (first.month, first.day)))
    try:
        return (date(end, last.month, last.day) - date(year, first.month, first.day)).days
    except ValueError:
        return None


def _is_so_long(length: Quantity, target: Figure, wanted: Quantity) -> bool:
    if length.low <= 0 or wanted.low <= 0:
        return False
    x, y = length.base[0], wanted.base[0]
    finest = length.unit.factor
    if length.unit.symbol == "min" or length.unit == wanted.unit == UNITS["year"]:
        return compare_values(length, wanted, b_bound=target.bound).is_equal
    # Both ends may count: from the 4th to the 10th are six days or a week.
    if y <= x + finest and x <= y + finest:
        return True
    return (
        abs(x - y) <= wanted.unit.factor / 2 and wanted.unit.factor > finest and wanted.low.denominator == 1
    )


def _led_to(target: Figure, wanted: CalendarDate, known: Sequence[Figure]) -> Iterator[Derivation]:
    """``27 months`` that ended in March 2023 lead back to December 2020."""
    for i, span in enumerate(known):
        value = span.value
        if (
            not isinstance(value, Quantity)
            or value.unit.symbol not in _CALENDAR
            or value.is_range
            or value.vague
        ):
            continue
        months = value.base[0] / UNITS["month"].factor
        for j, end in enumerate(known):
            given = end.value
            if not isinstance(given, CalendarDate) or given.year is None or given.is_relative:
                continue
            by_month = wanted.month is not None and given.month is not None
            by_year = wanted.month is None and given.month is None and value.unit.symbol != "month"
            off = abs(_month_of(wanted) - _month_of(given))
            if (by_month or by_year) and off == months and wanted.part is None:
                note = f"derived: {value.reading} from {given.reading} = {target.reading}"
                yield Derivation(Rule.SPAN, (i, j), note, Fraction(0))


_CALENDAR = ("month", "year", "decade")
