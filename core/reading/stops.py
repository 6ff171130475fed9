"""Where a reader stops who walks from divergence to divergence."""

from __future__ import annotations

from dataclasses import dataclass

from core.model import Category, Comparison, Finding, Severity, Side, Span
from core.reading.fates import Fate, paragraph_fates


@dataclass(frozen=True, slots=True)
class Stop:
    """A place worth a look: a paragraph without a counterpart, moved or reworded, or a finding."""

    row: int
    """Index into Comparison.rows."""
    side: Side
    """The side on which the place is; where both have it, the right."""
    paragraph: int
    span: Span
    finding: Finding | None
    fate: Fate | None


def stops(comparison: Comparison) -> tuple[Stop, ...]:
    """Every divergence in reading order: paragraphs as a whole first, then the findings inside them."""
    fates = {side: paragraph_fates(comparison, side) for side in Side}
    places = {side: _paragraph_starts(comparison, side) for side in Side}
    rows = {
        (side, index): number
        for number, row in enumerate(comparison.rows)
        for side in Side
        for index in row.on(side)
    }
    found = [
        Stop(rows[side, p.index], side, p.index, p.span, None, fates[side][p.index].fate)
        for side in Side
        for p in comparison.article(side).paragraphs
        if fates[side][p.index].fate is Fate.ALONE
        or (fates[side][p.index].fate is Fate.REWORDED and side is Side.RIGHT)
        or (fates[side][p.index].moved and side is Side.RIGHT)
    ]
    for finding in comparison.divergences:
        if finding.category is Category.STATEMENT and finding.severity is Severity.QUIET:
            continue  # its words are marked, and the facts in it are stops of their own
        side = Side.RIGHT if finding.right is not None else Side.LEFT
        span = finding.on(side)
        assert span is not None, "a finding has a span on one side at least"
        index = _paragraph_at(places[side], span.start)
        found.append(Stop(rows[side, index], side, index, span, finding, None))
    order = {Side.LEFT: 0, Side.RIGHT: 1}
    return tuple(
        sorted(found, key=lambda s: (s.row, s.paragraph, s.finding is not None, s.span.start, order[s.side]))
    )


def figure_stops(all_stops: tuple[Stop, ...]) -> tuple[Stop, ...]:
    """Only the divergent figures among ``all_stops``."""
    return tuple(s for s in all_stops if s.finding is not None and s.finding.category is Category.FIGURE)


def _paragraph_starts(comparison: Comparison, side: Side) -> list[int]:
    return [p.span.start for p in comparison.article(side).paragraphs]


def _paragraph_at(starts: list[int], offset: int) -> int:
    from bisect import bisect_right

    return max(0, bisect_right(starts, offset) - 1)
