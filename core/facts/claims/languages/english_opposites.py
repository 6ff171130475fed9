"""English: words of opposite sense, and words of one scale.

Compiled by hand for the words of record of news reports. Converse pairs (buy and sell, lend and borrow) are no
opposites here, because a sentence that swaps the parties means the same; nor is ``leave`` one of ``remain`` or
``join``, which may leave things unchanged.
"""

from __future__ import annotations

_ANTONYMS = """
rise increase grow climb jump surge soar gain advance expand widen strengthen | fall drop decline decrease dip slide slip plunge tumble sink shrink weaken narrow
raise hike boost lift | cut lower reduce slash trim
accelerate quicken | slow decelerate
higher | lower
win victory triumph | lose defeat loss
gain | lose
allow permit authorise authorize legalise legalize legalize | ban prohibit forbid outlaw bar
approve pass accept adopt endorse ratify | reject veto refuse
agree | disagree refuse
pass | fail flunk
issue impose | lift revoke rescind
custody jail prison | freed
unchanged steady flat | rise increase climb jump surge soar grow fall drop decline slide plunge tumble sink
admit confess acknowledge concede | deny
support back favour favor | oppose
open reopen | close shut
start begin launch | end stop finish halt cease
continue resume proceed | stop halt end cease suspend
arrive enter join | depart exit quit
hire recruit employ | fire sack dismiss
convict condemn | acquit exonerate clear
guilty | innocent
legal lawful | illegal unlawful
arrest detain jail imprison | release free
survive | die perish
alive | dead
confirm | deny refute
include | exclude
remember | forget
remain stay | depart
keep retain | abandon scrap discard
succeed success | fail failure
safe | unsafe dangerous
improve better | worsen deteriorate worse
profit surplus | loss deficit
early | late
oldest | youngest newest
youngest | oldest
largest biggest | smallest
smallest | largest biggest
highest | lowest
lowest | highest
longest | shortest
best | worst
first | last
majority | minority
north northern | south southern
east eastern | west western
public | private
import | export
strengthen | weaken
protect | endanger harm
praise | criticise criticize condemn
accept | decline reject refuse
optimistic | pessimistic
present | absent
positive | negative
true | false
effective | ineffective
likely | unlikely
able | unable
known | unknown
certain | uncertain
more | fewer less
maximum | minimum
before | after
inside | outside
left | right
enough | insufficient
ally friend | enemy foe
victim | perpetrator
temporary | permanent
mandatory compulsory | voluntary optional
peaceful | violent
extend prolong | shorten
freeze | thaw unfreeze
tighten | loosen ease relax
warm | cool
thank | blame
heal cure | infect
"""


def _pair(line: str) -> tuple[frozenset[str], frozenset[str]]:
    one, other = line.split("|")
    return frozenset(one.split()), frozenset(other.split())


ANTONYMS = tuple(_pair(line) for line in _ANTONYMS.strip().splitlines() if "|" in line)

_SCALES = """
hurt injure wound maim | kill slay
injury | death
treat hospitalise hospitalize | die perish
damage | destroy demolish wreck flatten
similar comparable | identical same
suspend | dismiss sack expel
question interrogate | arrest detain | charge indict | convict
delay postpone defer | cancel scrap
shrink dwindle | vanish
threaten | attack
warn caution | fine punish
reprimand rebuke | suspend
ask request urge | order instruct compel oblige
"""

SCALES = tuple(
    tuple(frozenset(step.split()) for step in line.split("|")) for line in _SCALES.strip().splitlines()
)
