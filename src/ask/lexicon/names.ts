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
  'florence rome stockholm yokohama rio saopaulo bangkok geneva newyork'.split(' '),
);

/** Concepts of months. */
export const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
