"""Names that one text has in another language: ``Mining Black Waters`` for ``Minera Aguas Negras``."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.facts.names.garbled import COMPANION
from core.facts.names.languages.translations import PARTICLES, meanings
from core.facts.names.spelling import folded, likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.names.name import Name
    from core.facts.names.side import Pair, Side


def translated(pair: Pair) -> set[tuple[str, str]]:
    """Spellings of two words at least whose words all mean the same or are alike, in any order.

    One word at least must be translated, and neither text has the other's spelling.
    """
    shelves: defaultdict[int, set[str]] = defaultdict(set)
    for spelling, names in pair.right.spellings.items():
        for meaning in _all_meanings(names[0], pair.right, pair.left):
            shelves[meaning].add(spelling)
    found = set()
    for spelling, names in pair.left.spellings.items():
        found_in = _all_meanings(names[0], pair.left, pair.right)
        for other in sorted({s for meaning in found_in for s in shelves.get(meaning, ())}):
            if _say_the_same(_words(names[0], pair.left), _words(pair.right.spellings[other][0], pair.right)):
                found.add((spelling, other))
    return found


def _all_meanings(name: Name, side: Side, other: Side) -> set[int]:
    words = _words(name, side)
    if len(words) < 2 or other.has_run(name.parts):
        return set()
    return {meaning for word in words for meaning in meanings(word)}


def _words(name: Name, side: Side) -> list[str]:
    idle = side.lexicon.links | side.lexicon.determiners | PARTICLES
    return [folded(part) for part in name.parts if part not in idle]


def _say_the_same(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    if len(ours) != len(theirs) or sorted(ours) == sorted(theirs):
        return False
    left = list(theirs)
    for word in ours:
        ranked = ((_agreement(word, other), other) for other in left)
        agreement, best = max(ranked, key=lambda two: two[0])
        if not agreement:
            return False
        left.remove(best)
    return any(meanings(word) & meanings(other) for word in ours for other in theirs)


def _agreement(word: str, other: str) -> int:
    """3 for the same word, 2 for its translation, 1 for nearly the same word, 0 for another."""
    if word == other:
        return 3
    if meanings(word) & meanings(other):
        return 2
    return int(not meanings(other) and likeness(word, other) >= COMPANION)
