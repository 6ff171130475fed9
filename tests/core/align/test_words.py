"""Word differences read as phrases."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from core.align.words import diff_words
from core.article.load import make_article
from core.model import SentenceLink
from core.wording import EditOp

if TYPE_CHECKING:
    from core.model import Article
    from core.wording import PassageWording


def diff(left_text: str, right_text: str) -> tuple[Article, Article, PassageWording]:
    left, right = make_article(left_text), make_article(right_text)
    passage = tuple(p.index for p in left.paragraphs), tuple(p.index for p in right.paragraphs)
    return left, right, diff_words(left, right, [passage], ())[0]


def shown(left_text: str, right_text: str) -> list[tuple[str, str, str]]:
    left, right, wording = diff(left_text, right_text)
    return [
        (e.op.value, left.slice(e.left) if e.left else "", right.slice(e.right) if e.right else "")
        for e in wording.edits
        if e.op is not EditOp.EQUAL
    ]


def test_a_changed_phrase_is_one_change() -> None:
    assert shown(
        "The council voted on Tuesday to delay the tram line until 2029.",
        "The council voted on Tuesday to put off the tram line until 2029.",
    ) == [("replace", "delay", "put off")]


def test_grammar_words_between_two_changes_do_not_split_them() -> None:
    assert shown(
        "The bank pledged a loan of great size to the city for a new bridge over the river.",
        "The bank pledged money in the form of credit to the city for a new bridge over the river.",
    ) == [("replace", "a loan of great size", "money in the form of credit")]


def test_a_lost_negation_is_marked() -> None:
    assert shown(
        "The minister said she would not resign over the affair.",
        "The minister said she would resign over the affair.",
    ) == [("delete", "not", "")]


def test_what_only_one_side_says_is_dropped_or_added() -> None:
    assert shown(
        "Ten people were rescued from the burning ferry, police said.",
        "Ten people were rescued from the burning ferry on Monday, police said.",
    ) == [("insert", "", "on Monday")]


def test_a_phrase_put_elsewhere_is_moved() -> None:
    assert shown(
        "After nine hours of talks the ministers signed the accord in the palace.",
        "The ministers signed the accord in the palace after nine hours of talks.",
    ) == [("move", "After nine hours of talks", "after nine hours of talks")]


def test_style_of_quotes_case_and_hyphens_are_no_difference() -> None:
    assert shown("“It’s an 85-minute talk,” He said.", '"It\'s an 85 minute talk," he said.') == []


def test_a_free_rendering_shows_only_the_shared_content_words() -> None:
    left, right, wording = diff(
        "Rescuers winched 46 people from two stranded cabins above Trento before dawn.",
        "It was long past midnight when the helicopter took the last of the 46 away from Trento.",
    )
    assert wording.reworded
    assert {(left.slice(e.left), right.slice(e.right)) for e in wording.edits if e.left and e.right} == {
        ("46", "46"),
        ("Trento", "Trento"),
    }


def test_linked_sentences_in_another_order_are_compared_with_each_other() -> None:
    left = make_article("Prices rose by a tenth last year. The union called a strike at the port.")
    right = make_article("The union called a strike at the docks. Prices rose by a tenth last year.")
    (a1, a2), (b1, b2) = left.paragraphs[0].sentences, right.paragraphs[0].sentences
    links = (SentenceLink((a1,), (b2,), 0.9, True), SentenceLink((a2,), (b1,), 0.9, True))
    (wording,) = diff_words(left, right, [((0,), (0,))], links)
    changes = [e for e in wording.edits if e.op is not EditOp.EQUAL]
    assert [(left.slice(e.left), right.slice(e.right)) for e in changes if e.left and e.right] == [
        ("port", "docks")
    ]


words = st.lists(st.sampled_from("the of a bridge river 12 council voted not . , “ ”".split()), max_size=25)


@given(words)
def test_a_text_against_itself_has_no_change(tokens: list[str]) -> None:
    assert shown("Start " + " ".join(tokens), "Start " + " ".join(tokens)) == []


@given(words, words)
def test_every_word_is_accounted_for_once_on_each_side(left_words: list[str], right_words: list[str]) -> None:
    left, right, wording = diff("Start " + " ".join(left_words), "Start " + " ".join(right_words))
    if wording.reworded:
        return
    for article, spans in (
        (left, sorted(e.left for e in wording.edits if e.left)),
        (right, sorted(e.right for e in wording.edits if e.right)),
    ):
        assert all(a.end <= b.start for a, b in pairwise(spans))
        rest = article.text
        for span in reversed(spans):
            rest = rest[: span.start] + rest[span.end :]
        assert not any(c.isalnum() for c in rest)
