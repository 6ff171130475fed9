"""The likely original heads its story."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.reading.story import oldest_first
from tests.tui.example import comparison


def test_the_earliest_comes_first_if_every_article_is_dated() -> None:
    late = replace(comparison().left, published=date(2024, 5, 2))
    early = replace(comparison().right, published=date(2024, 5, 1))
    assert oldest_first([late, early]) == [early, late]
    undated = replace(early, published=None)
    assert oldest_first([late, undated]) == [late, undated]
