"""The articles that a command line names: files, folders, or the bundled seeds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ReaderError

if TYPE_CHECKING:
    from core.model import Article

# What a folder is searched for; a file named on the command line may have any name.
TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})


def seeds_folder() -> Path:
    """The bundled articles: beside the packages in a checkout, inside ``core/library`` when installed."""
    here = Path(__file__).resolve()
    for folder in (here.parent / "seeds", here.parents[2] / "seeds"):
        if folder.is_dir():
            return folder
    raise ReaderError(f"{here.parent / 'seeds'}: the bundled articles are missing; install the program again")


def find_files(paths: Sequence[str | os.PathLike[str]]) -> list[Path]:
    """Files named by ``paths``: a file is itself, a folder the texts anywhere under it, in order of path.

    Hidden files and folders are left out. Raises ReaderError for a path that does not exist or a folder
    without texts.
    """
    found: dict[Path, None] = {}
    for name in paths:
        path = Path(name)
        if not path.is_dir():
            found[path] = None
            continue
        texts = sorted(_texts_under(path))
        if not texts:
            kinds = ", ".join(sorted(TEXT_SUFFIXES))
            raise ReaderError(f"{path}: no texts ({kinds}) in this folder; name the files themselves")
        found |= dict.fromkeys(texts)
    return list(found)


def _texts_under(folder: Path) -> Iterable[Path]:
    def refuse(error: OSError) -> None:
        raise ReaderError(f"{error.filename}: cannot be listed ({error.strerror}); check its permissions")

    for where, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if Path(name).suffix.lower() in TEXT_SUFFIXES and not name.startswith("."):
                yield Path(where, name)


def with_unique_ids(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles, copies of one text told apart by a number after the id: ``3969bea1``, ``3969bea1-2``."""
    seen: dict[str, int] = {}
    unique = []
    for article in articles:
        seen[article.id] = number = seen.get(article.id, 0) + 1
        unique.append(article if number == 1 else replace(article, id=f"{article.id}-{number}"))
    return tuple(unique)
