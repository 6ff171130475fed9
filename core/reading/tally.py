"""How much was found in a version and how much of it is decided, in a few cells of a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from core.model import Comparison, Severity
from core.reading.legend import SEVERITY_SIGNS
from core.review.reviews import Review, Status


@dataclass(frozen=True, slots=True)
class Tally:
    """Divergences of one comparison: how many of each severity, gravest first, and how many are decided."""

    severities: tuple[int, ...]
    decided: int

    @property
    def divergences(self) -> int:
        return sum(self.severities)


def tally(comparison: Comparison, reviews: Mapping[str, Review]) -> Tally:
    divergences = comparison.divergences
    counts = Counter(f.severity or Severity.QUIET for f in divergences)
    decided = sum(reviews.get(f.id, Review()).status is not Status.OPEN for f in divergences)
    return Tally(tuple(counts[s] for s in Severity), decided)


def severities_caption(found: Tally) -> str:
    """``‼2 !4 ·12``, the severities that occur; ``none`` when nothing diverges."""
    counts = zip(Severity, found.severities, strict=True)
    return " ".join(f"{SEVERITY_SIGNS[s].glyph}{n}" for s, n in counts if n) or "none"


def progress_caption(found: Tally) -> str:
    """``8 of 14``; empty when there is nothing to decide."""
    return f"{found.decided} of {found.divergences}" if found.divergences else ""
