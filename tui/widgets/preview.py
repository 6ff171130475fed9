"""The beginning of an article as it reads, page residue dimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from core.visible import visible_line

if TYPE_CHECKING:
    from core.model import Article

# Enough to know an article by; a preview that wraps a whole book on each key press is not a preview.
_MOST_CHARACTERS = 5_000


class Preview(VerticalScroll, can_focus=False):
    """Shows one article, or a sentence about why there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Static(markup=False)

    def compose(self) -> ComposeResult:
        yield self._text

    def show(self, article: Article, beside: str = "") -> None:
        """Show the beginning of an article below a line on what it is to its counterpart."""
        from core.model import Role

        parts: list[Content] = []
        room = _MOST_CHARACTERS
        for paragraph in article.paragraphs:
            text = visible_line(article.slice(paragraph.span))
            style = "dim" if paragraph.role.is_residue else "bold" if paragraph.role is Role.HEADING else ""
            parts.append(Content.styled(text[:room], style))
            room -= len(text)
            if room <= 0:
                parts.append(Content.styled("⋯", "dim"))
                break
        notes = [Content.styled(note, "italic") for note in (beside, *article.warnings) if note]
        self._text.update(Content("\n\n").join([*notes, *parts]))
        self.scroll_home(animate=False)

    def say(self, text: str) -> None:
        self._text.update(Content.styled(visible_line(text), "dim"))
