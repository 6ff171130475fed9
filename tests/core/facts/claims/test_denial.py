"""Statements turned by predicates that have no word in common, and the same told by such predicates."""

from __future__ import annotations

import pytest

from core.model import Verdict
from tests.core.facts.claims.reading import verdicts

TURNED = [
    (
        "The parish council of Ebbing approved the bypass on Tuesday.",
        "The bypass was thrown out on Tuesday by the parish council of Ebbing.",
    ),
    (
        "Senators in Lomond refused to back the harbour tax proposed by Gunn.",
        "Senators in Lomond waved through the harbour tax proposed by Gunn.",
    ),
    (
        "Mayor Edda Thorsen acknowledged on Friday having moved 30 voters to Skagen.",
        "On Friday Mayor Edda Thorsen denied that 30 voters were moved to Skagen.",
    ),
    (
        "Divers found no trace of oil in the wreck off Sandhamn.",
        "Oil showed up when divers searched the wreck off Sandhamn.",
    ),
    (
        "Customs officers at Vardo let the Estonian trucks through on Sunday.",
        "The Estonian trucks were turned back by customs officers at Vardo on Sunday.",
    ),
    (
        "The director of the Ulm theatre was aware of the debts in May.",
        "The director of the Ulm theatre was kept in the dark about the debts in May.",
    ),
]
ALIKE = [
    (
        "The ban on boats of over nine metres entering Teal Creek was lifted at noon, the warden said.",
        "Boats of over nine metres have been free to enter Teal Creek since noon, according to the warden.",
    ),
    (
        "Pupils in Turku who own a bicycle slept longer, the study by the clinic found.",
        "In Turku pupils with a bicycle slept longer than those without, the clinic's study found.",
    ),
    (
        "The parish council of Ebbing rejected the bypass on Tuesday.",
        "The bypass was voted down on Tuesday by the parish council of Ebbing.",
    ),
    (
        "The director of the Ulm theatre was not unaware of the debts in May.",
        "The director of the Ulm theatre did know of the debts in May.",
    ),
    (
        "A jury in Reims cleared Paul Verdier, a retired baker, of neglecting his horses.",
        "Paul Verdier, a retired baker, did not neglect his horses, a jury in Reims decided.",
    ),
    (
        "Customs officers at Vardo refused to let the Estonian trucks through on Sunday.",
        "The Estonian trucks were turned back by customs officers at Vardo on Sunday.",
    ),
    (
        "Denmark lifted a ban on eel fishing in the Little Belt on Monday.",
        "On Monday Denmark once more allowed eel fishing in the Little Belt.",
    ),
    (
        "The pass above Airolo stays closed until Friday, the canton said.",
        "The pass above Airolo will reopen on Friday, the canton said.",
    ),
    (
        "The union in Narvik may reject the offer of 4 percent.",
        "The union in Narvik has not accepted the offer of 4 percent.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TURNED)
def test_what_is_turned_in_other_words_is_found(left: str, right: str) -> None:
    assert set(verdicts(left, right)) == {Verdict.NEGATED}
    assert set(verdicts(right, left)) == {Verdict.NEGATED}


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_the_same_in_other_words_is_no_denial(left: str, right: str) -> None:
    assert Verdict.NEGATED not in verdicts(left, right)
    assert Verdict.NEGATED not in verdicts(right, left)
