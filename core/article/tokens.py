"""Words, numbers and punctuation marks of a text, with offsets and a form for matching."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

# Scripts written without spaces between words: each character is a token of its own (Unicode blocks of
# Thai, Lao, Myanmar, Khmer, kana, Han with its extensions and compatibility ideographs).
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003134f"
)
APOSTROPHES = "'\u2019\u02bc"

# A number keeps its separators (1,529 and 3.2 and 11:40 are one token); a word keeps inner apostrophes.
# Hyphens separate, so that "85-minute" meets "85 minute". Combining marks stay with their letter.
_TOKEN = re.compile(
    rf"(?P<unspaced>[{UNSPACED}][\u0300-\u036f]*)"
    r"|(?P<number>\d+(?:[.,:\u00a0\u202f]\d+)*)"
    rf"|(?P<word>[^\W\d_{UNSPACED}](?:[^\W_{UNSPACED}]|[{APOSTROPHES}](?=[^\W\d_])|[\u0300-\u036f\u0610-\u065f\u0900-\u0903\u093a-\u094f])*)"
    r"|(?P<mark>[^\w\s]|_)"
)

_QUOTES_AND_DASHES = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032\u2039\u203a`\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
        "\u00ad": "",
        "\u200d": "",
        "\ufeff": "",
        "\u00a0": " ",
        "\u202f": " ",
    }
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or punctuation mark. ``norm`` is its form for matching, never for showing."""

    start: int
    end: int
    norm: str
    is_word: bool


@lru_cache(maxsize=65536)
def normal_form(word: str) -> str:
    """The form in which two spellings of the same word meet: NFKC, case folded, plain quotes and dashes."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFKC", word.translate(_QUOTES_AND_DASHES)).casefold()


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Tokens of ``text[start:end]`` in order, white space left out; offsets are code points of ``text``."""
    stop = len(text) if end is None else end
    return [
        Token(m.start(), m.end(), normal_form(m.group()), m.lastgroup != "mark")
        for m in _TOKEN.finditer(text, start, stop)
    ]


def word_counts(text: str) -> Counter[str]:
    """How often each word or number stands in ``text``, in matching form."""
    counts = Counter[str]()
    for word, count in Counter(m.group() for m in _TOKEN.finditer(text) if m.lastgroup != "mark").items():
        counts[normal_form(word)] += count
    return counts


def count_words(text: str) -> int:
    """Words and numbers in ``text``; in scripts without spaces every character counts."""
    return sum(1 for m in _TOKEN.finditer(text) if m.lastgroup != "mark")
