"""The sentences of one side read as words with cues, and what each cue governs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article.tokens import APOSTROPHES, tokenize
from core.facts.claims.languages.lexicon import Axis, Sense
from core.model import Role, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.facts.claims.forms import Forms
    from core.facts.claims.languages.lexicon import Lexicon
    from core.model import Article, Paragraph

GOVERNED = 4
"""Content words that a cue governs at most: the verb, its object and one attribute of each."""
SETTING = 1500
"""Characters on either side that a setting has at most: more than a paragraph of news."""
_OPENING = frozenset("“„«‹「『")
_HYPHENS = ("-", "\u2010", "\u2011")
_QUOTES = frozenset('"“”„«»‹›「」『』')
_CLAUSE_MARKS = frozenset(",;:.?!()[]—–") | _QUOTES
_LONGEST_PHRASE = 6
"""Words of a cue after a negation that stands inside it."""
_NEVER = 6
"""Words before a comparative among which ``never`` stands."""
_TELLING = (Axis.SUPERLATIVE, Axis.REPORT, Axis.CAUSE)
"""Cues that also say what a statement is about: ``denied the charges``."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a statement; a contraction is two of them."""

    start: int
    end: int
    norm: str
    base: str
    sentence: int
    clause: int
    capital: bool
    """Written with a capital where no sentence begins."""

    @property
    def is_number(self) -> bool:
        return self.norm[:1].isdigit()


@dataclass(frozen=True, slots=True)
class Cue:
    """Words ``first`` up to but not including ``last``, and the content words they govern, nearest first."""

    first: int
    last: int
    sense: Sense
    governs: tuple[int, ...]

    @property
    def axis(self) -> Axis:
        return self.sense.axis

    @property
    def head(self) -> int | None:
        return self.governs[0] if self.governs else None


@dataclass(frozen=True, slots=True)
class Statement:
    """One or several sentences that stand for one side of a link."""

    text: str
    """Of the whole article, for slicing."""
    words: tuple[Word, ...]
    content: frozenset[int]
    """Words that say what the statement is about: neither grammar nor cues."""
    cues: tuple[Cue, ...]
    questions: frozenset[int]
    """Sentences that ask."""
    conditional: frozenset[int]
    """Clauses that nobody asserts."""
    figures: Mapping[int, frozenset[int]]
    """For each word of a figure, which figures it belongs to."""
    setting: Span
    """The paragraphs in which it stands; with their neighbours where these hold nothing else."""
    is_heading: bool

    def on(self, axis: Axis) -> list[Cue]:
        return [cue for cue in self.cues if cue.sense.axis is axis]

    def governing(self, axis: Axis, word: int) -> list[Cue]:
        """The cues of an axis that govern a word."""
        return [cue for cue in self.cues if cue.sense.axis is axis and word in cue.governs]

    def span(self, words: Sequence[int]) -> Span:
        return Span(self.words[min(words)].start, self.words[max(words)].end)

    def phrase(self, first: int, last: int) -> str:
        """Words ``first`` up to but not including ``last`` as written, white space made plain."""
        return " ".join(self.text[self.words[first].start : self.words[last - 1].end].split())

    def of_cue(self, cue: Cue) -> str:
        return self.phrase(cue.first, cue.last)

    def window(self, at: int, reach: int) -> list[int]:
        """Content words of the same sentence, ``reach`` on either side of a word, without the word."""
        return [*self.content_from(at, -1, reach), *self.content_from(at, 1, reach)]

    def around(self, at: int, reach: int) -> list[int]:
        """All words of the same sentence within ``reach`` words."""
        sentence = self.words[at].sentence
        low, high = max(0, at - reach), min(len(self.words), at + reach + 1)
        return [i for i in range(low, high) if self.words[i].sentence == sentence and i != at]

    def content_from(self, at: int, step: int, most: int) -> list[int]:
        """The content words of the same sentence from a word onwards (1) or backwards (-1), nearest first."""
        found: list[int] = []
        index = at + step
        while (
            0 <= index < len(self.words)
            and len(found) < most
            and self.words[index].sentence == self.words[at].sentence
        ):
            if index in self.content:
                found.append(index)
            index += step
        return found

    def neighbour(self, at: int, step: int) -> int | None:
        """The next content word of the same clause, onwards (1) or backwards (-1)."""
        index = at + step
        while 0 <= index < len(self.words) and self.words[index].clause == self.words[at].clause:
            if index in self.content:
                return index
            index += step
        return None

    def before(self, at: int) -> Word | None:
        """The word before, if it stands in the same sentence."""
        if at > 0 and self.words[at - 1].sentence == self.words[at].sentence:
            return self.words[at - 1]
        return None


class FigureIndex:
    """Where the figures of one side stand; a figure is known by its number in the list of findings."""

    def __init__(self, spans: Sequence[Span | None]) -> None:
        self._spans = sorted((span.start, span.end, number) for number, span in enumerate(spans) if span)
        self._longest = max((end - start for start, end, _ in self._spans), default=0)

    def at(self, start: int) -> frozenset[int]:
        """The figures that hold this offset."""
        low = bisect_left(self._spans, (start - self._longest,))
        high = bisect_right(self._spans, (start + 1,))
        return frozenset(number for first, end, number in self._spans[low:high] if first <= start < end)


NO_FIGURES = FigureIndex(())


def read_statement(
    article: Article, sentences: Sequence[Span], forms: Forms, figures: FigureIndex = NO_FIGURES
) -> Statement:
    """The statement that these sentences of an article make; spans in the order of the text."""
    words: list[Word] = []
    questions: set[int] = set()
    conditional: set[int] = set()
    for number, sentence in enumerate(sentences):
        _read_sentence(article.text, sentence, number, forms, words, conditional)
        if article.text[sentence.start : sentence.end].rstrip("\"'”’» )\n").endswith("?"):
            questions.add(number)
    found = list(_find_cues(article.text, words, forms))
    in_cues = {index for first, last, _ in found for index in range(first, last)}
    telling = {index for first, last, s in found if s.axis in _TELLING for index in range(first, last)}
    content = frozenset(
        index
        for index, word in enumerate(words)
        if (index not in in_cues or index in telling) and word.norm not in forms.lexicon.function_words
    )
    modals = frozenset(first for first, _, s in found if s.axis is Axis.CERTAINTY)
    cues = tuple(
        Cue(first, last, s, _governed(words, content, modals, first, last, s, forms))
        for first, last, s in found
    )
    setting, is_heading = _place(article, sentences)
    return Statement(
        text=article.text,
        words=tuple(words),
        content=content,
        cues=cues,
        questions=frozenset(questions),
        conditional=frozenset(conditional),
        figures={index: held for index, word in enumerate(words) if (held := figures.at(word.start))},
        setting=setting,
        is_heading=is_heading,
    )


def senses_around(statement: Statement, forms: Forms) -> set[Sense]:
    """The senses of all cues in the setting of a statement, its own included."""
    return {sense for _, _, sense in read_setting(statement, forms)[1]}


def read_setting(statement: Statement, forms: Forms) -> tuple[list[Word], list[tuple[int, int, Sense]]]:
    """The words of the setting of a statement, read as one sentence, and where its cues begin and end."""
    words: list[Word] = []
    _read_sentence(statement.text, statement.setting, 0, forms, words, set())
    return words, list(_find_cues(statement.text, words, forms))


@lru_cache(maxsize=8)
def words_of(text: str, forms: Forms) -> frozenset[str]:
    """The base of every word of a text."""
    return frozenset(forms.base(token.norm) for token in tokenize(text) if token.is_word)


def _read_sentence(
    text: str, sentence: Span, number: int, forms: Forms, words: list[Word], conditional: set[int]
) -> None:
    lexicon = forms.lexicon
    clause = words[-1].clause + 1 if words else 0
    begins = True
    for token in tokenize(text, sentence.start, sentence.end):
        if not token.is_word:
            if token.norm in _CLAUSE_MARKS or text[token.start] in _CLAUSE_MARKS:
                clause += 1
                begins = begins or text[token.start] in _OPENING or text[token.start] == '"'
            continue
        if token.norm in lexicon.breaks:
            clause += 1
        if token.norm in lexicon.conditions:
            conditional.add(clause)
        for start, end, norm in _expand(token.start, token.end, token.norm, forms):
            capital = not begins and text[start].isupper()
            words.append(Word(start, end, norm, forms.base(norm), number, clause, capital))
            begins = False


def _expand(start: int, end: int, norm: str, forms: Forms) -> Iterator[tuple[int, int, str]]:
    """A contraction as its parts, any other word as it is."""
    lexicon = forms.lexicon
    if any(mark in norm for mark in APOSTROPHES):
        for ending, word in lexicon.contractions.items():
            if norm.endswith(ending) and len(norm) > len(ending):
                stem = norm[: -len(ending)]
                cut = start + len(stem)
                yield start, cut, lexicon.contracted_stems.get(stem, stem)
                yield cut, end, word
                return
    yield start, end, norm


def _find_cues(text: str, words: Sequence[Word], forms: Forms) -> Iterator[tuple[int, int, Sense]]:
    bases = [word.base for word in words]
    lexicon = forms.lexicon
    at = 0
    while at < len(words):
        found = forms.phrases.match(bases, at)
        split = _split_by_denial(bases, at, forms) if found is None else None
        if split is not None:
            sense, end = split
            yield at + 1, at + 2, Sense(Axis.POLARITY)
            yield at + 2, end, sense
            at = end
            continue
        if found is None or not _is_cue(text, words, at, found[1], forms):
            word = words[at]
            if _is_superlative_form(
                word, lexicon.superlative_suffix, lexicon.not_superlative
            ) or _is_never_more(words, at, lexicon):
                yield at, at + 1, Sense(Axis.SUPERLATIVE)
            at += 1
            continue
        sense, end = found
        yield at, end, sense
        at = end


def _split_by_denial(bases: list[str], at: int, forms: Forms) -> tuple[Sense, int] | None:
    """The sense of ``be due to`` in ``is not due to``, and the index after it."""
    denial = forms.phrases.match(bases, at + 1)
    if denial is None or denial[0].axis is not Axis.POLARITY or denial[1] > at + 2:
        return None
    joined = [bases[at], *bases[at + 2 : at + 2 + _LONGEST_PHRASE]]
    found = forms.phrases.match(joined, 0)
    if found is None or found[0].axis is not Axis.CERTAINTY or found[1] < 3:
        return None
    return found[0], at + 1 + found[1]


def _is_superlative_form(word: Word, suffix: str, exceptions: frozenset[str]) -> bool:
    norm = word.norm
    return (
        bool(suffix)
        and len(norm) > len(suffix) + 2
        and norm.endswith(suffix)
        and norm not in exceptions
        and not word.capital
    )


def _is_never_more(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """``never been higher`` says what ``the highest ever`` does."""
    return words[at].norm in lexicon.comparatives and any(
        word.norm in lexicon.never and word.clause == words[at].clause
        for word in words[max(0, at - _NEVER) : at]
    )


def _is_cue(text: str, words: Sequence[Word], first: int, last: int, forms: Forms) -> bool:
    lexicon = forms.lexicon
    if any(word.sentence != words[first].sentence for word in words[first:last]):
        return False
    if text[words[last - 1].end : words[last - 1].end + 1] in _HYPHENS:  # ``no-fly zone``, ``all-time high``
        return False
    if last - first > 1:
        return True
    word = words[first]
    if word.capital and word.norm in lexicon.titles_of_cues:
        return False
    after = words[last] if last < len(words) else None
    if word.norm in lexicon.abbreviations and after is not None and after.is_number:
        return not word.capital and "." not in text[word.end : after.start]
    return True


def _governed(
    words: Sequence[Word],
    content: frozenset[int],
    modals: frozenset[int],
    first: int,
    last: int,
    sense: Sense,
    forms: Forms,
) -> tuple[int, ...]:
    """The nearest content words after a cue in its clause; failing these, the nearest before it.

    Adverbs come after what they modify is found, since ``will probably not file`` is about filing. A negation
    governs no second verb: ``what cannot be settled will go to court``.
    """
    begin, clause = last, words[last - 1].clause
    of_which = [word.norm for word in words[last : last + 2]]
    if len(of_which) == 2 and of_which[0] in forms.lexicon.partitives and of_which[1] in forms.lexicon.breaks:
        begin, clause = last + 1, words[last + 1].clause  # ``none of which failed``
    after: list[int] = []
    for index in range(begin, len(words)):
        if words[index].clause != clause or len(after) == GOVERNED:
            break
        if sense.axis is Axis.POLARITY and after and index in modals:
            break
        if index in content:
            after.append(index)
    before: list[int] = []
    for index in range(first - 1, -1, -1):
        if words[index].clause != words[first].clause or len(before) == GOVERNED:
            break
        if index in content:
            before.append(index)
    nearest = before or after if sense.backward else after or before
    nearest.sort(key=lambda index: forms.is_adverb(words[index].norm))
    return tuple(nearest)


def _place(article: Article, sentences: Sequence[Span]) -> tuple[Span, bool]:
    """The paragraphs around a statement, and whether it is a heading."""
    first = max(0, bisect_right(article.paragraphs, sentences[0].start, key=_start) - 1)
    last = max(first, bisect_right(article.paragraphs, sentences[-1].start, key=_start) - 1)
    own = article.paragraphs[first : last + 1]
    heading = bool(own) and all(paragraph.role is Role.HEADING for paragraph in own)
    if sum(len(paragraph.sentences) for paragraph in own) <= len(sentences):
        own = article.paragraphs[max(0, first - 1) : last + 2]
    low, high = sentences[0].start, sentences[-1].end
    if own:
        low = min(low, max(own[0].span.start, low - SETTING))
        high = max(high, min(own[-1].span.end, high + SETTING))
    return Span(low, high), heading


def _start(paragraph: Paragraph) -> int:
    return paragraph.span.start
