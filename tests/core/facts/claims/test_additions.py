"""What the version adds to a statement, or leaves out of it: rank, cause, source, date."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import verdicts

RANKED = [
    ("The firm opened a large battery plant in Ohio.", "The firm opened the largest battery plant in Ohio."),
    ("It is one of the oldest bridges in Portugal.", "It is the oldest bridge in Portugal."),
    (
        "She is a woman who led the choir for ten years.",
        "She is the first woman who led the choir for ten years.",
    ),
    ("The second largest bank in Chile cut 400 jobs.", "The largest bank in Chile cut 400 jobs."),
    (
        "The tower is among the tallest wooden buildings in Europe.",
        "The tower is the tallest wooden building in Europe.",
    ),
    (
        "The team won a notable victory in Prague on Sunday.",
        "The team won its biggest victory in Prague on Sunday.",
    ),
]


@pytest.mark.parametrize(("left", "right"), RANKED)
def test_a_new_superlative_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["superlative"]


CAUSED = [
    (
        "The chief executive resigned after the share price fell.",
        "The chief executive resigned because the share price fell.",
    ),
    (
        "The factory closed in May. The river turned clear in June.",
        "The river turned clear in June because the factory closed in May.",
    ),
    (
        "House prices rose and interest rates fell in the spring.",
        "House prices rose due to interest rates that fell in the spring.",
    ),
    (
        "Two bridges were closed and the market was cancelled on Saturday.",
        "The market was cancelled on Saturday because two bridges were closed.",
    ),
    (
        "The minister stepped down two days after the report was leaked.",
        "The leaked report prompted the minister to step down two days later.",
    ),
]


@pytest.mark.parametrize(("left", "right"), CAUSED)
def test_an_added_cause_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["cause_added"]


UNSOURCED = [
    (
        "The new tax will push bakeries out of the old town, Mayor Elena Brandt said on Friday.",
        "The new tax will push bakeries out of the old town.",
    ),
    (
        "Mayor Elena Brandt said the new tax will push bakeries out of the old town.",
        "Experts said the new tax will push bakeries out of the old town.",
    ),
    (
        "Rescuers reached the village only on Monday, according to Red Cross spokeswoman Ines Prado.",
        "Rescuers reached the village only on Monday.",
    ),
    (
        "Inflation will stay above target until 2026, central bank governor Jan Kovar told reporters.",
        "Inflation will stay above target until 2026, analysts say.",
    ),
]


@pytest.mark.parametrize(("left", "right"), UNSOURCED)
def test_a_lost_source_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["attribution_lost"]


OPINIONS = [
    (
        "Opposition leader Tomas Vale said the budget was a disaster for rural schools.",
        "The budget was a disaster for rural schools.",
    ),
]


@pytest.mark.parametrize(("left", "right"), OPINIONS)
def test_an_opinion_told_as_fact_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["opinion_as_fact"]


UNDATED = [
    ("In 2011 the brewer had nine plants. It employed 2,900 people.", "It employs 2,900 people."),
    (
        "In 1998 the mill was the largest employer in the county.",
        "The mill is the largest employer in the county.",
    ),
    (
        "The hospital was understaffed in 2021, a report found.",
        "The hospital is understaffed, a report found.",
    ),
    (
        "In 2016 the region was home to 40 wolves, the biologist said.",
        "The region is home to 40 wolves, the biologist said.",
    ),
]


@pytest.mark.parametrize(("left", "right"), UNDATED)
def test_a_past_told_as_present_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["time_shifted"]
