"""English. The lists were written for this program from the general vocabulary of news."""

from __future__ import annotations

from core.article.function_words import FUNCTION_WORDS
from core.facts.names.languages.english_offices import BROADER, FIELDS, OCCUPATION_ENDINGS, OFFICES, PHRASES
from core.facts.names.languages.lexicon import Lexicon
from core.facts.names.name import Axis


def _each(value: str, words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), value)


_TITLES: dict[str, tuple[Axis, str]] = {}
for _axis, _kinds in {
    Axis.COURTESY: "mr mister|ms mrs miss madam|madame mme|monsieur|señor senor|señora|maestro|reverend rev|father fr"
    "|rabbi|imam|sister",
    Axis.LEARNED: "dr doctor|professor prof",
    Axis.HONOUR: "sir|dame|lord|lady|baron|baroness|duke|duchess|prince|princess|king|queen|emperor"
    "|pope|sheikh|sultan|emir",
    Axis.RANK: "general gen|lieutenant-general lt-gen|major-general maj-gen|brigadier brig|colonel col|lieutenant lt"
    "|major maj|captain capt|admiral adm|commodore|commander cmdr|sergeant sgt|corporal cpl|private pvt pte"
    "|marshal|constable pc|inspector insp|superintendent supt|detective det|ensign|cadet",
}.items():
    for _kind in _kinds.split("|"):
        _TITLES |= dict.fromkeys(_kind.split(), (_axis, _kind.split()[0]))
_TITLES |= {
    word: (Axis.OFFICE, kind)
    for word, kind in {
        "sen": "senator",
        "rep": "representative",
        "gov": "governor",
        "pres": "president",
        "cr": "councillor",
        "cllr": "councillor",
        "councilor": "councillor",
        "amb": "ambassador",
        "sec": "minister",
        "min": "minister",
        "atty": "lawyer",
    }.items()
}

_HEADS = {
    **_each(
        "place",
        "sea ocean strait gulf bay lake river island islands isles isle peninsula mount mountain mountains hills valley"
        " desert canal cape coast street st road rd avenue ave square boulevard blvd lane bridge park county"
        " province state district city town village port airport harbour harbor beach forest basin"
        " falls plateau region republic kingdom federation straits reef archipelago",
    ),
    **_each(
        "organisation",
        "university college school institute academy ministry department agency bureau office commission committee"
        " council board bank fund group company corporation corp inc ltd plc llc gmbh ag holdings partners trust"
        " foundation association federation union league society club party party's court parliament congress"
        " senate assembly house police army navy force forces guard service services hospital clinic church"
        " organisation organization authority administration network programme program project times post news"
        " journal gazette press media airlines airways bank foods drinks motors energy systems industries"
        " laboratory laboratories museum theatre theater orchestra philharmonic philharmony symphony choir opera centre center command headquarters alliance"
        " securities capital insurance railways railway steel oil gas electric technologies pharmaceuticals"
        " federation confederation chamber guild tribunal embassy consulate library archive archives gallery",
    ),
}

LEXICON = Lexicon(
    offices=OFFICES,
    broader=BROADER,
    phrases=PHRASES,
    fields=FIELDS,
    titles=_TITLES,
    excluded={
        "dr": frozenset(("nurse", "paramedic", "student")),
        "professor": frozenset(("assistant", "student")),
    },
    steps={
        **_each("deputy", "deputy vice assistant sub under"),
        **_each("associate", "associate"),
        **_each("acting", "acting interim caretaker"),
        **_each("elect", "elect designate"),
        **_each("honorary", "honorary"),
        **_each("shadow", "shadow"),
    },
    idle=frozenset(
        "the a an its his her their our former ex then current outgoing incoming retired veteran longtime long-time"
        " new newly late old young senior junior principal lead leading chief top joint co main rear first local"
        " national international regional federal state independent retired one-time onetime longstanding"
        " fellow famous renowned respected".split()
    ),
    occupation_endings=OCCUPATION_ENDINGS,
    links=frozenset("of for at in to with from on under".split()),
    inner=frozenset(("of",)),
    breaks=frozenset("who which that and or but".split()),
    copulas=frozenset("is was".split()),
    determiners=frozenset("the a an his her its their our this that my your".split()),
    particles=frozenset(
        "de la las los le du des van von der den ter ten bin ibn al el do dos das da di del della delle dello y af zu".split()
    ),
    calendar=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
        " september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu"
        " thur thurs fri sat sun christmas easter ramadan am pm gmt est edt pst pdt cet utc bst".split()
    ),
    openers=frozenset(FUNCTION_WORDS["en"])
    | frozenset(
        "however meanwhile yesterday today tomorrow tonight earlier later last next now once again still yet even"
        " only many some most several few all any no not never none nobody everybody one two three four five six"
        " seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        " thirty forty fifty sixty seventy eighty ninety hundred thousand"
        " worship honour honor excellency majesty highness lordship ladyship holiness eminence i'm it's that's there's we've they'd he'd she'd don't can't won't"
        " according asked despite amid under would could should may might must shall can will please read more share"
        " related source photo photograph photos image pic video watch listen listen advertisement sponsored question"
        " answer what why how who when where which whose instead perhaps maybe finally overall indeed thus hence"
        " moreover furthermore additionally similarly likewise consequently nevertheless nonetheless otherwise"
        " among amongst beyond beside besides behind below above around near nearly almost roughly approximately"
        " about half both every each other others another such experts officials analysts critics residents"
        " researchers scientists police prosecutors investigators".split()
    ),
    heads=_HEADS,
    common=frozenset("central public supreme high general municipal provincial royal united civil".split()),
    short={
        **_each("street", "st str"),
        **_each("avenue", "ave av"),
        **_each("road", "rd"),
        **_each("boulevard", "blvd"),
        **_each("mount", "mt"),
        **_each("company", "co"),
        **_each("corporation", "corp"),
        **_each("incorporated", "inc"),
        **_each("limited", "ltd"),
        **_each("brothers", "bros"),
        **_each("department", "dept"),
        **_each("university", "univ"),
        **_each("saint", "ste"),
        **_each("junior", "jr"),
        **_each("senior", "sr"),
        **_each("fort", "ft"),
        **_each("organisation", "org"),
        **_each("centre", "ctr"),
    },
    first_names=tuple(
        frozenset(names.split())
        for names in (
            "alexander alex sandy sasha|alexandra alex sandra sasha|andrew andy drew|anthony tony antony|benjamin ben"
            "|catherine katherine kathryn cathy kathy kate katie|charles charlie chuck|christine christina chris tina"
            "|christopher chris|daniel dan danny|david dave|deborah debbie debra|donald don|edward ed eddie ted ned"
            "|elizabeth liz beth betty eliza|francis frank|frederick fred freddie|gerald gerry jerry|gregory greg"
            "|henry harry hank|jacob jake|james jim jimmy jamie|jennifer jen jenny|jessica jess|john jack johnny"
            "|jonathan jon|joseph joe joey|joshua josh|kenneth ken kenny|lawrence laurence larry|leonard len"
            "|margaret maggie meg peggy|matthew matt|michael mike mick|nathaniel nathan nate|nicholas nick|pamela pam"
            "|patricia pat patty trish|patrick pat paddy|peter pete|philip phillip phil|rebecca becky|richard rick"
            " dick rich|robert bob rob bobby|ronald ron|samuel sam|samantha sam|stephen steven steve|susan sue"
            "|theodore ted theo|thomas tom tommy|timothy tim|victoria vicky|vincent vince|walter walt"
            "|william bill will billy|zachary zach|johannes hannes hans johann|friedrich fritz|giuseppe beppe"
            "|francisco paco pancho|jose pepe|vladimir volodya|mikhail misha|alexei alyosha|antonio tonio toni"
        ).split("|")
    ),
    directions={
        **_each("north", "north northern"),
        **_each("south", "south southern"),
        **_each("east", "east eastern"),
        **_each("west", "west western"),
        **_each("upper", "upper"),
        **_each("lower", "lower"),
        **_each("inner", "inner"),
        **_each("outer", "outer"),
    },
    regions=frozenset(
        (
            "africa|north africa|east africa|west africa|southern africa|america|north america|south america"
            "|latin america|central america|asia|east asia|south asia|southeast asia|central asia|europe"
            "|eastern europe|western europe|middle east|scandinavia|balkans|caribbean|caucasus|baltics|gulf"
            "|oceania|pacific|atlantic|arctic|antarctica|mediterranean|earth|west|east|north|south"
        ).split("|")
    ),
    within=frozenset("in at near off outside".split()),
    aged=frozenset(("aged",)),
    age_endings=("-year-old", "-years-old"),
    conjunctions=frozenset(
        "and but or while because that when as if after before although though whereas since until then".split()
    ),
    passive=frozenset("am is are was were be been being got get gets getting".split()),
    mutual=frozenset(
        """
        meet met meets marry married marries wed weds divorce divorced divorces face faced faces play played plays
        fight fought fights encounter encountered encounters join joined joins date dated dates hug hugged hugs
        kiss kissed kisses embrace embraced embraces match matched matches resemble resembled resembles equal
        equalled equals border bordered borders adjoin adjoined adjoins oppose opposed opposes rival rivalled rivals
        debate debated debates
        """.split()
    ),
    speech=frozenset(
        "said says told tells added asked explained wrote noted stated announced warned argued told insisted claimed"
        " declared mentioned commented remarked".split()
    ),
)
