"""Who a reported statement is put down to, and whether the other side puts it down to anybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.statement import read_setting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement, Word

SUBJECT_REACH = 6
"""Words on either side of a reporting verb among which its subject stands."""
MAKES_KNOWN = 3
"""The degree of verbs by which a body makes its own acts known: ``announced``; they are no claims."""
QUOTES = frozenset('"“”„«»‹›「」『』')
_SENTENCE_MARKS = frozenset(".!?\n")


@dataclass(frozen=True, slots=True)
class Source:
    """The words of a source, by number, and the base forms by which it is known again."""

    words: tuple[int, ...]
    bases: frozenset[str]
    is_named: bool


def source_of(pair: Pairing, cue: Cue) -> Source | None:
    """The speaker of a reporting verb: a name beside it, in its clause if it can be; else its subject."""
    left = pair.left
    named = _named(pair, cue)
    if named:
        known = [*named, *_beside(pair, min(named))]
        return Source(tuple(named), frozenset(left.words[i].base for i in known), is_named=True)
    if cue.sense.high == MAKES_KNOWN:
        return None
    at = _subject(pair, cue)
    if at is None:
        return None
    word = left.words[at]
    if word.norm in pair.forms.lexicon.speakers:
        return Source((at,), _named_before(pair, at), is_named=False)
    return Source((at,), frozenset({word.base}), is_named=False)


def _named(pair: Pairing, cue: Cue) -> list[int]:
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


def _beside(pair: Pairing, first: int) -> list[int]:
    """The names shortly before one, which may be its short form: ``the Ocean Survey Institute, or OSI``."""
    sentence = pair.left.words[first].sentence
    near = range(max(0, first - SUBJECT_REACH), first)
    return [i for i in near if pair.left.words[i].sentence == sentence and _is_name(pair, i)]


def _is_name(pair: Pairing, index: int) -> bool:
    left, lexicon = pair.left, pair.forms.lexicon
    word = left.words[index]
    return left.text[word.start].isupper() and index in left.content and word.norm not in lexicon.time_words


def _subject(pair: Pairing, cue: Cue) -> int | None:
    """The pronoun or noun just before a reporting verb, or after ``according to`` and ``, said``."""
    left, lexicon = pair.left, pair.forms.lexicon
    words = left.words
    at = cue.first - 1
    while at >= 0 and words[at].norm in lexicon.auxiliaries:
        at -= 1
    if (
        at >= 0
        and words[at].sentence == words[cue.first].sentence
        and words[at].clause == words[cue.first].clause
    ):
        if words[at].norm in lexicon.speakers or at in left.content:
            return at
        return None
    begins_clause = at == cue.first - 1 >= 0 and words[at].clause != words[cue.first].clause
    if cue.last - cue.first > 1 or begins_clause:
        return left.neighbour(cue.last - 1, 1)
    return None


def _named_before(pair: Pairing, at: int) -> frozenset[str]:
    """The name that a pronoun most likely stands for: the first of the last sentence before it with any."""
    left = pair.left
    words = [word for word in read_setting(left, pair.forms)[0] if word.start < left.words[at].start]
    first: list[str] = []
    run: list[str] = []
    for index in range(len(words) - 1, -1, -1):
        ends = index + 1 < len(words) and _ends_between(left.text, words[index], words[index + 1])
        if ends and (first or run):
            break
        if _looks_like_name(pair, left.text, words[index]):
            run.append(words[index].base)
        elif run:
            first, run = run, []
    return frozenset(run or first)


def _looks_like_name(pair: Pairing, text: str, word: Word) -> bool:
    lexicon = pair.forms.lexicon
    return (
        text[word.start].isupper()
        and word.norm not in lexicon.function_words
        and word.norm not in lexicon.time_words
    )


def _ends_between(text: str, one: Word, other: Word) -> bool:
    """Whether a sentence ends between two words."""
    return not _SENTENCE_MARKS.isdisjoint(text[one.end : other.start])


def names(pair: Pairing, source: Source) -> bool:
    """Whether the setting of the right statement names the left speaker by any of its words."""
    words, _ = read_setting(pair.right, pair.forms)
    return any(word.base in source.bases for word in words)


def is_sourced(pair: Pairing, sentence: int, cue: Cue) -> bool:
    """Whether a right sentence quotes or speaks of a source, or one beside it of what may be its own.

    A source that is named beside it is that of another statement, and so is one that comes only later, unless
    it is a pronoun. What the left speaker says that somebody promised or asked is no source either.
    """
    right = pair.right
    own = [word for word in right.words if word.sentence == sentence]
    start, end = own[0].start, own[-1].end
    if any(mark in right.text[max(0, start - 1) : end + 2] for mark in QUOTES):
        return True
    told = any(
        other.sense.low < cue.sense.low
        and pair.left.words[other.first].sentence == pair.left.words[cue.first].sentence
        for other in pair.left.on(Axis.REPORT)
    )
    words, cues = read_setting(right, pair.forms)
    for first, last, sense in cues:
        if sense.axis not in (Axis.REPORT, Axis.EVIDENCE):
            continue
        at = words[first].start
        if start <= at < end:
            if sense.axis is Axis.EVIDENCE or not told or sense.low >= cue.sense.low:
                return True
            continue
        is_before = at < start and not _has_name(pair, right, words, first, last)
        if is_before or (at >= end and _has_pronoun(pair, words, first, last)):
            return True
    return False


def _has_pronoun(pair: Pairing, words: Sequence[Word], first: int, last: int) -> bool:
    beside = [words[at].norm for at in (first - 1, last) if 0 <= at < len(words)]
    return any(norm in pair.forms.lexicon.speakers for norm in beside)


def _has_name(pair: Pairing, statement: Statement, words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a name stands near a reporting verb in its sentence."""
    for inner, step in ((first, -1), (last - 1, 1)):
        for index in range(inner + step, inner + step * (SUBJECT_REACH + 1), step):
            if not 0 <= index < len(words):
                break
            one, other = sorted((index, index - step))
            if _ends_between(statement.text, words[one], words[other]):
                break
            if _looks_like_name(pair, statement.text, words[index]):
                return True
    return False


def is_place(pair: Pairing, source: Source, cue: Cue) -> bool:
    """Whether the name of a source is only where somebody is: ``neighbours in Leeds said``."""
    first = min(source.words) - 1
    if first < 0 or first in range(cue.first, cue.last):
        return False
    before, lexicon = pair.left.words[first].norm, pair.forms.lexicon
    return before in lexicon.not_finite_after - lexicon.determiners


def is_anonymous(pair: Pairing, statement: Statement, cue: Cue) -> bool:
    """Whether a reporting word stands beside a source that is nobody in particular."""
    vague = pair.forms.lexicon.vague_sources
    return any(
        statement.words[at].norm in vague and statement.words[at].clause == statement.words[cue.first].clause
        for at in statement.around(cue.first, SUBJECT_REACH)
    )


def is_credited(pair: Pairing, source: Source) -> bool:
    """Whether the setting of the right statement has the left source speak: its name by a word for saying."""
    words, cues = read_setting(pair.right, pair.forms)
    accounts = pair.forms.lexicon.accounts
    telling = {first for first, _, sense in cues if sense.axis in (Axis.REPORT, Axis.EVIDENCE)}
    telling |= {at for at, word in enumerate(words) if pair.forms.belongs(word.base, accounts)}
    return any(
        word.base in source.bases
        and any(abs(at - near) <= SUBJECT_REACH and _is_one_clause(words, at, near) for near in telling)
        for at, word in enumerate(words)
    )


def _is_one_clause(words: Sequence[Word], one: int, other: int) -> bool:
    """Whether no more than one boundary of clauses lies between two words: ``Smith, a farmer, said``."""
    return abs(words[one].clause - words[other].clause) <= 2


def hearsay_of(pair: Pairing) -> list[int]:
    """The right words by which nobody in particular says it: ``experts believe``, ``it is known``."""
    right, lexicon = pair.right, pair.forms.lexicon
    words = right.words
    for at, word in enumerate(words):
        after = at + 1
        while after < len(words) and words[after].norm in lexicon.auxiliaries:
            after += 1
        if after >= len(words) or words[after].clause != word.clause:
            continue
        begins = at == 0 or words[at - 1].clause != word.clause or words[at - 1].norm in lexicon.breaks
        if word.norm in lexicon.impersonal and after > at + 1 and words[after].norm in lexicon.hearsay:
            return [*range(at, after + 1)]
        is_bare = begins or ((at == 1 or words[at - 2].clause != word.clause) and not words[at - 1].capital)
        if is_bare and word.norm in lexicon.vague_sources and _tells(pair, after):
            return [*range(at, after + 1)]
    return []


def _tells(pair: Pairing, at: int) -> bool:
    word = pair.right.words[at]
    return any(cue.first == at for cue in pair.right.on(Axis.REPORT)) or pair.forms.belongs(
        word.base, pair.forms.lexicon.accounts
    )


def has_account(pair: Pairing, cue: Cue) -> bool:
    """Whether anything in the right statement or just before it may say where it is from."""
    sentences = sorted({word.sentence for word in pair.right.words})
    return any(speaks_of_source(pair, s, cue) or is_sourced(pair, s, cue) for s in sentences)


def speaks_of_source(pair: Pairing, sentence: int, cue: Cue) -> bool:
    """Whether a right sentence has a word for saying or recording that is not told on the left, too."""
    accounts = pair.forms.lexicon.accounts
    own = (None, *range(cue.first, cue.last))
    return any(
        word.sentence == sentence and pair.origin(at) in own and pair.forms.belongs(word.base, accounts)
        for at, word in enumerate(pair.right.words)
    )
