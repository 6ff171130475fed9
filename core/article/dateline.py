"""The day an article was published, where the page says so on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from core.model import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_LEAD = r"(?:(?:published|posted|updated|last updated|first published|date)\b[\s:]*(?:on\s+)?)?"
_WEEKDAY = r"(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\.)?,?\s+)?"
_PLACE = r"(?:[^\W\d_][\w .’'-]{1,30},\s+)?"
_DATES = (
    rf"{_DAY}\s+{_MONTH},?\s+{_YEAR}",
    rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
    r"(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)",
    r"(?P<day>\d{1,2})\.\s?(?P<number>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)",
)
_TAIL = r"(?:[,T\s].{0,24})?"
_LINES = tuple(re.compile(rf"{_PLACE}{_LEAD}{_WEEKDAY}{date_}{_TAIL}", re.IGNORECASE) for date_ in _DATES)
# "By Ada Holm   19 November 2025", "By Ada Holm | Updated: 19 November 2025 | 3 min read": any part may
# hold the date.
_PARTS = re.compile(r"\s*[|·•]\s*|\s{2,}")
# "LISBON, 4 March 2024 —": the dateline that opens a report.
_DATELINES = tuple(
    re.compile(rf"[A-Z][^\W\d_]*[\w .'’-]{{0,40}},(?:\s+[A-Z][\w .'’-]{{1,30}},)?\s+{date_}\s*(?:[—–-]|\()")
    for date_ in _DATES
)

# Page furniture stands at the head of an article; a date further down is part of the story.
_HEAD = 6
_LONGEST_LINE = 160


def find_published(text: str, paragraphs: Sequence[Span]) -> date | None:
    """The full date of a publication line or dateline among the first paragraphs, or None."""
    for span in paragraphs[:_HEAD]:
        line = text[span.start : span.end]
        patterns = _DATELINES
        match = next((m for p in patterns if (m := p.match(line[:160]))), None)
        if match is None and len(line) <= _LONGEST_LINE:
            parts = _PARTS.split(line)
            match = next((m for part in parts for p in _LINES if (m := p.fullmatch(part))), None)
        if match is not None and (found := _date(match)) is not None:
            return found
    return None


def _date(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    name = (groups.get("month") or "").casefold()[:3]
    month = (
        int(groups["number"]) if groups.get("number") else _MONTHS.index(name) + 1 if name in _MONTHS else 0
    )
    try:
        return date(int(groups["year"]), month, int(groups["day"]))
    except ValueError:
        return None
