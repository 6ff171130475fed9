"""Altering one statement of a text by script: a grammar of slips that change what is said, class by class.

Written from grammars of English and from style guides on reporting, not from the lexicon of the program.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Rewriting = str | Callable[[re.Match[str]], str]

_N, _S, _W = Verdict.NEGATED, Verdict.STRENGTHENED, Verdict.WEAKENED
_LOST = frozenset({Verdict.ATTRIBUTION_LOST, Verdict.OPINION_AS_FACT, _S})
_HARDER = frozenset({_S, Verdict.TIME_SHIFTED})
_TURNED = frozenset({_N, _S, _W})


class Rule(NamedTuple):
    """What is replaced by what, and the verdicts that tell of it."""

    name: str
    pattern: re.Pattern[str]
    instead: Rewriting
    verdicts: frozenset[Verdict]
    needs: re.Pattern[str]
    """What the sentence told in the original must have for the alteration to be one of its sense."""


class Alteration(NamedTuple):
    name: str
    start: int
    end: int
    """Where the words stood, from the start of the sentence."""
    sentence: str
    verdicts: frozenset[Verdict]
    needs: re.Pattern[str]


_ANY = re.compile("")
_AUXILIARY = "is|are|was|were|has|have|had|will|would|can|could|should|must"
_DENIED = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|unable|fail\w*|refus\w+|declin\w+)\b|n['’]t\b",
    re.I,
)
_HEDGE = re.compile(
    r"\b(?:may|might|could|can|would|should|perhaps|possibl[ey]|probabl[ey]|likely|plan\w*|hop\w+|aim\w*|intend\w*|"
    r"want\w*|consider\w*|examin\w+|expect\w*|propos\w+|alleged\w*|suspect\w*|reported\w*|believed|offer\w*|seek\w*)\b",
    re.I,
)
_SURE = re.compile(r"\b(?:will|must|has|have|is|are|was|were)\b", re.I)
_SAID = re.compile(
    r"\b(?:said|says|told|according|added|explained|warned|argued|insisted|claimed|estimated|reported)\b",
    re.I,
)
_TOLD_OF = re.compile(r"\b(?:since|in|of|on|ever)\b", re.I)


def _table(name: str, verdicts: frozenset[Verdict], pairs: str) -> list[Rule]:
    """Rules from lines of ``words: words``; each side takes the place of the other."""
    rules = []
    for line in pairs.strip().splitlines():
        one, other = (side.strip() for side in line.split("|"))
        for word, instead in ((one, other), (other, one)):
            family = re.compile(rf"\b{re.escape(word[:4])}", re.I)
            rules.append(Rule(name, re.compile(rf"\b{word}\b"), instead, verdicts, family))
    return rules


def _quantifiers() -> Iterator[Rule]:
    raised = {"few": "most", "some": "all", "several": "all the", "many": "all", "most": "all"}
    lowered = {"all": "some", "every": "hardly any", "most": "few", "many": "few", "several": "few"}
    raising = frozenset({_S, Verdict.GENERALISED})
    for table, verdicts in ((raised, raising), (lowered, frozenset({_W, _N}))):
        for word, instead in table.items():
            kept = (
                r"(?! but| the same|-|\s+(?:\d|hundred|thousand|million|\w+ing\b|sixteen|important|recent"
                r"|active))"
            )
            pattern = re.compile(rf"(?<!the )(?<!at )(?<!a )(?<!so )(?<!first )\b{word}\b{kept}", re.I)
            family = re.compile(rf"\b{word}\b", re.I)
            yield Rule("quantifier", pattern, instead, verdicts, family)


_RULES: tuple[Rule, ...] = (
    Rule(
        "negation added",
        re.compile(
            rf"(?<!to )\b({_AUXILIARY})(?= (?!to\b|not|never|no|nothing|neither|only|been not)[a-z]+)"
        ),
        r"\1 not",
        frozenset({_N}),
        _ANY,
    ),
    Rule(
        "negation added",
        re.compile(r"\b(he|she|it|they|who) (?=\w+ed\b)"),
        r"\1 never ",
        frozenset({_N}),
        _ANY,
    ),
    Rule(
        "negation dropped", re.compile(rf"\b({_AUXILIARY}) (?:not|never)\b(?! only)"), r"\1", _TURNED, _DENIED
    ),
    Rule("negation dropped", re.compile(r"\b(did|do|does) not\b"), r"\1", _TURNED, _DENIED),
    Rule(
        "negation dropped",
        re.compile(r"\b(is|are|was|were|has|had|have|did|does|do|would|could)n['’]t\b"),
        r"\1",
        _TURNED,
        _DENIED,
    ),
    Rule("negation dropped", re.compile(r"\bcannot\b"), "can", _TURNED, _DENIED),
    Rule("negation dropped", re.compile(r"\bnever (?=\w+)"), "", _TURNED, _DENIED),
    Rule("negation dropped", re.compile(r"\bno longer\b"), "still", _TURNED, _DENIED),
    Rule("negation dropped", re.compile(r"\bwithout\b(?! \w+ing)"), "with", _TURNED, _DENIED),
    Rule("negation dropped", re.compile(r"\bneed not\b"), "must", _TURNED, _DENIED),
    Rule(
        "negation dropped",
        re.compile(r"\b[Nn]o (?=(?!one|longer|more|less)\w+s\b)"),
        "some ",
        _TURNED,
        _DENIED,
    ),
    Rule("negation dropped", re.compile(r"\b[Nn]one of\b"), "some of", _TURNED, _DENIED),
    Rule(
        "made sure",
        re.compile(r"\b(?:may|might|could)(?= (?!have|be able|not|well)[a-z]+)"),
        "will",
        _HARDER,
        _HEDGE,
    ),
    Rule("made sure", re.compile(r"\b(?:may|might|could) have\b"), "has", _HARDER, _HEDGE),
    Rule(
        "made sure",
        re.compile(r"(?<!\b[aA] )(?<!the )(?<!to )\b(?:plan|hope|aim|intend|want|propose|seek)s? to\b"),
        "will",
        _HARDER,
        _HEDGE,
    ),
    Rule(
        "made sure",
        re.compile(
            r"(?<!has )(?<!had )(?<!have )(?<!was )"
            r"\b(?:planned|hoped|aimed|intended|wanted|proposed|offered) to\b"
        ),
        "was certain to",
        _HARDER,
        _HEDGE,
    ),
    Rule(
        "made sure",
        re.compile(r"\b(?:is|are) (?:likely|expected|projected|forecast) to\b"),
        "will",
        _HARDER,
        _HEDGE,
    ),
    Rule(
        "made sure",
        re.compile(r"\b(?:is|are) (?:considering|weighing|studying)\b"),
        "has decided on",
        _HARDER,
        _HEDGE,
    ),
    Rule(
        "made sure", re.compile(r"\b(?:allegedly|reportedly|probably|possibly|perhaps) "), "", _HARDER, _HEDGE
    ),
    Rule("made sure", re.compile(r"\bsuspected of\b"), "guilty of", _HARDER, _HEDGE),
    Rule("made unsure", re.compile(r"\bwill(?= (?!not|have)[a-z]+)"), "may", frozenset({_W}), _SURE),
    Rule(
        "made unsure",
        re.compile(r"\bmust(?= [a-z]+)"),
        "may",
        frozenset({_W}),
        re.compile(r"\b(?:must|ha[sd] to|require\w*|oblig\w*)\b"),
    ),
    Rule(
        "made unsure",
        re.compile(r"(?<!to )\b(?:has|have)(?= (?!to\b|been\b|not\b|no\b|a\b)[a-z]+ed\b)"),
        "may have",
        frozenset({_W}),
        _SURE,
    ),
    Rule(
        "made unsure", re.compile(r"\b(?:was|were)(?= [a-z]+ed\b)"), "may have been", frozenset({_W}), _SURE
    ),
    Rule(
        "told as done",
        re.compile(r"\b(?:will|would) be(?= [a-z]+ed\b)"),
        "has already been",
        _HARDER,
        re.compile(r"\b(?:will|would|to)\b"),
    ),
    Rule(
        "told as to come", re.compile(r"\b(?:has|have) been(?= [a-z]+ed\b)"), "will be", _HARDER | {_W}, _SURE
    ),
    Rule(
        "source dropped",
        re.compile(
            r"^(?:[A-Z][\w’'-]*(?: [\w’'-]+){0,5}) (?:said|argued|claimed|added|warned)(?: on \w+)? that (\w)"
        ),
        lambda found: found[1].upper(),
        _LOST,
        _SAID,
    ),
    Rule("source dropped", re.compile(r", (?:[\w’'-]+ ){1,6}said(?: on \w+)?(?=\.$)"), "", _LOST, _SAID),
    Rule("source dropped", re.compile(r",? according to [^,.]+,?(?=[ .])"), "", _LOST, _SAID),
    Rule(
        "source made vague",
        re.compile(r"^(?:[A-Z][\w’'-]+ [A-Z][\w’'-]+(?:, [^,.]{3,60},)?) (said|argued|claimed|warned)\b"),
        r"Experts \1",
        _LOST,
        _SAID,
    ),
    Rule(
        "source made vague",
        re.compile(r"\baccording to [^,.]+(?=[,.])"),
        "according to sources",
        _LOST,
        _SAID,
    ),
    *_quantifiers(),
    *_table(
        "opposite",
        _TURNED,
        """
        rose | fell
        increased | decreased
        grew | shrank
        gained | lost
        higher | lower
        raised | cut
        widened | narrowed
        improved | worsened
        slowed | accelerated
        opened | closed
        reopen | close
        accepted | rejected
        approved | rejected
        agreed to | refused to
        allowed | banned
        supported | opposed
        has begun | has ended
        started | stopped
        before | after
        admitted | denied
        confirmed | denied
        arrested | released
        convicted | acquitted
        cleared | convicted
        passed | failed
        arrived | left
        hired | dismissed
        included | excluded
        succeeded | failed
        remembered | forgot
        praised | criticised
        supporters | opponents
        majority | minority
        north | south
        eastern | western
        public | private
        legal | illegal
        safe | dangerous
        temporary | permanent
        early | late
        more people | fewer people
        """,
    ),
    *_table(
        "degree of the deed",
        _TURNED,
        """
        ordered | asked
        injured | killed
        damaged | destroyed
        suspended | dismissed
        delayed | cancelled
        """,
    ),
    Rule(
        "superlative added",
        re.compile(r"\b(is|was|are|were|become|became) an? (?=(?!more|most)[a-z]+)"),
        r"\1 the world's largest ",
        frozenset({Verdict.SUPERLATIVE}),
        _ANY,
    ),
    Rule(
        "superlative added",
        re.compile(r"\b(has|had|have|with|of|by|for) a (?=[a-z]+\b)(?! \d)"),
        r"\1 the largest ever ",
        frozenset({Verdict.SUPERLATIVE}),
        _ANY,
    ),
    Rule(
        "superlative widened",
        re.compile(
            r"(?<=est )((?:\w+ ){0,3})(?:in|of) the "
            r"(?:city|town|region|county|country|state|province|island|district)\b"
        ),
        r"\1in the world",
        frozenset({Verdict.SUPERLATIVE}),
        _TOLD_OF,
    ),
    Rule(
        "superlative widened",
        re.compile(r"(?<=est )((?:\w+ ){0,4})since [\w ]*\d{4}\b"),
        r"\1in history",
        frozenset({Verdict.SUPERLATIVE}),
        _TOLD_OF,
    ),
    Rule(
        "limit dropped",
        re.compile(r"(?<= not )((?:\w+ ){1,8}?)(?:until|before|unless) [^,.;“”]+(?=[.,;])"),
        r"\1",
        frozenset({_S, _N}),
        re.compile(r"\b(?:until|before|unless|till)\b"),
    ),
    Rule(
        "limit dropped",
        re.compile(r"\bno ((?:\w+ ){1,8}?)(?:until|before|unless) [^,.;“”]+(?=[.,;])"),
        r"no \1",
        frozenset({_S, _N}),
        re.compile(r"\b(?:until|before|unless|till)\b"),
    ),
    Rule(
        "cause added",
        re.compile(
            r",? (?:after|when|while|and)"
            r"(?= (?:the|a|an|its|his|her|their) \w+(?: \w+){0,3} (?:was|were|had|has|\w+ed)\b)"
        ),
        " because",
        frozenset({Verdict.CAUSE_ADDED}),
        re.compile(r"\b(?:after|when|while|and|following)\b"),
    ),
    Rule(
        "cause added",
        re.compile(r" (?:following|amid|after)(?= (?:a|an|the) \w+[ ,.])(?! a year)"),
        " because of",
        frozenset({Verdict.CAUSE_ADDED}),
        re.compile(r"\b(?:following|amid|after)\b"),
    ),
)
_UNASSERTED = re.compile(r"\b(?:if|whether|unless|lest)\b|\?", re.I)
_QUOTED = re.compile(r"[“”\"‘]")

HARMLESS: tuple[tuple[str, str], ...] = (
    (r"\b(is|was|are|were|has|had|have|did|does|do|would|could) not\b", r"\1n't"),
    (r"\bcannot\b", "can not"),
    (r"\bmight\b", "may"),
    (r"\bcould\b(?= be\b)", "might"),
    (r"\bnever\b", "at no time"),
    (r"\bis expected to\b", "is likely to"),
    (r"\bwants to\b", "hopes to"),
    (r"\bplans to\b", "aims to"),
    (r"\bmust\b", "has to"),
    (r"\bsaid that\b", "explained that"),
    (r"\bmany\b", "a lot of"),
    (r"\bnearly all\b", "almost all"),
    (r"\brose\b", "went up"),
    (r"\bfell\b", "went down"),
    (r"\bprior to\b", "before"),
    (r"\bbefore\b(?= the\b)", "ahead of"),
    (r"\brefused to\b", "declined to"),
    (r"\bbecause of\b", "owing to"),
)
"""Other words for the same."""


def alterations(sentence: str) -> Iterator[Alteration]:
    """Every alteration of a sentence, of what is told as so and in nobody's own words."""
    if _UNASSERTED.search(sentence) or _QUOTED.search(sentence):
        return
    for rule in _RULES:
        if rule.name == "negation added" and _DENIED.search(sentence):
            continue  # two negations may cancel out
        for found in rule.pattern.finditer(sentence):
            words = found.expand(rule.instead) if isinstance(rule.instead, str) else rule.instead(found)
            altered = sentence[: found.start()] + words + sentence[found.end() :]
            altered = altered[:1].upper() + altered[1:]
            yield Alteration(rule.name, found.start(), found.end(), altered, rule.verdicts, rule.needs)
