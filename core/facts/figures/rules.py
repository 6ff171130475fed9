"""The arithmetic by which one figure follows from others, and what a rule makes of its operands."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction

    from core.facts.figures.units import Unit


class Rule(StrEnum):
    """The arithmetic that leads to a figure."""

    SUM = "sum"
    DIFFERENCE = "difference"
    SHARE = "share"
    CHANGE = "change"
    MULTIPLE = "multiple"
    PART = "part"
    REST = "rest"
    STEP = "step"
    """Percentage points between two rates, or a rate and such a step from it."""
    RATE = "rate"
    """An amount for one of several: 160 shillings for two kilograms, 80 a kilo."""
    PERIOD = "period"
    """An amount in another period: 400 a day, 146,000 a year."""
    SPREAD = "spread"
    """A total and what it comes to in a time: $126 million in 12 years, $10.5 million a year."""
    SPAN = "span"
    """The time between two dates or hours."""
    RECURRENCE = "recurrence"
    """How often: 10,300 a year, one every 51 minutes."""


class Derivation(NamedTuple):
    """How a figure follows: ``operands`` are indexes into the figures given, the first the main one."""

    rule: Rule
    operands: tuple[int, ...]
    note: str
    off: Fraction
    """How far the result is from what the figure says, which its rounding or hedge allows."""
    is_close: bool = True
    """Whether the figure would be rounded so, whatever fraction in words it is near to."""


class Result(NamedTuple):
    """What a rule makes of its operands."""

    rule: Rule
    value: Fraction
    unit: Unit
    operands: tuple[int, ...]
    formula: str
