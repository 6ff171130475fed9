"""Whose word a statement is: a source that is lost or made vague, an opinion told as fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.shift import Shift
from core.model import Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.forms import Forms
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

REPORTS = 2
"""The degree of words that report what somebody said; of others (``found``, ``study``) it is not sure."""
LEAST_TIES = 4
"""Words of the reported statement that must stand on the right: it has to be told there, not alluded to."""
LEAST_SHARE = 0.6
"""The least share of the words of the shorter statement, the source left out."""
SUBJECT_REACH = 6
"""Words on either side of a reporting verb among which its subject stands."""
_QUOTES = frozenset('"“”„«»‹›「」『』')


def attributions(pair: Pairing) -> Iterator[Shift]:
    """Reported statements of the left side for which the right side names nobody, or nobody in particular."""
    left, right = pair.left, pair.right
    if left.is_heading or right.is_heading:
        return
    for cue in left.on(Axis.REPORT):
        if cue.sense.low < REPORTS:
            continue
        source = _source(pair, cue)
        if not source:
            continue
        told = left.content - set(source) - set(range(cue.first, cue.last))
        told = frozenset(i for i in told if left.words[i].sentence == left.words[cue.first].sentence)
        ties = {i: at for i in told if (at := pair.same(i)) is not None}
        if len(ties) < LEAST_TIES or len(ties) < LEAST_SHARE * min(len(told), len(right.content)):
            continue
        was = left.phrase(min(cue.first, *source), max(cue.last, max(source) + 1))
        span = left.span([cue.first, cue.last - 1, *source])
        sentence = right.words[min(ties.values())].sentence
        there = [at for at in ties.values() if right.words[at].sentence == sentence]
        vague = _vague_source(pair)
        if vague is not None:
            if not _names(pair, source) and not _says(left, right.words[vague[0]].base):
                now = right.phrase(min(vague), max(vague) + 1)
                yield Shift(Verdict.ATTRIBUTION_LOST, span, right.span(vague), was, now)
            return
        if not _is_sourced(pair) and not _names(pair, source):
            opinion = any(pair.forms.belongs(left.words[i].base, pair.forms.lexicon.opinion) for i in ties)
            verdict = Verdict.OPINION_AS_FACT if opinion else Verdict.ATTRIBUTION_LOST
            yield Shift(verdict, span, right.span(there), was, "(nobody)")
        return


def _source(pair: Pairing, cue: Cue) -> list[int]:
    """The named speaker of a reporting verb: capitalised words beside it, in its clause if it can be."""
    words = pair.left.words
    clause, sentence = words[cue.first].clause, words[cue.first].sentence
    for same_clause in (True, False):
        for inner, step in ((cue.first, -1), (cue.last - 1, 1)):
            run: list[int] = []
            for distance in range(1, SUBJECT_REACH + 1):
                index = inner + step * distance
                if not 0 <= index < len(words) or words[index].sentence != sentence:
                    break
                if same_clause and words[index].clause != clause:
                    break
                if _is_name(pair, index):
                    run.append(index)
                elif run:
                    break
            if run:
                return run
    return []


def _is_name(pair: Pairing, index: int) -> bool:
    left, lexicon = pair.left, pair.forms.lexicon
    word = left.words[index]
    return left.text[word.start].isupper() and index in left.content and word.norm not in lexicon.time_words


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


def _is_sourced(pair: Pairing) -> bool:
    """Whether anything in the setting of the right statement speaks of a source, or quotes."""
    right = pair.right
    setting = right.text[right.setting.start : right.setting.end]
    if any(mark in setting for mark in _QUOTES):
        return True
    if any(right.on(axis) for axis in (Axis.REPORT, Axis.EVIDENCE)):
        return True
    return _reports(right.text, right.setting, pair.forms)


def _reports(text: str, span: Span, forms: Forms) -> bool:
    bases = [forms.base(token.norm) for token in tokenize(text, span.start, span.end) if token.is_word]
    return any(
        found is not None and found[0].axis in (Axis.REPORT, Axis.EVIDENCE)
        for found in (forms.phrases.match(bases, at) for at in range(len(bases)))
    )


def _names(pair: Pairing, source: list[int]) -> bool:
    """Whether the setting of the right statement names the left speaker by any of its words."""
    right, forms = pair.right, pair.forms
    names = {pair.left.words[index].base for index in source}
    return any(
        forms.base(token.norm) in names
        for token in tokenize(right.text, right.setting.start, right.setting.end)
        if token.is_word
    )


def _says(statement: Statement, base: str) -> bool:
    return any(word.base == base for word in statement.words)
