"""Which quotation of one text answers which of the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.quotes.indirect import MOST_HOLDERS
from core.facts.quotes.languages import language_for
from core.facts.quotes.people import NEAR
from core.facts.quotes.quotation import Quotation, QuotationKind
from core.facts.quotes.terms import Terms, Vocabulary
from core.facts.quotes.wording import Word, read_words
from core.model import Side, Span

if TYPE_CHECKING:
    from core.facts.quotes.counterparts import Counterparts
    from core.facts.quotes.identity import Cast
    from core.model import Article

# What a pair of quotations must reach, and what each ground adds to the likeness of their words; read off the
# annotated pairs of tests/corpus. A free re-translation shares a quarter of its weighty words with another.
LEAST_ALIKE, LEAST_FIT, LEAST_LEFT_OVER = 0.2, 0.46, 0.25
SAME_SPEAKER, SAME_PARAGRAPH, SAME_SENTENCE, OTHER_SPEAKER = 0.15, 0.1, 0.1, -0.05
FEW = 3
"""Words up to which quotations are alike only when they are nearly equal."""
LEAD = 4
"""Words before a short quotation that lead up to it: ``described Japan as a``."""
CONTAINED = 0.8
"""Share of the words of a further mention (headline, pull quote) that the repeated quotation must hold."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation with what it is compared by."""

    index: int
    quotation: Quotation
    words: list[Word]
    terms: Terms
    weight: float
    lead: Terms
    """Of the words just before a short quotation, which say what it is about: ``described Japan as``."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two quotations that may be one, with how alike the words are and what speaks for it in all."""

    left: Said
    right: Said
    alike: float
    fit: float

    @property
    def says_otherwise(self) -> bool:
        """Whether the words are so few in common that nothing but speaker and place makes a pair of them."""
        return self.alike < LEAST_ALIKE


def said_of(article: Article, quotations: Sequence[Quotation], vocabulary: Vocabulary) -> list[Said]:
    """What is compared: the outermost quotations, titles left out."""
    said: list[Said] = []
    for quotation in quotations:
        if quotation.level == 0 and quotation.kind is not QuotationKind.TITLE:
            terms = vocabulary.terms(article, quotation.span)
            words = read_words(article.text, quotation.span, language_for(article.language))
            weight = vocabulary.weigh(terms.elements())
            lead = _lead(article, quotation, vocabulary) if len(words) <= FEW + 1 else Counter()
            said.append(Said(len(said), quotation, words, terms, weight, lead))
    return said


def _lead(article: Article, quotation: Quotation, vocabulary: Vocabulary) -> Terms:
    start = max(article.paragraphs[quotation.paragraph].span.start, quotation.marks.start - NEAR)
    words = [t for t in tokenize(article.text, start, quotation.marks.start) if t.is_word][-LEAD:]
    return vocabulary.terms(article, Span(words[0].start, words[-1].end)) if words else Counter()


class Pairing:
    """The quotations of both texts, to be paired by words, speaker and place."""

    def __init__(
        self,
        lefts: Sequence[Said],
        rights: Sequence[Said],
        vocabulary: Vocabulary,
        cast: Cast,
        counterparts: Counterparts,
        are_versions: bool,
    ) -> None:
        self.lefts, self.rights = lefts, rights
        self.vocabulary = vocabulary
        self.cast = cast
        self.counterparts = counterparts
        self.are_versions = are_versions

    def chosen(self) -> list[Pair]:
        """The pairs, surest first; a quotation is in several where its words stand in several."""
        pairs = sorted(self._pairs(), key=lambda p: (-p.fit, p.left.index, p.right.index))
        chosen: list[Pair] = []
        on_left: set[int] = set()
        on_right: set[int] = set()

        def choose(pair: Pair) -> None:
            chosen.append(pair)
            on_left.add(pair.left.index)
            on_right.add(pair.right.index)

        for pair in pairs:
            if pair.fit >= LEAST_FIT and pair.left.index not in on_left and pair.right.index not in on_right:
                choose(pair)
        for pair in pairs:
            one_free = (pair.left.index not in on_left) != (pair.right.index not in on_right)
            if one_free and (self._repeats(pair) or _goes_on(pair, chosen)):
                choose(pair)
        for pair in self._pieces(chosen, on_left, on_right):
            choose(pair)
        # Of two quotations left over in linked paragraphs one more likely became the other than that one was
        # dropped and the other invented.
        for pair in pairs:
            one, other = pair.left.quotation, pair.right.quotation
            free = pair.left.index not in on_left and pair.right.index not in on_right
            linked = self.counterparts.share_paragraph(one, other)
            told_once = self.are_versions or self.cast.agree(one.attribution, other.attribution)
            if free and linked and told_once and pair.fit >= LEAST_LEFT_OVER:
                choose(pair)
        for pair in self._put_for_another(chosen):
            if pair.left.index not in on_left and pair.right.index not in on_right:
                choose(pair)
        return chosen

    def _put_for_another(self, chosen: Sequence[Pair]) -> list[Pair]:
        """Speeches of one person in linked paragraphs, of which one was put in the place of the other.

        They share a telling word, or any word of matter where both go on after quotations that are one. The
        surest come first.
        """
        together = {(pair.left.index, pair.right.index) for pair in chosen}
        on_left, on_right = {one for one, _ in together}, {other for _, other in together}
        found = []
        free: defaultdict[int, list[Said]] = defaultdict(list)
        for said in self.rights:
            if said.index not in on_right:
                free[said.quotation.paragraph].append(said)
        for one in self.lefts:
            if one.index in on_left:
                continue
            beside = self.counterparts.paragraphs(Side.LEFT, one.quotation)
            for other in (said for n in sorted(beside) for said in free.get(n, ())):
                if not self._may_answer(one, other):
                    continue
                shared = one.terms & other.terms
                follows = (one.index - 1, other.index - 1) in together and self._stand_alike(one, other)
                if self.vocabulary.telling(shared) or (shared and follows):
                    found.append(Pair(one, other, 0.0, self.vocabulary.weigh(shared.elements()) + follows))
        return sorted(found, key=lambda p: (-p.fit, p.left.index, p.right.index))

    def _may_answer(self, one: Said, other: Said) -> bool:
        a, b = one.quotation, other.quotation
        return a.kind is b.kind is QuotationKind.SPEECH and self.cast.agree(a.attribution, b.attribution)

    def _stand_alike(self, one: Said, other: Said) -> bool:
        """Whether each stands in the paragraph of the quotation before it."""
        before = self.lefts[one.index - 1].quotation, self.rights[other.index - 1].quotation
        return (
            before[0].paragraph == one.quotation.paragraph
            and before[1].paragraph == other.quotation.paragraph
        )

    def _pairs(self) -> Iterator[Pair]:
        holders: defaultdict[str, set[int]] = defaultdict(set)
        in_full: defaultdict[str, list[int]] = defaultdict(list)
        for said in self.rights:
            in_full[_whole(said)].append(said.index)
            for key in _keys(said):
                holders[key].add(said.index)
        seen: Counter[str] = Counter()
        for said in self.lefts:
            held = (holders.get(key, ()) for key in _keys(said))
            near = {n for found in held if len(found) <= MOST_HOLDERS for n in found}
            # Of many equal quotations the first answers the first, and so on.
            equal = in_full.get(_whole(said), ())
            near.update(equal[seen[_whole(said)] :][:2])
            seen[_whole(said)] += 1
            for n in sorted(near):
                pair = self._pair(said, self.rights[n])
                if pair is not None:
                    yield pair

    def _pair(self, one: Said, other: Said) -> Pair | None:
        alike = self._alike(one, other)
        if alike < LEAST_ALIKE:
            return None
        fit = alike
        a, b = one.quotation, other.quotation
        if self.cast.agree(a.attribution, b.attribution):
            fit += SAME_SPEAKER
        elif self.cast.conflict(a.attribution, b.attribution):
            fit += OTHER_SPEAKER
        fit += SAME_PARAGRAPH * self.counterparts.share_paragraph(a, b)
        fit += SAME_SENTENCE * self.counterparts.share_sentence(a, b)
        return Pair(one, other, alike, fit)

    def _alike(self, one: Said, other: Said) -> float:
        """Likeness of two wordings, 0 to 1: weighty words shared, and words in the same order."""
        from rapidfuzz.distance import LCSseq

        a, b = [w.form for w in one.words], [w.form for w in other.words]
        same = LCSseq.similarity(a, b)
        shorter, longer = sorted((len(a), len(b)))
        if one.lead and other.lead and self._fill_one_blank(one, other):
            return LEAST_FIT
        if shorter <= FEW:
            return same / longer if longer <= 2 * FEW else float(same == shorter) * 0.5
        lightest = min(one.weight, other.weight)
        shared = self.vocabulary.shared(one.terms, other.terms)
        return 0.6 * (shared / lightest if lightest else 0.0) + 0.4 * same / shorter

    def _fill_one_blank(self, one: Said, other: Said) -> bool:
        """Whether one speaker gives two terms in one phrase: ``described Japan as a “…”``."""
        shared = self.vocabulary.shared(one.lead, other.lead)
        shorter = min(self.vocabulary.weigh(said.lead.elements()) for said in (one, other))
        same = self.cast.agree(one.quotation.attribution, other.quotation.attribution)
        return same and len(one.lead & other.lead) > 1 and shared >= CONTAINED * shorter

    def _repeats(self, pair: Pair) -> bool:
        from rapidfuzz.distance import LCSseq

        a, b = [w.form for w in pair.left.words], [w.form for w in pair.right.words]
        shorter = min(len(a), len(b))
        if shorter == FEW:
            one, other = sorted((_whole(pair.left), _whole(pair.right)), key=len)
            return f" {one} " in f" {other} "
        return shorter > FEW and LCSseq.similarity(a, b) >= CONTAINED * shorter

    def _pieces(
        self, chosen: Sequence[Pair], on_left: Collection[int], on_right: Collection[int]
    ) -> list[Pair]:
        """What an attribution cuts off a quotation is part of it however short: ``“…,” she said, “no.”``"""
        found = []
        for pair in chosen:
            for said, whole in ((pair.left, pair.right), (pair.right, pair.left)):
                pieces, taken = (self.lefts, on_left) if said is pair.left else (self.rights, on_right)
                for piece in pieces:
                    same = piece.quotation.utterance == said.quotation.utterance
                    if same and piece.index not in taken and f" {_whole(piece)} " in f" {_whole(whole)} ":
                        one, other = (piece, whole) if said is pair.left else (whole, piece)
                        found.append(Pair(one, other, 1.0, 1.0))
        return found


def _goes_on(pair: Pair, chosen: Sequence[Pair]) -> bool:
    """Whether what one text quotes in one piece is quoted in several pieces of one speech by the other."""
    if pair.alike < LEAST_FIT:
        return False
    left, right = pair.left, pair.right
    return any(
        (other.left is left and other.right.quotation.utterance == right.quotation.utterance)
        or (other.right is right and other.left.quotation.utterance == left.quotation.utterance)
        for other in chosen
    )


def _keys(said: Said) -> set[str]:
    """What two quotations must have one of in common to be compared."""
    return {*said.terms, _whole(said), *(f"{term} …" for term in said.lead)}


def _whole(said: Said) -> str:
    return " ".join(w.form for w in said.words)
