/** Names of places, bodies and months in the five languages, to one concept each. */
export const names = `
florence: florence, florentine, firenze, fiorentina, florenca, florencia, florentina
rome: rome, roma
stockholm: stockholm, estocolmo, stoccolma
yokohama: yokohama, yokoama, iocoama
rio: rio, rio de janeiro, carioca
saopaulo: sao paulo
bangkok: bangkok, bancoc
geneva: geneva, genebra, ginebra, geneve, ginevra
newyork: new york, nova york, nova iorque, nueva york
brazil: brazil, brazilian*, brasil, brasile, bresil, brasileir*, brasilen*, bresilien*, brasilian*
italy: italy, italian*, italia, italie, italien*
japan: japan, japanese, japao, japon, giappone, japon*, giappon*
sweden: sweden, swedish, suecia, suede, svezia, suec*, suedois*, svedes*
europe: europe, european*, europa, europe*
un: un, united nations, nacoes unidas, naciones unidas, nations unies, nazioni unite, onu
ga: ga, general assembly, unga, ungass, assembleia geral, asamblea general, assemblee generale, assemblea generale
crc: crc, uncrc, cdc, cidn
opsc: opsc
lanzarote: lanzarote
unicef: unicef
ecpat: ecpat
innocenti: innocenti, irc
dakar: dakar
budapest: budapest, budapeste
vienna: vienna, viena, vienne, wien
paris: paris, parigi
london: london, londres, londra
tokyo: tokyo, toquio, tokio
madrid: madrid, madri
lisbon: lisbon, lisboa, lisbonne, lisbona
berlin: berlin, berlim, berlino
brasilia: brasilia
montreal: montreal
cairo: cairo, le caire
rabat: rabat
delhi: delhi, new delhi, nova delhi, nueva delhi
manila: manila, manille
buenosaires: buenos aires
mexicocity: mexico city, cidade do mexico, ciudad de mexico
santiago: santiago
lima: lima
bogota: bogota
washington: washington
brussels: brussels, bruxelas, bruselas, bruxelles
strasbourg: strasbourg, estrasburgo, strasburgo
dublin: dublin, dublino
oslo: oslo
copenhagen: copenhagen, copenhague, copenaghen
helsinki: helsinki, helsinque
nairobi: nairobi
johannesburg: johannesburg, joanesburgo, johannesburgo
beijing: beijing, pequim, pekin, pechino
seoul: seoul, seul
salvador: salvador
moscow: moscow, moscou, moscu, mosca
istanbul: istanbul, istambul, estambul
dubai: dubai
amman: amman
milan: milan, milao, milano
naples: naples, napoli, napoles
venice: venice, veneza, venecia, venezia, venise
barcelona: barcelona, barcelone, barcellona
osaka: osaka
palermo: palermo
france: france, french, franca, francia, francais*, frances*
spain: spain, spanish, espanha, espana, espagne, spagna, espanhol*, espanol*, espagnol*, spagnol*
germany: germany, german, alemanha, alemania, allemagne, germania, alema*, allemand*, tedesc*
portugal: portugal, portuguese, portogallo, portugues*, portoghes*
britain: united kingdom, great britain, britain, british, england, reino unido, royaume uni, regno unito, inglaterra, angleterre, inghilterra
usa: united states, usa, america, estados unidos, etats unis, stati uniti, eua, eeuu
canada: canada, canadian
mexico: mexico, mexican, messico, mexique
argentina: argentina, argentine
chile: chile, chili, cile
thailand: thailand, tailandia, thailande
philippines: philippines, filipinas, filippine
china: china, chine, cina, chinese
india: india, inde, indian
russia: russia, russie, rusia, russian
africa: africa, afrique, african
asia: asia, asie, asian
vatican: vatican, vaticano, pope, papa francisco
january: january, janeiro, enero, janvier, gennaio
february: february, fevereiro, febrero, fevrier, febbraio
march: march, marzo, mars
april: april, abril, avril, aprile
june: june, junho, junio, juin, giugno
july: july, julho, julio, juillet, luglio
august: august, agosto, aout
september: september, setembro, septiembre, septembre, settembre
october: october, outubro, octubre, octobre, ottobre
november: november, novembro, noviembre, novembre
december: december, dezembro, diciembre, decembre, dicembre
`;

/** Concepts of cities. */
export const cities: ReadonlySet<string> = new Set(
  'florence rome stockholm yokohama rio saopaulo bangkok geneva newyork dakar budapest vienna paris london tokyo madrid lisbon berlin brasilia montreal cairo rabat delhi manila buenosaires mexicocity santiago lima bogota washington brussels strasbourg dublin oslo copenhagen helsinki nairobi johannesburg beijing seoul salvador moscow istanbul dubai amman milan naples venice barcelona osaka palermo'.split(
    ' ',
  ),
);

/** Concepts of months. */
export const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** The countries of cities where meetings are often held. */
export const countryOfCity: ReadonlyMap<string, string> = new Map(
  'florence italy, rome italy, milan italy, naples italy, venice italy, palermo italy, stockholm sweden, yokohama japan, tokyo japan, osaka japan, rio brazil, saopaulo brazil, brasilia brazil, salvador brazil, bangkok thailand, paris france, strasbourg france, london britain, madrid spain, barcelona spain, lisbon portugal, berlin germany, newyork usa, washington usa, montreal canada, mexicocity mexico, buenosaires argentina, santiago chile, manila philippines, beijing china, delhi india, moscow russia'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);
