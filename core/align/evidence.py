"""What a passage is recognised by: its words and their character n-grams, figures, names, quoted words.

Nothing here knows a language. Names are words written with a capital inside a sentence, where the script
has capitals; their spellings are matched by similarity, because re-translation garbles them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from core.article.tokens import UNSPACED, Token, tokenize

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from core.model import Anchor, Article, Span

STEM_LENGTH = 6
"""Words meet in their first letters: truncation serves as a stemmer for any alphabet (McNamee and Mayfield
2004); of 4, 5 and 6 letters 6 linked best in cross-validation."""
GRAM_LENGTH = 3
"""Of the sets {3}, {4}, {3,4}, {2,3,4}, {3,4,5} none linked better than 3 alone, the cheapest."""
QUOTED_RUN = 3
"""Consecutive words inside quotation marks that make one key: the shortest run that is rarely chance."""
LEAST_NAME = 4
"""Shorter names resemble each other by chance."""
SAME_SPELLING = 75.0
"""Indel similarity (0 to 100) from which two names may be one: ``Keflawick`` and ``keflavik`` reach 82."""

_OPENING = frozenset('"“„«‹「『‘')
_CLOSING = frozenset('"“”»›」』’')
_SENTENCE_END = frozenset(".!?:…")
_UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The evidence of one passage."""

    words: Sequence[str]
    """Its words and numbers in order, without diacritics."""
    figures: frozenset[str]
    names: frozenset[str]
    quoted: frozenset[str]

    def terms(self) -> Counter[str]:
        return Counter([word[:STEM_LENGTH] for word in self.words])

    def grams(self) -> Counter[str]:
        return Counter(chain.from_iterable(map(_grams, self.words)))


def gather(article: Article, spans: Sequence[Span], anchors: Sequence[Anchor] = ()) -> list[Evidence]:
    """The evidence of each span of the article, in the order given; spans must not overlap.

    Anchors add to what is found here; figures are read from digits only where no anchor is a figure.
    """
    from_digits = not any(anchor.kind == "figure" for anchor in anchors)
    text = article.text
    gathered = []
    quotation: list[str] | None = None
    end = 0
    for span, held in zip(spans, _anchors_by_span(spans, anchors), strict=True):
        if "\n" in text[end : span.start]:
            quotation = None  # a quotation runs on into the next sentence, not into the next paragraph
        end = span.end
        tokens = tokenize(text, span.start, end)
        quoted, quotation = _quoted(text, tokens, quotation)
        figures = {a.key for a in held if a.kind == "figure"}
        if from_digits:
            figures.update(t.norm for t in tokens[1:] if t.norm[:1].isdigit())  # the first numbers a list
        gathered.append(
            Evidence(
                _words(tokens),
                frozenset(figures),
                frozenset(_names(text, tokens).union(a.key for a in held if a.kind == "name")),
                frozenset(quoted.union(a.key for a in held if a.kind == "quote")),
            )
        )
    return gathered


def merge(parts: Sequence[Evidence]) -> Evidence:
    """The evidence of a passage made of these parts."""
    if len(parts) == 1:
        return parts[0]
    return Evidence(
        [word for part in parts for word in part.words],
        frozenset().union(*(part.figures for part in parts)),
        frozenset().union(*(part.names for part in parts)),
        frozenset().union(*(part.quoted for part in parts)),
    )


def match_spellings(left: Iterable[str], right: Iterable[str]) -> dict[str, str]:
    """For each right name that is not on the left, the left one of which it looks a misspelling, if any.

    Only names that begin or end alike are compared, so that long texts do not pair every name with every
    other.
    """
    from rapidfuzz.fuzz import ratio

    on_left, on_right = set(left), set(right)
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(on_left - on_right):
        if len(name) >= LEAST_NAME:
            blocks[f"{name[:2]}-"].append(name)
            blocks[f"-{name[-3:]}"].append(name)
    spellings = {}
    for name in sorted(on_right - on_left):
        if len(name) >= LEAST_NAME:
            rivals = {*blocks.get(f"{name[:2]}-", ()), *blocks.get(f"-{name[-3:]}", ())}
            likeness, best = max(((ratio(name, rival), rival) for rival in rivals), default=(0.0, ""))
            if likeness >= SAME_SPELLING:
                spellings[name] = best
    return spellings


def surface_forms(article: Article, span: Span) -> dict[str, str]:
    """For each term and name key of the passage the first word of the text that stands for it."""
    forms: dict[str, str] = {}
    previous: Token | None = None
    for token in tokenize(article.text, span.start, span.end):
        if not token.is_word:
            previous = None
        elif _is_unspaced(token):
            if previous is not None and previous.end == token.start:
                forms.setdefault(previous.norm + token.norm, article.text[previous.start : token.end])
            previous = token
        else:
            word = _folded(token.norm)
            surface = article.text[token.start : token.end]
            forms.setdefault(word[:STEM_LENGTH], surface)
            forms.setdefault(word, surface)
            previous = None
    return forms


def longest_shared_quotation(article: Article, span: Span, quoted: Collection[str]) -> str:
    """The longest stretch of the passage whose every run of words is among ``quoted``; empty if none."""
    words = [t for t in tokenize(article.text, span.start, span.end) if t.is_word]
    length, first = 0, 0
    start = None
    for at in range(len(words) - QUOTED_RUN + 1):
        if " ".join(t.norm for t in words[at : at + QUOTED_RUN]) not in quoted:
            start = None
            continue
        start = at if start is None else start
        if at + QUOTED_RUN - start > length:
            length, first = at + QUOTED_RUN - start, start
    return article.text[words[first].start : words[first + length - 1].end] if length else ""


@lru_cache(maxsize=65536)
def _grams(word: str) -> tuple[str, ...]:
    bounded = f"<{word}>"
    return tuple(bounded[at : at + GRAM_LENGTH] for at in range(len(bounded) - GRAM_LENGTH + 1))


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    """Without diacritics, which rewrites drop and add."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)) or word


def _is_unspaced(token: Token) -> bool:
    """Whether the tokenizer gave a single letter of a script that has no spaces between words."""
    return not token.norm.isascii() and _UNSPACED_LETTER.match(token.norm) is not None


def _words(tokens: Sequence[Token]) -> list[str]:
    """Words and numbers; where a token is a single letter of a script without spaces, its bigrams."""
    words = []
    previous: Token | None = None
    for token in tokens:
        if not token.is_word:
            previous = None
        elif _is_unspaced(token):
            if previous is not None and previous.end == token.start:
                words.append(previous.norm + token.norm)
            previous = token
        else:
            if token.norm:  # a soft hyphen alone leaves nothing to match
                words.append(_folded(token.norm))
            previous = None
    return words


def _names(text: str, tokens: Sequence[Token]) -> set[str]:
    """Words with a capital that do not open a sentence or a quotation."""
    names = set()
    opens = True
    for token in tokens:
        mark = text[token.start]
        if not token.is_word:
            opens = mark in _SENTENCE_END or mark in _OPENING or mark in _CLOSING
            continue
        if mark.isupper() and not opens:
            names.add(_folded(token.norm))
        opens = False
    return names


def _quoted(
    text: str, tokens: Sequence[Token], inside: list[str] | None
) -> tuple[set[str], list[str] | None]:
    """Every run of QUOTED_RUN words inside quotation marks, and the words of a quotation left open.

    ``inside`` are the words of one that was open before; None outside quotations.
    """
    found: set[str] = set()
    for token in tokens:
        mark = text[token.start]
        if token.is_word:
            if inside is not None:
                inside = [*inside[1 - QUOTED_RUN :], token.norm]
                if len(inside) == QUOTED_RUN:
                    found.add(" ".join(inside))
        elif inside is not None and mark in _CLOSING:
            inside = None
        elif mark in _OPENING:
            inside = []
    return found, inside


def _anchors_by_span(spans: Sequence[Span], anchors: Sequence[Anchor]) -> list[list[Anchor]]:
    held: list[list[Anchor]] = [[] for _ in spans]
    order = sorted(range(len(spans)), key=spans.__getitem__)
    at = 0
    for anchor in sorted(anchors, key=lambda a: a.span):
        while at < len(order) and spans[order[at]].end <= anchor.span.start:
            at += 1
        if at < len(order) and spans[order[at]].overlaps(anchor.span):
            held[order[at]].append(anchor)
    return held
