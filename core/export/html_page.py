"""One self-contained HTML file: two level columns, every divergence marked, readable on paper."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from html import escape
from importlib.resources import files

from core.model import Article, Comparison, Finding, Paragraph, Role, Severity, Side
from core.reading.captions import (
    correction_captions,
    listed_caption,
    paragraph_caption,
    receipt,
    relation_caption,
    review_caption,
    severity_caption,
)
from core.reading.fates import Fate, ParagraphFate, paragraph_fates
from core.reading.ledger import by_gravity
from core.reading.legend import (
    FATE_SIGNS,
    FAULT_SIGNS,
    FIGURE_SIGNS,
    MOVED_SIGN,
    SEVERITY_SIGNS,
    STATEMENT_SIGNS,
    STATUS_SIGNS,
    WORD_SIGNS,
    Sign,
    sign_of_finding,
    sign_of_mark,
)
from core.reading.marks import Mark, marks_by_paragraph, pieces
from core.review.reviews import Review
from core.visible import visible

_SIDE_NAMES = {Side.LEFT: "Original", Side.RIGHT: "Version"}


def render_html(comparison: Comparison, reviews: Mapping[str, Review]) -> str:
    """The whole page. Text of the articles stands in it only escaped, with controls made visible."""
    columns = {side: _Column(comparison, side) for side in Side}
    rows = "\n".join(
        f'<tr id="row-{number}">{columns[Side.LEFT].cell(row.left)}{columns[Side.RIGHT].cell(row.right)}</tr>'
        for number, row in enumerate(comparison.rows)
    )
    title = f"{comparison.left.title} / {comparison.right.title}"
    style = files("core.export").joinpath("html_page.css").read_text(encoding="utf-8")
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{_text(title)}</title>
<style>
{style}</style>
</head>
<body>
<header>
<h1>Comparison</h1>
{_sources(comparison)}
<p class="relation">{_text(relation_caption(comparison.relation))}</p>
{_evidence(comparison)}
<p class="receipt">{_text(". ".join(receipt(comparison)))}.</p>
</header>
{_ledger(comparison, reviews, columns)}
<section>
<h2>Side by side</h2>
{_legend()}
<table class="texts">
<thead><tr><th scope="col">Original</th><th scope="col">Version</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
</section>
</body>
</html>
"""


class _Column:
    """The cells of one side."""

    def __init__(self, comparison: Comparison, side: Side) -> None:
        self._side = side
        self._article: Article = comparison.article(side)
        self._marks: Mapping[int, tuple[Mark, ...]] = marks_by_paragraph(comparison, side)
        self._fates: tuple[ParagraphFate, ...] = paragraph_fates(comparison, side)
        self._anchored: set[str] = set()

    def cell(self, indexes: tuple[int, ...]) -> str:
        if not indexes:
            return '<td class="empty"></td>'
        return f"<td>{''.join(self._paragraph(self._article.paragraphs[i]) for i in indexes)}</td>"

    def place(self, finding: Finding) -> str:
        """The anchor of a finding that this side has, once its cells are made."""
        name = f"{finding.id}-{self._side.value}"
        if name in self._anchored:
            return name
        span = finding.on(self._side)
        assert span is not None, "the finding has a span on this side"
        at = bisect_right(self._article.paragraphs, span.start, key=lambda p: p.span.start) - 1
        return f"{self._side.value}-{max(at, 0)}"

    def _paragraph(self, paragraph: Paragraph) -> str:
        fate = self._fates[paragraph.index]
        caption = paragraph_caption(fate, self._side)
        chip = f'<span class="chip">{_text(caption)}</span>' if caption else ""
        sign = FATE_SIGNS[fate.fate]
        name = f"{self._side.value}-{paragraph.index}"
        tag = "h3" if paragraph.role is Role.HEADING and fate.fate is not Fate.RESIDUE else "p"
        body = "".join(
            self._piece(text, mark)
            for text, mark in pieces(self._article.text, paragraph.span, self._marks.get(paragraph.index, ()))
        )
        glyph = (
            f'<span class="fate" title="{_text(sign.label)}">{sign.glyph}</span>'
            if sign.glyph.strip()
            else ""
        )
        return (
            f'<div class="{sign.key} role-{paragraph.role.value}" id="{name}">'
            f'<a class="number" href="#{name}">¶{paragraph.index + 1}</a>{glyph}{chip}'
            f'<{tag} dir="auto" lang="{_text(self._article.language)}">{body}</{tag}></div>\n'
        )

    def _piece(self, text: str, mark: Mark | None) -> str:
        words = _text(text).replace("\n", "<br>")
        if mark is None:
            return words
        sign = sign_of_mark(mark)
        if mark.finding is None:
            tag = {"word-delete": "del", "word-insert": "ins"}.get(sign.key, "span")
            return f'<{tag} class="{sign.key}">{words}</{tag}>'
        finding = mark.finding
        place = f"{finding.id}-{self._side.value}"
        is_first = place not in self._anchored
        anchor = f' id="{_text(place)}"' if is_first else ""
        self._anchored.add(place)
        note = f": {finding.note}" if finding.note else ""
        severity = f" severity-{finding.severity.value}" if finding.severity else ""
        is_told = is_first and finding.verdict.is_divergence
        glyph = f'<span class="glyph">{sign.glyph}</span>' if is_told else ""
        title = _text(sign.label + note)
        return f'<mark class="{sign.key}{severity}"{anchor} title="{title}">{glyph}{words}</mark>'


def _sources(comparison: Comparison) -> str:
    rows = []
    for side in Side:
        article = comparison.article(side)
        warnings = "".join(f"<br><small>{_text(w)}</small>" for w in article.warnings)
        rows.append(
            f'<tr><th scope="row">{_SIDE_NAMES[side]}</th><td dir="auto">{_text(article.title)}</td>'
            f"<td><code>{_text(article.id)}</code></td><td><code>{_text(article.path)}</code>{warnings}</td></tr>"
        )
    return f'<table class="sources">{"".join(rows)}</table>'


def _evidence(comparison: Comparison) -> str:
    lines = (*comparison.relation.evidence, *correction_captions(comparison))
    items = "".join(f"<li>{_text(line)}</li>" for line in lines)
    return f'<ul class="evidence">{items}</ul>' if items else ""


def _ledger(comparison: Comparison, reviews: Mapping[str, Review], columns: Mapping[Side, _Column]) -> str:
    """What diverges, gravest first, each line a link to its place, with what the reader decided.

    Quiet findings on which the reader has said nothing are folded away.
    """
    found = by_gravity(comparison, reviews)
    if not found:
        return "<section><h2>Findings</h2><p>No fact diverges.</p></section>"
    quiet = [
        finding
        for finding in found
        if finding.severity in (None, Severity.QUIET) and reviews.get(finding.id, Review()).is_empty
    ]
    told = [finding for finding in found if finding not in quiet]

    def table(findings: Sequence[Finding]) -> str:
        lines = "".join(
            _ledger_line(comparison, finding, reviews.get(finding.id, Review()), _place(finding, columns))
            for finding in findings
        )
        titles = ("Severity", "Kind", "Verdict", "Review", "Original → version")
        head = "".join(f'<th scope="col">{title}</th>' for title in titles)
        return f'<table class="ledger"><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>'

    folded = (
        f'<details class="folded"><summary>{len(quiet)} quiet</summary>{table(quiet)}</details>'
        if quiet
        else ""
    )
    return (
        f"<section><h2>Findings</h2><p>{_text(severity_caption(comparison))}: "
        f"{_text(review_caption(comparison, reviews))}. Each is open until a person confirms it.</p>"
        f"{table(told) if told else ''}{folded}</section>"
    )


def _ledger_line(comparison: Comparison, finding: Finding, review: Review, place: str) -> str:
    sign, status = sign_of_finding(finding), STATUS_SIGNS[review.status]
    words = _text(listed_caption(comparison, finding))
    note = f'<br><span class="note">{_text(review.note)}</span>' if review.note else ""
    return (
        f'<tr class="severity-{finding.severity.value if finding.severity else "quiet"} {status.key}">'
        f"<td>{_severity(finding)}</td><td>{finding.category.value}</td>"
        f"<td>{sign.glyph} {_text(sign.label)}</td><td>{status.glyph} {status.label}</td>"
        f'<td dir="auto"><a href="#{_text(place)}">{words}</a>{note}</td></tr>'
    )


def _severity(finding: Finding) -> str:
    sign = SEVERITY_SIGNS[finding.severity or Severity.QUIET]
    return f"{sign.glyph} {_text(sign.label)}"


def _place(finding: Finding, columns: Mapping[Side, _Column]) -> str:
    """The anchor of a finding: its mark, or its paragraph where a graver finding covers it."""
    side = Side.RIGHT if finding.right is not None else Side.LEFT
    return columns[side].place(finding)


def _legend() -> str:
    def entry(sign: Sign) -> str:
        return (
            f'<li><span class="{sign.key}"><span class="glyph">{sign.glyph}</span>{_text(sign.label)}</span> '
            f"{_text(sign.meaning)}</li>"
        )

    signs = [
        *FIGURE_SIGNS.values(),
        *STATEMENT_SIGNS.values(),
        *FAULT_SIGNS.values(),
        *WORD_SIGNS.values(),
        MOVED_SIGN,
        *list(FATE_SIGNS.values())[2:],
    ]
    entries = "".join(map(entry, signs))
    return f'<details class="legend" open><summary>Legend</summary><ul>{entries}</ul></details>'


def _text(string: str) -> str:
    return escape(visible(string), quote=True)
