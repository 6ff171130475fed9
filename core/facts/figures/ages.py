"""Ages: aged 45, Ms Landa, 58, a girl of four, the over-65s."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.lexer import DASHES
from core.facts.figures.numerals import ONE, Numeral, is_digits
from core.facts.figures.units import UNITS
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


def age_in_context(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``aged 45``, ``Ms Landa, 58,``, ``a girl of four``."""
    if not 0 < number.value < 125 or number.value.denominator != 1 or number.scaled:
        return None
    if not (
        age_by_words(lx, lang, at) or _is_group(lx, lang, at, number) or _age_in_commas(lx, lang, at, number)
    ):
        return None
    value = Quantity(number.value, number.value, UNITS["year"], ONE)
    end = number.end + _is_group(lx, lang, at, number)
    return Hit(at, end, FigureKind.AGE, value, (), number.spelled)


def age_by_words(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether words before the number at ``at``, and before its hedge, make it an age."""
    start = at - (lx.word(at - 1) in lang.between)
    hedge = lang.bounds_before.match_before(lx.words, start)
    start = start if hedge is None else hedge[1]
    if lang.age_before.match_before(lx.words, start) is not None:
        return True
    if start < at and lx.word(start - 1) in lang.age_groups_between:
        return True
    return lx.word(start - 1) in lang.of and lx.word(start - 2) in lang.people


def _is_group(lx: Lexemes, lang: Language, at: int, number: Numeral) -> bool:
    """``over-65s``, ``the under 18s``."""
    bounded = lx.word(at - 1 - (lx.word(at - 1) in DASHES)) in lang.age_groups
    return bounded and lx.word(number.end) == "s" and lx.glued(number.end)


GROWN = 16


def _age_in_commas(lx: Lexemes, lang: Language, at: int, number: Numeral) -> bool:
    hedge = lang.bounds_before.match_before(lx.words, at)
    start = at if hedge is None else hedge[1]
    is_word = not is_digits(lx.words[at])
    if lx.word(start - 1) in lang.copulas and (is_word or start < at):
        # "She is not far off sixty", "who is nearly 60".
        ends = not lx.word(number.end).isalpha() or lx.word(number.end) in lang.age_ends
        return number.value >= GROWN and lx.word(start - 2) in lang.persons and ends
    if is_word:
        # "Their son, nine, was unhurt."
        return lx.word(at - 1) == lx.word(number.end) == "," and lx.word(at - 2) in lang.people
    if number.end - at != 1:
        return False
    if lx.word(at - 1) == "(":
        # "Ada Holm (44)"; smaller numbers in brackets are counts.
        grown = number.value >= GROWN and lx.capital(at - 2) and lx.capital(at - 3)
        return lx.word(number.end) in (")", ",") and grown
    if lx.word(at - 1) in lang.copulas:
        # "Ada Holm is 44 and", "she was 19."
        subject = lx.capital(at - 2) or lx.word(at - 2) in lang.persons
        ends = not lx.word(number.end).isalpha() or lx.word(number.end) in lang.age_ends
        return number.value >= GROWN and subject and ends and lx.word(at - 2) not in lang.not_persons
    if lx.word(at - 1) != ",":
        return False
    if lx.word(number.end) == "," and number.value >= GROWN and _is_introduced(lx, lang, at - 1):
        return True
    named = lx.capital(at - 2) or lx.word(at - 2) in lang.people
    closes = lx.word(number.end) in (",", ".", ";", ")", "") and not (
        lx.word(number.end) == "," and is_digits(lx.word(number.end + 1))
    )
    return named and closes and not is_digits(lx.word(at - 2)) and lx.word(at - 2) not in lang.months


# "A retired fisherman" and "the village nurse": what stands between an article and its noun.
_NOUN_REACH = 4


def _is_introduced(lx: Lexemes, lang: Language, comma: int) -> bool:
    """Whether one person may stand before the comma: ``a retired fisherman, 56,``, not "in the lift, 34,"."""
    article = next(
        (
            place
            for place in range(comma - 1, max(-1, comma - 1 - _NOUN_REACH), -1)
            if lx.word(place) in lang.determiners or lx.word(place) in lang.articles
        ),
        None,
    )
    if article is None or lx.word(article - 1) in lang.place_before:
        return False
    noun = lx.words[article + 1 : comma]
    return bool(noun) and all(word.isalpha() for word in noun) and not _is_plural(lang, noun[-1])


def _is_plural(lang: Language, noun: str) -> bool:
    return bool(lang.plural_ends) and noun.endswith(lang.plural_ends)
