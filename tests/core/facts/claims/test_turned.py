"""Statements that say the opposite on the other side."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import verdicts

TURNED = [
    ("Nurses earned twice as much as porters.", "Porters earned twice as much as nurses."),
    ("Trams are slower than buses in the old town.", "Buses are slower than trams in the old town."),
    ("Wheat lost more than maize in the drought.", "In the drought maize lost more than wheat."),
    (
        "The guard called the police before he opened the door.",
        "The guard called the police after he opened the door.",
    ),
    ("The doors closed before the alarm sounded.", "The alarm sounded before the doors closed."),
    ("After the pumps failed, the water rose.", "The pumps failed after the water rose."),
    (
        "The valve passed only seven of the twelve tests in Ulm.",
        "The valve failed seven of the twelve tests in Ulm.",
    ),
    (
        "The valve passed nine of the twelve tests at the factory.",
        "The valve failed nine of the twelve tests at the factory.",
    ),
    (
        "The franc was little changed at 1.04 to the dollar.",
        "The franc plunged on the rumours, to 1.04 to the dollar.",
    ),
    (
        "Shares in the ferry line were unchanged at 12 euros on Monday.",
        "Shares in the ferry line plunged to 12 euros on Monday.",
    ),
    (
        "Sirens sounded until the flood warning for the delta was lifted.",
        "Sirens sounded until the flood warning for the delta was issued.",
    ),
    (
        "The minister said it was too early to blame the pilots union for the delays at the airport.",
        "Minister Olga Renn openly blames the pilots union for the chaos of this summer.",
    ),
    (
        "The club may turn to Iain Hope, who has never coached a first-division side.",
        "The club may turn to Iain Hope, who has coached a first-division side.",
    ),
    (
        "The minister said the plant would not close before 2030.",
        "The minister said the plant would close before 2030.",
    ),
    (
        "Turnout rose in every district, the electoral commission said.",
        "Turnout fell in every district, the electoral commission said.",
    ),
    (
        "The vaccine does not cause infertility, the agency found.",
        "The vaccine causes infertility, the agency found.",
    ),
    ("The striker has never scored in a cup final.", "The striker has scored in a cup final."),
    (
        "Fewer students applied to the university this autumn.",
        "More students applied to the university this autumn.",
    ),
    ("The senator voted after the amendment was read.", "The senator voted before the amendment was read."),
    ("Police allowed the march through the old town.", "Police banned the march through the old town."),
    ("The court acquitted the former mayor of bribery.", "The court convicted the former mayor of bribery."),
    (
        "The bank can not guarantee deposits above the limit.",
        "The bank can guarantee deposits above the limit.",
    ),
    (
        "Nobody was injured when the bridge collapsed on Tuesday.",
        "Three people were injured when the bridge collapsed on Tuesday.",
    ),
    (
        "The orchestra performed without a conductor in Leipzig.",
        "The orchestra performed with a conductor in Leipzig.",
    ),
    (
        "The committee approved the merger of the two ports.",
        "The committee rejected the merger of the two ports.",
    ),
    ("There were no signs of forced entry at the museum.", "There were signs of forced entry at the museum."),
    (
        "The airline didn't refund passengers for the cancelled flights.",
        "The airline refunded passengers for the cancelled flights.",
    ),
    ("Rain is unlikely to reach the valley this week.", "Rain is likely to reach the valley this week."),
    ("The champion lost the opening match in Lyon.", "The champion won the opening match in Lyon."),
    (
        "Officials stressed that the reservoir is not contaminated and that tap water can be drunk.",
        "Officials stressed that the reservoir is contaminated and that tap water should be boiled.",
    ),
    (
        "The goalkeeper, who has not trained since March, was left out of the squad for Oslo.",
        "The goalkeeper, who has trained since March, was left out of the squad for Oslo.",
    ),
    (
        "The agency has no plans to sell its remaining 12 per cent stake in the airport.",
        "The agency has plans to sell its remaining 12 per cent stake in the airport.",
    ),
    (
        "Unemployment in the region climbed to 7.4% in the third quarter, the office said.",
        "Unemployment in the region slipped to 7.4% in the third quarter, the office said.",
    ),
    (
        "None of the 14 crew members had been tested for the virus.",
        "All 14 crew members had been tested for the virus.",
    ),
    (
        "The ministry refused to publish the report on the dam.",
        "The ministry published the report on the dam.",
    ),
    (
        "The pipeline will never carry hydrogen, the operator said in its annual statement.",
        "The pipeline will carry hydrogen, the operator stated in its annual report.",
    ),
    (
        "She supported the closure of the last coal mine in the valley.",
        "She opposed the shutdown of the valley's last coal mine.",
    ),
    (
        "The dolphins were found alive on the beach near Dunedin.",
        "The dolphins were discovered dead on the beach near Dunedin.",
    ),
    (
        "Prosecutors dropped the charges against the surgeon before the hearing in May.",
        "Prosecutors dropped the charges against the surgeon after the hearing in May.",
    ),
    (
        "Neither study found a link between the additive and asthma.",
        "Both studies found a link between the additive and asthma.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TURNED)
def test_a_turned_statement_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["negated"]
