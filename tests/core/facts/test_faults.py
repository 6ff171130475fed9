"""What is wrong with one text on its own is found in either, and graded by whom it misleads."""

from __future__ import annotations

from core.article.load import make_article
from core.compare import compare
from core.facts.faults import leftovers
from core.model import Finding, Severity, Side
from core.reading.fates import differs
from core.reading.marks import marks_by_paragraph
from core.reading.stops import stops

SOUND = "Fire in Harrow kills 14 people\n\nThe fire in Harrow on Monday killed 14 people, police said."
TORN = SOUND.replace("kills 14", "kills 12")
LEFT_IN = "Here is the rewritten article:\n\n"


def words(finding: Finding, text: str) -> list[str]:
    return [span.of(text) for side in Side for span in finding.spans_on(side)]


def test_a_version_that_contradicts_itself_misleads() -> None:
    (found,) = compare(make_article(SOUND), make_article(TORN)).inconsistencies
    assert (found.side, found.severity) == (Side.RIGHT, Severity.MUST)
    assert words(found, TORN) == ["12", "14"]


def test_an_original_that_contradicts_itself_is_worth_a_look() -> None:
    (found,) = compare(make_article(TORN), make_article(SOUND)).inconsistencies
    assert (found.side, found.severity) == (Side.LEFT, Severity.SHOULD)


def test_both_figures_are_marked_and_the_reader_stops_there() -> None:
    comparison = compare(make_article(TORN), make_article(TORN))
    marks = marks_by_paragraph(comparison, Side.RIGHT)
    marked = [
        m.span.of(TORN) for index in (0, 1) for m in marks[index] if m.finding in comparison.inconsistencies
    ]
    assert marked == ["12", "14"]
    assert {stop.finding for stop in stops(comparison)} >= set(comparison.inconsistencies)


def test_the_same_text_twice_does_not_differ_although_it_contradicts_itself() -> None:
    comparison = compare(make_article(TORN), make_article(TORN))
    assert comparison.divergences
    assert not differs(comparison)


def test_words_of_the_rewriting_are_a_finding_of_the_text_that_has_them() -> None:
    comparison = compare(make_article(SOUND), make_article(LEFT_IN + SOUND))
    (found,) = comparison.leftovers
    assert found in comparison.divergences
    assert (found.left, found.severity) == (None, Severity.SHOULD)
    assert words(found, LEFT_IN + SOUND) == ["Here is the rewritten article"]


def test_words_that_both_texts_have_are_quiet() -> None:
    text = "The page began “As an AI language model” and went on for a while."
    found = leftovers(make_article(text), make_article(text.upper()))
    assert [(f.on(Side.LEFT) is None, f.severity) for f in found] == [
        (False, Severity.QUIET),
        (True, Severity.QUIET),
    ]
