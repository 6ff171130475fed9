"""What was possible, alleged, planned or begun, told as done in other words, and the reverse."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import verdicts

NOT_YET = [
    (
        "Brewer Haldane & Sons is in talks to buy the Perth distillery of Ninian Croy for £12m.",
        "The Perth distillery of Ninian Croy now belongs to Haldane & Sons, the brewers, for £12m.",
    ),
    (
        "The ferry line is toying with dropping the 6am crossing from Wexholm to Tarrant.",
        "There is no longer a boat from Wexholm to Tarrant at 6am: the ferry line dropped the crossing.",
    ),
    (
        "Ivo Marten is said to have sold the Delft map to a dealer in Basle.",
        "A dealer in Basle got the Delft map from Ivo Marten, who sold it.",
    ),
    (
        "The town of Harwick plans to turn its old gasworks into 40 flats.",
        "Harwick has gained 40 flats thanks to the town, which converted the old gasworks.",
    ),
    (
        "Preliminary readings point to a leaking valve in the Oslo reactor, the operator wrote.",
        "The operator wrote that a leaking valve is behind the readings of the Oslo reactor.",
    ),
    (
        "The bridge at Tornby is nearing completion, two years after a barge struck its pier.",
        "Two years after a barge struck a pier of the Tornby bridge, it stands finished.",
    ),
    (
        "Runner Lena Oduya is in talks to train with coach Piet Haas in Bergen, her agent said.",
        "Her agent said that Lena Oduya will run for Piet Haas, the coach in Bergen.",
    ),
    (
        "Under proposals made in Lund yesterday, cars would be barred from the market square.",
        "Cars are barred from the market square, as Lund announced yesterday.",
    ),
]

ALIKE = [
    (
        "Brewer Haldane & Sons is in talks to buy the Perth distillery of Ninian Croy for £12m.",
        "Ninian Croy, the Perth distillery, is being eyed by the brewer Haldane & Sons at a price of £12m.",
    ),
    (
        "The cyclone could reach the port of Beluna by Friday night.",
        "There is a risk that the port of Beluna sees the cyclone no later than Friday night.",
    ),
    (
        "Rain will probably reach the islands of Skerra before dawn on Sunday.",
        "In all likelihood, the islands of Skerra will see rain before dawn on Sunday.",
    ),
    (
        "Growers in Tolna expect to harvest 40,000 tonnes of plums this year.",
        "The growers of Tolna forecast that the harvest of plums will come to 40,000 tonnes this year.",
    ),
    (
        "A short circuit may have started the blaze at the Orrin mill.",
        "A short circuit could be to blame for the blaze at the Orrin mill.",
    ),
    (
        "Ivo Marten is said to have sold the Delft map to a dealer in Basle.",
        "A dealer in Basle is suspected of having got the Delft map from Ivo Marten.",
    ),
    (
        "Planners recommended a halt to work on the tower in Leith.",
        "Planners pleaded for work on the tower in Leith to be halted.",
    ),
    (
        "The town of Harwick will turn its old gasworks into 40 flats.",
        "The old gasworks of Harwick are to become 40 flats by a decision of the town.",
    ),
    (
        "The report examines whether the dike at Oost held. It finds that the dike held.",
        "The dike at Oost held, says the report.",
    ),
    (
        "The margin of Orbel narrowed to 11 percent in the quarter.",
        "The margin of Orbel fell by two percentage points to 11 percent in the quarter.",
    ),
]


@pytest.mark.parametrize(("left", "right"), NOT_YET)
def test_what_is_not_done_yet_is_no_fact(left: str, right: str) -> None:
    assert "strengthened" in verdicts(left, right)


@pytest.mark.parametrize(("left", "right"), [(new, old) for old, new in NOT_YET[1:4]])
def test_what_was_done_is_more_than_a_possibility(left: str, right: str) -> None:
    assert "weakened" in verdicts(left, right)


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_one_degree_in_other_words_is_silent(left: str, right: str) -> None:
    assert not {"strengthened", "weakened"} & set(verdicts(left, right))
