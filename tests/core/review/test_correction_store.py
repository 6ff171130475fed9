"""Corrections are kept by the words of their paragraphs."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.article.load import make_article
from core.compare import compare
from core.corrections import NO_CORRECTIONS, Corrections
from core.errors import ReaderError
from core.model import Role, Side
from core.review.correction_store import CorrectionStore
from core.review.store import ReviewStore

ONE = make_article("Alpha came first.\n\nBeta followed.\n\nGamma was last.", path="one.txt")
TWO = make_article("Gamma is named first.\n\nThen there is Alpha.\n\nBeta ends it.", path="two.txt")
MADE = NO_CORRECTIONS.with_link((0, 1)).without_link((2, 2)).with_role(Side.RIGHT, 2, Role.CAPTION)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reviews.sqlite3"


def test_corrections_are_there_again_in_a_later_run(file: Path) -> None:
    CorrectionStore(file).save(ONE, TWO, NO_CORRECTIONS, MADE)
    assert CorrectionStore(file).load(ONE, TWO) == MADE


def test_they_hold_whichever_text_is_called_the_original(file: Path) -> None:
    CorrectionStore(file).save(ONE, TWO, NO_CORRECTIONS, MADE)
    assert CorrectionStore(file).load(TWO, ONE) == MADE.swapped()


def test_a_correction_taken_back_is_forgotten(file: Path) -> None:
    store = CorrectionStore(file)
    store.save(ONE, TWO, NO_CORRECTIONS, MADE)
    store.save(ONE, TWO, MADE, NO_CORRECTIONS)
    assert store.load(ONE, TWO) == NO_CORRECTIONS


def test_two_readers_at_once_keep_both_their_corrections(file: Path) -> None:
    store = CorrectionStore(file)
    store.save(ONE, TWO, NO_CORRECTIONS, NO_CORRECTIONS.with_link((0, 1)))
    store.save(ONE, TWO, NO_CORRECTIONS, NO_CORRECTIONS.with_link((1, 2)))
    assert store.load(ONE, TWO).linked == {(0, 1), (1, 2)}


def test_corrections_follow_their_paragraphs_into_a_changed_text(file: Path) -> None:
    store = CorrectionStore(file)
    store.save(ONE, TWO, NO_CORRECTIONS, MADE)
    changed = make_article("A new beginning.\n\n" + TWO.text.replace("Gamma is", "Delta is"), path="two.txt")
    assert store.load(ONE, changed) == Corrections(
        frozenset({(0, 2)}), frozenset({(2, 3)}), frozenset({(Side.RIGHT, 3, Role.CAPTION)})
    )


def test_a_correction_of_a_paragraph_that_is_gone_goes_nowhere(file: Path) -> None:
    store = CorrectionStore(file)
    store.save(ONE, TWO, NO_CORRECTIONS, MADE)
    changed = make_article("Gamma is named first.\n\nNothing else.", path="two.txt")
    assert store.load(ONE, changed) == NO_CORRECTIONS


def test_of_paragraphs_with_the_same_words_the_one_in_its_place_is_meant(file: Path) -> None:
    repeated = make_article("Advert\n\nAlpha.\n\nAdvert\n\nBeta.\n\nAdvert", path="three.txt")
    made = NO_CORRECTIONS.with_role(Side.LEFT, 2, Role.BODY)
    CorrectionStore(file).save(repeated, TWO, NO_CORRECTIONS, made)
    assert CorrectionStore(file).load(repeated, TWO) == made


def test_a_role_and_the_mark_of_the_original_hold_beside_any_other_text(file: Path) -> None:
    made = NO_CORRECTIONS.with_role(Side.LEFT, 0, Role.HEADING)
    store = CorrectionStore(file)
    store.save(ONE, TWO, NO_CORRECTIONS, Corrections(roles=made.roles, original=True))
    other = make_article("Something else.", path="other.txt")
    assert store.load(ONE, other) == Corrections(roles=made.roles, original=True)
    assert not store.load(other, ONE).original
    # One story has one original.
    store.save(TWO, ONE, NO_CORRECTIONS, Corrections(original=True))
    assert not store.load(ONE, TWO).original


def test_corrections_travel_with_the_decisions(file: Path, tmp_path: Path) -> None:
    CorrectionStore(file).save(ONE, TWO, NO_CORRECTIONS, MADE)
    other = tmp_path / "other.sqlite3"
    ReviewStore(other).import_(ReviewStore(file).export(), "x.json")
    assert CorrectionStore(other).load(ONE, TWO) == MADE


@pytest.mark.parametrize("wrong", ['"kind": "links"', '"kind": "unheard of"'])
def test_a_file_with_broken_corrections_is_refused(file: Path, wrong: str) -> None:
    CorrectionStore(file).save(ONE, TWO, NO_CORRECTIONS, NO_CORRECTIONS.with_role(Side.LEFT, 0, Role.LIST))
    document = ReviewStore(file).export().replace('"kind": "roles"', wrong)
    with pytest.raises(ReaderError, match="is not a file of reviews"):
        ReviewStore(file).import_(document, "x.json")


def test_a_comparison_can_be_made_with_what_was_kept(file: Path) -> None:
    CorrectionStore(file).save(ONE, TWO, NO_CORRECTIONS, NO_CORRECTIONS.with_link((1, 2)))
    comparison = compare(ONE, TWO, corrections=CorrectionStore(file).load(ONE, TWO))
    assert (1, 2) in {(link.left, link.right) for link in comparison.links}
