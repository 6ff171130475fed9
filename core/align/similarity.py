"""How alike two passages are: the features that the links are judged by.

Every feature is relative to what else the two texts offer (rarity in this pair, the margin to the best
competitor, the support of neighbours); position and length are left out, because they were measured to
learn the habits of one corpus.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from core.align.evidence import match_spellings
from core.align.vectors import dot, inner_products, inverse_frequencies, unit_vector

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from core.align.evidence import Evidence

Pair = tuple[int, int]

RIVALS = 8
"""Candidates kept for each passage of either side: a fixed number keeps long texts linear."""
COMMON_SHARE = 0.02
COMMON_LEAST = 64
"""A term that more than this share of the passages, and more than this many, hold finds no candidates."""
RARE_KEY = 4
"""A figure, name or quoted run makes candidates of the passages that hold it when there are so few a side."""
MOST_FIGURES, MOST_NAMES, MOST_QUOTED = 2.0, 2.0, 3.0
"""Where the evidence of shared keys is cut off: more of it makes a link no surer."""


class Features(NamedTuple):
    """What speaks for one pair of passages. Cosines and margins are of unit length."""

    grams: float
    """Cosine of TF-IDF over character n-grams."""
    best_margin: float
    """How far the pair's likeness exceeds that of its best competitor, on the side where it does better."""
    worst_margin: float
    """The same on the side where it does worse."""
    before: float
    """Likeness of the best pair just before this one in both texts (or in one of them)."""
    after: float
    figures: float
    """Shared figures, each counted less the more passages hold it."""
    names: float
    quoted: float
    sentence: float
    """Likeness of the most similar pair of their sentences."""
    sentence_margin: float
    """The most by which a pair of their sentences exceeds its competitors in other passages."""
    one_heading: float
    """1 when one is a heading and the other is not: a heading names what a passage says."""
    two_headings: float


@dataclass(frozen=True, slots=True)
class Text:
    """The passages of one text as evidence: whole, and by sentence with the passage that each belongs to.

    Where the passages are themselves sentences, there are no sentences to list.
    """

    passages: Sequence[Evidence]
    headings: Sequence[bool]
    sentences: Sequence[Evidence] = ()
    owners: Sequence[int] = ()

    @property
    def figures(self) -> set[str]:
        return {key for passage in self.passages for key in passage.figures}


def compare(left: Text, right: Text, progress: Callable[[float], None] | None = None) -> dict[Pair, Features]:
    """The features of every pair of passages that has a chance of being linked.

    ``progress`` is called with the share done, 0 to 1, and cancels by raising.
    """
    report = progress or (lambda share: None)
    report(0.0)
    keys = SharedKeys.of(left.passages, right.passages)
    cosines = likeness(left.passages, right.passages, keys.rare_pairs())
    report(0.4)
    alike = {pair: (words + grams) / 2 for pair, (words, grams) in cosines.items()}
    margins = margins_of(alike)
    sentence_best, sentence_margin = _carry_up(left, right)
    report(0.9)
    features = {}
    for (i, j), (_, grams) in cosines.items():
        over_row, over_column = margins[i, j]
        heads = left.headings[i] + right.headings[j]
        features[i, j] = Features(
            grams=grams,
            best_margin=max(over_row, over_column),
            worst_margin=min(over_row, over_column),
            before=_support(alike, i, j, -1),
            after=_support(alike, i, j, 1),
            figures=min(MOST_FIGURES, keys.figures.get((i, j), 0.0)),
            names=min(MOST_NAMES, keys.names.get((i, j), 0.0)),
            quoted=min(MOST_QUOTED, keys.quoted.get((i, j), 0.0)),
            sentence=sentence_best.get((i, j), 0.0 if left.sentences else alike[i, j]),
            sentence_margin=sentence_margin.get(
                (i, j), 0.0 if left.sentences else max(over_row, over_column)
            ),
            one_heading=float(heads == 1),
            two_headings=float(heads == 2),
        )
    report(1.0)
    return features


@dataclass(frozen=True, slots=True)
class SharedKeys:
    """For each pair that shares some: the sum over its figures, names or quoted runs of their rarity."""

    figures: Mapping[Pair, float]
    names: Mapping[Pair, float]
    quoted: Mapping[Pair, float]

    @classmethod
    def of(cls, left: Sequence[Evidence], right: Sequence[Evidence]) -> SharedKeys:
        spelled = match_spellings(
            (name for e in left for name in e.names), (name for e in right for name in e.names)
        )
        return cls(
            figures=_rarity([e.figures for e in left], [e.figures for e in right]),
            names=_rarity(
                [e.names for e in left], [{spelled.get(name, name) for name in e.names} for e in right]
            ),
            quoted=_rarity([e.quoted for e in left], [e.quoted for e in right]),
        )

    def rare_pairs(self) -> set[Pair]:
        return {*self.figures, *self.names, *self.quoted}


def _rarity(left: Sequence[Iterable[str]], right: Sequence[Iterable[str]]) -> dict[Pair, float]:
    """Sum over the shared keys of 1/sqrt(df left * df right): 1 for a key that only this pair holds."""
    holders: tuple[defaultdict[str, list[int]], defaultdict[str, list[int]]] = (
        defaultdict(list),
        defaultdict(list),
    )
    for side, passages in zip(holders, (left, right), strict=True):
        for index, keys in enumerate(passages):
            for key in sorted(keys):
                side[key].append(index)
    shared: dict[Pair, float] = {}
    on_left, on_right = holders
    for key, lefts in on_left.items():
        rights = on_right.get(key, ())
        if rights and len(lefts) * len(rights) <= COMMON_LEAST:
            weight = (len(lefts) * len(rights)) ** -0.5
            for i in lefts:
                for j in rights:
                    shared[i, j] = shared.get((i, j), 0.0) + weight
    return shared


def likeness(
    left: Sequence[Evidence], right: Sequence[Evidence], also: Iterable[Pair] = ()
) -> dict[Pair, tuple[float, float]]:
    """Word and n-gram cosine of the candidates: the RIVALS best of each passage by words, and ``also``."""
    both = (*left, *right)
    weights = inverse_frequencies(e.terms for e in both)
    left_words = [unit_vector(e.terms, weights) for e in left]
    right_words = [unit_vector(e.terms, weights) for e in right]
    weights = inverse_frequencies(e.grams for e in both)
    left_grams = [unit_vector(e.grams, weights) for e in left]
    right_grams = [unit_vector(e.grams, weights) for e in right]
    rows = inner_products(left_words, right_words, max(COMMON_LEAST, int(COMMON_SHARE * len(both))))
    candidates = set(also)
    columns: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for i, row in enumerate(rows):
        for j in heapq.nlargest(RIVALS, row, key=row.__getitem__):
            candidates.add((i, j))
        for j, value in row.items():
            columns[j].append((value, i))
    for j, column in columns.items():
        candidates.update((i, j) for _, i in heapq.nlargest(RIVALS, column))
    return {
        (i, j): (dot(left_words[i], right_words[j]), dot(left_grams[i], right_grams[j]))
        for i, j in sorted(candidates)
    }


def margins_of(alike: Mapping[Pair, float]) -> dict[Pair, tuple[float, float]]:
    """By how much each pair exceeds the best other pair of its left and of its right passage."""
    rows: defaultdict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    columns: defaultdict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for (i, j), value in alike.items():
        for best in (rows[i], columns[j]):
            if value > best[0]:
                best[:] = value, best[0]
            elif value > best[1]:
                best[1] = value
    return {(i, j): (_above(value, rows[i]), _above(value, columns[j])) for (i, j), value in alike.items()}


def _above(value: float, best_two: Sequence[float]) -> float:
    best, second = best_two
    return value - (second if value == best else best)


def _support(alike: Mapping[Pair, float], i: int, j: int, step: int) -> float:
    return max(
        alike.get((i + step, j + step), 0.0), alike.get((i + step, j), 0.0), alike.get((i, j + step), 0.0)
    )


def _carry_up(left: Text, right: Text) -> tuple[dict[Pair, float], dict[Pair, float]]:
    """For each pair of passages its most similar sentences, and the best of their margins.

    The margin of two sentences is taken over the sentences of other passages only, on the side where it
    is larger.
    """
    alike = {
        pair: (words + grams) / 2
        for pair, (words, grams) in likeness(left.sentences, right.sentences).items()
    }
    by_row = _best_by_owner(((x, right.owners[y], value) for (x, y), value in alike.items()))
    by_column = _best_by_owner(((y, left.owners[x], value) for (x, y), value in alike.items()))
    best: dict[Pair, float] = {}
    margin: dict[Pair, float] = {}
    for (x, y), value in alike.items():
        pair = left.owners[x], right.owners[y]
        best[pair] = max(best.get(pair, 0.0), value)
        rival = min(_rival(by_row[x], pair[1]), _rival(by_column[y], pair[0]))
        margin[pair] = max(margin.get(pair, -1.0), value - rival)
    return best, margin


def _best_by_owner(values: Iterable[tuple[int, int, float]]) -> dict[int, dict[int, float]]:
    table: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for sentence, owner, value in values:
        row = table[sentence]
        row[owner] = max(row.get(owner, 0.0), value)
    return table


def _rival(best: Mapping[int, float], owner: int) -> float:
    return max((value for other, value in best.items() if other != owner), default=0.0)
