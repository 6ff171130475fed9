"""Words by which different tellings name the same."""

from __future__ import annotations

import pytest

from core.article.function_words import FUNCTION_WORDS
from core.article.topics import english, german, topic

TABLES = {"en": english.TOPICS, "de": german.TOPICS}


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("killed", "deaths", "en"),
        ("staff", "jobs", "en"),
        ("robbed", "thieves", "en"),
        ("injuries", "wounded", "en"),
        ("gestiegen", "zunahme", "de"),
        ("beschäftigten", "arbeitsplätze", "de"),
    ],
)
def test_tellings_of_one_matter_meet(one: str, other: str, language: str) -> None:
    assert topic(one, language) == topic(other, language) != ""


@pytest.mark.parametrize(
    ("one", "other"), [("rose", "fell"), ("killed", "injured"), ("bought", "sold"), ("opened", "closed")]
)
def test_opposites_do_not_meet(one: str, other: str) -> None:
    assert topic(one, "en") != topic(other, "en")


@pytest.mark.parametrize("word", ["wing", "king", "bus", "red", "need"])
def test_no_ending_is_taken_off_what_is_not_inflected(word: str) -> None:
    assert topic(word, "en") in ("", word)


def test_a_language_without_a_table_has_no_topics() -> None:
    assert topic("killed", "pt") == topic("killed", "") == ""


@pytest.mark.parametrize("language", TABLES)
def test_no_word_has_two_topics_and_none_is_a_grammar_word(language: str) -> None:
    words = TABLES[language].split()
    assert sorted(set(words)) == sorted(words)
    assert not {word for word in FUNCTION_WORDS[language] if topic(word, language)}
