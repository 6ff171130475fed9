"""From the features of all pairs of passages to the probability of each link.

Two logistic regressions one after the other. The first judges each pair by itself. What it finds tells how
much of the two texts is shared at all, and which passages have their counterpart already: the second
judges again in that light. In a free rewrite, where many passages are plainly shared, a weak likeness
means a link; between texts that share next to nothing the same likeness is chance.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from core.align import weights
from core.align.context import contexts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.align.likeness import Pair
    from core.align.semantic import SemanticFeatures
    from core.align.similarity import Features


def score_pairs(
    features: Mapping[Pair, Features],
    agreement: float,
    meaning: Mapping[Pair, SemanticFeatures] | None = None,
) -> dict[Pair, float]:
    """Estimated probability, 0 to 1, that a person would link each pair.

    ``agreement`` is that of the figures of the two texts (``context.figure_agreement``). ``meaning`` is
    what an encoder says of the same pairs, if there is one.
    """
    if meaning is None:
        first = {pair: logistic(weights.PASSAGE_BIAS, weights.PASSAGE, f) for pair, f in features.items()}
        bias, coefficients = weights.CONTEXT_BIAS, weights.CONTEXT
    else:
        from core.align import semantic_weights as learned

        passage = (*learned.PASSAGE, *learned.MEANING)
        first = {
            pair: logistic(learned.PASSAGE_BIAS, passage, (*f, *meaning[pair]))
            for pair, f in features.items()
        }
        bias, coefficients = learned.CONTEXT_BIAS, learned.CONTEXT
    return {
        pair: logistic(bias, coefficients, context) for pair, context in contexts(first, agreement).items()
    }


def logistic(bias: float, coefficients: Sequence[float], values: Sequence[float]) -> float:
    z = bias + sum([w * x for w, x in zip(coefficients, values, strict=True)])
    return 1.0 / (1.0 + math.exp(-z)) if z > 0 else math.exp(z) / (1.0 + math.exp(z))
