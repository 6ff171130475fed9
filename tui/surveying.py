"""News of a library gathered into batches, so that the list is drawn now and then, not for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from core.errors import ReaderError
from core.library.survey import Listed, News, Placed, Progress, Unreadable
from core.reading.tally import Tally, tally_of
from core.review.database import default_file
from core.review.store import ReviewStore

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.library.index import Index
    from core.library.listing import Listing
    from core.library.stories import Place


@dataclass(slots=True)
class Batch:
    """What is known of some files, by number, since the last batch."""

    listings: dict[int, Listing] = field(default_factory=dict)
    problems: dict[int, str] = field(default_factory=dict)
    places: dict[int, Place] = field(default_factory=dict)
    busy: str = ""
    """How far the work is, for the reader; empty when it is done."""


class Batches:
    """Gathers news; a batch is due ``every`` so many seconds, or when many files are known at once."""

    def __init__(self, every: float) -> None:
        self._every = every
        self._batch = Batch()
        self._taken = monotonic()

    def add(self, news: News) -> bool:
        """Take in a piece of news; returns whether the batch is due."""
        batch = self._batch
        at_once = False
        match news:
            case Listed():
                at_once = len(news.listings) > 1
                batch.listings.update(news.listings)
            case Unreadable():
                batch.problems[news.number] = news.reason
            case Placed():
                at_once = len(news.places) > 1 and not batch.places
                batch.places.update(news.places)
            case Progress():
                batch.busy = f"{news.stage} {news.share:.0%}"
        return at_once or monotonic() - self._taken > self._every

    def take(self, *, finished: bool = False) -> Batch:
        """The batch, which begins anew."""
        batch, self._batch = self._batch, Batch(busy=self._batch.busy)
        self._taken = monotonic()
        if finished:
            batch.busy = ""
        return batch


def recall_tallies(listings: Iterable[Listing], index: Index) -> dict[str, Tally]:
    """What was found and decided in these articles in earlier sessions, by article id."""
    by_digest = {listing.digest: listing.id for listing in listings}
    store = ReviewStore() if default_file().exists() else None
    tallies: dict[str, Tally] = {}
    for (original, version), divergences in index.divergences(by_digest).items():
        try:
            decided = store.decided(original, version) if store else set()
        except ReaderError:
            decided = set()  # the compare screen says what is wrong with the file
        tallies[by_digest[version]] = tally_of(divergences, decided)
    return tallies
