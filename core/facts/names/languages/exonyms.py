"""Names of cities and regions in other languages, which translation leaves as they are or takes over.

One place a line: its English name, that of the place itself, and those of the neighbours and of the languages
news is translated from most (exonyms as in the United Nations lists of geographical names); no accents.
"""

from __future__ import annotations

from functools import cache

_TABLE = """
vienna wien vienne viena wieden vena becs dunaj
graz gradec
salzburg salzbourg salisburgo salzburk
brussels brussel bruxelles bruselas bruxelas bruksela
antwerp antwerpen anvers amberes antuerpia antwerpia
bruges brugge brujas brugia
ghent gent gand gante gandawa
liege luik luttich lieja
prague praha prag praga
brno brunn
pilsen plzen
ostrava ostrau
copenhagen kobenhavn kopenhagen copenhague copenaghen kopenhaga koebenhavn
helsinki helsingfors
turku abo
tampere tammerfors
gothenburg goteborg gotemburgo gotenburg geteborg
malmo malmoe
stockholm estocolmo stoccolma sztokholm
dresden dresde dresda drezno drazdany
leipzig lipsk lipsia lipsko
cologne koln colonia kolonia keulen
munich munchen monaco_di_baviera monachium muenchen munique mnichov
nuremberg nurnberg norimberga norymberga nuremberga
hanover hannover
brunswick braunschweig
hamburg hambourg hamburgo amburgo
berlin berlino berlim
frankfurt francfort francoforte
aachen aix-la-chapelle aquisgran aquisgrana akwizgran
mainz mayence maguncia magonza moguncja
trier treves treveris trewir
regensburg ratisbon ratisbonne ratisbona ratyzbona
bavaria bayern baviera baviere bawaria
saxony sachsen sajonia saxe sassonia saksonia
thuringia thuringen turingia thuringe
prussia preussen prusia prusse prussia prusy
lower_saxony niedersachsen baja_sajonia basse-saxe dolna_saksonia
athens athina athenes atenas atene ateny athen
thessaloniki salonica saloniki salonicco salonique
corfu kerkyra corfou
budapest budapeszt
florence firenze florenz florencia florenca florencja
genoa genova genes genua
milan milano mailand mediolan milao
naples napoli neapel napoles neapol
padua padova padoue
rome roma rom rzym rim
turin torino turyn
venice venezia venise venedig venecia veneza wenecja
sardinia sardegna sardaigne sardinien cerdena sardenha sardynia
sicily sicilia sizilien sicile sycylia
tuscany toscana toskana toscane toskania
piedmont piemonte piemont
lombardy lombardia lombardei lombardie
apulia puglia pouilles
south_tyrol sudtirol alto_adige suedtirol
riga ryga
vilnius wilno wilna vilna
kaunas kowno
tallinn reval tallin
the_hague den_haag la_haye la_haya haga
warsaw warszawa warschau varsovie varsovia varsavia
cracow krakow krakau cracovie cracovia
gdansk danzig
wroclaw breslau
poznan posen
lodz
bialystok belostok
szczecin stettin
katowice kattowitz
silesia slask schlesien silesie slesia
pomerania pommern pomorze pomeranie
podlasie podlachia podlaskie
masovia mazowsze mazovia masowien
masuria mazury masuren mazurie
lisbon lisboa lissabon lisbonne lisbona lizbona
oporto porto
bucharest bucuresti bukarest bucarest bukareszt
moscow moskva moskau moscou moscu mosca moskwa
saint_petersburg st_petersburg sankt_peterburg san_petersburgo petersburg
kaliningrad konigsberg krolewiec
kyiv kiev kijow kiew
lviv lvov lwow lemberg leopolis
kharkiv kharkov charkow charkiw
odesa odessa
chernihiv chernigov
mykolaiv nikolaev
zaporizhzhia zaporozhye
belgrade beograd belgrad belgrado
ljubljana laibach lubiana
zagreb agram zagabria zagrzeb
dubrovnik ragusa
bratislava pressburg pozsony
kosice kaschau
seville sevilla sevilha sewilla
zaragoza saragossa saragosse
catalonia cataluna catalunya catalogne katalonien
andalusia andalucia andalousie andalusien
basque_country pais_vasco euskadi
corunna la_coruna a_coruna
basel bale basle basilea bazylea
geneva geneve genf ginebra ginevra genewa genebra
lucerne luzern lucerna
zurich zuerich zurigo zurych
bern berne berna
lausanne losanna lozanna
strasbourg strassburg estrasburgo strasburgo
marseille marseilles marsella marsiglia
lyon lyons
nice niza nizza nicea
paris paryz parigi pariz
brittany bretagne bretana bretagna
burgundy bourgogne borgona burgund
normandy normandie normandia
london londres londra londyn londen
edinburgh edimbourg edimburgo edynburg
cairo kairo el_cairo le_caire il_cairo kair
alexandria alexandrie alejandria aleksandria
damascus damas damaskus damasco damaszek
aleppo alep halab
jerusalem yerushalayim gerusalemme
istanbul estambul stambul konstantinopel
izmir smyrna
tehran teheran
beijing peking pekin pechino pequim
guangzhou canton kanton
tokyo tokio
havana la_habana la_havane habana
mexico_city ciudad_de_mexico mexiko_stadt
new_york nueva_york nowy_jork nova_york
"""


@cache
def _places() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_TABLE.strip().splitlines()):
        for name in line.split():
            found.setdefault(name.replace("_", " "), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def places_of(normal: str) -> frozenset[int]:
    """Numbers of the places that have this name in some language; ``normal`` in matching form."""
    return _places().get(normal, frozenset())
