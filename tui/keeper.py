"""Keeps the reader's decisions and place: one write after the other, outside the event loop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

from core.errors import ReaderError
from core.model import Comparison
from core.review.reviews import Review
from core.review.store import ReviewStore, default_file


class Keeper:
    """Writes in the order of the calls; ``complain`` is told from the writing thread what went wrong."""

    def __init__(self, complain: Callable[[str], None], store: ReviewStore | None = None) -> None:
        self._complain = complain
        self._store = store or ReviewStore()
        self.is_first_run = not default_file().exists()
        """Whether nothing was kept before this session."""
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keeper")

    def load(self, comparison: Comparison) -> tuple[Mapping[str, Review], int | None]:
        """Reviews by finding id and the row where the reader left off; nothing when they cannot be read."""
        try:
            return self._store.load(comparison), self._store.place(comparison)
        except ReaderError as error:
            self._complain(str(error))
            return {}, None

    def keep(self, comparison: Comparison, reviews: Mapping[str, Review]) -> None:
        self._writer.submit(self._try, lambda: self._store.save(comparison, reviews))

    def keep_place(self, comparison: Comparison, row: int) -> None:
        self._writer.submit(self._try, lambda: self._store.save_place(comparison, row))

    def _try(self, write: Callable[[], None]) -> None:
        try:
            write()
        except ReaderError as error:
            self._complain(str(error))

    def close(self) -> None:
        """Wait until everything is written."""
        self._writer.shutdown(wait=True)
