"""The articles: what they are, which belong together, and which two to open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Static
from textual.worker import get_current_worker

from core.visible import visible_line
from tui.commands import LIBRARY, bindings_for
from tui.comparing import CancelledError, Comparisons, until_cancelled
from tui.shelf import COLUMNS, Shelf
from tui.widgets.article_list import ArticleList
from tui.widgets.key_bar import KeyBar
from tui.widgets.preview import Preview

if TYPE_CHECKING:
    from textual.widgets import Input

    from core.library.catalogue import Entry
    from core.model import Article

_BATCH = 0.1
"""Seconds of loading shown at once: often enough to see it move, seldom enough to cost nothing."""
_PAUSE = 0.08
"""Seconds without a key after which a filter is applied."""


class LibraryScreen(Screen[None]):
    """Lists files at once, then loads them, then finds their stories, each step outside the event loop."""

    BINDINGS = bindings_for(LIBRARY)
    command_set = LIBRARY
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (160, "-wide")]  # noqa: RUF012 - an instance variable to Textual
    DEFAULT_CSS = """
    LibraryScreen #shelf { layout: vertical; height: 1fr; }
    LibraryScreen.-wide #shelf { layout: horizontal; }
    LibraryScreen ArticleList { width: 1fr; height: 1fr; }
    LibraryScreen.-wide ArticleList { width: 3fr; }
    LibraryScreen Preview { width: 1fr; height: 1fr; }
    LibraryScreen.-wide Preview { width: 2fr; height: 1fr; }
    LibraryScreen #filter { height: 1; border: none; padding: 0 1; }
    LibraryScreen #hint { height: 1; }
    """

    @dataclass
    class Open(Message):
        """Compare ``left``, the original, with ``right``."""

        left: Article
        right: Article
        story: Sequence[Article]
        """The articles of their story, in the order of the files."""

    @dataclass
    class Loaded(Message):
        """Some of the files are articles now, or cannot be."""

        articles: list[tuple[int, Article]]
        problems: list[tuple[int, str]]
        finished: bool

    @dataclass
    class Grouped(Message):
        """The story and the counterpart of each article are known."""

        entries: Sequence[Entry]

    @dataclass
    class NotGrouped(Message):
        """Stories could not be found."""

        reason: str

    @dataclass
    class Said(Message):
        """How far the work in the background is."""

        text: str

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, LibraryScreen.Said)

    def __init__(self, paths: Sequence[str], comparisons: Comparisons) -> None:
        super().__init__()
        self._shelf = Shelf(paths, comparisons.tallies)
        self._list = ArticleList(self._shelf)
        self._preview = Preview()
        self._filter: Input | None = None
        """Made when it is first asked for: most readers of five articles never do."""
        self._hint = Static(id="hint", markup=False)
        self._filtering: Timer | None = None
        self._busy = ""
        self._grouping = True

    def compose(self) -> ComposeResult:
        with Container(id="shelf"):
            yield self._list
            yield self._preview
        yield self._hint
        yield KeyBar(LIBRARY)

    def on_mount(self) -> None:
        self._list.focus()
        self._say_hint()
        # The list of names is on the screen before the first file is read.
        self.call_after_refresh(self._load)

    def on_screen_resume(self) -> None:
        """What was found and decided meanwhile is in the list."""
        if self._shelf.loaded:
            self._list.update()

    # -- work in the background ----------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="library", exit_on_error=False)
    def _load(self) -> None:
        from core.article.load import load_article
        from core.errors import ReaderError

        worker = get_current_worker()
        articles: list[tuple[int, Article]] = []
        problems: list[tuple[int, str]] = []
        shown = monotonic()
        for number, item in enumerate(self._shelf.items):
            if worker.is_cancelled:
                return
            try:
                articles.append((number, load_article(item.path)))
            except ReaderError as error:
                problems.append((number, str(error)))
            if monotonic() - shown > _BATCH:
                self.post_message(self.Loaded(articles, problems, finished=False))
                articles, problems, shown = [], [], monotonic()
        self.post_message(self.Loaded(articles, problems, finished=True))

    def on_library_screen_loaded(self, event: Loaded) -> None:
        for number, article in event.articles:
            self._shelf.load(number, article)
        for number, problem in event.problems:
            self._shelf.items[number].problem = visible_line(problem)
        self._list.update()
        self._say_hint()
        if event.finished:
            self._shelf.tell_copies_apart()
            self._group()

    @work(thread=True, exclusive=True, group="library", exit_on_error=False)
    def _group(self) -> None:
        from core.library.catalogue import catalogue

        report = until_cancelled(get_current_worker(), self._say_progress)
        articles = [self._shelf.article(n) for n in self._shelf.loaded]
        try:
            entries = catalogue(articles, lambda share: report(share, "finding stories"))
        except CancelledError:
            return
        except Exception as error:
            # The list works without stories; the reader is told why there are none.
            self.post_message(self.NotGrouped(f"{type(error).__name__}: {error}"))
        else:
            self.post_message(self.Grouped(entries))

    def _say_progress(self, share: float, what: str) -> None:
        self.post_message(self.Said(f"{what} {share:.0%}"))

    def on_library_screen_grouped(self, event: Grouped) -> None:
        self._busy, self._grouping = "", False
        self._shelf.place(event.entries)
        self._list.update()
        self._say_hint()

    def on_library_screen_not_grouped(self, event: NotGrouped) -> None:
        self._grouping = False
        self._busy = "stories unknown"
        self.app.notify(
            visible_line(event.reason), title="Stories cannot be found", severity="error", markup=False
        )
        self._say_hint()

    def on_library_screen_said(self, event: Said) -> None:
        self._busy = event.text
        self._say_hint()

    # -- what the parts report -----------------------------------------------------------------------

    def on_article_list_highlighted(self, event: ArticleList.Highlighted) -> None:
        item = self._shelf.items[event.number] if event.number is not None else None
        if item is None:
            self._preview.say(f"Nothing matches “{self._shelf.query}”. Esc shows everything again.")
        elif item.article is not None:
            self._preview.show(item.article)
        else:
            self._preview.say(item.problem or "Reading…")
        self._say_hint()

    def on_article_list_opened(self) -> None:
        self.action_open()

    def on_article_list_header_pressed(self, event: ArticleList.HeaderPressed) -> None:
        shelf = self._shelf
        shelf.reverse = not shelf.reverse if shelf.sort_key == event.key else False
        shelf.sort_key = event.key
        self._list.update()

    def on_input_changed(self) -> None:
        if self._filtering is not None:
            self._filtering.stop()
        self._filtering = self.set_timer(_PAUSE, self._apply_filter)

    def _apply_filter(self) -> None:
        if self._filter is not None and self._filter.value != self._shelf.query:
            self._shelf.query = self._filter.value
            self._list.update(follow=False)

    def on_input_submitted(self) -> None:
        self._apply_filter()
        self._list.focus()

    def _say_hint(self) -> None:
        """What the reader can do now, in a line."""
        shelf, number = self._shelf, self._list.number
        loaded = len(shelf.loaded)
        marked = shelf.marked()
        if loaded < len(shelf.items) and not any(i.problem for i in shelf.items):
            text = f"Reading {loaded} of {len(shelf.items)} files"
        elif len(marked) == 2:
            text = "Enter compares the two that are marked: O the original, V its version"
        elif len(marked) == 1:
            text = "Space on a second article marks the version; Enter compares the article here with it"
        elif loaded < 2:
            text = "One article alone has nothing to be compared with: give reader more files or a folder"
        else:
            text = self._hint_for(number)
        shown = f"{shelf.query and f'{self._list.count} of '}{len(shelf.items)} articles"
        order = next(c for c in COLUMNS if c.key == shelf.sort_key)
        by = "" if order.key == "story" or order in self._list.columns else f"by {order.label.lower()}"
        parts = [shown, by, self._busy, text]
        self._hint.update(" · ".join(part for part in parts if part))

    def _hint_for(self, number: int | None) -> str:
        if number is None:
            return "Esc clears the filter"
        other = self._shelf.items[number].counterpart
        if other is not None:
            return f"Enter opens it beside “{self._shelf.items[other].title}”"
        if self._shelf.items[number].known is not None:
            return "No counterpart among these; Space marks any two to compare"
        return ""

    # -- commands ------------------------------------------------------------------------------------

    def action_cursor_down(self) -> None:
        self._list.cursor += 1

    def action_cursor_up(self) -> None:
        self._list.cursor -= 1

    def action_top(self) -> None:
        self._list.cursor = 0

    def action_bottom(self) -> None:
        self._list.cursor = self._list.count - 1

    def action_open(self) -> None:
        pair = self._pair()
        if isinstance(pair, str):
            self.app.notify(pair, severity="warning", markup=False)
        else:
            self.post_message(self.Open(*pair, self._shelf.story_of(pair[0])))

    def _pair(self) -> tuple[Article, Article] | str:
        """The original and the version to open, or why there are none."""
        from core.library.originals import original_first

        shelf, number, marked = self._shelf, self._list.number, self._shelf.marked()
        if len(marked) == 2:
            return shelf.article(marked[0]), shelf.article(marked[1])
        if number is None or shelf.items[number].article is None:
            return "There is no article here to open"
        if len(marked) == 1 and marked[0] != number:
            return shelf.article(marked[0]), shelf.article(number)
        other = shelf.items[number].counterpart
        if other is not None:
            return original_first(*(shelf.article(n) for n in sorted((number, other))))
        if self._grouping:
            return "Counterparts are still being looked for; Space marks two to compare now"
        return "This article has no counterpart here: mark two with Space to compare them anyway"

    def action_mark(self) -> None:
        number = self._list.number
        if number is not None and self._shelf.items[number].article is not None:
            self._shelf.toggle_mark(number)
            self._list.refresh()
            self._list.cursor += 1
            self._say_hint()

    def action_filter(self) -> None:
        if self._filter is None:
            from textual.widgets import Input

            self._filter = Input(placeholder="title or file", id="filter")
            self.mount(self._filter, before=0)
        self._filter.display = True
        self._filter.focus()

    def action_sort(self) -> None:
        keys = [column.key for column in self._shelf.columns()]
        self._shelf.sort_key = keys[(keys.index(self._shelf.sort_key) + 1) % len(keys)]
        self._shelf.reverse = False
        self._list.update()

    def action_reverse(self) -> None:
        self._shelf.reverse = not self._shelf.reverse
        self._list.update()

    def action_toggle_preview(self) -> None:
        self._preview.display = not self._preview.display

    def action_escape(self) -> None:
        """Undo the last narrowing: the filter first, then the marks."""
        if self._filter is not None and self._filter.display:
            self._filter.value = ""
            self._apply_filter()
            self._filter.display = False
        else:
            self._shelf.clear_marks()
            self._list.refresh()
        self._list.focus()
        self._say_hint()
