"""English: the words by which something is told as less than done, by how far it has come.

Compiled by hand from the semantic classes of Quirk et al., A Comprehensive Grammar of the English Language
(1985): modals 4.49-4.65, catenatives 3.49 and 16.38, future expressions 4.41-4.48, disjuncts of doubt 8.127,
and the nouns and adjectives of the same roots.
"""

from __future__ import annotations

from core.facts.claims.languages.lexicon import Realisation, realisations

REALISATIONS: dict[str, Realisation | None] = {
    # What only looks like one of the others
    **realisations(
        None,
        """
        in charge of, take charge of, take over charge, free of charge, charge for, percentage point to, basis point to,
        as soon as possible, as much as possible, as many as possible, if possible, wherever possible,
        best possible, worst possible, could not, could no longer, can not, can no longer, can now, could be have,
        may now, may no longer, may only, may continue, may no more, may again,
        insurance claim, claim the life of, claim life, pension plan, floor plan, the bill for, draft beer, draft pick,
        weather forecast, look after, considering that, all things considering, consider to be, in order to, in order that,
        as expect, than expect, than predict, than forecast, than plan, as plan, than anticipate, lead to expect,
        high risk, low risk, risk factor, risk assessment, at the risk of, take no chance, last chance, by chance, chance to,
        should have, what should, think tank, no doubt, point of view, in view of, in doubt of, safe bet,
        be busy with, apart from, try on, ask price, call himself, call herself, call itself, try for, on offer, for the want of,
        so far as, go so far as, in so far as, by far, in the light of, take part, play a part, some time, for some,
        agree that, begin with, start with
        """,
    ),
    # Possible: it may be or come, or not
    **realisations(
        Realisation.POSSIBLE,
        """
        may, might, could, perhaps, maybe, possibly, potentially, conceivably, possible that, a possible,
        the possible, possible explanation, possible cause, one possible, chance of, chance that, slim chance,
        good chance, fair chance, every chance, an outside chance, possibility of, possibility that, face the prospect of,
        prospect that, risk of be, risk be, risk lose, risk that, risk closure, at risk, at risk of, in danger of, run the risk,
        in jeopardy, under threat, fear that, be fear, be fear to, be worry that,
        may well, might well, could well, may or may not, may or might not, be in doubt,
        theory that, hypothesis that, hypothesis be, one theory, working theory, speculation that, speculate that,
        speculate about, rumour that, rumor that, be rumour, be rumor, rumoured, rumored, line of inquiry, line of enquiry,
        line of thought, line of think, line of investigation, one explanation, another explanation,
        leave open, keep open, not rule out, not exclude, not discount, not dismiss, cannot rule out,
        cannot exclude, cannot dismiss, hint at, hint that, float the idea, float the possibility, float the prospect, raise the possibility,
        raise the prospect, moot, toy with, flirt with
        """,
    ),
    # Considered: somebody has it in mind, or talks of it
    **realisations(
        Realisation.CONSIDERED,
        """
        be considering, be actively considering, be seriously considering, considering whether, consider whether,
        considering a, consider move, be weighing, be weigh, weighing whether, weigh whether, weigh up, weighing up,
        weigh a, weighing a, be mulling, mull, mulling, mull over, contemplate, be contemplate, ponder,
        be ponder, be eye, be eyed, be eyeing, be eying, eye a, be explore, explore option, explore the possibility, explore way, examine whether,
        be study whether, study whether, look into, look at the possibility, look at whether, look at way, think about, think of,
        give thought to, give consideration to, be tempt to, be incline to, lean toward, lean towards, debate whether,
        discuss whether, decide whether, in talk, in talk to, in talk with, in talk over, in talk about, talk to buy,
        talk about a, in discussion, in negotiation, hold talk, hold discussion, negotiate, be negotiate,
        under consideration, under discussion, under review, under study, under negotiation, on the table,
        on the card, on the agenda, up for discussion, up for debate, express interest in, show interest in,
        express an interest, be interest in
        """,
    ),
    # Alleged or believed
    **realisations(
        Realisation.ALLEGED,
        """
        alleged, allegedly, allege, allegation, allegation that, allegation of, be allege to, accuse of, be accuse of,
        accusation, accusation that, accusation of, stand accuse, stand accuse of, stand accused, be charge with,
        charge with, on charge of, on a charge of, face charge, face trial, stand trial, on trial, go on trial, on suspicion of, under suspicion,
        suspicion that, suspicion of, suspected, suspected of, be suspect of, be suspect, be suspected of, be suspected, be suspected to,
        reportedly, supposedly, supposed, purportedly, purported, ostensibly, apparently, seemingly, putative,
        presumably, presumed, be presume, be presume to, be say to, be report to, be believe, be believe to, be think to, be widely believe to,
        be widely think to, be generally believe to, be understand to, be reckon to, be hold to, be suppose to have, claim to, claim to have,
        claim that, be credit with
        """,
    ),
    # It seems so, or does so far
    **realisations(
        Realisation.APPARENT,
        """
        unconfirmed, unverified, unproven, seem, seem to, seem likely, appear to, would appear to, would seem to, look like, look as if,
        look as though, tentative, tentatively, provisional, provisionally, preliminary, initial indication, initial finding,
        early indication, early sign, in principle, work on the theory, work on the assumption, work on the basis, point to, point toward, point towards
        """,
    ),
    # Wanted, proposed, planned or expected
    **realisations(
        Realisation.PLANNED,
        """
        plan to, plan for, plan on, plan a, have plan, a plan, under plan, under a plan, under the plan, be plan, plan would, planned,
        draw up plan, intend, intend to, intention to, intention of, be intent on, aim to, aim for, aim at, be aim to, be aim for, be aim at,
        be mean to, propose, propose to, propose that, proposal, proposal to, proposal for, proposed, under proposal,
        under a proposal, draft law, draft bill, draft legislation, draft rule, draft plan, bill that would,
        bill to, under a bill, under the bill, draft regulation, draft decree, blueprint, hope to, hope that, hope for, hope be,
        be hope to, be hope that, expect, expect to, be expect, be expect to, be widely expect to, be widely expect, be anticipate,
        anticipate, foresee, forecast, be forecast, be forecast to, predict, be predict to, prediction, be project to,
        projection, be tip to, be tip for, tip to, tip for, likely, be likely to, likelihood of, likelihood that,
        in all likelihood, in all probability, probably, probable, odds on, most likely, more than likely,
        on the verge of, on the brink of, on the point of, on the cusp of, in line to, in line for, prepare to, be prepare to,
        be gear up, want to, wish to, would like to, seek to, be seek to, look to, try to, attempt to, bid to, bid for,
        push for, push to, campaign to, campaign for, nearer to a, nearer to an, closer to a, closer to an, closer to agreement, nearer to agreement, step closer to, a step closer, inch closer to,
        a step towards, a step toward, move closer to, edge closer to, move towards, move toward, threaten to, be threaten with, threat to, threat of, goal of, goal be,
        target of, ambition to, ambition be, dream of, in the pipeline, on the drawing board
        """,
    ),
    # Asked for, advised or offered
    **realisations(
        Realisation.ASKED,
        """
        urge, call for, call on, demand, recommend, recommendation, advocate, press for, appeal for, ask for, ask to,
        petition for, lobby for, lobby to, offer to, be offer, offer of, be invite to, invite to, encourage to, be encourage to,
        advise to, be advise to, be urge to, be ask to, be ask, apply to, apply for, application to, application for
        """,
    ),
    # Begun or partly done
    **realisations(
        Realisation.PARTIAL,
        """
        partially, partly, in part, near completion, nearing completion, be near completion, nearly complete, almost complete, half complete,
        two third complete, three quarter complete, per cent complete, percent complete, nearly finish, almost finish, half finish, be near the end,
        unfinished, incomplete, under way, underway, in progress, under construction, be begin, have begin, have start, begin to, start to, be start, start work, begin work, be busy,
        be build, take shape, part of, some of, some of the, most of the, a little of, to some extent, to a degree, to an extent, in some measure, some way
        """,
    ),
    # Settled: decided or announced, and still to come
    **realisations(
        Realisation.SETTLED,
        """
        will, shall, be to, be go to, decide to, decision to, agree to, agreement to, promise, promise to, vow to, vow, pledge to, pledge,
        undertake to, be commit to, commit to, announce plan, order to, be order to, be require to, be oblige to, be certain to,
        be sure to, be bind to, be guarantee to, be destine to, be set to, look set, look set to, be due to, be due, be due for, be poise to, be schedule to, be schedule for,
        be slate to, be slate for, be about to, on course to, on track to, on course for, on track for, be ready to, be prepare
        """,
    ),
    # What may mean any of these
    **realisations(
        Realisation.UNSURE,
        """
        believe, belief, think, thinking, reckon, suspect, suspicion, fear, assume, assumption, guess, doubt, feel that, consider, considering, consideration,
        claim, warn, warning, suggest, suggestion, hint, theory, hypothesis, explanation, so far, suing, solicit, entreat, exhort, claimant, idea, notion, opinion, option, scenario, risk, danger, threat,
        threaten, threatening, chance, odds, prospect, prospective, potential, possible, possibility, probability, likelihood,
        should, would, can, ought, if, unless, whether, question, uncertain, uncertainty, unclear, unknown, effort, attempt, bid, try, ambition,
        ambitious, aspiration, aspire, dream, desire, eager, keen, willing, goal, target, objective, purpose, proposition, draft, bill,
        motion, application, apply, applicant, permission, request, plea, plead, implore, beg, beseech, appeal, campaign, sue, summon, summons,
        expectation, wait, await, pending, forthcoming, upcoming, future, eventual, eventually, soon, yet, remain, candidate, contender, hopeful,
        aspiring, accused, accuse, defendant, so-called, apparent, evidently, indicate, indication, indicator, sign of, sign that, signal that, attribute,
        in theory, outline, conditional, subject to, depend, dependent, contingent, approval, review, consult, consultation, discussion, discuss,
        talk, negotiation, debate, explore, look at, look to, look for, look set, weigh, weighing, eye, speculate, speculation, rumour, rumor,
        hypothetical, plan, planner, aim, intention, intent, intended, seek, want, wish, hope, recommended, advice, advise, lobby, forecaster,
        estimate, outlook, schedule, due, due to, poise, prepare to, prepare for, preparation, offer, agree, order, require, verge, brink, cusp, loom,
        imminent, impending, jeopardy, endanger, imperil, vulnerable, suppose, purport, presume, appear, nearly, almost, partial, progress,
        closer, nearer, toward, towards, some, little, envisage, envision, conceive, imagine, flirt, float, tempt, incline,
        tip, favourite, favorite, resolve, determined, mission, quest, strive, endeavour, endeavor, initiative, bidder, interested, suitor,
        in mind, convinced, confident, optimistic, pessimistic, dread, insist, ask, invite, invitation, encourage, petition, prosecute,
        prosecution, indict, indictment, charge, trial for, earmark, pencil in, timetable, calendar, destine, tomorrow, unlikely, hypothesise,
        hypothesize, postulate, posit, contend, assert, to be, half, scope for, would-be, call to, push, move to
        """,
    ),
}
"""Phrases in any form of their words; None for those that say nothing of it."""
