"""Speeches that an article gives to two people, or in two wordings."""

from __future__ import annotations

import pytest

from core.article.load import make_article
from core.compare import compare
from core.export.json_document import document
from core.facts.quotes.find import find_quotations
from core.facts.quotes.inconsistency import find_inconsistencies
from core.model import Severity
from core.reading.captions import listed_caption

HEAD = "Mill to close after ninety years"
SPEECH = "“We kept the looms warm until the very last morning,” said Ann Lowther, the foreman."


def faults(*paragraphs: str) -> list[str]:
    article = make_article("\n\n".join(paragraphs))
    return [found.note for found in find_inconsistencies(article, find_quotations(article))]


def test_one_speech_with_two_speakers_is_found() -> None:
    again = "“We kept the looms warm until the very last morning,” the owner, Reza Karimi, told the meeting."
    assert faults(HEAD, SPEECH, again) == ["said by Ann Lowther and by Reza Karimi"]


def test_one_speech_in_two_wordings_is_found() -> None:
    again = "As Ann Lowther said, “We kept the looms cold until the very last morning.”"
    assert faults(HEAD, SPEECH, again) == ["one speech in two wordings"]


HARMLESS = [
    "“We kept the looms warm,” Ann Lowther said.",
    "Her words, “we kept the looms warm until the very last morning”, were on a banner.",
    "“We kept our heads down until it was all over,” Reza Karimi said.",
    "“We kept the faith,” said Reza Karimi.",
]


@pytest.mark.parametrize("other", HARMLESS)
def test_a_shortened_repeated_or_other_speech_is_no_fault(other: str) -> None:
    assert faults(HEAD, SPEECH, other) == []


def test_pieces_of_one_speech_are_not_compared() -> None:
    assert faults(HEAD, "“We will not sell the mill,” said Ann Lowther, “we will not sell the land.”") == []


def test_it_misleads_in_a_version_and_is_told_in_words() -> None:
    again = "“We kept the looms warm until the very last morning,” the owner, Reza Karimi, told the meeting."
    sound, torn = (make_article("\n\n".join(parts)) for parts in ((HEAD, SPEECH), (HEAD, SPEECH, again)))
    comparison = compare(sound, torn)
    (found,) = comparison.inconsistencies
    assert found.severity is Severity.MUST
    assert listed_caption(comparison, found).endswith(
        "said by Ann Lowther and by Reza Karimi · the version contradicts itself"
    )
    (entry,) = document(comparison, {})["inconsistencies"]
    assert (entry["about"], entry["side"]) == ("quote", "right")
