"""What passages are recognised by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.align.evidence import Evidence, gather, longest_shared_quotation, match_spellings, merge
from core.align.vectors import dot, inner_products, inverse_frequencies, unit_vector
from core.article.load import make_article
from core.model import Anchor, Span

ARTICLE = make_article(
    "They met Gen Nakatani in Tokyo on 30 March. “We do not have soldiers. But we own an ocean,” he said."
)


def evidence(text: str) -> Evidence:
    article = make_article(text)
    return merge(gather(article, [s for p in article.paragraphs for s in p.sentences]))


def test_names_are_capitals_that_open_no_sentence() -> None:
    assert evidence("Officials met Nakatani in Tokyo. Nobody smiled. “Never,” he said.").names == {
        "nakatani",
        "tokyo",
    }


def test_a_quotation_runs_on_into_the_next_sentence_but_not_the_next_paragraph() -> None:
    quoted = evidence("“We have no soldiers. But we own an ocean,” he said, and left the room.").quoted
    assert {"we have no", "soldiers but we", "own an ocean"} <= quoted
    assert not any("room" in run for run in quoted)
    assert evidence("He said “all of it.\n\nThe ship sailed on Monday night.").quoted == {"all of it"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("keflawick", "keflavik"),
        ("higseth", "hegseth"),
        ("jonasdotir", "jonasdottir"),
        ("torvaldson", "thorvaldsson"),
        ("kamikobo", "kamikubo"),
    ],
)
def test_a_garbled_name_finds_its_like(left: str, right: str) -> None:
    assert match_spellings([left, "reykjavik", "lund"], [right, "london"]) == {right: left}


def test_equal_and_short_names_are_left_alone() -> None:
    assert match_spellings(["tokyo", "ann", "lee"], ["tokyo", "anna", "leo"]) == {}


@pytest.mark.parametrize("text", ["東京都議会", "กรุงเทพมหานคร"])
def test_scripts_without_spaces_are_read_by_pairs_of_letters(text: str) -> None:
    words = evidence(text).words
    assert len(words) > 3
    assert all(len(word) == 2 for word in words)


def test_diacritics_do_not_part_words() -> None:
    assert evidence("Keflavík, Þór und Jónas").words == ["keflavik", "þor", "und", "jonas"]


def test_anchors_count_where_they_stand_and_replace_digits() -> None:
    sentences = [s for p in ARTICLE.paragraphs for s in p.sentences]
    assert gather(ARTICLE, sentences)[0].figures == {"30"}
    at = ARTICLE.text.index("30 March")
    anchor = Anchor(Span(at, at + 8), "figure", "date:month=3,day=30")
    found = gather(ARTICLE, sentences, (anchor,))
    assert [e.figures for e in found] == [{"date:month=3,day=30"}, *[frozenset()] * (len(found) - 1)]


def test_the_longest_shared_quotation_is_given_as_written() -> None:
    shared = {"do not have", "not have soldiers", "own an ocean"}
    whole = Span(0, len(ARTICLE.text))
    assert longest_shared_quotation(ARTICLE, whole, shared) == "do not have soldiers"
    assert longest_shared_quotation(ARTICLE, whole, {"no such words"}) == ""


WORDS = st.lists(st.sampled_from("abcdef"), max_size=8)


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5))
def test_the_inverted_index_gives_every_cosine(left: list[list[str]], right: list[list[str]]) -> None:
    counts = [[{w: words.count(w) for w in words} for words in side] for side in (left, right)]
    idf = inverse_frequencies(c for side in counts for c in side)
    ours, theirs = ([unit_vector(c, idf) for c in side] for side in counts)
    rows = inner_products(ours, theirs, most_postings=len(right))
    for i, one in enumerate(ours):
        for j, other in enumerate(theirs):
            assert rows[i].get(j, 0.0) == pytest.approx(dot(one, other))
            assert dot(one, other) <= 1.0 + 1e-9
        if one:
            assert dot(one, one) == pytest.approx(1.0)
