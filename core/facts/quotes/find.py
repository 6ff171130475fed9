"""The quotations of an article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.quotes.languages import language_for
from core.facts.quotes.marks import OF_TITLES, MarkedSpan, find_marked
from core.facts.quotes.quotation import Quotation, QuotationKind
from core.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.quotes.languages.language import Language
    from core.facts.quotes.quotation import Speaker
    from core.model import Article, Paragraph

LONGEST_PHRASE = 4
"""Words: up to here a quotation that nobody is said to speak is a term or a scare quote."""
LONGEST_TITLE = 8
_WHITE = " \t\n\u00a0\u202f\u2009\u3000"
_FINAL = ",.\u3002\uff0c\u3001"


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """Every quotation outside page residue, outer before inner, in the order of the text."""
    language = language_for(article.language)
    found: list[Quotation] = []
    for paragraph in article.paragraphs:
        if paragraph.role.is_residue:
            continue
        for marked in find_marked(article.text, paragraph.span):
            span = _inside(article.text, marked.inside)
            if any(t.is_word for t in tokenize(article.text, span.start, span.end)):
                kind = _kind(article.text, paragraph, marked, span, language)
                found.append(Quotation(span, marked.marks, paragraph.index, kind, marked.level))
    found = _number_utterances(article, found)
    if language is None:
        return tuple(found)
    from core.facts.quotes.speakers import attribute

    speakers = _of_utterances(found, attribute(article, language, found))
    return tuple(
        replace(q, attribution=speaker, kind=_settle(q, speaker is not None))
        for q, speaker in zip(found, speakers, strict=True)
    )


def _inside(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _WHITE:
        start += 1
    while start < end and text[end - 1] in _WHITE:
        end -= 1
    # An ellipsis of three stops is the speaker's; a single stop or comma the sentence's.
    if end - start > 1 and text[end - 1] in _FINAL and text[end - 2] != ".":
        end -= 1
    return Span(start, end)


def _kind(
    text: str, paragraph: Paragraph, marked: MarkedSpan, span: Span, language: Language | None
) -> QuotationKind:
    if marked.opener in OF_TITLES:
        return QuotationKind.TITLE
    words = [t for t in tokenize(text, span.start, span.end) if t.is_word]
    before = text[paragraph.span.start : marked.marks.start].rstrip()
    if text[span.end - 1] in "!?" or (
        text[span.end : span.end + 1] == "." and before[-1:] in {"", ".", "!", "?", ":"}
    ):
        return QuotationKind.SPEECH
    if len(words) <= LONGEST_TITLE:
        small = set() if language is None else language.prepositions | language.particles | language.definite
        small |= {"a", "an", "and", "or"}
        content = [text[t.start] for t in words if t.norm not in small]
        has_case = any(c.isalpha() and c.lower() != c.upper() for c in content)
        if has_case and all(not c.islower() for c in content) and any(c.isupper() for c in content):
            return QuotationKind.TITLE
    if len(words) <= LONGEST_PHRASE and text[span.end : span.end + 1] not in {",", "."}:
        return QuotationKind.PHRASE
    return QuotationKind.SPEECH


def _of_utterances(found: Sequence[Quotation], speakers: Sequence[Speaker | None]) -> list[Speaker | None]:
    """A speech over several paragraphs often names its speaker only at the end."""
    named = {q.utterance: speaker for q, speaker in zip(found, speakers, strict=True) if speaker}
    return [
        speaker or (None if q.level or q.kind is QuotationKind.TITLE else named.get(q.utterance))
        for q, speaker in zip(found, speakers, strict=True)
    ]


def _settle(quotation: Quotation, attributed: bool) -> QuotationKind:
    """What looks like a phrase or a title is speech when somebody is said to speak it."""
    return QuotationKind.SPEECH if attributed else quotation.kind


def _number_utterances(article: Article, found: list[Quotation]) -> list[Quotation]:
    """Give the pieces of one speech one number: reopened in the next paragraph, or parted by ``he said``."""
    numbered: list[Quotation] = []
    number = 0
    outer: Quotation | None = None
    for quotation in found:
        if quotation.level == 0:
            if outer is None or not _continues(article, outer, quotation):
                number += 1
            outer = quotation
        numbered.append(replace(quotation, utterance=number))
    return numbered


def _continues(article: Article, one: Quotation, other: Quotation) -> bool:
    paragraph = article.paragraphs[one.paragraph]
    if other.paragraph == one.paragraph + 1:
        left_open = one.marks.end == paragraph.span.end and article.text[
            one.marks.end - 1 : one.marks.end
        ] not in ("\u201d", '"', "\u00bb", "\u2019", "\u201c")
        return left_open and other.marks.start == article.paragraphs[other.paragraph].span.start
    if other.paragraph != one.paragraph:
        return False
    between = article.text[one.marks.end : other.marks.start]
    inside = article.text[one.span.end : one.marks.end]
    return (
        "," in inside + between[:1]
        and len(between) < 300
        and between.rstrip()[-1:] in {",", ".", "\u2013", "\u2014"}
    )
