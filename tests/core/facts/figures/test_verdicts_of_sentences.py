"""Pairs of sentences that say the same in other figures, and pairs that only seem to."""

from __future__ import annotations

import pytest

from core.article.load import make_article
from core.model import Severity
from tests.core.facts.figures.comparing import figure_findings, verdicts

SAME = [
    ("The mine has 1,240 staff, of whom 310 are women.", "A quarter of the mine's 1,240 staff are women."),
    ("Of 48 candidates, 12 were rejected.", "Of 48 candidates, 36 were accepted."),
    ("Petrol is €1.62 a litre, up from €1.48.", "Petrol is €1.62 a litre, 14 cents more than before."),
    ("Turnout fell from 64% to 58%.", "Turnout fell by six percentage points to 58%."),
    ("Sales rose from 200 million to 300 million euros.", "Sales rose by half, to 300 million euros."),
    ("The bridge is 2,460 metres long.", "The bridge is almost two and a half kilometres long."),
    ("The firm expects growth of 3% to 5%.", "The firm expects growth of about 4%."),
    ("The firm expects growth of 3% to 5%.", "The firm expects growth of up to 5%."),
    ("Dozens of houses burned.", "Some 60 houses burned."),
    ("The fine is $38 million.", "The fine is A$38 million."),
    ("The dough has 18g of yeast a kilo.", "Yeast is 1.8 percent of the weight of the dough."),
    (
        "The levy is 92 cents a year for each square metre of roof.",
        "The levy is 8.5 cents for a square foot of roof.",
    ),
    (
        "Otto Brandal led the harbour authority of Vik from 1996 to 2013.",
        "Otto Brandal led the harbour authority of Vik for 17 years.",
    ),
    (
        "The dike committee in Aland sat from 9:15 to 12:45 on the new sluice.",
        "The dike committee in Aland talked about the new sluice for three and a half hours.",
    ),
    (
        "The mill in Torvik was repaired for 14 months, until May 2022.",
        "The repair of the mill in Torvik, finished in May 2022, had begun in March 2021.",
    ),
    (
        "The stork pairs of Lund rose from 15 in 2012 to 45 last summer, while 9 nests burned.",
        "The stork pairs of Lund have tripled since 2012, although 9 nests burned.",
    ),
    (
        "The catch of eels at Hame fell from 60 tonnes to 30 tonnes.",
        "The catch of eels at Hame, 60 tonnes before, has halved.",
    ),
    (
        "The clinic saw 8 cases of rickets per 100,000 inhabitants.",
        "The clinic saw rickets in 0.008 percent of the inhabitants.",
    ),
    ("Of the pupils 12% stayed at home.", "Of the pupils one in eight stayed at home."),
    ("The motion passed by 371 votes against 162.", "The motion passed with 371 votes."),
    (
        "The repair of the dyke will cost $78 million over 12 years, the mayor said.",
        "The repair of the dyke will swallow $6.5 million a year, the mayor said.",
    ),
    (
        "The mill bakes 300 loaves a day in a single oven, the owner said.",
        "The mill bakes 109,500 loaves in the course of a year in a single oven, the owner said.",
    ),
    (
        "Wasps kill 12,600 bees in the valley a year, the keeper said.",
        "In the valley wasps kill a bee every 42 minutes, the keeper said.",
    ),
    (
        "The council passed the plan by nine votes to three on Monday night.",
        "The council passed the plan by a margin of six on Monday night.",
    ),
    (
        "Tests found the mould in 14 of the 6,120 cheeses, one of which was two years old.",
        "Tests found the mould in fewer than one in 400 cheeses.",
    ),
    (
        "The bridge cost $2.4m, 75% of it paid by the islands of the bay.",
        "For the bridge the islands of the bay paid $1.8m.",
    ),
    (
        "Of the 2,800 jobs of the firm 140 will go, 95 of them in Norway.",
        "One job in twenty of the firm will go, some two-thirds of them in Norway.",
    ),
    (
        "The recall costs 640 million kroner ($70 million), more than the 560 million it earned last year.",
        "The recall, put at 640 million kroner, exceeds what it earned last year by some 80 million.",
    ),
    (
        "The island spent 16.8 million on dykes and fences last year, the prefect said.",
        "The island spent nearly €17 million on dykes and fences last year, the prefect said.",
    ),
    (
        "Some 11,300 hectares are cut for the mill, a quarter less than in 2010.",
        "For the mill about 28,000 acres are cut, where in 2010 it was 37,000 acres.",
    ),
    ("He had 23 shops in the town.", "He had two dozen or so shops in the town."),
]
OTHER = [
    ("The mine has 1,240 staff, of whom 310 are women.", "A third of the mine's 1,240 staff are women."),
    ("Turnout fell from 64% to 58%.", "Turnout fell by nine percentage points to 58%."),
    ("Sales rose from 200 million to 300 million euros.", "Sales rose by a third, to 300 million euros."),
    ("About 29 volunteers turned out.", "Nearly 40 volunteers turned out."),
    ("The train reached 206 km/h.", "The train reached up to 260 km/h."),
    ("Up to 40 jobs will go.", "Over 40 jobs will go."),
    ("The rate rose 2 percentage points to 6%.", "The rate rose 2% to 6%."),
    ("Doctors treated 24 men and 16 women.", "Doctors treated 16 men and 24 women."),
    ("Anna Berg, 34, and her son Leo, 7, were found.", "Anna Berg, 7, and her son Leo, 34, were found."),
    ("Profit was £12m in 2022 and £15m in 2023.", "Profit was £15m in 2022 and £12m in 2023."),
    (
        "He has 16 customers, and three of them are navies.",
        "He has 16 customers, and nineteen of these are navies.",
    ),
    ("Of the pupils 12% stayed at home.", "Of the pupils one in seven stayed at home."),
    ("The dough has 18g of yeast a kilo.", "Yeast is 1.4 percent of the weight of the dough."),
    (
        "The repair of the dyke will cost $78 million over 12 years, the mayor said.",
        "The repair of the dyke will cost $7.8 million over 12 years, the mayor said.",
    ),
    (
        "The mill bakes 300 loaves a day in a single oven, the owner said.",
        "The mill bakes 108,500 loaves in the course of a year in a single oven, the owner said.",
    ),
    (
        "The council passed the plan by nine votes to three on Monday night.",
        "The council passed the plan by a margin of five on Monday night.",
    ),
    (
        "The bridge cost $2.4m, 75% of it paid by the islands of the bay.",
        "The bridge cost $1.4m, 75% of it paid by the islands of the bay.",
    ),
    ("The dam holds half of its 8 billion litres.", "The dam holds half of its 4 billion litres."),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_the_same_in_other_figures_is_not_changed(left: str, right: str) -> None:
    assert not [v for v in verdicts(left, right) if v.startswith("changed")]


@pytest.mark.parametrize(("left", "right"), OTHER)
def test_what_does_not_hold_is_changed(left: str, right: str) -> None:
    assert [v for v in verdicts(left, right) if v.startswith("changed")]


BODY = (
    "The miners of Varnes voted on Tuesday to strike from August 11, when the contract of 640 ends.\n\n"
    "Shares in the company, which digs 4.8% of the copper of the country, fell on the news, traders said.\n\n"
    "Its director, Ada Holm, said that the offer of 27 million pesos would not be raised."
)


def test_an_age_told_of_another_is_changed() -> None:
    left = "The crew of Vigo, Ines Maron, 31, and Tomas Ruel, 47, sailed home on Friday."
    right = "The crew of Vigo, Ines Maron, 47, and Tomas Ruel, sailed home on Friday."
    assert any(v.startswith("changed") and v.endswith("> 47") for v in verdicts(left, right))


def test_a_slip_in_a_headline_is_changed_although_the_text_has_it_right() -> None:
    found = verdicts(f"Miners to strike\n\n{BODY}", f"Mine that digs 8.4% of copper to stop\n\n{BODY}")
    assert "changed: 4.8% > 8.4%" in found
    assert "equal: 4.8% > 4.8%" in found


def test_a_headline_may_repeat_the_text_in_few_words() -> None:
    found = verdicts(f"Miners to strike\n\n{BODY}", f"Walkout set for August 11\n\n{BODY}")
    assert found.count("equal: August 11 > August 11") == 2


def test_a_step_is_taken_from_the_figure_that_its_sentence_repeats() -> None:
    left = "The Treasury of Varnes counts on growth of 5.3%, the bank now on 5.2% instead of 5.4%."
    right = "The bank now counts on growth of 5.2%, a tenth of a point under the Treasury of Varnes."
    assert "equal: 5.3% > a tenth of a point" in verdicts(left, right)


def test_a_sum_that_no_passage_links_is_known_where_neither_text_has_another_like_it() -> None:
    left = f"{BODY}\n\nThe strike of 1987 had cost the town of Varnes 83 million kroner, a teacher recalled."
    right = f"Losses once came to 83 million crowns\n\n{BODY}"
    assert "equal: 83 million kroner > 83 million crowns" in verdicts(left, right)


def test_a_year_that_has_its_counterpart_is_not_meant_by_a_century_too() -> None:
    left = "The organ of the church of Varnes was built by Ida Holm in the year 1757."
    right = f"{left} She was among the best builders of organs of the 18th century, they say."
    assert "added: - > 18th century" in verdicts(left, right)


def test_a_multiple_is_not_what_a_large_number_became() -> None:
    left = "The bell has been lent since 2019, and the parish wanted to save 40,000 on its insurance."
    right = "The bell has been lent since 2019, and what it is worth has doubled in the parish, they say."
    assert not [v for v in verdicts(left, right) if v.startswith("changed")]


def test_a_headline_that_repeats_its_text_is_explained_as_the_text_is() -> None:
    left = (
        "Owls fell by 16%\n\nOf the owls that nested in the wood of Varnes 16% left in spring, a count found."
    )
    right = "Owls leave the wood\n\nOne in six of the owls that nested in the wood of Varnes left in spring."
    assert verdicts(left, right).count("equal: 16% > One in six") == 2


def test_a_sum_in_brackets_is_the_sum_before_it() -> None:
    left = "The mill has cost its owner $38 million in three years, the company said on Wednesday."
    right = "The mill has cost its owner US$25 million (A$38 million) in three years, the company said."
    assert "equal: $38 million > US$25 million" in verdicts(left, right)


def test_a_hedged_sum_in_brackets_is_the_sum_before_it() -> None:
    left = "The bell hung in a barn and its seller wanted 640 crowns for it, the sexton said."
    right = "The bell hung in a barn, and its seller asked 640 kroner (roughly $60), the sexton said."
    assert "equal: 640 crowns > $60" in verdicts(left, right)


def test_a_number_after_at_is_a_time_or_an_age_where_the_other_text_says_so() -> None:
    left = "Ada Holm began to dive at 14 years and got off the ferry at 16.35, the harbour master said."
    right = "Ada Holm took up diving at 14 and left the ferry at 4:35 p.m., the harbour master said."
    assert {"equal: 14 years > 14", "equal: 16.35 > 4:35 p.m."} <= set(verdicts(left, right))


def test_a_length_of_time_is_counted_from_the_day_of_writing() -> None:
    left = "VARNES, June 10, 2025 — Ada Holm has been paying back an overdraft since January, she said."
    right = "VARNES, June 13, 2025 — For five months Ada Holm has been paying back an overdraft, she said."
    assert "equal: January > five months" in verdicts(left, right)


def test_a_length_of_time_may_lead_to_a_year_to_come() -> None:
    left = "VARNES, June 10, 2025 — The owners of the mill will be watched for another three years, she said."
    right = "VARNES, June 13, 2025 — The owners of the mill will be watched until 2028, she said."
    assert "equal: three years > 2028" in verdicts(left, right)


def test_a_dateline_is_no_figure_that_changed() -> None:
    left = "VARNES, June 10 — The harbour was closed by ice on Monday, the coast guard said."
    right = "The harbour of Varnes was closed by ice in April, the coast guard said on Monday."
    assert not any(v.startswith("changed: June 10") for v in verdicts(left, right))


def severities(left: str, right: str) -> dict[str, str]:
    """The severity of every divergent figure, by its text."""
    one, other = make_article(left), make_article(right)
    found = [f for f in figure_findings(one, other) if f.severity is not None]
    return {
        one.slice(f.left) if f.left else other.slice(f.right): f.severity for f in found if f.left or f.right
    }


def test_what_a_kept_sentence_leaves_out_beside_other_figures_is_quiet() -> None:
    left = "The ferry carried 86,400 passengers and 12,300 cars between Varnes and the isles, the firm said."
    right = "The ferry carried 86,400 passengers between Varnes and the isles, the firm said."
    assert severities(left, right) == {"12,300": Severity.QUIET}


def test_the_only_figure_that_a_kept_sentence_loses_should_be_seen() -> None:
    left = "The ferry between Varnes and the islands carried 86,400 passengers, the firm Holm said."
    right = "The ferry between Varnes and the islands carried many passengers, the firm Holm said."
    assert severities(f"{left}\n\n{BODY}", f"{right}\n\n{BODY}") == {"86,400": Severity.SHOULD}


def test_an_amount_woven_into_what_the_original_tells_must_be_seen() -> None:
    right = BODY.replace("would not be raised.", "would not be raised, though 31 million is now in sight.")
    assert severities(BODY, right) == {"31 million": Severity.MUST}


def test_an_amount_is_not_invented_where_the_passage_lost_one_that_it_may_tell_otherwise() -> None:
    left = "The bell cracked on Sunday, the sexton said. Of the 6,120 pipes of the organ 14 are out of tune."
    right = "The bell cracked on Sunday, the sexton said, and one in 90 pipes of the organ is out of tune."
    assert severities(left, right).get("one in 90") != Severity.MUST
    invented = "The bell of Varnes, worth $480,000, cracked on Sunday, the sexton said."
    kept = "The bell of Varnes cracked on Sunday, the sexton said."
    assert severities(kept, invented)["$480,000"] == Severity.MUST
