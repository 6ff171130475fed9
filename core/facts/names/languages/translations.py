"""Words of names in several languages, which translation by machine renders or leaves as they are.

Written for this program from the general vocabulary of places, firms and people's names; each line holds the
forms of one word in English, Spanish, Portuguese, French, Italian, German and others, without accents.
"""

from __future__ import annotations

_WORDS = """
saint st san santa santo sao sankt sainte
new nueva nuevo nova novo nouvelle nouveau neu neue neuer neues nuova nuovo nieuw ny nya nowy nowa novi
old vieja viejo velha velho vieille vieux alt alte alter altes vecchia vecchio oud gamla stary stara
big great large grande gran grand gross grosse grosser groot stora velika
small little pequena pequeno chico petit petite klein kleine kleiner piccola piccolo
upper alto alta haut haute ober obere oberer superior
lower bajo baja baixo baixa bas basse unter untere unterer inferior
black negra negro negras negros preta preto noir noire noirs noires schwarz schwarze schwarzer nera nero
white blanca blanco blancas blancos branca branco blanc blanche weiss weisse weisser bianca bianco
red roja rojo rojas rojos vermelha vermelho rouge rot rote roter rossa rosso
green verde verdes vert verte grun grune gruner
blue azul bleu bleue blau blaue blauer azzurra blu
golden gold oro dorada dorado ouro or doree dore gulden
silver plata prata argent silber argento
iron fierro hierro ferro fer eisen
copper cobre cuivre kupfer rame
stone piedra pedra pierre stein pietra sten steinar
mountain mount mont monte montana montagne berg montagna gebirge
hill cerro colina colline hugel collina morro
valley valle val vale vallee tal dal
river rio riviere fleuve fluss fiume
lake lago lac see lagoa laguna
sea mar mer meer mare
water waters agua aguas eau eaux wasser acqua acque
bridge puente ponte pont brucke
tower torre tour turm tower torres
castle castillo castelo chateau schloss burg castello
church iglesia igreja eglise kirche chiesa
cross cruz croix kreuz croce
house casa maison haus
gate gates puerta porta porte tor brama
street calle rua rue strasse via
island isla ilha ile insel isola
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
virgin virgen virgem vierge jungfrau vergine
angel angels angeles anjo anjos ange anges engel angelo angeli
saints santos santi
square plaza praca place platz piazza
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
wolf lobo loup lupo
eagle aguila aia aigle adler aquila
horse caballo cavalo cheval pferd cavallo
fish pez peixe poisson fisch pesce
bird ave ave oiseau vogel uccello
north norte nord norden
south sur sul sud sued suden
east este leste est ost osten oriental
west oeste ouest ovest westen
central center centre centro zentral zentrum centrale
national nacional nationale nazionale
royal real reale royale koniglich konigliche
free libre livre frei freie libero libera
sunday sundays domingo domingos dimanche sonntag domenica
branch branches ramos ramo rameau zweig
pigeon dove paloma palomas pomba colombe taube colomba
oak roble encina carvalho chene eiche quercia
good buena bueno buenas buenos boa bom bonne bon gut gute guter buona buono
holy sacred sagrada sagrado heilig heilige sacre sacree sacro sacra
light luz lumiere licht luce
fire fuego fogo feu feuer fuoco
wind viento vento vent
bank banco banque banca
mining mine mines minera mina minas miniere bergbau
union sindicato sindicat syndicate syndicat sindacato gewerkschaft
society sociedad sociedade societe gesellschaft societa
company compania companhia compagnie compagnia
brothers hermanos irmaos freres bruder bruders fratelli
sons hijos filhos fils sohne figli
people pueblo povo peuple volk popolo
peace paz paix frieden pace
freedom liberty libertad liberdade liberte freiheit liberta
hope esperanza esperanca espoir hoffnung speranza
victory victoria vitoria victoire sieg vittoria
newspaper journal diario jornal zeitung giornale
school escuela escola ecole schule scuola
university universidad universidade universite universitat universita
gallery galeria galerie galleria
one uno um un eins eine
two dos dois deux zwei due
three tres trois drei tre
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
