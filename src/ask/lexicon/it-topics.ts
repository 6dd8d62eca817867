/** Italian for what a congress and its documents speak of, to English concepts; read before the other Italian words. */
export const itTopics = `
-: agire, perso, mi sono perso, bastano, bisognava, al volo, da dove vengono, sparami, buttami, attribuisce,
  attribuiscono, cercava, cercavano, viet*, si riferisce, si rifà a, in che modo può, servito da, servire da,
  serve da, è servito da, prima di, prima del, prima della, prima che, grazie al, penalmente, ordine, sono stati
  passati, bisogna, pure, oppure, vista, elementi, ambiti, ambito, favore, generale, generali, cita, si cita,
  categorie, campo, ragionevole, coperto, attuali, attuale, capisce, rivolto, concreti, concrete, chiesti,
  complessiva, chiamati, chiamate, inclusi, incluse, incluso, previste, previsti, elencati, elencate, riuscire,
  venuti, fai, seguire, in patria, base comune, usata, usate, usati, intesa come, vieta, piccole, mente, sfugge,
  parola chiave, formulare, uniti, unite, entra, mandato, negli, dagli, in modo speciale, in che misura, lavora,
  lavorano, lavoro, apport*, dedicat*, fortemente, cima, fanno parte dei, fa parte dei, fa parte degli,
  adeguat*, capaci, perfezion*, occupavano, si occupavano, servito, norma, il testo, nel testo, del testo,
  questo testo, conta, contano, contavano, in pratica, x quale, x che, x, coi, col, com, sugli, sotto, ce, ad,
  presi, presa, assunt*, conto, per conto, per conto dell, dentro, leggo, leggere, leggo le, vi siete visti, ci
  siamo visti, siete visti, cui, avanti, portata avanti, c, entrava, entrare, comune, comuni, notevole,
  notevoli, aggettivo, aggettivi, qualific*, definit*, definito, descriv*, grado, casi, condotte, applicato,
  applicata, applicat*, futuro, futura, antic*, immagine, soluzioni, soluzione, parte, una parte, grazie a,
  piani, vigent*, esistenti, legame, parlami, pls, intero, interi, appare, si colloca, opera, davvero,
  secondari*, arrivato, tempo, al tempo di, servono, serve, servivano, occupano, si occupano, occupa, interessa,
  si interessa, ci si riferisce, guarda, si guarda, voluto, vale, andavano, vanno, contribuire, contribuiva,
  rendere, dovevano, lavori, successo, genere, di che genere, vede
abuse: abusa, abusano
academic: professore, professori, universit*, ricercator*
actor: soggetti, altri soggetti, soggetto
adopt convention: all'origine della convenzione, dietro la convenzione, all'origine del trattato
agency: gruppo, gruppi, panel
approach: metodo, metodi, modo di lavorare
assess: attrezzati, si valuta, valuta, misurare
assist: che aiuto, quale aiuto, aiuti, supporto, sostegno
attention: attenzione prioritaria, precedenza, data precedenza, dà precedenza, al primo posto, primo posto,
  messo al primo posto, attenzione data
awareness: presa di coscienza, coscienza
background paper: testi di base, testo di base
background paper theme: uno per area, uno per tema, ciascun tema, ogni tema
based right: fondato sui diritti, fondata sui diritti, basato sui diritti
baseline: termine di paragone, parametro, parametri, base di confronto, punto di partenza
benefit: vantaggio, vantaggi, si giova, giova, trae profitto, trarre profitto
build: sostengono il congresso, si erge, si richiama, richiama, si rifà, da zero
build work: lavoro già fatto, già fatto
capitalize: sfruttare le, fa leva, fanno leva, far leva, valorizz*
catalyse: stimolare, innescare, avviare
central: posto centrale, ruolo centrale, cruciale, cruciali, primordial*, essenzial*, peso, fondamentali,
  fondamentale, rilevante, rilevanti
centre research: istituto di ricerca, centro di ricerca, centro ricerche
challenge: freni, problemi, difficoltà, ostacol*, intoppi
channel: intende aprire, si vuole aprire, vuole aprire, vogliono aprire, aprire canali, vie, trovare vie
child: bimb*, dei piccoli, i piccoli, ai piccoli
civilsociety: associazionismo, mondo associativo, associazioni, associazione
commission: fa redigere, fanno redigere, fa scrivere, fanno scrivere, si scrive, si scrivono, si redige
commitment: promesso, promessa, promesse
concern: rilevanza, quanto è importante, quanto conta, quanto sono importanti, agli occhi di, agli occhi del, a giudizio di, in primo piano, rilievo, in cima, in cima
  all'agenda, allarmat*, inquiet*, allarm*, trova spazio
congress: edizione, edizioni
consolidated: consolid*
convene: messo su, mise su, l'ha voluta, voluta
convention right child: trattato sull'infanzia, trattato dell'infanzia, convenzione sull'infanzia, convenzione
  onu sui minori, convenzione onu sull'infanzia
cooperation: intesa tra paesi, collabor*, cooper*, partenariat*, lavoro comune, lavorare insieme, aiuto
  reciproco
coordinate: separatamente, separat*, concertat*, per conto suo, per conto proprio, ognuno per conto suo,
  ciascuno per conto suo
cornerstone: angolare, portante, cardine, cardini, caposaldo, perno, fulcro, colonna portante
cornerstone strategy: pilastro di quale politica, pietra angolare di quale politica
country: gli stati, alcuni stati, degli stati
criminalise: colpevoli, colpevole, criminali, penale, penali
crossfertilise: contaminazione, arricchimento, apprendimento reciproco, fecondazione incrociata
currency: quale valuta, che valuta, valuta locale
design: concepit*, pensata, pensato, progettata, studiata per
develop: stesura, redazione del documento
develop thematic paper: stesura del documento tematico
discuss: passati al vaglio, passati in rassegna, passare in rassegna, ragionato, ragionamento, ragionamenti,
  dialogato, confronto, confronti, studier*, studiare, conversazion*, analizz*, esamin*, vagli*, ponder*,
  studiat*, deliber*, riflett*, se n'è parlato
donor: finanziatore, finanziatori
drivingforce: trainante, fa avanzare, fa progredire, volano, propulsore
effort: attività, interventi, intervento
elsewhere: rifiut*, più urgente
emphasis: messo l'accento, mettono l'accento, posto l'accento, dato risalto, risalto, puntato l'attenzione,
  puntano l'attenzione
enjoyment: godimento, godere
evaluation: sono stati raggiunti, è stato raggiunto, stato raggiunto, stati raggiunti
experience: vissuto, vissuti, pratica, pratiche
experience positive: esperienze buone, buone esperienze
expert: studioso, studiosi, conoscitor*, tecnici, professionist*
expert consultation prepare: consultazioni, incontri preparatori, riunioni preparatorie, incontri di esperti,
  riunioni di esperti
facilitate: facilit*, agevol*
feature: salta all'occhio, attira l'attenzione, peculiarit*, specificit*, tratto distintivo, particolarit*
first: primissim*
first congress: primissimo congresso
florence: città toscana, toscana, toscano, fiorentin*
florence consultation: consultazione italiana
florence meeting: incontro italiano, riunione italiana, appuntamento italiano
focus: punto centrale
followup: a valle, post-congresso, continuità, prosecuzion*, proseguire, ulterior*, prossimi passi, passi
  successivi, passi ulteriori, azioni successive, che fine fanno
followup action: misure successive, misure di prosecuzione
followup commitment: adempimento degli impegni, rispetto degli impegni
form: modalità
forward: portare avanti
founded: stabilire
frame: si sono appoggiate, si sono basate, guidato, guidat*, ispir*, alla luce
freedom: saranno liberi, saranno libere
fund: soldi italiani, fondi italiani, mette i soldi, mette soldi, sovvenzion*, coi soldi, sostiene
  economicamente
generate: creato dalla, creata dalla, creato dal, generato da, originato, originata, prodotto, prodotta, nato
  da, nato dalla, nata da, nata dalla, nati dalla, nate dalla, è nato, scaturi*, messo in moto
government: autorità, poteri pubblici, esecutivo, funzionari
grave: gravità, seriamente, serio, seria, seri, serie
greater: ampliare, aumentare, incrementare
greater cooperation: più cooperazione, maggiore cooperazione, maggior cooperazione, più collaborazione, maggiore
  collaborazione
guarantee: garantir*, garantit*, garantisce, assicur*
highlight: messaggio finale, quale messaggio, che messaggio
identify: identific*, individu*
impact: quotidianità, incid*, influi*, toccano, ricadut*, ripercussion*, conseguenz*, cambiano, cambiare,
  cambiano davvero, vita dei bambini, vita dei bimbi, vita dei minori, vita dei ragazzi, vita quotidiana, vita
  vera, vita reale, efficacia, vita di chi
implement: adempimento, mettere in pratica, messa in pratica, esecuzione, eseguire, applicare, nell'applicare
independent: autonom*
independent institution: garanti nazionali, garanti, garante
initiative: iniziativa, iniziative
innovative: qualcosa di nuovo, cosa nuova, inedit*, original*
inter regional: tra regioni, fra regioni, tra le regioni, fra le regioni, dentro le regioni, dentro una regione,
  all'interno delle regioni
international: tra paesi, fra paesi, tra i paesi, fra i paesi, tra stati, fra stati, tra gli stati, fra gli
  stati, tra nazioni, fra nazioni, tra le nazioni, transnazional*
intersectoral: più settori, vari settori, tra settori, diversi settori, trasversal*
investigate: indagini di polizia
journey: viaggio che, paragonato a un viaggio
knowledge: padroneggiavano, conoscono, conoscevano, conoscenz*, competenz*, competente, competenti, saperi
lanzarote convention: trattato europeo, convenzione europea, convenzione del consiglio d'europa, trattato del
  consiglio d'europa
legal: ordinamento, legislazion*
mainstream: inserit*, inserire
mechanism: strumenti di valutazione, strumenti di misura, strumenti esistenti, strumenti per misurare, strumenti
  per valutare, attrezzi
meeting: appuntamento, appuntamenti
mobilise: coinvolg*, coinvolt*, smuov*
monitor: controllano, controllare, si controllano, seguire i progressi, misurare i progressi, misurare i passi,
  vigil*, sorvegli*
name: intitola, nome completo, nome ufficiale, titolo completo, titolo per esteso, nome per esteso, sottotitolo
new: recent*
objective: idea dietro, idea alla base, cercato, mire, a che servono, a cosa servono, che scopo
obligation: obbliga, obbligano
page: sezione, sezioni, capitol*
paper: quale scritto
participant: si è recato, si sono recati, recato, recati, delegazion*, incontrati, si sono incontrati,
  rappresentato, rappresentati, rappresentata, rappresentate, era rappresentato, composizione della platea,
  ritrovati, si sono ritrovati, si sono radunati, radunat*, convenuti, si sono riuniti, si è riunito, platea, i
  presenti
penalty: punisce, puniscono
positive: riuscite, riuscito, successi
positive experience: buone pratiche
prepare: mettendo a punto, si stava mettendo a punto
prevent: combattere, contrastare, contrasto, lotta, lottare
privatesector: mondo degli affari, affari, imprenditor*
proceedings: resoconti del congresso, resoconto del congresso, verbali del congresso
process: questo percorso, percorso generato
progress: evoluzione
promote: favorire, incoraggi*, stimola, promuove, promuovono
prosecute: giudiziar*, perseguire, perseguimento, perseguiment*, punire, portare in giudizio
protect: difen*, difes*, salvaguard*, riparo
provide: produrre, contemplata, contemplato, fornir*, disposizioni, disposizione, contiene
receive: hanno ricevuto, ricevono
recommend: propongono, consigli, sugger*, consigliare, consigliano, consigliat*, propost*, proporre, indicazion*
recommend action: si deve raccomandare, si raccomanda, deve raccomandare, va raccomandato
regional: zona, zone, zona per zona, parti del mondo, diverse aree, nelle diverse aree
relaunch: riprende, riprendere, si riprende, ripart*, ripres*, ricominci*, nuovo inizio
research: studi di innocenti, gli studi, studi dell'unicef, studi del centro, attività scientifica
role: funzione, funzioni, che parte ha avuto, parte avuta
role privatesector: ruolo di quale settore
sector: settoriale, settoriali, settori, carriera, carriere, formazione, curriculum, bagaglio
share: raccontat*, raccontano, messo in comune, mettere in comune, mettono in comune, imparare, imparano,
  scambiarsi
special: rende speciale
spectrum: spettro, insieme di attività
standard: normativ*
steer: ci porta, ci conduce, dove ci porta, dove ci conduce
steer journey: meta finale del viaggio, meta del viaggio
strategy: nelle loro politiche, loro politiche, nelle politiche
strategy cooperation: politica di cooperazione, politiche di cooperazione
strategy develop: politica di sviluppo, aiuti italiana
strengthen: rafforz*, potenzi*, irrobustir*
strong: forte, forti
study: quale indagine, quale ricerca
synergy: complementarità, complementariet*
systemic: di sistema, sistemi, integrato, integrata, approccio integrato
targeted: più precise, più mirate
thoughtful: ponderat*, meditat*
topic: aspetti, aspetto, parlava, trattava, trattavano, vertono, verteranno, flagello, temi delle, problema,
  fenomeno, fenomeni, pericolo, pericoli, minaccia, minacce, nodi, questo tema, questi temi, il tema trova,
  parlato, parlavano, parleranno, parlano, parlare, il tema è
turningpoint: una svolta, segnare una svolta, la svolta, svolta decisiva, momento di svolta, cambiamento
  decisivo, può rappresentare, decisivo, decisiva, spartiacque, cambio di rotta, un prima e un dopo
unicef: fondo onu per l'infanzia, fondo delle nazioni unite per l'infanzia, agenzia onu per l'infanzia
victim: sopravvissut*, hanno subito, hanno subito abusi, subito abusi, che hanno subito, colpiti, che hanno
  subito abusi
what agency: che agenzia, che ente, che organismo, che istituzione, che organizzazione
what convention: che trattato, che convenzione
what country: che paese, che paesi
when: mese e anno, in che mese e anno
which academic: quali università, quale università, quali professori, quali ricercatori
which media: quali giornalisti, quali giornali
work: efficace, efficaci, dà risultati, danno risultati
world: regioni del pianeta, regioni del mondo, regioni del globo, all'estero, globo, pianeta, fuori dai confini,
  mondo intero, nel mondo
`;
