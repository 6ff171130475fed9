"""Paragraph links between two articles: many-to-many, in any order, each with a calibrated score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.align.chain import heaviest_chain
from core.align.context import figure_agreement
from core.align.evidence import gather, merge
from core.align.reasons import Reasons
from core.align.scoring import score_pairs
from core.align.similarity import Features, Pair, Text, compare
from core.model import Link, LinkRelation, Role, Strength

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.align.evidence import Evidence
    from core.model import Anchor, Article, Paragraph

LEAST = 0.25
"""Links of at least this score are drawn: near the best F1 of free and of close rewrites alike, and few
links between texts that share nothing, in cross-validation."""
SURE = 0.7
"""From here a link is called sure: of such links more than 9 in 10 were right in cross-validation."""
FULL_MARGIN = 0.0
PARTIAL_WEIGHT = 0.3
"""What a partial link weighs in the order of the texts, against 1 for a full one."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The paragraphs of two articles that take part, and the features of their pairs by position therein."""

    left: Sequence[Paragraph]
    right: Sequence[Paragraph]
    left_text: Text
    right_text: Text
    features: Mapping[Pair, Features]

    @property
    def agreement(self) -> float:
        return figure_agreement(self.left_text.figures, self.right_text.figures)


def align(
    left: Article,
    right: Article,
    left_anchors: Sequence[Anchor] = (),
    right_anchors: Sequence[Anchor] = (),
    *,
    least: float = LEAST,
    progress: Callable[[float], None] | None = None,
) -> tuple[Link, ...]:
    """The paragraphs of the two articles that say the same, sorted by left and right index.

    Residue (captions, page furniture) takes no part. Anchors are facts found beforehand; quotations,
    names and digits are also recognised without them. ``least`` is the score from which a link is drawn.
    ``progress`` is called with the share done, 0 to 1; it cancels the work by raising.
    """
    found = candidates(left, right, left_anchors, right_anchors, progress)
    judged = score_pairs(found.features, found.agreement)
    scores = {pair: value for pair, value in judged.items() if value >= least}
    relations = {pair: _relation(found.features[pair]) for pair in scores}
    moved = _moved(found, relations)
    spans = [p.span for p in found.left], [p.span for p in found.right]
    reasons = Reasons((left, right), spans, (found.left_text, found.right_text), left_anchors)
    return tuple(
        Link(
            left=found.left[i].index,
            right=found.right[j].index,
            score=scores[i, j],
            relation=relations[i, j],
            strength=Strength.SURE if scores[i, j] >= SURE else Strength.POSSIBLE,
            moved=(i, j) in moved,
            reasons=reasons.of(i, j, found.features[i, j]),
        )
        for i, j in sorted(scores)
    )


def candidates(
    left: Article,
    right: Article,
    left_anchors: Sequence[Anchor] = (),
    right_anchors: Sequence[Anchor] = (),
    progress: Callable[[float], None] | None = None,
) -> Candidates:
    """All pairs of paragraphs that have a chance of being linked."""
    left_paragraphs, left_text = _as_text(left, left_anchors)
    right_paragraphs, right_text = _as_text(right, right_anchors)
    features = compare(left_text, right_text, progress)
    return Candidates(left_paragraphs, right_paragraphs, left_text, right_text, features)


def _as_text(article: Article, anchors: Sequence[Anchor]) -> tuple[list[Paragraph], Text]:
    paragraphs = [p for p in article.paragraphs if not p.role.is_residue]
    owners = [k for k, p in enumerate(paragraphs) for _ in p.sentences or (p.span,)]
    spans = [span for p in paragraphs for span in p.sentences or (p.span,)]
    sentences = gather(article, spans, anchors)
    parts: list[list[Evidence]] = [[] for _ in paragraphs]
    for owner, evidence in zip(owners, sentences, strict=True):
        parts[owner].append(evidence)
    headings = [p.role is Role.HEADING for p in paragraphs]
    return paragraphs, Text([merge(own) for own in parts], headings, sentences, owners)


def _relation(features: Features) -> LinkRelation:
    """FULL when the passages are each other's best counterpart from at least one side, or nearly so."""
    return LinkRelation.FULL if features.best_margin >= FULL_MARGIN else LinkRelation.PARTIAL


def _moved(found: Candidates, relations: Mapping[Pair, LinkRelation]) -> set[Pair]:
    """The links of running text that lie off the heaviest chain of links in the order of both texts."""
    running = (Role.BODY, Role.LIST)
    heft = {
        (i, j): min(len(found.left[i].span), len(found.right[j].span))
        * (1.0 if relation is LinkRelation.FULL else PARTIAL_WEIGHT)
        for (i, j), relation in relations.items()
        if found.left[i].role in running and found.right[j].role in running
    }
    return heft.keys() - heaviest_chain(heft)
