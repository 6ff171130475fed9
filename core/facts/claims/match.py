"""Changed claims of two articles, found along the links of their sentences."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import TYPE_CHECKING

from core.facts.claims.attribution import attributions, opinions_stated, unsourced
from core.facts.claims.cause import causes_added, causes_joined
from core.facts.claims.certainty import graded
from core.facts.claims.commitment import recommitted
from core.facts.claims.comparison import exchanged
from core.facts.claims.counterparts import alike_pairs, neighbouring_pairs, single_pairs, telling_pairs
from core.facts.claims.denial import denied
from core.facts.claims.direction import redirected
from core.facts.claims.forms import forms_for
from core.facts.claims.intent import intent_added
from core.facts.claims.limit import limits_dropped
from core.facts.claims.opposites import opposed, opposed_of_subject
from core.facts.claims.pairing import pair_words
from core.facts.claims.polarity import negated
from core.facts.claims.quantity import requantified
from core.facts.claims.realisation import realised
from core.facts.claims.same_speaker import asserted, unhedged
from core.facts.claims.scale import rescaled
from core.facts.claims.sequence import resequenced
from core.facts.claims.severity import severity_of
from core.facts.claims.share import reshared
from core.facts.claims.statement import FigureIndex, read_statement
from core.facts.claims.superlative import superlatives, unrivalled
from core.facts.claims.time_shift import brought_to_now, done_by_now, shifts_in_time
from core.facts.claims.undecided import settled_questions
from core.facts.claims.unproven import unproven
from core.model import ClaimFinding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.claims.forms import Forms
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.shift import Shift
    from core.facts.claims.statement import Statement
    from core.model import Article, FigureFinding, Link, SentenceLink, Span

Topic = Callable[["Pairing"], "Iterator[Shift]"]
"""Finds the changes of one kind between two statements."""
_TOPICS: tuple[Topic, ...] = (
    negated,
    unproven,
    recommitted,
    limits_dropped,
    settled_questions,
    opposed,
    denied,
    exchanged,
    rescaled,
    graded,
    requantified,
    superlatives,
    causes_added,
    intent_added,
    attributions,
    shifts_in_time,
)
_OF_ONE_STATEMENT: tuple[Topic, ...] = (
    realised,
    opinions_stated,
    unsourced,
    reshared,
    redirected,
    resequenced,
    causes_joined,
    brought_to_now,
    unrivalled,
)
"""Topics that compare the whole of two statements, which must surely stand for each other."""
_OF_COUNTERPARTS: tuple[Topic, ...] = (unhedged, asserted, done_by_now, opposed_of_subject)
"""Topics that need few words in common, and so two sentences that surely stand for each other."""
SURE = 0.9
"""The least score of a link of such sentences."""
UNKNOWN = "und"
FALLBACK = "en"
"""What two texts are read as that are both too short to tell their language."""
LONGEST = 3000
"""Characters of a statement that is compared: what is longer is a table or a list without full stops."""
LEAST_TIES = 3
"""Words that two sentences must share of which one has no link of its own."""
LEAST_TIES_OF_A_DENIAL = 2
"""Words that must agree where only a denial is looked for: what is denied, and of whom."""
LEAST_AGREEMENT = 0.5
"""The least share of the words of the shorter of them, where only their paragraphs are linked."""


def match_claims(
    left: Article,
    right: Article,
    links: Sequence[Link],
    sentences: Sequence[SentenceLink],
    figures: Sequence[FigureFinding] = (),
) -> tuple[ClaimFinding, ...]:
    """Statements whose force or sense changed, in the order of the left text.

    Empty where the language of either side has no lexicon or the two differ.
    """
    forms = _common_forms(left.language, right.language)
    if forms is None:
        return ()
    lefts = _Reader(left, forms, FigureIndex([figure.left for figure in figures]))
    rights = _Reader(right, forms, FigureIndex([figure.right for figure in figures]))
    found: list[ClaimFinding] = []
    for link in sentences:
        if max(sum(map(len, link.left)), sum(map(len, link.right))) > LONGEST:
            continue
        whole = pair_words(lefts.read(link.left), rights.read(link.right), forms)
        found += _findings(whole)
        if link.score >= SURE:
            found += _findings(whole, _OF_ONE_STATEMENT)
            for one, other in product(link.left, link.right):
                found += _findings(
                    pair_words(lefts.read((one,)), rights.read((other,)), forms), _OF_COUNTERPARTS
                )
        if len(link.left) + len(link.right) > 2:
            for one, other in product(link.left, link.right):
                part = pair_words(lefts.read((one,)), rights.read((other,)), forms)
                found += _findings(part, (graded,)) if _are_alike(part) else []
    ones, others = lefts.read_all(), rights.read_all()
    compared = {(one, other) for link in sentences for one in link.left for other in link.right}
    on_left, on_right = {one for one, _ in compared}, {other for _, other in compared}
    for one, other in neighbouring_pairs(left, right, links, ones, others):
        if (one, other) in compared:
            continue
        pair = pair_words(lefts.read((one,)), rights.read((other,)), forms)
        if _are_alike(pair) and not (one in on_left and other in on_right):
            found += _findings(pair)
        elif pair.agreement.ties >= LEAST_TIES_OF_A_DENIAL:
            found += _findings(pair, (negated,))
    for one, other in alike_pairs(ones, others):
        if not (one in on_left and other in on_right):
            pair = pair_words(lefts.read((one,)), rights.read((other,)), forms)
            if pair.agreement.ties >= LEAST_TIES:
                found += _findings(pair)
    for one, other in telling_pairs(ones, others):
        if one not in on_left and other not in on_right:
            pair = pair_words(lefts.read((one,)), rights.read((other,)), forms)
            found += _findings(pair, (graded,)) if _are_alike(pair) else []
    for one, other in single_pairs(ones, others):
        if (one, other) not in compared:
            found += _findings(pair_words(lefts.read((one,)), rights.read((other,)), forms), (recommitted,))
    return tuple(_one_a_place(found))


def _common_forms(*languages: str) -> Forms | None:
    """The forms of the language of both sides; a text too short to tell counts as the other's language."""
    known = {code.split("-", maxsplit=1)[0].lower() for code in languages} - {UNKNOWN}
    if len(known) > 1:
        return None
    return forms_for(known.pop() if known else FALLBACK)


class _Reader:
    """Reads each statement of an article once."""

    def __init__(self, article: Article, forms: Forms, figures: FigureIndex) -> None:
        self._article = article
        self._forms = forms
        self._figures = figures
        self._read: dict[tuple[Span, ...], Statement] = {}

    def read_all(self) -> dict[Span, Statement]:
        """Every sentence on its own."""
        return {
            sentence: self.read((sentence,))
            for paragraph in self._article.paragraphs
            if not paragraph.role.is_residue
            for sentence in paragraph.sentences
            if len(sentence) <= LONGEST
        }

    def read(self, sentences: tuple[Span, ...]) -> Statement:
        known = self._read.get(sentences)
        if known is None:
            known = self._read[sentences] = read_statement(
                self._article, sentences, self._forms, self._figures
            )
        return known


def _are_alike(pair: Pairing) -> bool:
    return pair.agreement.ties >= LEAST_TIES and pair.agreement.share >= LEAST_AGREEMENT


def _findings(pair: Pairing, topics: Sequence[Topic] = _TOPICS) -> list[ClaimFinding]:
    if [word.norm for word in pair.left.words] == [word.norm for word in pair.right.words]:
        return []
    return [
        ClaimFinding(shift.verdict, shift.left, shift.right, severity_of(shift, pair), shift.note)
        for topic in topics
        for shift in topic(pair)
    ]


def _one_a_place(found: Sequence[ClaimFinding]) -> list[ClaimFinding]:
    """The worst finding of each place, in the order of the left text."""
    kept: list[ClaimFinding] = []
    for finding in sorted(found, key=lambda f: f.severity.rank if f.severity else 0):
        if not any(_overlap(finding.left, k.left) and _overlap(finding.right, k.right) for k in kept):
            kept.append(finding)
    return sorted(kept, key=_place)


def _overlap(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.overlaps(other)


def _place(finding: ClaimFinding) -> tuple[int, int]:
    assert finding.left is not None
    assert finding.right is not None
    return finding.left.start, finding.right.start
