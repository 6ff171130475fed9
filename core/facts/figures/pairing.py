"""What speaks for two figures being one fact: the features of a pair and the score fitted on them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from math import log
from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures import weights
from core.facts.figures.context import Mention, cosine
from core.facts.figures.figure import CalendarDate, Quantity, Rarity
from core.model import FigureKind, How

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.facts.figures.figure import Figure, Value
    from core.facts.figures.judgement import Judgement
    from core.model import Link, Span


class Pair(NamedTuple):
    """A figure of each side that might be the same fact; ``score`` is the log odds that they are."""

    left: int
    right: int
    judged: Judgement
    grounds: tuple[float, ...]
    score: float


class Ground(NamedTuple):
    """What the alignment says, looked up for every pair."""

    links: Mapping[tuple[int, int], Link]
    sentences: frozenset[tuple[Span, Span]]
    coverage: float
    """Share of the figures of the side with more of them that stand in linked paragraphs."""
    rare_heads: Mapping[str, float]
    """Words after figures, by how few figures have them: 1 for once on a side, 1/2 for twice."""


FEATURES = (
    "exact",
    "rounded",
    "distinctive",
    "precise",
    "near",
    "around",
    "topic",
    "head",
    "rare head",
    "lead",
    "company",
    "neighbours",
    "link",
    "beside",
    "sentence",
    "distance",
    "coverage",
    "same kind",
    "slip",
    "far",
)


EXACT, DISTINCTIVE, LINK, SENTENCE, SLIP, SAME_KIND = (
    FEATURES.index(name) for name in ("exact", "distinctive", "link", "sentence", "slip", "same kind")
)


def features(one: Mention, other: Mention, judged: Judgement, ground: Ground) -> tuple[float, ...]:
    """The grounds for a pair, each about 0 to 1, in the order of ``FEATURES``."""
    i, j = one.paragraph.index, other.paragraph.index
    link = ground.links.get((i, j))
    beside = max(
        (near.score for d in (-1, 1) if (near := ground.links.get((i + d, j + d))) is not None), default=0.0
    )
    neighbours = (one.before == other.before) + (one.after == other.after)
    shared = len(one.company & other.company)
    shared_heads = one.heads & other.heads
    return (
        float(judged.how in (How.EXACT, How.REWORDED, How.CONVERTED)),
        float(judged.how is How.ROUNDED),
        float(one.figure.rarity is Rarity.DISTINCTIVE and other.figure.rarity is Rarity.DISTINCTIVE),
        min(precision(one.figure.value), precision(other.figure.value)) / 4,
        cosine(one.near, other.near),
        cosine(one.around, other.around),
        cosine(one.topic, other.topic),
        float(bool(shared_heads)),
        max((ground.rare_heads.get(w, 0.0) for w in shared_heads), default=0.0),
        float(one.lead == other.lead and one.lead != ""),
        min(shared, 3) / 3,
        neighbours / 2,
        link.score if link is not None else 0.0,
        beside,
        float((one.sentence, other.sentence) in ground.sentences),
        abs(one.position - other.position),
        ground.coverage,
        float(_kind(one.figure) is _kind(other.figure)),
        float(judged.is_changed and is_slip(one.figure, other.figure)),
        far(one.figure.value, other.figure.value) if judged.is_changed else 0.0,
    )


def score_alone(grounds: tuple[float, ...]) -> float:
    """Log odds that two figures of equal value are one fact, before any other pair is known."""
    return _log_odds(weights.ALONE, grounds)


def score_in_order(pair: Pair, order: Order) -> float:
    """Log odds that two figures are one fact, given the pairs that are sure."""
    model = weights.EQUAL if pair.judged.is_equal else weights.CHANGED
    return _log_odds(model, (*pair.grounds, *order.features(pair)))


def _log_odds(model: tuple[float, tuple[float, ...]], values: tuple[float, ...]) -> float:
    bias, factors = model
    return bias + sum(w * v for w, v in zip(factors, values, strict=True))


ORDER_FEATURES = ("anchor before", "anchor after", "alone left", "alone right")


class Order:
    """Where a pair stands among pairs that are sure (anchors), and which other pairs compete with it."""

    def __init__(self, anchors: Iterable[Pair], competing: Iterable[Pair]) -> None:
        pairs = sorted((p.left, p.right) for p in anchors)
        self._lefts = [left for left, _ in pairs]
        self._partners = [right for _, right in pairs]
        turned = sorted((right, left) for left, right in pairs)
        self._rights = [right for right, _ in turned]
        rivals = list(competing)
        self._rivals_left = Counter(p.left for p in rivals)
        self._rivals_right = Counter(p.right for p in rivals)

    def features(self, pair: Pair) -> tuple[float, ...]:
        """How near the anchors beside the left figure lead to the right one, and how few others compete."""
        before = bisect_left(self._lefts, pair.left) - 1
        after = bisect_right(self._lefts, pair.left)
        before_right = bisect_left(self._rights, pair.right) - 1
        after_right = bisect_right(self._rights, pair.right)
        return (
            _nearness(self._partners[before], self._rights[before_right])
            if before >= 0 and before_right >= 0
            else 0.0,
            _nearness(self._partners[after], self._rights[after_right])
            if after < len(self._partners) and after_right < len(self._rights)
            else 0.0,
            1 / max(1, self._rivals_left[pair.left]),
            1 / max(1, self._rivals_right[pair.right]),
        )


def _nearness(one: int, other: int) -> float:
    """1 for the same figure, 1/2 for the next one, falling with the distance."""
    return 1 / (1 + abs(one - other))


def _kind(figure: Figure) -> FigureKind:
    """Percentages and fractions are told as one another."""
    return FigureKind.FRACTION if figure.kind is FigureKind.PERCENT else figure.kind


def precision(value: Value) -> float:
    """How many digits a value tells: two for 62 per cent, four for 11,420; a full date tells as much."""
    if isinstance(value, Quantity):
        number = abs(value.low)
        if number.denominator > 1:
            number *= number.denominator
        digits = str(number.numerator).rstrip("0")
        return min(4.0, float(len(digits))) if number > 12 or value.low.denominator > 1 else 0.5
    if isinstance(value, CalendarDate):
        given = (value.year, value.month, value.day, value.decade)
        return float(sum(v is not None for v in given)) + (value.year is not None)
    return 3.0


def is_slip(one: Figure, other: Figure) -> bool:
    """Whether one value is the other with a slip of the kind that copying and rewriting makes.

    Digits transposed, dropped or doubled, another digit, another scale, teen for ty.
    """
    a, b = one.value, other.value
    if isinstance(a, CalendarDate) and isinstance(b, CalendarDate):
        return _is_slip_of_date(a, b)
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return False
    if a.unit.dimension != b.unit.dimension:
        return (a.low, a.high) == (b.low, b.high)
    if a.low <= 0 or b.low <= 0:
        return bool(abs(a.low) == abs(b.low))
    first, second = _digits(a), _digits(b)
    if first == second:
        return True
    if sorted(first) == sorted(second):
        return True
    if len(first) == len(second):
        return sum(x != y for x, y in zip(first, second, strict=True)) == 1 and len(first) > 1
    if one.spelled or other.spelled:
        return False  # a digit is lost or doubled only where there are digits
    shorter, longer = sorted((first, second), key=len)
    return len(longer) - len(shorter) == 1 and (longer.startswith(shorter) or longer.endswith(shorter))


# News names many years of its own century, so that two of them differ by a digit without being one.
_COMMON_YEARS = 2000


def _is_slip_of_date(a: CalendarDate, b: CalendarDate) -> bool:
    """Whether one field of the dates differs: by a digit where it is a number, by anything beside another."""
    fields = [(getattr(a, name), getattr(b, name)) for name in ("year", "month", "day", "decade", "weekday")]
    differing = [(x, y) for x, y in fields if x != y]
    given = sum(x is not None and x == y for x, y in fields)
    if len(differing) != 1:
        return False
    x, y = differing[0]
    if given or x is None or y is None:
        return x is not None and y is not None
    first, second = str(x), str(y)
    if len(first) != len(second) or len(first) < 2 or min(x, y) >= _COMMON_YEARS:
        return False
    off = sum(one != other for one, other in zip(first, second, strict=True))
    return off == 1 or sorted(first) == sorted(second)


def _digits(value: Quantity) -> str:
    number = value.low
    while (
        number.denominator > 1
        and number.denominator % 2 * number.denominator % 5 == 0
        and number.denominator < 10**6
    ):
        number *= 10
    return str(number.numerator).rstrip("0") or "0"


def far(one: Value, other: Value) -> float:
    """How many times one quantity is the other: the natural logarithm, up to 3 (twenty times), in thirds."""
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return 0.0
    a, b = abs(one.base[0]), abs(other.base[0])
    return min(3.0, abs(log(a / b))) / 3 if a and b else 1.0
