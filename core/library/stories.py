"""Stories: the versions of one text and the reports of one event, put together as pairs are judged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.relation import Relation, RelationKind

ASSERTED = 0.75
"""Sureness of the relation from which a story is asserted rather than suggested."""
_KINSHIP = (RelationKind.UNRELATED, RelationKind.RELATED, RelationKind.SAME_EVENT, RelationKind.VERSIONS)


@dataclass(frozen=True, slots=True)
class Place:
    """Where one article stands among the others. Articles are named by their number in the library."""

    story: int
    """The first article of its story: equal for articles of one story, its own number when alone."""
    counterpart: int | None = None
    """The article nearest to it, in its story or merely related; None when nothing is."""
    covered: float = 0.0
    """Share of its words that the counterpart has too, 0 to 1."""
    asserted: bool = False
    """Whether the evidence for the story is strong; otherwise it is a suggestion."""
    relation: Relation | None = None
    """The judgement of the article (right or left, in order of number) with its counterpart."""


class Stories:
    """The places of articles, which change as judgements are added."""

    def __init__(self, numbers: Iterable[int]) -> None:
        self._places = {number: Place(number) for number in numbers}
        self._members = {number: [number] for number in self._places}
        """Articles of each story by its first."""

    def place(self, number: int) -> Place:
        return self._places[number]

    def add(self, left: int, right: int, relation: Relation) -> set[int]:
        """Take in the judgement of two articles, ``left`` below ``right``; returns whose places changed."""
        changed: set[int] = set()
        if relation.kind is RelationKind.UNRELATED:
            return changed
        if relation.kind is not RelationKind.RELATED:
            changed |= self._join(left, right)
        for number, other, covered in (
            (left, right, relation.left_covered),
            (right, left, relation.right_covered),
        ):
            old = self._places[number]
            if old.relation is None or _nearness(relation) > _nearness(old.relation):
                changed.add(number)
                asserted = relation.kind is RelationKind.VERSIONS or relation.score >= ASSERTED
                self._places[number] = Place(old.story, other, covered, asserted, relation)
        return changed

    def _join(self, one: int, other: int) -> set[int]:
        low, high = sorted((self._places[one].story, self._places[other].story))
        if low == high:
            return set()
        moved = self._members.pop(high)
        self._members[low] += moved
        for number in moved:
            self._places[number] = replace(self._places[number], story=low)
        return set(moved)


def _nearness(relation: Relation) -> tuple[int, float]:
    return _KINSHIP.index(relation.kind), relation.left_covered + relation.right_covered
