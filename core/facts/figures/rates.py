"""Rates: for how much of something a figure is told, ``€1.05 a pound``, ``1,500 visits a minute``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity, decimal
from core.facts.figures.numerals import is_digits, read_digits
from core.facts.figures.units import SHARE, UNITS, Unit

if TYPE_CHECKING:
    from fractions import Fraction

    from core.facts.figures.figure import Figure, Value
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes

_DIMENSIONS = frozenset({"time", "mass", "volume", "length", "area"})


def rate_after(lx: Lexemes, lang: Language, end: int) -> Unit | None:
    """The unit after ``a`` or ``per`` behind a figure that ends at ``end``, or behind what it counts."""
    first = _unit_at(lx, lang, end)
    if first is not None:
        # "92 cents a year for each square metre": the price of the thing, not of the year.
        unit, after = first
        second = _unit_at(lx, lang, after) if unit.dimension == "time" else None
        return unit if second is None else second[0]
    if lx.word(end) in lang.of:
        return _unit_of(lx, lang, end + 2)
    counts = lx.word(end).isalpha() and lx.word(end) not in lang.share_after
    if not counts:
        return None
    of_it = lx.word(end + 1) in lang.of
    return _unit_of(lx, lang, end + 1) or (_unit_of(lx, lang, end + 3) if of_it else None)


def _unit_of(lx: Lexemes, lang: Language, at: int) -> Unit | None:
    found = _unit_at(lx, lang, at)
    return None if found is None else found[0]


def _unit_at(lx: Lexemes, lang: Language, at: int) -> tuple[Unit, int] | None:
    """The unit behind ``a``, ``per``, ``for each`` at ``at``, and the index after it."""
    place = lx.skip(at, *lang.rate_for)
    if lx.word(place) not in lang.articles and lx.word(place) not in lang.per:
        return None
    digits = is_digits(lx.word(place + 1)) and lx.word(place) in lang.per
    many = read_digits(lx.word(place + 1), lang.decimal) if digits else None
    if many is not None and many.value >= _LEAST_ROUND:
        return _for_so_many(lx, lang, place + 2, many.value)
    found = lang.units.match(lx.words, place + 1)
    if found is None or UNITS[found[0]].dimension not in _DIMENSIONS:
        return None
    symbol, end = found
    # "For a year" is how long.
    is_length = place > at and UNITS[symbol].dimension == "time"
    return None if is_length or lang.ago.match(lx.words, end) is not None else (UNITS[symbol], end)


_LEAST_ROUND = 100


def _for_so_many(lx: Lexemes, lang: Language, at: int, many: Fraction) -> tuple[Unit, int] | None:
    """``per 100 grams``, ``per 100,000 inhabitants``."""
    found = lang.units.match(lx.words, at)
    if found is not None and UNITS[found[0]].dimension in _DIMENSIONS:
        one = UNITS[found[0]]
        return Unit(f"{decimal(many)} {one.symbol}", one.dimension, many * one.factor), found[1]
    is_thing = lx.word(at).isalpha() and many % _LEAST_ROUND == 0
    return (Unit(decimal(many), "count", many), at + 1) if is_thing else None


def are_rates_of_one_kind(one: Figure, other: Figure) -> bool:
    """Whether both are told for some of the same, but not for as much of it."""
    return (
        one.per is not None
        and other.per is not None
        and (one.per != other.per and one.per.dimension == other.per.dimension)
    )


def share_of_it(figure: Figure) -> Quantity | None:
    """``14 g a kilo`` as a share: so much of something in one of the same dimension."""
    value, per = figure.value, figure.per
    if per is None or not isinstance(value, Quantity) or value.unit.dimension != per.dimension:
        return None
    scale = value.unit.factor / per.factor
    return Quantity(value.low * scale, value.high * scale, SHARE, value.step * scale)


def for_one(value: Value, per: Unit) -> Value:
    """What a quantity told for each ``per`` is for one base unit of its dimension."""
    if not isinstance(value, Quantity):
        return value
    factor = per.factor
    return replace(value, low=value.low / factor, high=value.high / factor, step=value.step / factor)
