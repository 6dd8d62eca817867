/** What is done: one meaning a line, in English | French | Spanish | Portuguese | Italian. */
export const doing = `
abolish, abolition, do away with, scrap | abolir, abolition, supprimer | abolir, abolición, suprimir | abolir, abolição, extinguir | abolire, abolizione, sopprimere
abstain, abstention | s'abstenir, abstention | abstenerse, abstención | abster-se, abstenção | astenersi, astensione
accept, acceptance, say yes | accepter, acceptation | aceptar, aceptación, admitir | aceitar, aceitação | accettare, accettazione
accommodate, put up, host, house | héberger, loger, accueillir | alojar, hospedar, albergar | alojar, hospedar, acomodar | ospitare, alloggiare
accompany, go with, escort | accompagner, escorter, accompagnement | acompañar, escoltar | acompanhar, escoltar | accompagnare, scortare
accuse, blame, accusation | accuser, accusation | acusar, acusación | acusar, acusação | accusare, accusa
act, take action, action | agir, passer à l'action | actuar, obrar, tomar medidas | agir, atuar, tomar medidas | agire, intervenire
activate, enable, trigger | activer, déclencher | activar, habilitar | ativar, acionar, habilitar | attivare, abilitare
adapt, adjust, adaptation, tailor | adapter, ajuster, adaptation | adaptar, ajustar, adaptación, adecuar | adaptar, ajustar, adequar, adaptação | adattare, adeguare, adattamento
add, addition, append | ajouter, ajout | añadir, agregar, sumar | acrescentar, adicionar, juntar | aggiungere, aggiunta
adjourn, close meeting, adjournment | lever la séance, ajourner, clore la séance | levantar la sesión, cerrar la sesión | encerrar a sessão, suspender a sessão | togliere la seduta, sciogliere la seduta, aggiornare
adjust, tune, regulate, adjustment | régler, ajuster, réglage | ajustar, regular, ajuste | ajustar, regular, ajuste | regolare, aggiustare, regolazione
admire, admiration, look up to | admirer, admiration | admirar, admiración | admirar, admiração | ammirare, ammirazione
admit, acknowledge, confess, own up | admettre, reconnaître, avouer | admitir, reconocer, confesar | admitir, reconhecer, confessar | ammettere, riconoscere, confessare
adopt child, adoption | adopter, adoption | adoptar, adopción | adotar, adoção, perfilhar | adottare, adozione
adopt, adoption, pass | adopter, adoption | adoptar, adopción, aprobar | adotar, adoção | adottare, adozione
advertise, publicise, advertising | faire la promotion, publicité, promouvoir | hacer publicidad, publicitar, anunciar | fazer publicidade, divulgar, anunciar | pubblicizzare, fare pubblicità, reclamizzare
advise, advice, counsel | conseiller, conseil | aconsejar, asesorar, consejo, asesoramiento | aconselhar, assessorar, conselho, aconselhamento | consigliare, consiglio, consulenza
affect, have effect | toucher, affecter, influer sur | afectar, repercutir | afetar, repercutir | influire su, colpire, incidere su
afford, have means | avoir les moyens, se permettre | permitirse, costearse | dar-se ao luxo, ter condições, bancar | permettersi
agree on, settle on, arrange | convenir de, s'entendre sur, se mettre d'accord | acordar, ponerse de acuerdo, convenir, pactar | combinar, acordar, acertar, pôr-se de acordo | concordare, accordarsi, mettersi d'accordo, pattuire
agree, agreement, be in agreement | être d'accord, accord, convenir | estar de acuerdo, acordar, acuerdo | concordar, estar de acordo, acordo | essere d'accordo, concordare, accordo
aim, seek to, be intended | viser, avoir pour but, chercher à | pretender, tener como objetivo, apuntar a | visar, ter como objetivo, almejar | mirare, puntare a, avere lo scopo
allocate, assign, allot, allocation | attribuer, allouer, affecter, attribution | asignar, adjudicar, asignación | atribuir, alocar, destinar, atribuição | assegnare, attribuire, assegnazione
allow, permit, let, authorise, permission | permettre, autoriser, permission, autorisation | permitir, autorizar, dejar, permiso | permitir, autorizar, deixar, permissão | permettere, consentire, autorizzare, permesso
amend, amendment | amender, amendement, modifier | enmendar, enmienda, reformar | emendar, emenda, alterar | emendare, emendamento
analyse, analyze, analysis | analyser, analyse | analizar, análisis | analisar, análise | analizzare, analisi
announce, announcement, make public | annoncer, annonce | anunciar, anuncio, comunicar | anunciar, anúncio, divulgar | annunciare, annuncio
annoy, irritate, bother | énerver, agacer, embêter | molestar, fastidiar, irritar | irritar, chatear, aborrecer | infastidire, irritare, dare fastidio
answer, reply, respond, response | répondre, réponse | responder, contestar, respuesta, contestación | responder, resposta | rispondere, risposta, replicare
apologise, say sorry, apology | s'excuser, présenter ses excuses, excuses | disculparse, pedir perdón, disculpas | pedir desculpa, desculpar-se, desculpas | scusarsi, chiedere scusa, scuse
appeal, lodge appeal | faire appel, recours, contester | apelar, recurrir, recurso | recorrer, apelar, recurso | fare ricorso, appellarsi, ricorso
appear, emerge, come into view | apparaître, surgir, apparition | aparecer, surgir, aparición | aparecer, surgir, aparecimento | apparire, comparire, comparsa
applaud, clap, applause | applaudir, applaudissements | aplaudir, aplausos | aplaudir, bater palmas, aplausos | applaudire, applauso, battere le mani
apply for funding, request grant | demander une subvention | solicitar una subvención, pedir subvención | candidatar-se a financiamento, pedir subsídio | richiedere un contributo, chiedere un finanziamento
apply, application, put in for | postuler, candidature, candidater | postular, solicitar, presentar candidatura, candidatura | candidatar-se, concorrer, candidatura | candidarsi, fare domanda, candidatura
apply, enforce, application | appliquer, faire respecter, application | aplicar, hacer cumplir, aplicación | aplicar, fazer cumprir, aplicação | applicare, far rispettare, applicazione
appoint, name, appointment, designate | nommer, désigner, nomination | nombrar, designar, nombramiento | nomear, designar, nomeação | nominare, designare, nomina
appreciate, value, esteem | apprécier, estimer | apreciar, valorar, estimar | apreciar, valorizar, prezar | apprezzare, stimare
approach, come near, get closer | s'approcher, approche, se rapprocher | acercarse, aproximarse | aproximar-se, acercar-se, chegar perto | avvicinarsi, accostarsi, approssimarsi
approve, approval, endorse, pass | approuver, approbation, valider | aprobar, aprobación, dar visto bueno | aprovar, aprovação, homologar | approvare, approvazione
argue, quarrel, row, fall out | se disputer, dispute, se quereller, s'engueuler | discutir, pelearse, reñir, disputa | brigar, discutir, briga, zangar-se | litigare, lite, bisticciare, litigio
arrange, lay out, set out | disposer, agencer, arranger | disponer, colocar, ordenar | dispor, arrumar, ordenar | disporre, sistemare
arrest, detain, take into custody | arrêter, arrestation, interpeller | detener, arrestar, detención, arresto | prender, deter, detenção | arrestare, fermare, arresto
arrive, arrival, get there | arriver, arrivée | llegar, llegada | chegar, chegada | arrivare, arrivo, giungere
ask for, request, apply for | demander, solliciter, demande, réclamer | pedir, solicitar, petición, solicitud | pedir, solicitar, pedido, solicitação | chiedere, richiedere, richiesta
ask, enquire, inquire, query | demander, interroger, poser une question | preguntar, consultar, interrogar | perguntar, indagar, questionar | chiedere, domandare, interrogare
attach, enclose, attachment | joindre, annexer, pièce jointe | adjuntar, anexar | anexar, juntar | allegare, accludere
attach, fasten, fix, secure | fixer, attacher | fijar, sujetar | fixar, prender | fissare, attaccare
attack, assault | attaquer, agresser, attaque | atacar, agredir, ataque | atacar, agredir, ataque | attaccare, aggredire, attacco
attend, be present, attendance | assister, être présent, présence | asistir, acudir, asistencia | comparecer, assistir, estar presente, presença | assistere, essere presente, presenza, presenziare
attract, draw, appeal | attirer, séduire | atraer | atrair | attirare, attrarre
avoid, steer clear, dodge | éviter, esquiver | evitar, esquivar, eludir | evitar, esquivar-se, contornar | evitare, schivare
award, grant, confer | décerner, attribuer, remettre un prix | otorgar, conceder, adjudicar | conceder, atribuir, outorgar | assegnare, conferire, attribuire
babysit, mind children, childminding | garder des enfants, faire du baby-sitting | cuidar niños, hacer de canguro | cuidar de crianças, ficar com crianças | fare da babysitter, badare ai bambini
bake, cook in oven, roast | cuire au four, rôtir, enfourner | hornear, asar | assar, cozer no forno | cuocere al forno, infornare
bark | aboyer | ladrar | latir, ladrar | abbaiare
be about to, on the point | s'apprêter à | estar a punto | estar prestes a, estar para | stare per, essere sul punto
be absent, absence, miss, not attend | être absent, absence, manquer | faltar, ausentarse, ausencia, inasistencia | faltar, ausentar-se, ausência, falta | mancare, essere assente, assenza
be bored, boredom, get bored | s'ennuyer, ennui | aburrirse, aburrimiento | entediar-se, aborrecer-se, tédio | annoiarsi, noia
be born, birth | naître, naissance | nacer, nacimiento | nascer, nascimento | nascere, nascita
be busy, be tied up | être occupé, être pris | estar ocupado, estar liado | estar ocupado | essere occupato, essere impegnato
be cold, feel cold | avoir froid | tener frío | ter frio, estar com frio | avere freddo
be enough, suffice, be sufficient | suffire, être suffisant | bastar, ser suficiente, alcanzar | bastar, chegar, ser suficiente | bastare, essere sufficiente
be familiar with, know | connaître, être familier | conocer, estar familiarizado | conhecer, estar familiarizado | conoscere
be hungry, be starving | avoir faim | tener hambre | ter fome, estar com fome | avere fame
be in favour, favour, be for | être favorable, être pour | estar a favor, ser partidario | ser a favor, ser favorável | essere favorevole, essere a favore
be interested in, take interest | s'intéresser à | interesarse por, estar interesado | interessar-se por, estar interessado | interessarsi di, essere interessato
be late, run late, arrive late | être en retard, arriver en retard | llegar tarde, retrasarse, ir con retraso | atrasar-se, chegar atrasado, estar atrasado | essere in ritardo, fare tardi, arrivare in ritardo
be left, remain, be left over | rester | quedar, sobrar | sobrar, restar | avanzare, restare
be missing, lack, be lacking | manquer, faire défaut, manque | faltar, carecer, hacer falta | faltar, carecer, fazer falta | mancare, difettare, scarseggiare
be necessary, be needed | falloir, être nécessaire | hacer falta, ser necesario, ser preciso | ser preciso, ser necessário, fazer falta | occorrere, essere necessario, bisognare, servire
be responsible, be in charge, answer for | être responsable, répondre de, être chargé | ser responsable, responsabilizarse, responder de | ser responsável, responsabilizar-se, responder por | essere responsabile, rispondere di, avere la responsabilità
be right, be correct | avoir raison | tener razón, llevar razón | ter razão, estar certo | avere ragione
be silent, keep quiet, shut up, silence | se taire, garder le silence | callarse, guardar silencio | calar-se, ficar calado | tacere, stare zitto, fare silenzio
be sleepy, feel sleepy | avoir sommeil | tener sueño | ter sono, estar com sono | avere sonno
be thirsty | avoir soif | tener sed | ter sede, estar com sede | avere sete
be used for, serve to, be useful | servir à, être utile | servir para, ser útil | servir para, ser útil | servire a, essere utile
be valid, apply, be in force | être valable, être en vigueur, s'appliquer | estar vigente, ser válido, regir | vigorar, estar em vigor, ser válido | essere valido, essere in vigore, vigere
be worth, have value | valoir | valer | valer | valere
be worthwhile, be worth it | valoir la peine, valoir le coup | valer la pena, merecer la pena | valer a pena, compensar | valere la pena
beat, defeat | battre, vaincre, défaite | vencer, derrotar, ganar a | vencer, derrotar | battere, sconfiggere, vincere
become, turn into, grow into | devenir, se transformer | convertirse en, volverse, llegar a ser | tornar-se, virar, transformar-se | diventare, divenire
beg, plead, implore | supplier, implorer, mendier | rogar, suplicar, implorar | implorar, suplicar, rogar | supplicare, implorare, pregare
begin, start, commence, kick off | commencer, débuter, démarrer | empezar, comenzar, iniciar, dar comienzo | começar, iniciar, principiar | iniziare, cominciare, avviare
behave, conduct oneself, behaviour | se comporter, se conduire, comportement | comportarse, portarse, comportamiento | comportar-se, portar-se, comportamento | comportarsi, comportamento
believe, think, belief | croire, croyance | creer, creencia | acreditar, crer, crença | credere, credenza
belong, be property | appartenir, être à | pertenecer | pertencer | appartenere
bend, fold over, lean | plier, courber, se pencher | doblar, curvar, inclinarse | dobrar, curvar, inclinar-se | piegare, curvare, chinarsi
benefit, profit, gain | bénéficier, profiter | beneficiarse, beneficiar | beneficiar, beneficiar-se, lucrar | beneficiare, trarre beneficio, giovare
bet, gamble, wager | parier, miser, pari | apostar, apuesta | apostar, aposta | scommettere, puntare, scommessa
bite | mordre, morsure | morder, mordedura | morder, mordida | mordere, morso
blame, hold responsible | reprocher, blâmer, rejeter la faute | culpar, echar la culpa, reprochar | culpar, pôr a culpa | incolpare, dare la colpa, biasimare
bleed, bleeding | saigner, saignement | sangrar, hemorragia | sangrar, sangramento | sanguinare, emorragia
block, obstruct, hinder | bloquer, obstruer, entraver | bloquear, obstruir, obstaculizar | bloquear, obstruir, entravar | bloccare, ostruire, ostacolare
boast, brag, show off | se vanter, frimer | presumir, alardear, jactarse | gabar-se, exibir-se | vantarsi, darsi delle arie
boil, bring to boil | bouillir, faire bouillir | hervir | ferver, cozer | bollire, lessare
bomb, bombing, shell | bombarder, bombardement | bombardear, bombardeo | bombardear, bombardeamento | bombardare, bombardamento
book, reserve, booking, reservation | réserver, réservation | reservar, reserva, reservación | reservar, reserva, marcar | prenotare, prenotazione, riservare
borrow, borrowing, take on loan | emprunter, emprunt | tomar prestado, pedir prestado | pedir emprestado, tomar emprestado | prendere in prestito, farsi prestare
boycott | boycotter | boicotear, hacer boicot | boicotar | boicottare
brake, slam brakes | freiner, freinage | frenar, frenada | frear, travar | frenare, frenata
break down, stop working, fail | tomber en panne, panne | averiarse, estropearse, descomponerse, avería | avariar, enguiçar, pifar, avaria | guastarsi, guasto, rompersi
break, smash | casser, briser | romper, quebrar | quebrar, partir | rompere, spezzare
break, violate, infringe, breach | enfreindre, violer, transgresser, infraction | infringir, incumplir, violar, infracción | infringir, violar, descumprir, infração | violare, infrangere, trasgredire, infrazione
breathe, breathing | respirer, respiration | respirar, respiración | respirar, respiração | respirare, respirazione
bring forward, move up, anticipate | avancer, anticiper | adelantar, anticipar | antecipar, adiantar | anticipare
bring up, raise, rear | élever | criar, educar | criar, educar | allevare, crescere
bring, bring along | apporter, amener | traer, llevar, aportar | trazer, levar | portare
broadcast, transmit, air | diffuser, retransmettre, émettre | emitir, retransmitir, transmitir | transmitir, emitir, veicular | trasmettere, mandare in onda
budget, draw up budget | budgétiser, établir un budget | presupuestar, hacer presupuesto | orçar, orçamentar | preventivare, fare un preventivo
build, construct, building, construction | construire, bâtir, construction | construir, edificar, construcción | construir, edificar, construção | costruire, edificare, costruzione
burn, be on fire | brûler, être en feu | quemar, arder | queimar, arder | bruciare, ardere
bury, burial, lay to rest | enterrer, inhumer, enterrement | enterrar, sepultar, entierro | enterrar, sepultar, enterro | seppellire, sepoltura, interrare
buy, purchase, shop for | acheter, achat, acquérir | comprar, adquirir, compra | comprar, adquirir, compra | comprare, acquistare, acquisto
calculate, calculation, work out, reckon | calculer, calcul | calcular, cálculo | calcular, cálculo | calcolare, calcolo
call back, ring back, return call | rappeler | devolver la llamada, volver a llamar | ligar de volta, retornar ligação | richiamare
call, phone, ring, phone call | appeler, téléphoner, appel, coup de fil | llamar, telefonear, llamada | ligar, telefonar, ligação, telefonema | telefonare, chiamare, telefonata
calm down, soothe, relax | se calmer, apaiser, tranquilliser | calmarse, tranquilizarse, serenar | acalmar-se, tranquilizar, sossegar | calmarsi, tranquillizzare, placare
camp, go camping, camping | camper, faire du camping | acampar, hacer camping | acampar, fazer campismo | campeggiare, fare campeggio, accamparsi
campaign, run a campaign | faire campagne, militer | hacer campaña, militar | fazer campanha, militar | fare campagna
cancel, call off, cancellation | annuler, annulation, décommander | cancelar, anular, cancelación, suspender | cancelar, anular, desmarcar, cancelamento | annullare, disdire, cancellare, annullamento
carpool, share a car, car sharing | covoiturer, faire du covoiturage, covoiturage | compartir coche, viaje compartido | partilhar carro, dar carona, dividir carona | condividere l'auto, carpooling
catch up, draw level | rattraper, rejoindre | alcanzar, ponerse al día | alcançar, apanhar, pôr-se em dia | raggiungere, mettersi in pari
catch, grab | attraper, saisir | atrapar, coger, agarrar | apanhar, pegar, agarrar | prendere, acchiappare, afferrare
cause, bring about, provoke, trigger | causer, provoquer, entraîner | causar, provocar, ocasionar | causar, provocar, ocasionar | causare, provocare, cagionare
celebrate, celebration, party | fêter, célébrer, faire la fête, célébration | celebrar, festejar, celebración | comemorar, celebrar, festejar, celebração | festeggiare, celebrare, festeggiamento
certify, attest, certification | certifier, attester, certification | certificar, acreditar, certificación | certificar, atestar, certificação | certificare, attestare, certificazione
chair, preside | présider, présidence | presidir, presidencia | presidir, presidência | presiedere, presidenza
change, alter, modify, modification | changer, modifier, modification | cambiar, modificar, cambio, modificación | mudar, alterar, modificar, alteração | cambiare, modificare, cambiamento, modifica
charge, bill, invoice | facturer, faire payer | cobrar, facturar, cobro | cobrar, faturar, cobrança | far pagare, addebitare, fatturare
charge, recharge, charging | recharger, charger, recharge | cargar, recargar, recarga | carregar, recarregar, recarga | ricaricare, caricare, ricarica
chase up, send reminder, follow up | relancer, relance | reclamar, insistir, dar seguimiento | cobrar, insistir, relembrar | sollecitare, sollecito
check in, check-in | enregistrer, faire l'enregistrement | registrarse, facturar, hacer el check-in | fazer check-in | fare il check-in, registrarsi
check, verify, double-check, verification | vérifier, contrôler, vérification, contrôle | comprobar, verificar, revisar, chequear | verificar, conferir, checar, verificação | verificare, controllare, verifica, controllo
choose, pick, select, choice | choisir, sélectionner, choix | elegir, escoger, seleccionar, elección | escolher, selecionar, optar, escolha | scegliere, selezionare, scelta
circulate, hand round, pass round | faire circuler, faire passer | hacer circular, pasar | fazer circular, passar | far circolare, far girare
claim, assert, maintain, allege | prétendre, affirmer, soutenir | afirmar, sostener, alegar | alegar, afirmar, sustentar | sostenere, affermare, asserire
clarify, clarification, make clear, clear up | clarifier, éclaircir, préciser, clarification | aclarar, aclaración, clarificar, esclarecer | esclarecer, esclarecimento, clarificar | chiarire, chiarimento, precisare
classify, categorise, classification | classer, classifier, classement | clasificar, clasificación, catalogar | classificar, classificação, catalogar | classificare, classificazione, catalogare
clean, cleaning, clean up | nettoyer, nettoyage, faire le ménage | limpiar, limpieza | limpar, limpeza, faxina | pulire, pulizia, fare le pulizie
clear the table, clear away | débarrasser la table, desservir | quitar la mesa, recoger la mesa | tirar a mesa, levantar a mesa | sparecchiare
clear, clear out, empty, vacate | débarrasser, vider, libérer | despejar, vaciar, desocupar | desocupar, esvaziar, desimpedir | sgombrare, svuotare, liberare
click, tap | cliquer | hacer clic, pulsar, pinchar | clicar | cliccare, fare clic
climb, climbing, scale | grimper, escalader, escalade | escalar, trepar, escalada | escalar, trepar, escalada | arrampicarsi, scalare, arrampicata
close, shut, closing, closure | fermer, fermeture, clore | cerrar, cierre, clausurar | fechar, encerrar, fechamento, encerramento | chiudere, chiusura
collapse, cave in, fall down | s'effondrer, s'écrouler, effondrement | derrumbarse, colapsar, hundirse | desabar, ruir, desmoronar | crollare, cedere, crollo
collect, pick up, fetch, collection | récupérer, retirer, aller chercher, retrait | recoger, retirar, recogida | recolher, buscar, levantar, retirar | ritirare, prendere, ritiro
come into force, take effect | entrer en vigueur, prendre effet | entrar en vigor | entrar em vigor, passar a vigorar | entrare in vigore
come, arrive | venir | venir | vir | venire
comfort, console | consoler, réconforter | consolar, reconfortar | consolar, confortar | consolare, confortare
commemorate, honour memory, commemoration | commémorer, commémoration | conmemorar, conmemoración | comemorar, homenagear, comemoração | commemorare, commemorazione
comment, remark, make comment | commenter, commentaire | comentar, comentario | comentar, comentário | commentare, commento
commit, undertake, commitment | s'engager, engagement | comprometerse, compromiso | comprometer-se, compromisso | impegnarsi, impegno
communicate, communication | communiquer, communication | comunicar, comunicación | comunicar, comunicação | comunicare, comunicazione
compare, comparison | comparer, comparaison | comparar, comparación | comparar, comparação | confrontare, paragonare, confronto
compensate, compensation, indemnify | indemniser, dédommager, indemnisation, compenser | indemnizar, compensar, resarcir, indemnización | indenizar, indemnizar, ressarcir, compensar | risarcire, indennizzare, compensare, risarcimento
compete, competition, contend | concourir, rivaliser, être en compétition | competir, competición, rivalizar | competir, disputar, concorrer | gareggiare, competere, concorrere
complain, complaint, grumble, moan | se plaindre, plainte, réclamer, râler | quejarse, queja, reclamar, protestar | queixar-se, reclamar, queixa, reclamação | lamentarsi, reclamare, lamentela, reclamo
complicate, make difficult | compliquer, rendre difficile | complicar, dificultar | complicar, dificultar | complicare, rendere difficile
comply with, abide by, respect, observe | respecter, se conformer à, observer | cumplir, respetar, acatar | cumprir, respeitar, acatar | rispettare, osservare, attenersi a
concentrate, focus, concentration | se concentrer, concentration | concentrarse, centrarse, enfocarse | concentrar-se, focar | concentrarsi, focalizzarsi
concern, regard, relate to, be about | concerner, regarder, toucher | concernir, atañer, referirse a, afectar | dizer respeito, concernir, respeitar a | riguardare, concernere, interessare
conclude, infer, deduce | conclure, déduire, en déduire | concluir, deducir, inferir | concluir, deduzir, inferir | concludere, dedurre, desumere
condemn, sentence, convict | condamner, condamnation | condenar, condena | condenar, condenação | condannare, condanna
configure, set up, settings | configurer, paramétrer, configuration | configurar, ajustar, configuración | configurar, configuração | configurare, impostare, configurazione
confuse, mix up, confusion | confondre, mélanger, confusion | confundir, confusión | confundir, confusão | confondere, scambiare, confusione
congratulate, congratulations | féliciter, félicitations | felicitar, dar la enhorabuena, felicitaciones | felicitar, dar os parabéns, parabenizar, parabéns | congratularsi, complimentarsi, congratulazioni, felicitazioni
connect, connection, link, hook up | connecter, relier, raccorder, connexion | conectar, enlazar, conexión | conectar, ligar, conexão | collegare, connettere, collegamento
consider, regard as, deem | considérer, estimer, juger | considerar, estimar, juzgar | considerar, julgar, achar | considerare, ritenere, reputare
consist of, be made up, be composed | se composer de, consister en, être constitué | constar de, componerse de, consistir en | consistir em, compor-se de, ser composto | consistere in, comporsi di, essere composto
consume, consumption, use up | consommer, consommation | consumir, consumo, gastar | consumir, consumo, gastar | consumare, consumo
contact, get in touch, reach out | contacter, prendre contact, joindre | contactar, ponerse en contacto, comunicarse | contactar, entrar em contato, contatar | contattare, mettersi in contatto
contain, include, hold | contenir, renfermer | contener, incluir | conter, incluir | contenere, includere
continue, go on, carry on, keep going | continuer, poursuivre, se poursuivre | continuar, seguir, proseguir | continuar, prosseguir, seguir | continuare, proseguire, andare avanti
contribute, contribution, chip in | contribuer, contribution, apporter | contribuir, aportar, contribución, aportación | contribuir, contributo, contribuição | contribuire, contributo, apportare
convene, summon, call meeting, convocation | convoquer, convocation, réunir | convocar, convocatoria, citar | convocar, convocatória, convocação | convocare, convocazione, indire
cook, cooking, do the cooking | cuisiner, faire la cuisine, préparer à manger | cocinar, guisar | cozinhar | cucinare, fare da mangiare
cool, cool down, chill | refroidir, rafraîchir | enfriar, refrescar | arrefecer, esfriar, resfriar | raffreddare, rinfrescare
cooperate, collaborate, work together, collaboration | coopérer, collaborer, coopération, collaboration | cooperar, colaborar, cooperación, colaboración | cooperar, colaborar, cooperação, colaboração | cooperare, collaborare, cooperazione, collaborazione
cope, get by, manage | se débrouiller, s'en sortir, faire face | arreglárselas, apañarse, defenderse | virar-se, desenrascar-se, dar conta | cavarsela, arrangiarsi, far fronte
copy, duplicate, reproduce | copier, recopier, reproduire, dupliquer | copiar, duplicar, reproducir | copiar, duplicar, reproduzir | copiare, duplicare, riprodurre
correct, correction, rectify, put right | corriger, correction, rectifier | corregir, corrección, rectificar, enmendar | corrigir, correção, retificar | correggere, correzione, rettificare
correspond, tally, coincide | correspondre, concorder, coïncider | corresponder, coincidir, cuadrar | corresponder, coincidir, bater certo | corrispondere, coincidere, combaciare
cost, be priced | coûter, coût | costar, valer, coste | custar, custo | costare, costo
cough | tousser, toux | toser, tos | tossir, tosse | tossire, tosse
count on, rely on, depend on | compter sur | contar con | contar com | contare su, fare affidamento
count, counting, tally | compter, comptage, décompte, dénombrer | contar, recuento, conteo | contar, contagem | contare, conteggio, conteggiare
cover, cover up | couvrir, recouvrir | cubrir, tapar, recubrir | cobrir, tapar, recobrir | coprire, ricoprire
crash, collide, collision | percuter, entrer en collision, collision | chocar, estrellarse, colisionar, choque | bater, chocar, colidir, colisão | scontrarsi, schiantarsi, scontro
crash, freeze, hang | planter, se bloquer | colgarse, bloquearse | travar, bloquear | bloccarsi, andare in crash, impallarsi
create, creation | créer, création | crear, creación | criar, criação | creare, creazione
criticise, criticism, critique | critiquer, critique | criticar, crítica | criticar, crítica | criticare, critica
cross out, strike through | rayer, barrer, biffer | tachar | riscar, rasurar | barrare, depennare
cross, go across, crossing | traverser, franchir, traversée | cruzar, atravesar, cruce | atravessar, cruzar, travessia | attraversare, attraversamento
cry, weep, shed tears | pleurer, verser des larmes | llorar, llanto | chorar, choro | piangere, pianto
cut back, cut down, scale back | réduire, restreindre, faire des coupes | recortar, reducir, recorte | cortar, reduzir, corte | tagliare, ridurre, taglio
cut, cut up, chop | couper, découper, coupe | cortar, recortar, corte | cortar, recortar, corte | tagliare, ritagliare, taglio
cycle, cycling, ride a bike | faire du vélo, pédaler, cyclisme | montar en bici, ciclismo, pedalear | andar de bicicleta, pedalar, ciclismo | andare in bici, pedalare, ciclismo
damage, spoil, harm | endommager, abîmer, dégât | dañar, estropear, deteriorar, daño | danificar, estragar, dano | danneggiare, rovinare, danno
dance, dancing | danser, danse | bailar, danzar, baile | dançar, bailar, dança | ballare, danzare, ballo
dare, be bold | oser | atreverse, osar | ousar, atrever-se | osare, avere il coraggio
date, go out with | sortir avec, fréquenter | salir con, ser novios | namorar, sair com | uscire con, frequentarsi
deactivate, disable, turn off | désactiver | desactivar, deshabilitar | desativar, desabilitar | disattivare, disabilitare
deal with, address, cover, treat | traiter, aborder, porter sur | tratar, abordar | tratar, abordar | trattare, affrontare
deceive, cheat, trick, fool | tromper, duper, tromperie | engañar, engaño, estafar | enganar, engano, iludir | ingannare, imbrogliare, inganno
decide, decision, make a decision | décider, décision, trancher | decidir, decisión, resolver | decidir, decisão, resolver | decidere, decisione, deliberare
declare, declaration, state | déclarer, déclaration | declarar, declaración, manifestar | declarar, declaração | dichiarare, dichiarazione
decorate, decoration, adorn | décorer, décoration, orner | decorar, adornar, decoración | decorar, enfeitar, decoração, ornamentar | decorare, addobbare, decorazione
decrease, reduce, decline, drop, reduction | diminuer, réduire, baisse, diminution | disminuir, reducir, bajar, disminución | diminuir, reduzir, baixar, diminuição | diminuire, ridurre, calare, diminuzione
deduct, subtract, take off, deduction | déduire, soustraire, déduction | deducir, descontar, restar | deduzir, descontar, subtrair | detrarre, dedurre, sottrarre
defend, defence, stand up for | défendre, défense | defender, defensa | defender, defesa | difendere, difesa
define, definition | définir, définition | definir, definición | definir, definição | definire, definizione
delay, hold up, slow down | retarder, ralentir | retrasar, demorar, atrasar | atrasar, retardar, demorar | ritardare, far ritardare, rallentare
delegate, delegation, entrust | déléguer, délégation, confier | delegar, delegación, encomendar | delegar, delegação, confiar | delegare, delega, affidare
delete, erase, deletion | supprimer, effacer, suppression | borrar, eliminar, suprimir, borrado | apagar, excluir, eliminar, deletar | cancellare, eliminare, cancellazione
deliver, delivery, drop off | livrer, livraison | entregar, entrega, repartir, reparto | entregar, entrega | consegnare, consegna, recapitare
demand, insist on, require | exiger, exigence, revendiquer | exigir, reclamar, reivindicar, exigencia | exigir, reivindicar, exigência | esigere, pretendere, rivendicare
demolish, demolition, pull down, knock down | démolir, démolition, abattre | derribar, demoler, demolición, derribo | demolir, derrubar, demolição | demolire, abbattere, demolizione
demonstrate, march, rally, protest | manifester, défiler, manifestation | manifestarse, marchar, manifestación | manifestar-se, manifestação, passeata | manifestare, sfilare, manifestazione
deny, denial, refute | nier, démentir, démenti | negar, desmentir, negación | negar, desmentir, negação | negare, smentire, smentita
depart, leave, set off, departure | partir, départ, s'en aller | salir, partir, marcharse, salida | partir, sair, ir embora, partida | partire, andarsene, partenza
depend on, dependent | dépendre de | depender de | depender de | dipendere da
deposit, pay in | déposer, verser | ingresar, depositar | depositar | depositare, versare
describe, description | décrire, description | describir, descripción | descrever, descrição | descrivere, descrizione
deserve, merit, be worthy | mériter | merecer, ser digno | merecer, fazer jus | meritare, meritarsi
design, conceive, devise | concevoir, conception, dessiner | diseñar, diseño, concebir | projetar, conceber, desenhar, design | progettare, progettazione, concepire
despise, contempt, look down on | mépriser, mépris, dédaigner | despreciar, desprecio, menospreciar | desprezar, desprezo, menosprezar | disprezzare, disprezzo
destroy, destruction, wreck | détruire, destruction, anéantir | destruir, destrucción, destrozar | destruir, destruição, destroçar | distruggere, distruzione
develop, development | développer, développement | desarrollar, desarrollo | desenvolver, desenvolvimento | sviluppare, sviluppo
diagnose, diagnosis | diagnostiquer, diagnostic | diagnosticar, diagnóstico | diagnosticar, diagnóstico | diagnosticare, diagnosi
die, pass away, death | mourir, décéder, décès | morir, fallecer, fallecimiento | morrer, falecer, falecimento | morire, decedere, decesso, mancare
dig, excavate | creuser, excaver | cavar, excavar | cavar, escavar | scavare
dirty, soil, stain | salir, tacher | ensuciar, manchar | sujar, manchar | sporcare, macchiare
disagree, disagreement, differ | être en désaccord, désaccord | discrepar, estar en desacuerdo, desacuerdo | discordar, desacordo, discordância | dissentire, non essere d'accordo, disaccordo
disappear, vanish, disappearance | disparaître, disparition | desaparecer, desaparición, esfumarse | desaparecer, sumir, desaparecimento | scomparire, sparire, scomparsa
disappoint, let down, disappointment | décevoir, déception | decepcionar, defraudar, decepción | decepcionar, desiludir, desapontar, decepção | deludere, delusione
disconnect, unplug | déconnecter, débrancher | desconectar, desenchufar | desconectar, desligar da tomada | scollegare, disconnettere, staccare
discount, reduce price, mark down | faire une remise, baisser le prix, solder | rebajar, hacer descuento, descontar | dar desconto, descontar, baixar o preço | scontare, fare uno sconto
discover, discovery, find out | découvrir, découverte | descubrir, descubrimiento | descobrir, descoberta | scoprire, scoperta
discuss, discussion, debate, talk over | discuter, débattre, discussion, débat | discutir, debatir, debate, tratar | discutir, debater, discussão, debate | discutere, dibattere, discussione, dibattito
dismiss, fire, sack, lay off, dismissal | licencier, virer, renvoyer, licenciement | despedir, echar, despido | despedir, demitir, mandar embora, despedimento | licenziare, mandare via, licenziamento
display, exhibit, put on show | afficher, exposer | exponer, mostrar, exhibir | expor, exibir, afixar | esporre, affiggere
distinguish, differentiate, tell apart | distinguer, différencier, distinction | distinguir, diferenciar, distinción | distinguir, diferenciar, distinção | distinguere, differenziare, distinzione
disturb, bother, trouble | déranger, gêner, perturber | molestar, estorbar, perturbar | incomodar, perturbar, atrapalhar | disturbare, dare fastidio, infastidire
divorce, get divorced, split up | divorcer, divorce | divorciarse, divorcio | divorciar-se, divórcio | divorziare, divorzio
do the dishes, wash up, washing-up | faire la vaisselle, laver la vaisselle | fregar los platos, lavar los platos | lavar a louça, lavar a loiça | lavare i piatti
do the laundry, do the washing | faire la lessive, laver le linge | lavar la ropa, hacer la colada | lavar a roupa | fare il bucato, lavare i panni
do, carry out, perform, conduct | effectuer, accomplir, réaliser | realizar, llevar a cabo, efectuar | realizar, efetuar, levar a cabo | effettuare, svolgere, compiere
donate, donation, give money | faire un don, don, donner | donar, donación, hacer donativo, donativo | doar, doação, donativo | donare, donazione, fare donazione
double, twofold increase | doubler, redoubler | duplicar, doblar | duplicar, dobrar | raddoppiare
doubt, have doubts | douter, doute | dudar, duda | duvidar, dúvida | dubitare, dubbio
download, downloading | télécharger, téléchargement | descargar, bajar, descarga | baixar, descarregar, transferir, fazer download | scaricare, download
draft, draw up, compose, word | rédiger, rédaction, élaborer | redactar, redacción, elaborar | redigir, redação, elaborar | redigere, stendere, redazione, stesura
draw, drawing, sketch | dessiner, dessin | dibujar, dibujo | desenhar, desenho | disegnare, disegno
draw, tie, end level | faire match nul, égaliser | empatar, empate | empatar, empate | pareggiare, pareggio
dream, daydream | rêver, rêve | soñar | sonhar, sonho | sognare, sogno
drink, have a drink | boire, prendre un verre | beber, tomar | beber, tomar | bere
drive, driving | conduire, conduite | conducir, manejar | dirigir, conduzir, condução | guidare, guida
drop by, call in, stop by, pop in | passer voir, faire un saut | pasarse, pasar por | dar um pulo, passar por, dar um salto | fare un salto, passare da
drop off, give a lift | déposer, conduire | dejar, llevar, acercar | deixar, dar boleia, dar carona | accompagnare, dare un passaggio
drop, let fall | laisser tomber, lâcher | dejar caer, soltar | deixar cair, largar | far cadere, lasciar cadere
dry, dry off | sécher, faire sécher | secar | secar, enxugar | asciugare, seccare
earn, make money, gain | gagner, toucher un salaire | ganar, cobrar, percibir | ganhar, auferir, receber | guadagnare, percepire
eat, have food | manger, se nourrir | comer, alimentarse | comer, alimentar-se | mangiare, nutrirsi
edit, editing, cut | monter, montage, éditer | editar, edición, montar | editar, edição, montar | montare, modificare
educate, education, bring up | éduquer, éducation, élever | educar, educación | educar, educação | educare, educazione, istruire
elect, election, vote in | élire, élection | elegir, elección | eleger, eleição | eleggere, elezione
emigrate, migrate, emigration | émigrer, émigration, s'expatrier | emigrar, emigración | emigrar, emigração | emigrare, emigrazione, espatriare
emphasise, stress, highlight, underline | souligner, insister sur, mettre en avant | subrayar, destacar, recalcar, hacer hincapié | sublinhar, destacar, enfatizar, frisar | sottolineare, evidenziare, mettere in risalto
empty, drain | vider, vidange | vaciar | esvaziar | svuotare, vuotare
encourage, encouragement, motivate | encourager, encouragement, inciter, motiver | animar, alentar, fomentar, motivar | encorajar, incentivar, animar, incentivo | incoraggiare, incentivare, incoraggiamento, motivare
end up, wind up | finir par, se retrouver | acabar por, terminar por | acabar por, ir parar | finire per, ritrovarsi
end, be over, conclude | prendre fin, se terminer, s'achever | terminarse, finalizar, concluir | terminar, encerrar-se, chegar ao fim | terminare, concludersi, finire
endanger, put at risk, jeopardise | mettre en danger, compromettre | poner en peligro, comprometer | pôr em perigo, pôr em risco | mettere in pericolo, mettere a rischio
enjoy, take pleasure, relish | profiter, savourer, apprécier | disfrutar, gozar | desfrutar, curtir, aproveitar | godersi, apprezzare, gustare
enrol, matriculate, enrolment | s'inscrire, immatriculer, inscription | matricularse, matrícula, matriculación | matricular-se, matrícula | immatricolarsi, iscriversi, iscrizione
enter, go in, come in, entry | entrer, entrée, pénétrer | entrar, ingresar, entrada | entrar, ingressar, entrada | entrare, accedere, ingresso
entertain, amuse, entertainment | divertir, distraire, amuser | entretener, divertir | entreter, divertir | intrattenere, divertire
entrust, assign, commission | confier, charger de | encargar, encomendar, confiar | confiar, encarregar, incumbir | affidare, incaricare
envy, be jealous | envier, envie, jalouser | envidiar, envidia | invejar, inveja | invidiare, invidia
equip, fit out, kit out | équiper, doter, munir | equipar, dotar | equipar, dotar, apetrechar | attrezzare, dotare, equipaggiare
escape, flee, run away, get away | s'échapper, fuir, s'enfuir, s'évader | escapar, huir, fugarse | fugir, escapar | scappare, fuggire, evadere
establish, determine, fix, lay down | établir, fixer, déterminer | establecer, fijar, determinar | estabelecer, fixar, determinar | stabilire, fissare, determinare
estimate, estimation, assess | estimer, estimation, évaluer | estimar, estimación, calcular | estimar, estimativa, calcular | stimare, stima, preventivare
evacuate, evacuation | évacuer, évacuation | evacuar, evacuación, desalojar | evacuar, evacuação, retirar pessoas | evacuare, evacuazione, sfollare
evaluate, assess, evaluation, assessment, appraise | évaluer, évaluation, apprécier | evaluar, valorar, evaluación, valoración | avaliar, avaliação | valutare, valutazione
examine, look into, consider, examination | examiner, étudier, examen | examinar, estudiar, analizar | examinar, analisar, exame | esaminare, prendere in esame, esame
exceed, surpass, go beyond | dépasser, excéder, surpasser | superar, exceder, sobrepasar, rebasar | exceder, superar, ultrapassar | superare, eccedere, oltrepassare
exchange, swap, trade | échanger, échange, troquer | intercambiar, cambiar, intercambio, canjear | trocar, intercambiar, troca, intercâmbio | scambiare, scambio
exclude, leave out, exclusion | exclure, exclusion | excluir, dejar fuera, exclusión | excluir, deixar de fora, exclusão | escludere, esclusione, lasciare fuori
exhibit, exhibition, show work | exposer, exposition | exponer, exposición, exhibir | expor, exposição | esporre, esposizione, mostra
exist, existence, there be | exister, existence | existir, existencia | existir, existência | esistere, esistenza
expand, extend, enlarge, expansion | élargir, agrandir, étendre, expansion | ampliar, expandir, extender, ampliación | ampliar, expandir, alargar, ampliação | ampliare, espandere, allargare, ampliamento
expect, expectation, anticipate | s'attendre à, attente, prévoir | esperar, prever, expectativa | esperar, contar com, expectativa | aspettarsi, prevedere, aspettativa
expire, run out, lapse, expiry | expirer, arriver à échéance, expiration | caducar, vencer, expirar, vencimiento | expirar, caducar, vencer, vencimento | scadere, scadenza
explain, explanation, clarify | expliquer, explication, expliciter | explicar, explicación, aclarar | explicar, explicação, esclarecer | spiegare, spiegazione, illustrare
explode, blow up, explosion, go off | exploser, explosion, éclater | explotar, estallar, explosión | explodir, rebentar, explosão | esplodere, scoppiare, esplosione
exploit, exploitation, abuse | exploiter, exploitation | explotar, explotación | explorar, exploração | sfruttare, sfruttamento
explore, exploration | explorer, exploration | explorar, exploración | explorar, exploração | esplorare, esplorazione
express, voice, expression | exprimer, expression | expresar, manifestar, expresión | expressar, exprimir, manifestar | esprimere, espressione, manifestare
extend, prolong, extension | prolonger, prolongation, proroger | prorrogar, prolongar, prórroga, ampliar plazo | prorrogar, prolongar, prorrogação, estender | prorogare, prolungare, proroga
extinguish, put out fire | éteindre un incendie, éteindre | apagar, extinguir | apagar, extinguir | spegnere, estinguere
face, confront, tackle, face up to | affronter, faire face, s'attaquer à | enfrentar, afrontar, hacer frente | enfrentar, encarar, fazer frente | affrontare, far fronte
facilitate, make easier, ease | faciliter, simplifier | facilitar, agilizar | facilitar, agilizar | facilitare, agevolare
fail exam, flunk | échouer, rater un examen, être recalé | suspender, reprobar | reprovar, chumbar, ser reprovado | essere bocciato, bocciare
fail, failure, be unsuccessful, flop | échouer, échec, rater | fracasar, fracaso, fallar | fracassar, falhar, fracasso | fallire, fallimento, insuccesso
faint, pass out, lose consciousness | s'évanouir, perdre connaissance | desmayarse, perder el conocimiento | desmaiar, perder os sentidos | svenire, perdere i sensi
fall asleep, doze off, nod off | s'endormir, s'assoupir | dormirse, quedarse dormido | adormecer, pegar no sono | addormentarsi, appisolarsi
fall ill, get sick, become ill | tomber malade | enfermar, ponerse enfermo, caer enfermo | adoecer, ficar doente | ammalarsi
fall, fall down, drop | tomber, chuter, chute | caer, caerse, caída | cair, queda, tombar | cadere, cascare, caduta
fast, fasting | jeûner, jeûne | ayunar, ayuno | jejuar, jejum | digiunare, digiuno
fear, be afraid, dread | avoir peur, craindre, peur, redouter | temer, tener miedo, miedo | temer, ter medo, recear, medo | temere, avere paura, paura
feed, nourish | nourrir, donner à manger | alimentar, dar de comer | alimentar, dar de comer | nutrire, dare da mangiare, alimentare
feel like, fancy, have a craving | avoir envie de, envie | tener ganas, apetecer, ganas | ter vontade, apetecer, estar a fim | avere voglia, voglia
feel, experience, sense | ressentir, éprouver, sentir | sentir, experimentar | sentir, experimentar | sentire, provare
fence off, cordon off, enclose | clôturer, délimiter | vallar, cercar, acordonar | vedar, cercar, isolar | recintare, transennare
fight, struggle, combat | lutter, combattre, lutte, se battre | luchar, combatir, pelear, lucha | lutar, combater, luta | lottare, combattere, lotta
fill in, fill out, complete form | remplir, compléter, renseigner | rellenar, completar, llenar, cumplimentar | preencher, preenchimento | compilare, riempire, compilazione
fill, fill up | remplir, combler | llenar | encher | riempire, colmare
film, shoot, video | filmer, tourner, tournage | filmar, rodar, grabar | filmar, rodar, filmagem | filmare, girare, riprendere, ripresa
find out, learn, hear about | apprendre, se renseigner | enterarse, averiguar | ficar sabendo, descobrir, averiguar | venire a sapere, informarsi
find, locate, come across | trouver, retrouver, localiser | encontrar, hallar, localizar | encontrar, achar, localizar | trovare, ritrovare, rintracciare
fine, impose fine, penalty | mettre une amende, verbaliser, amende | multar, multa | multar, coima, multa | multare, multa, ammenda
finish, complete, wrap up, finalise | finir, terminer, achever, boucler | terminar, acabar, finalizar, concluir | terminar, acabar, concluir, finalizar | finire, terminare, concludere, ultimare
fish, fishing, angling | pêcher, pêche | pescar, pesca | pescar, pesca | pescare, pesca
fit, be right size | aller bien, être ajusté | quedar bien, caber | caber, servir | andare bene, calzare
float | flotter | flotar | flutuar, boiar | galleggiare, fluttuare
flood, flooding | inonder, inondation | inundar, inundación | inundar, alagar, inundação | allagare, inondare, alluvione
flow, run | couler, s'écouler | fluir, correr | fluir, correr | scorrere, fluire
fly, flight, go by plane | voler, vol, prendre l'avion | volar, vuelo | voar, voo | volare, volo
focus on, centre on | se concentrer sur, mettre l'accent, axer sur | centrarse en, enfocarse en | centrar-se em, focar em | concentrarsi su, incentrarsi su
fold, fold up | plier | doblar, plegar | dobrar | piegare, ripiegare
follow, go after | suivre | seguir | seguir | seguire
forbid, prohibit, ban, prohibition | interdire, défendre, interdiction | prohibir, vedar, prohibición | proibir, vedar, interditar, proibição | vietare, proibire, divieto
foresee, predict, forecast, anticipate | prévoir, prédire, prévision | prever, predecir, pronosticar, previsión | prever, predizer, previsão | prevedere, predire, previsione
forget, leave behind | oublier, oubli | olvidar, olvidarse, olvido | esquecer, esquecer-se, esquecimento | dimenticare, scordare, dimenticanza
forgive, pardon, forgiveness | pardonner, pardon | perdonar, perdón, disculpar | perdoar, perdão, desculpar | perdonare, perdono, scusare
forward, pass on, relay | faire suivre, transférer, transmettre | reenviar, transmitir, hacer llegar | encaminhar, reencaminhar, repassar, transmitir | inoltrare, girare, trasmettere
found, establish, set up, foundation | fonder, créer, fondation, établir | fundar, fundación, establecer | fundar, fundação, estabelecer | fondare, fondazione, istituire
free up, release, make room | libérer, dégager | liberar, dejar libre | liberar, libertar | liberare
free, release, set free, liberate | libérer, relâcher, libération | liberar, soltar, liberación | libertar, soltar, libertação | liberare, rilasciare, liberazione
freeze, deep-freeze | geler, congeler | congelar, helar | congelar, gelar | gelare, congelare, surgelare
frighten, scare, startle | effrayer, faire peur | asustar, dar miedo, espantar | assustar, meter medo, amedrontar | spaventare, fare paura, impaurire
fry, deep-fry | frire, faire frire | freír | fritar, frigir | friggere
fulfil, carry out, meet, honour | remplir, accomplir, honorer | cumplir, satisfacer | cumprir, satisfazer | adempiere, soddisfare, onorare
fund, finance, funding | financer, financement | financiar, financiación, financiamiento | financiar, custear, financiamento | finanziare, finanziamento
furnish, fit out | meubler, aménager | amueblar | mobiliar, mobilar | arredare, ammobiliare
gather, collect, compile | recueillir, rassembler, collecter, récolter | recopilar, recoger, reunir, recolectar | recolher, coletar, reunir, coligir | raccogliere, raccolta, radunare
get angry, lose temper, get mad | se fâcher, s'emporter, s'énerver | enfadarse, enojarse, cabrearse | zangar-se, irritar-se, ficar bravo | arrabbiarsi, adirarsi, incavolarsi
get dressed, dress, put on clothes | s'habiller, se vêtir | vestirse | vestir-se | vestirsi
get drunk, drink too much | se soûler, s'enivrer | emborracharse, embriagarse | embriagar-se, embebedar-se, ficar bêbado | ubriacarsi
get off, alight, disembark | descendre, débarquer | bajarse, apearse, desembarcar | desembarcar, descer, apear-se | scendere, sbarcare
get on, board, boarding | monter à bord, embarquer, embarquement | subirse, embarcar, abordar, embarque | embarcar, embarque, subir a bordo | salire a bordo, imbarcarsi, imbarco
get on, get along | bien s'entendre, s'entendre | llevarse bien, congeniar | dar-se bem, entender-se | andare d'accordo, intendersi
get ready, prepare oneself | se préparer, s'apprêter | prepararse, alistarse, arreglarse | preparar-se, arrumar-se, aprontar-se | prepararsi
get rid of, dispose of | se débarrasser de, se défaire de | deshacerse de, librarse de | livrar-se de, desfazer-se de | liberarsi di, disfarsi di, sbarazzarsi di
get tired, tire, become exhausted | se fatiguer, s'épuiser | cansarse, agotarse | cansar-se, esgotar-se | stancarsi, affaticarsi
get to know, make acquaintance | faire connaissance, faire la connaissance | conocer, conocerse | conhecer, travar conhecimento | conoscere, fare conoscenza
get up, stand up, rise | se lever | levantarse, ponerse de pie | levantar-se, erguer-se | alzarsi
get used to, become accustomed | s'habituer, s'accoutumer | acostumbrarse, habituarse | acostumar-se, habituar-se | abituarsi
give a present, give as gift, gift | offrir un cadeau, faire cadeau | regalar, obsequiar | presentear, dar de presente, oferecer | regalare, fare un regalo
give a talk, lecture, give a lecture | donner une conférence, faire un exposé | dar una conferencia, dar una charla | dar uma palestra, palestrar, proferir conferência | tenere una conferenza, tenere una relazione
give birth, childbirth, deliver baby | accoucher, accouchement, mettre au monde | dar a luz, parir, parto | dar à luz, parir, parto | partorire, parto, dare alla luce
give the floor, hand over to | donner la parole, passer la parole | dar la palabra, ceder la palabra | dar a palavra, passar a palavra | dare la parola, passare la parola
give up, abandon, drop, renounce | renoncer, abandonner, laisser tomber | renunciar, abandonar, rendirse, desistir | desistir, abandonar, renunciar | rinunciare, abbandonare, lasciar perdere
give way, yield | céder le passage, laisser passer | ceder el paso, dejar pasar | ceder passagem, dar passagem | dare la precedenza, cedere il passo
give, donate, grant | donner, offrir | dar, donar | dar, doar | dare, donare
glue, stick, paste | coller | pegar, encolar | colar | incollare, attaccare
go deeper, explore further, deepen | approfondir | profundizar, ahondar | aprofundar | approfondire
go down, descend, come down | descendre, descente | bajar, descender, bajada | descer, baixar, descida | scendere, discesa
go on holiday, go on vacation | partir en vacances | ir de vacaciones, irse de vacaciones | ir de férias, sair de férias, tirar férias | andare in vacanza, andare in ferie
go out, exit, leave | sortir, sortie | salir, salida | sair, saída | uscire, uscita
go shopping, do the shopping | faire les courses, faire du shopping | ir de compras, hacer la compra | fazer compras, ir às compras | fare la spesa, fare acquisti, fare shopping
go to bed, turn in | se coucher, aller au lit | acostarse, irse a dormir | deitar-se, ir dormir | coricarsi, andare a letto
go up, climb, ascend | monter, grimper, montée | subir, ascender, subida | subir, ascender, subida | salire, salita
go, head for, make one's way | aller, se rendre | ir, dirigirse, acudir | ir, dirigir-se, deslocar-se | andare, recarsi
gossip, spread rumours | bavarder, commérer, potins | cotillear, chismorrear, chismes | fofocar, mexericar, fofoca | spettegolare, pettegolezzo
govern, rule | gouverner, régir | gobernar | governar | governare
grade, mark, score | noter, corriger | calificar, poner nota | avaliar, dar nota, classificar | dare il voto, valutare
graduate, get degree, graduation | obtenir son diplôme, être diplômé | graduarse, licenciarse, titularse, graduación | formar-se, graduar-se, licenciar-se, formatura | laurearsi, diplomarsi, laurea
greet, say hello, greeting | saluer, dire bonjour, salutation | saludar, saludo | cumprimentar, saudar, cumprimento | salutare, saluto
grill, barbecue | griller, faire un barbecue | asar en parrilla | grelhar, fazer churrasco | grigliare, cuocere alla griglia
group, bring together, pool | regrouper, grouper, mettre en commun | agrupar, reunir | agrupar, reunir | raggruppare, riunire
grow, cultivate, farming | cultiver, faire pousser, culture | cultivar, cultivo | cultivar, plantar, cultivo | coltivare, coltivazione
grow, growth, expand | croître, grandir, croissance | crecer, crecimiento | crescer, crescimento | crescere, crescita
guarantee, ensure, assure | garantir, assurer, garantie | garantizar, asegurar, garantía | garantir, assegurar, garantia | garantire, assicurare, garanzia
guard, keep watch | garder, surveiller, monter la garde | vigilar, custodiar, guardar | vigiar, guardar | sorvegliare, custodire, fare la guardia
guess, work out | deviner | adivinar, acertar | adivinhar | indovinare
guide, show round, steer | guider, faire visiter, orienter | guiar, orientar | guiar, orientar, conduzir | guidare, orientare
hack, break into, cyberattack | pirater, piratage | hackear, piratear | hackear, invadir, piratear | hackerare, violare
haggle, bargain | marchander | regatear | pechinchar, regatear | contrattare, mercanteggiare
hand in, submit, turn in, submission | remettre, rendre, déposer, soumettre | entregar, presentar | entregar, submeter, apresentar | consegnare, presentare
hand out, distribute, give out, distribution | distribuer, distribution | repartir, distribuir, reparto, distribución | distribuir, distribuição, repartir | distribuire, distribuzione
hand over, handover, pass on | remettre, transmettre, passation | entregar, traspasar, traspaso | entregar, passar, repassar | consegnare, cedere, passaggio di consegne
hang up, put down phone | raccrocher | colgar | desligar | riagganciare, riattaccare
hang, hang up, put up | accrocher, suspendre, pendre | colgar | pendurar | appendere
happen, occur, take place, come about | se passer, arriver, se produire, survenir | ocurrir, suceder, pasar, acontecer | acontecer, ocorrer, suceder | accadere, succedere, capitare, avvenire
harm, be detrimental, damage | nuire, porter atteinte, faire du tort | perjudicar, dañar, perjuicio | prejudicar, lesar, prejuízo | nuocere, danneggiare, ledere
harvest, reap, gather crops | récolter, moissonner, récolte | cosechar, recolectar, cosecha | colher, colheita | raccogliere, mietere, raccolto
hate, detest, loathe, hatred | détester, haïr, haine | odiar, detestar, odio | odiar, detestar, ódio | odiare, detestare, odio
have breakfast, breakfast | prendre le petit-déjeuner, petit-déjeuner | desayunar, tomar el desayuno | tomar o café, tomar pequeno-almoço | fare colazione
have dinner, dine, eat supper | dîner, souper | cenar | jantar, cear | cenare
have fun, have a ball, enjoy oneself | s'amuser, bien s'amuser, se divertir, s'éclater | divertirse, pasarlo bien, entretenerse | divertir-se, curtir, passar bem | divertirsi, spassarsela
have lunch, lunch | déjeuner, dîner à midi | almorzar, comer al mediodía | almoçar | pranzare
have time, be free, be available | avoir le temps, être libre, être disponible | tener tiempo, estar libre, estar disponible | ter tempo, estar livre, estar disponível | avere tempo, essere libero, essere disponibile
have to, must, be obliged | devoir, falloir, être obligé | tener que, deber, haber de | ter que, ter de, dever | dovere, bisognare, essere tenuto
hear | entendre | oír | ouvir, escutar | sentire, udire
heat, warm up, heating | chauffer, réchauffer, chauffage | calentar, calefacción | aquecer, esquentar, aquecimento | riscaldare, scaldare, riscaldamento
help, assist, aid, assistance, give a hand | aider, aide, coup de main, assistance | ayudar, ayuda, echar una mano, auxiliar | ajudar, ajuda, dar uma mão, auxiliar | aiutare, aiuto, dare una mano, assistere
hesitate, hesitation, waver | hésiter, hésitation | dudar, vacilar, titubear | hesitar, vacilar, hesitação | esitare, esitazione, tentennare
hide, conceal | cacher, dissimuler, se cacher | esconder, ocultar | esconder, ocultar | nascondere, occultare, celare
hike, hiking, trek | randonner, randonnée, marcher en montagne | senderismo, hacer senderismo, excursionismo | caminhada, fazer trilha, fazer caminhada | escursionismo, fare trekking, escursione
hit, strike, beat | frapper, taper, cogner | golpear, pegar | bater, golpear | colpire, picchiare, battere
hold, grip | tenir | sostener, sujetar, agarrar | segurar | tenere, reggere
honour, pay tribute, homage | honorer, rendre hommage, hommage | homenajear, honrar, rendir homenaje | homenagear, honrar, prestar homenagem | onorare, rendere omaggio, omaggio
hope, be hopeful | espérer, espoir | esperar, esperanza, tener esperanza | esperar, esperança, ter esperança | sperare, speranza
hug, embrace, cuddle | enlacer, étreindre, câliner | abrazar, abrazo | abraçar, abraço | abbracciare, abbraccio
hunt, hunting | chasser, chasse | cazar, caza | caçar, caça | cacciare, caccia
hurry, hurry up, rush, make haste | se dépêcher, se hâter, se presser | darse prisa, apurarse, apresurarse | apressar-se, despachar-se, correr | sbrigarsi, affrettarsi, fare presto
hurt, ache, be painful | faire mal, avoir mal, douleur | doler, dolor | doer, dor | fare male, dolere, dolore
identify, identification | identifier, identification | identificar, identificación | identificar, identificação | identificare, identificazione, individuare
ignore, take no notice, disregard | ignorer, faire abstraction | ignorar, no hacer caso, pasar de | ignorar, não ligar, fazer caso omisso | ignorare, non badare, trascurare
imagine, picture, visualise | imaginer, se figurer | imaginar, figurarse | imaginar, figurar | immaginare, figurarsi
implement, implementation, put into practice | mettre en œuvre, mise en œuvre, implémenter | implementar, poner en práctica, implementación, aplicación | implementar, pôr em prática, implementação | attuare, attuazione, mettere in pratica, implementare
imprison, jail, put in prison | emprisonner, incarcérer | encarcelar, meter preso | encarcerar, prender | incarcerare, imprigionare
improve, improvement, enhance, get better | améliorer, amélioration, perfectionner | mejorar, mejora, perfeccionar | melhorar, aperfeiçoar, aprimorar, melhoria | migliorare, miglioramento, perfezionare
improvise, play by ear | improviser, improvisation | improvisar, improvisación | improvisar, improviso | improvvisare, improvvisazione
inaugurate, inauguration, open officially | inaugurer, inauguration | inaugurar, inauguración, estrenar | inaugurar, inauguração | inaugurare, inaugurazione
include, comprise, inclusion | inclure, comprendre, inclusion | incluir, comprender, inclusión | incluir, compreender, inclusão | includere, comprendere, inclusione
increase, rise, grow, raise | augmenter, accroître, hausse, augmentation | aumentar, incrementar, aumento, subida | aumentar, incrementar, aumento, subida | aumentare, incrementare, aumento, crescita
infect, infection, pass on disease | infecter, contaminer, infection | contagiar, infectar, contagio | infectar, contagiar, contágio | contagiare, infettare, contagio
influence, affect, have impact | influencer, influer, influence | influir, influenciar, influencia | influenciar, influir, influência | influenzare, influire, influenza
inform, let know, notify, information | informer, renseigner, prévenir, faire savoir | informar, avisar, comunicar, hacer saber | informar, avisar, comunicar | informare, avvisare, comunicare, far sapere
inherit, inheritance | hériter, héritage | heredar, herencia | herdar, herança | ereditare, eredità
injure, wound, injury | blesser, blessure | herir, lesionar, herida, lesión | ferir, machucar, lesionar, magoar, ferimento | ferire, ferita, lesione
insist, persist, insistence | insister, insistance | insistir, empeñarse, insistencia | insistir, teimar, insistência | insistere, ostinarsi, insistenza
inspect, inspection, examine | inspecter, inspection | inspeccionar, inspección, fiscalizar | inspecionar, fiscalizar, inspeção, vistoria | ispezionare, ispezione, sopralluogo
inspire, inspiration | inspirer, inspiration | inspirar, inspiración | inspirar, inspiração | ispirare, ispirazione
install, installation, fit | installer, installation | instalar, instalación | instalar, instalação | installare, installazione
insult, offend, abuse | insulter, injurier, insulte, offenser | insultar, ofender, insulto | insultar, xingar, ofender, insulto | insultare, offendere, insulto
insure, take out insurance, insurance | s'assurer, assurer, assurance | asegurar, seguro, contratar un seguro | segurar, fazer seguro, seguro | assicurare, assicurazione
integrate, integration, fit in | intégrer, s'intégrer, intégration | integrar, integrarse, integración | integrar, integrar-se, integração | integrare, inserirsi, integrazione
intend, intention, mean to, plan to | avoir l'intention, compter, intention | tener la intención, pensar, pretender | pretender, tencionar, ter a intenção | avere intenzione, intendere, intenzione
interest, be of interest | intéresser | interesar | interessar | interessare
interfere, meddle | s'immiscer, se mêler, s'ingérer | entrometerse, meterse, inmiscuirse | intrometer-se, meter-se, imiscuir-se | intromettersi, immischiarsi, ingerirsi
interpret, interpreting, interpretation | interpréter, interprétation, interprétariat | interpretar, interpretación | interpretar, interpretação | interpretare, interpretariato, fare da interprete
interrupt, interruption, cut off | interrompre, interruption, couper | interrumpir, interrupción, cortar | interromper, interrupção, cortar | interrompere, interruzione
intervene, step in, intervention | intervenir, intervention | intervenir, intervención | intervir, intervenção | intervenire, intervento
introduce, bring in, introduction | introduire, instaurer, introduction | introducir, instaurar, introducción | introduzir, instaurar, introdução | introdurre, instaurare, introduzione
introduce, introduce oneself, present | présenter, se présenter | presentar, presentarse | apresentar, apresentar-se | presentare, presentarsi
invade, invasion, occupy | envahir, invasion | invadir, invasión | invadir, invasão | invadere, invasione
invent, invention, come up with | inventer, invention | inventar, invención, idear | inventar, invenção, bolar | inventare, invenzione, ideare
invest, investment | investir, investissement, placer | invertir, inversión | investir, investimento, aplicar | investire, investimento
investigate, investigation, enquire | enquêter, enquête, investiguer | investigar, investigación, indagar | investigar, investigação, apurar | indagare, indagine, investigare
invite, invitation | inviter, invitation, convier | invitar, convidar, invitación | convidar, convite | invitare, invito
involve, engage, involvement | impliquer, associer, implication | implicar, involucrar, implicación | envolver, implicar, envolvimento | coinvolgere, coinvolgimento, implicare
iron, ironing, press clothes | repasser, repassage | planchar, planchado | passar a ferro, engomar, passar roupa | stirare, stiratura
join, become a member, affiliate | adhérer, rejoindre, devenir membre, adhésion | unirse, afiliarse, hacerse socio, adherirse | aderir, juntar-se, associar-se, filiar-se | aderire, unirsi, associarsi, adesione
joke, kid, make fun | plaisanter, blaguer, plaisanterie, rigoler | bromear, bromas, hacer broma | brincar, fazer piada, gracejar | scherzare, scherzo
judge, judgement, pass judgement | juger, jugement | juzgar, juicio | julgar, julgamento | giudicare, giudizio
jump, leap, hop | sauter, saut, bondir | saltar, salto, brincar | pular, saltar, salto | saltare, salto
justify, justification, give reasons | justifier, justification | justificar, justificación | justificar, justificação, justificativa | giustificare, giustificazione, motivare
keep in touch, stay in contact | rester en contact, garder le contact | mantenerse en contacto, seguir en contacto | manter contato, manter-se em contacto | rimanere in contatto, tenersi in contatto
keep, retain, hold on to | garder, conserver | guardar, conservar, quedarse con | guardar, manter, ficar com, conservar | tenere, conservare, mantenere
kill, murder, slay | tuer, assassiner | matar, asesinar | matar, assassinar | uccidere, ammazzare, assassinare
kiss, give a kiss | embrasser, donner un baiser, faire la bise | besar, dar un beso, beso | beijar, dar um beijo, beijo | baciare, dare un bacio, bacio
knit, knitting | tricoter, tricot | tejer, hacer punto | tricotar, fazer tricô | lavorare a maglia, fare la maglia
knock, ring the bell | frapper, sonner, toquer | tocar la puerta, tocar el timbre | bater à porta, tocar à campainha | bussare, suonare il campanello
know, be aware | savoir, être au courant | saber, estar al tanto | saber, estar ciente | sapere, essere al corrente
land, landing, touch down | atterrir, atterrissage | aterrizar, aterrizaje | aterrissar, aterrar, pousar, aterragem | atterrare, atterraggio
last, duration, take time | durer, durée | durar, duración | durar, duração | durare, durata
laugh, laughter, giggle | rire, rigoler | reír, reírse, risa | rir, dar risada, riso | ridere, risata
launch, roll out, start up | lancer, lancement, démarrer | lanzar, poner en marcha, lanzamiento | lançar, lançamento, pôr em marcha | lanciare, avviare, lancio
lay the table, set the table | mettre la table, dresser la table | poner la mesa | pôr a mesa | apparecchiare
lead, direct, head, be in charge | diriger, mener, conduire | dirigir, encabezar, liderar | dirigir, liderar, chefiar, encabeçar | dirigere, guidare, capeggiare
leak, leakage, drip | fuir, fuite, couler | gotear, fuga, perder agua | vazar, vazamento, pingar | perdere acqua, perdita, gocciolare
lean, rest against, prop | s'appuyer, s'adosser | apoyarse, recostarse | apoiar-se, encostar-se | appoggiarsi
learn, learning | apprendre, apprentissage | aprender, aprendizaje | aprender, aprendizagem | imparare, apprendere, apprendimento
leave, leave behind | laisser | dejar | deixar | lasciare
legalise, legalize | légaliser | legalizar | legalizar | legalizzare
lend, loan | prêter, prêt | prestar, préstamo, dejar | emprestar, empréstimo | prestare, dare in prestito, prestito
let go, release | lâcher | soltar | largar, soltar | mollare, lasciare andare
lie down, stretch out | s'allonger, s'étendre | tumbarse, acostarse, echarse | deitar-se, estender-se | sdraiarsi, distendersi
lie, tell lies | mentir, mensonge | mentir, mentira | mentir, mentira | mentire, bugia, menzogna
lift, raise, pick up | soulever, lever | levantar, alzar | levantar, erguer, içar | sollevare, alzare
light, light up, illuminate, lighting | éclairer, illuminer, éclairage | iluminar, alumbrar, iluminación | iluminar, iluminação | illuminare, illuminazione
like, be fond of, enjoy | aimer bien, apprécier, plaire | gustar, agradar | gostar de, curtir, agradar | piacere, gradire, apprezzare
limit, restrict, limitation, restriction | limiter, restreindre, limitation | limitar, restringir, limitación, restricción | limitar, restringir, limitação, restrição | limitare, restringere, limitazione
link, associate, relate | relier, associer, lier | vincular, relacionar, asociar | vincular, relacionar, associar | legare, collegare, associare
list, enumerate, make list | lister, énumérer, dresser une liste | enumerar, listar, hacer lista | listar, enumerar, elencar | elencare, enumerare
listen, listen to | écouter, écoute | escuchar, escucha | escutar, ouvir | ascoltare, ascolto
live, be alive | vivre, être en vie | vivir | viver | vivere
live, reside, dwell, residence | habiter, résider, demeurer, loger | vivir, residir, habitar | morar, residir, viver, habitar | abitare, vivere, risiedere
load, loading | charger, chargement | cargar, carga | carregar, carregamento, carga | caricare, carico
lock, lock up | fermer à clé, verrouiller | cerrar con llave, echar llave | trancar, fechar à chave | chiudere a chiave
log in, sign in, log on | se connecter, s'identifier, ouvrir une session | iniciar sesión, acceder, loguearse | fazer login, entrar, iniciar sessão | accedere, fare il login, effettuare l'accesso
look after, take care of, care for | s'occuper de, prendre soin, garder | cuidar, atender, ocuparse de | cuidar, tomar conta, olhar por | prendersi cura, badare, accudire
look at, watch, have a look | regarder, jeter un œil | mirar, echar un vistazo | olhar, dar uma olhada | guardare, dare un'occhiata
look for, search, seek | chercher, rechercher, recherche | buscar, búsqueda | procurar, buscar, busca | cercare, ricerca
look forward, can't wait, be eager | avoir hâte, se réjouir de, attendre impatiemment | tener ganas, esperar con ilusión, estar deseando | estar ansioso, mal poder esperar, aguardar ansiosamente | non vedere l'ora, aspettare con ansia
lose weight, slim down | maigrir, perdre du poids | adelgazar, perder peso, bajar de peso | emagrecer, perder peso | dimagrire, perdere peso
lose, misplace, loss | perdre, égarer, perte | perder, extraviar, pérdida, extravío | perder, extraviar, perda | perdere, smarrire, perdita, smarrimento
love, adore | aimer, adorer, amour | amar, querer, adorar, encantar | amar, adorar, amor | amare, adorare, amore
lower, let down | abaisser, baisser | bajar, descender | baixar, abaixar | abbassare, calare
maintain, maintenance, upkeep, service | entretenir, entretien, maintenance | mantener, mantenimiento, conservación | manter, manutenção, conservar | mantenere, manutenzione, fare manutenzione
make a mistake, be wrong, err | se tromper, faire une erreur, faire erreur | equivocarse, cometer un error, errar | errar, enganar-se, equivocar-se, cometer um erro | sbagliare, sbagliarsi, commettere un errore
make an effort, strive, endeavour | s'efforcer, faire un effort, effort | esforzarse, hacer esfuerzo, esfuerzo | esforçar-se, empenhar-se, esforço | sforzarsi, adoperarsi, sforzo
make available, provide access | mettre à disposition, mise à disposition | poner a disposición, facilitar | disponibilizar, pôr à disposição | mettere a disposizione, rendere disponibile
make do, settle for, content oneself | se contenter de | conformarse con, contentarse con | contentar-se com, conformar-se com | accontentarsi di
make the bed, change sheets | faire le lit | hacer la cama, tender la cama | fazer a cama, arrumar a cama | fare il letto, rifare il letto
make up for, catch up, offset | rattraper, compenser | compensar, recuperar | compensar, recuperar | recuperare, compensare, rimediare
make, manufacture, produce, manufacturing | fabriquer, produire, fabrication | fabricar, elaborar, producir, fabricación | fabricar, produzir, fabrico, fabricação | fabbricare, produrre, fabbricazione
manage to, succeed in, be able | réussir à, parvenir à, arriver à | lograr, conseguir, llegar a | conseguir, lograr, dar conta de | riuscire a, farcela
manage, run, administer, management | gérer, administrer, gestion | gestionar, administrar, gestión | gerir, gerenciar, administrar, gestão | gestire, amministrare, gestione
mark, label, tag | marquer, étiqueter | marcar, etiquetar, señalar | marcar, etiquetar, assinalar | segnare, contrassegnare, etichettare
marry, get married, wed | se marier, épouser, mariage | casarse, contraer matrimonio, casar | casar-se, casar, contrair matrimónio | sposarsi, sposare
match, go with, suit | aller avec, être assorti, correspondre | combinar, pegar con, hacer juego | combinar, condizer | abbinarsi, intonarsi, accordarsi
matter, be important, count | importer, compter, avoir de l'importance | importar, ser importante | importar, ter importância | importare, contare
mean, signify, stand for | signifier, vouloir dire | significar, querer decir | significar, querer dizer | significare, voler dire
measure, measurement, gauge | mesurer, mesure | medir, medición | medir, medição | misurare, misurazione
mediate, mediation, arbitrate | médiation, servir de médiateur, arbitrer | mediar, mediación, intermediar | mediar, mediação, intermediar | mediare, mediazione, fare da mediatore
meet, encounter, run into, bump into | rencontrer, croiser, tomber sur | encontrarse con, toparse con, cruzarse con | encontrar, topar com, cruzar com | incontrare, imbattersi in, incrociare
meet, gather, get together, assemble | se réunir, se rassembler, se retrouver | reunirse, juntarse, congregarse | reunir-se, juntar-se | riunirsi, radunarsi, ritrovarsi
melt, thaw, defrost | fondre, dégeler, décongeler | derretir, fundir, descongelar | derreter, descongelar | sciogliere, scongelare, fondere
memorise, learn by heart | mémoriser, apprendre par cœur | memorizar, aprender de memoria | memorizar, decorar | memorizzare, imparare a memoria
mention, refer to, bring up | mentionner, évoquer, citer | mencionar, citar, aludir | mencionar, citar, referir | menzionare, citare, accennare
merge, amalgamate, merger | fusionner, fusion | fusionar, fusión | fundir, fusão | fondersi, fusione, accorpare
miss, fail to catch | rater, manquer, louper | perder, perderse | perder | perdere, mancare
miss, long for | manquer, ressentir l'absence | echar de menos, extrañar, añorar | sentir falta, ter saudades | sentire la mancanza, mancare
misunderstand, misunderstanding, get wrong | mal comprendre, malentendu | malinterpretar, entender mal, malentendido | entender mal, interpretar mal, mal-entendido | fraintendere, capire male, malinteso
mix, blend, stir | mélanger, mêler, remuer | mezclar, remover, revolver | misturar, mexer | mescolare, mischiare
moderate, facilitate, moderation | animer, modérer, animation | moderar, moderación, dinamizar | moderar, mediar, moderação | moderare, moderazione, condurre
monitor, keep track, follow up, monitoring | suivre, assurer le suivi, suivi | hacer seguimiento, monitorear, seguimiento | acompanhar, monitorar, monitorizar, acompanhamento | monitorare, monitoraggio, seguire
mourn, grieve, mourning | être en deuil, deuil | llorar, estar de luto, luto, duelo | estar de luto, luto | essere in lutto, lutto
move away, go away, withdraw | s'éloigner, s'écarter | alejarse, apartarse | afastar-se, distanciar-se | allontanarsi, scostarsi
move house, relocate, removal, move out | déménager, déménagement, emménager | mudarse, mudanza, trasladarse | mudar-se, mudança, mudar de casa | traslocare, trasloco, cambiare casa
move, shift, displace | déplacer, bouger, déplacement | mover, desplazar, trasladar | mover, deslocar, mexer | spostare, muovere, spostamento
move, touch, be moved | émouvoir, toucher, bouleverser | conmover, emocionar | comover, emocionar | commuovere, emozionare
multiply, multiplication | multiplier, multiplication | multiplicar, multiplicación | multiplicar, multiplicação | moltiplicare, moltiplicazione
name, call, designate | nommer, appeler, dénommer | nombrar, llamar, denominar | nomear, chamar, denominar | nominare, chiamare, denominare
need, require, want | avoir besoin, nécessiter, besoin | necesitar, precisar, requerir, hacer falta | precisar, necessitar, requerer | avere bisogno, necessitare, occorrere, bisogno
negotiate, negotiation, bargain | négocier, négociation | negociar, negociación | negociar, negociação | negoziare, trattativa, contrattare, negoziazione
nod, nod agreement | hocher la tête, acquiescer | asentir | anuir, assentir | annuire
nominate, put forward, nomination | proposer la candidature, désigner, nomination | nominar, proponer, postular | indicar, nomear, indicação | candidare, designare, candidatura
not know, be unaware | ignorer, ne pas savoir | desconocer, ignorar, no saber | desconhecer, ignorar, não saber | ignorare, non sapere
note down, write down, jot down, take notes | noter, prendre note, prendre des notes | anotar, apuntar, tomar nota | anotar, apontar, tomar nota | annotare, prendere nota, prendere appunti
notice, spot, become aware | remarquer, s'apercevoir | notar, darse cuenta, fijarse | notar, reparar, perceber | notare, accorgersi
notify, notification, give notice | notifier, notification, aviser | notificar, notificación, avisar | notificar, notificação, avisar | notificare, notifica, avvisare
obey, comply, obedience | obéir, obéissance, se conformer | obedecer, obediencia, acatar | obedecer, obediência, acatar | obbedire, ubbidire, obbedienza
oblige, force, compel, make | obliger, forcer, contraindre, imposer | obligar, forzar, imponer | obrigar, forçar, impor | obbligare, costringere, imporre
observe, watch, observation | observer, observation | observar, observación | observar, observação | osservare, osservazione
obtain, acquire, get hold of | obtenir, acquérir, se procurer, obtention | obtener, conseguir, lograr, obtención | obter, conseguir, obtenção, arranjar | ottenere, procurarsi, ottenimento
occupy, take up | occuper, prendre | ocupar | ocupar | occupare
offer, propose, provide | offrir, proposer, offre | ofrecer, brindar, oferta | oferecer, oferta | offrire, proporre, offerta
open, opening, open up | ouvrir, ouverture | abrir, apertura | abrir, abertura | aprire, apertura
operate, handle, run | manœuvrer, faire fonctionner, manier | manejar, operar, accionar | operar, manejar, acionar | azionare, manovrare, far funzionare
operate, surgery, operation | opérer, opération chirurgicale | operar, intervenir quirúrgicamente, cirugía | operar, cirurgia | operare, intervento chirurgico
oppose, be against, object, opposition | s'opposer, être contre, opposition | oponerse, estar en contra, oposición | opor-se, ser contra, oposição | opporsi, essere contrario, opposizione
order, command, instruct | ordonner, commander, ordre | ordenar, mandar, orden | ordenar, mandar, ordem | ordinare, comandare, ordine
order, place order | commander, passer commande, commande | encargar, pedir, hacer pedido, pedido | encomendar, pedir, encomenda, pedido | ordinare, ordinazione, ordine
organise, arrange, organisation, put on | organiser, organisation, monter | organizar, organización, montar | organizar, organização, promover | organizzare, organizzazione, allestire
outsource, subcontract, contract out | sous-traiter, externaliser | subcontratar, externalizar, tercerizar | terceirizar, subcontratar | esternalizzare, subappaltare
overcome, get over, surmount | surmonter, vaincre, venir à bout | superar, vencer, sobreponerse | superar, vencer, ultrapassar | superare, vincere, sormontare
overtake, pass vehicle | doubler, dépasser | adelantar, rebasar | ultrapassar | sorpassare, superare
owe, be in debt | devoir de l'argent, être redevable | deber, adeudar | dever, estar em dívida | dovere, essere in debito
own, possess, have | posséder, détenir, être propriétaire | poseer, tener, ser dueño | possuir, ser dono, deter | possedere, detenere
pack, pack bags | faire ses valises, faire ses bagages | hacer las maletas, empacar, hacer el equipaje | fazer as malas, arrumar as malas | fare le valigie, fare i bagagli
paint, painting | peindre, peinture | pintar, pintura | pintar, pintura | dipingere, pitturare, verniciare
park, parking | se garer, stationner, stationnement | aparcar, estacionar, parquear, estacionamiento | estacionar, parquear, estacionamento | parcheggiare, sostare, parcheggio
pass by, go past, come by | passer, passer devant | pasar por, pasar | passar por, passar | passare, passare davanti
pass exam, pass | réussir un examen, être reçu | aprobar | passar, ser aprovado | superare un esame, essere promosso, passare
pay attention, be careful, take care | faire attention, prêter attention | prestar atención, tener cuidado, fijarse | prestar atenção, tomar cuidado, ter cuidado | fare attenzione, stare attento, prestare attenzione
pay, payment, settle | payer, régler, paiement, règlement | pagar, abonar, pago | pagar, liquidar, pagamento | pagare, saldare, versare, pagamento
peel, skin | éplucher, peler | pelar, mondar | descascar, pelar | sbucciare, pelare
perform, act, play a role | jouer, interpréter, se produire | actuar, interpretar, representar | atuar, interpretar, representar | recitare, interpretare, esibirsi
persevere, keep at it, persist | persévérer, s'accrocher, persister | perseverar, persistir | perseverar, persistir | perseverare, persistere, tener duro
persuade, convince, talk into | persuader, convaincre, persuasion | convencer, persuadir | convencer, persuadir | convincere, persuadere
photograph, take pictures, photo shoot | photographier, prendre en photo | fotografiar, sacar fotos, tomar fotos | fotografar, tirar fotos | fotografare, scattare foto, fare foto
pick up, fetch, collect, meet | aller chercher, passer prendre, récupérer | recoger, ir a buscar, pasar a buscar | buscar, ir buscar, apanhar | andare a prendere, passare a prendere
plan, planning, schedule | planifier, prévoir, planification, programmer | planificar, planear, planificación, programar | planejar, planear, planejamento, planeamento | pianificare, programmare, pianificazione
plant, planting | planter, plantation | plantar, sembrar | plantar, plantio | piantare
play instrument, perform music | jouer d'un instrument | tocar instrumento | tocar instrumento | suonare
play, have a game | jouer | jugar | jogar, brincar | giocare
please, delight | faire plaisir, plaire, réjouir | complacer, agradar, alegrar | agradar, alegrar, dar prazer | fare piacere, rallegrare
plug in, charge, connect to power | brancher, mettre en charge | enchufar, conectar | ligar na tomada, conectar, plugar | attaccare alla corrente, inserire la spina
point out, note, draw attention | faire remarquer, signaler, indiquer | señalar, indicar, hacer notar | apontar, assinalar, salientar | far notare, segnalare, indicare
point, point at | montrer du doigt, pointer | señalar, apuntar | apontar | indicare, additare
pollute, pollution, contaminate | polluer, pollution, contaminer | contaminar, contaminación, polución | poluir, poluição, contaminar | inquinare, inquinamento, contaminare
post, upload, put online | mettre en ligne, poster, téléverser | subir, publicar, colgar en internet | postar, publicar, colocar online | postare, caricare, mettere in rete
postpone, put off, defer, push back, postponement | reporter, repousser, différer, report | aplazar, posponer, postergar, aplazamiento | adiar, postergar, protelar, adiamento | rinviare, rimandare, posticipare, rinvio
pour, pour out | verser | verter, echar, servir | despejar, verter, deitar | versare
practise, practice | pratiquer, s'exercer, pratique | practicar, ejercitar, práctica | praticar, exercitar, prática | praticare, esercitarsi, pratica
praise, compliment, commend | louer, féliciter, faire l'éloge, éloge | elogiar, alabar, elogio | elogiar, louvar, elogio | lodare, elogiare, elogio
pray, prayer | prier, prière | rezar, orar, oración | rezar, orar, oração | pregare, preghiera
prefer, favour, preference | préférer, préférence | preferir, preferencia | preferir, preferência | preferire, preferenza
prepare, preparation, get ready | préparer, préparation, apprêter | preparar, preparación, alistar | preparar, preparação, aprontar | preparare, preparazione, approntare
prescribe, prescription | prescrire, ordonnance | recetar, prescribir, receta | receitar, prescrever, receita | prescrivere, ricetta, prescrizione
present, presentation, introduce | présenter, présentation, exposé | presentar, presentación, exponer | apresentar, apresentação, expor | presentare, presentazione, esporre
preserve, conserve, preservation | préserver, conserver, préservation | preservar, conservar, preservación | preservar, conservar, preservação | preservare, conservare, tutelare
press, push button | appuyer, presser | pulsar, presionar, apretar | pressionar, apertar, carregar, premir | premere, schiacciare
prevent, prevention, avert, stop | empêcher, prévenir, prévention | impedir, prevenir, evitar, prevención | impedir, prevenir, evitar, prevenção | impedire, prevenire, prevenzione
prioritise, give priority | donner la priorité, prioriser, privilégier | priorizar, dar prioridad | priorizar, dar prioridade | dare priorità, privilegiare
produce, production, yield | produire, production | producir, producción | produzir, produção | produrre, produzione
program, code, programming | programmer, coder, programmation | programar, codificar, programación | programar, programação | programmare, programmazione
project, screen, show film | projeter, projection | proyectar, proyección | projetar, exibir, projeção | proiettare, proiezione
promise, pledge, give one's word | promettre, promesse | prometer, promesa | prometer, promessa | promettere, promessa
promote, foster, promotion | promouvoir, favoriser, promotion | promover, fomentar, impulsar, promoción | promover, fomentar, promoção, impulsionar | promuovere, favorire, promozione
pronounce, pronunciation | prononcer, prononciation | pronunciar, pronunciación | pronunciar, pronúncia | pronunciare, pronuncia
proofread, proofreading, revise text | relire, relecture, corriger | corregir, revisar, releer | revisar, reler, revisão | rileggere, correggere bozze, revisione
propose, suggest, put forward, proposal | proposer, suggérer, proposition | proponer, sugerir, plantear, propuesta | propor, sugerir, proposta | proporre, suggerire, proposta
protect, protection, safeguard, shield | protéger, protection, préserver | proteger, protección, resguardar | proteger, proteção, resguardar | proteggere, tutelare, protezione, salvaguardare
protest, object, demonstrate | protester, protestation, contester | protestar, protesta | protestar, protesto | protestare, protesta
prove, demonstrate, show evidence | prouver, démontrer, preuve | demostrar, probar, acreditar | provar, demonstrar, comprovar | provare, dimostrare, comprovare
provide, supply, furnish, provision | fournir, fourniture, procurer | proporcionar, suministrar, facilitar, proveer | fornecer, providenciar, proporcionar, disponibilizar | fornire, fornitura, mettere a disposizione
prune, trim, cut back | tailler, élaguer, taille | podar, poda | podar, poda | potare, potatura
publish, publication, bring out, issue | publier, publication, éditer, faire paraître | publicar, publicación, editar | publicar, publicação, editar | pubblicare, pubblicazione, editare
pull, drag, tow | tirer, traîner, remorquer | tirar de, jalar, arrastrar, halar | puxar, arrastar | tirare, trascinare
punish, penalise, sanction, punishment | punir, sanctionner, punition | castigar, sancionar, castigo, penalizar | punir, castigar, punição | punire, sanzionare, punizione
push, shove | pousser, bousculer | empujar | empurrar | spingere, spinta
put away, tidy away | ranger | guardar, recoger | guardar, arrumar | mettere via, riporre, mettere a posto
put in charge, assign task, task | charger, mandater, confier une tâche | encargar, encomendar, poner al frente | encarregar, incumbir, pôr à frente | incaricare, mettere a capo, affidare
put on weight, gain weight, get fat | grossir, prendre du poids | engordar, subir de peso | engordar, ganhar peso | ingrassare, prendere peso
put up with, tolerate, bear, stand | supporter, tolérer, endurer | aguantar, soportar, tolerar | aguentar, suportar, tolerar | sopportare, tollerare, reggere
put up, set up, erect, assemble, pitch | monter, dresser, installer, montage | montar, instalar, armar, montaje | montar, armar, erguer, montagem | montare, allestire, installare, montaggio
put, place, lay | mettre, poser, placer | poner, colocar, meter | pôr, colocar, botar, meter | mettere, porre, collocare
quench thirst, slake thirst | étancher la soif, se désaltérer | quitar la sed, calmar la sed | matar a sede | dissetarsi, togliere la sete
queue, line up, stand in line | faire la queue, faire la file | hacer cola, hacer fila | fazer fila, ficar na fila | fare la fila, fare la coda
quit, leave, drop out, withdraw | quitter, se retirer, abandonner | darse de baja, abandonar, retirarse | desligar-se, abandonar, sair, desistir | abbandonare, ritirarsi, lasciare
quote, cite, citation | citer, citation | citar, cita | citar, citação | citare, citazione
rain, rainfall, pour | pleuvoir, pluie | llover, lluvia | chover, chuva | piovere, pioggia
raise awareness, awareness-raising, sensitise | sensibiliser, sensibilisation | concienciar, sensibilizar, concienciación, concientizar | conscientizar, sensibilizar, sensibilização, consciencializar | sensibilizzare, sensibilizzazione
raise money, fundraising, raise funds | collecter des fonds, lever des fonds, collecte | recaudar fondos, recaudación, colecta | angariar fundos, arrecadar, arrecadação, angariação | raccogliere fondi, raccolta fondi, colletta
raise, bring up, pose | soulever, poser | plantear, sacar a colación | levantar, suscitar, colocar | sollevare, porre
ratify, ratification | ratifier, entériner, ratification | ratificar, refrendar, ratificación | ratificar, ratificação, referendar | ratificare, ratifica
reach, attain, get to | atteindre, parvenir à | alcanzar, llegar a | alcançar, atingir | raggiungere, arrivare a
react, respond, reaction | réagir, réaction | reaccionar, reacción | reagir, reação | reagire, reazione
read, reading, peruse | lire, lecture | leer, lectura | ler, leitura | leggere, lettura
realise, become aware, notice | se rendre compte, prendre conscience, réaliser | darse cuenta, percatarse, caer en cuenta | perceber, dar-se conta, aperceber-se | rendersi conto, accorgersi
reassure, set at ease | rassurer, tranquilliser | tranquilizar, dar seguridad | tranquilizar, sossegar | rassicurare, tranquillizzare
receive, get, receipt | recevoir, réception | recibir, recepción | receber, recebimento, receção | ricevere, ricezione
recognise, recognize, identify | reconnaître | reconocer | reconhecer | riconoscere
recommend, recommendation, advise | recommander, recommandation, conseiller | recomendar, recomendación, aconsejar | recomendar, recomendação, aconselhar | raccomandare, consigliare, raccomandazione
reconcile, make up, reconciliation | réconcilier, se réconcilier, réconciliation | reconciliar, reconciliarse, hacer las paces | reconciliar, fazer as pazes, reconciliação | riconciliare, fare pace, riconciliazione
record, recording, tape | enregistrer, enregistrement | grabar, grabación | gravar, gravação | registrare, registrazione
recover, get back, retrieve, recovery | récupérer, retrouver | recuperar, recobrar, recuperación | recuperar, reaver, recuperação | recuperare, riottenere, recupero
recover, get better, recovery | guérir, se remettre, se rétablir, guérison | recuperarse, curarse, sanar, recuperación | recuperar-se, sarar, restabelecer-se, recuperação | guarire, riprendersi, ristabilirsi, guarigione
recruit, hire, take on, recruitment, employ | recruter, embaucher, recrutement, engager | contratar, reclutar, contratación | recrutar, contratar, recrutamento, contratação | assumere, reclutare, assunzione
recycle, recycling | recycler, recyclage | reciclar, reciclaje | reciclar, reciclagem | riciclare, riciclaggio, riciclo
refuel, fill up, get petrol | faire le plein | repostar, echar gasolina, llenar el tanque | abastecer, encher o tanque, meter gasolina | fare benzina, fare il pieno, rifornirsi
refuse, decline, turn down, refusal | refuser, refus, décliner | rechazar, negarse, rehusar, negativa | recusar, negar-se, rejeitar, recusa | rifiutare, rifiutarsi, rifiuto, declinare
register, sign up, enrol, registration, enrolment | s'inscrire, inscription, s'enregistrer | inscribirse, apuntarse, registrarse, inscripción | inscrever-se, registar-se, cadastrar-se, inscrição | iscriversi, registrarsi, iscrizione
regret, be sorry | regretter, regret | lamentar, arrepentirse, sentir | lamentar, arrepender-se | rimpiangere, pentirsi, rincrescere
regulate, govern, regulation | réglementer, réguler, réglementation | regular, reglamentar, regulación | regulamentar, regular, regulamentação | regolamentare, disciplinare, regolamentazione
rehearse, rehearsal | répéter, répétition | ensayar, ensayo | ensaiar, ensaio | provare, fare le prove
reimburse, refund, pay back, reimbursement | rembourser, remboursement | reembolsar, devolver dinero, reembolso, reintegro | reembolsar, ressarcir, reembolso | rimborsare, rimborso
reject, rejection, dismiss | rejeter, rejet, repousser | rechazar, rechazo, desestimar | rejeitar, rejeição, indeferir | respingere, bocciare, rigetto, rigettare
relax, unwind, chill out, relaxation | se détendre, se relaxer, détente | relajarse, relajación | relaxar, descontrair, relaxamento | rilassarsi, distendersi, relax
relieve, take over | relayer, relever, prendre le relais | relevar, tomar el relevo | render, substituir | dare il cambio, rilevare
remember, recall, recollect | se souvenir, se rappeler | recordar, acordarse | lembrar-se, recordar | ricordare, ricordarsi
remind, reminder | rappeler, rappel | recordar, recordatorio | lembrar, lembrete | ricordare, promemoria, sollecito
remove, take away, removal | enlever, retirer, ôter | quitar, retirar, sacar | retirar, remover, tirar | togliere, rimuovere, levare
renew, renewal | renouveler, renouvellement | renovar, renovación | renovar, renovação | rinnovare, rinnovo
renovate, renovation, do up, refurbish | rénover, rénovation, remettre à neuf | renovar, reformar, renovación, reforma | renovar, reformar, remodelar, reforma | ristrutturare, rinnovare, ristrutturazione
rent, hire, lease, rental | louer, location | alquilar, arrendar, rentar, alquiler | alugar, arrendar, aluguel, aluguer | noleggiare, affittare, noleggio, affitto
repair, fix, mend | réparer, réparation, dépanner | reparar, arreglar, reparación, arreglo | consertar, reparar, arranjar, conserto | riparare, aggiustare, riparazione
repeat, do again, repetition | répéter, répétition, refaire | repetir, repetición, volver a hacer | repetir, repetição, refazer | ripetere, ripetizione, rifare
replace, replacement, substitute | remplacer, remplacement, substituer | sustituir, reemplazar, sustitución, reemplazo | substituir, substituição, repor | sostituire, sostituzione, rimpiazzare
report to police, press charges, file complaint | porter plainte, dénoncer | denunciar, poner una denuncia | denunciar, apresentar queixa, dar queixa | denunciare, sporgere denuncia
report, flag, signal | signaler, signalement | avisar de, señalar, denunciar | comunicar, sinalizar, denunciar | segnalare, segnalazione
report, give account | rendre compte, rapporter, compte rendu | informar, dar cuenta, reportar, informe | relatar, reportar, prestar contas, relatório | riferire, rendere conto, relazionare, resoconto
represent, representation | représenter, représentation | representar, representación | representar, representação | rappresentare, rappresentanza
require, requirement, call for | exiger, requérir, nécessiter | requerir, exigir, requisito | requerer, exigir, requisito | richiedere, esigere, requisito
rescue, save life, save | sauver, secourir, sauvetage | rescatar, salvar, rescate, socorrer | salvar, resgatar, resgate, socorrer | salvare, soccorrere, salvataggio
research, do research | faire des recherches, rechercher, recherche | investigar, investigación | pesquisar, pesquisa, investigação | fare ricerca, ricercare, ricerca
reserve the right | se réserver le droit | reservarse el derecho | reservar-se o direito | riservarsi il diritto
resign, step down, resignation | démissionner, démission | dimitir, renunciar, dimisión, renuncia | demitir-se, renunciar, demissão, renúncia | dimettersi, dimissioni, dare le dimissioni
respect, show respect | respecter, respect | respetar, respeto | respeitar, respeito | rispettare, rispetto
rest, take a rest, relax | se reposer, repos, se détendre | descansar, reposar, descanso | descansar, repousar, descanso | riposare, riposarsi, riposo
restart, reboot | redémarrer, relancer | reiniciar | reiniciar | riavviare
restore, restoration, refurbish | restaurer, restauration, rétablir | restaurar, restauración, restablecer | restaurar, restauração, restabelecer | restaurare, restauro, ripristinare
result in, lead to, give rise | aboutir à, mener à, donner lieu | dar lugar a, resultar en, llevar a | resultar em, dar origem a, levar a | portare a, sfociare in, dare luogo
resume, restart, pick up again | reprendre, reprise, recommencer | reanudar, retomar, reanudación | retomar, recomeçar, reatar, retomada | riprendere, ripresa, ricominciare
retire, retirement, take pension | prendre sa retraite, retraite, départ en retraite | jubilarse, jubilación, retirarse | aposentar-se, reformar-se, aposentadoria, reforma | andare in pensione, pensionamento
return, come back, go back | revenir, retourner, rentrer, retour | volver, regresar, retornar, vuelta, regreso | voltar, regressar, retornar, volta, regresso | tornare, ritornare, rientrare, ritorno
return, give back, hand back | rendre, restituer, retourner | devolver, restituir, devolución, regresar | devolver, restituir, devolução | restituire, rendere, ridare, restituzione
reuse, use again, repurpose | réutiliser, réemploi, réutilisation | reutilizar, reutilización | reutilizar, reaproveitar, reutilização | riutilizzare, riusare, riutilizzo
reveal, disclose, make known | révéler, dévoiler, divulguer | revelar, desvelar, dar a conocer | revelar, desvendar, dar a conhecer | rivelare, svelare, rendere noto
revise, review, revision | réviser, révision, revoir | revisar, revisión | rever, revisar, revisão | rivedere, revisionare, revisione
reward, recompense | récompenser, récompense | recompensar, premiar, recompensa | recompensar, premiar, recompensa | ricompensare, premiare, ricompensa
ring, sound, go off | sonner, retentir | sonar | tocar, soar | suonare, squillare
risk, take risks, jeopardise | risquer, prendre des risques | arriesgar, arriesgarse | arriscar, correr o risco | rischiare, correre rischi
rob, steal, theft, nick | voler, dérober, vol, piquer | robar, hurtar, robo, hurto | roubar, furtar, roubo, furto | rubare, derubare, furto
roll, roll up | rouler, enrouler | rodar, enrollar | rolar, enrolar | rotolare, arrotolare
rot, go bad, go off | pourrir, se gâter | pudrirse, echarse a perder | apodrecer, estragar-se | marcire, andare a male
ruin, spoil, mess up | gâcher, ruiner, bousiller | arruinar, estropear, fastidiar | arruinar, estragar | rovinare, guastare
run for, stand for election, be a candidate | se présenter, être candidat, briguer | presentarse, postularse, ser candidato | candidatar-se, concorrer | candidarsi, presentarsi
run out, be used up, sell out | s'épuiser, être à court, être épuisé | agotarse, acabarse, quedarse sin | esgotar-se, acabar, ficar sem | esaurirsi, finire, rimanere senza
run over, knock down | écraser, renverser | atropellar, arrollar | atropelar | investire, travolgere
run, running, jog | courir, course, faire du jogging | correr, carrera | correr, corrida | correre, corsa
sail, sailing | naviguer, voguer, navigation | navegar, navegación | navegar, velejar, navegação | navigare, veleggiare, navigazione
satisfy, meet, please, satisfaction | satisfaire, contenter, satisfaction | satisfacer, contentar, satisfacción | satisfazer, contentar, satisfação | soddisfare, accontentare, soddisfazione
save time, gain time | gagner du temps | ahorrar tiempo, ganar tiempo | poupar tempo, ganhar tempo | risparmiare tempo, guadagnare tempo
save, back up, backup | sauvegarder, enregistrer, sauvegarde | guardar, hacer copia, respaldar | salvar, guardar, gravar | salvare, salvataggio
save, put aside, saving, economise | économiser, épargner, faire des économies | ahorrar, economizar, ahorro | poupar, economizar, poupança | risparmiare, risparmio, economizzare
say goodbye, take leave, farewell | dire au revoir, prendre congé, adieu | despedirse, decir adiós, despedida | despedir-se, dizer adeus, despedida | salutare, congedarsi, commiato, dire addio
say, state, utter | dire, énoncer | decir, afirmar | dizer, afirmar, falar | dire, affermare
scan, digitise, scanning | scanner, numériser, numérisation | escanear, digitalizar, escaneo | digitalizar, escanear, digitalização | scansionare, digitalizzare, scansione
schedule, fix date, timetable | fixer une date, programmer, planifier | programar, fijar fecha, agendar | agendar, marcar, programar | fissare, mettere in calendario, programmare
scold, tell off, reprimand | gronder, engueuler, réprimander | regañar, reñir, retar | ralhar, repreender, dar bronca | sgridare, rimproverare
score, score a goal | marquer, marquer un but | marcar, meter gol, anotar | marcar, fazer gol, pontuar | segnare, fare gol
scratch, itch | gratter, griffer, rayer | rascar, arañar, rayar | arranhar, coçar, riscar | graffiare, grattare
season, add salt, flavour | assaisonner, épicer | aliñar, condimentar, sazonar | temperar, condimentar | condire, insaporire
second, back motion | appuyer, soutenir la motion | secundar | secundar, apoiar | appoggiare, assecondare
see, view | voir | ver | ver, enxergar | vedere
seem, appear, look like | sembler, paraître, avoir l'air | parecer | parecer, aparentar | sembrare, parere
sell, sale, market | vendre, vente | vender, venta | vender, venda | vendere, vendita
send, dispatch, forward, mail | envoyer, expédier, envoi | enviar, mandar, remitir, envío | enviar, mandar, remeter, envio | inviare, spedire, mandare, invio
separate, separation, split, divide | séparer, séparation, diviser | separar, separación, dividir | separar, separação, dividir | separare, separazione, dividere
serve, attend to, see to | servir, s'occuper de, recevoir | atender, servir | atender, servir | servire, attendere
serve, service | servir, service | servir, atender, servicio | servir, atender, serviço | servire, servizio
set on fire, set fire, ignite | mettre le feu, incendier, allumer | prender fuego, incendiar | pôr fogo, incendiar, atear fogo | dare fuoco, incendiare, appiccare
set up, put in place, establish | mettre en place, mettre sur pied, constituer | poner en marcha, establecer, constituir | estabelecer, montar, constituir, criar | istituire, costituire, mettere in piedi
settle in, move in, settle down | s'installer, emménager, s'établir | instalarse, establecerse | instalar-se, estabelecer-se | sistemarsi, stabilirsi, insediarsi
sew, sewing, stitch | coudre, couture | coser, costura | coser, costurar, costura | cucire, cucito
shake, tremble | secouer, trembler, agiter | sacudir, agitar, temblar | sacudir, agitar, tremer | scuotere, agitare, tremare
share out, divide up, split | répartir, partager | repartir, dividir | repartir, dividir | ripartire, suddividere, spartire
share, sharing | partager, partage | compartir | compartilhar, partilhar, partilha | condividere, condivisione, spartire
shine, glow | briller, luire | brillar, relucir | brilhar, reluzir | brillare, splendere
shock, upset, appal | choquer, bouleverser | chocar, impactar, conmocionar | chocar, abalar | scioccare, sconvolgere
shoot, fire, gunfire | tirer, faire feu | disparar, tirotear | disparar, atirar | sparare
shorten, abbreviate, make shorter | raccourcir, abréger, écourter | acortar, abreviar | encurtar, abreviar | accorciare, abbreviare
shout, yell, scream, cry out | crier, hurler, cri | gritar, chillar, grito | gritar, berrar, grito | gridare, urlare, grido
show, demonstrate, present | montrer, faire voir | mostrar, enseñar | mostrar, exibir | mostrare, far vedere
shower, take a shower | se doucher, prendre une douche | ducharse, darse una ducha | tomar banho, tomar uma ducha, duche | farsi la doccia, fare una doccia
sign, signature, put one's name | signer, signature | firmar, firma, suscribir | assinar, assinatura | firmare, firma, sottoscrivere
signpost, mark, sign | signaliser, baliser, signalisation | señalizar, señalización | sinalizar, sinalização | segnalare, segnaletica
simplify, streamline, simplification | simplifier, simplification, alléger | simplificar, simplificación | simplificar, simplificação | semplificare, semplificazione, snellire
sink, go under | couler, sombrer, faire naufrage | hundirse, naufragar | afundar, naufragar | affondare, naufragare
sit down, sit, take a seat | s'asseoir | sentarse, tomar asiento | sentar-se | sedersi, accomodarsi
ski, skiing | skier, faire du ski | esquiar, esquí | esquiar, esqui | sciare, sci
skim, leaf through, browse | feuilleter, parcourir, survoler | hojear, ojear | folhear, dar uma olhada | sfogliare, scorrere, dare un'occhiata
sleep, be asleep | dormir, sommeil | dormir, sueño | dormir, sono | dormire, sonno
slice, cut into slices | trancher, couper en tranches | cortar en rodajas, rebanar | fatiar, cortar em fatias | affettare, tagliare a fette
slip, slide, skid | glisser, déraper | resbalar, deslizarse, patinar | escorregar, deslizar, derrapar | scivolare, slittare
slow down, decelerate | ralentir, ralentissement, freiner | ralentizar, frenar, reducir velocidad | desacelerar, abrandar, travar, frear | rallentare, frenare, rallentamento
smell, sniff | sentir, flairer | oler, olfatear | cheirar | odorare, annusare
smile, grin | sourire | sonreír, sonrisa | sorrir, sorriso | sorridere, sorriso
smoke, smoking | fumer | fumar | fumar | fumare
snow, snowfall | neiger, neige | nevar, nieve | nevar, neve | nevicare, neve
solve, resolve, solution | résoudre, solutionner, résolution | resolver, solucionar, solución | resolver, solucionar, solução | risolvere, soluzione, risoluzione
sort out, resolve, straighten out | régler, résoudre, arranger | arreglar, resolver, solucionar | resolver, dar um jeito, solucionar | sistemare, risolvere, mettere a posto
sort, sort through, sorting | trier, tri, classer | clasificar, separar, ordenar | classificar, triar, separar, triagem | smistare, selezionare, cernita
sow, seed | semer, ensemencer | sembrar, siembra | semear, sementeira | seminare, semina
speed up, accelerate, quicken | accélérer, accélération | acelerar, agilizar, aceleración | acelerar, agilizar, apressar | accelerare, velocizzare, affrettare
spell, spelling | épeler, orthographier | deletrear | soletrar | fare lo spelling, compitare
spend time, pass time | passer du temps | pasar tiempo, pasar el rato | passar tempo | passare il tempo, trascorrere
spend, expense, lay out | dépenser, dépense | gastar, gasto | gastar, despender, gasto | spendere, spesa
split the bill, go halves, chip in | partager l'addition, se cotiser | dividir la cuenta, pagar a medias, hacer un bote | dividir a conta, rachar, fazer uma vaquinha | dividere il conto, fare alla romana, fare colletta
split up, break up, separate | rompre, se séparer, rupture | romper, separarse, ruptura | terminar namoro, separar-se, rompimento | lasciarsi, separarsi, rottura
sponsor, sponsorship, back | parrainer, sponsoriser, parrainage | patrocinar, patrocinio, esponsorizar, auspiciar | patrocinar, patrocínio, apadrinhar | sponsorizzare, patrocinare, sponsorizzazione
spread, disseminate, circulate, dissemination | diffuser, propager, répandre, diffusion | difundir, divulgar, propagar, difusión | divulgar, difundir, espalhar, divulgação | diffondere, divulgare, diffusione
squeeze, tighten, press | serrer, presser | apretar, exprimir | apertar, espremer | stringere, spremere
stand in, fill in, deputise, cover for | suppléer, remplacer, faire l'intérim | suplir, sustituir, suplencia | suprir, substituir, cobrir | supplire, fare le veci, sostituire
stay, remain | rester, demeurer | quedarse, permanecer | ficar, permanecer | rimanere, restare
stay, spend the night, lodge | loger, passer la nuit, séjourner | alojarse, hospedarse, pernoctar | hospedar-se, alojar-se, ficar, pernoitar | alloggiare, pernottare, soggiornare
stir, whisk | remuer, touiller | remover, revolver | mexer | mescolare, rimestare
stop, halt, cease, quit | arrêter, cesser, stopper | parar, detener, cesar | parar, deter, cessar | fermare, smettere, cessare, arrestare
store, storage, stock | stocker, entreposer, ranger, stockage | almacenar, almacenamiento, guardar | armazenar, armazenamento, guardar | immagazzinare, conservare, stoccaggio
stream, live stream | diffuser en direct, streamer | transmitir en directo, emitir en vivo | transmitir ao vivo, transmitir em direto | trasmettere in diretta, trasmettere in streaming
strengthen, reinforce, bolster | renforcer, consolider, renforcement | reforzar, fortalecer, consolidar | reforçar, fortalecer, consolidar | rafforzare, rinforzare, consolidare
strike, go on strike, walk out | faire grève, débrayer, grève | hacer huelga, ponerse en huelga, hacer paro | fazer greve, entrar em greve | scioperare, fare sciopero, sciopero
stroll, have a walk, take a walk | se promener, promenade, balade, se balader | pasear, dar un paseo, paseo | passear, dar um passeio, passeio | passeggiare, fare una passeggiata, passeggiata
study, do studies | étudier, faire des études | estudiar, cursar estudios | estudar | studiare
subscribe, subscription | s'abonner, abonnement, souscrire | suscribirse, abonarse, suscripción, abono | assinar, subscrever, assinatura, subscrição | abbonarsi, abbonamento, sottoscrivere
subsidise, subsidy, grant | subventionner, subvention | subvencionar, subvención, subsidiar | subsidiar, subvencionar, subsídio | sovvenzionare, sovvenzione
succeed, follow in post, succession | succéder, succession | suceder, sucesión | suceder, sucessão | succedere, subentrare, successione
succeed, success, be successful | réussir, réussite, succès | tener éxito, triunfar, éxito | ter êxito, ter sucesso, sucesso | avere successo, riuscire, successo
sue, take to court, prosecute | poursuivre en justice, porter plainte, assigner | demandar, llevar a juicio, querellarse | processar, acionar judicialmente | fare causa, citare in giudizio, querelare
suffer, suffering, endure | souffrir, souffrance, subir | sufrir, padecer, sufrimiento | sofrer, padecer, sofrimento | soffrire, patire, sofferenza
suggest, suggestion, tip | suggérer, suggestion | sugerir, sugerencia | sugerir, sugestão, dar dica | suggerire, suggerimento
summarise, sum up, summary | résumer, récapituler, résumé | resumir, sintetizar, resumen | resumir, sintetizar, resumo | riassumere, sintetizzare, riepilogare, riassunto
supervise, oversee, supervision | superviser, surveiller, encadrer, supervision | supervisar, supervisión | supervisionar, supervisão | supervisionare, sovrintendere, supervisione
support, back, stand behind | soutenir, soutien, appuyer, appui | apoyar, respaldar, apoyo, respaldo | apoiar, apoio, respaldar | sostenere, appoggiare, sostegno, supporto
suppose, assume, guess, presume | supposer, présumer, supposition | suponer, asumir, presumir | supor, presumir, suposição | supporre, presumere, supposizione
surprise, astonish, amaze | surprendre, étonner, surprise | sorprender, asombrar, sorpresa | surpreender, espantar, surpresa | sorprendere, stupire, sorpresa
surrender, give in, yield | se rendre, capituler, céder | rendirse, ceder, entregarse | render-se, ceder, entregar-se | arrendersi, cedere, capitolare
surround, encircle, enclose | entourer, encercler, cerner | rodear, cercar | cercar, rodear | circondare, accerchiare
survey, poll, opinion poll | sonder, sondage, enquête | encuestar, encuesta, sondeo | sondar, sondagem, enquete, inquérito | sondare, sondaggio, inchiesta
suspect, suspicion | soupçonner, soupçon, se douter | sospechar, sospecha | suspeitar, desconfiar, suspeita | sospettare, sospetto
suspend, suspension, put on hold | suspendre, suspension, mettre en pause | suspender, suspensión, dejar en suspenso | suspender, suspensão, pôr em pausa | sospendere, sospensione
swallow, gulp | avaler | tragar | engolir | inghiottire, ingoiare, deglutire
swear, take oath, oath | jurer, prêter serment, serment | jurar, juramento | jurar, juramento, prestar juramento | giurare, giuramento
sweat, perspire | transpirer, suer | sudar, transpirar | suar, transpirar | sudare, traspirare
sweep, sweep up | balayer | barrer | varrer | spazzare, scopare
swim, swimming, bathe | nager, natation, se baigner | nadar, natación, bañarse | nadar, natação, tomar banho | nuotare, nuoto, fare il bagno
switch off, turn off, put out | éteindre, couper | apagar, desconectar | desligar, apagar | spegnere
switch on, turn on, put on | allumer, mettre en marche, brancher | encender, prender, poner en marcha | ligar, acender | accendere, mettere in funzione
take a break, pause, break | faire une pause, pause | hacer una pausa, tomar un descanso, pausa | fazer uma pausa, dar um tempo, pausa | fare una pausa, pausa
take advantage, make the most, seize | profiter de, tirer parti, saisir l'occasion | aprovechar, sacar partido | aproveitar, tirar proveito | approfittare, cogliere l'occasione, sfruttare
take along, carry, take with | emporter, emmener, porter | llevar, llevarse | levar, carregar | portare, portare con sé
take care of, see to, be responsible for, handle | s'occuper de, se charger de, prendre en charge | encargarse de, ocuparse de, hacerse cargo | encarregar-se de, tratar de, cuidar de, dar conta de | occuparsi di, incaricarsi di, farsi carico, provvedere
take down, dismantle, disassemble | démonter, démontage, enlever | desmontar, quitar, desmontaje | desmontar, desmontagem, retirar | smontare, smontaggio, disallestire
take into account, consider, bear in mind | tenir compte, prendre en compte | tener en cuenta, considerar, tomar en cuenta | levar em conta, ter em conta, considerar | tenere conto, tenere presente, considerare
take minutes, minute | rédiger le procès-verbal, dresser procès-verbal | levantar acta, redactar el acta | lavrar ata, redigir a ata | redigere il verbale, verbalizzare
take off, take-off | décoller, décollage | despegar, despegue | decolar, descolar, descolagem, decolagem | decollare, decollo
take over, assume, take on | reprendre, assumer, prendre la relève | asumir, hacerse cargo, tomar las riendas | assumir, tomar conta | subentrare, assumere, rilevare
take part, participate, participation | participer, participation, prendre part | participar, tomar parte, participación | participar, tomar parte, participação | partecipare, prendere parte, partecipazione
take place, be held | avoir lieu, se tenir, se dérouler | tener lugar, celebrarse, realizarse | ter lugar, realizar-se, decorrer | avere luogo, tenersi, svolgersi
take the floor, make speech, address | prendre la parole, faire un discours, s'exprimer | tomar la palabra, intervenir, dar un discurso | tomar a palavra, discursar, usar da palavra | prendere la parola, tenere un discorso, intervenire
take turns, alternate, rotate | se relayer, alterner, se succéder | turnarse, alternar, rotar | revezar-se, alternar | alternarsi, fare a turno, darsi il cambio
take, grab | prendre, saisir | tomar, coger, agarrar | tomar, pegar, apanhar | prendere
talk, speak, chat | parler, discuter, bavarder | hablar, charlar, platicar, conversar | falar, conversar, bater papo | parlare, chiacchierare, conversare
taste, sample, tasting | goûter, déguster, dégustation | probar, degustar, degustación | provar, degustar, saborear | assaggiare, degustare, degustazione
tax, levy, impose tax | taxer, imposer | gravar, cobrar impuestos | tributar, taxar | tassare
teach, instruct, teaching | enseigner, apprendre, enseignement | enseñar, impartir clases, enseñanza | ensinar, lecionar, dar aulas, ensino | insegnare, insegnamento
tear, rip | déchirer | rasgar, romper | rasgar | strappare, lacerare
tease, make fun of, mock | taquiner, se moquer, railler | burlarse, tomar el pelo, mofarse | gozar, zoar, zombar, caçoar | prendere in giro, canzonare, deridere
tell, recount, narrate | raconter, narrer, récit | contar, relatar, narrar | contar, narrar, relatar | raccontare, narrare
tender, call for tenders, bid | soumissionner, appel d'offres | licitar, licitación, concurso público | licitar, licitação, concurso público | gara d'appalto, bandire una gara
test, try out, testing | tester, essayer, test | probar, testear, prueba | testar, experimentar, teste | testare, provare, collaudare, test
thank, give thanks, express gratitude | remercier, remerciement | agradecer, dar las gracias, agradecimiento | agradecer, agradecimento | ringraziare, ringraziamento
think over, reflect on, consider, ponder | réfléchir à, méditer, étudier | reflexionar, pensar bien, meditar, considerar | refletir, ponderar, pensar bem | riflettere su, ponderare, meditare
think, reflect, thought | penser, réfléchir, réflexion | pensar, reflexionar | pensar, refletir | pensare, riflettere
threaten, threat | menacer, menace | amenazar, amenaza | ameaçar, ameaça | minacciare, minaccia
throw away, discard, bin, dispose of | jeter, se débarrasser, balancer | tirar, desechar, botar | jogar fora, deitar fora, descartar | buttare, gettare via, buttare via
throw, toss, fling | lancer, jeter | lanzar, tirar, arrojar | lançar, atirar, jogar, arremessar | lanciare, gettare, tirare
tidy up, tidy, clear up, put in order | ranger, mettre en ordre, rangement | ordenar, recoger, arreglar | arrumar, organizar, pôr em ordem | riordinare, mettere in ordine, sistemare
tie, fasten, bind | attacher, lier, nouer | atar, amarrar | amarrar, atar, prender | legare, allacciare
toast, raise a glass, drink to | trinquer, porter un toast | brindar, hacer un brindis | brindar, fazer um brinde | brindare, fare un brindisi
touch, touching | toucher | tocar | tocar, mexer | toccare
train, training, coach | former, formation | formar, capacitar, formación, capacitación | formar, capacitar, formação, treinamento | formare, formazione, addestrare
train, work out, exercise | s'entraîner, entraînement | entrenar, hacer ejercicio, entrenamiento | treinar, treino, exercitar-se | allenarsi, allenamento
transfer, wire, bank transfer | virer, faire un virement, virement | transferir, hacer una transferencia, transferencia | transferir, fazer uma transferência, transferência | bonificare, fare un bonifico, bonifico
transform, transformation, turn into | transformer, transformation, convertir | transformar, convertir, transformación | transformar, converter, transformação | trasformare, convertire, trasformazione
translate, translation | traduire, traduction | traducir, traducción | traduzir, tradução | tradurre, traduzione
transport, carry, convey, transportation | transporter, transport, acheminer | transportar, transporte, acarrear | transportar, transporte | trasportare, trasporto
travel, journey, trip | voyager, voyage | viajar, viaje | viajar, viagem | viaggiare, viaggio
treat, cure, heal, treatment | soigner, traiter, guérir, traitement | tratar, curar, tratamiento | tratar, curar, tratamento | curare, trattare, cura, trattamento
treat, pay for, stand a round | inviter, offrir une tournée, régaler | invitar, convidar | pagar, convidar, oferecer | offrire
trip, stumble | trébucher | tropezar | tropeçar | inciampare
trust, rely on, confidence | faire confiance, se fier, confiance | confiar, fiarse, confianza | confiar, confiança | fidarsi, fiducia
try on, fitting | essayer, essayage | probarse | experimentar, provar | provare, provarsi
try, attempt, have a go | essayer, tenter, tentative | intentar, tratar de, intento | tentar, procurar, tentativa | provare, tentare, cercare di, tentativo
turn out, prove to be | s'avérer, se révéler | resultar, resultar ser | revelar-se, acabar sendo | risultare, rivelarsi
turn up, show up, appear | se présenter, se pointer, venir | presentarse, aparecer, acudir | aparecer, comparecer, apresentar-se | presentarsi, farsi vivo, comparire
turn, turn off | tourner, virer | girar, doblar, torcer | virar, dobrar | girare, svoltare, voltare
type, key in, keyboarding | taper, saisir, saisie | teclear, mecanografiar, escribir a máquina | digitar, datilografar, teclar | digitare, battere, dattilografare
understand, grasp, comprehend, get it | comprendre, saisir, piger, compréhension | entender, comprender, comprensión | entender, compreender, perceber, compreensão | capire, comprendere, comprensione
undress, get undressed, strip | se déshabiller | desvestirse, desnudarse | despir-se, tirar a roupa | spogliarsi, svestirsi
unite, join, bring together, merge | unir, réunir | unir, juntar, aunar | unir, juntar | unire, riunire
unlock, unblock | déverrouiller, débloquer | desbloquear, abrir con llave | desbloquear, destrancar | sbloccare, aprire con chiave
unpack, unwrap | déballer, défaire ses valises | desempaquetar, deshacer las maletas, desempacar | desembrulhar, desfazer as malas, desempacotar | disfare le valigie, spacchettare, scartare
unsubscribe, opt out | se désabonner, se désinscrire, désabonnement | darse de baja, cancelar suscripción, desuscribirse | cancelar inscrição, descadastrar-se, cancelar subscrição | disiscriversi, cancellare l'iscrizione, cancellarsi
untie, undo, unfasten | détacher, défaire, dénouer | desatar, soltar | desamarrar, desatar, soltar | slegare, slacciare, sciogliere
update, refresh | mettre à jour, actualiser, mise à jour | actualizar, poner al día, actualización | atualizar, atualização | aggiornare, aggiornamento
upload, uploading | téléverser, mettre en ligne, charger | subir, cargar, subida | carregar, fazer upload, enviar arquivo | caricare, fare upload, caricamento
urge, exhort, call on | exhorter, appeler à, inciter à | instar, exhortar, hacer un llamamiento | exortar, instar, apelar | esortare, sollecitare, invitare
use, utilise, make use, usage | utiliser, employer, se servir de, utilisation | usar, utilizar, emplear, uso | usar, utilizar, empregar, uso | usare, utilizzare, adoperare, uso
vaccinate, vaccination, immunise, jab | vacciner, vaccination | vacunar, vacunación | vacinar, vacinação | vaccinare, vaccinazione
vacuum, hoover | passer l'aspirateur | pasar la aspiradora, aspirar | passar o aspirador, aspirar | passare l'aspirapolvere
vary, fluctuate, variation | varier, fluctuer, variation | variar, fluctuar, variación | variar, oscilar, variação | variare, oscillare, variazione
veto, block decision | mettre son veto, opposer un veto | vetar, poner veto | vetar | porre il veto
visit, pay a visit, drop by | visiter, rendre visite, visite | visitar, hacer una visita, visita | visitar, fazer uma visita, visita | visitare, andare a trovare, visita
volunteer oneself, offer to help, step forward | se proposer, se porter volontaire | ofrecerse, prestarse | oferecer-se, prestar-se, prontificar-se | offrirsi, rendersi disponibile
volunteer, do voluntary work, volunteering | faire du bénévolat, bénévolat, se porter volontaire | hacer voluntariado, voluntariado, ofrecerse | voluntariar-se, voluntariado, fazer voluntariado | fare volontariato, volontariato, offrirsi
vomit, throw up, be sick | vomir | vomitar, devolver | vomitar | vomitare
vote, cast vote, voting, ballot | voter, vote, scrutin | votar, votación, voto | votar, votação, voto | votare, votazione, voto
wait, await, hang on | attendre, attente, patienter | esperar, aguardar, espera | esperar, aguardar, espera | aspettare, attendere, attesa
wake up, awaken, wake | se réveiller, réveiller, réveil | despertarse, despertar | acordar, despertar | svegliarsi, svegliare, risveglio
walk, go on foot, stroll | marcher, aller à pied, marche | caminar, andar, ir a pie | andar, caminhar, ir a pé | camminare, andare a piedi
want, wish, would like | vouloir, souhaiter, désirer | querer, desear | querer, desejar | volere, desiderare
warn, warning, alert, caution | avertir, prévenir, avertissement, mettre en garde | advertir, avisar, advertencia, alertar | avisar, alertar, advertir, advertência | avvertire, avvisare, mettere in guardia, avvertimento
wash, washing, launder | laver, lavage | lavar, lavado | lavar, lavagem | lavare, lavaggio
waste time, lose time | perdre du temps | perder el tiempo | perder tempo | perdere tempo
waste, squander, wastage | gaspiller, gaspillage, gâcher | derrochar, malgastar, desperdiciar, despilfarro | desperdiçar, esbanjar, desperdício | sprecare, spreco, sperperare
watch out, be careful, look out | faire attention, prendre garde | tener cuidado, andar con cuidado | ter cuidado, tomar cuidado | stare attento, fare attenzione
water plants, watering, irrigate | arroser, irriguer, arrosage | regar, riego, irrigar | regar, rega, irrigar | innaffiare, irrigare, annaffiare
wave, beckon | faire signe, agiter la main | hacer señas, agitar la mano | acenar | fare cenno, salutare con la mano
weaken, undermine | affaiblir, fragiliser | debilitar | enfraquecer, debilitar | indebolire, indebolirsi
wear out, wear, get worn | s'user, user, usure | desgastarse, gastarse, desgaste | desgastar-se, gastar-se, desgaste | consumarsi, logorarsi, usura
wear, have on | porter | llevar puesto, vestir | usar, vestir, trajar | indossare, portare
weigh, weighing | peser, pesée | pesar, pesaje | pesar, pesagem | pesare, pesatura
welcome, receive guests, host | accueillir, accueil, souhaiter la bienvenue | acoger, recibir, dar la bienvenida, acogida | acolher, receber, dar boas-vindas, acolhimento | accogliere, accoglienza, dare il benvenuto
wet, get wet, soak | mouiller, tremper | mojar, empapar | molhar, encharcar | bagnare, inzuppare
whisper, murmur | chuchoter, murmurer | susurrar, cuchichear | sussurrar, cochichar, murmurar | sussurrare, bisbigliare
whistle, boo | siffler, huer | silbar, pitar, abuchear | assobiar, apitar, vaiar | fischiare
win over, conquer, conquest | conquérir, conquête | conquistar, conquista | conquistar, conquista | conquistare, conquista
win, victory, be victorious | gagner, remporter, victoire | ganar, vencer, victoria, triunfar | ganhar, vencer, vitória | vincere, vittoria
wipe, mop, dry | essuyer, éponger | limpiar con trapo, secar, enjugar | enxugar, limpar com pano | asciugare, passare lo straccio
wish, desire | souhaiter, désirer, souhait | desear, deseo | desejar, desejo | augurare, augurarsi, desiderare
withdraw, take out cash, withdrawal | retirer de l'argent, retrait | sacar dinero, retirar dinero | sacar dinheiro, levantar dinheiro, saque | prelevare, prelievo
work, function, operate, run | fonctionner, marcher, fonctionnement | funcionar, marchar, funcionamiento | funcionar, funcionamento | funzionare, andare, funzionamento
work, labour | travailler, bosser, travail | trabajar, currar, laburar, trabajo | trabalhar, trabalho | lavorare, lavoro
worry, be concerned, fret | s'inquiéter, se tracasser, se préoccuper | preocuparse, inquietarse | preocupar-se, inquietar-se | preoccuparsi, stare in pensiero
worsen, get worse, deteriorate | empirer, s'aggraver, se détériorer, aggravation | empeorar, agravarse, deteriorarse | piorar, agravar-se, deteriorar-se | peggiorare, aggravarsi, deteriorarsi
wrap, wrap up, pack, packaging | emballer, envelopper, emballage | envolver, empaquetar, embalar | embrulhar, embalar, empacotar | avvolgere, incartare, imballare
write, put in writing, writing | écrire, écriture | escribir, poner por escrito | escrever, escrita, pôr por escrito | scrivere, scrittura, mettere per iscritto
`;
