/** Italian for what a congress and its documents speak of, to English concepts; read before the other Italian words. */
export const itTopics = `
-: perso, mi sono perso, bastano, basta, bisognava, al volo, da dove vengono, sparami, buttami
objective: idea dietro, idea alla base
convene: messo su, mise su
which academic: quali università, quale università, quali professori, quali ricercatori
which media: quali giornalisti, quali giornali
-: attribuisce, attribuiscono, cercava, cercavano, viet*, si riferisce, si rifà a, in che modo può
concern: rilevanza
participant: si è recato, si sono recati, recato, recati
turningpoint: una svolta, segnare una svolta, la svolta, svolta decisiva
strategy: nelle loro politiche, loro politiche, nelle politiche
followup commitment: adempimento degli impegni, rispetto degli impegni
build: sostengono il congresso, si erge
challenge: freni
freedom: saranno liberi, saranno libere
provide: produrre
special: rende speciale
impact: quotidianità
relaunch: riprende, riprendere, si riprende
role privatesector: ruolo di quale settore
adopt convention: all'origine della convenzione, dietro la convenzione, all'origine del trattato
build: si richiama, richiama, si rifà
journey: viaggio che
emphasis: messo l'accento, mettono l'accento, posto l'accento, dato risalto, risalto
-: servito da, servire da, serve da, è servito da, prima di, prima del, prima della, prima che, grazie al, penalmente, ordine, sono stati passati
knowledge: padroneggiavano, conoscono
share: raccontat*, raccontano
attention: attenzione prioritaria
mechanism: strumenti di valutazione, strumenti di misura, strumenti esistenti
generate: creato dalla, creata dalla, creato dal, generato da
discuss: passati al vaglio, passati in rassegna, passare in rassegna
monitor: controllano, controllare, si controllano
participant: delegazion*
concern: agli occhi di, agli occhi del, a giudizio di, in primo piano, rilievo
experience positive: esperienze buone, buone esperienze
implement: adempimento
highlight: messaggio finale
page: sezione, sezioni, capitol*
sector: settoriale, settoriali
cooperation: intesa tra paesi
followup: a valle
strong: forte, forti
-: bisogna, pure, oppure, vista, elementi, ambiti, ambito, favore, generale, generali, cita, si cita, categorie, campo, ragionevole, coperto, attuali, attuale, capisce, rivolto, concreti, concrete, chiesti, complessiva,
  chiamati, chiamate, inclusi, incluse, incluso, previste, previsti, elencati, elencate, riuscire, venuti, fai, seguire, in patria, base comune, usata, usate, usati, intesa come, vieta, piccole, mente, sfugge, parola chiave, formulare, uniti, unite, entra, mandato
participant: incontrati, si sono incontrati, rappresentato, rappresentati, rappresentata, rappresentate, era rappresentato
role: funzione, funzioni
topic: aspetti, aspetto, parlava, trattava, trattavano, vertono, verteranno, flagello
discuss: ragionato, ragionamento, ragionamenti, dialogato, confronto, confronti
legal: ordinamento, legislazion*
grave: gravità, seriamente
civilsociety: associazionismo, mondo associativo
knowledge: conoscevano
generate: originato, originata, prodotto, prodotta
criminalise: colpevoli, colpevole
provide: contemplata, contemplato
founded: stabilire
objective: cercato, cercavano
capitalize: sfruttare le
assess: attrezzati
prevent: combattere, contrastare, contrasto, lotta, lottare
promote: favorire
independent: autonom*
crossfertilise: contaminazione, arricchimento
recommend: propongono, consigli
positive: riuscite, riuscito, successi
benefit: vantaggio, vantaggi
name: intitola
greater: ampliare, aumentare, incrementare
progress: evoluzione
commitment: promesso
cornerstone: angolare, portante
drivingforce: trainante
-: negli, dagli, agl, in modo speciale, in che misura, lavora, lavorano, lavoro, apport*, dedicat*, fortemente, cima, fanno parte dei, fa parte dei, fa parte degli, adeguat*, capaci, perfezion*, occupavano, si occupavano, servito, norma, incontr
study: quale indagine, quale ricerca
initiative: iniziativa, iniziative
expert consultation prepare: consultazioni
concern: in cima, in cima all'agenda
feature: salta all'occhio, attira l'attenzione, peculiarit*, specificit*, tratto distintivo, particolarit*
innovative: qualcosa di nuovo, cosa nuova
investigate: indagini di polizia
convene: l'ha voluta, voluta
turningpoint: momento di svolta, cambiamento decisivo, può rappresentare
discuss: studier*, studiare
develop: stesura, redazione del documento
recommend action: si deve raccomandare, si raccomanda, deve raccomandare, va raccomandato
channel: si vuole aprire, vuole aprire, vogliono aprire, aprire canali
build work: lavoro già fatto, già fatto
targeted: più precise, più mirate
penalty: punisce, puniscono
receive: hanno ricevuto, ricevono
evaluation: sono stati raggiunti, è stato raggiunto, stato raggiunto, stati raggiunti
elsewhere: rifiut*, più urgente
highlight: quale messaggio, che messaggio
paper: quale scritto
topic: temi delle
process: questo percorso, percorso generato
steer journey: meta finale del viaggio, meta del viaggio
drivingforce: fa avanzare, fa progredire, volano, propulsore
forward: portare avanti
proceedings: resoconti del congresso, resoconto del congresso, verbali del congresso
baseline: termine di paragone, parametro, parametri, base di confronto
monitor: seguire i progressi, misurare i progressi, misurare i passi
prosecute: giudiziar*
victim: sopravvissut*
impact: incid*, influi*, toccano
followup: post-congresso
crossfertilise: apprendimento reciproco, fecondazione incrociata
awareness: presa di coscienza, coscienza
-: il testo, nel testo, del testo, questo testo, conta, contano, contavano
topic: problema
challenge: problemi
sector: settori
grave: serio, seria, seri, serie
systemic: di sistema
frame: si sono appoggiate, si sono basate
world: regioni del pianeta, regioni del mondo, regioni del globo
thoughtful: ponderat*, meditat*
focus: punto centrale
participant: composizione della platea
what agency: che agenzia, che ente, che organismo, che istituzione, che organizzazione
what country: che paese, che paesi
what convention: che trattato, che convenzione
cooperation: collabor*, cooper*, partenariat*, lavoro comune, lavorare insieme, aiuto reciproco
international: tra paesi, fra paesi, tra i paesi, fra i paesi, tra stati, fra stati, tra gli stati, fra gli stati, tra nazioni, fra nazioni, tra le nazioni, transnazional*
greater cooperation: più cooperazione, maggiore cooperazione, maggior cooperazione, più collaborazione, maggiore collaborazione
inter regional: tra regioni, fra regioni, tra le regioni, fra le regioni, dentro le regioni, dentro una regione, all'interno delle regioni
strategy cooperation: politica di cooperazione, politiche di cooperazione
strategy develop: politica di sviluppo, aiuti italiana
government: autorità, poteri pubblici, esecutivo, funzionari
country: gli stati, alcuni stati, degli stati
world: all'estero, globo, pianeta, fuori dai confini, mondo intero, nel mondo
fund: soldi italiani, fondi italiani, mette i soldi, mette soldi, sovvenzion*, coi soldi, sostiene economicamente
donor: finanziatore, finanziatori
actor: soggetti, altri soggetti, soggetto
florence: città toscana, toscana, toscano, fiorentin*
florence meeting: incontro italiano, riunione italiana, appuntamento italiano
florence consultation: consultazione italiana
lanzarote convention: trattato europeo, convenzione europea, convenzione del consiglio d'europa, trattato del consiglio d'europa
convention right child: trattato sull'infanzia, trattato dell'infanzia, convenzione sull'infanzia, convenzione onu sui minori, convenzione onu sull'infanzia
unicef: fondo onu per l'infanzia, fondo delle nazioni unite per l'infanzia, agenzia onu per l'infanzia
agency: gruppo, gruppi, panel
centre research: istituto di ricerca, centro di ricerca, centro ricerche
research: studi di innocenti, gli studi, studi dell'unicef, studi del centro, attività scientifica
expert: studioso, studiosi, conoscitor*, tecnici, professionist*
academic: professore, professori, universit*, ricercator*
civilsociety: associazioni, associazione
independent institution: garanti nazionali, garanti, garante
participant: ritrovati, si sono ritrovati, si sono radunati, radunat*, convenuti, si sono riuniti, si è riunito, platea, i presenti
sector: carriera, carriere, formazione, curriculum, bagaglio
knowledge: conoscenz*, competenz*, competente, competenti, saperi
experience: vissuto, vissuti, pratica, pratiche
positive experience: buone pratiche
-: in pratica
implement: mettere in pratica, messa in pratica, esecuzione, eseguire, applicare, nell'applicare
share: messo in comune, mettere in comune, mettono in comune, imparare, imparano, scambiarsi
discuss: conversazion*, analizz*, esamin*, vagli*, ponder*, studiat*, deliber*, riflett*, se n'è parlato
protect: difen*, difes*, salvaguard*, riparo
victim: hanno subito, hanno subito abusi, subito abusi, che hanno subito, colpiti, che hanno subito abusi
topic: fenomeno, fenomeni, pericolo, pericoli, minaccia, minacce, nodi, questo tema, questi temi, il tema trova, parlato, parlavano, parleranno, parlano, parlare, il tema è
challenge: difficoltà, ostacol*, intoppi
concern: allarmat*, inquiet*, allarm*, trova spazio
central: cruciale, cruciali, primordial*, essenzial*, peso, fondamentali, fondamentale, rilevante, rilevanti, punto centrale
cornerstone: cardine, cardini, caposaldo, perno, fulcro, colonna portante
design: concepit*, pensata, pensato, progettata, studiata per
frame: guidato, guidat*, ispir*, alla luce
build: da zero
generate: nato da, nato dalla, nata da, nata dalla, nati dalla, nate dalla, è nato, scaturi*, messo in moto
assist: che aiuto, quale aiuto, aiuti, supporto, sostegno
standard: normativ*
innovative: inedit*, original*
prosecute: perseguire, perseguimento, perseguiment*, punire, portare in giudizio
criminalise: criminali, penale, penali
abuse: abusa, abusano
provide: fornir*, disposizioni, disposizione, contiene
promote: incoraggi*, stimola, promuove, promuovono
catalyse: stimolare, innescare, avviare
turningpoint: decisivo, decisiva, spartiacque, cambio di rotta, un prima e un dopo
strengthen: rafforz*, potenzi*, irrobustir*
consolidated: consolid*
mainstream: inserit*, inserire
coordinate: concertat*, per conto suo, per conto proprio, ognuno per conto suo, ciascuno per conto suo
synergy: complementarità, complementariet*
capitalize: fa leva, fanno leva, far leva, valorizz*
mechanism: strumenti per misurare, strumenti per valutare, attrezzi
attention: precedenza, data precedenza, dà precedenza, al primo posto, primo posto, messo al primo posto, attenzione data
emphasis: puntato l'attenzione, puntano l'attenzione
assess: si valuta, valuta, misurare, misur* l'attenzione
currency: quale valuta, che valuta, valuta locale
spectrum: spettro, insieme di attività
effort: attività, interventi, intervento
impact: ricadut*, ripercussion*, conseguenz*, cambiano, cambiare, cambiano davvero, vita dei bambini, vita dei bimbi, vita dei minori, vita dei ragazzi, vita quotidiana, vita vera, vita reale, efficacia, vita di chi
enjoyment: godimento, godere
work: efficace, efficaci, dà risultati, danno risultati
followup: continuità, prosecuzion*, proseguire, ulterior*, prossimi passi, passi successivi, passi ulteriori, azioni successive, che fine fanno
followup action: azioni successive, misure successive, misure di prosecuzione
commitment: promessa, promesse
monitor: vigil*, sorvegli*
baseline: punto di partenza
congress: edizione, edizioni
first congress: primissimo congresso
first: primissim*
obligation: obbliga, obbligano
relaunch: ripart*, ripres*, ricominci*, nuovo inizio
benefit: si giova, giova, trae profitto, trarre profitto
mobilise: coinvolg*, coinvolt*, smuov*
guarantee: garantir*, garantit*, garantisce, assicur*
identify: identific*, individu*
facilitate: facilit*, agevol*
regional: zona, zone, zona per zona, parti del mondo, diverse aree, nelle diverse aree
channel: vie, trovare vie
approach: metodo, metodi, modo di lavorare
systemic: sistemi, integrato, integrata, approccio integrato
intersectoral: più settori, vari settori, tra settori, diversi settori, trasversal*
new: recent*
recommend: sugger*, consigliare, consigliano, consigliat*, propost*, proporre, indicazion*
commission: fa redigere, fanno redigere, fa scrivere, fanno scrivere, si scrive, si scrivono, si redige
prepare: mettendo a punto, si stava mettendo a punto
background paper: testi di base, testo di base
background paper theme: uno per area, uno per tema, ciascun tema, ogni tema
develop thematic paper: stesura del documento tematico
expert consultation prepare: incontri preparatori, riunioni preparatorie, incontri di esperti, riunioni di esperti
meeting: appuntamento, appuntamenti
form: modalità, genere di violenza
privatesector: mondo degli affari, affari, imprenditor*
based right: fondato sui diritti, fondata sui diritti, basato sui diritti
name: nome completo, nome ufficiale, titolo completo, titolo per esteso, nome per esteso, sottotitolo
child: bimb*, dei piccoli, i piccoli, ai piccoli
when: mese e anno, in che mese e anno
objective: mire, a che servono, a cosa servono, che scopo
journey: paragonato a un viaggio
steer: ci porta, ci conduce, dove ci porta, dove ci conduce
role: che parte ha avuto, parte avuta
-: x quale, x che, x, coi, col, com, sugli, sugl, sotto, ce, ad, presi, presa, assunt*, conto, per conto, per conto dell, dentro, leggo, leggere, leggo le, vi siete visti, ci siamo visti, siete visti, cui, avanti, portata avanti, c, entrava, entrare,
  comune, comuni, notevole, notevoli, aggettivo, aggettivi, qualific*, definit*, definito, descriv*, grado, casi, condotte, applicato, applicata, applicat*, futuro, futura, antic*, vecchi, immagine, soluzioni, soluzione, parte, una parte, grazie a,
  piani, vigent*, esistenti, legame, parlami, dimmelo, pls, intero, interi, appare, si colloca, opera, davvero, secondari*, arrivato, tempo, al tempo di, servono, serve, servivano, occupano, si occupano, occupa, interessa, si interessa, ci si riferisce,
  guarda, si guarda, voluto, vale, andavano, vanno, contribuire, contribuiva, rendere, dovevano, lavori, successo, genere, di che genere, vede
`;
