"""The words that carry matter, by their stems, with how much each tells within a pair of articles."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from core.article.function_words import FUNCTION_WORDS
from core.article.tokens import normal_form, tokenize
from core.facts.quotes.wording import unaccented

if TYPE_CHECKING:
    from core.model import Article, Span

STEM_LENGTH = 5
"""First letters in which two forms of a word meet; one fewer than for passages: quotations hold few words."""

Terms = Counter[str]


class Vocabulary:
    """Stems and their weights over the sentences of two articles."""

    def __init__(self, left: Article, right: Article) -> None:
        self._grammar: frozenset[str] = FUNCTION_WORDS.get(left.language, frozenset()) | FUNCTION_WORDS.get(
            right.language, frozenset()
        )
        frequency: Counter[str] = Counter()
        sentences = 0
        for article in (left, right):
            for paragraph in article.paragraphs:
                if not paragraph.role.is_residue:
                    for sentence in paragraph.sentences:
                        sentences += 1
                        frequency.update(set(self.terms(article, sentence)))
        self._weights = {term: math.log((sentences + 1) / df) for term, df in frequency.items()}
        self._highest = math.log(sentences + 1)

    def terms(self, article: Article, span: Span) -> Terms:
        """The stems of the content words of ``span`` with their counts."""
        words = (_without_clitics(t.norm) for t in tokenize(article.text, span.start, span.end) if t.is_word)
        return Counter(unaccented(word)[:STEM_LENGTH] for word in words if word not in self._grammar)

    def term(self, word: str) -> str:
        """The stem of one word."""
        return unaccented(_without_clitics(normal_form(word)))[:STEM_LENGTH]

    def is_grammar(self, form: str) -> bool:
        return form in self._grammar

    def weigh(self, terms: Iterable[str]) -> float:
        """Sum of the weights: inverse sentence frequency (Spärck Jones 1972)."""
        return sum(self._weights.get(term, self._highest) for term in terms)

    def shared(self, one: Terms, other: Terms) -> float:
        return self.weigh((one & other).elements())


def _without_clitics(word: str) -> str:
    """``ladder's`` and ``l'échelle`` by their longest part."""
    return max(word.split("'"), key=len) if "'" in word else word
