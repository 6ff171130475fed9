"""What a finding says of a changed claim, and where statements are looked for."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from core.article.load import make_article
from core.facts.claims.match import match_claims
from core.model import Link, LinkRelation, SentenceLink, Severity, Strength, Verdict
from tests.core.facts.claims.reading import read, verdicts


def test_a_finding_names_the_two_words_and_spans_the_clause_that_carries_them() -> None:
    left, right, claims = read(
        "Environmentalists said that the accord may ease tension but would not end the dispute.",
        "Environmentalists said the accord will ease tension but would not end the dispute.",
    )
    [claim] = claims
    assert claim.note == "“may ease” → “will ease”"
    assert claim.left is not None
    assert claim.right is not None
    assert left.slice(claim.left) == "may ease tension"
    assert right.slice(claim.right) == "will ease tension"


def test_only_the_worst_finding_of_a_place_is_given() -> None:
    assert verdicts("The tickets may not be sold before noon.", "The tickets will be sold before noon.") == [
        "negated"
    ]


def test_a_turn_in_both_clauses_is_two_findings() -> None:
    assert verdicts(
        "Sales rose in Norway, while exports grew in Chile.",
        "Sales fell in Norway, while exports shrank in Chile.",
    ) == ["negated", "negated"]


def test_contractions_are_read_as_the_words_they_stand_for() -> None:
    assert verdicts("The ferry won't sail on Sunday.", "The ferry will sail on Sunday.") == ["negated"]
    assert verdicts("The ferry won’t sail on Sunday.", "The ferry will not sail on Sunday.") == []
    assert verdicts("The ferry can't sail on Sunday.", "The ferry cannot sail on Sunday.") == []


def test_number_abbreviated_is_no_negation() -> None:
    assert (
        verdicts("The club plays in hall No. 9 of the fair.", "The club plays in hall 9 of the fair.") == []
    )
    assert verdicts("It left No 10 Downing Street.", "It left 10 Downing Street.") == []


def test_a_compound_with_no_is_no_negation() -> None:
    assert (
        verdicts("Sales of no-alcohol beer rose in Denmark.", "Sales of alcohol-free beer rose in Denmark.")
        == []
    )


def test_names_and_months_are_no_modals() -> None:
    assert verdicts("The minister met Theresa May in Leeds.", "The minister met Theresa in Leeds.") == []
    assert verdicts("It opened in May with a concert.", "It opened with a concert.") == []


def test_two_negations_in_one_sentence_do_not_hide_each_other() -> None:
    sentence = "Without a permit, goods cannot be sold at the market."
    assert verdicts(sentence, sentence) == []


def test_opposites_that_changed_places_are_two_findings() -> None:
    assert verdicts(
        "Sales rose in Norway, while profits fell in Chile.",
        "Sales fell in Norway, while profits rose in Chile.",
    ) == ["negated", "negated"]


def test_a_sample_dropped_widens_the_statement() -> None:
    assert verdicts(
        "The compound shrank tumours in mice, a team in Lund reported.",
        "The compound shrank tumours, a team in Lund reported.",
    ) == ["generalised"]


def test_bounds_of_figures_are_left_to_the_figures() -> None:
    assert (
        verdicts(
            "More than 300 people were evacuated from the hotel.",
            "Fewer than 300 people were evacuated from the hotel.",
        )
        == []
    )


def test_a_merged_sentence_is_compared_with_the_one_that_has_no_link() -> None:
    left = make_article("The council met on Tuesday in the old hall. The school will not close in June.")
    right = make_article("The council met on Tuesday in the old hall, and the school will close in June.")
    [first, _second] = left.paragraphs[0].sentences
    [merged] = right.paragraphs[0].sentences
    links = (Link(0, 0, 0.9, LinkRelation.FULL, Strength.SURE, moved=False),)
    claims = match_claims(left, right, links, (SentenceLink((first,), (merged,), 0.9, moved=False),))
    assert [claim.verdict for claim in claims] == [Verdict.NEGATED]


def test_sentences_that_share_rare_words_are_compared_without_any_link() -> None:
    left = make_article(
        "The shipowner, registered in Limassol, said there was no proof that its tanker cut the cable."
    )
    right = make_article("There was proof that the tanker of the Limassol shipowner cut the cable.")
    assert [claim.verdict for claim in match_claims(left, right, (), ())] == [Verdict.NEGATED]


def test_sentences_about_other_things_are_not_compared() -> None:
    left = make_article("The shipowner did not pay the fine in March.")
    right = make_article("The football club paid its players on Monday.")
    assert match_claims(left, right, (), ()) == ()


def test_languages_without_a_lexicon_are_left_alone() -> None:
    left = make_article(
        "Le ministre a dit que la centrale ne fermera pas avant la fin de la décennie dans le pays."
    )
    right = make_article(
        "Le ministre a dit que la centrale fermera avant la fin de la décennie dans le pays."
    )
    link = SentenceLink(left.paragraphs[0].sentences, right.paragraphs[0].sentences, 1.0, moved=False)
    assert left.language == "fr"
    assert match_claims(left, right, (), (link,)) == ()


def test_german_statements_are_compared_by_german_cues() -> None:
    kept = "Die Ministerin sagte, dass das Werk in der Stadt nicht vor dem Sommer geschlossen wird."
    lost = "Die Ministerin sagte, dass das Werk in der Stadt vor dem Sommer geschlossen wird."
    assert verdicts(kept, lost) == ["negated"]
    assert verdicts(kept, kept) == []
    assert verdicts(
        "Einige Schulen in der Region blieben am Montag leer, wie die Behörde in der Stadt sagte.",
        "Alle Schulen in der Region blieben am Montag leer, wie die Behörde in der Stadt sagte.",
    ) == ["generalised"]


WORDS = st.sampled_from(
    """
    the a not no never may will could is was said that because after before most some all fewer more first
    only largest plant
    minister closed rose fell won't can't Monday 300 % , . ? “ ” — and if until allegedly denied
    \u200b \ufeff ١٢ 中 ß İ No. 7
    """.split()
)
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)


@given(TEXTS, TEXTS)
def test_any_text_is_read_and_every_span_lies_inside_it(left_text: str, right_text: str) -> None:
    left, right, claims = read(left_text, right_text)
    for claim in claims:
        assert claim.left is not None
        assert claim.right is not None
        assert left.slice(claim.left).strip()
        assert right.slice(claim.right).strip()
        assert claim.severity in tuple(Severity)


@given(TEXTS)
@example("said won't Monday not")
def test_a_text_compared_with_itself_has_no_changed_claim(text: str) -> None:
    assert verdicts(text, text) == []
