"""A chatbot's own words left in a text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.facts.claims.languages import lexicon_for
from core.model import Span

if TYPE_CHECKING:
    from core.model import Article

FALLBACK = "en"
"""Chatbots answer in English where the language of the text has no phrases of its own."""


def find_machine_residue(article: Article) -> tuple[Span, ...]:
    """Where the article speaks of its own rewriting (``as an AI language model``, ``here is the revised``).

    In the order of the text, without overlaps. Quotations count, too: what is reported about chatbots has to
    be told from their own words by the reader.
    """
    spans: list[Span] = []
    for found in _pattern(article.language).finditer(article.text):
        start = found.start() + len(found.group()) - len(found.group().lstrip(_LEADING))
        spans.append(Span(start, found.end()))
    return tuple(spans)


_LEADING = " \t\n\"'*#>-–—“”‘’«»„(."


@cache
def _pattern(language: str) -> re.Pattern[str]:
    lexicons = [lexicon_for(code) for code in dict.fromkeys((language, FALLBACK))]
    phrases = [phrase for lexicon in lexicons if lexicon for phrase in lexicon.residue]
    return re.compile("|".join(f"(?:{phrase})" for phrase in phrases), re.IGNORECASE | re.MULTILINE)
