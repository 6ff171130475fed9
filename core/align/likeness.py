"""How alike the passages of two texts are, for every pair that has a chance of being linked."""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from core.align.evidence import match_spellings
from core.align.vectors import Counts, Vector, dot, inner_products, inverse_frequencies, unit_vector

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from core.align.evidence import Evidence

Pair = tuple[int, int]

RIVALS = 5
"""Candidates kept for each passage of either side: a fixed number keeps long texts linear, and 5 linked as
well as 8 in cross-validation."""
CONTENDERS = 64
"""Entries of a row of a long text that are looked at as the best of their column."""
COMMON_SHARE = 0.01
COMMON_LEAST = 64
"""A term finds no candidates when more than this share of all passages, and more than this many, hold it."""
MOST_PAIRS = 64
"""A shared key makes candidates of its holders where they form no more pairs than this."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What the candidate pairs of passages have in common."""

    grams: Mapping[Pair, float]
    """Cosine of TF-IDF over character n-grams, for every candidate."""
    alike: Mapping[Pair, float]
    """Mean of that and of the cosine over words, for every candidate."""
    figures: Mapping[Pair, float]
    """Sum over the shared figures of their rarity: 1 for one that no other passage holds."""
    names: Mapping[Pair, float]
    quoted: Mapping[Pair, float]
    shared: Mapping[Pair, float]
    """Sum of the rarity of the words that both hold, for every candidate."""


def compare(left: Sequence[Evidence], right: Sequence[Evidence], also: Collection[Pair] = ()) -> Likeness:
    """Candidates are the RIVALS best of each passage by words, all that share a rare key, and ``also``."""
    spelled = match_spellings((n for e in left for n in e.names), (n for e in right for n in e.names))
    figures = _rarity([e.figures for e in left], [e.figures for e in right])
    names = _rarity([e.names for e in left], [{spelled.get(n, n) for n in e.names} for e in right])
    quoted = _rarity([e.quoted for e in left], [e.quoted for e in right])
    left_terms, right_terms = [e.terms() for e in left], [e.terms() for e in right]
    idf = inverse_frequencies((*left_terms, *right_terms))
    left_words, right_words = _vectors(left_terms, idf), _vectors(right_terms, idf)
    most_postings = max(COMMON_LEAST, int(COMMON_SHARE * (len(left) + len(right))))
    by_words = inner_products(left_words, right_words, most_postings)
    pairs = sorted({*_best_of_each(by_words), *figures, *names, *quoted, *also})
    left_counts, right_counts = [e.grams() for e in left], [e.grams() for e in right]
    gram_idf = inverse_frequencies((*left_counts, *right_counts))
    left_grams, right_grams = _vectors(left_counts, gram_idf), _vectors(right_counts, gram_idf)
    grams = {(i, j): dot(left_grams[i], right_grams[j]) for i, j in pairs}
    alike = {(i, j): (by_words[i].get(j, 0.0) + value) / 2 for (i, j), value in grams.items()}
    shared = {(i, j): _shared_rarity(left_terms[i], right_terms[j], idf) for i, j in pairs}
    return Likeness(grams, alike, figures, names, quoted, shared)


def _vectors(passages: Iterable[Counts], idf: Mapping[str, float]) -> list[Vector]:
    return [unit_vector(counts, idf) for counts in passages]


def _shared_rarity(one: Counts, other: Counts, idf: Mapping[str, float]) -> float:
    return sum([idf[term] for term in one if term in other])


def margins(alike: Mapping[Pair, float]) -> dict[Pair, tuple[float, float]]:
    """By how much each pair exceeds the best other pair of its left and of its right passage."""
    rows, columns = best_two(alike)
    return {
        (i, j): (value - rival(value, rows[i]), value - rival(value, columns[j]))
        for (i, j), value in alike.items()
    }


def best_two(values: Mapping[Pair, float]) -> tuple[dict[int, list[float]], dict[int, list[float]]]:
    """The best and the second best value of each left and of each right passage; 0 where there is none."""
    rows: defaultdict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    columns: defaultdict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for (i, j), value in values.items():
        for best in (rows[i], columns[j]):
            if value > best[0]:
                best[:] = value, best[0]
            elif value > best[1]:
                best[1] = value
    return rows, columns


def rival(value: float, two: Sequence[float]) -> float:
    """The best value but for this one."""
    return two[1] if value == two[0] else two[0]


def _best_of_each(rows: Sequence[Mapping[int, float]]) -> set[Pair]:
    chosen: set[Pair] = set()
    columns: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for i, row in enumerate(rows):
        best = sorted(((value, j) for j, value in _heaviest(row)), reverse=True)
        chosen.update((i, j) for _, j in best[:RIVALS])
        for value, j in best:
            columns[j].append((value, i))
    for j, column in columns.items():
        chosen.update((i, j) for _, i in heapq.nlargest(RIVALS, column))
    return chosen


def _heaviest(row: Mapping[int, float]) -> Iterable[tuple[int, float]]:
    """The entries of a row that may be among the best of their column: all but in long texts."""
    if len(row) <= CONTENDERS:
        return row.items()
    return heapq.nlargest(CONTENDERS, row.items(), key=itemgetter(1))


def _rarity(left: Sequence[Iterable[str]], right: Sequence[Iterable[str]]) -> dict[Pair, float]:
    """Sum over the shared keys of 1/sqrt(df left * df right): 1 for a key that only this pair holds."""
    on_left, on_right = _holders(left), _holders(right)
    shared: defaultdict[Pair, float] = defaultdict(float)
    for key in sorted(on_left.keys() & on_right.keys()):
        lefts, rights = on_left[key], on_right[key]
        if len(lefts) * len(rights) <= MOST_PAIRS:
            weight = (len(lefts) * len(rights)) ** -0.5
            for i in lefts:
                for j in rights:
                    shared[i, j] += weight
    return shared


def _holders(passages: Sequence[Iterable[str]]) -> dict[str, list[int]]:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index, keys in enumerate(passages):
        for key in keys:
            holders[key].append(index)
    return holders
