"""Quotation marks of many kinds, and what stands between them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article.load import make_article
from core.facts.quotes.find import find_quotations
from core.facts.quotes.quotation import QuotationKind
from core.model import Role


def quoted(text: str, level: int = 0) -> list[str]:
    article = make_article(text)
    return [article.slice(q.span) for q in find_quotations(article) if q.level == level]


def kinds(text: str) -> list[str]:
    return [q.kind.value for q in find_quotations(make_article(text))]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We will win,” Tom Reed said.", "We will win"),
        ('"We will win," Tom Reed said.', "We will win"),
        ("‘We will win,’ Tom Reed said.", "We will win"),
        ("'We will win,' Tom Reed said.", "We will win"),
        ("``We will win,'' Tom Reed said.", "We will win"),
        ("„Wir werden gewinnen“, sagte Tom Reed.", "Wir werden gewinnen"),
        ("»Wir werden gewinnen«, sagte Tom Reed.", "Wir werden gewinnen"),
        ("«\u00a0Nous allons gagner\u00a0», a dit Tom Reed.", "Nous allons gagner"),
        ("”Vi ska vinna”, sade Tom Reed till tidningen.", "Vi ska vinna"),
        ("„Wygramy to razem”, powiedział Tom Reed.", "Wygramy to razem"),
        ("他说：「我们不会放弃。」", "我们不会放弃"),
        ("彼は『勝つ』と言った。", "勝つ"),
    ],
)
def test_every_kind_of_marks(text: str, inside: str) -> None:
    assert quoted(text) == [inside]


@pytest.mark.parametrize(
    "text",
    [
        "The '90s kids' rock 'n' roll records and O'Neill's dogs' dinner weren't Reed's.",
        'The board was 6" wide and the man 5\'10" tall.',
        "It’s the teachers’ union’s view that ’tis over.",
        'The end of it all "',
        "“”",
    ],
)
def test_apostrophes_inches_and_lone_marks_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_an_apostrophe_does_not_close_single_marks() -> None:
    assert quoted("'It's the boys' problem, I don't mind,' said Ann Lee.") == [
        "It's the boys' problem, I don't mind"
    ]
    assert quoted("‘I’ve had it with the teachers’ union,’ said Ann Lee.") == [
        "I’ve had it with the teachers’ union"
    ]


def test_an_inch_mark_does_not_open_a_quotation() -> None:
    assert quoted('The pipe was 6" wide. "It is big," said Tom Reed.') == ["It is big"]


def test_a_nested_quotation_is_found_inside_its_outer_one() -> None:
    text = "“I said ‘never again’ to them,” Ann Lee said."
    assert quoted(text) == ["I said ‘never again’ to them"]
    assert quoted(text, level=1) == ["never again"]


def test_a_mark_left_open_ends_with_its_paragraph() -> None:
    assert quoted('"This runs on and on, he thought\n\n"The next is fine," said Ann Lee.') == [
        "This runs on and on, he thought",
        "The next is fine",
    ]


def test_a_speech_of_several_paragraphs_is_one_utterance_with_one_speaker() -> None:
    parts = (
        "“Water came first.",
        "“Then came the mud.",
        "“We stayed,” said Ann Lee.",
        "“I left,” said Tom Reed.",
    )
    found = find_quotations(make_article("\n\n".join(parts)))
    assert [q.utterance for q in found] == [1, 1, 1, 2]
    assert [q.speaker for q in found] == ["Ann Lee", "Ann Lee", "Ann Lee", "Tom Reed"]


def test_the_parts_round_he_said_are_one_utterance() -> None:
    found = find_quotations(make_article("“We will win,” Tom Reed told reporters, “but not today.”"))
    assert [q.utterance for q in found] == [1, 1]
    assert {q.speaker for q in found} == {"Tom Reed"}


@pytest.mark.parametrize("text", ["She saw “The Long Road Home” twice.", "他读《人民日报》。"])
def test_titles_are_not_speech(text: str) -> None:
    assert kinds(text) == [QuotationKind.TITLE]


def test_a_short_answer_is_speech_and_a_borrowed_term_a_phrase() -> None:
    assert kinds("“Never Again,” said Ann Lee.") == [QuotationKind.SPEECH]
    assert kinds("The so-called “reform” came and went.") == [QuotationKind.PHRASE]


def test_page_residue_is_left_out() -> None:
    article = make_article("“We will win,” Tom Reed said.\n\n“Share this article”\n\nAdvertisement")
    residue = [p.span for p in article.paragraphs if p.role.is_residue]
    assert not any(q.span.overlaps(span) for q in find_quotations(article) for span in residue)
    assert Role.BODY in {p.role for p in article.paragraphs}


@settings(max_examples=150)
@given(st.text(alphabet="ab Z.,'\"“”‘’„«»‹›「」『』`5\n—", max_size=120))
def test_any_mess_of_marks_gives_spans_inside_their_paragraphs(text: str) -> None:
    article = make_article(text + " end")
    found = find_quotations(article)
    assert [q.marks.start for q in found] == sorted(q.marks.start for q in found)
    for quotation in found:
        assert article.paragraphs[quotation.paragraph].span.contains(quotation.marks)
        assert quotation.marks.contains(quotation.span)
        assert len(quotation.span) > 0
    outer = [q.marks for q in found if q.level == 0]
    assert not any(a.overlaps(b) for a, b in pairwise(outer))
