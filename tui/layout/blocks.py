"""A comparison prepared for painting: each paragraph with its marks, caption and possible line breaks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from core.model import Category, Comparison, Finding, Paragraph, Severity, Side
from core.reading.captions import paragraph_caption
from core.reading.fates import Fate, ParagraphFate, paragraph_fates
from core.reading.gravity import unchanged_rows
from core.reading.legend import FATE_SIGNS, MOVED_SIGN, SEVERITY_SIGNS, Sign, sign_of_mark
from core.reading.marks import Mark, marks_by_paragraph
from core.reading.stops import Stop, figure_stops, stops
from core.reading.threshold import above
from core.visible import visible_line
from tui.layout.wrap import WrappedText


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph as it is painted. Offsets in ``text`` are those of the paragraph's span from 0."""

    side: Side
    paragraph: Paragraph
    fate: ParagraphFate
    caption: str
    text: WrappedText
    marks: tuple[Mark, ...]

    @property
    def place(self) -> tuple[Side, int]:
        return self.side, self.paragraph.index

    @property
    def sign(self) -> Sign:
        """What became of the paragraph as a whole."""
        return MOVED_SIGN if self.fate.moved else FATE_SIGNS[self.fate.fate]

    def marks_between(self, start: int, end: int) -> list[Mark]:
        """Marks that touch ``text[start:end]``."""
        base = self.paragraph.span.start
        return [m for m in self.marks if m.span.start < base + end and base + start < m.span.end]

    def gravest_sign(self, start: int, end: int) -> tuple[Sign | None, Sign] | None:
        """Severity (None for wording) and look of the gravest divergence in ``text[start:end]``."""
        marks = self.marks_between(start, end)
        diverging = [m for m in marks if m.finding is None or m.finding.verdict.is_divergence]
        if not diverging:
            return None
        worst = min(diverging, key=_gravity_of_mark)
        severity = worst.finding.severity if worst.finding else None
        return (SEVERITY_SIGNS[severity] if severity else None), sign_of_mark(worst)

    def gravest_finding(self, start: int, end: int) -> Finding | None:
        """The gravest divergence that ``text[start:end]`` is marked with, else the first that is equal."""
        found = [mark.finding for mark in self.marks_between(start, end) if mark.finding]
        return min(found, key=_gravity_of_finding, default=None)


def _gravity_of_mark(mark: Mark) -> int:
    if mark.finding is None:
        return len(Severity) + 1
    return mark.finding.severity.rank if mark.finding.severity else len(Severity)


def _gravity_of_finding(finding: Finding) -> tuple[bool, int]:
    return not finding.verdict.is_divergence, finding.severity.rank if finding.severity else 0


WORDING = "wording"
_MARK_OF = {
    Category.FIGURE: "figures",
    Category.NAME: "names",
    Category.QUOTE: "quotes",
    Category.CLAIM: "claims",
    Category.STATEMENT: "statements",
    Category.INCONSISTENCY: "figures",
    Category.LEFTOVER: WORDING,
}
ALL_MARKS = frozenset({WORDING, *_MARK_OF.values()})
"""What can be marked in the texts, by the names that the settings use."""


@dataclass(frozen=True, slots=True)
class Options:
    """What is marked and how rows are shown; every field a toggle of the compare screen."""

    unified: bool = False
    own_order: bool = False
    """In two columns each text runs on by itself, without gaps for what the other has more."""
    folded: bool = False
    marks: frozenset[str] = ALL_MARKS
    """Which of ALL_MARKS are painted."""
    threshold: float = 0.0
    """Links of a lower score are not drawn."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the compare screen paints, made once for a comparison and a choice of marks."""

    comparison: Comparison
    """With the links that are drawn."""
    whole: Comparison
    """With all links; findings are the same."""
    blocks: dict[Side, tuple[Block, ...]]
    unchanged: tuple[bool, ...]
    """For each row whether it folds."""
    stops: tuple[Stop, ...]
    figure_stops: tuple[Stop, ...]

    def block(self, side: Side, index: int) -> Block:
        return self.blocks[side][index]

    def row_of(self, side: Side, index: int) -> int:
        """The row in which a paragraph stands while all links are drawn."""
        return next(n for n, row in enumerate(self.whole.rows) if index in row.on(side))

    def block_at(self, side: Side, offset: int) -> Block:
        """The paragraph that holds code point ``offset`` of its article, or the last one before it."""
        blocks = self.blocks[side]
        at = bisect_right(blocks, offset, key=lambda block: block.paragraph.span.start)
        return blocks[max(0, at - 1)]


def prepare(comparison: Comparison, options: Options) -> Reading:
    """Blocks of both sides with their marks; linear in the length of the texts."""
    whole, comparison = comparison, above(comparison, options.threshold)
    found = stops(comparison)
    wrapped = cache(WrappedText)  # what both texts have is broken into lines once
    return Reading(
        comparison,
        whole,
        {side: _blocks(comparison, side, options, wrapped) for side in Side},
        unchanged_rows(comparison),
        found,
        figure_stops(found),
    )


def remark(reading: Reading, options: Options) -> Reading:
    """The same reading with other marks; line breaks are kept."""
    blocks = {}
    for side in Side:
        marks = _marks(reading.comparison, side, options)
        blocks[side] = tuple(replace(b, marks=marks.get(b.paragraph.index, ())) for b in reading.blocks[side])
    return replace(reading, blocks=blocks)


def _marks(comparison: Comparison, side: Side, options: Options) -> dict[int, tuple[Mark, ...]]:
    categories = frozenset(c for c in Category if _MARK_OF[c] in options.marks)
    wording = WORDING in options.marks
    return dict(marks_by_paragraph(comparison, side, wording=wording, categories=categories))


def _blocks(
    comparison: Comparison, side: Side, options: Options, wrapped: Callable[[str], WrappedText]
) -> tuple[Block, ...]:
    article = comparison.article(side)
    marks = _marks(comparison, side, options)
    fates = paragraph_fates(comparison, side)
    return tuple(
        Block(
            side,
            paragraph,
            fate,
            _caption(fate, side),
            wrapped(visible_line(article.slice(paragraph.span))),
            marks.get(paragraph.index, ()),
        )
        for paragraph, fate in zip(article.paragraphs, fates, strict=True)
    )


def _caption(fate: ParagraphFate, side: Side) -> str:
    # Residue is dimmed and says so by its glyph; a line more for each share button is noise.
    return "" if fate.fate is Fate.RESIDUE else paragraph_caption(fate, side)
