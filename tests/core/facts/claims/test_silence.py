"""Other words for the same: nothing may be shown."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import verdicts

HARMLESS = [
    (
        "Sales dropped by 9 per cent at the ferry company, but its profit rose.",
        "Sales at the ferry company may have dropped by 9 per cent, but its profit rose.",
    ),
    (
        "The court will examine whether the fine was lawful.",
        "Whether the fine was lawful is to be examined by the court.",
    ),
    (
        "Hardly anyone in the village has a well of their own, the survey shows.",
        "The survey shows that next to no one in the village has a well of their own.",
    ),
    (
        "Some of the porters had not slept for 36 hours, their union said.",
        "Their union said that some of the porters had gone a day and a half without sleep.",
    ),
    (
        "Of the 900 radios called back in Riga, fewer than one in ten came home.",
        "Of 900 radios called back in Riga, more than nine out of ten never came home.",
    ),
    ("By Thursday evening the wait was an hour.", "On the first evening the wait was an hour."),
    (
        "The levy would yield 9 million crowns if every household paid it.",
        "On paper the levy could raise 9 million crowns from the households.",
    ),
    (
        "Shares were steady on Monday and rose on Tuesday.",
        "Shares rose on Tuesday after a steady Monday.",
    ),
    ("Trams are slower than buses in the old town.", "Buses are faster than trams in the old town."),
    ("Nurses earned twice as much as porters.", "Porters earned half as much as nurses."),
    ("Nurses earned more than porters last year.", "Last year nurses earned more than porters."),
    ("The doors closed before the alarm sounded.", "The alarm sounded after the doors closed."),
    ("After the pumps failed, the water rose.", "The water rose once the pumps had failed."),
    ("After the pumps failed, the water rose.", "The pumps failed before the water rose."),
    (
        "The jury met before lunch and again before the verdict.",
        "Before the verdict, as before lunch, the jury met.",
    ),
    (
        "The minister did not attend the summit in Geneva.",
        "The minister failed to attend the summit in Geneva.",
    ),
    (
        "The minister did not attend the summit in Geneva.",
        "The minister was absent from the summit in Geneva.",
    ),
    (
        "The company won't publish its results before May.",
        "The company will not publish its results before May.",
    ),
    ("The mayor doesn't support the tunnel.", "The mayor does not support the tunnel."),
    ("Residents can't return to the flooded street.", "Residents cannot return to the flooded street."),
    (
        "Residents are not able to return to the flooded street.",
        "Residents are unable to return to the flooded street.",
    ),
    ("The union refused to sign the pay agreement.", "The union would not sign the pay agreement."),
    ("The ferry no longer stops at the island.", "The ferry does not stop at the island any more."),
    ("The drug may reduce the risk of stroke.", "The drug could reduce the risk of stroke."),
    ("The drug may reduce the risk of stroke.", "The drug might potentially reduce the risk of stroke."),
    ("The bank is expected to raise rates in June.", "The bank is likely to raise rates in June."),
    ("The bank will raise rates in June.", "The bank is going to raise rates in June."),
    ("She said the bridge will open in spring.", "She said the bridge would open in spring."),
    (
        "He allegedly stole the painting from a gallery.",
        "He is accused of stealing the painting from a gallery.",
    ),
    ("He allegedly stole the painting, prosecutors said.", "Prosecutors say he stole the painting."),
    ("Not all schools closed on Monday.", "Some schools stayed open on Monday."),
    ("Many farmers lost their harvest.", "Numerous farmers lost their harvest."),
    ("Almost all farmers lost their harvest.", "The vast majority of farmers lost their harvest."),
    ("Turnout rose in every district.", "Turnout increased in every district."),
    ("Turnout did not rise in any district.", "Turnout rose in no district."),
    ("The number of thefts fell by 3%.", "There were 3% fewer thefts."),
    (
        "The chief executive resigned because the share price fell.",
        "The chief executive resigned due to the falling share price.",
    ),
    (
        "The chief executive resigned as the share price fell.",
        "The chief executive resigned because the share price fell.",
    ),
    ("The storm led to floods in the valley.", "The storm caused floods in the valley."),
    ("It is the largest bridge in Portugal.", "It is the biggest bridge in Portugal."),
    ("It is one of the oldest bridges in Portugal.", "It is among the oldest bridges in Portugal."),
    (
        "The mayor said the tunnel would cost too much.",
        "According to the mayor, the tunnel would cost too much.",
    ),
    (
        "The mayor said the tunnel would cost too much.",
        "The mayor stated that the tunnel would cost too much.",
    ),
    ("The team lives at No. 7 Harbour Street.", "The team lives at number 7 Harbour Street."),
    ("The team lives at No. 7 Harbour Street in Bergen.", "The team lives at 7 Harbour Street in Bergen."),
    ("There is no doubt the law will pass.", "The law will undoubtedly pass."),
    ("The museum will not open until Friday.", "The museum will open on Friday."),
    (
        "Not only the mayor but also the council supported the plan.",
        "The mayor and the council supported the plan.",
    ),
    ("If it does not rain the harvest will fail.", "Unless it rains the harvest will fail."),
    ("The deal is not illegal, the court ruled.", "The deal is legal, the court ruled."),
    ("The striker did not play because of an injury.", "The striker missed the game because of an injury."),
    ("He denied taking the money.", "He said he did not take the money."),
    ("He denied taking the money.", "He insisted he had not taken the money."),
    ("The government rejected the offer.", "The government did not accept the offer."),
    ("Prices are lower than in May.", "Prices are not as high as in May."),
    ("Police could not find the driver.", "Police were unable to find the driver."),
    ("Witnesses could hear the explosion in the harbour.", "Witnesses heard the explosion in the harbour."),
    ("The mayor said: “We have no money for a pool.”", "“We have no money for a pool,” the mayor said."),
    ("The company sold the ship to a Greek firm.", "A Greek firm bought the ship from the company."),
    ("Lena Holm beat Ana Ruiz in the final.", "Ana Ruiz lost to Lena Holm in the final."),
    ("The vote took place before the debate.", "The debate took place after the vote."),
    ("Only three of the ten boats returned.", "Seven of the ten boats did not return."),
    ("No one survived the crash near the village.", "Everyone died in the crash near the village."),
    ("The dam is safe, engineers said.", "The dam is not in danger, engineers said."),
    (
        "Will the bridge reopen in spring? The mayor is unsure.",
        "The mayor is unsure whether the bridge will reopen in spring.",
    ),
    ("Some 300 people attended the funeral.", "About 300 people attended the funeral."),
    ("Some people attended the funeral in the rain.", "A few people attended the funeral in the rain."),
    ("23% of participants reported headaches.", "Almost a quarter of participants reported headaches."),
    ("In May the council voted to close the pool.", "The council voted to close the pool in May."),
    ("The exhibition ran in 2019.", "The exhibition was held in 2019."),
    ("Mr Will Grant, of No. 10, left in May.", "Will Grant, of No 10, left in May."),
    ("The trial is due to begin in March.", "The trial will begin in March."),
    ("The law must be changed, she said.", "The law needs to be changed, she said."),
    ("The witness could not recall the number.", "The witness did not recall the number."),
    ("The firm did not respond to a request for comment.", "The firm declined to comment."),
    (
        "The firm did not immediately respond to a request for comment.",
        "The firm has not responded to a request for comment.",
    ),
    ("Without rain the crop will die.", "The crop will die if there is no rain."),
    ("Less than half of the voters turned out.", "Fewer than half of the voters turned out."),
    ("The army withdrew from the town before dawn.", "Before dawn the army left the town."),
    (
        "The singer hopes to return to the stage next year.",
        "The singer would like to return to the stage next year.",
    ),
    (
        "The agency said it had not received any complaints about the water.",
        "The agency reported receiving no complaints about the water.",
    ),
    (
        "No complaints about the water had been received, the agency said.",
        "The agency noted that it had not received complaints regarding the water.",
    ),
    ("The union said it would not call off the strike.", "The union vowed to press ahead with the strike."),
    ("The airline did not comment.", "The airline declined to comment."),
    ("The president has not yet signed the bill.", "The president has yet to sign the bill."),
    ("The president has not signed the bill.", "The bill remains unsigned by the president."),
    (
        "The vaccine is not effective against the new strain.",
        "The vaccine is ineffective against the new strain.",
    ),
    (
        "The vaccine may not be effective against the new strain.",
        "The vaccine might be ineffective against the new strain.",
    ),
    (
        "The firm said it was unlikely to meet its target.",
        "The firm said it would probably not meet its target.",
    ),
    ("The firm said it was unlikely to meet its target.", "The firm said it would probably miss its target."),
    (
        "Trains will not run between Ulm and Augsburg on Sunday.",
        "Train services between Ulm and Augsburg are cancelled on Sunday.",
    ),
    ("The road will be closed until Friday.", "The road will reopen on Friday."),
    ("Sales rose after the summer.", "After the summer, sales increased."),
    ("The court ruled that the ban was not lawful.", "The court ruled that the ban was unlawful."),
    ("The court overturned the ban on protests.", "The court ruled that protests could not be banned."),
    ("The tower could be seen from the harbour.", "The tower was visible from the harbour."),
    (
        "The company plans to open a factory in Poznan next year.",
        "The company intends to open a plant in Poznan next year.",
    ),
    (
        "The company will open a factory in Poznan next year.",
        "The company is set to open a factory in Poznan next year.",
    ),
    (
        "The company will open a factory in Poznan next year.",
        "The company opens a factory in Poznan next year.",
    ),
    ("He said that he would appeal against the verdict.", "He will appeal against the verdict, he said."),
    ("He has said that he will appeal.", "He plans, he said, to appeal."),
    ("Doctors believe the child will recover.", "The child is expected to recover, doctors say."),
    ("Most of the 40 passengers escaped unhurt.", "The majority of the 40 passengers were not injured."),
    (
        "Nearly every household in the village owns a boat.",
        "Almost all households in the village own a boat.",
    ),
    ("Few voters under 30 turned out.", "Not many voters under 30 turned out."),
    ("Demand for tickets exceeded supply.", "There were fewer tickets than people who wanted them."),
    ("The mayor called the plan a disaster.", "The plan is a disaster, the mayor said."),
    (
        "“The plan is a disaster,” said the mayor, Lena Holt.",
        "“The plan is a disaster,” Mayor Lena Holt told the council.",
    ),
    ("The team lost 3-1 to Genoa.", "Genoa beat the team 3-1."),
    ("The dam burst because of heavy rain.", "Heavy rain caused the dam to burst."),
    (
        "Heavy rain fell for three days and the dam burst because its spillway was blocked.",
        "The dam burst because its spillway was blocked after three days of heavy rain.",
    ),
    ("She was the first woman to lead the bank.", "She became the first female head of the bank."),
    (
        "It is the oldest theatre in the country still in use.",
        "No theatre in the country still in use is older.",
    ),
    (
        "The strike will not end before the government answers.",
        "The strike will end only when the government answers.",
    ),
    ("The river did not freeze last winter.", "Last winter the river stayed free of ice."),
    ("Police said the man was not carrying a weapon.", "The man was unarmed, police said."),
    ("Nobody was hurt in the fire.", "There were no injuries in the fire."),
    ("The bridge is too weak to carry trucks.", "The bridge cannot carry trucks."),
    (
        "The prime minister cannot dissolve parliament without the president.",
        "The prime minister can dissolve parliament only with the president.",
    ),
    ("The study did not include children.", "Children were excluded from the study."),
    ("Prices fell less than expected.", "Prices did not fall as much as expected."),
    ("The council voted against the tram.", "The council did not vote for the tram."),
    ("The suspect has been charged with arson.", "The suspect faces a charge of arson."),
    (
        "The museum, which opened in 1904, may close in May, its director Mr May said.",
        "The museum, opened in 1904, might close in May, its director, Mr May, said.",
    ),
    ("Will Hughes will not play on Saturday.", "Will Hughes is not going to play on Saturday."),
    ("More than half of the trees survived.", "Fewer than half of the trees died."),
    ("The firm has not paid a dividend since 2019.", "The firm last paid a dividend in 2019."),
    (
        "The law does not apply to small firms, but it covers banks.",
        "The law covers banks but not small firms.",
    ),
    (
        "The minister said taxes would not rise, although fees might.",
        "Taxes would not go up, the minister said, though fees may.",
    ),
    ("Scientists do not know why the whales stranded.", "It is not known why the whales stranded."),
]


@pytest.mark.parametrize(("one", "other"), HARMLESS)
def test_other_words_for_the_same_are_silent(one: str, other: str) -> None:
    assert verdicts(one, other) == []
    assert verdicts(other, one) == []
