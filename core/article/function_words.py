"""The grammar words of some languages: they hold no two texts together and stand out of no passage.

Closed classes only (articles, pronouns, prepositions, conjunctions, auxiliaries, particles), as any grammar
of the language lists them, in matching form. Words that turn the sense of a statement (negations, modals,
quantifiers) are left out on purpose: they are never noise.
"""

from __future__ import annotations

_WORDS = {
    "en": """
        a an the this that these those i me my we us our you your he him his she her it its they them their
        who whom whose which what there here and or but if as than then so because while although though
        when where whether since until of to in on at by for from with into onto upon about over under after
        before between through during against among within along across toward towards out up down off
        am is are was were be been being has have had having do does did will would 's s t d ll re ve
        also just very more most own same such other another both each either
    """,
    "de": """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem er sie es
        wir ihr ihn ihm ihnen sein seine seinen seiner ihre ihren ihrer sich man und oder aber denn wenn als
        wie dass daß weil ob da so in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch
        über unter um gegen zwischen während ist sind war waren wird werden wurde wurden hat haben hatte
        hatten auch noch schon dann dort hier
    """,
    "fr": """
        le la les l un une des de du d ce cet cette ces il elle ils elles on nous vous je tu se s lui leur
        leurs son sa ses notre votre qui que qu quoi dont où et ou mais si car comme quand à au aux en dans
        par pour avec sur sous entre vers chez après avant pendant est sont était étaient sera seront été a
        ont avait avaient y aussi plus
    """,
    "es": """
        el la los las un una unos unas lo al del de este esta estos estas ese esa él ella ellos ellas su sus
        se le les nos que quien cuyo donde y e o u pero si como cuando a en con por para sobre entre desde
        hasta tras durante es son era eran fue fueron ser ha han había habían también más
    """,
    "pt": """
        o a os as um uma uns umas do da dos das no na nos nas ao à aos às de este esta esse essa isso ele ela
        eles elas seu sua seus suas se lhe que quem cujo onde e ou mas se como quando em com por pelo pela
        para sobre entre desde até após durante é são era eram foi foram ser tem têm tinha também mais
    """,
    "it": """
        il lo la i gli le l un uno una di del della dei delle dello a al alla ai alle da dal dalla in nel
        nella nei nelle con su sul sulla per tra fra questo questa questi queste egli essa essi suo sua suoi
        sue si che chi cui dove e ed o ma se come quando è sono era erano fu essere ha hanno aveva anche più
    """,
    "nl": """
        de het een dit dat deze die hij zij ze wij we ik je u hem haar hun zijn zich en of maar want als dan
        om te in op aan bij met naar van voor uit over onder door tegen tussen tijdens is was waren wordt
        worden werd werden heeft hebben had hadden ook nog er hier daar
    """,
    "ru": """
        и в во на с со к ко по из за о об от до у для при над под между через без как что чтобы если когда
        где который которая которое которые которых это этот эта эти тот та те он она оно они его её их мы
        вы я был была было были быть есть а но или же бы ли также
    """,
}
FUNCTION_WORDS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
