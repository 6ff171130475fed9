"""Figures that follow from others by arithmetic: differences, sums, shares, changes, multiples."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures.equality import compare_values
from core.facts.figures.figure import Bound, Quantity
from core.facts.figures.units import COUNT, SHARE, TIMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.figures.figure import Figure
    from core.facts.figures.units import Unit

# Small numbers follow from others by chance: 3 is 5 less 2 in any text.
LEAST_RESULT = 13


class Derivation(NamedTuple):
    """How a figure follows: ``operands`` are indexes into the figures given, the first the main one."""

    operands: tuple[int, ...]
    note: str


class _Result(NamedTuple):
    value: Fraction
    unit: Unit
    operands: tuple[int, ...]
    formula: str
    is_sum: bool = False


def derive(target: Figure, known: Sequence[Figure]) -> Derivation | None:
    """The first way in which ``target`` follows from one or two of the ``known`` figures, or None."""
    wanted = target.value
    if not isinstance(wanted, Quantity) or wanted.is_range or wanted.vague or _is_small(wanted):
        return None
    best: tuple[Fraction, Derivation] | None = None
    for result in _results(wanted, known):
        if _holds(result, wanted, target.bound):
            off = abs(result.value - wanted.low * (wanted.unit.factor if result.unit is SHARE else 1))
            if best is None or off < best[0]:
                best = off, Derivation(result.operands, f"derived: {result.formula} = {target.reading}")
    return best[1] if best is not None else None


def _is_small(wanted: Quantity) -> bool:
    relative = wanted.unit.dimension in ("share", "multiple")
    return not relative and wanted.low.denominator == 1 and abs(wanted.low) < LEAST_RESULT


def _holds(result: _Result, wanted: Quantity, bound: Bound) -> bool:
    """Whether the result is the figure: shares and multiples as far as their digits go, amounts exactly.

    A hedge allows for 3 per cent, or the side of the figure that it names.
    """
    unit = wanted.unit if result.unit is COUNT else result.unit
    exact = Quantity(result.value, result.value, unit, abs(result.value) / 10**6)
    judged = compare_values(exact, wanted, Bound.EXACT, bound)
    x, y = exact.base[0], wanted.base[0]
    if bound.direction and not result.is_sum:
        return judged.is_equal
    if bound is Bound.ABOUT:
        return judged.is_equal and abs(x - y) <= HEDGE * abs(y)
    if unit.dimension in ("share", "multiple"):
        return judged.is_equal
    return bool(x == y)


HEDGE = Fraction(3, 100)


def _results(wanted: Quantity, known: Sequence[Figure]) -> Iterator[_Result]:
    dimension = wanted.unit.dimension
    values = [
        (index, end)
        for index, figure in enumerate(known)
        if isinstance(figure.value, Quantity) and not figure.value.vague
        for end in _ends(figure.value)
    ]
    for (i, a), (j, b) in permutations(values, 2):
        if _kind(a) == _kind(b) or (b.unit is COUNT and dimension in ("share", "multiple")):
            yield from _of_one_kind(wanted, (i, a), (j, b))
        if dimension in ("count", b.unit.dimension) and a.unit.dimension == "share" and 0 < a.base[0] < 1:
            share, amount = a.base[0], b.base[0] / wanted.unit.factor
            if dimension == "count":
                amount = b.low
            yield _Result(share * amount, wanted.unit, (i, j), f"{a.reading} of {b.reading}")
            yield _Result(
                (1 - share) * amount, wanted.unit, (i, j), f"the rest of {b.reading} after {a.reading}"
            )
    if dimension == "share":
        for i, a in values:
            if a.unit.dimension == "share" and 0 < a.base[0] < 1:
                yield _Result(1 - a.base[0], SHARE, (i,), f"the rest after {a.reading}")


def _ends(value: Quantity) -> tuple[Quantity, ...]:
    """A number, or both ends of ``from 405 to 468``."""
    if not value.is_range:
        return (value,)
    return replace(value, high=value.low), replace(value, low=value.high)


def _kind(value: Quantity) -> str:
    """What may be added and divided: times ("seen 58 times") are counts like others."""
    return "count" if value.unit is TIMES else value.unit.dimension


def _of_one_kind(
    wanted: Quantity, first: tuple[int, Quantity], second: tuple[int, Quantity]
) -> Iterator[_Result]:
    (i, a), (j, b) = first, second
    x, y = a.base[0], b.base[0]
    dimension = wanted.unit.dimension
    if dimension == "share" and a.unit.dimension != "share":
        if 0 < x < y:
            yield _Result(x / y, SHARE, (i, j), f"{a.reading} of {b.reading}")
        if x > 0 and y > 0 and x != y:
            yield _Result(abs(x - y) / x, SHARE, (i, j), f"from {a.reading} to {b.reading}")
    elif dimension == "multiple" and x > y > 0:
        yield _Result(x / y, TIMES, (i, j), f"{a.reading} / {b.reading}")
    elif dimension == a.unit.dimension and dimension not in ("share", "ordinal") and a.unit.offset == 0:
        factor = wanted.unit.factor
        if x > y:
            yield _Result((x - y) / factor, wanted.unit, (i, j), f"{a.reading} - {b.reading}", True)
            yield _Result((x + y) / factor, wanted.unit, (j, i), f"{a.reading} + {b.reading}", True)
