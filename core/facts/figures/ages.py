"""Ages: aged 45, Ms Landa, 58, a girl of four."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity
from core.facts.figures.hits import Hit
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
    if not (age_by_words(lx, lang, at) or _age_in_commas(lx, lang, at, number)):
        return None
    value = Quantity(number.value, number.value, UNITS["year"], ONE)
    return Hit(at, number.end, FigureKind.AGE, value, (), number.spelled)


def age_by_words(lx: Lexemes, lang: Language, at: int) -> bool:
    if lang.age_before.match_before(lx.words, at) is not None:
        return True
    return lx.word(at - 1) in lang.of and lx.word(at - 2) in lang.people


def _age_in_commas(lx: Lexemes, lang: Language, at: int, number: Numeral) -> bool:
    if lx.word(at - 1) != "," or number.end - at != 1 or not is_digits(lx.words[at]):
        return False
    named = lx.capital(at - 2) or lx.word(at - 2) in lang.people
    closes = lx.word(number.end) in (",", ".", ";", ")", "") and not (
        lx.word(number.end) == "," and is_digits(lx.word(number.end + 1))
    )
    return named and closes and not is_digits(lx.word(at - 2)) and lx.word(at - 2) not in lang.months
