"""A version compared with its original, one statement altered at a time: what is seen of it, and else."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from core.article.load import make_article
from core.facts.claims.match import match_claims
from core.model import Span
from tests.core.facts.claims.altering import HARMLESS, Alteration, alterations

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.model import ClaimFinding, Comparison

OF_A_RULE = 6
"""Alterations of one kind that one pair is tried with."""
REACH = 60
"""Characters on either side of what is altered whose words the original must tell, too."""
LEAST_TOLD = 0.5
"""Of these words, that must stand in the linked sentences of the original."""
_PREFIX = 4
_WORD = re.compile(r"[^\W\d_]{4,}")


class Trial(NamedTuple):
    """One alteration and what was flagged that is not flagged without it."""

    pair: str
    alteration: Alteration
    was: str
    """The linked sentences of the original."""
    hits: tuple[str, ...]
    others: tuple[str, ...]
    """Findings elsewhere, or of another verdict."""


def trials(
    name: str, comparison: Comparison, claims: Sequence[Mapping[str, Mapping[str, int]]]
) -> Iterator[Trial]:
    """The trials of one pair; sentences whose claims are changed already are left alone."""
    left, right = comparison.left, comparison.right
    changed = [Span(c["rewrite"]["start"], c["rewrite"]["end"]) for c in claims if c.get("rewrite")]
    changed += [claim.right for claim in comparison.claims if claim.right]
    found: dict[str, list[tuple[Span, str, Alteration]]] = {}
    for link in comparison.sentences:
        was = " ".join(left.slice(s) for s in link.left)
        for sentence in link.right:
            if any(span.overlaps(sentence) for span in changed):
                continue
            for alteration in alterations(right.slice(sentence)):
                if alteration.needs.search(was) and _is_told(alteration, right.slice(sentence), was):
                    found.setdefault(alteration.name, []).append((sentence, was, alteration))
    rng = random.Random(name)
    for kind in sorted(found):
        rng.shuffle(found[kind])
        for sentence, was, alteration in found[kind][:OF_A_RULE]:
            version = Version(comparison, sentence, alteration.sentence)
            if not version.is_whole:
                continue
            hits: list[str] = []
            others: list[str] = []
            for claim in version.claims():
                if version.is_known(claim):
                    continue
                here = claim.right is not None and claim.right.overlaps(version.place)
                is_hit = here and claim.verdict in alteration.verdicts
                (hits if is_hit else others).append(f"{claim.verdict.value}: {claim.note}")
            yield Trial(name, alteration, was, tuple(hits), tuple(others))


def alarms(comparison: Comparison) -> Iterator[str]:
    """What is flagged in sentences told in other words for the same, and only then."""
    for link in comparison.sentences:
        for sentence in link.right:
            said = comparison.right.slice(sentence)
            for words, others in HARMLESS:
                other = re.sub(words, others, said)
                if other == said:
                    continue
                version = Version(comparison, sentence, other)
                if version.is_whole:
                    new = [claim for claim in version.claims() if not version.is_known(claim)]
                    yield from (f"{words}: {claim.note}" for claim in new)


def _is_told(alteration: Alteration, sentence: str, was: str) -> bool:
    """Whether the words around what is altered stand in the original: it must be its statement."""
    around = sentence[max(0, alteration.start - REACH) : alteration.end + REACH].lower()
    near = {word[:_PREFIX] for word in _WORD.findall(around)}
    there = {word[:_PREFIX] for word in _WORD.findall(was.lower())}
    return bool(near) and len(near & there) >= LEAST_TOLD * len(near)


class Version:
    """The version with one of its sentences replaced; links and figures stand as they were."""

    def __init__(self, comparison: Comparison, sentence: Span, instead: str) -> None:
        text = comparison.right.text
        self._comparison = comparison
        self._sentence = sentence
        self._shift = len(instead) - len(sentence)
        self.place = Span(sentence.start, sentence.start + len(instead))
        self._right = make_article(text[: sentence.start] + instead + text[sentence.end :])

    @property
    def is_whole(self) -> bool:
        """Whether the sentences are the same in number, so that the links still hold."""
        return [p.sentences for p in self._right.paragraphs] == [
            tuple(self._moved(s) for s in p.sentences) for p in self._comparison.right.paragraphs
        ]

    def claims(self) -> tuple[ClaimFinding, ...]:
        c = self._comparison
        sentences = [replace(link, right=tuple(self._moved(s) for s in link.right)) for link in c.sentences]
        figures = [replace(f, right=self._moved(f.right)) if f.right else f for f in c.figures]
        return match_claims(c.left, self._right, c.links, sentences, figures)

    def is_known(self, claim: ClaimFinding) -> bool:
        """Whether the version with its own words has the same finding."""
        return any(
            claim.verdict == known.verdict
            and claim.left == known.left
            and claim.right is not None
            and known.right is not None
            and (
                known.right.overlaps(self._sentence)
                if claim.right.overlaps(self.place)
                else self._moved(known.right) == claim.right
            )
            for known in self._comparison.claims
        )

    def _moved(self, span: Span) -> Span:
        start = span.start + self._shift if span.start >= self._sentence.end else span.start
        end = span.end + self._shift if span.end >= self._sentence.end else span.end
        return Span(start, end)
