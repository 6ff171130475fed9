"""Passages outside the marks that give what a quotation of the other text says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.quotes.people import outside

if TYPE_CHECKING:
    from core.facts.quotes.quotation import Quotation
    from core.facts.quotes.terms import Terms, Vocabulary
    from core.model import Article, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or what is left of one, outside quotation marks."""

    span: Span
    sentence: Span
    paragraph: int
    terms: Terms
    names: frozenset[str]
    """Words with a capital in the sentence and the one before it, small."""


class Narrative:
    """What an article says in its writer's own words."""

    def __init__(self, article: Article, quotations: Sequence[Quotation], words: Vocabulary) -> None:
        self.article = article
        self.passages: list[Passage] = []
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        marks = [q.marks for q in quotations if q.level == 0]
        at = 0
        for paragraph in article.paragraphs:
            if paragraph.role.is_residue:
                continue
            before: frozenset[str] = frozenset()
            for sentence in paragraph.sentences:
                while at < len(marks) and marks[at].end <= sentence.start:
                    at += 1
                names = _names(article, sentence)
                for span in outside(sentence, marks, at):
                    terms = words.terms(article, span)
                    if terms:
                        self._add(Passage(span, sentence, paragraph.index, terms, names | before))
                before = names

    def _add(self, passage: Passage) -> None:
        for term in passage.terms:
            self._holders[term].append(len(self.passages))
        self.passages.append(passage)

    def sharing(self, terms: Terms) -> Iterable[Passage]:
        """Passages that hold any of these terms."""
        return (self.passages[n] for n in sorted({n for term in terms for n in self._holders.get(term, ())}))


def _names(article: Article, sentence: Span) -> frozenset[str]:
    from core.article.tokens import tokenize
    from core.facts.quotes.wording import plain

    return frozenset(
        plain(t.norm.removesuffix("'s"))
        for t in tokenize(article.text, sentence.start, sentence.end)
        if t.is_word and article.text[t.start].isupper()
    )
