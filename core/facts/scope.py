"""What a difference means depends on what two texts are to each other.

Only a version can drop, add or change what its original says. Two reports of one event each cover what they
like, so what one lacks is no more than that; texts of different events contradict each other in nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from core.align.background import tell_one_story
from core.model import (
    ClaimFinding,
    FigureFinding,
    NameFinding,
    SentenceLink,
    Severity,
    StatementFinding,
    Verdict,
)
from core.relation import Relation, RelationKind

_ONE_SIDED = (Verdict.DROPPED, Verdict.ADDED)


def figures_in_scope(
    found: Iterable[FigureFinding], relation: Relation, sentences: Sequence[SentenceLink]
) -> tuple[FigureFinding, ...]:
    """What the ``relation`` allows: of two events only the background is one, all else present or not.

    ``sentences`` are the links that are left of those.
    """
    if relation.kind is RelationKind.VERSIONS:
        return tuple(found)
    if not tell_one_story(relation):
        found = [part for finding in found for part in _of_two_events(finding, sentences)]
    return tuple(replace(f, severity=Severity.QUIET) if f.verdict in _ONE_SIDED else f for f in found)


def _of_two_events(finding: FigureFinding, sentences: Sequence[SentenceLink]) -> Iterator[FigureFinding]:
    """The finding where it is one-sided or tells of the background, else one for each side."""
    left, right = finding.left, finding.right
    told_alike = left and right and any(link.holds(left, right) for link in sentences)
    if left is None or right is None or (finding.verdict is Verdict.EQUAL and told_alike):
        yield finding
    else:
        yield replace(finding, verdict=Verdict.DROPPED, how=None, right=None, right_value="", note="")
        yield replace(finding, verdict=Verdict.ADDED, how=None, left=None, left_value="", note="")


def names_in_scope(found: Iterable[NameFinding], relation: Relation) -> tuple[NameFinding, ...]:
    """Another name in another event is no changed one; spellings of one name can be compared anywhere."""
    one_story = tell_one_story(relation)
    return tuple(f for f in found if one_story or f.verdict is not Verdict.CHANGED)


def claims_in_scope(found: Iterable[ClaimFinding], relation: Relation) -> tuple[ClaimFinding, ...]:
    """Statements are compared only where both texts tell one story."""
    return tuple(found) if tell_one_story(relation) else ()


def statements_in_scope(
    found: Iterable[StatementFinding], relation: Relation
) -> tuple[StatementFinding, ...]:
    """A version adds and drops; of two reports of one event each covers what it likes; other texts share
    no more than a background."""
    if not tell_one_story(relation):
        return ()
    if relation.kind is RelationKind.VERSIONS:
        return tuple(found)
    return tuple(replace(finding, severity=Severity.QUIET) for finding in found)
