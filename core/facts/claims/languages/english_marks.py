"""English: how much of a whole, in which direction, in which order, by what cause: all the ways to say it.

Compiled by hand by families: quantifiers and partitive nouns (Quirk et al. 1985, 5.10-5.25, 5.4-5.9), verbs of
calibratable change of state (Levin 1993, 45.6) and of measure, prepositions of time (Quirk et al. 9.34-9.43),
and conjuncts, prepositions and verbs of cause (15.45-15.48; Levin 1993, 27). They are compared between whole
sentences that surely stand for each other, so that a word alone need not be a cue.
"""

from __future__ import annotations

from core.facts.claims.languages.lexicon import Axis, Sense, phrase_table


def _sides(axis: Axis, scale: int, one: str, other: str) -> dict[str, Sense]:
    return {**phrase_table(Sense(axis, scale, 0), one), **phrase_table(Sense(axis, scale, 1), other)}


_LOOKALIKES: dict[str, Sense] = {
    **phrase_table(
        Sense(Axis.NEUTRAL),
        """
        at all, after all, all right, all over, all the more, above all, all along, all day, all night, all year,
        all week, all summer, all winter, all time, all in all, in all, all told, all the way, all round, all sorts,
        all kinds, every day, every week, every month, every year, every morning, every night, every evening,
        every time, every hour, every few, every two, every three, every four, every five, every monday,
        every sunday, every saturday, the most, 's most, its most, their most, his most, her most, most recent,
        most recently, most likely, at most, at the most, most important, and a half, half an hour, half hour, first half,
        second half, half year, half past, half a dozen, half brother, half sister, half time, half term, half way,
        some time, some day, for some time, some kind, some sort, some day, in some way, to some extent,
        a few day, a few week, a few month, a few year, a few hour, a few minute, the few day, the few week,
        the few month, the few year, last few, past few, next few, first few, several day, several week,
        several month, several year, several hour, many year, many month, many week, many time, as many as,
        how many, so many, too many, look after, name after, day after day, year after year, one after another,
        soon after, shortly after, before long, the day before, the year before, the week before, year before,
        more than half of, fall ill, fall asleep, fall apart, fall in love, fall short, fall silent, fall victim,
        rise to power, grow up, bring up, better off, worse off, had better, sooner or later, no sooner,
        the latter part, take part, in part, part of the reason, part time, once again, once more, at once,
        over and above, more or less, more than ever, no more, any more, once more, no longer, older people,
        ahead of time, leave behind, from behind, behind bar, know better
        """,
    ),
}

# Shares of a whole: 0 none, 1 few, 2 some, 3 half, 4 most, 5 nearly all, 6 all
_SHARES: dict[str, Sense] = {
    **phrase_table(
        Sense(Axis.SHARE, 0, 0),
        """
        none of, not one, not one of, not a single, not a single one, not a soul, nobody, no one, not any of,
        none whatever, none at all
        """,
    ),
    **phrase_table(
        Sense(Axis.SHARE, 1, 1),
        """
        few, few of, very few, precious few, hardly any, scarcely any, barely any, almost none, next to none,
        only a few, just a few, a handful, handful of, a mere handful, a tiny minority, a small minority,
        a fraction of, a sprinkling of, a smattering of, one or two, one or two of, hardly anyone, hardly anybody,
        next to no, next to no one, next to nobody, almost no,
        scarcely anyone, almost no one, almost nobody, next to nothing, a tiny fraction, a small fraction
        """,
    ),
    **phrase_table(
        Sense(Axis.SHARE, 1, 2), "a few, a few of, a couple of, a minority, a minority of, the odd, odd one"
    ),
    **phrase_table(
        Sense(Axis.SHARE, 2, 2),
        """
        some, some of, several of, a part of, a portion of, a proportion of, a section of, a share of, part of
        """,
    ),
    **phrase_table(Sense(Axis.SHARE, 2, 3), "several, a number of, a certain number, various, sundry"),
    **phrase_table(
        Sense(Axis.SHARE, 3, 3),
        """
        half, half of, one half, every second, every other, about half, roughly half, around half, fully half,
        some half, half or so, one in two
        """,
    ),
    **phrase_table(
        Sense(Axis.SHARE, 1, 3),
        "less than half, fewer than half, under half, not half, not many, not much, not numerous",
    ),
    **phrase_table(
        Sense(Axis.SHARE, 2, 5), "not all, not every, not everyone, not everybody, not all of, not quite all"
    ),
    **phrase_table(
        Sense(Axis.SHARE, 3, 5),
        """
        many, many of, plenty, plenty of, numerous, a lot of, lots of, scores of, a large number of,
        large number of, a good many, a great many, a great many of, a good number, a good number of, a host of,
        a raft of, a slew of, quite a few, countless, innumerable, a great number of, no shortage of,
        a multitude of, droves of, in drove, a good deal of, a great deal of, much of, no few
        """,
    ),
    **phrase_table(
        Sense(Axis.SHARE, 4, 5),
        """
        most, most of, majority, the majority of, a majority of, the greater part, the greater part of,
        the greater number, the greater number of, the better part of, the bulk, the bulk of, bulk of,
        the lion 's share, the lion share, the larger part of, the large part of, more than half, over half,
        well over half, more than half of, the best part of, the main part of, the vast majority,
        the vast majority of, vast majority, the overwhelming majority, overwhelming majority, the great majority,
        great majority, three quarter of, two third of
        """,
    ),
    **phrase_table(
        Sense(Axis.SHARE, 5, 5),
        """
        nearly all, almost all, virtually all, practically all, nearly every, almost every, virtually every,
        nearly everyone, almost everyone, nearly everybody, almost everybody, all but a few, all but one,
        all but a handful, all but, close to all, nigh on all, almost entirely, almost the entire
        """,
    ),
    **phrase_table(
        Sense(Axis.SHARE, 6, 6),
        """
        all, all of, every, every one, every one of, each of, each and every, everyone, everybody, to a man,
        to the last man, without exception, every last, every last one, every single, the whole of, the entire,
        in its entirety, in their entirety, the lot of, one and all, across the board, all the, every bit of,
        unanimous, unanimously, universally, each one of, the totality of, the whole lot, wholly
        """,
    ),
}

# Directions: the scale, and the side of it
_DIRECTIONS: dict[str, Sense] = {
    **_sides(
        Axis.DIRECTION,
        1,
        """
        rise, climb, jump, increase, grow, growth, soar, surge, swell, leap, go up, be up, push up, drive up,
        shoot up, edge up, creep up, tick up, move up, inch up, nudge up, climb up, send up, ramp up, step up,
        head higher, rocket, skyrocket, balloon, mount, escalate, spike, rally, rebound, recover, appreciate,
        double, triple, treble, quadruple, multiply, uptick, upturn, upsurge, upswing, percent more, per cent more,
        percent higher, per cent higher, percent up, per cent up, bring up, hike, raise, boost, up by, up from,
        dear, become dear, strengthen, gather pace, on the rise, record more
        """,
        """
        fall, drop, decline, decrease, sink, slide, slip, slump, plunge, plummet, tumble, dip, shrink,
        go down, come down, be down, bring down, drive down, push down, edge down, drift down, move down, tick down,
        inch down, ease, reduce, reduction, lower, halve, dwindle, recede, retreat, weaken, crash, nosedive, dive,
        ebb, abate, subside, wane, shed, trim, downturn, downtick, downswing, percent few, per cent few,
        percent fewer, per cent fewer, percent less, per cent less, percent lower, per cent lower, percent down,
        per cent down, cut, slash, down by, down from, depreciate, diminish, lessen, on the wane, on the slide,
        become few, become fewer, fewer, lose ground, soften, sag, taper off, tail off, drop off, fall off, thin out
        """,
    ),
    **_sides(
        Axis.DIRECTION,
        2,
        """
        widen, broaden, diverge, further apart, drift apart, grow apart, grow wide, wider, deepen, open up,
        further behind, pull away, far apart
        """,
        """
        narrow, converge, close the gap, closer together, closer to each other, come close, come closer, move closer,
        draw closer, narrower, catch up, close in, draw level, closer to one another
        """,
    ),
    **_sides(
        Axis.DIRECTION,
        3,
        """
        ahead of, in front of, ahead, lead, beat, outpace, outstrip, outdo, outperform, outshine, defeat,
        in the lead, a cushion of, have the edge, edge out, edge ahead, clear of, overhaul, leapfrog, outscore, outrun
        """,
        """
        trail, lag, lag behind, trail behind, fall behind, slip behind, drop behind, behind schedule, lose to,
        behind, be beaten by, beat by, second to, adrift of, defeat by, overtake by, in arrears, bring up the rear
        """,
    ),
    **_sides(
        Axis.DIRECTION,
        4,
        """
        faster, quicker, more quickly, more rapidly, more swiftly, swifter, in less time, speedier, less time,
        at a faster pace, at a quicker pace, less waiting, fast, accelerate, speed up, quicken
        """,
        """
        slower, more slowly, less quickly, in more time, at a slower pace, slow, longer to, more time, decelerate,
        slow down, less rapidly
        """,
    ),
    **_sides(
        Axis.DIRECTION,
        5,
        "older, more ancient, elder, oldest, earlier, more venerable",
        "younger, newer, more recent, later, more modern, fresher",
    ),
    **_sides(
        Axis.DIRECTION,
        6,
        """
        better, cleaner, purer, healthier, safer, improve, improvement, fresher, brighter, sounder, finer, superior,
        happier, kinder, smoother, easier, stronger, recovery
        """,
        """
        worse, dirtier, fouler, filthier, worsen, deteriorate, deterioration, unhealthier, riskier, inferior,
        more dangerous, more polluted, gloomier, weaker, harder, poorer, sadder, rougher, degrade
        """,
    ),
    **_sides(
        Axis.DIRECTION,
        7,
        "cheaper, cost less, less expensive, less costly, more affordable, cost few, undercut, pay less, good value",
        "dearer, cost more, more expensive, costlier, pricier, more costly, less affordable, pay more",
    ),
    **_sides(
        Axis.DIRECTION,
        8,
        """
        more, bigger, larger, greater, higher, outnumber, exceed, overtake, surpass, outsell, outweigh, dwarf, eclipse,
        taller, longer, heavier, hotter, warmer, wetter, busier, louder, deeper, richer, outrank
        """,
        """
        less, smaller, lower, be outnumber by, outnumber by, outnumbered by, be exceed by, overtake by, dwarf by,
        outweigh by, eclipse by, surpass by, shorter, lighter, colder, cooler, drier, quieter, shallower, fewer than,
        few than, poorer
        """,
    ),
}

# Order in time: 0 what stands before the mark came first, 1 what stands after it
_SEQUENCES: dict[str, Sense] = {
    **phrase_table(
        Sense(Axis.SEQUENCE, 0, 0),
        """
        before, ahead of, prior to, in the run up to, leading up to, lead up to, on the eve of, in advance of,
        in anticipation of, pending, precede, predate, antedate, come before
        """,
    ),
    **phrase_table(
        Sense(Axis.SEQUENCE, 1, 1),
        """
        after, following, in the wake of, in the aftermath of, on the heel of, subsequent to, on from, only once,
        as soon as, once, follow, succeed, postdate, come after, in the footstep of, on the back of
        """,
    ),
}

# Where a time is a bound: 0 it begins, 1 it ends
_BOUNDS: dict[str, Sense] = {
    **phrase_table(
        Sense(Axis.BOUND, 0, 0), "since, ever since, from, starting, starting in, as of, beginning in"
    ),
    **phrase_table(Sense(Axis.BOUND, 1, 1), "until, till, up to, up until, through, right up to, as late as"),
}

# That it is so now
_PRESENT: dict[str, Sense] = {
    **phrase_table(
        Sense(Axis.PRESENT),
        """
        now, currently, at present, nowadays, these days, at the moment, presently, right now, as things stand,
        is being, are being, has now, have now, is now, are now,
        have become, has become
        """,
    ),
}

# That nothing is more so, in words that are no superlative
_SUPREME: dict[str, Sense] = phrase_table(
    Sense(Axis.SUPREME),
    """
    no other, nowhere, nowhere else, no equal, without equal, no rival, without rival, no peer, without peer,
    second to none, no match, unequalled, unrivalled, unmatched, unsurpassed, peerless, matchless, like no other,
    nothing else, nobody else, no one else, none other, none of the other, all other, every other, any other,
    never before, in a class of its own, in a league of its own, number one, without parallel, supreme
    """,
)

# Cause: 2 nothing else; 3 verbs of change that say who or what brought it about
_CAUSES: dict[str, Sense] = {
    **phrase_table(
        Sense(Axis.CAUSAL, 2, 2),
        """
        because, because of, due to, owing to, as a result of, as a consequence of, in consequence of, thanks to,
        therefore, consequently, as a result, on account of, in retaliation for, attribute to, on the back of,
        by virtue of, courtesy of, by dint of, on the strength of, for reason of, in view of, in light of,
        in the light of, accordingly, lead to, result in, cause, cause by, prompt, trigger, give rise to, stem from,
        result from, spark, ignite, provoke, precipitate, bring about, unleash,
        set off, touch off, usher in, usher, derive from, spring from,
        arise from, originate in, flow from, follow from, grow out of, be root in, put down to, blame for, blame on,
        be to blame for, be behind the, lie behind, at the root of, the explanation for, account for,
        be responsible for, be down to, trace to, trace back to, ascribe to, pave the way,
        drive by, fuel by, have cost, has cost, cost the, cost him, cost her, cost them, cost it, have land, has land, enough to, in response to,
        by way of reply, sufficient to, make for, condemn to, doom to, scare off, scare away
        """,
    ),
    **phrase_table(
        Sense(Axis.CAUSAL, 3, 3),
        """
        bring down, push up, push down, send, drive, lift, boost, raise, cut, lower, reduce, hurt, depress, dampen,
        curb, sharpen, ruin, damage, spur, bolster, undermine, erode, drag
        """,
    ),
}

MARKS: dict[Axis, dict[str, Sense]] = {
    axis: _LOOKALIKES | table
    for axis, table in (
        (Axis.SHARE, _SHARES),
        (Axis.DIRECTION, _DIRECTIONS),
        (Axis.SEQUENCE, _SEQUENCES),
        (Axis.BOUND, _BOUNDS),
        (Axis.PRESENT, _PRESENT),
        (Axis.SUPREME, _SUPREME),
        (Axis.CAUSAL, _CAUSES),
    )
}
"""The marks of each axis, and what only looks like one."""
