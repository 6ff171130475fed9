"""Which of many articles tell one story: versions of one text, or reports of one event.

Candidates come from whole-document TF-IDF, cheap enough for thousands of articles but unable to tell
events on one topic apart; each candidate is then judged by the real comparison of the two articles.
"""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.align.vectors import inverse_frequencies, rarity, unit_vector
from core.article.tokens import tokenize
from core.model import RelationKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.model import Article, Relation

HEAVIEST = 100
"""Terms kept of each article, those of most weight; with 40 the partner of every news article was found."""
CANDIDATES = 5
"""Articles compared in full with each article."""
LEAST_LIKENESS = 0.03
"""Cosine over these terms below which two articles are not compared: rewrites and reports of one event
were measured at 0.047 and more, articles on other things at 0.034 and less."""
COMMON_SHARE = 0.01
COMMON_LEAST = 50
"""A term in more than this share of the articles, and more than this many, finds no candidates."""
ASSERTED = 0.75
"""Sureness of the relation from which a story is asserted rather than suggested."""
_KINSHIP = (RelationKind.UNRELATED, RelationKind.RELATED, RelationKind.SAME_EVENT, RelationKind.VERSIONS)


@dataclass(frozen=True, slots=True)
class Place:
    """Where one article stands among the others. Articles are named by their index in the sequence given."""

    story: int
    """The first article of its story: equal for articles of one story, its own index when alone."""
    counterpart: int | None
    """The article nearest to it, in its story or merely related; None when nothing is."""
    covered: float
    """Share of its words that the counterpart has too, 0 to 1."""
    asserted: bool
    """Whether the evidence for the story is strong; otherwise it is a suggestion."""
    relation: Relation | None = None
    """The judgement of the article (right or left, in index order) with its counterpart."""


def group(
    articles: Sequence[Article],
    relate: Callable[[Article, Article], Relation],
    progress: Callable[[float], None] | None = None,
) -> tuple[Place, ...]:
    """The place of each article. ``relate`` compares two articles in full, the earlier one first.

    ``progress`` is called with the share done, 0 to 1, and cancels by raising.
    """
    report = progress or (lambda share: None)
    pairs = sorted(_candidates(articles))
    judged: dict[tuple[int, int], Relation] = {}
    for done, (i, j) in enumerate(pairs):
        report(done / len(pairs))
        judged[i, j] = relate(articles[i], articles[j])
    story = list(range(len(articles)))

    def first(k: int) -> int:
        while story[k] != k:
            k = story[k]
        return k

    for (i, j), relation in judged.items():
        if relation.kind in (RelationKind.VERSIONS, RelationKind.SAME_EVENT):
            low, high = sorted((first(i), first(j)))
            story[high] = low
    report(1.0)
    return tuple(_place(k, first(k), judged) for k in range(len(articles)))


def _place(k: int, story: int, judged: dict[tuple[int, int], Relation]) -> Place:
    best: tuple[tuple[int, float], int, Relation] | None = None
    for (i, j), relation in judged.items():
        if k in (i, j) and relation.kind is not RelationKind.UNRELATED:
            nearness = _KINSHIP.index(relation.kind), relation.left_covered + relation.right_covered
            if best is None or nearness > best[0]:
                best = nearness, j if k == i else i, relation
    if best is None:
        return Place(story, None, 0.0, asserted=False)
    _, counterpart, relation = best
    return Place(
        story,
        counterpart,
        relation.left_covered if k < counterpart else relation.right_covered,
        asserted=relation.kind is RelationKind.VERSIONS or relation.score >= ASSERTED,
        relation=relation,
    )


def _candidates(articles: Sequence[Article]) -> set[tuple[int, int]]:
    """For each article the CANDIDATES most similar others, as index pairs in order."""
    counts = [Counter(t.norm for t in tokenize(a.text) if t.is_word) for a in articles]
    weight_of = inverse_frequencies(counts)
    alone = {term for term, weight in weight_of.items() if weight == rarity(1, len(articles))}
    vectors = []
    for c in counts:
        weights = unit_vector(c, weight_of)
        shared = [(weight, term) for term, weight in weights.items() if term not in alone]
        vectors.append({term: weight for weight, term in heapq.nlargest(HEAVIEST, shared)})
    most = max(COMMON_LEAST, int(COMMON_SHARE * len(articles)))
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for k, vector in enumerate(vectors):
        for term, weight in vector.items():
            holders[term].append((k, weight))
    pairs = set()
    for k, vector in enumerate(vectors):
        likeness: defaultdict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            if len(holders[term]) <= most:
                for other, its_weight in holders[term]:
                    likeness[other] += weight * its_weight
        likeness.pop(k, None)
        for other in heapq.nlargest(CANDIDATES, likeness, key=lambda o: (likeness[o], -o)):
            if likeness[other] >= LEAST_LIKENESS:
                pairs.add((min(k, other), max(k, other)))
    return pairs
