"""Where sentences and clauses round a quotation begin and end."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from core.article.tokens import normal_form
from core.facts.quotes.people import WORD

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language
    from core.model import Article, Paragraph

_BOUNDARY = re.compile(r"[.!?\u2026]['\"\u2019\u201d\u00bb)]?\s+(?=[\"\u201c\u2018\u00ab(]?[^\W\d_a-z])")
_CLAUSE_STOP = re.compile(r"[.;:!?\u2013\u2014(]")


class Bounds:
    """Stops of one article, told from those of titles and initials."""

    def __init__(self, article: Article, language: Language) -> None:
        self.text = article.text
        self.language = language

    def skip(self, at: int) -> int:
        """Past the white space, commas and dashes at ``at``."""
        while at < len(self.text) and self.text[at] in " ,\u00a0-\u2013\u2014":
            at += 1
        return at

    def sentence_end(self, at: int, end: int) -> int:
        """Behind the first stop from ``at`` that ends a sentence before ``end``; else ``end``."""
        for match in _BOUNDARY.finditer(self.text, at, end):
            if self._is_boundary(match.start()):
                return match.start() + 1
        return end

    def sentence_start(self, paragraph: Paragraph, start: int, at: int) -> int:
        """Where the sentence that holds ``at`` begins, not before ``start``."""
        count = begun(paragraph, at)
        best = max(start, paragraph.sentences[count - 1].start) if count else start
        for match in _BOUNDARY.finditer(self.text, start, at):
            if self._is_boundary(match.start()) and match.end() < at:
                best = max(best, match.end())
        return best

    def _is_boundary(self, stop: int) -> bool:
        """Whether the stop ends a sentence rather than a title or an initial."""
        if self.text[stop] != ".":
            return True
        word = re.compile(r"[^\W\d_]+$").search(self.text, max(0, stop - 20), stop)
        if word is None:
            return True
        return len(word.group()) > 1 and normal_form(word.group()) not in self.language.titles

    def clause_end(self, start: int, end: int) -> int:
        """Before the first stop, dash or relative pronoun from ``start``, at the latest ``end``."""
        for match in _CLAUSE_STOP.finditer(self.text, start, end):
            if match.group() != "." or self._is_boundary(match.start()):
                end = match.start()
                break
        for word in WORD.finditer(self.text, start, end):
            if word.group().lower() in self.language.relative:
                return word.start()
        return end


def begun(paragraph: Paragraph, offset: int) -> int:
    """How many sentences of the paragraph begin before ``offset``."""
    return bisect_left(paragraph.sentences, offset, key=lambda s: s.start)
