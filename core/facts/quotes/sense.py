"""Which changed words turn, harden or soften what a quotation says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language
    from core.facts.quotes.wording import Difference, Word


class Turn(StrEnum):
    """In what way the sense is touched."""

    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    CERTAINTY = "certainty"
    QUANTITY = "quantity"
    CONTRARY = "contrary"
    CONDITION = "condition"


SAME_NAME = 75.0
"""Indel similarity (0 to 100) from which two names are one misspelled; as for names in the alignment."""


def turns_of(difference: Difference, language: Language | None) -> frozenset[Turn]:
    """How the changes of ``difference`` touch the sense.

    Where nearly every word is another, as after re-translation, single modal verbs and quantifiers prove
    nothing: then only lost negations, contraries and other numbers count.
    """
    left = [w for change in difference.changes for w in change.left]
    right = [w for change in difference.changes for w in change.right]
    found = set()
    if _numbers_differ(left, right, difference.is_light):
        found.add(Turn.NUMBER)
    if difference.is_light and _names_differ(left, right):
        found.add(Turn.NAME)
    if language is None:
        return frozenset(found)
    if _negations(left, language) % 2 != _negations(right, language) % 2:
        found.add(Turn.NEGATION)
    if _are_contrary(left, right, language):
        found.add(Turn.CONTRARY)
    if difference.is_light:
        if _forces(left, language.modals) != _forces(right, language.modals):
            found.add(Turn.CERTAINTY)
        if _quantities_differ(left, right, language):
            found.add(Turn.QUANTITY)
    if not conditions_of(language).isdisjoint(w.form for w in difference.severed):
        found.add(Turn.CONDITION)
    return frozenset(found)


def conditions_of(language: Language | None) -> frozenset[str]:
    """Words that turn what is left of a clause when they are cut out of it."""
    return language.negations | language.conditions if language else frozenset()


def _numbers_differ(left: Sequence[Word], right: Sequence[Word], is_light: bool) -> bool:
    """Numbers from two upwards: ``one`` is a pronoun as often as a count."""
    one, other = _numbers(left), _numbers(right)
    lost, new = one - other, other - one
    return bool(lost or new) if is_light else bool(lost and new)


def _numbers(words: Iterable[Word]) -> Counter[str]:
    return Counter(w.form for w in words if w.form[0].isdigit() and w.form != "1")


def _names_differ(left: Sequence[Word], right: Sequence[Word]) -> bool:
    from rapidfuzz.fuzz import ratio

    one, other = {w.form for w in left if w.is_name}, {w.form for w in right if w.is_name}
    all_left, all_right = {w.form for w in left}, {w.form for w in right}
    lost = {n for n in one - all_right if not any(ratio(n, o) >= SAME_NAME for o in other)}
    new = {n for n in other - all_left if not any(ratio(n, o) >= SAME_NAME for o in one)}
    return bool(lost or new)


def has_negation(words: Iterable[Word], language: Language | None) -> bool:
    return language is not None and _negations(words, language) > 0


def _negations(words: Iterable[Word], language: Language) -> int:
    return sum(1 for w in words if w.form in language.negations)


def _forces(words: Iterable[Word], table: Mapping[str, str]) -> Counter[str]:
    return Counter(table[w.form] for w in words if w.form in table)


def _quantities_differ(left: Sequence[Word], right: Sequence[Word], language: Language) -> bool:
    """One quantifier for another, or a comparison made or unmade."""
    one, other = _forces(left, language.quantities), _forces(right, language.quantities)
    if one - other and other - one:
        return True
    compared = [{w.form for w in words} & language.comparatives for words in (left, right)]
    return compared[0] != compared[1]


def _are_contrary(left: Sequence[Word], right: Sequence[Word], language: Language) -> bool:
    one, other = {w.form for w in left}, {w.form for w in right}
    return any(
        (one & these and other & those and not one & those and not other & these)
        or (one & those and other & these and not one & these and not other & those)
        for these, those in language.opposites
    )
