"""Acts that changed their doers: both texts know two names, and what one did here the other does there."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from core.facts.claims.forms import forms_for
from core.facts.claims.pairing import pair_words
from core.facts.claims.statement import FigureIndex, read_statement
from core.facts.names.acts import SAYING, Act, acts_of
from core.facts.names.garbled import COMPANION
from core.facts.names.languages.countries import country_of
from core.facts.names.name import NameKind
from core.facts.names.side import content_parts
from core.facts.names.spelling import is_inflection, likeness
from core.facts.names.swaps import could_be_one, kinds_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from core.facts.claims.forms import Forms
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement
    from core.facts.names.name import Name
    from core.facts.names.side import Pair, Side
    from core.model import FigureFinding, SentenceLink, Span

LEAST_SHARED = 0.5
"""Share of the words that tell what was done, of the act that has fewer, which both must have."""
LEAST_TOLD = 2
"""Such words at least, or one figure."""
LEAST_SAID = 3
"""The same of what was said, which any two people may say in some of the same words."""
# Between two names for one, "Ada Wren, now Pope Ida", "Ada Wren (Pope Ida)", and between a body and another
# of which it is a part: "Wren Foods, owned by Hale Group", "Hale Group's Wren Foods".
_ALSO_CALLED = re.compile(
    r" \(|,? (?:who )?(?:is |was )?(?:now|later|also|once|formerly|born|better|known|alias|n\u00e9e|became)\b"
)
_PART_OF = re.compile(
    r"['\u2019]s?\b|,? (?:[a-z-]+ ){0,4}(?:owned|owner|part|parent|unit|subsidiary|division|brand|arm|of)\b"
)
LONGEST = 600
"""Characters of a sentence that is compared; what is longer is a list."""


def exchanged_doers(
    pair: Pair,
    sentences: Sequence[SentenceLink],
    known: Collection[tuple[str, str]],
    figures: Sequence[FigureFinding] = (),
) -> Iterator[tuple[Name, Name]]:
    """The doer of an act in the left text and the one in the right, once per pair of spellings.

    Both texts name both, the linked sentences have nothing of the other, or have it elsewhere than before the
    verb, and neither text says anywhere that the other did the same. ``known`` are spellings of one name.
    """
    code = pair.left.article.language.split("-", maxsplit=1)[0].lower()
    forms = forms_for(code)
    if forms is None or pair.right.article.language.split("-", maxsplit=1)[0].lower() != code:
        return
    texts = (
        _Text(pair.left, forms, FigureIndex([f.left for f in figures])),
        _Text(pair.right, forms, FigureIndex([f.right for f in figures])),
    )
    cast = _Cast(pair, known)
    seen: set[tuple[str, str]] = set()
    for link in sentences:
        for one in link.left:
            for other in link.right:
                for left, right in _exchanged(pair, cast, texts, one, other):
                    if (left.normal, right.normal) not in seen:
                        seen.add((left.normal, right.normal))
                        yield left, right


class _Done(NamedTuple):
    """An act in its sentence."""

    act: Act
    statement: Statement


class _Text:
    """The acts of one text by sentence."""

    def __init__(self, side: Side, forms: Forms, figures: FigureIndex) -> None:
        self._side, self.forms, self._figures = side, forms, figures
        self._read: dict[Span, list[_Done]] = {}

    def acts(self, sentence: Span) -> list[_Done]:
        known = self._read.get(sentence)
        if known is None:
            known = self._read[sentence] = self._acts(sentence) if len(sentence) <= LONGEST else []
        return known

    def _acts(self, sentence: Span) -> list[_Done]:
        names = self._side.within(sentence)
        if not names:
            return []
        statement = read_statement(self._side.article, (sentence,), self.forms, self._figures)
        return [
            _Done(act, statement)
            for act in acts_of(self._side.article, statement, names, self.forms, self._side.lexicon)
        ]

    def within(self, sentence: Span) -> Sequence[Name]:
        return self._side.within(sentence)

    def everywhere(self) -> Iterator[_Done]:
        for paragraph in self._side.article.paragraphs:
            if not paragraph.role.is_residue:
                for sentence in paragraph.sentences:
                    yield from self.acts(sentence)


class _Cast:
    """Who of one text may be who of the other."""

    def __init__(self, pair: Pair, known: Collection[tuple[str, str]]) -> None:
        self._pair = pair
        self._known = {frozenset(two) for two in known}

    def may_be_one(self, one: Name, other: Name) -> bool:
        """Whether two names, of whichever texts, have a word in common or nearly so."""
        if one.normal == other.normal or frozenset((one.normal, other.normal)) in self._known:
            return True
        lexicon = self._pair.left.lexicon
        return any(
            a == b or is_inflection(a, b) or likeness(a, b) >= COMPANION
            for a in content_parts(one, lexicon)
            for b in content_parts(other, lexicon)
        )

    def are_two(self, left: Name, right: Name) -> bool:
        """Whether the names are two of a kind, and both stand in both texts."""
        if self.may_be_one(left, right) or not could_be_one(self._pair, left, right):
            return False
        kinds = self._kinds(left) & self._kinds(right)
        if kinds == {NameKind.PLACE} and not (country_of(left.normal) and country_of(right.normal)):
            # Of a town, its county and its council each may be said to do what the others did.
            return False
        if not kinds or not self._is_in(left, self._pair.right) or not self._is_in(right, self._pair.left):
            return False
        return not any(
            self._go_together(side, left, right, NameKind.PERSON in kinds)
            for side in (self._pair.left, self._pair.right)
        )

    def _kinds(self, name: Name) -> set[object]:
        """What either text shows the bearer of the name to be."""
        found: set[object] = set()
        for side in (self._pair.left, self._pair.right):
            for other in side.names:
                if self._last(other) == self._last(name):
                    found |= kinds_of(side, other)
        return found

    def _go_together(self, side: Side, one: Name, other: Name, are_people: bool) -> bool:
        """Whether a text may say that both are one, ``Ada Wren, now Pope Ida``, or that one is the other's:
        ``Wren Foods, owned by Hale Group``."""
        for first, second in pairwise(side.names):
            is_one = first.parts[-1] in one.parts and second.parts[-1] in other.parts
            if not (is_one or (first.parts[-1] in other.parts and second.parts[-1] in one.parts)):
                continue
            gap = side.article.text[first.span.end : second.whole.start]
            if _ALSO_CALLED.match(gap) or (not are_people and _PART_OF.match(gap)):
                return True
        return False

    def _is_in(self, name: Name, side: Side) -> bool:
        return any(
            self._last(other) == self._last(name) or frozenset((name.normal, other.normal)) in self._known
            for other in side.names
        )

    def _last(self, name: Name) -> str:
        """The last telling word: a surname, ``barrow`` of Barrow Bank."""
        return content_parts(name, self._pair.left.lexicon)[-1]


def _exchanged(
    pair: Pair, cast: _Cast, texts: tuple[_Text, _Text], one: Span, other: Span
) -> Iterator[tuple[Name, Name]]:
    for ours in texts[0].acts(one):
        for theirs in texts[1].acts(other):
            left, right = ours.act.name, theirs.act.name
            if not _are_one_act(ours, theirs, texts[0].forms) or not cast.are_two(left, right):
                continue
            if not _is_alone(ours, right, cast, texts[0], one) or not _is_alone(
                theirs, left, cast, texts[1], other
            ):
                continue
            again = [
                done
                for text, name, act in ((texts[0], right, theirs), (texts[1], left, ours))
                for done in text.everywhere()
                if cast.may_be_one(done.act.name, name) and _are_one_act(done, act, text.forms)
            ]
            if not again:
                yield left, right


def _is_alone(done: _Done, other: Name, cast: _Cast, text: _Text, sentence: Span) -> bool:
    """Whether ``other`` has no part in an act of this sentence, as in ``A, with B, won``.

    It does not stand in the sentence, does something else there, or has the same done to it.
    """
    act = done.act
    if act.onto is not None and not act.is_mutual and cast.may_be_one(act.onto, other):
        return True
    if not any(cast.may_be_one(name, other) for name in text.within(sentence)):
        return True
    return any(
        cast.may_be_one(again.act.name, other) and again.act.verb != act.verb for again in text.acts(sentence)
    )


def _are_one_act(one: _Done, other: _Done, forms: Forms) -> bool:
    """Whether the verbs are one, in one voice, and most of what follows is the same."""
    a, b = one.act, other.act
    if a.is_passive != b.is_passive or not (a.base == b.base or forms.are_synonyms(a.base, b.base)):
        return False
    words = pair_words(one.statement, other.statement, forms)
    told = sum(_has_counterpart(i, one, other, words, forms) for i in a.objects)
    fewer = min(len(a.objects), len(b.objects))
    least = LEAST_SAID if a.base == SAYING else LEAST_TOLD
    counted = [[i for i in d.act.objects if d.statement.figures.get(i)] for d in (one, other)]
    if all(counted) and not any(words.same(i) in counted[1] for i in counted[0]):
        return False
    has_figure = any(one.statement.figures.get(i) for i in a.objects if words.same(i) in b.objects)
    enough = told >= least or (told == fewer > 0 and a.base != SAYING and (has_figure or told == least - 1))
    return enough and told >= LEAST_SHARED * fewer


def _has_counterpart(at: int, one: _Done, other: _Done, words: Pairing, forms: Forms) -> bool:
    """Whether a word of what one did is among those of what the other did; a sentence may have it twice."""
    base = one.statement.words[at].base
    others = [other.statement.words[j].base for j in other.act.objects]
    return words.same(at) in other.act.objects or any(
        base == b or forms.are_synonyms(base, b) for b in others
    )
