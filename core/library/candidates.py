"""Which of many articles may tell one story, by the words that are rare among all of them.

Whole-document TF-IDF, kept in flat arrays: some kilobytes an article, some milliseconds to find its
candidates among ten thousand. It cannot tell events on one topic apart; the comparison of two articles can.
"""

from __future__ import annotations

import heapq
import math
from array import array
from collections import Counter, defaultdict

from core.align.vectors import rarity
from core.article.tokens import word_counts

HEAVIEST = 100
"""Terms kept of each article, those of most weight; with 40 the partner of every news article was found."""
CANDIDATES = 5
"""Articles named for each article."""
LEAST_LIKENESS = 0.03
"""Cosine over these terms below which two articles are not compared: rewrites and reports of one event
were measured at 0.047 and more, articles on other things at 0.034 and less."""
COMMON_SHARE = 0.01
COMMON_LEAST = 50
"""A term in more than this share of the articles, and more than this many, finds no candidates."""


class Collection:
    """Articles by number, in the order in which they are added; ``weigh`` once all of them are."""

    def __init__(self) -> None:
        self._number_of: dict[str, int] = {}
        """Terms are numbers from here on."""
        self._terms: list[array[int]] = []
        self._counts: list[array[int]] = []
        self._weights: list[array[float]] = []
        self._holders: dict[int, tuple[array[int], array[float]]] = {}
        """The articles that hold a term, and what it weighs in each."""

    def add(self, text: str) -> None:
        counts = word_counts(text)
        numbers = self._number_of
        self._terms.append(array("I", [numbers.setdefault(term, len(numbers)) for term in counts]))
        self._counts.append(array("I", counts.values()))

    def weigh(self) -> None:
        """Keep the heaviest shared terms of each article, and find the articles by them."""
        frequency = Counter[int]()
        for terms in self._terms:
            frequency.update(terms)
        count = len(self._terms)
        rare = {n: rarity(n, count) for n in set(frequency.values())}
        holders: defaultdict[int, tuple[array[int], array[float]]] = defaultdict(
            lambda: (array("I"), array("f"))
        )
        for number, (terms, counts) in enumerate(zip(self._terms, self._counts, strict=True)):
            # As unit_vector weighs, over all terms; those that no other article holds find nothing.
            weights = [
                (rare[frequency[term]] * (1.0 + math.log(n)), term)
                for term, n in zip(terms, counts, strict=True)
            ]
            norm = math.sqrt(sum(weight * weight for weight, _ in weights)) or 1.0
            shared = heapq.nlargest(HEAVIEST, (pair for pair in weights if frequency[pair[1]] > 1))
            self._terms[number] = array("I", [term for _, term in shared])
            self._weights.append(array("f", [weight / norm for weight, _ in shared]))
            for weight, term in shared:
                articles, its_weights = holders[term]
                articles.append(number)
                its_weights.append(weight / norm)
        most = max(COMMON_LEAST, int(COMMON_SHARE * count))
        self._holders = {term: held for term, held in holders.items() if 1 < len(held[0]) <= most}
        self._counts.clear()
        self._number_of.clear()

    def candidates(self, number: int) -> list[int]:
        """The articles most like this one, the likest first."""
        likeness: defaultdict[int, float] = defaultdict(float)
        for term, weight in zip(self._terms[number], self._weights[number], strict=True):
            if term in self._holders:
                for other, its_weight in zip(*self._holders[term], strict=True):
                    likeness[other] += weight * its_weight
        likeness.pop(number, None)
        best = heapq.nlargest(CANDIDATES, likeness, key=lambda other: (likeness[other], -other))
        return [other for other in best if likeness[other] >= LEAST_LIKENESS]
