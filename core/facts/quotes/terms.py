"""The words that carry matter, by their stems, with how much each tells within a pair of articles.

Words that mean the same have one stem.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article.function_words import FUNCTION_WORDS
from core.article.tokens import normal_form, tokenize
from core.facts.quotes.languages import language_for
from core.facts.quotes.stems import stem

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language
    from core.model import Article, Span


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
        self._idle = frozenset[str]().union(
            *(_idle_stems(lang) for a in (left, right) if (lang := language_for(a.language)) is not None)
        )

    def terms(self, article: Article, span: Span) -> Terms:
        """The stems of the content words of ``span`` with their counts."""
        language = language_for(article.language)
        words = (_without_clitics(t.norm) for t in tokenize(article.text, span.start, span.end) if t.is_word)
        return Counter(_term(word, language) for word in words if word not in self._grammar)

    def term(self, word: str, language: Language | None = None) -> str:
        """The stem of one word, or that of the first word that means the same."""
        return _term(_without_clitics(normal_form(word)), language)

    def telling(self, terms: Terms) -> Terms:
        """Those of ``terms`` that tell what is spoken of: no numbers, no verbs of saying, no ``want``."""
        return Counter({t: n for t, n in terms.items() if not t[0].isdigit() and t not in self._idle})

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


@lru_cache(maxsize=16)
def _idle_stems(language: Language) -> frozenset[str]:
    words = {*language.negations, *language.modals, *language.quantities, *language.idle}
    return frozenset(_term(word, language) for word in words)


def _term(word: str, language: Language | None) -> str:
    form = stem(word, language)
    return _synonyms(language).get(form, form) if language else form


@lru_cache(maxsize=16)
def _synonyms(language: Language) -> dict[str, str]:
    """Stems to the first of the one group of words that mean the same; those of several groups left out."""
    groups = Counter(form for group in language.synonyms for form in {stem(w, language) for w in group})
    return {
        form: min(stem(w, language) for w in group)
        for group in language.synonyms
        for form in {stem(w, language) for w in group}
        if groups[form] == 1
    }
