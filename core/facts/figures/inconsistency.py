"""Figures by which an article contradicts itself: 12 dead in the headline, 14 in the text below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.figures.context import mentions, rarity_of_words
from core.facts.figures.equality import compare
from core.facts.figures.figure import Quantity
from core.facts.inconsistency import Inconsistency
from core.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.figures.context import Mention
    from core.facts.figures.figure import Figure
    from core.model import Article

# Telling words, besides what is counted, that a headline and a sentence share when they tell the same.
LEAST_SHARED = 2


def find_inconsistencies(article: Article, figures: Sequence[Figure]) -> tuple[Inconsistency, ...]:
    """Figures of headlines and summaries that the text gives otherwise.

    Sure rather than complete: the text says the figure of the headline nowhere, and exactly one other figure
    of the same unit in the same words about the same thing. Dates and ranges are left alone.
    """
    placed = mentions(article, figures, rarity_of_words((article,)))
    body = [m for m in placed if m.paragraph.role is Role.BODY]
    found = []
    for told in placed:
        if told.paragraph.role not in (Role.HEADING, Role.SUMMARY) or not _is_plain(told):
            continue
        judged = [(compare(told.figure, other.figure), other) for other in body]
        if any(judgement.is_equal for judgement, _ in judged):
            continue
        rivals = [(j, other) for j, other in judged if j.is_changed and _is_same_thing(told, other)]
        if len({other.figure.key for _, other in rivals}) == 1:
            other = rivals[0][1]
            reading = f"{told.figure.reading} above, {other.figure.reading} in the text"
            found.append(Inconsistency(told.figure.span, other.figure.span, reading))
    return tuple(found)


def _is_plain(mention: Mention) -> bool:
    value = mention.figure.value
    return isinstance(value, Quantity) and not value.is_range and not value.vague


def _is_same_thing(told: Mention, other: Mention) -> bool:
    """The same unit, the same word beside it, and a sentence that tells what the headline tells."""
    a, b = told.figure.value, other.figure.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity) and _is_plain(other)):
        return False
    if a.unit.dimension != b.unit.dimension or told.figure.kind is not other.figure.kind:
        return False
    counted = told.heads & other.heads
    measured = (
        a.unit == b.unit and a.unit.dimension not in ("count", "time") and told.lead == other.lead != ""
    )
    return (bool(counted) or measured) and len(
        (told.around.keys() & other.around.keys()) - counted
    ) >= LEAST_SHARED
