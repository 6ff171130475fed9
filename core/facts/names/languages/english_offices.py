"""English offices and occupations by kind: words in one line say the same office, or cannot be told apart.

Written for this program from the general vocabulary of news. A kind may say the same as a broader one
(``senator`` and ``lawmaker``) and never as a sister (``treasurer`` and ``secretary``).
"""

from __future__ import annotations

_OFFICES = """
president: president
minister: minister secretary
premier: premier taoiseach pm
chancellor: chancellor
governor: governor
mayor: mayor mayoress burgomaster
ambassador: ambassador envoy consul
diplomat: diplomat
senator: senator
representative: congressman congresswoman
lawmaker: lawmaker legislator parliamentarian mp mep deputy assemblyman assemblywoman
councillor: councillor councilor councilman councilwoman alderman
politician: politician
spokesperson: spokesman spokeswoman spokesperson
commissioner: commissioner
chief: chief ceo executive
officer: officer
chair: chairman chairwoman chairperson chair
head: head leader boss
director: director
director-general: director-general
manager: manager supervisor
founder: founder cofounder co-founder
owner: owner proprietor
partner: partner
treasurer: treasurer
auditor: auditor
accountant: accountant bookkeeper
negotiator: negotiator mediator
adviser: adviser advisor aide counsellor consultant
lobbyist: lobbyist
captain: captain skipper
judge: judge justice magistrate
prosecutor: prosecutor
lawyer: lawyer attorney barrister solicitor counsel advocate
clerk: clerk registrar
detective: detective investigator
policeman: policeman policewoman constable
soldier: soldier
veteran: veteran
guard: guard warden
firefighter: firefighter fireman
paramedic: paramedic
nurse: nurse midwife matron
doctor: doctor physician medic gp
surgeon: surgeon
paediatrician: paediatrician pediatrician
dentist: dentist
pharmacist: pharmacist
veterinarian: veterinarian vet
psychologist: psychologist psychiatrist psychotherapist therapist
professor: professor lecturer reader academic scholar don
teacher: teacher schoolteacher educator schoolmaster schoolmistress tutor instructor
headteacher: headteacher headmaster headmistress
student: student undergraduate pupil
rector: rector provost
dean: dean
librarian: librarian archivist
scientist: scientist researcher
expert: expert specialist authority
analyst: analyst strategist
economist: economist
engineer: engineer technician
architect: architect
designer: designer
programmer: programmer developer coder
mathematician: mathematician
physicist: physicist
historian: historian
philosopher: philosopher
sociologist: sociologist
journalist: journalist reporter correspondent columnist newsman
editor: editor
photographer: photographer
broadcaster: broadcaster presenter anchor newsreader
author: author writer novelist
poet: poet
playwright: playwright dramatist
composer: composer
conductor: conductor
musician: musician instrumentalist
singer: singer soprano tenor baritone mezzo vocalist
pianist: pianist
violinist: violinist
actor: actor actress
dancer: dancer ballerina
painter: painter
sculptor: sculptor
artist: artist
filmmaker: filmmaker film-maker
producer: producer
impresario: impresario
curator: curator
critic: critic reviewer
activist: activist campaigner
organiser: organiser organizer
volunteer: volunteer
priest: priest vicar pastor clergyman parson chaplain
bishop: bishop archbishop
cardinal: cardinal
imam: imam
rabbi: rabbi
monk: monk
nun: nun
king: king monarch
queen: queen
banker: banker
broker: broker
trader: trader
dealer: dealer
merchant: merchant
importer: importer
exporter: exporter
shopkeeper: shopkeeper
salesman: salesman saleswoman
investor: investor financier
entrepreneur: entrepreneur
businessman: businessman businesswoman businessperson industrialist magnate tycoon
farmer: farmer
grower: grower
rancher: rancher
fisherman: fisherman fisher
shepherd: shepherd
hunter: hunter
gardener: gardener
forester: forester
miner: miner
baker: baker
butcher: butcher
cook: cook chef
waiter: waiter waitress
brewer: brewer
winemaker: winemaker vintner
carpenter: carpenter joiner
electrician: electrician
plumber: plumber
mechanic: mechanic
builder: builder
driver: driver
pilot: pilot
sailor: sailor seaman mariner
assistant: assistant
docker: docker dockworker
worker: worker
trainer: coach trainer
referee: referee umpire
runner: runner
player: player
footballer: footballer
cyclist: cyclist
striker: striker
goalkeeper: goalkeeper
climber: climber mountaineer
astronaut: astronaut cosmonaut
explorer: explorer
agronomist: agronomist
agent: agent
secretary-general: secretary-general
superintendent: superintendent
inspector: inspector
coroner: coroner
caretaker: caretaker janitor
cleaner: cleaner
translator: translator interpreter
model: model
comedian: comedian
watchmaker: watchmaker clockmaker
shoemaker: shoemaker cobbler
blacksmith: blacksmith
locksmith: locksmith
potter: potter
tailor: tailor seamstress dressmaker
weaver: weaver
hairdresser: hairdresser barber
bartender: bartender barman barmaid
cashier: cashier
receptionist: receptionist
welder: welder
lifeguard: lifeguard
ranger: ranger gamekeeper
beekeeper: beekeeper
zookeeper: zookeeper
diver: diver
surfer: surfer
skier: skier
swimmer: swimmer
boxer: boxer
wrestler: wrestler
jockey: jockey
sprinter: sprinter
midfielder: midfielder
defender: defender
publisher: publisher
printer: printer
bookseller: bookseller
auctioneer: auctioneer
undertaker: undertaker
butler: butler
nanny: nanny childminder babysitter
landlord: landlord landlady
surveyor: surveyor
planner: planner
ombudsman: ombudsman
actuary: actuary
regulator: regulator
trustee: trustee
missionary: missionary
cleric: cleric
abbot: abbot
organist: organist
guitarist: guitarist
drummer: drummer
cellist: cellist
rapper: rapper
screenwriter: screenwriter scriptwriter
illustrator: illustrator
cartoonist: cartoonist
astronomer: astronomer
botanist: botanist
geneticist: geneticist
chemist: chemist biochemist
conservationist: conservationist
environmentalist: environmentalist
vice-chancellor: vice-chancellor
attorney-general: attorney-general
comptroller: comptroller controller
foreman: foreman forewoman
steward: steward stewardess
courier: courier
postman: postman postwoman
bailiff: bailiff
sheriff: sheriff
"""
OFFICES = {
    word: kind
    for line in _OFFICES.strip().split("\n")
    for kind, words in [line.split(":")]
    for word in words.split()
}

OCCUPATION_ENDINGS = ("ologist", "ographer", "onomist", "ician", "iatrist", "iatrician", "ropist", "urgist")
"""Endings that make any noun an occupation."""

_NARROWER = {
    "leader": "president premier chancellor governor mayor chair chief director director-general manager"
    " captain founder secretary-general minister owner",
    "head": "president premier chancellor governor mayor chair chief director director-general manager"
    " captain founder secretary-general minister officer dean rector headteacher editor superintendent"
    " commissioner",
    "chief": "director manager officer superintendent commissioner editor",
    "officer": "detective policeman inspector superintendent constable guard",
    "policeman": "detective inspector superintendent constable",
    "politician": "president premier minister chancellor governor mayor senator representative lawmaker councillor",
    "lawmaker": "senator representative",
    "diplomat": "ambassador minister commissioner negotiator",
    "expert": "analyst economist professor scientist doctor lawyer engineer historian adviser agronomist"
    " psychologist physicist mathematician author critic",
    "scientist": "professor physicist mathematician doctor psychologist economist historian agronomist sociologist"
    " engineer analyst astronomer botanist geneticist conservationist",
    "professor": "economist historian physicist mathematician doctor psychologist sociologist agronomist engineer"
    " lawyer teacher surgeon paediatrician philosopher astronomer botanist geneticist dean rector author",
    "doctor": "surgeon paediatrician psychologist",
    "analyst": "economist",
    "teacher": "headteacher",
    "lawyer": "prosecutor judge",
    "journalist": "editor broadcaster photographer author critic",
    "musician": "singer composer conductor pianist violinist organist guitarist drummer cellist rapper",
    "artist": "painter sculptor musician singer actor dancer composer filmmaker photographer",
    "author": "screenwriter poet playwright journalist historian",
    "businessman": "entrepreneur investor banker owner trader dealer merchant importer exporter shopkeeper founder"
    " manager director chief chair",
    "trader": "broker dealer merchant importer exporter shopkeeper",
    "farmer": "grower rancher shepherd winemaker fisherman",
    "worker": "docker miner driver mechanic builder electrician plumber cleaner carpenter",
    "priest": "bishop cardinal monk abbot missionary",
    "cleric": "priest bishop cardinal imam rabbi monk abbot",
    "player": "footballer midfielder defender striker goalkeeper captain",
    "runner": "sprinter",
    "footballer": "striker goalkeeper midfielder defender captain",
    "sailor": "captain fisherman",
    "trainer": "manager",
    "partner": "lawyer owner",
    "activist": "organiser volunteer conservationist environmentalist",
    "director": "filmmaker",
    "spokesperson": "officer adviser",
}
BROADER: dict[str, frozenset[str]] = {}
for _broad, _kinds in _NARROWER.items():
    for _kind in _kinds.split():
        BROADER[_kind] = BROADER.get(_kind, frozenset()) | {_broad}

PHRASES = {
    ("prime", "minister"): ("premier", ""),
    ("chief", "minister"): ("premier", ""),
    ("chief", "executive"): ("chief", "executive"),
    ("chief", "executive", "officer"): ("chief", "executive"),
    ("chief", "*", "officer"): ("chief", "*"),
    ("chief", "of", "*"): ("chief", "*"),
    ("ceo",): ("chief", "executive"),
    ("cfo",): ("chief", "finance"),
    ("cto",): ("chief", "technology"),
    ("coo",): ("chief", "operating"),
    ("general", "secretary"): ("secretary-general", ""),
    ("secretary", "general"): ("secretary-general", ""),
    ("director", "general"): ("director-general", ""),
    ("attorney", "general"): ("attorney-general", ""),
    ("solicitor", "general"): ("solicitor-general", ""),
    ("general", "manager"): ("manager", ""),
    ("managing", "director"): ("director", "managing"),
    ("foreign", "secretary"): ("minister", "foreign"),
    ("home", "secretary"): ("minister", "interior"),
    ("secretary", "of", "state"): ("minister", "foreign"),
    ("press", "secretary"): ("spokesperson", ""),
    ("first", "lady"): ("first-lady", ""),
    ("head", "of", "state"): ("head", ""),
    ("head", "of", "government"): ("head", ""),
    ("member", "of", "parliament"): ("lawmaker", ""),
    ("union", "leader"): ("head", ""),
    ("fund", "manager"): ("manager", "fund"),
    ("chief", "of", "staff"): ("chief-of-staff", ""),
    ("crown", "prince"): ("crown-prince", ""),
    # The heads of towns as their titles are rendered from Portuguese, Spanish, Italian, French and Arabic.
    ("president", "of", "the", "chamber"): ("mayor", ""),
    ("president", "of", "the", "municipal", "chamber"): ("mayor", ""),
    ("president", "of", "the", "municipality"): ("mayor", ""),
    ("municipal", "president"): ("mayor", ""),
    ("president", "of", "the", "commune"): ("mayor", ""),
    ("president", "of", "the", "chamber", "of", "*"): ("president", ""),
}

_FIELDS = {
    "foreign": "foreign affairs exterior diplomatic external",
    "defence": "defence defense defending war military",
    "finance": "finance financial finances treasury exchequer",
    "interior": "interior home inside internal",
    "labour": "labour labor employment work",
    "health": "health healthcare medical",
    "agriculture": "agriculture agricultural farming farm",
    "education": "education schools educational",
    "transport": "transport transportation",
    "environment": "environment environmental",
    "technology": "technology technical tech technological",
    "science": "science scientific",
    "economy": "economy economic economics",
    "justice": "justice legal law",
    "trade": "trade commerce commercial",
    "energy": "energy",
    "culture": "culture cultural arts",
    "marketing": "marketing",
    "operating": "operating operations",
    "executive": "executive",
    "information": "information",
    "police": "police policing",
    "sport": "sport sports sporting",
    "security": "security",
    "housing": "housing",
    "planning": "planning",
}
FIELDS = {word: name for name, words in _FIELDS.items() for word in words.split()}
