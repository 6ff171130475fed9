"""Which of two articles is likely the original."""

from __future__ import annotations

from core.model import Article, Side


def original_first(one: Article, other: Article) -> tuple[Article, Article]:
    """The two with the likely original first, in the order given where little speaks for either.

    Which text came first cannot be told from the texts alone; readers swap the sides where this is wrong.
    """
    from core.align.nearer import nearer_to_the_original
    from core.compare import find_facts

    hint = nearer_to_the_original(find_facts(one).detail, find_facts(other).detail)
    return (other, one) if hint is not None and hint.side is Side.RIGHT else (one, other)
