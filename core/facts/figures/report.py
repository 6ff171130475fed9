"""The finding for every figure: equal or changed in pairs, else dropped or added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity
from core.facts.figures.severity import severity_of_added, severity_of_change, severity_of_dropped
from core.facts.figures.units import ORDINAL
from core.facts.figures.writing_day import dateline
from core.model import FigureFinding, How, Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from core.facts.figures.context import Mention
    from core.facts.figures.figure import Figure
    from core.facts.figures.pairing import Ground, Pair
    from core.model import Article, Span


def report(
    left: Article,
    right: Article,
    lefts: Sequence[Mention],
    rights: Sequence[Mention],
    ground: Ground,
    chosen: Sequence[Pair],
) -> tuple[FigureFinding, ...]:
    found = [_paired(left, right, lefts[p.left], rights[p.right], p) for p in chosen]
    taken_left, taken_right = {p.left for p in chosen}, {p.right for p in chosen}
    dropped = [m for m in lefts if m.index not in taken_left]
    added = [m for m in rights if m.index not in taken_right]
    kept = {sentence for sentence, _ in ground.sentences}
    lines = dateline(left, [m.figure for m in lefts]), dateline(right, [m.figure for m in rights])
    found += [_dropped(m, kept, lines[0]) for m in dropped]
    found += [_added(m, dropped, ground, lines[1]) for m in added]
    return tuple(sorted(found, key=_place))


def _paired(left: Article, right: Article, one: Mention, other: Mention, pair: Pair) -> FigureFinding:
    how = pair.judged.how
    if how is How.EXACT and _plain(left.slice(one.figure.span)) != _plain(right.slice(other.figure.span)):
        how = How.REWORDED
    verdict = Verdict.EQUAL if how is not None else Verdict.CHANGED
    note = pair.judged.note
    if how is How.REWORDED and not note:
        note = f"{left.slice(one.figure.span)} = {right.slice(other.figure.span)}"
    return FigureFinding(
        verdict=verdict,
        left=one.figure.span,
        right=other.figure.span,
        severity=None if how is not None else severity_of_change(one.figure, other.figure),
        note=note,
        kind=one.figure.kind,
        how=how,
        left_value=one.figure.reading,
        right_value=other.figure.reading,
    )


def _dropped(mention: Mention, kept: Collection[Span], line: Figure | None) -> FigureFinding:
    figure = mention.figure
    severity = severity_of_dropped(figure, kept=mention.sentence in kept, alone=not mention.company)
    return FigureFinding(
        verdict=Verdict.DROPPED,
        left=figure.span,
        right=None,
        severity=Severity.QUIET if figure is line else severity,
        kind=figure.kind,
        left_value=figure.reading,
    )


def _added(
    mention: Mention, dropped: Sequence[Mention], ground: Ground, line: Figure | None
) -> FigureFinding:
    figure, here = mention.figure, mention.paragraph.index
    linked = {i for i, j in ground.links if j == here}
    # Whatever amount the passage lost, the version may tell it so: a share for a count, a sum for a rate.
    is_told_otherwise = any(m.paragraph.index in linked and _is_amount(m.figure) for m in dropped)
    is_told_again = any(other == mention.sentence for _, other in ground.sentences)
    severity = severity_of_added(figure, woven=is_told_again and not is_told_otherwise)
    return FigureFinding(
        verdict=Verdict.ADDED,
        left=None,
        right=figure.span,
        severity=Severity.QUIET if figure is line else severity,
        kind=figure.kind,
        right_value=figure.reading,
    )


def _is_amount(figure: Figure) -> bool:
    return isinstance(figure.value, Quantity) and figure.value.unit.dimension != ORDINAL.dimension


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").split())


def _place(finding: FigureFinding) -> tuple[int, int]:
    left, right = finding.left, finding.right
    if left is not None:
        return left.start, -1 if right is None else right.start
    return (right.start if right is not None else 0), 0
