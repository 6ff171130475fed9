"""What two articles are to each other, judged by how much of them is shared and by which facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.align.background import tell_one_story, told_alike
from core.align.context import figure_agreement
from core.align.evidence import longest_shared_quotation, match_spellings, surface_forms
from core.align.text import text_of
from core.article.tokens import tokenize
from core.model import Verdict
from core.relation import Relation, RelationKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from core.align.text import Text
    from core.model import Anchor, Article, FigureFinding, Link, SentenceLink, Span

RESTATED = 0.45
"""Share of one text with a counterpart in the other from which it may be a version of it."""
REPORTED = 0.1
"""The same from which two texts tell one event; texts that share only the topic were measured near 0."""
MADE_FROM = 1.27
"""Sum of that share, of the figures' agreement (``figure_agreement``) and of SPOKEN_ALIKE times the share
of common quotations from which one text was made from the other: of 39 pairs of versions all reach 1.29 and
more, of six pairs of independent reports of one event and three of texts on other events none 1.25."""
SPOKEN_ALIKE = 0.2
AGREEING = 0.38
"""Figures that agree, and quotations, in reports of one event: 0.42 and more in four pairs, against 0.34
and less in two where the same people meet again a year later."""
QUOTED_WEIGHT, MOST_QUOTED_WEIGHT = 0.5, 0.1
"""What the share of common quotations adds to the agreement: people say their words once."""
COPIED = 0.1
"""Share of three-word runs of the text with fewer that the other has too, from which one was made from the
other whatever its figures say, if RESTATED: light rewrites were measured at 0.07 to 0.73, the freest
rewrites, reports of one event and texts on one topic at 0.06 and less."""
QUOTING = 0.4
"""Share of one side's quoted words that the other quotes too, from which one was made from the other;
independent reports share up to 0.32 from one press conference."""
TOPICAL = 0.2
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
    left_text, right_text = text_of(left, tuple(left_anchors)), text_of(right, tuple(right_anchors))
    ours, theirs = left_text.whole, right_text.whole
    spelled = match_spellings(ours.names, theirs.names)
    names = ours.names & {spelled.get(name, name) for name in theirs.names}
    left_covered = _covered(left_text, (span for group in sentences for span in group.left))
    right_covered = _covered(right_text, (span for group in sentences for span in group.right))
    runs, other_runs = three_word_runs(left), three_word_runs(right)
    signs = _Signs(
        covered=max(left_covered, right_covered),
        agreement=figure_agreement(ours.figures, theirs.figures),
        quoting=_share(ours.quoted & theirs.quoted, ours.quoted, theirs.quoted),
        topical=_share(names, ours.names, theirs.names),
        copied=_share(runs & other_runs, runs, other_runs),
    )
    kind, score = _judge(signs)
    if not tell_one_story(Relation(kind, score, left_covered, right_covered)):
        background = told_alike(sentences)
        left_covered = _covered(left_text, (span for group in background for span in group.left))
        right_covered = _covered(right_text, (span for group in background for span in group.right))
    evidence = []
    if signs.copied >= COPIED:
        evidence.append(f"{signs.copied:.0%} of the shorter text's three-word runs stand in the other too")
    if quotation := _quotation(left, left_text, theirs.quoted):
        evidence.append(f"both quote “{quotation}”")
    if shared := _shared_figures(left, left_anchors, ours.figures & theirs.figures, figures):
        evidence.append(f"{_count(shared, 'figure')}: {_some(shared)}")
    if names:
        evidence.append(f"{_count(names, 'name')}: {_some(_as_written(left, left_text, names))}")
    return Relation(kind, score, left_covered, right_covered, tuple(evidence))


@dataclass(frozen=True, slots=True)
class _Signs:
    """What the relation is judged by, each 0 to 1."""

    covered: float
    agreement: float
    quoting: float
    topical: float
    copied: float


def _judge(signs: _Signs) -> tuple[RelationKind, float]:
    """The kind and how sure it is: 0.5 at the line between two kinds, rising with the distance from it."""
    copied = min(signs.copied - COPIED, signs.covered - RESTATED)
    quoted = min(signs.quoting - QUOTING, signs.covered - RESTATED)
    made_from = signs.covered + signs.agreement + SPOKEN_ALIKE * signs.quoting
    version = max(copied, quoted, made_from - MADE_FROM)
    agreement = signs.agreement + min(QUOTED_WEIGHT * signs.quoting, MOST_QUOTED_WEIGHT)
    one_event = min(signs.covered - REPORTED, agreement - AGREEING)
    if version >= 0:
        return RelationKind.VERSIONS, _sureness(version)
    if one_event >= 0:
        return RelationKind.SAME_EVENT, _sureness(min(one_event, -version))
    topical = max(signs.topical - TOPICAL, signs.covered - REPORTED)
    if topical >= 0:
        return RelationKind.RELATED, _sureness(min(-one_event, topical))
    return RelationKind.UNRELATED, _sureness(-topical)


def could_tell_one_story(*, covered: float, agreement: float, quoting: float, copied: float) -> bool:
    """Whether texts with these signs can be versions or reports of one event; no sign may be too low."""
    kind, _ = _judge(_Signs(covered, agreement, quoting, 0.0, copied))
    return kind in (RelationKind.VERSIONS, RelationKind.SAME_EVENT)


def _sureness(margin: float) -> float:
    return min(1.0, 0.5 + max(0.0, margin) * 2)


def _share(shared: Collection[object], one: Collection[object], other: Collection[object]) -> float:
    """How much of the smaller collection is shared; 0 when it is empty."""
    smaller = min(len(one), len(other))
    return len(shared) / smaller if smaller else 0.0


def three_word_runs(article: Article) -> set[tuple[str, str, str]]:
    """Every three words of the content that follow each other in one paragraph, in matching form."""
    runs: set[tuple[str, str, str]] = set()
    for paragraph in article.paragraphs:
        if not paragraph.role.is_residue:
            span = paragraph.span
            words = [t.norm for t in tokenize(article.text, span.start, span.end) if t.is_word]
            runs.update(zip(words, words[1:], words[2:], strict=False))
    return runs


def _covered(text: Text, shared: Iterable[Span]) -> float:
    """Share of the words of the content that stand in the shared sentences."""
    words = {span: len(evidence.words) for span, evidence in zip(text.spans, text.sentences, strict=True)}
    total = sum(words.values())
    return sum(words[span] for span in shared) / total if total else 0.0


def _quotation(article: Article, text: Text, quoted: Collection[str]) -> str:
    """The longest stretch of a paragraph that the other text quotes too."""
    holders = (
        p for p, e in zip(text.paragraphs, text.passages, strict=True) if not e.quoted.isdisjoint(quoted)
    )
    return max((longest_shared_quotation(article, p.span, quoted) for p in holders), key=len, default="")


def _as_written(article: Article, text: Text, names: frozenset[str]) -> list[str]:
    """The first of the names in the spelling of the text: those that are shown, and one to spare."""
    written: dict[str, str] = {}
    for paragraph, evidence in zip(text.paragraphs, text.passages, strict=True):
        if not evidence.names.isdisjoint(names - written.keys()):
            forms = surface_forms(article, paragraph.span)
            written.update((name, forms[name]) for name in sorted(evidence.names & names) if name in forms)
            if len(written) > MOST_NAMED:
                break
    return list(dict.fromkeys(written.values()))


def _shared_figures(
    left: Article, anchors: Sequence[Anchor], keys: Collection[str], findings: Sequence[FigureFinding]
) -> list[str]:
    """Figures that both texts have, as the left one writes them; those in digits first, as they say more."""
    if findings:
        equal = sorted(f.left for f in findings if f.verdict is Verdict.EQUAL and f.left is not None)
        texts = [left.slice(span) for span in equal]
    elif figures := sorted((a for a in anchors if a.kind == "figure"), key=lambda a: a.span):
        texts = [left.slice(a.span) for a in figures if a.key in keys]
    else:
        texts = sorted(keys)
    return sorted(dict.fromkeys(texts), key=lambda text: not any(map(str.isdigit, text)))


def _count(facts: Collection[object], noun: str) -> str:
    return f"{len(facts)} shared {noun}{'' if len(facts) == 1 else 's'}"


def _some(facts: Sequence[str]) -> str:
    more = ", …" if len(facts) > MOST_NAMED else ""
    return ", ".join(facts[:MOST_NAMED]) + more
