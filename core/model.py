"""The nouns of the program: what an article is made of, and what a comparison says of two.

Every offset is a code point of ``Article.text``, which never changes after loading; spans are
half-open. All types are frozen, so a stage can only return something new.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from core.corrections import NO_CORRECTIONS, Corrections
from core.relation import Relation
from core.wording import PassageWording


class Side(StrEnum):
    """Which text of a comparison: LEFT is the original, RIGHT the version checked against it."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``start`` up to but not including ``end`` of one article's text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        return text[self.start : self.end]


class Role(StrEnum):
    """What a paragraph is for in its article. Residue of the page is never compared as content."""

    BODY = "body"
    HEADING = "heading"
    LIST = "list"
    SUMMARY = "summary"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"

    @property
    def is_residue(self) -> bool:
        """Captions and page furniture: shown dimmed, never counted."""
        return self in (Role.CAPTION, Role.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; ``index`` counts from 0 over the whole article, residue included."""

    index: int
    span: Span
    role: Role
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A text as loaded. ``text`` is the decoded file with newlines as ``\\n`` and nothing else changed."""

    id: str
    """Short, stable for the same text: the start of its SHA-256 in hexadecimal."""
    path: str
    title: str
    language: str
    """ISO 639-1 code, or ``und`` when the text gives no ground for one."""
    published: date | None
    text: str
    paragraphs: tuple[Paragraph, ...]
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()
    """What loading had to guess or repair, in sentences for the user."""

    def slice(self, span: Span) -> str:
        return self.text[span.start : span.end]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A fact that marks two passages as the same when both hold an anchor with an equal ``key``."""

    span: Span
    kind: str
    """``figure``, ``quote`` or ``name``."""
    key: str


class LinkRelation(StrEnum):
    """FULL when most of the shorter passage is carried by the other, else PARTIAL."""

    FULL = "full"
    PARTIAL = "partial"


class Strength(StrEnum):
    SURE = "sure"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground for a link, in words: ``Reason("figure", "355 of 366 days")``."""

    kind: str
    """``words``, ``figure``, ``quote``, ``name``, ``neighbours``, ``meaning`` or ``reader``."""
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Paragraph ``left`` of the original and paragraph ``right`` of the version say the same."""

    left: int
    right: int
    score: float
    """Estimated probability that a person would draw this link, 0 to 1."""
    relation: LinkRelation
    strength: Strength
    moved: bool
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceLink:
    """Sentences that say the same; several on a side where one was split or several merged."""

    left: tuple[Span, ...]
    right: tuple[Span, ...]
    score: float
    moved: bool

    def holds(self, left: Span, right: Span) -> bool:
        """Whether the two spans, one of each text, stand in these sentences."""
        return any(s.overlaps(left) for s in self.left) and any(s.overlaps(right) for s in self.right)


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs of both sides that stand level. One side is empty where nothing stands beside it here."""

    left: tuple[int, ...]
    right: tuple[int, ...]

    def on(self, side: Side) -> tuple[int, ...]:
        return self.left if side is Side.LEFT else self.right


class Category(StrEnum):
    """The kinds of thing a fact-checker ticks."""

    FIGURE = "figure"
    NAME = "name"
    QUOTE = "quote"
    CLAIM = "claim"
    STATEMENT = "statement"
    INCONSISTENCY = "inconsistency"
    LEFTOVER = "leftover"

    @property
    def is_of_one_text(self) -> bool:
        """A fault of one text, whatever the other says; the rest compares the two."""
        return self in (Category.INCONSISTENCY, Category.LEFTOVER)


class FigureKind(StrEnum):
    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    AGE = "age"
    ORDINAL = "ordinal"
    RANGE = "range"
    MEASURE = "measure"
    FRACTION = "fraction"


class Verdict(StrEnum):
    """What became of a fact. Which verdicts a category uses is fixed by the comparison format."""

    EQUAL = "equal"
    CHANGED = "changed"
    DROPPED = "dropped"
    ADDED = "added"
    # names
    EQUAL_VARIANT = "equal_variant"
    GARBLED = "garbled"
    # quotations
    VERBATIM = "verbatim"
    ALTERED = "altered"
    QUOTED_UP = "quoted_up"
    REATTRIBUTED = "reattributed"
    PARAPHRASED = "paraphrased"
    # claims
    NEGATED = "negated"
    STRENGTHENED = "strengthened"
    WEAKENED = "weakened"
    GENERALISED = "generalised"
    ATTRIBUTION_LOST = "attribution_lost"
    OPINION_AS_FACT = "opinion_as_fact"
    CAUSE_ADDED = "cause_added"
    SUPERLATIVE = "superlative"
    TIME_SHIFTED = "time_shifted"
    # one text on its own
    INCONSISTENT = "inconsistent"
    REWRITING_LEFT = "rewriting_left"

    @property
    def is_divergence(self) -> bool:
        return self not in (Verdict.EQUAL, Verdict.VERBATIM)


class Severity(StrEnum):
    """How much a divergence could mislead whoever trusts the version, worst first."""

    MUST = "must"
    SHOULD = "should"
    QUIET = "quiet"

    @property
    def rank(self) -> int:
        return list(Severity).index(self)


class How(StrEnum):
    """In what way two figures are equal."""

    EXACT = "exact"
    REWORDED = "reworded"
    CONVERTED = "converted"
    ROUNDED = "rounded"
    COMPATIBLE = "compatible"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact of one or both texts and what became of it. ``severity`` is None when equal."""

    category: Category
    verdict: Verdict
    left: Span | None
    right: Span | None
    severity: Severity | None = None
    note: str = ""

    @property
    def id(self) -> str:
        """Stable for the same two texts, unique within a comparison."""
        spans = ("-" if s is None else f"{s.start}.{s.end}" for s in (self.left, self.right))
        return ":".join((self.category.value, *spans))

    def on(self, side: Side) -> Span | None:
        return self.left if side is Side.LEFT else self.right

    def spans_on(self, side: Side) -> tuple[Span, ...]:
        """Every place of ``side`` that it is about, the main one first."""
        span = self.on(side)
        return () if span is None else (span,)


@dataclass(frozen=True, slots=True)
class FigureFinding(Finding):
    category: Category = field(default=Category.FIGURE, init=False)
    kind: FigureKind = FigureKind.NUMBER
    how: How | None = None
    left_value: str = ""
    """The value as understood, for the reader to see: ``1,700,000,000 USD``."""
    right_value: str = ""


@dataclass(frozen=True, slots=True)
class NameFinding(Finding):
    category: Category = field(default=Category.NAME, init=False)


@dataclass(frozen=True, slots=True)
class QuoteFinding(Finding):
    category: Category = field(default=Category.QUOTE, init=False)
    speaker_left: str | None = None
    speaker_right: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimFinding(Finding):
    category: Category = field(default=Category.CLAIM, init=False)


class Checkable(StrEnum):
    """What of a sentence can be checked against a source."""

    FIGURE = "figure"
    QUOTATION = "quotation"
    NAME = "name"
    REPORT = "report"
    """It is put down to somebody: ``critics fear``."""
    EVENT = "event"
    """It tells what has happened."""


@dataclass(frozen=True, slots=True)
class StatementFinding(Finding):
    """A sentence without a counterpart: DROPPED or ADDED as a whole."""

    category: Category = field(default=Category.STATEMENT, init=False)
    holds: tuple[Checkable, ...] = ()

    @property
    def is_padding(self) -> bool:
        """Nothing in it can be checked."""
        return not self.holds


@dataclass(frozen=True, slots=True)
class InconsistencyFinding(Finding):
    """Two figures or quotations of one article that cannot both be right; ``left`` or ``right`` is one."""

    category: Category = field(default=Category.INCONSISTENCY, init=False)
    about: Category = Category.FIGURE
    body: Span = Span(0, 0)
    """The other one, in the text below; on the same side."""

    @property
    def side(self) -> Side:
        return Side.RIGHT if self.left is None else Side.LEFT

    def spans_on(self, side: Side) -> tuple[Span, ...]:
        told = self.on(side)
        return () if told is None else (told, self.body)


@dataclass(frozen=True, slots=True)
class LeftoverFinding(Finding):
    """Words in which an article speaks of its own rewriting."""

    category: Category = field(default=Category.LEFTOVER, init=False)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything known of two articles; the one object that every view and export reads."""

    left: Article
    right: Article
    relation: Relation
    links: tuple[Link, ...]
    sentences: tuple[SentenceLink, ...]
    rows: tuple[Row, ...]
    """Every paragraph of both articles once, in reading order."""
    wording: tuple[PassageWording, ...]
    """In order of preference: the first entry that names a paragraph is the one that paints it."""
    figures: tuple[FigureFinding, ...]
    names: tuple[NameFinding, ...] = ()
    quotes: tuple[QuoteFinding, ...] = ()
    claims: tuple[ClaimFinding, ...] = ()
    statements: tuple[StatementFinding, ...] = ()
    """The sentences that only one side has."""
    inconsistencies: tuple[InconsistencyFinding, ...] = ()
    leftovers: tuple[LeftoverFinding, ...] = ()
    corrections: Corrections = NO_CORRECTIONS
    """The reader's, on which all of this stands."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        of_one_text = (*self.inconsistencies, *self.leftovers)
        return (*self.figures, *self.names, *self.quotes, *self.claims, *self.statements, *of_one_text)

    @property
    def checklist(self) -> tuple[Finding, ...]:
        """What is ticked off: every finding but the quiet statements, in which nothing is left to check."""
        return tuple(
            f
            for f in self.findings
            if f.category is not Category.STATEMENT or f.severity is not Severity.QUIET
        )

    @property
    def divergences(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.verdict.is_divergence)

    def article(self, side: Side) -> Article:
        return self.left if side is Side.LEFT else self.right
