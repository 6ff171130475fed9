"""The forms of words: which are one word inflected, which mean the same, which the opposite."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from core.facts.claims.languages import lexicon_for
from core.facts.claims.languages.lexicon import Axis
from core.facts.figures.languages.language import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.facts.claims.languages.lexicon import Lexicon, Realisation, Sense

_LEAST_STEM = 3
"""Letters that must be left when an ending is taken off, so that ``red`` and ``king`` stay whole."""
_LEAST_ROOT = 5
"""Shared first letters that make two long words relatives: ``decide``, ``decision`` share five."""
_ROOT_SHARE = 0.7
_FUZZY_LENGTH = 6
_SAME_WORD = 84.0
"""Indel similarity (0 to 100) of spellings of one word: ``colour`` and ``color`` reach 90, and words that
differ in two of seven letters stay below."""


_CLOSED = frozenset(
    {Axis.POLARITY, Axis.CERTAINTY, Axis.QUANTITY, Axis.FREQUENCY, Axis.ORDER, Axis.SUPERLATIVE}
)
"""Axes whose single words are not inflected: no other word may be reduced to one (``noted``, ``not``)."""


class Forms:
    """The tables of a lexicon, keyed by base forms."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._closed = lexicon.function_words | {
            cue for cue, sense in lexicon.cues.items() if " " not in cue and sense.axis in _CLOSED
        }
        self._bases: dict[str, str] = {}
        self._lists: dict[int, frozenset[str]] = {}
        self.phrases: Phrases[Sense] = Phrases(
            {self._based(phrase): sense for phrase, sense in lexicon.cues.items()}
        )
        self.realisations: Phrases[Realisation | None] = Phrases(
            {self._based(phrase): degree for phrase, degree in lexicon.realisations.items()}
        )
        self.marks: dict[Axis, Phrases[Sense]] = {
            axis: Phrases({" ".join(self.base(w) for w in phrase.split()): s for phrase, s in table.items()})
            for axis, table in lexicon.marks.items()
        }
        self._synonyms: dict[str, set[int]] = {}
        for number, group in enumerate(lexicon.synonyms):
            for base in self.bases(group):
                self._synonyms.setdefault(base, set()).add(number)
        self._sides: dict[str, set[tuple[int, int]]] = {}
        for number, pair in enumerate(lexicon.antonyms):
            for side, group in enumerate(pair):
                for base in self.bases(group):
                    self._sides.setdefault(base, set()).add((number, side))

        self._strong = frozenset(
            lexicon.irregular[form] for form in lexicon.past_forms if form in lexicon.irregular
        )
        self._steps: dict[str, dict[int, int]] = {}
        for number, scale in enumerate(lexicon.scales):
            for degree, group in enumerate(scale):
                for base in self.bases(group):
                    self._steps.setdefault(base, {})[number] = degree

    def _based(self, phrase: str) -> str:
        return " ".join(self.base(word) for word in phrase.split())

    def bases(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(self.base(word) for word in words)

    def base(self, word: str) -> str:
        """One form for all inflections of a word; not always a word itself (``increas``)."""
        known = self._bases.get(word)
        if known is None:
            known = self._bases[word] = self._stem(word)
        return known

    def _stem(self, word: str) -> str:
        lexicon = self.lexicon
        if word in lexicon.irregular:
            word = lexicon.irregular[word]
        elif word in self._closed:
            return word
        else:
            for suffix, instead in lexicon.suffixes:
                stem = word[: len(word) - len(suffix)] + instead
                if word.endswith(suffix) and len(stem) >= _LEAST_STEM:
                    if stem in self._closed:
                        return word
                    word = stem
                    break
        if word in self._closed:
            return word
        plain = word.removesuffix(lexicon.dropped_vowel) if lexicon.dropped_vowel else word
        if len(plain) > _LEAST_STEM and plain[-1] == plain[-2]:
            plain = plain[:-1]
        return word if len(plain) < _LEAST_STEM or plain in self._closed else plain

    def are_synonyms(self, one: str, other: str) -> bool:
        return not self._synonyms.get(one, _NONE).isdisjoint(self._synonyms.get(other, _NONE))

    def are_antonyms(self, one: str, other: str) -> bool:
        """Opposites by the table or by a prefix: ``able``, ``unable``."""
        sides = self._sides.get(one)
        if sides is not None:
            others = self._sides.get(other, _NO_SIDE)
            if any((number, 1 - side) in others for number, side in sides):
                return True
        shorter, longer = (one, other) if len(one) < len(other) else (other, one)
        return (
            len(shorter) > _LEAST_STEM
            and longer.endswith(shorter)
            and longer.removesuffix(shorter) in self.lexicon.negative_prefixes
        )

    def step(self, one: str, other: str) -> int:
        """How many degrees the other word stands above one on a scale of both; 0 where there is none."""
        degrees = self._steps.get(other, _NO_STEP)
        return next(
            (
                degrees[number] - degree
                for number, degree in self._steps.get(one, _NO_STEP).items()
                if number in degrees
            ),
            0,
        )

    def on_same_step(self, one: str, other: str) -> bool:
        """Whether two words are of the same degree of a scale."""
        degrees = self._steps.get(other, _NO_STEP)
        return any(degrees.get(number) == degree for number, degree in self._steps.get(one, _NO_STEP).items())

    def are_related(self, one: str, other: str) -> bool:
        """Words of one root, or spellings of one word; both begin alike."""
        shorter = min(len(one), len(other))
        if shorter < _LEAST_ROOT or one[0] != other[0] or not (one.isalpha() and other.isalpha()):
            return False
        if self.is_adverb(one) != self.is_adverb(other) or self.are_antonyms(one, other):
            return False
        shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), shorter)
        if shared >= max(_LEAST_ROOT, _ROOT_SHARE * shorter):
            return True
        if shorter < _FUZZY_LENGTH:
            return False
        from rapidfuzz.fuzz import ratio

        return ratio(one, other) >= _SAME_WORD

    def is_participle(self, norm: str) -> bool:
        """Whether a word may be the participle of a verb, by its ending or as a form of an irregular one."""
        return norm.endswith(self.lexicon.past_suffix) or self.lexicon.irregular.get(norm) in self._strong

    def is_adverb(self, norm: str) -> bool:
        """Whether a word has the ending of adverbs and is no verb or noun that ends so."""
        suffix = self.lexicon.adverb_suffix
        return bool(suffix) and norm.endswith(suffix) and norm not in self.lexicon.not_adverbs

    def belongs(self, base: str, words: frozenset[str]) -> bool:
        """Whether a base form is one of a word list of the lexicon."""
        known = self._lists.get(id(words))
        if known is None:
            known = self._lists[id(words)] = self.bases(words)
        return base in known


_NONE: set[int] = set()
_NO_SIDE: set[tuple[int, int]] = set()
_NO_STEP: dict[int, int] = {}


@cache
def forms_for(code: str) -> Forms | None:
    """The forms of a language; None where there is no lexicon of it."""
    lexicon = lexicon_for(code)
    return None if lexicon is None else Forms(lexicon)
