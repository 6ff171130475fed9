"""Which quotation of one text answers which of the other, and the verdict on each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.quotes.counterparts import Counterparts
from core.facts.quotes.identity import Cast
from core.facts.quotes.indirect import MOST_HOLDERS
from core.facts.quotes.languages import language_for
from core.facts.quotes.notes import changes_note, speakers_note
from core.facts.quotes.people import NEAR, people_of
from core.facts.quotes.quotation import Quotation, QuotationKind
from core.facts.quotes.renderings import Renderings, Text
from core.facts.quotes.sense import Turn, conditions_of, is_denied_otherwise, turns_of
from core.facts.quotes.severity import Ground, severity_of
from core.facts.quotes.terms import Terms, Vocabulary
from core.facts.quotes.wording import LIGHT, Difference, Word, compare_words, read_words
from core.model import QuoteFinding, RelationKind, Side, Span, Verdict

if TYPE_CHECKING:
    from core.facts.quotes.indirect import Passage
    from core.model import Article, FigureFinding, Link, NameFinding, SentenceLink

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
class _Said:
    """A quotation with what it is compared by."""

    index: int
    quotation: Quotation
    words: list[Word]
    terms: Terms
    weight: float
    lead: Terms
    """Of the words just before a short quotation, which say what it is about: ``described Japan as``."""


@dataclass(frozen=True, slots=True)
class _Pair:
    left: _Said
    right: _Said
    alike: float
    fit: float


def match_quotations(
    left: Article,
    right: Article,
    left_quotations: Sequence[Quotation],
    right_quotations: Sequence[Quotation],
    links: Sequence[Link],
    sentences: Sequence[SentenceLink],
    kind: RelationKind = RelationKind.VERSIONS,
    figures: Sequence[FigureFinding] = (),
    names: Sequence[NameFinding] = (),
) -> tuple[QuoteFinding, ...]:
    """A finding for every quotation of both texts, inner ones with the one they stand in, titles left out.

    ``figures`` are those of both texts, matched: an equal one is a ground for a passage to give what a
    quotation says. ``names`` are those that differ: two spellings of one name are one speaker. ``kind``
    says what the texts are to each other: in independent reports of one event each quotes whom it likes,
    so what one side lacks is quiet there.
    """
    matcher = _Matcher(left, right, left_quotations, right_quotations, links, sentences, kind, figures, names)
    return matcher.findings()


class _Matcher:
    def __init__(
        self,
        left: Article,
        right: Article,
        left_quotations: Sequence[Quotation],
        right_quotations: Sequence[Quotation],
        links: Sequence[Link],
        sentences: Sequence[SentenceLink],
        kind: RelationKind,
        figures: Sequence[FigureFinding],
        names: Sequence[NameFinding],
    ) -> None:
        self.left, self.right = left, right
        self.kind = kind
        self.are_versions = kind is RelationKind.VERSIONS
        self.language = language_for(left.language)
        self._turning = conditions_of(self.language)
        self.vocabulary = Vocabulary(left, right)
        self.lefts = self._said(left, left_quotations)
        self.rights = self._said(right, right_quotations)
        people = people_of(left, left_quotations), people_of(right, right_quotations)
        one, other = (named.names if named else () for named in people)
        self.cast = Cast(one, other, _same_people(left, right, names))
        self.counterparts = Counterparts(left, right, links, sentences)
        self.renderings = Renderings(
            Text(left, left_quotations, people[0]),
            Text(right, right_quotations, people[1]),
            self.vocabulary,
            self.cast,
            self.counterparts,
            figures,
        )

    def findings(self) -> tuple[QuoteFinding, ...]:
        pairs = sorted(self._pairs(), key=lambda p: (-p.fit, p.left.index, p.right.index))
        chosen: list[_Pair] = []
        on_left: set[int] = set()
        on_right: set[int] = set()

        def choose(pair: _Pair) -> None:
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
        together: defaultdict[tuple[Side, int], list[_Pair]] = defaultdict(list)
        for pair in chosen:
            together[Side.LEFT, pair.left.index].append(pair)
            together[Side.RIGHT, pair.right.index].append(pair)
        found = []
        for pair in chosen:
            lefts = [p.left for p in together[Side.RIGHT, pair.right.index]]
            rights = [p.right for p in together[Side.LEFT, pair.left.index]]
            found.append(self._paired(pair, _difference(pair, lefts, rights)))
        found += [self._only_left(said, on_left) for said in self.lefts if said.index not in on_left]
        found += [self._only_right(said) for said in self.rights if said.index not in on_right]
        return tuple(sorted(found, key=_place))

    # --- candidates ------------------------------------------------------------------------------------

    def _said(self, article: Article, quotations: Sequence[Quotation]) -> list[_Said]:
        said: list[_Said] = []
        for quotation in quotations:
            if quotation.level == 0 and quotation.kind is not QuotationKind.TITLE:
                terms = self.vocabulary.terms(article, quotation.span)
                words = read_words(article.text, quotation.span, language_for(article.language))
                weight = self.vocabulary.weigh(terms.elements())
                lead = self._lead(article, quotation) if len(words) <= FEW + 1 else Counter()
                said.append(_Said(len(said), quotation, words, terms, weight, lead))
        return said

    def _lead(self, article: Article, quotation: Quotation) -> Terms:
        start = max(article.paragraphs[quotation.paragraph].span.start, quotation.marks.start - NEAR)
        words = [t for t in tokenize(article.text, start, quotation.marks.start) if t.is_word][-LEAD:]
        return self.vocabulary.terms(article, Span(words[0].start, words[-1].end)) if words else Counter()

    def _pairs(self) -> Iterator[_Pair]:
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

    def _pair(self, one: _Said, other: _Said) -> _Pair | None:
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
        return _Pair(one, other, alike, fit)

    def _alike(self, one: _Said, other: _Said) -> float:
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

    def _fill_one_blank(self, one: _Said, other: _Said) -> bool:
        """Whether one speaker gives two terms in one phrase: ``described Japan as a “…”``."""
        shared = self.vocabulary.shared(one.lead, other.lead)
        shorter = min(self.vocabulary.weigh(said.lead.elements()) for said in (one, other))
        same = self.cast.agree(one.quotation.attribution, other.quotation.attribution)
        return same and len(one.lead & other.lead) > 1 and shared >= CONTAINED * shorter

    def _repeats(self, pair: _Pair) -> bool:
        from rapidfuzz.distance import LCSseq

        a, b = [w.form for w in pair.left.words], [w.form for w in pair.right.words]
        shorter = min(len(a), len(b))
        return shorter > FEW and LCSseq.similarity(a, b) >= CONTAINED * shorter

    def _pieces(
        self, chosen: Sequence[_Pair], on_left: Collection[int], on_right: Collection[int]
    ) -> list[_Pair]:
        """What an attribution cuts off a quotation is part of it however short: ``“…,” she said, “no.”``"""
        found = []
        for pair in chosen:
            for said, whole in ((pair.left, pair.right), (pair.right, pair.left)):
                pieces, taken = (self.lefts, on_left) if said is pair.left else (self.rights, on_right)
                for piece in pieces:
                    same = piece.quotation.utterance == said.quotation.utterance
                    if same and piece.index not in taken and f" {_whole(piece)} " in f" {_whole(whole)} ":
                        one, other = (piece, whole) if said is pair.left else (whole, piece)
                        found.append(_Pair(one, other, 1.0, 1.0))
        return found

    # --- verdicts --------------------------------------------------------------------------------------

    def _paired(self, pair: _Pair, difference: Difference) -> QuoteFinding:
        one, other = pair.left.quotation, pair.right.quotation
        turns = turns_of(difference, self.language)
        altered = bool(difference.changes) or Turn.CONDITION in turns
        ground = Ground.ANY
        if self.cast.conflict(one.attribution, other.attribution):
            verdict = Verdict.REATTRIBUTED
        elif altered:
            verdict = Verdict.ALTERED
            if turns:
                ground = Ground.SENSE
            elif self._is_grammar(difference):
                ground = Ground.GRAMMAR
        else:
            verdict = Verdict.VERBATIM
        notes = [speakers_note(one, other)] if verdict is Verdict.REATTRIBUTED else []
        notes.append(changes_note(self.left.text, self.right.text, one, other, difference, self._turning))
        return QuoteFinding(
            verdict=verdict,
            left=one.span,
            right=other.span,
            severity=severity_of(verdict, ground),
            note="; ".join(filter(None, notes)),
            speaker_left=one.speaker,
            speaker_right=other.speaker,
        )

    def _is_grammar(self, difference: Difference) -> bool:
        return all(
            self.vocabulary.is_grammar(w.form)
            for change in difference.changes
            for w in (*change.left, *change.right)
        )

    def _only_left(self, said: _Said, kept: Collection[int]) -> QuoteFinding:
        quotation = said.quotation
        passage = self._rendering(Side.LEFT, said)
        if passage is not None:
            words = read_words(self.right.text, passage.span, self.language)
            turned = is_denied_otherwise(said.words, words, self.language)
            shared = self.vocabulary.shared(said.terms, passage.terms)
            is_close = shared >= LIGHT * self.vocabulary.weigh(said.terms.elements())
            ground = Ground.ANY
            if turned:
                ground = Ground.TURNED if is_close else Ground.SENSE
            return QuoteFinding(
                verdict=Verdict.PARAPHRASED,
                left=quotation.span,
                right=passage.span,
                severity=severity_of(Verdict.PARAPHRASED, ground),
                note="given in the writer's words" + (", denied in only one of them" if turned else ""),
                speaker_left=quotation.speaker,
            )
        ground = Ground.QUALIFIES if said.index - 1 in kept and self._qualifies(said) else Ground.ANY
        return QuoteFinding(
            verdict=Verdict.DROPPED,
            left=quotation.span,
            right=None,
            severity=severity_of(Verdict.DROPPED, ground),
            note="" if ground is Ground.ANY else ground.value,
            speaker_left=quotation.speaker,
        )

    def _rendering(self, side: Side, said: _Said) -> Passage | None:
        """The passage that gives a quotation; in reports of their own only where the places are linked."""
        if self.kind not in (RelationKind.VERSIONS, RelationKind.SAME_EVENT):
            return None
        passage = self.renderings.of(side, said.quotation, said.terms)
        if passage is None or self.are_versions:
            return passage
        linked = passage.paragraph in self.counterparts.paragraphs(side, said.quotation)
        return passage if linked else None

    def _only_right(self, said: _Said) -> QuoteFinding:
        quotation = said.quotation
        is_speech = quotation.kind is QuotationKind.SPEECH
        passage = self._rendering(Side.RIGHT, said) if is_speech and self.are_versions else None
        if passage is not None:
            return QuoteFinding(
                verdict=Verdict.QUOTED_UP,
                left=passage.span,
                right=quotation.span,
                severity=severity_of(Verdict.QUOTED_UP),
                note="the original does not quote these words",
                speaker_right=quotation.speaker,
            )
        ground = Ground.ANY
        if not self.are_versions:
            ground = Ground.INDEPENDENT
        elif quotation.kind is QuotationKind.PHRASE:
            ground = Ground.TERM
        return QuoteFinding(
            verdict=Verdict.ADDED,
            left=None,
            right=quotation.span,
            severity=severity_of(Verdict.ADDED, ground),
            note="no such words in the original" if ground is Ground.ANY else "",
            speaker_right=quotation.speaker,
        )

    def _qualifies(self, said: _Said) -> bool:
        """Whether what was left out begins by qualifying the quotation before it in the same paragraph."""
        before = self.lefts[said.index - 1].quotation
        first = said.words[0].form if said.words else ""
        together = before.paragraph == said.quotation.paragraph
        return together and self.language is not None and first in self.language.contrast


def _goes_on(pair: _Pair, chosen: Sequence[_Pair]) -> bool:
    """Whether what one text quotes in one piece is quoted in several pieces of one speech by the other."""
    if pair.alike < LEAST_FIT:
        return False
    left, right = pair.left, pair.right
    return any(
        (other.left is left and other.right.quotation.utterance == right.quotation.utterance)
        or (other.right is right and other.left.quotation.utterance == left.quotation.utterance)
        for other in chosen
    )


def _same_people(left: Article, right: Article, names: Sequence[NameFinding]) -> list[tuple[str, str]]:
    return [
        (name.left.of(left.text), name.right.of(right.text))
        for name in names
        if name.left and name.right and name.verdict in (Verdict.GARBLED, Verdict.EQUAL_VARIANT)
    ]


def _difference(pair: _Pair, lefts: Sequence[_Said], rights: Sequence[_Said]) -> Difference:
    """How the wordings of a pair differ.

    ``lefts`` are all that answer the right one and ``rights`` all that answer the left: pieces that one side
    sets apart, as round ``he said``, are compared together.
    """
    lefts = [said for said in lefts if _side_by_side(said, pair.left)]
    rights = [said for said in rights if _side_by_side(said, pair.right)]
    difference = compare_words(_in_order(lefts), _in_order(rights))
    if len(lefts) > 1:
        return difference.within(pair.left.quotation.span, Side.LEFT)
    return difference.within(pair.right.quotation.span, Side.RIGHT) if len(rights) > 1 else difference


def _side_by_side(one: _Said, other: _Said) -> bool:
    return one.quotation.paragraph == other.quotation.paragraph


def _in_order(pieces: Sequence[_Said]) -> list[Word]:
    return [word for said in sorted(pieces, key=lambda said: said.index) for word in said.words]


def _keys(said: _Said) -> set[str]:
    """What two quotations must have one of in common to be compared."""
    return {*said.terms, _whole(said), *(f"{term} …" for term in said.lead)}


def _whole(said: _Said) -> str:
    return " ".join(w.form for w in said.words)


def _place(finding: QuoteFinding) -> tuple[int, int]:
    left, right = finding.left, finding.right
    return (left.start if left else right.start if right else 0, right.start if right else -1)
