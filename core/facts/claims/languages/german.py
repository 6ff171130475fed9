"""German: the words that give a statement its force.

Compiled by hand from the closed classes of Duden, Die Grammatik (modal verbs, negation, indefinite articles
and pronouns, particles of modality); the degrees are those of the English lexicon.
"""

from __future__ import annotations

from core.article.function_words import FUNCTION_WORDS
from core.facts.claims.languages.lexicon import Axis, Lexicon, Sense


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(sense: Sense, text: str) -> dict[str, Sense]:
    return {" ".join(phrase.split()): sense for phrase in text.split(",") if phrase.strip()}


def _forms(text: str) -> dict[str, str]:
    table = {}
    for line in text.strip().splitlines():
        base, forms = line.split(":")
        table.update(dict.fromkeys(forms.split(), base.strip()))
    return table


_CUES: dict[str, Sense] = {
    **_phrases(
        Sense(Axis.NEUTRAL),
        "nicht nur, nicht zuletzt, nicht zuletzt wegen, kein Wunder, keine Frage, ohne Zweifel, nicht mehr als,"
        "nicht weniger als, nicht einmal, gar nicht mal, wenn nicht, ob nicht, vor allem, erst recht",
    ),
    **_phrases(
        Sense(Axis.POLARITY),
        "nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, weder, noch nicht,"
        "nicht mehr, keinesfalls, keineswegs, ohne, nirgends",
    ),
    **_phrases(
        Sense(Axis.CERTAINTY, 1, 1),
        "könnte, könnten, dürfte nicht, vielleicht, möglicherweise, womöglich, eventuell, unter Umständen",
    ),
    **_phrases(Sense(Axis.CERTAINTY, 1, 3), "kann, können, konnte, konnten, möchte, möchten, will, wollen"),
    **_phrases(
        Sense(Axis.CERTAINTY, 2, 2),
        "wahrscheinlich, wohl, vermutlich, voraussichtlich, dürfte, dürften, anscheinend, mutmasslich",
    ),
    **_phrases(Sense(Axis.CERTAINTY, 2, 4), "soll, sollen, sollte, sollten, würde, würden"),
    **_phrases(Sense(Axis.CERTAINTY, 3, 4), "wird, werden"),
    **_phrases(
        Sense(Axis.CERTAINTY, 4, 4),
        "muss, müssen, musste, mussten, sicher, bestimmt, zweifellos, zweifelsohne",
    ),
    **_phrases(Sense(Axis.EVIDENCE, 1, 1), "angeblich, mutmaßlich, mutmaßliche, mutmaßlicher, mutmaßlichen"),
    **_phrases(Sense(Axis.QUANTITY, 1, 1), "wenige, kaum ein, kaum eine"),
    **_phrases(Sense(Axis.QUANTITY, 2, 2), "einige, manche, mehrere, ein paar, etliche"),
    **_phrases(Sense(Axis.QUANTITY, 3, 3), "viele, zahlreiche"),
    **_phrases(Sense(Axis.QUANTITY, 4, 4), "die meisten, fast alle, die Mehrheit der"),
    **_phrases(Sense(Axis.QUANTITY, 5, 5), "alle, sämtliche, jede, jeder, jedes, jeden"),
    **_phrases(Sense(Axis.FREQUENCY, 1, 1), "selten"),
    **_phrases(Sense(Axis.FREQUENCY, 2, 2), "manchmal, gelegentlich"),
    **_phrases(Sense(Axis.FREQUENCY, 3, 3), "oft, häufig, meist, meistens, in der Regel"),
    **_phrases(Sense(Axis.FREQUENCY, 5, 5), "immer, stets"),
    **_phrases(Sense(Axis.ORDER, 1, 0), "vor, bevor"),
    **_phrases(Sense(Axis.ORDER, 1, 1), "nach, nachdem"),
    **_phrases(Sense(Axis.ORDER, 5, 0), "mehr"),
    **_phrases(Sense(Axis.ORDER, 5, 1), "weniger"),
    **_phrases(Sense(Axis.CAUSE, 1, 1), "da, so dass, sodass, infolge, angesichts, durch, denn, damit"),
    **_phrases(
        Sense(Axis.CAUSE, 2, 2), "weil, wegen, aufgrund, auf Grund, deshalb, daher, deswegen, führte zu, dank"
    ),
    **_phrases(
        Sense(Axis.REPORT, 1, 1),
        "fand, findet, Studie, Umfrage, Bericht, Sprecher, Sprecherin, Angaben, zitiert",
    ),
    **_phrases(
        Sense(Axis.REPORT, 2, 2),
        "sagte, sagt, sagen, sagten, erklärte, erklärt, teilte mit, laut, berichtete, berichtet, meinte, betonte,"
        "kündigte an, behauptete, warnte, zufolge, nach Angaben, so der, so die, gab an, bestätigte",
    ),
    **_phrases(
        Sense(Axis.SUPERLATIVE), "der erste, die erste, das erste, zum ersten Mal, erstmals, einzig, rekord"
    ),
}

LEXICON = Lexicon(
    code="de",
    contractions={},
    contracted_stems={},
    irregular=_forms(
        """
        sein: bin ist sind war waren gewesen
        haben: hat hatte hatten gehabt
        steigen: stieg stiegen gestiegen steigt
        fallen: fiel fielen gefallen fällt
        sinken: sank sanken gesunken sinkt
        gewinnen: gewann gewannen gewonnen gewinnt
        verlieren: verlor verloren verliert
        schließen: schloss schlossen geschlossen schließt
        beginnen: begann begannen begonnen beginnt
        nehmen: nahm nahmen genommen nimmt
        geben: gab gaben gegeben gibt
        kommen: kam kamen gekommen kommt
        gehen: ging gingen gegangen geht
        bleiben: blieb blieben geblieben bleibt
        stehlen: stahl stahlen gestohlen stiehlt
        """
    ),
    suffixes=(
        ("est", ""),
        ("ten", ""),
        ("te", ""),
        ("en", ""),
        ("er", ""),
        ("es", ""),
        ("e", ""),
        ("n", ""),
        ("t", ""),
        ("s", ""),
    ),
    dropped_vowel="e",
    adverb_suffix="",
    past_suffix="te",
    past_forms=_words("stieg fiel sank gewann verlor schloss begann nahm gab kam ging blieb stahl"),
    present_suffix="t",
    superlative_suffix="",
    superlative_hedges=_words("einer eine eines zu zweit dritt"),
    not_superlative=frozenset(),
    negative_prefixes=("un",),
    function_words=FUNCTION_WORDS["de"] | _words("doch nur schon bereits mal etwa sowie sondern"),
    breaks=_words("dass daß weil wenn ob obwohl während und oder aber sondern"),
    conditions=_words("wenn ob falls sofern"),
    joining=_words("und nach nachdem als während"),
    not_finite_after=_words("zu der die das dem den des ein eine einen im am vom zum zur"),
    auxiliaries=_words("ist sind war waren wird wurde wurden werden hat hatte hatten haben worden auch"),
    affirming=_words("finden gibt gab haben hat hatte zeigt zeigte sehen"),
    limits=_words("bis außer nur bevor"),
    determiners=_words("der die das den dem des ein eine einen einem einer sein ihr kein"),
    pronouns=_words("er sie es"),
    persons=_words("er herr frau dr"),
    cues=_CUES,
    titles_of_cues=frozenset(),
    abbreviations=frozenset(),
    negative_words=_words(
        "verweigern ablehnen scheitern verhindern fehlen mangel kaum wenig selten verbieten stoppen ausschließen"
        " verzichten unterlassen vermeiden dementieren bestreiten leer frei statt anstatt weniger zu"
    ),
    synonyms=tuple(
        _words(line)
        for line in (
            "steigen zunehmen wachsen klettern",
            "sinken fallen abnehmen zurückgehen",
            "firma unternehmen konzern",
            "beginnen starten anfangen",
            "enden aufhören",
        )
    ),
    antonyms=tuple(
        (_words(one), _words(other))
        for one, other in (
            ("steigen zunehmen wachsen erhöhen", "sinken fallen abnehmen senken"),
            ("gewinnen sieg", "verlieren niederlage"),
            ("erlauben genehmigen", "verbieten untersagen"),
            ("öffnen eröffnen", "schließen"),
            ("annehmen zustimmen", "ablehnen"),
            ("gestehen zugeben", "bestreiten leugnen"),
            ("schuldig", "unschuldig"),
        )
    ),
    perception=_words("sehen hören spüren finden"),
    beliefs=_words("glauben vermuten hoffen fürchten befürchten annehmen erwarten"),
    partitives=_words("der von"),
    vague_sources=_words("experten fachleute beobachter kritiker kreise quellen"),
    opinion=_words("gut schlecht katastrophe skandal falsch richtig wichtig unfair gefährlich"),
    samples=_words("mäuse mäusen ratten tiere"),
    present=_words("ist sind"),
    past=_words("war waren wurde wurden hatte hatten"),
    perfect=_words("hat haben"),
    time_words=_words(
        "jahr jahre jahren monat monate woche tag tage gestern damals früher januar februar märz april mai juni"
        " juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag"
        " sonntag seit"
    ),
    accusation=_words(
        "betrug diebstahl stehlen mord vergewaltigung bestechung korruption anklage verbrechen"
    ),
    health=_words("krankheit krebs impfstoff medikament patient behandlung virus arzt klinik"),
    law=_words("gericht richter gesetz urteil klage vertrag verbot"),
    residue=(
        r"\bals (?:ein )?(?:ki|künstliche intelligenz)(?:-sprach)?-?modell\b",
        r"\bals (?:großes )?sprachmodell\b",
        r"\bhier ist (?:der|die|das|eine|ein) (?:überarbeitete|umformulierte|umgeschriebene)\w*\b",
    ),
)
