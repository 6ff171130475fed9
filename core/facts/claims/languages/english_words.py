"""English: irregular forms and synonyms among the words that news is made of.

Irregular forms as any grammar lists them. Synonyms compiled by hand for the verbs, nouns and adjectives
of record of news reports.
"""

from __future__ import annotations

from core.facts.claims.languages.lexicon import form_table

_FORMS = """
be: am is are was were been being 'm
have: has had having
do: does did done doing
go: goes went gone going
say: said says saying
tell: told
make: made making
take: took taken
come: came
become: became
rise: rose risen arose arisen
fall: fell fallen
grow: grew grown
shrink: shrank shrunk
lose: lost losing
win: won winning
beat: beaten
give: gave given
get: got gotten getting
see: saw seen
know: knew known
think: thought
find: found
keep: kept
hold: held
leave: left leaving leaves
lead: led
meet: met
pay: paid
send: sent
spend: spent
build: built
buy: bought
sell: sold
bring: brought
begin: began begun
break: broke broken
speak: spoke spoken
steal: stole stolen
choose: chose chosen
write: wrote written writing
drive: drove driven
fly: flew flown flies
draw: drew drawn
throw: threw thrown
show: shown
hide: hid hidden
strike: struck stricken
stand: stood
understand: understood
withdraw: withdrew withdrawn
withhold: withheld
overturn: overturned
hear: heard
feel: felt
fight: fought
catch: caught
teach: taught
seek: sought
run: ran running
sit: sat
swim: swam swum
sing: sang sung
sink: sank sunk
drink: drank drunk
eat: ate eaten
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
mean: meant
send: sent
shoot: shot
deal: dealt
sleep: slept
swear: swore sworn
tear: tore torn
wear: wore worn
bear: bore borne
bind: bound
wake: woke woken
lie: lay lain lying lies lied
lay: laid
die: died dies dying
bid: bade bidden
cast: casting
cut: cutting
hit: hitting
put: putting
set: setting
shut: shutting
hurt: hurting
note: noted notes noting
use: used uses using
agree: agreed
disagree: disagreed
free: freed
guarantee: guaranteed
decree: decreed
flee: fled fleeing
blow: blew blown
ride: rode ridden
shake: shook shaken
hang: hung
spin: spun
sweep: swept
speed: sped
breed: bred
bleed: bled
cling: clung
creep: crept
dig: dug
feed: fed
fling: flung
lend: lent
overcome: overcame
overtake: overtook overtaken
undertake: undertook undertaken
shine: shone
slide: slid
stick: stuck
sting: stung
swing: swung
weep: wept
uphold: upheld
ring: rang rung
foresee: foresaw foreseen
oversee: oversaw overseen
willing: willing
suspected: suspected
considering: considering
weighing: weighing
mulling: mulling
state: states stated stating
man: men
woman: women
child: children
person: people persons
mouse: mice
foot: feet
tooth: teeth
life: lives
wife: wives
loss: losses
crisis: crises
analysis: analyses
thesis: theses
thing: things
king: kings
wing: wings
spring: springs
morning: mornings
evening: evenings
building: buildings
meeting: meetings
news: news
series: series
police: police
"""


IRREGULAR = form_table(_FORMS)
PAST_FORMS = frozenset(
    """
    said told made took came became rose arose fell grew shrank lost won gave got saw knew thought found kept held
    left led met paid sent spent built bought sold brought began broke spoke stole chose wrote drove flew drew threw
    hid struck stood understood withdrew withheld heard felt fought caught taught sought ran sat sank ate forbade
    went blew rode shook hung spun swept sped bred bled clung crept dug fed flung lent overcame overtook undertook
    shone slid stuck stung swung wept upheld rang foresaw oversaw fled swam sang forgave
    forgot froze meant shot dealt slept swore tore wore bore bound woke lay laid
    """.split()
)

_SYNONYMS = """
first earliest maiden inaugural
rise increase grow climb gain jump surge soar advance up higher growth uptick
fall drop decline decrease dip slide slip plunge tumble sink shrink reduce lower down reduction
reduce cut lower trim slash decrease
start begin launch commence open kick
end finish conclude stop cease halt terminate
close shut closure shutdown
buy purchase acquire obtain
sell offload divest
win victory triumph
beat defeat overcome
lose loss defeat
allow permit let authorise authorize enable approve
ban prohibit forbid bar outlaw block
approve back endorse pass adopt ratify accept
reject refuse decline rebuff turn dismiss
deny refute reject
admit confess acknowledge concede
keep retain maintain preserve hold
remove delete withdraw scrap
add include append
show demonstrate reveal indicate prove
damage harm injure hurt impair
hurt injured wounded harmed injury wound
kill slay murder
die perish decease death killed fatality
arrest detain apprehend custody
release free liberate discharge
charge indict prosecute
convict condemn guilty
acquit clear exonerate
sue litigate lawsuit
protest demonstrate rally demonstration
strike walkout stoppage
fire sack dismiss
hire employ recruit engage
resign quit step
appoint name nominate designate
elect choose vote
lead head direct run
leader head chief boss chair
company firm business corporation enterprise
worker employee staff labourer laborer
union syndicate
factory plant mill
money cash fund funds funding
price cost
pay compensate remunerate settle
plan scheme project programme program
study research investigation
inquiry probe investigation enquiry
examine inspect check review
road highway motorway street thoroughfare
house home residence dwelling
car vehicle automobile
ship vessel boat
plane aircraft jet airplane
child kid youngster minor
doctor physician medic
sick ill unwell
illness disease sickness
medicine drug medication
big large huge major great sizeable significant considerable substantial
small little tiny minor
old aged elderly ancient
new fresh novel recent
quick fast rapid swift
main chief principal primary key
important significant crucial vital
hard difficult tough
easy simple straightforward
enough sufficient adequate suffice
extra additional further supplementary more
next following subsequent
previous earlier prior former last past preceding
begin commence
happen occur
need require necessitate
want wish desire
try attempt endeavour endeavor seek
help assist aid support
protect guard shield safeguard defend
threaten endanger imperil jeopardise jeopardize menace
destroy wreck ruin demolish devastate
build construct erect
replace substitute supplant supersede
change alter modify
decide resolve determine decision
agree consent accept
sign ink
sign indication evidence trace hint
unlikely improbable
say state
talk speak discuss
see view observe
use employ utilise utilize
get receive obtain gain
give grant award provide hand
send dispatch ship
go travel journey
leave depart exit
arrive reach
return come
stay remain
wait await
move shift relocate transfer
post station deploy
frighten scare worry alarm
fear worry concern anxiety
hope wish
believe think
proof evidence
result outcome consequence
cause trigger prompt spark
safe secure
danger risk hazard peril
storm cyclone hurricane typhoon
quake earthquake tremor
flood inundation
blaze fire inferno
toll death casualties
victim casualty
country nation state
government administration cabinet
minister secretary
parliament assembly legislature
law legislation act statute
rule regulation
agreement accord deal pact treaty
talks negotiations discussions
war conflict
soldier troop
attack assault strike
weapon arm
border frontier boundary
sea ocean
river stream waterway
town city municipality
village hamlet
area region zone district
school college academy
teacher educator instructor
pupil student learner
match game fixture
team side squad
player athlete
goal target aim
record register log
file lodge submit deposit
withdraw pull retract revoke
seize secure confiscate impound
declare pronounce proclaim announce
cancel call scrap abandon
postpone delay defer
open inaugurate
publish issue release print
compose write
buyback repurchase
share stock
profit earnings gain
loss deficit
debt borrowing liability
loan credit
late delayed overdue belated
tax levy duty
export ship
import bring
half fifty
scientist researcher
test trial
harvest crop yield
closure closing shutdown
cable wire line
site place location
offer bid proposal
estimate forecast projection
exceed surpass top
trade trading commerce
manufacturer maker producer
bean beans
largest biggest greatest
smallest tiniest
person participant respondent volunteer
proceed continue
sure certain confident
"""
SYNONYMS = tuple(frozenset(line.split()) for line in _SYNONYMS.strip().splitlines())
