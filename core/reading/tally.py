"""How much was found in a version and how much of it is decided, in a few cells of a list."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from core.model import Comparison, Severity
from core.reading.legend import SEVERITY_SIGNS
from core.review.reviews import Review, Status

Divergences = tuple[tuple[str, ...], ...]
"""Ids of the divergent findings of each severity, gravest first."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Divergences of one comparison: how many of each severity, gravest first, and how many are decided."""

    severities: tuple[int, ...]
    decided: int

    @property
    def divergences(self) -> int:
        return sum(self.severities)


def tally(comparison: Comparison, reviews: Mapping[str, Review]) -> Tally:
    decided = {id_ for id_, review in reviews.items() if review.status is not Status.OPEN}
    return tally_of(divergences_by_severity(comparison), decided)


def tally_of(divergences: Divergences, decided: Collection[str]) -> Tally:
    """The tally of findings by their ids; ``decided`` may hold those of other findings too."""
    return Tally(tuple(map(len, divergences)), sum(id_ in decided for ids in divergences for id_ in ids))


def divergences_by_severity(comparison: Comparison) -> Divergences:
    found = comparison.divergences
    return tuple(tuple(f.id for f in found if (f.severity or Severity.QUIET) is s) for s in Severity)


def severities_caption(found: Tally) -> str:
    """``‼2 !4 ·12``, the severities that occur; ``none`` when nothing diverges."""
    counts = zip(Severity, found.severities, strict=True)
    return " ".join(f"{SEVERITY_SIGNS[s].glyph}{n}" for s, n in counts if n) or "none"


def progress_caption(found: Tally) -> str:
    """``8 of 14``; empty when there is nothing to decide."""
    return f"{found.decided} of {found.divergences}" if found.divergences else ""
