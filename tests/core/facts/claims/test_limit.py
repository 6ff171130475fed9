"""Denials that hold only for a time or but for a case, and are told as holding always."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import read, verdicts

UNBOUND = [
    (
        "The bakery promised that no jobs would be cut before the harvest.",
        "Nobody will lose a job, the bakery promises: no jobs will be cut.",
    ),
    (
        "The judge said she would not hear the case unless the widow asked.",
        "The judge said she would not hear the case.",
    ),
    ("Rents in the port will not rise until the lease ends.", "Rents in the port will not rise."),
]


@pytest.mark.parametrize(("left", "right"), UNBOUND)
def test_a_denial_that_lost_its_limit_is_found(left: str, right: str) -> None:
    _, _, claims = read(left, right)
    assert [(claim.verdict.value, str(claim.severity)) for claim in claims] == [("strengthened", "must")]


BOUND = [
    ("Rents will not rise until the lease ends.", "Rents will rise only when the lease ends."),
    ("The museum will not open until Friday.", "The museum is not open yet."),
    ("The museum will not open before Friday.", "The museum will not open this week."),
    ("No jobs will go before the harvest is in.", "No jobs will go ahead of the harvest."),
]


@pytest.mark.parametrize(("left", "right"), BOUND)
def test_a_denial_that_keeps_a_limit_is_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []
