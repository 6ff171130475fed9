"""Whose word a statement is: a source that is lost or made vague, an opinion told as fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.shift import Shift
from core.facts.claims.sources import (
    MAKES_KNOWN,
    QUOTES,
    has_account,
    hearsay_of,
    is_anonymous,
    is_credited,
    is_place,
    is_sourced,
    names,
    source_of,
    speaks_of_source,
)
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.sources import Source
    from core.facts.claims.statement import Cue, Statement

REPORTS = 2
"""The degree of words that report what somebody said; of others (``found``, ``study``) it is not sure."""
LEAST_TIES = 3
"""Words of the reported statement that must stand on the right: it has to be told there, not alluded to."""
LEAST_SHARE = 0.6
"""The least share of the words of the shorter statement, the source left out."""
LEAST_TIES_OF_A_WHOLE = 2
"""Words that must stand there where the right sentence tells the reported statement and no more."""
WHOLE = 0.8
"""The share of the words of each side by which it does."""
LEAST_TIES_OF_A_COUNTERPART = 2
"""Words of the reported statement that a sentence which surely stands for it must share."""
SUBJECT_REACH = 6
"""Words on either side of a reporting verb among which its subject stands."""


def attributions(pair: Pairing) -> Iterator[Shift]:
    """Reported statements of the left side for which the right side names nobody, or nobody in particular."""
    left, right = pair.left, pair.right
    if left.is_heading or right.is_heading:
        return
    for cue in left.on(Axis.REPORT):
        if cue.sense.low < REPORTS:
            continue
        source = source_of(pair, cue)
        if source is None:
            continue
        told = _told(left, cue, source)
        ties = {i: at for i in told if (at := pair.same(i)) is not None}
        if not ties:
            continue
        sentence = right.words[min(ties.values())].sentence
        if not _is_told(pair, told, ties, sentence):
            continue
        was = left.phrase(min(cue.first, *source.words), max(cue.last, max(source.words) + 1))
        span = left.span([cue.first, cue.last - 1, *source.words])
        there = [at for at in ties.values() if right.words[at].sentence == sentence]
        vague = _vague_source(pair)
        if vague is not None:
            is_known = bool(source.bases) and not is_anonymous(pair, left, cue)
            if is_known and not names(pair, source) and not _says(left, right.words[vague[0]].base):
                now = right.phrase(min(vague), max(vague) + 1)
                yield Shift(Verdict.ATTRIBUTION_LOST, span, right.span(vague), was, now)
            return
        if cue.sense.high == MAKES_KNOWN or names(pair, source) or speaks_of_source(pair, sentence, cue):
            return
        if not is_sourced(pair, sentence, cue):
            verdict = Verdict.OPINION_AS_FACT if _is_opinion(pair, ties) else Verdict.ATTRIBUTION_LOST
            yield Shift(verdict, span, right.span(there), was, "(nobody)")
        return


def unsourced(pair: Pairing) -> Iterator[Shift]:
    """Named sources of the left sentence whose counterpart has no trace of any, or nobody in particular."""
    left, right = pair.left, pair.right
    if left.is_heading or right.is_heading:
        return
    for cue in left.on(Axis.REPORT):
        if cue.sense.low < REPORTS or cue.sense.high == MAKES_KNOWN:
            continue
        source = source_of(pair, cue)
        if source is None or not source.is_named or is_place(pair, source, cue):
            continue
        if is_anonymous(pair, left, cue) or is_credited(pair, source):
            continue
        told = _told(left, cue, source)
        there = sorted(at for i in told if (at := pair.same(i)) is not None)
        if len(there) < LEAST_TIES_OF_A_COUNTERPART:
            continue
        span = left.span([cue.first, cue.last - 1, *source.words])
        was = left.phrase(min(cue.first, *source.words), max(cue.last, max(source.words) + 1))
        hearsay = hearsay_of(pair)
        if hearsay:
            now = right.phrase(min(hearsay), max(hearsay) + 1)
            yield Shift(Verdict.ATTRIBUTION_LOST, span, right.span(hearsay), was, now)
        elif not has_account(pair, cue):
            yield Shift(Verdict.ATTRIBUTION_LOST, span, right.span(there), was, "(nobody)")
        return


def opinions_stated(pair: Pairing) -> Iterator[Shift]:
    """Judgements that are somebody's on the left, and nobody's on the right, where nobody thinks or says."""
    left, right, lexicon = pair.left, pair.right, pair.forms.lexicon
    if left.is_heading or right.is_heading or right.questions:
        return
    opining = [i for i, word in enumerate(left.words) if pair.forms.belongs(word.base, lexicon.opining)]
    if not opining or any(pair.forms.belongs(word.base, lexicon.opining) for word in right.words):
        return
    judged, theirs = _judgements(pair, left), _judgements(pair, right)
    if not judged or not theirs or pair.agreement.ties < LEAST_TIES:
        return
    if any(mark in right.text[right.words[0].start - 1 : right.words[-1].end + 2] for mark in QUOTES):
        return
    at = min(opining, key=lambda i: abs(i - judged[0]))
    yield Shift(
        Verdict.OPINION_AS_FACT,
        left.span([at, judged[0]]),
        right.span(theirs[:1]),
        left.phrase(min(at, judged[0]), max(at, judged[0]) + 1),
        right.phrase(theirs[0], theirs[0] + 1),
    )


def _judgements(pair: Pairing, statement: Statement) -> list[int]:
    """The words of judgement as they stand: ``shocking`` judges, ``shock`` does not."""
    words, judgements = statement.words, pair.forms.lexicon.judgements
    return [i for i in sorted(statement.content) if words[i].norm in judgements and not words[i].capital]


def _told(statement: Statement, cue: Cue, source: Source) -> frozenset[int]:
    """The content words of the sentence of a reporting verb, without the phrase that says who speaks."""
    words = statement.words
    phrase = set(range(min(cue.first, *source.words), max(cue.last, max(source.words) + 1)))
    if min(source.words) >= cue.last:  # ``according to engineers of the town``
        phrase |= {
            i for i, word in enumerate(words) if i > cue.first and word.clause == words[cue.first].clause
        }
    return frozenset(i for i in statement.content - phrase if words[i].sentence == words[cue.first].sentence)


def _is_told(pair: Pairing, told: Collection[int], ties: Mapping[int, int], sentence: int) -> bool:
    """Whether the right side tells the reported statement: in its main, or alone in a sentence."""
    if len(ties) >= LEAST_TIES and len(ties) >= LEAST_SHARE * min(len(told), len(pair.right.content)):
        return True
    there = [i for i in pair.right.content if pair.right.words[i].sentence == sentence]
    return len(ties) >= LEAST_TIES_OF_A_WHOLE and len(ties) >= WHOLE * max(len(told), len(there))


def _is_opinion(pair: Pairing, ties: Collection[int]) -> bool:
    """Whether the reported words judge: a word of judgement, or ``too`` much of anything."""
    words, lexicon = pair.left.words, pair.forms.lexicon
    return any(
        not lexicon.opinion.isdisjoint((words[i].norm, words[i].base))
        or (i > 0 and words[i - 1].norm in lexicon.excess)
        for i in ties
    )


def _vague_source(pair: Pairing) -> list[int] | None:
    """The reporting verb of the right side and its subject, where that is nobody in particular."""
    right, forms = pair.right, pair.forms
    for cue in right.on(Axis.REPORT):
        if cue.sense.low < REPORTS:
            continue
        near = [
            index
            for index in right.around(cue.first, SUBJECT_REACH)
            if right.words[index].clause == right.words[cue.first].clause
        ]
        if any(right.words[index].capital for index in near):
            return None
        for index in sorted(near, key=lambda index: abs(index - cue.first)):
            if right.words[index].norm in forms.lexicon.vague_sources and abs(index - cue.first) <= 2:
                return [index, *range(cue.first, cue.last)]
    return None


def _says(statement: Statement, base: str) -> bool:
    return any(word.base == base for word in statement.words)
