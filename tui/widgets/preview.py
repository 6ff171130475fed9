"""The beginning of an article as it reads, page residue dimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from core.visible import visible_line
from tui.layout.wrap import WrappedText

if TYPE_CHECKING:
    from core.model import Article

# Enough to know an article by; a preview that wraps a whole book on each key press is not a preview.
_MOST_CHARACTERS = 5_000
# Lines for one notch of the wheel, as in most terminals.
_WHEEL = 3
_PLAIN, _HEADING, _DIM, _NOTE = Style(), Style(bold=True), Style(dim=True), Style(italic=True)


class Preview(Widget):
    """Shows one article, or a sentence about why there is none; the wheel scrolls it.

    It has no scrollbar: one that changes with each article would have the whole screen laid out at each key.
    """

    def __init__(self) -> None:
        super().__init__()
        self._texts: list[tuple[WrappedText, Style]] = []
        self._lines: list[tuple[str, Style]] = []
        self._top = 0

    def show(self, article: Article, beside: str = "") -> None:
        """Show the beginning of an article below a line on what it is to its counterpart."""
        from core.model import Role

        texts = [(note, _NOTE) for note in (beside, *map(visible_line, article.warnings)) if note]
        room = _MOST_CHARACTERS
        for paragraph in article.paragraphs:
            text = visible_line(
                article.text[paragraph.span.start : min(paragraph.span.end, paragraph.span.start + room)]
            )
            residue, heading = paragraph.role.is_residue, paragraph.role is Role.HEADING
            texts.append((text, _DIM if residue else _HEADING if heading else _PLAIN))
            room -= len(text)
            if room <= 0:
                texts.append(("⋯", _DIM))
                break
        self._set(texts)

    def say(self, text: str) -> None:
        self._set([(visible_line(text), _DIM)])

    def _set(self, texts: list[tuple[str, Style]]) -> None:
        self._texts = [(WrappedText(text), style) for text, style in texts]
        self._top = 0
        self._wrap()

    def on_resize(self) -> None:
        self._wrap()

    def _wrap(self) -> None:
        self._lines = []
        for text, style in self._texts:
            lines = text.lines(self.size.width)
            self._lines += [(text.text[start:end].rstrip(), style) for start, end in lines]
            self._lines.append(("", _PLAIN))
        self.refresh()

    def on_mouse_scroll_down(self) -> None:
        self._turn(_WHEEL)

    def on_mouse_scroll_up(self) -> None:
        self._turn(-_WHEEL)

    def _turn(self, lines: int) -> None:
        self._top = max(0, min(self._top + lines, len(self._lines) - self.size.height))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        base, width = self.rich_style, self.size.width
        if self._top + y >= len(self._lines):
            return Strip.blank(width, base)
        line, style = self._lines[self._top + y]
        return Strip([Segment(line, base + style)]).adjust_cell_length(width, base)
