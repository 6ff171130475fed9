"""Figures in English news prose of many fields: what is found, its kind and its value."""

from __future__ import annotations

import pytest

from core.article.load import make_article
from core.facts.figures.figure import Label
from core.facts.figures.find import figures_in, find_figures

# Each sentence with its figures in order: the text of the span and the value as read.
SENTENCES = [
    # rates
    ("The Fed cut rates by a quarter of a point.", ["a quarter of a point = 0.25 percentage points"]),
    ("A half-point cut in interest rates came next.", ["A half-point = 0.5 percentage points"]),
    ("A 25-basis-point rise was expected.", ["25-basis-point = 25 basis points"]),
    # weather and disasters
    (
        "Winds of up to 110 km/h and 60mm of rain in 24 hours battered the coast.",
        ["110 km/h = at most 110 km/h", "60mm = 60 mm", "24 hours = 24 h"],
    ),
    (
        "The temperature fell to -12.5C overnight, the coldest since 1963.",
        ["-12.5C = -12.5°C", "1963 = 1963"],
    ),
    (
        "Temperatures may hit 40C (104F), 10 degrees above normal.",
        ["40C = 40°C", "104F = 104°F", "10 degrees = 10°"],
    ),
    ("A 7.8-magnitude earthquake struck at a depth of 17.9 km.", ["7.8 = 7.8", "17.9 km = 17.9 km"]),
    (
        "At least 17 people were killed and dozens injured at about 11:20 p.m. on Tuesday.",
        ["17 = at least 17", "dozens = 24 to 99", "11:20 p.m. = about 23:20", "Tuesday = Tuesday"],
    ),
    # sport
    (
        "Djokovic won 6-4, 3-6, 7-5 in three hours and 12 minutes.",
        ["6-4 = 6 to 4", "3-6 = 3 to 6", "7-5 = 7 to 5", "three hours and 12 minutes = 3.2 h"],
    ),
    ("Bolt ran the 100m in 9.58 seconds.", ["100m = 100 m", "9.58 seconds = 9.58 s"]),
    (
        "At 6ft 4in and 210lb, he is the tallest of four brothers.",
        ["6ft 4in = 19/3 ft", "210lb = 210 lb", "four = 4"],
    ),
    (
        "In 15th place, 24-year-old Ana Lima finished 1:02.3 behind.",
        ["15th = 15th", "24-year-old = 24 years", "1:02.3 = 62.3 s"],
    ),
    # courts
    (
        "The jury convicted him on 12 of 15 counts after a seven-day trial.",
        ["12 = 12", "15 = 15", "seven-day = 7 days"],
    ),
    ("Six of the seven judges agreed; one dissented.", ["Six = 6", "seven = 7", "one = 1"]),
    (
        "He was jailed for six and a half years and fined $1.5m.",
        ["six and a half years = 6.5 years", "$1.5m = 1,500,000 USD"],
    ),
    # markets
    (
        "Brent crude rose $1.12, or 1.4 percent, to $82.45 a barrel by 1130 GMT.",
        ["$1.12 = 1.12 USD", "1.4 percent = 1.4%", "$82.45 = 82.45 USD", "1130 GMT = 11:30 GMT"],
    ),
    (
        "The 10-year yield rose 4 basis points to 4.25%.",
        ["10-year = 10 years", "4 basis points = 4 basis points", "4.25% = 4.25%"],
    ),
    (
        "Net income fell to $2.3 billion from NZ$2.9bn a year earlier.",
        ["$2.3 billion = 2,300,000,000 USD", "NZ$2.9bn = 2,900,000,000 NZD", "a year = 1 year"],
    ),
    ("He owes £20,000-£30,000 to three banks.", ["£20,000-£30,000 = 20,000 to 30,000 GBP", "three = 3"]),
    (
        "Analysts see growth of 6% to 8%, not the 2 to 3 per cent of last year.",
        ["6% to 8% = 6 to 8%", "2 to 3 per cent = 2 to 3%", "last year = last year"],
    ),
    (
        "The rate rose from 4.75 to 5 per cent, the 14th consecutive increase.",
        ["4.75 = 4.75%", "5 per cent = 5%", "14th = 14th"],
    ),
    (
        "Guidance is $3-5 million, or 1,700 million Danish kroner.",
        ["$3-5 million = 3,000,000 to 5,000,000 USD", "1,700 million Danish kroner = 1,700,000,000 DKK"],
    ),
    (
        "The budget sets aside three lakh crore rupees for 12,34,567 homes.",
        ["three lakh crore rupees = 3,000,000,000,000 INR", "12,34,567 = 1,234,567"],
    ),
    ("It cost 50p, not 99 cents.", ["50p = 0.5 GBP", "99 cents = 99 cent"]),
    # health and science
    (
        "The drug cut deaths by almost a third in a trial of 6,425 patients.",
        ["a third = nearly 1/3", "6,425 = 6,425"],
    ),
    (
        "The vaccine was 94.5 percent effective among 30,000 volunteers.",
        ["94.5 percent = 94.5%", "30,000 = 30,000"],
    ),
    (
        "About one in six couples, some 48 million worldwide, is affected.",
        ["one in six = about 1/6", "48 million = about 48,000,000"],
    ),
    (
        "The bones are between 300,000 and 350,000 years old.",
        ["300,000 and 350,000 years old = 300,000 to 350,000 years"],
    ),
    (
        "The telescope, 6.5 metres across, cost $10bn and took 25 years.",
        ["6.5 metres = 6.5 m", "$10bn = 10,000,000,000 USD", "25 years = 25 years"],
    ),
    (
        "A man in his 40s was given 50mg twice a day for 10 days.",
        ["40s = 40 to 49 years", "50mg = 50 mg", "twice = 2 times", "10 days = 10 days"],
    ),
    (
        "The light adjusts itself in less than a hundredth of a second.",
        ["a hundredth of a second = less than 0.01 s"],
    ),
    # elections
    (
        "Labour took 412 of 650 seats with 33.7 per cent of the vote.",
        ["412 = 412", "650 = 650", "33.7 per cent = 33.7%"],
    ),
    ("Turnout was 59.9%, down from 67.3% in 2019.", ["59.9% = 59.9%", "67.3% = 67.3%", "2019 = 2019"]),
    ("The House voted 220-212 to pass the bill.", ["220-212 = 220 to 212"]),
    ("Ships were in the zone on 355 of 366 days.", ["355 of 366 days = 355/366"]),
    # war
    (
        "The army shot down 32 of 45 drones; some 1.3 million people have fled.",
        ["32 = 32", "45 = 45", "1.3 million = about 1,300,000"],
    ),
    (
        "The war began on 24 February 2022, in the late 2010s some said.",
        ["24 February 2022 = 2022-02-24", "2010s = late 2010s"],
    ),
    (
        "Between 1914 and 1918, some 10 million soldiers died.",
        ["1914 and 1918 = 1914 to 1918", "10 million = about 10,000,000"],
    ),
    (
        "Tens of thousands marched; several hundred were held.",
        ["Tens of thousands = 20,000 to 99,000", "several hundred = 200 to 999"],
    ),
    # dates and times
    ("It takes effect on July 1, 2025, not on 30 June.", ["July 1, 2025 = 2025-07-01", "30 June = 30 June"]),
    (
        "The 2016 accord, signed in spring 2015, runs to the second half of 2027.",
        ["2016 = 2016", "spring 2015 = spring 2015", "second half of 2027 = second half 2027"],
    ),
    (
        "Doors open at half past ten in the morning and shut at a quarter to four.",
        ["half past ten in the morning = 10:30", "a quarter to four = 03:45"],
    ),
    (
        "It opens at 9am and closes at midnight on Nov. 3.",
        ["9am = 09:00", "midnight = 00:00", "Nov. 3 = 3 November"],
    ),
    ("In May, she may march; in March, May may too.", ["May = May", "March = March"]),
    (
        "The twenty-first century began two years ago.",
        ["twenty-first century = 21st century", "two years = 2 years"],
    ),
    (
        "Nineteen ninety-five was the year; by next June it was over.",
        ["Nineteen ninety-five = 1995", "next June = next June"],
    ),
    # numbers in words
    (
        "Five and a half million eggs, or half a dozen each.",
        ["Five and a half million = 5,500,000", "half a dozen = 6"],
    ),
    (
        "Fifteen hundred people, a hundred and fifty cars, a couple of dogs.",
        ["Fifteen hundred = 1,500", "a hundred and fifty = 150", "a couple = 2"],
    ),
    (
        "Three-quarters of them, or a quarter of a million, left.",
        ["Three-quarters = 75%", "a quarter of a million = 250,000"],
    ),
    (
        "He waited a day and a half, then an hour and a half.",
        ["a day and a half = 1.5 days", "an hour and a half = 1.5 h"],
    ),
    (
        "Prices have risen threefold, not doubled, and cost ten times more.",
        ["threefold = 3 times", "doubled = 2 times", "ten times = 10 times"],
    ),
    ("The rate fell by half a percentage point.", ["half a percentage point = 0.5 percentage points"]),
    (
        "The richest fifth of homes and bottom third of schools gained in the weakest quarter of the year.",
        ["fifth = 20%", "third = 1/3"],
    ),
    (
        "The weaver owed €4.2 million to 63 lenders and needs $1.2m to 1.4m.",
        [
            "€4.2 million = 4,200,000 EUR",
            "63 = 63",
            "$1.2m to 1.4m = 1,200,000 to 1,400,000 USD",
        ],
    ),
    (
        "Sales rose from $40m to $52m and profit from $4m to $5m, in a shop for children from 6 to 14 years.",
        [
            "$40m = 40,000,000 USD",
            "$52m = 52,000,000 USD",
            "$4m = 4,000,000 USD",
            "$5m = 5,000,000 USD",
            "6 to 14 years = 6 to 14 years",
        ],
    ),
    (
        "Nine jars in twenty failed, not nine goals in ten games; two and a half dozen were a ninth cheaper.",
        [
            "Nine jars in twenty = 45%",
            "nine = 9",
            "ten = 10",
            "two and a half dozen = 30",
            "a ninth = 1/9",
        ],
    ),
    ("A bed costs 280 crowns.", ["280 crowns = 280 krone"]),
    (
        "The shop closes at 21 hours after they have worked for 12 hours.",
        ["21 hours = 21:00", "12 hours = 12 h"],
    ),
    ("The house voted by 371 voices against 162.", ["371 voices against 162 = 371 to 162"]),
    ("The pack bursts two times on three.", ["two times on three = 2/3"]),
    # ages
    (
        "A retired miner, 56, his son, nine, and an octogenarian were in the lift, 34, in all, in the rest.",
        ["56 = 56 years", "nine = 9 years", "octogenarian = 80 to 89 years", "34 = 34"],
    ),
    ("Men in their 20s and 30s came.", ["20s = 20 to 29 years", "30s = 30 to 39 years"]),
    (
        "Children between the ages of 6 and 9, pupils between 12 and 15, but between 12 and 15 teachers.",
        ["6 and 9 = 6 to 9 years", "12 and 15 = 12 to 15 years", "12 and 15 = 12 to 15"],
    ),
    (
        "Ms Quispe, 58, has a girl of four and a son aged 12.",
        ["58 = 58 years", "four = 4 years", "12 = 12 years"],
    ),
    (
        "Children of five to 17 months and a 14-month-old baby.",
        ["five to 17 months = 5 to 17 months", "14-month-old = 14 months"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[s[:40] for s, _ in SENTENCES])
def test_figures_of_a_sentence(sentence: str, expected: list[str]) -> None:
    found = [f"{sentence[f.span.start : f.span.end]} = {f.reading}" for f in figures_in(sentence)]
    assert found == expected


NOT_FIGURES = [
    "It was one of the bloodiest battles.",
    "One must not forget the one they left behind, or no one will.",
    "She seconded the motion.",
    "Troops march through the town.",
    "Python 3.11.4 and v2.0.1 were released.",
    "Server 192.168.1.254 is down; mail a.b+1@example.org or call 020 7946 0958.",
    "See https://example.org/2024/05/12/page-17?id=99 for more.",
    "He flew an F-16 and an A320, with a P-8 and COVID-19.",
    "A half-hearted effort in the quarter-final.",
    "The 9/11 attacks, the 7/7 bombings and the 24/7 news.",
    "The Group of Seven met with the Big Four.",
    "John Paul II and Henry VIII ruled with Elizabeth II.",
    "Nine Inch Nails played near Three Mile Island.",
    "Catch-22 was published, and the 2+2 dialogue went on.",
    "A fire at the all-in-one shop; they left one by one.",
    "Jan Szyszko met Theresa May and Augustus March.",
]


@pytest.mark.parametrize("sentence", NOT_FIGURES)
def test_what_is_no_figure(sentence: str) -> None:
    found = [sentence[f.span.start : f.span.end] for f in figures_in(sentence)]
    assert found == []


def test_rates_are_not_lengths_of_time() -> None:
    text = "She earns 3,200 euros a month, publishes twice a week and waited a month."
    assert [text[f.span.start : f.span.end] for f in figures_in(text)] == ["3,200 euros", "twice", "a month"]


@pytest.mark.parametrize(
    ("text", "noun", "number"),
    [
        ("Under Article 5 of the treaty", "article", "5"),
        ("in World War II", "world war", "2"),
        ("in World War Two", "world war", "2"),
        ("the Second World War", "world war", "2"),
        ("A Boeing 737-800 landed", "boeing", "737-800"),
        ("the FTSE 100 fell", "ftse", "100"),
        ("Title IX applies", "title", "9"),
    ],
)
def test_labels_name_and_do_not_count(text: str, noun: str, number: str) -> None:
    values = [figure.value for figure in figures_in(text)]
    assert values == [Label(noun, number)]


def test_item_numbers_are_not_figures_but_what_follows_is() -> None:
    assert [f.reading for f in figures_in("1) First item")] == ["1st"]
    assert [f.reading for f in figures_in("2. Sales rose 5%")] == ["5%"]


def test_headlines_in_title_case_keep_their_number_words() -> None:
    text = "Three Charged After Fire Kills Seventeen In Lisbon Hotel"
    assert [f.reading for f in figures_in(text)] == ["3", "17"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The population rose by 500,000 to 10.1 million.", ["500,000", "10,100,000"]),
        ("Prices rose by about $5 to $85 a barrel.", ["about 5 USD", "85 USD"]),
        ("Prices rose from $80 by $5 to $85 a barrel.", ["80 USD", "5 USD", "85 USD"]),
        ("Profit is expected to grow by 6% to 8%.", ["6 to 8%"]),
        ("The city has between 5 and 10 million people.", ["5,000,000 to 10,000,000"]),
        ("The vote was 52 to 48.", ["52 to 48"]),
        ("The vote was 48 to 52.", ["48 to 52"]),
        ("Varnes beat Orlov 102 to 98.", ["102 to 98"]),
        ("The court ruled by eight votes to seven.", ["8 to 7"]),
        ("Support in the vote fell from 52 to 48.", ["52", "48"]),
        ("The firm lost 27 packets to one very fat pigeon.", ["27", "1"]),
    ],
)
def test_scores_steps_and_ranges_are_told_apart(sentence: str, expected: list[str]) -> None:
    assert [figure.reading for figure in figures_in(sentence)] == expected


def test_number_words_that_never_end_stay_small_numbers() -> None:
    found = figures_in("one hundred and " * 3000 + "million " * 3000)
    assert all(len(figure.reading) < 60 for figure in found)
    assert next(f.reading for f in figures_in("9" + " million" * 50)).count("0") < 30


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of 14,8 millions the 2 350 shepherds get 19,5 % from the 1st of march to may 2026.",
            ["14,800,000", "2,350", "19.5%", "1 March", "2026-05"],
        ),
        ("Some 12 500 sheep and 3 200 goats died.", ["about 12,500", "3,200"]),
        ("Of 1,950 sheep 3.5 per cent died, and in May 2025 350 more.", ["1,950", "3.5%", "2025-05", "350"]),
    ],
)
def test_a_translation_keeps_the_number_marks_of_its_original(text: str, expected: list[str]) -> None:
    assert [figure.reading for figure in find_figures(make_article(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It left at 21.40 with 3,5 millions of crowns and came back at half of the eighth.",
            ["21:40", "3,500,000 krone", "07:30"],
        ),
        ("The supper is at seven hours and lasts seven hours.", ["07:00", "7 h"]),
        ("The guard works at 12 hours a day.", ["12 h"]),
        ("The dive took forty and six seconds.", ["46 s"]),
        ("The dive takes between forty and six seconds.", ["40", "6 s"]),
        ("They met on Tuesday 4. June and part on 9. July.", ["Tuesday", "4 June", "9 July"]),
        ("Half of the eighth class failed.", ["50%", "8th"]),
        ("The text is of 21. 3. 2025.", ["2025-03-21"]),
        ("Born on the 8 of march, he left at the end of may.", ["8 March", "end May"]),
        ("We march in June and may leave in July.", ["June", "July"]),
        (
            "He has not seen his thirtieth birthday; his aunts are past their 70th birthdays.",
            ["30 years", "more than 70 years"],
        ),
        ("The mayor, who is not far off sixty, lent 900, give or take.", ["nearly 60 years", "about 900"]),
        (
            "One crown in every twelve and one barn in nine burned, but one goal in ten games came.",
            ["1/12", "1/9", "1", "10"],
        ),
        ("They met with nine minutes to go until noon, one minute short of midnight.", ["11:51", "23:59"]),
        (
            "The dyke costs $90 million over 12 years and lasts over 12 years.",
            ["90,000,000 USD", "12 years", "more than 12 years"],
        ),
        (
            "Paint is 40 cents for a square metre and 3,5 litres or 1,5 kilos of it $65,000.",
            ["40 cent", "3.5 l", "1.5 kg", "65,000 USD"],
        ),
        (
            "Wages eat 88 cents of every euro, 88 pence in the pound, and milk is 90 cents in the euro zone.",
            ["88%", "88%", "90 cent"],
        ),
        (
            "Sales of €900 million, give or take 20 million, from 3 km, plus or minus 200 metres.",
            ["880,000,000 to 920,000,000 EUR", "2.8 to 3.2 km"],
        ),
        ("Those who reach section 11 minutes late read page 12 in it.", ["11 min", "page 12"]),
        ("A score of goats and a score of 81 for 40 dollars and change.", ["20", "81", "more than 40 USD"]),
    ],
)
def test_notations_of_other_languages_and_rarer_words_are_read(text: str, expected: list[str]) -> None:
    assert [figure.reading for figure in find_figures(make_article(text))] == expected
