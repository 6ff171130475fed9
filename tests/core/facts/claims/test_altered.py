"""Versions with one statement altered by script: most of it is seen, and next to nothing else."""

from __future__ import annotations

from collections import Counter
from statistics import mean

import pytest

from tests.core.facts.claims.trial import alarms, trials
from tests.corpus.scoring import pairs

pytestmark = pytest.mark.xdist_group("annotated pairs")  # which one worker compares for all tests

CLOSE = ("plain", "plain-more")
FREE = ("hard", "hard-more")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("corpora", "least", "least_by_kind"), [(CLOSE, 0.7, 0.75), (FREE, 0.3, 0.12)], ids=["close", "free"]
)
def test_most_alterations_are_seen_and_little_else(
    corpora: tuple[str, ...], least: float, least_by_kind: float
) -> None:
    found = [
        trial
        for corpus in corpora
        for pair in pairs(corpus)
        if pair.gold.get("relation") != "related"
        for trial in trials(pair.name, pair.comparison, pair.gold["claims"])
    ]
    tried = Counter(trial.alteration.name for trial in found)
    seen = Counter(trial.alteration.name for trial in found if trial.hits)
    hits, others = sum(len(trial.hits) for trial in found), [o for trial in found for o in trial.others]
    assert seen.total() / tried.total() >= least, seen
    assert mean(seen[kind] / tried[kind] for kind in tried) >= least_by_kind, seen
    assert hits / (hits + len(others)) >= 0.95, others


@pytest.mark.slow
@pytest.mark.parametrize("corpus", CLOSE)
def test_sentences_told_in_other_words_for_the_same_are_silent(corpus: str) -> None:
    assert [(pair.name, alarm) for pair in pairs(corpus) for alarm in alarms(pair.comparison)] == []
