"""English: families of predicates that say of one matter that it is so, or that it is not.

Compiled by hand for what news reports: verdicts, votes, permissions, closures, finds. Left out are verbs whose
two sides belong to two parties (win and lose, buy and sell), for a sentence may be told of either.

Each line names the matter, then its ways of being told with ``+`` and, after the bar, with ``-``. Words stand
for all their forms, after ``=`` for that form alone; ``~`` is a gap of a few words: ``throw ~ out``.
"""

from __future__ import annotations

_FAMILIES = """
consent: approve, approval, endorse, endorsement, ratify, ratification, green light, greenlight, green-light,
 go-ahead, give ~ nod, get ~ nod, wave ~ through, nod ~ through, rubber-stamp, sign ~ off on, say yes, vote for,
 vote in favour, vote in favor, vote ~ through, =passed, =passes, adopt, acceptable, accept, assent, consent, blessing, bless,
 =backed, =backs, =backing, =support, =supports, =supported, =supporting, favour, favor, in favour of, in favor of,
 stand behind, get behind, rally behind, throw ~ weight behind, lend ~ voice to, advocate,
 campaign for, argue for, speak for, speak up for, side with, welcome, applaud, embrace, thumbs up,
 clear ~ council, clear ~ senate, clear ~ house, clear ~ parliament, clear ~ committee, clear ~ congress,
 =agreed to, =agrees to, =agreed, agreeable, =granted, grant ~ permission, give ~ permission,
 be =cleared to, be =cleared for, carry the day, win ~ vote, vote to approve, vote to accept, get ~ go-ahead, rally round, warm to, come round to, get ~ green light, say aye, undertake to, consent to
 | reject, rejection, vote ~ down, throw ~ out, turn ~ down, veto, strike ~ down, say no, rebuff,
 spurn, vote against, refuse, refusal, decline, knock ~ back, kick ~ out, shoot ~ down, disapprove, disapproval,
 scupper, torpedo, withhold, thumbs down, oppose, opposition to, speak against, speak out against, speak ~ against,
 argue against, campaign against, come out against, be against, object to, objection, resist, denounce, displeasure,
 hostile to, take issue with, fight against, rally against, protest against, go down to defeat, be ~ defeated, vote no,
 rule against, snub, balk at, unacceptable, inadequate, thumb ~ nose, dissent, disagree, lobby against
admit: admit, admission, confess, confession, acknowledge, concede, own up, come clean, plead guilty, accept have,
 accept that, accept ~ responsibility, accept ~ blame, confirm, confirmation
 | deny, denial, repudiate, refute, disclaim, disavow, plead not guilty, plead innocent, protest ~ innocence,
 maintain ~ innocence, insist ~ never, insist ~ not, insist ~ no, reject ~ claim, reject ~ allegation,
 reject ~ accusation, reject ~ charge, dismiss ~ claim, dismiss ~ allegation, dismiss ~ accusation, swear ~ never,
 contradict, dispute, nothing to do with
allow: allow, permit, permission, let ~ through, let ~ in, let ~ back, let ~ pass, wave ~ through, wave ~ on, authorise, authorize,
 legalise, legalize, decriminalise, decriminalize, =free to, free once more to, free again to, unban, be ~ cleared to, all-clear, all clear, give ~ access, go-ahead,
 grant ~ access, open ~ gates, give ~ leave, be at liberty to, licence, license
 | ban, prohibit, prohibition, forbid, outlaw, =barred, =barring, turn ~ back, turn ~ away, prevent, keep ~ out of, keep ~ away from,
 shut ~ out, off limits, off-limits, out of bounds, restriction, curb, embargo, moratorium, block, blockade, stay put, hold ~ back,
 deny ~ entry, deny ~ access, refuse ~ entry, refuse ~ access, not let, veto, criminalise, criminalize, exclusion, keep ~ off
guilt: convict, conviction, guilty, condemn
 | acquit, acquittal, clear ~ of, exonerate, exoneration, absolve, vindicate, exculpate, innocent, innocence, walk free, let off, off the hook
open: open, reopen, stay open, keep ~ open, keep ~ running, keep ~ going, remain in operation, stay in business,
 passable, in operation, up and running, in use
 | =closed, =closes, =closing, closure, be to close, will close, must close, have to close, =shut, =shuts, =shutting, shut ~ down, close ~ down, shutter, shutdown, go dark, mothball, impassable, padlock,
 seal ~ off, cordon ~ off, cease trading, cease operation, out of use, out of business, wind ~ up
in force: impose, reimpose, put ~ into force, put ~ in force, put ~ into effect, bring ~ into force, come into force, enter into force, go into effect, take effect,
 in force, remain in place, stay in place, enforce, reinstate, uphold, reinstitute, slap ~ on, stand by
 | lift, scrap, abolish, abolition, repeal, rescind, revoke, do away with, overturn, quash, waive, axe, annul,
 throw ~ out, set ~ aside, strike ~ down, remove, withdraw, suspend, roll ~ back, dispense with, relax, tear ~ up, overrule, reverse
under way: =started, =starts, =began, =begun, =begins, commence, resume, resumption, restart, get under way, under way, underway,
 set ~ in motion, embark on, go ahead, press ahead, push ahead, proceed, back on, continue, carry on, go on with, as planned, on schedule, forge ahead, keep on, on track, take up
 | halt, cease, stop, suspend, suspension, call ~ off, freeze, pause, discontinue, abandon, abandonment, break ~ off, =shelve, =shelved, =shelving,
 cancel, cancellation, postpone, postponement, delay, defer, put ~ off, put ~ back, grind to ~ halt, bring ~ to ~ end, put ~ end to, put ~ on hold, on hold, on ice, pull ~ plug, wind ~ down
keep: keep, retain, hold on to, hang on to, cling to, remain part of, preserve, remain in, stay on sale, remain on sale, stay on, remain available, stay with, stick with
 | scrap, sell, sale of, put ~ up for sale, up for sale, dispose of, divest, divestment, offload, get rid of, give ~ up, hand ~ over, hand ~ back, surrender,
 part with, discard, ditch, axe, abandon, shed, withdraw, withdrawal, pull ~ from, pull ~ off, relinquish, seek ~ buyer, take ~ off sale, jettison, return ~ to, yield ~ to, spin ~ off, hive ~ off
member: join, rejoin, stay on, stay in, remain in, remain as, stay as, sign up to, enrol, enroll, keep ~ job, keep ~ post
 | =quit, =quits, =quitting, resign, resignation, step down, stand down, pull out of, withdraw from, bow out, drop out, walk out of, secede, opt out, give up ~ post, leave ~ post, leave ~ job, step aside
possible: leave ~ open, keep ~ open, door ajar, keep ~ door, leave ~ door, door open, could yet, may yet, might yet, not rule ~ out, not exclude, on the table,
 keep ~ options, consider, mull, toy with, entertain, refuse to rule ~ out, decline to rule ~ out, not discount, flirt with, possibility
 | rule ~ out, out of the question, off the table, shut ~ door, close ~ door, slam ~ door, no question of, no plan, no intention, exclude, discount, foreclose, no chance
succeed: succeed, success, successful, successfully, manage to, break ~ record, beat ~ record, smash ~ record, better ~ record, record ~ broken, eclipse, surpass, outdo,
 hit ~ target, meet ~ target, reach ~ target, beat ~ target, achieve, accomplish, pull ~ off, attain, fulfil, fulfill, prevail
 | fail, failure, miss ~ target, fall short, come to nothing, get nowhere, unsuccessful, unsuccessfully, in vain, fruitless, flop, founder, out of ~ reach, beyond ~ reach, prove beyond,
 elude, abortive, bungle, botch, fizzle ~ out, to no avail, come up short, undershoot
found: find trace, find ~ trace, find evidence, find sign, find ~ in, find ~ on, find ~ among, be =found, detect, detection, discover, discovery, show up, turn up, turn out to be ~ in, trace, contain, present in, identify, uncover, spot, come across, locate, pinpoint, contaminate, contamination, riddled with, laced with
 | look in vain, search in vain, in vain, free of, devoid of, absent, absence, lack, bereft of, clean, draw ~ blank, come up empty, undetected, undetectable
aware: know, aware, awareness, knowledge, conscious of, familiar with, inform, briefed, tip ~ off, wise to
 | unaware, in the dark, ignorant, ignorance, oblivious, unbeknown, unbeknownst, unsuspecting, none the wiser, unknowingly, unwittingly, uninformed, clueless
survive: survive, survival, alive, come through, live through, unscathed, pull through, unharmed, unhurt, intact, in one piece, live on, safe and sound, escape ~ with ~ life
 | die, perish, destroy, destruction, dead, succumb, burn ~ up, break ~ up, wipe ~ out, obliterate, lose ~ life, demise
free: release, set ~ free, =freed, =frees, on bail, let ~ go, walk free, go free, at large, at liberty, discharge
 | detain, detention, arrest, jail, imprison, in custody, into custody, lock ~ up, remand, behind bars, intern, hold ~ captive, incarcerate
received: receive, receipt, collect, =obtained, be =paid, pocket
 | unpaid, go without, miss out on, still await, await, be owed, empty-handed, go begging, left with nothing
answer: answer, reply, respond, response, talk to, speak to, speak with, open up
 | decline to comment, no comment, keep ~ counsel, silent, silence, stonewall, tight-lipped, say nothing, keep mum, hold ~ tongue, unanswered
sorry: apologise, apologize, apology, sorry, express ~ regret, beg ~ pardon
 | unapologetic, unrepentant, defiant, stop short of ~ apology, without remorse
met: =met, meet with, sit down together, sit down with, hold ~ talks with, hold ~ talks, encounter, face to face
 | avoid, shun, snub, cold-shoulder, steer clear of, give ~ wide berth
peace: truce ~ hold, ceasefire ~ hold, hold ~ fire, gun ~ silent, fall silent, lay down ~ arms, cease fire, ceasefire ~ in place, calm, lull, quiet
 | shoot ~ resume, fight ~ resume, resume ~ fight, resume ~ fire, ceasefire ~ collapse, ceasefire ~ break, truce ~ collapse, truce ~ break, break ~ ceasefire, break ~ truce, violate ~ truce, violate ~ ceasefire, shell ~ resume, hostility ~ resume, open ~ fire, gunfire, flare ~ up, erupt
signed: sign, ink, put pen to paper, put ~ on paper, conclude ~ deal, conclude ~ contract, seal ~ deal, clinch, initial
 | unsigned, fall through, pull out of ~ deal, walk away from
bound: must, oblige, obligation, have to, require, requirement, compulsory, mandatory, duty, compel, oblige to, bound to, no choice but
 | =free to, optional, voluntary, need not, exempt, exemption, not have to, discretion, at liberty to, waive, let off
strike: stay out on strike, vote to strike, strike action, go on strike, on strike, walk out, walkout, down tools, stoppage, industrial action, withdraw ~ labour, withdraw ~ labor,
 | go back to work, return to work, work normally, stay at ~ desk, stay at work, remain at work, strike ~ avert, avert ~ strike, call ~ off ~ strike,
attend: attend, attendance, take part, participate, participation, turn up for, show up for, be on hand
 | boycott, stay away, skip, absent, absence, give ~ miss, pull out, no-show, cry off
comply: comply, compliance, obey, abide by, honour, honor, adhere to, stick to, conform, toe the line, respect
 | defy, defiance, breach, violate, violation, flout, disregard, disobey, contravene, infringe, infringement, run foul of, fall foul of
blame: to blame, at fault, responsible for, culpable, liable for, liability, negligent, negligence
 | blameless, exonerate, clear ~ of blame, clear ~ of responsibility, not at fault, faultless, not to blame
linked: link, connect, connection, associate, association, correlate, correlation, relate to, tie to, tie between
 | unrelated, unconnected, coincidence, coincidental, independent of, nothing to do with
agreed: reach ~ agreement, reach ~ deal, strike ~ deal, strike ~ agreement, hammer ~ out, settle ~ dispute, come to terms, reach ~ compromise, seal ~ deal, make peace, shake hands
 | talk ~ collapse, talk ~ break down, talk ~ fail, no deal, deadlock, stalemate, impasse, walk away, fall through, break ~ off ~ talk, without ~ deal, without ~ agreement
genuine: genuine, authentic, bona fide, the real thing | fake, bogus, forged, forgery, counterfeit, sham, spurious, hoax
safe: safe, drinkable, harmless, fit to drink, pose no | unsafe, dangerous, harmful, hazardous, toxic, poisonous, unfit, risky, perilous
lawful: legal, lawful, legally, lawfully, constitutional, legitimate, within the law
 | illegal, unlawful, illegally, unlawfully, unconstitutional, null and void, illegitimate, break ~ law, against the law, outside the law
available: available, back on, restore, can again, can once more, once more able, within reach, back in stock, back in service, accessible
 | unavailable, out of reach, out of stock, out of service, cut ~ off, inaccessible, sell ~ out, unobtainable
unchanged: unchanged, leave ~ alone, stay the same, remain the same, hold ~ steady, as before, stay as ~ be, unaltered, untouched, intact
 | change, alter, alteration, amend, amendment, revise, revision, overhaul, shake ~ up, rewrite, cut ~ from, edit, trim, rework
control: under control, contain ~ fire, fire ~ contain, put ~ out, extinguish, doused
 | out of control, rage, still burn, spread unchecked, unchecked, run wild
hired: hire, recruit, take ~ on, appoint, appointment, reappoint, rehire, engage
 | fire, sack, dismiss, dismissal, lay ~ off, make ~ redundant, redundancy, oust, let ~ go, give ~ marching orders, show ~ door
solvent: be solvent, remain solvent, solvency, in the black, profitable, profitably, turn ~ profit, make ~ profit, make money, in profit, break even
 | lose money, insolvent, insolvency, in the red, loss-making, make ~ loss, run at ~ loss, bankrupt, bankruptcy, unprofitable, go bust, go under
satisfied: satisfied, pleased, happy with, content with, delighted, satisfaction
 | dissatisfied, unhappy, dissatisfaction, discontent, displeased, disgruntled, disappointed
trust: trust in, confidence in, have faith in, stand by | distrust, mistrust, no confidence, lose ~ faith, lose ~ confidence
known: disclose, disclosure, reveal, make ~ public, publish, publicise, publicize,, go public
 | conceal, concealment, withhold, keep ~ secret, keep ~ under wraps, hush ~ up, cover ~ up, suppress, under wraps, keep ~ back, keep ~ confidential
protected: protect, protection, safeguard, shield, preserve
 | endanger, jeopardise, jeopardize, threaten, expose ~ to, imperil, put ~ at risk
help: help, assist, come to ~ aid | hinder, hamper, impede, hobble, obstruct, thwart
"""

_TURNING = """
stop short of, decide against, vote against, opt against, opt not to, choose not to, rule against, shy away from, hold off, refrain from,
abstain from, avoid, forget to, neglect to, omit to, unwilling to, no intention of, anything but, withhold, prevent from, bar from, lack, instead of,
rather than, short of, get no, withdraw, revoke, deny, lose, cease to, stop, miss, without, unable to, powerless to, incapable of, no desire to, rule out, at no time, reverse, refuse, decline,
nothing, nowhere, end, lift, scrap, overturn, do away with, abolish, quash, rescind, drop, remove, waive
"""
"""Words over a predicate by which it is not so, besides the negations."""

_UNSETTLING = """
call for, call on, urge, demand, ask, propose, proposal, request, seek, whether, ballot on, vote on, bid to, threat, threaten,
consider, weigh, mull, plan to, want, hope, wish, try to, attempt, effort to, fail bid, risk, debate, decide whether, fear, question, suggest,
possible, possibility, almost, nearly, half, partly, part of, pressure, appeal to, against, oppose, reject, favour, support, back
"""
"""Words over a predicate that leave open whether it is so."""


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def _families() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    joined = _FAMILIES.strip().replace("\n ", " ")
    sides = [line.split(":", maxsplit=1)[1].split("|") for line in joined.splitlines()]
    return tuple((_phrases(so), _phrases(not_so)) for so, not_so in sides)


PREDICATES = _families()
TURNING = _phrases(_TURNING)
UNSETTLING = _phrases(_UNSETTLING)
