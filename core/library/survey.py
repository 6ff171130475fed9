"""Finds out what is known of the files of a library: first what they are, then which tell one story.

That takes minutes in a library of thousands. What is found is told as it is found, what the reader looks at
first; whoever stops asking stops the work. What an index knows from an earlier time is told at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import monotonic

from core.article.load import load_article, read_text
from core.errors import ReaderError
from core.library.candidates import Collection
from core.library.index import Index, Stamp, stamp_of
from core.library.judging import Judge
from core.library.listing import Listing, listing_of
from core.library.stories import Place, Stories

FEW = 200
"""Articles among which every pair of candidates is judged in full, so that each has a counterpart even if it
is only related: a thousand pairs at 50 ms. Among more, only those that can tell one story are."""
_KEEP_EVERY = 2.0
"""Seconds of work that are lost when the program is killed."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What is in some of the files, by number."""

    listings: Mapping[int, Listing]


@dataclass(frozen=True, slots=True)
class Unreadable:
    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class Placed:
    """Where some of the articles stand, by number, as far as it is known."""

    places: Mapping[int, Place]


@dataclass(frozen=True, slots=True)
class Progress:
    share: float
    """0 to 1."""
    stage: str


News = Listed | Unreadable | Placed | Progress
Check = Callable[[], None]
"""Called now and then; raises to stop the work."""
Near = Callable[[], Iterable[int]]
"""Numbers that the reader looks at now, the nearest first."""


def survey(
    paths: Sequence[str], index: Index, near: Near = lambda: (), check: Check = lambda: None
) -> Iterator[News]:
    """Everything about these files, which are numbered in this order."""
    listings: dict[int, Listing] = {}
    for news in _list(paths, index, near):
        if isinstance(news, Listed):
            listings.update(news.listings)
        yield news
    yield from _find_stories(listings, index, near, check)


def _list(paths: Sequence[str], index: Index, near: Near) -> Iterator[News]:
    known = index.listings(paths)
    if known:
        yield Listed({number: known[path] for number, path in enumerate(paths) if path in known})
    fresh: list[tuple[Listing, Stamp | None]] = []
    kept = monotonic()
    unread = [number for number, path in enumerate(paths) if path not in known]
    for done, number in enumerate(_nearest_first(unread, near)):
        stamp = stamp_of(paths[number])
        try:
            listing = listing_of(load_article(paths[number]))
        except ReaderError as error:
            yield Unreadable(number, str(error))
        else:
            fresh.append((listing, stamp))
            yield Listed({number: listing})
        yield Progress((done + 1) / len(unread), "reading")
        if monotonic() - kept > _KEEP_EVERY:
            index.add(fresh)
            fresh.clear()
            kept = monotonic()
    index.add(fresh)


def _find_stories(listings: Mapping[int, Listing], index: Index, near: Near, check: Check) -> Iterator[News]:
    numbers = sorted(listings)
    in_full = len(numbers) <= FEW
    judged = index.judgements({entry.digest for entry in listings.values()})
    judge = Judge(listings, judged, check, in_full=in_full)
    stories = Stories(numbers)
    placed: set[int] = set()
    for left, right in judge.known_pairs():
        relation = judge.known(left, right)
        if relation is not None:
            placed |= stories.add(left, right, relation)
    library = _name_of(listings.values(), in_full)
    searched = index.is_searched(library)
    yield Placed({number: stories.place(number) for number in (numbers if searched else placed)})
    if searched:
        return
    collection = Collection()
    for done, number in enumerate(numbers):
        collection.add(_text(listings[number]))
        yield Progress(done / len(numbers), "weighing words")
    collection.weigh()
    place_of = {number: place for place, number in enumerate(numbers)}
    kept = monotonic()
    for done, number in enumerate(_nearest_first(numbers, near)):
        changed = {number}
        for place in collection.candidates(place_of[number]):
            left, right = sorted((number, numbers[place]))
            relation = judge.judge(left, right)
            if relation is not None:
                changed |= stories.add(left, right, relation)
            yield Progress(done / len(numbers), "finding stories")
        yield Placed({n: stories.place(n) for n in changed})
        if monotonic() - kept > _KEEP_EVERY:
            index.add_judgements(judge.fresh)
            judge.fresh.clear()
            kept = monotonic()
    index.add_judgements(judge.fresh)
    index.set_searched(library)


def _nearest_first(numbers: Sequence[int], near: Near) -> Iterator[int]:
    """Each number once, in order, but for those that are near at the moment."""
    waiting = set(numbers)
    for number in numbers:
        while (nearest := next((n for n in near() if n in waiting), None)) is not None:
            waiting.remove(nearest)
            yield nearest
        if number in waiting:
            waiting.remove(number)
            yield number


def _text(listing: Listing) -> str:
    """The text again; nothing when the file is gone by now."""
    try:
        return read_text(listing.path)
    except ReaderError:
        return ""


def _name_of(listings: Iterable[Listing], in_full: bool) -> str:
    """Equal for libraries of the same texts."""
    digests = sorted(listing.digest for listing in listings)
    return hashlib.sha256("\n".join([*digests, str(in_full)]).encode()).hexdigest()
