"""Words, numbers and marks of a passage, with what is no figure masked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@cache
def lexeme_pattern(decimal: str, grouping: str) -> re.Pattern[str]:
    """The pattern of one lexeme where ``decimal`` and ``grouping`` are the marks inside numbers.

    Digits with their separators stay together, thousands also in Indian groups of two and parted by thin,
    narrow or no-break spaces; letters run without digits, so that ``5m`` and ``F16`` come apart; every other
    character is alone.
    """
    point, group = re.escape(decimal), f"[{re.escape(grouping)}\u00a0\u2009\u202f]"
    return re.compile(
        r"[^\W\d_]+[\u0300-\u036f]*"
        rf"|\d{{1,3}}(?:{group}\d{{3}})+(?!\d)(?:{point}\d+)?"
        r"|(?<![\d.,])\d{1,3}(?: \d{3})* 000(?![\d])"
        rf"|\d{{1,2}}(?:,\d{{2}})+,\d{{3}}(?!\d)"
        rf"|\d+(?:{point}\d+)?"
        rf"|(?<![\w{point}]){point}\d+"
        r"|\S"
    )


DASHES = ("-", "\u2010", "\u2011", "\u2013")
"""Hyphens and the short dash, which join words and numbers."""

# Digits in here are addresses, names or codes.
_MASKED = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,64}"
    r"|\b\d{1,3}(?:\.\d{1,3}){3}\b"
    r"|\b(?!\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b)v?\d{1,5}\.\d{1,5}\.\d{1,5}(?:\.\d{1,5})*\b(?!\.?\d)"
    r"|\bv\d{1,5}(?:\.\d{1,5}){1,3}\b"
    r"|(?<![\w.])\+?\(?\d{2,4}\)?[ -]\d{3,4}[ -]\d{3,4}(?:[ -]\d{2,4})?(?![\w,.]\d)(?!\s*(?:%|[a-z]*illion))"
    r"|(?<!\d)\d\+\d(?!\d)"
    r"|\b(?:9/11|7/7|24/7)\b"
    r"|[#@]\w+"
)
_MAY_MASK = re.compile(r"[/@+#]|\d\.\d+\.\d|\bwww\.|\bv\d|\d[) -]\d{3}")


@dataclass(slots=True, frozen=True)
class Lexemes:
    """The lexemes of ``text[start:end]``: lower-cased words with the offsets where they stand in ``text``."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def glued(self, at: int) -> bool:
        """Nothing stands between this lexeme and the one before it."""
        return 0 < at < len(self.words) and self.ends[at - 1] == self.starts[at]

    def word(self, at: int) -> str:
        """The lexeme, or an empty word outside the passage."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def skip(self, at: int, *words: str) -> int:
        """The index after ``at`` where one of the words stands there, else ``at``."""
        return at + 1 if 0 <= at < len(self.words) and self.words[at] in words else at

    def skip_hyphen(self, at: int) -> int:
        """The index after a hyphen that touches the lexeme before it, else ``at``."""
        return at + 1 if self.word(at) == "-" and self.glued(at) else at

    def raw(self, at: int) -> str:
        return self.text[self.starts[at] : self.ends[at]] if 0 <= at < len(self.words) else ""

    def capital(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.text[self.starts[at]].isupper()


def lex(text: str, start: int, end: int, pattern: re.Pattern[str]) -> Lexemes:
    """The lexemes of a passage by ``lexeme_pattern``; masked stretches become one lexeme that is no word."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = start
    if _MAY_MASK.search(text, start, end):
        for masked in _MASKED.finditer(text, start, end):
            _lex_into(text, at, masked.start(), pattern, words, starts, ends)
            words.append("\ufffc")
            starts.append(masked.start())
            ends.append(masked.end())
            at = masked.end()
    _lex_into(text, at, end, pattern, words, starts, ends)
    return Lexemes(text, words, starts, ends)


def _lex_into(
    text: str,
    start: int,
    end: int,
    pattern: re.Pattern[str],
    words: list[str],
    starts: list[int],
    ends: list[int],
) -> None:
    lowered = text[start:end].lower()
    if len(lowered) == end - start:
        found = list(pattern.finditer(lowered))
        words += [m[0] for m in found]
        starts += [m.start() + start for m in found]
        ends += [m.end() + start for m in found]
        return
    # A few capitals grow in lower case (İ): then the offsets are those of the text as it is.
    for match in pattern.finditer(text, start, end):
        words.append(match[0].lower())
        starts.append(match.start())
        ends.append(match.end())


def words_of(phrase: str) -> list[str]:
    """The words of a phrase as the lexer would cut them, for tables."""
    return [found.group().lower() for found in lexeme_pattern(".", ",").finditer(phrase)]
