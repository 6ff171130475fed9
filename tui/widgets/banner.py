"""What the two texts are to each other, and what was found between them."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content
from textual.widgets import Static

from core.model import Comparison
from core.reading.captions import receipt, relation_caption, review_caption, severity_caption
from core.review.reviews import Review


class Banner(Static):
    """Relation, coverage and counts in two lines."""

    DEFAULT_CSS = "Banner { height: auto; max-height: 3; }"

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._comparison: Comparison | None = None
        self._reviews: Mapping[str, Review] = {}

    def show(self, comparison: Comparison, reviews: Mapping[str, Review]) -> None:
        self._comparison, self._reviews = comparison, reviews
        self.on_resize()

    def on_resize(self) -> None:
        if self._comparison is None:
            return
        relation = relation_caption(self._comparison.relation)
        found = severity_caption(self._comparison) or "no divergent fact"
        if self._reviews:
            found += f" ({review_caption(self._comparison, self._reviews)})"
        checked = " · ".join(receipt(self._comparison))
        if len(relation) + 2 > self.size.width:
            # The title bars give the coverage too.
            first, second = f"{relation.partition(':')[0]} · {found}", checked
        else:
            first, second = relation, f"{found} · {checked}"
        self.update(Content.assemble((first[:1].upper() + first[1:], "bold"), "\n", second))
