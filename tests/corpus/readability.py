"""How much ink a word difference takes: marked runs per 100 words, and the share of words left unmarked."""

from __future__ import annotations

from typing import NamedTuple

from core.article.tokens import count_words
from core.model import Side
from core.wording import EditOp
from tests.corpus.scoring import pairs


class Readability(NamedTuple):
    """Of all passages that are compared word by word."""

    runs_per_100_words: float
    unmarked: float
    """Share of the words that are said to be equal; fewer runs are only better at the same share."""


def readability(corpus: str) -> Readability:
    """Over both sides of the passages of ``corpus`` that are not shown as reworded."""
    runs = words = equal = 0
    for pair in pairs(corpus):
        for passage in pair.comparison.wording:
            if passage.reworded:
                continue
            for side in Side:
                text = pair.comparison.article(side).text
                for edit in passage.edits:
                    span = edit.left if side is Side.LEFT else edit.right
                    if span is None:
                        continue
                    count = count_words(text[span.start : span.end])
                    words += count
                    equal += count if edit.op is EditOp.EQUAL else 0
                    runs += edit.op is not EditOp.EQUAL
    return Readability(100 * runs / max(1, words), equal / max(1, words))
