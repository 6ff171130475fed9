"""What two articles are to each other, judged by how much of them is shared and by which facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.align.evidence import gather, longest_shared_quotation, match_spellings, merge, surface_forms
from core.article.tokens import count_words
from core.model import Relation, RelationKind, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from core.align.evidence import Evidence
    from core.model import Anchor, Article, FigureFinding, Link, SentenceLink

RESTATED = 0.5
"""Share of one text with a counterpart from which it must be a version of the other."""
REPORTED = 0.18
"""The same from which two texts report one event; other events on one topic were measured below."""
QUOTING = 0.1
"""Share of one side's quoted words that the other quotes too: two reporters seldom choose the same."""
TOPICAL = 0.3
"""Share of the names of the text with fewer names that the other has too: the topic is the same."""
MOST_NAMED = 3
"""Facts of one kind named on the screen."""


def relate(
    left: Article,
    right: Article,
    links: Sequence[Link],
    sentences: Sequence[SentenceLink],
    left_anchors: Sequence[Anchor] = (),
    right_anchors: Sequence[Anchor] = (),
    figures: Sequence[FigureFinding] = (),
) -> Relation:
    """Versions of one text, reports of one event, related by topic, or unrelated; with the evidence.

    ``figures`` only sharpen the evidence: they name figures that are equal in other words.
    """
    ours, theirs = _whole(left, left_anchors), _whole(right, right_anchors)
    spelled = match_spellings(ours.names, theirs.names)
    names = ours.names & {spelled.get(name, name) for name in theirs.names}
    left_covered = _covered(left, (span for group in sentences for span in group.left))
    right_covered = _covered(right, (span for group in sentences for span in group.right))
    kind, score = _judge(
        max(left_covered, right_covered),
        quoting=_share(ours.quoted & theirs.quoted, ours.quoted, theirs.quoted),
        topical=_share(names, ours.names, theirs.names),
    )
    evidence = []
    if links:
        evidence.append(
            f"{left_covered:.0%} of the left text and {right_covered:.0%} of the right are shared"
        )
    if quotation := longest_shared_quotation(left, _extent(left), theirs.quoted):
        evidence.append(f"both quote “{quotation}”")
    if shared := _shared_figures(left, left_anchors, ours.figures & theirs.figures, figures):
        evidence.append(f"{len(shared)} shared figures: {_some(shared)}")
    if names:
        forms = surface_forms(left, _extent(left))
        shown = sorted(forms[name] for name in names if name in forms)
        evidence.append(f"{len(shown)} shared names: {_some(shown)}")
    return Relation(kind, score, left_covered, right_covered, tuple(evidence))


def _judge(covered: float, *, quoting: float, topical: float) -> tuple[RelationKind, float]:
    """The kind and how sure it is: 0.5 at the line between two kinds, rising with the distance from it."""
    if covered >= RESTATED or (covered >= REPORTED and quoting >= QUOTING):
        margin = max(covered - RESTATED, min(covered - REPORTED, quoting - QUOTING))
        return RelationKind.VERSIONS, _sureness(margin)
    if covered >= REPORTED:
        return RelationKind.SAME_EVENT, _sureness(min(covered - REPORTED, RESTATED - covered))
    if covered > 0.0 or topical >= TOPICAL:
        return RelationKind.RELATED, _sureness(REPORTED - covered)
    return RelationKind.UNRELATED, _sureness(TOPICAL - topical)


def _sureness(margin: float) -> float:
    return min(1.0, 0.5 + max(0.0, margin) * 2)


def _share(shared: Collection[str], one: Collection[str], other: Collection[str]) -> float:
    """How much of the smaller collection is shared; 0 when it is empty."""
    smaller = min(len(one), len(other))
    return len(shared) / smaller if smaller else 0.0


def _content(article: Article) -> list[Span]:
    return [p.span for p in article.paragraphs if not p.role.is_residue]


def _extent(article: Article) -> Span:
    spans = _content(article)
    return Span(spans[0].start, spans[-1].end) if spans else Span(0, 0)


def _whole(article: Article, anchors: Sequence[Anchor]) -> Evidence:
    return merge(gather(article, _content(article), anchors))


def _covered(article: Article, shared: Iterable[Span]) -> float:
    """Share of the words of the content that stand in the shared sentences."""
    words = sum(count_words(article.slice(span)) for span in _content(article))
    return sum(count_words(article.slice(span)) for span in shared) / words if words else 0.0


def _shared_figures(
    left: Article, anchors: Sequence[Anchor], keys: Collection[str], findings: Sequence[FigureFinding]
) -> list[str]:
    """Figures that both texts have, as the left one writes them, in its order."""
    if findings:
        equal = sorted(f.left for f in findings if f.verdict is Verdict.EQUAL and f.left is not None)
        texts = [left.slice(span) for span in equal]
    elif figures := sorted((a for a in anchors if a.kind == "figure"), key=lambda a: a.span):
        texts = [left.slice(a.span) for a in figures if a.key in keys]
    else:
        texts = sorted(keys)
    return list(dict.fromkeys(texts))


def _some(facts: Sequence[str]) -> str:
    more = ", …" if len(facts) > MOST_NAMED else ""
    return ", ".join(facts[:MOST_NAMED]) + more
