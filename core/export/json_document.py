"""The comparison format, version 1: the machine-readable form of a comparison."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from core.corrections import Corrections
from core.model import (
    Article,
    Comparison,
    FigureFinding,
    Finding,
    InconsistencyFinding,
    QuoteFinding,
    Span,
    StatementFinding,
)
from core.relation import Relation
from core.review.reviews import Review
from core.wording import PassageWording, WordEdit

FORMAT = "reader-comparison"
VERSION = 1

# What json leaves as it is although a terminal acts on it: C1 controls and direction overrides.
_UNSAFE = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def render_json(
    comparison: Comparison, reviews: Mapping[str, Review] | None = None, *, indent: int | None = 1
) -> str:
    """The document as JSON text in UTF-8; with ``indent`` None on one line."""
    return dump(document(comparison, reviews or {}), indent=indent)


def dump(value: Any, *, indent: int | None = 1) -> str:
    """``value`` as JSON that is readable and yet safe to print: what could steer a terminal is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSAFE.sub(lambda match: json.dumps(match.group())[1:-1], text) + "\n"


def document(comparison: Comparison, reviews: Mapping[str, Review]) -> dict[str, Any]:
    """The comparison and the reader's decisions as dictionaries and lists: see comparison.schema.json."""
    left, right = comparison.left, comparison.right
    reworded = {
        (i, j)
        for passage in comparison.wording
        if passage.reworded
        for i in passage.left
        for j in passage.right
    }
    return {
        "format": FORMAT,
        "version": VERSION,
        "left": _article(left),
        "right": _article(right),
        "relation": _relation(comparison.relation),
        "alignment": [
            {
                "left": link.left,
                "right": link.right,
                "score": round(link.score, 4),
                "relation": link.relation.value,
                "moved": link.moved,
                "strength": link.strength.value,
                "reworded": (link.left, link.right) in reworded,
                "reasons": [{"kind": reason.kind, "text": reason.text} for reason in link.reasons],
            }
            for link in comparison.links
        ],
        "corrections": _corrections(comparison.corrections),
        "sentences": [
            {
                "left": [[span.start, span.end] for span in link.left],
                "right": [[span.start, span.end] for span in link.right],
                "score": round(link.score, 4),
                "moved": link.moved,
            }
            for link in comparison.sentences
        ],
        "wording": [edit for passage in comparison.wording for edit in _wording(comparison, passage)],
        "figures": [_figure(comparison, finding, reviews) for finding in comparison.figures],
        "names": [_finding(comparison, finding, reviews) for finding in comparison.names],
        "quotes": [_quote(comparison, finding, reviews) for finding in comparison.quotes],
        "claims": [_finding(comparison, finding, reviews) for finding in comparison.claims],
        "statements": [_statement(comparison, finding, reviews) for finding in comparison.statements],
        "inconsistencies": [_inconsistency(comparison, f, reviews) for f in comparison.inconsistencies],
        "leftovers": [_finding(comparison, finding, reviews) for finding in comparison.leftovers],
        "summary": {
            "figures": _counts(comparison.figures),
            "names": _counts(comparison.names),
            "quotes": _counts(comparison.quotes),
            "claims": _counts(comparison.claims),
            "statements": _counts(comparison.statements),
            "inconsistencies": _counts(comparison.inconsistencies),
            "leftovers": _counts(comparison.leftovers),
            "severity": dict(Counter(f.severity.value for f in comparison.divergences if f.severity)),
        },
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "text": article.text,
        "paragraphs": [
            {
                "index": p.index,
                "start": p.span.start,
                "end": p.span.end,
                "role": p.role.value,
                "sentences": [[s.start, s.end] for s in p.sentences],
            }
            for p in article.paragraphs
        ],
    }


def _relation(relation: Relation) -> dict[str, Any]:
    return {
        "kind": relation.kind.value,
        "score": round(relation.score, 4),
        "left_covered": round(relation.left_covered, 4),
        "right_covered": round(relation.right_covered, 4),
        "evidence": list(relation.evidence),
    }


def _corrections(corrections: Corrections) -> dict[str, Any]:
    return {
        "linked": sorted(map(list, corrections.linked)),
        "unlinked": sorted(map(list, corrections.unlinked)),
        "roles": [
            {"side": side.value, "paragraph": index, "role": role.value}
            for side, index, role in sorted(corrections.roles)
        ],
        "original": corrections.original,
    }


def _span(article: Article, span: Span | None) -> dict[str, Any] | None:
    return {"start": span.start, "end": span.end, "text": article.slice(span)} if span else None


def _wording(comparison: Comparison, passage: PassageWording) -> list[dict[str, Any]]:
    return [_edit(comparison, edit) for edit in passage.edits]


def _edit(comparison: Comparison, edit: WordEdit) -> dict[str, Any]:
    return {
        "op": edit.op.value,
        "left": _span(comparison.left, edit.left),
        "right": _span(comparison.right, edit.right),
    }


def _finding(comparison: Comparison, finding: Finding, reviews: Mapping[str, Review]) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "id": finding.id,
        "verdict": finding.verdict.value,
        "left": _span(comparison.left, finding.left),
        "right": _span(comparison.right, finding.right),
        "note": finding.note,
    }
    if finding.severity is not None:
        entry["severity"] = finding.severity.value
    if finding.id in reviews:
        entry["review"] = {"status": reviews[finding.id].status.value, "note": reviews[finding.id].note}
    return entry


def _figure(comparison: Comparison, finding: FigureFinding, reviews: Mapping[str, Review]) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        **_finding(comparison, finding, reviews),
        "how": finding.how.value if finding.how else None,
        "left_value": finding.left_value,
        "right_value": finding.right_value,
    }


def _quote(comparison: Comparison, finding: QuoteFinding, reviews: Mapping[str, Review]) -> dict[str, Any]:
    return {
        **_finding(comparison, finding, reviews),
        "speaker_left": finding.speaker_left,
        "speaker_right": finding.speaker_right,
    }


def _statement(
    comparison: Comparison, finding: StatementFinding, reviews: Mapping[str, Review]
) -> dict[str, Any]:
    return {
        **_finding(comparison, finding, reviews),
        "holds": [kind.value for kind in finding.holds],
        "padding": finding.is_padding,
    }


def _inconsistency(
    comparison: Comparison, finding: InconsistencyFinding, reviews: Mapping[str, Review]
) -> dict[str, Any]:
    article = comparison.article(finding.side)
    return {
        **_finding(comparison, finding, reviews),
        "side": finding.side.value,
        "about": finding.about.value,
        "told": _span(article, finding.on(finding.side)),
        "body": _span(article, finding.body),
    }


def _counts(findings: tuple[Finding, ...]) -> dict[str, int]:
    return dict(Counter(f.verdict.value for f in findings))
