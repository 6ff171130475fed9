"""Which changed words inside the marks must be seen, and which only deserve a look."""

from __future__ import annotations

import pytest

from core.model import Severity, Verdict
from tests.core.facts.quotes.comparing import quote_findings, story, verdicts

ANOTHER_SENSE = (
    (
        "If they signed without reading, that's literature, not fraud",
        "If they signed without reading, that's negligence, not fraud",
    ),
    (
        "It bought two, took them apart and photographed them",
        "It bought two, took them apart and copied them",
    ),
    ("This is a wobble, not a crash", "This is a crash, not a wobble"),
    ("We were advised to leave the building at noon", "We were ordered to leave the building at noon"),
    ("We can cross the river at night", "We have to cross the river at night"),
    ("They lent us the money in good faith", "They gave us the money in good faith"),
    ("My client regrets the accident and will pay", "My client denies the accident and will pay"),
    ("We borrowed the boat from a friend", "We stole the boat from a friend"),
    ("He was a patient man with a quick temper", "He was a violent man with a quick temper"),
    ("The bank cheated the farmers of the valley", "The farmers cheated the bank of the valley"),
    ("I heard the shots from the kitchen window", "I fired the shots from the kitchen window"),
    (
        "The results are preliminary and we will publish them",
        "The results are conclusive and we will publish them",
    ),
    ("We sold the grain to Egypt last spring", "We sold the grain to Turkey last spring"),
    ("They came to help us after the flood", "They came to help them after the flood"),
    ("The train goes from Lyon to Turin every night", "The train goes from Turin to Lyon every night"),
    ("We have suspended the search until Monday", "We have abandoned the search until Monday"),
    ("The patient was confused when she arrived", "The patient was unconscious when she arrived"),
    ("It is a political question for the committee", "It is a legal question for the committee"),
    ("She criticised the report in front of the board", "She praised the report in front of the board"),
    ("There were children in the second car", "There were soldiers in the second car"),
    ("I think the pilot made a mistake that night", "I think the pilot made a choice that night"),
    ("Our profit was hurt by the weak currency", "Our revenue was hurt by the weak currency"),
    ("The judge is investigating the whole family", "The judge is protecting the whole family"),
    (
        "The virus came from the market, not from the laboratory",
        "The virus came from the laboratory, not from the market",
    ),
    ("He threatened to call the newspapers", "He promised to call the newspapers"),
    ("I am worried about the summer season", "I am excited about the summer season"),
    ("We found traces of the drug in his blood", "We found traces of the poison in his blood"),
)

OTHER_WORDS = (
    ("And then the roof of my shop was not there any more", "And then the roof of my shop wasn't there"),
    (
        "The boat is 10 metres long and it was never afraid",
        "The boat is 33 feet long and it was never afraid",
    ),
    ("They will dig up my street and give me a leaflet", "They will dig up my street and hand me a leaflet"),
    ("It is a huge problem for the farmers here", "It is a big problem for the farmers here"),
    ("We started the work in the spring", "We began the work in the spring"),
    ("Nobody can purchase a house in this town", "Nobody can buy a house in this town"),
    ("The kids were scared when the lights went out", "The children were afraid when the lights went out"),
    ("We need to talk about the roof", "We need to speak about the roof"),
    ("It happened quickly and nobody saw it", "It happened fast and nobody saw it"),
    ("The firm has to repair the pump", "The company has to fix the pump"),
    (
        "Rain sets the price of maize, and the committee does not control the rain",
        "The committee does not control the rain, and it is the rain that sets the price of maize",
    ),
    ("We want peace and bread and work", "We want bread and peace and work"),
    ("Yesterday we voted for the new rules", "We voted for the new rules yesterday"),
    (
        "I will not stand in that canteen and tell a fifty-two-year-old he's going to be a barista",
        "I'm not going to stand in that canteen telling a 52-year-old that he'll be a barista",
    ),
    ("They are moving the statue to the museum", "They are moving the statue into the museum"),
    ("The answer is simple and everyone knows it", "The answer is easy and everyone knows it"),
    ("We were very tired after the match", "We were really tired after the match"),
    ("The mayor must explain this to the people", "The mayor must explain this to the public"),
    ("This is an important step for the region", "This is a significant step for the region"),
    ("I live near the harbour with my sister", "I live close to the harbour with my sister"),
    ("They finished the tunnel before the winter", "They completed the tunnel before the winter"),
    ("The road is closed, the school is closed", "The school is closed, the road is closed"),
    ("He organised the march by himself", "He organized the march by himself"),
    ("We are going to fight this decision", "We will fight this decision"),
    ("I got the letter on Monday morning", "I received the letter on Monday morning"),
    ("It makes me angry that nobody called", "It makes me furious that nobody called"),
    ("We hired ten people from the village", "We employed ten people from the village"),
    ("The goverment has not paid us", "The government has not paid us"),
    ("Those documents show that he knew", "These documents show that he knew"),
    ("My dad taught me how to sail", "My father taught me how to sail"),
    ("We have enough food for a week", "We have sufficient food for a week"),
    ("A ghost in this house I did not meet never", "I have never met a ghost in this house"),
    ("I have every trust in the crew and none in the radio", "I have every trust in the crew"),
    (
        "We can live with mud in the kitchen for a year",
        "We know how to live with mud in the kitchen for a year",
    ),
    ("We are able to cross the river at night", "We can cross the river at night"),
    ("I am afraid for the dogs of the shelter", "I worry for the dogs of the shelter"),
)


def said(words: str) -> str:
    return f"“{words},” Reed said."


@pytest.mark.parametrize(("original", "version"), ANOTHER_SENSE)
def test_one_word_for_another_must_be_seen(original: str, version: str) -> None:
    assert verdicts(said(original), said(version)) == ["altered must"]


@pytest.mark.parametrize(("original", "version"), OTHER_WORDS)
def test_the_same_in_other_words_is_no_alarm(original: str, version: str) -> None:
    (found,) = verdicts(said(original), said(version))
    assert found in ("verbatim", "altered should", "altered quiet")


def test_only_the_piece_that_changed_is_altered() -> None:
    whole = "“I went out for a coffee and came back at noon. There was no gallery,” Reed said."
    cut = "“I went out for a coffee and came back at one,” Reed recalled. “There was no gallery.”"
    assert [v.split()[0] for v in verdicts(whole, cut)] == ["altered", "verbatim"]


def test_a_short_piece_goes_with_the_quotation_it_was_cut_from() -> None:
    whole = "“There will be no new tax on bread. Write that down,” Reed said."
    cut = "“There will be no new tax on bread,” Ann Lee promised. “Write that down.”"
    assert verdicts(whole, whole.replace("bread. Write", "bread,” Reed said. “Write")) == [
        "verbatim",
        "verbatim",
    ]
    assert verdicts(whole, cut) == ["reattributed must", "reattributed must"]


def test_a_first_surname_stands_for_both() -> None:
    people = "Patricio Fierro Llancapán met Mercedes Torres in the hall. "
    original = f"{people}“Even the dogs go hungry when the trucks do not pass,” Torres said."
    version = f"{people}“When the trucks stop, even the dogs here go hungry,” Fierro warned."
    assert verdicts(original, version) == ["reattributed must"]
    full = "“Even the dogs go hungry when the trucks do not pass,” Patricio Fierro Llancapán said."
    assert verdicts(full, full.replace("Patricio Fierro Llancapán", "Fierro")) == ["verbatim"]


def test_what_was_denied_and_is_told_as_done_must_be_seen() -> None:
    original = "“We have not sold the ferry to the bank and the bank knows it,” Reed said."
    version = "Reed said that the town had sold the ferry to the bank and that the bank knew it."
    assert verdicts(original, version) == ["paraphrased must"]
    refused = "Reed denied that the town had sold the ferry to the bank and said that the bank knew it."
    assert quote_findings(story(original), story(refused))[0].verdict is Verdict.PARAPHRASED
    assert verdicts(original, refused) == ["paraphrased quiet"]


def test_a_detail_left_out_of_indirect_speech_denies_nothing() -> None:
    original = "“The pump of the ferry ran for 46 days without a pause,” Reed said."
    assert verdicts(original, "Reed said that the pump of the ferry ran for 46 days.") == [
        "paraphrased quiet"
    ]


def test_a_condition_cut_off_after_but_must_be_seen() -> None:
    original = "“I have every trust in the crew but none in the radio,” Reed said."
    assert verdicts(original, "“I have every trust in the crew,” Reed said.") == ["altered must"]


def test_what_strangers_say_in_passages_of_their_own_is_worth_a_look() -> None:
    original = story("“The bridge will cost 12 million euros,” Reed said.")
    own = (
        "Fishermen mended their nets in the sun while gulls circled over the empty quay all afternoon.\n\n"
        "The bakery opened early and sold out of rye bread before the first school bus had left.\n\n"
        "“My goat ate the ballot paper,” said Ilse Kranz, a farmer from the hills above the lake.\n\n"
        "Rain is forecast for the weekend, with strong wind from the west and hail in the evening."
    )
    report = story(f"“The bridge will cost 12 million euros,” Reed said.\n\n{own}")
    found = {f.verdict: f.severity for f in quote_findings(original, report)}
    assert found == {Verdict.VERBATIM: None, Verdict.ADDED: Severity.SHOULD}
    named = story(
        f"“The bridge will cost 12 million euros,” Reed said.\n\n{own.replace('Ilse Kranz', 'Ann Lee')}"
    )
    assert [f.severity for f in quote_findings(original, named)] == [None, Severity.MUST]
