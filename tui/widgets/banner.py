"""What the two texts are to each other, and what was found between them."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from core.model import Comparison
from core.reading.captions import receipt, relation_caption, severity_caption


class Banner(Static):
    """Relation, coverage and counts in a line or two."""

    DEFAULT_CSS = "Banner { height: auto; max-height: 3; }"

    def __init__(self) -> None:
        super().__init__(markup=False)

    def show(self, comparison: Comparison) -> None:
        found = severity_caption(comparison)
        counts = " · ".join(part for part in (found, *receipt(comparison)) if part)
        relation = relation_caption(comparison.relation)
        self.update(Content.assemble((relation[:1].upper() + relation[1:], "bold"), "\n", counts))
