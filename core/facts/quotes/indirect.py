"""Passages outside the marks that give what a quotation of the other text says."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.quotes.languages import language_for
from core.facts.quotes.people import outside
from core.model import Span

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language
    from core.facts.quotes.people import People
    from core.facts.quotes.quotation import Quotation
    from core.facts.quotes.terms import Terms, Vocabulary
    from core.model import Article

# Grounds for a passage to render a quotation, added to the share of the quotation's weighty words that it
# holds; read off the annotated pairs of tests/corpus and the examples of tests/core/facts/quotes. Indirect
# speech keeps few words of a quotation, but names the speaker and has a verb of reporting.
SPEAKER, REPORTS, PARAGRAPH, SENTENCE, FIGURE = 0.2, 0.15, 0.1, 0.1, 0.15
OTHER_SPEAKER = 0.3
"""Taken off where the passage reports what somebody else says."""
LEAST = 0.45
LEAST_SHARED = 0.08
LEAST_UNSUPPORTED = 0.3
"""Share of weighty words that a passage needs which neither names the speaker nor holds a figure."""
LEAST_UNREPORTED = 0.25
"""Share of weighty words that a passage without a verb of reporting needs beside the speaker's name."""
TOLD_ALREADY = 0.35
"""What a shared word counts that stands beside the quotation too: the passage may have it from there."""
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
    people: tuple[str, ...]
    """Whom the sentence names."""
    people_before: tuple[str, ...]
    """Whom the last sentence before it in its paragraph names that names anybody."""
    reports: bool
    """Whether it holds a verb of reporting, or a colon after which somebody's thought may stand."""


@dataclass(frozen=True, slots=True)
class Sought:
    """A quotation whose rendering is looked for, and where it would stand."""

    terms: Terms
    words: str
    """All words in matching form, with one space between them."""
    beside: Terms
    """Terms of what its own paragraph says in the writer's words."""
    described: Terms
    """Words for a speaker without a name; empty where there is a name or none at all."""
    is_speaker: Callable[[str], bool]
    """Whether a name of the other text is the speaker's."""
    has_known_speaker: bool
    """Whether the other text names the speaker somewhere."""
    offices: frozenset[str]
    """Terms for what the speaker is, where only one person of the text is that: ``auditor``."""
    paragraphs: Collection[int]
    sentences: Collection[Span]
    figures: Sequence[Span]
    """Where the other text has the figures of the quotation, in order."""
    adjoining: Collection[Span]
    """Passages beside the counterpart of the quotation before or behind it, of the same speaker."""


class Narrative:
    """What an article says in its writer's own words."""

    def __init__(
        self,
        article: Article,
        quotations: Sequence[Quotation],
        vocabulary: Vocabulary,
        people: People | None,
    ) -> None:
        self.vocabulary = vocabulary
        self.passages: list[Passage] = []
        self._text = article.text
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        self._in_paragraph: defaultdict[int, list[int]] = defaultdict(list)
        language = language_for(article.language)
        reporting = _Reporting(language)
        marks = [q.marks for q in quotations if q.level == 0]
        attributed = sorted(q.attribution.span for q in quotations if q.attribution and q.attribution.span)
        at = 0
        for paragraph in article.paragraphs:
            if paragraph.role.is_residue:
                continue
            before: frozenset[str] = frozenset()
            people_before: tuple[str, ...] = ()
            for sentence in paragraph.sentences:
                while at < len(marks) and marks[at].end <= sentence.start:
                    at += 1
                here = frozenset(vocabulary.terms(article, sentence))
                named = tuple(m.name for m in people.within(sentence.start, sentence.end)) if people else ()
                for gap in outside(sentence, marks, at):
                    span = _stripped(article.text, gap)
                    # The verb beside a direct quotation reports that one.
                    reports = reporting.stands_in(article.text, span, span != sentence, attributed)
                    terms = vocabulary.terms(article, span)
                    self._add(
                        Passage(
                            span,
                            sentence,
                            paragraph.index,
                            terms,
                            here | before,
                            named,
                            people_before,
                            reports,
                        )
                    )
                before, people_before = here, named or people_before

    def _add(self, passage: Passage) -> None:
        for term in passage.terms:
            self._holders[term].append(len(self.passages))
        self._in_paragraph[passage.paragraph].append(len(self.passages))
        self.passages.append(passage)

    def beside(self, quotation: Quotation, *, after: bool) -> list[Span]:
        """The two passages of its paragraph nearest to a quotation: the rest of the sentence, the next."""
        passages = [self.passages[n] for n in self._in_paragraph.get(quotation.paragraph, ())]
        if after:
            return [p.span for p in passages if p.span.start >= quotation.marks.end][:2]
        return [p.span for p in passages if p.span.end <= quotation.marks.start][-2:]

    def terms_of(self, paragraph: int) -> Terms:
        """The terms of a paragraph outside the marks."""
        found: Terms = Counter()
        for n in self._in_paragraph.get(paragraph, ()):
            found |= self.passages[n].terms
        return found

    def rendering(self, sought: Sought) -> Passage | None:
        """The passage that says what the quotation says, if one plainly does."""
        weight = self.vocabulary.weigh(sought.terms.elements())
        best: tuple[float, int] | None = None
        for n in self._sharing(sought.terms):
            passage = self.passages[n]
            fit = self._fit(passage, sought, weight)
            if not fit and self._repeats(passage, sought):
                fit = PLAIN
            if fit:
                fit += PARAGRAPH * (passage.paragraph in sought.paragraphs)
                fit += SENTENCE * (passage.sentence in sought.sentences)
            if fit >= LEAST and (best is None or (fit, -n) > best):
                best = fit, -n
        return self.passages[-best[1]] if best else None

    def _repeats(self, passage: Passage, sought: Sought) -> bool:
        """Whether a passage has the very words without the marks: two at least where it is linked, else three
        with one that no other passage has."""
        telling = self.vocabulary.telling(sought.terms)
        least = 1 if passage.paragraph in sought.paragraphs else 2
        if sought.words.count(" ") < least or not telling:
            return False
        if least > 1 and all(len(self._holders.get(term, ())) > 1 for term in telling):
            return False
        return f" {sought.words} " in f" {wording_of(self._text, passage.span)} "

    def _fit(self, passage: Passage, sought: Sought, weight: float) -> float:
        common = self.vocabulary.telling(sought.terms & passage.terms)
        if not weight:
            return 0.0
        if passage.span in sought.adjoining and self._goes_on(passage, sought, common):
            return LEAST + self.vocabulary.weigh(common.elements()) / weight
        shared = self.vocabulary.weigh(common.elements()) / weight
        if shared >= PLAIN and len(common) > 1:
            return 1.0 + shared
        told = self.vocabulary.weigh((common & sought.beside).elements()) / weight
        own = shared - (1 - TOLD_ALREADY) * told
        figure = _holds_any(passage.span, sought.figures)
        named = self._names_speaker(passage, sought)
        is_linked = passage.sentence in sought.sentences
        words = len(common - sought.beside)
        if words > 1:
            enough = named or figure or shared >= LEAST_UNSUPPORTED
        else:
            enough = named and (figure or (is_linked and words > 0))
        if not enough or (own < LEAST_SHARED and not (figure and is_linked)):
            return 0.0
        if not passage.reports and not (named and (figure or own >= LEAST_UNREPORTED)):
            return 0.0
        fit = own + SPEAKER * named + REPORTS * passage.reports + FIGURE * figure
        if not named and passage.reports and passage.people and sought.has_known_speaker:
            fit -= OTHER_SPEAKER
        return fit

    def _goes_on(self, passage: Passage, sought: Sought, common: Terms) -> bool:
        """Whether a passage in the quotation's place shares a word that its text has nowhere else near it."""
        if passage.people and not any(map(sought.is_speaker, passage.people)):
            return False
        is_told = passage.reports or passage.sentence in sought.sentences
        return bool(common - sought.beside) and is_told

    def _names_speaker(self, passage: Passage, sought: Sought) -> bool:
        if sought.described:
            return sought.described.keys() <= passage.around
        if any(map(sought.is_speaker, passage.people or passage.people_before)):
            return True
        return not passage.people and not sought.offices.isdisjoint(passage.terms)

    def _sharing(self, terms: Terms) -> Iterable[int]:
        held = (self._holders.get(term, ()) for term in terms)
        return sorted({n for holders in held if len(holders) <= MOST_HOLDERS for n in holders})


class _Reporting:
    """Tells passages that report speech or thought."""

    def __init__(self, language: Language | None) -> None:
        self._verbs: frozenset[str] = frozenset()
        self._phrases: re.Pattern[str] | None = None
        if language is not None:
            self._verbs = language.saying | language.calling | language.thinking
            self._phrases = re.compile(rf"\b(?:{'|'.join(language.according_to)})\b", re.IGNORECASE)

    def stands_in(self, text: str, span: Span, is_beside: bool, attributed: Sequence[Span]) -> bool:
        """``is_beside``: of what stands beside a direct quotation the verb at one of ``attributed`` reports
        that one, and only another verb anything else: ``“…,” she said, adding that``."""
        words = [t.norm for t in tokenize(text, span.start, span.end)]
        verbs = sum(word in self._verbs for word in words)
        if is_beside and _holds_any(span, attributed):
            return verbs > 1
        if ":" in words or verbs:
            return True
        return self._phrases is not None and bool(self._phrases.search(text, span.start, span.end))


def wording_of(text: str, span: Span) -> str:
    """The words of a passage in matching form, with one space between them."""
    return " ".join(t.norm for t in tokenize(text, span.start, span.end) if t.is_word)


def _stripped(text: str, span: Span) -> Span:
    """Without the white space and the comma that part it from a quotation."""
    inside = span.of(text)
    start = span.start + len(inside) - len(inside.lstrip(" \u00a0\u202f,"))
    return Span(start, max(start, span.start + len(inside.rstrip())))


def _holds_any(span: Span, spans: Sequence[Span]) -> bool:
    """Whether one of ``spans``, which are in order, begins inside ``span``."""
    n = bisect_left(spans, span.start, key=lambda s: s.start)
    return n < len(spans) and spans[n].start < span.end
