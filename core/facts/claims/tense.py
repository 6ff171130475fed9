"""The tense of a clause, as far as its auxiliaries and the form of its verb tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis

if TYPE_CHECKING:
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement

HELPER_REACH = 3
"""Words before a verb or complement among which its auxiliary stands: ``was the city's largest``."""


def is_past(pair: Pairing, statement: Statement, at: int) -> bool:
    """By the auxiliaries of its clause, or by its own form where there are none."""
    lexicon = pair.forms.lexicon
    if statement.governing(Axis.CERTAINTY, at):
        return False
    found = helpers(pair, statement, at)
    if found:
        return found <= lexicon.past
    norm = statement.words[at].norm
    return norm.endswith(lexicon.past_suffix) or norm in lexicon.past_forms


def is_done(pair: Pairing, statement: Statement, at: int) -> bool:
    """Whether a verb tells something past or perfect, and is no infinitive."""
    lexicon = pair.forms.lexicon
    before = statement.before(at)
    if before is not None and before.norm in lexicon.infinitive | lexicon.bare_auxiliaries:
        return False
    return is_past(pair, statement, at) or bool(helpers(pair, statement, at) & lexicon.perfect)


def is_present(pair: Pairing, statement: Statement, at: int) -> bool:
    lexicon = pair.forms.lexicon
    if statement.governing(Axis.CERTAINTY, at):
        return False
    found = helpers(pair, statement, at)
    if found:
        return found <= lexicon.present
    if not _ends_as_present(pair, statement, at):
        return False
    before = statement.before(at)
    return before is not None and (
        before.norm in lexicon.pronouns | lexicon.complementizers
        or (pair.is_tied_right(at - 1) and not before.is_number)
    )


def _ends_as_present(pair: Pairing, statement: Statement, at: int) -> bool:
    suffix = pair.forms.lexicon.present_suffix
    return bool(suffix) and statement.words[at].norm.endswith(suffix)


def helpers(pair: Pairing, statement: Statement, at: int) -> set[str]:
    """The auxiliaries shortly before a word in its clause."""
    lexicon = pair.forms.lexicon
    return {
        word.norm
        for word in statement.words[max(0, at - HELPER_REACH) : at]
        if word.clause == statement.words[at].clause
        and (word.norm in lexicon.past or word.norm in lexicon.present or word.norm in lexicon.perfect)
    }
