"""Which of two articles is likely the original."""

from __future__ import annotations

from core.model import Article


def original_first(one: Article, other: Article) -> tuple[Article, Article]:
    """The two with the likely original first: the earlier date if both have one, else the order given.

    Which text came first cannot be told from the texts alone; readers swap the sides where this is wrong.
    """
    if one.published and other.published and other.published < one.published:
        return other, one
    return one, other
