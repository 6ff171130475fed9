"""Which stops matter most: where a reader starts, and what stands for many stops in little room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.model import Comparison, Severity, Side
from core.reading.fates import Fate, ParagraphFate, paragraph_fates
from core.reading.legend import FATE_SIGNS, MOVED_SIGN, SEVERITY_SIGNS, Sign, sign_of_finding
from core.reading.stops import Stop


def sign_of_stop(stop: Stop) -> Sign:
    """The look of a stop: of its finding, else of what became of its paragraph."""
    if stop.finding is not None:
        return sign_of_finding(stop.finding)
    return FATE_SIGNS[stop.fate] if stop.fate in (Fate.ALONE, Fate.REWORDED) else MOVED_SIGN


def overview_sign(stop: Stop) -> Sign:
    """The look of a stop where there is room for its gravity only: severity for a finding."""
    if stop.finding is not None and stop.finding.severity is not None:
        return SEVERITY_SIGNS[stop.finding.severity]
    return sign_of_stop(stop)


def gravity(stop: Stop) -> int:
    """Sort key, gravest first: what misleads, then passages on one side only or elsewhere, then the rest."""
    finding = stop.finding
    if finding is not None:
        ranks = {Severity.MUST: 0, Severity.SHOULD: 1, Severity.QUIET: 5}
        return ranks[finding.severity] if finding.severity else 6
    return 2 if stop.fate is Fate.ALONE else 4 if stop.fate is Fate.REWORDED else 3


def gravest(stops: Iterable[Stop]) -> Stop | None:
    """The first of the gravest stops."""
    return min(stops, key=gravity, default=None)


def opening_stop(stops: Sequence[Stop]) -> Stop | None:
    """Where a reader begins: the first thing that must be seen, else the first divergence."""
    musts = (s for s in stops if s.finding is not None and s.finding.severity is Severity.MUST)
    return next(musts, stops[0] if stops else None)


def unchanged_rows(comparison: Comparison) -> tuple[bool, ...]:
    """For each row whether nothing in it asks to be read: the same words in the same place, or residue."""
    fates = {side: paragraph_fates(comparison, side) for side in Side}
    diverging: set[tuple[Side, int]] = set()
    for side in Side:
        paragraphs = comparison.article(side).paragraphs
        spans = sorted(span for f in comparison.divergences for span in f.spans_on(side))
        at = 0
        for paragraph in paragraphs:
            while at < len(spans) and spans[at].start < paragraph.span.end:
                if spans[at].end > paragraph.span.start:
                    diverging.add((side, paragraph.index))
                at += 1

    def quiet(side: Side, index: int, fate: ParagraphFate) -> bool:
        if fate.fate is Fate.RESIDUE:
            return True
        return fate.fate is Fate.KEPT and fate.beside and not fate.moved and (side, index) not in diverging

    return tuple(
        all(quiet(side, i, fates[side][i]) for side in Side for i in row.on(side)) for row in comparison.rows
    )
