"""What each paragraph is for: body, heading, list, summary, caption or page furniture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.article.furniture import is_biography, is_byline_above, is_caption, is_credit, is_furniture
from core.article.segment import LIST_ITEM
from core.article.tokens import UNSPACED
from core.model import Role, Span

# Newspaper headlines run to about 15 words and section headings are shorter; the first line of a file may
# be a longer headline.
_LONGEST_HEADING = 16
_LONGEST_HEADLINE = 30
_LONGEST_QUESTION = 16

_SENTENCE_END = re.compile(r"[.!?…。！？,;:][\"'”’»)\]]*$")
_QUESTION = re.compile(r"\?[\"'”’»)\]]*$")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_NUMBERED = re.compile(r"\(?\d{1,3}[.)]?\s+\S")
_SUMMARY_HEADING = re.compile(
    r"(?i)^\W*(?:summary|in (?:brief|short)|(?:no\.? )?key (?:points?|takeaways?|facts|findings|highlights)"
    r"|highlights"
    r"|takeaways|at a glance|the (?:gist|bottom line|essentials)|tl;?dr|what (?:you need )?to know"
    r"|frequently asked questions|faqs?|zusammenfassung|das wichtigste in kürze|häufige fragen|en bref"
    r"|l[’']essentiel|résumé|resumen|claves|resumo)\b\W*(?:\w+\W*){0,3}$"
)
_QUESTIONS_HEADING = re.compile(
    r"(?i)\b(?:frequently asked questions|faqs?|häufige fragen|foire aux questions|preguntas frecuentes)\b"
)
_SUMMARY_OPENING = re.compile(
    r"(?i)^(?:summary|in brief|in short|key takeaways?|the gist|tl;?dr|at a glance|(?:the )?bottom line"
    r"|zusammenfassung|en bref|resumen|resumo)\s*[:—–]\s*\S"
)
_ASKED = re.compile(r"(?i)^(?:q(?:uestion)?\s*\d*\s*[:.)]|frage\s*[:.)])")
_LIST_LEAD = re.compile(
    r"(?i)^(?:article subheadings|table of contents|contents|in this article|jump to)\b\W*$"
)


def assign_roles(text: str, paragraphs: Sequence[Span]) -> list[Role]:
    """One role per paragraph, from its own form, its neighbours and the heading it stands under."""
    strings = [text[span.start : span.end] for span in paragraphs]
    roles: list[Role | None] = [_own_role(string) for string in strings]
    for i in range(len(strings) - 1):
        if roles[i] is None and is_byline_above(strings[i], strings[i + 1]):
            roles[i] = Role.BOILERPLATE
    _mark_picture_texts(strings, roles)
    _mark_numbered_lines(strings, roles)
    _mark_headings(strings, roles)
    _mark_tail(strings, roles)
    return _mark_summaries(strings, roles)


def _own_role(string: str) -> Role | None:
    if is_credit(string):
        return Role.BOILERPLATE
    if is_caption(string):
        return Role.CAPTION
    if is_furniture(string):
        return Role.BOILERPLATE
    if LIST_ITEM.match(string):
        return Role.LIST
    return None


def _mark_picture_texts(strings: Sequence[str], roles: list[Role | None]) -> None:
    """The caption before a credit line or time code, and the alternative text before that."""
    for i in range(1, len(strings)):
        is_mark = is_credit(strings[i]) or bool(re.fullmatch(r"\d{1,2}:\d{2}", strings[i]))
        if is_mark and roles[i - 1] is None and len(strings[i - 1].split()) <= 60 and i >= 2:
            roles[i - 1] = Role.CAPTION
            if i >= 3 and roles[i - 2] is None and _is_unpunctuated(strings[i - 2]):
                roles[i - 2] = Role.CAPTION


def _mark_numbered_lines(strings: Sequence[str], roles: list[Role | None]) -> None:
    """Consecutive lines that count up without a point or bracket: a table pasted as text."""
    run: list[int] = []
    for i in [*range(len(strings)), -1]:
        match = _NUMBERED.match(strings[i]) if i >= 0 else None
        number = int(re.sub(r"\D", "", strings[i].split()[0]) or 0) if match and i >= 0 else None
        if number is not None and number == len(run) + 1 and (not run or run[-1] == i - 1):
            run.append(i)
            continue
        if len(run) >= 3:
            for member in run:
                roles[member] = Role.LIST
        run = [i] if number == 1 else []


def _mark_headings(strings: Sequence[str], roles: list[Role | None]) -> None:
    for i, string in enumerate(strings):
        if roles[i] is not None or "\n" in string:
            continue
        first = all(role is Role.BOILERPLATE for role in roles[:i])
        limit = _LONGEST_HEADLINE if first else _LONGEST_HEADING
        words = _length(string)
        asks = (
            bool(_QUESTION.search(string))
            and words <= _LONGEST_QUESTION
            and not string.startswith(("“", '"', "«", "„"))
        )
        if (
            _ASKED.match(string)
            or _LIST_LEAD.match(string)
            or (words <= limit and _is_unpunctuated(string) and i + 1 < len(strings))
            or (asks and i + 1 < len(strings) and _length(strings[i + 1]) > words)
        ):
            roles[i] = Role.HEADING


def _mark_tail(strings: Sequence[str], roles: list[Role | None]) -> None:
    """After the last paragraph of the story a site may speak of its author or itself."""
    for i in range(len(strings) - 1, 0, -1):
        if roles[i] is None:
            if not is_biography(strings[i]):
                return
            roles[i] = Role.BOILERPLATE


def _mark_summaries(strings: Sequence[str], roles: Sequence[Role | None]) -> list[Role]:
    final: list[Role] = []
    under_summary = in_questions = False
    for string, role in zip(strings, roles, strict=True):
        if role is Role.HEADING:
            if _SUMMARY_HEADING.match(string):
                under_summary, in_questions = True, bool(_QUESTIONS_HEADING.search(string))
            elif not (in_questions and (_QUESTION.search(string) or _ASKED.match(string))):
                under_summary = in_questions = bool(_ASKED.match(string))
        if role is None:
            # A summary is a paragraph or two; prose that runs on after it is the article again, except
            # under questions, where every answer stands under its own.
            is_summary = under_summary or bool(_SUMMARY_OPENING.match(string))
            final.append(Role.SUMMARY if is_summary else Role.BODY)
            under_summary = in_questions
        else:
            final.append(role)
    return final


def _length(string: str) -> float:
    """Words in ``string``; a word of a script without spaces has two characters or three (Sproat and Shih
    1990 on Chinese)."""
    unspaced = len(_UNSPACED.findall(string))
    return len(string.split()) + unspaced / 2.5


def _is_unpunctuated(string: str) -> bool:
    return not _SENTENCE_END.search(string) and string[:1].upper() == string[:1]
