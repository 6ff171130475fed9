"""Keeps the reader's work: one write after the other, outside the event loop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from core.corrections import NO_CORRECTIONS, Corrections
from core.errors import ReaderError
from core.model import Article, Comparison, Side
from core.review.correction_store import CorrectionStore
from core.review.database import default_file
from core.review.reviews import Review
from core.review.store import ReviewStore
from core.review.view_store import View, ViewStore

_Read = TypeVar("_Read")


class Keeper:
    """Reads and writes in the order of the calls. Reading waits: call it from a worker.

    ``complain`` is told from another thread what went wrong.
    """

    def __init__(self, complain: Callable[[str], None]) -> None:
        self._complain = complain
        self._reviews, self._corrections, self._views = ReviewStore(), CorrectionStore(), ViewStore()
        self.is_first_run = not default_file().exists()
        """Whether nothing was kept before this session."""
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keeper")

    # -- reading -------------------------------------------------------------------------------------

    def reviews(self, comparison: Comparison) -> Mapping[str, Review]:
        """Reviews by finding id; none when they cannot be read."""
        return self._read(lambda: self._reviews.load(comparison), {})

    def corrections(self, left: Article, right: Article) -> Corrections:
        return self._read(lambda: self._corrections.load(left, right), NO_CORRECTIONS)

    def view(self, left: Article, right: Article) -> View:
        """How and where the two were left."""
        return self._read(lambda: self._views.load(left, right), View())

    def _read(self, read: Callable[[], _Read], nothing: _Read) -> _Read:
        try:
            return self._thread.submit(read).result()
        except ReaderError as error:
            self._complain(str(error))
            return nothing

    # -- writing -------------------------------------------------------------------------------------

    def keep(self, comparison: Comparison, reviews: Mapping[str, Review]) -> None:
        self._write(lambda: self._reviews.save(comparison, reviews))

    def keep_corrections(
        self, left: Article, right: Article, before: Corrections, after: Corrections
    ) -> None:
        self._write(lambda: self._corrections.save(left, right, before, after))

    def keep_view(
        self, left: Article, right: Article, place: tuple[Side, int] | None, toggles: Mapping[str, Any]
    ) -> None:
        self._write(lambda: self._views.save(left, right, place, toggles))

    def keep_mark(self, article: Article, letter: str, offset: int) -> None:
        self._write(lambda: self._views.save_mark(article, letter, offset))

    def _write(self, write: Callable[[], None]) -> None:
        def attempt() -> None:
            try:
                write()
            except ReaderError as error:
                self._complain(str(error))

        self._thread.submit(attempt)

    def close(self) -> None:
        """Wait until everything is written."""
        self._thread.shutdown(wait=True)
