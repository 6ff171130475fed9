"""Paragraph links between two articles: many-to-many, in any order, each with a calibrated score."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from core.align import weights
from core.align.chain import heaviest_chain
from core.align.evidence import gather, merge
from core.align.reasons import Reasons
from core.align.similarity import Features, Text, compare
from core.model import Link, LinkRelation, Role, Strength

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.align.evidence import Evidence
    from core.model import Anchor, Article, Paragraph

LEAST = 0.28
"""Links of at least this score are drawn: the threshold of the best F1 in cross-validation."""
SURE = 0.7
"""From here a link is called sure: of such links more than 9 in 10 were right in cross-validation."""
PARTIAL_WEIGHT = 0.3
"""What a partial link weighs in the order of the texts, against 1 for a full one."""


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
    left_paragraphs, left_text = _as_text(left, left_anchors)
    right_paragraphs, right_text = _as_text(right, right_anchors)
    features = compare(left_text, right_text, progress)
    scores = {pair: score(f) for pair, f in features.items()}
    drawn = {pair: value for pair, value in scores.items() if value >= least}
    relations = {pair: _relation(features[pair]) for pair in drawn}
    moved = _moved(left_paragraphs, right_paragraphs, relations)
    spans = [p.span for p in left_paragraphs], [p.span for p in right_paragraphs]
    reasons = Reasons((left, right), spans, (left_text, right_text), left_anchors)
    return tuple(
        Link(
            left=left_paragraphs[i].index,
            right=right_paragraphs[j].index,
            score=drawn[i, j],
            relation=relations[i, j],
            strength=Strength.SURE if drawn[i, j] >= SURE else Strength.POSSIBLE,
            moved=(i, j) in moved,
            reasons=reasons.of(i, j, features[i, j]),
        )
        for i, j in sorted(drawn)
    )


def score(features: Features) -> float:
    """Estimated probability, 0 to 1, that a person would link the passages."""
    z = weights.BIAS + sum(w * x for w, x in zip(weights.PASSAGE, features, strict=True))
    return 1.0 / (1.0 + math.exp(-z))


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
    return LinkRelation.FULL if features.best_margin >= weights.FULL_MARGIN else LinkRelation.PARTIAL


def _moved(
    left: Sequence[Paragraph], right: Sequence[Paragraph], relations: Mapping[tuple[int, int], LinkRelation]
) -> set[tuple[int, int]]:
    """The links of running text that lie off the heaviest chain of links in the order of both texts."""
    running = (Role.BODY, Role.LIST)
    heft = {
        (i, j): min(len(left[i].span), len(right[j].span))
        * (1.0 if relation is LinkRelation.FULL else PARTIAL_WEIGHT)
        for (i, j), relation in relations.items()
        if left[i].role in running and right[j].role in running
    }
    return heft.keys() - heaviest_chain(heft)
