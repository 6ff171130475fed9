"""What news in English reports, and the words for it: a line a topic, as the package says."""

TOPICS = """
dead die dying death kill fatal fatality deadly perish lethal drowned
hurt injure injury wound
arrest detain custody detention apprehend
hospital clinic infirmary ward
ambulance paramedic
doctor physician surgeon medic gp
nurse midwife
patient sufferer
police officer constable detective policeman policemen policewoman
firefighter fireman firemen brigade
rescuer rescue save
search hunt comb
missing unaccounted vanish disappear
survive survivor
evacuate evacuation displace
trap strand stuck maroon
flee fled escape
suspect culprit perpetrator
murder homicide manslaughter
robbery burglary theft steal stole stolen thief thieves heist rob loot
fraud scam swindle
bribe bribery corruption graft kickback
court tribunal
judge magistrate justice
jury juror
hearing proceedings
lawyer attorney solicitor barrister counsel advocate
sentence imprisoned prison jail imprisonment
fine penalty penalise
prosecutor prosecution
guilty conviction convict
verdict ruling judgment judgement
lawsuit sue suing suit litigation
allege allegation accuse accusation
investigate investigation inquiry probe enquiry investigator inquest
evidence proof
council councillor
citizen resident inhabitant local dweller
voter electorate
vote ballot poll election
candidate contender hopeful
coalition alliance
parliament legislature assembly congress lawmaker mp legislator deputy parliamentarian
bill legislation law act statute
government administration cabinet
minister secretary
ambassador envoy diplomat
treaty accord pact agreement deal
talks negotiation negotiate negotiator
meeting conference gathering
sanction embargo
troops soldier army military forces
navy naval fleet warship frigate destroyer
war conflict fighting hostilities
ceasefire truce armistice
missile rocket
bomb explosive explosion explode blast detonate
shoot shot gun gunman gunfire firearm
attack assault raid
protest demonstration demonstrator protester rally march
strike walkout stoppage
wage pay paid salary remuneration
worker employee staff staffer workforce job personnel labour labourer crew
unemployed unemployment jobless
redundancy layoff dismiss sack dismissal
hire recruit recruitment
pension retirement retire retiree pensioner
company firm business corporation enterprise
boss chief executive ceo director chair chairman chairwoman
founder founded establish set
owner proprietor
shareholder investor
share stock equity
profit earnings
loss deficit
revenue sales turnover takings income
cost price expense
expensive costly dear pricey
cheap inexpensive affordable
buy bought purchase acquire acquisition buyer
sell sold sale seller
auction bidder bid
customer client shopper consumer
shop store retailer supermarket
factory plant mill
goods product merchandise
export exporter
tax levy duty tariff
bank lender
loan credit lending borrow
invest investment
fund finance money cash
grant subsidy aid
spend spent expenditure outlay
economy economic
growth grow grew grown rise rose risen increase climb gain surge jump soar
fall fell fallen drop decline decrease slump plunge shrink shrank dwindle
cut reduce reduction slash trim
double twice doubling
estimate reckon calculate
forecast predict prediction projection expect anticipate
open inaugurate
begin began begun start launch commence
build built construct construction erect
end finish conclude
close shut shutdown closure
continue ongoing persist
delay postpone postponement
cancel scrap abandon axe
plan scheme project proposal propose
approve approval endorse ratify
reject rejection rebuff
ban prohibit outlaw forbid forbidden
allow permit authorise
warn alert
threat threaten
danger dangerous hazard hazardous risk risky
safe safety secure security
damage destroy destruction wreck ruin devastate
repair fix mend restore restoration renovate renovation refurbish
fire blaze flame burn burnt inferno
flood inundate
storm cyclone hurricane typhoon
rain rainfall downpour
snow snowfall
wind gust
drought dry
heat heatwave hot
cold freezing chill
weather climate
earthquake quake tremor
volcano eruption erupt
landslide mudslide avalanche
river stream
lake reservoir
sea ocean
coast shore coastline coastal seaside
island isle
mountain peak
forest wood woodland
farm farmer grower agriculture agricultural
crop harvest
cattle cow livestock herd
fish fisherman fishermen catch
animal wildlife
boat vessel ship ferry craft
harbour port dock
captain skipper
passenger traveller
plane aircraft jet airliner airplane
train rail railway
car vehicle automobile
lorry truck
driver motorist
road street highway motorway
crash collision collide accident
journey trip travel
tourist tourism visitor holidaymaker
hotel inn guesthouse
restaurant cafe eatery
museum gallery
exhibition exhibit display
painting picture canvas
artist painter
statue sculpture
author writer
journalist reporter correspondent
film movie
music song
singer vocalist
concert gig
theatre playhouse
actor actress
audience crowd spectator onlooker
prize award
winner won win victory victor
beat defeat
match game
team side squad
player footballer
manager trainer
fan supporter
goal score
pupil student schoolchildren
teacher schoolteacher
university college
professor academic scholar
scientist researcher
study research
discover discovery
drug medicine medication
vaccine vaccination vaccinate jab
disease illness sickness
infection infect outbreak epidemic
cancer tumour
treatment therapy treat
operation surgery
baby infant newborn
child children kid youngster
boy lad
teenager adolescent teen
woman women female
man men male
father dad
mother mum
family relatives
couple pair
neighbour neighbor
married marriage wed
born birth
elderly aged
young youth
house home dwelling residence
apartment flat
village hamlet
town city
region province district
country nation
border frontier
church chapel cathedral
priest clergyman vicar
castle palace
hacker hack cyberattack
data information
website site
internet online web
phone telephone mobile
electricity power
oil petroleum crude
mine miner
nuclear reactor
waste rubbish garbage
pollution pollute contaminate contamination
emission carbon
drink drank
weigh weight
length long
height tall high
width wide
depth deep
speed fast rapid quick swift
morning dawn
evening dusk night overnight
apologise apology sorry regret
thank grateful gratitude
praise hail
criticise criticism condemn
deny denial
admit acknowledge confess
promise pledge vow
ask request
reply answer respond response
agree consent
disagree dispute
complain complaint
worry concern fear
believe think thought
known know knew
remember recall
forget forgot
angry anger furious fury outrage
happy glad pleased delighted
sad grief mourn
shock stun
surprise unexpected
resign resignation quit
appoint appointment nominate
replace successor
lead led leader
leave depart departure
arrive arrival reach
send sent
give gave given donate donation
carry transport
move relocate
produce production manufacture maker manufacturer
change alter
improve improvement
worsen worse deteriorate deterioration
remain stay
need require
try tried attempt
fail failure
success successful
help assist assistance
protect protection
inspect inspection check examine
announce announcement
show shown
reveal disclose
decide decision
sick ill unwell
big large huge enormous vast sizeable
small little tiny
difficult tough
easy simple
important significant crucial vital
enough sufficient adequate
release free liberate
programme program
participant volunteer respondent
target aim
seize confiscate impound
declare proclaim
exceed surpass
result outcome consequence
choose chose chosen pick select
compete race contest competition
poor needy poverty
rich wealthy wealth
weary tired exhausted exhaustion
"""
