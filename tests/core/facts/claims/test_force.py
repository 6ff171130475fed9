"""Statements hardened, softened or widened."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import verdicts

HARDENED = [
    (
        "Shops that break the rule risk fines of 500 euros.",
        "Shops that break the rule will be fined 500 euros.",
    ),
    (
        "The drug may reduce the risk of stroke in older patients.",
        "The drug will reduce the risk of stroke in older patients.",
    ),
    (
        "The drug may reduce the risk of stroke in older patients.",
        "The drug reduces the risk of stroke in older patients.",
    ),
    ("The bank is expected to raise rates in June.", "The bank will raise rates in June."),
    (
        "He allegedly stole the painting from a gallery in Ghent.",
        "He stole the painting from a gallery in Ghent.",
    ),
    ("Some farmers in the valley lost their harvest.", "Most farmers in the valley lost their harvest."),
    (
        "The glacier could vanish by 2050, researchers wrote.",
        "The glacier will vanish by 2050, researchers wrote.",
    ),
    ("The club plans to sell its stadium to the city.", "The club has sold its stadium to the city."),
    (
        "The suspect was accused of setting fire to the barn.",
        "The suspect was convicted of setting fire to the barn.",
    ),
    (
        "The merger would probably cost 300 jobs in Turin.",
        "The merger will certainly cost 300 jobs in Turin.",
    ),
    (
        "Workers should wear helmets on the site, the inspector said.",
        "Workers must wear helmets on the site, the inspector said.",
    ),
    ("Trains are sometimes late on the northern line.", "Trains are always late on the northern line."),
    (
        "Analysts at the bank believe the takeover could be completed by the autumn.",
        "Analysts at the bank say the takeover will be completed by the autumn.",
    ),
    ("The museum hopes to reopen its east wing in 2027.", "The museum will reopen its east wing in 2027."),
    (
        "Scientists suspect that the comet might contain water ice.",
        "The comet contains water ice, scientists reported.",
    ),
    (
        "The accident was probably caused by a faulty brake, police in Linz said.",
        "A faulty brake caused the accident, police in Linz said.",
    ),
    (
        "The mayor is considering a ban on scooters in the old town.",
        "The mayor has banned scooters in the old town.",
    ),
    (
        "The insurer may have to pay up to 40 million euros to the families.",
        "The insurer will have to pay up to 40 million euros to the families.",
    ),
    (
        "A former employee allegedly leaked the documents to a rival.",
        "A former employee leaked the documents to a rival.",
    ),
    (
        "The treaty is likely to be signed in Nairobi in July.",
        "The treaty will be signed in Nairobi in July.",
    ),
    (
        "The heatwave could kill thousands of trees in the park, foresters warned.",
        "The heatwave will kill thousands of trees in the park, foresters warned.",
    ),
]


@pytest.mark.parametrize(("left", "right"), HARDENED)
def test_a_hardened_statement_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["strengthened"]


SOFTENED = [
    (
        "The government will build 4,000 homes in the valley.",
        "The government may build 4,000 homes in the valley.",
    ),
    (
        "Most residents oppose the incinerator, a survey found.",
        "Some residents oppose the incinerator, a survey found.",
    ),
    ("The judge showed no mercy to the defendants.", "The judge showed little mercy to the defendants."),
    ("The orchestra will tour Japan in November.", "The orchestra might tour Japan in November."),
    ("The court must decide on the appeal by Friday.", "The court may decide on the appeal by Friday."),
]


@pytest.mark.parametrize(("left", "right"), SOFTENED)
def test_a_softened_statement_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["weakened"]


WIDENED = [
    ("Some schools in the region closed on Monday.", "All schools in the region closed on Monday."),
    (
        "Several teachers at the school complained about the new timetable.",
        "All teachers at the school complained about the new timetable.",
    ),
    (
        "Many tenants have stopped paying rent, the association reported.",
        "All tenants have stopped paying rent, the association reported.",
    ),
    (
        "23% of participants reported headaches after the dose.",
        "Participants reported headaches after the dose.",
    ),
    ("Some doctors prescribe the drug to children.", "Doctors prescribe the drug to children."),
    ("Two of the largest insurers refused the claims.", "Insurers refused the claims."),
    (
        "A third of nurses in the survey wanted to leave the profession.",
        "Nurses in the survey wanted to leave the profession.",
    ),
]


@pytest.mark.parametrize(("left", "right"), WIDENED)
def test_a_part_spoken_of_as_the_whole_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["generalised"]
