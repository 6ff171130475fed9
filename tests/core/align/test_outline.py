"""Whether two texts can tell one story is seen without aligning them."""

from __future__ import annotations

import itertools

import pytest

from core.align.outline import may_tell_one_story, outline_of
from core.compare import judge
from core.facts.figures.find import find_figures
from core.model import Article
from core.relation import RelationKind
from tests.benchmarks.alignment_data import Annotated, annotated_pairs, seed_pairs


def may(left: Article, right: Article) -> bool:
    return may_tell_one_story(*(outline_of(a, find_figures(a)) for a in (left, right)))


@pytest.mark.parametrize("pairs", [annotated_pairs("plain"), annotated_pairs("hard"), seed_pairs()])
def test_no_story_is_passed_over(pairs: list[Annotated]) -> None:
    told = 0
    for pair in pairs:
        relation = judge(pair.left, pair.right, find_figures(pair.left), find_figures(pair.right))
        if relation.kind in (RelationKind.VERSIONS, RelationKind.SAME_EVENT):
            told += 1
            assert may(pair.left, pair.right), pair.left.path
    assert told >= 2


def test_most_texts_on_other_things_need_no_alignment() -> None:
    lefts = [pair.left for pair in annotated_pairs("plain")]
    pairs = list(itertools.combinations(lefts, 2))
    assert sum(may(left, right) for left, right in pairs) < len(pairs) / 10
