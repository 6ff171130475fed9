"""Sparse TF-IDF vectors of the passages of two texts, and their inner products by inverted index."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Counts = Mapping[str, int]
Vector = dict[str, float]


def rarity(frequency: float, count: int) -> float:
    """Weight of a term that ``frequency`` of ``count`` passages hold (Spärck Jones 1972)."""
    return math.log((count + 1) / frequency)


def inverse_frequencies(passages: Iterable[Iterable[str]]) -> dict[str, float]:
    """The rarity of every term in these passages.

    The passages of the two texts are themselves the collection: within one pair of articles all passages
    share the topic, and a frequency table of the language was measured to rank worse than the pair's own.
    """
    sets = [set(passage) for passage in passages]
    frequency = Counter(chain.from_iterable(sets))
    weights = {df: rarity(df, len(sets)) for df in set(frequency.values())}
    return {term: weights[df] for term, df in frequency.items()}


def unit_vector(counts: Counts, idf: Mapping[str, float]) -> Vector:
    """``(1 + log tf) * idf`` of each term, scaled to length 1; empty when no term carries weight."""
    vector = {term: (idf[term] if n == 1 else (1.0 + math.log(n)) * idf[term]) for term, n in counts.items()}
    norm = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {term: weight / norm for term, weight in vector.items()} if norm else {}


def dot(one: Vector, other: Vector) -> float:
    """Inner product; the cosine where both are unit vectors."""
    if len(one) > len(other):
        one, other = other, one
    return sum([weight * other[term] for term, weight in one.items() if term in other])


def inner_products(
    left: Sequence[Vector], right: Sequence[Vector], most_postings: int
) -> list[dict[int, float]]:
    """For each left vector the inner product with every right one that shares a term with it.

    Terms that more than ``most_postings`` right vectors hold are passed over: they say little and cost
    the square of their frequency.
    """
    postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for j, vector in enumerate(right):
        for term, weight in vector.items():
            postings[term].append((j, weight))
    rows = []
    for vector in left:
        row: dict[int, float] = {}
        for term, weight in vector.items():
            found = postings.get(term, ())
            if len(found) <= most_postings:
                for j, other in found:
                    row[j] = row.get(j, 0.0) + weight * other
        rows.append(row)
    return rows
