"""Where the reader is, and everything known of what is under the cursor."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from core.model import Comparison, Finding, Side
from core.reading.captions import finding_caption, paragraph_caption
from core.reading.details import finding_values, finding_verdict, link_caption
from core.reading.fates import Fate
from core.reading.legend import STATUS_SIGNS, sign_of_finding
from core.review.reviews import Review
from core.review.reviews import Status as ReviewStatus
from core.visible import visible_line
from tui.layout.blocks import ALL_MARKS, Block
from tui.reviewing import Reviewing
from tui.widgets.reading_view import ReadingView

_UNMEASURED = 1000
"""More cells than a line has, before the first layout."""


class Status(Static):
    """Three lines: place and progress, the finding, the paragraph and its link."""

    DEFAULT_CSS = "Status { height: 3; }"

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._where = Content("")
        self.reviewing: Reviewing | None = None
        self.hint = ""
        """Shown instead of the last line while there is one."""
        self.aside = ""
        """Shown before everything else while there is one."""

    def _review_of(self, finding: Finding) -> Review:
        return self.reviewing.of(finding) if self.reviewing else Review()

    def say(self, text: str) -> None:
        """Answer a key that had nothing to do, until the reader moves on."""
        self.update(Content("\n").join([self._where, Content.styled(text, "$warning")]), layout=False)

    def show(self, view: ReadingView) -> None:
        reading, block = view.reading, view.block
        if reading is None:
            return
        comparison = reading.comparison
        where = _where(view)
        if self.aside:
            where = Content.assemble((self.aside, "bold $accent"), " · ", where)
        width = self.content_size.width or _UNMEASURED
        self._where = where.truncate(width, ellipsis=True)
        lines = [self._where]
        finding = view.finding
        if finding is not None:
            lines.append(_finding_line(comparison, finding, self._review_of(finding)))
        if self.hint:
            lines.append(Content.styled(self.hint, "$accent"))
        elif block is not None:
            paragraph = _paragraph_line(block)
            lines.append(paragraph if finding is None else paragraph.truncate(width, ellipsis=True))
        self.update(Content("\n").join(lines), layout=False)


def _where(view: ReadingView) -> Content:
    reading, block = view.reading, view.block
    assert reading is not None
    parts = []
    if block is not None:
        side = "original" if block.side is Side.LEFT else "version"
        count = len(reading.comparison.article(block.side).paragraphs)
        parts.append(f"¶{block.paragraph.index + 1} of {count} in the {side}")
    parts.append(f"{view.share:.0%}")
    if view.options.threshold:
        drawn, links = len(reading.comparison.links), len(reading.whole.links)
        parts.append(f"links from {view.options.threshold:.2f}: {drawn} of {links}")
    stops, figures = reading.stops, reading.figure_stops
    if view.stop is not None:
        stop = stops[view.stop]
        parts.append(f"divergence {view.stop + 1} of {len(stops)}")
        if stop in figures:
            parts.append(f"figure {figures.index(stop) + 1} of {len(figures)}")
    elif stops:
        parts.append(f"{len(stops)} divergences, {len(figures)} in figures")
    else:
        parts.append("no divergence")
    if view.hits:
        place = f"hit {view.hit + 1} of" if view.hit is not None else "hits:"
        parts.append(f"{place} {len(view.hits)}")
    off = sorted(ALL_MARKS - view.options.marks)
    if off:
        parts.append(f"{', '.join(off)} not marked")
    if view.options.own_order and not view.options.unified:
        parts.append("own order")
    if view.options.folded:
        parts.append("folded")
    if corrections := len(reading.whole.corrections):
        parts.append(f"{corrections} correction{'s' if corrections > 1 else ''}")
    return Content.styled(" · ".join(parts), "bold")


def _finding_line(comparison: Comparison, finding: Finding, review: Review) -> Content:
    values = finding_values(finding)
    text = visible_line(finding_caption(comparison, finding))
    status = STATUS_SIGNS[review.status]
    decided = f"{status.glyph} {status.label} · " if review.status is not ReviewStatus.OPEN else ""
    return Content.assemble(
        (decided, "$accent"),
        (f"{sign_of_finding(finding).glyph} {finding_verdict(finding)}", "bold"),
        f": {text}",
        (f" [{values}]" if values else "", "dim"),
        (f" · note: {visible_line(review.note)}" if review.note else "", "italic"),
    )


def _paragraph_line(block: Block) -> Content:
    if not block.fate.links:
        alone = ": no counterpart" if block.fate.fate is Fate.ALONE else ""
        return Content(f"{block.sign.glyph} {paragraph_caption(block.fate, block.side)}{alone}")
    link = visible_line(link_caption(block.fate.links[0], block.side))
    return Content(f"{block.sign.glyph} {block.sign.label}; {link}")
