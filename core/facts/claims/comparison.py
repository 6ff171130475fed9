"""Comparisons whose sides change places: ``boys gained more than girls``, ``girls more than boys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement

MEASURE_REACH = 3
"""Words before ``than`` or ``as`` among which the measure stands: ``twice as much``."""
AFTER = 3
"""Words after it among which the standard of the comparison stands."""
SUBJECT = 2
"""Content words of the clause among which its subject stands."""


def exchanged(pair: Pairing) -> Iterator[Shift]:
    """Comparisons of the same measure in which subject and standard have changed places."""
    left, right = pair.left, pair.right
    for at in _comparisons(pair, left):
        for other in _comparisons(pair, right):
            measure = _measure(pair, left, at)
            if not measure or measure != _measure(pair, right, other):
                continue
            subjects, standard = _subjects(left, at), _standard(left, at)
            theirs, their_standard = _subjects(right, other), _standard(right, other)
            if standard is None or their_standard is None:
                continue
            subject = next((i for i in subjects if _tie(pair, i) == their_standard), None)
            origin = next((j for j in theirs if _tie(pair, standard) == j), None)
            if subject is None or origin is None or not is_asserted(right, other):
                continue
            yield Shift(
                Verdict.NEGATED,
                left.span([subject, standard]),
                right.span([origin, their_standard]),
                left.phrase(subject, standard + 1),
                right.phrase(origin, their_standard + 1),
            )
            return


def _tie(pair: Pairing, at: int) -> int | None:
    tied = pair.counterpart(at)
    return tied[0] if tied is not None and tied[1] in (Tie.SAME, Tie.SYNONYM) else None


def _comparisons(pair: Pairing, statement: Statement) -> list[int]:
    return [i for i, word in enumerate(statement.words) if word.norm in pair.forms.lexicon.comparing]


def _measure(pair: Pairing, statement: Statement, at: int) -> frozenset[str]:
    """The words before it that say how much more or less."""
    lexicon = pair.forms.lexicon
    before = statement.words[max(0, at - MEASURE_REACH) : at]
    return frozenset(
        word.norm for word in before if word.norm in lexicon.measures or word.norm in lexicon.comparatives
    )


def _subjects(statement: Statement, at: int) -> list[int]:
    """The first content words of the clause."""
    words = statement.words
    own = [i for i in sorted(statement.content) if i < at and words[i].clause == words[at].clause]
    return own[:SUBJECT]


def _standard(statement: Statement, at: int) -> int | None:
    """What something is compared with: the first content word after ``than``."""
    words = statement.words
    for index in range(at + 1, min(at + 1 + AFTER, len(words))):
        if index in statement.content and words[index].sentence == words[at].sentence:
            return index
    return None
