"""Articles that contradict themselves, and those that only seem to."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.article.load import load_article, make_article
from core.facts.figures.find import find_figures
from core.facts.figures.inconsistency import find_inconsistencies

ROOT = Path(__file__).parents[4]
END = "It had been raining in the hills above the town since the morning."


def notes(text: str) -> list[str]:
    article = make_article(f"{text}\n\n{END}")
    return [found.note for found in find_inconsistencies(article, find_figures(article))]


@pytest.mark.parametrize(
    ("headline", "body", "note"),
    [
        (
            "Ferry sinks off Varnes, 12 dead",
            "A ferry sank off Varnes on Monday, leaving 14 dead, the police said.",
            "12 above, 14 in the text",
        ),
        (
            "Tram line in Ostby to cost 487 million kroner",
            "The tram line in Ostby will cost 478 million kroner, the mayor said.",
            "487,000,000 krone above, 478,000,000 krone in the text",
        ),
    ],
)
def test_a_headline_that_its_text_contradicts_is_found(headline: str, body: str, note: str) -> None:
    assert notes(f"{headline}\n\n{body}") == [note]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Ferry sinks off Varnes, 12 dead", "A ferry sank off Varnes, leaving twelve dead; 14 were hurt."),
        ("Ferry sinks off Varnes, over 10 dead", "A ferry sank off Varnes, leaving 12 dead, police said."),
        ("Ferry sinks off Varnes, 12 dead", "A bus fell into a gorge in Orlov last year, leaving 14 dead."),
        ("Ferry sinks off Varnes, 12 dead", "The ferry Varnes sank with 140 tonnes of cement."),
    ],
)
def test_other_figures_are_no_contradiction(headline: str, body: str) -> None:
    assert notes(f"{headline}\n\n{body}") == []


def test_edited_news_does_not_contradict_itself() -> None:
    paths = [*ROOT.glob("seeds/*.txt"), *ROOT.glob("tests/corpus/data/*/*/original.txt")]
    assert paths
    for path in paths:
        article = load_article(path)
        assert find_inconsistencies(article, find_figures(article)) == (), path
