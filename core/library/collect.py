"""The articles that a command line names: files, folders, or the bundled seeds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ReaderError

if TYPE_CHECKING:
    from core.model import Article

# What a folder is searched for; a file named on the command line may have any name.
TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})


@dataclass(frozen=True, slots=True)
class Library:
    """Articles in the order of their paths, with ids unique among them, and what could not be read."""

    articles: tuple[Article, ...]
    problems: tuple[str, ...] = ()
    """One line for each file left out, naming it and the reason."""


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


def load_library(
    paths: Sequence[str | os.PathLike[str]] = (), progress: Callable[[int, int], None] | None = None
) -> Library:
    """Load the articles that ``paths`` name, or the seeds when there are none.

    A file that cannot be read becomes a problem, unless it is the only one: then its ReaderError is raised.
    ``progress`` is told how many files of how many are done.
    """
    from core.article.load import load_article

    files = find_files(paths or [seeds_folder()])
    articles: list[Article] = []
    problems: list[str] = []
    for number, file in enumerate(files):
        try:
            articles.append(load_article(file))
        except ReaderError as error:
            if len(files) == 1:
                raise
            problems.append(str(error))
        if progress:
            progress(number + 1, len(files))
    if not articles:
        raise ReaderError(
            f"{files[0]}: none of the {len(files)} files can be read; the first says: {problems[0]}"
        )
    return Library(with_unique_ids(articles), tuple(problems))


def with_unique_ids(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles, copies of one text told apart by a number after the id: ``3969bea1``, ``3969bea1-2``."""
    seen: dict[str, int] = {}
    unique = []
    for article in articles:
        seen[article.id] = number = seen.get(article.id, 0) + 1
        unique.append(article if number == 1 else replace(article, id=f"{article.id}-{number}"))
    return tuple(unique)
