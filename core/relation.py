"""What two articles are to each other: a text and its version, reports of one event, or less."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RelationKind(StrEnum):
    VERSIONS = "versions"
    SAME_EVENT = "same_event"
    RELATED = "related"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Relation:
    """What two articles are to each other, with the evidence in words."""

    kind: RelationKind
    score: float
    """How sure the kind is, 0 to 1."""
    left_covered: float
    """Share of the body words of the left text that have a counterpart, 0 to 1."""
    right_covered: float
    evidence: tuple[str, ...] = ()
