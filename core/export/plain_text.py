"""Plain text without boxes: a comparison in lines that a pager, a printer or a screen reader can take."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from core.model import Comparison, Severity, Side
from core.reading.captions import (
    correction_captions,
    listed_caption,
    paragraph_caption,
    receipt,
    relation_caption,
    review_caption,
    severity_caption,
)
from core.reading.fates import Fate, paragraph_fates
from core.reading.ledger import by_gravity
from core.reading.legend import FATE_SIGNS, SEVERITY_SIGNS, finding_label, sign_of_mark
from core.reading.marks import Mark, marks_by_paragraph, pieces
from core.review.reviews import Review, Status
from core.visible import visible_line

_WIDTH = 96
_NAMES = {Side.LEFT: "Original", Side.RIGHT: "Version"}


def render_text(comparison: Comparison, reviews: Mapping[str, Review]) -> str:
    """The whole document: head, findings gravest first, then the passages one under the other."""
    lines = [
        *(
            f"{_NAMES[side]}: {visible_line(comparison.article(side).title)} "
            f"({visible_line(comparison.article(side).path)}, {comparison.article(side).id})"
            for side in Side
        ),
        *(f"{_NAMES[side]}: {warning}" for side in Side for warning in comparison.article(side).warnings),
        "",
        *_wrap(relation_caption(comparison.relation)),
        *(
            wrapped
            for line in (*comparison.relation.evidence, *correction_captions(comparison))
            for wrapped in _wrap(f"- {visible_line(line)}")
        ),
        *_wrap(". ".join(receipt(comparison)) + "."),
        "",
        *_findings(comparison, reviews),
        *_passages(comparison),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _findings(comparison: Comparison, reviews: Mapping[str, Review]) -> list[str]:
    found = by_gravity(comparison, reviews)
    if not found:
        return ["No fact diverges.", ""]
    lines = [f"Findings: {severity_caption(comparison)}; {review_caption(comparison, reviews)}", ""]
    for number, finding in enumerate(found, 1):
        severity = SEVERITY_SIGNS[finding.severity or Severity.QUIET]
        review = reviews.get(finding.id, Review())
        status = "" if review.status is Status.OPEN else f", {review.status.value}"
        head = (
            f"{severity.glyph} finding {number} of {len(found)}, {severity.label}{status}, "
            f"{finding_label(finding)}: "
        )
        note = f" [{review.note}]" if review.note else ""
        lines += _wrap(head + visible_line(listed_caption(comparison, finding) + note), indent="  ")
    return [*lines, ""]


def _passages(comparison: Comparison) -> list[str]:
    marks = {side: marks_by_paragraph(comparison, side) for side in Side}
    fates = {side: paragraph_fates(comparison, side) for side in Side}
    lines = [
        "Passages ([≠changed] [−dropped] [+added] figures and words, [~other words], [↕moved], [·shared])",
        "",
    ]
    for row in comparison.rows:
        for side in Side:
            for index in row.on(side):
                fate = fates[side][index]
                if fate.fate is Fate.RESIDUE:
                    continue
                text = "".join(
                    _piece(piece, mark)
                    for piece, mark in pieces(
                        comparison.article(side).text,
                        comparison.article(side).paragraphs[index].span,
                        marks[side].get(index, ()),
                    )
                )
                caption = paragraph_caption(fate, side)
                note = f" ({caption})" if caption else ""
                glyph = FATE_SIGNS[fate.fate].glyph
                lines += _wrap(f"{glyph} {_NAMES[side]} {index + 1}{note}: {text}", indent="    ")
        if lines[-1]:
            lines.append("")
    return lines


def _piece(text: str, mark: Mark | None) -> str:
    words = visible_line(text)
    if mark is None or (mark.finding is not None and not mark.finding.verdict.is_divergence):
        return words
    return f"[{sign_of_mark(mark).glyph}{words}]"


def _wrap(line: str, indent: str = "  ") -> list[str]:
    return textwrap.wrap(
        line, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    ) or [""]
