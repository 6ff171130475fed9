"""Markdown that renders on a forge: the findings as a table, then the texts side by side."""

from __future__ import annotations

import re
from collections.abc import Mapping

from core.model import Comparison, Finding, Paragraph, Severity, Side
from core.reading.captions import (
    correction_captions,
    listed_caption,
    paragraph_caption,
    receipt,
    relation_caption,
    review_caption,
    severity_caption,
)
from core.reading.fates import paragraph_fates
from core.reading.ledger import by_gravity
from core.reading.legend import FATE_SIGNS, SEVERITY_SIGNS, STATUS_SIGNS, sign_of_finding, sign_of_mark
from core.reading.marks import Mark, marks_by_paragraph, pieces
from core.review.reviews import Review
from core.visible import visible_line

# Everything that CommonMark or the tables of GitHub-flavoured Markdown could take for markup, and what a
# forge turns into a mention, an issue or an emoji.
_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&@:$^=])")


def render_markdown(comparison: Comparison, reviews: Mapping[str, Review]) -> str:
    """The whole document; text of the articles stands in it only escaped."""
    left, right = comparison.left, comparison.right
    lines = [
        "# Comparison",
        "",
        "| | Title | Id | File |",
        "|---|---|---|---|",
        f"| Original | {_text(left.title)} | {_text(left.id)} | {_text(left.path)} |",
        f"| Version | {_text(right.title)} | {_text(right.id)} | {_text(right.path)} |",
        "",
        f"**{_text(relation_caption(comparison.relation))}**",
        "",
        *(f"- {_text(line)}" for line in (*comparison.relation.evidence, *correction_captions(comparison))),
        "",
        f"{_text('. '.join(receipt(comparison)))}.",
        "",
        *_ledger(comparison, reviews),
        "## Side by side",
        "",
        "≠ changed, − only in the original, + only in the version, = the same value; ~~struck~~ words were "
        "dropped, <ins>underlined</ins> ones are other words or added, *slanted* ones moved; in a reworded "
        "passage **bold** words are the shared ones.",
        "",
        "| Original | Version |",
        "|---|---|",
        *_rows(comparison),
    ]
    return "\n".join(lines) + "\n"


def _ledger(comparison: Comparison, reviews: Mapping[str, Review]) -> list[str]:
    found = by_gravity(comparison, reviews)
    if not found:
        return ["## Findings", "", "No fact diverges.", ""]
    return [
        "## Findings",
        "",
        f"{_text(severity_caption(comparison))}: {_text(review_caption(comparison, reviews))}. "
        "Each is open until a person confirms it.",
        "",
        "| Severity | Kind | Verdict | Review | Original → version |",
        "|---|---|---|---|---|",
        *(_line(comparison, finding, reviews.get(finding.id, Review())) for finding in found),
        "",
    ]


def _line(comparison: Comparison, finding: Finding, review: Review) -> str:
    severity = SEVERITY_SIGNS[finding.severity or Severity.QUIET]
    sign, status = sign_of_finding(finding), STATUS_SIGNS[review.status]
    note = f"<br>*{_text(review.note)}*" if review.note.strip() else ""
    return (
        f"| {severity.glyph} {severity.label} | {finding.category.value} | {sign.glyph} {sign.label} "
        f"| {status.glyph} {status.label} | {_text(listed_caption(comparison, finding))}{note} |"
    )


def _rows(comparison: Comparison) -> list[str]:
    marks = {side: marks_by_paragraph(comparison, side) for side in Side}
    fates = {side: paragraph_fates(comparison, side) for side in Side}

    def cell(side: Side, indexes: tuple[int, ...]) -> str:
        return "<br>".join(paragraph(side, comparison.article(side).paragraphs[i]) for i in indexes)

    def paragraph(side: Side, p: Paragraph) -> str:
        fate = fates[side][p.index]
        caption = paragraph_caption(fate, side)
        head = f"¶{p.index + 1} {FATE_SIGNS[fate.fate].glyph.strip()}".strip()
        label = f"<sub>{head} {_text(caption)}</sub>".replace(" </sub>", "</sub>")
        body = "".join(
            _piece(text, mark)
            for text, mark in pieces(comparison.article(side).text, p.span, marks[side].get(p.index, ()))
        )
        return f"{label} {body}"

    return [f"| {cell(Side.LEFT, row.left)} | {cell(Side.RIGHT, row.right)} |" for row in comparison.rows]


def _piece(text: str, mark: Mark | None) -> str:
    words = _text(text)
    if mark is None or not text.strip():
        return words
    sign = sign_of_mark(mark)
    if mark.finding is not None:
        return f"{sign.glyph}{words}" if sign.key == "figure-equal" else f"**{sign.glyph}{words}**"
    match sign.key:
        case "word-delete":
            return f"~~{words}~~"
        case "word-move":
            return f"*{words}*"
        case "word-shared":
            return f"**{words}**"
    return f"<ins>{words}</ins>"


def _text(string: str) -> str:
    return _SPECIAL.sub(r"\\\1", visible_line(string))
