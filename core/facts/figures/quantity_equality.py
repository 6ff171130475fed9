"""Whether two quantities say the same, of one unit or of several, or where one side leaves the unit out."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import Bound
from core.facts.figures.judgement import INCOMPARABLE, Judgement, changed, equal
from core.facts.figures.numeric_equality import HEDGED, compare_numbers, with_bound
from core.facts.figures.units import CENT, CENTS_OF, DOLLAR, UNITS, currency
from core.model import How

if TYPE_CHECKING:
    from core.facts.figures.figure import Quantity


def compare_quantities(a: Quantity, b: Quantity, a_bound: Bound, b_bound: Bound) -> Judgement:
    if a.unit.dimension != b.unit.dimension:
        return _across_dimensions(a, b, a_bound, b_bound)
    if a.vague or b.vague:
        return _vague(a, b)
    if a.is_range != b.is_range:
        return _range_and_number(a, b, a_bound, b_bound)
    lows = compare_numbers(a, b, a.base[0], b.base[0], a_bound, b_bound)
    if not a.is_range or not lows.is_equal:
        return lows
    highs = compare_numbers(a, b, a.base[1], b.base[1], a_bound, b_bound)
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
        return equal(How.COMPATIBLE, f"{with_bound(number, bound)} lies in {span.reading}")
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


def _across_dimensions(a: Quantity, b: Quantity, a_bound: Bound, b_bound: Bound) -> Judgement:
    dimensions = {a.unit.dimension, b.unit.dimension}
    if all(d.startswith("money:") for d in dimensions):
        if _is_cent_of(a, b) or _is_cent_of(b, a):
            return compare_quantities(_as_part_of(a, b), _as_part_of(b, a), a_bound, b_bound)
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
        compare_quantities(
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
        return compare_numbers(a, b, a.low, b.low, a_bound, b_bound)
    if dimension == "ordinal":
        return equal(How.COMPATIBLE, "a count and a rank of the same number") if same_number else INCOMPARABLE
    is_sum = other.unit.currency is not None and plain.low >= MILLION
    if is_sum and not (same_number or plain.is_range or other.is_range):
        # "14.8 million in 2025" of money, and "nearly €15 million".
        judged = compare_numbers(a, b, a.base[0], b.base[0], a_bound, b_bound)
        return equal(How.COMPATIBLE, judged.note) if judged.is_equal else INCOMPARABLE
    if dimension in ("points", "time") or not same_number:
        return INCOMPARABLE
    if a_bound.direction * b_bound.direction < 0:
        return changed(f"the bound turned: {with_bound(a, a_bound)} became {with_bound(b, b_bound)}")
    return equal(How.COMPATIBLE, f"the unit is said on one side only: {other.reading}")
