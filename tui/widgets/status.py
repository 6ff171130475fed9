"""Where the reader is, and everything known of what is under the cursor."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from core.model import Comparison, Finding, Side
from core.reading.captions import finding_caption, paragraph_caption
from core.reading.details import finding_values, finding_verdict, link_caption
from core.reading.fates import Fate
from core.reading.legend import sign_of_finding
from core.visible import visible_line
from tui.layout.blocks import Block
from tui.layout.sheet import LineKind
from tui.widgets.reading_view import ReadingView


class Status(Static):
    """Three lines: place and progress, the finding, the paragraph and its link."""

    DEFAULT_CSS = "Status { height: 3; }"

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._where = Content("")

    def say(self, text: str) -> None:
        """Answer a key that had nothing to do, until the reader moves on."""
        self.update(Content("\n").join([self._where, Content.styled(text, "$warning")]))

    def show(self, view: ReadingView) -> None:
        reading, block = view.reading, view.block
        if reading is None:
            return
        comparison = reading.comparison
        self._where = _where(view)
        lines = [self._where]
        finding = _finding_at(view)
        if finding is not None:
            lines.append(_finding_line(comparison, finding))
        if block is not None:
            lines.append(_paragraph_line(block))
        self.update(Content("\n").join(lines))


def _where(view: ReadingView) -> Content:
    reading, block = view.reading, view.block
    assert reading is not None
    parts = []
    if block is not None:
        side = "original" if block.side is Side.LEFT else "version"
        count = len(reading.comparison.article(block.side).paragraphs)
        parts.append(f"¶{block.paragraph.index + 1} of {count} in the {side}")
    parts.append(f"{view.share:.0%}")
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
    off = [
        name for name, on in (("figures", view.options.figures), ("wording", view.options.wording)) if not on
    ]
    if off:
        parts.append(f"{' and '.join(off)} not marked")
    if view.options.folded:
        parts.append("folded")
    return Content.styled(" · ".join(parts), "bold")


def _finding_at(view: ReadingView) -> Finding | None:
    """The finding that was jumped to, else the gravest one on the line of the cursor."""
    stop, reading, line = view.current_stop, view.reading, view.line
    if stop is not None:
        return stop.finding
    if reading is None or line is None or line.kind is not LineKind.TEXT or line.block is None:
        return None
    marks = [m for m in line.block.marks_between(line.start, line.end) if m.finding is not None]
    diverging = [m.finding for m in marks if m.finding and m.finding.verdict.is_divergence]
    ranked = sorted(diverging, key=lambda f: f.severity.rank if f.severity else 9)
    return ranked[0] if ranked else marks[0].finding if marks else None


def _finding_line(comparison: Comparison, finding: Finding) -> Content:
    values = finding_values(finding)
    text = visible_line(finding_caption(comparison, finding))
    return Content.assemble(
        (f"{sign_of_finding(finding).glyph} {finding_verdict(finding)}", "bold"),
        f": {text}",
        (f" [{values}]" if values else "", "dim"),
    )


def _paragraph_line(block: Block) -> Content:
    if not block.fate.links:
        alone = ": no counterpart" if block.fate.fate is Fate.ALONE else ""
        return Content(f"{block.sign.glyph} {paragraph_caption(block.fate, block.side)}{alone}")
    link = visible_line(link_caption(block.fate.links[0], block.side))
    return Content(f"{block.sign.glyph} {block.sign.label}; {link}")
