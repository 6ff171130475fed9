"""Figures in German and French sentences, by their tables alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.article.load import make_article
from core.facts.figures.find import figures_in, find_figures
from core.facts.figures.languages import language_for

GERMAN = [
    (
        "Am 3. Mai 2024 kamen rund 1.250 Menschen, 12,5 Prozent mehr als 2019.",
        ["2024-05-03", "about 1,250", "12.5%", "2019"],
    ),
    (
        "Der Konzern verlor 3,4 Milliarden Euro und strich dreihundertfünfzig Stellen.",
        ["3,400,000,000 EUR", "350"],
    ),
    ("Zwei Drittel der Befragten, etwa 67 %, stimmten zu.", ["2/3", "about 67%"]),
    ("Der 45-jährige Fahrer fuhr um 17.30 Uhr mit 120 km/h.", ["45 years", "17:30", "120 km/h"]),
    ("In den 1990er Jahren waren es einundzwanzig.", ["1990s", "21"]),
    ("Die Quote sank um 0,3 Prozentpunkte auf 5,7 Prozent.", ["0.3 percentage points", "5.7%"]),
    ("Mehr als 2,5 Mio. Euro flossen bis Ende März.", ["more than 2,500,000 EUR", "late March"]),
    ("Ein Viertel der Fläche, 14 Hektar, ist seit dem 13.5.2015 bebaut.", ["25%", "14 ha", "2015-05-13"]),
    ("Am Dienstag tagte der Rat zum dritten Mal seit 1998.", ["Tuesday", "3rd", "1998"]),
]
FRENCH = [
    (
        "Le 3 mai 2024, environ 1 250 personnes, soit 12,5 % de plus qu'en 2019.",
        ["2024-05-03", "about 1,250", "12.5%", "2019"],
    ),
    (
        "Le groupe a perdu 3,4 milliards d'euros et supprimé trois cent cinquante postes.",
        ["3,400,000,000 EUR", "350"],
    ),
    ("Les deux tiers des sondés, près de 67 %, ont approuvé.", ["2/3", "nearly 67%"]),
    ("Âgé de 45 ans, il roulait à 120 km/h à 17h30.", ["45 years", "120 km/h", "17:30"]),
    ("Dans les années 1990, ils étaient quatre-vingt-dix-sept.", ["1990s", "97"]),
    ("Le chômage a reculé de 0,3 point de pourcentage, à 5,7 %.", ["0.3 percentage points", "5.7%"]),
    (
        "La moitié des 20 000 habitants, soixante et onze élus, vingt et un maires.",
        ["50%", "20,000", "71", "21"],
    ),
    ("Le 1er juin, un quart des 14 hectares a brûlé.", ["1 June", "25%", "14 ha"]),
    ("Entre 5 et 10 mètres, en février 2022, mardi.", ["5 to 10 m", "2022-02", "Tuesday"]),
]


@pytest.mark.parametrize(("sentence", "readings"), GERMAN, ids=[s[:30] for s, _ in GERMAN])
def test_german(sentence: str, readings: list[str]) -> None:
    assert [f.reading for f in figures_in(sentence, "de")] == readings


@pytest.mark.parametrize(("sentence", "readings"), FRENCH, ids=[s[:30] for s, _ in FRENCH])
def test_french(sentence: str, readings: list[str]) -> None:
    assert [f.reading for f in figures_in(sentence, "fr")] == readings


def test_a_figure_means_the_same_in_every_language() -> None:
    english, german, french = (
        {f.key for f in figures_in(text, code)}
        for text, code in (
            ("3 May 2024, 1,250 km, 12.5%, $3.4 billion, 21", "en"),
            ("3. Mai 2024, 1.250 km, 12,5 %, 3,4 Milliarden Dollar, einundzwanzig", "de"),
            ("3 mai 2024, 1 250 km, 12,5 %, 3,4 milliards de dollars, vingt et un", "fr"),
        )
    )
    assert english == german == french


def test_a_language_without_a_table_is_read_by_the_english_one() -> None:
    assert language_for("xx") is language_for("en")
    assert [f.reading for f in figures_in("1,250 kg 12.5%", "xx")] == ["1,250 kg", "12.5%"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("und", "Inflation: 3,5 %", ["3.5%"]),
        ("und", "Verlust 1,2 Milliarden Euro", ["1,200,000,000 EUR"]),
        ("und", "Hausse de 2,5 millions", ["2,500,000"]),
        ("es", "El paro bajó al 11,8% en 2023.", ["11.8%", "2023"]),
        ("und", "Total 1.234,50 EUR", ["1,234.5 EUR"]),
        ("und", "Deficit $1,529.50", ["1,529.5 USD"]),
        ("und", "Inflation: 3.5%", ["3.5%"]),
        ("und", "Crew 1,529", ["1,529"]),
    ],
)
def test_a_text_of_no_known_language_shows_its_own_separators(
    code: str, text: str, expected: list[str]
) -> None:
    article = replace(make_article(text), language=code)
    assert [figure.reading for figure in find_figures(article)] == expected


@pytest.mark.parametrize(
    ("language", "text", "readings"),
    [
        ("de", "Fast jeder fünfte Jugendliche raucht.", ["nearly 20%"]),
        ("de", "Drei von vier Befragten sind dagegen.", ["75%"]),
        ("de", "Bei minus fünf Grad Celsius froren 250.000 Tonnen Rüben.", ["-5°C", "250,000 t"]),
        ("de", "Anderthalb Jahre später, nach dreieinhalb Stunden", ["1.5 years", "3.5 h"]),
        ("de", "Ein halbes Dutzend Firmen, mehrere hundert Leute", ["6", "200 to 999"]),
        ("de", "Es endete 3:1; der Rat stimmte mit 36 zu 24 Stimmen zu.", ["3 to 1", "36 to 24"]),
        ("de", "im dritten Quartal 2023 und im 19. Jahrhundert", ["quarter 3 2023", "19th century"]),
        ("de", "seit den neunziger Jahren, um halb drei", ["90s", "02:30"]),
        ("fr", "Au moins 17 morts, près des deux tiers", ["at least 17", "nearly 2/3"]),
        ("fr", "Un jeune sur cinq, trois personnes sur quatre", ["20%", "75%"]),
        ("fr", "un an et demi, trois ans et demi", ["1.5 years", "3.5 years"]),
        ("fr", "12 M€ et 3 millions de litres", ["12,000,000 EUR", "3,000,000 l"]),
        ("fr", "voté par 289 voix contre 234", ["289 to 234"]),
        ("fr", "au troisième trimestre 2023, la semaine dernière", ["quarter 3 2023", "last week"]),
    ],
)
def test_constructions_of_other_languages(language: str, text: str, readings: list[str]) -> None:
    assert [figure.reading for figure in figures_in(text, language)] == readings
