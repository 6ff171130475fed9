"""German: the words that give a statement its force.

Compiled by hand from the closed classes of Duden, Die Grammatik (modal verbs, negation, indefinite articles
and pronouns, particles of modality); the degrees are those of the English lexicon.
"""

from __future__ import annotations

from core.article.function_words import FUNCTION_WORDS
from core.facts.claims.languages.lexicon import (
    Axis,
    Lexicon,
    Realisation,
    Sense,
    form_table,
    phrase_table,
    realisations,
    word_set,
)

_CUES: dict[str, Sense] = {
    **phrase_table(
        Sense(Axis.NEUTRAL),
        "nicht nur, nicht zuletzt, nicht zuletzt wegen, kein Wunder, keine Frage, ohne Zweifel, nicht mehr als,"
        "nicht weniger als, nicht einmal, gar nicht mal, wenn nicht, ob nicht, vor allem, erst recht",
    ),
    **phrase_table(
        Sense(Axis.POLARITY),
        "nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, weder, noch nicht,"
        "nicht mehr, keinesfalls, keineswegs, ohne, nirgends",
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 1, 1),
        "könnte, könnten, dürfte nicht, vielleicht, möglicherweise, womöglich, eventuell, unter Umständen",
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 1, 3), "kann, können, konnte, konnten, möchte, möchten, will, wollen"
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 2, 2),
        "wahrscheinlich, wohl, vermutlich, voraussichtlich, dürfte, dürften, anscheinend, mutmasslich",
    ),
    **phrase_table(Sense(Axis.CERTAINTY, 2, 4), "soll, sollen, sollte, sollten, würde, würden"),
    **phrase_table(Sense(Axis.CERTAINTY, 3, 4), "wird, werden"),
    **phrase_table(
        Sense(Axis.CERTAINTY, 4, 4),
        "muss, müssen, musste, mussten, sicher, bestimmt, zweifellos, zweifelsohne",
    ),
    **phrase_table(
        Sense(Axis.EVIDENCE, 1, 1), "angeblich, mutmaßlich, mutmaßliche, mutmaßlicher, mutmaßlichen"
    ),
    **phrase_table(Sense(Axis.QUANTITY, 1, 1), "wenige, kaum ein, kaum eine"),
    **phrase_table(Sense(Axis.QUANTITY, 2, 2), "einige, manche, mehrere, ein paar, etliche"),
    **phrase_table(Sense(Axis.QUANTITY, 3, 3), "viele, zahlreiche"),
    **phrase_table(Sense(Axis.QUANTITY, 4, 4), "die meisten, fast alle, die Mehrheit der"),
    **phrase_table(Sense(Axis.QUANTITY, 5, 5), "alle, sämtliche, jede, jeder, jedes, jeden"),
    **phrase_table(Sense(Axis.FREQUENCY, 1, 1), "selten"),
    **phrase_table(Sense(Axis.FREQUENCY, 2, 2), "manchmal, gelegentlich"),
    **phrase_table(Sense(Axis.FREQUENCY, 3, 3), "oft, häufig, meist, meistens, in der Regel"),
    **phrase_table(Sense(Axis.FREQUENCY, 5, 5), "immer, stets"),
    **phrase_table(Sense(Axis.ORDER, 1, 0), "vor, bevor"),
    **phrase_table(Sense(Axis.ORDER, 1, 1), "nach, nachdem"),
    **phrase_table(Sense(Axis.ORDER, 5, 0), "mehr"),
    **phrase_table(Sense(Axis.ORDER, 5, 1), "weniger"),
    **phrase_table(Sense(Axis.CAUSE, 1, 1), "da, so dass, sodass, infolge, angesichts, durch, denn, damit"),
    **phrase_table(
        Sense(Axis.CAUSE, 2, 2), "weil, wegen, aufgrund, auf Grund, deshalb, daher, deswegen, führte zu, dank"
    ),
    **phrase_table(
        Sense(Axis.REPORT, 1, 1),
        "fand, findet, Studie, Umfrage, Bericht, Sprecher, Sprecherin, Angaben, zitiert",
    ),
    **phrase_table(
        Sense(Axis.REPORT, 2, 2),
        "sagte, sagt, sagen, sagten, erklärte, erklärt, teilte mit, laut, berichtete, berichtet, meinte, betonte,"
        "kündigte an, behauptete, warnte, zufolge, nach Angaben, so der, so die, gab an, bestätigte",
    ),
    **phrase_table(Sense(Axis.INTENT), "absichtlich, vorsätzlich, wissentlich, mutwillig, mit Absicht"),
    **phrase_table(
        Sense(Axis.SUPERLATIVE), "der erste, die erste, das erste, zum ersten Mal, erstmals, einzig, rekord"
    ),
}

LEXICON = Lexicon(
    code="de",
    contractions={},
    contracted_stems={},
    irregular=form_table(
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
    not_adverbs=frozenset(),
    past_suffix="te",
    past_forms=word_set("stieg fiel sank gewann verlor schloss begann nahm gab kam ging blieb stahl"),
    present_suffix="t",
    comparative_suffix="er",
    superlative_suffix="",
    superlative_words=frozenset(),
    superlative_nouns=word_set("rekord höchststand tiefststand"),
    main=word_set("haupt führend"),
    any_other=word_set("je alle jeder jede"),
    superlative_hedges=word_set("einer eine eines zu zweit dritt"),
    not_superlative=frozenset(),
    ranges=word_set("in im der des seit je jemals aller von unter weltweit bundesweit"),
    bounded_ranges=word_set("seit"),
    endless_ranges=word_set("jemals geschichte zeiten nie"),
    places=(
        word_set("dorf straße"),
        word_set("stadt gemeinde"),
        word_set("region kreis bundesland kanton insel"),
        word_set("land"),
        word_set("kontinent"),
        word_set("welt"),
    ),
    never=word_set("nie niemals"),
    comparatives=word_set(
        "höher niedriger größer kleiner teurer billiger schlimmer besser stärker schwächer tiefer"
    ),
    comparing=word_set("als wie"),
    measures=word_set("mehr weniger doppelt halb dreimal zweimal"),
    negative_prefixes=("un",),
    function_words=FUNCTION_WORDS["de"] | word_set("doch nur schon bereits mal etwa sowie sondern"),
    breaks=word_set("dass daß weil wenn ob obwohl während und oder aber sondern"),
    conditions=word_set("wenn ob falls sofern"),
    questions=word_set("ob"),
    complementizers=word_set("dass daß"),
    open_words=word_set(
        "sagen wissen entscheiden fragen klar unklar sicher unsicher offen ungewiss prüfen untersuchen abstimmen"
        " entscheidung frage"
    ),
    joining=word_set("und nach nachdem als während"),
    not_finite_after=word_set("zu der die das dem den des ein eine einen im am vom zum zur"),
    auxiliaries=word_set("ist sind war waren wird wurde wurden werden hat hatte hatten haben worden auch"),
    affirming=word_set("finden gibt gab haben hat hatte zeigt zeigte sehen"),
    limits=word_set("bis außer nur bevor"),
    deadlines=word_set("bis bevor"),
    for_now=word_set("noch jetzt derzeit zunächst vorerst"),
    until_now=word_set("noch bislang bisher"),
    by_now=word_set("schon bereits"),
    universal_denials=word_set("kein keine keinen keinem keiner keines niemand nichts"),
    alternatives=word_set("oder"),
    changing=word_set("ändern verändern bewegen geändert verändert bewegt"),
    steady=word_set("unverändert stabil"),
    exclusive=word_set("nur"),
    coordinators=word_set("und aber"),
    conceding=word_set("mag mögen"),
    contrasting=word_set("aber doch dennoch trotzdem"),
    determiners=word_set("der die das den dem des ein eine einen einem einer sein ihr kein"),
    pronouns=word_set("er sie es"),
    persons=word_set("er herr frau dr"),
    cues=_CUES,
    marks={},
    rounding=word_set("etwa rund"),
    realisations={
        **realisations(
            Realisation.UNSURE,
            """
            glaubt, glauben, vermutet, vermuten, meint, meinen, befürchtet, befürchten, annahme, verdacht, theorie, hypothese, idee, möglich, möglichkeit, gefahr, risiko, chance, aussicht, wahrscheinlichkeit, plan, pläne, vorhaben, absicht, ziel, vorschlag, entwurf, antrag, forderung, bitte, appell, warnt, warnung, hinweis, anzeichen, hoffnung, erwartung, frage, unklar, ungewiss, offen, ob, falls, wenn, sollte, sollten, dürfte, wäre, wären, hätte, hätten, könnte, prüfung, gespräche, verhandlungen, versuch, versucht, bald, künftig, demnächst, ausstehend, vorläufig, beinahe, fast, teil, zusage, versprechen
            """,
        ),
        **realisations(
            Realisation.POSSIBLE,
            """
            kann, könnte, könnten, dürfte, dürften, möglicherweise, vielleicht, eventuell, womöglich, unter umständen,
            es besteht die gefahr, es besteht die möglichkeit, nicht ausgeschlossen, nicht auszuschließen, gefährdet
            """,
        ),
        **realisations(
            Realisation.CONSIDERED,
            """
            erwägt, erwägen, erwog, erwogen, prüft, prüfen, überlegt, überlegen, denkt über, denken über, verhandelt,
            verhandeln, im gespräch, in gesprächen, zur debatte, im raum
            """,
        ),
        **realisations(
            Realisation.ALLEGED,
            """
            angeblich, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, vermutlich, offenbar, anscheinend, scheinbar,
            soll, sollen, verdächtig, verdächtigt, im verdacht, steht unter verdacht, beschuldigt, bezichtigt, angeklagt,
            wird vorgeworfen, vorläufig, vorläufige, vorläufigen
            """,
        ),
        **realisations(
            Realisation.PLANNED,
            """
            plant, planen, plante, planten, geplant, geplante, geplanten, beabsichtigt, beabsichtigen, will, wollen,
            möchte, möchten, schlägt vor, schlagen vor, vorschlag, vorgeschlagen, vorgeschlagene, entwurf, hofft, hoffen,
            strebt an, streben an, erwartet, erwarten, voraussichtlich, wahrscheinlich, prognose, fordert, fordern, würde, würden
            """,
        ),
        **realisations(Realisation.PARTIAL, "teilweise, zum teil, beinahe, fast fertig, im bau, begonnen"),
        **realisations(
            Realisation.SETTLED, "wird, werden, beschlossen, beschließt, zugesagt, verspricht, angekündigt"
        ),
    },
    completing=word_set(
        "fertig fertiggestellt vollständig ganz gesamt gesamte komplett völlig abgeschlossen überall alle"
    ),
    titles_of_cues=frozenset(),
    abbreviations=frozenset(),
    negative_words=word_set(
        "verweigern ablehnen scheitern verhindern fehlen mangel kaum wenig selten verbieten stoppen ausschließen"
        " verzichten unterlassen vermeiden dementieren bestreiten leer frei statt anstatt weniger zu"
    ),
    synonyms=tuple(
        word_set(line)
        for line in (
            "steigen zunehmen wachsen klettern",
            "sinken fallen abnehmen zurückgehen",
            "firma unternehmen konzern",
            "beginnen starten anfangen",
            "enden aufhören",
        )
    ),
    antonyms=tuple(
        (word_set(one), word_set(other))
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
    predicates=(),
    turning=(),
    unsettling=(),
    almost=word_set("fast beinahe nahezu teilweise halb"),
    scales=tuple(
        tuple(word_set(step) for step in steps)
        for steps in (
            ("verletzen", "töten"),
            ("beschädigen", "zerstören"),
            ("ähnlich", "identisch"),
            ("verhaften festnehmen", "anklagen", "verurteilen"),
        )
    ),
    perception=word_set("sehen hören spüren finden"),
    denying=frozenset(),  # these verbs stand after what they deny
    asserting=frozenset(),
    declaring=frozenset(),
    requesting=frozenset(),
    possibilities=word_set("möglich möglichkeit gefahr risiko option"),
    proofs=word_set(
        "Beweis Beleg Hinweis Anzeichen Anhaltspunkt Spur beweisen belegen zeigen nachweisen bestätigen".lower()
    ),
    beliefs=word_set("glauben vermuten hoffen fürchten befürchten annehmen erwarten"),
    knowing=word_set("absicht absichtlich vorsatz vorsätzlich wissen bewusst gezielt geplant verbergen"),
    partitives=word_set("der von"),
    vague_sources=word_set("experten fachleute beobachter kritiker kreise quellen"),
    hearsay=word_set("bekannt angeblich"),
    impersonal=word_set("es"),
    accounts=word_set(
        "angabe angaben ansicht meinung auffassung aussage bericht brief studie umfrage gutachten statistik zahlen"
        " schätzung rechnung zufolge laut nach urteil sicht worten quelle mitteilung erklärung interview gespräch"
    ),
    opining=word_set(
        "glauben meinen finden halten denken nennen bezeichnen ansicht meinung auffassung urteil sicht augen sagen"
        " sagte erklären kritisieren loben beklagen"
    ),
    opinion=word_set("gut schlecht katastrophe skandal falsch richtig wichtig unfair gefährlich"),
    judgements=word_set(
        "schrecklich furchtbar wunderbar großartig brillant skandal schande katastrophe absurd lächerlich peinlich"
        " unfair ungerecht verantwortungslos leichtsinnig überflüssig langweilig hässlich grandios hervorragend"
    ),
    excess=word_set("zu"),
    speakers=word_set("er sie"),
    samples=word_set("mäuse mäusen ratten tiere"),
    present=word_set("ist sind"),
    past=word_set("war waren wurde wurden hatte hatten"),
    perfect=word_set("hat haben"),
    by_whom=word_set("von durch"),
    passive=word_set("wird wurde wurden werden worden"),
    bare_auxiliaries=word_set("werden sein haben"),
    time_words=word_set(
        "jahr jahre jahren monat monate woche tag tage gestern damals früher januar februar märz april mai juni"
        " juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag"
        " sonntag seit"
    ),
    spells=word_set("minute stunde morgen abend nacht tag woche monat quartal jahr jahrzehnt mal"),
    infinitive=word_set("zu"),
    accusation=word_set(
        "betrug diebstahl stehlen mord vergewaltigung bestechung korruption anklage verbrechen"
    ),
    caveats=word_set(
        "bestreiten bestritt bestreitet dementieren dementiert dementi zurückweisen zurückgewiesen vorläufig unklar"
        " unbestätigt unsicher unsicherheit zweifel bezweifeln bezweifelt einschränkung umstritten"
    ),
    health=word_set("krankheit krebs impfstoff medikament patient behandlung virus arzt klinik"),
    law=word_set("gericht richter gesetz urteil klage vertrag verbot"),
    residue=(
        r"\bals (?:ein )?(?:ki|künstliche intelligenz)(?:-sprach)?-?modell\b",
        r"\bals (?:großes )?sprachmodell\b",
        r"\bhier ist (?:der|die|das|eine|ein) (?:überarbeitete|umformulierte|umgeschriebene)\w*\b",
    ),
)
