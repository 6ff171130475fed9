"""The constructions of English news for each kind of figure, and those that look like figures."""

from __future__ import annotations

import pytest

from core.facts.figures.find import figures_in

BY_KIND = {
    "money": [
        ("a half-million-dollar estate", "500,000 USD"),
        ("a half-billion dollars", "500,000,000 USD"),
        ("a quarter of a million pounds", "250,000 GBP"),
        ("a quarter million euros", "250,000 EUR"),
        ("Rs 3 lakh crore", "3,000,000,000,000 INR"),
        ("US$2.5 trn", "2,500,000,000,000 USD"),
        ("$2B", "2,000,000,000 USD"),
        ("up by 20p", "0.2 GBP"),
    ],
    "share": [
        ("0.2 of a percentage point", "0.2 percentage points"),
        ("One person in 12 has it", "1/12"),
        ("one time in a hundred", "1%"),
        ("one in a thousand", "0.1%"),
        ("Two in three Danes agree", "2/3"),
        ("31 of every 100 shillings", "31%"),
        ("one quarter died", "25%"),
        ("every second resident", "50%"),
        ("They hold the remaining eighth.", "12.5%"),
        ("inflation was 1.3 points lower", "1.3 percentage points"),
    ],
    "count": [
        ("Several hundred thousand people", "200,000 to 999,999"),
        ("a few dozen protesters", "24 to 119"),
        ("a couple of hundred miners", "200"),
        ("a crowd of 50,000-plus", "at least 50,000"),
        ("a thousand-odd workers", "more than 1,000"),
        ("more than 1000 dead", "more than 1,000"),
        ("voted by 7 votes to 2 against", "7 to 2"),
        ("a gross of candles", "144"),
        ("a baker's dozen of rolls", "13"),
        ("The quintet sued the bank", "5"),
        ("a hat-trick for the captain", "3"),
        ("9 × 10⁴ spores", "90,000"),
        ("3 x 10^6 grains", "3,000,000"),
        ("a seven-figure debt", "1,000,000 to 9,999,999"),
        ("drew double-digit crowds", "10 to 99"),
        ("paid four grand", "4,000"),
        ("4.1 Mio. beavers", "4,100,000"),
        ("nine boats at most", "at most 9"),
        ("80 goats or more", "at least 80"),
        ("quadrupled since then", "4 times"),
        ("up by two orders of magnitude", "100 times"),
        ("7 parts per thousand", "0.7%"),
        ("16 degrees below zero Fahrenheit", "-16°F"),
    ],
    "rank": [
        ("the club's bicentenary", "200th"),
        ("at her golden jubilee", "50th"),
        ("came in as runner-up", "2nd"),
        ("on its maiden flight", "1st"),
        ("the Prime Minister's maiden speech", "1st"),
    ],
    "age": [
        ("a woman of about 40", "about 40 years"),
        ("then aged just 37", "37 years"),
        ("over the age of 40", "more than 40 years"),
        ("the over-65s", "more than 65 years"),
        ("those aged 16 to 24", "16 to 24 years"),
        ("Ada Holm (44) left", "44 years"),
        ("Ada Holm is 44 and rows", "44 years"),
    ],
    "measure": [
        ("11st 4lb", "79/7 st"),
        ("6'2\" tall", "37/6 ft"),
        ("6ft 2in wide", "37/6 ft"),
        ("six foot two", "37/6 ft"),
        ("five below zero", "-5°"),
        ("-5 to 3C", "-5 to 3°C"),
        ("minus 10 to minus 5 degrees", "-10 to -5°"),
        ("a magnitude-6 quake", "6"),
        ("450,000 bpd", "450,000 bbl"),
        ("3,000 short tons", "3,000 short ton"),
    ],
    "duration": [
        ("two hours, seven minutes and 12 seconds", "2.12 h"),
        ("an hour and a quarter", "1.25 h"),
        ("3h 12m", "3.2 h"),
        ("a day and three quarters", "1.75 days"),
    ],
    "date": [
        ("the summer of '69", "1969"),
        ("in 44 BC", "44 BC"),
        ("the fourth century BC", "4th century BC"),
        ("c. 1450", "1450"),
        ("the post-2008 slump", "2008"),
        ("in winter 2021/22", "winter 2021"),
        ("the third quarter of 2023", "quarter 3 2023"),
        ("third-quarter profit", "quarter 3"),
        ("the second half of 2026", "second half 2026"),
        ("August saw rain", "August"),
    ],
    "time": [
        ("five minutes to midnight", "23:55"),
        ("at 1430 hours", "14:30"),
        ("It was 21h40.", "21:40"),
        ("at 9h30", "09:30"),
        ("26 minutes past four in the morning", "04:26"),
        ("It was 26 minutes past four.", "04:26"),
        ("three quarters of an hour before midnight", "23:15"),
        ("half an hour after two o'clock", "02:30"),
        ("at the 8 of the morning", "08:00"),
        ("at eight this morning", "08:00"),
    ],
}


@pytest.mark.parametrize(("text", "reading"), [case for cases in BY_KIND.values() for case in cases])
def test_the_only_figure_is_read(text: str, reading: str) -> None:
    assert [figure.reading for figure in figures_in(text)] == [reading]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("open 2-4 pm", ["14:00", "16:00"]),
        ("open 11 to 2 pm", ["11:00", "14:00"]),
        ("two 737s flew in 45s", ["2", "45 s"]),
    ],
)
def test_a_figure_takes_from_the_next_what_it_lacks(text: str, readings: list[str]) -> None:
    assert [figure.reading for figure in figures_in(text)] == readings


@pytest.mark.parametrize(
    "text",
    [
        "It is second to none, at first glance, and on second thoughts net zero.",
        "The first lady and a third party had first-class, first-hand news.",
        "They went back to square one at one point; it was zero tolerance.",
        "He lives at 10 Downing Street, off Fifth Avenue and 42nd Street.",
        "The Good Friday Agreement, Black Friday and the Sunday Times.",
        "The 7-Eleven shut after the Six-Day War.",
        "The Boeing company sold its 747s.",
        "She kept her maiden name, and Iron Maiden played.",
        "He is a thirty-something with a two-wheeler.",
        "In the half, the firm lost money in the half.",
        "April Jones met June Carter and August Wilson.",
    ],
)
def test_idioms_addresses_and_names_are_no_figures(text: str) -> None:
    assert [text[f.span.start : f.span.end] for f in figures_in(text)] == []


def test_cents_and_bare_numbers_take_the_unit_of_the_figure_before_them() -> None:
    *_, cents = figures_in("Petrol is €1.62 a litre, 14 cents more.")
    assert cents.reading == "0.14 EUR"
    *_, bare = figures_in("Cane fell to 1.6 million tonnes from 1.9 million.")
    assert [reading.reading for reading in bare.alternatives] == ["1,900,000 t"]
