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
    Relation,
    RelationKind,
    Severity,
    Verdict,
)

_ONE_SIDED = (Verdict.DROPPED, Verdict.ADDED)
_ONE_STORY = (RelationKind.VERSIONS, RelationKind.SAME_EVENT)
# Texts that say half of what the other says contradict each other in it, whatever they are called.
_MUCH_SHARED = 0.5


def _tell_one_story(relation: Relation) -> bool:
    covered = max(relation.left_covered, relation.right_covered)
    return relation.kind in _ONE_STORY or covered >= _MUCH_SHARED


def figures_in_scope(found: Iterable[FigureFinding], relation: Relation) -> tuple[FigureFinding, ...]:
    """What the ``relation`` allows: in other events nothing is changed, only present or not."""
    if relation.kind is RelationKind.VERSIONS:
        return tuple(found)
    one_story = _tell_one_story(relation)
    result: list[FigureFinding] = []
    for finding in found:
        if finding.verdict is Verdict.CHANGED and not one_story:
            result.append(replace(finding, verdict=Verdict.DROPPED, right=None, right_value="", note=""))
            result.append(replace(finding, verdict=Verdict.ADDED, left=None, left_value="", note=""))
        else:
            result.append(finding)
    return tuple(replace(f, severity=Severity.QUIET) if f.verdict in _ONE_SIDED else f for f in result)


def names_in_scope(found: Iterable[NameFinding], relation: Relation) -> tuple[NameFinding, ...]:
    """Another name in another event is no changed one; spellings of one name can be compared anywhere."""
    one_story = _tell_one_story(relation)
    return tuple(f for f in found if one_story or f.verdict is not Verdict.CHANGED)


def claims_in_scope(found: Iterable[ClaimFinding], relation: Relation) -> tuple[ClaimFinding, ...]:
    """Statements are compared only where both texts tell one story."""
    return tuple(found) if _tell_one_story(relation) else ()
