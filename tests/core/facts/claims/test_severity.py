"""How grave a changed claim is: by its verdict, and by what is at stake."""

from __future__ import annotations

import pytest

from core.model import Severity
from tests.core.facts.claims.reading import read


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        ("The bridge will not open in May.", "The bridge will open in May.", Severity.MUST),
        ("The shop may sell bread on Sunday.", "The shop will sell bread on Sunday.", Severity.MUST),
        ("The shop plans to sell bread on Sunday.", "The shop will sell bread on Sunday.", Severity.SHOULD),
        ("The shop plans to print a guide in Bonn.", "The shop has printed a guide in Bonn.", Severity.MUST),
        ("The valve has probably frozen in Bonn.", "The valve has frozen in Bonn.", Severity.MUST),
        ("Most bakers in Bonn voted for it.", "All bakers in Bonn voted for it.", Severity.MUST),
        ("The drug may cure the disease.", "The drug will cure the disease.", Severity.MUST),
        ("He allegedly robbed the bank in Bonn.", "He robbed the bank in Bonn.", Severity.MUST),
        ("The court may hear the appeal in May.", "The court will hear the appeal in May.", Severity.MUST),
        ("On Friday Nora Lind may sell the shop.", "On Friday Nora Lind will sell the shop.", Severity.MUST),
        ("The shop will sell bread on Sunday.", "The shop may sell bread on Sunday.", Severity.SHOULD),
        ("The shop sells a large loaf in Bonn.", "The shop sells the largest loaf in Bonn.", Severity.MUST),
    ],
)
def test_severity_follows_verdict_and_stakes(left: str, right: str, severity: Severity) -> None:
    assert [claim.severity for claim in read(left, right)[2]] == [severity]
