"""A difference counts only where both texts tell one story."""

from __future__ import annotations

import pytest

from core.facts.scope import claims_in_scope, figures_in_scope, names_in_scope
from core.model import (
    ClaimFinding,
    FigureFinding,
    How,
    NameFinding,
    SentenceLink,
    Severity,
    Span,
    Verdict,
)
from core.relation import Relation, RelationKind

HERE, THERE = Span(0, 3), Span(5, 9)
CHANGED = FigureFinding(Verdict.CHANGED, HERE, THERE, Severity.MUST, note="5 became 6")
SAME = FigureFinding(Verdict.EQUAL, HERE, THERE, Severity.QUIET, how=How.EXACT)
LOST = FigureFinding(Verdict.DROPPED, HERE, None, Severity.SHOULD)


def relation(kind: RelationKind, covered: float = 0.3) -> Relation:
    return Relation(kind, 0.9, covered, 0.1)


def test_versions_keep_every_finding_as_it_is() -> None:
    assert figures_in_scope([CHANGED, LOST], relation(RelationKind.VERSIONS), ()) == (CHANGED, LOST)


def test_a_report_may_leave_out_what_another_has_but_not_contradict_it() -> None:
    changed, lost = figures_in_scope([CHANGED, LOST], relation(RelationKind.SAME_EVENT), ())
    assert changed == CHANGED
    assert lost.severity is Severity.QUIET


@pytest.mark.parametrize("kind", [RelationKind.RELATED, RelationKind.UNRELATED])
def test_other_events_contradict_nothing(kind: RelationKind) -> None:
    found = figures_in_scope([CHANGED], relation(kind), ())
    assert [(f.verdict, f.left, f.right, f.severity) for f in found] == [
        (Verdict.DROPPED, HERE, None, Severity.QUIET),
        (Verdict.ADDED, None, THERE, Severity.QUIET),
    ]
    other, spelling = (
        NameFinding(verdict, HERE, THERE, Severity.MUST) for verdict in (Verdict.CHANGED, Verdict.GARBLED)
    )
    assert names_in_scope([other, spelling], relation(kind)) == (spelling,)
    assert claims_in_scope([ClaimFinding(Verdict.NEGATED, HERE, THERE, Severity.MUST)], relation(kind)) == ()


def test_texts_that_share_most_of_what_they_say_are_held_to_it() -> None:
    assert figures_in_scope([CHANGED], relation(RelationKind.UNRELATED, 0.7), ()) == (CHANGED,)


@pytest.mark.parametrize(("sentence", "verdicts"), [(4, ["equal"]), (3, ["dropped", "added"])])
def test_a_number_of_two_events_is_one_fact_only_in_the_background(
    sentence: int, verdicts: list[str]
) -> None:
    """``61,500 tonnes`` of herring one year are not ``61,500 tonnes`` of sprat the next."""
    background = [SentenceLink((Span(0, 4),), (Span(sentence + 1, sentence + 2),), 0.9, moved=False)]
    found = figures_in_scope([SAME], relation(RelationKind.RELATED), background)
    assert [f.verdict for f in found] == verdicts
    assert all((f.how is None) == (f.verdict != "equal") for f in found)
