"""Counts that are no plain number: a couple, a trio, dozens, several hundred, one."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity
from core.facts.figures.hits import Hit, count_of
from core.facts.figures.lexer import DASHES
from core.facts.figures.numerals import ONE, Numeral, is_digits
from core.facts.figures.suffixes import as_money, suffix
from core.facts.figures.units import COUNT
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


def group_of(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``a couple of``, ``a pair of``, ``the trio``, ``a couple of hundred``."""
    word = lx.words[at]
    start = at
    if word in lang.articles:
        at += 1
        word = lx.word(at)
    size = lang.collectives.get(word)
    if size is None or size == 12 or lx.word(at + 1) in DASHES:
        return None
    opens = start < at or lx.word(at - 1) in lang.determiners or lx.word(at - 1) in lang.group_before
    is_of = lx.word(at + 1) in lang.of
    # "The quartet were arrested", but "a quartet" is music.
    is_known = start == at and lx.word(at - 1) not in lang.articles
    alone = size == _TRIO or (is_known and _TRIO < size <= _NONET)
    if not opens or not (is_of or alone):
        return None
    end = at + 1 + (lx.word(at + 1) in lang.of)
    if size == SCORE and (is_digits(lx.word(end)) or lx.word(end) in lang.cardinals):
        return None  # what a game or a test ended with: "a score of 72"
    of_many = _of_many(lx, lang, end) if end > at + 1 else None
    if of_many is not None:
        scale, end = of_many
        value = Fraction(size * scale)
        return Hit(start, end, FigureKind.NUMBER, count_of(value, Fraction(scale)), (), True)
    number = Numeral(Fraction(size), ONE, end, True)
    found = suffix(lx, lang, end, number) if end > at + 1 else None
    if found is not None:
        return Hit(start, found[2], found[1], Quantity(number.value, number.value, found[0], ONE), (), True)
    return Hit(start, at + 1, FigureKind.NUMBER, count_of(number.value, ONE), (), True)


SCORE = 20
# A couple and a pair are mostly no count without what they are of.
_TRIO, _NONET = 3, 9


def sized_noun(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``a baker's dozen``, ``a hat-trick``."""
    start = at
    if lx.words[at] in lang.articles:
        at += 1
    found = lang.sized_nouns.match(lx.words, at)
    if found is None:
        return None
    return Hit(start, found[1], FigureKind.NUMBER, count_of(Fraction(found[0]), ONE), (), True)


def digits_long(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``a six-figure sum``, ``double digits``: as many digits as the number has."""
    word = lx.words[at]
    long = lang.digit_counts.get(word) or lang.cardinals.get(word, 0)
    end = lx.skip_hyphen(at + 1)
    if not 0 < long <= _NONET or lx.word(end) not in lang.digit_nouns:
        return None
    if word not in lang.digit_counts and end == at + 1:
        return None  # "six figures stood on the lawn"
    low = Fraction(10) ** (long - 1)
    value = Quantity(low, 10 * low - 1, COUNT, low, vague=True)
    return Hit(at, end + 1, FigureKind.NUMBER, value, (), True)


def vague_count(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``dozens``, ``tens of thousands``, ``several hundred``."""
    word = lx.words[at]
    factor, place = 1, at
    of_many = _of_many(lx, lang, at + 1) if word in lang.several else None
    if of_many is not None:
        scale, place = of_many
        low, high = 2 * scale, 10 * scale - 1
    elif word in lang.vague:
        if lx.word(at - 1) in lang.possessives or (
            word in lang.vague_before_of and lx.word(at + 1) not in lang.of
        ):
            return None
        low, high = lang.vague[word]
        place = at + 1
        following = lx.word(at + 2)
        if lx.word(at + 1) in lang.of and (following in lang.vague or following in lang.scales):
            factor = lang.scales.get(following, 0) or lang.vague[following][0] // 2
            place = at + 3
    else:
        return None
    value = Quantity(
        Fraction(low * factor), Fraction(high * factor), COUNT, Fraction(low * factor), vague=True
    )
    found = suffix(
        lx, lang, place + (lx.word(place) in lang.of), Numeral(value.low, ONE, place, True, False, True)
    )
    if found is not None and found.unit.dimension != "share":
        unit, kind, end = as_money(lx, lang, found)
        return Hit(at, end, kind, Quantity(value.low, value.high, unit, value.step, vague=True), (), True)
    return Hit(at, place, FigureKind.NUMBER, value, (), True)


def _of_many(lx: Lexemes, lang: Language, at: int) -> tuple[int, int] | None:
    """What ``several`` multiplies, and the index after it: ``hundred``, ``hundred thousand``, ``dozen``."""
    word = lx.word(at)
    number = (
        lang.hundreds.get(word) or lang.scales.get(word) or (12 if lang.collectives.get(word) == 12 else 0)
    )
    if not number:
        return None
    further = lang.scales.get(lx.word(at + 1), 1) if number == 100 else 1
    return number * further, at + 1 + (further > 1)


def lone_one(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``one buyer`` counts; ``one of the``, ``no one``, ``one must`` do not."""
    following, before = lx.word(number.end), lx.word(at - 1)
    if before in DASHES and lx.glued(at):
        return None
    if not following.isalpha() or following in lang.pronoun_after or before in lang.pronoun_before:
        return None
    if following in lang.determiners or following in lang.not_counted or _is_verb_like(following):
        return None
    return Hit(at, number.end, FigureKind.NUMBER, count_of(ONE, ONE), (), True)


def _is_verb_like(word: str) -> bool:
    """No singular noun: ``one costs``. Nouns in -ss, -us and -is are singular."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "as"))
