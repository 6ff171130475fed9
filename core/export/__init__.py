"""A Comparison becomes a document: one module a format, all read from the same marks and captions."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model import Comparison
    from core.review.reviews import Review

FORMATS = ("json", "html", "markdown", "text")
SUFFIXES = {"json": ".json", "html": ".html", "markdown": ".md", "text": ".txt"}


def format_of(name: str) -> str:
    """The format that a file name asks for by its suffix; JSON when it asks for none."""
    suffix = Path(name).suffix.lower()
    return next((format_ for format_, own in SUFFIXES.items() if own == suffix), "json")


def render(comparison: Comparison, format_: str, reviews: Mapping[str, Review] | None = None) -> str:
    """The whole document, ending in a newline, with what the reader decided by finding id.

    Raises ReaderError for a format that does not exist.
    """
    decided = reviews or {}
    match format_:
        case "json":
            from core.export.json_document import render_json

            return render_json(comparison, decided)
        case "html":
            from core.export.html_page import render_html

            return render_html(comparison, decided)
        case "markdown":
            from core.export.markdown_page import render_markdown

            return render_markdown(comparison, decided)
        case "text":
            from core.export.plain_text import render_text

            return render_text(comparison, decided)
    raise ReaderError(f"{format_}: no such format; choose one of {', '.join(FORMATS)}")


def write(path: str | os.PathLike[str], document: str) -> None:
    """Write ``document`` to ``path`` at once or not at all: a full disk leaves what was there before.

    Raises ReaderError, naming the file and what to do, when it cannot be written.
    """
    target = Path(path)
    if target.is_dir():
        raise ReaderError(f"{target}: is a folder; name a file in it")
    data = document.encode("utf-8")
    scratch = ""
    try:
        if target.exists() and not target.is_file():  # a device or pipe cannot be replaced, only written to
            target.write_bytes(data)
            return
        target = target.resolve()  # a symbolic link stays one; what it points to is replaced
        handle, scratch = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(scratch).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        Path(scratch).replace(target)
    except OSError as error:
        if scratch:
            with contextlib.suppress(OSError):
                Path(scratch).unlink()
        reason = error.strerror or str(error)
        raise ReaderError(f"{path}: cannot be written ({reason}); choose another place with -o") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
