"""The features by which two passages are judged to say the same.

Every feature is relative to what else the two texts offer (rarity in this pair, the margin to the best
competitor, the support of neighbours); position and length are left out, because they were measured to
learn the habits of one corpus.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from core.align.likeness import Likeness, Pair, compare, margins

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set

    from core.align.text import Text

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
    two_titles: float
    """1 when both are the headings that open their articles: they name the same thing more often than not."""


def paragraph_features(
    left: Text,
    right: Text,
    progress: Callable[[float], None] | None = None,
    also: Collection[Pair] = (),
) -> dict[Pair, Features]:
    """The features of every pair of paragraphs that has a chance of being linked, and of ``also``.

    ``progress`` is called with the share done, 0 to 1, and cancels by raising.
    """
    report = progress or (lambda share: None)
    report(0.0)
    found = compare(left.passages, right.passages, also)
    report(0.4)
    best, margin = _carried_up(left, right)
    report(1.0)
    headings = {(i, j) for i, j in found.alike if left.is_heading(i) != right.is_heading(j)}
    titles = {(i, j) for i, j in found.alike if left.is_title(i) and right.is_title(j)}
    return _features(found, best, margin, headings, titles)


def sentence_features(left: Text, right: Text) -> dict[Pair, Features]:
    """The same of sentences, which have neither sentences of their own nor headings."""
    found = _compare_sentences(left, right)
    margin = {pair: max(both) for pair, both in margins(found.alike).items()}
    return _features(found, found.alike, margin, set(), set())


def _features(
    found: Likeness,
    best: Mapping[Pair, float],
    margin: Mapping[Pair, float],
    one_heading: Set[Pair],
    two_titles: Set[Pair],
) -> dict[Pair, Features]:
    alike = found.alike
    features = {}
    for pair, over in margins(alike).items():
        features[pair] = Features(
            grams=found.grams[pair],
            best_margin=max(over),
            worst_margin=min(over),
            before=_support(alike, pair, -1),
            after=_support(alike, pair, 1),
            figures=min(MOST_FIGURES, found.figures.get(pair, 0.0)),
            names=min(MOST_NAMES, found.names.get(pair, 0.0)),
            quoted=min(MOST_QUOTED, found.quoted.get(pair, 0.0)),
            sentence=best.get(pair, 0.0),
            sentence_margin=margin.get(pair, 0.0),
            one_heading=float(pair in one_heading),
            two_titles=float(pair in two_titles),
        )
    return features


def _support(alike: Mapping[Pair, float], pair: Pair, step: int) -> float:
    i, j = pair
    return max(
        alike.get((i + step, j + step), 0.0), alike.get((i + step, j), 0.0), alike.get((i, j + step), 0.0)
    )


@lru_cache(maxsize=1)
def _compare_sentences(left: Text, right: Text) -> Likeness:
    """Remembered, since the links of paragraphs and those of sentences both ask for it."""
    return compare(left.sentences, right.sentences)


def _carried_up(left: Text, right: Text) -> tuple[dict[Pair, float], dict[Pair, float]]:
    """For each pair of paragraphs its most similar sentences, and the best of their margins.

    The margin of two sentences is taken over the sentences of other paragraphs only, on the side where it
    is larger.
    """
    alike = _compare_sentences(left, right).alike
    rows = _two_best(_best_by_owner((x, right.owners[y], value) for (x, y), value in alike.items()))
    columns = _two_best(_best_by_owner((y, left.owners[x], value) for (x, y), value in alike.items()))
    best: dict[Pair, float] = {}
    margin: dict[Pair, float] = {}
    for (x, y), value in alike.items():
        pair = left.owners[x], right.owners[y]
        best[pair] = max(best.get(pair, 0.0), value)
        rival = min(_best_elsewhere(rows.get(x, ()), pair[1]), _best_elsewhere(columns.get(y, ()), pair[0]))
        margin[pair] = max(margin.get(pair, -1.0), value - rival)
    return best, margin


def _best_by_owner(values: Iterable[tuple[int, int, float]]) -> dict[int, dict[int, float]]:
    table: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for sentence, owner, value in values:
        row = table[sentence]
        if value > row.get(owner, 0.0):
            row[owner] = value
    return table


def _two_best(table: Mapping[int, Mapping[int, float]]) -> dict[int, list[tuple[float, int]]]:
    """For each sentence its two best values with their owners, so that a rival is found at once."""
    return {
        sentence: heapq.nlargest(2, ((value, owner) for owner, value in row.items()))
        for sentence, row in table.items()
    }


def _best_elsewhere(two: Sequence[tuple[float, int]], owner: int) -> float:
    return next((value for value, other in two if other != owner), 0.0)
