"""What a finding on a quotation says, in the words of the two texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.model import Span

if TYPE_CHECKING:
    from core.facts.quotes.quotation import Quotation
    from core.facts.quotes.wording import Difference, Word

MOST_CHANGES = 4
"""Changes that a note lists; of a free rendering it says only that it is one."""


def speakers_note(left: Quotation, right: Quotation) -> str:
    """``Zubiaurre → Farfán``."""
    return f"{left.speaker} → {right.speaker}"


def changes_note(
    left: str, right: str, words: Sequence[Word], difference: Difference, one: Quotation, other: Quotation
) -> str:
    """``“can be” → “must be”``; ``shortened``; ``style only`` where digits or spelling differ."""
    if difference.severed or difference.shortened:
        return "shortened"
    if not difference.changes:
        return "" if one.span.of(left) == other.span.of(right) else "style only"
    if len(difference.changes) > MOST_CHANGES or not difference.is_light:
        return "reworded inside the marks"
    notes = []
    for change in difference.changes:
        was, now = _quoted(left, change.left), _quoted(right, change.right)
        if was and now:
            notes.append(f"{was} → {now}")
        else:
            notes.append(f"{was} left out" if was else f"{now} put in")
    return ", ".join(notes)


def _quoted(text: str, words: Sequence[Word]) -> str:
    if not words:
        return ""
    return f"“{' '.join(Span(words[0].span.start, words[-1].span.end).of(text).split())}”"
