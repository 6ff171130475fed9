"""Which figure of one text answers which of the other, and the verdict on each."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.figures.context import Mention, likeness, mentions, rarity_of_words
from core.facts.figures.equality import compare
from core.facts.figures.figure import Rarity
from core.facts.figures.judgement import Judgement
from core.facts.figures.severity import severity_of
from core.model import FigureFinding, How, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.facts.figures.figure import Figure
    from core.model import Article, Link, SentenceLink, Span


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures that might be the same fact, with how well they fit."""

    left: int
    right: int
    judged: Judgement
    fit: float
    likeness: float
    linked: bool


def match_figures(
    left: Article,
    right: Article,
    left_figures: Sequence[Figure],
    right_figures: Sequence[Figure],
    links: Sequence[Link],
    sentences: Sequence[SentenceLink],
) -> tuple[FigureFinding, ...]:
    """A finding for every figure of both sides: pairs first equal, then changed; the rest dropped or added.

    Repeated mentions (headline, summary, FAQ) are listed again with a verdict of their own.
    """
    return _Matcher(left, right, left_figures, right_figures, links, sentences).findings()


# How much each ground adds to the fit of a pair; set by hand on the annotated pairs of tests/corpus and
# checked by the mutation tests. An equal value outweighs everything but another sentence's equal value.
SENTENCE, PARAGRAPH, HEAD, SAME_ORDER = 0.6, 0.3, 0.25, 0.3
EQUAL_RANKS = (1.0, 1.0, 1.0, 0.8, 0.6)


class _Matcher:
    def __init__(
        self,
        left: Article,
        right: Article,
        left_figures: Sequence[Figure],
        right_figures: Sequence[Figure],
        links: Sequence[Link],
        sentences: Sequence[SentenceLink],
    ) -> None:
        self.left, self.right = left, right
        rare = rarity_of_words(left, right)
        self.lefts = mentions(left, left_figures, rare)
        self.rights = mentions(right, right_figures, rare)
        self.links = {(link.left, link.right): link for link in links}
        self.sentences = _linked_sentences(sentences)
        self.left_taken: dict[int, Pair] = {}
        self.right_taken: dict[int, Pair] = {}

    def findings(self) -> tuple[FigureFinding, ...]:
        pairs = list(self._pairs())
        equals = sorted((p for p in pairs if p.judged.is_equal), key=lambda p: -p.fit)
        chosen = self._assign(p for p in equals if self._equal_holds(p))
        chosen = self._assign_changed(pairs, chosen)
        repeats = [*self._repeats(equals, pairs)]
        return self._report([*chosen, *repeats])

    # --- candidates ----------------------------------------------------------------------------------

    def _pairs(self) -> Iterator[Pair]:
        by_key: dict[str, list[int]] = defaultdict(list)
        by_paragraph: dict[int, list[int]] = defaultdict(list)
        for mention in self.rights:
            by_key[mention.figure.key].append(mention.index)
            by_paragraph[mention.paragraph.index].append(mention.index)
        linked: dict[int, list[int]] = defaultdict(list)
        for i, j in self.links:
            linked[i].append(j)
        for mention in self.lefts:
            near = [r for j in linked[mention.paragraph.index] for r in by_paragraph[j]]
            for r in sorted({*near, *by_key[mention.figure.key]}):
                pair = self._pair(mention, self.rights[r])
                if pair is not None:
                    yield pair

    def _pair(self, one: Mention, other: Mention) -> Pair | None:
        judged = compare(one.figure, other.figure, self.left.published, self.right.published)
        if not judged.is_equal and not judged.is_changed:
            return None
        link = self.links.get((one.paragraph.index, other.paragraph.index))
        together = (one.sentence, other.sentence) in self.sentences
        shared = likeness(one, other)
        fit = shared + HEAD * bool(one.heads & other.heads)
        if link is not None:
            fit += PARAGRAPH * link.score + SENTENCE * together
        if judged.is_equal:
            fit += EQUAL_RANKS[judged.rank]
            fit += 0.2 * (one.figure.rarity is Rarity.DISTINCTIVE)
        return Pair(one.index, other.index, judged, fit, shared, link is not None or together)

    # --- choice --------------------------------------------------------------------------------------

    def _assign(self, ranked: Iterable[Pair]) -> list[Pair]:
        chosen = []
        for pair in ranked:
            if pair.left in self.left_taken or pair.right in self.right_taken:
                continue
            self.left_taken[pair.left] = self.right_taken[pair.right] = pair
            chosen.append(pair)
        return chosen

    def _equal_holds(self, pair: Pair) -> bool:
        """Whether an equal value is the same fact: by the alignment, or by a rare value and like words."""
        if pair.linked:
            return True
        rare = self.lefts[pair.left].figure.rarity is Rarity.DISTINCTIVE
        return pair.likeness >= (0.12 if rare else 0.35)

    def _assign_changed(self, pairs: Sequence[Pair], chosen: list[Pair]) -> list[Pair]:
        changed = sorted(
            (p for p in pairs if p.judged.is_changed and p.linked and self._changed_holds(p)),
            key=lambda p: -p.fit,
        )
        return [*chosen, *self._assign(changed)]

    def _changed_holds(self, pair: Pair) -> bool:
        return pair.likeness >= 0.15

    def _repeats(self, equals: Sequence[Pair], pairs: Sequence[Pair]) -> Iterator[Pair]:
        """Further mentions of what is matched already, equal ones before changed ones."""
        for pair in equals:
            one_free = (pair.left not in self.left_taken) != (pair.right not in self.right_taken)
            if one_free and self._equal_holds(pair):
                self.left_taken.setdefault(pair.left, pair)
                self.right_taken.setdefault(pair.right, pair)
                yield pair
        for pair in sorted((p for p in pairs if p.judged.is_changed), key=lambda p: -p.fit):
            one_free = (pair.left not in self.left_taken) != (pair.right not in self.right_taken)
            if one_free and pair.linked and pair.likeness >= 0.45:
                self.left_taken.setdefault(pair.left, pair)
                self.right_taken.setdefault(pair.right, pair)
                yield pair

    # --- report --------------------------------------------------------------------------------------

    def _report(self, pairs: Sequence[Pair]) -> tuple[FigureFinding, ...]:
        found = [self._paired(pair) for pair in pairs]
        for mention in self.lefts:
            if mention.index not in self.left_taken:
                found.append(self._alone(mention, Verdict.DROPPED))
        for mention in self.rights:
            if mention.index not in self.right_taken:
                found.append(self._alone(mention, Verdict.ADDED))
        return tuple(sorted(found, key=_place))

    def _paired(self, pair: Pair) -> FigureFinding:
        one, other = self.lefts[pair.left].figure, self.rights[pair.right].figure
        how = pair.judged.how
        if how is How.EXACT and _plain(one.span.of(self.left.text)) != _plain(other.span.of(self.right.text)):
            how = How.REWORDED
        verdict = Verdict.EQUAL if how is not None else Verdict.CHANGED
        return FigureFinding(
            verdict=verdict,
            left=one.span,
            right=other.span,
            severity=severity_of(verdict, self.lefts[pair.left], self.rights[pair.right]),
            note=pair.judged.note,
            kind=one.kind,
            how=how,
            left_value=one.reading,
            right_value=other.reading,
        )

    def _alone(self, mention: Mention, verdict: Verdict) -> FigureFinding:
        dropped = verdict is Verdict.DROPPED
        return FigureFinding(
            verdict=verdict,
            left=mention.figure.span if dropped else None,
            right=None if dropped else mention.figure.span,
            severity=severity_of(verdict, mention if dropped else None, None if dropped else mention),
            kind=mention.figure.kind,
            left_value=mention.figure.reading if dropped else "",
            right_value="" if dropped else mention.figure.reading,
        )


def _linked_sentences(sentences: Sequence[SentenceLink]) -> frozenset[tuple[Span, Span]]:
    return frozenset((one, other) for link in sentences for one in link.left for other in link.right)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").split())


def _place(finding: FigureFinding) -> tuple[int, int]:
    left, right = finding.left, finding.right
    return (left.start if left else right.start if right else 0, right.start if right else -1)
