"""The day on which an article was written, for the dates it gives from there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

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


class Days(NamedTuple):
    """When an article may have been written: one day, or one for each year that it may be."""

    given: tuple[date, ...]
    """By its own words."""
    likely: tuple[date, ...]
    """By the other article where its own say nothing: enough to explain a date, not to contradict one."""

    @property
    def all(self) -> tuple[date | None, ...]:
        """``None``, for no day at all, unless the article says when it was written."""
        return self.given or (None, *self.likely)


def days_of_both(
    left: Article, left_figures: Sequence[Figure], right: Article, right_figures: Sequence[Figure]
) -> tuple[Days, Days]:
    """When either article was written. A text that does not say so appeared about when the other did."""
    years = sorted({year for f in (*left_figures, *right_figures) if (year := _year(f)) is not None})
    ours = _days(left, left_figures, years, right.published)
    theirs = _days(right, right_figures, years, left.published)
    return Days(ours, () if ours else theirs), Days(theirs, () if theirs else ours)


def _days(
    article: Article, figures: Sequence[Figure], years: Sequence[int], other: date | None
) -> tuple[date, ...]:
    """The days on which the article may have been written.

    A dateline often leaves out the year: then it is the one that brings it nearest to the day of the
    ``other`` article, or else the latest of the ``years`` spoken of, or the next.
    """
    if article.published is not None:
        return (article.published,)
    figure = dateline(article, figures)
    line = figure.value if figure is not None else None
    if not isinstance(line, CalendarDate) or line.month is None or line.day is None:
        return ()
    month, day = line.month, line.day
    if line.year is None and other is not None:
        near = [_day(other.year + off, month, day) for off in (-1, 0, 1)]
        return (min((d for d in near if d is not None), key=lambda d: abs(d - other)),) if any(near) else ()
    candidates = [line.year] if line.year is not None else [years[-1], years[-1] + 1] if years else []
    return tuple(found for year in candidates if (found := _day(year, month, day)) is not None)


def _year(figure: Figure) -> int | None:
    return figure.value.year if isinstance(figure.value, CalendarDate) else None


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
