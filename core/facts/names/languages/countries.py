"""Countries by name, the adjectives of their people and their capitals, in English.

Short names as in ISO 3166-1 and in newspapers; adjectives and capitals as any gazetteer gives them. One
country a line: names and abbreviations | adjectives | capital and other names for the government.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

_TABLE = """
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|
Angola|Angolan|Luanda
Argentina|Argentine Argentinian|Buenos_Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk
Belgium|Belgian|
Belize|Belizean|Belmopan
Benin|Beninese|
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|
Bosnia Bosnia_and_Herzegovina|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia
Brunei|Bruneian|
Bulgaria|Bulgarian|Sofia
Burkina_Faso|Burkinabe|Ouagadougou
Burundi|Burundian|
Cambodia|Cambodian|Phnom_Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Cape_Verde Cabo_Verde|Cape_Verdean|Praia
Central_African_Republic||Bangui
Chad|Chadian|
Chile|Chilean|Santiago
China People's_Republic_of_China PRC|Chinese|Beijing Peking
Colombia|Colombian|Bogota
Congo DRC Democratic_Republic_of_the_Congo|Congolese|Kinshasa
Costa_Rica|Costa_Rican|
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech_Republic Czechia|Czech|Prague
Denmark|Danish|Copenhagen
Djibouti|Djiboutian|
Dominican_Republic||Santo_Domingo
East_Timor Timor-Leste|Timorese|Dili
Ecuador|Ecuadorean Ecuadorian|Quito
Egypt|Egyptian|Cairo
El_Salvador|Salvadoran Salvadorean|
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini Swaziland|Swazi|
Ethiopia|Ethiopian|Addis_Ababa
European_Union EU E.U.|European|Brussels
Fiji|Fijian|Suva
Finland|Finnish|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Greenland|Greenlandic|Nuuk
Guatemala|Guatemalan|
Guinea|Guinean|Conakry
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
India|Indian|New_Delhi Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran Teheran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|
Italy|Italian|Rome
Ivory_Coast Côte_d'Ivoire|Ivorian|Abidjan Yamoussoukro
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovan Kosovar|Pristina
Kuwait|Kuwaiti|
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian Lao|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish|
Madagascar|Malagasy Madagascan|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala_Lumpur
Maldives|Maldivian|Male
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|
Mexico|Mexican|Mexico_City
Moldova|Moldovan|Chisinau
Monaco|Monegasque|
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar Burma|Burmese|Naypyidaw
Namibia|Namibian|Windhoek
Nepal|Nepalese Nepali|Kathmandu
Netherlands Holland|Dutch|The_Hague
New_Zealand NZ|New_Zealand|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North_Korea DPRK|North_Korean|Pyongyang
North_Macedonia Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine|Palestinian|Ramallah
Panama|Panamanian|
Papua_New_Guinea||Port_Moresby
Paraguay|Paraguayan|
Peru|Peruvian|Lima
Philippines|Philippine Filipino Filipina|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia Russian_Federation|Russian|Moscow
Rwanda|Rwandan|Kigali
Saudi_Arabia|Saudi|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian Serb|Belgrade
Seychelles|Seychellois|
Sierra_Leone|Sierra_Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak Slovakian|Bratislava
Slovenia|Slovenian Slovene|Ljubljana
Somalia|Somali|Mogadishu
South_Africa|South_African|Pretoria
South_Korea Republic_of_Korea ROK|South_Korean|Seoul
South_Sudan|South_Sudanese|Juba
Spain|Spanish|Madrid
Sri_Lanka|Sri_Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern Berne
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Togo|Togolese|
Tonga|Tongan|
Trinidad_and_Tobago Trinidad|Trinidadian|
Tunisia|Tunisian|Tunis
Turkey Türkiye|Turkish|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv Kiev
United_Arab_Emirates UAE U.A.E. Emirates|Emirati|Abu_Dhabi
United_Kingdom UK U.K. Britain Great_Britain|British|London Westminster Whitehall
United_States US U.S. USA U.S.A. America United_States_of_America|American|Washington
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu||Port_Vila
Vatican Holy_See||
Venezuela|Venezuelan|Caracas
Vietnam Viet_Nam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
England|English|
Scotland|Scottish Scots|Edinburgh Holyrood
Wales|Welsh|Cardiff
Northern_Ireland|Northern_Irish|Belfast Stormont
Europe|European|
Africa|African|
Asia|Asian|
United_Nations UN U.N.||
Arab|Arab Arabian|
Korea|Korean|
"""


class Countries(NamedTuple):
    """Lookups in matching form, words separated by one space."""

    of_name: dict[str, str]
    """Name or abbreviation to the first name of the country."""
    of_adjective: dict[str, str]
    of_seat: dict[str, str]
    """Capital, or what stands for the government in the news, to the country."""


@cache
def countries() -> Countries:
    from core.facts.names.spelling import folded

    of_name: dict[str, str] = {}
    of_adjective: dict[str, str] = {}
    of_seat: dict[str, str] = {}
    for line in _TABLE.split("\n"):
        if line:
            names, adjectives, seats = (
                [folded(entry.replace("_", " ")) for entry in field.split()] for field in line.split("|")
            )
            for table, entries in ((of_name, names), (of_adjective, adjectives), (of_seat, seats)):
                for entry in entries:
                    table.setdefault(entry, names[0])
    return Countries(of_name, of_adjective, of_seat)


def country_of(normal: str) -> str | None:
    """The country that a name in matching form says, by its own name or that of its people."""
    gazetteer = countries()
    return gazetteer.of_name.get(normal) or gazetteer.of_adjective.get(normal)
