"""Which words of two passages are the same: in order, spelled nearly alike, or moved as a phrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from core.article.tokens import Token
from core.wording import EditOp

# Of words this long, forms of one word and spellings of one name mostly differ in a quarter of their
# letters at the end: an Indel similarity of 0.75 joins winner/winners and Zurbrigen/Zurbriggen but not
# winner/dinner, which begin differently.
LEAST_ALIKE = 75.0
_SHORTEST_VARIANT = 4

# An island of so few grammar words between two changes is shared by chance.
_LONGEST_STRAY = 2

# A phrase with so many content words is moved, not dropped in one place and added in another by chance.
_LEAST_MOVED = 2


class Run(NamedTuple):
    """Words ``i1:i2`` of the left against ``j1:j2`` of the right; MOVE stands where the left words stood."""

    op: EditOp
    i1: int
    i2: int
    j1: int
    j2: int


def align_words(
    left: Sequence[Token], right: Sequence[Token], is_content: Callable[[Token], bool]
) -> list[Run]:
    """Runs of words that, except for moves, follow one another and together hold every word once."""
    twins = _twins([t.norm for t in left], [t.norm for t in right])
    chain = _without_strays(_common(left, right, twins), left, len(right), is_content)
    moves = _moves(left, right, chain, is_content)
    moved_left = {i for move in moves for i in range(move.i1, move.i2)}
    moved_right = {j for move in moves for j in range(move.j1, move.j2)}
    runs = list(moves)
    i = j = 0
    for i1, j1 in [*chain, (len(left), len(right))]:
        runs += _changed(i, i1, j, j1, moved_left, moved_right)
        if i1 < len(left):
            same = left[i1].norm == right[j1].norm
            runs.append(Run(EditOp.EQUAL if same else EditOp.REPLACE, i1, i1 + 1, j1, j1 + 1))
        i, j = i1 + 1, j1 + 1
    return _joined(sorted(runs, key=lambda run: (run.i1, run.i2, run.j1)))


def _twins(left: Sequence[str], right: Sequence[str]) -> dict[str, str]:
    """For words of the right that the left has not: the left word spelled most alike, if any is."""
    from rapidfuzz import fuzz, process

    known = set(left)
    free = sorted(known.difference(right))
    twins: dict[str, str] = {}
    for word in dict.fromkeys(right):
        if word in known or len(word) < _SHORTEST_VARIANT or not word.isalpha():
            continue
        choices = [w for w in free if len(w) >= _SHORTEST_VARIANT and w[0] == word[0] and w.isalpha()]
        best = process.extractOne(word, choices, scorer=fuzz.ratio, score_cutoff=LEAST_ALIKE)
        if best is not None:
            twins[word] = best[0]
    return twins


def _common(left: Sequence[Token], right: Sequence[Token], twins: dict[str, str]) -> list[tuple[int, int]]:
    """The longest common subsequence of the two sides, twins counting as the same word."""
    from rapidfuzz.distance import LCSseq

    blocks = LCSseq.opcodes([t.norm for t in left], [twins.get(t.norm, t.norm) for t in right])
    return [
        (op.src_start + k, op.dest_start + k)
        for op in blocks
        if op.tag == "equal"
        for k in range(op.src_end - op.src_start)
    ]


def _without_strays(
    chain: Sequence[tuple[int, int]],
    left: Sequence[Token],
    right_words: int,
    is_content: Callable[[Token], bool],
) -> list[tuple[int, int]]:
    """The chain less its islands of grammar words; what begins or ends both sides is no island."""
    kept: list[tuple[int, int]] = []
    at = 0
    while at < len(chain):
        end = at + 1
        while end < len(chain) and chain[end] == (chain[end - 1][0] + 1, chain[end - 1][1] + 1):
            end += 1
        island = chain[at:end]
        at_edge = island[0] == (0, 0) or island[-1] == (len(left) - 1, right_words - 1)
        if at_edge or len(island) > _LONGEST_STRAY or any(is_content(left[i]) for i, _ in island):
            kept += island
        at = end
    return kept


def _moves(
    left: Sequence[Token],
    right: Sequence[Token],
    chain: Sequence[tuple[int, int]],
    is_content: Callable[[Token], bool],
) -> list[Run]:
    """Phrases off the chain that both sides have word for word, each the longest from its first word."""
    taken_left, free_right = {i for i, _ in chain}, set(range(len(right))) - {j for _, j in chain}
    places: dict[str, list[int]] = {}
    for j in sorted(free_right):
        places.setdefault(right[j].norm, []).append(j)
    moves: list[Run] = []
    i = 0
    while i < len(left):
        length, at = 0, 0
        if i not in taken_left:
            for j in places.get(left[i].norm, ()):
                n = 0
                while (
                    i + n < len(left)
                    and i + n not in taken_left
                    and j + n in free_right
                    and left[i + n].norm == right[j + n].norm
                ):
                    n += 1
                if n > length:
                    length, at = n, j
        while length and not is_content(left[i + length - 1]):
            length -= 1  # a trailing "of the" stays with what follows it
        if sum(is_content(token) for token in left[i : i + length]) >= _LEAST_MOVED:
            moves.append(Run(EditOp.MOVE, i, i + length, at, at + length))
            free_right -= set(range(at, at + length))
            i += length
        else:
            i += 1
    return moves


def _changed(i1: int, i2: int, j1: int, j2: int, moved_left: set[int], moved_right: set[int]) -> list[Run]:
    """What stands between two common words: a replacement where both sides have something in one piece."""
    lefts, rights = _pieces(i1, i2, moved_left), _pieces(j1, j2, moved_right)
    if len(lefts) == len(rights) == 1:
        return [Run(EditOp.REPLACE, *lefts[0], *rights[0])]
    return [Run(EditOp.DELETE, a, b, j1, j1) for a, b in lefts] + [
        Run(EditOp.INSERT, i1, i1, a, b) for a, b in rights
    ]


def _pieces(start: int, end: int, moved: set[int]) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    for n in range(start, end):
        if n in moved:
            continue
        if pieces and pieces[-1][1] == n:
            pieces[-1] = (pieces[-1][0], n + 1)
        else:
            pieces.append((n, n + 1))
    return pieces


def _joined(runs: Sequence[Run]) -> list[Run]:
    """Neighbouring runs of one kind become one; a change and a variant beside it are one replacement."""
    joined: list[Run] = []
    changes = (EditOp.REPLACE, EditOp.DELETE, EditOp.INSERT)
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.i2 == run.i1 and last.j2 == run.j1:
            if last.op == run.op and run.op is not EditOp.MOVE:
                joined[-1] = last._replace(i2=run.i2, j2=run.j2)
                continue
            if last.op in changes and run.op in changes:
                joined[-1] = Run(EditOp.REPLACE, last.i1, run.i2, last.j1, run.j2)
                continue
        joined.append(run)
    return joined
