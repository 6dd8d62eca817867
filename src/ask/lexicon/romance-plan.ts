/** What committees do before and after a congress, in Portuguese, Spanish, French and Italian, to English concepts. */
export const romancePlan = `
participantlist: lista de participantes, lista dos participantes, lista de los participantes, liste des participants, liste de participants, lista dei partecipanti, elenco dei partecipanti, lista de delegados, liste des délégués, elenco partecipanti, lista partecipanti
page: artigo da convenção, artigos da convenção, que artigo, que artigos, quais artigos, qué artículo, qué artículos, quel article, quels articles, quale articolo, quali articoli
expert consultation prepare: consultas prévias
adolescent child: ragazzi, chicos, chavales, garotada, gamins, jeunes, giovani, jóvenes
food: comemos, comeremos, cenamos, cenar, desayun*, almorz*, jantar, jantamos, mangeons, manger, mange-t-on, mangerons, mangiamo, mangiare, mangeremo, boire, bevono, almoçamos
hotel: dort, dormons, dormirons, dormiremos, dormimos, dormiamo, alloggiamo, logeons, loger, pernoct*, hébergement, héberg*
media: mídia, midia, medias
publish: publicar*, publicad*, publicaç*, publicaci*, publicará, publique*, publier, publié, publiée, publiés, publiées, publiera, publieront, publie, pubblic*, sair o programa,
  divulgar, divulgad*, divulgará, tornar público, hacer público, rendre public, rendere pubblico
circulate: circular, circulad*, circulará, circule, circulen, circulem, circuler, circulera, distribu*, difund*, difundir, diffus*, diffond*, faire circuler, far circolare, circolare, fatto circolare
invitation: convite, convites, convidar, invitaci*, invitation*, inviter, invito, inviti, invitar, invitare
draft: rascunho*, minuta, minutas, borrador*, ébauche*, brouillon*, bozza, bozze, esboço*, esbozo*, versão preliminar, versión preliminar, version préliminaire, versione preliminare,
  avant-projet
draft outcome document: projet de document final, projet du document final, projeto de documento final, proyecto de documento final, projet de document de conclusion,
  projeto do documento final, proyecto del documento final, progetto di documento finale, progetto del documento finale
outcome document: documento final, document final, documento finale, documento de resultados, documento de conclusões, documento de conclusiones, documento conclusivo,
  documento de resultado, document de conclusion, document de résultats, documento dei risultati
draft background paper: projets des documents de base, rascunhos dos documentos de base
rapporteur: relator, relatores, relatora, relatore, relatori, rapporteur*, rapporteuse*
appoint: nomear os, nomead*, nomeaç*, nombrad*, nombramiento, nommer les, nommé, nommés, nomination, nominare i, nominati, nomina dei, designar*, designad*, désign*, designat*
comment: comentário*, comentario*, commentaire*, commenti, commento, osservazion*, observações, observaciones
sessionreport: relatórios das sessões, relatório das sessões, informes de las sesiones, rapports des sessions, rapports de session, rapports des séances, rapporti delle sessioni, relazioni delle sessioni,
  informes de sesión, relatórios de sessão
round: rodada*, ronda*, tournée de suivi, cycle de suivi, giro di follow, ciclo di, round di, ciclo de
session end: sessão de encerramento, sessão final, sesión de clausura, sesión de cierre, sesión final, séance de clôture, session de clôture, séance finale, sessione di chiusura, sessione finale
deadline: prazo final, data limite, data-limite, fecha límite, fecha tope, date limite, échéance*, scadenz*, termine per, plazo*, délai*
owner: cuida, cuidam, trata de organizar, encarrega, encarregue, encarga, ocupa de, se ocupa, charge de, se charge, en charge, chargé de, chargée de, chargés de, incaricat*, si occupa, si fa carico, compete a, cabe a, corresponde a, spetta a, tocca a,
  incombe à, revient de, incumbe a
measure: medidas, mesures, misure, arranjos, disposições de, arreglos, disposiciones de, dispositions de, dispositif de, disposizioni di, dispositivo de
send: enviar os, mandar os
language: interpretação, interpretación, interprétation, interpretariato, interpretazione, intérpretes
when: qnd, qd, qdo, cuando, cnd, cdo
who: kien, kién, qm, quien
collect: recolh*, colet*, recog*, recopil*, recueill*, collect*, rassembl*, raccogli*, raccolt*
adopt: arrêter les, arrêtés, arrêtées
provide: dispone, dispõe, dispose
measure: disposiciones para, disposições para, dispositions pour, disposizioni per
concern: quelle place, que lugar ocupa, qué lugar ocupa, che posto occupa, que espaço ocupa
appoint: nombra a los, nombra a las, nomeia os, nomeia as, nomme les, nomina i, nombra
-: occupe, ocupa, occupa
sessions: sessões, sesiones, sessioni, séances, sessions
when bywhen: d'ici quand, pour quand, avant quelle date, avant quel jour, d'ici quelle date, entro quando, per quando, entro che data, entro quale data, para cuándo, antes de que fecha, até quando deve, até quando devem, hasta cuándo se, para que dia, para qué día
civilsociety agency: grupo de ongs, grupo de ong, grupo das ongs, groupe d'ong, groupe des ong, groupe d'ongs, gruppo di ong, gruppo delle ong, gruppo ong
due: para entregar, a rendre, da consegnare, por entregar
owner: mène, mènent, conduit le, conduz a, lidera, dirige la ronda, guida il, conduce il
round followup: série de suivi, tour de suivi, ronda de seguimiento, rodada de acompanhamento, giro di follow
mobilise: mobilit*, mobilis*
participant: participação, participación, partecipazione
publish: publica, publicam, publican, publicas, pubblica, pubblicano
-: aceptan, aceita, aceitam, acceptés, accettano, marcada, doveva, dovevano, debía, debían, devia essere, confirmação, confirmación, confirmation, conferma
frequency: com que frequência, con qué frecuencia, à quelle fréquence, con che frequenza, con quale frequenza, quantas vezes, cuántas veces, combien de fois, quante volte
penalty: pena, penas, castigo, castigos, punição, punições, peine, peines, pene, punizione, sanção, sanções, sanción, sanciones, sanction, sanctions, sanzione, sanzioni
turningpoint: va a convertirse, puede convertirse, pode se tornar, pode tornar-se, peut devenir, va devenir, può diventare, pode virar, podría convertirse, poderia tornar-se, pourrait devenir, potrebbe diventare
owner: mène la, mène les
reportback: fa rapporto, fanno rapporto, prestar contas, rinde cuentas, rend compte
late: vencido*, vencida*, expirad*, échu*, dépassé*, caducad*, scadut*, pasado de plazo, en souffrance
adopt: concordar*, concordat*, acordar*, acordad*, acuerda, acuerdan, convenir, convenu*, s'accorder, s'entendre, concertar, pattuire, combinar
standard: regole, regola, regras, regra, reglas, regla, règle, règles
celebrity: papa, pape, el papa, cantante, chanteur, ator famoso
round: ronda*, rodada*, tour de, volta de
owner: corresponde, correspond, revient, revient-il, s'occupe, s'occupent, si occupa
criminalise: crimes, delitos, reati, infractions, offenses
-: constitui, constituye, constituent, constitue, costituisce, abrang*, abarc*, converte, convertir*, convertirse, convierte, transform*, tornar-se, devenir, devient, deviendra, diventare, diventa, diventerà, tient, tenir, situe, figur*, apparaît, contém, contiene, contient, portaient, portait, soumis, soumise, soumettre, présenté, présentée, sottopost*, submetid*, sometid*, apresentado, presentado, segundo o texto, según el texto, selon le texte, secondo il testo, em matéria de, en materia de, en matière de, in materia di, una vez concluido, uma vez concluído, une fois terminé, una volta concluso, apart*, aparte de, além de, à part, hormis, oltre a, tranne, q, k, edição, edicao, edición, edicion, édition, edizione, yavait, y avait, s, l, d, j, c, m, t, qu, pra, pq, tb, tbm, vc, vcs, mto, kk, kkk, rsrs, jaja, jajaja, mdr, svp, stp, xq, x favor, xfa, pfv, cmq, nn, xké, ke, rapporto, fa rapporto, fanno rapporto, rapport, informe a, prestar contas, presta contas, rinde cuentas, rendre compte, rend compte, senhor ministro, ministro pergunta, monsieur le ministre, señor ministro, signor ministro, madame la ministre, señora ministra, senhora ministra, expedid*, despachad*, envoyé, envoyés, envoyées,
  envoyer, envoie, inviat*, inviare, inviati, invieranno, enviad*, enviarse, enviará, enviarán, entro, vanno, va, andranno, quale giorno entro, doit, doivent, devra, devront, devait, debe, deben, deberá, deberán,
  tiene que, tienen que, hay que, dovrà, dovranno, deve essere, devono, vai ser, vão ser, será, serão, fui encarregado, ruego, le ruego, rogamos, indique, indíqueme, solicito, encarecidamente, amablemente, cortesemente,
  gentilmente, veuillez, veuillez indiquer, prière de, je vous prie, vi prego, la prego, si prega, no máximo, como máximo, au plus tard, al più tardi, a más tardar, o mais tardar, souhaite, souhaitent, souhaiterait,
  souhaitons, desea, desean, desidera, desiderano, gostaria
`;
