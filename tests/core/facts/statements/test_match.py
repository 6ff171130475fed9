"""Sentences that only one side has: which are worth a look, and which are padding."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from core.article.load import make_article
from core.compare import compare
from core.export.json_document import document
from core.facts.scope import statements_in_scope
from core.model import Checkable, Comparison, Severity, Side, StatementFinding, Verdict
from core.reading.marks import marks_by_paragraph
from core.reading.stops import stops
from core.relation import RelationKind
from tui.ledger import Ledger
from tui.reviewing import Reviewing

HEAD = "The bridge over the Lune will close on 4 May"
FIRST = (
    "The iron bridge over the river Lune will close on 4 May for repairs that cost £3.2 million, the county"
    " council said on Monday."
)
LAST = "Engineer Priya Nair found rust in 41 of the 60 girders when she inspected the bridge last autumn."


def text(*more: str) -> str:
    """An article of a few kept sentences, with ``more`` between them in a paragraph."""
    return "\n\n".join((HEAD, " ".join((FIRST, *more)), LAST))


def compared(left: str, right: str) -> Comparison:
    return compare(make_article(left), make_article(right))


def only(comparison: Comparison) -> list[tuple[str, str, str]]:
    return [
        (f.verdict.value, str(f.severity), comparison.article(side).slice(span))
        for f in comparison.statements
        for side in Side
        if (span := f.on(side)) is not None
    ]


SPOKEN = [
    ("A firm from Rotterdam has been asked to help.", "should", "names “Rotterdam”"),
    ("Critics fear longer queues at the ferry.", "should", "put down to a source, without a counterpart"),
    ("She had bribed a clerk, the auditors found.", "must", "accuses “bribed”"),
    (
        "The ferry will leave every 20 minutes.",
        "quiet",
        "its figures and quotations are listed by themselves",
    ),
    ("Drivers queued through the night.", "quiet", "no figure, name or quotation in it"),
    ("Change is never easy.", "quiet", "padding: no figure, name, quotation or event in it"),
]


@pytest.mark.parametrize(("sentence", "severity", "note"), SPOKEN)
def test_an_added_sentence_is_graded_by_what_can_be_checked_in_it(
    sentence: str, severity: str, note: str
) -> None:
    comparison = compared(text(), text(sentence))
    assert only(comparison) == [("added", severity, sentence)]
    assert [f.note for f in comparison.statements] == [note]


def test_a_name_that_the_other_text_has_in_another_form_is_no_new_one() -> None:
    before = text("The steel comes from a Dutch mill in Rotterdam.")
    after = text("The steel comes from a Dutch mill in Rotterdam.", "Rotterdam's mills are busy.")
    assert [f.severity for f in compared(before, after).statements] == [Severity.QUIET]


def test_a_dropped_denial_is_worth_a_look_and_other_omissions_are_not() -> None:
    denied, told = "The council denied that the work was late.", "Anglers watched from the bank."
    assert only(compared(text(denied, told), text())) == [
        ("dropped", "should", denied),
        ("dropped", "quiet", told),
    ]


def test_the_same_text_has_no_sentence_of_its_own() -> None:
    assert not compared(text("Change is never easy."), text("Change is never easy.")).statements


def test_a_sentence_told_in_other_words_with_its_figure_is_no_addition() -> None:
    left = text("Some 1,340 lorries cross it each day.")
    right = text("Lorry traffic: 1,340 daily crossings.")
    assert not compared(left, right).statements


@pytest.mark.parametrize("item", ["1) Rust And Girders", "2) Drivers Wait with Patience: A Long Summer?"])
def test_an_item_of_a_list_of_contents_is_no_sentence(item: str) -> None:
    assert not compared(text(), f"{HEAD}\n\n{item}\n\n{FIRST}\n\n{LAST}").statements


def test_the_first_word_of_a_numbered_item_is_no_name() -> None:
    points = "1 Walkers use the ferry now.\n\n2 Detours are signed on every road."
    comparison = compared(text(), f"{text()}\n\n{points}")
    assert [f.severity for f in comparison.statements] == [Severity.QUIET] * 2


def test_what_cannot_be_read_is_not_called_padding() -> None:
    polish = (
        "Most na rzece zostanie zamknięty w maju.\n\nRemont potrwa czternaście miesięcy i będzie kosztował"
        " trzy miliony złotych, jak podała rada powiatu w poniedziałek."
    )
    (told,) = compared(polish, f"{polish}\n\nŻycie nie jest łatwe.").statements
    assert (told.severity, told.is_padding) == (Severity.QUIET, False)


def test_reports_of_one_event_lack_what_they_like_and_other_texts_have_nothing_in_common() -> None:
    comparison = compared(text(), text("A firm from Rotterdam has been asked to help."))
    relation = comparison.relation

    def graded(kind: RelationKind) -> list[Severity | None]:
        told = replace(relation, kind=kind, left_covered=0.1, right_covered=0.1)
        return [f.severity for f in statements_in_scope(comparison.statements, told)]

    assert graded(RelationKind.VERSIONS) == [Severity.SHOULD]
    assert graded(RelationKind.SAME_EVENT) == [Severity.QUIET]
    assert graded(RelationKind.RELATED) == []


def test_padding_is_listed_but_stops_nobody_and_is_nothing_to_tick() -> None:
    comparison = compared(text(), text("Change is never easy."))
    (padding,) = comparison.statements
    assert padding.is_padding
    assert padding not in [stop.finding for stop in stops(comparison)]
    ledger = Ledger(comparison, Reviewing(comparison, {}, []))
    assert padding in ledger.rows()
    ledger.with_equal = ledger.by_position = True
    assert padding not in ledger.rows()


def test_a_sentence_lies_under_the_marks_of_the_facts_in_it() -> None:
    sentence = "A firm from Rotterdam has offered 12 welders."
    comparison = compared(f"{HEAD}\n\n{FIRST}\n\n{LAST}", f"{HEAD}\n\n{FIRST}\n\n{LAST}\n\n{sentence}")
    categories = [
        m.finding.category.value for m in marks_by_paragraph(comparison, Side.RIGHT)[3] if m.finding
    ]
    assert categories == ["statement", "figure", "statement"]


def test_the_json_says_what_a_sentence_holds() -> None:
    comparison = compared(text(), text("Critics fear longer queues at the ferry.", "Change is never easy."))
    told = json.loads(json.dumps(document(comparison, {})))["statements"]
    assert [(entry["verdict"], entry["holds"], entry["padding"]) for entry in told] == [
        ("added", ["report"], False),
        ("added", [], True),
    ]


def test_padding_is_a_sentence_that_holds_nothing() -> None:
    told = StatementFinding(Verdict.ADDED, None, None, holds=(Checkable.EVENT,))
    assert (told.is_padding, StatementFinding(Verdict.ADDED, None, None).is_padding) == (False, True)
