"""Two articles level with each other."""

from __future__ import annotations

import gc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from textual import events, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import get_current_worker

from core.corrections import NO_CORRECTIONS, Corrections
from core.model import Article, Side
from core.relation import Relation
from core.visible import visible, visible_line
from tui.commands import COMPARE, bindings_for, first_hint, own_keys
from tui.comparing import CancelledError, until_cancelled
from tui.layout.blocks import Options, Reading, prepare
from tui.layout.place import Place
from tui.screens.correct_actions import CorrectActions
from tui.screens.kept_view import KeptView
from tui.screens.place_actions import PlaceActions
from tui.screens.review_actions import ReviewActions
from tui.screens.search_actions import SearchActions
from tui.screens.show_actions import ShowActions
from tui.toggles import from_kept
from tui.widgets.banner import Banner
from tui.widgets.key_bar import KeyBar
from tui.widgets.ledger_panel import LedgerPanel
from tui.widgets.reading_view import ReadingView
from tui.widgets.status import Status
from tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from core.review.reviews import Review
    from core.review.view_store import View
    from tui.comparing import Comparisons
    from tui.config import Config
    from tui.keeper import Keeper
    from tui.screens.export import ExportRequest

_PATIENCE = 0.2
"""Seconds before progress is shown; what is done sooner needs no notice."""
_KEEP_EVERY = 5.0
"""Seconds between looks at whether the place has to be kept."""
_OSC_52_LIMIT = 74_000
"""Bytes that a clipboard escape carries through the terminals that limit it, xterm among them, to 100,000
characters of base64."""


class CompareScreen(CorrectActions, ReviewActions, SearchActions, ShowActions, PlaceActions, KeptView):
    """Compares ``left``, the original, with ``right``, its version, and shows the result.

    ``story`` are the articles among which the reader may step to other versions.
    """

    BINDINGS = bindings_for(COMPARE)
    command_set = COMPARE
    CSS_PATH = "compare.tcss"  # of its own, for what is read at the start is read twice before the list shows
    DEFAULT_CSS = """
    CompareScreen { layout: vertical; }
    CompareScreen #titles { height: auto; layout: horizontal; }
    CompareScreen.-unified #titles { layout: vertical; }
    CompareScreen.-unified TitleBar { width: 100%; }
    CompareScreen #prompt { height: 1; border: none; padding: 0 1; }
    CompareScreen #progress { height: 1fr; content-align: center middle; display: none; }
    CompareScreen.-comparing #progress { display: block; }
    CompareScreen.-comparing ReadingView { display: none; }
    """

    @dataclass
    class Progressed(Message):
        """The comparison has come so far."""

        done: float
        stage: str

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, CompareScreen.Progressed)

    @dataclass
    class Compared(Message):
        """The comparison of ``left`` and ``right`` is there to read."""

        left: Article
        right: Article
        reading: Reading
        reviews: Mapping[str, Review]
        corrections: Corrections
        """The reader's, put aside or not."""
        view: View | None
        """How the reader left these texts; None when they are compared again."""

    @dataclass
    class Prepared(Message):
        """The same comparison laid out anew."""

        reading: Reading
        options: Options

    @dataclass
    class Failed(Message):
        """The comparison could not be made."""

        reason: str

    def __init__(
        self,
        left: Article,
        right: Article,
        comparisons: Comparisons,
        keeper: Keeper,
        config: Config,
        story: Sequence[Article] = (),
    ) -> None:
        super().__init__()
        self._keeper, self._config = keeper, config
        self._left, self._right, self._story = left, right, story
        self._comparisons, self._tallies = comparisons, comparisons.tallies
        self._place: Place | None = None
        self._marks, self._before, self._histories = {}, [], {}
        options = Options(
            unified=config.layout == "unified",
            own_order=config.layout == "own-order",
            folded=config.folded,
            marks=frozenset(config.marks),
            threshold=config.link_threshold,
        )
        self._view = ReadingView(options, chosen=config.layout != "auto")
        self._banner, self._status = Banner(), Status()
        self._titles = {side: TitleBar() for side in Side}
        self._panel, self._keys = LedgerPanel(), KeyBar(COMPARE)
        self._progress = Static(id="progress", markup=False)

    def compose(self) -> ComposeResult:
        yield self._banner
        with Container(id="titles"):
            yield from self._titles.values()
        yield self._progress
        yield self._view
        yield self._panel
        yield self._status
        yield self._keys

    def on_mount(self) -> None:
        if self._keeper.is_first_run:
            self._status.hint = first_hint(own_keys(self.app))
        self._start()
        # What a kill would lose is no more than a few seconds of reading.
        self.set_interval(_KEEP_EVERY, self._keep_view)

    def on_key(self, _event: events.Key) -> None:
        """The hint has been read by whoever presses a key."""
        if self._status.hint:
            self._keeper.is_first_run, self._status.hint = False, ""
            self._status.show(self._view)

    # -- comparing -----------------------------------------------------------------------------------

    def _start(self) -> None:
        gc.unfreeze()  # what was shown before may be collected
        self._keep_view()
        self._corrections, self._as_found = None, False
        self._forget_other_texts()
        self._hold(None)
        self._show_titles(None)
        self._compare_again()

    def _compare_again(self) -> None:
        self._comparing = True
        self.set_timer(_PATIENCE, self._show_progress)
        self._compare(self._left, self._right, self._corrections, as_found=self._as_found)

    def _show_titles(self, relation: Relation | None) -> None:
        number, count = self._version_number
        which = f" {number} of {count}" if count > 1 else ""
        by_hand = " (marked)" if self._corrections and self._corrections.original else ""
        self._titles[Side.LEFT].show(self._left, Side.LEFT, relation, by_hand)
        self._titles[Side.RIGHT].show(self._right, Side.RIGHT, relation, which)

    def _show_progress(self) -> None:
        self.set_class(self._comparing, "-comparing")

    @work(thread=True, exclusive=True, group="compare", exit_on_error=False)
    def _compare(
        self, left: Article, right: Article, corrections: Corrections | None, *, as_found: bool
    ) -> None:
        def report(done: float, stage: str) -> None:
            self.post_message(self.Progressed(done, stage))

        progress = until_cancelled(get_current_worker(), report)
        try:
            view = None if corrections is not None else self._keeper.view(left, right)
            own = self._keeper.corrections(left, right) if corrections is None else corrections
            comparison = self._comparisons.compare(left, right, progress, NO_CORRECTIONS if as_found else own)
            progress(1.0, "laying out")
            options = self._view.options
            if view is not None and self._view.reading is None:
                options = from_kept(view.toggles, options)
            reading = prepare(comparison, options)
            reviews = self._keeper.reviews(comparison)
        except CancelledError:
            return
        except Exception as error:
            self.post_message(self.Failed(f"{type(error).__name__}: {error}"))
        else:
            self.post_message(self.Compared(left, right, reading, reviews, own, view))

    def on_compare_screen_progressed(self, event: Progressed) -> None:
        filled = round(event.done * 30)
        self._progress.update(
            Content.assemble(
                f"{event.stage}\n\n",
                ("━" * filled, "$accent"),
                ("─" * (30 - filled), "dim"),
                f" {event.done:4.0%}\n\n",
                ("Esc gives up", "dim"),
            )
        )

    def on_compare_screen_compared(self, event: Compared) -> None:
        if (event.left, event.right) != (self._left, self._right):
            return  # swapped meanwhile
        self._comparing = False
        self.remove_class("-comparing")
        self._corrections = event.corrections
        self._show_titles(event.reading.whole.relation)
        if event.view is None:
            self._view.rearrange(event.reading, self._view.options)
        else:
            self._take_up(event.view, event.reading)
        self._begin_review(event.reviews)
        # The objects of a long pair live as long as it is shown: looking through them for cycles again and
        # again took a third of the time of a page.
        gc.freeze()

    @work(thread=True, exclusive=True, group="compare", exit_on_error=False)
    def _prepare_anew(self, options: Options) -> None:
        reading = cast(Reading, self._view.reading)
        self.post_message(self.Prepared(prepare(reading.whole, options), options))

    def on_compare_screen_prepared(self, event: Prepared) -> None:
        reading = self._view.reading
        if reading is not None and event.reading.whole is reading.whole and not self._comparing:
            self._view.rearrange(event.reading, event.options)

    def on_compare_screen_failed(self, event: Failed) -> None:
        self._comparing = False
        self.app.notify(
            visible_line(event.reason), title="These two cannot be compared", severity="error", markup=False
        )
        self._leave()

    # -- what the view reports -----------------------------------------------------------------------

    def on_level_page_moved(self) -> None:
        self._show_aside()

    def on_level_page_arranged(self, event: ReadingView.Arranged) -> None:
        self.set_class(event.unified, "-unified")

    # -- commands ------------------------------------------------------------------------------------

    def action_line_down(self) -> None:
        self._view.move_lines(1)

    def action_line_up(self) -> None:
        self._view.move_lines(-1)

    def action_page_down(self) -> None:
        self._view.move_pages(1)

    def action_page_up(self) -> None:
        self._view.move_pages(-1)

    def action_top(self) -> None:
        self._view.remember()
        self._view.go_to_line(0)

    def action_bottom(self) -> None:
        self._view.remember()
        self._view.go_to_line(-1)

    def action_other_side(self) -> None:
        self._view.cross()

    def _step(self, direction: int, *, figures: bool = False) -> None:
        if not self._view.step(direction, figures=figures) and self._view.reading is not None:
            what = "divergent figure" if figures else "divergence"
            self._status.say(f"No {what} further {'down' if direction > 0 else 'up'}")

    def action_next_stop(self) -> None:
        self._step(1)

    def action_previous_stop(self) -> None:
        self._step(-1)

    def action_next_figure(self) -> None:
        self._step(1, figures=True)

    def action_previous_figure(self) -> None:
        self._step(-1, figures=True)

    def action_counterpart(self) -> None:
        if not self._view.to_counterpart() and self._view.reading is not None:
            self._status.say("This paragraph has no counterpart")

    def action_copy(self) -> None:
        text, what = self.get_selected_text(), "selected words"
        block = self._view.block
        if not text and block is not None:
            article = cast(Reading, self._view.reading).comparison.article(block.side)
            text, what = article.slice(block.paragraph.span), f"¶{block.paragraph.index + 1}"
        if not text:
            return
        text = visible(text)
        self.app.copy_to_clipboard(text)
        size = len(text.encode("utf-8", "replace"))
        doubt = "" if size <= _OSC_52_LIMIT else "; many terminals take no more than 74,000 bytes"
        self._status.say(f"Copied {what}: {len(text):,} characters{doubt}")

    def action_export(self) -> None:
        if self._view.reading is None:
            return
        from tui.screens.export import ExportDialog

        dialog = ExportDialog(self._left, self._right, self._config)
        self.app.push_screen(dialog, self._export)

    def _export(self, request: ExportRequest | None) -> None:
        if request is not None:
            self._write(request)

    @work(thread=True, exclusive=True, group="export", exit_on_error=False)
    def _write(self, request: ExportRequest) -> None:
        from core.errors import ReaderError
        from core.export import render, write

        reading = cast(Reading, self._view.reading)
        try:
            write(request.path, render(reading.whole, request.format, self._reviewing.reviews))
        except (ReaderError, OSError) as error:
            self.app.notify(visible_line(str(error)), title="Not saved", severity="error", markup=False)
        else:
            self.app.notify(visible_line(str(request.path)), title="Saved", markup=False)

    def action_close(self) -> None:
        """Back to the list; a comparison under way is given up."""
        if self._held is not None:
            self._hold(None)
            return
        self.workers.cancel_group(self, "compare")
        if self._panel.is_open:
            self._panel.close()
            self._view.active_pane.focus()
            return
        self._leave()

    def on_unmount(self) -> None:
        gc.unfreeze()
        self._keep_view()

    def _leave(self) -> None:
        """Back to the screen beneath; without one the program has shown what it was started for."""
        if len(self.app.screen_stack) > 1:
            self.dismiss()
        else:
            self.app.exit()
