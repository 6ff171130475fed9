"""German: a short table, enough to attribute quotations and weigh their words."""

from __future__ import annotations

from core.facts.quotes.languages.language import Language, by_force

_NUMBERS = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
_NUMBERS += " sechzehn siebzehn achtzehn neunzehn zwanzig"

LANGUAGE = Language(
    saying=frozenset(
        """
        sagte sagt sagten gesagt erklärte erklärt erklärten meinte meint betonte betont ergänzte ergänzt fügte
        berichtete berichtet warnte warnt schrieb schreibt geschrieben fragte fragt antwortete antwortet
        kritisierte kritisiert behauptete behauptet forderte fordert rief teilte bemerkte räumte zitierte
        versicherte versicherte bestätigte bestätigt erzählte erzählt kommentierte
        """.split()
    ),
    calling=frozenset("nannte nennt bezeichnete bezeichnet beschrieb beschreibt".split()),
    thinking=frozenset(
        "fand findet hofft hoffte fürchtet fürchtete glaubt glaubte beschuldigte lobte begrüßte".split()
    ),
    words_of=frozenset("worte worten meinung ansicht aussage".split()),
    by=frozenset("von vom der des".split()),
    according_to=(r"laut", r"zufolge", r"nach angaben (?:von|des|der)", r"so"),
    pronouns={"er": "m", "sie": "f", "es": ""},
    titles={
        "herr": "m",
        "herrn": "m",
        "frau": "f",
        "dr": "",
        "prof": "",
        "professor": "",
        "professorin": "f",
    },
    roles=frozenset(
        """
        minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin oberbürgermeister
        sprecher sprecherin direktor direktorin leiter leiterin chef chefin vorsitzende vorsitzender richter
        richterin anwalt anwältin abgeordnete abgeordneter forscher forscherin ökonom ökonomin experte expertin
        trainer trainerin außenminister außenministerin finanzminister innenminister verteidigungsminister
        """.split()
    ),
    fields=frozenset("auswärtiges inneren finanzen verteidigung justiz".split()),
    definite=frozenset("der die das dem den des sein seine ihr ihre dieser diese".split()),
    indefinite=frozenset(("ein", "eine", "einem", "einer")),
    prepositions=frozenset("von vom in im am an aus bei beim für mit zu zum zur auf über unter nach".split()),
    places=frozenset("in im aus am der die das den bei nach von".split()),
    relative=frozenset("welcher welche".split()),
    personal_relative=frozenset(()),
    particles=frozenset("von van zu zur de".split()),
    negations=frozenset(
        "nicht kein keine keinen keiner keinem nie niemals nichts niemand weder ohne kaum".split()
    ),
    privative=frozenset(("ohne",)),
    joining=frozenset(("und",)),
    modals=by_force(
        """
        kann können | könnte könnten | muss müssen müsste | soll sollen sollte sollten | darf dürfen | dürfte dürften |
        will wollen | wird werden | würde würden | vielleicht möglicherweise | wahrscheinlich wohl | sicher gewiss
        bestimmt | offenbar scheint anscheinend | angeblich
        """
    ),
    quantities=by_force(
        "alle alles jeder jede immer | einige manche | viele | wenige | meist | oft | selten | nur | fast beinahe"
    ),
    comparatives=frozenset("mehr weniger besser schlechter".split()),
    conditions=frozenset("wenn falls nur bis ausser".split()),
    opposites=(
        (
            frozenset(("steigt", "stieg", "gestiegen")),
            frozenset(("fällt", "sinkt", "fiel", "sank", "gesunken")),
        ),
        (frozenset(("gut", "besser")), frozenset(("schlecht", "schlechter"))),
        (frozenset(("richtig", "wahr")), frozenset(("falsch", "unwahr"))),
        (frozenset(("krieg",)), frozenset(("frieden",))),
    ),
    number_words={word: n for n, word in enumerate(_NUMBERS.split())},
    scale_words={
        "hundert": 100,
        "tausend": 10**3,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "mio": 10**6,
        "mrd": 10**9,
    },
    abbreviations={"prozent": "%"},
    conjunctions=frozenset("und oder aber während weil dass".split()),
    currencies={"dollar": "$", "euro": "€", "pfund": "£", "yen": "¥"},
    contrast=frozenset("aber doch jedoch allerdings sondern".split()),
)
