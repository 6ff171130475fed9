"""The articles of a story in the order in which a reader lists them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar


class Dated(Protocol):
    """What may say when it was published."""

    @property
    def published(self) -> date | None: ...


_Dated = TypeVar("_Dated", bound=Dated)


def oldest_first(articles: Sequence[_Dated]) -> list[_Dated]:
    """The likely original first: by date if all have one, else in the order given."""
    if any(article.published is None for article in articles):
        return list(articles)
    return sorted(articles, key=lambda article: article.published or date.max)
