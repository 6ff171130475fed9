"""A difference counts only where both texts tell one story."""

from __future__ import annotations

import pytest

from core.facts.scope import claims_in_scope, figures_in_scope, names_in_scope
from core.model import ClaimFinding, FigureFinding, NameFinding, RelationKind, Severity, Span, Verdict

HERE, THERE = Span(0, 3), Span(5, 9)
CHANGED = FigureFinding(Verdict.CHANGED, HERE, THERE, Severity.MUST, note="5 became 6")
LOST = FigureFinding(Verdict.DROPPED, HERE, None, Severity.SHOULD)


def test_versions_keep_every_finding_as_it_is() -> None:
    assert figures_in_scope([CHANGED, LOST], RelationKind.VERSIONS) == (CHANGED, LOST)


def test_a_report_may_leave_out_what_another_has_but_not_contradict_it() -> None:
    changed, lost = figures_in_scope([CHANGED, LOST], RelationKind.SAME_EVENT)
    assert changed == CHANGED
    assert lost.severity is Severity.QUIET


@pytest.mark.parametrize("kind", [RelationKind.RELATED, RelationKind.UNRELATED])
def test_other_events_contradict_nothing(kind: RelationKind) -> None:
    found = figures_in_scope([CHANGED], kind)
    assert [(f.verdict, f.left, f.right, f.severity) for f in found] == [
        (Verdict.DROPPED, HERE, None, Severity.QUIET),
        (Verdict.ADDED, None, THERE, Severity.QUIET),
    ]
    other, spelling = (
        NameFinding(verdict, HERE, THERE, Severity.MUST) for verdict in (Verdict.CHANGED, Verdict.GARBLED)
    )
    assert names_in_scope([other, spelling], kind) == (spelling,)
    assert claims_in_scope([ClaimFinding(Verdict.NEGATED, HERE, THERE, Severity.MUST)], kind) == ()
