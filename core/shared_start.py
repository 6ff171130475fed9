"""How far two sequences go together."""

from __future__ import annotations

from collections.abc import Iterable


def shared_start(one: Iterable[str], other: Iterable[str]) -> int:
    """How many items, letters or words, both have in common before the first that differs."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
