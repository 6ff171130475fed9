"""English: what comparing claims needs to know of the language."""

from __future__ import annotations

from core.article.function_words import FUNCTION_WORDS
from core.facts.claims.languages.english_cues import CUES
from core.facts.claims.languages.english_marks import MARKS
from core.facts.claims.languages.english_opposites import ANTONYMS, SCALES
from core.facts.claims.languages.english_predicates import PREDICATES, TURNING, UNSETTLING
from core.facts.claims.languages.english_realisation import REALISATIONS
from core.facts.claims.languages.english_sources import (
    ACCOUNTS,
    JUDGEMENTS,
    OPINING,
    OPINION,
    VAGUE_SOURCES,
)
from core.facts.claims.languages.english_words import IRREGULAR, PAST_FORMS, SYNONYMS
from core.facts.claims.languages.lexicon import Lexicon, word_set

LEXICON = Lexicon(
    code="en",
    contractions={
        "n't": "not",
        "'ll": "will",
        "'re": "are",
        "'ve": "have",
        "'m": "am",
        "'d": "'d",
        "'s": "'s",
    },
    contracted_stems={"wo": "will", "ca": "can", "sha": "shall"},
    irregular=IRREGULAR,
    suffixes=(
        ("ies", "y"),
        ("ied", "y"),
        ("'s", ""),
        ("sses", "ss"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("xes", "x"),
        ("ss", "ss"),
        ("us", "us"),
        ("is", "is"),
        ("s", ""),
        ("ing", ""),
        ("ed", ""),
    ),
    dropped_vowel="e",
    adverb_suffix="ly",
    not_adverbs=word_set(
        "apply reapply misapply reply supply resupply comply imply multiply rely fly ally rally tally bully sully"
        " dally sally anomaly assembly family july italy monopoly homily doily lily belly jelly folly gully"
    ),
    past_suffix="ed",
    past_forms=PAST_FORMS,
    present_suffix="s",
    comparative_suffix="er",
    superlative_suffix="est",
    superlative_words=word_set("most least"),
    superlative_nouns=word_set(
        "record records peak maximum minimum champion unrivalled unparalleled pinnacle zenith nadir"
    ),
    main=word_set("main principal leading foremost"),
    any_other=word_set("any ever all anything anyone anybody every"),
    superlative_hedges=word_set("one among second third fourth fifth sixth seventh eighth ninth tenth some"),
    not_superlative=word_set(
        "interest west east northwest southwest northeast southeast midwest forest request test contest protest"
        " arrest invest harvest honest modest guest rest best suggest quest nest pest chest vest digest west"
        " latest everest budapest bucharest conquest crest zest manifest infest attest detest lest fest tempest"
        " unrest priest dearest behest bequest inquest jest divest ingest molest wrest est bioest"
    ),
    ranges=word_set(
        "in of since ever on among anywhere worldwide nationwide yet to for history record all time"
    ),
    bounded_ranges=word_set("since"),
    endless_ranges=word_set("ever history record never"),
    places=(
        word_set("street neighbourhood neighborhood village"),
        word_set("town city municipality"),
        word_set("region county state province district island"),
        word_set("country nation"),
        word_set("continent"),
        word_set("world globe planet"),
    ),
    never=word_set("never"),
    comparatives=word_set(
        "higher lower larger bigger smaller greater lesser cheaper dearer longer shorter older younger faster slower"
        " stronger weaker worse better deadlier bloodier costlier hotter colder warmer cooler wetter drier richer"
        " poorer closer earlier later deeper wider narrower taller heavier lighter safer harder easier tougher busier"
        " louder quieter cleaner fiercer harsher steeper brighter darker"
    ),
    comparing=word_set("than as"),
    measures=word_set("more less fewer twice half thrice double triple times sooner rather"),
    negative_prefixes=("un", "in", "im", "il", "ir", "non", "dis"),
    function_words=FUNCTION_WORDS["en"]
    | word_set(
        "shall must can could may might ought need not no nor us too still yet already even ever than so such"
        " hers theirs ours yours himself herself itself themselves myself yourself ourselves one ones get"
        " got become became cannot there's let per via amid as like unlike despite upon now still also soon ever any anyone anything anybody someone something there here however though then again"
    ),
    breaks=word_set(
        "that which who whom whose but because although though while whereas when where if whether unless since"
        " until so and or"
    ),
    conditions=word_set("if whether unless lest"),
    questions=word_set("whether"),
    complementizers=word_set("that"),
    open_words=word_set(
        "say tell know decide determine ask wonder see sure certain clear unclear uncertain unknown unsure undecided"
        " question doubt consider discuss debate weigh examine investigate study explore test check assess vote"
        " decision inquire ponder dispute unresolved argue"
    ),
    joining=word_set("and after following when while amid then"),
    not_finite_after=word_set(
        "to of for by from with without against in on at a an the his her its their our my your this these those"
        " no into about before after over under between as than"
    ),
    auxiliaries=word_set(
        "am is are was were be been being has have had having do does did get got also still now ever soon"
    ),
    affirming=word_set(
        "find have show report see get give offer provide include take make continue remain keep say"
        " carry bring use employ deploy operate suffer face experience receive tell express display express contain produce"
    ),
    limits=word_set("until unless except only before without"),
    deadlines=word_set("until before unless"),
    for_now=word_set("yet still now currently initially first immediately temporarily longer"),
    until_now=word_set("yet still"),
    by_now=word_set("already"),
    universal_denials=word_set("no nobody none nothing"),
    alternatives=word_set("or"),
    changing=word_set("change alter move shift budge vary fluctuate"),
    steady=word_set("unchanged steady flat"),
    exclusive=word_set("only"),
    coordinators=word_set("and but"),
    conceding=word_set("may might"),
    contrasting=word_set("but yet nonetheless nevertheless"),
    determiners=word_set(
        "the a an this that these those his her its their our my your no any each both either neither another"
    ),
    pronouns=word_set("he she it"),
    persons=word_set("he she mr mrs ms dr"),
    cues=CUES,
    marks=MARKS,
    rounding=word_set("some about"),
    realisations=REALISATIONS,
    completing=word_set(
        "complete completely completion finish full fully entire entirely whole wholly all throughout total totally"
        " everywhere every conclude completed final finalise finalize"
    ),
    titles_of_cues=word_set("may will might no can record first hope post express states note stress"),
    abbreviations=word_set("no"),
    negative_words=word_set(
        "less fewer least fail refuse decline unable deny reject lack avoid prevent stop absence absent hardly barely scarcely"
        " rarely seldom little few unlikely impossible instead rather except unless otherwise contrary opposite"
        " refute dispute oppose opposite against halt end cease cancel abandon scrap drop dismiss doubt forbid ban"
        " prohibit bar block unclear unknown uncertain yet too miss neglect omit minus zero free rather"
        " withhold withdraw stay only void escape shun skip resist spare exclude exempt skeptical sceptical"
        " rebuff unchanged missing short nil empty devoid untrue false wrong myth hoax resist abstain"
        " unfounded baseless unaffected unharmed unhurt intact safe keep incapable ineligible"
        " non"
    ),
    synonyms=SYNONYMS,
    antonyms=ANTONYMS,
    predicates=PREDICATES,
    turning=TURNING,
    unsettling=UNSETTLING,
    almost=word_set("almost nearly partly partially practically virtually half"),
    scales=SCALES,
    perception=word_set(
        "see hear feel smell taste find afford help reach get manage tell use watch walk bear imagine say"
    ),
    denying=word_set(
        "deny exclude dismiss discount reject refuse refute rebut dispute contest disavow disclaim renounce forgo"
        " forswear eschew preclude premature"
    ),
    asserting=word_set(
        "find conclude prove show demonstrate establish confirm say speak claim allege pretend argue maintain assert contend"
        " insist declare state suggest indicate substantiate imply mean believe think consider regard describe demand request ask"
        " want propose recommend urge seek accuse blame recognise recognize admit concede acknowledge"
    ),
    possibilities=word_set(
        "possible possibility potential conceivable likelihood probability chance prospect danger risk threat option"
        " speculation rumour rumor theory hypothesis look probe inquiry enquiry investigation"
    ),
    declaring=word_set("declare allege announce prove demonstrate establish confirm"),
    requesting=word_set("demand call request ask want propose recommend urge seek insist plead"),
    proofs=word_set(
        "evidence proof sign indication indicator trace hint suggestion prove proven show demonstrate establish"
        " confirm conclude suggest indicate substantiate"
    ),
    beliefs=word_set("believe think suspect reckon hope fear assume guess doubt anticipate expect"),
    knowing=word_set(
        "deliberate intentional intent intend intention purpose know knowing knowledge aware wilful willful"
        " conscious calculated plan plot premeditated conspire conspiracy scheme sabotage arson hide conceal"
    ),
    partitives=word_set("of"),
    vague_sources=VAGUE_SOURCES,
    hearsay=word_set(
        "understood known believed thought said claimed reported rumoured rumored alleged held accepted agreed felt"
        " argued assumed suspected supposed"
    ),
    impersonal=word_set("it"),
    accounts=ACCOUNTS,
    opining=OPINING,
    opinion=OPINION,
    judgements=JUDGEMENTS,
    excess=word_set("too"),
    speakers=word_set("he she they"),
    samples=word_set("mouse mice rat rats monkeys monkey pigs rodents animals hamsters zebrafish"),
    present=word_set("is are am does do"),
    perfect=word_set("has have been"),
    past=word_set("was were had did"),
    by_whom=word_set("by"),
    passive=word_set("is are was were be been being"),
    bare_auxiliaries=word_set("be being"),
    time_words=word_set(
        "year month week day decade century yesterday then ago earlier previously once formerly"
        " last past late early during january february march april june july august september"
        " october november december monday tuesday wednesday thursday friday saturday sunday"
        " jan feb apr aug sept oct nov dec spring summer autumn winter when before until after used since while"
    ),
    spells=word_set(
        "second minute hour morning afternoon evening night day weekend week fortnight month season quarter half"
        " semester term year decade century time"
    ),
    infinitive=word_set("to"),
    accusation=word_set(
        "fraud theft steal murder kill rape assault bribe bribery corruption corrupt launder crime criminal guilty"
        " convict charge accuse accused accusation allege alleged allegation abuse smuggle embezzle extort traffic"
        " forge blackmail poison threaten lie deceive mislead cheat rig torture perjury victim suspect arrest"
        " conspire conspiracy plot negligence plagiarism dope doping launder arson manslaughter remorse"
    ),
    caveats=word_set(
        "deny denial dispute disputed caution caveat preliminary unproven unconfirmed unverified unclear"
        " inconclusive disclaim refute reject rebut limitation uncertain uncertainty doubt skeptic sceptic skeptical"
        " sceptical contest contradict"
    ),
    health=word_set(
        "disease cancer vaccine drug dose patient treatment cure symptom infection virus medicine therapy"
        " hospital doctor clinical trial liver heart lung pregnancy pregnant diagnosis tumour tumor surgery"
        " medication toxic mortality diabetes malaria covid flu infect obesity stroke dementia antibiotic"
    ),
    law=word_set(
        "court judge jury law legal illegal sentence verdict appeal lawsuit ruling bail prosecutor plea plead"
        " treaty ban licence license accord ceasefire statute tribunal acquit indict liability contract"
    ),
    residue=(
        r"\bas an? (?:ai|artificial intelligence)(?: language)? (?:model|assistant)\b",
        r"\bas a (?:large )?language model\b",
        r"\bi(?: am|'m|’m) (?:just )?an? (?:ai|language model)\b",
        r"^\W*(?:sure|certainly|of course|absolutely)[!,.]? (?:here(?: is|'s|’s| are)|i can|i'll|i’ll)\b",
        r"\bhere(?: is|'s|’s) (?:the|a|an|your|my) (?:\w+ ){0,2}(?:rewritten|revised|rephrased|paraphrased|reworded|"
        r"polished|edited|updated|condensed|summari[sz]ed|rewrite|revision|paraphrase|rewording|summary of (?:the|your)"
        r" (?:text|article))(?: (?:version|text|article|draft|paragraph|copy))?\b",
        r"\bi(?: am|'m|’m) sorry,? (?:but )?i (?:can(?:not|'t|’t)|am unable)\b",
        r"\bi (?:cannot|can't|can’t|am unable to) (?:rewrite|fulfil|fulfill|complete|assist with|help with|generate|"
        r"provide|access)\b",
        r"\bmy (?:knowledge cutoff|training data|last (?:knowledge )?update)\b",
        r"\bplease (?:provide|share|paste|supply) (?:me with )?(?:the|more|additional|your)"
        r" (?:\w+ ){0,2}(?:text|context|article|paragraph|sentence|information|details)\b",
        r"\blet me know if you(?:'d|’d| would)? (?:like|need|want|have)\b",
        r"\bi hope this (?:helps|rewrite|version|revision)\b",
        r"\b(?:would you like|do you want) me to (?:rewrite|revise|adjust|continue|make)\b",
        r"\bregenerate response\b",
        r"\[(?:insert|your|add) [^\]\n]{2,40}\]",
        r"\b(?:rewritten|revised|paraphrased) (?:version|text|article|paragraph|sentence)\s*:",
    ),
)
