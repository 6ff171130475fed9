"""Finding words in both texts, in the order of the page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from core.model import Side, Span
from tui.layout.blocks import Reading


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that was searched for; ``span`` in code points of its article."""

    side: Side
    paragraph: int
    span: Span


def compile_query(query: str) -> re.Pattern[str]:
    """A pattern for what was typed: its words, whole ones in double quotes, or an expression between slashes.

    Capitals are told apart only when some are typed. Raises ValueError, in words for the reader, for an
    expression that is none.
    """
    flags = re.IGNORECASE if query == query.lower() else re.NOFLAG
    if len(query) > 1 and query.startswith("/"):
        try:
            return re.compile(query.strip("/"), flags)
        except re.error as error:
            raise ValueError(f"not a regular expression: {error}") from None
    whole = len(query) > 1 and query.startswith('"')
    # Wrapped lines are one text, so a blank stands for any run of blanks.
    words = r"\s+".join(map(re.escape, (query.strip('"') if whole else query).split()))
    return re.compile(rf"(?<!\w){words}(?!\w)" if whole else words, flags)


def find_hits(reading: Reading, query: str) -> tuple[Hit, ...]:
    """Every place where ``query`` occurs, by row, the original first. Raises what compile_query raises."""
    if not query.strip():
        return ()
    pattern = compile_query(query)
    hits = []
    for row in reading.comparison.rows:
        for side in Side:
            for index in row.on(side):
                block = reading.block(side, index)
                start = block.paragraph.span.start
                hits += [
                    Hit(side, index, Span(start + m.start(), start + m.end()))
                    for m in pattern.finditer(block.text.text)
                    if m.end() > m.start()
                ]
    return tuple(hits)


def by_paragraph(hits: tuple[Hit, ...]) -> Mapping[tuple[Side, int], tuple[Span, ...]]:
    """The spans of each paragraph that has any."""
    found: dict[tuple[Side, int], tuple[Span, ...]] = {}
    for hit in hits:
        place = hit.side, hit.paragraph
        found[place] = (*found.get(place, ()), hit.span)
    return found
