"""Word differences inside linked passages, gathered into phrases as a reader would mark them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, groupby

from core.align.word_alignment import Run, align_words
from core.article.function_words import FUNCTION_WORDS
from core.article.tokens import Token, tokenize
from core.model import Article, SentenceLink, Span
from core.wording import EditOp, PassageWording, WordEdit

# Below this share of common content words a word difference is confetti; delta, the pager for code, draws
# the same kind of line at 0.6 of a line's distance, prose keeps less. Read off the annotated pairs:
# rewrites a person calls "the same sentence" share more, free renderings less.
LEAST_SHARED = 0.34

# In a language without a list of its own the commonest words of the pair stand in for its grammar words: a
# word of grammar takes up more than one in a hundred running words (Zipf's law).
_GRAMMAR_SHARE = 0.01
# A word with the number of its sentence among those compared.
_Word = tuple[int, Token]


def diff_words(
    left: Article,
    right: Article,
    passages: Iterable[tuple[tuple[int, ...], tuple[int, ...]]],
    sentences: Sequence[SentenceLink],
) -> tuple[PassageWording, ...]:
    """Word differences of each passage: paragraph indexes of the left and of the right text."""
    is_content = _content_test(left, right)
    by_paragraph = _links_by_paragraph(left, sentences)
    return tuple(
        _diff_passage(left, right, lefts, rights, by_paragraph, is_content) for lefts, rights in passages
    )


def _content_test(left: Article, right: Article) -> Callable[[Token], bool]:
    """Tells words that carry matter from words of grammar."""
    grammar: set[str] = set()
    for article in (left, right):
        known = FUNCTION_WORDS.get(article.language)
        grammar |= _commonest_words(article) if known is None else known
    return lambda token: token.is_word and token.norm not in grammar


def _commonest_words(article: Article) -> set[str]:
    counts = Counter(t.norm for t in tokenize(article.text) if t.is_word and t.norm.isalpha())
    least = max(3, counts.total() * _GRAMMAR_SHARE)
    return {word for word, count in counts.items() if count >= least}


def _links_by_paragraph(left: Article, sentences: Sequence[SentenceLink]) -> dict[int, list[SentenceLink]]:
    starts = {s.start: p.index for p in left.paragraphs for s in p.sentences}
    found: dict[int, list[SentenceLink]] = {}
    for link in sentences:
        found.setdefault(starts.get(link.left[0].start, -1), []).append(link)
    return found


def _diff_passage(
    left: Article,
    right: Article,
    lefts: tuple[int, ...],
    rights: tuple[int, ...],
    by_paragraph: dict[int, list[SentenceLink]],
    is_content: Callable[[Token], bool],
) -> PassageWording:
    left_sentences = [s for i in lefts for s in left.paragraphs[i].sentences]
    right_sentences = [s for j in rights for s in right.paragraphs[j].sentences]
    shared = _shared(left, right, left_sentences, right_sentences, is_content)
    if shared < LEAST_SHARED:
        kept = _shared_phrases(left, right, left_sentences, right_sentences, is_content)
        return PassageWording(lefts, rights, shared, True, tuple(kept))
    edits: list[WordEdit] = []
    open_left, open_right = dict.fromkeys(left_sentences), dict.fromkeys(right_sentences)
    for link in chain.from_iterable(by_paragraph.get(i, ()) for i in lefts):
        if all(s in open_left for s in link.left) and all(s in open_right for s in link.right):
            edits += _diff(left, right, link.left, link.right, is_content)
            for s in link.left:
                del open_left[s]
            for s in link.right:
                del open_right[s]
    edits += _diff(left, right, tuple(open_left), tuple(open_right), is_content)
    return PassageWording(lefts, rights, shared, False, tuple(edits))


def _shared_phrases(
    left: Article,
    right: Article,
    left_sentences: Sequence[Span],
    right_sentences: Sequence[Span],
    is_content: Callable[[Token], bool],
) -> list[WordEdit]:
    """The content words that both sides have, wherever they stand, joined where both have them in a row."""
    a, b = _words(left, left_sentences), _words(right, right_sentences)
    places: dict[str, list[int]] = {}
    for n, (_, token) in enumerate(b):
        if is_content(token):
            places.setdefault(token.norm, []).append(n)
    runs: list[Run] = []
    for n, (_, token) in enumerate(a):
        if not is_content(token) or not places.get(token.norm):
            continue
        # Go on where the last run ended if the right side does too; else take the first place left.
        wanted = runs[-1].j2 if runs and runs[-1].i2 == n else -1
        at = places[token.norm].index(wanted) if wanted in places[token.norm] else 0
        m = places[token.norm].pop(at)
        if m == wanted and runs:
            runs[-1] = runs[-1]._replace(i2=n + 1, j2=m + 1)
        else:
            runs.append(Run(EditOp.EQUAL, n, n + 1, m, m + 1))
    return [edit for run in runs for edit in _edits(run.op, a[run.i1 : run.i2], b[run.j1 : run.j2])]


def _shared(
    left: Article,
    right: Article,
    left_sentences: Sequence[Span],
    right_sentences: Sequence[Span],
    is_content: Callable[[Token], bool],
) -> float:
    bags = [
        Counter(t.norm for s in spans for t in tokenize(article.text, s.start, s.end) if is_content(t))
        for article, spans in ((left, left_sentences), (right, right_sentences))
    ]
    smaller = min(sum(bag.values()) for bag in bags)
    return sum((bags[0] & bags[1]).values()) / smaller if smaller else 1.0


def _diff(
    left: Article,
    right: Article,
    left_spans: Sequence[Span],
    right_spans: Sequence[Span],
    is_content: Callable[[Token], bool],
) -> list[WordEdit]:
    """Edits that turn the words of ``left_spans`` into those of ``right_spans``, each within one sentence."""
    a, b = _words(left, left_spans), _words(right, right_spans)
    runs = align_words([t for _, t in a], [t for _, t in b], is_content)
    return [edit for run in runs for edit in _edits(run.op, a[run.i1 : run.i2], b[run.j1 : run.j2])]


def _words(article: Article, spans: Sequence[Span]) -> list[_Word]:
    return [(n, t) for n, s in enumerate(spans) for t in tokenize(article.text, s.start, s.end) if t.is_word]


def _edits(op: EditOp, a: Sequence[_Word], b: Sequence[_Word]) -> list[WordEdit]:
    """The run as edits, cut wherever either side begins a new sentence."""
    if op in (EditOp.EQUAL, EditOp.MOVE):
        pairs = groupby(zip(a, b, strict=True), key=lambda pair: (pair[0][0], pair[1][0]))
        runs = [list(run) for _, run in pairs]
        return [WordEdit(op, _span([w for w, _ in run]), _span([w for _, w in run])) for run in runs]
    lefts = [_span(list(run)) for _, run in groupby(a, key=lambda word: word[0])]
    rights = [_span(list(run)) for _, run in groupby(b, key=lambda word: word[0])]
    if len(lefts) == len(rights) == 1:
        return [WordEdit(EditOp.REPLACE, lefts[0], rights[0])]
    return [WordEdit(EditOp.DELETE, span, None) for span in lefts] + [
        WordEdit(EditOp.INSERT, None, span) for span in rights
    ]


def _span(words: Sequence[_Word]) -> Span:
    return Span(words[0][1].start, words[-1][1].end)
