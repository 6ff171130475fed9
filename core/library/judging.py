"""Judges what the articles of a library are to each other, holding few of them at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from core.article.load import load_article, text_digest
from core.compare import judge
from core.errors import ReaderError
from core.facts.figures.find import find_figures

if TYPE_CHECKING:
    from core.align.outline import Outline
    from core.facts.figures.figure import Figure
    from core.library.index import Pair
    from core.library.listing import Listing
    from core.model import Article
    from core.relation import Relation

_HELD = 64
"""Articles kept with their figures: one is judged against its candidates one after the other."""


class Judge:
    """Judges pairs of articles by number; nothing twice that is in ``known``.

    In a small library each pair is judged ``in_full``. In a large one those that can tell no one story are
    told by their outlines, some twenty times faster, and are None. ``check`` raises to stop the work.
    """

    def __init__(
        self,
        listings: Mapping[int, Listing],
        known: Mapping[Pair, Relation | None],
        check: Callable[[], None],
        *,
        in_full: bool,
    ) -> None:
        self._listings = listings
        self._known = dict(known)
        self._check = check
        self._in_full = in_full
        self._held: OrderedDict[int, tuple[Article, tuple[Figure, ...]]] = OrderedDict()
        self._outlines: dict[int, Outline] = {}
        self.fresh: dict[Pair, Relation | None] = {}
        """What was judged and not known before; whoever has kept it clears it."""

    def known_pairs(self) -> Iterator[tuple[int, int]]:
        """The pairs of which something is known, the earlier article first."""
        numbers: dict[str, list[int]] = {}
        for number, listing in self._listings.items():
            numbers.setdefault(listing.digest, []).append(number)
        for one, other in list(self._known):
            for left, right in product(numbers.get(one, ()), numbers.get(other, ())):
                if left != right:
                    yield min(left, right), max(left, right)

    def known(self, left: int, right: int) -> Relation | None:
        """What is known of the two, whichever of them came first when they were judged."""
        one, other = self._listings[left].digest, self._listings[right].digest
        relation = self._known.get((one, other))
        if relation is None and (turned := self._known.get((other, one))) is not None:
            covered = turned.left_covered, turned.right_covered
            relation = replace(turned, left_covered=covered[1], right_covered=covered[0])
        return relation

    def judge(self, left: int, right: int) -> Relation | None:
        """What the two are to each other; None when they tell no one story or can no longer be read."""
        pair = self._listings[left].digest, self._listings[right].digest
        relation = self.known(left, right)
        if relation is not None or (not self._in_full and (pair in self._known or pair[::-1] in self._known)):
            return relation
        try:
            relation = self._judge(left, right)
        except ReaderError:
            return None
        self._known[pair] = self.fresh[pair] = relation
        return relation

    def _judge(self, left: int, right: int) -> Relation | None:
        from core.align.outline import may_tell_one_story

        if not self._in_full and not may_tell_one_story(self._outline(left), self._outline(right)):
            return None
        (ours, our_figures), (theirs, their_figures) = self._read(left), self._read(right)
        return judge(ours, theirs, our_figures, their_figures, lambda _done, _stage: self._check())

    def _outline(self, number: int) -> Outline:
        from core.align.outline import outline_of

        if number not in self._outlines:
            self._outlines[number] = outline_of(*self._read(number))
        return self._outlines[number]

    def _read(self, number: int) -> tuple[Article, tuple[Figure, ...]]:
        """The article with its figures; raises ReaderError when its file holds another text by now."""
        if number in self._held:
            self._held.move_to_end(number)
            return self._held[number]
        listing = self._listings[number]
        article = load_article(listing.path)
        if text_digest(article.text) != listing.digest:
            raise ReaderError(f"{listing.path}: its text has changed since it was listed")
        self._held[number] = article, find_figures(article)
        if len(self._held) > _HELD:
            self._held.popitem(last=False)
        return self._held[number]
