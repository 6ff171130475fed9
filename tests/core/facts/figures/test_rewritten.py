"""Real articles with their figures rewritten by script: every slip is seen, no other words are."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from core.article.load import load_article, make_article
from core.facts.figures.find import find_figures
from core.model import Verdict
from tests.core.facts.figures.comparing import figure_findings
from tests.core.facts.figures.rewriting import express_otherwise, mutate, replace

ORIGINALS = sorted((Path(__file__).parents[3] / "corpus" / "data" / "plain").glob("*/original.txt"))
MUTATIONS = 20


def names(path: Path) -> str:
    return path.parent.name


@pytest.mark.slow
@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_one_altered_figure_is_changed_and_no_other(path: Path) -> None:
    article = load_article(path)
    figures = list(find_figures(article))
    rng = random.Random(path.parent.name)
    rng.shuffle(figures)
    tried, missed = 0, []
    for figure in figures:
        altered = mutate(figure, article.text, rng)
        if altered is None or altered == article.slice(figure.span):
            continue
        rewrite = replace(article.text, [(figure.span, altered)])
        findings = figure_findings(article, make_article(rewrite.text))
        place = rewrite.replaced[0][1]
        flagged = [f for f in findings if f.verdict is not Verdict.EQUAL]
        hit = [
            f for f in flagged if f.left == figure.span and f.right is not None and f.right.overlaps(place)
        ]
        others = [f for f in flagged if f.left != figure.span and not (f.right and f.right.overlaps(place))]
        assert others == [], f"{article.slice(figure.span)} -> {altered}"
        if [f.verdict for f in hit] != [Verdict.CHANGED]:
            missed.append(f"{article.slice(figure.span)} -> {altered}")
        tried += 1
        if tried == MUTATIONS:
            break
    assert len(missed) <= 0.05 * tried, missed


@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_figures_in_other_words_are_equal(path: Path) -> None:
    article = load_article(path)
    changes = [
        (figure.span, words)
        for figure in find_figures(article)
        if (words := express_otherwise(figure, article.text)) is not None
    ]
    assert len(changes) >= 10
    rewrite = make_article(replace(article.text, changes).text)
    flagged = [
        (finding.verdict, finding.left_value, finding.right_value)
        for finding in figure_findings(article, rewrite)
        if finding.verdict is not Verdict.EQUAL
    ]
    assert flagged == []


@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_an_article_compared_with_itself_has_only_exact_figures(path: Path) -> None:
    article = load_article(path)
    findings = figure_findings(article, article)
    assert {f.verdict for f in findings} == {Verdict.EQUAL}
    assert all(f.left == f.right for f in findings)
