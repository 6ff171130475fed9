"""Quotations that a version gives in its own words, told from those that it leaves out."""

# ruff: noqa: E501 - one passage a line

from __future__ import annotations

import pytest

from core.compare import compare
from core.model import Severity, Verdict
from tests.core.facts.quotes.comparing import story

GIVEN = (
    (
        "Maria Lind, who runs the bakery on Harbour Street, has cut her hours. “I used to sell four hundred loaves before noon, and now I am lucky to sell ninety,” she said.",
        "Maria Lind, whose bakery is on Harbour Street, says trade has collapsed: she sells about 90 loaves a morning where she once sold 400.",
    ),
    (
        "“We warned the ministry in writing three times and nobody answered,” said Per Aalto, the harbour master.",
        "The harbour master, Per Aalto, complained that three written warnings to the ministry had gone unanswered.",
    ),
    (
        "“My father built this wall with his own hands and it will outlive me,” said Jean Morel, a farmer of 72.",
        "Jean Morel, a 72-year-old farmer, is confident that the wall, his father's work, will still stand after his death.",
    ),
    (
        "“There is no evidence that the vaccine caused the illness,” said Dr Priya Nair, the state epidemiologist.",
        "Dr Priya Nair, the state epidemiologist, said nothing showed that the vaccine was to blame for the illness.",
    ),
    (
        "The airline will fly to Oslo again from May. “Demand has come back faster than we dared to hope,” its chief executive, Nils Brandt, told reporters.",
        "The airline resumes flights to Oslo in May. Nils Brandt, its chief executive, said that demand had recovered more quickly than expected.",
    ),
    (
        "“I will not resign over a parking ticket,” the deputy mayor, Carla Ruiz, told local radio.",
        "Carla Ruiz, the deputy mayor, ruled out stepping down because of a parking ticket.",
    ),
    (
        "“The river came into the kitchen at two in the morning,” said Anneke Visser. “By three it was in the bedroom.”",
        "Anneke Visser recalled how the water reached her kitchen at 2 a.m. and her bedroom an hour later.",
    ),
    (
        "“The lawyers finished the repairs of the vessel, nothing else,” said the owner, Lone Krag. “I was furious.”",
        "Work on the ship was completed by attorneys, Lone Krag recalled. She had been angry at the time.",
    ),
    (
        "“Half of my pupils have never seen the sea,” said the headteacher, Omar Haddad.",
        "According to the headteacher, Omar Haddad, one pupil in two has never been to the seaside.",
    ),
    (
        "“We are running out of insulin, and the next lorry is stuck at the border,” said Leyla Demir, a nurse.",
        "A nurse, Leyla Demir, described shortages of insulin; the next delivery is held up at the frontier.",
    ),
    (
        "“I have lost two brothers to that road,” said Pavel Novak.",
        "Pavel Novak, who lost two brothers on the road, was among the protesters.",
    ),
    (
        "“It is the best season we have had since 1998,” the coach, Ian Frost, said.",
        "Ian Frost, the coach, called it the finest season since 1998.",
    ),
    (
        "“Nobody told us that the factory was for sale,” said union leader Greta Holm.",
        "The union, led by Greta Holm, says it was never informed of plans to sell the factory.",
    ),
    (
        "“If the price falls below 60 dollars, we will close the well,” said Kofi Mensah, the field manager.",
        "Kofi Mensah, the field manager, warned that the well would be shut should the price drop under $60.",
    ),
    (
        "“You cannot eat promises,” Mrs Okafor said. “My shop has been empty since March.”",
        "Mrs Okafor, whose shop has stood empty since March, is tired of promises.",
    ),
    (
        "“The suspect knew the building, he knew the guards and he knew the safe,” Inspector Dana Wolf said.",
        "Inspector Dana Wolf believes the suspect was familiar with the building, its guards and the safe.",
    ),
    (
        "“We tested 1,200 samples and found lead in 87 of them,” said the chemist Rosa Blanco.",
        "Lead turned up in 87 of the 1,200 samples that the chemist Rosa Blanco and her team tested.",
    ),
    (
        "“I would rather pay a fine than close on Saturdays,” barber Tony Greco said.",
        "Tony Greco, a barber, would sooner be fined than shut his doors on Saturdays.",
    ),
    (
        "“The bridge is sound, but the road to it is not,” engineer Hana Sato told the council.",
        "Engineer Hana Sato assured the council that the bridge is sound, though she had doubts about the approach road.",
    ),
    (
        "“This money will go to schools, not to roads,” Finance Minister Luis Prado promised.",
        "Luis Prado, the finance minister, promised the money would be spent on schools rather than roads.",
    ),
    (
        "“We had forty minutes to leave the house,” said Ellen Marsh, who fled with three children.",
        "Ellen Marsh and her three children were given only 40 minutes to get out.",
    ),
    (
        "“It smells of smoke everywhere, even in the fridge,” said tenant Bo Larsen.",
        "The tenant Bo Larsen complains of the smell of smoke, which has got into his fridge.",
    ),
    (
        "The club is for sale. “I am 80 and I want to see my grandchildren,” its owner, Viktor Orlov, explained.",
        "The owner, Viktor Orlov, is selling the club because, at 80, he wants more time with his grandchildren.",
    ),
    (
        "“The law is clear and the minister has broken it,” said Senator Amy Cole.",
        "Senator Amy Cole accused the minister of breaking the law.",
    ),
    (
        "“We do not know how many people were on the boat,” coastguard commander Eirik Dahl said.",
        "It is unclear how many people were aboard, according to the coastguard commander, Eirik Dahl.",
    ),
    (
        "The zoo has lost its last elephant. “She stopped eating on Friday and we knew,” said keeper Mo Banks. The enclosure is empty.",
        "The zoo's last elephant has died. Mo Banks, the keeper, said they knew once she no longer ate.",
    ),
    (
        "“I have voted in eleven elections and I have never waited four hours,” said Delia Strauss, a pensioner in Graz.",
        "Pensioner Delia Strauss had never queued for four hours in any of the 11 elections in which she has voted.",
    ),
    (
        "A surgeon, Dr Emil Radu, left in protest. “I operated by the light of a telephone,” he told the committee.",
        "The surgeon Emil Radu told the committee that he had to operate by telephone light.",
    ),
    (
        "“Every euro of the fund is accounted for,” treasurer Ilse Brandt insisted.",
        "Treasurer Ilse Brandt insists the fund's money is all accounted for.",
    ),
    (
        "The auditor, Hugo Salas, was blunt. “This company cannot pay its suppliers beyond April,” he wrote.",
        "The auditor doubts that the company can pay suppliers after April.",
    ),
    (
        "“The dog found her under the snow after nine hours,” rescue worker Tove Lie said.",
        "She lay under the snow for nine hours until a dog found her, according to rescue workers.",
    ),
    (
        "“We expect a deficit of 3 per cent next year, not 2,” the minister, Ana Rocha, said.",
        "Ana Rocha, the minister, now puts next year's deficit at 3 percent instead of 2.",
    ),
    (
        "“Without the ferry the island will die,” said Morag Kerr, who runs the hotel.",
        "Hotelier Morag Kerr fears the death of the island if the ferry goes.",
    ),
    (
        "“I signed nothing and I paid nothing,” the defendant, Rui Matos, told the court.",
        "Rui Matos denied in court having signed or paid anything.",
    ),
    (
        "“That goal was offside by a metre,” coach Petra Wolff said.",
        "Coach Petra Wolff complained that the goal was a metre offside.",
    ),
    (
        "“Prices have doubled since the war began and my wages have not moved,” said Samir Aziz, a bus driver.",
        "Bus driver Samir Aziz said his pay had stayed the same while prices had doubled since the beginning of the war.",
    ),
    (
        "“The dam will hold, I would stake my licence on it,” engineer Ken Ito said.",
        "Ken Ito, an engineer, is sure the dam will hold.",
    ),
    (
        "“These birds have not nested here since 1911,” said ornithologist Lena Foss.",
        "The birds last nested here in 1911, ornithologist Lena Foss points out.",
    ),
)
"""A passage with one quotation, and one that says the same without marks."""

LEFT_OUT = (
    (
        "Maria Lind, who runs the bakery on Harbour Street, has cut her hours to four a day. “I used to dream in bread,” she said.",
        "Maria Lind has cut the hours of her bakery on Harbour Street to four a day.",
    ),
    (
        "Per Aalto, the harbour master, wrote to the ministry three times. “Silence is an answer too,” he said.",
        "The harbour master, Per Aalto, said he had written to the ministry three times.",
    ),
    (
        "Jean Morel, a farmer of 72, showed visitors the wall. “Walls are patient people,” he said. The wall dates from 1911.",
        "Jean Morel, 72, a farmer, showed visitors the wall, which dates from 1911.",
    ),
    (
        "The vaccine was given to 4,000 people. “Somebody has to go first,” said Dr Priya Nair, the state epidemiologist.",
        "Some 4,000 people received the vaccine, said Dr Priya Nair, the state epidemiologist.",
    ),
    (
        "The airline will fly to Oslo again from May. “Nobody likes an empty plane,” its chief executive, Nils Brandt, told reporters.",
        "The airline will return to Oslo in May, its chief executive, Nils Brandt, told reporters.",
    ),
    (
        "The deputy mayor, Carla Ruiz, was fined 90 euros. “I park like everybody else in this town,” she told local radio.",
        "The deputy mayor, Carla Ruiz, was fined 90 euros, local radio said.",
    ),
    (
        "The river rose by two metres in the night and 300 houses were flooded. “The piano floated,” said Anneke Visser.",
        "Anneke Visser lives in one of the 300 houses that were flooded when the river rose by two metres.",
    ),
    (
        "The school has 400 pupils and 12 teachers. “We share the chalk,” said the headteacher, Omar Haddad.",
        "Omar Haddad, the headteacher, has 12 teachers for 400 pupils.",
    ),
    (
        "The hospital has 30 beds. “I count the doses at night, like sheep,” said Leyla Demir, a nurse.",
        "Leyla Demir is a nurse at the hospital, which has 30 beds.",
    ),
    (
        "The road has killed 14 people in a year. “It is a straight road, that is the trouble with it,” said Pavel Novak. He wants speed cameras.",
        "Pavel Novak wants speed cameras on the road, which has killed 14 people in a year.",
    ),
    (
        "The team won 21 of 30 matches. “My knees will not stand another year like this,” the coach, Ian Frost, said.",
        "Ian Frost, the coach, saw the team win 21 of 30 matches this year.",
    ),
    (
        "The factory was sold to a fund for 40 million euros. “We read it in the paper, over breakfast,” said union leader Greta Holm, who wants a meeting with the fund.",
        "Union leader Greta Holm wants a meeting with the fund, which paid 40 million euros for the factory.",
    ),
    (
        "The well gives 900 barrels a day. “Oil is a patient business for impatient men,” said Kofi Mensah, the field manager. It will be closed if the price falls below 60 dollars.",
        "Kofi Mensah, the field manager, said the well gave 900 barrels a day and would be closed if the price fell below $60.",
    ),
    (
        "Mrs Okafor's shop has been empty since March. “I talk to the shelves,” she said.",
        "Mrs Okafor says that her shop has been empty since March.",
    ),
    (
        "The thieves took 40 diamonds from the safe. “They even closed the door behind them, which I call manners,” Inspector Dana Wolf said.",
        "Inspector Dana Wolf said 40 diamonds had been taken from the safe.",
    ),
    (
        "Lead was found in 87 of 1,200 samples. “I would not let my cat drink it,” said the chemist Rosa Blanco, who led the tests.",
        "The chemist Rosa Blanco, who led the tests, found lead in 87 of the 1,200 samples.",
    ),
    (
        "The new law closes shops on Saturdays. “My best customers have no other day,” barber Tony Greco said. The fine is 500 euros.",
        "Under the new law shops that open on Saturdays, such as barber Tony Greco's, are fined 500 euros.",
    ),
    (
        "The bridge was checked in June by engineer Hana Sato. “Concrete never lies, it only waits,” she told the council.",
        "Engineer Hana Sato, who checked the bridge in June, told the council of her work.",
    ),
    (
        "Schools get 200 million pesos and roads get nothing. “A pothole has never voted,” Finance Minister Luis Prado joked.",
        "Finance Minister Luis Prado gives 200 million pesos to schools and nothing to roads.",
    ),
    (
        "Ellen Marsh fled with three children. “We took the dog and forgot the passports,” she said. The fire burned 12 houses.",
        "Ellen Marsh fled the fire, which burned 12 houses, with her three children.",
    ),
    (
        "The fire broke out on the third floor. “I still taste it in the coffee,” said tenant Bo Larsen. Eleven flats were damaged.",
        "Eleven flats, among them that of the tenant Bo Larsen, were damaged by the fire, which broke out on the third floor.",
    ),
    (
        "The owner, Viktor Orlov, wants 90 million for the club. “Football is a rich man's way of growing poor,” he explained.",
        "Viktor Orlov, the owner, explained that he wants 90 million for the club.",
    ),
    (
        "The bill passed by 51 votes to 49. “Shame has left the building,” said Senator Amy Cole, who voted against it.",
        "Senator Amy Cole voted against the bill, which passed by 51 votes to 49.",
    ),
    (
        "The boat sank four miles off the coast. “The sea gives nothing back on a Sunday,” coastguard commander Eirik Dahl said. The search goes on.",
        "Coastguard commander Eirik Dahl said the boat had sunk four miles off the coast and that the search was going on.",
    ),
    (
        "The zoo has lost its last elephant. “A zoo without an elephant is a park with fences,” said keeper Mo Banks. The elephant, 51, died on Friday.",
        "Mo Banks, a keeper, said that the elephant, 51, died on Friday. It was the zoo's last.",
    ),
    (
        "Delia Strauss, a pensioner in Graz, waited four hours to vote. “Democracy has bad knees,” she said. The polling station had two booths.",
        "Delia Strauss, a pensioner, said that she had waited four hours to vote at a polling station in Graz with two booths.",
    ),
    (
        "A surgeon, Dr Emil Radu, left in protest after the hospital's power failed twice. “You do not forget the silence of a machine,” he told the committee.",
        "The surgeon Emil Radu told the committee that he had left in protest after power failed twice at the hospital.",
    ),
    (
        "Treasurer Ilse Brandt presented the accounts of the fund, which holds 3 million euros. “Money is shy of daylight,” she said.",
        "The fund holds 3 million euros, treasurer Ilse Brandt said when she presented the accounts.",
    ),
    (
        "The auditor, Hugo Salas, refused to sign. The company owes suppliers 40 million. “I have a family and a licence,” he wrote.",
        "The company owes its suppliers 40 million, and the auditor refused to sign, he wrote.",
    ),
    (
        "A girl of six was found alive after nine hours under the snow. “The dog gets the steak tonight,” rescue worker Tove Lie said.",
        "A girl of six was found alive under the snow after nine hours, rescue worker Tove Lie said.",
    ),
    (
        "The deficit will be 3 per cent next year, the ministry said. “A deficit is a promise made by somebody else,” the minister, Ana Rocha, said.",
        "The minister, Ana Rocha, said the deficit would be 3 percent next year.",
    ),
    (
        "The drivers' union will strike on 4 May. “A bus is only a garage with a view until somebody drives it,” said Bill Tandy of the union.",
        "Bill Tandy of the drivers' union said that it would strike on 4 May.",
    ),
    (
        "The ferry to the island stops in October. “I have ordered a smaller kettle,” said Morag Kerr, who runs the hotel. The hotel has 12 rooms.",
        "Morag Kerr, who runs the island's hotel with its 12 rooms, said the ferry would stop in October.",
    ),
    (
        "Rui Matos, the defendant, denies fraud. “My mother is in this room,” he told the court. The case goes on in May.",
        "The defendant, Rui Matos, told the court that he denied fraud. The case goes on in May.",
    ),
    (
        "The match ended 1-1. “I have aged ten years since the break,” coach Petra Wolff said of a goal in the last minute.",
        "Coach Petra Wolff saw a goal in the last minute; the match ended 1-1.",
    ),
    (
        "Samir Aziz, a bus driver, earns 300 a month. “I count the coins twice, in case they have children,” he said. Prices have doubled since the war began.",
        "Prices have doubled since the war began, said Samir Aziz, a bus driver who earns 300 a month.",
    ),
    (
        "Engineers inspected the dam for three days. “Water is the best lawyer, it finds every gap,” engineer Ken Ito said. The dam was built in 1964.",
        "The dam, built in 1964, was inspected for three days by engineers, Ken Ito said.",
    ),
    (
        "The birds last nested here in 1911. “I dropped my sandwich,” said ornithologist Lena Foss, who saw them first.",
        "Ornithologist Lena Foss was first to see the birds, which had last nested here in 1911.",
    ),
    (
        "Kate Moran, the whistleblower, lost her job in June. “Honesty is a hobby for the rich,” she said.",
        "The whistleblower, Kate Moran, said that she had lost her job in June.",
    ),
)
"""A passage with one quotation, and one that tells of the same person and matter but not what was said."""


def first(original: str, version: str) -> tuple[Verdict, Severity | None]:
    finding = compare(story(original), story(version)).quotes[0]
    return finding.verdict, finding.severity


@pytest.mark.parametrize(("original", "version"), GIVEN)
def test_what_was_said_is_found_in_the_words_of_the_writer(original: str, version: str) -> None:
    assert first(original, version)[0] is Verdict.PARAPHRASED


@pytest.mark.parametrize(("original", "version"), LEFT_OUT)
def test_the_writers_words_beside_a_quotation_are_not_what_was_said(original: str, version: str) -> None:
    assert first(original, version) == (Verdict.DROPPED, Severity.QUIET)


KEPT = "“The pump failed at midnight and nobody came to look at it,”"


def verdicts_beside(left: str, right: str) -> list[Verdict]:
    return [q.verdict for q in compare(story(f"{KEPT} {left}"), story(f"{KEPT} {right}")).quotes]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "said Olga Brun, a tenant. “I told my sister. I told nobody else.”",
            "said Olga Brun, a tenant. Only her sister, she added, had been let in on it.",
        ),
        (
            "said Olga Brun. “We are not going to quarrel with the landlord for fun.”",
            "Olga Brun said, promising that no tenant would be out to fight landlords for the sake of it.",
        ),
    ],
)
def test_a_word_is_enough_beside_what_the_same_person_says_in_both(left: str, right: str) -> None:
    assert verdicts_beside(left, right) == [Verdict.VERBATIM, Verdict.PARAPHRASED]


def test_what_stands_beside_a_kept_quotation_need_not_give_the_next() -> None:
    left = "said Olga Brun, a tenant. “I told my sister. I told nobody else.”"
    right = "said Olga Brun, a tenant. She has lived in the house, she added, for eleven years."
    assert verdicts_beside(left, right) == [Verdict.VERBATIM, Verdict.DROPPED]
    right = "said Olga Brun, a tenant. Tom Reed said that his sister had warned the owner of the house."
    assert verdicts_beside(left, right) == [Verdict.VERBATIM, Verdict.DROPPED]


def test_whom_the_sentence_of_a_quotation_names_may_have_said_it() -> None:
    left = "Bo Lund, who measured waves for a magazine, sees in the video “26 metres, and that is generous”."
    right = "Bo Lund, once an analyst, estimates the wave in the video at just 26 metres."
    assert [q.verdict for q in compare(story(left), story(right)).quotes] == [Verdict.PARAPHRASED]


def test_the_very_words_without_their_marks_are_given() -> None:
    left = "The honey comes “by the barrel”, said Bo Lund, who trades in it at the port."
    right = "At the port they trade in honey that comes in by the barrel, if Bo Lund is right."
    assert [q.verdict for q in compare(story(left), story(right)).quotes] == [Verdict.PARAPHRASED]
