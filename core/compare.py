"""Runs the stages on two articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from core.align.nearer import nearer_to_the_original
from core.corrections import NO_CORRECTIONS, Corrections
from core.facts.article_facts import find_facts
from core.facts.figures.figure import Figure
from core.model import Anchor, Article, Comparison, Link, SentenceLink, Side
from core.relation import Relation, RelationKind

if TYPE_CHECKING:
    from core.align.semantic import Encoder

Progress = Callable[[float, str], None]
"""Told the share of the work that is done, 0 to 1, and what is done next; raises to cancel."""


def _silent(_done: float, _stage: str) -> None:
    pass


def compare(
    left: Article,
    right: Article,
    progress: Progress = _silent,
    *,
    encoder: Encoder | None = None,
    corrections: Corrections = NO_CORRECTIONS,
) -> Comparison:
    """Everything the program knows of ``right`` as a version of ``left``.

    ``encoder`` adds likeness in meaning to what passages are aligned by. ``corrections`` are the reader's:
    roles are set before anything is found, links before anything is matched along them.
    """
    from core.align.background import background_of, tell_one_story, told_alike
    from core.align.relation import relate
    from core.align.rows import level_rows, passages_of
    from core.align.words import diff_words
    from core.facts.claims.match import match_claims
    from core.facts.faults import inconsistencies, leftovers
    from core.facts.figures.match import match_figures
    from core.facts.names.match import match_names
    from core.facts.quotes.match import match_quotations
    from core.facts.scope import claims_in_scope, figures_in_scope, names_in_scope, statements_in_scope
    from core.facts.statements.match import one_sided_statements

    left, right = corrections.apply_roles(left, Side.LEFT), corrections.apply_roles(right, Side.RIGHT)
    progress(0.0, "finding figures, names and quotations")
    ours, theirs = find_facts(left), find_facts(right)
    anchors, links, sentences = _align(
        left, right, ours.figures, theirs.figures, progress, encoder, corrections
    )
    progress(0.6, "matching figures")
    apart = corrections.unlinked
    figures = match_figures(left, right, ours.figures, theirs.figures, links, sentences, apart=apart)
    progress(0.7, "judging the relation")
    relation = relate(left, right, links, sentences, *anchors, figures)
    if not tell_one_story(relation):
        sentences = told_alike(sentences)
        links = background_of(left, right, links, sentences)
    figures = figures_in_scope(figures, relation, sentences)
    hint = None if corrections.original else nearer_to_the_original(ours.detail, theirs.detail)
    if hint is not None and relation.kind is RelationKind.VERSIONS:
        relation = replace(relation, evidence=(*relation.evidence, hint.caption))
    progress(0.75, "matching names")
    names = names_in_scope(
        match_names(left, right, ours.names, theirs.names, links, sentences, figures), relation
    )
    progress(0.8, "matching quotations")
    quotes = match_quotations(
        left, right, ours.quotations, theirs.quotations, links, sentences, relation.kind, figures, names
    )
    progress(0.85, "comparing claims")
    claims = claims_in_scope(match_claims(left, right, links, sentences, figures), relation)
    progress(0.88, "listing what one side only tells")
    found = (*figures, *names, *quotes, *claims)
    statements = one_sided_statements(left, right, ours.names, theirs.names, sentences, found)
    progress(0.9, "comparing words")
    rows = level_rows(left, right, links)
    wording = diff_words(left, right, passages_of(rows, links), sentences)
    progress(1.0, "done")
    return Comparison(
        left=left,
        right=right,
        relation=relation,
        links=links,
        sentences=sentences,
        rows=rows,
        wording=wording,
        figures=figures,
        names=names,
        quotes=quotes,
        claims=claims,
        statements=statements_in_scope(statements, relation),
        inconsistencies=inconsistencies(ours, theirs),
        leftovers=leftovers(left, right),
        corrections=corrections,
    )


def judge(
    left: Article,
    right: Article,
    left_figures: Sequence[Figure],
    right_figures: Sequence[Figure],
    progress: Progress = _silent,
) -> Relation:
    """Only what two articles are to each other, a good deal faster than a whole comparison."""
    from core.align.relation import relate

    anchors, links, sentences = _align(left, right, left_figures, right_figures, progress)
    return relate(left, right, links, sentences, *anchors)


_Anchors = tuple[tuple[Anchor, ...], tuple[Anchor, ...]]


def _align(
    left: Article,
    right: Article,
    left_figures: Sequence[Figure],
    right_figures: Sequence[Figure],
    progress: Progress,
    encoder: Encoder | None = None,
    corrections: Corrections = NO_CORRECTIONS,
) -> tuple[_Anchors, tuple[Link, ...], tuple[SentenceLink, ...]]:
    """The figures of both sides as evidence, and the links that stand on it."""
    from core.align.anchors import figure_anchors
    from core.align.by_hand import corrected_links
    from core.align.passages import align
    from core.align.sentences import align_sentences

    progress(0.2, "aligning passages")
    anchors = figure_anchors(left_figures, right_figures, left.published, right.published)
    links = align(
        left,
        right,
        *anchors,
        progress=lambda done: progress(0.2 + 0.3 * done, "aligning passages"),
        encoder=encoder,
    )
    links = corrected_links(left, right, links, corrections)
    progress(0.5, "aligning sentences")
    return anchors, links, align_sentences(left, right, links, *anchors, apart=corrections.unlinked)
