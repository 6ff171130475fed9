"""Which changed words turn, harden or soften what a quotation says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from core.facts.quotes.stems import stem

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language, Opposites
    from core.facts.quotes.wording import Difference, Word
    from core.model import Span


class Turn(StrEnum):
    """In what way the sense is touched."""

    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    CERTAINTY = "certainty"
    QUANTITY = "quantity"
    CONTRARY = "contrary"
    CONDITION = "condition"
    PERSON = "person"
    WORD = "word"
    ORDER = "order"


SAME_NAME = 75.0
"""Indel similarity (0 to 100) from which two names are one misspelled; as for names in the alignment."""
SAME_WORD = 80.0
"""The same for other words: ``goverment``."""
_ONE_SPACE = 1
"""Code points between two words that stand together."""
NEARLY_ALL = 0.7
"""Share of the shorter wording that must be kept for one other word to be the only thing changed."""


def turns_of(
    difference: Difference, language: Language | None, equal: Sequence[tuple[Span, Span]] = ()
) -> frozenset[Turn]:
    """How the changes of ``difference`` touch the sense.

    ``equal`` are figures of the left and the right text that say the same, be it in other units.

    Where nearly every word is another, as after re-translation, single modal verbs and quantifiers prove
    nothing: then only lost negations, contraries and other numbers count.
    """
    left = [w for change in difference.changes for w in change.left]
    right = [w for change in difference.changes for w in change.right]
    found = set()
    counted = _outside(left, [one for one, _ in equal]), _outside(right, [other for _, other in equal])
    if _numbers_differ(*counted, difference.is_light):
        found.add(Turn.NUMBER)
    if difference.is_light and _names_differ(left, right):
        found.add(Turn.NAME)
    if language is None:
        return frozenset(found)
    if _negations(left, language) % 2 != _negations(right, language) % 2:
        found.add(Turn.NEGATION)
    if _are_contrary(left, right, language.opposites):
        found.add(Turn.CONTRARY)
    if difference.is_light:
        if _are_contrary(left, right, language.directions):
            found.add(Turn.CONTRARY)
        if _persons_differ(difference, language):
            found.add(Turn.PERSON)
        if difference.kept >= NEARLY_ALL * difference.shorter and _is_another_word(difference, language):
            found.add(Turn.WORD)
        if any(w.form not in language.conjunctions for w in difference.exchanged[1:-1]):
            found.add(Turn.ORDER)
        if _certainties(left, language) != _certainties(right, language):
            found.add(Turn.CERTAINTY)
        if _quantities_differ(left, right, language):
            found.add(Turn.QUANTITY)
    turning = conditions_of(language)
    if any(not turning.isdisjoint(w.form for w in run) for run in _cut_off(difference.severed, language)):
        found.add(Turn.CONDITION)
    return frozenset(found)


def _cut_off(severed: Sequence[Word], language: Language) -> list[list[Word]]:
    """The runs of words cut out of a clause, save those that only add to it: ``and none in the soup``."""
    runs: list[list[Word]] = []
    for word in severed:
        if runs and word.span.start - runs[-1][-1].span.end <= _ONE_SPACE:
            runs[-1].append(word)
        else:
            runs.append([word])
    return [run for run in runs if run[0].form not in language.joining]


def conditions_of(language: Language | None) -> frozenset[str]:
    """Words that turn what is left of a clause when they are cut out of it."""
    return language.negations | language.conditions if language else frozenset()


def _outside(words: Sequence[Word], spans: Sequence[Span]) -> list[Word]:
    return [w for w in words if not any(span.overlaps(w.span) for span in spans)]


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


def is_denied_otherwise(quoted: Sequence[Word], told: Sequence[Word], language: Language | None) -> bool:
    """Whether indirect speech has more or fewer negations than what was said.

    Words that deny by their meaning, as in ``refused to``, may make up for any; what something was without is
    a detail that indirect speech leaves out.
    """
    if language is None:
        return False
    if any(w.form in language.denials for w in (*quoted, *told)):
        return False
    one, other = ([w for w in words if w.form not in language.privative] for words in (quoted, told))
    return _negations(one, language) != _negations(other, language)


def _negations(words: Iterable[Word], language: Language) -> int:
    """How often a clause is denied: ``did not see anything never`` counts once."""
    count = 0
    is_denied, beside = False, False
    for word in words:
        if word.starts_clause:
            is_denied = False
        if word.form not in language.negations:
            beside = False
        elif is_denied and not beside and word.form in language.concordant:
            beside = True
        else:
            count += 1
            is_denied = beside = True
    return count


def _forces(words: Iterable[Word], table: Mapping[str, str]) -> Counter[str]:
    return Counter(table[w.form] for w in words if w.form in table)


def _certainties(words: Sequence[Word], language: Language) -> Counter[str]:
    """The forces of modal words and of phrases in their place: ``know how to`` is ``can``."""
    forms = [w.form for w in words]
    phrases = Counter(
        language.modals[modal]
        for phrase, modal in language.modal_phrases.items()
        for n in range(len(forms) - len(phrase) + 1)
        if tuple(forms[n : n + len(phrase)]) == phrase
    )
    return _forces(words, language.modals) + phrases


def _quantities_differ(left: Sequence[Word], right: Sequence[Word], language: Language) -> bool:
    """One quantifier for another, or a comparison made or unmade."""
    one, other = _forces(left, language.quantities), _forces(right, language.quantities)
    if one - other and other - one:
        return True
    compared = [
        {w.form for w in _without_polar(words, language)} & language.comparatives for words in (left, right)
    ]
    return compared[0] != compared[1]


def _without_polar(words: Sequence[Word], language: Language) -> list[Word]:
    """Without ``any more`` and the like, which compare nothing."""
    polar = {n + 1 for n, two in enumerate(pairwise(words)) if tuple(w.form for w in two) in language.polar}
    return [word for n, word in enumerate(words) if n not in polar]


def _are_contrary(left: Sequence[Word], right: Sequence[Word], opposites: Opposites) -> bool:
    one, other = {w.form for w in left}, {w.form for w in right}
    return any(
        (one & these and other & those and not one & those and not other & these)
        or (one & those and other & these and not one & these and not other & those)
        for these, those in opposites
    )


def _persons_differ(difference: Difference, language: Language) -> bool:
    """A pronoun of another person in the place of one: ``us`` that became ``them``."""
    for change in difference.changes:
        one, other = (
            {language.persons[w.form] for w in words if w.form in language.persons}
            for words in (change.left, change.right)
        )
        if one and other and one.isdisjoint(other):
            return True
    return False


def _is_another_word(difference: Difference, language: Language) -> bool:
    """Whether one content word took the place of another that does not mean the same, and no other did."""
    told = [
        pair
        for change in difference.changes
        if any(pair := (_content(change.left, language), _content(change.right, language)))
    ]
    if len(told) != 1 or not all(len(words) == 1 for words in told[0]):
        return False
    (one,), (other,) = told[0]
    return not _mean_the_same(one, other, language)


def _content(words: Iterable[Word], language: Language) -> list[str]:
    """The words that carry matter; modal ones are judged as such."""
    return [w.form for w in words if w.form not in language.grammar and w.form not in language.modals]


def _mean_the_same(one: str, other: str, language: Language) -> bool:
    from rapidfuzz.fuzz import ratio

    if one[0].isdigit() or other[0].isdigit():
        return True  # numbers are judged as numbers
    a, b = stem(one, language), stem(other, language)
    return a == b or ratio(one, other) >= SAME_WORD or any({a, b} <= g for g in _synonyms(language))


@lru_cache(maxsize=16)
def _synonyms(language: Language) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(stem(word, language) for word in group) for group in language.synonyms)
