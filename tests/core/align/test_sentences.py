"""Sentence links inside and across linked paragraphs."""

from __future__ import annotations

from core.align.passages import align
from core.align.sentences import align_sentences
from core.article.load import make_article

LEFT = """The council closed the old bridge on Monday. Engineers had found 14 cracks in its piers.

Repairs will cost £12 million and take at least eighteen months, said Helen Brandt, the chief engineer.

Traders fear for their customers. “Nobody will walk past here,” said Otto Sidley, a baker."""


def linked(left_text: str, right_text: str) -> list[tuple[list[str], list[str], bool]]:
    left, right = make_article(left_text), make_article(right_text)
    groups = align_sentences(left, right, align(left, right))
    return [([left.slice(s) for s in g.left], [right.slice(s) for s in g.right], g.moved) for g in groups]


def test_a_text_is_linked_with_itself_sentence_by_sentence() -> None:
    groups = linked(LEFT, LEFT)
    assert all(left == right and len(left) == 1 and not moved for left, right, moved in groups)
    assert len(groups) == 5


def test_a_sentence_that_was_split_is_one_group() -> None:
    right = LEFT.replace(
        "£12 million and take at least eighteen months, said Helen Brandt, the chief engineer.",
        "£12 million. They take at least eighteen months, said the chief engineer, Helen Brandt.",
    )
    split = [(left, right) for left, right, _ in linked(LEFT, right) if len(right) == 2]
    assert split == [
        (
            [
                "Repairs will cost £12 million and take at least eighteen months, said Helen Brandt,"
                " the chief engineer."
            ],
            [
                "Repairs will cost £12 million.",
                "They take at least eighteen months, said the chief engineer, Helen Brandt.",
            ],
        )
    ]


def test_sentences_that_changed_places_are_moved() -> None:
    right = LEFT.replace(
        "The council closed the old bridge on Monday. Engineers had found 14 cracks in its piers.",
        "Engineers had found 14 cracks in its piers. The council closed the old bridge on Monday.",
    )
    moved = [left for left, _, moved in linked(LEFT, right) if moved]
    assert moved in (
        [["The council closed the old bridge on Monday."]],
        [["Engineers had found 14 cracks in its piers."]],
    )


def test_no_sentence_is_in_two_groups() -> None:
    version = (
        LEFT + "\n\nEngineers found 14 cracks in the piers of the old bridge, and traders fear for customers."
    )
    groups = linked(LEFT, version)
    for sentences in (
        [s for left, _, _ in groups for s in left],
        [s for _, right, _ in groups for s in right],
    ):
        assert len(sentences) == len(set(sentences))


def test_a_sentence_is_found_in_a_paragraph_that_is_not_linked() -> None:
    left, right = make_article(LEFT), make_article(LEFT)
    without_links = align_sentences(left, right, ())
    assert [(g.left, g.right) for g in without_links] == [
        ((s,), (s,)) for p in left.paragraphs for s in p.sentences
    ]
