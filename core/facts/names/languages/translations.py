"""Words of names in several languages, which translation by machine renders or leaves as they are.

Written for this program from the general vocabulary of places, firms and people's names; each line holds the
forms of one word in English, Spanish, Portuguese, French, Italian, German and others, without accents. Days,
months, numbers to twelve, colours, points of the compass and close kin are complete; animals and trees are those
that surnames and places are commonly named after, in Polish too. Czech and Polish words for what towns and
buildings are named after are given too.
"""

from __future__ import annotations

_WORDS = """
saint st san santa santo sao sankt sainte
new nueva nuevo nova novo nouvelle nouveau neu neue neuer neues nuova nuovo nieuw ny nya nowy nowa novi novy nove nowe
old vieja viejo velha velho vieille vieux alt alte alter altes vecchia vecchio oud gamla stary stara stare
big great large grande gran grand gross grosse grosser groot stora velika velky velka velke wielki wielka wielkie
small little pequena pequeno chico petit petite klein kleine kleiner piccola piccolo maly mala
upper alto alta haut haute ober obere oberer superior horni gorny gorna
lower bajo baja baixo baixa bas basse unter untere unterer inferior dolni dolny dolna
black negra negro negras negros preta preto noir noire noirs noires schwarz schwarze schwarzer nera nero cerny cerna czarny czarna
white blanca blanco blancas blancos branca branco blanc blanche weiss weisse weisser bianca bianco bily bila bialy biala
red roja rojo rojas rojos vermelha vermelho rouge rot rote roter rossa rosso cerveny cervena czerwony czerwona
green verde verdes vert verte grun grune gruner zeleny zelena zielony zielona
blue azul bleu bleue blau blaue blauer azzurra blu
yellow amarilla amarillo amarillos amarela amarelo jaune gelb gelbe gelber gialla giallo
grey gray gris cinza grau graue grauer grigia grigio szary
brown parda pardo marron braun braune brauner bruna bruno
pink rosada rosado cor-de-rosa
violet purple morada morado roxa roxo violette violett viola
golden gold oro dorada dorado ouro or doree dore gulden zlaty zlata zloty zlota
silver plata prata argent silber argento
iron fierro hierro ferro fer eisen
copper cobre cuivre kupfer rame
stone piedra pedra pierre stein pietra sten steinar
mountain mount mont monte montana montagne berg montagna gebirge hora gora
hill cerro colina colline hugel collina morro
valley valle val vale vallee tal dal udoli dolina
river rio riviere fleuve fluss fiume reka rzeka
lake lago lac see lagoa laguna jezero jezioro
sea mar mer meer mare
water waters agua aguas eau eaux wasser acqua acque
bridge puente ponte pont brucke
tower torre tour turm tower torres vez wieza
castle castillo castelo chateau schloss burg castello hrad zamek
church iglesia igreja eglise kirche chiesa kostel kosciol
cross cruz croix kreuz croce kriz krzyz
house casa maison haus dum dom huis hus
gate gates puerta porta porte tor brama brana
street calle rua rue strasse via ulice ulica
island isla ilha ile insel isola ostrov wyspa
cape cabo cap kap capo
port puerto porto hafen harbour
bay bahia baie bucht baia
beach playa praia plage strand spiaggia
coast costa cote kuste
desert desierto deserto wuste
navigation navegacion navegacao schiffahrt navigazione
transport transports transportes trasporti
foundation fundacion fundacao fondation stiftung fondazione
brotherhood hermandad irmandade fraternite bruderschaft
mother madre mae mere mutter
father padre pai pere vater ojciec
brother hermano irmao frere bruder fratello brat
sister hermana irma soeur schwester sorella siostra
son hijo filho fils sohn figlio syn
daughter hija filha fille tochter figlia corka
virgin virgen virgem vierge jungfrau vergine
angel angels angeles anjo anjos ange anges engel angelo angeli
saints santos santi
square plaza praca place platz piazza namesti rynek plac trg
field fields campo campos champ champs feld felder
forest wood bosque floresta foret wald bosco
tree arbol arvore arbre baum albero
rose rosa rosas rosen
flower flor flores fleur fleurs blume blumen fiore fiori
moon luna lua lune mond
sun sol soleil sonne sole
star estrella estrela etoile stern stella
night noche noite nuit nacht notte
day dia jour tag giorno
dawn alba amanecer aurora aube morgenrot
king rey rei roi konig re
queen reina rainha reine konigin regina
lord senor senhor seigneur herr signore
lady dama dame donna
lion leon leao lowe leone
tiger tigre tygrys
jaguar onca
bear oso urso ours bar orso niedzwiedz
wolf lobo loup lupo wilk
fox zorro raposa renard fuchs volpe lis
deer stag hart ciervo venado cervo veado cerf hirsch jelen
hare liebre lebre lievre hase lepre zajac
boar jabali javali sanglier eber cinghiale dzik
bull toro touro taureau stier
ox buey boi boeuf ochse bue
cow vaca vache kuh mucca krowa
dog perro cachorro cao chien hund cane pies
cat gato chat katze gatto kot
goat cabra chevre ziege capra koza
sheep oveja ovelha mouton schaf pecora owca
lamb cordero cordeiro agneau lamm agnello baranek
pig puerco cerdo porco cochon schwein maiale
snake serpent serpiente cobra serpente schlange waz
frog rana ra grenouille frosch zaba
bee abeja abelha abeille biene ape pszczola
eagle aguila aguia aigle adler aquila orzel
falcon halcon falcao faucon falke falco sokol
hawk gavilan gaviao epervier habicht sparviero jastrzab
raven cuervo corvo corbeau rabe kruk
crow corneja gralha corneille krahe cornacchia wrona
owl buho coruja hibou eule gufo sowa
swan cisne cygne schwan cigno labedz
goose ganso oie gans oca
rooster cock gallo galo coq hahn kogut
thrush zorzal tordo grive drossel drozd
blackbird mirlo melro merle amsel merlo kos
sparrow gorrion pardal moineau spatz passero wrobel
swallow golondrina andorinha hirondelle schwalbe rondine jaskolka
stork ciguena cegonha cigogne storch cicogna bocian
whale ballena baleia baleine wal balena
dolphin delfin golfinho dauphin delphin delfino
horse caballo cavalo cheval pferd cavallo kon
fish pez peixe poisson fisch pesce ryba
bird ave pajaro passaro oiseau vogel uccello ptak
north norte nord norden
south sur sul sud sued suden
east este leste est ost osten oriental
west oeste ouest ovest westen
central center centre centro zentral zentrum centrale
national nacional nationale nazionale
royal real reale royale koniglich konigliche
free libre livre frei freie libero libera
monday lunes lundi montag lunedi poniedzialek
tuesday martes mardi dienstag martedi wtorek
wednesday miercoles mercredi mittwoch mercoledi sroda
thursday jueves jeudi donnerstag giovedi czwartek
friday viernes vendredi freitag venerdi piatek
saturday sabado samedi samstag sabato sobota
sunday sundays domingo domingos dimanche sonntag domenica niedziela
january enero janeiro janvier januar gennaio
february febrero fevereiro fevrier februar febbraio
march marzo marco mars marz
april abril avril aprile
may mayo maio mai maggio
june junio junho juin juni giugno
july julio julho juillet juli luglio
august agosto aout
september septiembre setembro septembre settembre
october octubre outubro octobre oktober ottobre
november noviembre novembro novembre
december diciembre dezembro decembre dezember dicembre
pigeon dove paloma palomas pomba colombe taube colomba golab
oak roble encina carvalho chene eiche quercia dab
pine pino pinho pinheiro pin kiefer sosna
fir abeto sapin tanne abete jodla
birch abedul betula bouleau birke betulla brzoza
ash fresno freixo frene esche frassino jesion
beech haya faia hetre buche faggio buk
elm olmo ulmeiro orme ulme wiaz
lime linden tilo tilia tilleul linde tiglio lipa
willow sauce salgueiro saule weide salice wierzba
poplar alamo choupo peuplier pappel pioppo topola
olive olivo oliva oliveira olivier olivenbaum ulivo
palm palma palmera palmeira palmier palme
apple manzano macieira pommier apfelbaum melo jablon
pear peral pereira poirier birnbaum pero grusza
cherry cerezo cerejeira cerisier kirsche ciliegio wisnia
walnut nogal nogueira noyer nussbaum noce orzech
laurel louro laurier lorbeer alloro
branch branches ramos ramo rameau zweig
cold fria frio froid froide kalt kalte kalter fredda freddo
hot warm caliente quente chaud chaude heiss warme warmer calda caldo
dry seca seco sec seche trocken secca secco
long larga largo longa longo longue lang lange langer lunga lungo
short corta corto curta curto court courte kurz kurze kurzer
deep honda hondo profunda profundo funda fundo profonde tief tiefe tiefer
dark oscura oscuro escura escuro obscur sombre dunkel dunkle dunkler scura scuro
clear clara claro clair klar klare klarer chiara chiaro
beautiful fair hermosa hermoso bella bello belo belle beau schon schone schoner
rich rica rico riche reich reiche reicher ricca ricco
strong fuerte forte fort stark starke starker
sweet dulce doce doux suss susse susser dolce
good buena bueno buenas buenos boa bom bonne bon gut gute guter buona buono
holy sacred sagrada sagrado heilig heilige sacre sacree sacro sacra
light luz lumiere licht luce
fire fuego fogo feu feuer fuoco
wind viento vento vent
bank banco banque banca banka
mining mine mines minera mina minas miniere bergbau
union sindicato sindicat syndicate syndicat sindacato gewerkschaft
society sociedad sociedade societe gesellschaft societa
company compania companhia compagnie compagnia
brothers hermanos irmaos freres bruder bruders fratelli
sons hijos filhos fils sohne figli
people pueblo povo peuple volk popolo lid lud
peace paz paix frieden pace
freedom liberty libertad liberdade liberte freiheit liberta
hope esperanza esperanca espoir hoffnung speranza
victory victoria vitoria victoire sieg vittoria
newspaper journal diario jornal zeitung giornale
school escuela escola ecole schule scuola skola szkola
university universidad universidade universite universitat universita univerzita uniwersytet
gallery galeria galerie galleria
one uno um un eins eine
two dos dois deux zwei due
three tres trois drei tre
four cuatro quatro quatre vier quattro
five cinco cinq funf cinque
six seis sechs sei
seven siete sete sept sieben sette
eight ocho oito huit acht otto
nine nueve nove neuf neun
ten diez dez dix zehn dieci
eleven once onze elf undici
twelve doce doze douze zwolf dodici
"""
PARTICLES = frozenset(
    "of the de do da dos das del della du des la le les los las el lo il der die das von van".split()
)
"""Words between those of a name, which its rendering has others of, or none."""
_FIRST_NAMES = """
john juan joao jean johann johannes hans giovanni ivan jan jon
peter pedro pierre pietro piotr petr pyotr petrus
paul pablo paulo paolo pavel pawel pal
james jaime diego jacques giacomo jakob iago santiago
michael miguel michel michele mikhail michal mikael
joseph jose josef giuseppe iosif
charles carlos karl carlo karel carl
francis francisco francois franz francesco frantisek
anthony antonio antoine anton antonin antoni
louis luis ludwig luigi luiz ludvik lewis
henry enrique henri heinrich enrico henrique hendrik
william guillermo guillaume wilhelm guglielmo guilherme willem
george jorge georges georg giorgio georgi jerzy jiri yuri
andrew andres andre andreas andrea andrei andrzej ondrej
philip felipe philippe filippo philipp filip
stephen esteban etienne stefan stefano estevao stepan
nicholas nicolas nicola nikolaus nikolai mikolaj niccolo
thomas tomas tommaso tomasz
bernard bernardo bernhard
patrick patricio patrice patrizio
xavier javier saverio
lawrence lorenzo laurent lorenz lourenco
edward eduardo edouard eduard edoardo
frederick federico frederic friedrich frederico
alexander alejandro alexandre alessandro aleksandr aleksander
catherine catalina catarina caterina katharina ekaterina katarzyna katerina
mary maria marie marija
anne ana anna hanna
helen elena helene helena
elizabeth isabel elisabeth elisabetta elzbieta yelizaveta
margaret margarita marguerite margherita margarete margarida
theresa teresa therese
joan juana jeanne johanna giovanna joana
lucy lucia lucie luzia
claire clara klara chiara
matthew mateo matthieu matthias matteo mateus mateusz
mark marcos marc markus marco marek
luke lucas luc lukas luca
simon simeon simone szymon semyon
vincent vicente vincenzo vinzenz
raymond ramon raimundo raimondo
rudolph rodolfo rodolphe rudolf
ralph raul raoul
"""


def _groups(lines: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(lines.strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_MEANINGS = _groups(_WORDS + _FIRST_NAMES)


def meanings(word: str) -> frozenset[int]:
    """Numbers of what a folded word means, singular or plural; words that share one translate each other."""
    return _MEANINGS.get(word) or _MEANINGS.get(word.removesuffix("s")) or frozenset()
