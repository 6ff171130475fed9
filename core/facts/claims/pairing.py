"""Which word of one statement stands for which word of the other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from core.article.topics import topic

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.facts.claims.forms import Forms
    from core.facts.claims.statement import Statement

REACH = 5
"""Content words on either side that make the context of a word: about one clause of news prose."""


class Tie(Enum):
    """By what two words stand for each other."""

    SAME = "same"
    SYNONYM = "synonym"
    ROOT = "root"
    """Words of one root, which may be of different kinds: ``responsible``, ``responsibility``."""
    FIGURE = "figure"
    """Figures matched with each other, whatever their value."""
    OPPOSITE = "opposite"


@dataclass(frozen=True, slots=True)
class Context:
    """Ties between the surroundings of two words."""

    ties: int
    share: float
    """Of the content words around the word that has fewer, 0 to 1; 1 where there are none."""


class Pairing:
    """Two statements with the ties between their words; ``flip`` gives the same seen from the other side."""

    def __init__(
        self,
        left: Statement,
        right: Statement,
        forms: Forms,
        ties: Mapping[int, tuple[int, Tie]],
    ) -> None:
        self.left = left
        self.right = right
        self.forms = forms
        self._ties = ties
        self._back = {j: i for i, (j, _) in ties.items()}

    def flip(self) -> Pairing:
        return Pairing(self.right, self.left, self.forms, {j: (i, tie) for i, (j, tie) in self._ties.items()})

    def counterpart(self, at: int) -> tuple[int, Tie] | None:
        """The right word that stands for a left one, and by what."""
        return self._ties.get(at)

    def same(self, at: int) -> int | None:
        """The right word that means the same as a left one."""
        found = self._ties.get(at)
        return found[0] if found and found[1] is not Tie.OPPOSITE else None

    def told_by(self, at: int) -> int | None:
        """The right word that means the same as a left one, or speaks of the same matter."""
        tied = self.same(at)
        code = self.forms.lexicon.code
        matter = topic(self.left.words[at].norm, code) if tied is None else ""
        if not matter:
            return tied
        free = (other for other in sorted(self.right.content) if not self.is_tied_right(other))
        return next((other for other in free if topic(self.right.words[other].norm, code) == matter), None)

    def origin(self, at: int) -> int | None:
        """The left word that a right one stands for."""
        left = self._back.get(at)
        return None if left is None or self._ties[left][1] is Tie.OPPOSITE else left

    def is_tied_right(self, at: int) -> bool:
        return at in self._back

    def context(self, left: int, right: int) -> Context:
        """How far the surroundings of two words agree."""
        lefts = self.left.window(left, REACH)
        rights = set(self.right.window(right, REACH))
        agree = sum(self.same(index) in rights for index in lefts if self.same(index) is not None)
        fewer = min(len(lefts), len(rights))
        return Context(agree, min(1.0, agree / fewer) if fewer else 1.0)

    @property
    def agreement(self) -> Context:
        """How far the two statements agree as wholes."""
        ties = sum(tie is not Tie.OPPOSITE for _, tie in self._ties.values())
        fewer = min(len(self.left.content), len(self.right.content))
        return Context(ties, ties / fewer if fewer else 0.0)


def pair_words(left: Statement, right: Statement, forms: Forms) -> Pairing:
    """Ties the content words of two statements, each to one at most: the surest kind of tie first."""
    ties: dict[int, tuple[int, Tie]] = {}
    taken: set[int] = set()

    def tie(pairs: Sequence[tuple[int, int]], kind: Tie) -> None:
        for i, j in sorted(pairs, key=lambda pair: _distance(left, right, *pair)):
            if i not in ties and j not in taken:
                ties[i] = j, kind
                taken.add(j)

    tie(_by_figure(left, right), Tie.FIGURE)
    at: defaultdict[str, list[int]] = defaultdict(list)
    for j in sorted(right.content):
        at[right.words[j].base].append(j)
    tie([(i, j) for i in left.content for j in at.get(left.words[i].base, ())], Tie.SAME)
    free_left = [i for i in sorted(left.content) if i not in ties]
    free_right = [j for j in sorted(right.content) if j not in taken]
    bases = [(i, j, left.words[i].base, right.words[j].base) for i in free_left for j in free_right]
    tie([(i, j) for i, j, one, other in bases if forms.are_synonyms(one, other)], Tie.SYNONYM)
    tie([(i, j) for i, j, one, other in bases if forms.are_related(one, other)], Tie.ROOT)
    tie([(i, j) for i, j, one, other in bases if forms.are_antonyms(one, other)], Tie.OPPOSITE)
    return Pairing(left, right, forms, ties)


def _by_figure(left: Statement, right: Statement) -> list[tuple[int, int]]:
    """The words of figures that were matched with each other, first with first."""
    pairs: list[tuple[int, int]] = []
    for number in sorted({number for held in left.figures.values() for number in held}):
        lefts = [i for i, held in left.figures.items() if number in held and i in left.content]
        rights = [j for j, held in right.figures.items() if number in held and j in right.content]
        pairs += zip(lefts, rights, strict=False)
    return pairs


def _distance(left: Statement, right: Statement, i: int, j: int) -> tuple[int, float, int, int]:
    """Less for words with the same neighbours, then for words at the same depth of their statement."""
    neighbours = sum(
        0 <= i + step < len(left.words)
        and 0 <= j + step < len(right.words)
        and left.words[i + step].base == right.words[j + step].base
        for step in (-2, -1, 1, 2)
    )
    depth = abs(i / len(left.words) - j / len(right.words))
    return -neighbours, depth, i, j
