"""How much a divergence of a figure could mislead whoever trusts the version."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import CalendarDate, Quantity, Rarity
from core.model import Severity, Verdict

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


def severity_alone(figure: Figure, verdict: Verdict, *, kept: bool) -> Severity:
    """Of a figure on one side only; ``kept``: its sentence has a counterpart on the other side.

    SHOULD for a telling figure that a kept sentence lost or gained, and for a lost date, which may move the
    statement in time; QUIET for what abridging leaves out and for counts that stand in any text.
    """
    if not kept:
        return Severity.QUIET
    dated = isinstance(figure.value, CalendarDate) and not figure.value.is_relative
    telling = figure.rarity is Rarity.DISTINCTIVE or (dated and verdict is Verdict.DROPPED)
    return Severity.SHOULD if telling else Severity.QUIET
