"""Intent that only the version tells of."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import read, verdicts

ADDED = [
    (
        "The agency did not tell the residents about the leak.",
        "The agency deliberately hid the leak from the residents.",
    ),
    ("The firm sold the meat after its date.", "The firm knowingly sold the meat after its date."),
    ("The driver hit a cyclist near the bridge.", "The driver hit a cyclist on purpose near the bridge."),
]


@pytest.mark.parametrize(("left", "right"), ADDED)
def test_an_added_intent_is_found(left: str, right: str) -> None:
    _, _, claims = read(left, right)
    assert [(claim.verdict.value, str(claim.severity)) for claim in claims] == [("strengthened", "must")]


TOLD = [
    ("The firm knew it was selling old meat.", "The firm knowingly sold old meat."),
    ("The fire was set on purpose, police said.", "The fire was set deliberately, police said."),
    (
        "The fire was a planned act, police in Bergen said.",
        "The fire was deliberately set, police in Bergen said.",
    ),
    ("The driver hit a cyclist.", "The driver did not deliberately hit a cyclist."),
    (
        "The firm sold the meat after its date.",
        "The firm is accused of knowingly selling the meat after its date.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TOLD)
def test_an_intent_that_the_original_tells_or_nobody_asserts_is_silent(left: str, right: str) -> None:
    assert "strengthened" not in verdicts(left, right)
