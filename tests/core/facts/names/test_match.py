"""Which names differ between two texts, and in what way."""

# ruff: noqa: E501 - one case a line

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article.load import make_article
from core.model import Role, Severity, Verdict
from tests.core.facts.names.pairs import findings, shown


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (
            "The runner was Lerato Mokhehle of Lesotho.",
            "The runner was Lerato Mokele of Lesotho.",
            ("Lerato Mokhehle", "Lerato Mokele"),
        ),
        (
            "A visit by Prime Minister Fumio Kishida was planned.",
            "A visit by Prime Minister Fumio Chisida was planned.",
            ("Fumio Kishida", "Fumio Chisida"),
        ),
        (
            "The firm is called Valguskaar by its founders.",
            "The firm is called Valgus Arc by its founders.",
            ("Valguskaar", "Valgus Arc"),
        ),
        (
            "It happened off the coast of Höfn at night.",
            "It happened off the coast of Hefn at night.",
            ("Höfn", "Hefn"),
        ),
        (
            "It was said by Steinar Þorvaldsson of the party.",
            "It was said by Stone Torvaldson of the party.",
            ("Steinar Þorvaldsson", "Stone Torvaldson"),
        ),
        (
            "Talks with Secretary of Defense Pete Hegseth went on.",
            "Talks with Secretary of Defense Pitt Hugset went on.",
            ("Pete Hegseth", "Pitt Hugset"),
        ),
        (
            "On Friday Takahara spoke about it at length.",
            "Takahra spoke about it at length on Friday.",
            ("Takahara", "Takahra"),
        ),
    ],
)  # fmt: skip
def test_a_mangled_form_of_the_same_name(left: str, right: str, found: tuple[str, str]) -> None:
    assert shown(left, right) == [("garbled", *found)]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("It was built by Mining Black Hills.", "It was built by Minera Cerros Negros.", ("Mining Black Hills", "Minera Cerros Negros")),
        ("The ferry Queen of Itaparica sank.", "The ferry Rainha do Itaparica sank.", ("Queen of Itaparica", "Rainha do Itaparica")),
        ("It was said by Marcelo Sundays.", "It was said by Marcelo Domingos.", ("Marcelo Sundays", "Marcelo Domingos")),
        ("They met Xavier Moon at noon.", "They met Javier Luna at noon.", ("Xavier Moon", "Javier Luna")),
        ("It was sold by Halden Wekes.", "It was sold by Halden Weekes.", ("Halden Wekes", "Halden Weekes")),
        ("It lies near the Tower of the Swans.", "It lies near Torre dos Cisnes.", ("Tower of the Swans", "Torre dos Cisnes")),
        ("The pilot Marga Lindens slept.", "The pilot Marga Linden slept.", ("Marga Lindens", "Marga Linden")),
        ("They met in the Sokol House.", "They met in the Sokol dům.", ("Sokol House", "Sokol dům")),
        ("They met in the Sokol house.", "They met in the Sokol dům.", ("Sokol house", "Sokol dům")),
        ("The Light of the North left at nine.", "The Nordlicht left at nine.", ("Light of the North", "Nordlicht")),
        ("The farmer Vacslav Tap slept.", "The farmer Václav Kohout slept.", ("Vacslav Tap", "Václav Kohout")),
    ],
)  # fmt: skip
def test_a_name_in_another_language(left: str, right: str, found: tuple[str, str]) -> None:
    assert shown(left, right) == [("garbled", *found)]


def test_an_odd_spelling_that_its_own_text_corrects() -> None:
    left = "The drops are called MLV-9. Tests of MLV-9 went on."
    right = "The drops are called MVL-9. Tests of MLV-9 went on."
    assert shown(left, right) == [("garbled", "MLV-9", "MVL-9")]


def test_one_name_in_two_spellings_inside_one_text() -> None:
    right = "It was said by Akio Takahara of the university. The study of Takahar was praised."
    assert shown("Nothing was said by anyone at all.", right) == [("garbled", "", "Takahar")]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (
            "Shares of Wendover Foods, of Philadelphia, rose.",
            "Shares of Pittsburgh-based Wendover Foods rose.",
            ("Philadelphia", "Pittsburgh"),
        ),
        (
            "An officer of North Yorkshire Police said so.",
            "An officer of West Yorkshire Police said so.",
            ("North Yorkshire Police", "West Yorkshire Police"),
        ),
        (
            "They work at the University of Córdoba now.",
            "They work at the University of Granada now.",
            ("University of Córdoba", "University of Granada"),
        ),
        (
            "Ships were seen in the South China Sea again.",
            "Ships were seen in the East China Sea again.",
            ("South China Sea", "East China Sea"),
        ),
        (
            "The mayor, Hernan Zubiaurre, closed the bridge.",
            "The mayor, Dolores Farfan, closed the bridge.",
            ("Hernan Zubiaurre", "Dolores Farfan"),
        ),
        ("Three Dutch tourists are missing.", "Three Danish tourists are missing.", ("Dutch", "Danish")),
        ("Two Somali men were held there.", "Two Kenyans were held there.", ("Somali", "Kenyans")),
        ("The South Korean envoy left.", "The North Korean envoy left.", ("South Korean", "North Korean")),
        ("Floods hit West Bengal today.", "Floods hit East Bengal today.", ("West Bengal", "East Bengal")),
        (
            "Ships left Tarragon for the south.\n\nThe port of Tarragon is old.",
            "It was in old Peniscola that many lived.\n\nOld Peniscola has a port.",
            ("Tarragon", "Peniscola"),
        ),
        (
            "Next to NORDBO it was Tora Wiik, 41, who won.",
            "The prize went to Petra Ahlgren, a 41-year-old.",
            ("Tora Wiik", "Petra Ahlgren"),
        ),
        (
            "They were built by Bryn Derwen Developments in May.",
            "Bryn Derwen Homes built them in May.",
            ("Bryn Derwen Developments", "Bryn Derwen Homes"),
        ),
        (
            "Ida Holm, an analyst at Barrow Bank, expects a fall.",
            "A fall is coming, according to Ida Holm, of Kessler Securities.",
            ("Barrow Bank", "Kessler Securities"),
        ),
    ],
)  # fmt: skip
def test_another_name_in_its_place(left: str, right: str, found: tuple[str, str]) -> None:
    assert shown(left, right) == [("changed", *found)]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (
            "The ferry left Bergen at noon with ninety people.\n\nBergen paid for the new pier last year.",
            "The ferry left Stavanger at noon with ninety people.\n\nBergen paid for the new pier last year.",
            ("Bergen", "Stavanger"),
        ),
        (
            "OSLO, 3 May – The council closed two schools on Monday and sold a third.\n\nOslo has 120 schools.",
            "BERGEN, 3 May – The council closed two schools on Monday and sold a third.\n\nOslo has 120 schools.",
            ("OSLO", "BERGEN"),
        ),
        (
            "Mr Hollis said the bridge would open in spring.\n\nDenis Hollis built two others.",
            "Mr Tarrant said the bridge would open in spring.\n\nDenis Hollis built two others.",
            ("Hollis", "Tarrant"),
        ),
    ],
)
def test_another_name_in_one_passage_though_others_keep_it(
    left: str, right: str, found: tuple[str, str]
) -> None:
    assert shown(left, right) == [("changed", *found)]


def test_a_longer_name_that_holds_a_misspelt_one_is_another() -> None:
    assert shown(
        "An economist of the University of Tarifa spoke in Algesir.",
        "An economist of the University of Algecira spoke in Algecira.",
    ) == [
        ("changed", "University of Tarifa", "University of Algecira"),
        ("garbled", "Algesir", "Algecira"),
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It was said by Foreign Minister Rosaura Quispe.", "It was said by Prime Minister Rosaura Quispe."),
        ("It was said by Dolores Farfán, president of it.", "It was said by Dolores Farfán, vice-president of it."),
        ("The chief nurse, Clarisse Botovelo, said so.", "It was said so by Dr Clarisse Botovelo."),
        ("It was said by Gregor Zalokar, a musicologist.", "It was said by Gregor Zalokar, impresario."),
        ("The Labour minister Raimundo Berthold slept.", "The transport minister, Raimundo Berthold, slept."),
        ("It was said by Ugo Melo, president of the Chamber of Commerce.", "It was said by Mayor Ugo Melo."),
        ("He met General Nakatani, the defence minister.", "He met Defence Minister Gen Nakatani there."),
    ],
)  # fmt: skip
def test_another_office(left: str, right: str) -> None:
    assert [verdict for verdict, _, _ in shown(left, right)] == ["changed"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It was said by U.S. Secretary of Defense Ann Hale.", "It was said by the defence minister, Ann Hale."),
        ("It was said by Ann Hale, a senator from Ohio.", "It was said by the lawmaker Ann Hale of Ohio."),
        ("It was said by Ann Hale, who leads the union.", "It was said by Ann Hale, head of the union."),
        ("It was said by Professor Ann Hale, a biologist.", "It was said by the scientist Ann Hale."),
        ("It was said by Ann Hale, the lawyer of the firm.", "It was said by Ann Hale, an attorney of the firm."),
        ("It was said by former president Ann Hale.", "It was said by Ann Hale, president until May."),
        ("It was said by Dr Ann Hale.", "It was said by Dr. Ann Hale, the chief executive."),
        ("The streets of Peru and Chile were full.", "The streets of Chile and Peru were full."),
        ("The China visit ended.", "The Chinese visit ended, China said."),
        ("It was in Paris that they met.", "It was in France that they met."),
        ("Cheese is dear in France now.", "PARIS, 3 May – Cheese is dear now, shops say."),
        ("It was in Canada that they met.", "It was in North America that they met."),
        ("It was said by Anna Kovac.", "It was said by Kovac."),
        ("Officials from Turkey met the Greek envoy.", "Turkish officials met the envoy from Greece."),
        ("The French president spoke of peace.", "The European leader spoke of peace."),
        ("The English team lost again.", "The British team lost again."),
        ("A Dutch court ruled so.", "A court in The Hague ruled so."),
        ("It was said by the president of the Chamber, Ugo Melo.", "It was said by Mayor Ugo Melo."),
        ("The Velden schools are shut.", "The doors of the schools of Velden are shut, and Velden School."),
        ("I’ll be there, said Mary Taravel.", "We’ll be there, said Mary Taravel."),
        ("Ida Holm, an analyst at Barrow Bank, expects a fall.", "Barrow Bank's analyst Ida Holm expects a fall."),
        ("Most are read in Germany.", "Germans read most of them."),
        ("The Swiss and the Polish teams met.", "The Polish and the Swiss teams met."),
        ("The satellite Norlandia 2 failed.", "The satellite Norlandia 2 failed in orbit."),
        ("The Ministry of Defense agreed in the end.", "The Ministry of Defence agreed in the end."),
        ("John Clinton and Jack Clifton were there.", "Jack Clifton and John Clinton were there."),
        ("Prosecutors in Verona said so.", "The deputy, Ugo Zambini, said so."),
        ("The island of Perú-Norte belongs to Peru.", "The island belongs to Peru."),
        ("Ships left Cubé for Cuba.", "Ships left Cuba."),
        ("Rates were held by the Bank of England this week.", "Rates were held by the Central Bank this week."),
    ],
)  # fmt: skip
def test_nothing_to_report(left: str, right: str) -> None:
    assert shown(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Troops of the United States left.", "Troops of the U.S. left.", ("United States", "U.S.")),
        ("A report by the World Health Organization.", "A report by the WHO.", ("World Health Organization", "WHO")),
        ("It was below Princes Street at noon.", "It was below Princes St at noon.", ("Princes Street", "Princes St")),
        ("They live in Reykjavík with friends.", "They live in Reykjavik with friends.", ("Reykjavík", "Reykjavik")),
        ("It was seen by Hannes Oberrauch.", "It was seen by Johannes Oberrauch.", ("Hannes Oberrauch", "Johannes Oberrauch")),
        ("It was said by Maddalena Pichler.", "It was said by Maddalena Pichler-Rossi.", ("Maddalena Pichler", "Maddalena Pichler-Rossi")),
        ("It was said by Senator Ann Hale.", "It was said by Sen. Ann Hale.", ("Senator Ann Hale", "Sen. Ann Hale")),
        ("It was sent by the European Union.", "It was sent by Brussels.", ("European Union", "Brussels")),
        ("The satellite Norlandia-2 failed.", "The satellite Norlandia 2 failed.", ("Norlandia-2", "Norlandia 2")),
        ("It was sold to Acme Ltd last year.", "It was sold to Acme last year.", ("Acme Ltd", "Acme")),
        ("It was seen by Jörg Müller.", "It was seen by Joerg Mueller.", ("Jörg Müller", "Joerg Mueller")),
        ("The Chamber of the Notaries said no.", "It was the Notary Chamber that said no.", ("Chamber of the Notaries", "Notary Chamber")),
        ("A member of Lodge Number Two left a lodge.", "A member of Lodge No. 2 left a lodge.", ("Lodge Number Two", "Lodge No. 2")),
        ("It was played by the Velden Chamber Philharmony.", "It was played by the Velden Chamber Philharmonic.", ("Velden Chamber Philharmony", "Velden Chamber Philharmonic")),
        ("Trains from Cologne were late.", "Trains from Keulen were late.", ("Cologne", "Keulen")),
        ("MACAE, 3 May (Press) – It rained.", "It rained in Macaé.", ("MACAE", "Macaé")),
    ],
)  # fmt: skip
def test_harmless_variants_are_quiet(left: str, right: str, found: tuple[str, str]) -> None:
    one, other = make_article(left), make_article(right)
    (finding,) = findings(one, other)
    assert finding.left is not None
    assert finding.right is not None
    assert (one.slice(finding.left), other.slice(finding.right)) == found
    assert (finding.verdict, finding.severity) == (Verdict.EQUAL_VARIANT, Severity.QUIET)


def test_captions_spell_the_names_of_their_article_too() -> None:
    text = (
        "The premier came late.\n\nPrime Minister Jonas Berkel opened the bridge of Skaun on Monday.\n\n"
        "Prime Minister Jonas Berkul on the bridge. (Photo by Ida Holm)"
    )
    left = make_article(text)
    assert left.paragraphs[2].role is Role.CAPTION
    (finding,) = [f for f in findings(left, make_article("It rained in Skaun.")) if "spellings" in f.note]
    assert finding.note == "one name in 2 spellings: Jonas Berkel, Jonas Berkul"


def test_a_caption_in_capitals_spells_a_name_that_has_a_title() -> None:
    left = make_article(
        "The visit of Prime Minister Jonas Berkel began.\n\nThe bridge of Skaun was opened on Monday.\n\n"
        "Governor Welcomes Prime Minister Jonas Berkul at the Bridge"
    )
    (finding,) = [f for f in findings(left, make_article("It rained in Skaun.")) if "spellings" in f.note]
    assert finding.note == "one name in 2 spellings: Jonas Berkel, Jonas Berkul"


def test_severity_follows_how_much_could_mislead() -> None:
    left = "Dr Ann Hale and Foreign Minister Jon Berg met Lerato Mokhehle near Leeds that day."
    right = "Professor Ann Hale and Prime Minister Jon Berg met Lerato Mokele near Leeds that day."
    one, other = make_article(left), make_article(right)
    graded = {one.slice(f.left): f.severity for f in findings(one, other) if f.left}
    assert graded == {
        "Dr Ann Hale": Severity.SHOULD,
        "Foreign Minister Jon Berg": Severity.MUST,
        "Lerato Mokhehle": Severity.SHOULD,
    }


def test_the_spelling_of_the_steady_text_is_said_to_be_likelier() -> None:
    left = "Mr. Higseth met Mr. Higth in the house. Mr. Higseth said so."
    right = "Mr. Hegseth met Mr. Hegseth in the house. Mr. Hegseth said so."
    one, other = make_article(left), make_article(right)
    assert any(f.note.startswith("Hegseth is likelier") for f in findings(one, other))


_NAMES = st.sampled_from(
    [
        "Ann Hale",
        "Anne Hall",
        "Mr. O’Neil",
        "U.S.",
        "NATO",
        "Gen Li",
        "李明",
        "-",
        "the mayor,",
        "said.",
        "\n\n",
    ]
)


@settings(deadline=None)
@given(st.lists(_NAMES, max_size=12), st.lists(_NAMES, max_size=12))
def test_any_two_texts_are_compared_once_per_place(left: list[str], right: list[str]) -> None:
    one, other = make_article(" ".join(left)), make_article(" ".join(right))
    found = findings(one, other)
    assert len({f.id for f in found}) == len(found)
    assert all(f.severity is not None for f in found)


@given(st.lists(_NAMES, max_size=12))
@settings(deadline=None)
def test_a_text_does_not_differ_from_itself(words: list[str]) -> None:
    article = make_article(" ".join(words))
    assert [f for f in findings(article, article) if f.left and f.right] == []
