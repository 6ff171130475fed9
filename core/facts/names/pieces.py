"""Words of a passage as names need them: hyphens and initials kept together, possessive endings cut off."""

from __future__ import annotations

import re
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
# What makes a capital after it no sign of a name: ends of sentences, opening quotation marks, bullets.
_OPENS = re.compile(r"[.!?:…“„\"«‹「『‘*•|]|(?<!\w)['’]|[—–]|^\s*-\s|\n")
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
    is_possessive: bool


def pieces_of(article: Article, span: Span, abbreviations: frozenset[str]) -> list[Piece]:
    """The words of a passage in order. A stop after an abbreviation or an initial ends no sentence."""
    text = article.text
    found = []
    end = span.start
    for match in _PIECE.finditer(text, span.start, span.end):
        gap = text[end : match.start()]
        word = match.group()
        stripped = word if match["stops"] else _POSSESSIVE.sub("", word)
        opens = not found or (bool(_OPENS.search(gap)) and not _shortens(found[-1], gap, abbreviations))
        found.append(
            Piece(
                Span(match.start(), match.start() + len(stripped)),
                folded(stripped),
                gap,
                word[0].isupper() or (word[0].isdigit() and any(c.isupper() for c in word)),
                opens,
                stripped != word,
            )
        )
        end = match.end()
    return found


def joins(before: Piece, after: Piece, abbreviations: frozenset[str]) -> bool:
    """Whether two neighbouring words can belong to one name or title."""
    if before.is_possessive:
        return False
    return bool(_PLAIN_GAP.fullmatch(after.gap)) or _shortens(before, after.gap, abbreviations)


def _shortens(before: Piece, gap: str, abbreviations: frozenset[str]) -> bool:
    is_letter = len(before.span) == 1 and before.has_capital
    return bool(_STOP_GAP.fullmatch(gap)) and (is_letter or before.norm in abbreviations)
