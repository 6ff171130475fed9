"""English: the words that give a statement its force, by what they are about and in what degree.

Compiled by hand from the closed classes and semantic classes of Quirk et al., A Comprehensive Grammar of the
English Language (1985): modals 4.49-4.65, negation 10.54-10.70, quantifiers 5.10-5.25, verbs of speech 16.31,
conjuncts of result and reason 15.45-15.48; the degrees of certainty follow the ladder of Kent, Words of
Estimative Probability (1964).
"""

from __future__ import annotations

from core.facts.claims.languages.lexicon import Axis, Sense, phrase_table

CUES: dict[str, Sense] = {
    # What only looks like a cue
    **phrase_table(
        Sense(Axis.NEUTRAL),
        """
        end up, go on to, manage to, turn out to, no doubt, no matter, no wonder, no sooner, not only,
        not just, not merely, not simply, not least,
        not to mention, not until, if not, or not, why not, whether or not, nothing but, nothing less than,
        no more than, no less than, no fewer than, no later than, no earlier than, not more than,
        not less than, not fewer than, none other than, can not help, at most, at least, most recent,
        most recently, for the most part, less likely, more likely, less probable, more probable, first lady, first minister, first name, first of all, at first,
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
        have yet to, be yet to, far from, too early to, too soon to, premature to, unlikely to, unlikely that, no one, never again, rule out,
        nothing to
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
        may, might, could, may be to, might be to, could be to, perhaps, maybe, possibly, potentially, conceivably,
        be possible that,
        possible that, may or may not, be considering, be weighing, be mulling, not rule out, not exclude, not discount, cannot rule out, cannot exclude, cannot discount, might possibly, may possibly, could possibly,
        may be to blame, might be to blame, could be to blame, may well, might well, could well, could potentially, may potentially, may yet, might yet
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 1, 3),
        """
        can, be able to
        """,
    ),
    **phrase_table(
        Sense(Axis.CERTAINTY, 1, 2),
        """
        risk fine, risk a fine, risk jail, risk prison, risk lose, risk be, face fine of up to, face up to,
        be liable to, hope to, be believe to, be think to, want to, wish to, seek to, aspire to,
        be keen to, be eager to, be willing to, be ready to, be prepare to, offer to, threaten to
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
        will, shall, be go to, be to, agree to, undertake to, be commit to
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
    # Cause: 1 words that also mean time or manner, 2 nothing but cause; up to 3 verbs between it and its effect
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
        because, because of, due to, owing to, as a result of, as a consequence of, thanks to, therefore,
        consequently, as a result, on account of, in retaliation for, attribute to
        """,
    ),
    **phrase_table(
        Sense(Axis.CAUSE, 2, 3),
        """
        lead to, result in, cause, cause by, prompt, prompt by, trigger, trigger by, give rise to, stem from,
        result from, spark, spark by, drive by, fuel by
        """,
    ),
    # Who says so: 1 may be a source, 2 reports somebody's words; up to 3 makes a body's own acts known
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
        say, tell, according to, state, claim, add, explain, warn, argue, insist, note, believe,
        think, suggest, admit, acknowledge, write, contend, maintain,
        assert, emphasize, emphasise, stress, remark, comment, predict, forecast, conclude, allege,
        in the words of, in the view of, in the opinion of, point out, concede, complain, criticise,
        criticize, testify, tweet, affirm, articulate, communicate, recount, elaborate,
        convey, opine, proclaim, relay, detail, caution, reckon, be quote as saying, assure, reassure,
        reiterate, lament, bemoan, grumble, boast, brag, quip, joke, retort, counter that, object that,
        protest that, profess, attest, surmise, theorise, theorize, speculate, conjecture, posit,
        hypothesise, hypothesize, postulate, muse, marvel, exclaim, confide, confess that, recall that,
        observe that, reply that, answer that, estimate that, swear that, calculate that, relate that,
        find that, feel that, fear that, promise that, in the eyes of, to the mind of, by the reckoning of,
        by the account of, on the evidence of, in the judgment of, in the judgement of, in the estimation of,
        decry, denounce, deplore
        """,
    ),
    **phrase_table(
        Sense(Axis.REPORT, 2, 3),
        """
        announce, confirm, declare, reveal, disclose, inform, notify
        """,
    ),
    # That something was meant
    **phrase_table(
        Sense(Axis.INTENT),
        """
        deliberately, intentionally, knowingly, wilfully, willfully, purposely, on purpose, with intent,
        maliciously, in cold blood
        """,
    ),
    # Superlatives that are no forms in -est; 1 a place in a row, which other words often tell
    **phrase_table(
        Sense(Axis.SUPERLATIVE, 1, 1),
        """
        the first, its first, their first, his first, her first, a first, for the first time,
        the first time, the only, its only, their only, the sole, unique, the last, best, worst,
        a record, record high, record low
        """,
    ),
    **phrase_table(
        Sense(Axis.SUPERLATIVE),
        """
        unprecedented, the best, the worst, the most, the least, never before, unrivalled, unrivaled,
        unparalleled, second to none, like no other, unmatched, unequalled, unequaled, without precedent,
        without parallel, of all time, in history, in its history, in their history, on record, ever record,
        world leading, record breaking, more than any other, an all time high, an all time low
        """,
    ),
}
