"""Whether the speakers of two quotations can be one person, whatever a rewrite did to the name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from core.facts.names.spelling import folded
from core.model import Side

if TYPE_CHECKING:
    from core.facts.quotes.quotation import Speaker

# Weights and bounds read off the spellings of one name in the annotated pairs and in garbled re-translations
# (Fumio Chisida, Raven Hilda Jonasdotir, Stone Torvaldson): the surname holds better than the first name.
SURNAME, FIRST_NAME = 0.6, 0.4
SHARED_PART = 0.8
SAME = 0.65
OTHER = 0.5
CLEARLY_BETTER = 0.1
HELD_WHOLE = 0.95
"""Where one name stands whole in the other, which has a title, an office or a body besides."""


@lru_cache(maxsize=16384)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(folded(name.replace(".", " ")).split())


@lru_cache(maxsize=65536)
def likeness(one: str, other: str) -> float:
    """How alike two names are, 0 to 1: surname against surname, first name against first name."""
    from rapidfuzz.fuzz import ratio

    a, b = _parts(one), _parts(other)
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    if min(len(a), len(b)) > 1 and (set(a) <= set(b) or set(b) <= set(a)):
        return HELD_WHOLE
    if len(a) == 1 or len(b) == 1:
        score = max(ratio(x, y) for x in a[1:] or a for y in b[1:] or b) / 100
    else:
        surname = max(ratio(x, y) for x in a[1:] for y in b[1:])
        score = (SURNAME * surname + FIRST_NAME * ratio(a[0], b[0])) / 100
    return max(score, SHARED_PART) if _share_a_surname(a, b) else score


def _share_a_surname(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a surname of one is spelled out in the other at another place.

    ``Mr Xi`` is Xi Jinping, ``Ms Quispe Landa`` is Ana Quispe, and Ms Holm may be Ms Aagaard-Holm.
    """
    if len(one) == 1 or len(other) == 1:
        shared = not set(one).isdisjoint(other)
    else:
        shared = one[0] in other[1:] or other[0] in one[1:]
    halves = [{half for part in name for half in part.split("-") if "-" in part} for name in (one, other)]
    return shared or not halves[0].isdisjoint(other[-1:]) or not halves[1].isdisjoint(one[-1:])


class Cast:
    """The people of two articles, to say which of one are which of the other."""

    def __init__(
        self,
        left: Collection[str],
        right: Collection[str],
        known: Collection[tuple[str, str]] = (),
        holders: Mapping[Side, Collection[str]] | None = None,
    ) -> None:
        """``known`` are left and right spellings of one person, however little alike; ``holders`` whom each
        article gives an office or trade."""
        self._holders = holders or {}
        parts = [(_parts(one), _parts(other)) for one, other in known]
        self._known = {(one, other) for one, other in parts if one and other}
        self._known |= {(one[-1:], other[-1:]) for one, other in self._known}
        self._names = {Side.LEFT: tuple(dict.fromkeys(left)), Side.RIGHT: tuple(dict.fromkeys(right))}
        self._partners: dict[tuple[Side, str], tuple[tuple[float, str], ...]] = {}

    def same(self, left: str, right: str) -> bool:
        """Whether the names can be one person's: alike, and no other name clearly more so."""
        score = self._likeness(left, right)
        return score >= SAME and not self._fits_better(left, right, score)

    def knows(self, side: Side, name: str) -> bool:
        """Whether the article of ``side`` names the person whom the other article calls ``name``."""
        best = self._best(side, name)
        return bool(best) and best[0][0] >= SAME

    def agree(self, left: Speaker | None, right: Speaker | None) -> bool:
        """Whether both quotations are plainly given to one person."""
        if left is None or right is None or not left.is_named or not right.is_named:
            return False
        return self.same(left.name, right.name)

    def conflict(self, left: Speaker | None, right: Speaker | None) -> bool:
        """Whether the quotations are plainly given to different people.

        A pronoun or description conflicts only with somebody whom its own text knows, and whom it cannot
        mean; nor does a spokeswoman conflict with the body she speaks for.
        """
        if left is None or right is None or not (_stands_for(left) and _stands_for(right)):
            return False
        if any(self._may_be(one, other) for one in _stands_for(left) for other in _stands_for(right)):
            return False
        if any(self._likeness(name, right.name) >= SAME for name in left.affiliations):
            return False
        if any(self._likeness(left.name, name) >= SAME for name in right.affiliations):
            return False
        return self._is_excluded(left, right, Side.LEFT) and self._is_excluded(right, left, Side.RIGHT)

    def _likeness(self, left: str, right: str) -> float:
        return 1.0 if (_parts(left), _parts(right)) in self._known else likeness(left, right)

    def _of_side(self, side: Side, name: str, other: str) -> float:
        """How alike ``name``, which is of ``side``, is to ``other`` of the other side."""
        return self._likeness(name, other) if side is Side.LEFT else self._likeness(other, name)

    def _is_excluded(self, speaker: Speaker, other: Speaker, side: Side) -> bool:
        """Whether the words of ``side`` rule out that they mean ``other``, whom they may not know.

        They do when they name a person here, when they name the other elsewhere, or when they can mean but
        one person whom the other side knows too. A description rules out only who has another office: "the
        runner" may be anybody of whom the article does not say what they are.
        """
        if not speaker.is_named:
            holders = self._holders.get(side, ())
            return any(self._of_side(side, name, other.name) >= SAME for name in holders)
        if not speaker.rivals or self.knows(side, other.name):
            return True
        return len(speaker.rivals) == 1 and self.knows(side.other, speaker.rivals[0])

    def _may_be(self, left: str, right: str) -> bool:
        """Whether the names are not plainly two people's: a better fit elsewhere tells namesakes apart."""
        score = self._likeness(left, right)
        return score >= OTHER and not self._fits_better(left, right, score)

    def _fits_better(self, left: str, right: str, score: float) -> bool:
        """Whether either name has a partner that fits clearly better than this one."""
        others = [*self._best(Side.LEFT, right), *self._best(Side.RIGHT, left)]
        return any(n not in (left, right) and fit >= score + CLEARLY_BETTER for fit, n in others)

    def _best(self, side: Side, name: str) -> tuple[tuple[float, str], ...]:
        """The two names of a side that are most like ``name``, which is of the other side."""
        key = (side, name)
        if key not in self._partners:
            ranked = sorted(
                ((self._of_side(side, n, name), n) for n in self._names[side]),
                reverse=True,
            )
            self._partners[key] = tuple(ranked[:2])
        return self._partners[key]


def _stands_for(speaker: Speaker) -> tuple[str, ...]:
    """Everybody whom the words of attribution may mean; nobody for an unknown ``officials``."""
    return speaker.rivals or ((speaker.name,) if speaker.is_named else ())
