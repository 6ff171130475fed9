"""Faults of a text on its own, whatever the other says: contradictions, and words that rewriting left in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.residue import find_machine_residue
from core.facts.figures.inconsistency import find_inconsistencies as contradicting_figures
from core.facts.quotes.inconsistency import find_inconsistencies as contradicting_quotations
from core.model import Category, InconsistencyFinding, LeftoverFinding, Severity, Side, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.article_facts import Facts
    from core.facts.inconsistency import Inconsistency
    from core.model import Article


def inconsistencies(left: Facts, right: Facts) -> tuple[InconsistencyFinding, ...]:
    """Where either text contradicts itself.

    In the version it misleads whoever trusts it; in the original it warns the person who checks against it.
    """
    return (*_of_one_text(Side.LEFT, left), *_of_one_text(Side.RIGHT, right))


def _of_one_text(side: Side, facts: Facts) -> Iterator[InconsistencyFinding]:
    for found in contradicting_figures(facts.article, facts.figures):
        yield _inconsistency(side, found, Category.FIGURE)
    for found in contradicting_quotations(facts.article, facts.quotations):
        yield _inconsistency(side, found, Category.QUOTE)


def _inconsistency(side: Side, found: Inconsistency, about: Category) -> InconsistencyFinding:
    return InconsistencyFinding(
        verdict=Verdict.INCONSISTENT,
        left=found.told if side is Side.LEFT else None,
        right=found.told if side is Side.RIGHT else None,
        severity=Severity.SHOULD if side is Side.LEFT else Severity.MUST,
        note=found.note,
        about=about,
        body=found.body,
    )


def leftovers(left: Article, right: Article) -> tuple[LeftoverFinding, ...]:
    """Where either text speaks of its own rewriting; quiet where the other has the same words, as a report
    about such words does."""
    return tuple(_leftovers(left, right))


def _leftovers(left: Article, right: Article) -> Iterator[LeftoverFinding]:
    spans = {Side.LEFT: find_machine_residue(left), Side.RIGHT: find_machine_residue(right)}
    articles = {Side.LEFT: left, Side.RIGHT: right}
    words = {side: {_plain(articles[side].slice(span)) for span in found} for side, found in spans.items()}
    for side, found in spans.items():
        for span in found:
            is_in_both = _plain(articles[side].slice(span)) in words[side.other]
            severity = Severity.QUIET if is_in_both else Severity.SHOULD
            yield LeftoverFinding(
                verdict=Verdict.REWRITING_LEFT,
                left=span if side is Side.LEFT else None,
                right=span if side is Side.RIGHT else None,
                severity=severity,
            )


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
