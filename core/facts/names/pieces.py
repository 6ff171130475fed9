"""Words of a passage as names need them: hyphens and initials kept together, possessive endings cut off."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.names.spelling import folded
from core.model import Span

if TYPE_CHECKING:
    from core.model import Article

_LETTER = r"[^\W\d_]"
_WORD = r"[^\W_](?:[^\W_]|['’ʼ](?=[^\W\d_])|[\u0300-\u036f])*"
# Initials with their stops (U.S., J.K.), or words joined by hyphens, also to digits (MLV-9).
_PIECE = re.compile(rf"(?P<stops>(?:{_LETTER}\.){{2,}})|{_WORD}(?:[-\u2010\u2011]{_WORD})*")
_POSSESSIVE = re.compile(r"['’ʼ]s$", re.IGNORECASE)
_HYPHEN = re.compile("[-\u2010\u2011]")
# What makes a capital after it no sign of a name: ends of sentences, opening quotation marks, bullets.
# A dash between two words without spaces ends nothing: "the Dresden–Gothenburg sleeper".
_OPENS = re.compile(r"[.!?:…“„\"«‹「『‘*•|]|(?<!\w)['’]|—|(?<!^)–|–(?!$)|^\s*-\s|\n")
_PLAIN_GAP = re.compile(r"[ \t\u00a0\u202f]{1,2}(?:-|& |& )?")
_STOP_GAP = re.compile(r"\.[ \t\u00a0\u202f]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One word. ``norm`` is folded, without a possessive ending; ``span`` leaves that ending out too."""

    span: Span
    norm: str
    gap: str
    """What stands between this and the word before it in the passage."""
    has_capital: bool
    opens: bool
    """A sentence or quotation begins here, so that a capital says nothing."""
    is_closed: bool
    """An ending was cut off after which no name goes on: ``'s``, ``-based``."""
    is_capitals: bool
    """All letters are capitals, two at least: ``WHO`` is not ``who``."""


def pieces_of(article: Article, span: Span, abbreviations: frozenset[str]) -> list[Piece]:
    """The words of a passage in order. A stop after an abbreviation or an initial ends no sentence."""
    text = article.text
    found: list[Piece] = []
    end = span.start
    for match in _PIECE.finditer(text, span.start, span.end):
        start, stop = match.span()
        gap, word = text[end:start], match.group()
        end = stop
        opens = not found or (
            gap != " " and bool(_OPENS.search(gap)) and not _shortens(found[-1], gap, abbreviations)
        )
        stripped = word if match["stops"] else _POSSESSIVE.sub("", word)
        if word[0].islower():
            place = Span(start, start + len(stripped))
            found.append(Piece(place, folded(stripped), gap, False, opens, stripped != word, False))
            continue
        if not match["stops"]:
            stripped = _without_small_ending(stripped)
        found.append(
            Piece(
                Span(start, start + len(stripped)),
                folded(stripped),
                gap,
                _has_capital(word) and not _touches_money(text, start, stop),
                opens,
                stripped != word,
                len(stripped) > 1 and stripped.isupper(),
            )
        )
    return found


def _has_capital(word: str) -> bool:
    return word[0].isupper() or (word[0].isdigit() and any(c.isupper() for c in word))


def _touches_money(text: str, start: int, end: int) -> bool:
    """``NZ$``, ``$NZ1.3``: part of a sum, not a name."""
    around = text[start - 1 : start] + text[end : end + 1] if start else text[end : end + 1]
    return any(unicodedata.category(c) == "Sc" for c in around)


def _without_small_ending(word: str) -> str:
    """``Geneva`` of ``Geneva-based``: the name is what stands before the small words."""
    kept = _HYPHEN.split(word)
    if not kept[0][:1].isupper() or len(kept[0]) < 3:
        return word
    while kept[-1][:1].islower():
        kept.pop()
    return word[: sum(map(len, kept)) + len(kept) - 1]


def joins(before: Piece, after: Piece, abbreviations: frozenset[str]) -> bool:
    """Whether two neighbouring words can belong to one name or title."""
    if before.is_closed:
        return False
    return bool(_PLAIN_GAP.fullmatch(after.gap)) or _shortens(before, after.gap, abbreviations)


def _shortens(before: Piece, gap: str, abbreviations: frozenset[str]) -> bool:
    is_letter = len(before.span) == 1 and before.has_capital
    return bool(_STOP_GAP.fullmatch(gap)) and (is_letter or before.norm in abbreviations)
