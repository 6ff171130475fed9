"""Comparisons made outside the event loop: kept for the session, reported on, given up on demand."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from textual.worker import Worker

from core.corrections import NO_CORRECTIONS, Corrections

if TYPE_CHECKING:
    from core.align.semantic import Encoder
    from core.model import Article, Comparison
    from core.reading.tally import Tally

# The largest pairs of articles take some ten megabytes each; a library of stories is stepped through by tens.
_KEPT = 64
_REPORT_EVERY = 0.05
"""Seconds."""


class CancelledError(Exception):
    """The reader no longer waits for the result."""


class Comparisons:
    """The latest comparisons of this session, so that a pair is compared once. Safe between threads.

    ``semantic_model`` is the folder of a sentence encoder, none when empty.
    """

    def __init__(self, semantic_model: str = "") -> None:
        self._semantic_model = semantic_model
        self._encoder: Encoder | None = None
        self._kept: OrderedDict[tuple[str, str, Corrections], Comparison] = OrderedDict()
        self.tallies: dict[str, Tally] = {}
        """What was found in each version that has been read, by article id."""

    def known(
        self, left: Article, right: Article, corrections: Corrections = NO_CORRECTIONS
    ) -> Comparison | None:
        return self._kept.get((left.id, right.id, corrections))

    def compare(
        self,
        left: Article,
        right: Article,
        progress: Callable[[float, str], None] | None = None,
        corrections: Corrections = NO_CORRECTIONS,
    ) -> Comparison:
        """The comparison of two articles as the reader corrected it, made anew unless it is known."""
        known = self.known(left, right, corrections)
        if known is not None:
            return known
        from core.article.load import text_digest
        from core.compare import compare
        from core.library.index import Index
        from core.reading.tally import divergences_by_severity

        if self._semantic_model and self._encoder is None:
            from core.align.onnx_encoder import OnnxEncoder

            self._encoder = OnnxEncoder(self._semantic_model)
        comparison = compare(
            left,
            right,
            progress or (lambda _done, _stage: None),
            encoder=self._encoder,
            corrections=corrections,
        )
        self.keep(comparison)
        Index().add_divergences(
            (text_digest(left.text), text_digest(right.text)), divergences_by_severity(comparison)
        )
        return comparison

    def keep(self, comparison: Comparison) -> None:
        """Remember a comparison, forgetting the oldest when there are too many."""
        self._kept[comparison.left.id, comparison.right.id, comparison.corrections] = comparison
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)


def until_cancelled(
    worker: Worker[None], report: Callable[[float, str], None]
) -> Callable[[float, str], None]:
    """A progress callable that raises CancelledError once ``worker`` has been cancelled.

    It reports no oftener than an eye can follow, however often it is called.
    """
    reported = 0.0

    def progress(done: float, stage: str) -> None:
        nonlocal reported
        if worker.is_cancelled:
            raise CancelledError
        now = monotonic()
        if now - reported >= _REPORT_EVERY:
            reported = now
            report(done, stage)

    return progress
