"""Whether two numbers of one dimension say the same: by their digits, rounding and hedges."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import Bound, decimal
from core.facts.figures.judgement import Judgement, changed, equal
from core.facts.figures.units import COUNT, SHARE
from core.model import How

if TYPE_CHECKING:
    from core.facts.figures.figure import Quantity

# Rounding that nobody announced may move a value by 2 % (1.68 to 1.7 billion, 406 to 400); between units
# writers round coarser (five nautical miles, 9 km: 3 %), and "about" or "nearly" is used up to 10 %.
UNHEDGED = Fraction(2, 100)
BETWEEN_UNITS = Fraction(6, 100)
HEDGED = Fraction(10, 100)
# "More than 200" for 214, "more than half" for 54 %: further off, a writer names another round number.
# "Less than a week" for five days is said of the next unit up.
ABOVE = Fraction(20, 100)
BELOW = Fraction(30, 100)


def compare_numbers(
    a: Quantity, b: Quantity, x: Fraction, y: Fraction, a_bound: Bound, b_bound: Bound
) -> Judgement:
    """Two numbers in base units of one dimension."""
    said = f"{with_bound(a, a_bound)} became {with_bound(b, b_bound)}"
    if x == y:
        if a_bound.direction * b_bound.direction < 0:
            return changed(f"the bound turned: {said}")
        if {a_bound, b_bound} in _STRICT_AND_NOT and _is_counted_exactly(a) and a.unit == b.unit:
            return changed(f"whether {a.reading} itself counts: {said}")
        how = How.EXACT if a.unit == b.unit else How.CONVERTED
        if a_bound != b_bound:
            return equal(
                How.COMPATIBLE, f"the same number, but {a_bound or 'exactly'} became {b_bound or 'exactly'}"
            )
        return equal(how, f"{a.reading} = {b.reading}" if how is How.CONVERTED else "")
    off = abs(x - y)
    if off == 1 and _is_same_limit(a, b, x - y, a_bound, b_bound):
        return equal(How.COMPATIBLE, f"{with_bound(a, a_bound)} is {with_bound(b, b_bound)}")
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
        return equal(How.COMPATIBLE, f"{with_bound(a, a_bound)} allows {with_bound(b, b_bound)}")
    return changed(said)


_STRICT_AND_NOT = ({Bound.OVER, Bound.AT_LEAST}, {Bound.UNDER, Bound.AT_MOST})
# Up to here a limit is meant to the piece: "more than twelve" is "thirteen or more".
_LARGEST_EXACT = 30


def _is_counted_exactly(value: Quantity) -> bool:
    return value.unit is COUNT and value.low.denominator == 1 and 0 < value.low <= _LARGEST_EXACT


def _is_same_limit(a: Quantity, b: Quantity, off: Fraction, a_bound: Bound, b_bound: Bound) -> bool:
    """``more than 12`` and ``thirteen or more``, ``fewer than ten`` and ``up to nine``, of things counted."""
    if {a_bound, b_bound} not in _STRICT_AND_NOT or not (a.unit is COUNT and b.unit is COUNT):
        return False
    # How much more the one says that leaves its own number out than the other.
    strict_off = off if a_bound in (Bound.OVER, Bound.UNDER) else -off
    return strict_off == (-1 if Bound.OVER in (a_bound, b_bound) else 1)


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


def with_bound(value: Quantity, bound: Bound) -> str:
    return f"{bound} {value.reading}".strip()
