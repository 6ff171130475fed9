"""Short sentences about a comparison: what the screen's banner, chips and every export say alike."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping

from core.model import (
    Article,
    Category,
    Comparison,
    FigureFinding,
    FigureKind,
    Finding,
    InconsistencyFinding,
    Severity,
    Side,
    Span,
    Verdict,
)
from core.reading.fates import Fate, ParagraphFate
from core.relation import Relation, RelationKind
from core.review.reviews import Review, Status

AROUND, AROUND_LENGTH = 3, 30
"""Words and characters shown beside a figure: enough for what it counts, short enough for both sides."""
_PAUSE = re.compile(r"[,;:.!?…()\[\]–—\"“”«»„]+(?:\s|$)|\s[(\[–—\"“«„]")
_SPEAKS_FOR_ITSELF = frozenset({FigureKind.DATE, FigureKind.TIME})
_RELATIONS = {
    RelationKind.VERSIONS: "versions of one text",
    RelationKind.SAME_EVENT: "reports of one event",
    RelationKind.RELATED: "related texts, not versions of one another",
    RelationKind.UNRELATED: "unrelated texts",
}


def relation_caption(relation: Relation) -> str:
    """``versions of one text: 91% of the original and 64% of the version have a counterpart``."""
    return (
        f"{_RELATIONS[relation.kind]}: {relation.left_covered:.0%} of the original and "
        f"{relation.right_covered:.0%} of the version have a counterpart"
    )


def short_relation(relation: Relation) -> str:
    """``versions of one text``."""
    return _RELATIONS[relation.kind].partition(",")[0]


def paragraph_caption(fate: ParagraphFate, side: Side) -> str:
    """What the reader must know of a paragraph before its words, or nothing when the marks say it all."""
    notes = [fate.by_hand] if fate.by_hand else []
    if fate.fate is Fate.RESIDUE:
        return "; ".join(("page residue, not compared", *notes))
    if fate.fate is Fate.ALONE:
        where = "only in the original" if side is Side.LEFT else "only in the version"
        return "; ".join((where, *notes))
    if fate.links and not fate.beside:
        numbers = ", ".join(
            f"¶{(link.right if side is Side.LEFT else link.left) + 1}" for link in fate.links[:3]
        )
        where = "version" if side is Side.LEFT else "original"
        notes.append(f"{'moved: ' if fate.moved else ''}counterpart at {numbers} of the {where}")
    if fate.fate is Fate.REWORDED:
        notes.append("reworded: only shared words are marked")
    return "; ".join(notes)


def receipt(comparison: Comparison) -> tuple[str, ...]:
    """What was checked and what of it was found equal, a sentence for each kind of fact that occurs."""
    lines = []
    if counts := Counter(f.verdict for f in comparison.figures):
        said = sum(counts.values()) - counts[Verdict.ADDED]
        kept = counts[Verdict.EQUAL]
        lines.append(
            f"{kept} of {said} figures kept, {counts[Verdict.CHANGED]} changed, "
            f"{counts[Verdict.DROPPED]} dropped, {counts[Verdict.ADDED]} added"
        )
    else:
        lines.append("no figures in either text")
    if quotes := Counter(f.verdict for f in comparison.quotes):
        added = quotes[Verdict.ADDED] + quotes[Verdict.QUOTED_UP]
        said = sum(quotes.values()) - added
        line = f"{quotes[Verdict.VERBATIM]} of {said} quotations verbatim"
        lines.append(f"{line}, {added} only in the version" if added else line)
    return tuple(lines)


def short_receipt(comparison: Comparison) -> tuple[str, ...]:
    """The receipt where there is little room: only what was found equal, of how many."""
    return tuple(line.partition(",")[0] for line in receipt(comparison))


def review_caption(comparison: Comparison, reviews: Mapping[str, Review]) -> str:
    """``14 open, 3 confirmed, 2 dismissed``: what the reader has decided of the divergences."""
    counts = Counter(reviews.get(f.id, Review()).status for f in comparison.divergences)
    return ", ".join(f"{counts[s]} {s.value}" for s in Status if counts[s])


def severity_caption(comparison: Comparison) -> str:
    """``3 must see, 4 should see, 12 quiet``; empty when nothing diverges."""
    counts = Counter(f.severity for f in comparison.divergences if f.severity)
    words = {Severity.MUST: "must see", Severity.SHOULD: "should see", Severity.QUIET: "quiet"}
    return ", ".join(f"{counts[s]} {words[s]}" for s in Severity if counts[s])


def finding_caption(comparison: Comparison, finding: Finding) -> str:
    """A finding in a line: both sides in their own words, then the reason; may hold text from the files."""
    left, right = _sides(comparison, finding)
    return _caption(comparison, finding, left, right)


def listed_caption(comparison: Comparison, finding: Finding) -> str:
    """The caption where the text is not in sight: a figure with words that tell what it counts."""
    left, right = _sides(comparison, finding)
    if isinstance(finding, FigureFinding) and finding.kind not in _SPEAKS_FOR_ITSELF:
        before, after = _around(comparison.left, finding.left) if finding.left else ("", "")
        said_before, said_after = _around(comparison.right, finding.right) if finding.right else ("", "")
        # What follows both figures alike is shown once, after the second.
        left = before + left + ("" if after == said_after else after)
        right = said_before + right + said_after
    return _caption(comparison, finding, left, right)


def _sides(comparison: Comparison, finding: Finding) -> tuple[str, str]:
    left = _in_a_line(comparison.left.slice(finding.left)) if finding.left else ""
    right = _in_a_line(comparison.right.slice(finding.right)) if finding.right else ""
    return left, right


def _caption(comparison: Comparison, finding: Finding, ours: str, theirs: str) -> str:
    if isinstance(finding, InconsistencyFinding):
        return _inconsistency_caption(comparison, finding)
    left, right = _sides(comparison, finding)
    between = "→" if finding.verdict.is_divergence else "="
    words = f"{ours} {between} {theirs}" if left and right and left != right else theirs or ours
    where = "" if left and right else " (only in the original)" if left else " (only in the version)"
    note = _in_a_line(finding.note)
    for said in (f"{left} → {right}", f"“{left}” → “{right}”", f"{left} = {right}"):
        # Said already; a longer word that begins alike is another one.
        rest = note.removeprefix(said)
        if rest != note and not rest[:1].isalnum():
            note = rest.lstrip(" ,;:·")
    return f"{words}{where} · {note}" if note else f"{words}{where}"


def _around(article: Article, span: Span) -> tuple[str, str]:
    """Words in brackets to set before and after a figure: the clause goes on after it, or leads to it."""
    at = max(0, bisect_right(article.paragraphs, span.start, key=lambda p: p.span.start) - 1)
    paragraph = article.paragraphs[at]
    sentence = next((s for s in paragraph.sentences if s.start <= span.start < s.end), paragraph.span)
    after = _PAUSE.split(article.text[span.end : sentence.end], maxsplit=1)[0].split()
    if after:
        words = " ".join(after[:AROUND])
        cut = after[AROUND:] or words[AROUND_LENGTH:]
        return "", f" [{words[:AROUND_LENGTH]}{'…' if cut else ''}]"
    clauses = _PAUSE.split(article.text[sentence.start : span.start])
    before = next((found for clause in reversed(clauses) if (found := clause.split())), None)
    if before:
        words = " ".join(before[-AROUND:])
        cut = before[:-AROUND] or words[:-AROUND_LENGTH]
        return f"[{'…' if cut else ''}{words[-AROUND_LENGTH:]}] ", ""
    return "", ""


def correction_captions(comparison: Comparison) -> tuple[str, ...]:
    """What the reader has corrected, a line each."""
    corrections = comparison.corrections
    pairs = ((corrections.linked, "linked with"), (corrections.unlinked, "not linked with"))
    lines = ["the left text marked as the original"] if corrections.original else []
    lines += [
        f"¶{i + 1} of the original {verb} ¶{j + 1} of the version"
        for chosen, verb in pairs
        for i, j in sorted(chosen)
    ]
    names = {Side.LEFT: "original", Side.RIGHT: "version"}
    lines += [
        f"¶{n + 1} of the {names[side]} read as {role.value}" for side, n, role in sorted(corrections.roles)
    ]
    return tuple(f"By hand: {line}" for line in lines)


def _inconsistency_caption(comparison: Comparison, finding: InconsistencyFinding) -> str:
    article = comparison.article(finding.side)
    told, *_ = finding.spans_on(finding.side)
    name = "original" if finding.side is Side.LEFT else "version"
    line = f"{article.slice(told)} in a heading or summary, {article.slice(finding.body)} in the text below"
    if finding.about is Category.QUOTE:
        line = f"“{article.slice(told)}”, “{article.slice(finding.body)}”: {finding.note}"
    return _in_a_line(f"{line} · the {name} contradicts itself")


def _in_a_line(text: str) -> str:
    return " ".join(text.split())
