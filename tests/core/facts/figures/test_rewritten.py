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
"""Of each article."""
ROUNDS = 5
"""Versions over which they are spread."""


def names(path: Path) -> str:
    return path.parent.name


@pytest.mark.slow
@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_altered_figures_are_changed_and_no_others(path: Path) -> None:
    article = load_article(path)
    figures = list(find_figures(article))
    rng = random.Random(path.parent.name)
    rng.shuffle(figures)
    mutated = ((figure.span, mutate(figure, article.text, rng)) for figure in figures)
    slips = [(span, words) for span, words in mutated if words and words != article.slice(span)][:MUTATIONS]
    missed = []
    for part in filter(None, (slips[n::ROUNDS] for n in range(ROUNDS))):
        rewrite = replace(article.text, part)
        flagged = [
            (f.verdict, f.left, f.right)
            for f in figure_findings(article, make_article(rewrite.text))
            if f.verdict is not Verdict.EQUAL
        ]
        for span, place in rewrite.replaced:
            about = [f for f in flagged if f[1] == span or (f[2] and f[2].overlaps(place))]
            flagged = [f for f in flagged if f not in about]
            seen = [v for v, left, right in about if left == span and right and right.overlaps(place)]
            if seen != [Verdict.CHANGED]:
                missed.append(article.slice(span))
        assert flagged == [], part
    assert len(missed) <= 0.05 * len(slips), missed


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
