"""From what a user typed to an article: a path, a short id, or the start of a file name."""

from __future__ import annotations

import re
from pathlib import Path

from core.article.load import ID_DIGITS, load_article, read_text, text_digest
from core.errors import ReaderError
from core.library.collect import find_files, seeds_folder
from core.library.index import Index
from core.model import Article

# An id is eight digits; the first four tell articles of a small library apart. A copy has a number besides.
_ID = re.compile(rf"([0-9a-f]{{4,{ID_DIGITS}}})(?:-\d+)?")


def resolve(name: str, index: Index | None = None) -> Article:
    """The article that ``name`` stands for.

    A path wins; then an id (or its first four or more digits) among the seeds and whatever was listed
    lately; then the start of a seed's file name. Raises ReaderError when none or several fit.
    """
    path = Path(name)
    if path.exists():
        return load_article(path)
    seeds = {text_digest(read_text(file)): str(file) for file in find_files([seeds_folder()])}
    matches: dict[str, str] = {}
    if asked := _ID.fullmatch(name):
        listed = (index or Index()).paths(asked[1])
        matches = {digest: file for digest, file in reversed(listed) if Path(file).is_file()}
        matches |= {digest: file for digest, file in seeds.items() if digest.startswith(asked[1])}
    if not matches and name:
        matches = {digest: file for digest, file in seeds.items() if Path(file).name.startswith(name)}
    if not matches:
        raise ReaderError(f"{name}: no such file, and no article with this id; 'reader list' prints the ids")
    if len(matches) > 1:
        files = ", ".join(sorted(matches.values()))
        raise ReaderError(f"{name}: fits {len(matches)} articles ({files}); type more of the id")
    ((digest, file),) = matches.items()
    article = load_article(file)
    if text_digest(article.text) != digest:
        raise ReaderError(f"{file}: its text has changed since it was listed; run 'reader list' again")
    return article
