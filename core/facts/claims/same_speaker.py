"""What somebody says with a hedge, told as what the same speaker says plainly, in however other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.attribution import REPORTS
from core.facts.claims.certainty import HEDGED, POSSIBLE, SETTLED
from core.facts.claims.clause import cue_span, is_asserted
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.sources import source_of
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing


def unhedged(pair: Pairing) -> Iterator[Shift]:
    """Hedged statements of a speaker of which the right side tells the matter as his, without any hedge."""
    yield from _unhedged(pair)
    yield from (shift.flip() for shift in _unhedged(pair.flip()))


def _unhedged(pair: Pairing) -> Iterator[Shift]:
    left, right, forms = pair.left, pair.right, pair.forms
    hedges = [cue for cue in left.on(Axis.CERTAINTY) if cue.sense.high <= HEDGED]
    if len(hedges) != 1:
        return
    cue = hedges[0]
    head = cue.head
    if head is None or head < cue.last or not is_asserted(left, head):
        return
    if left.on(Axis.POLARITY) or forms.belongs(left.words[head].base, forms.lexicon.perception):
        return
    speakers, theirs = _speakers(pair), _speakers(pair.flip())
    if not any(pair.same(at) in theirs for at in speakers) or not _is_plain(pair):
        return
    own = [i for i in sorted(left.content) if left.words[i].clause == left.words[cue.first].clause]
    there = sorted(
        at for i in own if i not in speakers and (at := pair.told_by(i)) is not None and at not in theirs
    )
    if not there:
        return
    clause = [i for i in sorted(right.content) if right.words[i].clause == right.words[there[0]].clause]
    clause = [i for i in clause if i not in theirs]
    settled = [c for c in right.on(Axis.CERTAINTY) if c.head in clause and c.sense.low >= SETTLED]
    first = min([*clause, *(c.first for c in settled)])
    yield Shift(
        Verdict.STRENGTHENED,
        cue_span(left, cue),
        right.span([first, *clause]),
        left.phrase(cue.first, head + 1),
        right.phrase(first, max(clause) + 1),
        Stake.OPEN if cue.sense.low <= POSSIBLE else None,
    )


def _speakers(pair: Pairing) -> set[int]:
    """The left words that name who says what is reported there."""
    left = pair.left
    cues = [cue for cue in left.on(Axis.REPORT) if cue.sense.low >= REPORTS]
    return {at for cue in cues if (source := source_of(pair, cue)) is not None for at in source.words}


def _is_plain(pair: Pairing) -> bool:
    """Whether nothing on the right asks, denies, hedges or sets a condition."""
    right, forms = pair.right, pair.forms
    if right.questions or right.conditional or right.on(Axis.POLARITY) or right.on(Axis.EVIDENCE):
        return False
    if any(cue.sense.low <= HEDGED for cue in right.on(Axis.CERTAINTY)):
        return False
    unsure = (forms.lexicon.beliefs, forms.lexicon.possibilities)
    return not any(forms.belongs(word.base, words) for word in right.words for words in unsure)
