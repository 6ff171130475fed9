"""Whether two figures say the same: the verdict, the way, and the reason in words."""

from __future__ import annotations

from datetime import date

import pytest

from core.facts.figures.equality import compare
from core.facts.figures.find import figures_in
from core.facts.figures.judgement import Judgement
from core.model import How


def judge(left: str, right: str, left_day: date | None = None, right_day: date | None = None) -> Judgement:
    """The kindest judgement among the figures of two phrases."""
    judged = (compare(a, b, left_day, right_day) for a in figures_in(left) for b in figures_in(right))
    return min(judged, key=lambda j: j.rank)


SAME_VALUE = [
    ("4%", "four percent"),
    ("4 per cent", "4 pct"),
    ("$2.4 billion", "US$2,400 million"),
    ("a dozen ships", "12 ships"),
    ("a third of them", "one third of them"),
    ("one in four", "25%"),
    ("two and a half years", "30 months"),
    ("a fortnight", "14 days"),
    ("40 basis points", "0.4 percentage points"),
    ("3 August 2024", "August 3, 2024"),
    ("3 August 2024", "2024-08-03"),
    ("the 1980s", "the eighties"),
    ("the 19th century", "the nineteenth century"),
    ("8:15 p.m.", "quarter past eight in the evening"),
    ("8:15 p.m.", "20:15"),
    ("between 30 and 40 tonnes", "30-40 tonnes"),
    ("€5 million and €8 million", "€5 million and 8 million euros"),
    ("minus 4 degrees Celsius", "-4°C"),
    ("a 5-2 vote", "a five-to-two vote"),
    ("World War II", "the Second World War"),
    ("twice a day", "two times a day"),
    ("31 hectares", "310,000 square metres"),
    ("aged 61", "61 years old"),
    ("New Year's Day", "1 January"),
    ("at half nine", "at 9:30"),
    ("five minutes shy of eight", "at 7:55"),
    ("St Andrew's Day", "30 November"),
    ("two previous mayors", "the third mayor"),
]


@pytest.mark.parametrize(("left", "right"), SAME_VALUE)
def test_the_same_value_in_other_words(left: str, right: str) -> None:
    assert judge(left, right).how in (How.EXACT, How.REWORDED, How.CONVERTED)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (a, b)
        for a, b in SAME_VALUE
        if not a.startswith(
            (
                "between",
                "€5",
                "World",
                "New",
                "8:15",
                "the 1980s",
                "at half",
                "five minutes",
                "St",
                "two prev",
            )
        )
    ],
)
def test_the_same_value_has_the_same_key(left: str, right: str) -> None:
    assert {f.key for f in figures_in(left)} & {f.key for f in figures_in(right)}


@pytest.mark.parametrize(
    ("left", "right", "how"),
    [
        ("$2.38 billion", "$2.4 billion", How.ROUNDED),
        ("406 missiles", "400 missiles", How.ROUNDED),
        ("about 23,600 homes", "more than 23,000 homes", How.COMPATIBLE),
        ("two-thirds", "67%", How.ROUNDED),
        ("10 miles", "16 km", How.CONVERTED),
        ("five metres", "16 feet", How.CONVERTED),
        ("64 kilometres", "about 40 miles", How.CONVERTED),
        ("20 degrees Celsius", "68F", How.CONVERTED),
        ("1,900 homes", "just under two thousand homes", How.COMPATIBLE),
        ("54% of voters", "more than half of voters", How.COMPATIBLE),
        ("more than 100 people", "100 people", How.COMPATIBLE),
        ("dozens of people", "36 people", How.COMPATIBLE),
        ("12 March", "12 March 2024", How.COMPATIBLE),
        ("early March", "in March", How.COMPATIBLE),
        ("in 1985", "in the 1980s", How.COMPATIBLE),
        ("doubled", "rose by 100%", How.COMPATIBLE),
        ("DKK 40", "40 kroner", How.COMPATIBLE),
        ("280 crowns", "CZK 280", How.COMPATIBLE),
        ("€0.45", "45 cents", How.CONVERTED),
        ("€2.32 a kilogram", "€1.05 a pound", How.CONVERTED),
        ("90,000 visits an hour", "1,500 visits a minute", How.CONVERTED),
        ("nine days", "more than a week", How.COMPATIBLE),
        ("six to eight weeks", "up to two months", How.COMPATIBLE),
        ("4:12 p.m.", "ten past four in the afternoon", How.ROUNDED),
        ("4:50 p.m.", "shortly before 5 p.m.", How.COMPATIBLE),
        ("about 640,000 people", "some two-thirds of a million people", How.COMPATIBLE),
        ("minus 17 degrees", "1.4°F", How.COMPATIBLE),
        ("1.4 million tons", "1.4 million", How.COMPATIBLE),
    ],
)
def test_what_is_near_enough_says_how(left: str, right: str, how: How) -> None:
    judged = judge(left, right)
    assert judged.how is how
    assert judged.note


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("$2.4 billion", "$2.4 million"),
        ("$2.4 billion", "€2.4 billion"),
        ("$312 million", "$321 million"),
        ("rose 3%", "rose 3 percentage points"),
        ("400 missiles", "40 missiles"),
        ("400 missiles", "440 missiles"),
        ("15 minutes", "14 minutes"),
        ("minus 12 degrees", "minus 21°C"),
        ("20 days", "more than a week"),
        ("twice the size of its rival", "half the size of its rival"),
        ("€0.45", "54 cents"),
        ("€2.32 a kilogram", "€1.25 a pound"),
        ("90,000 visits an hour", "900 visits a minute"),
        ("4:10 p.m.", "4:12 p.m."),
        ("5:10 p.m.", "shortly before 5 p.m."),
        ("about 640,000 people", "about 600,000 people"),
        ("the tenth of a millimetre", "the hundredth of a millimetre"),
        ("10 miles", "10 km"),
        ("more than 100", "less than 100"),
        ("more than 50,000", "49,000"),
        ("5-10 people", "5-12 people"),
        ("eight to ten", "18"),
        ("12 March", "21 March"),
        ("early March", "late March"),
        ("in 1985", "in the 1990s"),
        ("1990s", "1980s"),
        ("Article 5", "Article 6"),
        ("World War I", "World War II"),
        ("7 p.m.", "8 p.m."),
        ("7 a.m.", "7 p.m."),
        ("third", "second"),
        ("Monday", "Tuesday"),
        ("dozens of people", "400 people"),
    ],
)
def test_another_value_is_changed(left: str, right: str) -> None:
    judged = judge(left, right)
    assert judged.is_changed
    assert judged.note


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12 people", "12%"),
        ("in 2019", "2,019 dollars"),
        ("7 p.m.", "7 km"),
        ("Article 5", "Chapter 5"),
        ("in June", "in 2019"),
    ],
)
def test_what_cannot_be_compared_is_neither_equal_nor_changed(left: str, right: str) -> None:
    judged = judge(left, right)
    assert not judged.is_changed
    assert judged.how in (None, How.COMPATIBLE)


def test_relative_dates_are_resolved_by_the_day_of_writing() -> None:
    day = date(2025, 10, 17)
    assert judge("last year", "in 2024", day, day).is_equal
    assert judge("last year", "in 2022", day, day).is_changed
    assert judge("three days ago", "on 14 October", day, day).is_equal
    assert judge("20 months ago", "in February 2024", day, day).is_equal
    assert judge("three decades", "since 1995", day, day).is_equal
    assert judge("yesterday", "16 October 2025", day, day).is_equal


def test_a_day_of_the_week_is_the_one_nearest_the_day_of_writing() -> None:
    tuesday, sunday = date(2026, 2, 17), date(2026, 2, 22)
    assert judge("on Saturday", "on Valentine's Day", tuesday, sunday).is_equal
    assert judge("on Tuesday", "five days ago", tuesday, sunday).is_equal
    assert not judge("on Tuesday", "six days ago", tuesday, sunday).is_equal
    assert not judge("on Saturday", "on 14 March", tuesday, sunday).is_equal
    assert judge("Nov. 3", "the first Monday of November", tuesday, sunday).is_equal


def test_limits_of_few_things_are_meant_to_the_piece() -> None:
    assert judge("more than 8 guests", "nine or more guests").is_equal
    assert judge("fewer than eight guests", "up to seven guests").is_equal
    assert judge("more than 8 guests", "eight guests or more").is_changed
    assert judge("more than 800 guests", "at least 800 guests").is_equal


def test_an_age_is_counted_from_the_day_of_birth() -> None:
    written = date(2021, 5, 3)
    assert judge("born on 9 August 1950", "aged 70", written, written).is_equal
    assert not judge("born on 9 August 1950", "aged 71", written, written).is_equal
    assert judge("born in 1950", "aged 71", written, written).is_equal
    assert not judge("born in 1950", "aged 69", written, written).is_equal


def test_a_coming_weekday_is_counted_from_the_day_of_writing() -> None:
    written = date(2023, 3, 1)  # a Wednesday
    assert judge("on 3 March", "next Friday", written, written).is_equal
    assert not judge("on 3 March", "next Monday", written, written).is_equal


def test_a_part_of_the_year_holds_its_months() -> None:
    assert judge("30 April 2022", "the second quarter of 2022").is_equal
    assert judge("30 July 2022", "the second quarter of 2022").is_changed
    assert judge("the 17th century", "the 1600s").is_equal
    assert judge("the 17th century", "the 1700s").is_changed


def test_the_clock_of_24_hours_leaves_no_half_of_the_day_open() -> None:
    assert judge("at 06:40", "twenty to seven in the evening").is_changed
    assert judge("at 12:00", "at midnight").is_changed
    assert judge("at 6:40", "twenty to seven in the evening").is_equal


def test_a_relative_date_without_a_day_of_writing_contradicts_nothing() -> None:
    assert not judge("last year", "in 2022").is_changed
    assert not judge("three days ago", "on 14 October").is_changed


def test_equality_is_the_same_from_both_sides() -> None:
    for left, right in SAME_VALUE:
        assert judge(left, right).is_equal == judge(right, left).is_equal
