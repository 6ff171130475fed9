"""A pair of passages in the light of all other pairs of the same two texts."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from core.align.likeness import best_two, rival

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from core.align.likeness import Pair

FAINTEST = 1e-5
"""Probabilities are kept this far from 0 and 1 before their log odds are taken."""
CHANCE_COVERAGE = 0.05
"""Coverage that unrelated texts reach by chance: below it the logarithm of coverage says nothing."""


CHANCE_LINKS = 0.03
"""Added to the judgements of a passage, so that one without any real candidate gives no share away."""
USUAL_AGREEMENT = 0.3
USUAL_WEIGHT = 5
"""What is assumed of the agreement of figures before any is seen, and how many figures that counts for."""


REACH = 8
"""Passages from a pair, counted on both sides together, within which other pairs support it: further off the
weight of a sure one has fallen to less than 0.02."""
FADING = 2.0
"""Passages over which the support of another pair falls to 1/e."""
LEAST_SUPPORT = 0.05
"""First judgements that support others; what is fainter is most often chance."""


class Context(NamedTuple):
    """A pair in the light of all others."""

    log_odds: float
    """Of the first judgement."""
    log_coverage: float
    coverage: float
    """Mean over the passages of both texts of their best first judgement."""
    taken: float
    """The best other link of either passage, times coverage: where all is shared, one link is enough."""
    share: float
    """This pair's part of all first judgements of its left or its right passage, the larger of both."""
    agreement: float
    """Share of the figures of the text with fewer that the other has too (``figure_agreement``)."""
    company: float
    """Logarithm of 1 plus the first judgements of the pairs around, each by its nearness: what was moved or
    rewritten went along with its neighbours more often than alone."""


def contexts(first: Mapping[Pair, float], agreement: float) -> dict[Pair, Context]:
    """Each pair's context, given the first judgement of all pairs and the agreement of their figures."""
    rows, columns = best_two(first)
    row_sums: defaultdict[int, float] = defaultdict(lambda: CHANCE_LINKS)
    column_sums: defaultdict[int, float] = defaultdict(lambda: CHANCE_LINKS)
    for (i, j), value in first.items():
        row_sums[i] += value
        column_sums[j] += value
    coverage = (_mean_best(rows) + _mean_best(columns)) / 2
    log_coverage = math.log(coverage + CHANCE_COVERAGE)
    supporters = _by_row(first)
    found = {}
    for (i, j), value in first.items():
        kept = min(max(value, FAINTEST), 1.0 - FAINTEST)
        log_odds = math.log(kept / (1.0 - kept))
        taken = max(rival(value, rows[i]), rival(value, columns[j])) * coverage
        share = value / min(row_sums[i], column_sums[j])
        company = math.log1p(_support((i, j), supporters))
        found[i, j] = Context(log_odds, log_coverage, coverage, taken, share, agreement, company)
    return found


def _by_row(first: Mapping[Pair, float]) -> dict[int, list[tuple[int, float]]]:
    """The judgements that can support others, by left passage."""
    rows: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    for (i, j), value in first.items():
        if value > LEAST_SUPPORT:
            rows[i].append((j, value))
    return rows


_NEARNESS = tuple(math.exp(-distance / FADING) for distance in range(REACH + 1))


def _support(pair: Pair, rows: Mapping[int, Sequence[tuple[int, float]]]) -> float:
    i, j = pair
    total = 0.0
    for row in range(i - REACH, i + REACH + 1):
        for column, value in rows.get(row, ()):
            distance = abs(row - i) + abs(column - j)
            if 0 < distance <= REACH:
                total += value * _NEARNESS[distance]
    return total


def figure_agreement(left: Collection[str], right: Collection[str]) -> float:
    """Share of the smaller set of figure keys that the other holds, drawn to the usual when there are few."""
    shared = len(set(left) & set(right))
    return (shared + USUAL_WEIGHT * USUAL_AGREEMENT) / (min(len(left), len(right)) + USUAL_WEIGHT)


def _mean_best(best: Mapping[int, Sequence[float]]) -> float:
    return sum(two[0] for two in best.values()) / len(best) if best else 0.0
