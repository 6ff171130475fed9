"""The day on which an article was written, for the dates it gives from there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.facts.figures.figure import CalendarDate
from core.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.figures.figure import Figure
    from core.model import Article

# A dateline opens the first or second paragraph of the body: "LIMA, Oct. 17 —".
_OPENING_PARAGRAPHS = 2
_LONGEST_DATELINE = 60
_DATELINE_ENDS = ("—", "–", "-", ")", ":", "(")


def writing_days(article: Article, figures: Sequence[Figure]) -> tuple[date | None, ...]:
    """The days on which the article may have been written; ``(None,)`` when nothing says.

    A dateline often leaves out the year: then it is the latest year that the article speaks of, or the next.
    """
    if article.published is not None:
        return (article.published,)
    figure = dateline(article, figures)
    line = figure.value if figure is not None else None
    if not isinstance(line, CalendarDate) or line.month is None or line.day is None:
        return (None,)
    years = [f.value.year for f in figures if isinstance(f.value, CalendarDate) and f.value.year is not None]
    candidates = [line.year] if line.year is not None else [max(years), max(years) + 1] if years else []
    days = tuple(day for year in candidates if (day := _day(year, line.month, line.day)) is not None)
    return days or (None,)


def dateline(article: Article, figures: Sequence[Figure]) -> Figure | None:
    """The figure that says when the article was written, which is no part of what it tells."""
    body = [p for p in article.paragraphs if p.role is Role.BODY][:_OPENING_PARAGRAPHS]
    for figure in figures:
        if not isinstance(figure.value, CalendarDate) or figure.value.day is None:
            continue
        for paragraph in body:
            if paragraph.span.start <= figure.span.start < paragraph.span.start + _LONGEST_DATELINE:
                rest = article.text[figure.span.end : paragraph.span.end].lstrip(" .")
                if rest.startswith(_DATELINE_ENDS):
                    return figure
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
