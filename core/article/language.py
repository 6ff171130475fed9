"""Which language a text is in, by its script and its commonest function words."""

from __future__ import annotations

import re
from collections import Counter

from core.article.function_words import FUNCTION_WORDS

UNKNOWN = "und"

# Function words that FUNCTION_WORDS does not list because they turn the sense, and whole lists for languages
# that it does not have: enough to tell a language by (the short-word method of Grefenstette, "Comparing two
# language identification schemes", JADT 1995).
_MORE_WORDS = {
    "de": "nicht kein keine kann soll muss",
    "fr": "ne pas peut doit n aux deux",
    "es": "no puede debe muy hay dos",
    "pt": "não pode deve muito há dois",
    "it": "non può deve molto ci due",
    "nl": "niet geen kan moet zal twee",
    "sv": "och att det som en på är av för med till den inte ett har de om",
    "pl": "w i na z się nie do że jest o jak od przez po za ma są",
}
_WORDS = {
    code: FUNCTION_WORDS.get(code, frozenset()) | frozenset(_MORE_WORDS.get(code, "").split())
    for code in (*FUNCTION_WORDS, *_MORE_WORDS)
    if code != "ru"
}

# Scripts that say the language, or its commonest user, by themselves: any of these characters.
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")

# A first page is ground enough, and keeps a book as cheap as an article.
_SAMPLE = 20_000


def detect_language(text: str) -> str:
    """ISO 639-1 code of the main language of ``text``, or ``und`` when there is too little to go by."""
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    for code, script in _SCRIPTS:
        # Japanese is known by its kana, which may be a small part of the letters beside the Han ones.
        if letters and len(script.findall(sample)) > letters * (0.1 if code == "ja" else 0.4):
            return code
    words = Counter(_WORD.findall(sample.casefold()))
    scores = {code: sum(words[w] for w in known) for code, known in _WORDS.items()}
    best = max(scores, key=lambda code: scores[code])
    # Half of running text is function words; a quarter is the least that convinces.
    return best if scores[best] >= max(2, words.total() / 4) else UNKNOWN
