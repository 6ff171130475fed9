"""Passages outside the marks that give what a quotation of the other text says."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.quotes.languages import language_for
from core.facts.quotes.people import outside
from core.model import Span

if TYPE_CHECKING:
    from core.facts.quotes.quotation import Quotation
    from core.facts.quotes.terms import Terms, Vocabulary
    from core.model import Article

# Grounds for a passage to render a quotation, added to the share of the quotation's weighty words that it
# holds; read off the annotated pairs of tests/corpus. Indirect speech keeps few words of a quotation, but
# names the speaker and has a verb of reporting.
SPEAKER, REPORTS, PARAGRAPH, SENTENCE = 0.2, 0.15, 0.1, 0.1
LEAST = 0.5
LEAST_SHARED = 0.08
MOST_HOLDERS = 100
"""Passages with a term beyond which it brings none to attention: it would tell little and cost much."""
PLAIN = 0.6
"""Share of weighty words that needs no other ground."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or what is left of one, outside quotation marks."""

    span: Span
    sentence: Span
    paragraph: int
    terms: Terms
    around: frozenset[str]
    """Terms of the sentence and of the one before it."""
    reports: bool
    """Whether it holds a verb of reporting, or a colon after which somebody's thought may stand."""


class Narrative:
    """What an article says in its writer's own words."""

    def __init__(self, article: Article, quotations: Sequence[Quotation], vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.passages: list[Passage] = []
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        language = language_for(article.language)
        verbs = language.saying | language.calling | language.thinking if language else frozenset[str]()
        marks = [q.marks for q in quotations if q.level == 0]
        attributed = sorted(q.attribution.span for q in quotations if q.attribution and q.attribution.span)
        at = 0
        for paragraph in article.paragraphs:
            if paragraph.role.is_residue:
                continue
            before: frozenset[str] = frozenset()
            for sentence in paragraph.sentences:
                while at < len(marks) and marks[at].end <= sentence.start:
                    at += 1
                here = frozenset(vocabulary.terms(article, sentence))
                for gap in outside(sentence, marks, at):
                    span = _stripped(article.text, gap)
                    words = {t.norm for t in tokenize(article.text, span.start, span.end)}
                    reports = not verbs.isdisjoint(words) or ":" in words
                    # The verb beside a direct quotation reports that one.
                    reports = reports and (span == sentence or not _holds_any(span, attributed))
                    terms = vocabulary.terms(article, span)
                    self._add(Passage(span, sentence, paragraph.index, terms, here | before, reports))
                before = here

    def _add(self, passage: Passage) -> None:
        for term in passage.terms:
            self._holders[term].append(len(self.passages))
        self.passages.append(passage)

    def rendering(
        self, terms: Terms, speaker: Terms, paragraphs: Collection[int], sentences: Collection[Span]
    ) -> Passage | None:
        """The passage that says what a quotation with these terms says, if one plainly does.

        ``speaker`` are the terms that name its speaker, ``paragraphs`` and ``sentences`` the counterparts of
        where it stands.
        """
        weight = self.vocabulary.weigh(terms.elements())
        best: tuple[float, int] | None = None
        for n in self._sharing(terms):
            passage = self.passages[n]
            fit = self._fit(passage, terms, weight, speaker)
            if fit:
                fit += PARAGRAPH * (passage.paragraph in paragraphs) + SENTENCE * (
                    passage.sentence in sentences
                )
            if fit >= LEAST and (best is None or (fit, -n) > best):
                best = fit, -n
        return self.passages[-best[1]] if best else None

    def _fit(self, passage: Passage, terms: Terms, weight: float, speaker: Terms) -> float:
        common = terms & passage.terms
        shared = self.vocabulary.weigh(common.elements()) / weight if weight else 0.0
        if shared >= PLAIN and len(common) > 1:
            return 1.0 + shared
        named = bool(speaker) and speaker.keys() <= passage.around
        if shared < LEAST_SHARED or not (named or len(common) > 1) or not passage.reports:
            return 0.0
        return shared + SPEAKER * named + REPORTS

    def _sharing(self, terms: Terms) -> Iterable[int]:
        held = (self._holders.get(term, ()) for term in terms)
        return sorted({n for holders in held if len(holders) <= MOST_HOLDERS for n in holders})


def _stripped(text: str, span: Span) -> Span:
    """Without the white space and the comma that part it from a quotation."""
    inside = span.of(text)
    start = span.start + len(inside) - len(inside.lstrip(" \u00a0\u202f,"))
    return Span(start, max(start, span.start + len(inside.rstrip())))


def _holds_any(span: Span, spans: Sequence[Span]) -> bool:
    """Whether one of ``spans``, which are in order, begins inside ``span``."""
    n = bisect_left(spans, span.start, key=lambda s: s.start)
    return n < len(spans) and spans[n].start < span.end
