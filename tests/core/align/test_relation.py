"""What two articles are to each other."""

from __future__ import annotations

import pytest

from core.align.anchors import figure_anchors
from core.align.passages import align
from core.align.relation import relate
from core.align.sentences import align_sentences
from core.article.load import make_article
from core.facts.figures.find import find_figures
from core.model import Article
from core.relation import Relation, RelationKind
from tests.benchmarks.alignment_data import Annotated, annotated_pairs, crossed, seed_pairs

HARD = {
    "01-keflavik-patrols": RelationKind.VERSIONS,
    "02-cable-car": RelationKind.SAME_EVENT,
    "03-olive-harvest": RelationKind.VERSIONS,
    "04-hospital-hack": RelationKind.VERSIONS,
    "05-baltic-quotas": RelationKind.RELATED,
}
SEEDS = {"000-001": RelationKind.VERSIONS, "002-003": RelationKind.SAME_EVENT}


def related(left: Article, right: Article) -> Relation:
    anchors = figure_anchors(find_figures(left), find_figures(right), left.published, right.published)
    links = align(left, right, *anchors)
    return relate(left, right, links, align_sentences(left, right, links, *anchors), *anchors)


@pytest.mark.parametrize("pair", annotated_pairs("hard"), ids=lambda pair: pair.name)
def test_free_rewrites_reports_of_one_event_and_other_events_are_told_apart(pair: Annotated) -> None:
    assert related(pair.left, pair.right).kind is HARD[pair.name]


@pytest.mark.parametrize("pair", seed_pairs(), ids=lambda pair: pair.name)
def test_of_the_seeds_two_pairs_belong_together(pair: Annotated) -> None:
    assert related(pair.left, pair.right).kind is SEEDS.get(pair.name, RelationKind.RELATED)


@pytest.mark.parametrize("pair", annotated_pairs("plain")[::4], ids=lambda pair: pair.name)
def test_a_rewrite_is_a_version(pair: Annotated) -> None:
    relation = related(pair.left, pair.right)
    assert relation.kind is RelationKind.VERSIONS
    assert relation.score > 0.8


@pytest.mark.parametrize("pair", crossed(annotated_pairs("plain")[:4]), ids=lambda pair: pair.name)
def test_articles_on_other_things_are_unrelated(pair: Annotated) -> None:
    relation = related(pair.left, pair.right)
    assert relation.kind is RelationKind.UNRELATED
    assert relation.left_covered < 0.05


def test_the_evidence_is_given_in_words_of_the_text() -> None:
    pair = seed_pairs()[0]
    evidence = " | ".join(related(pair.left, pair.right).evidence)
    for fact in ("355 of 366 days", "2%", "both quote “"):
        assert fact in evidence


def test_a_text_is_a_version_of_itself_wholly_covered() -> None:
    article = annotated_pairs("plain")[0].left
    relation = related(article, article)
    assert relation.kind is RelationKind.VERSIONS
    assert relation.left_covered == relation.right_covered == 1.0


def test_articles_without_content_are_unrelated() -> None:
    empty, other = make_article("Share."), make_article("The council met on Monday in Harrow.")
    relation = related(empty, other)
    assert relation.kind is RelationKind.UNRELATED
    assert relation.left_covered == relation.right_covered == 0.0
