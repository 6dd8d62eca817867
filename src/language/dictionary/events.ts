/** Congresses, travel and what they need: one meaning a line, in English | French | Spanish | Portuguese | Italian. */
export const events = `
abstract, summary | résumé, abrégé | resumen | resumo, sumário | riassunto, sintesi, sommario
accessible, wheelchair-accessible, barrier-free | accessible, accessible PMR | accesible, sin barreras | acessível, sem barreiras | accessibile, senza barriere
accident, mishap | accident | accidente, percance | acidente | incidente, infortunio
accommodation, lodging, overnight stay | hébergement, logement, nuitée | alojamiento, hospedaje, pernoctación | alojamento, hospedagem, pernoite, dormida | alloggio, sistemazione, pernottamento
accreditation, press pass, credentials | accréditation, carte de presse | acreditación, pase de prensa | credenciamento, acreditação, credencial | accredito, accreditamento, accredito stampa
acoustic feedback, howl, larsen effect | effet larsen, larsen | acople, efecto larsen, retroalimentación | microfonia, realimentação acústica | effetto larsen, fischio
adapter, adaptor, converter | adaptateur | adaptador | adaptador, benjamim | adattatore
adhesive tape, sticky tape, gaffer tape, duct tape | ruban adhésif, scotch, gaffer | cinta adhesiva, celo | fita adesiva, fita-cola, durex | nastro adesivo, scotch
admission, entry, entrance | entrée, admission | entrada, ingreso, admisión | entrada, ingresso, admissão | ingresso, ammissione
advertising, advertisement, ad, publicity | publicité, réclame, pub | publicidad, anuncio | publicidade, propaganda, anúncio | pubblicità, inserzione, annuncio
agenda, order of business | ordre du jour | orden del día, agenda | ordem do dia, pauta, ordem de trabalhos, agenda | ordine del giorno
air conditioning, AC, air con | climatisation, clim | aire acondicionado, climatización | ar-condicionado, ar condicionado, climatização | aria condizionata, condizionatore, climatizzazione
aisle, gangway | allée, travée | pasillo | corredor, coxia | corridoio, corsia
alarm, siren, warning signal | alarme, sirène, alerte | alarma, sirena, alerta | alarme, sirene, alerta | allarme, sirena, allerta
alcohol, spirits, liquor | alcool, spiritueux | alcohol, licor | álcool, bebida alcoólica | alcol, alcolici
allowed, permitted, authorised | autorisé, permis | permitido, autorizado | permitido, autorizado | consentito, permesso, autorizzato
ambulance | ambulance, SAMU | ambulancia | ambulância | ambulanza
amplifier, amp | amplificateur, ampli | amplificador | amplificador | amplificatore
anniversary, jubilee | anniversaire, jubilé | aniversario | aniversário, jubileu | anniversario, giubileo
anthem, national anthem, hymn | hymne, hymne national | himno, himno nacional | hino, hino nacional | inno, inno nazionale
aperitif, pre-dinner drinks | apéritif, apéro | aperitivo | aperitivo | aperitivo
applause, clap, round of applause | applaudissements, applaudir | aplauso, aplaudir, ovación | aplausos, aplaudir, salva de palmas | applauso, applaudire
armband | brassard | brazalete | braçadeira | fascia da braccio, bracciale
armchair, easy chair | fauteuil | sillón, butaca | poltrona, cadeirão | poltrona
arrow, direction arrow | flèche | flecha | seta | freccia
assembly point, muster point, meeting point | point de rassemblement, point de rencontre | punto de encuentro, punto de reunión | ponto de encontro | punto di raccolta, punto di ritrovo
attend, take part, attendance | assister, participer, présence | asistir, acudir, asistencia | comparecer, participar, assistir, presença | partecipare, assistere, presenza
attendance list, sign-in sheet, list of participants | feuille de présence, feuille d'émargement, liste des participants | lista de asistencia, hoja de firmas, lista de participantes | lista de presença, folha de presenças, lista de participantes | foglio firme, elenco dei presenti, foglio presenze
attendee, participant, delegate | participant, congressiste | asistente, participante, congresista | participante, congressista | partecipante, congressista
auction, charity auction | vente aux enchères, enchères | subasta, remate | leilão | asta, asta di beneficenza
audience, public, spectators | public, auditoire, assistance | público, audiencia, auditorio | público, plateia, audiência | pubblico, platea, uditorio
audiovisual, AV | audiovisuel | audiovisual | audiovisual | audiovisivo
auditorium, lecture theatre | auditorium, amphithéâtre, amphi | auditorio, salón de actos, paraninfo | auditório, anfiteatro | auditorium, aula magna, anfiteatro
available, free | disponible, libre | disponible, libre | disponível, livre | disponibile, libero
award ceremony, prize-giving, awards | remise des prix, cérémonie de remise | entrega de premios, ceremonia de premiación, premiación | entrega de prêmios, entrega de prémios, premiação | premiazione, consegna dei premi
award, present, confer | décerner, remettre, attribuer | otorgar, entregar, conceder, premiar | atribuir, outorgar, conceder, premiar | conferire, assegnare, premiare
award, prize | prix, récompense | premio, galardón | prêmio, prémio, galardão | premio, riconoscimento
backdrop, photo wall, step and repeat | toile de fond, fond de scène, photocall | fondo, telón de fondo, photocall | pano de fundo, painel de fundo, backdrop | fondale, sfondo
bad weather, storm, adverse weather | intempéries, mauvais temps | mal tiempo, inclemencias del tiempo, temporal | mau tempo, intempérie, temporal | maltempo, intemperie
badge, name badge, name tag | badge, porte-nom | credencial, gafete, distintivo, tarjeta identificativa | crachá | cartellino, badge, tesserino
bag search, bag check, security check | fouille des sacs, contrôle des sacs | registro de bolsas, revisión de bolsos | revista de bolsas, revista de malas | controllo delle borse, perquisizione
ball, dance | bal, soirée dansante | baile | baile | ballo, serata danzante
balloon | ballon, ballon de baudruche | globo | balão, bexiga | palloncino
band, music group | groupe de musique, orchestre | grupo musical, banda, conjunto | banda, conjunto, grupo musical | gruppo musicale, complesso, band
bandage, dressing, plaster | pansement, bandage, sparadrap | venda, vendaje, tirita, curita | curativo, penso, ligadura, atadura | benda, cerotto, fasciatura
banner, roll-up, pull-up banner | banderole, bannière, kakémono, oriflamme | pancarta, lona, estandarte | faixa, banner, lona, estandarte | striscione, stendardo, banner
banquet, gala dinner, formal dinner | banquet, dîner de gala | banquete, cena de gala | banquete, jantar de gala | banchetto, cena di gala
bar, refreshment stand, snack bar | buvette, bar | barra, bar, cantina | bar, lanchonete | bar, buvette
barbecue, BBQ, cookout | barbecue, grillade | barbacoa, asado, parrillada | churrasco, churrascada | grigliata, barbecue
barrier, crowd barrier, crash barrier | barrière, barrière de sécurité | valla, barrera | barreira, grade, gradeamento | transenna, barriera
bartender, barman | barman | barman, cantinero | barman, bartender | barista, barman
basement, cellar | sous-sol, cave | sótano | porão, cave, subsolo | seminterrato, scantinato, cantina
battery, accumulator | pile, batterie | pila, batería | pilha, bateria | batteria, pila
beer, lager, ale | bière | cerveza | cerveja, chope | birra
bench | banc | banco, banca | banco | panca, panchina
bicycle rack, bike rack, bike parking | parking à vélos, râtelier à vélos | aparcabicicletas, bicicletero | bicicletário, parque de bicicletas | rastrelliera, parcheggio bici
bin bag, rubbish bag, garbage bag | sac poubelle | bolsa de basura | saco de lixo | sacco della spazzatura, sacco dell'immondizia
bin, dustbin, trash can, waste container | poubelle, corbeille, benne | papelera, cubo de basura, contenedor, basurero | lixeira, caixote do lixo, contentor | cestino, bidone, cassonetto, pattumiera
biography, bio, short CV | biographie, notice biographique | biografía, semblanza, reseña biográfica | biografia, nota biográfica, minibiografia | biografia, nota biografica
birthday | anniversaire | cumpleaños | aniversário | compleanno
blackboard, chalkboard | tableau noir | pizarra, pizarrón, encerado | quadro negro, lousa, ardósia | lavagna
blind, shutter, shade | store, volet | persiana, estor | persiana, estore | tapparella, veneziana, tenda oscurante
book, reserve, booking, reservation | réserver, réservation | reservar, reserva, reservación | reservar, reserva, marcar | prenotare, prenotazione
bottle, flask | bouteille, gourde | botella | garrafa | bottiglia, borraccia
bouquet, bunch of flowers | bouquet, bouquet de fleurs | ramo, ramo de flores | buquê, ramo de flores, ramalhete | mazzo di fiori, bouquet
bowl, basin | bol, saladier | cuenco, tazón, bol | tigela, taça | ciotola, scodella
box, crate, carton | boîte, caisse, carton | caja, cajón | caixa, caixote | scatola, cassa, scatolone
branding, corporate identity, visual identity | charte graphique, identité visuelle | identidad visual, imagen corporativa | identidade visual, imagem corporativa | identità visiva, immagine coordinata
brass band, marching band, wind band | fanfare, harmonie | banda de música, charanga | fanfarra, banda filarmónica, banda marcial | banda musicale, fanfara
bread, loaf, roll | pain, petit pain | pan, panecillo | pão, pãozinho | pane, panino
break, pause, interval, intermission | pause, entracte | pausa, descanso, receso, intermedio | intervalo, pausa, recreio | pausa, intervallo
breakfast | petit déjeuner, petit-déjeuner | desayuno | café da manhã, pequeno-almoço | colazione, prima colazione
breakout session, parallel session, breakout group | session parallèle, atelier parallèle, sous-groupe | sesión paralela, grupo de trabajo | sessão paralela, grupo de trabalho | sessione parallela, gruppo di lavoro
briefing, briefing session | briefing, réunion d'information | sesión informativa, reunión informativa | briefing, reunião informativa | briefing, riunione informativa
bring forward, move up, advance the date | avancer, anticiper | adelantar, anticipar | antecipar, adiantar | anticipare
brochure, booklet, pamphlet | brochure, livret, plaquette | folleto, cuadernillo, catálogo | brochura, folheto, livreto, cartilha | opuscolo, brochure, libretto
broom, brush | balai, balayette | escoba, cepillo | vassoura | scopa, ramazza
brunch | brunch | brunch | brunch | brunch
bucket, pail | seau | cubo, balde, cubeta | balde | secchio
budget, cost estimate | budget, devis prévisionnel | presupuesto | orçamento | bilancio preventivo, budget, preventivo
buffet, self-service | buffet, libre-service | bufé, buffet, autoservicio | bufê, buffet, self-service | buffet, self-service
burn, scald | brûlure | quemadura | queimadura | ustione, scottatura
business card, visiting card | carte de visite | tarjeta de visita, tarjeta de presentación | cartão de visita | biglietto da visita
cable cover, cable ramp, cable protector | passe-câble, passage de câbles | pasacables, cubrecables | passa-cabos, canaleta | passacavi, canalina
cable, lead, cord, wire | câble, fil, cordon | cable, cordón | cabo, fio | cavo, filo
cake, gateau | gâteau, tarte | pastel, tarta, torta | bolo, torta | torta, dolce
call for papers, call for abstracts | appel à communications, appel à contributions | convocatoria de ponencias, llamada a comunicaciones | chamada de trabalhos, apelo a comunicações | call for papers, invito a contributi
call for volunteers, appeal for helpers | appel aux bénévoles, appel à volontaires | convocatoria de voluntarios, llamada a voluntarios | chamada de voluntários, apelo a voluntários | appello ai volontari, ricerca di volontari
cameraman, camera operator, videographer | cadreur, caméraman, vidéaste | camarógrafo, operador de cámara, cámara | cinegrafista, operador de câmara, operador de câmera | cameraman, operatore video, videomaker
canapés, finger food, nibbles, appetizers | amuse-bouches, petits fours, bouchées | canapés, bocaditos, pinchos, pasapalos | salgadinhos, canapés, acepipes | tartine, stuzzichini, finger food, salatini
cancel, call off, cancellation | annuler, annulation | cancelar, anular, suspender, cancelación | cancelar, anular, desmarcar, cancelamento | annullare, cancellare, disdire, annullamento, disdetta
candle | bougie, chandelle | vela, candela | vela | candela
canteen, cafeteria, refectory | cantine, cafétéria, réfectoire, self | comedor, cantina, cafetería | refeitório, cantina | mensa, refettorio
cap, baseball cap | casquette | gorra | boné | berretto, cappellino
capacity, maximum occupancy | capacité d'accueil, jauge, capacité | aforo, capacidad | lotação, capacidade | capienza, capacità
car park, parking lot, parking, parking area | parking, parc de stationnement, aire de stationnement | aparcamiento, estacionamiento, parqueadero, parking | estacionamento, parque de estacionamento | parcheggio, posteggio
car sharing, carpooling, ride sharing, lift share | covoiturage | coche compartido, compartir coche | carona, boleia, partilha de carro | passaggio in auto, car pooling, auto condivisa
card payment, pay by card, card terminal | paiement par carte, terminal de paiement | pago con tarjeta, datáfono | pagamento com cartão, maquininha, terminal multibanco | pagamento con carta, POS
cardboard, card | carton | cartón, cartulina | papelão, cartão, cartolina | cartone, cartoncino
caretaker, janitor, concierge | gardien, concierge | conserje, portero, encargado | zelador, porteiro, contínuo | custode, portinaio, bidello
carpet | tapis, moquette | alfombra, moqueta | tapete, carpete, alcatifa | tappeto, moquette
cash box, till, cash register | caisse, fonds de caisse | caja, caja registradora | caixa, caixa registradora | cassa, registratore di cassa
cash, ready money | espèces, argent liquide, liquide | efectivo, dinero en efectivo, metálico | dinheiro vivo, numerário, em dinheiro | contanti, contante
casual wear, smart casual, informal dress | tenue décontractée, tenue de ville | ropa informal, vestimenta casual | traje esporte, traje informal | abbigliamento informale, abbigliamento casual
caterer, catering company | traiteur | empresa de catering, banquetero | empresa de catering, bufê, banqueteiro | ditta di catering, società di ristorazione
catering, food service | traiteur, restauration | catering, servicio de banquetes | catering, bufê, serviço de refeições | catering, ristorazione
celebrate, celebration | célébrer, fêter, célébration | celebrar, festejar, celebración | celebrar, festejar, comemorar, celebração | celebrare, festeggiare, celebrazione
centrepiece, table decoration | centre de table | centro de mesa | centro de mesa | centrotavola
ceremony | cérémonie | ceremonia | cerimônia, cerimónia, solenidade | cerimonia
certificate of attendance, attendance certificate | attestation de présence, certificat de participation | certificado de asistencia, constancia de participación | certificado de participação, certificado de presença | attestato di partecipazione, attestato di frequenza
chair | chaise | silla | cadeira | sedia
change, coins, small change | monnaie, petite monnaie | cambio, suelto, monedas | troco, trocado, moedas | resto, spiccioli, monete
charger, charging station | chargeur, borne de recharge | cargador | carregador | caricabatterie, caricatore
charity event, benefit, fundraiser | gala de charité, événement caritatif, collecte de fonds | evento benéfico, acto solidario, acto benéfico | evento beneficente, evento solidário | evento di beneficenza, evento benefico
check-in, sign in, arrival registration | enregistrement, accueil des participants, émargement | acreditación, registro de entrada, check-in | credenciamento, check-in, acreditação | accredito, registrazione, check-in
checklist, to-do list | liste de contrôle, pense-bête, check-list | lista de verificación, lista de tareas, lista de comprobación | lista de verificação, lista de tarefas, checklist | lista di controllo, elenco di cose, checklist
cheese | fromage | queso | queijo | formaggio
childcare, crèche, babysitting | garderie, garde d'enfants | guardería, cuidado de niños | creche, guarda de crianças, berçário | asilo nido, servizio di babysitting, custodia bambini
choir, chorus | chœur, chorale | coro, coral | coro, coral | coro, corale
civil protection, civil defence | protection civile, sécurité civile | protección civil, defensa civil | defesa civil, proteção civil | protezione civile
classroom, training room | salle de classe, salle de cours | aula, salón de clase | sala de aula | aula
clean, spotless | propre | limpio | limpo | pulito
cleaner, cleaning staff | agent d'entretien, femme de ménage, personnel de nettoyage | personal de limpieza, limpiador | faxineiro, pessoal de limpeza, empregada de limpeza | addetto alle pulizie, donna delle pulizie
cleaning company, cleaning contractor | entreprise de nettoyage, société de nettoyage | empresa de limpieza | empresa de limpeza | impresa di pulizie
cleaning, clean, clean up | nettoyage, ménage, nettoyer | limpieza, limpiar | limpeza, limpar, faxina | pulizia, pulire
clear the table, clear away | débarrasser, desservir | recoger la mesa, quitar la mesa | tirar a mesa, levantar a mesa | sparecchiare
cloakroom, coat check | vestiaire | guardarropa, ropero | chapelaria, guarda-volumes, bengaleiro | guardaroba
closing ceremony, closing, closing session | cérémonie de clôture, clôture, séance de clôture | ceremonia de clausura, clausura, cierre | cerimônia de encerramento, cerimónia de encerramento, encerramento | cerimonia di chiusura, chiusura, conclusione
cloth, rag, duster | chiffon, torchon, lavette | trapo, bayeta, paño | pano, trapo | straccio, strofinaccio, panno
coach, bus | autocar, car, bus | autocar, autobús, camión, colectivo, micro | ônibus, autocarro, camioneta | pullman, autobus, corriera
coffee break, tea break | pause-café, pause café | pausa para café, receso, coffee break | pausa para café, intervalo para café, coffee break | pausa caffè, coffee break
coffee machine, coffee maker | machine à café, cafetière | cafetera, máquina de café | cafeteira, máquina de café | macchina del caffè, caffettiera
coffee | café | café | café | caffè
cold chain, refrigeration, cold storage | chaîne du froid, réfrigération | cadena de frío, refrigeración | cadeia de frio, refrigeração | catena del freddo, refrigerazione
commemoration, memorial ceremony, remembrance | commémoration, cérémonie commémorative | conmemoración, acto conmemorativo | comemoração, ato comemorativo | commemorazione, cerimonia commemorativa
competition, contest | concours, compétition | concurso, competición, certamen | concurso, competição | concorso, gara, competizione
concert, gig | concert, récital | concierto, recital | concerto, show, recital | concerto, recital
conference centre, convention centre, congress centre | palais des congrès, centre de congrès | palacio de congresos, centro de convenciones | centro de convenções, centro de congressos, palácio de congressos | centro congressi, palazzo dei congressi
conference, symposium | colloque, symposium | simposio, conferencia, jornadas | simpósio, conferência, jornadas | convegno, simposio
confetti | confettis | confeti, papel picado | confete, confetti | coriandoli
confirm, confirmation | confirmer, confirmation | confirmar, confirmación | confirmar, confirmação | confermare, conferma
congress, convention | congrès, convention | congreso, convención | congresso, convenção | congresso, convegno
contract, agreement | contrat, convention | contrato, convenio | contrato, acordo | contratto, accordo
control room, technical booth, control desk | régie, cabine technique | cabina de control, sala de control | cabine técnica, régie, sala de controle | cabina di regia, regia
cook, chef | cuisinier, chef | cocinero, chef | cozinheiro, chefe de cozinha | cuoco, chef
cook, prepare food, cooking | cuisiner, faire à manger | cocinar, guisar | cozinhar | cucinare
cool box, cooler, ice box | glacière | nevera portátil, hielera | caixa térmica, geleira, cooler | borsa frigo, ghiacciaia, frigo portatile
cordon off, rope off, seal off | délimiter, boucler, interdire l'accès | acordonar, delimitar | isolar, delimitar, vedar | transennare, delimitare
corkscrew, bottle opener | tire-bouchon, décapsuleur | sacacorchos, abridor, descorchador | saca-rolhas, abridor | cavatappi, apribottiglie
corridor, hallway, passage | couloir, corridor | pasillo, corredor | corredor | corridoio
costume, fancy dress, outfit | costume, déguisement | disfraz, traje | fantasia, traje, figurino, disfarce | costume, travestimento
counter, desk | comptoir, guichet | mostrador, ventanilla | balcão, guichê, guichet | bancone, sportello
courtyard, yard | cour, patio | patio | pátio | cortile
crowd control, crowd management | gestion des foules, gestion des flux | control de multitudes, control de masas | controle de multidões, gestão de multidões, controlo de multidões | gestione della folla, gestione dei flussi
crowd, mass of people | foule | multitud, muchedumbre, gentío | multidão | folla
cup, mug | tasse, mug | taza | xícara, chávena, caneca | tazza, tazzina
curator, exhibition organiser | commissaire d'exposition, conservateur | comisario, curador | curador, comissário | curatore
curtain, drape | rideau | cortina, telón | cortina, pano | tenda, sipario
cutlery, silverware, flatware | couverts | cubiertos, cubertería | talheres, faqueiro | posate
danger, hazard | danger, péril | peligro | perigo | pericolo
deadline, closing date, due date | date limite, échéance, délai | fecha límite, plazo, fecha tope | prazo, data limite, data-limite | scadenza, termine ultimo, termine
debriefing, debrief, wash-up meeting | débriefing, réunion de bilan | reunión de balance, reunión de evaluación | reunião de balanço, reunião de avaliação, debriefing | debriefing, riunione di bilancio
decoration, decor, decorate | décoration, décor, décorer | decoración, adorno, decorar | decoração, ornamentação, enfeite, decorar | decorazione, addobbo, addobbare
defibrillator, AED | défibrillateur, DAE | desfibrilador, DEA | desfibrilador, DEA | defibrillatore, DAE
delivery, deliver | livraison, livrer | entrega, reparto, entregar | entrega, entregar | consegna, consegnare
demonstration, demo | démonstration, démo | demostración, demo | demonstração, demo | dimostrazione, demo
deposit, down payment, advance payment | acompte, arrhes, avance | anticipo, seña, pago inicial | sinal, entrada, adiantamento | acconto, caparra, anticipo
deposit, refundable deposit | consigne, caution | fianza, depósito, envase retornable | caução, depósito | cauzione, deposito
desk, writing desk | bureau | escritorio, pupitre | escrivaninha, secretária | scrivania
dessert, pudding, sweet | dessert | postre | sobremesa | dolce, dessert
detergent, cleaning product, washing-up liquid | détergent, produit d'entretien, produit nettoyant | detergente, producto de limpieza, lavavajillas | detergente, produto de limpeza | detersivo, detergente, prodotto per pulire
dietary requirements, special diet, dietary needs | régime alimentaire, restrictions alimentaires, régime spécial | dieta especial, restricciones alimentarias, necesidades dietéticas | restrições alimentares, dieta especial | esigenze alimentari, dieta speciale
dimmer, dim the lights | variateur, tamiser la lumière | regulador de luz, atenuador | regulador de luz, dimmer | varialuce, dimmer, abbassare le luci
dinner, supper, evening meal | dîner, souper, repas du soir | cena | jantar, ceia | cena
diploma, certificate | diplôme, certificat | diploma, título | diploma, certificado | diploma, attestato
directions, getting there, access route | plan d'accès, itinéraire, comment venir | cómo llegar, indicaciones, itinerario | como chegar, indicações, itinerário | come arrivare, indicazioni stradali, itinerario
dirty, filthy, soiled | sale, crasseux | sucio | sujo | sporco
disabled parking, blue badge space | place handicapé, stationnement PMR | plaza para discapacitados, estacionamiento para discapacitados | vaga para deficientes, lugar para deficientes | posto disabili, parcheggio disabili
discount, reduction, reduced rate | remise, rabais, réduction, tarif réduit | descuento, rebaja, tarifa reducida | desconto, abatimento, tarifa reduzida | sconto, riduzione, tariffa ridotta
dishwasher, washing-up machine | lave-vaisselle | lavavajillas, lavaplatos | lava-louças, lavadora de louça | lavastoviglie
disinfection, sanitise, disinfectant | désinfection, désinfectant, désinfecter | desinfección, desinfectante, desinfectar | desinfecção, desinfetante, desinfetar | disinfezione, disinfettante, sanificare
dismantling, take down, teardown, strike | démontage, démonter | desmontaje, desmontar | desmontagem, desmontar | smontaggio, disallestimento, smontare
display case, showcase, glass cabinet | vitrine, présentoir | vitrina, expositor | vitrine, mostruário, expositor | vetrina, teca, espositore
display panel, exhibition panel, display board | panneau d'exposition, grille d'exposition | panel expositor, panel | painel expositor, painel | pannello espositivo, pannello
disposable cup, paper cup, plastic cup | gobelet, gobelet jetable | vaso desechable, vaso de plástico | copo descartável, copo de plástico | bicchiere monouso, bicchiere di plastica
disposable, single-use, throwaway | jetable, à usage unique | desechable, un solo uso, descartable | descartável, de uso único | usa e getta, monouso
diversion, detour | déviation, détour | desvío | desvio | deviazione
DJ, disc jockey | DJ, disc-jockey | DJ, pinchadiscos | DJ | DJ, disc jockey
doctor, physician, medic | médecin, docteur | médico, doctor | médico, doutor | medico, dottore
donation, contribution, donate | don, donation | donación, donativo, donar | doação, donativo, doar | donazione, offerta, donare
door | porte | puerta | porta | porta
double room, twin room | chambre double | habitación doble | quarto duplo, quarto de casal | camera doppia, camera matrimoniale
drawing pin, thumbtack, pushpin | punaise | chincheta, tachuela | percevejo, tacha, pionés | puntina, puntina da disegno
dress code, attire | tenue vestimentaire, tenue exigée, code vestimentaire | código de vestimenta, vestimenta, etiqueta | traje, código de vestimenta, dress code | abbigliamento richiesto, codice di abbigliamento, dress code
dress rehearsal | répétition générale, générale | ensayo general | ensaio geral | prova generale
dressing room, green room, backstage | loge, coulisses | camerino, vestuario, bastidores | camarim, bastidores | camerino, dietro le quinte
drink, beverage, refreshment | boisson | bebida, refresco | bebida | bevanda, bibita
early bird, early booking, early registration | tarif préférentiel, inscription anticipée | inscripción temprana, tarifa anticipada, preventa | inscrição antecipada, pré-venda | iscrizione anticipata, tariffa agevolata
electrician | électricien | electricista | eletricista | elettricista
emergency department, A&E, emergency room, casualty | urgences, service des urgences | urgencias, sala de urgencias | pronto-socorro, urgências, serviço de urgência | pronto soccorso
emergency exit, fire exit | sortie de secours, issue de secours | salida de emergencia, salida de incendios | saída de emergência | uscita di sicurezza, uscita di emergenza
emergency number, emergency call, emergency phone | numéro d'urgence, appel d'urgence | número de emergencia, teléfono de emergencias | número de emergência, telefone de emergência | numero di emergenza, chiamata di emergenza
emergency, urgent situation | urgence, situation d'urgence | emergencia, urgencia | emergência, urgência | emergenza, urgenza
empty, vacant | vide, vacant | vacío, vacante | vazio, vago | vuoto, vacante
entertainment, animation | animation, divertissement | animación, entretenimiento | animação, entretenimento | intrattenimento, animazione
entrance, way in, entry | entrée | entrada, acceso, ingreso | entrada, acesso | ingresso, entrata
envelope | enveloppe | sobre | envelope | busta
escape route, evacuation route | voie d'évacuation, chemin d'évacuation | vía de evacuación, ruta de evacuación | rota de fuga, via de evacuação | via di fuga, via di esodo
evacuation, evacuate | évacuation, évacuer | evacuación, evacuar, desalojar | evacuação, evacuar | evacuazione, evacuare, sgombero
evening dress, black tie, formal wear | tenue de soirée, smoking | traje de etiqueta, traje de gala, esmoquin | traje de gala, smoking, traje a rigor | abito da sera, smoking
event planner, event manager, event agency | organisateur d'événements, agence événementielle | organizador de eventos, agencia de eventos | produtor de eventos, organizador de eventos, cerimonialista | organizzatore di eventi, agenzia di eventi
event, function | événement, manifestation | evento, acto | evento, acontecimento | evento, manifestazione
excursion, outing, day trip | excursion, sortie | excursión, salida, paseo | excursão, passeio | escursione, gita
exhibition centre, exhibition hall, fairground | parc des expositions, hall d'exposition | recinto ferial, pabellón ferial | centro de exposições, pavilhão de exposições | quartiere fieristico, polo fieristico, padiglione
exhibition, exhibit, display | exposition, expo | exposición, muestra | exposição, mostra | mostra, esposizione
exhibitor, stallholder | exposant | expositor | expositor | espositore
exit, way out | sortie | salida | saída | uscita
extension lead, extension cord, extension cable | rallonge, rallonge électrique | alargador, alargue, extensión eléctrica, prolongador | extensão, extensão elétrica | prolunga
face mask, mask | masque | mascarilla, cubrebocas, tapabocas, barbijo | máscara | mascherina
faint, pass out, feel unwell | malaise, s'évanouir, évanouissement | desmayo, desmayarse, desvanecimiento | desmaio, desmaiar, mal-estar | svenimento, svenire, malore
fairy lights, string lights | guirlande lumineuse | guirnalda de luces, luces navideñas | pisca-pisca, cordão de luzes | catena luminosa, lucine
fan, ventilator | ventilateur | ventilador | ventilador, ventoinha | ventilatore
fee, honorarium, speaker's fee | honoraires, cachet | honorarios, caché | honorários, cachê, cachet | onorario, compenso, cachet
feedback, comments, suggestions | retour, avis, commentaires, remarques | comentarios, opinión, retroalimentación, sugerencias | comentários, retorno, opinião, sugestões | riscontro, commenti, osservazioni
fence, fencing, enclosure | clôture, grillage, enceinte | valla, cerca, vallado | cerca, vedação, tapume | recinzione, recinto, staccionata
festival | festival | festival | festival | festival
fete, street party, funfair | kermesse, fête de village, fête foraine | verbena, romería, feria popular, kermés | quermesse, arraial, festa popular | sagra, festa di paese, festa popolare
fill in, fill out, complete | remplir, compléter | rellenar, cumplimentar, llenar | preencher | compilare, riempire
film, shoot, record video | filmer, tourner | filmar, grabar, rodar | filmar, gravar | filmare, riprendere, ripresa
fire alarm, smoke detector | alarme incendie, détecteur de fumée | alarma de incendios, detector de humo | alarme de incêndio, detector de fumaça, detetor de fumo | allarme antincendio, rilevatore di fumo
fire brigade, firefighters, fire department | pompiers, sapeurs-pompiers | bomberos | bombeiros, corpo de bombeiros | vigili del fuoco, pompieri
fire drill, evacuation drill, emergency exercise | exercice d'évacuation, exercice incendie | simulacro, simulacro de evacuación | simulacro, simulado de evacuação | prova di evacuazione, esercitazione antincendio
fire extinguisher, extinguisher | extincteur | extintor, matafuego | extintor | estintore
fire, blaze | incendie, feu | incendio, fuego | incêndio, fogo | incendio, fuoco
fireproof, flame-retardant, fire-resistant | ignifugé, ininflammable | ignífugo, incombustible | ignífugo, antichamas | ignifugo, resistente al fuoco
fireworks, firework display, pyrotechnics | feu d'artifice, pyrotechnie | fuegos artificiales, pirotecnia | fogos de artifício, fogo de artifício, pirotecnia | fuochi d'artificio, spettacolo pirotecnico
first aid, first-aid treatment | premiers secours, premiers soins, secourisme | primeros auxilios | primeiros socorros, pronto-socorro | primo soccorso, pronto soccorso
first aider, rescuer, paramedic | secouriste, sauveteur | socorrista, rescatista, paramédico | socorrista, paramédico | soccorritore
first-aid kit, first-aid box, medical kit | trousse de secours, trousse médicale, pharmacie | botiquín | caixa primeiros socorros, kit primeiros socorros, estojo de socorros | cassetta primo soccorso, kit primo soccorso, cassetta medica
first-aid post, first-aid station, medical tent | poste de secours, infirmerie | puesto de socorro, enfermería | posto médico, posto de socorro, enfermaria | infermeria, posto medico
fish | poisson | pescado | peixe | pesce
flag | drapeau | bandera | bandeira | bandiera
flagpole, mast | mât, hampe | mástil, asta | mastro, haste | asta, pennone
flip chart, paper board | paperboard, tableau à feuilles, tableau de conférence | rotafolio, papelógrafo | flip chart, cavalete de papel | lavagna a fogli, flip chart
floor plan, layout, site plan | plan de salle, plan, implantation | plano, distribución, croquis | planta, croqui, layout | planimetria, piantina, pianta
floor, storey, level | étage, niveau | planta, piso | andar, piso | piano
florist, flower shop | fleuriste | florista, floristería, florería | florista, floricultura | fioraio, fiorista
flowers, floral arrangement | fleurs, composition florale | flores, arreglo floral | flores, arranjo floral | fiori, composizione floreale
folder, binder, file | chemise, classeur, pochette | carpeta, archivador | pasta, dossiê, fichário | cartella, cartellina, raccoglitore
folding chair | chaise pliante | silla plegable | cadeira dobrável, cadeira articulada | sedia pieghevole
food allergy, allergen, intolerance | allergie alimentaire, allergène, intolérance | alergia alimentaria, alérgeno, intolerancia | alergia alimentar, alergénio, alérgeno, intolerância | allergia alimentare, allergene, intolleranza
food hygiene, food safety | hygiène alimentaire, sécurité alimentaire | higiene alimentaria, seguridad alimentaria | higiene alimentar, segurança alimentar | igiene alimentare, sicurezza alimentare
food poisoning | intoxication alimentaire | intoxicación alimentaria | intoxicação alimentar | intossicazione alimentare
food truck, food van, catering van | camion-restaurant, food truck | camión de comida, gastroneta, food truck | food truck, carrinha de comida | furgone ristorante, food truck, camioncino
food waste, food wastage | gaspillage alimentaire, gâchis | desperdicio de alimentos, desperdicio alimentario | desperdício alimentar, desperdício de alimentos | spreco alimentare
food, foodstuffs, groceries, provisions | nourriture, denrées, aliments, vivres | alimentos, víveres, comestibles | alimentos, comida, víveres, mantimentos | cibo, alimenti, viveri
forbidden, prohibited, not allowed | interdit, défendu, prohibé | prohibido, vedado | proibido, vedado, interdito | vietato, proibito
fork | fourchette | tenedor | garfo | forchetta
foyer, lobby, entrance hall | hall d'entrée, foyer, vestibule | vestíbulo, recibidor, lobby | saguão, hall de entrada, átrio, lobby | atrio, foyer, ingresso
free of charge, free, complimentary | gratuit, sans frais, offert | gratuito, gratis, sin costo | gratuito, grátis, de graça | gratuito, gratis, omaggio
freezer, deep freeze | congélateur | congelador | congelador, freezer, arca congeladora | congelatore, freezer
fridge, refrigerator, cooler | réfrigérateur, frigo | nevera, frigorífico, refrigerador, heladera | geladeira, frigorífico | frigorifero, frigo
fruit | fruit, fruits | fruta | fruta | frutta
full, fully booked, sold out | complet, à guichets fermés | completo, agotado, lleno | lotado, esgotado | al completo, tutto esaurito, esaurito
fundraising, fund-raising, raise funds | collecte de fonds, levée de fonds | recaudación de fondos, captación de fondos, recaudar fondos | angariação de fundos, arrecadação de fundos, captação de recursos | raccolta fondi, raccogliere fondi
funeral, burial | obsèques, funérailles, enterrement | funeral, entierro, exequias | funeral, enterro, velório | funerale, esequie
furnish, fit out | aménager, meubler | amueblar, acondicionar | mobiliar, mobilar | arredare, allestire
furniture, furnishings | mobilier, meubles | mobiliario, muebles | mobiliário, móveis, mobília | arredi, mobili, mobilio
fuse, circuit breaker | fusible, disjoncteur | fusible, disyuntor | fusível, disjuntor | fusibile, salvavita, interruttore automatico
gala, gala evening | gala, soirée de gala | gala, noche de gala | gala, noite de gala | gala, serata di gala
garden, grounds | jardin | jardín | jardim | giardino
garland, streamer, bunting | guirlande, banderole, fanion | guirnalda, banderín, serpentina | guirlanda, grinalda, bandeirinhas, serpentina | ghirlanda, festone, bandierine
gate, gateway | portail, grille, barrière | verja, portón, cancela | portão, cancela | cancello
gazebo, pop-up tent, pavilion | tonnelle, gloriette | cenador, pérgola, gazebo | gazebo, caramanchão | gazebo, pergola
generator, genset | groupe électrogène, générateur | generador, grupo electrógeno, planta eléctrica | gerador, grupo gerador | generatore, gruppo elettrogeno
gift voucher, gift card | bon cadeau, chèque-cadeau, carte cadeau | tarjeta regalo, vale de regalo, bono regalo | vale-presente, cheque-prenda, cartão-presente | buono regalo, carta regalo
gift, present | cadeau, présent | regalo, obsequio | presente, prenda, brinde | regalo, dono, omaggio
giveaway, freebie, promotional item, swag | goodies, objet publicitaire, cadeau publicitaire | obsequio publicitario, regalo promocional, merchandising | brinde, brinde promocional | gadget, omaggio promozionale
glass, tumbler, wine glass | verre | vaso, copa | copo, taça | bicchiere, calice
gloves, disposable gloves | gants | guantes | luvas | guanti
glue, adhesive | colle | pegamento, cola, adhesivo | cola | colla
gluten-free, coeliac | sans gluten, cœliaque | sin gluten, celíaco, apto celíacos | sem glúten, celíaco | senza glutine, celiaco
goods lift, freight elevator, service lift | monte-charge | montacargas | monta-cargas, elevador de carga | montacarichi
graduation ceremony, commencement, graduation | remise des diplômes, collation des grades | graduación, ceremonia de graduación, acto de grado | formatura, cerimônia de formatura, colação de grau | cerimonia di laurea, consegna dei diplomi
grandstand, stand, bleachers, tiered seating | tribune, gradins | grada, tribuna, gradería | arquibancada, bancada | tribuna, gradinata, spalti
grant, subsidy, funding | subvention, aide financière | subvención, ayuda económica, subsidio | subsídio, subvenção, auxílio financeiro | sovvenzione, contributo, finanziamento
graphic designer, designer | graphiste, infographiste | diseñador gráfico, grafista | designer gráfico, gráfico | grafico
ground floor, street level | rez-de-chaussée | planta baja | térreo, rés-do-chão, piso térreo | pianterreno, piano terra
group photo, family photo | photo de groupe, photo de famille | foto de grupo, foto de familia | foto de grupo, foto oficial | foto di gruppo
guest list, list of invitees | liste des invités | lista de invitados | lista de convidados | lista degli invitati, lista degli ospiti
guest of honour, special guest | invité d'honneur | invitado de honor | convidado de honra, homenageado | ospite d'onore
guest speaker, invited speaker | conférencier invité, orateur invité | ponente invitado, conferenciante invitado | palestrante convidado, orador convidado | relatore ospite, relatore invitato
guest, invitee | invité, convive, hôte | invitado, convidado, huésped | convidado, hóspede | ospite, invitato
guided tour, guided visit | visite guidée | visita guiada, recorrido guiado | visita guiada, visita orientada | visita guidata
halal, kosher | halal, casher | halal, kosher | halal, kosher | halal, kosher
hand sanitiser, hand gel | gel hydroalcoolique | gel hidroalcohólico, alcohol en gel | álcool em gel, álcool-gel | gel igienizzante, gel disinfettante
handheld microphone, wireless microphone, radio mic, cordless mic | micro main, micro sans fil, micro HF | micrófono de mano, micrófono inalámbrico | microfone de mão, microfone sem fio, microfone sem fios | microfono a gelato, microfono a mano, radiomicrofono, microfono senza fili
handout, course materials, hand-out | support de cours, polycopié, document distribué | material de apoyo, apuntes, separata | apostila, material de apoio, folha de apoio | dispensa, materiale didattico
headset, headphones, earphones | casque, écouteurs, oreillette | auriculares, audífonos, cascos | fones de ouvido, auscultadores, auriculares | cuffie, auricolari
hearing loop, induction loop | boucle magnétique, boucle à induction | bucle magnético, bucle de inducción | anel de indução, laço de indução | anello a induzione, impianto a induzione
heating, heater, radiator | chauffage, radiateur | calefacción, calefactor, estufa | aquecimento, aquecedor | riscaldamento, stufa
heatstroke, sunstroke | insolation, coup de chaleur | insolación, golpe de calor | insolação, golpe de calor | insolazione, colpo di calore
help out, lend a hand, pitch in | coup de main, prêter main-forte | echar una mano, ayudar, arrimar el hombro | dar uma mão, ajudar, dar uma força | dare una mano, aiutare
high table, bar table, cocktail table | mange-debout, table haute | mesa alta, mesa de cóctel, mesa periquera | mesa alta, mesa bistrô | tavolino alto, tavolo alto
high-visibility vest, hi-vis vest, safety vest | gilet haute visibilité, gilet jaune, gilet fluo | chaleco reflectante, chaleco de seguridad | colete refletor, colete de sinalização | gilet catarifrangente, gilet alta visibilità
hire, rent, rental | louer, location | alquilar, arrendar, rentar, alquiler | alugar, arrendar, aluguel, aluguer | noleggiare, affittare, noleggio, affitto
hoist the flag, raise the flag | hisser le drapeau, lever du drapeau | izar la bandera, izado de bandera | hastear a bandeira, içar a bandeira | issare la bandiera, alzabandiera
hospital, clinic | hôpital, clinique | hospital, clínica | hospital, clínica | ospedale, clinica
host, hostess | hôte, maître de maison | anfitrión | anfitrião | padrone di casa, ospitante
host, hostess, usher | hôtesse, hôtesse d'accueil, agent d'accueil | azafata, edecán, anfitriona | recepcionista, hospedeira | hostess, addetto all'accoglienza
host, stage | accueillir, héberger | acoger, albergar | sediar, acolher, receber | ospitare, accogliere
hotel, inn, guest house | hôtel, auberge | hotel, hostal, posada | hotel, pousada | albergo, hotel, pensione
hybrid event, hybrid format | événement hybride, format hybride | evento híbrido, formato híbrido | evento híbrido, formato híbrido | evento ibrido, formato ibrido
ice, ice cubes | glace, glaçons | hielo, cubitos | gelo, cubos de gelo | ghiaccio, cubetti
icebreaker, warm-up activity | brise-glace | rompehielos, dinámica de grupo | quebra-gelo, dinâmica de grupo | rompighiaccio
identity card, ID, identity document | carte d'identité, pièce d'identité | documento de identidad, carné de identidad, cédula, DNI | documento de identidade, carteira de identidade, cartão de cidadão | carta d'identità, documento d'identità
image rights, photo consent, photo release | droit à l'image, autorisation de photographier | derechos de imagen, cesión de imagen | direito de imagem, autorização de imagem, cessão de imagem | liberatoria fotografica, diritti d'immagine, diritto all'immagine
in kind, non-cash | en nature | en especie | em géneros, em gêneros, em bens | in natura
in person, face-to-face, on site | en présentiel, sur place | presencial, en persona | presencial, em pessoa | in presenza, di persona
incident report, accident report | rapport d'incident, déclaration d'accident | parte de accidente, informe de incidente | relatório de ocorrência, boletim de ocorrência, participação de acidente | rapporto di incidente, denuncia di infortunio
indoors, inside, under cover | en salle, à l'intérieur, à l'abri | en interior, bajo techo, a cubierto | em recinto fechado, no interior, coberto | al chiuso, al coperto, all'interno
information desk, info point, help desk | point info, bureau d'information, point d'information | punto de información, mostrador de información | balcão de informações, posto de informação | punto informazioni, infopoint, sportello informazioni
injured person, casualty, wounded | blessé, victime | herido, lesionado, víctima | ferido, vítima | ferito, infortunato
injury, wound, hurt | blessure, lésion | herida, lesión | ferimento, lesão, ferida | ferita, lesione
interpreter booth, interpreting booth, translation booth | cabine d'interprétation, cabine de traduction | cabina de interpretación, cabina de traducción | cabine de interpretação, cabine de tradução | cabina di interpretazione, cabina per interpreti
interpreter | interprète | intérprete | intérprete | interprete
interpreting, simultaneous interpretation, simultaneous translation | interprétation, interprétation simultanée, traduction simultanée | interpretación, interpretación simultánea, traducción simultánea | interpretação, tradução simultânea, interpretação simultânea | interpretariato, interpretazione simultanea, traduzione simultanea
invitation, invite | invitation, inviter | invitación, invitar, convidar | convite, convidar | invito, invitare
jug, pitcher, carafe | carafe, pichet, cruche | jarra | jarra, jarro | caraffa, brocca
juice, fruit juice | jus, jus de fruits | zumo, jugo | suco, sumo | succo, spremuta
jumble sale, flea market, car boot sale, garage sale | vide-grenier, brocante, marché aux puces | mercadillo, rastro, mercado de pulgas | brechó, feira de velharias, bazar, mercado de pulgas | mercatino dell'usato, mercato delle pulci
key, keycard | clé, clef | llave | chave | chiave
keynote speaker, main speaker | orateur principal, conférencier principal | ponente principal, orador principal | palestrante principal, orador principal | relatore principale, oratore principale
keynote, keynote speech, opening lecture | conférence inaugurale, discours d'ouverture, allocution principale | ponencia inaugural, conferencia magistral, discurso inaugural | palestra magna, conferência de abertura, discurso de abertura | discorso di apertura, relazione inaugurale, lectio magistralis
kitchen | cuisine | cocina | cozinha, copa | cucina
knife | couteau | cuchillo | faca | coltello
ladder, stepladder | échelle, escabeau | escalera de mano, escalerilla | escadote, escada de mão | scala a pioli, scaletta
laminate, laminated, plasticise | plastifier, plastifié | plastificar, plastificado | plastificar, plastificado | plastificare, plastificato
lamp, light fitting | lampe, luminaire | lámpara, luminaria | lâmpada, luminária, candeeiro | lampada, lampadario
lanyard, neck strap | cordon, tour de cou, cordon porte-badge | cordón, cinta portacredencial, lanyard | cordão, fita para crachá | laccetto, cordoncino, lanyard
lapel microphone, clip-on mic, lavalier | micro-cravate, micro cravate | micrófono de solapa, micrófono de corbata | microfone de lapela | microfono a clip, microfono lavalier
laptop, notebook computer | ordinateur portable | ordenador portátil, portátil, computadora portátil | notebook, computador portátil, portátil | computer portatile, portatile
laser pointer, pointer | pointeur laser, pointeur | puntero láser, puntero | apontador laser, ponteiro laser | puntatore laser, puntatore
launch, product launch, launch event | lancement, lancement de produit | lanzamiento, presentación de producto | lançamento | lancio, presentazione del prodotto
lay the table, set the table | mettre la table, dresser la table | poner la mesa | pôr a mesa, arrumar a mesa | apparecchiare
layout, typesetting, page layout | mise en page, maquette | maquetación, diagramación, composición | diagramação, paginação, layout | impaginazione, grafica
leaflet, flyer, handbill | dépliant, tract, prospectus, flyer | folleto, octavilla, volante, díptico | folheto, panfleto, flyer, filipeta | volantino, dépliant, pieghevole
lectern, speaker's desk | pupitre, lutrin | atril, facistol | púlpito, atril, parlatório | leggio
lecture, talk | conférence, exposé | conferencia, ponencia, charla | palestra, conferência | conferenza, relazione
LED wall, video wall, LED screen, giant screen | mur d'images, écran géant, écran LED | pantalla gigante, pantalla LED, videowall | telão, painel de LED, ecrã gigante | maxischermo, ledwall
leftovers, leftover food | restes | sobras, restos | sobras, restos | avanzi
liability insurance, public liability, third-party insurance | assurance responsabilité civile, responsabilité civile | seguro de responsabilidad, responsabilidad civil | seguro de responsabilidade, responsabilidade civil | assicurazione RC, responsabilità civile
lift, elevator | ascenseur | ascensor, elevador | elevador | ascensore
light bulb, bulb | ampoule | bombilla, foco, bombillo, ampolleta | lâmpada | lampadina
lighting, lights | éclairage, illumination | iluminación, alumbrado | iluminação | illuminazione, luci
live stream, webcast, live broadcast | diffusion en direct, retransmission en direct | transmisión en directo, emisión en vivo, retransmisión | transmissão ao vivo, transmissão em direto, live | diretta streaming, trasmissione in diretta
loading bay, loading dock | quai de chargement, aire de livraison | muelle de carga, zona de carga | doca de carga, cais de carga | area di carico, banchina di carico
lock, lock up | fermer à clé, verrouiller | cerrar con llave | trancar, fechar à chave | chiudere a chiave
lock, padlock | serrure, verrou, cadenas | cerradura, candado, cerrojo | fechadura, cadeado | serratura, lucchetto
logo, emblem | logo, logotype, emblème | logotipo, logo, emblema | logotipo, logomarca, emblema | logo, logotipo, emblema
lost child, missing child | enfant perdu, enfant égaré | niño perdido, niño extraviado | criança perdida | bambino smarrito, bambino perso
lost property, lost and found | objets trouvés, objets perdus | objetos perdidos | achados e perdidos, perdidos e achados | oggetti smarriti
loudspeaker, speaker box | haut-parleur, enceinte, baffle | altavoz, altoparlante, parlante, bafle, bocina | alto-falante, altifalante, caixa de som, coluna de som | altoparlante, cassa acustica, diffusore
lunch, luncheon, midday meal | déjeuner, repas de midi | almuerzo, comida | almoço | pranzo
main course, main dish | plat principal, plat de résistance | plato principal, plato fuerte | prato principal | piatto principale, secondo
map, site map | carte, plan | mapa, plano | mapa, planta | mappa, cartina, piantina
marker, felt-tip, felt pen | feutre, marqueur | rotulador, marcador, plumón | marcador, canetinha, pincel atômico | pennarello
market | marché | mercado, mercadillo, tianguis | mercado, feira livre | mercato
marquee, tent, party tent | chapiteau, tente, barnum | carpa, entoldado, toldo | tenda, marquise | tendone, tensostruttura
mascot | mascotte | mascota | mascote | mascotte
master of ceremonies, MC, host, compère | maître de cérémonie, présentateur, animateur | maestro de ceremonias, presentador | mestre de cerimônias, mestre de cerimónias, apresentador | maestro di cerimonie, presentatore, cerimoniere
meal voucher, meal ticket, food coupon | ticket-repas, bon repas, titre-restaurant | vale de comida, ticket de comida, bono de comida | vale-refeição, senha de refeição, vale-alimentação | buono pasto
meal | repas | comida | refeição | pasto
meat | viande | carne | carne | carne
medal | médaille | medalla | medalha | medaglia
medicine, medication, drug | médicament | medicamento, medicina, remedio | medicamento, remédio | medicina, farmaco, medicinale
meeting room, boardroom, conference room | salle de réunion, salle de conférence | sala de reuniones, sala de juntas | sala de reunião, sala de reuniões | sala riunioni, sala conferenze
megaphone, loudhailer, bullhorn | mégaphone, porte-voix | megáfono, altavoz de mano | megafone | megafono
menu, bill of fare | menu, carte | menú, carta | cardápio, ementa, menu | menù, menu
metal detector, security gate | détecteur de métaux, portique de sécurité | detector de metales, arco de seguridad | detector de metais, pórtico de segurança | metal detector, rilevatore di metalli
microphone, mic, mike | microphone, micro | micrófono | microfone | microfono
minute's silence, moment of silence | minute de silence, recueillement | minuto de silencio | minuto de silêncio | minuto di silenzio, raccoglimento
mixing desk, mixer, sound console | table de mixage, console | mesa de mezclas, consola, mezclador | mesa de som, mesa de mistura | banco mixer, mixer, consolle
moderator, chair, facilitator | modérateur, animateur | moderador | moderador, mediador | moderatore
mop | serpillière, balai à franges | fregona, trapeador, mopa | esfregão, esfregona, rodo | straccio, mocio
music | musique | música | música | musica
musician, player | musicien | músico | músico | musicista
napkin, serviette | serviette, serviette en papier | servilleta | guardanapo | tovagliolo
networking, making contacts | réseautage, mise en relation | networking, establecer contactos | networking, rede de contatos | networking, creare contatti
no parking, parking prohibited | stationnement interdit | prohibido aparcar, prohibido estacionar | estacionamento proibido, proibido estacionar | divieto di sosta
no smoking, smoke-free, smoking ban | interdiction de fumer, non-fumeur | prohibido fumar, libre de humo | proibido fumar, livre de fumo | vietato fumare, divieto di fumo
no-show, failure to attend, absentee | défection, absent non excusé, no-show | inasistencia, ausencia, plantón | falta de comparência, não comparecimento, ausência | mancata presentazione, assenza
noise, din, racket | bruit, nuisance sonore, vacarme | ruido | barulho, ruído | rumore, chiasso
notepad, notebook, writing pad | bloc-notes, carnet, cahier | libreta, cuaderno, bloc de notas | bloco de notas, caderno | blocco, taccuino, quaderno
nurse | infirmier | enfermero | enfermeiro | infermiere
open day, open house | journée portes ouvertes, portes ouvertes | puertas abiertas, jornada abierta | dia aberto, portas abertas | porte aperte, giornata porte aperte
opening ceremony, opening, inauguration | cérémonie d'ouverture, inauguration, ouverture | ceremonia de apertura, inauguración, apertura | cerimônia de abertura, cerimónia de abertura, abertura, inauguração | cerimonia di apertura, inaugurazione, apertura
opening remarks, welcome address, opening words | mot d'accueil, mot de bienvenue | palabras de bienvenida, palabras de apertura | palavras de abertura, palavras de boas-vindas | saluti iniziali, parole di benvenuto, saluti istituzionali
organise, organize, arrange, organisation | organiser, organisation | organizar, organización | organizar, organização | organizzare, organizzazione
organiser, organizer, promoter | organisateur | organizador | organizador, promotor | organizzatore
organising committee, steering committee | comité d'organisation, comité de pilotage | comité organizador, comisión organizadora | comissão organizadora, comitê organizador | comitato organizzatore
outdoors, open-air, outside | en plein air, à l'extérieur | al aire libre, al exterior | ao ar livre, no exterior | all'aperto, all'esterno
oven | four | horno | forno | forno
overcrowding, crush, stampede | bousculade, surpopulation, mouvement de foule | aglomeración, avalancha, hacinamiento | superlotação, aglomeração, sobrelotação | sovraffollamento, ressa, calca, assembramento
packed lunch, lunch box, bag lunch | panier-repas, pique-nique | comida para llevar, vianda, lonchera | marmita, lancheira, almoço volante | pranzo al sacco, cestino
painting, picture, canvas | tableau, peinture, toile | cuadro, pintura, lienzo | quadro, pintura, tela | quadro, dipinto, tela
panel, panel discussion, round table | table ronde, panel, débat | mesa redonda, panel, coloquio | mesa-redonda, painel, debate | tavola rotonda, panel, dibattito
panellist, panelist | panéliste, participant au débat | panelista, tertuliano | painelista, debatedor | panelista
paper towel, kitchen roll | essuie-tout, essuie-mains, sopalin | papel de cocina, toalla de papel | papel-toalha, papel de cozinha, toalha de papel | carta da cucina, asciugamano di carta
paper, contribution, communication | communication, article | ponencia, comunicación, trabajo | trabalho, comunicação, artigo | contributo, comunicazione, articolo
paper, sheet of paper | papier, feuille | papel, hoja, folio | papel, folha | carta, foglio
parade, procession, march past | défilé, cortège, parade | desfile, cabalgata | desfile, cortejo, parada | sfilata, corteo, parata
park a car, park | se garer, stationner | aparcar, estacionar, parquear | estacionar | parcheggiare, posteggiare
parking space, parking spot | place de parking, place de stationnement | plaza de aparcamiento, lugar de estacionamiento | vaga, lugar de estacionamento, vaga de estacionamento | posto auto, posto macchina
partition, partition wall, movable wall, screen | cloison, paravent, cloison mobile | tabique, mampara, biombo | divisória, biombo, tabique | parete divisoria, paravento, tramezzo
partner, partnership | partenaire, partenariat | socio, colaborador, alianza | parceiro, parceria | partner, partenariato
party | fête, soirée | fiesta | festa | festa
pass, permit | laissez-passer, passe | pase, salvoconducto | passe, livre-trânsito | lasciapassare, pass
patronage, under the auspices | haut patronage, sous l'égide, sous le patronage | bajo los auspicios, auspicio, alto patrocinio | sob os auspícios, alto patrocínio, sob a égide | patrocinio, sotto l'egida, sotto gli auspici
pay, payment | payer, régler, paiement | pagar, abonar, pago | pagar, pagamento | pagare, versare, pagamento
pen, ballpoint, biro | stylo, stylo-bille | bolígrafo, lapicero, boli, birome | caneta, esferográfica | penna, biro
performer, artist, entertainer | artiste, interprète | artista, intérprete | artista, intérprete | artista, interprete
permit, licence, authorisation, permission | autorisation, permis, licence | permiso, autorización, licencia | autorização, licença, alvará, permissão | autorizzazione, permesso, licenza, nulla osta
photo booth | photomaton, borne photo, cabine photo | fotomatón, cabina de fotos | cabine de fotos, cabine fotográfica | cabina fotografica
photocopy, copy, photocopier | photocopie, photocopieuse | fotocopia, fotocopiadora | fotocópia, xerox, copiadora | fotocopia, fotocopiatrice
photograph, take pictures, picture-taking | photographier, prendre en photo | fotografiar, tomar fotos, sacar fotos | fotografar, tirar fotos | fotografare, scattare foto
photographer | photographe | fotógrafo | fotógrafo | fotografo
picnic | pique-nique | picnic, merienda campestre | piquenique | picnic, scampagnata
pinboard, notice board, bulletin board | panneau d'affichage, tableau d'affichage | tablón de anuncios, tablero, cartelera, corcho | quadro de avisos, mural, painel de cortiça | bacheca, albo, tabellone
place card, name card, table name plate | marque-place, carton nominatif, chevalet | tarjeta de mesa, marcasitios, cartel de nombre | marcador de lugar, prisma de mesa | segnaposto, cavaliere
plaque, commemorative plate | plaque, plaque commémorative | placa, placa conmemorativa | placa, placa comemorativa | targa, lapide
plate, dish | assiette | plato | prato | piatto
plenary session, plenary | séance plénière, plénière | sesión plenaria, plenario | sessão plenária, plenário | sessione plenaria, plenaria
plug | fiche, prise mâle | clavija, enchufe | ficha, plugue | spina
plus one, accompanying person, companion | accompagnant, personne accompagnante | acompañante | acompanhante | accompagnatore
podium, dais, platform, rostrum | estrade, podium, tribune | tarima, podio, estrado, tribuna | tablado, estrado, pódio, tribuna | pedana, podio, palco
police, law enforcement | police, gendarmerie, forces de l'ordre | policía, fuerzas del orden | polícia, forças de segurança | polizia, forze dell'ordine, carabinieri
portable toilet, portaloo, chemical toilet | toilettes mobiles, toilettes chimiques, cabine sanitaire | baño portátil, aseo portátil, sanitario químico | banheiro químico, sanitário portátil | bagno chimico, bagno mobile
portion, serving, helping | portion, part | ración, porción | porção, dose | porzione
poster session, poster presentation | session de posters, séance d'affiches | sesión de pósteres, presentación de pósteres | sessão de pôsteres, sessão de posters | sessione poster
poster, bill, placard | affiche, poster | cartel, póster, afiche | cartaz, pôster, poster | manifesto, locandina, poster
postpone, put off, reschedule, postponement | reporter, différer, report | aplazar, posponer, postergar, aplazamiento | adiar, postergar, remarcar, adiamento | rinviare, posticipare, rimandare, rinvio
pot, saucepan, pan | casserole, marmite | olla, cacerola, cazuela | panela, tacho, caçarola | pentola, casseruola
potted plant, plant | plante en pot, plante verte | planta de maceta, planta | vaso de planta, planta | pianta in vaso, pianta
power cut, power failure, blackout, outage | panne de courant, coupure de courant | apagón, corte de luz, corte eléctrico | apagão, queda de energia, falha de energia | blackout, interruzione di corrente
power strip, multi-socket | multiprise, bloc multiprise | regleta, ladrón, zapatilla, multicontacto | régua de tomadas, filtro de linha, tomada múltipla | ciabatta, multipresa
power supply, electricity, mains | alimentation électrique, courant, électricité | suministro eléctrico, corriente, electricidad | fornecimento de energia, eletricidade, corrente | alimentazione elettrica, corrente, elettricità
presentation, present | présentation, présenter | presentación, presentar, exposición | apresentação, apresentar | presentazione, presentare
press conference, news conference, media briefing | conférence de presse, point de presse | rueda de prensa, conferencia de prensa | coletiva de imprensa, conferência de imprensa, entrevista coletiva | conferenza stampa
price, fare, rate | prix, tarif | precio, tarifa | preço, tarifa | prezzo, tariffa
print run, number of copies | tirage, nombre d'exemplaires | tirada, tiraje | tiragem | tiratura
printer's, print shop, printing company | imprimerie, imprimeur | imprenta | gráfica, tipografia | tipografia, stamperia
printer, laser printer | imprimante | impresora | impressora | stampante
printing, print, print-out | impression, imprimer, tirage | impresión, imprimir | impressão, imprimir | stampa, stampare
private view, preview, opening night | vernissage, avant-première | inauguración, vernissage, preestreno | vernissage, inauguração, pré-estreia | vernissage, inaugurazione, anteprima
prizewinner, award winner, laureate | lauréat, primé | premiado, galardonado, laureado | premiado, laureado, galardoado | premiato, vincitore, laureato
proceedings, conference proceedings | actes, actes du colloque | actas, memorias, actas del congreso | anais, atas | atti, atti del convegno
programme booklet, printed programme, conference booklet | livret du programme, programme imprimé | programa de mano, libro del congreso | livreto do programa, programa impresso | libretto del programma, programma di sala
programme, program | programme | programa | programa, programação | programma
projector, beamer, data projector | vidéoprojecteur, projecteur | proyector, cañón, videoproyector | projetor, datashow, videoprojetor | proiettore, videoproiettore
proof, page proof | épreuve, bon à tirer | prueba de imprenta, galerada | prova, prova de impressão | bozza, bozza di stampa
protocol, etiquette, order of precedence | protocole, étiquette, préséance | protocolo, etiqueta, precedencia | cerimonial, protocolo, etiqueta | cerimoniale, protocollo, galateo
Q&A, questions and answers, question time | questions-réponses | preguntas y respuestas, turno de preguntas, ruegos y preguntas | perguntas e respostas | domande e risposte
QR code, barcode | code QR, code-barres | código QR, código de barras | código QR, QR code, código de barras | codice QR, codice a barre
queue up, stand in line, line up | faire la queue, patienter | hacer cola, hacer fila | fazer fila, entrar na fila | fare la coda, mettersi in fila
queue, line, waiting line | file d'attente, queue | cola, fila | fila | coda, fila
quote, quotation, estimate | devis, estimation | presupuesto, cotización | orçamento, cotação | preventivo, offerta
raffle, tombola, prize draw, lottery | tombola, tirage au sort, loterie | rifa, sorteo, tómbola | rifa, sorteio, bingo | lotteria, riffa, estrazione, tombola
rain plan, wet weather plan, fallback plan, plan B | solution de repli, plan de repli, plan B | plan alternativo, plan B | plano alternativo, plano B | piano di riserva, soluzione alternativa, piano B
ramp, access ramp | rampe, rampe d'accès | rampa | rampa | rampa, scivolo
reception, drinks reception | réception, vin d'honneur, cocktail | recepción, cóctel, vino de honor | recepção, coquetel, porto de honra | ricevimento, rinfresco, cocktail
recording, record | enregistrement, enregistrer | grabación, grabar | gravação, gravar | registrazione, registrare
recruit, recruitment, sign up helpers | recruter, recrutement | reclutar, captar, reclutamiento | recrutar, angariar, recrutamento | reclutare, reclutamento
red carpet | tapis rouge | alfombra roja | tapete vermelho, passadeira vermelha | tappeto rosso, red carpet
refund, reimburse, money back | remboursement, rembourser | reembolso, devolución, reembolsar | reembolso, devolução, reembolsar | rimborso, rimborsare
registration desk, check-in desk, welcome desk | bureau d'accueil, banque d'accueil, accueil | mesa de registro, mostrador de inscripciones, secretaría | balcão de credenciamento, secretariado, balcão de inscrição | banco registrazione, segreteria, desk accoglienza
registration fee, entry fee, attendance fee | frais d'inscription, droits d'inscription | cuota de inscripción, tasa de inscripción | taxa de inscrição | quota di iscrizione, quota di partecipazione
registration form, application form, entry form | formulaire d'inscription, bulletin d'inscription, fiche d'inscription | formulario de inscripción, boletín de inscripción, hoja de inscripción | formulário de inscrição, ficha de inscrição | modulo di iscrizione, scheda di iscrizione
registration, enrolment, sign up, register | inscription, s'inscrire, enregistrement | inscripción, inscribirse, registro, apuntarse | inscrição, inscrever-se, registro, registo | iscrizione, iscriversi, registrazione
regulations, rules, house rules | règlement, règles | reglamento, normas, normativa | regulamento, regras, normas | regolamento, norme, regole
rehearsal, dry run, rehearse | répétition, répéter | ensayo, ensayar | ensaio, ensaiar | prova, provare
reimbursement of expenses, expenses, refund of expenses | remboursement des frais, défraiement | reembolso de gastos, dietas, viáticos | reembolso de despesas, ajudas de custo | rimborso spese
remote control, remote, clicker | télécommande | mando a distancia, control remoto | controle remoto, comando, telecomando | telecomando
restaurant, eatery | restaurant | restaurante | restaurante | ristorante
reusable cup, returnable cup | gobelet réutilisable, écocup | vaso reutilizable, vaso retornable | copo reutilizável, ecocopo | bicchiere riutilizzabile
reusable, returnable | réutilisable, consigné | reutilizable, retornable | reutilizável, retornável | riutilizzabile
ribbon cutting, ribbon-cutting, cut the ribbon | couper le ruban, coupure du ruban | corte de cinta, cortar la cinta | corte da fita, descerramento | taglio del nastro, tagliare il nastro
ribbon, bow | ruban | cinta, lazo | fita, laço | nastro, fiocco
risk assessment, hazard analysis, risk analysis | évaluation des risques, analyse des risques | evaluación de riesgos, análisis de riesgos | avaliação de riscos, análise de riscos | valutazione dei rischi, analisi dei rischi
road closure, closed road, street closure | fermeture de route, route barrée | corte de calle, corte de tráfico, cierre de calle | interdição da via, corte de estrada, bloqueio da rua | chiusura al traffico, strada chiusa
room, hall | salle | sala, salón | sala, salão | sala, salone
rota, roster, duty roster | planning, tableau de service, tour de rôle | cuadro de turnos, cuadrante, rol | escala, escala de serviço | turnazione, tabella dei turni
row, line of seats | rangée, rang | fila, hilera | fila, fileira | fila
RSVP, please reply, confirm attendance | RSVP, réponse souhaitée, confirmer sa présence | se ruega confirmación, confirmar asistencia, SRC | RSVP, confirmar presença | RSVP, gradita conferma, confermare la presenza
rubbish, garbage, trash, waste, litter | ordures, déchets, détritus | basura, residuos, desechos | lixo, resíduos | rifiuti, immondizia, spazzatura
running order, run sheet, rundown | conducteur, déroulé, déroulement | escaleta, minuto a minuto | roteiro, alinhamento | scaletta
safety plan, emergency plan, contingency plan | plan de sécurité, plan d'urgence | plan de seguridad, plan de emergencia, plan de autoprotección | plano de segurança, plano de emergência | piano di sicurezza, piano di emergenza
safety, security | sécurité, sûreté | seguridad | segurança | sicurezza
salad | salade | ensalada | salada | insalata
sample, specimen, tester | échantillon, spécimen | muestra | amostra | campione, campioncino
sandwich, filled roll | sandwich | bocadillo, sándwich, emparedado | sanduíche, sandes | panino, tramezzino
sash, scarf of office | écharpe | banda, fajín | faixa | fascia
satisfaction survey, feedback form, evaluation questionnaire | enquête de satisfaction, questionnaire d'évaluation | encuesta de satisfacción, cuestionario de evaluación | pesquisa de satisfação, inquérito de satisfação | questionario di gradimento, sondaggio di soddisfazione
save the date, advance notice | réservez la date, annonce préalable | reserva la fecha, aviso previo | reserve a data, aviso prévio | segnate la data, preavviso
scaffolding, scaffold | échafaudage | andamio, andamiaje | andaime | ponteggio, impalcatura
scan, scanner | scanner, numériser | escanear, escáner | digitalizar, escanear, scanner | scansionare, scanner
schedule, timetable | horaire, emploi du temps, calendrier | horario, cronograma, calendario | horário, cronograma, calendário | orario, calendario, tabella di marcia
scissors | ciseaux | tijeras | tesoura | forbici
screen, display, monitor | écran, moniteur | pantalla, monitor | tela, ecrã, monitor | schermo, monitor
seat, place to sit | siège, place, fauteuil | asiento, butaca, plaza | assento, lugar, poltrona, cadeira | posto a sedere, posto, poltrona
seating plan, seating chart, table plan | plan de table, plan de placement | plano de mesas, distribución de asientos, plan de mesas | mapa de lugares, plano de mesas, mapa de assentos | disposizione dei posti, assegnazione dei tavoli, tableau
security guard, guard, bouncer | agent de sécurité, vigile, videur | guardia de seguridad, vigilante, portero | segurança, vigilante, guarda | guardia giurata, vigilante, buttafuori
security service, security company, security staff | service de sécurité, société de gardiennage, service d'ordre | servicio de seguridad, empresa de seguridad, vigilancia | serviço de segurança, empresa de segurança, vigilância | servizio di sicurezza, vigilanza, servizio d'ordine
seminar | séminaire | seminario | seminário | seminario
serve, serving | servir, service | servir | servir | servire
session, sitting | séance, session | sesión | sessão | sessione, seduta
set-up, assembly, setting up, put up | montage, installation, monter | montaje, instalación, montar | montagem, instalação, montar | montaggio, allestimento, montare
shift, turn of duty | créneau, équipe, tour de service | turno | turno | turno
show, performance | spectacle, représentation | espectáculo, función | espetáculo, apresentação, show | spettacolo, esibizione
side dish, side | accompagnement, garniture | guarnición, acompañamiento | acompanhamento, guarnição | contorno
side event, fringe event | événement parallèle, en marge | evento paralelo, acto paralelo | evento paralelo | evento collaterale, evento parallelo
sign language, signing | langue des signes, langage des signes | lengua de signos, lengua de señas | língua de sinais, libras, língua gestual | lingua dei segni, linguaggio dei segni
sign, notice, signboard | panneau, pancarte, écriteau | letrero, cartel, rótulo | placa, letreiro, tabuleta | cartello, insegna
signage, signposting, signs | signalétique, fléchage, signalisation | señalización, señalética, rotulación | sinalização, sinalética | segnaletica, cartellonistica
singer, vocalist | chanteur | cantante | cantor | cantante
single room | chambre simple, chambre individuelle | habitación individual, habitación sencilla | quarto individual, quarto single, quarto de solteiro | camera singola
site visit, site inspection, walk-through | visite de repérage, repérage, visite technique | visita de inspección, visita técnica | visita técnica, vistoria | sopralluogo
slides, slide deck, slideshow | diapositives, diaporama, diapos | diapositivas, transparencias | slides, diapositivos, apresentação de slides | diapositive, slide, lucidi
smoke machine, fog machine | machine à fumée, machine à brouillard | máquina de humo | máquina de fumaça, máquina de fumo | macchina del fumo
snack, bite to eat, light meal | en-cas, collation, goûter | tentempié, merienda, refrigerio, bocadillo | lanche, petisco, merenda | spuntino, merenda
soap, hand soap | savon | jabón | sabão, sabonete | sapone
social programme, side programme, accompanying programme | programme social, programme d'accompagnement | programa social, programa de acompañantes | programa social, programa de acompanhantes | programma sociale, programma accompagnatori
socket, power point, outlet | prise, prise de courant | enchufe, toma de corriente, tomacorriente, contacto | tomada | presa, presa di corrente
sofa, couch | canapé, divan | sofá | sofá | divano
soft drink, fizzy drink, soda | boisson gazeuse, soda | refresco, gaseosa | refrigerante, gasosa | bibita, bibita gassata
sound check, soundcheck | balance, réglage du son, essai de son | prueba de sonido | passagem de som, teste de som | prova audio, soundcheck, prova microfoni
sound engineer, sound technician | ingénieur du son, sonorisateur, technicien son | técnico de sonido, ingeniero de sonido, sonidista | técnico de som, engenheiro de som, operador de som | fonico, tecnico del suono
sound system, PA system, public address | sonorisation, sono, système de sonorisation | equipo de sonido, megafonía, sonido | sistema de som, sonorização, aparelhagem de som | impianto audio, amplificazione, diffusione sonora
soup, broth | soupe, potage | sopa, caldo | sopa, caldo | zuppa, minestra, brodo
souvenir, keepsake, memento | souvenir | recuerdo, souvenir | lembrança, recordação, lembrancinha | ricordo, souvenir, bomboniera
sparkling water, fizzy water, carbonated water | eau gazeuse, eau pétillante | agua con gas | água com gás | acqua frizzante, acqua gassata
sparkling wine, bubbly, champagne | vin mousseux, champagne, crémant | vino espumoso, cava, champán | espumante, champanhe | spumante, champagne, prosecco
speaker, lecturer, presenter | conférencier, intervenant, orateur | ponente, conferenciante, orador, conferencista | palestrante, orador, conferencista | relatore, oratore, conferenziere
speaking time, time slot, allotted time | temps de parole, créneau, durée d'intervention | tiempo de palabra, turno de palabra | tempo de fala, tempo de palavra, uso da palavra | tempo di parola, durata dell'intervento
special effects | effets spéciaux | efectos especiales | efeitos especiais | effetti speciali
speech, address | discours, allocution | discurso, alocución | discurso, alocução | discorso, allocuzione
sponge | éponge | esponja, estropajo | esponja | spugna
sponsor, backer, patron | sponsor, parrain, mécène | patrocinador, auspiciador, espónsor, mecenas | patrocinador, mecenas | sponsor, patrocinatore, finanziatore, mecenate
sponsorship package, sponsorship proposal, sponsor pack | dossier de sponsoring, offre de parrainage | paquete de patrocinio, dossier de patrocinio | cota de patrocínio, pacote de patrocínio, proposta de patrocínio | pacchetto di sponsorizzazione, proposta di sponsorizzazione
sponsorship, sponsor, patronage | parrainage, sponsoring, mécénat, parrainer | patrocinio, auspicio, mecenazgo, patrocinar | patrocínio, mecenato, patrocinar | sponsorizzazione, mecenatismo, sponsorizzare
spoon | cuillère, cuiller | cuchara | colher | cucchiaio
sports hall, gym, gymnasium | gymnase, salle de sport, salle omnisports | pabellón deportivo, polideportivo, gimnasio | ginásio, pavilhão desportivo, quadra coberta | palazzetto dello sport, palestra
spotlight, floodlight, stage light | projecteur, spot | foco, reflector | holofote, refletor, projetor de luz | faretto, riflettore, proiettore, faro
stadium, arena | stade, arène | estadio | estádio | stadio
staff, personnel, crew | personnel, équipe | personal, plantilla, equipo | pessoal, equipe, equipa, funcionários | personale, staff
stage design, scenery, set design | scénographie, décors | escenografía, decorados | cenografia, cenário | scenografia, allestimento scenico
stage manager, floor manager | régisseur, régisseur de plateau | regidor, director de escena | diretor de palco, diretor de cena | direttore di palco, direttore di scena
stage | scène, plateau | escenario, tablado | palco | palco, palcoscenico
stagehand, roadie, stage crew | machiniste, technicien de plateau, roadie | tramoyista, montador, utilero | contrarregra, roadie, maquinista | macchinista, tecnico di palco, attrezzista
stairs, staircase, steps | escalier, marches | escalera, escaleras | escada, escadas, escadaria | scale, scala
stamp, rubber stamp, seal | tampon, cachet | sello, timbre | carimbo | timbro
stand, booth, stall | stand, échoppe | stand, caseta, puesto, expositor | estande, stand, barraca, banca | stand, banco, bancarella
stapler, staple | agrafeuse, agrafe | grapadora, engrapadora, grapa | grampeador, agrafador, grampo, agrafo | cucitrice, spillatrice, graffetta
starter, first course, appetizer | entrée, hors-d'œuvre | entrante, entrada, primer plato | entrada, prato de entrada | antipasto, primo
steward, marshal, usher | steward, placeur, ouvreur | acomodador, auxiliar, controlador | orientador, lanterninha, assistente de recinto | steward, maschera, addetto alla sala
sticker, adhesive label | autocollant, vignette | pegatina, calcomanía, adhesivo | adesivo, autocolante | adesivo, etichetta adesiva
still water | eau plate | agua sin gas | água sem gás | acqua naturale, acqua liscia
stool, bar stool | tabouret | taburete, banqueta | banqueta, tamborete, banco alto | sgabello
storage, storeroom, warehouse | stockage, entrepôt, réserve, dépôt | almacenamiento, almacén, depósito, bodega | armazenamento, armazém, depósito | deposito, magazzino, stoccaggio
stretcher, litter | brancard, civière | camilla | maca | barella, lettiga
subtitles, captions, captioning | sous-titres, sous-titrage | subtítulos, subtitulado | legendas, legendagem | sottotitoli, sottotitolazione
supplier, vendor, provider | fournisseur, prestataire | proveedor | fornecedor, prestador | fornitore, prestatore
sustainable event, eco-friendly, green event | éco-responsable, événement durable, écologique | evento sostenible, ecológico, sustentable | evento sustentável, ecológico | evento sostenibile, ecosostenibile, ecologico
sweep, sweeping | balayer, balayage | barrer, barrido | varrer, varredura | spazzare, scopare
switch off, turn off | éteindre | apagar | desligar, apagar | spegnere
switch on, turn on | allumer, mettre en marche | encender, prender | ligar, acender | accendere
T-shirt, tee | tee-shirt, t-shirt | camiseta, playera, remera, polera | camiseta, t-shirt | maglietta, t-shirt
table | table | mesa | mesa | tavolo, tavola
tablecloth, table linen | nappe, linge de table | mantel, mantelería | toalha de mesa | tovaglia
tableware, crockery, dishes | vaisselle | vajilla, loza | louça | stoviglie
take place, be held | avoir lieu, se tenir, se dérouler | tener lugar, celebrarse, realizarse | realizar-se, decorrer, ter lugar | svolgersi, tenersi, avere luogo
take the floor, speak, public speaking | prendre la parole, intervenir | tomar la palabra, intervenir | tomar a palavra, usar da palavra, intervir | prendere la parola, intervenire
takeaway, takeout, to go | à emporter, plat à emporter | para llevar, comida para llevar | para viagem, takeaway, para levar | da asporto, cibo da asporto
tasting, sampling, taste | dégustation, déguster | degustación, cata, degustar | degustação, prova, degustar | degustazione, assaggio, degustare
taxi, cab | taxi | taxi | táxi | taxi, tassì
tea, herbal tea | thé, tisane, infusion | té, infusión | chá, infusão | tè, tisana
team building, team-building | cohésion d'équipe, team building | team building, cohesión de equipo | team building, integração de equipe | team building
team leader, crew leader, supervisor | chef d'équipe, responsable d'équipe | jefe de equipo, encargado, supervisor | chefe de equipe, chefe de equipa, líder de equipe | caposquadra, capogruppo, responsabile
technical equipment, equipment, gear, kit | matériel technique, équipement, matériel | equipo técnico, equipamiento | equipamento técnico, equipamento, aparelhagem | attrezzatura tecnica, apparecchiature, attrezzatura
technical rider, technical specifications, tech rider | fiche technique | ficha técnica, rider técnico | rider técnico, ficha técnica | scheda tecnica
technician, engineer | technicien | técnico | técnico | tecnico
terrace, patio | terrasse | terraza | esplanada, terraço, varanda | terrazza, dehors
thank, thanks, acknowledgement | remercier, remerciements | agradecer, agradecimiento, gracias | agradecer, agradecimento, obrigado | ringraziare, ringraziamento
theatre style, rows of chairs | en théâtre, en rangées | en teatro, tipo auditorio | em plateia, estilo auditório | a platea, a teatro
theatre, theater, playhouse | théâtre | teatro | teatro | teatro
theft, stealing, robbery | vol | robo, hurto | roubo, furto | furto, ruba
theme, motif | thème, fil conducteur | tema, lema | tema, mote | tema, filo conduttore
thermos, vacuum flask, urn | thermos, bouteille isotherme | termo | garrafa térmica, termo | thermos, termos
ticket check, admission control, access control | contrôle des billets, contrôle d'accès | control de acceso, control de entradas | controle de acesso, controlo de acessos, controle de entrada | controllo biglietti, controllo accessi
ticket office, box office, ticketing | billetterie, guichet | taquilla, boletería | bilheteria, bilheteira | biglietteria, botteghino
ticket, admission ticket, entrance ticket | billet, ticket, place | entrada, boleto, tique, boleta | ingresso, bilhete, entrada | biglietto
tidy up, tidy, put away | ranger, mettre en ordre | ordenar, recoger | arrumar, organizar | riordinare, mettere in ordine
toast, drink to, raise a glass | toast, trinquer, porter un toast | brindis, brindar | brinde, brindar | brindisi, brindare
toilet paper, toilet roll | papier toilette, papier hygiénique | papel higiénico | papel higiênico, papel higiénico | carta igienica
toilet, restroom, washroom, WC, loo | toilettes, sanitaires, WC | aseos, baños, servicios, sanitarios | banheiro, casa de banho, sanitários, lavabos | bagno, servizi igienici, toilette, gabinetto
torch, flashlight | lampe de poche, lampe torche | linterna | lanterna | torcia, pila
tote bag, cloth bag | sac en toile, tote bag | bolsa de tela | sacola de pano, ecobag, saco de pano | borsa di tela, shopper
tournament | tournoi | torneo | torneio | torneo
trade fair, fair, trade show, expo | salon, foire | feria | feira | fiera, salone
traffic cone, cone | cône de signalisation, plot | cono | cone | cono segnaletico, birillo
traffic jam, congestion, tailback | embouteillage, bouchon | atasco, embotellamiento, trancón | engarrafamento, congestionamento | ingorgo, coda, imbottigliamento
traffic, road traffic | circulation, trafic | tráfico, tránsito | trânsito, tráfego | traffico, circolazione
training course, training, course | formation, stage, cours | curso de formación, capacitación, curso | formação, capacitação, curso | corso di formazione, formazione, corso
transfer, shuttle, pick-up | navette, transfert | traslado, lanzadera, transfer | traslado, translado, transfer | navetta, trasferimento
travel expenses, travel costs | frais de déplacement, frais de voyage | gastos de viaje, gastos de desplazamiento | despesas de viagem, despesas de deslocação | spese di viaggio, spese di trasferta
tray, platter | plateau | bandeja, charola | bandeja, tabuleiro | vassoio
trestle table, folding table | table à tréteaux, table pliante | mesa de caballetes, mesa plegable | mesa de cavaletes, mesa dobrável | tavolo a cavalletti, tavolo pieghevole
tribute, homage, honour | hommage, rendre hommage | homenaje, rendir homenaje, tributo | homenagem, homenagear | omaggio, rendere omaggio
trolley, hand truck, cart | chariot, diable | carretilla, carrito | carrinho, carrinho de mão | carrello, carrellino
trophy, cup | trophée, coupe | trofeo, copa | troféu, taça | trofeo, coppa
truss, lighting rig, gantry | structure, pont lumière, portique | estructura, truss, pórtico | treliça, estrutura, box truss | traliccio, americana, truss
U-shape, horseshoe | disposition en U, fer à cheval | forma de U, en herradura | formato em U, em ferradura | ferro di cavallo, disposizione a U
uniform, staff clothing | uniforme, tenue de service | uniforme | uniforme, farda | uniforme, divisa
unpaid, voluntary basis, pro bono | à titre bénévole, non rémunéré | no remunerado, sin remuneración, ad honorem | não remunerado, pro bono | a titolo gratuito, non retribuito
unveiling, unveil | dévoilement, dévoiler | descubrimiento, develación, descubrir | descerramento, desvelar, revelar | scoprimento, svelare
vacuum cleaner, hoover, vacuum | aspirateur | aspiradora, aspirador | aspirador, aspirador de pó | aspirapolvere
valet parking, parking attendant | voiturier, gardien de parking | aparcacoches, valet parking | manobrista, arrumador de carros | parcheggiatore, posteggiatore
vase | vase | florero, jarrón | vaso, jarra | vaso
vegan, plant-based | végétalien, végane, végan | vegano | vegano | vegano
vegetables, veg | légumes | verduras, hortalizas, legumbres | legumes, verduras, hortaliças | verdura, ortaggi
vegetarian, veggie, meat-free | végétarien, sans viande | vegetariano, sin carne | vegetariano, sem carne | vegetariano, senza carne
ventilation, airing, air | aération, ventilation, aérer | ventilación, ventilar | ventilação, arejamento, arejar | aerazione, ventilazione, arieggiare
venue, location, site | lieu, site | sede, lugar, recinto | local, recinto | sede, luogo, location
village hall, community centre, community hall | salle des fêtes, salle polyvalente, foyer rural | centro cívico, salón comunal, casa de cultura | salão comunitário, centro comunitário, salão de festas | sala polivalente, centro civico, salone comunale
VIP, dignitary, notable | personnalité, VIP, notable | personalidad, autoridad, VIP | autoridade, personalidade, VIP | autorità, personalità, VIP
virtual event, online event, webinar | événement en ligne, webinaire, visioconférence | evento virtual, seminario web, webinar | evento online, webinar, evento virtual | evento online, webinar
visibility, exposure | visibilité, notoriété | visibilidad, notoriedad | visibilidade, notoriedade | visibilità
visitor | visiteur | visitante | visitante | visitatore
volume, loudness, sound level | volume sonore, niveau sonore | volumen | volume | volume
volunteer, helper | bénévole, volontaire | voluntario | voluntário | volontario
volunteering, volunteer work, voluntary work | bénévolat, volontariat | voluntariado, trabajo voluntario | voluntariado, trabalho voluntário | volontariato
waiter, waitress, server, waiting staff | serveur, garçon | camarero, mesero, mozo, mesonero | garçom, empregado de mesa | cameriere
waiting list, waitlist | liste d'attente | lista de espera | lista de espera, fila de espera | lista d'attesa
walkie-talkie, two-way radio | talkie-walkie | walkie-talkie, radioteléfono | walkie-talkie, rádio comunicador | ricetrasmittente, walkie-talkie
wash up, washing-up, do the dishes | faire la vaisselle, laver la vaisselle | fregar los platos, lavar los platos | lavar a louça | lavare i piatti
waste collection, garbage collection, refuse collection | ramassage des ordures, collecte des déchets | recogida de basuras, recolección de basura | coleta de lixo, recolha de lixo | raccolta dei rifiuti, nettezza urbana
waste sorting, waste separation, recycling | tri sélectif, tri des déchets, recyclage | separación de residuos, reciclaje, recogida selectiva | coleta seletiva, separação do lixo, reciclagem | raccolta differenziata, riciclaggio, differenziata
water, drinking water | eau, eau potable | agua, agua potable | água, água potável | acqua, acqua potabile
wedding, marriage ceremony | mariage, noces | boda, casamiento | casamento, boda | matrimonio, nozze
welcome pack, delegate bag, conference bag | pochette d'accueil, mallette du congressiste, kit de bienvenue | bolsa de bienvenida, cartera del congresista, paquete de bienvenida | kit de boas-vindas, pasta do congressista | kit di benvenuto, borsa congressuale, cartella congressuale
welcome, greet, reception | accueil, accueillir, bienvenue | bienvenida, acogida, recibimiento, dar la bienvenida | boas-vindas, acolhimento, recepção | benvenuto, accoglienza, accogliere
wheelchair | fauteuil roulant | silla de ruedas | cadeira de rodas | sedia a rotelle, carrozzina
whiteboard, dry-erase board | tableau blanc | pizarra blanca, pizarrón blanco | quadro branco, lousa branca | lavagna bianca
wifi, wireless internet, wireless network | wifi, réseau sans fil | wifi, red inalámbrica | wi-fi, rede sem fio, rede sem fios | wifi, rete wireless, rete senza fili
wine | vin | vino | vinho | vino
work of art, artwork | œuvre d'art | obra de arte | obra de arte | opera d'arte
workshop | atelier | taller | oficina, workshop, ateliê | laboratorio, workshop
wrapping, gift wrap, wrap | emballage, papier cadeau, emballer | envoltorio, papel de regalo, envolver | embrulho, papel de presente, embrulhar | confezione, carta regalo, incartare
wreath, lay a wreath | gerbe, couronne de fleurs | corona de flores, ofrenda floral | coroa de flores | corona di fiori, corona d'alloro
wristband, bracelet | bracelet | pulsera, brazalete | pulseira | braccialetto
`;
