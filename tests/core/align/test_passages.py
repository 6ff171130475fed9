"""Paragraph links: what a reader would draw, in any order and any language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.align.passages import align
from core.article.load import make_article
from core.model import Link, LinkRelation, Strength
from tests.core.align.languages import ORDER, REPORTS

ENGLISH = (
    "The council of Harrow closed the old crossing on Monday after engineers found 14 cracks in its piers.",
    "Repairs will cost £12 million and take at least eighteen months, said Helen Brandt, the chief engineer.",
    "Traders fear for trade. “Nobody will walk past here without the bridge,” said Otto Sidley, a baker.",
    "Three ferries will carry residents to the far bank free of charge from May, every twenty minutes.",
    "The river last closed the town in 1953, when a flood took away two arches and a chapel.",
)


def links_between(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[Link, ...]:
    return align(make_article("\n\n".join(left)), make_article("\n\n".join(right)))


@pytest.mark.parametrize("language", REPORTS)
def test_every_language_is_aligned_in_any_order(language: str) -> None:
    links = links_between(*REPORTS[language])
    assert {(link.left, link.right) for link in links} == {(i, k) for k, i in enumerate(ORDER)}


@given(st.permutations(range(len(ENGLISH))))
@settings(max_examples=25)
def test_a_text_in_another_order_is_linked_paragraph_by_paragraph(order: list[int]) -> None:
    links = links_between(ENGLISH, tuple(ENGLISH[i] for i in order))
    assert {(link.left, link.right) for link in links} == {(i, k) for k, i in enumerate(order)}
    assert all(link.strength is Strength.SURE and link.relation is LinkRelation.FULL for link in links)
    assert any(link.moved for link in links) == (order != sorted(order))


def test_a_paragraph_made_of_two_is_linked_with_both() -> None:
    links = links_between(ENGLISH, (ENGLISH[0], f"{ENGLISH[1]} {ENGLISH[3]}", ENGLISH[2], ENGLISH[4]))
    assert {(link.left, link.right) for link in links} == {(0, 0), (1, 1), (3, 1), (2, 2), (4, 3)}


def test_texts_on_other_things_are_not_linked() -> None:
    other = (
        "A laboratory in Lund has grown a sponge from deep water that lives without light for nine years.",
        "Shares in the brewer fell by a tenth on Friday when it warned that barley had become dearer.",
        "“I never liked the opera, and I wrote it,” the composer told an audience in Graz.",
    )
    assert links_between(ENGLISH, other) == ()


def test_residue_of_the_page_takes_no_part() -> None:
    page = "\n\n".join((*ENGLISH[:2], "Share.", "Leave a Reply"))
    left, right = make_article(page), make_article(page)
    residue = {p.index for p in left.paragraphs if p.role.is_residue}
    assert residue
    assert not residue & {link.left for link in align(left, right)}


def test_a_heading_is_not_linked_with_the_paragraph_that_it_names() -> None:
    headed = ("Harrow loses its bridge and its customers", *ENGLISH)
    links = links_between(headed, ENGLISH)
    assert {(link.left, link.right) for link in links} == {(k + 1, k) for k in range(len(ENGLISH))}


def test_a_link_says_why() -> None:
    version = (
        "Baker Otto Sidly is gloomy: “Nobody will walk past here without the bridge,” he says.",
        "It will take £12 million to repair it.",
        "In 1953 a flood carried off a chapel and two arches.",
    )
    reasons = {
        (link.left, link.right): {r.kind: r.text for r in reversed(link.reasons)}
        for link in links_between(ENGLISH, version)
    }
    assert reasons[2, 0]["quote"] == "Nobody will walk past here without the bridge"
    assert reasons[2, 0]["name"] == "Sidley"
    assert reasons[1, 1]["figure"] == "12"
    assert {"flood", "chapel", "arches"} <= set(reasons[4, 2]["words"].split(", "))


def test_a_higher_threshold_draws_fewer_links() -> None:
    left, right = (make_article("\n\n".join(side)) for side in REPORTS["de"])
    drawn = {
        least: {(x.left, x.right) for x in align(left, right, least=least)} for least in (0.0, 0.25, 0.9)
    }
    assert drawn[0.9] <= drawn[0.25] < drawn[0.0]


class _CancelledError(Exception):
    pass


def test_progress_rises_and_cancels() -> None:
    article = make_article("\n\n".join(ENGLISH))
    told: list[float] = []
    align(article, article, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    def cancel(share: float) -> None:
        raise _CancelledError

    with pytest.raises(_CancelledError):
        align(article, article, progress=cancel)


@given(st.text(), st.text())
@settings(max_examples=60)
def test_any_text_is_aligned_without_harm(left: str, right: str) -> None:
    one, other = make_article(f"a {left}"), make_article(f"a {right}")
    for link in align(one, other):
        assert 0.0 <= link.score <= 1.0
        assert link.left < len(one.paragraphs)
        assert link.right < len(other.paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\u202e\u2066abc",
        "9" * 5000 + " " + "8" * 5000,
        "“" * 300,
        "a\u0301" * 400,
        "\U0001f600 " * 50,
        "．。「」",
    ],
)
def test_hostile_text_does_no_harm(text: str) -> None:
    article = make_article("\n\n".join((text, *ENGLISH)))
    last = len(article.paragraphs) - 1
    assert {(last, last), (last - 1, last - 1)} <= {(x.left, x.right) for x in align(article, article)}
