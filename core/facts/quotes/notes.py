"""What a finding on a quotation says, in the words of the two texts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
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
    left: str,
    right: str,
    one: Quotation,
    other: Quotation,
    difference: Difference,
    turning: Collection[str] = (),
) -> str:
    """``“can be” → “must be”``; ``shortened``; ``style only`` where digits or spelling differ.

    ``turning`` are the words that must be named when shortening cut them out of a clause.
    """
    if difference.shortened:
        gone = [w for w in difference.severed if w.form in turning]
        return f"shortened: “{' '.join(w.span.of(left) for w in gone)}” left out" if gone else "shortened"
    if not difference.changes:
        return "" if one.span.of(left) == other.span.of(right) else "style only"
    if len(difference.changes) > MOST_CHANGES or not difference.is_light:
        return "reworded inside the marks"
    notes = []
    for change in difference.changes:
        was, now = change.left, change.right
        # A lone word says little without the one it goes with: “can be” → “must be”.
        if change.following and min(len(was), len(now)) <= 1:
            was, now = (*was, change.following[0]), (*now, change.following[1])
        old, new = _quoted(left, was), _quoted(right, now)
        if old and new:
            notes.append(f"{old} → {new}")
        else:
            notes.append(f"{old} left out" if old else f"{new} put in")
    return ", ".join(notes)


def _quoted(text: str, words: Sequence[Word]) -> str:
    if not words:
        return ""
    return f"“{' '.join(Span(words[0].span.start, words[-1].span.end).of(text).split())}”"
