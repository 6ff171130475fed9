"""English: the words that give a statement its force.

Compiled by hand from the closed classes and semantic classes of Quirk et al., A Comprehensive Grammar of the
English Language (1985): modals 4.49-4.65, negation 10.54-10.70, quantifiers 5.10-5.25, verbs of speech 16.31,
conjuncts of result and reason 15.45-15.48; the degrees of certainty follow the ladder of Kent, Words of
Estimative Probability (1964).
"""

from __future__ import annotations

from core.article.function_words import FUNCTION_WORDS
from core.facts.claims.languages.english_words import ANTONYMS, IRREGULAR, PAST_FORMS, SYNONYMS
from core.facts.claims.languages.lexicon import Axis, Lexicon, Sense, phrase_table, word_set

_CUES: dict[str, Sense] = {
    # What only looks like a cue
    **phrase_table(
        Sense(Axis.NEUTRAL),
        """
        end up, go on to, manage to, turn out to, no doubt, no matter, no wonder, no sooner, not only,
        not just, not merely, not simply, not least,
        not to mention, not until, if not, or not, why not, whether or not, nothing but, nothing less than,
        no more than, no less than, no fewer than, no later than, no earlier than, not more than,
        not less than, not fewer than, none other than, can not help, at most, at least, most recent,
        most recently, for the most part, first lady, first minister, first name, first of all, at first,
        first half, first quarter, all but, all the same, after all, above all, all right, all over,
        so many, too many, how many, as many as, many happy returns, before long, day after day,
        year after year, time after time, look after, name after, one after another, of course,
        last but not least, will and testament, free will, at will, good will, can of, cans of, first aid,
        first place, first world war, first-class
        """,
    ),
    # Negation
    **phrase_table(
        Sense(Axis.POLARITY),
        """
        not, never, cannot, neither, nor, no, none, nobody, without, no longer, not yet, not at all
        """,
    ),
    **phrase_table(
        Sense(Axis.POLARITY),
        """
        by no means, under no circumstances, in no way, fail to, refuse to, decline to, unable to,
        have yet to, be yet to, far from, too early to, too soon to, premature to, unlikely to, unlikely that, no one, never again, rule out
        """,
    ),
    **phrase_table(
        Sense(Axis.POLARITY, backward=True),
        """
        nothing
        """,
    ),
    # Certainty: 1 possible, 2 likely or meant, 3 expected, 4 certain
    **phrase_table(
        Sense(Axis.CERTAINTY, 1, 1),
        """
        may, might, could, perhaps, maybe, possibly, potentially, conceivably, be possible that,
        possible that, may or may not, be considering, be weighing, be mulling, not rule out, might possibly, may possibly, could possibly,
        may well, might well, could well, could potentially, may potentially, may yet, might yet
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 1, 3),
        """
        can, want to, seek to, aspire to, be able to
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 1, 2),
        """
        hope to, be believe to, be think to
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 2, 2),
        """
        likely, probably, presumably, plan to, intend to, aim to, propose to, seem to, appear to,
        be likely to, most likely, will probably, will likely, would probably, would likely, tend to,
        apparently, arguably, have plan to, have the potential to
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 2, 2),
        """
        expect to, be expect to, be project to, be forecast to, be predict to, be anticipate to
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 2, 3),
        """
        should, ought to
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 2, 4),
        """
        be set to, be due to, be poise to, be schedule to, be slate to, look set to,
        be about to
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 2, 4),
        """
        would
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 3, 4),
        """
        will, shall, be go to, be to
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 4, 4),
        """
        must, have to, will have to, need to, be oblige to, be require to
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 4, 4),
        """
        be certain to, be sure to, be bind to, be guarantee to, definitely, certainly, undoubtedly,
        without question, without doubt, without a doubt, inevitably, unquestionably, beyond doubt,
        will definitely, will certainly, will undoubtedly, will inevitably, be destine to, undeniably
        """,
    ),
    # Evidence: 1 suspected, 2 charged, 4 held to be fact
    **phrase_table(
        Sense(Axis.EVIDENCE, 1, 1),
        """
        allegedly, alleged, alleged to, be allege to, reportedly, supposedly, purportedly, suspected,
        suspected of, be suspect of, be accuse of, accuse of, accused of, be say to, be report to,
        be rumour to, be rumor to, purported, supposed, be believe to have, be think to have,
        be understand to, claim to, unconfirmed
        """,
    ),
    **phrase_table(
        Sense(Axis.EVIDENCE, 2, 2),
        """
        be charge with, charged with, indicted for, be indict for, stand accuse of, be try for
        """,
    ),
    **phrase_table(
        Sense(Axis.EVIDENCE, 4, 4),
        """
        guilty of, be convict of, convicted of, find guilty of, confirmed, proven, be prove to, admit to,
        confess to
        """,
    ),
    # Quantity: 1 few, 2 some, 3 many, 4 most, 5 all
    **phrase_table(
        Sense(Axis.QUANTITY, 1, 1),
        """
        few, little, hardly any, very few, very little, barely any
        """,
    ),
    **phrase_table(
        Sense(Axis.QUANTITY, 1, 2),
        """
        not many, not much, not numerous
        """,
    ),
    **phrase_table(
        Sense(Axis.QUANTITY, 2, 4),
        """
        not all, not every, not everyone, not everybody, not all of
        """,
    ),
    **phrase_table(
        Sense(Axis.QUANTITY, 2, 2),
        """
        some, a few, several, a handful of, a couple of, some of, a minority of
        """,
    ),
    **phrase_table(
        Sense(Axis.QUANTITY, 2, 3),
        """
        a number of
        """,
    ),
    **phrase_table(
        Sense(Axis.QUANTITY, 3, 3),
        """
        many, numerous, dozens of, scores of, a lot of, lots of, plenty of, much of, a majority of,
        hundreds of, thousands of
        """,
    ),
    **phrase_table(
        Sense(Axis.QUANTITY, 4, 4),
        """
        most, most of, the majority of, the vast majority of, almost all, nearly all, almost every,
        nearly every, virtually all
        """,
    ),
    **phrase_table(
        Sense(Axis.QUANTITY, 5, 5),
        """
        all, every, all of, each and every, everyone, everybody, the whole of, the entire, any and all
        """,
    ),
    # Frequency: 1 rarely, 2 sometimes, 3 often, 5 always
    **phrase_table(
        Sense(Axis.FREQUENCY, 1, 1),
        """
        rarely, seldom, hardly ever, scarcely, occasionally
        """,
    ),
    **phrase_table(
        Sense(Axis.FREQUENCY, 2, 2),
        """
        sometimes, at times, from time to time
        """,
    ),
    **phrase_table(
        Sense(Axis.FREQUENCY, 3, 3),
        """
        often, frequently, usually, generally, typically, regularly, mostly, largely
        """,
    ),
    **phrase_table(
        Sense(Axis.FREQUENCY, 5, 5),
        """
        always, invariably, constantly, without exception
        """,
    ),
    # Order and bounds: the pair, and the side of it
    **phrase_table(
        Sense(Axis.ORDER, 1, 0),
        """
        before, ahead of, prior to
        """,
    ),
    **phrase_table(
        Sense(Axis.ORDER, 1, 1),
        """
        after, following, in the wake of
        """,
    ),
    **phrase_table(
        Sense(Axis.ORDER, 3, 0),
        """
        above
        """,
    ),
    **phrase_table(
        Sense(Axis.ORDER, 3, 1),
        """
        below, beneath
        """,
    ),
    **phrase_table(
        Sense(Axis.ORDER, 4, 0),
        """
        inside, within
        """,
    ),
    **phrase_table(
        Sense(Axis.ORDER, 4, 1),
        """
        outside
        """,
    ),
    **phrase_table(
        Sense(Axis.ORDER, 5, 0),
        """
        more
        """,
    ),
    **phrase_table(
        Sense(Axis.ORDER, 5, 1),
        """
        less, fewer
        """,
    ),
    # Cause: 1 words that also mean time or manner, 2 nothing but cause
    **phrase_table(
        Sense(Axis.CAUSE, 1, 1),
        """
        since, as, so that, force, fuel, mean, the reason, reason for, so, drive, blame on, be blame for,
        be blame on, contribute to, result of, consequence of, product of, root of, key to, help, allow,
        enable, make, reflect, explain, bring about, in response to, thereby, hence
        """,
    ),
    **phrase_table(
        Sense(Axis.CAUSE, 2, 2),
        """
        because, because of, due to, owing to, as a result of, as a consequence of, thanks to, lead to,
        result in, cause, cause by, prompt, prompt by, trigger, trigger by, therefore, consequently,
        as a result, give rise to, stem from, result from, on account of, in retaliation for, spark,
        spark by, drive by, fuel by, attribute to
        """,
    ),
    # Who says so: 1 may be a source, 2 reports somebody's words
    **phrase_table(
        Sense(Axis.REPORT, 1, 1),
        """
        find, call, describe, feel, hope, fear, consider, view, regard, show, mention, hear, judge, learn,
        promise, pledge, vow, plead, swear, dismiss, praise, condemn, know, remember, agree, source,
        statement, study, survey, poll, report, estimate, ask, urge, accuse, blame, deny, quote, cite,
        post, propose, indicate, hint, voice, outline, answer, reply, recall, observe, highlight,
        underline, underscore, express, testimony, account, interview, opinion, spokesman, spokeswoman,
        spokesperson, research, finding, word from, data, figures
        """,
    ),
    **phrase_table(
        Sense(Axis.REPORT, 2, 2),
        """
        say, tell, according to, state, claim, announce, add, explain, warn, argue, insist, note, believe,
        think, suggest, admit, acknowledge, confirm, declare, reveal, disclose, write, contend, maintain,
        assert, emphasize, emphasise, stress, remark, comment, predict, forecast, conclude, allege,
        in the words of, in the view of, in the opinion of, point out, concede, complain, criticise,
        criticize, testify, tweet, inform, notify, affirm, articulate, communicate, recount, elaborate,
        convey, opine, proclaim, relay, detail, caution, reckon, be quote as saying
        """,
    ),
    # Superlatives that are no forms in -est
    **phrase_table(
        Sense(Axis.SUPERLATIVE),
        """
        the first, its first, their first, his first, her first, a first, for the first time,
        the first time, the only, its only, their only, the sole, unprecedented, best, worst,
        the most, the least, never before, a record, record high, record low, unique, unrivalled,
        unparalleled, second to none, like no other
        """,
    ),
}

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
    past_suffix="ed",
    past_forms=PAST_FORMS,
    present_suffix="s",
    superlative_suffix="est",
    superlative_hedges=word_set("one among second third fourth fifth sixth seventh eighth ninth tenth some"),
    not_superlative=word_set(
        "interest west east northwest southwest northeast southeast midwest forest request test contest protest"
        " arrest invest harvest honest modest guest rest best suggest quest nest pest chest vest digest west"
        " latest everest budapest bucharest conquest crest zest manifest infest attest detest lest fest tempest"
        " unrest priest dearest behest bequest inquest jest divest ingest molest wrest est bioest"
    ),
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
        " carry bring suffer face experience receive tell express display express contain produce"
    ),
    limits=word_set("until unless except only before without"),
    determiners=word_set(
        "the a an this that these those his her its their our my your no any each both either neither another"
    ),
    pronouns=word_set("he she it"),
    persons=word_set("he she mr mrs ms dr"),
    cues=_CUES,
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
    ),
    synonyms=SYNONYMS,
    antonyms=ANTONYMS,
    perception=word_set(
        "see hear feel smell taste find afford help reach get manage tell use watch walk bear imagine say"
    ),
    beliefs=word_set("believe think suspect reckon hope fear assume guess doubt anticipate expect"),
    partitives=word_set("of"),
    vague_sources=word_set(
        "expert experts official officials source sources analyst analysts observer observers critic critics"
        " insider insiders specialist specialists commentator commentators authorities people some many"
        " scientists researchers reports studies"
    ),
    opinion=word_set(
        "good bad great terrible awful wonderful best worst brilliant disgraceful shameful unfair fair unjust"
        " wrong right important significant crucial vital necessary unnecessary excellent poor weak strong"
        " dangerous reckless irresponsible foolish stupid wise beautiful ugly remarkable extraordinary"
        " disappointing impressive outrageous scandal disaster triumph mistake failure success unacceptable"
        " should ought must deserve overrated underrated useless pointless ideal perfect absurd ridiculous"
        " inadequate insufficient excessive betrayal disgrace hypocrisy shocking promising encouraging worrying"
    ),
    samples=word_set("mouse mice rat rats monkeys monkey pigs rodents animals hamsters zebrafish"),
    present=word_set("is are am does do"),
    perfect=word_set("has have been"),
    past=word_set("was were had did"),
    time_words=word_set(
        "year month week day decade century yesterday then ago earlier previously once formerly"
        " last past late early during january february march april june july august september"
        " october november december monday tuesday wednesday thursday friday saturday sunday"
        " spring summer autumn winter when before until after used since while"
    ),
    accusation=word_set(
        "fraud theft steal murder kill rape assault bribe bribery corruption corrupt launder crime criminal guilty"
        " convict charge accuse accused accusation allege alleged allegation abuse smuggle embezzle extort traffic"
        " forge blackmail poison threaten lie deceive mislead cheat rig torture perjury victim suspect arrest"
        " conspire conspiracy plot negligence plagiarism dope doping launder arson manslaughter remorse"
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
