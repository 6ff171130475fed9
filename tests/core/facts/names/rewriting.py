"""Putting, by script, another name of the same kind for one of a text, as an invention or a mix-up would."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

from core.facts.names.languages.countries import countries
from core.facts.names.languages.english import LEXICON
from core.facts.names.name import Axis, Name, NameKind
from tests.core.facts.figures.rewriting import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.model import Article, Span

_FIRST_NAMES = "Ottoline Bertram Imke Tobias Zdenka Laurent Oona Kwame".split()
_SURNAMES = "Kessling Varga Okpara Tremblett Haugland Pirozzi Szymborn Delacourt".split()
_TOWNS = "Trieste Malmö Antwerp Nagoya Rosario Calgary Gdansk Leicester".split()
_COUNTRIES = "Portugal Tunisia Paraguay Slovenia Mongolia Uganda Nepal Canada".split()
_REGIONS = "Europe Asia Africa Scandinavia Oceania".split()
_COINED = "Norvane Quillby Ardmere Tessaly Wexcombe Brandiff Corvold Hestrel".split()
_OFFICES = "mayor treasurer ambassador surgeon geologist secretary violinist referee".split()
_RANKS = "General Colonel Major Captain Admiral Sergeant".split()


class Exchange(NamedTuple):
    """A text in which one name, or one title, of one sentence was exchanged for another."""

    sort: str
    old: str
    new: str
    text: str
    replaced: tuple[Span, ...]
    """Where the new words stand in ``text``."""
    at: Span
    """The first place of the old words."""


def exchanges(article: Article, names: Sequence[Name], taken: str, rng: random.Random) -> Iterator[Exchange]:
    """One exchange for each name of each sentence, and one for each office or rank.

    No name is put in that stands in ``taken``.
    """
    kinds = _kinds(names)
    for paragraph in article.paragraphs:
        for sentence in paragraph.sentences:
            inside = [name for name in names if sentence.contains(name.span)]
            for normal in dict.fromkeys(name.normal for name in inside):
                places = [name for name in inside if name.normal == normal]
                if _says_what_it_is(places[0]) or article.slice(places[0].span).isupper():
                    continue
                sort, new = _another(places[0], kinds, article, taken, rng)
                yield _exchange(article, sort, new, [name.span for name in places])
            for name in inside:
                for title in name.titles:
                    other = _another_title(title.axis, article.slice(title.span), title.word, rng)
                    if other is not None:
                        yield _exchange(article, "title", other, [title.span])


def _exchange(article: Article, sort: str, new: str, spans: Sequence[Span]) -> Exchange:
    rewrite = replace(article.text, [(span, new) for span in spans])
    places = tuple(there for _, there in rewrite.replaced)
    return Exchange(sort, article.slice(spans[0]), new, rewrite.text, places, spans[0])


def _says_what_it_is(name: Name) -> bool:
    """``National Assembly`` is as good as a word: no other name is put for it."""
    return not set(name.parts) - set(LEXICON.heads) - LEXICON.common - LEXICON.idle - LEXICON.links


def _kinds(names: Sequence[Name]) -> dict[str, NameKind]:
    """What the text shows the bearer of each spelling to be at any mention; a surname is its person."""
    kinds: dict[str, NameKind] = {}
    for name in names:
        if name.kind is not NameKind.UNKNOWN:
            kinds.setdefault(name.normal, name.kind)
            if name.kind is NameKind.PERSON:
                kinds.setdefault(name.parts[-1], name.kind)
    return kinds


def _another(
    name: Name, kinds: dict[str, NameKind], article: Article, taken: str, rng: random.Random
) -> tuple[str, str]:
    kind = kinds.get(name.normal, NameKind.UNKNOWN)
    if kind is NameKind.PERSON:
        surname = _choice(_SURNAMES, taken, rng)
        if len(name.parts) == 1:
            return "surname", surname
        return "full name", f"{_choice(_FIRST_NAMES, taken, rng)} {surname}"
    if name.normal in LEXICON.regions:
        return "region", _choice(_REGIONS, taken, rng)
    if len(name.parts) == 1:
        if kind is NameKind.PLACE:
            is_country = name.normal in countries().of_name
            return (
                ("country", _choice(_COUNTRIES, taken, rng))
                if is_country
                else (
                    "town",
                    _choice(_TOWNS, taken, rng),
                )
            )
        return f"one word, {kind.value}", _choice(_COINED, taken, rng)
    words = [article.slice(span) for span in name.part_spans]
    telling = [n for n, part in enumerate(name.parts) if words[n][0].isupper() and part not in LEXICON.heads]
    coined = _choice(_COINED, taken, rng)
    if len(telling) == len([word for word in words if word[0].isupper()]) or not telling:
        return f"several words, {kind.value}", f"{coined} {_choice(_COINED, taken, rng)}"
    # The generic words stay: "Lisbon Opera" becomes "Norvane Opera".
    kept = [coined if n == telling[0] else word for n, word in enumerate(words) if n not in telling[1:]]
    return f"with generic word, {kind.value}", " ".join(kept)


def _another_title(axis: Axis, said: str, word: str, rng: random.Random) -> str | None:
    if axis is Axis.RANK:
        return rng.choice([rank for rank in _RANKS if rank.casefold() != word])
    if axis is not Axis.OFFICE or not said.casefold().endswith(word):
        return None
    office = rng.choice([office for office in _OFFICES if office != word])
    head = said[len(said) - len(word) :]
    return said[: len(said) - len(word)] + (office.capitalize() if head[0].isupper() else office)


def _choice(words: Sequence[str], taken: str, rng: random.Random) -> str:
    return rng.choice([word for word in words if word not in taken])
