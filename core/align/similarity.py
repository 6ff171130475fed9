"""The features by which two passages are judged to say the same.

Every feature is relative to what else the two texts offer (rarity in this pair, the margin to the best
competitor, the support of neighbours); position and length are left out, because they were measured to
learn the habits of one corpus.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from functools import lru_cache
from math import log1p
from typing import TYPE_CHECKING, NamedTuple

from core.align.likeness import Likeness, Pair, compare, margins

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

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
    shared: float
    """Logarithm of the rarity of the words that a pair of their sentences shares: unlike a cosine it is not
    lowered by what the longer one says besides."""
    shared_best_margin: float
    """How far that exceeds the best competitor of the passages, on the side where it does better."""
    shared_worst_margin: float
    one_heading: float
    """1 when one is a heading and the other is not: a heading names what a passage says."""
    two_headings: float
    """1 when both are headings inside their articles, which are too short to share much."""
    title_and_heading: float
    """1 when one heading opens its article and the other does not: they name different things."""
    one_question: float
    """1 when one passage asks and the other does not: a list of questions names what its answers say."""
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
    carried = _carried_up(left, right)
    report(1.0)
    headed = {pair: _headed(left, right, pair) for pair in found.alike}
    return _features(found, carried, headed)


def _headed(left: Text, right: Text, pair: Pair) -> _Headed:
    i, j = pair
    headings = left.is_heading(i) + right.is_heading(j)
    titles = left.is_title(i) + right.is_title(j)
    return _Headed(
        one=headings == 1,
        both=headings == 2 and titles == 0,
        apart=headings == 2 and titles == 1,
        titles=titles == 2,
        asking=(i in left.questions) != (j in right.questions),
    )


def sentence_features(left: Text, right: Text) -> dict[Pair, Features]:
    """The same of sentences, which have neither sentences of their own nor headings."""
    found = _compare_sentences(left, right)
    margin = {pair: max(both) for pair, both in margins(found.alike).items()}
    return _features(found, _Carried(found.alike, margin, _logarithms(found.shared)), {})


class _Headed(NamedTuple):
    """Which of two passages are headings, and of what sort."""

    one: bool = False
    both: bool = False
    apart: bool = False
    titles: bool = False
    asking: bool = False


class _Carried(NamedTuple):
    """What the sentences of two passages say for them."""

    best: Mapping[Pair, float]
    """The likeness of the most similar two."""
    margin: Mapping[Pair, float]
    """The best of their margins."""
    shared: Mapping[Pair, float]
    """Logarithm of the rarity of the words that the two with most in common share."""


def _features(found: Likeness, carried: _Carried, headed: Mapping[Pair, _Headed]) -> dict[Pair, Features]:
    alike = found.alike
    shared = {pair: carried.shared.get(pair, 0.0) for pair in alike}
    shared_margins = margins(shared)
    features = {}
    for pair, over in margins(alike).items():
        headings = headed.get(pair, _Headed())
        features[pair] = Features(
            grams=found.grams[pair],
            best_margin=max(over),
            worst_margin=min(over),
            before=_support(alike, pair, -1),
            after=_support(alike, pair, 1),
            figures=min(MOST_FIGURES, found.figures.get(pair, 0.0)),
            names=min(MOST_NAMES, found.names.get(pair, 0.0)),
            quoted=min(MOST_QUOTED, found.quoted.get(pair, 0.0)),
            sentence=carried.best.get(pair, 0.0),
            sentence_margin=carried.margin.get(pair, 0.0),
            shared=shared[pair],
            shared_best_margin=max(shared_margins[pair]),
            shared_worst_margin=min(shared_margins[pair]),
            one_heading=float(headings.one),
            two_headings=float(headings.both),
            title_and_heading=float(headings.apart),
            one_question=float(headings.asking),
            two_titles=float(headings.titles),
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


def _carried_up(left: Text, right: Text) -> _Carried:
    """What the sentences of each pair of paragraphs say for it.

    The margin of two sentences is taken over the sentences of other paragraphs only, on the side where it
    is larger.
    """
    found = _compare_sentences(left, right)
    alike = found.alike
    rows = _two_best(_best_by_owner((x, right.owners[y], value) for (x, y), value in alike.items()))
    columns = _two_best(_best_by_owner((y, left.owners[x], value) for (x, y), value in alike.items()))
    best: dict[Pair, float] = {}
    margin: dict[Pair, float] = {}
    shared: dict[Pair, float] = {}
    for (x, y), value in alike.items():
        pair = left.owners[x], right.owners[y]
        best[pair] = max(best.get(pair, 0.0), value)
        shared[pair] = max(shared.get(pair, 0.0), found.shared[x, y])
        rival = min(_best_elsewhere(rows.get(x, ()), pair[1]), _best_elsewhere(columns.get(y, ()), pair[0]))
        margin[pair] = max(margin.get(pair, -1.0), value - rival)
    return _Carried(best, margin, _logarithms(shared))


def _logarithms(values: Mapping[Pair, float]) -> dict[Pair, float]:
    return {pair: log1p(value) for pair, value in values.items()}


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
