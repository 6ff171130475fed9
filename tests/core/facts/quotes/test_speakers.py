"""Who is said to have spoken."""

from __future__ import annotations

import pytest

from core.article.load import make_article
from core.facts.quotes.find import find_quotations

PEOPLE = (
    "The mayor, Tom Reed, met the opposition on Monday. Ms Ann Lee, 47, a lawyer for the Harbour Trust, had "
    "asked for the talks in the spring, and it was the first time that the two sides sat down together."
)


def speakers(passage: str) -> list[str | None]:
    article = make_article(f"{PEOPLE}\n\n{passage}\n")
    return [q.speaker for q in find_quotations(article)]


@pytest.mark.parametrize(
    "passage",
    [
        "“We lost the bridge,” said Ann Lee.",
        "“We lost the bridge,” Ann Lee said.",
        "“We lost the bridge,” Ms Lee told reporters.",
        "“We lost the bridge,” said Ms. Lee, who had voted against it.",
        "“We lost the bridge,” said the mayor's opponent, Ann Lee, in the hall.",
        "“We lost the bridge,” according to Lee.",
        "“We lost the bridge”, later added Lee",
        "According to Ann Lee, a lawyer, “we lost the bridge that day”.",
        "Ann Lee, for her part, said: “We lost the bridge.”",
        "Tom Reed left early and Lee said: “We lost the bridge.”",
        "It is the opinion of Ann Lee, a lawyer, that “we lost the bridge that day”.",
        "In a statement, Lee called the result “a lost bridge and a lost year” and left.",
        "Says Lee: “We lost the bridge.”",
        "Lee shook her head. “We lost the bridge.”",
        "Lee shook her head. “We lost the bridge,” she said.",
        "Tom Reed spoke to Lee, who replied: “We lost the bridge.”",
        "“We lost the bridge,” was how Ann Lee put it.",
        "“We lost the bridge,” was the blunt verdict of Lee.",
    ],
)
def test_the_speaker_is_found_round_the_quotation(passage: str) -> None:
    assert speakers(passage) == ["Ann Lee"]


def test_a_second_quotation_goes_on_with_the_speaker_of_the_first() -> None:
    assert speakers("“We lost,” said Ann Lee of the Harbour Trust. “It was a bad day.”") == ["Ann Lee"] * 2


def test_a_new_person_between_two_quotations_is_the_next_speaker() -> None:
    passage = "“We lost,” said Ann Lee. Tom Reed laughed. “We won and they know it,” he said."
    assert speakers(passage) == ["Ann Lee", "Tom Reed"]


def test_what_others_are_the_subject_of_is_not_the_last_speakers() -> None:
    passage = "“We lost,” said Ann Lee. The millers of Velden, hit hard, see “a trap for the small ones”."
    assert speakers(passage) == ["Ann Lee", None]
    passage = "“We lost,” said Ann Lee. The bridge, she wrote, was “a trap for the small ones”."
    assert speakers(passage) == ["Ann Lee", "Ann Lee"]


def test_a_trade_at_the_beginning_of_a_sentence_is_no_name() -> None:
    before = "The Silver Violin Contest was held in Velden, with a violin for a prize."
    article = make_article(f"{before}\n\nViolin maker Ada Fox examined it. “It is sound,” she noted.\n")
    assert [q.speaker for q in find_quotations(article)] == ["Ada Fox"]


def test_he_may_be_whoever_something_belongs_to() -> None:
    passage = (
        "The Harbour Union struck again.\n\nReed's own car is gone. “I sold the van and I walk,” he said."
    )
    assert speakers(passage) == ["Tom Reed"]


def test_an_office_stands_for_the_one_person_who_holds_it() -> None:
    assert speakers("“We won,” the mayor said.") == ["Tom Reed"]


def test_a_pronoun_of_the_other_sex_is_nobody_named_so() -> None:
    article = make_article("Mr Reed came in.\n\n“We lost,” she said.\n")
    assert [q.speaker for q in find_quotations(article)] == [None]


def test_a_spokeswoman_is_not_whom_she_speaks_for() -> None:
    assert speakers("“We won,” a spokeswoman for Tom Reed said.") == ["a spokeswoman for Tom Reed"]


def test_somebody_described_just_before_is_not_the_last_person_named() -> None:
    passage = "His mother, who gave no name, wept in the back row of the hall. “I knew the ward,” she said."
    assert speakers(passage) == ["His mother"]


def test_a_person_asked_after_without_a_name_is_who_speaks() -> None:
    passage = "And the baker from the corner? He has not slept since. “I heard it too,” he says."
    assert speakers(passage) == ["the baker"]


def test_whoever_is_cited_and_whatever_the_trade_may_be_meant_by_a_pronoun() -> None:
    passage = "According to Uwe Brandt, a mathematician, the chance is small. “It is luck,” he noted."
    assert speakers(passage) == ["Uwe Brandt"]


@pytest.mark.parametrize(
    "text", ["Police used “armed and dangerous” in the notice.", "The “reform” came and went."]
)
def test_nobody_speaks_where_the_text_names_nobody(text: str) -> None:
    assert [q.speaker for q in find_quotations(make_article(text))] == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Der Stadtrat hat am Montag nicht über die Brücke und den Hafen abgestimmt.\n\n"
            "„Das ist nicht das Ende“, sagte Bürgermeisterin Anna Schmidt der Zeitung.",
            "Anna Schmidt",
        ),
        (
            "Le conseil a voté lundi sur le pont et les travaux du port pour une année.\n\n"
            "« Nous ne céderons pas », a déclaré le ministre Jean Dupont.",
            "Jean Dupont",
        ),
        (
            "Le conseil a voté lundi sur le pont et les travaux du port pour une année.\n\n"
            "Selon Marie Durand, qui est avocate, « le pont ne sera pas construit ».",
            "Marie Durand",
        ),
    ],
)
def test_german_and_french_attribution(text: str, speaker: str) -> None:
    assert [q.speaker for q in find_quotations(make_article(text))] == [speaker]
