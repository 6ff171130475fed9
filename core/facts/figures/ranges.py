"""Ranges: what joins two numbers, and what a number takes from the one after it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.numerals import Numeral, is_digits, parse_numeral
from core.facts.figures.suffixes import Suffix, suffix

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


def range_end(lx: Lexemes, lang: Language, at: int, end: int) -> int | None:
    """Where the second number of a range that began at ``at`` stands, if the words between say range."""
    word = lx.word(end)
    if word in lang.both and _is_after_between(lx, lang, at):
        return end + 1
    if word == "-" and lx.glued(end) and lx.word(end + 1).isalpha() and lx.word(end + 1) in lang.range_to:
        return end + 2 + (lx.word(end + 2) == "-")
    if word == ":" and lx.glued(end) and lx.glued(end + 1) and is_digits(lx.word(end + 1)):
        return end + 1
    if word in lang.range_to:
        if word.isalpha() and _is_change(lx, lang, at):
            return None
        return end + 1
    return None


def _is_after_between(lx: Lexemes, lang: Language, at: int) -> bool:
    """``between 12 and 15``, ``between the ages of 12 and 15``."""
    age = lang.age_before.match_before(lx.words, at)
    return lx.word((at if age is None else age[1]) - 1) in lang.between


_CHANGE_REACH = 6
# "Sales rose from $40 million to $52 million and profit from $4 million to $5 million."
_NEXT_CHANGE_REACH = 12


def _is_change(lx: Lexemes, lang: Language, at: int) -> bool:
    """``rose from 5 to 10`` tells two values, ``ages from 5 to 10`` one range.

    A verb may be left out where another change has just been told.
    """
    if lx.word(at - 1) not in lang.range_from:
        return lx.word(at - 1) in lang.change_verbs
    if _follows_change(lx, lang, at - 1):
        return True
    told = next(
        (p for p in range(at - 2, max(-1, at - 2 - _NEXT_CHANGE_REACH), -1) if lx.word(p) in lang.range_from),
        None,
    )
    between = lx.words[told : at - 1] if told is not None else ()
    goes_on = any(word in lang.both or word in _COMMAS for word in between)
    return told is not None and goes_on and _follows_change(lx, lang, told)


_COMMAS = frozenset(",;")
_STOPS = frozenset(".!?")


def _follows_change(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether a verb of change stands a few words before ``at`` in its sentence."""
    for word in reversed(lx.words[max(0, at - _CHANGE_REACH) : at]):
        if word in _STOPS:
            return False
        if word in lang.change_verbs:
            return True
    return False


def is_step(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether the number at ``at`` is how much something changed: ``rose by about 500,000``."""
    hedge = lang.bounds_before.match_before(lx.words, at)
    by = (hedge[1] if hedge is not None else at) - 1
    return lx.word(by) in lang.step_before and any(
        word in lang.change_verbs for word in lx.words[max(0, by - _CHANGE_REACH) : by]
    )


# Who says "by 6 to 8 per cent" gives a range; "by $2 to $40" is a step and where it led.
_WIDEST_STEP = 3


def is_level(first: Numeral, second: Numeral) -> bool:
    """Whether ``second`` after a step is where the change led, rather than the end of a range of steps."""
    return not first.value <= second.value <= first.value * _WIDEST_STEP


def inherit_scale(first: Numeral, second: Numeral) -> tuple[Fraction, Fraction]:
    """``$3-5 million``: the first number takes the scale of the second where it has none."""
    if second.scaled and not first.scaled and first.value < 1000 and second.value >= 1000:
        scale = 10 ** ((len(str(int(second.value))) - 1) // 3 * 3)
        return first.value * scale, first.step * scale
    return first.value, first.step


def joins(lx: Lexemes, lang: Language, at: int, first: Numeral, second: Numeral, *, is_or: bool) -> bool:
    """Whether two numbers around a range word belong together; ``first`` begins at lexeme ``at``."""
    if is_or:
        return first.spelled == second.spelled and first.value < second.value <= first.value * 2 + 1
    if is_step(lx, lang, at) and (is_level(first, second) or suffix(lx, lang, second.end, second) is None):
        return False
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


_SCORE_REACH = 8


def score_after(lx: Lexemes, lang: Language, at: int, first: Numeral) -> Numeral | None:
    """The second number of ``52 to 48`` or ``eight votes to seven``, which began at lexeme ``at``.

    What counts something else of its own (``lost 27 to one very fat pigeon``) is no score.
    """
    place = lx.skip(first.end, *lang.score_units)
    joins_sides = lx.word(place) in lang.score_to or (
        lx.word(place).isalpha() and lx.word(place) in lang.range_to
    )
    if not joins_sides or place + 1 >= len(lx):
        return None
    before = lx.words[max(0, at - _SCORE_REACH) : place]
    if lang.score_words.isdisjoint(before):
        return None
    if lx.word(at - 1) in lang.range_from or is_step(lx, lang, at):
        return None
    second = parse_numeral(lx, lang, place + 1)
    if second is None or any(n.scaled or n.value.denominator != 1 for n in (first, second)):
        return None
    following = lx.word(lx.skip(second.end, *lang.score_units))
    if following.isalpha() and following not in lang.not_counted:
        return None
    return None if suffix(lx, lang, second.end, second) else second
