"""From what a user typed to an article: a path, a short id, or the start of a file name."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from core.article.load import article_id, load_article
from core.errors import ReaderError
from core.library.collect import find_files, seeds_folder
from core.model import Article

# An id is eight digits; the first four tell articles of a small library apart.
_SHORTEST_ID = 4
# More listings than this are from long ago; the file stays small and quick to read.
_MOST_REMEMBERED = 20_000


def resolve(name: str) -> Article:
    """The article that ``name`` stands for.

    A path wins; then an id (or its first four or more digits) among the seeds and whatever was listed
    lately; then the start of a seed's file name. Raises ReaderError when none or several fit.
    """
    path = Path(name)
    if path.exists():
        return load_article(path)
    known = {article_id(file): str(file) for file in find_files([seeds_folder()])}
    by_name = {file for file in known.values() if Path(file).name.startswith(name)}
    known |= recall()
    matches = {file for id_, file in known.items() if id_ == name}
    if not matches and len(name) >= _SHORTEST_ID:
        matches = {file for id_, file in known.items() if id_.startswith(name)}
    matches = matches or (by_name if name else set())
    if not matches:
        raise ReaderError(f"{name}: no such file, and no article with this id; 'reader list' prints the ids")
    if len(matches) > 1:
        raise ReaderError(
            f"{name}: fits {len(matches)} articles ({', '.join(sorted(matches))}); type more of the id"
        )
    article = load_article(matches.pop())
    if known.get(name) == article.path and article.id != name.partition("-")[0]:
        raise ReaderError(
            f"{article.path}: its text has changed since it was listed; run 'reader list' again"
        )
    return article


def remember(articles: Iterable[Article]) -> None:
    """Note which id stands for which file, for ``resolve`` in a later run; a folder that cannot be written is
    no trouble."""
    known = {**recall(), **{a.id: str(Path(a.path).resolve()) for a in articles if a.path}}
    newest = dict(list(known.items())[-_MOST_REMEMBERED:])
    from core.export import write

    file = _index_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write(file, json.dumps(newest, indent=0))
    except (OSError, ReaderError):
        return


def recall() -> Mapping[str, str]:
    """Paths by id as last listed; empty when nothing was, or the file is damaged."""
    try:
        known = json.loads(_index_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(known, dict):
        return {}
    return {str(id_): str(path) for id_, path in known.items() if Path(str(path)).is_file()}


def _index_file() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("variorum-reader", appauthor=False) / "articles.json"
