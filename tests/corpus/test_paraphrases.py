"""Quality gates: what is seen of changes in statements that share few words with their original."""

from __future__ import annotations

import pytest

from tests.corpus.paraphrases import CLAIMS, FIGURES, claims, figures, total

# The least share of distorted paraphrases in which a change is seen, and the most of the faithful ones.
CLAIMS_TOLD_ANEW = {"claims-1": (0.58, 0.06), "claims-2": (0.68, 0.05), "claims-3": (0.38, 0.15)}
FIGURES_TOLD_ANEW = {"figures-1": (0.88, 0.11), "figures-2": (0.84, 0.36)}


@pytest.mark.parametrize("name", CLAIMS)
def test_changes_of_freely_reworded_statements_are_seen(name: str) -> None:
    least, most = CLAIMS_TOLD_ANEW[name]
    score = total(claims(name))
    assert score.recall >= least, score
    assert score.false_alarms <= most, score


@pytest.mark.parametrize("name", FIGURES)
def test_figures_told_in_another_form_are_known_again(name: str) -> None:
    least, most = FIGURES_TOLD_ANEW[name]
    score = total(figures(name))
    assert score.recall >= least, score
    assert score.false_alarms <= most, score
