"""The application: its screens, themes and commands. Everything else is in the screens."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.app import App
from textual.screen import Screen
from textual.widgets import Input

from core.errors import ReaderError
from core.visible import visible_line
from tui.commands import ANYWHERE, bindings_for, command_set
from tui.comparing import Comparisons
from tui.config import Config, config_file, load_config, suggest, themes_folder
from tui.screens.library import LibraryScreen
from tui.themes import LOOKS, mark_colours, other_light

if TYPE_CHECKING:
    from textual.command import Provider
    from textual.theme import Theme

    from core.model import Article
    from tui.keeper import Keeper


def _command_provider() -> type[Provider]:
    """Loaded when the palette is first opened."""
    from tui.palette import TableProvider

    return TableProvider


def _own_looks() -> list[Theme]:
    """The reader's own looks; most readers have none, and load nothing for them."""
    folder = themes_folder()
    if not folder.is_dir():
        return []
    from tui.looks import load_looks

    return load_looks(folder)


class ReaderApp(App[None]):
    """Shows a library of files, or two articles beside each other when ``pair`` is given.

    ``comparisons`` are those already made. Raises ReaderError for a look that cannot be used.
    """

    TITLE = "reader"
    CSS_PATH = "reader.tcss"
    BINDINGS = bindings_for(ANYWHERE)
    COMMANDS = App.COMMANDS | {_command_provider}

    def __init__(
        self,
        paths: Sequence[str | os.PathLike[str]] = (),
        pair: tuple[Article, Article] | None = None,
        comparisons: Comparisons | None = None,
        config: Config | None = None,
    ) -> None:
        # Of the screen that it starts with Textual does not read the style sheet by itself.
        super().__init__(css_path=None if pair is None else [self.CSS_PATH, "screens/compare.tcss"])
        self._paths = [os.fspath(path) for path in paths]
        self._pair = pair
        self._keeper: Keeper | None = None
        # Smooth scrolling costs sixteen times the processor and twenty times the bytes of a plain page.
        self.animation_level = "none"
        self._config = config or Config()
        self._comparisons = comparisons or Comparisons(self._config.semantic_model)
        for theme in (*LOOKS, *_own_looks()):
            self.register_theme(theme)
        self.keys = self._config.keys
        """The reader's own keys by command id."""
        self.set_keymap({id_: ",".join(keys) for id_, keys in self.keys.items()})
        if config is not None or "TEXTUAL_THEME" not in os.environ:
            self.theme = self._known_theme()

    def _known_theme(self) -> str:
        """The look of the settings; raises ReaderError when there is none of that name."""
        name = self._config.theme
        if name not in self.available_themes:
            hint = suggest(name, list(self.available_themes)) or f"; your own go into {themes_folder()}"
            where = "environment, READER_THEME" if "READER_THEME" in os.environ else config_file()
            raise ReaderError(f"{where}: 'theme' knows no look '{name}'{hint}")
        return name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return mark_colours(dark=self.current_theme.dark)

    def get_default_screen(self) -> Screen[None]:
        if self._pair is None:
            return LibraryScreen(self._paths, self._comparisons)
        return self._compare_screen(*self._pair)

    def _compare_screen(self, left: Article, right: Article, story: Sequence[Article] = ()) -> Screen[None]:
        from tui.keeper import Keeper
        from tui.screens.compare import CompareScreen

        if self._keeper is None:
            self._keeper = Keeper(self._complain)
        return CompareScreen(left, right, self._comparisons, self._keeper, self._config, story)

    def _complain(self, trouble: str) -> None:
        self.notify(visible_line(trouble), title="Decisions are not kept", severity="error", markup=False)

    def on_key(self, event: events.Key) -> None:
        """Text typed on, in one burst with the key that opened a line for it, goes into that line.

        Such keys were sent to what had the focus before. No other printable key comes up to here from a line.
        """
        if event.character and event.is_printable and isinstance(self.focused, Input):
            event.prevent_default()
            self.focused.insert_text_at_cursor(event.character)

    def on_unmount(self) -> None:
        if self._keeper is not None:
            self._keeper.close()

    def on_library_screen_open(self, event: LibraryScreen.Open) -> None:
        self.push_screen(self._compare_screen(event.left, event.right, event.story))

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(command_set(self.screen), self.keys))

    def action_toggle_light(self) -> None:
        self.theme = other_light(self.theme)


def run_reader(paths: Sequence[str | os.PathLike[str]]) -> int:
    """Show the library of ``paths``, which are files; returns the exit status.

    Raises ReaderError for settings that cannot be used.
    """
    return _run(ReaderApp(paths, config=load_config()))


def run_compare(left: Article, right: Article) -> int:
    """Show ``left``, the original, beside ``right``; returns the exit status.

    Raises ReaderError for settings that cannot be used.
    """
    return _run(ReaderApp(pair=(left, right), config=load_config()))


def _run(app: ReaderApp) -> int:
    app.run()
    return app.return_code or 0
