"""A pair judged in the light of all others of the same two texts."""

from __future__ import annotations

import pytest

from core.align.context import contexts, figure_agreement
from core.align.scoring import score_pairs
from core.align.similarity import Features

NOTHING = Features(*[0.0] * len(Features._fields))
WEAK = NOTHING._replace(grams=0.15, sentence=0.15, best_margin=0.05, sentence_margin=0.05, shared=2.5)
STRONG = NOTHING._replace(
    grams=0.5,
    sentence=0.5,
    best_margin=0.4,
    worst_margin=0.4,
    sentence_margin=0.4,
    shared=3.5,
    figures=1.0,
)


def test_a_weak_likeness_counts_for_more_where_much_is_shared() -> None:
    rewritten = {(0, 0): STRONG, (1, 1): STRONG, (2, 2): WEAK, (3, 3): NOTHING}
    strangers = {(0, 0): NOTHING, (1, 1): NOTHING, (2, 2): WEAK, (3, 3): NOTHING}
    assert score_pairs(rewritten, 0.6)[2, 2] > 4 * score_pairs(strangers, 0.6)[2, 2]


def test_agreeing_figures_speak_for_every_link() -> None:
    pairs = {(0, 0): STRONG, (1, 1): WEAK}
    assert score_pairs(pairs, 0.8)[1, 1] > score_pairs(pairs, 0.2)[1, 1]


def test_a_passage_with_its_counterpart_seeks_no_other() -> None:
    alone = {(0, 0): STRONG, (1, 1): STRONG, (2, 2): WEAK}
    taken = {(0, 0): STRONG, (1, 1): STRONG, (0, 1): WEAK}
    assert score_pairs(alone, 0.6)[2, 2] > score_pairs(taken, 0.6)[0, 1]


def test_coverage_is_the_mean_of_the_best_of_each_passage() -> None:
    found = contexts({(0, 0): 0.9, (0, 1): 0.2, (1, 1): 0.4}, 0.3)
    assert found[0, 0].coverage == pytest.approx((0.9 + 0.4 + 0.9 + 0.4) / 4)
    assert found[0, 1].taken == pytest.approx(0.9 * found[0, 1].coverage)
    assert found[1, 1].taken == pytest.approx(0.2 * found[0, 1].coverage)


@pytest.mark.parametrize("pairs", [{}, {(0, 0): 0.0}, {(0, 0): 1.0}])
def test_extreme_judgements_do_no_harm(pairs: dict[tuple[int, int], float]) -> None:
    assert contexts(pairs, 0.0).keys() == pairs.keys()


def test_few_figures_tell_little() -> None:
    assert figure_agreement([], []) == pytest.approx(0.3)
    assert 0.3 < figure_agreement(["2%"], ["2%", "9"]) < 0.5
    many = [str(n) for n in range(40)]
    assert figure_agreement(many, many) > 0.9
    assert figure_agreement(many, ["x" + n for n in many]) < 0.05
