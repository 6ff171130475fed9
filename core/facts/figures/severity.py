"""How much a divergence of a figure could mislead whoever trusts the version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model import Severity, Verdict

if TYPE_CHECKING:
    from core.facts.figures.context import Mention


def severity_of(verdict: Verdict, left: Mention | None, right: Mention | None) -> Severity | None:
    """MUST for a changed value, QUIET for one that only one side gives; None for an equal one."""
    if verdict is Verdict.EQUAL:
        return None
    if verdict is Verdict.CHANGED:
        return Severity.MUST
    return Severity.QUIET
