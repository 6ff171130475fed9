"""Why two passages are linked, in words that stand in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.align import weights
from core.align.evidence import STEM_LENGTH, longest_shared_quotation, match_spellings, surface_forms
from core.align.vectors import inverse_frequencies, rarity
from core.model import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.align.evidence import Evidence
    from core.align.semantic import SemanticFeatures
    from core.align.similarity import Features
    from core.align.text import Text
    from core.model import Anchor, Article

MOST_WORDS = 5
MOST_NAMES = 3
MOST_FIGURES = 4
"""As many of each as are read at a glance."""
COMMON_SHARE = 0.2
"""A word that more than this share of the passages hold is no reason to link two of them."""
NEIGHBOURLY = 0.5
"""Neighbours and meaning are named where they add this much to the log odds of the link."""


class Reasons:
    """Finds the reasons for links between the passages of two texts."""

    def __init__(self, article: Article, left: Text, right: Text, left_anchors: Sequence[Anchor]) -> None:
        """``article`` is the left one, in whose words the reasons are given."""
        self._article = article
        self._left = left
        self._right = right
        passages = [e.terms() for e in (*left.passages, *right.passages)]
        self._rarity = inverse_frequencies(passages)
        self._least_rarity = rarity(max(2, COMMON_SHARE * len(passages)), len(passages))
        self._spelled = match_spellings(left.whole.names, right.whole.names)
        self._forms: dict[int, dict[str, str]] = {}
        self._figures = sorted((a for a in left_anchors if a.kind == "figure"), key=lambda a: a.span)

    def of(
        self, i: int, j: int, features: Features, meaning: SemanticFeatures | None = None
    ) -> tuple[Reason, ...]:
        """The reasons to link left passage ``i`` with right passage ``j``, the most telling kinds first."""
        reasons = [Reason("quote", text) for text in self._quotation(i, j)]
        reasons += [Reason("figure", text) for text in self._shared_figures(i, j)[:MOST_FIGURES]]
        if i not in self._forms:
            self._forms[i] = surface_forms(self._article, self._left.paragraphs[i].span)
        forms = self._forms[i]
        names = self._shared_names(i, j, forms)
        reasons += [Reason("name", text) for text in names[:MOST_NAMES]]
        words = self._shared_words(i, j, forms, {name.casefold() for name in names})
        if words:
            reasons.append(Reason("words", ", ".join(words[:MOST_WORDS])))
        support = weights.PASSAGE.before * features.before + weights.PASSAGE.after * features.after
        if support >= NEIGHBOURLY:
            reasons.append(Reason("neighbours", "the passages beside it are alike too"))
        if meaning is not None and _support(meaning) >= NEIGHBOURLY:
            reasons.append(Reason("meaning", "the sentence encoder finds them alike"))
        return tuple(reasons)

    def _evidence(self, i: int, j: int) -> tuple[Evidence, Evidence]:
        return self._left.passages[i], self._right.passages[j]

    def _quotation(self, i: int, j: int) -> list[str]:
        one, other = self._evidence(i, j)
        if not one.quoted & other.quoted:
            return []
        text = longest_shared_quotation(self._article, self._left.paragraphs[i].span, other.quoted)
        return [text] if text else []

    def _shared_figures(self, i: int, j: int) -> list[str]:
        one, other = self._evidence(i, j)
        shared = one.figures & other.figures
        if not self._figures:
            return sorted(shared)
        span, article = self._left.paragraphs[i].span, self._article
        texts = [article.slice(a.span) for a in self._figures if a.key in shared and span.overlaps(a.span)]
        return list(dict.fromkeys(texts))

    def _shared_names(self, i: int, j: int, forms: Mapping[str, str]) -> list[str]:
        one, other = self._evidence(i, j)
        shared = one.names & {self._spelled.get(name, name) for name in other.names}
        return [forms[name] for name in sorted(shared, key=self._by_rarity) if name in forms]

    def _shared_words(self, i: int, j: int, forms: Mapping[str, str], said: set[str]) -> list[str]:
        one, other = self._evidence(i, j)
        shared = [
            term
            for term in one.terms().keys() & other.terms().keys()
            if self._rarity[term] >= self._least_rarity and not term.isdigit() and term in forms
        ]
        words = (forms[term] for term in sorted(shared, key=self._by_rarity))
        return [word for word in words if word.casefold() not in said]

    def _by_rarity(self, term: str) -> tuple[float, int, str]:
        """Rare first; of equally rare ones the longer, which tends to say more."""
        return -self._rarity.get(term[:STEM_LENGTH], 0.0), -len(term), term


def _support(meaning: SemanticFeatures) -> float:
    from core.align.semantic_weights import MEANING

    return sum(weight * value for weight, value in zip(MEANING, meaning, strict=True))
