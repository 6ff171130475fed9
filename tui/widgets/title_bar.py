"""Which text a pane shows, how long it is, and how much of it the other text covers."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from core.library.listing import word_count
from core.model import Article, Side
from core.relation import Relation
from core.visible import visible_line


class TitleBar(Widget):
    """One line; the title gives way when there is no room."""

    DEFAULT_CSS = "TitleBar { height: 1; width: 1fr; }"

    words: reactive[tuple[str, str, str]] = reactive(("", "", ""))
    """Name of the side, title, and what is known of the text."""

    def show(self, article: Article, side: Side, relation: Relation | None, number: str = "") -> None:
        """``number`` follows the name of the side."""
        name = "O original" if side is Side.LEFT else "V version"
        name += number
        facts = f"{word_count(article):,} words"
        if relation is not None:
            covered = relation.left_covered if side is Side.LEFT else relation.right_covered
            facts += f" · {covered:.0%}"
        self.words = (name, visible_line(article.title), facts)

    def render(self) -> Content:
        name, title, facts = self.words
        room = self.size.width - cell_len(name) - cell_len(facts) - 6
        if cell_len(title) > room:
            title = set_cell_size(title, max(0, room - 1)).rstrip() + "…" if room > 1 else ""
        gap = " " * max(0, room - cell_len(title))
        return Content.assemble(
            " ", (name, "$side-name"), "  ", (title, "bold"), gap, "  ", (facts, "dim"), " "
        )
