"""A chatbot's own words left in a text."""

from __future__ import annotations

from itertools import pairwise

import pytest

from core.article.load import make_article
from core.facts.claims.residue import find_machine_residue


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("As an AI language model, I cannot verify this. The port reopened.", "As an AI language model"),
        ("Sure! Here is the rewritten article:\n\nThe port reopened on Monday.", "Sure! Here is"),
        ("Here's the revised version:\n\nThe port reopened on Monday.", "Here's the revised version"),
        ("The port reopened. I’m sorry, but I cannot continue.", "I’m sorry, but I cannot"),
        (
            "The port reopened.\n\nLet me know if you would like a shorter one.",
            "Let me know if you would like",
        ),
        ("The port reopened. Please provide more context about the port.", "Please provide more context"),
        ("Said [insert name], who runs the port.", "[insert name]"),
        ("As of my last knowledge update, the port was closed.", "my last knowledge update"),
    ],
)
def test_a_chatbots_own_words_are_found(text: str, words: str) -> None:
    article = make_article(text)
    assert words in next(article.slice(span) for span in find_machine_residue(article))


@pytest.mark.parametrize(
    "text",
    [
        "The model sold out within hours, and the firm revised its forecast.",
        "Here is the mayor of the town, who said she was sorry.",
        "Sure of victory, the team left early. Please provide water for the horses, the vet said.",
        "The language model answered slowly. The revised law applies from May.",
        "He wrote [sic] and “please send the text”.",
    ],
)
def test_ordinary_sentences_are_not(text: str) -> None:
    assert find_machine_residue(make_article(text)) == ()


def test_spans_are_in_order_and_apart() -> None:
    article = make_article("As an AI model I can't. " * 50)
    spans = find_machine_residue(article)
    assert len(spans) == 50
    assert all(one.end <= other.start for one, other in pairwise(spans))
