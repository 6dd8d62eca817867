/** Italian as it is spoken: turns of phrase to English concepts; `-` carries no meaning of its own. */
export const itSpoken = `
-: ho bisogno, bisogno, mi serve, ci serve, servirebbe, mi servono, mi servirebbero, vorrei, vorremmo,
  vorrebbe, volevo, volevamo, voglio, vuoi, vuole, vogliamo, vogliono, volere, voluto, potete, potreste,
  potresti, potrebbe, potrei, potremmo, potrebbero, posso, puoi, può, possiamo, possono, potuto, poter,
  potere, dovrei, dovrebbe, dovremmo, dovrebbero, devo, devi, deve, dobbiamo, devono, dovuto, dover, dimmi,
  ditemi, mi dica, dica, dici, dice, dico, diciamo, dicono, dicevano, diceva, direbbe, detto, detta, dire,
  dirmi, dirci, raccontami, racconta, raccontare, raccontate, spiegami, spiega, spiegare, spiegate,
  spiegarmi, mostrami, mostra, mostrare, mandami, manda, mandare, mandate, inviami, inviare, invia, passami,
  passa, passare, passate, indicami, indica, indicare, indicate, indicarmi, confermami, conferma,
  confermare, confermate, confermi, verificare, verifica, chiarire, chiarisci, chiarimento, ricordami,
  ricordate, ricordarmi, ricorda, ricordare, ricordo, ricordi, ricordiamo, mi ricordo, dimenticato, ho
  dimenticato, scordato, aiutami, aiutatemi, aiuto, aiutare, aiutarmi, sapete, sapere, sappiamo, sapresti,
  sapreste, sapevo, sa, sai, so, sanno, saprei, seppi, conosce, conosci, conoscere, conosco, capire,
  capisco, capito, scoprire, scoperto, trovare, trovo, trovato, cercando, cerco, cercare, chiedo, chiedere,
  chiedevo, chiede, chiedono, chiesto, mi chiedevo, mi chiedo, chiedermi, rispondere, rispondi, rispondete,
  risposta, credo, crede, credevo, penso, pensavo, pensa, sembra, pare, suppongo, immagino, sentito, sentito
  dire, letto, visto, vedo, vediamo, vede, ascolta, ascoltate, senti, sentite, scusa, scusi, scusate,
  scusami, mi scusi, perdonate, ehi, ciao, salve, buongiorno, buonasera, buona sera, buon giorno, ragazzi,
  ragazze, amici, amico, amica, collega, colleghi, colleghe, capo, il mio capo, capa, signore, signora,
  gentile, gentili, gentilmente, cari, caro, cara, egregio, egregi, cordiali, saluti, distinti, grazie
  mille, mille grazie, tante grazie, ringrazio, ringraziamo, anticipo, in anticipo, per favore, per piacere,
  per cortesia, cortesia, cortesemente, piacere, se possibile, possibile, urgente, urgentemente, subito,
  veloce, velocemente, in fretta, adesso,  attualmente, al momento, momento, per ora, oggi come oggi,
  forse, magari, per caso, caso, a proposito, proposito, insomma, in breve, breve, brevemente, in sintesi,
  sintesi, riassunto, riassumere, riassumi, riassumendo, in poche parole, poche parole, parole, parola, in
  pratica, praticamente, fondamentalmente, principalmente, soprattutto, specialmente, specificamente,
  specifico, specifica, concreto, concreta, concretamente, esatto, esatta, esatte, esatti, esattamente,
  preciso, precisa, precise, precisi, precisamente, corretto, corretta, correttamente, ufficiale, ufficiali,
  ufficialmente, proprio, propria, propriamente, davvero, veramente, vero, vera, verità, falso, certo,
  certa, certi, certe, certamente, sicuro, sicura, sicuramente, chiaro, chiaramente, infatti, in realtà,
  realtà, di fatto, effettivamente, alla fine, finalmente, infine, semplicemente, soltanto, solamente, sì,
  no, né, mai, sempre, spesso, a volte, quasi, così, tanto, tanta, tanti, tante, molto, molta, molti, molte,
  poco, poca, pochi, poche, abbastanza, troppo, qualcosa, niente, nulla, nessuno, nessun, nessuna, qualcuno,
  qualche, qualsiasi, qualunque, altro, altra, altri, altre, entrambi, entrambe, ciascuno, ogni, ognuno,
  stesso, stessa, stessi, stesse, quello, quella, quelli, quelle, quel, quei, quegli, questo, questa,
  questi, queste, ciò, cui, il cui, tale, tali, cosiddetto, cosiddetta, roba, faccenda, storia, cosa, cose,
  idea, un'idea, nessuna idea, idee, nozione, domanda, domandina, domande, domanda veloce, famoso, famosa,
  grande, grandi, piccolo, piccola, importante, importanti, noto, citato, citata, menzionato, menzionata,
  menziona, descritto, descrive, descrivere, dettaglio, dettagli, dati, dato, data la, punto, punti, modo,
  modi, maniera, tipo, tipi, genere, sorta, lato, parte di questo, parti, esempio, per esempio, ad esempio,
  vuol dire, significa, cioè, ossia, ovvero, insieme, congiuntamente, congiunto, tra, fra, attraverso,
  mediante, vicino, circa, riguardo, riguardo a, riguarda, riguardano, rispetto, rispetto a, relativo,
  relativa, relativi, relazione a, in merito, merito, merito a, quanto a, sebbene, anche se, tuttavia, però,
  quindi, dunque, allora, mentre, perciò, poi, dopo, prima, secondo il piano, secondo il documento, stando
  a, in base al documento, essere, essendo, stato, stata, stati, state, fosse, fossero, fu, furono, sarebbe,
  sarebbero, saremo, sarete, siamo, siete, sono, sia, siano, ero, eravamo, erano, avere, avendo, avuto,
  avuta, abbia, abbiano, avesse, avrebbe, avrebbero, avevo, avevamo, avete, hai, ha, hanno, ho, abbiamo,
  avrà, avranno, fa, fanno, fare, faceva, facevano, fatto, fatta, fatti, farà, faranno, farebbe, faccio,
  facciamo, fate, facendo, fece, fecero, va, vanno, vado, andiamo, andate, andare, andava, andato, andrà,
  andremo, viene, vengono, venire, venuto, verrà, verranno, sta, stanno, stare, stava, stavano, starà, dà,
  dare, danno, diede, dato luogo, dai, si tiene, si tenne, si terrà, tenersi, tenuto, tenuta, tiene, terrà,
  tenne, svolge, svolgono, svolto, svolta, svolgerà, svolgere, svolgersi, svolgeva, avviene, avvenne,
  avverrà, avvenuto, avvenire, accade, accadde, accaduto, succede, succederà, successo a, successe, ha
  luogo, ebbe luogo, avrà luogo, avuto luogo, aver luogo, aveva luogo, prende, prendere, preso, mette,
  mettere, messo, porta a, portare, portato, lascia, lasciare, arriva, arrivare, arrivato, esce, uscire,
  uscito, uscita, resta da, rimane da, tocca, diventa, diventare, usa, usare, usato, utilizza, utilizzare,
  utilizzato, mio rapporto, relazione mia, sto scrivendo, scrivendo una, preparando una, la mia
  presentazione, mia presentazione, annotare, appunti, agenda mia, mia agenda, prenotare, ferie, viaggiare,
  partire, partiamo, parto,   
daysleft: quanto manca, quanti giorni restano, quanti giorni rimangono, quanto tempo manca, quanto tempo
  abbiamo, quanto tempo resta, quanto tempo rimane, restano, rimangono, mancano, manca, mancano quanti,
  quante settimane mancano, fra quanti giorni, tra quanti giorni, fra quanto, tra quanto, conto alla
  rovescia
when:  in quali giorni,  che giorni, quali giorni, in che giorni,
  in che periodo, che periodo, di quando, di quando è, a quando risale, risale, quando è che, da quando, per
  quando, a partire da quando, quale giornata, in che data, in quale data, in quali date, che date, che data
end: fino a quando, fino a che giorno, fino a quale giorno, fino a che data, finisce quando, si conclude,
  concluderà, si chiude, si concluse, terminerà, ultimo giorno del, giorno conclusivo, giorno finale
start: inizia quando, comincia, comincerà, cominciò, cominciare, prende il via, al via, parte il, avvio,
  giorno di apertura, giorno iniziale, si apre, aprirà
howlong: quanti giorni dura, dura quanti, dura quanto, per quanti giorni, quanti giorni sono, quanto dura,
  quanto durerà, quanto è durata, quanto è durato, in quanti giorni, su quanti giorni, di quanti giorni,
  durata
host: ospitando, ospitante, paese ospitante, governo ospitante, ci ospita, ci accoglie, accoglie,
  accoglierà, accogliere, accolto, padrone di casa, padroni di casa, fa gli onori, ospite del congresso,
  sede del congresso presso
convene: per iniziativa, su iniziativa, iniziativa di chi, promoss*, promotor*, promuov*, promosse,
  coorganizz*, co-organizz*, convocat*, convocò, indett*, indisse, allestit*, guid*, ha voluto, voluta da,
  ideat*, a capo di, messo in piedi, in piedi
organise: messo in piedi, organizz*
committee: comitato organizzatore, comitato di pianificazione, comitato preparatorio, comitato direttivo
member: fa parte, fanno parte, ne fa parte, ne fanno parte, far parte, facente parte, è composto, composto,
  composta, composizione, compongono, compone, formato, formata, formano, costituito, costituita, siede,
  siedono, componente, componenti, chi c'è nel, c'è nel, chi sta nel, sta nel, chi sono nel, organizzazioni
  del, integra
participant: c'era, c'erano, chi c'era, ci è andato, andato a, andò a, chi è andato, chi è venuto, chi sono
  venuti, era presente, erano presenti, intervenut*, che tipo di persone, tipo di persone, tipi di persone,
  che persone, quali persone, che gente, gente, pubblico, si è riunito, si sono riuniti, si riunirono,
  riunì, riuniti, riunito, raccolse, prese parte, presero parte, preso parte, hanno preso parte, prendere
  parte, intorno al tavolo, attorno al tavolo
objective: a cosa serve, a cosa serviva, a che serve, a che cosa serve, a che scopo, che scopo, quale scopo,
  scopo, scopi, fine del, fini, finalità, intento, intenti, intenzione, intenzioni, mira, mirava, miravano,
  mirare, punta a, puntava, punta, prefigge, prefiggeva, si prefigge, si propone, propone, proponeva,
  prefisso, vuole ottenere, vuole raggiungere, voleva ottenere, voleva raggiungere, vuole fare, voleva fare,
  vogliono ottenere, ottenere, raggiungere, ambizione, ambizioni, aspira, auspica, destinato a, destinata a,
  ragion d'essere, traguard*, si è dato, si è data, si è posto, si pone, posto
topic: di cosa tratta, di cosa trattava, di che tratta, di cosa si tratta, di cosa si è parlato, di che
  cosa, di cosa parla, di cosa parlava, di cosa, si è parlato, su cosa, su che cosa, su cosa verte, verte,
  verteva, incentrat*, incentrato su, riguardava, argomento, argomenti
adopt: da dove viene, proviene, proviene da, emana, emanat*, di chi è, creat*, creò, elabor*, ha fatto la
build: poggia su, poggia, poggiano, si fonda, si fondano, fondato su, fonda, si basa, si basano, basa,
  basano, basato, basata, prosegue, continua il, si appoggia, si inserisce, fa seguito, a partire da
frame: fatto da cornice, fece da cornice, cornice, inquadr*, incornici*, ha guidato, guidato, hanno guidato,
  orientat*, orientò
foundation: base solida, solida base, basi solide, solide basi, fondamenta, fondamento, solida, solido,
  solide
commission: commission*, commissiona, ha chiesto, ordinat*
effort: iniziativa, iniziative, opere, azioni finanziate, sforzi
concern: importa, importanza, vede lo, vede il, considera, opinione, posizione, atteggiamento, settore
  prioritario, settori prioritari, aree prioritarie, area prioritaria
drivingforce: forza motrice, motore, spinta, forza trainante
provide: prevede, prevedono, offre, offrono, fornisce, garantisce
paper: saggio, saggi, testi, scritti, pubblicazion*
venue: quale edificio, edificio, palazzo, sala
elsewhere: annunci*, annull*, rinvi*, posticip*, sorteggio
number theme: numero di tema, numero del tema
when day: in che giorno, in quale giorno, che giorno
steer: porterà, conduce
`;
