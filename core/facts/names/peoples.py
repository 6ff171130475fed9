"""Another people in the place of the original one: ``Romanian citizens`` who became ``Bulgarian`` ones."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.names.languages.countries import countries, country_of
from core.facts.names.name import Name
from core.facts.names.spelling import folded
from core.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.model import Article, SentenceLink

LONGEST = 2
"""Words of an adjective of a people: ``South Korean``."""
_WIDER = frozenset({"european union", "africa", "asia", "arab", "korea"})
"""Peoples that hold others: ``European`` for ``French`` is vaguer, not another."""
_BRITISH = frozenset({"united kingdom", "england", "scotland", "wales", "northern ireland"})


def exchanged_peoples(
    left: Article, right: Article, sentences: Sequence[SentenceLink]
) -> Iterator[tuple[Name, Name]]:
    """Two peoples in linked sentences, each the only one of its sentences that the other text never names."""
    ours, theirs = countries_in(left), countries_in(right)
    seen = set()
    for link in sentences:
        lost = _peoples(left, link.left, theirs)
        gained = _peoples(right, link.right, ours)
        if len(lost) == len(gained) == 1:
            one, other = next(iter(lost)), next(iter(gained))
            if (one, other) not in seen and not _is_vaguer(one, other):
                seen.add((one, other))
                yield lost[one], gained[other]


def _is_vaguer(one: str, other: str) -> bool:
    return not _WIDER.isdisjoint((one, other)) or (
        "united kingdom" in (one, other) and {one, other} <= _BRITISH
    )


def countries_in(article: Article) -> frozenset[str]:
    """The countries of which a text speaks: by name, by people, by the seat of the government."""
    return frozenset(spellings_of_countries(article, (Span(0, len(article.text)),)))


def spellings_of_countries(article: Article, spans: Sequence[Span]) -> dict[str, set[str]]:
    """The countries of which passages speak, each with the words that say it, in matching form."""
    seats = countries().of_seat
    found: defaultdict[str, set[str]] = defaultdict(set)
    for span in spans:
        for name in _runs(article, span):
            country = country_of(_singular(name.normal)) or seats.get(name.normal)
            if country is not None:
                found[country].add(name.normal)
    return found


def _peoples(article: Article, spans: Sequence[Span], elsewhere: frozenset[str]) -> Mapping[str, Name]:
    """The peoples of which only these sentences speak and the other text does not, by country."""
    adjectives = countries().of_adjective
    found: dict[str, Name] = {}
    for span in spans:
        for name in _runs(article, span):
            country = adjectives.get(_singular(name.normal))
            if country is not None and country not in elsewhere:
                found.setdefault(country, name)
    return found


def _runs(article: Article, span: Span) -> Iterator[Name]:
    """Every one and every two words with capitals."""
    tokens = [t for t in tokenize(article.text, span.start, span.end) if t.is_word]
    for at, token in enumerate(tokens):
        for run in (tokens[at : at + length] for length in range(1, LONGEST + 1)):
            if all(article.text[t.start].isupper() for t in run):
                yield Name(
                    Span(token.start, run[-1].end),
                    tuple(folded(t.norm.removesuffix("'s").removesuffix("’s")) for t in run),
                    tuple(Span(t.start, t.end) for t in run),
                )


def is_country_or_people(normal: str) -> bool:
    """Whether this is the name of a country or of its people, spelt as it should be: ``Germans``."""
    return country_of(_singular(normal)) is not None


def _singular(normal: str) -> str:
    singular = normal.removesuffix("s")
    return singular if singular in countries().of_adjective else normal
