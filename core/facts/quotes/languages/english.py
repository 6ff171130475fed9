"""English. Verbs of reporting after Quirk et al., A Comprehensive Grammar of the English Language, 16.31 and
20.31, and the newsroom's stock; modals and hedges after Hyland, Hedging in Scientific Research Articles."""

from __future__ import annotations

from core.article.function_words import FUNCTION_WORDS
from core.facts.names.languages.english_offices import OCCUPATION_ENDINGS, OFFICES
from core.facts.quotes.languages.language import Language, by_force

_SAYING_STEMS = (
    "say:said:says:saying tell:told:tells:telling ask add admit:admitted:admits:admitting announce acknowledge"
    " affirm agree allege answer argue articulate assert assure believe boast caution charge cite"
    " claim clarify comment complain concede conclude concur confess confide confirm contend counter cry:cried:cries"
    " declare demand deny:denied:denies:denying describe disclose emphasise emphasize estimate exclaim explain"
    " express fume gloat grumble hint hold:held:holds inform insist instruct interject joke lament laugh maintain"
    " mention moan murmur muse mutter note object observe opine plead pledge point predict proclaim promise protest put"
    " ponder quip quote read recall reckon recount reflect reiterate relate remark remember remind repeat reply:"
    "replied:replies:replying report respond retort reveal scoff shout sigh signal smile speak:spoke:speaks:speaking"
    " speculate state stress suggest summarise summarize swear:swore:swears testify:testified:testifies"
    " think:thought:thinks tweet underline underscore urge voice vow:vowed:vows:vowing warn whisper wonder"
    " write:wrote:writes:writing:written record post yell"
)
_NOT_VERBS = {"reports", "charges", "holds", "posts"}
"""Mostly nouns in the third person; their other forms are kept."""


def _forms(stems: str) -> frozenset[str]:
    """Regular forms of each verb; irregular ones are given after a colon."""
    forms: set[str] = set()
    for entry in stems.split():
        base, *irregular = entry.split(":")
        forms.update((base, *irregular))
        if not irregular:
            root = base.removesuffix("e")
            forms.update(
                (root + "ed", root + "ing", base + ("es" if base.endswith(("s", "sh", "ch")) else "s"))
            )
    return frozenset(forms)


_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_ONES += " seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


def _either(one: str, other: str) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(one.split()), frozenset(other.split())


_IRREGULAR = (
    "arise:arose arisen|awake:awoke awoken|be:am is are was were been|bear:bore borne born|beat:beaten|become:became"
    "|begin:began begun|bend:bent|bet:betting|bid:bade bidden|bind:bound|bite:bit bitten|bleed:bled|blow:blew blown"
    "|break:broke broken|breed:bred|bring:brought|broadcast:broadcasting|build:built|burn:burnt|burst:bursting"
    "|buy:bought|catch:caught|choose:chose chosen|cling:clung|come:came|cost:costing|creep:crept|cut:cutting"
    "|deal:dealt|dig:dug|do:did done does|draw:drew drawn|dream:dreamt|drink:drank drunk|drive:drove driven"
    "|dwell:dwelt|eat:ate eaten|fall:fell fallen|feed:fed|feel:felt|fight:fought|find:found|flee:fled|fling:flung"
    "|fly:flew flown|forbid:forbade forbidden|foresee:foresaw foreseen|forget:forgot forgotten|forgive:forgave forgiven"
    "|freeze:froze frozen|get:got gotten|give:gave given|go:went gone goes|grow:grew grown|hang:hung"
    "|have:had has|hear:heard|hide:hid hidden|hit:hitting|hold:held|hurt:hurting|keep:kept|kneel:knelt|know:knew known"
    "|lay:laid|lead:led|lean:leant|leap:leapt|learn:learnt|leave:left|lend:lent|let:letting|lie:lay lain lying"
    "|light:lit|lose:lost|make:made|mean:meant|meet:met|mistake:mistook mistaken|overcome:overcame|pay:paid"
    "|prove:proven|put:putting|quit:quitting|ride:rode ridden|ring:rang rung|rise:rose risen|run:ran|say:said"
    "|see:saw seen|seek:sought|sell:sold|send:sent|set:setting|sew:sewn|shake:shook shaken|shed:shedding|shine:shone"
    "|shoot:shot|show:shown|shrink:shrank shrunk|shut:shutting|sing:sang sung|sink:sank sunk|sit:sat|sleep:slept"
    "|slide:slid|sow:sown|speak:spoke spoken|speed:sped|spell:spelt|spend:spent|spill:spilt|spin:spun|spit:spat"
    "|split:splitting|spoil:spoilt|spread:spreading|spring:sprang sprung|stand:stood|steal:stole stolen|stick:stuck"
    "|sting:stung|stink:stank stunk|stride:strode|strike:struck|strive:strove striven|swear:swore sworn|sweep:swept"
    "|swell:swollen|swim:swam swum|swing:swung|take:took taken|teach:taught|tear:tore torn|tell:told|think:thought"
    "|throw:threw thrown|tread:trod trodden|understand:understood|undertake:undertook undertaken|uphold:upheld"
    "|upset:upsetting|wake:woke woken|wear:wore worn|weave:wove woven|weep:wept|win:won"
    "|withdraw:withdrew withdrawn|withhold:withheld|withstand:withstood|write:wrote written"
    "|man:men|woman:women|child:children|person:people|foot:feet|tooth:teeth|goose:geese|mouse:mice|ox:oxen"
    "|wife:wives|life:lives|half:halves|knife:knives|loaf:loaves|shelf:shelves|thief:thieves|wolf:wolves"
    "|self:selves|calf:calves"
)
"""The irregular verbs after Quirk et al., 3.11-3.20, without archaic ones, and the irregular plurals."""
_SYNONYMS = (
    "go step walk head|give hand pass|big large huge great enormous vast|small little tiny|begin start commence|end finish complete conclude"
    "|buy purchase acquire|get receive obtain|speak talk|say state|fast quick rapid|repair fix mend|firm company business"
    "|kid child youngster|scare frighten afraid|afraid fear worry worried anxious|easy simple|hard difficult tough|important significant crucial key vital"
    "|angry furious|happy glad pleased delighted|sad unhappy|hire employ recruit|enough sufficient|dad father"
    "|mum mom mother|people public|near close|job work post|car vehicle|home house|help assist aid|use employ utilise"
    "|need require|show demonstrate|keep retain|stop halt cease|leave depart quit|arrive come reach|choose pick select"
    "|think believe feel|understand grasp|see notice|find discover|make create produce|build construct erect"
    "|ask request|answer reply respond|try attempt|allow let permit|happen occur|look seem appear|live reside"
    "|die perish|kill slay|increase raise|decrease reduce cut|money cash fund|street road|doctor physician"
    "|lawyer attorney|shop store|illness disease sickness|ill sick|film movie|autumn fall|entire whole full|total complete"
    "|right correct|wrong mistaken incorrect|new fresh|old ancient|strange odd weird|clever smart intelligent"
    "|stupid foolish silly|quiet silent|beautiful lovely|terrible awful dreadful horrible|wonderful marvellous great"
    "|main chief principal|sure certain|often frequently|also too|always forever|immediately instantly"
    "|finally eventually|perhaps maybe|nobody no|everyone everybody|anyone anybody|someone somebody"
    "|carry bear|throw hurl|put place lay|take grab|pull drag|push shove|run operate|wait hold|ship vessel boat"
    "|plane aircraft|train railway|rubbish trash garbage|petrol gasoline gas|flat apartment|lorry truck|holiday vacation"
    "|pay salary wage|price cost|trouble problem difficulty|fight battle struggle|chance opportunity|aim goal target"
    "|plan scheme|idea notion thought|mistake error|result outcome|reason cause|part piece|kind sort type|way manner"
    "|area region|town city|country nation|world globe|earth soil ground|sea ocean|competition race contest"
    "|tired exhausted weary|poor needy|rich wealthy|empty vacant|cold chilly|hot warm|wet damp|dead deceased"
    "|shut close|win gain|lose forfeit|meet encounter|join enter|send dispatch|bring fetch|remember recall|forget neglect"
    "|continue carry keep go|remain stay|grow rise|fall drop|explain clarify|need must|want wish|like enjoy|love adore"
    "|hate detest|mad crazy|many numerous|several various|now currently|today nowadays|soon shortly|accuse blame"
    "|shoe footwear|boss manager|worker employee|staff personnel|member affiliate|police officer|jail prison"
)

_RANKS = (
    "admiral baroness brigadier colonel commander commodore corporal duchess duke emperor empress general"
    " lieutenant major marshal pope prince princess sergeant sultan"
)
_KIN = (
    "mother father son daughter brother sister wife husband widow widower aunt uncle cousin niece nephew"
    " grandmother grandfather grandson granddaughter neighbour neighbor friend colleague"
)
_PARTS = (
    "athlete champion customer delegate guide member official participant principal representative resident"
    " speaker winner witness victim survivor passenger candidate commander cfo cto coo vp"
)
"""What people are called by their part in an event; offices and trades are those of the names."""

LANGUAGE = Language(
    saying=_forms(_SAYING_STEMS) - {"put", "read", "point", "record", "held", "hold"} - _NOT_VERBS
    | {"put", "read", "pointed", "recorded", "quoted", "goes", "went"},
    calling=_forms(
        "call describe dub:dubbed:dubs name brand label term deem characterise characterize denounce"
        " praise dismiss condemn hail criticise criticize portray refer"
    ),
    thinking=_forms(
        "find:found:finds feel:felt:feels fear believe regard consider decide accuse blame thank concede compare liken see:saw:sees know:knew:knows expect hope want doubt deplore welcome refuse reject appeal call ban allege apologise apologize"
    ),
    words_of=frozenset(
        "opinion view words word comment comments remark remarks statement verdict phrase quote".split()
    ),
    by=frozenset("of by from".split()),
    according_to=(r"according to", r"in the words of", r"as per", r"quoting"),
    summing_up=(
        r"(?:is|was|are|were) (?:how|what)",
        r"(?:is|was|are|were|came) (?:the|his|her|their) (?:\w+ )?\w+ (?:of|from|by)",
    ),
    pronouns={"he": "m", "she": "f", "they": "", "it": ""},
    titles={
        "mr": "m",
        "mister": "m",
        "sir": "m",
        "lord": "m",
        "father": "m",
        "brother": "m",
        "ms": "f",
        "mrs": "f",
        "miss": "f",
        "mx": "",
        "lady": "f",
        "dame": "f",
        "madam": "f",
        "madame": "f",
        "sister": "f",
        "dr": "",
        "doctor": "",
        "prof": "",
        "professor": "",
        "gen": "",
        "col": "",
        "lt": "",
        "capt": "",
        "sgt": "",
        "maj": "",
        "cpl": "",
        "adm": "",
        "cmdr": "",
        "sen": "",
        "rep": "",
        "gov": "",
        "cr": "",
        "cllr": "",
        "rev": "",
        "hon": "",
        "maestro": "",
        "st": "",
    },
    titles_of_given=frozenset(("sir", "dame", "sister", "brother", "father")),
    roles=frozenset(OFFICES)
    | frozenset(_RANKS.split())
    | frozenset(_KIN.split())
    | frozenset(_PARTS.split()),
    occupation_endings=(*OCCUPATION_ENDINGS, "maker"),
    fields=frozenset(
        "affairs state defence defense finance justice interior health education transport trade labour labor agriculture energy culture environment".split()
    ),
    definite=frozenset("the his her their its our my this that".split()),
    indefinite=frozenset(("a", "an")),
    prepositions=frozenset(
        "of in at for from by with to on behind under over near outside inside against about than off into".split()
    ),
    places=frozenset("in at from of near to on the across".split()),
    relative=frozenset("who whose whom which".split()),
    personal_relative=frozenset(("who", "whose", "whom")),
    particles=frozenset("de du da dos do di del della von van ter ten al bin ibn af av".split()),
    contractions={
        "can't": ("can", "not"),
        "cannot": ("can", "not"),
        "won't": ("will", "not"),
        "shan't": ("shall", "not"),
        "ain't": ("is", "not"),
        "i'm": ("i", "am"),
        "let's": ("let", "us"),
        "gonna": ("going", "to"),
        **{
            f"{verb}n't": (verb, "not")
            for verb in "is are was were do does did has have had would could should must"
            " need might may".split()
        },
        **{f"{who}'s": (who, "is") for who in "it he she that there what who here where".split()},
        **{f"{who}'re": (who, "are") for who in "we you they".split()},
        **{f"{who}'ve": (who, "have") for who in "i we you they".split()},
        **{f"{who}'ll": (who, "will") for who in "i we you they he she it that there".split()},
        **{f"{who}'d": (who, "would") for who in "i we you they he she it".split()},
    },
    negations=frozenset(
        "not no never nothing nobody none neither nor nowhere without hardly scarcely barely cannot".split()
    ),
    concordant=frozenset("no never nothing nobody none nowhere neither".split()),
    privative=frozenset(("without",)),
    joining=frozenset(("and",)),
    denials=_forms(
        "deny:denied:denies:denying refuse reject rule fail lack avoid doubt miss prevent stop prohibit ban forget"
    )
    | frozenset(
        "rather instead unable unclear unknown unaware unlikely uncertain unwilling impossible absent denial"
        " refusal lack doubtful unanswered few little only too but except"
        " unless dismissed dismisses despite".split()
    ),
    modals=by_force(
        """
        may might | can | could | must need needs needed | should ought | will shall going | would | perhaps maybe possibly |
        probably likely probable | unlikely improbable | apparently seemingly seem seems seemed appear appears
        appeared | allegedly reportedly | certainly definitely surely undoubtedly certain sure | possible |
        impossible | believe believes believed think thinks thought | suspect suspects suspected | hope hopes hoped |
        doubt doubts doubted | expect expects expected | guess | try tries tried trying
        """
    ),
    modal_phrases={
        **{(know, "how", "to"): "can" for know in "know knows knew known".split()},
        ("able", "to"): "can",
        **{(have, "to"): "must" for have in "have has had having".split()},
    },
    quantities=by_force(
        "all every everyone everybody everything each always | most | many | some several | few | little | any | often | sometimes | rarely seldom | only just | almost nearly | half | twice | partly | entirely completely"
    ),
    polar=frozenset(
        (
            ("any", "more"),
            ("any", "longer"),
        )
    ),
    comparatives=frozenset(
        "more less fewer better worse best worst least most higher lower bigger smaller greater".split()
    ),
    conditions=frozenset("if unless only until except provided".split()),
    opposites=(
        _either(
            "rise rises rose risen rising increase increases increased grow grows grew up higher gain gained",
            "fall falls fell fallen falling decrease decreases decreased shrink shrank down lower lose lost",
        ),
        _either(
            "support supports supported favour favor back backs backed",
            "oppose opposes opposed against reject",
        ),
        _either("accept accepts accepted", "reject rejects rejected refuse refuses refused"),
        _either("win wins won", "lose loses lost"),
        _either("agree agrees agreed", "disagree disagrees disagreed"),
        _either("good great", "bad poor terrible"),
        _either("right correct true", "wrong incorrect false untrue"),
        _either("safe", "unsafe dangerous"),
        _either("guilty", "innocent"),
        _either("open opens opened opening", "close closes closed closing shut"),
        _either(
            "start starts started begin begins began", "stop stops stopped end ends ended finish finished"
        ),
        _either("easy", "hard difficult"),
        _either("strong stronger", "weak weaker"),
        _either("first", "last"),
        _either("war", "peace"),
        _either("happy glad", "unhappy sad sorry"),
        _either("possible", "impossible"),
        _either("legal lawful", "illegal unlawful"),
        _either("buy bought buys", "sell sold sells"),
        _either("before", "after"),
        _either("more", "less fewer"),
        _either("better", "worse"),
        _either("success succeeded", "failure failed"),
        _either("love loves loved", "hate hates hated"),
        _either("alive", "dead"),
        _either("allow allows allowed permit permits", "forbid forbids ban bans banned prohibit"),
        _either("big large great", "small little"),
        _either("early", "late"),
    ),
    directions=(
        _either("to into", "from"),
        _either("in inside", "out outside"),
        _either("above over", "below under"),
        _either("for", "against"),
        _either("with", "without"),
    ),
    persons={
        **dict.fromkeys("i me my mine myself we us our ours ourselves".split(), "first"),
        **dict.fromkeys("you your yours yourself".split(), "second"),
        **dict.fromkeys("he him his she her hers they them their theirs it its".split(), "third"),
    },
    synonyms=tuple(frozenset(group.split()) for group in _SYNONYMS.split("|")),
    grammar=FUNCTION_WORDS["en"]
    | frozenset("very really quite so too just simply rather pretty will shall would going go".split()),
    number_words={word: n for n, word in enumerate(_ONES.split())}
    | {word: n for n, word in zip(range(20, 100, 10), _TENS.split(), strict=True)},
    scale_words={
        "hundred": 100,
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "m": 10**6,
        "mn": 10**6,
        "bn": 10**9,
        "k": 10**3,
    },
    currencies={
        "dollar": "$",
        "dollars": "$",
        "usd": "$",
        "euro": "€",
        "euros": "€",
        "eur": "€",
        "pounds": "£",
        "pound": "£",
        "sterling": "£",
        "gbp": "£",
        "yen": "¥",
        "jpy": "¥",
        "$us": "$",
    },
    abbreviations={
        "percent": "%",
        "dr": "doctor",
        "prof": "professor",
        "st": "street",
        "mr": "mister",
        "gov": "governor",
        "sen": "senator",
        "gen": "general",
        "kg": "kilograms",
        "km": "kilometres",
        "vs": "versus",
        "us": "us",
        "usa": "us",
        "uk": "uk",
        "ok": "okay",
        "toward": "towards",
        "cheque": "check",
    },
    endings=("iness", "ness", "ings", "ies", "ied", "ing", "ers", "ed", "es", "er", "ly", "e", "s", "y"),
    irregular={
        form: base
        for base, _, forms in (entry.partition(":") for entry in _IRREGULAR.split("|"))
        for form in forms.split()
    },
    idle=frozenset(
        "say tell ask add explain speak talk be do have get go come take make put give want need let keep use try like look see find work call"
        " happen become seem turn start begin way thing lot kind bit year month week day time today now then"
        " man woman people person good bad new old great big long right place part end side case point fact"
        " there here back again never ever even still yet too only first last next other another much very"
        " really just able many something anything everything someone anyone somebody anybody".split()
    ),
    conjunctions=frozenset("and or but while which that because so although when".split()),
    contrast=frozenset("but however though although yet still except unless".split()),
)
