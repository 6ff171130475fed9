"""What a grammar rule returns: a figure in lexemes, before its hedge and offsets are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures.figure import Quantity
from core.facts.figures.units import COUNT

if TYPE_CHECKING:
    from fractions import Fraction

    from core.facts.figures.figure import Value
    from core.model import FigureKind


class Hit(NamedTuple):
    """A figure from lexeme ``start`` up to but not including lexeme ``end``."""

    start: int
    end: int
    kind: FigureKind
    value: Value
    alternatives: tuple[Value, ...] = ()
    spelled: bool = False


def count_of(value: Fraction, step: Fraction) -> Quantity:
    """A bare number."""
    return Quantity(value, value, COUNT, step)
