"""Which of two articles is likely the original."""

from __future__ import annotations

from collections.abc import Collection

from core.article.load import text_digest
from core.model import Article, Side


def original_first(one: Article, other: Article, marked: Collection[str] = ()) -> tuple[Article, Article]:
    """The two with the likely original first, in the order given where little speaks for either.

    Which text came first cannot be told from the texts alone; readers mark the original where this is wrong.
    ``marked`` are the digests of the texts that they marked, which are not asked about again.
    """
    is_marked = [text_digest(article.text) in marked for article in (one, other)]
    if is_marked[0] != is_marked[1]:
        return (one, other) if is_marked[0] else (other, one)
    from core.align.nearer import nearer_to_the_original
    from core.facts.article_facts import find_facts

    hint = nearer_to_the_original(find_facts(one).detail, find_facts(other).detail)
    return (other, one) if hint is not None and hint.side is Side.RIGHT else (one, other)
