"""What the alignment reaches on the annotated pairs may rise but not fall.

The floors lie a little under the figures of cross-validation, which are those that other texts can expect.
"""

from __future__ import annotations

import pytest

from tests.benchmarks.alignment import Tally, tally
from tests.benchmarks.alignment_data import all_annotated_pairs, crossed, seed_pairs

FLOORS = {"plain": (0.95, 0.975), "hard": (0.82, 0.82), "seeds": (0.66, 0.70)}


@pytest.fixture(scope="module")
def tallies() -> dict[str, Tally]:
    news = all_annotated_pairs()
    return tally([*news, *seed_pairs(), *crossed(news)])


@pytest.mark.parametrize("corpus", FLOORS)
def test_links_are_found(corpus: str, tallies: dict[str, Tally]) -> None:
    links, full = FLOORS[corpus]
    assert tallies[corpus].f1 >= links
    assert tallies[corpus].full_f1 >= full


def test_unrelated_articles_stay_nearly_empty(tallies: dict[str, Tally]) -> None:
    assert tallies["unrelated"].drawn <= tallies["unrelated"].pairs // 4
