"""Where to save a comparison, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from core.export import FORMATS, SUFFIXES
from core.model import Article
from tui.config import Config

_SAYS = {
    "json": "JSON: everything, for other programs",
    "html": "HTML: one page to send or print, both texts side by side",
    "markdown": "Markdown: a report for a forge or a wiki",
    "text": "Text: what 'reader compare' prints",
}


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the reader asked to be saved."""

    format: str
    path: Path


class ExportDialog(ModalScreen[ExportRequest | None]):
    """Asks for a format and a path. A file that is there is written over only when asked twice."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "dismiss_none", "cancel")]
    DEFAULT_CSS = """
    ExportDialog { align: center middle; }
    ExportDialog > Vertical { width: 72; max-width: 95%; height: auto; }
    ExportDialog OptionList { height: auto; }
    ExportDialog Static { height: auto; }
    """

    def __init__(self, left: Article, right: Article, config: Config) -> None:
        super().__init__()
        self._sources = (left.path, right.path)
        stems = [Path(a.path).stem or a.id for a in (left, right)]
        self._stem = str(Path(config.export_folder, f"{stems[0]}-vs-{stems[1]}"))
        self._format = config.export_format
        self._asked: Path | None = None

    def compose(self) -> ComposeResult:
        with Vertical() as frame:
            frame.border_title = "Export"
            yield OptionList(
                *(Option(_SAYS.get(name, name), id=name) for name in FORMATS), id="format", markup=False
            )
            yield Input(self._path_for(self._format), id="path")
            yield Static("↑ ↓ format · Tab path · Enter saves · Esc cancels", id="hint", markup=False)

    def on_mount(self) -> None:
        formats = self.query_one(OptionList)
        formats.highlighted = FORMATS.index(self._format)
        formats.focus()

    def _path_for(self, format_: str) -> str:
        return self._stem + SUFFIXES.get(format_, "." + format_)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        if event.option.id is None:
            return
        field = self.query_one(Input)
        before = SUFFIXES.get(self._format, "")
        self._format = event.option.id
        if before and field.value.endswith(before):
            field.value = field.value.removesuffix(before) + SUFFIXES.get(self._format, "")

    def on_option_list_option_selected(self) -> None:
        self._save()

    def on_input_submitted(self) -> None:
        self._save()

    def on_input_changed(self) -> None:
        self._asked = None

    def _save(self) -> None:
        value = self.query_one(Input).value.strip()
        if not value:
            self._say("Give the file a name")
            return
        path = Path(value).expanduser()
        try:
            if path.is_dir():
                self._say(f"{path} is a folder: name a file in it")
                return
            if path.exists():
                if any(source and path.samefile(source) for source in self._sources if Path(source).exists()):
                    self._say("That is one of the two articles: choose another name")
                    return
                if self._asked != path:
                    self._asked = path
                    self._say(f"{path} exists: Enter again writes over it")
                    return
        except (OSError, ValueError) as error:
            self._say(f"{path}: {error}")
            return
        self.dismiss(ExportRequest(self._format, path))

    def _say(self, text: str) -> None:
        hint = self.query_one("#hint", Static)
        hint.update(text)
        hint.add_class("-warning")

    def action_dismiss_none(self) -> None:
        self.dismiss(None)
