/** Italian words and phrases to English concepts; `-` carries no meaning of its own. */
export const it = `
-: contro, fino, durante, dopo, verso, presso, oltre, voleva, volevano, vogliono, dare, viene, vengono, abbiamo, andiamo, vanno, farà, faranno, porta, danno, dà, stanno, sta, il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dell, dei, degli, delle, d, a, al, allo,
  alla, all, ai, agli, alle, da, dal, dallo, dalla, dall, dai, dalle, in, nel, nello, nella, nell, nei,
  nelle, su, sul, sullo, sulla, sull, sui, sulle, con, per, tra, fra, e, ed, o, ma, se, che, è, sono, era,
  erano, essere, sarà, saranno, stato, stata, stati, state, fu, furono, sia, ha, hanno, aveva, avevano,
  avrà, avranno, avere, avuto, ebbe, c, c'è, ci, ci sono, c'era, c'erano, vi, si, mi, ti, ne, lui, lei,
  loro, io, noi, voi, tu, suo, sua, suoi, sue, nostro, nostra, nostri, questo, questa, questi, queste,
  quello, quella, quelli, non, più, meno, molto, bene, qui, qua, lì, là, allora, quindi, anche, ancora, già,
  solo, soltanto, proprio, esattamente, ciao, salve, buongiorno, buonasera, buon giorno, buona sera, grazie,
  per favore, per piacere, prego, scusa, scusi, scusate, perdona, dimmi, mi dica, dire, dica, ricordi,
  ricorda, ricordare, ricordami, mi ricordi, può, puoi, possono, potrebbe, potresti, vorrei, vorrebbe,
  voglio, sapere, so, sai, sa, sapete, qualcuno, qualche, qualcosa, alcuni, alcune, cosa c'è, domanda,
  veloce, rapida, una domanda, informazione, informazioni, spiega, spiegare, secondo il, secondo la, esiste,
  esistono, ha luogo, avrà luogo, avuto luogo, ebbe luogo, tiene, tenuto, tenuta, tenuti, terrà, terranno,
  tenere, tenne, svolge, svolta, svolto, svolti, svolgerà, svolgere, svolse, svolgono, avviene, avvenuto,
  avvenne, celebra, fa, fare, fanno, fatto, dice, dicono, detto, tale, ogni, tutto, tutta, tutti, tutte,
  totale, in totale, in tutto, principale, principali, deve, devono, previsto, prevista, capo, nota,
  squadra, tipo, tipi, diversi, diverse, vari, varie, vedere, dimenticato, aiuto, aiutare,
  confermare, confermi, piano, un attimo, lo so, ecco, cioè
when: quando, in che data, in quale data, che data, quali date, quali sono le date, che giorni,
  in quali date, di quando
date: data, date, calendario
year: anno, anni
which year: in che anno, in quale anno, che anno, quale anno, di che anno
month: mese, mesi
day: giorno, giorni, giornata, giornate
weekday: giorno della settimana
clocktime: ora, ore, orario, orari, a che ora, che ora
where: dove, dov, in che luogo, in quale luogo, in che posto
place: luogo, luoghi, posto, posti, località, sede
city: città, citta
country: paese, paesi, nazione, nazioni
who: chi
what: cosa, che cosa, quale, quali, qual
why: perché, perche, come mai, motivo, ragione
how: come, in che modo, in quale modo
list: lista, elenco, elenca, elencare, elencami
howmany: quanti, quante, numero di, quantità di, quanti sono, quante sono
howlong: quanto è durata, quanto è durato, quanto tempo è durata, quanti giorni è durata, quanto tempo, durata, quanto dura, quanti giorni dura, per quanti giorni
howmuch cost: quanto costa, quanto è costato, quanto costano, prezzo, prezzi, costo, costi, quanto si paga,
  costa
howmuch: quanto
daysleft: quanti giorni mancano, quanto manca, quanto tempo manca, mancano, manca, conto alla rovescia,
  giorni mancano, tra quanto, fra quanto, giorni al, giorni rimangono, rimangono
last: dura, durato, durata complessiva, durare, durerà, durano
start: inizia, iniziato, iniziare, inizierà, inizio, comincia, cominciato, cominciare, comincerà, apre,
  aperto, apertura, avvia, primo giorno, parte il
end: finisce, finito, finire, finirà, fine, termina, terminato, terminare, terminerà, conclude, concluso,
  chiude, chiusura, ultimo giorno, fino a quando
host: ospita, ospitare, ospitato, ospiterà, ospitante, paese ospitante, accoglie, accogliere, accoglierà,
  ospite, ospitò, padrone di casa
convene: dietro, convoc*, co-convoc*, coconvoc*, indetto, indetta, indet*
organise: promuove, promosso, promossa, organizz*, promosso da
planning: pianific*, pianificazione, programmazione
committee: comitato, comitati, commissione, comitato organizzatore, comitato di pianificazione,
  comitato di programmazione
member: formano, costituiscono, membro, membri, fa parte, fanno parte, appartiene, appartengono, compone, compongono, composizione,
  composto, partner, siede, siedono
participant: partecip*, assisti*, presente*, presenti, era presente, delegat*, invitat*, chi c'era, chi era
number: numero, numeri
name: nome, nomi, si chiama, chiama, chiamano, chiamato, titolo, titoli, intitolato, intitolata,
  denominazione
objective: raggiungere, ottenere, conseguire, realizzare, mirare, propone, spera, desidera, vuole, obiettiv*, scopo, scopi, finalità, meta, mete, mira, mirava, mirano, a cosa serve, a che serve,
  serve a, serviva, intende, intendeva, vuole raggiungere, vuole ottenere, traguard*, si propone,
  si prefigge, punta a, proposito
theme: tema, temi, asse tematico, assi tematici, asse, assi, area tematica, aree tematiche
thematic: tematica, tematico, tematiche, tematici
topic: argoment*, questione, questioni, soggett*, materia, tratta, parla
paper: saggio
background paper: documento di base, documenti di base, documento di riferimento, documenti di riferimento,
  documento preparatorio, documenti preparatori, documento di lavoro, documenti di lavoro,
  documento di background, documenti di background
thematic paper: documento tematico, documenti tematici
document: document*
meeting: riunione, riunioni, incontro, incontri, evento, eventi, conferenza, conferenze, vertice, convegno
consultation: consultazion*, consulta
congress: congress*, congreso
world: mondiale, mondiali, mondo
first: primo, prima, primi, 1º
second: secondo, seconda, 2º
third: terzo, terza, 3º
fourth: quarto, quarta, 4º
fifth: quinto, quinta, 5º
sixth: sesto, sesta, 6º
two: due
three: tre
four: quattro
five: cinque
six: sei
previous: precedent*, scors*, passat*
afterrio rio: dopo rio
next: prossim*, successiv*
last: ultimo, ultima
convention: convenzion*, trattat*
right: diritto, diritti
child: bambin*, infanzia, fanciull*, minor*, minorile
adolescent: adolescent*, giovan*, ragazz*
protocol: protocoll*
optional: opzionale, facoltativo
session: session*
special: speciale, straordinaria
study: studio, studi
violence: violenz*
adopt: adott*, approv*
government: govern*
sexual: sessual*
exploitation: sfruttament*
abuse: abus*
cooperation: cooperazion*
international: internazional*
regional: region*
national: nazional*
development: sviluppo
victim: vittim*
protect: proteg*, protezion*, tutel*, protett*
prevent: prevenzion*, prevenire
concern: priorit*
concern: preoccup*
grave: grave, gravi
cornerstone: pietra angolare, pilastr*
strategy: strategi*
foundation: base, basi, fondament*
build: basa, si basa, basano, poggia, fonda, si fonda, costruisce
commitment: impegn*
followup: seguito, follow-up
impact: impatto, effett*
discuss: discut*, discuss*, dibatt*, affront*, dialogo
frame: inquadr*, guidat*, orientat*, quadro, cornice
turningpoint: punto di svolta, svolta
mechanism: meccanism*
indicator: indicator*
baseline: base di riferimento, punto di riferimento, riferimento
monitor: monitor*
recommend: raccomand*
experience: esperienz*
share: condivi*, scambi*
action: azion*, misure
work: funziona, funzionano
challenge: sfid*
approach: approcci*
mobilise: mobilit*, mobilizz*
awareness: consapevol*, sensibil*
expert: espert*, specialist*
academic: accademic*
media: media, giornalist*, stampa
civilsociety: società civile, ong
agency: agenzi*, ente, enti, organism*, organizzazione, organizzazioni, istituzion*, organo, organi
donor: donator*
legal: legal*, giuridic*, legge, leggi
privatesector: settore privato, aziend*, impres*
commission: commission*, incaric*, ordina, ordinano
prepare: prepar*, elabor*
solidarity: solidarietà
feature: caratteristic*, tratto
drivingforce: forza trainante, forza motrice, motore
implement: attuazione, implement*, applicazione
journey: viaggio verso, cammino, percorso
relaunch: rilanci*
freedom: libertà
effort: progett*, programm*, sforz*
fund: finanzi*, pag*
role: ruolo
council of europe: consiglio d'europa
deadline: scadenz*, termine, termini
late: in ritardo, ritardo, ritardi
due: scade, scadono, scadere, consegnare, consegna
week: settiman*
today: oggi
tomorrow: domani
mine: mio, miei, mia, mie
owner: responsabil*, incaricato, incaricata
task: compito, compiti, attività
open: apert*, in sospeso
done: completat*, conclusi, fatti
milestone: pietra miliare, pietre miliari
secretary: segretari*, segreteria
chair: presiede, presieduto, presiedere
president: president*
hotel: hotel, albergo, alberghi, allogg*, dorm*, pernott*
visa: visto, visti, passaport*
fee: tassa, tasse, quota, quote, bigliett*
registration: iscri*, registr*
budget: bilancio, budget, spes*, denaro, soldi, speso
minister: ministr*
speaker: relator*, oratore, oratori, discors*
director: direttor*, direttrice, dirige, dirigent*, coordinator*
author: autor*, scritt*, scriv*, redatt*, redig*
page: pagin*
dresscode: abbigliament*, vestir*, vestit*
email: telefon*, email, mail, contatt*, sito, indirizzo email
wifi: wifi, password, internet
language: lingua, lingue, tradu*, interpret*
food: pranzo, pranzi, cena, cene, pasti, pasto, colazione, menù
weather: meteo, clima, temperatura, tempo fa, tempo farà
travel: volo, voli, aeroporto, trasport*, viaggio, viaggi, autobus
venue: edificio, sala, sale, auditorium, indirizzo, via, palazzo, centro congressi
person: persone, persona, gente
ceremony: cerimoni*
inaugurate: inaugur*
ratify: ratific*, firm*
population: abitant*, popolazione
foreign: affari esteri, esteri
centre: centro
focus: accento
paper theme: documento del tema
sector: profilo, profili
`;
