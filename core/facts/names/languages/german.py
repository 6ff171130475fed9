"""German: nouns have capitals, so that a name shows itself by a title, by a first name or by its company."""

from __future__ import annotations

from core.facts.names.languages.lexicon import Lexicon
from core.facts.names.name import Axis

LEXICON = Lexicon(
    nouns_have_capitals=True,
    titles={
        **dict.fromkeys(("herr", "herrn"), (Axis.COURTESY, "mr")),
        **dict.fromkeys(("frau",), (Axis.COURTESY, "ms")),
        **dict.fromkeys(("dr", "doktor"), (Axis.LEARNED, "dr")),
        **dict.fromkeys(("professor", "professorin", "prof"), (Axis.LEARNED, "professor")),
        "general": (Axis.RANK, "general"),
    },
    offices={
        **dict.fromkeys("prasident prasidentin".split(), "president"),
        **dict.fromkeys("minister ministerin".split(), "minister"),
        **dict.fromkeys("kanzler kanzlerin bundeskanzler bundeskanzlerin".split(), "chancellor"),
        **dict.fromkeys(
            "burgermeister burgermeisterin oberburgermeister oberburgermeisterin".split(), "mayor"
        ),
        **dict.fromkeys("direktor direktorin".split(), "director"),
        **dict.fromkeys("vorsitzender vorsitzende vorsitzenden".split(), "chair"),
        **dict.fromkeys("sprecher sprecherin".split(), "spokesperson"),
        "ministerprasident": "premier",
        "ministerprasidentin": "premier",
    },
    determiners=frozenset("der die das den dem des ein eine einen einem einer eines".split()),
    particles=frozenset("von van de zu".split()),
    age_endings=("-jahrige", "-jahriger", "-jahrigen"),
    calendar=frozenset(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli"
        " august september oktober november dezember".split()
    ),
)
