"""Titles and roles beside a name: before it, before it with a comma, and after it with a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.names.languages.countries import countries
from core.facts.names.name import Axis, Title
from core.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.names.languages.lexicon import Lexicon
    from core.facts.names.pieces import Piece

REACH = 9
"""Words that a role and what it is of may have: ``deputy director general of the state cocoa board``."""


def is_office(norm: str, lexicon: Lexicon) -> bool:
    """Whether the word is the head of an office or occupation, also with ``vice-`` before it."""
    if (
        norm in lexicon.offices
        or (norm,) in lexicon.phrases
        or norm.endswith(lexicon.occupation_endings or ("\0",))
    ):
        return True
    first, hyphen, rest = norm.partition("-")
    return bool(hyphen) and first in lexicon.steps and rest in lexicon.offices


def leading_titles(run: Sequence[Piece], lexicon: Lexicon) -> tuple[list[Title], int]:
    """Titles at the front of a run of capitalised words, and how many words they take."""
    adjectives = countries()
    last = -1
    after_link = False
    for at, piece in enumerate(run[:-1]):
        norm = piece.norm
        if norm in lexicon.titles or is_office(norm, lexicon):
            last, after_link = at, False
        elif last >= 0 and norm in lexicon.links and at == last + 1:
            after_link = True
        elif after_link and (norm in lexicon.fields or at == last + 2) and at < len(run) - 1:
            last = at if norm in lexicon.fields or at < len(run) - 2 else last
        elif not (
            norm in lexicon.fields
            or norm in lexicon.steps
            or norm in lexicon.idle
            or _opens_phrase(norm, lexicon)
            or norm in adjectives.of_adjective
            or norm in adjectives.of_name
        ):
            break
    rest = run[last + 1 :]
    if last < 0 or rest[0].norm in lexicon.links or all(p.norm in lexicon.heads for p in rest):
        return [], 0
    return _titles(run[: last + 1], lexicon), last + 1


def titles_before(before: Sequence[Piece], name: Piece, lexicon: Lexicon) -> list[Title]:
    """Roles that end directly before a name or its comma: ``the mayor, X``, ``chief executive X``.

    ``before`` holds the words before the name in its sentence, ``name`` its first word.
    """
    comma = name.gap.strip() == ","
    if not comma and name.gap.strip(" \u00a0\u202f"):
        return []
    window = _chunk(before[-REACH:])
    if not window or not (comma or is_office(window[-1].norm, lexicon) or _ends_in_field(window, lexicon)):
        return []
    head = _head_before(window, lexicon)
    if head is None:
        return []
    norms = [p.norm for p in window]
    tail = norms[_kind(norms, head, lexicon)[3] + 1 :]
    if tail and not (tail[0] in lexicon.links and (comma or _ends_in_field(window, lexicon))):
        return []
    start = _start(window, head, lexicon)
    if comma and start > 0 and not window[start].has_capital and not _is_marked(window[start - 1], lexicon):
        return []
    return [_title(window[start:], head - start, lexicon)]


def _head_before(window: Sequence[Piece], lexicon: Lexicon) -> int | None:
    """The last office, or the one that it is of: the trainer in ``the trainer of the runner``."""
    head = None
    for at in range(len(window) - 1, -1, -1):
        norm = window[at].norm
        if norm in lexicon.speech:
            break
        if is_office(norm, lexicon) and (head is None or window[at + 1].norm in lexicon.links):
            head = at
    return head


def _is_marked(piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a phrase about a person can begin after this word."""
    return (
        piece.is_closed
        or piece.norm in lexicon.determiners
        or piece.norm in lexicon.idle
        or piece.norm in lexicon.speech
        or piece.norm in countries().of_adjective
    )


def titles_after(after: Sequence[Piece], lexicon: Lexicon) -> list[Title]:
    """The role in apposition: ``X, the president of the union``. ``after`` starts behind the name."""
    if not after or not after[0].gap.lstrip().startswith(",") or after[0].gap.strip() != ",":
        return []
    if after[0].norm in lexicon.breaks and (
        after[0].is_closed or (after[1:2] and after[1].norm in lexicon.copulas)
    ):
        after = after[1 if after[0].is_closed else 2 :]
    window = list(after[:1])
    for piece in after[1:REACH]:
        if piece.gap.strip(" \u00a0\u202f"):
            break
        window.append(piece)
    head = -1
    for at, piece in enumerate(window):
        if is_office(piece.norm, lexicon):
            head = at
        elif piece.norm in lexicon.links or piece.norm in lexicon.breaks:
            break
        elif piece.norm in lexicon.speech or (at > 0 and piece.norm in lexicon.determiners):
            return []
    if head < 0 or (head + 1 < len(window) and window[head + 1].has_capital and not window[head].is_closed):
        return []
    if window[head].is_closed:
        return []
    start = _start(window, head, lexicon)
    return [_title(window[start:], head - start, lexicon)]


def _titles(words: Sequence[Piece], lexicon: Lexicon) -> list[Title]:
    """A chain such as ``Prime Minister Dr`` or ``Detective Sergeant`` as titles."""
    found: list[Title] = []
    start = 0
    for at, piece in enumerate(words):
        # "General Secretary": the office that follows takes the word into itself.
        in_phrase = at + 1 < len(words) and (piece.norm, words[at + 1].norm) in lexicon.phrases
        if piece.norm in lexicon.titles and not in_phrase:
            axis, kind = lexicon.titles[piece.norm]
            if axis is Axis.OFFICE or not is_office(piece.norm, lexicon) or at == len(words) - 1:
                step = words[at - 1].norm if at > start and words[at - 1].norm in lexicon.steps else ""
                first = at - 1 if step else at
                span = Span(words[first].span.start, piece.span.end)
                found.append(Title(span, axis, kind, lexicon.steps.get(step, ""), (), piece.norm))
                start = at + 1
                continue
        if is_office(piece.norm, lexicon) and not (
            at + 1 < len(words) and is_office(words[at + 1].norm, lexicon)
        ):
            first = start + _start(words[start:], at - start, lexicon)
            found.append(_title(words[first:], at - first, lexicon))
            start = at + 1
    return found


def _title(words: Sequence[Piece], head: int, lexicon: Lexicon) -> Title:
    """The title whose head is ``words[head]``; what follows may say its field."""
    norms = [p.norm for p in words]
    prefix, hyphen, rest = norms[head].partition("-")
    step = ""
    if hyphen and prefix in lexicon.steps and norms[head] not in lexicon.offices:
        step, norms[head] = lexicon.steps[prefix], rest
    kind, field, first, last = _kind(norms, head, lexicon)
    mods = norms[:first]
    step = step or next((lexicon.steps[m] for m in mods if m in lexicon.steps), "")
    fields = [lexicon.fields.get(field, field)] if field else []
    fields += [lexicon.fields[m] for m in mods if m in lexicon.fields]
    if head + 2 < len(norms) and norms[head + 1] in lexicon.links:
        for at in range(head + 2, min(head + 5, len(norms))):
            if norms[at] in lexicon.fields:
                fields.append(lexicon.fields[norms[at]])
                last = max(last, at)
    span = Span(words[0].span.start, words[last].span.end)
    axis, learned = lexicon.titles.get(norms[head], (Axis.OFFICE, ""))
    if axis is Axis.LEARNED:
        kind = learned
    return Title(span, axis, kind, step, tuple(dict.fromkeys(fields)), norms[head])


def _kind(norms: Sequence[str], head: int, lexicon: Lexicon) -> tuple[str, str, int, int]:
    """Kind and field of the office at ``head``, and the first and last word of its phrase."""
    best = (lexicon.offices.get(norms[head], norms[head]), "", head, head)
    longest = 0
    for phrase, (kind, field) in lexicon.phrases.items():
        for start in (head - len(phrase) + 1, head):
            window = norms[start : start + len(phrase)] if start >= 0 else []
            if len(window) == len(phrase) > longest and all(
                p in ("*", n) for p, n in zip(phrase, window, strict=True)
            ):
                star = window[phrase.index("*")] if "*" in phrase else ""
                best = (kind, star if field == "*" else field, start, start + len(phrase) - 1)
                longest = len(phrase)
    return best


def _chunk(words: Sequence[Piece]) -> list[Piece]:
    """The last words that no punctuation parts."""
    start = len(words)
    while start > 0:
        start -= 1
        if words[start].gap.strip(" \u00a0\u202f") or (words[start].opens):
            break
    return list(words[start:])


def _start(words: Sequence[Piece], head: int, lexicon: Lexicon) -> int:
    """Where the words begin that belong to the office at ``head``: its step and field, no more."""
    start = head
    for at in range(head - 1, max(-1, head - 4), -1):
        norm = words[at].norm
        if (
            words[at].is_closed
            or norm in lexicon.determiners
            or norm in lexicon.links
            or norm in lexicon.speech
        ):
            break
        if (
            norm in lexicon.steps
            or norm in lexicon.fields
            or is_office(norm, lexicon)
            or _opens_phrase(norm, lexicon)
        ):
            start = at
        elif norm in lexicon.idle:
            continue
        elif not words[at].has_capital and at == head - 1:
            start = at
        else:
            break
    return start


def _opens_phrase(norm: str, lexicon: Lexicon) -> bool:
    return any(phrase[0] == norm for phrase in lexicon.phrases)


def _ends_in_field(words: Sequence[Piece], lexicon: Lexicon) -> bool:
    return words[-1].norm in lexicon.fields
