"""What a difference means depends on what two texts are to each other.

Only a version can drop, add or change what its original says. Two reports of one event each cover what they
like, so what one lacks is no more than that; texts of different events contradict each other in nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.model import (
    ClaimFinding,
    FigureFinding,
    NameFinding,
    RelationKind,
    Severity,
    Verdict,
)

_ONE_SIDED = (Verdict.DROPPED, Verdict.ADDED)
_ONE_STORY = (RelationKind.VERSIONS, RelationKind.SAME_EVENT)


def figures_in_scope(found: Iterable[FigureFinding], kind: RelationKind) -> tuple[FigureFinding, ...]:
    """What texts of this ``kind`` allow: in other events nothing is changed, only present or not."""
    if kind is RelationKind.VERSIONS:
        return tuple(found)
    result: list[FigureFinding] = []
    for finding in found:
        if finding.verdict is Verdict.CHANGED and kind not in _ONE_STORY:
            result.append(replace(finding, verdict=Verdict.DROPPED, right=None, right_value="", note=""))
            result.append(replace(finding, verdict=Verdict.ADDED, left=None, left_value="", note=""))
        else:
            result.append(finding)
    return tuple(replace(f, severity=Severity.QUIET) if f.verdict in _ONE_SIDED else f for f in result)


def names_in_scope(found: Iterable[NameFinding], kind: RelationKind) -> tuple[NameFinding, ...]:
    """Another name in another event is no changed one; spellings of one name can be compared anywhere."""
    return tuple(f for f in found if kind in _ONE_STORY or f.verdict is not Verdict.CHANGED)


def claims_in_scope(found: Iterable[ClaimFinding], kind: RelationKind) -> tuple[ClaimFinding, ...]:
    """Statements are compared only where both texts tell one story."""
    return tuple(found) if kind in _ONE_STORY else ()
