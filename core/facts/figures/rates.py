"""Rates: for how much of something a figure is told, ``€1.05 a pound``, ``1,500 visits a minute``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity
from core.facts.figures.units import UNITS

if TYPE_CHECKING:
    from core.facts.figures.figure import Figure, Value
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes
    from core.facts.figures.units import Unit

_DIMENSIONS = frozenset({"time", "mass", "volume", "length", "area"})


def rate_after(lx: Lexemes, lang: Language, end: int) -> Unit | None:
    """The unit after ``a`` or ``per`` behind a figure that ends at ``end``, or behind what it counts."""
    counts = lx.word(end).isalpha() and lx.word(end) not in lang.share_after
    for place in (end, end + 1) if counts else (end,):
        if lx.word(place) in lang.articles or lx.word(place) in lang.per:
            found = lang.units.match(lx.words, place + 1)
            if found is None or UNITS[found[0]].dimension not in _DIMENSIONS:
                return None
            return None if lang.ago.match(lx.words, found[1]) is not None else UNITS[found[0]]
    return None


def are_rates_of_one_kind(one: Figure, other: Figure) -> bool:
    """Whether both are told for some of the same, but not for as much of it."""
    return (
        one.per is not None
        and other.per is not None
        and (one.per != other.per and one.per.dimension == other.per.dimension)
    )


def for_one(value: Value, per: Unit) -> Value:
    """What a quantity told for each ``per`` is for one base unit of its dimension."""
    if not isinstance(value, Quantity):
        return value
    factor = per.factor
    return replace(value, low=value.low / factor, high=value.high / factor, step=value.step / factor)
