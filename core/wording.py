"""Which words two texts have in common, and which differ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model import Span


class EditOp(StrEnum):
    EQUAL = "equal"
    REPLACE = "replace"
    DELETE = "delete"
    INSERT = "insert"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class WordEdit:
    """A run of words and what became of it; the side that has nothing is None."""

    op: EditOp
    left: Span | None
    right: Span | None


@dataclass(frozen=True, slots=True)
class PassageWording:
    """Word differences between a group of left paragraphs and its counterpart on the right."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    shared: float
    """Share of the content words of the smaller side that stand on the other side too, 0 to 1."""
    reworded: bool
    """Too little is shared for a word difference to be readable: ``edits`` holds only what is equal."""
    edits: tuple[WordEdit, ...]
