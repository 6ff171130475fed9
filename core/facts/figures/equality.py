"""Whether two figures say the same, in what way, and why not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.calendar_equality import (
    compare_age_to_birth,
    compare_clocks,
    compare_dates,
    compare_span_to_date,
)
from core.facts.figures.figure import (
    Bound,
    CalendarDate,
    ClockTime,
    DateRange,
    Figure,
    Label,
    Quantity,
    Value,
)
from core.facts.figures.judgement import INCOMPARABLE, Judgement, changed, equal
from core.facts.figures.labels import ordinal_of
from core.facts.figures.quantity_equality import compare_quantities
from core.facts.figures.rates import are_rates_of_one_kind, for_one, share_of_it
from core.facts.figures.units import COUNT, ORDINAL, UNITS
from core.model import FigureKind, How

if TYPE_CHECKING:
    from datetime import date


def compare(
    left: Figure, right: Figure, left_day: date | None = None, right_day: date | None = None
) -> Judgement:
    """Judge two figures; the days are those on which the articles were written, for relative dates.

    Every reading of an ambiguous figure is tried and the kindest judgement wins.
    """
    if are_rates_of_one_kind(left, right):
        return _rates(left, right)
    if FigureKind.AGE in (left.kind, right.kind):
        born = _born(left, right, right_day) or _born(right, left, left_day)
        if born is not None:
            return born
    best = INCOMPARABLE
    for a in _readings(left, right):
        for b in _readings(right, left):
            judged = compare_values(a, b, left.bound, right.bound, left_day, right_day)
            if judged.rank < best.rank:
                best = judged
    # How old somebody is and how long something takes are told in the same units.
    if best.is_changed and {left.kind, right.kind} == {FigureKind.AGE, FigureKind.DURATION}:
        return INCOMPARABLE
    return best


def _born(age: Figure, birth: Figure, age_day: date | None) -> Judgement | None:
    """``65 years old`` beside the day or year of birth; None where the two are nothing of the kind."""
    years, given = age.value, birth.value
    if age.kind is not FigureKind.AGE or not isinstance(years, Quantity) or years.is_range:
        return None
    if years.unit != UNITS["year"] or not isinstance(given, CalendarDate) or given.year is None:
        return None
    return compare_age_to_birth(years, given, age_day)


def _rates(left: Figure, right: Figure) -> Judgement:
    """``€1.05 a pound`` and ``€2.32 a kilogram``, each for one of the same unit."""
    assert left.per is not None
    assert right.per is not None
    said = f"{left.reading} per {left.per.symbol}", f"{right.reading} per {right.per.symbol}"
    judged = compare_values(
        for_one(left.value, left.per), for_one(right.value, right.per), left.bound, right.bound
    )
    if judged.is_equal:
        return equal(How.CONVERTED, f"{said[0]} = {said[1]}")
    return changed(f"{said[0]} became {said[1]}") if judged.is_changed else judged


def _readings(figure: Figure, other: Figure) -> tuple[Value, ...]:
    """The readings of a figure; against an age of the same number a bare one may be one."""
    value = figure.value
    share = share_of_it(figure)
    if share is not None and isinstance(other.value, Quantity) and other.value.unit.dimension == "share":
        return (share,)
    if figure.is_before and isinstance(value, Quantity) and _is_rank(other.value):
        # "Two earlier novels": the one told of is the third.
        return (Quantity(value.low + 1, value.low + 1, ORDINAL, ONE),)
    if other.kind is FigureKind.AGE and isinstance(value, Quantity) and value.unit is COUNT:
        same = isinstance(other.value, Quantity) and other.value.low == value.low
        return (replace(value, unit=UNITS["year"]),) if same else (value, *figure.alternatives)
    if isinstance(other.value, CalendarDate) and _is_that_year(figure, other.value):
        return (other.value,)
    if figure.is_moment and isinstance(value, Quantity):
        return _moments(value, other.value) or (value, *figure.alternatives)
    return (value, *figure.alternatives)


ONE = Fraction(1)


def _is_rank(value: Value) -> bool:
    return isinstance(value, Quantity) and value.unit == ORDINAL


_YEAR_DIGITS = 4


def _is_that_year(figure: Figure, date: CalendarDate) -> bool:
    """``1757`` before a capital in a headline, where it may count, is the year that the other text names."""
    is_bare = isinstance(figure.value, Quantity) and figure.value.unit is COUNT and not figure.spelled
    if not is_bare or len(figure.span) != _YEAR_DIGITS or not isinstance(figure.value, Quantity):
        return False
    return date == CalendarDate(year=int(figure.value.low)) and not figure.value.is_range


def _moments(number: Quantity, other: Value) -> tuple[Value, ...]:
    """``at 12`` as an age beside ``12 years``, ``at 16.45`` as a time beside ``4:45 p.m.``."""
    if isinstance(other, Quantity) and other.unit == UNITS["year"] and other.low == number.low:
        return (replace(number, unit=other.unit),)
    hour, part = divmod(number.low, 1)
    minutes = part * 100
    is_written_so = number.step == (Fraction(1, 100) if part else 1)
    if isinstance(other, ClockTime) and is_written_so and 0 < hour <= 24 and minutes < 60:
        return (ClockTime(int(hour) % 24 * 60 + int(minutes), half_day=hour <= 12),)
    return ()


def compare_values(
    a: Value,
    b: Value,
    a_bound: Bound = Bound.EXACT,
    b_bound: Bound = Bound.EXACT,
    a_day: date | None = None,
    b_day: date | None = None,
) -> Judgement:
    match a, b:
        case Quantity(), Quantity():
            return compare_quantities(a, b, a_bound, b_bound)
        case (CalendarDate() | DateRange(), CalendarDate() | DateRange()):
            return compare_dates(a, b, a_day, b_day)
        case ClockTime(), ClockTime():
            return compare_clocks(a, b, a_bound, b_bound)
        case Label(), Label():
            return _labels(a, b)
        case (Label(), Quantity()) | (Quantity(), Label()):
            label, number = (a, b) if isinstance(a, Label) else (b, a)
            ordinal = ordinal_of(label) if isinstance(label, Label) else None
            if ordinal is not None and isinstance(number, Quantity) and number.unit.dimension == "ordinal":
                return equal(How.REWORDED) if ordinal.low == number.low == number.high else INCOMPARABLE
        case CalendarDate(), Quantity():
            return compare_span_to_date(b, a, b_day, a_day)
        case Quantity(), CalendarDate():
            return compare_span_to_date(a, b, a_day, b_day)
    return INCOMPARABLE


def _labels(a: Label, b: Label) -> Judgement:
    if a.noun.split()[-1:] != b.noun.split()[-1:]:
        return INCOMPARABLE
    return equal(How.EXACT) if a.number == b.number else changed(f"{a.reading} became {b.reading}")
