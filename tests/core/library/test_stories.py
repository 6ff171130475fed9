"""Which of many articles tell one story."""

from __future__ import annotations

from itertools import groupby

import pytest

from core.article.load import make_article
from core.compare import find_facts, judge
from core.library.stories import Place, group
from core.model import Article, Relation, RelationKind
from tests.benchmarks.alignment_data import annotated_pairs, seed_pairs

SEEDS = list({p.path: p for pair in seed_pairs() for p in (pair.left, pair.right)}.values())


def compared(left: Article, right: Article) -> Relation:
    return judge(find_facts(left), find_facts(right))


def stories(places: tuple[Place, ...]) -> set[tuple[int, ...]]:
    keyed = sorted((place.story, at) for at, place in enumerate(places))
    return {tuple(at for _, at in members) for _, members in groupby(keyed, key=lambda pair: pair[0])}


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 0, 4, 3, 1)])
def test_the_seeds_are_two_stories_and_one_article_apart(order: tuple[int, ...]) -> None:
    found = stories(group([SEEDS[k] for k in order], compared))
    assert {tuple(sorted(order[at] for at in story)) for story in found} == {(0, 1), (2, 3), (4,)}


def test_each_rewrite_finds_its_original_among_many() -> None:
    pairs = annotated_pairs("plain")[:6]
    places = group([a for pair in pairs for a in (pair.left, pair.right)], compared)
    assert stories(places) == {(k, k + 1) for k in range(0, 12, 2)}
    for at, place in enumerate(places):
        assert place.counterpart == at ^ 1
        assert place.asserted
        assert place.covered > 0.5


def article(words: str) -> Article:
    return make_article(f"{words} together with some words that all the articles of the test have.")


def test_candidates_are_judged_and_the_judgement_decides() -> None:
    articles = [
        article(w) for w in ("harbour strike crane", "harbour strike crane", "harbour strike vote", "opera")
    ]
    told: list[tuple[str, str]] = []

    def relate(left: Article, right: Article) -> Relation:
        told.append((left.text, right.text))
        same = left.text == right.text
        return Relation(RelationKind.SAME_EVENT if same else RelationKind.RELATED, 0.6, 0.4, 0.3)

    places = group(articles, relate)
    assert places[0].story == places[1].story
    assert len({place.story for place in places}) == 3
    assert places[0].counterpart == 1
    assert places[0].covered == pytest.approx(0.4)
    assert places[1].covered == pytest.approx(0.3)
    assert not places[0].asserted
    assert places[2].counterpart in (0, 1)
    assert len(told) == 6  # every pair of these few, once


def test_no_article_and_a_single_one_have_no_counterpart() -> None:
    def never(left: Article, right: Article) -> Relation:
        raise AssertionError

    assert group([], never) == ()
    (place,) = group([article("alone")], never)
    assert place == Place(0, None, 0.0, asserted=False)


def test_grouping_can_be_cancelled() -> None:
    class CancelledError(Exception):
        pass

    def cancel(share: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        group(SEEDS, compared, cancel)
