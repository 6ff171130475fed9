"""Which characters of each paragraph are marked, and for what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from core.model import Category, Comparison, Finding, Severity, Side, Span
from core.wording import EditOp


@dataclass(frozen=True, slots=True)
class Mark:
    """A run of one paragraph's text with one look: exactly one of ``wording`` and ``finding`` is set.

    ``wording`` is EQUAL only in a passage too different for a word difference, where what is shared stands
    out instead.
    """

    span: Span
    wording: EditOp | None
    finding: Finding | None


# Findings that say more than that the words differ. A quotation or a statement that was changed is longer:
# inside it the words that differ are what a reader looks for.
_POINTED = (Category.FIGURE, Category.NAME, Category.INCONSISTENCY, Category.LEFTOVER)


def marks_by_paragraph(
    comparison: Comparison,
    side: Side,
    *,
    wording: bool = True,
    categories: frozenset[Category] = frozenset(Category),
) -> Mapping[int, tuple[Mark, ...]]:
    """Marks of each paragraph of ``side``, in order and without overlap; a paragraph without any is absent.

    Figures and names lie over wording, wording over quotations and claims, and of findings the graver over
    the lesser; sentences on one side only lie under everything, and quiet ones are marked only where the rest
    of their paragraph has a counterpart. ``wording`` and ``categories`` choose what is marked at all.
    """
    words = _wording_spans(comparison, side) if wording else {}
    facts = (f for f in comparison.findings if f.category in categories)
    by_start = sorted(((span, f) for f in facts for span in f.spans_on(side)), key=lambda item: item[0])
    text = comparison.article(side).text
    linked = {link.left if side is Side.LEFT else link.right for link in comparison.links}
    result: dict[int, tuple[Mark, ...]] = {}
    at = 0
    for paragraph in comparison.article(side).paragraphs:
        while at < len(by_start) and by_start[at][0].end <= paragraph.span.start:
            at += 1
        here = []
        ahead = at
        while ahead < len(by_start) and by_start[ahead][0].start < paragraph.span.end:
            if paragraph.index in linked or not _is_quiet_statement(by_start[ahead][1]):
                here.append(by_start[ahead])
            ahead += 1
        marks = _flatten(text, paragraph.span, words.get(paragraph.index, ()), here)
        if marks:
            result[paragraph.index] = marks
    return result


def _wording_spans(comparison: Comparison, side: Side) -> dict[int, list[tuple[Span, EditOp]]]:
    """Changed words by paragraph, from the first passage that names the paragraph."""
    painted: dict[int, list[tuple[Span, EditOp]]] = {}
    paragraphs = comparison.article(side).paragraphs
    for passage in comparison.wording:
        for index in passage.left if side is Side.LEFT else passage.right:
            if index in painted:
                continue
            bounds = paragraphs[index].span
            painted[index] = [
                (span, edit.op)
                for edit in passage.edits
                if (span := edit.left if side is Side.LEFT else edit.right) is not None
                and bounds.contains(span)
                and (edit.op is not EditOp.EQUAL or passage.reworded)
            ]
    return painted


def _flatten(
    text: str, bounds: Span, words: Iterable[tuple[Span, EditOp]], facts: Iterable[tuple[Span, Finding]]
) -> tuple[Mark, ...]:
    edits = [(_clip(span, bounds), op) for span, op in words]
    findings = sorted(((_clip(span, bounds), f) for span, f in facts), key=lambda item: _gravity(item[1]))
    cuts = sorted({edge for span, _ in [*edits, *findings] for edge in (span.start, span.end)})
    marks: list[Mark] = []
    for start, end in pairwise(cuts):
        piece = Span(start, end)
        finding = next((f for span, f in findings if span.contains(piece)), None)
        op = next((op for span, op in edits if span.contains(piece)), None)
        if finding is not None and finding.category in _POINTED:
            op = None
        elif op is not None:
            finding = None
        if op is None and finding is None:
            continue
        last = marks[-1] if marks else None
        if last and last.span.end == start and last.wording == op and last.finding is finding:
            marks[-1] = Mark(Span(last.span.start, end), op, finding)
        else:
            marks.append(Mark(piece, op, finding))
    trimmed = (mark if mark.finding else _without_edges(text, mark) for mark in marks)
    return tuple(mark for mark in trimmed if mark is not None)


def _without_edges(text: str, mark: Mark) -> Mark | None:
    """A wording mark that begins and ends with a word; a finding cut out of it leaves bare edges."""
    start, end = mark.span.start, mark.span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return Mark(Span(start, end), mark.wording, None) if start < end else None


def _clip(span: Span, bounds: Span) -> Span:
    return Span(max(span.start, bounds.start), min(span.end, bounds.end))


def _is_quiet_statement(finding: Finding) -> bool:
    return finding.category is Category.STATEMENT and finding.severity is Severity.QUIET


def _gravity(finding: Finding) -> tuple[bool, int, int]:
    """Sort key: divergences before what is equal, the gravest first, the shorter span first."""
    rank = finding.severity.rank if finding.severity else 9
    length = len(finding.left or finding.right or Span(0, 0))
    is_statement = finding.category is Category.STATEMENT
    return is_statement, rank if finding.verdict.is_divergence else 10, length


def pieces(text: str, bounds: Span, marks: Iterable[Mark]) -> list[tuple[str, Mark | None]]:
    """The text of ``bounds`` cut at its marks; the strings joined are ``text[bounds.start:bounds.end]``."""
    cut: list[tuple[str, Mark | None]] = []
    at = bounds.start
    for mark in marks:
        if at < mark.span.start:
            cut.append((text[at : mark.span.start], None))
        cut.append((text[mark.span.start : mark.span.end], mark))
        at = mark.span.end
    if at < bounds.end:
        cut.append((text[at : bounds.end], None))
    return cut
