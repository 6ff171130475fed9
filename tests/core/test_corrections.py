"""Everything that is found follows from the links and roles that the reader has corrected."""

from __future__ import annotations

import json

import jsonschema
import pytest

from core.align.by_hand import BY_HAND
from core.article.load import make_article
from core.compare import compare
from core.corrections import NO_CORRECTIONS, Corrections
from core.export import render
from core.model import Comparison, Role, Side, Strength, Verdict
from core.reading.details import link_caption
from core.reading.fates import Fate, paragraph_fates
from tests.core.export.test_exports import schema

LEFT = make_article(
    "The tram line in Ostby will cost 478 million kroner, the mayor Ana Sund said on Monday.\n\n"
    "Work on the quay begins in May and employs 40 people from the yards of the town.\n\n"
    "Rain fell on the hills above the town all morning, and the river rose by 3 metres.",
    path="left.txt",
)
RIGHT = make_article(
    "The tram line in Ostby will cost 487 million kroner, the mayor Ana Sund said on Monday.\n\n"
    "Rain fell on the hills above the town all morning, and the river rose by 3 metres.\n\n"
    "Up to sixty hands are wanted when spring comes to the waterfront.",
    path="right.txt",
)


def pairs(comparison: Comparison) -> set[tuple[int, int]]:
    return {(link.left, link.right) for link in comparison.links}


def verdicts(comparison: Comparison) -> dict[str, Verdict]:
    """By the words of the original, else of the version."""
    return {
        (comparison.left.slice(f.left) if f.left else comparison.right.slice(f.right)): f.verdict  # type: ignore[arg-type]
        for f in comparison.figures
    }


def test_a_link_taken_away_takes_the_changed_figure_with_it() -> None:
    found = compare(LEFT, RIGHT)
    assert (0, 0) in pairs(found)
    assert verdicts(found)["478 million kroner"] is Verdict.CHANGED
    corrected = compare(LEFT, RIGHT, corrections=NO_CORRECTIONS.without_link((0, 0)))
    assert (0, 0) not in pairs(corrected)
    assert verdicts(corrected)["478 million kroner"] is Verdict.DROPPED
    assert paragraph_fates(corrected, Side.RIGHT)[0].fate is Fate.ALONE
    assert corrected.relation.left_covered < found.relation.left_covered
    assert not any(
        LEFT.paragraphs[0].span.contains(one) and RIGHT.paragraphs[0].span.contains(other)
        for link in corrected.sentences
        for one in link.left
        for other in link.right
    )


def test_a_link_drawn_by_hand_is_sure_and_covers_both_paragraphs() -> None:
    found = compare(LEFT, RIGHT)
    assert (1, 2) not in pairs(found)
    corrected = compare(LEFT, RIGHT, corrections=NO_CORRECTIONS.with_link((1, 2)))
    link = next(link for link in corrected.links if (link.left, link.right) == (1, 2))
    assert (link.score, link.strength) == (1.0, Strength.SURE)
    assert BY_HAND in link.reasons
    assert "(by hand" in link_caption(link, Side.LEFT)
    assert corrected.relation.right_covered > found.relation.right_covered
    fate = paragraph_fates(corrected, Side.LEFT)[1]
    assert fate.fate is not Fate.ALONE
    assert fate.by_hand == "linked by hand"


def test_where_links_cross_one_of_them_has_moved() -> None:
    corrected = compare(LEFT, RIGHT, corrections=NO_CORRECTIONS.with_link((1, 2)))
    crossing = {(link.left, link.right): link.moved for link in corrected.links if link.left > 0}
    assert sorted(crossing.values()) == [False, True]


def test_a_role_decides_what_is_compared() -> None:
    residue = NO_CORRECTIONS.with_role(Side.LEFT, 0, Role.CAPTION)
    corrected = compare(LEFT, RIGHT, corrections=residue)
    assert corrected.left.paragraphs[0].role is Role.CAPTION
    assert "478 million kroner" not in verdicts(corrected)
    assert paragraph_fates(corrected, Side.LEFT)[0].fate is Fate.RESIDUE
    # What is not compared cannot be linked.
    assert (0, 0) not in pairs(compare(LEFT, RIGHT, corrections=residue.with_link((0, 0))))


def test_the_last_word_on_a_pair_and_on_a_role_holds() -> None:
    twice = NO_CORRECTIONS.with_link((1, 2)).without_link((1, 2))
    assert (twice.linked, twice.unlinked) == (frozenset(), {(1, 2)})
    roles = NO_CORRECTIONS.with_role(Side.LEFT, 0, Role.LIST).with_role(Side.LEFT, 0, Role.HEADING)
    assert roles.roles == {(Side.LEFT, 0, Role.HEADING)}
    assert roles.with_role(Side.LEFT, 0, None) == NO_CORRECTIONS
    assert not NO_CORRECTIONS


def test_swapping_the_sides_swaps_the_corrections() -> None:
    made = Corrections(frozenset({(1, 2)}), frozenset({(0, 3)}), frozenset({(Side.LEFT, 4, Role.LIST)}), True)
    turned = made.swapped()
    assert (turned.linked, turned.unlinked) == ({(2, 1)}, {(3, 0)})
    assert turned.roles == {(Side.RIGHT, 4, Role.LIST)}
    assert not turned.original


def test_a_marked_original_needs_no_guess() -> None:
    corrected = compare(LEFT, RIGHT, corrections=Corrections(original=True))
    assert not any("original" in line for line in corrected.relation.evidence)


@pytest.mark.parametrize("format_", ["html", "markdown", "text"])
def test_what_people_read_says_what_was_corrected_by_hand(format_: str) -> None:
    corrections = NO_CORRECTIONS.with_link((1, 2)).with_role(Side.RIGHT, 1, Role.LIST)
    page = render(compare(LEFT, RIGHT, corrections=corrections), format_).replace("\\", "")
    assert "By hand: ¶2 of the original linked with ¶3 of the version" in page
    assert "By hand: ¶2 of the version read as list" in page
    assert "linked by hand" in page
    assert "By hand" not in render(compare(LEFT, RIGHT), format_)


def test_json_keeps_corrections_apart_from_what_was_found() -> None:
    corrections = NO_CORRECTIONS.with_link((1, 2)).without_link((0, 0)).with_role(Side.RIGHT, 1, Role.LIST)
    document = json.loads(render(compare(LEFT, RIGHT, corrections=corrections), "json"))
    jsonschema.Draft202012Validator(schema()).validate(document)
    assert document["corrections"] == {
        "linked": [[1, 2]],
        "unlinked": [[0, 0]],
        "roles": [{"side": "right", "paragraph": 1, "role": "list"}],
        "original": False,
    }
    by_reader = [e for e in document["alignment"] if {"reader"} & {r["kind"] for r in e["reasons"]}]
    assert [(e["left"], e["right"]) for e in by_reader] == [(1, 2)]
