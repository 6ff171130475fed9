"""Quotation marks become pairs: which mark opens, which closes, and what is only an apostrophe.

Nothing here knows a language: the marks of English, German, French, Swedish, Polish, Chinese and Japanese
usage (CLDR ``delimiters``) are told apart by what stands beside them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from core.model import Span

# Every mark that opens, with those that may close it.
_CLOSERS = {
    "\u201c": '\u201d\u201c"\u201f',
    "\u201d": '\u201d"',
    "\u201e": '\u201c\u201d\u201f"',
    "\u201f": '\u201d"',
    "\u2018": "\u2019'\u00b4",
    "\u201a": "\u2018\u2019'",
    "\u2019": "\u2019",
    "\u00ab": "\u00bb",
    "\u00bb": "\u00ab\u00bb",
    "\u2039": "\u203a",
    "\u203a": "\u2039\u203a",
    '"': '"\u201d\u201c',
    "'": "'\u2019",
    "`": "'`\u00b4",
    "``": "''``\"",
    "\uff02": "\uff02",
    "\u300c": "\u300d",
    "\u300e": "\u300f",
    "\uff62": "\uff63",
    "\u301d": "\u301e\u301f",
    "\u300a": "\u300b",
    "\u3008": "\u3009",
}
DEEPEST = 8
"""Open marks that are kept in mind; no text quotes quotations so deep."""
LONGEST_SEARCH = 3000
"""Code points in which the partner of an ambiguous mark is looked for: several times a long quotation."""

_CLOSING_SINGLE = {mark: re.compile(rf"(?<!\s)[{_CLOSERS[mark]}](?![^\W_])") for mark in ("'", "\u2019", "`")}
_MARK = re.compile("``|''|[" + "".join(sorted({c for k, v in _CLOSERS.items() for c in k + v})) + "]")
_SINGLE = frozenset("\u2018\u2019\u201a'`\u00b4")
_ONLY_OPEN = frozenset("\u201e\u201a\u2018\u300c\u300e\uff62\u301d\u300a\u3008")
_UNSPACED = frozenset("\u300c\u300d\u300e\u300f\uff62\uff63\u301d\u301e\u301f\u300a\u300b\u3008\u3009")
OF_TITLES = frozenset("\u300a\u3008")
"""Marks that only ever set off the title of a work (GB/T 15834)."""

_MAY_PRECEDE = frozenset("([{<-\u2013\u2014\u2015/:;,=\u2026.\u00a1\u00bf")
_STOPS = frozenset(",.!?\u2026;:")


class MarkedSpan(NamedTuple):
    """The text between two marks, or from one to the end of its paragraph."""

    inside: Span
    marks: Span
    opener: str
    level: int = 0


class _Open(NamedTuple):
    mark: str
    start: int
    end: int


def find_marked(text: str, paragraph: Span) -> list[MarkedSpan]:
    """What stands between quotation marks in one paragraph, outer before inner, in order.

    A double mark left open ends with the paragraph, or where the next one of its kind plainly opens; a single
    one left open was an apostrophe.
    """
    found: list[MarkedSpan] = []
    stack: list[_Open] = []
    partners = {
        mark: [m.start() for m in closing.finditer(text, paragraph.start, paragraph.end)]
        for mark, closing in _CLOSING_SINGLE.items()
        if text.find(mark, paragraph.start, paragraph.end) >= 0
    }
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark, at, end = match.group(), match.start(), match.end()
        before = text[at - 1] if at > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        depth = _closes(text, paragraph, stack, mark, at, before, after)
        if depth is not None:
            found.append(_marked(stack[depth], Span(stack[depth].end, at), end))
            del stack[depth:]
        elif _opens(text, paragraph, partners, mark, at, before, after):
            for n, unclosed in enumerate(stack):
                if unclosed.mark == mark and mark not in _SINGLE:
                    found.append(_marked(unclosed, Span(unclosed.end, at), at))
                    del stack[n:]
                    break
            if len(stack) < DEEPEST:
                stack.append(_Open(mark, at, end))
    left_open = next((mark for mark in stack if mark.mark not in _SINGLE), None)
    if left_open is not None and left_open.end < paragraph.end:
        found.append(_marked(left_open, Span(left_open.end, paragraph.end), paragraph.end))
    return _with_levels(sorted(found, key=lambda m: (m.marks.start, -m.marks.end)))


def _marked(opened: _Open, inside: Span, end: int) -> MarkedSpan:
    return MarkedSpan(inside, Span(opened.start, end), opened.mark)


def _with_levels(found: list[MarkedSpan]) -> list[MarkedSpan]:
    """Marks that turned out to be apostrophes enclose nothing, so depth shows only at the end."""
    levelled: list[MarkedSpan] = []
    around: list[Span] = []
    for marked in found:
        while around and around[-1].end <= marked.marks.start:
            around.pop()
        levelled.append(marked._replace(level=len(around)))
        around.append(marked.marks)
    return levelled


def _closes(
    text: str, paragraph: Span, stack: list[_Open], mark: str, at: int, before: str, after: str
) -> int | None:
    """The place in the stack of the mark that this one closes, if it closes any."""
    depth = next((n for n in reversed(range(len(stack))) if mark in _CLOSERS[stack[n].mark]), None)
    if depth is None:
        return None
    opened = stack[depth]
    if at - opened.end < DEEPEST and not text[opened.end : at].strip():
        return None
    if mark in _SINGLE:
        return None if _is_apostrophe(text, paragraph, opened, mark, at, after) else depth
    if mark in _UNSPACED:
        return depth
    if mark == '"' and _is_inch(text, paragraph, at, before):
        return None
    # French usage sets a space inside the marks; elsewhere a space before means that the mark opens.
    spaced = text[opened.end].isspace()
    if before.isspace() and not spaced:
        return None if not after.isspace() and mark in _CLOSERS and mark == opened.mark else depth
    return depth if not after.isalnum() or mark != opened.mark else None


def _opens(
    text: str,
    paragraph: Span,
    partners: Mapping[str, Sequence[int]],
    mark: str,
    at: int,
    before: str,
    after: str,
) -> bool:
    if mark not in _CLOSERS:
        return False
    if mark in _UNSPACED:
        return True
    preceded = before.isspace() or before in _MAY_PRECEDE or _MARK.match(before) is not None
    if mark in "'\u2019`":
        # An apostrophe may begin a word ('90s, 'em): only a mark that has a partner opens.
        closers = _CLOSERS[mark]
        if after.islower() and text[at + 2 : at + 3] in closers:
            return False  # rock 'n' roll
        has_partner = bisect_left(partners[mark], at + 2) < len(partners[mark])
        return preceded and after.isalpha() and has_partner
    if mark in _ONLY_OPEN or mark in "\u00ab\u2039":
        return True
    return (
        (preceded or ord(before) > 0x2E7F)
        and (not after.isspace() or mark in "\u00bb\u203a")
        and at + 1 < paragraph.end
    )


def _is_apostrophe(text: str, paragraph: Span, opened: _Open, mark: str, at: int, after: str) -> bool:
    """Whether a single mark inside single marks belongs to a word: ``don't``, ``the officers' hats``."""
    if after.isalnum():
        return True
    if text[at - 1].isspace():
        return not (text[opened.end].isspace())
    if text[at - 1] in _STOPS or text[at - 1] not in "sSxXzZ" or not after.isspace():
        return False
    # A possessive plural: the passage goes on, and a mark that closes it for certain follows.
    for n in range(at + 1, min(paragraph.end, at + LONGEST_SEARCH)):
        if text[n] == "\u2018" or (text[n] == opened.mark and text[n - 1].isspace()):
            return False
        if text[n] in _CLOSERS[opened.mark] and text[n - 1] in _STOPS:
            return True
    return False


def _is_inch(text: str, paragraph: Span, at: int, before: str) -> bool:
    """After a digit, where the marks that are left to come pair up without this one."""
    return before.isdigit() and text.count('"', at + 1, min(paragraph.end, at + LONGEST_SEARCH)) % 2 == 1
