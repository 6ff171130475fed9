"""How much a divergence of a figure could mislead whoever trusts the version."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import CalendarDate, Quantity, Rarity
from core.model import FigureKind, Severity

if TYPE_CHECKING:
    from core.facts.figures.figure import Figure

# A hedged figure this near to the other is a matter of words ("some ten and a half hours" for 11).
NEAR = Fraction(5, 100)


def severity_of_change(left: Figure, right: Figure) -> Severity:
    """MUST for another value; SHOULD where one side hedges and comes near."""
    a, b = left.value, right.value
    if (left.bound or right.bound) and isinstance(a, Quantity) and isinstance(b, Quantity):
        x, y = a.base[0], b.base[0]
        if a.unit.dimension == b.unit.dimension and x != y and abs(x - y) <= NEAR * max(abs(x), abs(y)):
            return Severity.SHOULD
    return Severity.MUST


# How old somebody is and when something was, a version may leave out; how much and how many is the news.
_TOLD_IN_PASSING = (FigureKind.AGE, FigureKind.TIME, FigureKind.DATE, FigureKind.DURATION)


def severity_of_dropped(figure: Figure, *, kept: bool, alone: bool) -> Severity:
    """Of a figure that only the original has: abridging, unless a kept sentence lost its only telling figure.

    ``kept``: the sentence has a counterpart; ``alone``: it has no other figure. A date alone may move
    the statement in time.
    """
    is_date = isinstance(figure.value, CalendarDate) and not figure.value.is_relative
    telling = figure.rarity is Rarity.DISTINCTIVE and figure.kind is not FigureKind.AGE
    return Severity.SHOULD if kept and alone and (telling or is_date) else Severity.QUIET


def severity_of_added(figure: Figure, *, woven: bool) -> Severity:
    """Of a figure that only the version has: nothing supports it.

    MUST for an amount ``woven`` into a sentence that the original tells too, where no amount that only the
    original has can be meant.
    """
    if figure.rarity is Rarity.COMMON:
        return Severity.QUIET
    invented = woven and figure.kind not in _TOLD_IN_PASSING and isinstance(figure.value, Quantity)
    return Severity.MUST if invented else Severity.SHOULD
