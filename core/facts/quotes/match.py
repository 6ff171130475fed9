"""The verdict on every quotation of two texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from core.facts.quotes.counterparts import Counterparts
from core.facts.quotes.identity import Cast
from core.facts.quotes.languages import language_for
from core.facts.quotes.notes import changes_note, speakers_note
from core.facts.quotes.pairing import Pair, Pairing, Said, said_of
from core.facts.quotes.people import people_of
from core.facts.quotes.quotation import Quotation, QuotationKind
from core.facts.quotes.renderings import Renderings, Text
from core.facts.quotes.sense import Turn, conditions_of, is_denied_otherwise, turns_of
from core.facts.quotes.severity import Ground, severity_of
from core.facts.quotes.terms import Vocabulary
from core.facts.quotes.wording import LIGHT, Difference, Word, compare_words, read_words
from core.model import QuoteFinding, Side, Verdict
from core.relation import RelationKind

if TYPE_CHECKING:
    from core.facts.quotes.indirect import Passage
    from core.model import Article, FigureFinding, Link, NameFinding, SentenceLink


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
        self._chosen: list[Pair] = []
        self._equal = [
            (f.left, f.right) for f in figures if f.left and f.right and f.verdict is Verdict.EQUAL
        ]
        self.language = language_for(left.language)
        self._turning = conditions_of(self.language)
        self.vocabulary = Vocabulary(left, right)
        people = people_of(left, left_quotations), people_of(right, right_quotations)
        one, other = (named.names if named else () for named in people)
        holders = {
            side: frozenset(named.holders.values()) for side, named in zip(Side, people, strict=True) if named
        }
        self.cast = Cast(one, other, _same_people(left, right, names), holders)
        self.counterparts = Counterparts(left, right, links, sentences)
        self.pairing = Pairing(
            said_of(left, left_quotations, self.vocabulary),
            said_of(right, right_quotations, self.vocabulary),
            self.vocabulary,
            self.cast,
            self.counterparts,
            self.are_versions,
        )
        self.renderings = Renderings(
            Text(left, left_quotations, people[0]),
            Text(right, right_quotations, people[1]),
            self.vocabulary,
            self.cast,
            self.counterparts,
            figures,
        )

    def findings(self) -> tuple[QuoteFinding, ...]:
        chosen = self._chosen = self.pairing.chosen()
        on_left = {pair.left.index for pair in chosen}
        on_right = {pair.right.index for pair in chosen}
        together: defaultdict[tuple[Side, int], list[Pair]] = defaultdict(list)
        for pair in chosen:
            together[Side.LEFT, pair.left.index].append(pair)
            together[Side.RIGHT, pair.right.index].append(pair)
        found = []
        for pair in chosen:
            lefts = [p.left for p in together[Side.RIGHT, pair.right.index]]
            rights = [p.right for p in together[Side.LEFT, pair.left.index]]
            found.append(self._paired(pair, _difference(pair, lefts, rights)))
        found += [self._only_left(said, on_left) for said in self.pairing.lefts if said.index not in on_left]
        found += [self._only_right(said) for said in self.pairing.rights if said.index not in on_right]
        return tuple(sorted(found, key=_place))

    def _paired(self, pair: Pair, difference: Difference) -> QuoteFinding:
        one, other = pair.left.quotation, pair.right.quotation
        equal = [(a, b) for a, b in self._equal if one.span.contains(a) and other.span.contains(b)]
        turns = turns_of(difference, self.language, equal)
        altered = bool(difference.changes) or Turn.CONDITION in turns
        ground = Ground.ANY
        if self.cast.conflict(one.attribution, other.attribution):
            verdict = Verdict.REATTRIBUTED
            if not difference.is_light and not self.counterparts.share_paragraph(one, other):
                ground = Ground.APART
        elif altered:
            verdict = Verdict.ALTERED
            if turns or pair.says_otherwise:
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

    def _only_left(self, said: Said, kept: Collection[int]) -> QuoteFinding:
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

    def _rendering(self, side: Side, said: Said) -> Passage | None:
        """The passage that gives a quotation; in reports of their own only where the places are linked."""
        if self.kind not in (RelationKind.VERSIONS, RelationKind.SAME_EVENT):
            return None
        before, behind = self._around(side, said, -1), self._around(side, said, 1)
        passage = self.renderings.of(side, said.quotation, said.terms, before, behind)
        if passage is None or self.are_versions:
            return passage
        linked = passage.paragraph in self.counterparts.paragraphs(side, said.quotation)
        return passage if linked else None

    def _around(self, side: Side, said: Said, step: int) -> list[Quotation]:
        """What answers the quotation before or behind ``said`` where one speaks both in one paragraph."""
        ours = self.pairing.lefts if side is Side.LEFT else self.pairing.rights
        at = said.index + step
        if not 0 <= at < len(ours):
            return []
        one, other = said.quotation, ours[at].quotation
        same = one.utterance == other.utterance or (one.speaker is not None and one.speaker == other.speaker)
        if one.paragraph != other.paragraph or not same:
            return []
        pairs = [(p.left, p.right) if side is Side.LEFT else (p.right, p.left) for p in self._chosen]
        return [there.quotation for here, there in pairs if here.index == at]

    def _only_right(self, said: Said) -> QuoteFinding:
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
        elif not self._is_of_this_story(quotation):
            ground = Ground.APART
        return QuoteFinding(
            verdict=Verdict.ADDED,
            left=None,
            right=quotation.span,
            severity=severity_of(Verdict.ADDED, ground),
            note="no such words in the original" if ground in (Ground.ANY, Ground.APART) else "",
            speaker_right=quotation.speaker,
        )

    def _is_of_this_story(self, quotation: Quotation) -> bool:
        """Whether the left text tells what this right quotation stands in, or names who speaks."""
        speaker = quotation.attribution
        named = speaker is not None and speaker.is_named and self.cast.knows(Side.LEFT, speaker.name)
        return named or self.counterparts.is_told(Side.RIGHT, quotation)

    def _qualifies(self, said: Said) -> bool:
        """Whether what was left out begins by qualifying the quotation before it in the same paragraph."""
        before = self.pairing.lefts[said.index - 1].quotation
        first = said.words[0].form if said.words else ""
        together = before.paragraph == said.quotation.paragraph
        return together and self.language is not None and first in self.language.contrast


def _same_people(left: Article, right: Article, names: Sequence[NameFinding]) -> list[tuple[str, str]]:
    return [
        (name.left.of(left.text), name.right.of(right.text))
        for name in names
        if name.left and name.right and name.verdict in (Verdict.GARBLED, Verdict.EQUAL_VARIANT)
    ]


def _difference(pair: Pair, lefts: Sequence[Said], rights: Sequence[Said]) -> Difference:
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


def _side_by_side(one: Said, other: Said) -> bool:
    return one.quotation.paragraph == other.quotation.paragraph


def _in_order(pieces: Sequence[Said]) -> list[Word]:
    return [word for said in sorted(pieces, key=lambda said: said.index) for word in said.words]


def _place(finding: QuoteFinding) -> tuple[int, int]:
    left, right = finding.left, finding.right
    return (left.start if left else right.start if right else 0, right.start if right else -1)
