"""A hint which of two versions is nearer to the original: right when given, silent when in doubt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.align.nearer import Detail, nearer_to_the_original
from core.article.load import make_article
from core.facts.article_facts import find_facts
from core.model import Article, Side
from tests.corpus.scoring import pairs

PLAIN = make_article("The council met on Monday. It closed two schools.")


@pytest.mark.xdist_group("annotated pairs")
def test_the_annotated_originals_are_never_taken_for_rewrites() -> None:
    hints = [
        nearer_to_the_original(find_facts(p.comparison.left).detail, find_facts(p.comparison.right).detail)
        for corpus in ("plain", "hard")
        for p in pairs(corpus)
    ]
    given = [hint.side for hint in hints if hint is not None]
    assert len(given) >= 5
    assert set(given) == {Side.LEFT}


def test_of_the_bundled_pairs_the_fuller_text_is_nearer(seeds: dict[str, Article]) -> None:
    for left, right in (("000", "001"), ("002", "003")):
        one, other = find_facts(seeds[left]).detail, find_facts(seeds[right]).detail
        hint, turned = nearer_to_the_original(one, other), nearer_to_the_original(other, one)
        assert hint is not None
        assert turned is not None
        assert (hint.side, turned.side) == (Side.LEFT, Side.RIGHT)
        assert "quotations against" in hint.caption
        assert "wrong way round" in turned.caption


def test_one_ground_is_not_enough() -> None:
    assert nearer_to_the_original(Detail(PLAIN, 20, 4, 5), Detail(PLAIN, 10, 4, 5)) is None
    assert nearer_to_the_original(Detail(PLAIN, 20, 8, 5), Detail(PLAIN, 10, 4, 5)) is not None


def test_an_earlier_date_decides() -> None:
    early, late = (Detail(replace(PLAIN, published=date(2025, 3, day)), 5, 2, 2) for day in (1, 4))
    hint = nearer_to_the_original(late, early)
    assert hint is not None
    assert hint.side is Side.RIGHT
    assert "2025-03-01" in hint.caption
