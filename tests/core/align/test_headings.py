"""Links of headings need links below them."""

from __future__ import annotations

import pytest

from core.align.headings import section
from core.align.passages import align
from core.align.text import text_of
from core.article.load import make_article
from tests.benchmarks.alignment_data import Annotated, seed_pairs

BODY = (
    "The council of Brookfield approved 14 new tram stops on Tuesday at a cost of 37 million dollars.",
    "Mayor Ilse Brandt said the work would begin in March and last nineteen months.",
    "Fishermen in the northern harbour caught 600 tonnes of herring, the least since 1987.",
    "Biologist Tomas Reyes blamed the warm current that reached the fjord in August.",
)


def article(*blocks: str) -> str:
    return "\n\n".join(blocks) + "\n"


def links(left: str, right: str) -> set[tuple[str, str]]:
    one, other = make_article(left), make_article(right)
    return {
        (one.slice(one.paragraphs[link.left].span), other.slice(other.paragraphs[link.right].span))
        for link in align(one, other)
    }


def test_headings_over_the_same_are_linked() -> None:
    left = article("# News of the week", "## Tram stops", *BODY[:2], "## Herring", *BODY[2:])
    right = article("# News of the week", "## Herring", *BODY[2:], "## Tram stops", *BODY[:2])
    found = links(left, right)
    kept = {one.lstrip("# ") for one, other in found if one == other}
    assert kept >= {"Tram stops", "Herring"}


@pytest.mark.parametrize("pair", seed_pairs(), ids=lambda pair: pair.name)
def test_no_headings_are_linked_over_sections_that_are_not(pair: Annotated) -> None:
    left, right = text_of(pair.left, ()), text_of(pair.right, ())
    linked = {(link.left, link.right) for link in align(pair.left, pair.right)}
    for i, one in enumerate(left.paragraphs):
        for j, other in enumerate(right.paragraphs):
            if left.is_heading(i) and right.is_heading(j) and (one.index, other.index) in linked:
                assert any(
                    (left.paragraphs[below].index, right.paragraphs[beyond].index) in linked
                    for below in section(left, i)
                    for beyond in section(right, j)
                )


def test_headlines_alone_are_compared_as_any_text() -> None:
    assert len(links("Herring catch falls to 600 tonnes\n", "Herring catch drops to 600 tonnes\n")) == 1
