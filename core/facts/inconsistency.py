"""Two places of one article that cannot both be right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model import Span


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """What an article tells in two ways."""

    told: Span
    """Where it is told first, or in a headline or summary."""
    body: Span
    """Where it is told otherwise."""
    note: str
