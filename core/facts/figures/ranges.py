"""Ranges: what joins two numbers, and what a number takes from the one after it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.numerals import Numeral, parse_numeral
from core.facts.figures.suffixes import Suffix, suffix

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


def range_end(lx: Lexemes, lang: Language, at: int, end: int) -> int | None:
    """Where the second number of a range that began at ``at`` stands, if the words between say range."""
    word = lx.word(end)
    if lx.word(at - 1) in lang.between and word in lang.both:
        return end + 1
    if word == "-" and lx.glued(end) and lx.word(end + 1).isalpha() and lx.word(end + 1) in lang.range_to:
        return end + 2 + (lx.word(end + 2) == "-")
    if word in lang.range_to:
        if word.isalpha() and _is_change(lx, lang, at):
            return None
        return end + 1
    return None


_CHANGE_REACH = 6


def _is_change(lx: Lexemes, lang: Language, at: int) -> bool:
    """``rose from 5 to 10`` tells two values, ``ages from 5 to 10`` one range."""
    if lx.word(at - 1) in lang.range_from:
        return any(word in lang.change_verbs for word in lx.words[max(0, at - 1 - _CHANGE_REACH) : at - 1])
    return lx.word(at - 1) in lang.change_verbs


def inherit_scale(first: Numeral, second: Numeral) -> tuple[Fraction, Fraction]:
    """``$3-5 million``: the first number takes the scale of the second where it has none."""
    if second.scaled and not first.scaled and first.value < 1000 and second.value >= 1000:
        scale = 10 ** ((len(str(int(second.value))) - 1) // 3 * 3)
        return first.value * scale, first.step * scale
    return first.value, first.step


def joins(lx: Lexemes, lang: Language, first: Numeral, second: Numeral, *, is_or: bool) -> bool:
    """Whether two numbers around a range word belong together; "10 to two" is a vote of two counts."""
    if is_or:
        return first.spelled == second.spelled and first.value < second.value <= first.value * 2 + 1
    if lx.word(first.end).isalpha() and second.value < first.value:
        return second.scaled
    return not (first.spelled and not second.spelled and second.value < first.value)


def unit_of_later(lx: Lexemes, lang: Language, end: int) -> Suffix | None:
    """``rose from 5 to 10 per cent``: the unit of the second number belongs to the first too."""
    if lx.word(end) not in lang.range_to or end + 1 >= len(lx):
        return None
    later = parse_numeral(lx, lang, end + 1)
    found = suffix(lx, lang, later.end, later) if later is not None else None
    return None if found is None else found._replace(end=end)
