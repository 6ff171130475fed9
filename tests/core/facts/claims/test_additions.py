"""What the version adds to a statement, or leaves out of it: rank, cause, source, date."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import read, verdicts

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


RANKED_FROM_NOTHING = [
    (
        "The flood covered 40 square kilometres of farmland near Szeged in April.",
        "The flood near Szeged, the worst in Hungary's history, covered 40 square kilometres of farmland.",
    ),
    (
        "The trial of the former treasurer lasted 61 days and heard 90 witnesses.",
        "The trial of the treasurer heard 90 witnesses over 61 days, the longest hearing ever held in Malta.",
    ),
    (
        "Hallam Steel lost 3.1 million pounds last year and cut 200 jobs in Rotherham.",
        "Hallam Steel lost 3.1 million pounds last year and made the deepest job cuts in its history.",
    ),
    (
        "The orchestra sold 14,000 tickets for its spring season in Porto.",
        "The orchestra sold 14,000 tickets for its spring season, an unprecedented number in Porto.",
    ),
    (
        "The telescope found 130 new planets between 2018 and 2022.",
        "The telescope, the most powerful of all, found 130 new planets between 2018 and 2022.",
    ),
]


@pytest.mark.parametrize(("left", "right"), RANKED_FROM_NOTHING)
def test_a_rank_that_the_original_never_speaks_of_is_found(left: str, right: str) -> None:
    assert "superlative" in verdicts(left, right)


CAUSED_BY_THE_VERSION = [
    (
        "Shares in the airline fell 6% in Madrid on Thursday.",
        "Shares in the airline fell 6% in Madrid on Thursday because investors doubt its merger plan.",
    ),
    (
        "Inspectors found that the welds of the crane were 3 millimetres thinner than planned.",
        "Inspectors found that the accident was caused by crane welds that were 3 millimetres too thin.",
    ),
    (
        "The festival sold 8,000 fewer tickets than in 2019, its director said.",
        "The festival sold 8,000 fewer tickets than in 2019 due to soaring hotel prices, its director said.",
    ),
    (
        "Two teachers left the school in Brno in September.",
        "Two teachers left the school in Brno in September owing to a quarrel about homework.",
    ),
]


@pytest.mark.parametrize(("left", "right"), CAUSED_BY_THE_VERSION)
def test_a_cause_that_the_original_does_not_know_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["cause_added"]


NOTHING_ADDED = [
    (
        "The dam burst after three days of rain. Two villages were flooded.",
        "Two villages were flooded when the dam burst after three days of rain.",
    ),
    (
        "The mine closed in 1994 because its seams were exhausted.",
        "The mine was shut in 1994 since nothing was left in its seams.",
    ),
    (
        "No bridge in the country is longer than the one at Kvarn, opened in 1972.",
        "The bridge at Kvarn, opened in 1972, is the longest in the country.",
    ),
    (
        "The goalkeeper let in two goals in Kyiv and was replaced.",
        "The goalkeeper, at best unlucky, let in two goals in Kyiv and was replaced.",
    ),
    (
        "The court fined the brewer 2 million euros for fixing prices.",
        "The brewer was fined 2 million euros by the court because it had fixed prices.",
    ),
    (
        "Rents in Leipzig rose 8% in 2022, a record, the institute said.",
        "Rents in Leipzig rose by 8% in 2022, the steepest increase on record, the institute said.",
    ),
    (
        "The ferry was full, so 40 passengers stayed behind in Split.",
        "Forty passengers stayed behind in Split because the ferry was full.",
    ),
]


@pytest.mark.parametrize(("left", "right"), NOTHING_ADDED)
def test_what_the_original_says_in_other_words_is_not_added(left: str, right: str) -> None:
    assert verdicts(left, right) == []


WIDER = [
    ("Rents in the port are the highest since 2019.", "Rents in the port are the highest ever."),
    ("Prices are at their lowest since 2020.", "Prices have never been lower."),
    ("It is the tallest mast in the city.", "It is the tallest mast in the country."),
    (
        "It was the worst landslide in the valley since 1994, the council said.",
        "It was the deadliest landslide in the history of the canton, the council said.",
    ),
]


@pytest.mark.parametrize(("left", "right"), WIDER)
def test_a_superlative_of_a_wider_range_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["superlative"]


AS_WIDE = [
    (
        "It is the largest bank in the city of Bern and the oldest in the country.",
        "It is the oldest bank in the country.",
    ),
    ("Rents are the highest since 2019.", "Not since 2019 have rents been higher."),
    ("Rents have never been higher.", "Rents are the highest ever."),
    ("It is the tallest mast in the country.", "The mast is the tallest of the nation."),
    ("It is probably the tallest mast in Latvia.", "It is thought to be the tallest mast in Latvia."),
]


@pytest.mark.parametrize(("left", "right"), AS_WIDE)
def test_a_superlative_of_the_same_range_is_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []


def test_a_superlative_that_was_only_likely_is_hardened() -> None:
    left = "It is probably the largest stranding of the species in Chile."
    assert verdicts(left, "It is the largest stranding of the species in Chile.") == ["strengthened"]
    assert verdicts(left, "Chile has never seen a larger stranding of the species.") == ["strengthened"]


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
    ("Union officials said the plant would close in March.", "The plant will close in March."),
    ("Residents say the well has been dry since June.", "The well has been dry since June."),
    (
        "She claims that he forged the signature on two contracts.",
        "He forged the signature on two contracts.",
    ),
    (
        "The bridge was bent, according to engineers hired by the town.",
        "The bridge was bent. Mayor Ruiz said repairs would start soon.",
    ),
    (
        "Petra Novak said the brakes of the tram had failed. Ola Berg, its owner, said nobody was hurt.",
        "The brakes of the tram had failed. Ola Berg, who owns it, said that nobody was hurt.",
    ),
    (
        "The widow says that he promised the same flat to two tenants.",
        "He promised the same flat to two tenants.",
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
    ("The critics said the new opera was too long.", "The new opera is too long."),
    (
        "Lena Hartmann said the council had been slow to repair the dam.",
        "The council has been slow to repair the dam.",
    ),
]


@pytest.mark.parametrize(("left", "right"), OPINIONS)
def test_an_opinion_told_as_fact_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["opinion_as_fact"]


SOURCED = [
    (
        "Petra Novak said the brakes of the tram had failed. She added that it was new.",
        "Petra Novak said the brakes of the tram had failed. It was new.",
    ),
    ("The city announced that the bridge will reopen on Friday.", "The bridge will reopen on Friday."),
    ("The union said it had rejected the offer of May.", "The union has rejected the offer of May."),
    (
        "The Ocean Survey Institute, or OSI, said in a note that the bay was warmer than in May.",
        "The Institute for the Survey of the Ocean tells us so: the bay was warmer than in May.",
    ),
    (
        "A neighbour told the court that the gate had been open since Sunday.",
        "The gate had been open since Sunday. He told the court so.",
    ),
]


@pytest.mark.parametrize(("left", "right"), SOURCED)
def test_a_source_that_is_told_beside_is_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []


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


DONE = [
    (
        "The company said it would apply for a permit.",
        "The company has already applied for a permit.",
        "must",
    ),
    ("The bridge will be demolished in October.", "The bridge was demolished in October.", "must"),
    ("Parliament will vote on the bill in March.", "Parliament voted on the bill in March.", "must"),
    (
        "The new lamps have reached all shops in Riga.",
        "The new lamps will reach all shops in Riga.",
        "should",
    ),
    ("The choir is due to perform in Lviv on Sunday.", "The choir performed in Lviv on Sunday.", "must"),
]


@pytest.mark.parametrize(("left", "right", "severity"), DONE)
def test_what_is_to_come_told_as_done_is_found(left: str, right: str, severity: str) -> None:
    _, _, claims = read(left, right)
    assert [(claim.verdict.value, str(claim.severity)) for claim in claims] == [("time_shifted", severity)]


STILL_TO_COME = [
    ("The firm said it would pay 3 million euros if it lost.", "The firm paid 3 million euros."),
    (
        "In 2020 the firm said it would build a plant in Ghent; it has since built it.",
        "The firm has built a plant in Ghent.",
    ),
    (
        "He said the bridge would be demolished in October.",
        "The bridge will be demolished in October, he said.",
    ),
    ("He would later win the title in Oslo.", "He later won the title in Oslo."),
    (
        "The dividend, to be paid on 12 December, is the highest in years.",
        "The dividend, the highest in years, will be paid on 12 December.",
    ),
    (
        "The society said it would pay for the repair of the organ.",
        "The society has offered to pay for the repair of the organ.",
    ),
]


@pytest.mark.parametrize(("left", "right"), STILL_TO_COME)
def test_what_is_still_to_come_on_both_sides_is_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []
