"""A reader who wants only sure links sees what the rest become, and loses no finding."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.load import make_article
from core.compare import compare
from core.model import Comparison, Side
from core.reading.fates import Fate, paragraph_fates
from core.reading.threshold import above, stepped

LEFT = """The harbour of Lund reopened on Monday after a storm that sank 14 boats.

Fishermen had waited nine days for the channel to be dredged, the mayor said.

A new pier is to cost $12 million and be finished in 2027.

The storm was the worst since 1987, according to the weather office."""
RIGHT = """Lund's harbour opened again on Monday after a storm sank 14 boats.

For nine days fishermen waited until the channel had been dredged, said the mayor.

The storm was the worst since 1987, the weather office says.

A new pier will cost $12 million and be finished in 2027."""


@pytest.fixture(scope="module")
def made() -> Comparison:
    comparison = compare(make_article(LEFT, path="a.txt"), make_article(RIGHT, path="b.txt"))
    scores = [round(0.4 + 0.1 * n, 2) for n in range(len(comparison.links))]
    links = [replace(link, score=s) for link, s in zip(comparison.links, scores, strict=True)]
    return replace(comparison, links=tuple(links))


def test_without_a_weaker_link_nothing_changes(made: Comparison) -> None:
    assert above(made, 0.0) is made
    assert above(made, min(link.score for link in made.links)) is made


def test_the_paragraphs_of_weaker_links_stand_alone(made: Comparison) -> None:
    weakest = min(made.links, key=lambda link: link.score)
    fates = paragraph_fates(above(made, weakest.score + 0.01), Side.LEFT)
    assert fates[weakest.left].fate is Fate.ALONE
    assert all(f.fate is not Fate.ALONE for f in fates if f is not fates[weakest.left])


@given(threshold=st.floats(0, 1))
def test_every_paragraph_has_its_row_every_counterpart_its_wording(
    made: Comparison, threshold: float
) -> None:
    shown = above(made, threshold)
    assert shown.findings == made.findings
    for side in Side:
        listed = [index for row in shown.rows for index in row.on(side)]
        assert listed == [p.index for p in made.article(side).paragraphs]
    lefts = {i for w in shown.wording for i in w.left}
    rights = {j for w in shown.wording for j in w.right}
    assert lefts == {link.left for link in shown.links}
    assert rights == {link.right for link in shown.links}


def test_words_that_were_compared_are_not_compared_again(made: Comparison) -> None:
    best = max(link.score for link in made.links)
    kept = above(made, best).wording
    assert kept
    assert all(any(w is old for old in made.wording) for w in kept)


def test_a_step_changes_something_or_switches_off(made: Comparison) -> None:
    assert stepped(made, 0.0, 1) == 0.45
    assert stepped(made, 0.45, 1) == 0.5
    assert stepped(made, 0.45, -1) == 0.0
    assert stepped(made, 0.0, -1) == 0.0
    assert stepped(made, 1.0, 1) == 1.0
    assert stepped(replace(made, links=()), 0.0, 1) == 0.05
