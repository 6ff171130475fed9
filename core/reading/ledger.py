"""The findings of a comparison in the order in which a fact-checker wants them."""

from __future__ import annotations

from core.model import Comparison, Finding, Severity


def by_gravity(comparison: Comparison) -> tuple[Finding, ...]:
    """Every divergence, the gravest first, those of one severity in the order of the version's text."""
    return tuple(sorted(comparison.divergences, key=_order))


def _order(finding: Finding) -> tuple[int, int]:
    span = finding.right or finding.left
    return (finding.severity or Severity.QUIET).rank, span.start if span else 0
