"""Faults of a text on its own, whatever the other says: contradictions, and words that rewriting left in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.residue import find_machine_residue
from core.facts.figures.inconsistency import find_inconsistencies
from core.model import InconsistencyFinding, LeftoverFinding, Severity, Side, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.figures.figure import Figure
    from core.facts.figures.inconsistency import Inconsistency
    from core.model import Article, Span


def inconsistencies(
    left: Article, right: Article, left_figures: Sequence[Figure], right_figures: Sequence[Figure]
) -> tuple[InconsistencyFinding, ...]:
    """Where either text contradicts itself.

    In the version it misleads whoever trusts it; in the original it warns the person who checks against it.
    """
    ours, theirs = find_inconsistencies(left, left_figures), find_inconsistencies(right, right_figures)
    return (
        *(_inconsistency(found, Severity.SHOULD, left=found.told) for found in ours),
        *(_inconsistency(found, Severity.MUST, right=found.told) for found in theirs),
    )


def _inconsistency(
    found: Inconsistency, severity: Severity, *, left: Span | None = None, right: Span | None = None
) -> InconsistencyFinding:
    return InconsistencyFinding(
        verdict=Verdict.INCONSISTENT,
        left=left,
        right=right,
        severity=severity,
        note=found.note,
        body=found.body,
    )


def leftovers(left: Article, right: Article) -> tuple[LeftoverFinding, ...]:
    """Where either text speaks of its own rewriting; quiet where the other has the same words, as a report
    about such words does."""
    return tuple(_leftovers(left, right))


def _leftovers(left: Article, right: Article) -> Iterator[LeftoverFinding]:
    spans = {Side.LEFT: find_machine_residue(left), Side.RIGHT: find_machine_residue(right)}
    articles = {Side.LEFT: left, Side.RIGHT: right}
    words = {side: {_plain(articles[side].slice(span)) for span in found} for side, found in spans.items()}
    for side, found in spans.items():
        for span in found:
            is_in_both = _plain(articles[side].slice(span)) in words[side.other]
            severity = Severity.QUIET if is_in_both else Severity.SHOULD
            yield LeftoverFinding(
                verdict=Verdict.REWRITING_LEFT,
                left=span if side is Side.LEFT else None,
                right=span if side is Side.RIGHT else None,
                severity=severity,
            )


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
