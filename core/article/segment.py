"""Paragraphs and sentences of a text, as spans."""

from __future__ import annotations

import re
from itertools import pairwise

from core.model import Span

# Plain text is wrapped at 65 to 80 columns by convention, hardly ever beyond 100; an unwrapped paragraph
# of prose is longer than that.
WIDEST_WRAP = 100
NARROWEST_WRAP = 50

_LIST_MARK = r"(?:[-*+\u2022\u2023\u2043\u25aa\u25cf\u2013]|\(?(?:\d{1,3}|[a-zA-Z])[.)])"
LIST_ITEM = re.compile(rf"\s*{_LIST_MARK}\s+\S")
# A line of a numbered table may lack the point or bracket: "2 Exports fell".
_NUMBERED_LINE = re.compile(r"\d{1,3}\s+[^\W\d_a-z]")


def split_paragraphs(text: str) -> list[Span]:
    """Paragraphs of ``text`` in order, without the white space around them.

    Blank lines separate; inside a block of lines each line is a paragraph of its own unless the block is
    prose wrapped at a fixed width.
    """
    blocks: list[list[Span]] = [[]]
    at = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = at + line.index(stripped)
            blocks[-1].append(Span(start, start + len(stripped)))
        elif blocks[-1]:
            blocks.append([])
        at += len(line) + 1
    return [paragraph for block in blocks for paragraph in _split_block(text, block)]


def _split_block(text: str, lines: list[Span]) -> list[Span]:
    width = max(map(len, lines), default=0)
    may_be_wrapped = NARROWEST_WRAP <= width <= WIDEST_WRAP and len(lines) > 1
    paragraphs = lines[:1]
    for line, following in pairwise(lines):
        if may_be_wrapped and _is_wrapped_before(text, line, following, width):
            paragraphs[-1] = Span(paragraphs[-1].start, following.end)
        else:
            paragraphs.append(following)
    return paragraphs


def _is_wrapped_before(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether greedy wrapping at ``width`` would have broken here: the next word did not fit any more."""
    after = text[following.start : following.end]
    if LIST_ITEM.match(after) or _NUMBERED_LINE.match(after):
        return False
    return len(line) + 1 + len(after.split(maxsplit=1)[0]) > width


def split_sentences(text: str, paragraph: Span, language: str) -> tuple[Span, ...]:
    """Sentences of one paragraph in order, without the white space between them.

    Boundaries are those of the sentencex package for ``language`` (ISO 639-1; unknown codes use its default
    rules).
    """
    from sentencex import segment

    spans = []
    at = paragraph.start
    # A wrapped line is no boundary; a space for the newline keeps every offset.
    for piece in segment(language, text[paragraph.start : paragraph.end].replace("\n", " ")):
        stripped = piece.strip()
        if stripped:
            start = at + piece.index(stripped)
            spans.append(Span(start, start + len(stripped)))
        at += len(piece)
    return tuple(spans)
