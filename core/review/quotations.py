"""Places in a text kept by their words, so that they are found again when the text has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.model import Article, Paragraph, Span
from core.shared_start import shared_start

# As much context as Hypothesis, the annotation service, keeps around a quotation.
_CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Quotation:
    """A place in a text by its words: a TextQuoteSelector of the W3C Web Annotation model."""

    exact: str
    prefix: str
    suffix: str

    @property
    def as_json(self) -> dict[str, str]:
        return {"exact": self.exact, "prefix": self.prefix, "suffix": self.suffix}


def from_json(value: Any) -> Quotation:
    """Raises KeyError or TypeError for what is no quotation."""
    return Quotation(str(value["exact"]), str(value["prefix"]), str(value["suffix"]))


def quote(article: Article, span: Span) -> Quotation:
    """The words of ``span`` with what stands around them."""
    text = article.text
    return Quotation(
        text[span.start : span.end],
        text[max(0, span.start - _CONTEXT) : span.start],
        text[span.end : span.end + _CONTEXT],
    )


def likeness(new: Quotation, old: Quotation) -> int:
    """How many characters of the surroundings are the same, counted outwards from the words."""
    return shared_start(reversed(new.prefix), reversed(old.prefix)) + shared_start(new.suffix, old.suffix)


def find_paragraph(article: Article, quotation: Quotation) -> Paragraph | None:
    """The paragraph of these words, the one in the most similar surroundings if there are several."""
    same = [p for p in article.paragraphs if article.slice(p.span) == quotation.exact]
    return max(same, key=lambda p: likeness(quote(article, p.span), quotation), default=None)


def find_offset(article: Article, quotation: Quotation, near: int) -> int | None:
    """Where these words begin: at ``near`` if they do, else in the most similar surroundings."""
    if article.text.startswith(quotation.exact, near):
        return near
    starts = []
    at = article.text.find(quotation.exact)
    while at >= 0:
        starts.append(at)
        at = article.text.find(quotation.exact, at + 1)
    spans = (Span(start, start + len(quotation.exact)) for start in starts)
    best = max(spans, key=lambda span: likeness(quote(article, span), quotation), default=None)
    return None if best is None else best.start
