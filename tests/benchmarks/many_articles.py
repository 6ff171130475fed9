"""Thousands of made-up articles, some of them rewritten from others: the same ones for the same seed.

    python tests/benchmarks/many_articles.py FOLDER [--count 10000] [--seed 6]

The words are invented and as frequent as Zipf's law has it; every article has a topic, whose words it shares
with some fifty others, and people, places and figures of its own. Every tenth is rewritten once or more: a
third of its content words replaced, sentences dropped and turned round, names and most figures kept.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

_GRAMMAR = (
    "the of and to in a that is was for on with as by at from it be are has have this which not had their "
    "its been were an but they his who will said or more than after when would about also into"
).split()
_ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl qu r s sh sl st t tr v w".split()
_VOWELS = "a e i o u ai ea ee ou oa".split()
_CODAS = ["", "", "n", "r", "l", "t", "s", "d", "m", "ck", "nd", "st"]
_WORDS, _TOPICS, _TOPIC_WORDS = 20_000, 200, 120
_UNITS = ("people", "tonnes", "kilometres", "per cent", "million dollars", "days", "houses")


@dataclass(frozen=True, slots=True)
class Draft:
    """Sentences as lists of words, by paragraph."""

    paragraphs: list[list[list[str]]]

    @property
    def text(self) -> str:
        return "\n\n".join(" ".join(map(_written, sentences)) for sentences in self.paragraphs) + "\n"


class Writer:
    """Writes articles with one source of chance."""

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)
        self._words = sorted({self._word() for _ in range(2 * _WORDS)})
        self._rng.shuffle(self._words)
        del self._words[_WORDS:]
        self._shares = list(accumulate(1 / rank for rank in range(1, len(self._words) + 1)))
        self._topics = [self._rng.sample(self._words[500:], _TOPIC_WORDS) for _ in range(_TOPICS)]

    def articles(self, count: int) -> Iterator[tuple[str, str]]:
        """File names and texts; those of one story have the same number: ``00012-0``, ``00012-1``."""
        number = made = 0
        while made < count:
            draft = self._draft()
            yield f"{number:05}-0.txt", draft.text
            made += 1
            versions = self._rng.choice((1, 1, 1, 2, 3)) if self._rng.random() < 0.1 else 0
            for version in range(1, versions + 1):
                if made < count:
                    yield f"{number:05}-{version}.txt", self._rewritten(draft).text
                    made += 1
            number += 1

    def _word(self) -> str:
        rng = self._rng
        syllables = rng.choice((1, 2, 2, 3))
        return "".join(
            rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(syllables)
        )

    def _content_word(self, topic: list[str]) -> str:
        rng = self._rng
        if rng.random() < 0.25:
            return rng.choice(topic)
        return rng.choices(self._words, cum_weights=self._shares)[0]

    def _draft(self) -> Draft:
        rng = self._rng
        topic = rng.choice(self._topics)
        people = [f"{self._word().title()} {self._word().title()}" for _ in range(rng.randint(2, 5))]
        places = [self._word().title() for _ in range(rng.randint(1, 3))]
        return Draft(
            [
                [self._sentence(topic, people, places) for _ in range(rng.randint(1, 4))]
                for _ in range(rng.randint(6, 16))
            ]
        )

    def _sentence(self, topic: list[str], people: list[str], places: list[str]) -> list[str]:
        rng = self._rng
        words = [
            rng.choice(_GRAMMAR) if rng.random() < 0.45 else self._content_word(topic)
            for _ in range(rng.randint(8, 22))
        ]
        if rng.random() < 0.5:
            words[0] = rng.choice(people)
        if rng.random() < 0.35:
            words.append(f"in {rng.choice(places)}")
        if rng.random() < 0.3:
            words.insert(len(words) // 2, f"{rng.randint(2, 9999):,} {rng.choice(_UNITS)}")
        if rng.random() < 0.15:
            words = ["“" + words[0], *words[1:-1], words[-1] + ",” said", people[0]]
        return words

    def _rewritten(self, draft: Draft) -> Draft:
        rng = self._rng
        topic = rng.choice(self._topics)
        paragraphs = []
        for sentences in draft.paragraphs:
            kept = [self._reworded(s, topic) for s in sentences if rng.random() < 0.85]
            if rng.random() < 0.2:
                kept.reverse()
            if kept:
                paragraphs.append(kept)
        return Draft(paragraphs or draft.paragraphs)

    def _reworded(self, sentence: list[str], topic: list[str]) -> list[str]:
        rng = self._rng
        return [
            self._content_word(topic)
            if word.islower() and word not in _GRAMMAR and rng.random() < 0.35
            else word
            for word in sentence
        ]


def _written(words: list[str]) -> str:
    line = " ".join(words)
    return line[0].upper() + line[1:] + "."


def write_articles(folder: Path, count: int, seed: int) -> None:
    """Fill ``folder`` with that many articles."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in Writer(seed).articles(count):
        (folder / name).write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    write_articles(options.folder, options.count, options.seed)


if __name__ == "__main__":
    main()
