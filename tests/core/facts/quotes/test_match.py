"""What a version made of each quotation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article.load import make_article
from core.compare import compare
from core.facts.quotes.find import find_quotations
from core.facts.quotes.quotation import QuotationKind
from core.model import Article, Severity, Verdict
from core.relation import RelationKind
from tests.core.facts.quotes.comparing import notes, quote_findings, story, verdicts

SAID = "“The bridge will cost 12 million euros and it can be built by 2030,” Reed said."


@pytest.mark.parametrize(
    "version",
    [
        '"The bridge will cost twelve million euros and it can be built by 2030," Reed said.',
        "«The bridge will cost €12m and it can be built by 2030», Mayor Reed said.",
        "Reed told them: ‘The bridge will cost 12 million euros – and it can be built by 2030’.",
        "“THE BRIDGE WILL COST 12 MILLION EUROS AND IT CAN BE BUILT BY 2030,” he said.",
        "“The bridge will cost 12 million euros,” said Reed.",
        "“The bridge will cost 12 million euros … it can be built by 2030,” said Reed.",
        "“The bridge will cost 12 million euros and it can be built by 2030,” said the mayor.",
        "“The bridge will cost 12 million euros and it can be built by 2030,” officials said.",
    ],
)
def test_style_and_shortening_leave_a_quotation_verbatim(version: str) -> None:
    assert verdicts(SAID, version) == ["verbatim"]


@pytest.mark.parametrize(
    ("original", "version"),
    [
        (
            "I don’t realise why the colour of the centre matters",
            "I do not realize why the color of the center matters",
        ),
        ("We saw 1,500 people at 10 a.m. in the U.S.", "We saw 1500 people at 10am in the US"),
        ("Prices rose 5 per cent for Dr Jones and Mr. Smith", "Prices rose 5% for Dr. Jones and Mr Smith"),
    ],
)
def test_spelling_and_short_forms_are_style(original: str, version: str) -> None:
    assert verdicts(f"“{original},” Reed said.", f"“{version},” Reed said.") == ["verbatim"]
    assert notes(f"“{original},” Reed said.", f"“{version},” Reed said.") == ["style only"]


@pytest.mark.parametrize(
    ("original", "version"),
    [
        ("We will sell the old ferry in March", "We will not sell the old ferry in March"),
        ("We would not call the shortage over yet", "We would now call the shortage over yet"),
        ("The bridge may be finished before winter", "The bridge will be finished before winter"),
        (
            "It is probably the oldest pier in the county",
            "It is without question the oldest pier in the county",
        ),
        ("The work takes four years and a ship", "The work takes fourteen years and a ship"),
        ("It is the most expensive puddle in Canada", "It is the most expensive puddle in Norway"),
        ("Prices rose in every village on the coast", "Prices fell in every village on the coast"),
        ("It was as good as anything from that decade", "It was better than anything from that decade"),
        ("Many of our members voted for the deal", "All of our members voted for the deal"),
        ("We can win if the weather holds", "We can win"),
        ("I do not think that this is safe", "this is safe"),
    ],
)
def test_one_word_that_turns_the_sense_must_be_seen(original: str, version: str) -> None:
    assert verdicts(f"“{original},” Reed said.", f"“{version},” Reed said.") == ["altered must"]


def test_other_words_are_worth_a_look_and_grammar_is_quiet() -> None:
    said = "“They will dig up my street and give me a leaflet,” Reed said."
    assert verdicts(said, said.replace("give", "hand")) == ["altered should"]
    assert verdicts(said, said.replace("a leaflet", "the leaflet")) == ["altered quiet"]


def test_the_note_names_the_words_that_changed() -> None:
    said = "“What is measured together can be shared,” Reed said."
    assert notes(said, said.replace("can", "must")) == ["“can be” → “must be”"]


def test_another_speaker_must_be_seen_whatever_the_words() -> None:
    assert verdicts(SAID, SAID.replace("Reed said", "Lee said")) == ["reattributed must"]
    reworded = "“The bridge costs 12 million euros and it may be built by 2030,” said Ann Lee."
    assert verdicts(SAID, reworded) == ["reattributed must"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reed", "Mayor Tom Reed"),
        ("Tom Reed", "Mr. Reed"),
        ("Bergliot Jonasdotir", "Bergljót Jónasdóttir"),
        ("Fumio Chisida", "Fumio Kishida"),
        ("Ravindra Mallory-Sethi KC", "Mr Mallory-Sethi"),
        ("Xi Jinping", "Mr. Xi"),
        ("Ms Quispe Landa", "Ana Quispe"),
        ("Birgitte Aagaard-Holm", "Ms Holm"),
        ("Baltic Watch", "Anna Holm of Baltic Watch"),
    ],
)
def test_spellings_titles_and_spokespeople_are_no_other_speaker(one: str, other: str) -> None:
    said = "“The bridge will cost too much for a town like this,” said {}."
    assert verdicts(said.format(one), said.format(other)) == ["verbatim"]
    assert verdicts(said.format(other), said.format(one)) == ["verbatim"]


def test_two_people_with_like_surnames_are_kept_apart() -> None:
    people = (
        "“The ferry is late again,” said Torger Asmundsson. "
        "“One anchor is enough for that,” said Bergliot Seamundsen."
    )
    swapped = people.replace("said Bergliot Seamundsen", "said Torgeir Aasmundsen")
    assert verdicts(people, swapped) == ["verbatim", "reattributed must"]


def test_a_translated_name_is_no_other_speaker() -> None:
    left, right = (
        make_article(f"{name} keeps a swarm of bees.\n\n“One moves slowly among them,” said {name}.")
        for name in ("Vacslav Tap", "Václav Kohout")
    )
    assert [f.verdict for f in compare(left, right).quotes] == [Verdict.VERBATIM]


def test_a_quotation_without_its_marks_is_paraphrased() -> None:
    version = "Reed said that the bridge would cost 12 million euros and could be built by 2030."
    finding = quote_findings(story(SAID), right := story(version))[0]
    assert (finding.verdict, finding.severity) == (Verdict.PARAPHRASED, Severity.QUIET)
    assert finding.right is not None
    assert right.slice(finding.right) == version


def test_marks_round_indirect_speech_must_be_seen_with_their_source() -> None:
    indirect = "Reed said that the bridge would cost 12 million euros and could be built by 2030."
    left, right = story(indirect), story(SAID)
    finding = quote_findings(left, right)[0]
    assert (finding.verdict, finding.severity) == (Verdict.QUOTED_UP, Severity.MUST)
    assert finding.left is not None
    assert left.slice(finding.left) == indirect


def test_marks_round_a_thought_must_be_seen() -> None:
    thought = "Reed believes the project is worthwhile for the whole region and its workers."
    version = "“The project is worthwhile for the whole region and its workers,” Reed said."
    assert verdicts(thought, version) == ["quoted_up must"]


def test_a_quotation_from_nothing_must_be_seen_and_one_left_out_is_quiet() -> None:
    invented = f"{SAID} “I am proud of everyone who worked on this.”"
    assert verdicts(SAID, invented) == ["verbatim", "added must"]
    assert verdicts(invented, SAID) == ["verbatim", "dropped quiet"]


def test_one_speech_put_for_another_of_the_same_speaker_is_altered() -> None:
    here = "The mayor, Tom Reed, went to see the pier on Sunday. "
    assert verdicts(
        f"{here}“The tram will never reach the harbour while I am alive,” Mr Reed said.",
        f"{here}“A harbour needs no rails,” he said.",
    ) == ["altered must"]
    assert verdicts(
        f"{here}“The pier is two years old and it swayed like one of ninety,” he told the radio."
        " “Somebody will explain this to me by Tuesday.”",
        f"{here}“It is two years old, this pier, and it swayed like one of ninety,” he told the radio."
        " “I want an explanation before breakfast.”",
    ) == ["altered should", "altered must"]


def test_a_speech_about_something_else_or_by_somebody_else_is_another() -> None:
    here = "The mayor, Tom Reed, went to see the pier on Sunday. "
    original = f"{here}“The tram will never reach the hill while I am alive,” Mr Reed said."
    for version in ("“A ship needs no rails,” he said.", "“A hill needs no rails,” Ann Lee said."):
        assert verdicts(original, here + version) == ["dropped quiet", "added must"]


def test_a_speaker_who_is_only_described_is_no_other_speaker() -> None:
    assert verdicts(
        "The nurse from Hull, Peter Abbot, 34, lost his boat to the water on Monday."
        " “I would rather have a roof than a speech,” Abbot said.",
        "And the nurse from Hull? The water took his boat on Monday."
        " “I would rather have a roof than a speech,” he says.",
    ) == ["verbatim"]


def test_what_qualified_a_kept_quotation_is_missed_aloud() -> None:
    whole = "“The bridge is safe,” Reed said. “But nobody has looked at the northern pier.”"
    assert verdicts(whole, "“The bridge is safe,” Reed said.") == ["verbatim", "dropped should"]


def test_independent_reports_may_quote_whom_they_like() -> None:
    left = "“We followed the book from the first minute to the last,” Reed said."
    right = "“A man offered me a sandwich in the dark,” said Lee."
    found = verdicts(left, right, RelationKind.SAME_EVENT)
    assert sorted(found) == ["added quiet", "dropped quiet"]


def test_a_headline_may_repeat_part_of_a_quotation() -> None:
    body = "“They protected my father. They did not protect me,” Ann Lee said on the steps of the hall."
    left, right = make_article(body), make_article(f"‘They protected my father’\n\n{body}")
    assert [f.verdict for f in quote_findings(left, right)] == [Verdict.VERBATIM, Verdict.VERBATIM]


def test_a_headline_may_repeat_three_words_of_a_quotation() -> None:
    left = "“We danced until the lamps went out, and then we slept,” Reed said."
    right = make_article(f"“Then we slept”\n\n{story(left).text}")
    assert [f.verdict for f in quote_findings(story(left), right)].count(Verdict.ADDED) == 0


def test_a_quotation_cut_in_two_by_its_attribution_is_still_all_there() -> None:
    cut = "“The bridge will cost 12 million euros,” Reed said, “and it can be built by 2030.”"
    assert verdicts(SAID, cut) == ["verbatim", "verbatim"]
    assert verdicts(cut, SAID) == ["verbatim", "verbatim"]
    assert verdicts(cut, SAID.replace("can be", "must be")) == ["verbatim", "altered must"]


def test_two_terms_in_one_phrase_are_one_quotation_altered() -> None:
    left = "Reed described Japan as a “typical ally” on Monday."
    right = "Reed described Japan as an “indispensable partner” on Monday."
    assert verdicts(left, right) == ["altered should"]


def test_a_description_of_nobody_in_particular_is_no_other_speaker() -> None:
    """Who "the surfer" is the text does not say: she may be the one whom the version names."""
    left = (
        "Mia Holt rode the wave on Sunday.\n\nThe record stands for now, warned the president of the club, "
        "Juan Sousa.\n\n“I did not see how big it was, I only heard it,” the surfer told reporters."
    )
    right = (
        "Mia Holt rode the wave on Sunday. The record stands for now, said Juan Sousa, president of the club."
        "\n\n“I did not see how big it was, I only heard it,” Holt told reporters."
    )
    assert verdicts(left, right) == ["verbatim"]


def test_a_description_is_no_one_to_whom_the_text_gives_another_office() -> None:
    left = (
        "Mia Holt lost her way.\n\n“I do not blame the flag, I blame my eyes,” the Swiss runner said. She "
        "will stay, according to her coach, Dr Juan Sousa."
    )
    right = (
        "Mia Holt lost her way.\n\n“I do not blame the flag, I blame my eyes,” said the coach of the runner, "
        "Dr Juan Sousa. She will stay."
    )
    assert verdicts(left, right) == ["reattributed must"]


def test_a_name_with_the_body_before_it_is_the_same_name() -> None:
    left = (
        "The concert master of the Velden Chamber Philharmony Anton Fiala forgot his violin. Fiala was sorry."
        "\n\n“I had the coffee and the notes in my hand,” he said to the paper."
    )
    right = (
        "Anton Fiala of the Velden Chamber Philharmonic forgot his violin.\n\n“I had the coffee and the "
        "notes in my hand,” Fiala told the paper."
    )
    assert verdicts(left, right) == ["verbatim"]


def test_titles_are_no_findings() -> None:
    assert verdicts("Reed saw “The Long Road Home” twice.", "Reed saw a film twice.") == []


def test_the_seeds_show_every_altered_quotation(seeds: dict[str, Article]) -> None:
    left, right = seeds["000"], seeds["001"]
    altered = [f for f in quote_findings(left, right) if f.verdict is Verdict.ALTERED]
    assert [right.slice(f.right)[:24] for f in altered if f.right] == [
        "There is no Plan B for J",
        "From an American perspec",
        "In light of Russia’s agg",
    ]
    assert not any(f.verdict in (Verdict.REATTRIBUTED, Verdict.ADDED) for f in quote_findings(left, right))


SENTENCES = (
    "“We will not sell the ferry,” said Tom Reed.",
    "“We will sell the ferry,” Ann Lee said.",
    "Reed said that the town would not sell the ferry.",
    "“No,” she said.",
    "The “reform” cost €12m.",
    "“It can wait,” he told them, “until 2030.”",
    "“Left open",
)


@settings(max_examples=60, deadline=None)
@given(*[st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6)] * 2)
def test_every_quotation_of_both_texts_has_a_finding(left: list[str], right: list[str]) -> None:
    articles = make_article("\n\n".join(left)), make_article(" ".join(right))
    found = quote_findings(*articles)
    for article, spans in zip(articles, ({f.left for f in found}, {f.right for f in found}), strict=True):
        for quotation in find_quotations(article):
            assert quotation.span in spans or quotation.kind is QuotationKind.TITLE or quotation.level
    assert all((f.severity is None) == (f.verdict is Verdict.VERBATIM) for f in found)
    assert len({f.id for f in found}) == len(found)
