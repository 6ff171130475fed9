"""Paragraph links between two articles: many-to-many, in any order, each with a calibrated score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.align.context import figure_agreement
from core.align.headings import unfounded
from core.align.moves import moved_pairs
from core.align.reasons import Reasons
from core.align.scoring import score_pairs
from core.align.similarity import paragraph_features
from core.align.text import text_of
from core.model import Link, LinkRelation, Strength

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.align.likeness import Pair
    from core.align.semantic import Encoder, SemanticFeatures
    from core.align.similarity import Features
    from core.model import Anchor, Article

LEAST = 0.3
"""Links of at least this score are drawn: near the best F1 of free and of close rewrites alike, with some
three wrong links in 37 pairs of unrelated texts (cross-validation, ``fit_alignment.py``)."""
SURE = 0.8
"""From here a link is called sure: 97 of 100 such links were right in cross-validation."""
LONE = 0.05
"""Likeness from which texts of one passage each are linked: somebody set the two side by side, and nothing
else competes. Sentences on one matter were seen at 0.06 and more, on different ones at 0.03."""
ENCODING = 0.8
"""Share of the time that encoding takes where there is an encoder."""


def align(
    left: Article,
    right: Article,
    left_anchors: Sequence[Anchor] = (),
    right_anchors: Sequence[Anchor] = (),
    *,
    least: float = LEAST,
    progress: Callable[[float], None] | None = None,
    encoder: Encoder | None = None,
) -> tuple[Link, ...]:
    """The paragraphs of the two articles that say the same, sorted by left and right index.

    Residue (captions, page furniture) takes no part. Anchors are facts found beforehand; quotations,
    names and digits are also recognised without them. ``least`` is the score from which a link is drawn.
    ``progress`` is called with the share done, 0 to 1; it cancels the work by raising. ``encoder`` adds
    likeness in meaning to what speaks for a pair.
    """
    left_text, right_text = text_of(left, tuple(left_anchors)), text_of(right, tuple(right_anchors))
    meaning: Mapping[Pair, SemanticFeatures] | None = None
    if encoder is None:
        features = paragraph_features(left_text, right_text, progress)
    else:
        from core.align.semantic import encode_passages

        report = progress or (lambda done: None)
        meanings = encode_passages(
            encoder, (left, left_text), (right, right_text), lambda done: report(ENCODING * done)
        )
        features = paragraph_features(
            left_text,
            right_text,
            lambda done: report(ENCODING + (1 - ENCODING) * done),
            meanings.nearest(),
        )
        meaning = meanings.features(features)
    agreement = figure_agreement(left_text.whole.figures, right_text.whole.figures)
    scores = score_pairs(features, agreement, meaning)
    if len(left_text.passages) == len(right_text.passages) == 1:
        scores = {pair: max(p, SURE * (features[pair].grams >= LONE)) for pair, p in scores.items()}
    scores = {pair: p for pair, p in scores.items() if p >= least}
    for pair in unfounded(left_text, right_text, scores.keys()):
        del scores[pair]
    relations = {pair: _relation(features[pair]) for pair in scores}
    indexes = {(i, j): (left_text.paragraphs[i].index, right_text.paragraphs[j].index) for i, j in scores}
    moved = moved_pairs(left, right, {indexes[pair]: relation for pair, relation in relations.items()})
    reasons = Reasons(left, left_text, right_text, left_anchors)
    return tuple(
        Link(
            left=indexes[i, j][0],
            right=indexes[i, j][1],
            score=scores[i, j],
            relation=relations[i, j],
            strength=Strength.SURE if scores[i, j] >= SURE else Strength.POSSIBLE,
            moved=indexes[i, j] in moved,
            reasons=reasons.of(i, j, features[i, j], meaning[i, j] if meaning else None),
        )
        for i, j in sorted(scores)
    )


def _relation(features: Features) -> LinkRelation:
    """FULL when one passage has no better counterpart than the other.

    Right for 9 of 10 links of close rewrites and 6 to 8 of 10 of free ones; coverage of words or figures
    was measured to tell no better.
    """
    return LinkRelation.FULL if features.best_margin >= 0.0 else LinkRelation.PARTIAL
