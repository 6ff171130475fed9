"""One vocabulary for every view and export: a glyph, a word and a meaning for each thing that is marked.

``Sign.key`` names the look: a CSS class in HTML, a component class on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.model import Category, Finding, Severity, Verdict
from core.reading.fates import Fate
from core.reading.marks import Mark
from core.review.reviews import Status
from core.wording import EditOp


@dataclass(frozen=True, slots=True)
class Sign:
    key: str
    glyph: str
    label: str
    meaning: str


FIGURE_SIGNS = {
    Verdict.EQUAL: Sign("figure-equal", "=", "equal", "the same value, in whatever words"),
    Verdict.CHANGED: Sign(
        "figure-changed", "≠", "changed", "a counterpart with another value, unit or bound"
    ),
    Verdict.DROPPED: Sign("figure-dropped", "−", "dropped", "only in the original"),
    Verdict.ADDED: Sign("figure-added", "+", "added", "only in the version"),
}
STATEMENT_SIGNS = {
    Verdict.DROPPED: Sign("statement-dropped", "−", "dropped", "a sentence that only the original has"),
    Verdict.ADDED: Sign("statement-added", "+", "added", "a sentence that only the version has"),
}
FAULT_SIGNS = {
    Verdict.INCONSISTENT: Sign(
        "figure-changed",
        "≠",
        "contradicts itself",
        "a figure, a speaker or words that the same text gives otherwise",
    ),
    Verdict.REWRITING_LEFT: Sign(
        "figure-added", "#", "left of rewriting", "words in which the text speaks of its own rewriting"
    ),
}
"""Faults of one text on its own."""
WORD_SIGNS = {
    EditOp.REPLACE: Sign("word-replace", "~", "other words", "worded otherwise on the other side"),
    EditOp.DELETE: Sign("word-delete", "−", "words dropped", "not in the linked passage of the version"),
    EditOp.INSERT: Sign("word-insert", "+", "words added", "not in the linked passage of the original"),
    EditOp.MOVE: Sign("word-move", "↕", "words moved", "the same words elsewhere in the linked passage"),
    EditOp.EQUAL: Sign("word-shared", "·", "shared words", "the only words that a reworded passage kept"),
}
FATE_SIGNS = {
    Fate.KEPT: Sign("passage-kept", " ", "kept", "the same words on both sides"),
    Fate.CHANGED: Sign("passage-changed", "~", "changed", "some words differ"),
    Fate.REWORDED: Sign(
        "passage-reworded", "≈", "reworded", "the same matter in other words: only shared words are marked"
    ),
    Fate.ALONE: Sign("passage-alone", "∅", "alone", "no counterpart on the other side"),
    Fate.RESIDUE: Sign("passage-residue", "·", "residue", "captions and page furniture: not compared"),
}
MOVED_SIGN = Sign("passage-moved", "↕", "moved", "the counterpart stands elsewhere in the other text")
SEVERITY_SIGNS = {
    Severity.MUST: Sign("severity-must", "‼", "must see", "would mislead whoever trusts the version"),
    Severity.SHOULD: Sign("severity-should", "!", "should see", "worth a look"),
    Severity.QUIET: Sign(
        "severity-quiet", "·", "quiet", "an omission by abridging, or other words for the same"
    ),
}

STATUS_SIGNS = {
    Status.OPEN: Sign("review-open", "○", "open", "nobody has decided yet"),
    Status.CONFIRMED: Sign("review-confirmed", "✓", "confirmed", "a person found that it misleads"),
    Status.DISMISSED: Sign("review-dismissed", "✗", "dismissed", "a person found it harmless"),
}


def sign_of_finding(finding: Finding) -> Sign:
    """The look of a finding; categories other than figures use the nearest verdict of the figures."""
    verdict = finding.verdict
    if finding.category is Category.STATEMENT:
        return STATEMENT_SIGNS[verdict]
    for signs in (FIGURE_SIGNS, FAULT_SIGNS):
        if verdict in signs:
            return signs[verdict]
    is_harmless = verdict is Verdict.EQUAL_VARIANT or not verdict.is_divergence
    nearest = Verdict.EQUAL if is_harmless else Verdict.CHANGED
    sign = FIGURE_SIGNS[nearest]
    return Sign(sign.key, sign.glyph, verdict.value.replace("_", " "), sign.meaning)


def finding_label(finding: Finding) -> str:
    """``quote altered``; what is wrong with one text on its own needs no kind before it."""
    label = sign_of_finding(finding).label
    return label if finding.category.is_of_one_text else f"{finding.category.value} {label}"


def sign_of_mark(mark: Mark) -> Sign:
    """The look of a marked run: of its finding if there is one, else of its wording."""
    if mark.finding is not None:
        return sign_of_finding(mark.finding)
    assert mark.wording is not None, "a mark without a finding has a wording"
    return WORD_SIGNS[mark.wording]
