"""Names of several words of which one differs by a letter or two, wherever they stand in both texts."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.facts.names.garbled import LEAST, STRONG
from core.facts.names.name import NameKind
from core.facts.names.side import content_parts
from core.facts.names.spelling import folded, is_inflection, likeness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.names.name import Name
    from core.facts.names.side import Pair, Side


def twins(pair: Pair) -> set[tuple[str, str]]:
    """Spellings with the same words but one, which is nearly the same: ``Halvorsen Cooper`` and ``Copper``.

    Neither text has the other's spelling; that the odd word is an ordinary word elsewhere does not matter.
    """
    shelves: defaultdict[tuple[int, tuple[str, ...]], list[tuple[str, str]]] = defaultdict(list)
    for spelling, word, rest in _alone(pair.right, pair.left):
        shelves[rest].append((spelling, word))
    found = set()
    for spelling, word, rest in _alone(pair.left, pair.right):
        left = pair.left.spellings[spelling][0]
        for other, theirs in shelves.get(rest, ()):
            right = pair.right.spellings[other][0]
            if _is_slip(word, theirs, left, right, pair.left):
                found.add((spelling, other))
    return found


def _alone(side: Side, other: Side) -> Iterator[tuple[str, str, tuple[int, tuple[str, ...]]]]:
    """Each word of each name that the other text has not, with its place and the words beside it."""
    for spelling, names in side.spellings.items():
        parts = names[0].parts
        if len(parts) < 2 or other.has_run(parts):
            continue
        telling = set(content_parts(names[0], side.lexicon))
        for n, word in enumerate(parts):
            rest = (*parts[:n], *parts[n + 1 :])
            if len(word) >= LEAST and word in telling and not telling.isdisjoint(rest):
                yield spelling, word, (n, rest)


def _is_slip(word: str, theirs: str, left: Name, right: Name, side: Side) -> bool:
    if word in side.lexicon.directions or folded(word) == folded(theirs) or likeness(word, theirs) < STRONG:
        return False
    if is_inflection(word, theirs):
        # Nobody's full name is inflected: "Ada Wren" and "Ada Wrens" are two.
        short, long = sorted((folded(word), folded(theirs)), key=len)
        is_person = NameKind.PERSON in (left.kind, right.kind) and {left.kind, right.kind} <= {
            NameKind.PERSON,
            NameKind.UNKNOWN,
        }
        return is_person and long.startswith(short) and long[len(short) :] != "'s"
    return True
