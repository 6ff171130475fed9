"""What the alignment says of the places where two quotations stand."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from core.model import Side

if TYPE_CHECKING:
    from core.facts.quotes.quotation import Quotation
    from core.model import Article, Link, SentenceLink, Span


NEARLY_ALL = 0.75
"""Share of an article in linked sentences from which the rest is taken to be about the same; reports of their
own reach it in no annotated pair."""


class Counterparts:
    """Linked paragraphs and sentences, asked by quotation."""

    def __init__(
        self, left: Article, right: Article, links: Sequence[Link], sentences: Sequence[SentenceLink]
    ) -> None:
        self._sentences = {
            side: [s for p in article.paragraphs for s in p.sentences]
            for side, article in ((Side.LEFT, left), (Side.RIGHT, right))
        }
        self._paragraphs_of: defaultdict[tuple[Side, int], set[int]] = defaultdict(set)
        self._sentences_of: defaultdict[tuple[Side, Span], set[Span]] = defaultdict(set)
        for link in links:
            self._paragraphs_of[Side.LEFT, link.left].add(link.right)
            self._paragraphs_of[Side.RIGHT, link.right].add(link.left)
        for group in sentences:
            for one in group.left:
                self._sentences_of[Side.LEFT, one].update(group.right)
            for other in group.right:
                self._sentences_of[Side.RIGHT, other].update(group.left)

        self._covered = {side: self._share(side) for side in Side}

    def _share(self, side: Side) -> float:
        told = [s for s in self._sentences[side] if (side, s) in self._sentences_of]
        return sum(map(len, told)) / (sum(map(len, self._sentences[side])) or 1)

    def is_told(self, side: Side, quotation: Quotation) -> bool:
        """Whether the other text tells what ``quotation``, which is of ``side``, stands in.

        Where it tells nearly all of the article, what stands alone belongs to the same story.
        """
        return bool(self.paragraphs(side, quotation)) or self._covered[side] >= NEARLY_ALL

    def share_paragraph(self, left: Quotation, right: Quotation) -> bool:
        """Whether the paragraphs of both are linked."""
        return right.paragraph in self.paragraphs(Side.LEFT, left)

    def share_sentence(self, left: Quotation, right: Quotation) -> bool:
        """Whether the sentences in which they begin are linked."""
        return self._sentence(Side.RIGHT, right) in self.sentences(Side.LEFT, left)

    def paragraphs(self, side: Side, quotation: Quotation) -> Collection[int]:
        """Paragraphs of the other side linked to that of ``quotation``, which is of ``side``."""
        return self._paragraphs_of.get((side, quotation.paragraph), ())

    def sentences(self, side: Side, quotation: Quotation) -> Collection[Span]:
        """Sentences of the other side linked to the one in which ``quotation`` begins."""
        sentence = self._sentence(side, quotation)
        return () if sentence is None else self._sentences_of.get((side, sentence), ())

    def _sentence(self, side: Side, quotation: Quotation) -> Span | None:
        spans = self._sentences[side]
        n = bisect_right(spans, quotation.span.start, key=lambda s: s.start) - 1
        return spans[n] if n >= 0 else None
