"""The articles: what they are, which belong together, and which two to open."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.cache import LRUCache
from textual.containers import Container
from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Static
from textual.worker import get_current_worker

from core.visible import visible_line
from tui.commands import LIBRARY, bindings_for
from tui.comparing import CancelledError, Comparisons
from tui.shelf import COLUMNS, Shelf
from tui.widgets.article_list import ArticleList
from tui.widgets.key_bar import KeyBar
from tui.widgets.preview import Preview

if TYPE_CHECKING:
    from textual.widgets import Input

    from core.library.listing import Listing
    from core.model import Article
    from core.reading.tally import Tally
    from tui.surveying import Batch

_BATCH, _BATCH_FOR_EACH = 0.1, 1e-4
"""Seconds between two looks of the list, and what each article adds to them: often enough to see it move,
seldom enough that the drawing of ten thousand rows, some 50 ms, costs little."""
_KEPT = 64
"""Articles kept in memory after they were looked at."""
_REST = 0.03
"""Seconds that the cursor rests on an article before it is read: less than between two repeats of a key."""
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
    class NotOpened(Message):
        """The articles cannot be read any more."""

        reason: str

    @dataclass
    class Found(Message):
        """Something is known of some of the files."""

        batch: Batch

    @dataclass
    class Recalled(Message):
        """What was found and decided in earlier sessions, by article id."""

        tallies: Mapping[str, Tally]

    @dataclass
    class Failed(Message):
        """The work in the background broke off."""

        reason: str

    def __init__(self, paths: Sequence[str], comparisons: Comparisons) -> None:
        super().__init__()
        self._shelf = Shelf(paths, comparisons.tallies)
        self._comparisons = comparisons
        self._list = ArticleList(self._shelf)
        self._preview = Preview()
        self._filter: Input | None = None
        """Made when it is first asked for: most readers of five articles never do."""
        self._hint = Static(id="hint", markup=False)
        self._filtering: Timer | None = None
        self._busy = "reading"
        self._near: tuple[int, ...] = ()
        """What the reader looks at, for the work in the background to do first."""
        self._articles: LRUCache[int, Article] = LRUCache(_KEPT)

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
        self.call_after_refresh(self._survey)

    def on_screen_resume(self) -> None:
        """What was found and decided meanwhile is in the list."""
        if self._shelf.listed:
            self._list.update()

    # -- work in the background ----------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="library", exit_on_error=False)
    def _survey(self) -> None:
        from core.library.index import Index
        from core.library.survey import Listed, Placed, survey
        from tui.surveying import Batches, recall_tallies

        worker = get_current_worker()
        batches = Batches(_BATCH + _BATCH_FOR_EACH * len(self._shelf.items))

        def check() -> None:
            if worker.is_cancelled:
                raise CancelledError

        listed: list[Listing] = []
        index = Index()
        try:
            paths = [item.path for item in self._shelf.items]
            for news in survey(paths, index, lambda: self._near, check):
                check()
                if isinstance(news, Listed):
                    listed.extend(news.listings.values())
                elif isinstance(news, Placed) and listed:
                    # All are listed once the first are placed.
                    self.post_message(self.Recalled(recall_tallies(listed, index)))
                    listed.clear()
                if batches.add(news):
                    self.post_message(self.Found(batches.take()))
        except CancelledError:
            return
        except Exception as error:
            # The list works without what is missing; the reader is told why it is.
            self.post_message(self.Failed(f"{type(error).__name__}: {error}"))
        self.post_message(self.Found(batches.take(finished=True)))

    def on_library_screen_found(self, event: Found) -> None:
        batch, number = event.batch, self._list.number
        self._busy = batch.busy
        self._shelf.load(batch.listings)
        self._shelf.refuse(batch.problems)
        self._shelf.put(batch.places)
        self._list.update()
        if number in batch.listings or number in batch.problems or number in batch.places:
            self._show_preview()
        self._say_hint()

    def on_library_screen_recalled(self, event: Recalled) -> None:
        for id_, tally in event.tallies.items():
            self._comparisons.tallies.setdefault(id_, tally)
        self._list.update()

    def on_library_screen_failed(self, event: Failed) -> None:
        self.app.notify(
            visible_line(event.reason), title="The list is not complete", severity="error", markup=False
        )

    def _article(self, number: int) -> Article:
        """Read an article, or take it from those read lately. Raises ReaderError."""
        from core.article.load import load_article

        article = self._articles.get(number)
        if article is None:
            article = self._articles[number] = load_article(self._shelf.items[number].path)
        return article

    @work(exclusive=True, group="preview", exit_on_error=False)
    async def _read(self, number: int) -> None:
        """Show the beginning of an article once the cursor rests on it."""
        from core.errors import ReaderError

        if number not in self._articles:
            await asyncio.sleep(_REST)
        try:
            article = await asyncio.to_thread(self._article, number)
        except ReaderError as error:
            self._preview.say(str(error))
        else:
            self._preview.show(article, self._shelf.beside(number))

    @work(thread=True, exclusive=True, group="open", exit_on_error=False)
    def _open(self, left: int, right: int, *, in_order: bool) -> None:
        """Read two articles and their story. Unless ``in_order``, the likely original is the left one."""
        from core.errors import ReaderError
        from core.library.collect import with_unique_ids
        from core.library.originals import original_first
        from core.review.correction_store import marked_originals

        numbers = sorted({left, right, *self._shelf.story_of(left)})
        try:
            articles = dict(zip(numbers, with_unique_ids([self._article(n) for n in numbers]), strict=True))
        except ReaderError as error:
            self.post_message(self.NotOpened(str(error)))
            return
        pair = articles[left], articles[right]
        if not in_order:
            marked: frozenset[str] = frozenset()
            with suppress(ReaderError):  # the compare screen, which needs more of that file, complains
                marked = marked_originals()
            pair = original_first(*pair, marked)
        if not get_current_worker().is_cancelled:
            story = [articles[n] for n in self._shelf.story_of(left)]
            self.post_message(self.Open(*pair, story))

    def on_library_screen_not_opened(self, event: NotOpened) -> None:
        self.app.notify(visible_line(event.reason), severity="error", markup=False)

    # -- what the parts report -----------------------------------------------------------------------

    def on_article_list_highlighted(self) -> None:
        self._near = self._list.near
        self._show_preview()
        self._say_hint()

    def _show_preview(self) -> None:
        number = self._list.number
        item = self._shelf.items[number] if number is not None else None
        if item is None or number is None:
            self._preview.say(f"Nothing matches “{self._shelf.query}”. Esc shows everything again.")
        elif item.listing is not None:
            self._read(number)
        else:
            self._preview.say(item.problem or "Reading…")

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
        marked = shelf.marked()
        read = shelf.listed + shelf.unreadable
        if len(marked) == 2:
            text = "Enter compares the two that are marked: O the original, V its version"
        elif len(marked) == 1:
            text = "Space on a second article marks the version; Enter compares the article here with it"
        elif read < len(shelf.items):
            text = f"{read:,} of {len(shelf.items):,} files read"
        elif shelf.listed < 2:
            text = "One article alone has nothing to be compared with: give reader more files or a folder"
        elif len(shelf.items) == 2 and number is not None:
            text = "Enter compares the two; ‘reader compare FILE FILE’ at once"
        else:
            text = self._hint_for(number)
        articles = "article" if len(shelf.items) == 1 else "articles"
        shown = f"{shelf.query and f'{self._list.count:,} of '}{len(shelf.items):,} {articles}"
        order = next(c for c in COLUMNS if c.key == shelf.sort_key)
        by = "" if order.key == "story" or order in self._list.columns else f"by {order.label.lower()}"
        parts = [shown, by, self._busy, text]
        self._hint.update(" · ".join(part for part in parts if part), layout=False)

    def _hint_for(self, number: int | None) -> str:
        if number is None:
            return "Esc clears the filter"
        other = self._shelf.items[number].counterpart
        if other is not None:
            return f"Enter opens it beside “{self._shelf.items[other].title}”"
        if self._shelf.items[number].listing is not None and not self._busy:
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
        shelf, number, marked = self._shelf, self._list.number, self._shelf.marked()
        if len(marked) == 2:
            self._open(*marked, in_order=True)
        elif number is None or shelf.items[number].listing is None:
            self._warn("There is no article here to open")
        elif len(marked) == 1 and marked[0] != number:
            self._open(marked[0], number, in_order=True)
        elif (other := shelf.items[number].counterpart) is not None:
            self._open(*sorted((number, other)), in_order=False)
        elif shelf.listed == len(shelf.items) == 2:
            self._open(0, 1, in_order=False)
        elif self._busy:
            self._warn("Counterparts are still being looked for; Space marks two to compare now")
        else:
            self._warn("This article has no counterpart here: mark two with Space to compare them anyway")

    def _warn(self, text: str) -> None:
        self.app.notify(text, severity="warning", markup=False)

    def action_mark(self) -> None:
        number = self._list.number
        if number is not None and self._shelf.items[number].listing is not None:
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
        self.set_focus(self._filter)  # at once: focus() waits until other keys have been answered

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
