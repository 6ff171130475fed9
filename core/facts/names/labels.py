"""Names with a number, and the ways to write it: ``Norlandia-2``, ``Gallery 7 East``, ``Union No. 1``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article.tokens import normal_form
from core.facts.names.languages.translations import meanings
from core.facts.names.spelling import folded
from core.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.names.name import Name
    from core.facts.names.side import Pair, Side

_SIGN = r"(?:no\.?|nos\.?|n[°º]|nr\.?|num\.?|number|\#)"
_COUNTS = "one two three four five six seven eight nine ten eleven twelve".split()
_TAIL = re.compile(
    rf"[ \u00a0-]?(?:{_SIGN}[ \u00a0]?)?(?P<count>\d{{1,4}}|{'|'.join(_COUNTS)})\b",
    re.IGNORECASE,
)
_ENDS_IN_SIGN = re.compile(rf"[- \u00a0]{_SIGN}$", re.IGNORECASE)
_ENDS_IN_COUNT = re.compile(
    rf"(?:[ \u00a0]{_SIGN})?[- \u00a0](?P<count>\d{{1,4}}|{'|'.join(_COUNTS)})$", re.IGNORECASE
)

Label = tuple[frozenset[int] | str, str]
"""What is numbered, by its meaning where other languages have it too, and the number."""


def numbered_variants(pair: Pair) -> Iterator[tuple[Name, Name]]:
    """Names of both texts that have one number, written in two ways."""
    rights: dict[Label, Name] = {}
    for names in pair.right.spellings.values():
        for name in names:
            if (label := label_of(name, pair.right)) is not None:
                rights.setdefault(label, name)
    seen = set()
    for names in pair.left.spellings.values():
        for name in names:
            label = label_of(name, pair.left)
            other = rights.get(label) if label is not None else None
            if other is None or label in seen:
                continue
            seen.add(label)
            ours, theirs = _whole(name, pair.left), _whole(other, pair.right)
            if normal_form(pair.left.article.slice(ours)) != normal_form(pair.right.article.slice(theirs)):
                yield replace(name, span=ours), replace(other, span=theirs)


def label_of(name: Name, side: Side) -> Label | None:
    """The label that a name is, or the last word of it with the number that follows."""
    text = side.article.text
    written = text[name.span.start : name.span.end]
    inner = _ENDS_IN_COUNT.search(written)
    if inner is not None:
        return _label(written[: inner.start()], inner["count"])
    tail = _TAIL.match(text, name.span.end)
    if tail is None:
        return None
    return _label(_ENDS_IN_SIGN.sub("", written), tail["count"])


def _label(base: str, count: str) -> Label:
    number = count.lower()
    number = str(_COUNTS.index(number) + 1) if number in _COUNTS else number
    words = [folded(word) for word in base.split()]
    meaning = meanings(words[0]) if len(words) == 1 else None
    return meaning or " ".join(words), number


def _whole(name: Name, side: Side) -> Span:
    """The name with the number that follows it."""
    tail = _TAIL.match(side.article.text, name.span.end)
    return Span(name.span.start, tail.end("count") if tail is not None else name.span.end)
