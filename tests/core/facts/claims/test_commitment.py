"""What the original denies, leaves open or does not claim, told in other words as something else."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import verdicts

CHANGED = [
    ("The vet did not exclude poisoning.", "The vet blamed poisoning.", "strengthened"),
    (
        "The port has not ruled out a second tariff.",
        "The port has ruled out charging another tariff.",
        "negated",
    ),
    (
        "The inspector did not find that the owner had hidden the leak.",
        "The owner, the inspector found, had hidden the leak.",
        "negated",
    ),
    (
        "Growers deny that any spoiled fruit left the orchard.",
        "Spoiled fruit did slip out of the orchard, growers concede.",
        "negated",
    ),
    ("The league does not demand a boycott.", "The league calls for a total boycott.", "negated"),
    (
        "It would be premature to speak of sabotage, the captain said.",
        "The captain treats it as sabotage.",
        "strengthened",
    ),
    ("No arrests were made.", "A clerk of 34, who was arrested at dawn, is being questioned.", "negated"),
    ("Nobody was hurt.", "Two cooks were hurt in the blaze.", "negated"),
    ("Three nights are too few to call the bats extinct.", "The bats are extinct.", "negated"),
]


@pytest.mark.parametrize(("left", "right", "verdict"), CHANGED)
def test_another_commitment_is_found(left: str, right: str, verdict: str) -> None:
    assert verdicts(left, right) == [verdict]


KEPT = [
    ("The vet did not exclude poisoning.", "Poisoning remains a possibility, the vet says."),
    ("The vet did not exclude poisoning.", "The vet said it could have been poisoning."),
    ("The port has not ruled out a second tariff.", "A second tariff has not been excluded by the port."),
    ("The mayor denied the accusations.", "The accusations, from two clerks, were published on Monday."),
    ("The league does not demand a boycott.", "The league opposes a boycott."),
    ("The vet did not exclude poisoning.", "The vet is looking into poisoning."),
    ("Divers did not find the anchor.", "The anchor weighs four tonnes."),
    ("The league does not ask for a boycott.", "The boycott began on Monday."),
    ("The envoy does not believe that an eruption is near.", "An eruption would bury the port."),
    ("The envoy does not believe that an eruption is near.", "The eruption of 1902 buried the port."),
    (
        "The inspector did not find that the owner had hidden the leak.",
        "Whether the owner had hidden the leak, the inspector left aside.",
    ),
    ("No arrests were made.", "The crowd had gone before anybody could be arrested."),
    ("Nobody was hurt.", "Two cooks might have been hurt in the blaze."),
    ("Growers deny that spoiled fruit left the orchard.", "No spoiled fruit left the orchard, growers say."),
]


@pytest.mark.parametrize(("left", "right"), KEPT)
def test_the_same_commitment_is_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []
    assert verdicts(right, left) == []
