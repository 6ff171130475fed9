"""Words without their endings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.quotes.wording import unaccented

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language

STEM_LENGTH = 5
"""First letters in which two forms of a word meet; one fewer than for passages: quotations hold few words."""
SHORTEST = 3
"""Letters that must be left of a word when its ending goes."""


def stem(word: str, language: Language | None) -> str:
    """``sell`` of selling and sold, ``14`` of fourteen."""
    if language is None:
        return unaccented(word)[:STEM_LENGTH]
    if word in language.number_words:
        return str(language.number_words[word])
    word = unaccented(language.irregular.get(word, word))
    for ending in language.endings:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            word = word.removesuffix(ending)
            if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in "ls":
                word = word[:-1]
            break
    if word.endswith("ll"):  # "telling" is "teling" where one spelling is made of two
        word = word[:-1]
    return word[:STEM_LENGTH]
