"""Changed claims of two articles, found along the links of their sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.attribution import attributions
from core.facts.claims.cause import causes_added
from core.facts.claims.certainty import graded
from core.facts.claims.forms import forms_for
from core.facts.claims.pairing import pair_words
from core.facts.claims.polarity import turned
from core.facts.claims.quantity import requantified
from core.facts.claims.severity import severity_of
from core.facts.claims.statement import read_statement
from core.facts.claims.superlative import superlatives
from core.facts.claims.time_shift import shifts_in_time
from core.model import ClaimFinding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.claims.forms import Forms
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement
    from core.model import Article, FigureFinding, Link, SentenceLink, Span

_TOPICS = (turned, graded, requantified, superlatives, causes_added, attributions, shifts_in_time)
LEAST_TIES = 3
"""Words that two sentences must share that only their paragraphs are linked by."""
LEAST_AGREEMENT = 0.5
"""The least share of the words of the shorter of them."""


def match_claims(
    left: Article,
    right: Article,
    links: Sequence[Link],
    sentences: Sequence[SentenceLink],
    figures: Sequence[FigureFinding] = (),
) -> tuple[ClaimFinding, ...]:
    """Statements whose force or sense changed, in the order of the left text.

    Empty where the language of either side has no lexicon or the two differ.
    """
    forms = forms_for(left.language)
    if forms is None or forms_for(right.language) is not forms:
        return ()
    lefts, rights = _Reader(left, forms), _Reader(right, forms)
    found: list[ClaimFinding] = []
    for link in sentences:
        found += _findings(pair_words(lefts.read(link.left), rights.read(link.right), forms, figures))
    for one, other in _unlinked(left, right, links, sentences):
        pair = pair_words(lefts.read((one,)), rights.read((other,)), forms, figures)
        if pair.agreement.ties >= LEAST_TIES and pair.agreement.share >= LEAST_AGREEMENT:
            found += _findings(pair)
    return tuple(_one_a_place(found))


class _Reader:
    """Reads each statement of an article once."""

    def __init__(self, article: Article, forms: Forms) -> None:
        self._article = article
        self._forms = forms
        self._read: dict[tuple[Span, ...], Statement] = {}

    def read(self, sentences: tuple[Span, ...]) -> Statement:
        known = self._read.get(sentences)
        if known is None:
            known = self._read[sentences] = read_statement(self._article, sentences, self._forms)
        return known


def _unlinked(
    left: Article, right: Article, links: Sequence[Link], sentences: Sequence[SentenceLink]
) -> Iterator[tuple[Span, Span]]:
    """Pairs of sentences of linked paragraphs of which one at least is linked to none.

    Where two sentences were merged, one of them is often left over.
    """
    linked_left = {span for link in sentences for span in link.left}
    linked_right = {span for link in sentences for span in link.right}
    for link in links:
        for one in left.paragraphs[link.left].sentences:
            for other in right.paragraphs[link.right].sentences:
                if one not in linked_left or other not in linked_right:
                    yield one, other


def _findings(pair: Pairing) -> list[ClaimFinding]:
    return [
        ClaimFinding(shift.verdict, shift.left, shift.right, severity_of(shift, pair), shift.note)
        for topic in _TOPICS
        for shift in topic(pair)
    ]


def _one_a_place(found: Sequence[ClaimFinding]) -> list[ClaimFinding]:
    """The worst finding of each place, in the order of the left text."""
    kept: list[ClaimFinding] = []
    for finding in sorted(found, key=lambda f: f.severity.rank if f.severity else 0):
        if not any(_overlap(finding.left, k.left) and _overlap(finding.right, k.right) for k in kept):
            kept.append(finding)
    return sorted(kept, key=_place)


def _overlap(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.overlaps(other)


def _place(finding: ClaimFinding) -> tuple[int, int]:
    assert finding.left is not None
    assert finding.right is not None
    return finding.left.start, finding.right.start
