"""French: a short table, enough to attribute quotations and weigh their words."""

from __future__ import annotations

from core.facts.quotes.languages.language import Language, by_force

_NUMBERS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"

LANGUAGE = Language(
    saying=frozenset(
        """
        dit disait déclaré déclare déclarait affirmé affirme affirmait expliqué explique expliquait ajouté ajoute
        ajoutait souligné souligne estimé estime estimait assuré assure précisé précise indiqué indique annoncé
        annonce confié confie répondu répond raconté raconte reconnu reconnaît rappelé rappelle lancé lance écrit
        demandé demande martelé averti avertit conclu conclut regretté regrette résumé résume
        """.split()
    ),
    calling=frozenset("qualifié qualifie appelle appelé décrit nomme nommé dénoncé dénonce".split()),
    thinking=frozenset(
        "trouve trouvait craint craignait espère espérait croit croyait accuse accusé salué".split()
    ),
    words_of=frozenset("mots avis propos termes".split()),
    by=frozenset("de du des".split()),
    according_to=(r"selon", r"d['\u2019]après"),
    pronouns={"il": "m", "elle": "f", "ils": "", "elles": "f", "on": ""},
    titles={
        "m": "m",
        "monsieur": "m",
        "mme": "f",
        "madame": "f",
        "mlle": "f",
        "dr": "",
        "docteur": "",
        "me": "",
        "maître": "",
        "pr": "",
        "professeur": "",
    },
    roles=frozenset(
        """
        ministre président présidente premier première maire directeur directrice porte-parole secrétaire député
        députée sénateur sénatrice juge avocat avocate procureur procureure chef patron patronne chercheur
        chercheuse économiste expert experte entraîneur général générale professeur
        """.split()
    ),
    fields=frozenset("affaires étrangères intérieur finances défense justice".split()),
    definite=frozenset("le la les l' son sa ses ce cet cette".split()),
    indefinite=frozenset(("un", "une")),
    prepositions=frozenset("de du des d' à au aux en dans chez par pour sur sous avec".split()),
    places=frozenset("à au aux en dans de du la le les".split()),
    relative=frozenset("qui dont".split()),
    personal_relative=frozenset(("qui",)),
    particles=frozenset("de du des d'".split()),
    negations=frozenset("ne n' pas jamais rien personne aucun aucune ni sans guère".split()),
    privative=frozenset(("sans",)),
    joining=frozenset(("et",)),
    modals=by_force(
        """
        peut peuvent | pourrait pourraient | doit doivent | devrait devraient | probablement | certainement sûrement |
        semble paraît | peut-être
        """
    ),
    quantities=by_force(
        "tous toutes tout toute toujours | quelques plusieurs | beaucoup | peu | souvent | presque | seulement"
    ),
    comparatives=frozenset("plus moins mieux pire meilleur".split()),
    conditions=frozenset("si sauf seulement".split()),
    opposites=(
        (frozenset(("augmente", "augmenté", "monte")), frozenset(("baisse", "baissé", "diminue", "diminué"))),
        (frozenset(("bon", "bonne", "mieux")), frozenset(("mauvais", "mauvaise", "pire"))),
        (frozenset(("vrai", "vraie")), frozenset(("faux", "fausse"))),
        (frozenset(("guerre",)), frozenset(("paix",))),
    ),
    number_words={word: n for n, word in enumerate(_NUMBERS.split())},
    scale_words={
        "cent": 100,
        "cents": 100,
        "mille": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
    },
    conjunctions=frozenset("et ou mais car parce tandis".split()),
    currencies={"dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "livres": "£", "yens": "¥"},
    contrast=frozenset("mais cependant toutefois pourtant néanmoins".split()),
)
