"""What news in German reports, and the words for it: a line a topic, as the package says."""

TOPICS = """
tot tod tote toten sterben starb gestorben töten getötet todesopfer ums umgekommen tödlich
verletzt verletzte verletzten verletzung verwundet
festnehmen festgenommen festnahme verhaftet verhaftung haft
krankenhaus klinik spital
arzt ärzte ärztin mediziner
polizei polizist beamte beamten ermittler
feuerwehr feuerwehrmann feuerwehrleute
retten rettung gerettet retter
suche suchen gesucht
vermisst verschwunden
flucht fliehen floh geflohen
verdächtig täter
mord totschlag
raub diebstahl gestohlen einbruch dieb
betrug betrügen
gericht tribunal
richter richterin
prozess verhandlung
anwalt anwältin verteidiger
strafe haftstrafe gefängnis verurteilt
urteil entscheidung
klage klagen verklagt
vorwurf vorwerfen beschuldigt
ermittlung untersuchung untersuchen
gemeinderat stadtrat
bürger einwohner bewohner anwohner
wahl wählen gewählt abstimmung wähler
parlament bundestag abgeordnete landtag
gesetz vorschrift
regierung kabinett
minister ministerin
vertrag abkommen vereinbarung
gespräch verhandlungen
treffen gipfel konferenz
soldat truppe armee militär streitkräfte
krieg konflikt kämpfe
angriff angreifen attacke überfall
demonstration protest kundgebung
streik ausstand
lohn gehalt
arbeiter beschäftigte mitarbeiter angestellte stelle stellen arbeitsplatz arbeitsplätze belegschaft
arbeitslos arbeitslosigkeit
entlassen entlassung kündigung
rente pension ruhestand
firma unternehmen konzern betrieb
gründen gegründet gründer
aktionär anleger investor
gewinn überschuss ertrag
verlust defizit
umsatz erlös einnahmen
preis kosten
teuer kostspielig
kaufen gekauft erwerben erworben kauf übernahme
verkaufen verkauft verkauf
kunde verbraucher käufer
geschäft laden händler
fabrik werk
steuer abgabe zoll
kredit darlehen
investieren investition
geld mittel
ausgeben ausgaben
steigen stieg gestiegen zunehmen zugenommen zunahme wachsen gewachsen wachstum anstieg erhöhen erhöht klettern
sinken sank gesunken fallen fiel gefallen abnehmen abgenommen rückgang zurückgehen zurückgegangen senken
kürzen gekürzt verringern verringert reduzieren reduziert
schätzen geschätzt
prognose vorhersage erwarten erwartet
öffnen eröffnen geöffnet eröffnet eröffnung
beginnen begann begonnen starten anfangen beginn
bauen gebaut bau errichten errichtet
enden beenden beendet ende aufhören
schließen geschlossen schließung
verschieben verschoben verzögerung verzögern
absagen abgesagt
plan vorhaben projekt
ablehnen abgelehnt zurückweisen
verbieten verboten verbot
erlauben erlaubt genehmigen genehmigt genehmigung
warnen warnung gewarnt
drohen drohung bedrohung
gefahr gefährlich risiko
sicher sicherheit
schaden beschädigt zerstören zerstört zerstörung
reparieren repariert sanieren saniert sanierung
brand feuer brennen
flut hochwasser überschwemmung
sturm orkan unwetter
regen niederschlag
erdbeben beben
fluss strom
insel eiland
wald forst
bauer landwirt landwirtschaft
ernte ernten
tier tiere
schiff boot fähre
hafen kai
passagier fahrgast fahrgäste reisende
flugzeug maschine jet
zug bahn
auto wagen fahrzeug
lastwagen lkw
fahrer lenker
straße autobahn
unfall zusammenstoß
reise fahrt
tourist urlauber besucher
ausstellung schau
künstler maler
autor schriftsteller
journalist reporter
zuschauer publikum
auszeichnung preisträger
siegen sieg gewinnen gewonnen sieger
niederlage verlieren verloren
spiel partie
mannschaft team
spieler fußballer
schüler student
lehrer lehrkraft
forscher wissenschaftler
studie untersuchungen forschung
medikament arznei
impfung impfstoff geimpft
krankheit erkrankung
kind kinder jugendliche
haus gebäude wohnung
dorf ort gemeinde
stadt kommune
gebiet region bezirk
land staat
elektrizität energie
müll abfall
entschuldigen entschuldigung bedauern
danken dank
loben lob
kritik kritisieren kritisiert
bestreiten bestritten dementieren
zugeben zugegeben einräumen
versprechen versprochen zusage
fordern gefordert forderung verlangen
antworten antwort
sorge besorgt befürchten befürchtung angst
wütend wut empörung
froh glücklich zufrieden
zurücktreten rücktritt zurückgetreten
ernennen ernannt
nachfolger ersetzen ersetzt
führen leiten chef leiter
schicken geschickt senden
geben spende gespendet
hilfe helfen geholfen unterstützung unterstützen
schutz schützen geschützt
prüfen geprüft kontrolle
ankündigen angekündigt ankündigung
zeigen gezeigt
groß riesig
klein winzig
schwierig schwer
wichtig bedeutend
"""
