"""Which words of a text are names, and the titles beside them."""

# ruff: noqa: E501 - one case a line

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.load import make_article
from core.facts.names.find import find_names
from core.facts.names.name import Axis, NameKind


def names(text: str) -> list[str]:
    article = make_article(text)
    return [article.slice(n.span) for n in find_names(article)]


def titles(text: str) -> list[tuple[str, str, str]]:
    """Of every name: the words of each title, its kind and what sets it below the plain office."""
    article = make_article(text)
    return [(article.slice(t.span), t.kind, t.step) for n in find_names(article) for t in n.titles]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met Rosaura Quispe Landa and José de la Cruz in Lima.", ["Rosaura Quispe Landa", "José de la Cruz", "Lima"]),
        ("The report of Annick Zurbriggen-Roth's team was read.", ["Annick Zurbriggen-Roth"]),
        ("He left the U.S. with J. K. Marlow on Monday.", ["U.S.", "J. K. Marlow"]),
        ("The drug MLV-9 and the plane P-8 Poseidon were tested.", ["MLV-9", "P-8 Poseidon"]),
        ("Analysts at Pell & Sorrell in the Gulf of Finland agreed.", ["Pell & Sorrell", "Gulf of Finland"]),
        ("The Geneva-based trader lost NZ$40 in March.", ["Geneva"]),
        ("However, researchers said that Japanese officials were pleased.", []),
        ("The police asked the prime minister and the Japanese ambassador.", []),
        ("Pizzi, head of research at the firm, agreed.", ["Pizzi"]),
        ("Fares on the Malmö–Uppsala sleeper rose.", ["Malmö", "Uppsala"]),
        ("She asked Your Worship for a chair – Eighty-five people stood.", []),
        ("TRIESTE — Nobody alive had heard a note of it.", ["TRIESTE"]),
    ],
)  # fmt: skip
def test_names_in_running_text(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_headline_in_capitals_names_only_what_the_text_names() -> None:
    text = (
        "What The Low-Alcohol Boom Means For Halvorsen Investors\n\n"
        "The brewer said that Halvorsen sold more beer, and investors in Halvorsen were pleased with it."
    )
    assert names(text) == ["Halvorsen", "Halvorsen", "Halvorsen"]


def test_no_name_crosses_a_line() -> None:
    text = "The visitors met Anna\nBerg and several of the others in the old town of Oslo that day."
    assert "Anna\nBerg" not in names(text)


def test_nouns_with_capitals_are_no_names_in_german() -> None:
    text = (
        "Die Regierung hat am Montag das Gesetz zur Reform der Schulen beschlossen, sagte Angela Merkel."
        " Die Opposition und die Gewerkschaften sind mit dem Entwurf nicht zufrieden."
    )
    assert names(text) == ["Angela Merkel"]


def test_residue_of_the_page_holds_no_names() -> None:
    text = (
        "The council of the town met on Monday and voted for the new bridge over the river.\n\n"
        "Photograph: Aroha Pene/Getty Images\n\n"
        "The mayor said after the vote that work on the bridge would begin in the spring of the year."
    )
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was said by Foreign Minister Rosaura Quispe.", [("Foreign Minister", "minister", "")]),
        ("It was said by U.S. Secretary of Defense Pete Hale.", [("Secretary of Defense", "minister", "")]),
        ("It was said by the mayor, Rangi Colquhoun, on air.", [("mayor", "mayor", "")]),
        ("It was said by Dolores Farfán, vice-president of the union.", [("vice-president", "president", "deputy")]),
        ("It was said by Aya Brissot, the deputy director general.", [("deputy director general", "director-general", "deputy")]),
        ("It was said by the trainer of the runner, Matthias Imboden.", [("trainer", "trainer", "")]),
        ("It was said by Ottilie Brand, who's head cook at the camp.", [("head cook", "cook", "")]),
        ("It was said by Dr Gregor Zalokar, a musicologist in Graz.", [("Dr", "dr", ""), ("musicologist", "musicologist", "")]),
        ("It was said by Detective Sergeant Imogen Hale.", [("Detective", "detective", ""), ("Sergeant", "sergeant", "")]),
        ("It was said by Marek Dudek, who met the president of the bank.", []),
        ("General Motors was sold.", []),
    ],
)  # fmt: skip
def test_titles_and_roles(text: str, found: list[tuple[str, str, str]]) -> None:
    assert titles(text) == found


def test_what_an_office_is_about_is_understood_in_both_spellings() -> None:
    for text in ("the Minister of Defense Ann Hale said", "the defence minister, Ann Hale, said"):
        article = make_article(f"Then {text} so.")
        (title,) = (t for n in find_names(article) for t in n.titles)
        assert (title.axis, title.kind, title.field) == (Axis.OFFICE, "minister", ("defence",))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They spoke to Mr Farfán about it.", NameKind.PERSON),
        ("They sailed through the South China Sea again.", NameKind.PLACE),
        ("They wrote to the University of Granada again.", NameKind.ORGANISATION),
        ("They lived near Pittsburgh for years.", NameKind.PLACE),
    ],
)
def test_the_kind_is_guessed_from_form_and_surroundings(text: str, kind: NameKind) -> None:
    assert [n.kind for n in find_names(make_article(text))] == [kind]


@given(st.text(alphabet="AbÉ-.’'& \n$1,“李ß", max_size=80) | st.text(max_size=80))
def test_any_text_gives_names_in_order_without_overlap(text: str) -> None:
    article = make_article(text)
    found = find_names(article)
    for name in found:
        assert 0 <= name.span.start < name.span.end <= len(article.text)
        assert "\n" not in article.slice(name.span)
        assert len(name.parts) == len(name.part_spans)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
