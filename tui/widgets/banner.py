"""What the two texts are to each other, and what was found between them."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.widgets import Static

from core.model import Comparison
from core.reading.captions import (
    receipt,
    relation_caption,
    review_caption,
    severity_caption,
    short_receipt,
    short_relation,
)
from tui.reviewing import Reviewing


class Banner(Static):
    """Relation, coverage and counts in two lines; what there is no room for is left out, least first."""

    DEFAULT_CSS = "Banner { height: auto; max-height: 2; text-wrap: nowrap; text-overflow: ellipsis; }"

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._shown: tuple[Comparison, Reviewing] | None = None

    def show(self, comparison: Comparison, reviewing: Reviewing) -> None:
        self._shown = comparison, reviewing
        self.on_resize()

    def on_resize(self) -> None:
        if self._shown is None:
            return
        room = self.size.width - 2
        lines = list(_wordings(*self._shown))
        first, second = next((pair for pair in lines if max(map(len, pair)) <= room), lines[-1])
        self.update(Content.assemble((first[:1].upper() + first[1:], "bold"), "\n", second))


def _wordings(comparison: Comparison, reviewing: Reviewing) -> Iterator[tuple[str, str]]:
    """Both lines, the fullest first."""
    found = severity_caption(comparison) or "no divergent fact"
    decided = found
    if reviewing.reviews:
        decided += f" ({review_caption(comparison, reviewing.reviews)})"
    checked, facts = reviewing.progress(comparison)
    equal = sum(not finding.verdict.is_divergence for finding in comparison.checklist)
    ticked, said = [], []
    if facts:
        ticked = [f"{checked} of {facts} checked"]
        said = [f"{checked} of {facts} facts checked: {equal} found equal, {checked - equal} decided"]
    full, plain = (" · ".join((*progress, *receipt(comparison))) for progress in (said, ticked))
    yield relation_caption(comparison.relation), f"{decided} · {full}"
    yield relation_caption(comparison.relation), f"{decided} · {plain}"
    # The title bars give the coverage too.
    kind = short_relation(comparison.relation)
    yield f"{kind} · {decided}", full
    yield f"{kind} · {decided}", plain
    yield f"{kind} · {found}", plain
    yield f"{kind} · {found}", " · ".join((*ticked, *short_receipt(comparison)))
