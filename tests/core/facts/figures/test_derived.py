"""Figures that follow from others, and those that only seem to."""

from __future__ import annotations

from datetime import date

import pytest

from core.article.load import make_article
from core.facts.figures.derived import derive
from core.facts.figures.find import figures_in, find_figures
from core.facts.figures.writing_day import days_of_both


@pytest.mark.parametrize(
    ("target", "known", "formula"),
    [
        ("an increase of 15.6%", "from 405 to 468 tonnes", "from 405 t to 468 t = 15.6%"),
        ("265 mills are open", "of 331 mills 66 closed", "331 - 66 = 265"),
        ("120 soldiers", "180 soldiers, 60 more", "180 - 60 = 120"),
        ("72 million", "40% of 180 million euros", "40% of 180,000,000 EUR = 72,000,000"),
        ("some four in five", "31 of 39 boards", "31 of 39 = about 80%"),
        ("more than ten times", "$1.9 billion against $180 million", "1,900,000,000 USD / 180,000,000 USD"),
        ("less than half", "58% below average", "the rest after 58%"),
        ("about a quarter", "31 of 118 employees", "31 of 118 = about 25%"),
        ("a fifth", "about 13 of the 64 kilograms", "13 kg of 64 kg = 20%"),
        ("five out of every six", "780 of the board's 940 servers", "780 of 940 = 5/6"),
        ("no more than 1.6 percent", "38,600 euros of 2.4 million euros", "38,600 EUR of 2,400,000 EUR"),
        ("about one in seven", "58 females, 8 of them pregnant", "8 of 58 = about 1/7"),
        ("more than 40 percent", "seen 58 times, in comparison with 41", "from 41 to 58 times"),
    ],
)
def test_what_follows_names_its_formula(target: str, known: str, formula: str) -> None:
    derivation = derive(figures_in(target)[0], figures_in(known))
    assert derivation is not None
    assert formula in derivation.note


@pytest.mark.parametrize(
    ("target", "known"),
    [
        ("an increase of 18%", "from 405 to 468 tonnes"),
        ("a fall of 45%", "57 cases, then 31 cases"),
        ("310 runners", "301 runners, 14 of them women"),
        ("three ships", "five ships and two boats"),
        ("$65 million a year", "$90 million in 12 years"),
        ("a fish every 30 minutes", "12,600 fish a year"),
        ("about a third", "31 of 118 employees"),
        ("about 80%", "31 of 36 boards"),
        ("120 euros", "180 soldiers, 60 more"),
        ("more than 11,000 patients", "11,000 patients and one doctor"),
    ],
)
def test_what_does_not_follow_is_left_alone(target: str, known: str) -> None:
    assert derive(figures_in(target)[0], figures_in(known)) is None


def test_the_day_of_writing_is_read_from_the_dateline() -> None:
    article = make_article(
        "Rain ends drought in the south of Spain\n\nMADRID, Oct. 17 — It rained in 2024 and again now."
    )
    dated, _ = days_of_both(article, find_figures(article), article, find_figures(article))
    assert dated.given == (date(2024, 10, 17), date(2025, 10, 17))
    undated = make_article("It rained on Oct. 17 in the south of Spain, and nobody minded it at all.")
    found, _ = days_of_both(undated, find_figures(undated), undated, find_figures(undated))
    assert found.all == (None,)
    taken, _ = days_of_both(undated, find_figures(undated), article, find_figures(article))
    assert not taken.given
    assert taken.likely == dated.given
