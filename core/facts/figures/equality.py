"""Whether two figures say the same, in what way, and why not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.calendar_equality import compare_clocks, compare_dates, compare_span_to_date
from core.facts.figures.figure import (
    Bound,
    CalendarDate,
    ClockTime,
    DateRange,
    Figure,
    Label,
    Quantity,
    Value,
    decimal,
)
from core.facts.figures.judgement import INCOMPARABLE, Judgement, changed, equal
from core.facts.figures.labels import ordinal_of
from core.facts.figures.rates import are_rates_of_one_kind, for_one, share_of_it
from core.facts.figures.units import CENT, CENTS_OF, COUNT, DOLLAR, SHARE, UNITS, currency
from core.model import FigureKind, How

if TYPE_CHECKING:
    from datetime import date

# Rounding that nobody announced may move a value by 2 % (1.68 to 1.7 billion, 406 to 400); between units
# writers round coarser (five nautical miles, 9 km: 3 %), and "about" or "nearly" is used up to 10 %.
UNHEDGED = Fraction(2, 100)
BETWEEN_UNITS = Fraction(6, 100)
HEDGED = Fraction(10, 100)
# "More than 200" for 214, "more than half" for 54 %: further off, a writer names another round number.
# "Less than a week" for five days is said of the next unit up.
ABOVE = Fraction(20, 100)
BELOW = Fraction(30, 100)


def compare(
    left: Figure, right: Figure, left_day: date | None = None, right_day: date | None = None
) -> Judgement:
    """Judge two figures; the days are those on which the articles were written, for relative dates.

    Every reading of an ambiguous figure is tried and the kindest judgement wins.
    """
    if are_rates_of_one_kind(left, right):
        return _rates(left, right)
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
    if other.kind is FigureKind.AGE and isinstance(value, Quantity) and value.unit is COUNT:
        same = isinstance(other.value, Quantity) and other.value.low == value.low
        return (replace(value, unit=UNITS["year"]),) if same else (value, *figure.alternatives)
    if isinstance(other.value, CalendarDate) and _is_that_year(figure, other.value):
        return (other.value,)
    if figure.is_moment and isinstance(value, Quantity):
        return _moments(value, other.value) or (value, *figure.alternatives)
    return (value, *figure.alternatives)


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
            return _quantities(a, b, a_bound, b_bound)
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


def _quantities(a: Quantity, b: Quantity, a_bound: Bound, b_bound: Bound) -> Judgement:
    if a.unit.dimension != b.unit.dimension:
        return _across_dimensions(a, b, a_bound, b_bound)
    if a.vague or b.vague:
        return _vague(a, b)
    if a.is_range != b.is_range:
        return _range_and_number(a, b, a_bound, b_bound)
    lows = _values(a, b, a.base[0], b.base[0], a_bound, b_bound)
    if not a.is_range or not lows.is_equal:
        return lows
    highs = _values(a, b, a.base[1], b.base[1], a_bound, b_bound)
    return max(lows, highs, key=lambda judged: judged.rank)


# Smaller numbers are the side of some score in any text.
LARGEST_SMALL = 12


def _range_and_number(a: Quantity, b: Quantity, a_bound: Bound, b_bound: Bound) -> Judgement:
    """``3 to 5 per cent`` as ``about 4``, ``up to 5`` or ``at least 3``."""
    span, number, bound = (a, b, b_bound) if a.is_range else (b, a, a_bound)
    (low, high), value = span.base, number.base[0]
    if low > high and value in (low, high) and value > LARGEST_SMALL:
        return equal(How.COMPATIBLE, f"{number.reading} is one side of {span.reading}")
    holds = (
        (bound is Bound.ABOUT and low <= value <= high)
        or (bound in (Bound.AT_MOST, Bound.UNDER) and _is_end(high, value))
        or (bound in (Bound.AT_LEAST, Bound.OVER) and _is_end(low, value))
    )
    if holds and low < high:
        return equal(How.COMPATIBLE, f"{_with_bound(number, bound)} lies in {span.reading}")
    return changed(f"{a.reading} became {b.reading}")


def _is_end(end: Fraction, value: Fraction) -> bool:
    """Whether a bound is the end of a range, in whatever unit: eight weeks are up to two months."""
    return abs(end - value) <= max(abs(end), abs(value)) * HEDGED


def _vague(a: Quantity, b: Quantity) -> Judgement:
    if a.vague and b.vague:
        return (
            equal(How.EXACT)
            if (a.low, a.high) == (b.low, b.high)
            else changed(f"{a.reading} became {b.reading}")
        )
    vague, given = (a, b) if a.vague else (b, a)
    if vague.base[0] / 2 < given.base[0] <= vague.base[1] + 1:
        return equal(How.COMPATIBLE, f"{given.reading} lies in what the vague words allow")
    return changed(f"{a.reading} became {b.reading}")


def _values(a: Quantity, b: Quantity, x: Fraction, y: Fraction, a_bound: Bound, b_bound: Bound) -> Judgement:
    """Two numbers in base units of one dimension."""
    said = f"{_with_bound(a, a_bound)} became {_with_bound(b, b_bound)}"
    if x == y:
        if a_bound.direction * b_bound.direction < 0:
            return changed(f"the bound turned: {said}")
        how = How.EXACT if a.unit == b.unit else How.CONVERTED
        if a_bound != b_bound:
            return equal(
                How.COMPATIBLE, f"the same number, but {a_bound or 'exactly'} became {b_bound or 'exactly'}"
            )
        return equal(how, f"{a.reading} = {b.reading}" if how is How.CONVERTED else "")
    off = abs(x - y)
    larger = max(abs(x), abs(y))
    same_unit = a.unit == b.unit or a.unit.dimension == "share"
    coarser = max(a.base_step, b.base_step)
    rounds = (a.step != b.step or not same_unit) and off <= coarser / 2
    if (a_bound.direction != 0) != (b_bound.direction != 0):
        bound, limit, value = (a_bound, x, y) if a_bound.direction else (b_bound, y, x)
        if (value - limit) * bound.direction < 0 and not (rounds and not same_unit):
            return changed(f"not {bound}: {said}")
        holds = (value - limit) * bound.direction > 0
        hedged = a if a_bound.direction else b
        if holds and not (rounds and off <= larger * UNHEDGED) and _is_near(hedged, bound, off, larger):
            return equal(
                How.COMPATIBLE,
                f"{decimal(value_in(a, b, value))} is {bound} {decimal(value_in(a, b, limit))}",
            )
    if rounds and off <= larger * (UNHEDGED if a.unit == b.unit else BETWEEN_UNITS):
        return equal(How.ROUNDED if same_unit else How.CONVERTED, f"{a.reading} is about {b.reading}")
    if a.unit.dimension == "share" and _is_nearest_fraction(a, b, off / larger):
        return equal(How.ROUNDED, f"{a.reading} is about {b.reading}")
    # The same hedge on both sides hedges nothing between them, but for "some two-thirds of a million".
    in_parts = next((q for q in (a, b) if q.low.denominator > 1), None) if a_bound == b_bound else None
    hedged = in_parts or (a if a_bound else b)
    if (a_bound != b_bound or (a_bound and in_parts)) and _is_near(hedged, Bound.ABOUT, off, larger):
        return equal(How.COMPATIBLE, f"{_with_bound(a, a_bound)} allows {_with_bound(b, b_bound)}")
    return changed(said)


# "A fifth" for 21 per cent would be said to be about that; "one in six" for 16 is as near as such words come.
_FINE_FRACTION = 6
# Half is where majorities begin: 49 per cent is not a half.
_LEAST_FRACTION = 3


def _is_nearest_fraction(a: Quantity, b: Quantity, off: Fraction) -> bool:
    """Whether one share is told as so many in so many, and the other is nearest to that of such fractions.

    16% and one in six, 83% and five in six; ``off`` is how far apart they are, in parts of the larger.
    """
    for one, other in ((a, b), (b, a)):
        share = one.low
        if (
            one.unit == SHARE
            and _LEAST_FRACTION <= share.denominator <= _FINEST_FRACTION
            and other.base[0] > 0
        ):
            if share.numerator == 1 and share.denominator >= _FINE_FRACTION:
                return round(1 / other.base[0]) == share.denominator and off <= BETWEEN_UNITS
            return round(other.base[0] * share.denominator) == share.numerator and off <= UNHEDGED
    return False


_FINEST_FRACTION = 1000


def value_in(a: Quantity, b: Quantity, base: Fraction) -> Fraction:
    """A base value in the unit of whichever side gave it, for the note."""
    for side in (a, b):
        if base in side.base:
            return side.low if base == side.base[0] else side.high
    return base


def _is_near(hedged: Quantity, bound: Bound, off: Fraction, larger: Fraction) -> bool:
    """Whether a figure ``off`` from a hedged one is one that the hedge would be used for.

    Somebody who says "nearly 40" for 29, or "about 17 %" for 15, would have had a nearer round number.
    """
    step = _round_step(hedged) * hedged.unit.factor
    if hedged.unit.dimension == "time" and hedged.low == 1 and bound is Bound.OVER:
        return off < step  # who says "more than a week" of twelve days counts in weeks
    match bound:
        case Bound.ABOUT | Bound.NEARLY:
            return off <= step / 2 and off <= larger * HEDGED
        case Bound.OVER | Bound.AT_LEAST:
            return off < step and off <= larger * ABOVE
        case _:
            return off < step and off <= larger * BELOW


# Shares in words go by halves, thirds, quarters: an eighth lies between the nearest of them.
WORD_STEP = Fraction(1, 8)


def _round_step(value: Quantity) -> Fraction:
    """How far the next round number is: 10 for 40, 100 for 400, 50 for 250, 1 for 17."""
    if value.unit == SHARE:
        return WORD_STEP
    if value.low.denominator > 1 or not value.low:
        return value.step
    digits, place = abs(value.low.numerator), 1
    while digits % 10 == 0:
        digits, place = digits // 10, place * 10
    halfway = digits > 10 and digits % 5 == 0
    return max(value.step, Fraction(place * 5 if halfway else place))


def _with_bound(value: Quantity, bound: Bound) -> str:
    return f"{bound} {value.reading}".strip()


def _across_dimensions(a: Quantity, b: Quantity, a_bound: Bound, b_bound: Bound) -> Judgement:
    dimensions = {a.unit.dimension, b.unit.dimension}
    if all(d.startswith("money:") for d in dimensions):
        if _is_cent_of(a, b) or _is_cent_of(b, a):
            return _quantities(_as_part_of(a, b), _as_part_of(b, a), a_bound, b_bound)
        return _currencies(a, b)
    plain = next((q for q in (a, b) if q.unit.dimension == "count"), None)
    if plain is not None:
        other = b if plain is a else a
        return _unit_left_out(a, b, plain, other, a_bound, b_bound)
    if dimensions == {"share", "points"}:
        # Another number is another fact: how far a rate moved, and where it stands.
        same = a.low * a.unit.factor == b.low * b.unit.factor / 100 or a.low == b.low
        return changed("percent and percentage points are not the same") if same else INCOMPARABLE
    if dimensions == {"share", "multiple"}:
        share, times = (a, b) if a.unit.dimension == "share" else (b, a)
        if share.base[0] == times.low - 1 or (share.base[0] == times.low and times.low < 1):
            return equal(How.COMPATIBLE, f"{times.reading} = {share.reading} more")
        if share.base[0] * times.low == 1:
            return changed(f"turned round: {a.reading} became {b.reading}")
        return INCOMPARABLE
    if dimensions == {"degrees", "temperature"}:
        return _scale_left_out(a, b, a_bound, b_bound)
    return INCOMPARABLE


def _scale_left_out(a: Quantity, b: Quantity, a_bound: Bound, b_bound: Bound) -> Judgement:
    """``minus 17 degrees`` is equal to 1.4°F; what is equal on neither scale has changed."""
    readings = [
        _quantities(
            replace(a, unit=scale) if a.unit.dimension == "degrees" else a,
            replace(b, unit=scale) if b.unit.dimension == "degrees" else b,
            a_bound,
            b_bound,
        )
        for scale in (UNITS["°C"], UNITS["°F"])
    ]
    if any(judged.is_equal for judged in readings):
        return equal(How.COMPATIBLE, "the scale is said on one side only")
    return changed(f"{a.reading} became {b.reading}")


def _is_cent_of(a: Quantity, b: Quantity) -> bool:
    return a.unit.currency == CENT and b.unit.currency in CENTS_OF


def _as_part_of(a: Quantity, b: Quantity) -> Quantity:
    """Cents alone as those of the other side's currency: ``45 cents`` are €0.45."""
    code = b.unit.currency
    if code is None or not _is_cent_of(a, b):
        return a
    return replace(a, unit=currency(code, Fraction(1, 100)))


def _currencies(a: Quantity, b: Quantity) -> Judgement:
    same_number = (a.low, a.high) == (b.low, b.high)
    names = (a.unit.currency or "", b.unit.currency or "")
    # "kroner" or "peso" alone leaves the country open.
    if any(name.islower() for name in names) and _same_family(*names):
        return (
            equal(How.COMPATIBLE, "the country of the currency is said on one side only")
            if same_number
            else changed(f"{a.reading} became {b.reading}")
        )
    return changed(f"another currency: {a.reading} became {b.reading}")


_FAMILIES = {
    DOLLAR: (
        "USD",
        "AUD",
        "CAD",
        "NZD",
        "HKD",
        "SGD",
        "TWD",
        "JMD",
        "TTD",
        "BBD",
        "BSD",
        "FJD",
        "NAD",
        "LRD",
    ),
    "krone": ("SEK", "NOK", "DKK", "ISK", "CZK"),
    "peso": ("MXN", "ARS", "CLP", "COP", "PHP", "CUP"),
    "franc": ("CHF", "FRF", "BEF", "XOF"),
    "shilling": ("KES", "UGX", "TZS"),
    CENT: CENTS_OF,
}


def _same_family(one: str, other: str) -> bool:
    return other in _FAMILIES.get(one, ()) or one in _FAMILIES.get(other, ())


MILLION = 10**6


def _unit_left_out(
    a: Quantity, b: Quantity, plain: Quantity, other: Quantity, a_bound: Bound, b_bound: Bound
) -> Judgement:
    dimension = other.unit.dimension
    same_number = (plain.low, plain.high) == (other.low, other.high)
    if dimension == "multiple":
        # "Doubled" is not what 40,000 became.
        if a.is_range or b.is_range or plain.low > LARGEST_SMALL * other.low:
            return INCOMPARABLE
        return _values(a, b, a.low, b.low, a_bound, b_bound)
    if dimension == "ordinal":
        return equal(How.COMPATIBLE, "a count and a rank of the same number") if same_number else INCOMPARABLE
    is_sum = other.unit.currency is not None and plain.low >= MILLION
    if is_sum and not (same_number or plain.is_range or other.is_range):
        # "14.8 million in 2025" of money, and "nearly €15 million".
        judged = _values(a, b, a.base[0], b.base[0], a_bound, b_bound)
        return equal(How.COMPATIBLE, judged.note) if judged.is_equal else INCOMPARABLE
    if dimension in ("points", "time") or not same_number:
        return INCOMPARABLE
    return equal(How.COMPATIBLE, f"the unit is said on one side only: {other.reading}")
