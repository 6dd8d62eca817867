/** Technology, trade and money: one meaning a line, in English | French | Spanish | Portuguese | Italian. */
export const economy = `
abroad, overseas | à l'étranger, outre-mer | en el extranjero, en el exterior | no exterior, no estrangeiro | all'estero
absence, absenteeism, absent | absence, absentéisme, absent | ausencia, absentismo, ausente | ausência, absentismo, ausente | assenza, assenteismo, assente
accommodate, put up, lodge, house | héberger, loger | alojar, hospedar | alojar, hospedar, acomodar | alloggiare, ospitare
accommodation, lodging, housing, place to stay | hébergement, logement | alojamiento, hospedaje | alojamento, hospedagem, acomodação | alloggio, sistemazione
accompany, escort | accompagner, escorter | acompañar, escoltar | acompanhar, escoltar | accompagnare, scortare
account balance, balance | solde, solde du compte | saldo | saldo | saldo
account number, IBAN, bank details | numéro de compte, IBAN, RIB, coordonnées bancaires | número de cuenta, IBAN, datos bancarios | número da conta, IBAN, NIB, dados bancários | numero di conto, IBAN, coordinate bancarie
accountant, bookkeeper | comptable, expert-comptable | contable, contador | contador, contabilista | contabile, ragioniere, commercialista
accounting, accountancy, bookkeeping | comptabilité, comptable | contabilidad, teneduría de libros | contabilidade, escrituração | contabilità, ragioneria
accounts, annual accounts | comptes, comptes annuels | cuentas, cuentas anuales | contas, contas anuais | conti, rendiconto annuale
accuracy, precision, accurate, precise | précision, exactitude, précis | precisión, exactitud, preciso | precisão, exatidão, preciso | precisione, esattezza, accuratezza, preciso
adapter, adaptor | adaptateur | adaptador | adaptador | adattatore
address, postal address | adresse, adresse postale | dirección, domicilio, dirección postal | endereço, morada | indirizzo, recapito
adhesive tape, sticky tape, duct tape | ruban adhésif, scotch | cinta adhesiva, celo | fita adesiva, fita-cola, durex | nastro adesivo, scotch
advance payment, down payment, prepayment | acompte, avance, arrhes | anticipo, adelanto, señal, entrada | adiantamento, sinal, entrada | anticipo, acconto, caparra
advertising, advertisement, advert, publicity | publicité, pub, réclame, annonce publicitaire | publicidad, anuncio | publicidade, propaganda, anúncio | pubblicità, annuncio pubblicitario, réclame
aeroplane, airplane, plane, aircraft | avion, aéronef | avión, aeronave | avião, aeronave | aereo, aeroplano, velivolo
agreement, accord, settlement | accord, entente | acuerdo, convenio | acordo, entendimento | accordo, intesa
air conditioning, air con, AC | climatisation, clim, air conditionné | aire acondicionado, climatización | ar-condicionado, ar condicionado, climatização | aria condizionata, climatizzazione, condizionatore
airline, air carrier | compagnie aérienne, transporteur aérien | aerolínea, compañía aérea, línea aérea | companhia aérea, linha aérea | compagnia aerea, vettore aereo
airport transfer, pick-up | transfert, prise en charge | traslado | traslado, transfer | trasferimento, transfer
airport, airfield | aéroport, aérodrome | aeropuerto, aeródromo | aeroporto, aeródromo | aeroporto, aerodromo
aisle, gangway | couloir, allée centrale | pasillo | corredor | corridoio
alley, lane, passage | ruelle, allée, venelle | callejón, callejuela | beco, viela, travessa | vicolo, stradina
allowance, benefit | allocation, indemnité, prestation | subsidio, prestación, asignación | subsídio, abono, benefício | indennità, assegno, sussidio
aluminium, aluminum | aluminium | aluminio | alumínio | alluminio
amenities, facilities | commodités, équipements | comodidades, instalaciones | comodidades, instalações | servizi, comfort
amount, sum | montant, somme | importe, monto, suma, cantidad | quantia, montante, valor, soma | importo, somma, ammontare
anchor | ancre | ancla | âncora | ancora
apartment, flat | appartement | apartamento, piso, departamento | apartamento, andar | appartamento
applicant, candidate | candidat, postulant | candidato, solicitante, aspirante, postulante | candidato, postulante | candidato, aspirante
apply, application, job application | postuler, candidature, poser sa candidature | postular, solicitud de empleo, candidatura | candidatar-se, candidatura | candidarsi, candidatura, domanda di lavoro
apprentice, apprenticeship, trainee | apprenti, apprentissage | aprendiz, aprendizaje | aprendiz, aprendizagem | apprendista, apprendistato
arrive, arrival | arriver, arrivée | llegar, llegada, arribo | chegar, chegada | arrivare, arrivo
assemble, assembly, put together | assembler, assemblage, monter, montage | montar, ensamblar, montaje, armar | montar, montagem | montare, assemblare, montaggio
assembly line, production line | chaîne de montage, chaîne de production | cadena de montaje, línea de producción | linha de montagem, linha de produção | catena di montaggio, linea di produzione
assets, property, estate | actifs, patrimoine, avoirs | activos, bienes, patrimonio | ativos, bens, patrimônio, património | attività patrimoniali, beni, patrimonio
auction, auction sale | enchères, vente aux enchères | subasta, remate | leilão | asta, vendita all'asta
audit, auditing, financial audit | audit, vérification des comptes | auditoría, auditar | auditoria, auditar | revisione contabile, revisione dei conti, audit
auditor | commissaire aux comptes, auditeur, vérificateur | auditor, revisor de cuentas, censor de cuentas | auditor, revisor de contas | revisore dei conti, revisore contabile
austerity, spending cuts, cutbacks | austérité, coupes budgétaires | austeridad, recortes | austeridade, cortes orçamentais, cortes de gastos | austerità, tagli alla spesa
automation, automate, automatic | automatisation, automatiser, automatique | automatización, automatizar, automático | automação, automatizar, automático | automazione, automatizzare, automatico
avenue, boulevard | avenue, boulevard | avenida, bulevar | avenida, alameda | viale, corso
award the contract, contract award | attribuer le marché, adjudication, adjuger | adjudicar, adjudicación | adjudicar, adjudicação | aggiudicare, aggiudicazione
axe, hatchet | hache | hacha | machado | ascia, scure
bag | sac | bolsa, bolso | saco, bolsa, sacola | borsa, sacca
baggage claim, baggage reclaim | retrait des bagages, livraison des bagages | recogida de equipajes, reclamo de equipaje | restituição de bagagem, recolha de bagagem | ritiro bagagli, riconsegna bagagli
bakery, baker's | boulangerie | panadería | padaria, panificadora | panificio, panetteria, forno
balance sheet, financial statement | bilan, bilan comptable, état financier | balance, estado financiero, balance general | balanço, demonstração financeira | bilancio, stato patrimoniale
bank account, current account, checking account | compte bancaire, compte en banque, compte courant | cuenta bancaria, cuenta corriente | conta bancária, conta corrente, conta à ordem | conto bancario, conto corrente, conto in banca
bank card, debit card, credit card | carte bancaire, carte de crédit, carte bleue | tarjeta bancaria, tarjeta de crédito, tarjeta de débito | cartão bancário, cartão de crédito, cartão de débito | carta di credito, bancomat, carta di debito
bank statement, account statement | relevé de compte, relevé bancaire, extrait de compte | extracto bancario, estado de cuenta | extrato bancário, extrato de conta | estratto conto
bank transfer, wire transfer, credit transfer | virement, virement bancaire, transfert bancaire | transferencia bancaria, giro | transferência bancária, pix | bonifico, bonifico bancario
bank, banking | banque, bancaire | banco, bancario | banco, bancário | banca, bancario
banknote, note, bill | billet de banque | billete de banco | cédula, nota | banconota
bankruptcy, bankrupt, insolvency, go bust | faillite, faire faillite, insolvabilité | quiebra, bancarrota, quebrar, insolvencia | falência, falir, bancarrota, insolvência | fallimento, bancarotta, fallire, insolvenza
bargain, haggle | marchander, négocier le prix | regatear, regateo | pechinchar, regatear | mercanteggiare, contrattare sul prezzo
barrel, cask | tonneau, baril, fût | barril, tonel | barril, tonel | barile, botte
bathroom | salle de bain, salle d'eau | cuarto de baño, baño | banheiro, casa de banho | bagno, stanza da bagno
battery, rechargeable battery | pile, batterie, accu | pila, batería | pilha, bateria | pila, batteria
bed sheets, bed linen, bedding | draps, linge de lit, literie | sábanas, ropa de cama | lençóis, roupa de cama | lenzuola, biancheria da letto
bed | lit | cama | cama | letto
bend, curve | virage, courbe | curva | curva | curva
bicycle, bike | vélo, bicyclette | bicicleta, bici | bicicleta, bike | bicicletta, bici
bid, tender, submission | soumission, offre, soumissionner | oferta, propuesta, licitar | proposta, lance, licitar | offerta, proposta
bidder, tenderer | soumissionnaire, enchérisseur | licitador, oferente, postor, licitante | licitante, proponente, concorrente | offerente, concorrente
bike sharing, bike hire | vélos en libre-service, location de vélos | bicicletas compartidas, alquiler de bicicletas | bicicletas compartilhadas, aluguel de bicicletas | noleggio biciclette, biciclette condivise
blacksmith, smith | forgeron, maréchal-ferrant | herrero, forjador | ferreiro | fabbro
blanket | couverture | manta, frazada, cobija | cobertor, manta | coperta
blueprint, technical drawing | dessin technique, plan technique | plano técnico, dibujo técnico | desenho técnico, planta técnica | disegno tecnico, progetto tecnico
boarding pass, boarding card | carte d'embarquement | tarjeta de embarque, pase de abordar | cartão de embarque | carta d'imbarco
boarding, board, embark | embarquement, embarquer, monter à bord | embarque, embarcar, abordar, subir a bordo | embarque, embarcar | imbarco, imbarcarsi, salire a bordo
boat | bateau, barque, embarcation | barca, bote, lancha | barco, bote, lancha | barca, imbarcazione, battello
bond, government bond | obligation, emprunt d'État | bono, obligación, bono del Estado | obrigação, título de dívida, título público | obbligazione, titolo di stato
bonus, premium, thirteenth month | prime, gratification, treizième mois | prima, bono, gratificación, aguinaldo, paga extra | bônus, gratificação, abono, décimo terceiro | premio, gratifica, tredicesima
book, booking, reserve, reservation | réserver, réservation | reservar, reserva, reservación | reservar, reserva, marcação | prenotare, prenotazione
bookbinding, binding, bind | reliure, relier | encuadernación, encuadernar | encadernação, encadernar | rilegatura, legatoria, rilegare
border control, passport control, immigration check | contrôle aux frontières, contrôle des passeports | control fronterizo, control de pasaportes | controle de fronteira, controlo de passaportes | controllo di frontiera, controllo passaporti
border crossing, checkpoint | poste-frontière, passage de frontière | paso fronterizo, puesto fronterizo | posto de fronteira, passagem de fronteira | valico di frontiera, posto di frontiera
border, frontier | frontière, frontalier | frontera, fronterizo | fronteira, fronteiriço | frontiera, confine
borrow, borrowing, borrower | emprunter, emprunt, emprunteur | pedir prestado, tomar prestado, prestatario | pedir emprestado, tomar emprestado, mutuário | prendere in prestito, chiedere in prestito
boss, superior, line manager | chef, patron, supérieur | jefe, superior | chefe, patrão, superior | capo, superiore, principale
box, case, crate | boîte, caisse | caja | caixa | scatola, cassa
brake | frein, freiner | freno, frenar | freio, travão, frear | freno, frenare
breach of contract, default | rupture de contrat, non-respect du contrat | incumplimiento de contrato | quebra de contrato, incumprimento do contrato | inadempienza contrattuale, violazione del contratto
breakdown, break down, out of order | panne, tomber en panne, en panne | avería, averiarse, descompostura | avaria, enguiço, avariar, quebrar | guasto, avaria, guastarsi
breakfast included | petit déjeuner compris, petit déjeuner inclus | desayuno incluido | café da manhã incluído, pequeno-almoço incluído | colazione inclusa, colazione compresa
bribery, bribe, kickback | pot-de-vin, corruption, soudoyer | soborno, coima, mordida, sobornar | suborno, propina, subornar | tangente, bustarella, corruzione
bridge | pont | puente | ponte | ponte
briefcase, attaché case | serviette, mallette, porte-documents | maletín, portafolios | pasta, maleta executiva | valigetta, ventiquattrore
bronze, brass | bronze, laiton | bronce, latón | bronze, latão | bronzo, ottone
brush, paintbrush | pinceau, brosse | pincel, brocha, cepillo | pincel, escova | pennello, spazzola
budget | budget, budgétaire | presupuesto, presupuestario | orçamento, verba, orçamentário | bilancio preventivo, preventivo, budget
bunk bed, bunk | lits superposés, lit superposé | litera, cama cucheta | beliche | letto a castello
burnout, overwork, exhaustion | épuisement professionnel, surmenage, burn-out | agotamiento laboral, desgaste profesional | esgotamento profissional, burnout | esaurimento professionale, burnout, superlavoro
bus line, metro line | ligne de bus, ligne de métro | línea de autobús, línea de metro | linha de ônibus, linha de metrô | linea di autobus, linea della metropolitana
bus station, coach station | gare routière | estación de autobuses, terminal de ómnibus, central camionera | rodoviária, terminal rodoviário | autostazione, stazione degli autobus
bus stop, stop | arrêt de bus, arrêt | parada de autobús, paradero | ponto de ônibus, paragem de autocarro | fermata dell'autobus, fermata
bus, city bus | bus, autobus | autobús, bus, colectivo, camión, guagua | ônibus, autocarro | autobus, bus, pullman
business trip, work trip | voyage d'affaires, déplacement professionnel | viaje de negocios, viaje de trabajo, comisión de servicio | viagem de negócios, viagem de trabalho | viaggio d'affari, trasferta, viaggio di lavoro
business, deal | affaires, affaire | negocios, negocio | negócios, negócio | affari, affare
butcher's, butcher, butcher shop | boucherie, boucher | carnicería, carnicero | açougue, talho, açougueiro | macelleria, macellaio
buy, purchase, acquire | acheter, achat, acquérir | comprar, compra, adquirir | comprar, compra, adquirir | comprare, acquistare, acquisto
buyer, purchaser | acheteur, acquéreur | comprador | comprador, adquirente | acquirente, compratore
cable car, cableway, gondola lift | téléphérique, télécabine | teleférico | teleférico, bondinho | funivia, cabinovia, teleferica
cable, wire, cord | câble, fil électrique | cable, alambre | cabo, fio | cavo, filo
calibration, calibrate | étalonnage, calibrage, étalonner | calibración, calibrar | calibração, aferição, calibrar | taratura, calibrazione, tarare
call for tenders, invitation to tender, request for proposals | appel d'offres, mise en concurrence | licitación, concurso público, llamado a licitación | licitação, concurso público, edital | bando di gara, gara d'appalto
camera, photo camera | appareil photo | cámara, cámara fotográfica | câmera, máquina fotográfica, câmara | macchina fotografica, fotocamera
camper van, motorhome, RV | camping-car, fourgon aménagé | autocaravana, casa rodante | autocaravana, motorhome | camper, autocaravan
campsite, campground, camping site | camping, terrain de camping | camping, campamento | camping, parque de campismo | campeggio, camping
cancel, cancellation, call off | annuler, annulation | cancelar, anular, cancelación | cancelar, anular, cancelamento | annullare, disdire, annullamento
capital, funds | capital, capitaux | capital | capital | capitale
car park, parking lot, parking space | parking, stationnement, parc de stationnement | aparcamiento, estacionamiento, parqueadero | estacionamento, parque de estacionamento | parcheggio, posteggio
car rental, car hire, rent a car | location de voiture | alquiler de coches, renta de autos | aluguel de carros, aluguer de automóveis | autonoleggio, noleggio auto
car sharing | autopartage, voiture en libre-service | coche multiusuario, carsharing | carro compartilhado, carsharing | car sharing, auto in condivisione
car, automobile, motor car | voiture, automobile, auto | coche, carro, auto, automóvil | carro, automóvel | macchina, automobile, auto, vettura
caravan, trailer | caravane | caravana, casa rodante | caravana, trailer | roulotte, caravan
cardboard, carton | carton | cartón | papelão, cartão | cartone
career, career path | carrière, parcours professionnel | carrera profesional, trayectoria | carreira, percurso profissional | carriera, percorso professionale
caretaker, janitor, concierge | concierge, gardien d'immeuble | conserje, portero | zelador, porteiro | portinaio, custode, bidello
carpenter, joiner | menuisier, charpentier, ébéniste | carpintero, ebanista | carpinteiro, marceneiro | falegname, carpentiere
carpooling, ride sharing, lift sharing | covoiturage | coche compartido, viaje compartido | carona solidária, partilha de boleias | carpooling, auto condivisa, passaggio condiviso
carriage, coach, railway car | wagon, voiture de train | vagón, coche de tren | vagão, carruagem | vagone, carrozza
cash machine, ATM, cashpoint | distributeur automatique, guichet automatique | cajero automático | caixa eletrônico, multibanco, caixa automático | bancomat, sportello automatico
cash register, till, checkout | caisse, caisse enregistreuse | caja, caja registradora | caixa, caixa registradora | cassa, registratore di cassa
cash, ready money | espèces, liquide, argent liquide | efectivo, dinero en efectivo, metálico | dinheiro vivo, numerário, espécie | contanti, denaro contante
cashier, teller | caissier | cajero | caixa, operador de caixa | cassiere
cement, concrete | ciment, béton | cemento, hormigón, concreto | cimento, betão, concreto | cemento, calcestruzzo
change, small change | petite monnaie, monnaie | cambio, suelto, calderilla | troco, trocado | resto, spiccioli
charger, phone charger | chargeur | cargador | carregador | caricabatterie, caricatore
charging station, charging point | borne de recharge, station de recharge | punto de carga, estación de carga | ponto de carregamento, estação de recarga, eletroposto | colonnina di ricarica, stazione di ricarica
cheap, inexpensive, low-cost, affordable | bon marché, pas cher, abordable | barato, económico, asequible | barato, em conta, acessível | economico, a buon mercato, conveniente
check-in, check-in desk, check in | enregistrement, s'enregistrer | facturación, facturar, chequeo | check-in, despacho | check-in, accettazione
check-in, checking in | arrivée à l'hôtel, enregistrement à l'hôtel | registro de entrada, check-in | check-in, entrada no hotel | check-in, arrivo in albergo
check-out, checking out | départ de l'hôtel, libération de la chambre | salida del hotel, check-out | check-out, saída do hotel | check-out, partenza dall'albergo
chemical, chemistry | chimique, chimie | químico, química | químico, química | chimico, chimica
cheque, check | chèque | cheque | cheque | assegno
child labour | travail des enfants | trabajo infantil | trabalho infantil | lavoro minorile
city centre, town centre, downtown | centre-ville | centro de la ciudad, centro urbano | centro da cidade, baixa | centro città, centro storico
civil engineering | génie civil | ingeniería civil | engenharia civil | ingegneria civile
civil servant, public employee | fonctionnaire, agent public | funcionario, empleado público | funcionário público, servidor público | funzionario pubblico, dipendente pubblico, impiegato statale
clause, provision | clause, stipulation | cláusula, estipulación | cláusula, estipulação | clausola, disposizione
clay | argile, terre glaise | arcilla, barro | argila, barro | argilla, creta
cleaner, cleaning staff, cleaning lady | agent d'entretien, femme de ménage, personnel de nettoyage | personal de limpieza, limpiador, señora de la limpieza | faxineiro, pessoal de limpeza, mulher a dias, empregada de limpeza | addetto alle pulizie, donna delle pulizie
cloth, fabric, textile | tissu, étoffe, textile | tela, tejido, textil | tecido, pano, têxtil | stoffa, tessuto, tessile
coach, long-distance bus | car, autocar | autocar, autobús interurbano, ómnibus | ônibus de viagem, camioneta, autocarro de turismo | pullman, corriera, autopullman
coal | charbon, houille | carbón, hulla | carvão, hulha | carbone
coil spring, metal spring | ressort | muelle, resorte | mola | molla
coin | pièce, pièce de monnaie | moneda | moeda | moneta
colleague, co-worker, workmate | collègue, confrère | colega, compañero de trabajo | colega, colega de trabalho | collega, compagno di lavoro
collect payment, cash in, debt collection | encaisser, recouvrer, recouvrement | cobrar, cobro, cobranza, recaudar | cobrar, cobrança, arrecadar | incassare, riscuotere, incasso, riscossione
collective bargaining, collective agreement | négociation collective, convention collective | negociación colectiva, convenio colectivo | negociação coletiva, acordo coletivo, convenção coletiva | contrattazione collettiva, contratto collettivo
collision, collide, crash | collision, heurter, percuter | colisión, choque, chocar | colisão, batida, colidir, bater | collisione, scontro, scontrarsi
comfortable, cosy | confortable, douillet | cómodo, confortable | confortável, cômodo, cómodo | comodo, confortevole
commission, brokerage fee | commission, courtage | comisión, corretaje | comissão, corretagem | provvigione, commissione
commuting, commute, commuter | navette quotidienne, trajet domicile-travail, navetteur | desplazamiento al trabajo, trayecto diario | deslocamento diário, deslocação casa-trabalho | pendolarismo, pendolare
company, firm, enterprise, business | entreprise, société, firme | empresa, compañía, firma | empresa, companhia, firma | azienda, impresa, ditta, società
compensation, damages, indemnity, compensate | indemnisation, dédommagement, dommages-intérêts, indemniser | indemnización, compensación, resarcimiento, indemnizar | indenização, indemnização, compensação, indenizar | risarcimento, indennizzo, risarcire
competition, competitor | concurrence, concurrent | competencia, competidor | concorrência, concorrente | concorrenza, concorrente
complaint, claim, complain | réclamation, plainte, se plaindre | queja, reclamación, reclamo, quejarse | reclamação, queixa, reclamar | reclamo, lamentela, lamentarsi
concession, franchise | concession, franchise | concesión, franquicia | concessão, franquia | concessione, franchising
connection, transfer, change | correspondance, changement | conexión, transbordo, enlace | conexão, baldeação, transbordo, ligação | coincidenza, cambio
construction worker, building worker | ouvrier du bâtiment | obrero de la construcción | operário da construção, trabalhador da construção | operaio edile, edile
consulate | consulat | consulado | consulado | consolato
consultant, adviser, consultancy | consultant, conseiller, cabinet de conseil | consultor, asesor, consultoría | consultor, assessor, consultoria | consulente, consulenza
consumer, consumption | consommateur, consommation | consumidor, consumo | consumidor, consumo | consumatore, consumo
container, receptacle | conteneur, récipient | contenedor, recipiente | contentor, recipiente, contêiner | contenitore, recipiente, container
contractor, building contractor | maître d'œuvre, entrepreneur de travaux | contratista | empreiteiro, empreiteira, contratado | appaltatore, impresa appaltatrice
copper | cuivre | cobre | cobre | rame
cost of living | coût de la vie | coste de la vida, costo de vida | custo de vida | costo della vita, carovita
cost | coût, coûter | coste, costo, costar | custo, custar | costo, costare
counter, service desk | comptoir, guichet | mostrador, ventanilla | balcão, guichê | banco, bancone, sportello
counterfeit, fake, forged | contrefaçon, faux, contrefait | falsificación, falso, falsificado | falsificação, falso, contrafação | contraffazione, falso, contraffatto
courier, messenger, delivery person | coursier, livreur | mensajero, repartidor | estafeta, mensageiro, entregador, motoboy | corriere, fattorino
cover letter, covering letter, motivation letter | lettre de motivation | carta de presentación, carta de motivación | carta de apresentação, carta de motivação | lettera di presentazione, lettera motivazionale
coworking space, shared office | espace de travail partagé, espace de coworking | espacio de coworking, oficina compartida | espaço de coworking, escritório compartilhado | spazio di coworking, ufficio condiviso
craft, handicraft, craftsmanship | artisanat, métier manuel | artesanía, oficio | artesanato, ofício | artigianato, mestiere
craftsman, artisan | artisan | artesano | artesão | artigiano
creditor | créancier | acreedor | credor | creditore
crew, ship's crew | équipage | tripulación | tripulação | equipaggio
cross, go across, crossing | traverser, traversée, franchir | cruzar, atravesar, travesía | atravessar, cruzar, travessia | attraversare, traversata
crossroads, intersection, junction | carrefour, croisement, intersection | cruce, encrucijada, intersección | cruzamento, encruzilhada, interseção | incrocio, crocevia, intersezione
crowdfunding | financement participatif, sociofinancement | micromecenazgo, financiación colectiva | financiamento coletivo, vaquinha, crowdfunding | finanziamento collettivo, crowdfunding
cruise | croisière | crucero | cruzeiro | crociera
cryptocurrency, crypto | cryptomonnaie | criptomoneda | criptomoeda | criptovaluta
currency exchange, bureau de change, money changer | bureau de change, change | casa de cambio, cambio de divisas | casa de câmbio, câmbio | cambiavalute, cambio valuta, ufficio cambi
currency, foreign currency | devise, monnaie | divisa, moneda | moeda, divisa | valuta, divisa, moneta
curriculum vitae, CV, résumé | curriculum vitae, CV | currículum, hoja de vida, currículo | currículo, CV | curriculum, CV
customer, client | client, clientèle | cliente, clientela | cliente, freguês | cliente, clientela
customs duty, import duty, tariff | droits de douane, taxe douanière | arancel, derechos de aduana | direitos aduaneiros, tarifa alfandegária | dazio, dazi doganali
customs officer | douanier | aduanero, agente de aduanas | aduaneiro, fiscal alfandegário | doganiere
customs, customs office | douane | aduana | alfândega, aduana | dogana
cycle path, bike lane, cycle lane | piste cyclable, bande cyclable | carril bici, ciclovía, bicisenda | ciclovia, ciclofaixa | pista ciclabile, ciclabile
damage, harm, damaged | dommage, dégâts, endommager | daño, daños, dañar | dano, danos, estrago, danificar | danno, danni, danneggiare
day off, rest day | jour de congé, jour de repos | día libre, día de descanso | dia de folga, folga | giorno libero, giorno di riposo
dead end, cul-de-sac | impasse, cul-de-sac, voie sans issue | callejón sin salida, calle sin salida | beco sem saída, rua sem saída | vicolo cieco, strada senza uscita
debt, indebtedness, owe | dette, endettement, devoir de l'argent | deuda, endeudamiento, adeudar | dívida, endividamento | debito, indebitamento
debtor | débiteur | deudor | devedor | debitore
defect, fault, flaw | défaut, défectuosité, vice | defecto, fallo, desperfecto | defeito, falha | difetto, imperfezione, vizio
deficit, shortfall, in the red | déficit, trou budgétaire | déficit, números rojos | déficit, défice, saldo negativo | deficit, disavanzo, in rosso
delay, be late, late | retard, retardé, en retard | retraso, demora, retrasado | atraso, atrasado | ritardo, in ritardo
delivery, deliver, shipment | livraison, livrer | entrega, entregar, reparto | entrega, entregar | consegna, consegnare
depart, departure, leave, set off | partir, départ | salir, salida, partir, partida | partir, partida, saída | partire, partenza
department store | grand magasin | grandes almacenes, tienda departamental | loja de departamentos, grande armazém | grande magazzino, grandi magazzini
departure board, arrivals board | tableau des départs, panneau d'affichage | panel de salidas, tablero de salidas | painel de partidas, quadro de partidas | tabellone delle partenze, tabellone arrivi
deposit, pay in | déposer de l'argent, versement, verser | depositar, ingresar, depósito | depositar, depósito | depositare, versare, versamento
depreciation, write-off, amortization | amortissement, dépréciation | amortización, depreciación | amortização, depreciação | ammortamento, deprezzamento
destination | destination | destino | destino | destinazione, meta
detour, diversion | détour, déviation | desvío, rodeo | desvio | deviazione
development aid, foreign aid | aide au développement | ayuda al desarrollo, cooperación al desarrollo | ajuda ao desenvolvimento, cooperação para o desenvolvimento | aiuto allo sviluppo, cooperazione allo sviluppo
device, appliance, apparatus | appareil, dispositif | aparato, dispositivo | aparelho, dispositivo | apparecchio, dispositivo
diesel, diesel oil | gazole, diesel, gasoil | gasóleo, diésel, gasoil | gasóleo, diesel, óleo diesel | gasolio, diesel
direct debit, standing order | prélèvement automatique, domiciliation, ordre permanent | domiciliación bancaria, débito automático | débito automático, débito direto | addebito diretto, domiciliazione bancaria
direction, way | direction, sens | dirección, sentido, rumbo | direção, sentido, rumo | direzione, senso
directions, how to get there, access route | indications, comment venir, plan d'accès | indicaciones, cómo llegar | indicações, como chegar, direções | indicazioni, come arrivare
discount, reduction, rebate | remise, rabais, réduction | descuento, rebaja | desconto, abatimento | sconto, riduzione, ribasso
disembark, get off, alight | débarquer, descendre | desembarcar, bajarse | desembarcar, descer, desembarque | sbarcare, scendere, sbarco
dismantle, take apart, disassemble | démonter, démontage, démanteler | desmontar, desarmar, desmontaje | desmontar, desmontagem | smontare, smontaggio, smantellare
dismiss, fire, sack, dismissal | licencier, renvoyer, virer, licenciement | despedir, echar, despido | demitir, despedir, demissão, despedimento | licenziare, licenziamento
distributor, distribution | distributeur, distribution | distribuidor, distribución | distribuidor, distribuição | distributore, distribuzione
dividend | dividende | dividendo | dividendo | dividendo
do-it-yourself, DIY | bricolage, bricoler | bricolaje | bricolagem, faça você mesmo | fai da te, bricolage
dock, wharf, pier, quay | quai, débarcadère, embarcadère | muelle, embarcadero, dársena | cais, doca, embarcadouro | molo, banchina, imbarcadero
donation, donate, gift of money | don, faire un don | donación, donar, donativo | doação, doar, donativo | donazione, donare, offerta in denaro
donor, benefactor | donateur, bienfaiteur | donante, benefactor | doador, benfeitor | donatore, benefattore
dormitory, dorm, shared room | dortoir, chambre collective | dormitorio colectivo, dormitorio compartido | dormitório, quarto coletivo, camarata | dormitorio, camerata, camera condivisa
drill | perceuse, percer | taladro, taladrar | furadeira, berbequim, furar | trapano, trapanare
drive, driving | conduire, conduite | conducir, manejar, conducción | dirigir, conduzir, condução | guidare, guida
driver, chauffeur | conducteur, chauffeur | conductor, chófer, chofer | motorista, condutor | autista, conducente
driving licence, driver's license | permis de conduire | carné de conducir, licencia de conducir, permiso de conducción | carteira de motorista, carta de condução, habilitação | patente, patente di guida
drone, UAV, unmanned aircraft | drone | dron, vehículo no tripulado | drone | drone, aeromobile senza pilota
due date, payment deadline | échéance, date d'échéance | fecha de vencimiento, vencimiento del pago | data de vencimento, vencimento | scadenza del pagamento, data di scadenza
durable, long-lasting, hard-wearing | durable, résistant | duradero, resistente | durável, duradouro, resistente | durevole, duraturo, resistente
earn, earn money, make a living | gagner sa vie, gagner de l'argent | ganar dinero, ganarse la vida | ganhar dinheiro, ganhar a vida | guadagnare, guadagnarsi da vivere
east, eastern | est, oriental | este, oriente, oriental | leste, este, oriental | est, oriente, orientale
economic growth, growth | croissance économique, croissance | crecimiento económico, crecimiento | crescimento econômico, crescimento | crescita economica, crescita
economic sector, branch of industry | secteur économique, branche d'activité | sector económico, rama de actividad | setor econômico, ramo de atividade | settore economico, ramo di attività
economist | économiste | economista | economista | economista
economy, economic | économie, économique | economía, económico | economia, econômico, económico | economia, economico
efficiency, efficient | efficacité, rendement, efficace | eficiencia, rendimiento, eficiente | eficiência, rendimento, eficiente | efficienza, rendimento, efficiente
electric car, electric vehicle, EV | voiture électrique, véhicule électrique | coche eléctrico, auto eléctrico, vehículo eléctrico | carro elétrico, veículo elétrico | auto elettrica, veicolo elettrico
electrical engineering | électrotechnique, génie électrique | ingeniería eléctrica, electrotecnia | engenharia elétrica, eletrotecnia | elettrotecnica, ingegneria elettrica
electricity, power supply | électricité, courant électrique | electricidad, corriente, luz | eletricidade, luz, corrente elétrica | elettricità, corrente, luce
electronics, electronic | électronique | electrónica, electrónico | eletrônica, eletrónica, eletrônico | elettronica, elettronico
embassy | ambassade | embajada | embaixada | ambasciata
embezzlement, misappropriation | détournement de fonds, malversation | malversación, desfalco, desvío de fondos | desvio de fundos, peculato, desfalque | appropriazione indebita, malversazione, peculato
emigration, emigrate | émigration, émigrer | emigración, emigrar | emigração, emigrar | emigrazione, emigrare
employee, member of staff, wage earner | employé, salarié | empleado, asalariado | empregado, funcionário, assalariado | dipendente, impiegato
employer | employeur, patron | empleador, patrón | empregador, patrão | datore di lavoro
employment, job, work | emploi, travail, boulot | empleo, trabajo | emprego, trabalho | impiego, lavoro, occupazione
endowment, endowment fund | dotation, fonds de dotation | dotación, fondo patrimonial | dotação, fundo patrimonial | dotazione, fondo di dotazione
energy, power | énergie | energía | energia | energia
engine, motor | moteur | motor | motor | motore
engineering | ingénierie, génie | ingeniería | engenharia | ingegneria
entrepreneur, businessman, businesswoman | entrepreneur, homme d'affaires, chef d'entreprise | empresario, emprendedor, hombre de negocios | empresário, empreendedor, homem de negócios | imprenditore, uomo d'affari
entry fee, admission fee, entrance fee | droit d'entrée, prix d'entrée | precio de entrada, cuota de entrada | taxa de entrada, preço do ingresso | prezzo d'ingresso, quota d'ingresso
equipment, gear, kit | équipement, matériel | equipo, equipamiento, material | equipamento, material | attrezzatura, apparecchiatura, equipaggiamento
escalator, moving staircase | escalator, escalier roulant, escalier mécanique | escalera mecánica | escada rolante | scala mobile
estate agent, realtor, real estate agency | agent immobilier, agence immobilière | agente inmobiliario, inmobiliaria, corredor de propiedades | corretor de imóveis, imobiliária, agente imobiliário | agente immobiliare, agenzia immobiliare
estimate, quotation, quote | devis, estimation | presupuesto, cotización, estimación | orçamento, cotação, estimativa | preventivo, stima
exchange rate, rate of exchange | taux de change, cours de change | tipo de cambio, tasa de cambio | taxa de câmbio, cotação | tasso di cambio, corso del cambio
exchange, swap, barter | échanger, échange, troc | cambiar, intercambiar, trueque, canje | trocar, troca, permuta | scambiare, scambio, baratto
excursion, outing, day trip | excursion, sortie | excursión, salida, paseo | excursão, passeio | gita, escursione
expense claim, expense report | note de frais | nota de gastos, liquidación de gastos | relatório de despesas, nota de despesas | nota spese
expense, expenditure, spending, outlay | dépense, frais | gasto, egreso | despesa, gasto | spesa, uscita
expensive, costly, dear | cher, coûteux, onéreux | caro, costoso | caro, dispendioso | caro, costoso
expiry, expire, expiration date | expiration, expirer, date d'expiration | vencimiento, vencer, caducidad, caducar | vencimento, expirar, vencer, validade | scadenza, scadere
exploitation of workers, sweatshop | exploitation des travailleurs, atelier clandestin | explotación laboral, taller clandestino | exploração do trabalhador, exploração laboral | sfruttamento dei lavoratori, sfruttamento
export, exportation | exporter, exportation | exportar, exportación | exportar, exportação | esportare, esportazione
extension cord, extension lead, power strip | rallonge, multiprise | alargador, alargue, regleta | extensão, régua de tomadas | prolunga, ciabatta
extra bed, cot, folding bed | lit d'appoint, lit supplémentaire | cama supletoria, cama extra | cama extra, cama suplementar | letto aggiuntivo, letto supplementare
fair trade | commerce équitable | comercio justo | comércio justo | commercio equo, equo e solidale
far, far away, distant | loin, éloigné, lointain | lejos, lejano, distante | longe, distante | lontano, distante
fare, ticket price | tarif, prix du billet | tarifa, precio del billete | tarifa, preço da passagem | tariffa, prezzo del biglietto
farmer, agricultural worker | agriculteur, fermier, paysan | agricultor, granjero, campesino | agricultor, fazendeiro, camponês, lavrador | agricoltore, contadino
fee, fees, honorarium | honoraires, cachet | honorarios | honorários, cachê | onorario, parcella, compenso
ferry, ferryboat | ferry, traversier, bac | transbordador, ferry | balsa, ferry, barca | traghetto
finance, finances, financial | finance, finances, financier | finanzas, financiero | finanças, financeiro | finanza, finanze, finanziario
financial loss, losses | perte financière, pertes | pérdida económica, pérdidas | prejuízo, perdas | perdita finanziaria, perdite
financial report, treasurer's report | rapport financier, compte rendu financier | informe financiero, informe económico | relatório financeiro, relatório de contas | relazione finanziaria, rendiconto finanziario
financial reserve, reserve fund | réserve financière, fonds de réserve | reserva financiera, fondo de reserva | reserva financeira, fundo de reserva | riserva finanziaria, fondo di riserva
financial speculation, speculate, speculator | spéculation financière, spéculer, spéculateur | especulación financiera, especular, especulador | especulação financeira, especular, especulador | speculazione finanziaria, speculare, speculatore
fine, penalty, parking ticket | amende, contravention, PV | multa, sanción económica | multa, coima | multa, ammenda, contravvenzione
fireproof, fire-resistant | ignifuge, résistant au feu | ignífugo, resistente al fuego | ignífugo, à prova de fogo | ignifugo, resistente al fuoco
first class, business class | première classe, classe affaires | primera clase, clase ejecutiva | primeira classe, classe executiva | prima classe, classe business
fiscal year, financial year | exercice, exercice comptable, année fiscale | ejercicio, ejercicio fiscal, año fiscal | exercício, exercício fiscal, ano fiscal | esercizio, esercizio finanziario, anno fiscale
fisherman, fishing | pêcheur, pêche | pescador, pesca | pescador, pesca | pescatore, pesca
flat-sharing, house share, shared flat | colocation | piso compartido, departamento compartido | apartamento compartilhado, casa partilhada | appartamento condiviso, coabitazione
flea market, second-hand market, jumble sale | marché aux puces, brocante, vide-grenier | rastro, mercado de pulgas, mercadillo | feira da ladra, mercado das pulgas, brechó | mercato delle pulci, mercatino dell'usato
flight attendant, stewardess, steward, cabin crew | hôtesse de l'air, steward, personnel de cabine | azafata, auxiliar de vuelo, sobrecargo, aeromoza | comissário de bordo, aeromoça, hospedeira de bordo | hostess, assistente di volo, steward
flight | vol | vuelo | voo | volo
floor, storey, level | étage | piso, planta | andar, piso | piano
florist, flower shop | fleuriste | floristería, florería, florista | florista, floricultura | fioraio, fiorista
fly, take a plane | voler, prendre l'avion | volar, ir en avión | voar, ir de avião | volare, prendere l'aereo
footbridge, walkway, overpass | passerelle | pasarela, puente peatonal | passarela, ponte pedonal | passerella, cavalcavia pedonale
foreign, foreigner | étranger | extranjero | estrangeiro | straniero, estero
fraud, scam, swindle | fraude, escroquerie, arnaque | fraude, estafa, timo | fraude, burla, golpe | frode, truffa, raggiro
free trade | libre-échange | libre comercio, librecambio | livre comércio, livre-câmbio | libero scambio
free, free of charge, at no cost | gratuit, gratuitement, sans frais | gratuito, gratis, sin costo | gratuito, grátis, de graça | gratuito, gratis, senza spese
freight, cargo, load | fret, cargaison, marchandises | flete, carga, cargamento | frete, carga, carregamento | carico, merci
fuel | carburant, combustible | combustible, carburante | combustível | carburante, combustibile
full board | pension complète | pensión completa | pensão completa | pensione completa
full-time, full time | à temps plein, plein temps | a tiempo completo, jornada completa | tempo integral, a tempo inteiro | a tempo pieno, tempo pieno
fully booked, full, no vacancies | complet, plus de places | completo, lleno, sin plazas | lotado, esgotado, sem vagas | al completo, esaurito
fund | fonds | fondo | fundo | fondo
funding, fund, financing, finance | financement, financer | financiación, financiamiento, financiar | financiamento, financiar | finanziamento, finanziare
fundraising, fund-raising, collection of funds | collecte de fonds, levée de fonds | recaudación de fondos, colecta | angariação de fundos, arrecadação de fundos, captação de recursos | raccolta fondi, colletta
garage, repair shop, car workshop | garage, atelier de réparation | taller mecánico, taller de coches | oficina mecânica, oficina de carros | officina meccanica, autofficina
gate, boarding gate, departure gate | porte d'embarquement | puerta de embarque | portão de embarque, porta de embarque | gate, uscita d'imbarco, porta d'imbarco
gear wheel, cogwheel, gears | engrenage, roue dentée | engranaje, rueda dentada | engrenagem, roda dentada | ingranaggio, ruota dentata
general strike | grève générale | huelga general, paro general | greve geral | sciopero generale
generator, power generator | générateur, groupe électrogène | generador, grupo electrógeno | gerador, grupo gerador | generatore, gruppo elettrogeno
get lost, lose one's way | se perdre, s'égarer | perderse, extraviarse | perder-se, extraviar-se | perdersi, smarrirsi
glass | verre | vidrio, cristal | vidro | vetro
globalization, globalisation | mondialisation, globalisation | globalización, mundialización | globalização, mundialização | globalizzazione, mondializzazione
glue, adhesive, stick | colle, coller, adhésif | pegamento, cola, pegar, adhesivo | cola, colar, adesivo | colla, incollare, adesivo
gold, golden | or, doré | oro, dorado | ouro, dourado | oro, dorato
goods, merchandise, wares | marchandise, marchandises | mercancía, mercadería, géneros | mercadoria, mercadorias | merce, merci
GPS, satnav, navigation system | GPS, système de navigation | GPS, navegador | GPS, navegador | navigatore satellitare, GPS
grant, subsidy, subsidize | subvention, subventionner, subside | subvención, subvencionar, ayuda económica | subsídio, subvenção, subsidiar | sovvenzione, contributo, sussidio
grocery, corner shop, convenience store | épicerie, alimentation générale | tienda de comestibles, ultramarinos, abarrotes, almacén | mercearia, armazém | drogheria, alimentari
gross domestic product, GDP | produit intérieur brut, PIB | producto interior bruto, producto interno bruto, PIB, PBI | produto interno bruto, PIB | prodotto interno lordo, PIL
ground floor | rez-de-chaussée | planta baja | térreo, rés do chão | pianterreno, piano terra
guest, hotel guest | client, hôte payant | huésped | hóspede | ospite, cliente dell'albergo
guesthouse, boarding house, bed and breakfast, B&B | pension, maison d'hôtes, chambre d'hôtes | pensión, casa de huéspedes, hostal | pensão, pousada, casa de hóspedes | pensione, affittacamere, bed and breakfast
guidebook, travel guide | guide de voyage | guía de viaje, guía turística | guia de viagem, roteiro turístico | guida di viaggio
guided tour | visite guidée | visita guiada, recorrido guiado | visita guiada, passeio guiado | visita guidata
hairdresser, barber | coiffeur, barbier | peluquero, barbero | cabeleireiro, barbeiro | parrucchiere, barbiere
half board | demi-pension | media pensión | meia pensão, meia-pensão | mezza pensione
hall of residence, student residence, dormitory | résidence universitaire, cité universitaire | residencia universitaria, colegio mayor | residência universitária, alojamento estudantil | casa dello studente, residenza universitaria, studentato
hand luggage, carry-on, cabin bag | bagage à main, bagage cabine | equipaje de mano | bagagem de mão | bagaglio a mano
handbag, purse | sac à main | bolso, cartera, bolsa de mano | bolsa, carteira, mala de mão | borsetta, borsa
handmade, hand-crafted | fait main, fait à la main, artisanal | hecho a mano, artesanal | feito à mão, artesanal | fatto a mano, artigianale
hardware store, ironmonger | quincaillerie | ferretería | loja de ferragens, ferragens | ferramenta
head office, headquarters, HQ | siège, siège social, siège central | sede central, oficina central, sede social | sede, sede social, matriz | sede centrale, sede legale, quartier generale
health insurance, medical insurance, medical cover | assurance maladie, mutuelle | seguro médico, seguro de salud | plano de saúde, seguro de saúde | assicurazione sanitaria, assicurazione malattia
heating | chauffage | calefacción | aquecimento | riscaldamento
helicopter, chopper | hélicoptère | helicóptero | helicóptero | elicottero
helmet, crash helmet | casque | casco | capacete | casco
high-speed train, bullet train | train à grande vitesse, TGV | tren de alta velocidad, AVE | trem de alta velocidade, trem-bala, TGV | treno ad alta velocità, alta velocità
highway code, traffic rules | code de la route | código de circulación, reglamento de tránsito | código da estrada, código de trânsito | codice della strada, codice stradale
hiking, hike, trekking | randonnée, randonner | senderismo, excursionismo, caminata | caminhada, trekking, trilha | escursionismo, camminata, trekking
hire, rent, rental | louer, location | alquilar, rentar, alquiler | alugar, aluguel, aluguer | noleggiare, noleggio
hitchhiking, hitchhike | auto-stop, faire du stop | autostop, hacer dedo, pedir aventón | carona, boleia, pedir carona | autostop, fare l'autostop
holiday home, holiday cottage, vacation rental | gîte, location de vacances, maison de vacances | casa rural, casa de vacaciones, alquiler vacacional | casa de férias, casa de temporada, alojamento local | casa vacanze, casa di villeggiatura
holiday, vacation | vacances, congés | vacaciones | férias | vacanze, ferie
horse-drawn carriage, cart, wagon | calèche, charrette, chariot | carruaje, carreta, carro de caballos | carruagem, carroça, charrete | carrozza a cavalli, carro, carretto
host family | famille d'accueil | familia de acogida, familia anfitriona | família de acolhimento, família anfitriã | famiglia ospitante
host | hôte, hébergeur | anfitrión | anfitrião | ospitante, padrone di casa
hotel | hôtel | hotel | hotel | albergo, hotel
house number, street number | numéro de rue, numéro de maison | número de la calle, número de puerta | número da porta, número da casa | numero civico
house painter, decorator | peintre en bâtiment | pintor de brocha gorda, pintor de casas | pintor de paredes, pintor de casas | imbianchino
house | maison | casa | casa, moradia | casa, abitazione
household appliance, domestic appliance | électroménager, appareil ménager | electrodoméstico, línea blanca | eletrodoméstico | elettrodomestico
human resources, HR, personnel department | ressources humaines, RH, service du personnel | recursos humanos, RRHH | recursos humanos, RH | risorse umane, ufficio personale
identity card, ID card, ID | carte d'identité, pièce d'identité | documento de identidad, carné de identidad, cédula, DNI | carteira de identidade, bilhete de identidade, cartão de cidadão, RG | carta d'identità, documento d'identità
immigration, immigrate | immigration, immigrer | inmigración, inmigrar | imigração, imigrar | immigrazione, immigrare
import, importation | importer, importation | importar, importación | importar, importação | importare, importazione
income tax | impôt sur le revenu | impuesto sobre la renta, IRPF, impuesto a las ganancias | imposto de renda, IRS, imposto sobre rendimento | imposta sul reddito, IRPEF
income, revenue, receipts, earnings | revenu, revenus, recettes | ingresos, renta, entradas | renda, receita, rendimento, receitas | reddito, entrate, ricavi, introiti
industry, industrial | industrie, industriel | industria, industrial | indústria, industrial | industria, industriale
inflation | inflation | inflación | inflação | inflazione
inheritance, legacy, bequest, inherit | héritage, legs, hériter | herencia, legado, heredar | herança, legado, herdar | eredità, lascito, ereditare
innovation, innovate, innovative | innovation, innover, innovant | innovación, innovar, innovador | inovação, inovar, inovador | innovazione, innovare, innovativo
install, installation, fit | installer, installation, poser | instalar, instalación | instalar, instalação | installare, installazione
instalment, installment, in instalments | mensualité, versement échelonné, à tempérament | cuota, plazo, a plazos | prestação, parcela, a prestações | rata, a rate
instruction manual, user guide, instructions for use | mode d'emploi, notice, manuel d'utilisation | manual de instrucciones, instrucciones de uso | manual de instruções, instruções de uso | manuale d'istruzioni, istruzioni per l'uso
insulation, insulate | isolation, isoler | aislamiento, aislar | isolamento, isolar | isolamento, coibentazione, isolare
insurance policy, policy | police d'assurance, contrat d'assurance | póliza de seguro, póliza | apólice de seguro, apólice | polizza assicurativa, polizza
insurance premium | prime d'assurance | prima de seguro | prêmio do seguro, prémio de seguro | premio assicurativo
insurance, cover, insure | assurance, assurer | seguro, asegurar | seguro, segurar | assicurazione, assicurare
interest rate, interest on loans | taux d'intérêt, intérêts | tipo de interés, tasa de interés, intereses | taxa de juros, juros, taxa de juro | tasso d'interesse, interessi
internship, work placement, traineeship | stage | prácticas, pasantía | estágio | tirocinio, stage
invention, invent | invention, inventer | invento, invención, inventar | invenção, invento, inventar | invenzione, inventare
inventor | inventeur | inventor | inventor | inventore
investment, invest | investissement, investir, placement | inversión, invertir | investimento, investir | investimento, investire
investor | investisseur | inversor, inversionista | investidor | investitore
invitation letter, letter of invitation | lettre d'invitation | carta de invitación | carta de convite, carta-convite | lettera d'invito
iron | fer | hierro, fierro | ferro | ferro
itinerary, route | itinéraire, trajet | itinerario, ruta, recorrido, trayecto | itinerário, roteiro, trajeto, percurso | itinerario, percorso, tragitto
jet lag | décalage horaire | desfase horario, jet lag | jet lag, fuso trocado | jet lag, mal di fuso
jewel, jewellery, jewelry | bijou, bijoux, joyau | joya, joyas, alhaja | joia, joias | gioiello, gioielli
jeweller, goldsmith, jewelry | bijoutier, joaillier, orfèvre | joyero, orfebre | joalheiro, ourives | gioielliere, orafo
job advertisement, job offer, job posting | offre d'emploi, annonce d'emploi | oferta de empleo, oferta de trabajo | anúncio de emprego, oferta de emprego | annuncio di lavoro, offerta di lavoro
job centre, employment office, employment agency | agence pour l'emploi, bureau de placement | oficina de empleo, agencia de colocación | centro de emprego, agência de emprego | ufficio di collocamento, centro per l'impiego
job interview | entretien d'embauche | entrevista de trabajo, entrevista laboral | entrevista de emprego | colloquio di lavoro
job vacancy, vacant position, job opening | poste vacant, poste à pourvoir | vacante, puesto vacante | vaga, vaga de emprego | posto vacante, posizione aperta
key card, swipe card | carte magnétique, carte-clé | tarjeta llave, tarjeta magnética | cartão magnético, cartão-chave | tessera magnetica, scheda magnetica
kick scooter, e-scooter | trottinette | patinete, monopatín | patinete, trotinete | monopattino
knife | couteau | cuchillo, navaja | faca, canivete | coltello
knitting, knit | tricot, tricoter | tejer a punto, hacer punto, calceta | tricô, tricotar | lavorare a maglia, maglia ai ferri
label, tag | étiquette | etiqueta | etiqueta, rótulo | etichetta, cartellino
labour law, employment law | droit du travail, code du travail | derecho laboral, derecho del trabajo | direito do trabalho, legislação trabalhista | diritto del lavoro
ladder, stepladder | échelle, escabeau | escalera de mano | escada de mão, escadote | scala a pioli, scaletta
lamp, light | lampe, luminaire | lámpara | lâmpada, luminária, candeeiro | lampada
landing, land, touch down | atterrissage, atterrir | aterrizaje, aterrizar | pouso, aterragem, pousar, aterrar | atterraggio, atterrare
landlord, lessor | propriétaire, bailleur | casero, arrendador, propietario | senhorio, locador, proprietário | locatore, padrone di casa, proprietario
last train, last bus | dernier train, dernier bus | último tren, último autobús | último trem, último ônibus | ultimo treno, ultimo autobus
laundry, launderette, laundromat | laverie, blanchisserie | lavandería | lavanderia | lavanderia
layoff, redundancy, job cuts | licenciement économique, suppression d'emplois | despido colectivo, recorte de plantilla, ERE | demissão em massa, despedimento coletivo, corte de pessoal | esubero, licenziamento collettivo, taglio del personale
lead | plomb | plomo | chumbo | piombo
leather | cuir | cuero, piel | couro, pele | cuoio, pelle
leave, paid leave, leave of absence | congé, congé payé | permiso, licencia | licença, folga remunerada | congedo, permesso, ferie retribuite
left luggage, luggage storage, cloakroom | consigne, vestiaire | consigna, guardaequipaje, guardarropa | guarda-volumes, depósito de bagagem, bengaleiro | deposito bagagli, guardaroba
left, on the left | gauche, à gauche | izquierda, a la izquierda | esquerda, à esquerda | sinistra, a sinistra
lens | lentille, objectif | lente, objetivo | lente, objetiva | lente, obiettivo
liabilities, debts owed | passif, dettes | pasivo | passivo | passività, passivo
liability insurance, third-party insurance | assurance responsabilité civile, responsabilité civile | seguro de responsabilidad civil, seguro a terceros | seguro de responsabilidade civil, seguro contra terceiros | assicurazione di responsabilità civile, RC
light bulb, bulb | ampoule | bombilla, foco, bombillo | lâmpada | lampadina
lighting, illumination | éclairage | iluminación, alumbrado | iluminação | illuminazione
liquidation, winding up | liquidation | liquidación | liquidação | liquidazione
load, loading | charger, chargement | cargar, carga | carregar, carregamento | caricare, carico
loan, lend, credit | prêt, prêter, crédit | préstamo, prestar, crédito | empréstimo, emprestar, crédito | prestito, prestare, credito
local time | heure locale | hora local | hora local | ora locale
location, place, spot, site | lieu, endroit, emplacement | lugar, sitio, ubicación | lugar, local, sítio, localização | luogo, posto, ubicazione
locker | casier, consigne automatique | taquilla, casillero, locker | cacifo, armário com chave, guarda-volumes | armadietto
locksmith | serrurier | cerrajero | serralheiro, chaveiro | fabbro ferraio, serraturaio
logistics | logistique | logística | logística | logistica
lorry, truck | camion, poids lourd | camión | caminhão, camião | camion, autocarro, TIR
lose, mislay, misplace | perdre, égarer | perder, extraviar | perder, extraviar | perdere, smarrire
low-cost airline, budget airline | compagnie à bas prix, low cost | aerolínea de bajo costo, bajo coste | companhia de baixo custo, low cost | compagnia low cost, compagnia a basso costo
luggage, baggage, bags | bagages, bagage | equipaje, maletas | bagagem, malas | bagaglio, bagagli, valigie
luxury, luxurious | luxe, luxueux | lujo, lujoso | luxo, luxuoso | lusso, lussuoso
machine | machine | máquina | máquina | macchina, macchinario
magnet, magnetic | aimant, magnétique | imán, magnético | ímã, íman, magnético | magnete, calamita, magnetico
maintenance, upkeep, servicing | entretien, maintenance | mantenimiento | manutenção | manutenzione
malfunction, fail, stop working | dysfonctionnement, mal fonctionner | mal funcionamiento, fallar | mau funcionamento, falhar | malfunzionamento, funzionare male
manager, director, executive | gestionnaire, directeur, cadre | gerente, director, directivo | gerente, diretor, gestor | dirigente, direttore, responsabile
manufacture, manufacturing, make, fabricate | fabriquer, fabrication | fabricar, fabricación | fabricar, fabrico, fabricação | fabbricare, fabbricazione
manufacturer, maker, producer | fabricant, producteur | fabricante, productor | fabricante, produtor | fabbricante, produttore
map | carte, plan | mapa, plano | mapa, planta | mappa, cartina, pianta
marble | marbre | mármol | mármore | marmo
market research, market study | étude de marché | estudio de mercado, investigación de mercado | pesquisa de mercado, estudo de mercado | ricerca di mercato, indagine di mercato
market, marketplace | marché | mercado | mercado | mercato
marketing | marketing, mercatique | marketing, mercadotecnia, mercadeo | marketing | marketing
material | matériau, matière | material | material | materiale
maternity leave, parental leave | congé de maternité, congé parental | baja por maternidad, permiso parental, licencia de maternidad | licença-maternidade, licença de maternidade, licença parental | congedo di maternità, congedo parentale
mattress | matelas | colchón | colchão | materasso
means of transport, mode of transport | moyen de transport, mode de transport | medio de transporte | meio de transporte | mezzo di trasporto
measurement, measure | mesure, mesurer | medición, medida, medir | medição, medida, medir | misura, misurazione, misurare
mechanic | mécanicien, garagiste | mecánico | mecânico | meccanico
meeting point, meeting place, rendezvous | point de rencontre, lieu de rendez-vous, point de rendez-vous | punto de encuentro, lugar de encuentro | ponto de encontro, local de encontro | punto d'incontro, luogo di ritrovo, punto di ritrovo
membership fee, dues, subscription | cotisation, droit d'adhésion | cuota, cuota de socio, membresía | quota, cota, anuidade, mensalidade | quota associativa, quota sociale, quota
merger, merge | fusion, fusionner | fusión, fusionar | fusão, fundir | fusione, fondere
metal detector | détecteur de métaux | detector de metales | detector de metais | metal detector, rilevatore di metalli
metal, metallic | métal, métallique | metal, metálico | metal, metálico | metallo, metallico
middle class | classe moyenne | clase media | classe média | ceto medio, classe media
mine, mining | mine, exploitation minière | mina, minería | mina, mineração | miniera, industria mineraria
miner | mineur de fond, ouvrier mineur | minero | mineiro, minerador | minatore
minibus, van | minibus, fourgonnette | microbús, minibús, combi | micro-ônibus, carrinha, van | pulmino, minibus, furgone
minimum wage | salaire minimum, SMIC | salario mínimo | salário mínimo | salario minimo
miss the train, miss the connection | rater le train, manquer la correspondance | perder el tren, perder la conexión | perder o trem, perder o comboio | perdere il treno, perdere la coincidenza
mobility | mobilité | movilidad | mobilidade | mobilità
money laundering | blanchiment d'argent | blanqueo de dinero, lavado de dinero | lavagem de dinheiro, branqueamento de capitais | riciclaggio di denaro
money, cash | argent, fric, sous | dinero, plata, pasta | dinheiro, grana | denaro, soldi, quattrini
monopoly | monopole | monopolio | monopólio | monopolio
mortgage, home loan | hypothèque, prêt immobilier | hipoteca, crédito hipotecario | hipoteca, crédito habitação, financiamento imobiliário | mutuo, ipoteca
motorcycle, motorbike | moto, motocyclette | motocicleta, moto | motocicleta, moto, mota | motocicletta, moto
motorway, highway, freeway, expressway | autoroute, voie rapide | autopista, autovía | autoestrada, rodovia, via expressa | autostrada, superstrada
nail | clou, clouer | clavo, clavar | prego, pregar | chiodo, inchiodare
nationalization, nationalize | nationalisation, nationaliser | nacionalización, nacionalizar, estatizar | nacionalização, estatização, nacionalizar | nazionalizzazione, nazionalizzare, statalizzare
natural gas, gas | gaz naturel, gaz | gas natural, gas | gás natural, gás | gas naturale, metano
nearby, close by, near | à proximité, proche, près de | cerca, cercano, próximo | perto, próximo, nas proximidades | vicino, nelle vicinanze, nei pressi
needle | aiguille | aguja | agulha | ago
negotiate, negotiation, talks | négocier, négociation, pourparlers | negociar, negociación | negociar, negociação | negoziare, trattare, trattativa, negoziato
neighbourhood, district, quarter | quartier, voisinage | barrio, vecindario, colonia | bairro, vizinhança | quartiere, rione, vicinato
newsagent, newsstand, kiosk | kiosque à journaux, marchand de journaux | quiosco, kiosco | banca de jornais, quiosque | edicola, giornalaio
night shift, night work | équipe de nuit, travail de nuit | turno de noche, trabajo nocturno | turno da noite, trabalho noturno | turno di notte, lavoro notturno
night train, sleeper train | train de nuit | tren nocturno | trem noturno, comboio noturno | treno notturno
non-profit, not-for-profit | sans but lucratif, à but non lucratif | sin fines de lucro, sin ánimo de lucro | sem fins lucrativos | senza scopo di lucro, no profit
notice period, advance notice, notice | préavis, délai de préavis | preaviso, plazo de preaviso | aviso prévio, pré-aviso | preavviso, termine di preavviso
nuclear power, nuclear energy | énergie nucléaire, nucléaire | energía nuclear | energia nuclear | energia nucleare, nucleare
number plate, license plate, registration number | plaque d'immatriculation, immatriculation | matrícula, placa, patente | placa do carro, matrícula, chapa | targa, numero di targa
occupational safety, health and safety, workplace safety | sécurité au travail, santé au travail | seguridad laboral, prevención de riesgos laborales | segurança do trabalho, segurança no trabalho | sicurezza sul lavoro
office, bureau | bureau | oficina, despacho | escritório, gabinete | ufficio, studio
oil, petroleum, crude oil | pétrole, brut | petróleo, crudo | petróleo, petróleo bruto | petrolio, greggio
on time, punctual, punctually | à l'heure, ponctuel | a tiempo, puntual, a la hora | na hora, pontual, a horas | in orario, puntuale
one-way trip, one-way, single ticket | aller simple | solo ida, sólo ida | só ida, somente ida | solo andata, sola andata
online payment, electronic payment | paiement en ligne, paiement électronique | pago en línea, pago electrónico | pagamento online, pagamento eletrônico | pagamento online, pagamento elettronico
online shop, e-commerce, webshop | boutique en ligne, commerce électronique, vente en ligne | tienda en línea, comercio electrónico, tienda online | loja virtual, loja online, comércio eletrônico | negozio online, commercio elettronico, e-commerce
opening hours, opening times, business hours | heures d'ouverture, horaires d'ouverture | horario de apertura, horario de atención | horário de funcionamento, horário de abertura | orario di apertura, orari di apertura
operate, function, run, work | fonctionner, fonctionnement | funcionar, funcionamiento | funcionar, funcionamento | funzionare, funzionamento
opposite, across from, facing | en face, en face de | enfrente, frente a | em frente a, defronte | di fronte, dirimpetto
order, place an order, purchase order | commande, commander, bon de commande | pedido, encargar, orden de compra | encomenda, pedido, encomendar | ordine, ordinazione, ordinare
overbooked, overbooking | surréservé, surbooking, surréservation | sobreventa, sobrevendido | sobrelotação, overbooking, sobrevenda | overbooking, sovraprenotazione
overdue, arrears, late payment | impayé, arriéré, retard de paiement | atrasado, moroso, pago atrasado, atrasos | atrasado, em atraso, inadimplência, em mora | arretrato, insoluto, moroso, ritardo di pagamento
overnight stay, night's lodging | nuitée, nuit sur place | pernoctación, noche | pernoite, dormida | pernottamento
overtime, extra hours | heures supplémentaires | horas extra, horas extraordinarias | horas extras, horas extraordinárias | straordinario, ore straordinarie
owner, proprietor | propriétaire, détenteur | propietario, dueño | proprietário, dono | proprietario, titolare
pack, pack one's bags | faire ses valises, faire ses bagages | hacer la maleta, empacar | fazer as malas, arrumar as malas | fare le valigie, fare i bagagli
package tour, package holiday | voyage organisé, forfait touristique | viaje organizado, paquete turístico | pacote turístico, pacote de viagem | viaggio organizzato, pacchetto turistico
packaging, wrapping, pack, wrap | emballage, emballer | embalaje, envase, embalar | embalagem, embalar, embrulho | imballaggio, confezione, imballare
paint, painting work | peinture, peindre | pintura, pintar | tinta, pintar, pintura | vernice, pittura, verniciare
parcel, package | colis, paquet | paquete, encomienda | encomenda, pacote | pacco, collo
park | se garer, stationner | aparcar, estacionar, parquear | estacionar | parcheggiare, posteggiare
part-time, part time | à temps partiel, mi-temps | a tiempo parcial, media jornada | meio período, a tempo parcial, part-time | a tempo parziale, part-time
partner, associate, business partner | associé, partenaire | socio, asociado | sócio, associado, parceiro | socio, partner
passenger | passager, voyageur | pasajero | passageiro | passeggero
patent | brevet | patente | patente | brevetto
path, trail, footpath, track | sentier, chemin | sendero, senda, camino | trilha, trilho, caminho, vereda | sentiero, cammino
pavement, sidewalk, footpath | trottoir | acera, vereda, banqueta | calçada, passeio | marciapiede
pay rise, salary increase, raise | augmentation de salaire | aumento de sueldo, subida salarial | aumento salarial, aumento de salário | aumento di stipendio, aumento salariale
pay, salary, wage, wages | salaire, paie, traitement, rémunération | salario, sueldo, paga, remuneración | salário, ordenado, vencimento, remuneração | stipendio, salario, paga, retribuzione
payment, pay, settle | paiement, payer, règlement, régler | pago, pagar, abonar | pagamento, pagar, quitar | pagamento, pagare, saldare
payslip, pay stub, wage slip | fiche de paie, bulletin de salaire | nómina, recibo de sueldo, recibo de salario | holerite, contracheque, recibo de vencimento | busta paga, cedolino
pedestrian crossing, zebra crossing, crosswalk | passage piéton, passage clouté | paso de peatones, paso de cebra, senda peatonal | faixa de pedestres, passadeira | strisce pedonali, attraversamento pedonale
pedestrian zone, pedestrian precinct, car-free zone | zone piétonne, rue piétonne | zona peatonal, calle peatonal | zona pedonal, calçadão, área de pedestres | zona pedonale, isola pedonale
pedestrian, walker | piéton | peatón | pedestre, peão | pedone
pension, old-age pension, retirement pension | pension de retraite, pension de vieillesse | pensión, pensión de jubilación | pensão, aposentadoria, pensão de reforma | pensione, pensione di vecchiaia
per diem, daily allowance, subsistence allowance | indemnité journalière, per diem | dietas, viáticos | diárias, ajudas de custo | diaria, indennità giornaliera
permanent job, open-ended contract | CDI, contrat à durée indéterminée, emploi stable | contrato indefinido, empleo fijo | contrato sem termo, emprego fixo | contratto a tempo indeterminato, posto fisso
petrol station, gas station, service station | station-service, station d'essence | gasolinera, estación de servicio, bencinera | posto de gasolina, bomba de gasolina, posto de combustível | distributore di benzina, stazione di servizio, benzinaio
petrol, gasoline, gas | essence | gasolina, nafta, bencina | gasolina | benzina
pick up, fetch, collect | aller chercher, venir chercher | recoger, ir a buscar, pasar a buscar | buscar, ir buscar, apanhar | andare a prendere, venire a prendere
picket line, picket | piquet de grève | piquete, piquete de huelga | piquete, piquete de greve | picchetto, picchettaggio
piggy bank, money box | tirelire | hucha, alcancía | cofrinho, mealheiro | salvadanaio
pilot, captain | pilote, commandant de bord | piloto, comandante | piloto, comandante | pilota, comandante
PIN code, PIN, secret code | code confidentiel, code secret | código PIN, clave secreta | código PIN, senha do cartão | codice PIN, codice segreto
pipe, tube | tuyau, tube | tubo, caño | cano, tubo | tubo, tubatura
plastic | plastique | plástico | plástico | plastica
platform | quai, voie | andén, vía | plataforma, cais | binario, banchina
pliers, pincers | pince, tenailles | alicates, tenazas, pinzas | alicate, tenaz | pinze, tenaglie
plug | fiche, fiche électrique | clavija, enchufe | ficha, plugue | spina
plumber | plombier | fontanero, plomero, gasfitero | encanador, canalizador, bombeiro hidráulico | idraulico
plumbing, pipes, piping | plomberie, tuyauterie, tuyaux | fontanería, plomería, tuberías, cañerías | encanamento, canalização, canos | idraulica, tubature, tubazioni
port, harbour | port | puerto | porto | porto
post, position | poste | puesto, cargo | cargo, posto | posto di lavoro, posizione
postcode, zip code, postal code | code postal | código postal | CEP, código postal | CAP, codice postale, codice di avviamento postale
potter, pottery, ceramics | potier, poterie, céramique | alfarero, alfarería, cerámica | oleiro, olaria, cerâmica | vasaio, ceramica, ceramista
poverty, poor, needy | pauvreté, misère, pauvre | pobreza, miseria, pobre | pobreza, miséria, pobre | povertà, miseria, povero
power cut, blackout, power failure | panne de courant, coupure de courant | apagón, corte de luz | apagão, corte de energia, falta de luz | blackout, interruzione di corrente
power station, power plant | centrale électrique | central eléctrica, planta eléctrica | central elétrica, usina elétrica | centrale elettrica
pram, pushchair, stroller | poussette, landau | cochecito, carriola, carrito de bebé | carrinho de bebê, carrinho de bebé | passeggino, carrozzina per neonati
precarious work, job insecurity | travail précaire, précarité | trabajo precario, precariedad | trabalho precário, precariedade | lavoro precario, precariato
price drop, price cut | baisse des prix, réduction de prix | bajada de precios, rebaja de precios | queda de preços, redução de preços | calo dei prezzi, ribasso dei prezzi
price increase, rise in price, price hike | hausse des prix, augmentation de prix | subida de precios, aumento de precios, alza de precios | aumento de preços, subida de preços, reajuste | aumento dei prezzi, rincaro
price list, rates, tariff | liste de prix, tarifs, grille tarifaire | lista de precios, tarifario | lista de preços, tabela de preços, preçário | listino prezzi, tariffario
price | prix | precio | preço | prezzo
printing house, print shop, printer's | imprimerie | imprenta | gráfica, tipografia | tipografia, stamperia
printing, print | impression, imprimer | impresión, imprimir | impressão, imprimir | stampa, stampare
private sector | secteur privé | sector privado | setor privado, iniciativa privada | settore privato
privatization, privatize | privatisation, privatiser | privatización, privatizar | privatização, privatizar | privatizzazione, privatizzare
procurement, purchasing, public procurement | passation de marchés, marchés publics, achats publics | contratación pública, adquisiciones, compras públicas | contratação pública, aquisições, compras públicas | appalti pubblici, approvvigionamento, acquisti pubblici
product, item, article | produit, article | producto, artículo | produto, artigo | prodotto, articolo
production, produce, output | production, produire | producción, producir | produção, produzir | produzione, produrre
productivity, productive | productivité, productif | productividad, productivo | produtividade, produtivo | produttività, produttivo
profession, occupation, trade, line of work | profession, métier | profesión, oficio | profissão, ofício | professione, mestiere
profit, gain, earnings | bénéfice, profit, gain | beneficio, ganancia, lucro, utilidad | lucro, ganho | profitto, utile, guadagno
profitable, lucrative, cost-effective | rentable, lucratif | rentable, lucrativo | rentável, lucrativo | redditizio, lucrativo, remunerativo
promotion, be promoted, advancement | promotion, avancement | ascenso, promoción, ascender | promoção, ser promovido | promozione, avanzamento di carriera
prototype, mock-up | prototype, maquette | prototipo, maqueta | protótipo, maquete | prototipo, modello in scala
public sector | secteur public | sector público | setor público | settore pubblico
public transport, mass transit, public transit | transports en commun, transports publics | transporte público, transporte colectivo | transporte público, transportes públicos, transporte coletivo | mezzi pubblici, trasporto pubblico
pump | pompe, pomper | bomba, bombear | bomba, bombear | pompa, pompare
purchasing power, buying power | pouvoir d'achat | poder adquisitivo, poder de compra | poder de compra, poder aquisitivo | potere d'acquisto
quality | qualité | calidad | qualidade | qualità
queue, line, stand in line | file d'attente, queue, faire la queue | cola, fila, hacer cola | fila, fazer fila | coda, fila, fare la coda
rail strike, transport strike | grève des transports, grève des trains | huelga de transportes, paro de transporte | greve dos transportes, greve dos trens | sciopero dei trasporti, sciopero dei treni
railway track, rail track, rails | voie ferrée, rails | vía férrea, rieles, raíles | via férrea, trilhos, carris | binari, rotaie, strada ferrata
railway worker, railwayman | cheminot | ferroviario, ferrocarrilero | ferroviário | ferroviere
railway, railroad, rail | chemin de fer, ferroviaire | ferrocarril, ferroviario | ferrovia, caminho de ferro, ferroviário | ferrovia, ferroviario
raw material | matière première | materia prima | matéria-prima | materia prima
real estate, property | immobilier, bien immobilier | bienes raíces, inmueble, inmobiliario | imóvel, imobiliário, imóveis | immobile, immobiliare, beni immobili
receipt, proof of purchase, voucher | reçu, quittance, ticket de caisse | recibo, comprobante, tique | recibo, comprovante, talão | ricevuta, scontrino, quietanza
reception, front desk, reception desk | réception, accueil | recepción | recepção | reception, accettazione
recession, slump, downturn | récession, crise économique | recesión, crisis económica | recessão, crise econômica | recessione, crisi economica
recruit, hire, recruitment, take on | recruter, embaucher, recrutement, embauche | contratar, reclutar, contratación | contratar, recrutar, contratação, recrutamento | assumere, reclutare, assunzione
recycling, recycle | recyclage, recycler | reciclaje, reciclar | reciclagem, reciclar | riciclaggio, riciclo, riciclare
reduced rate, concession, discounted ticket | tarif réduit | tarifa reducida, precio reducido | meia-entrada, tarifa reduzida, preço reduzido | tariffa ridotta, biglietto ridotto
reference, letter of recommendation, testimonial | lettre de recommandation, références | carta de recomendación, referencias | carta de recomendação, referências | lettera di raccomandazione, referenze
refund, reimbursement, reimburse, pay back | remboursement, rembourser | reembolso, reintegro, reembolsar, devolución | reembolso, reembolsar, restituição | rimborso, rimborsare
registration fee, enrolment fee | frais d'inscription, droits d'inscription | cuota de inscripción, derechos de inscripción | taxa de inscrição | quota d'iscrizione, tassa d'iscrizione
reminder, payment reminder, dunning letter | rappel, relance, lettre de relance | recordatorio de pago, aviso de pago | lembrete de pagamento, aviso de cobrança | sollecito, sollecito di pagamento
remote control | télécommande | mando a distancia, control remoto | controle remoto, telecomando, comando à distância | telecomando
renew, renewal, extend | renouveler, renouvellement, reconduction | renovar, renovación | renovar, renovação | rinnovare, rinnovo
renewable energy, renewables, green energy | énergie renouvelable, énergies renouvelables, énergie verte | energía renovable, energías renovables, energía limpia | energia renovável, energias renováveis, energia limpa | energia rinnovabile, fonti rinnovabili, energia pulita
rent, rent payment | loyer | alquiler, renta, arriendo | aluguel, renda | affitto, canone di locazione, pigione
rent, rental, let, lease | louer, location | alquilar, alquiler, arrendar, rentar | alugar, aluguel, arrendar, locação | affittare, affitto, locazione
repair, fix, mend | réparer, réparation, dépanner | reparar, arreglar, reparación | consertar, reparar, conserto, reparação | riparare, aggiustare, riparazione
residence permit, stay permit | permis de séjour, titre de séjour, carte de séjour | permiso de residencia, tarjeta de residencia | autorização de residência, visto de residência | permesso di soggiorno
resign, resignation, quit, step down | démissionner, démission | dimitir, dimisión, renunciar, renuncia | demitir-se, pedir demissão, renunciar, renúncia | dimettersi, dimissioni, dare le dimissioni
rest area, service area, motorway services | aire de repos, aire de service | área de descanso, área de servicio | área de descanso, área de serviço | area di sosta, area di servizio
restaurant bill, check | addition, note | cuenta | conta | conto
retail, retailer, retail trade | au détail, détaillant, vente au détail | al por menor, minorista, venta al detalle | a retalho, varejo, varejista | al dettaglio, dettagliante, vendita al minuto
retired, pensioner, retiree | retraité, pensionné | jubilado, pensionista | aposentado, reformado, pensionista | pensionato
retirement, retire | retraite, prendre sa retraite | jubilación, jubilarse, retiro | aposentadoria, reforma, aposentar-se | pensionamento, andare in pensione
return trip, round trip | aller-retour | ida y vuelta, viaje redondo | ida e volta | andata e ritorno
return, come back, way back | retour, revenir, rentrer | regreso, vuelta, regresar, volver | regresso, volta, regressar, retornar | ritorno, rientro, ritornare, rientrare
right, on the right | droite, à droite | derecha, a la derecha | direita, à direita | destra, a destra
ring road, bypass, beltway | périphérique, rocade, contournement | circunvalación, ronda, carretera de circunvalación | anel viário, circular, rodoanel | tangenziale, circonvallazione, raccordo anulare
risk, hazard | risque, risquer | riesgo, arriesgar | risco, arriscar | rischio, rischiare
road accident, car crash, traffic accident | accident de voiture, accident de la route, accident de la circulation | accidente de tráfico, accidente de tránsito, accidente de coche | acidente de trânsito, acidente de viação, acidente de carro | incidente stradale, incidente d'auto
road sign, traffic sign, signpost | panneau de signalisation, panneau routier | señal de tráfico, señal de tránsito, letrero | placa de trânsito, sinal de trânsito | cartello stradale, segnale stradale
road | route | carretera, ruta | estrada, rodovia | strada
roadworks, road work | travaux routiers, travaux de voirie | obras en la calzada, obras viales | obras na estrada, obras viárias | lavori stradali
robot, robotics | robot, robotique | robot, robótica | robô, robótica | robot, robotica
room, bedroom | chambre, chambre à coucher | habitación, cuarto, dormitorio, recámara | quarto, dormitório | camera, stanza, camera da letto
roommate, room sharer | compagnon de chambre, colocataire | compañero de habitación, compañero de cuarto | colega de quarto, companheiro de quarto | compagno di stanza, coinquilino
rope, cord | corde, cordage | cuerda, soga | corda | corda, fune
roundabout, traffic circle | rond-point, giratoire | rotonda, glorieta | rotatória, rotunda | rotatoria, rotonda
royalties, copyright fees | redevances, droits d'auteur | regalías, derechos de autor | royalties, direitos autorais | diritti d'autore, royalty
rubber | caoutchouc | caucho, goma, hule | borracha | gomma, caucciù
ruler, straightedge | règle graduée | regla graduada | régua | righello
runway, landing strip | piste d'atterrissage, piste de décollage | pista de aterrizaje, pista de despegue | pista de pouso, pista de aterragem | pista di atterraggio, pista di decollo
rush hour, peak time | heure de pointe, heures de pointe | hora punta, hora pico | hora de ponta, horário de pico | ora di punta
rust, rusty | rouille, rouillé | óxido, herrumbre, oxidado | ferrugem, enferrujado | ruggine, arrugginito
safe, strongbox | coffre-fort, coffre | caja fuerte | cofre, cofre-forte | cassaforte
sailing boat, sailboat, yacht | voilier | velero, barco de vela | veleiro, barco à vela | barca a vela, veliero
sailor, seaman, seafarer | marin, matelot | marinero, marino | marinheiro, marujo | marinaio
sales, clearance sale, bargain sale | soldes, promotions | rebajas, ofertas, liquidación | saldos, liquidação, promoções | saldi, svendita, liquidazione
sample, specimen | échantillon | muestra | amostra | campione
sand | sable | arena | areia | sabbia
savings, save money | épargne, économies, épargner | ahorros, ahorro, ahorrar | poupança, economias, poupar | risparmi, risparmio, risparmiare
saw | scie, scier | sierra, serrucho, serrar | serra, serrote, serrar | sega, segare
scales, weighing scale, balance | balance | balanza, báscula | balança | bilancia
scholarship, bursary, study grant | bourse d'études | beca, beca de estudios | bolsa de estudos, bolsa de estudo | borsa di studio
scooter, moped | scooter, mobylette, cyclomoteur | escúter, ciclomotor, motoneta | lambreta, ciclomotor, motoneta | motorino, scooter, ciclomotore
scrap metal, scrap | ferraille | chatarra | sucata, ferro-velho | rottami, ferraglia
screw | vis, visser | tornillo, atornillar | parafuso, aparafusar | vite, avvitare
screwdriver | tournevis | destornillador, desarmador | chave de fenda, chave de fendas, chave de parafusos | cacciavite
season ticket, travel pass, travel card | abonnement, carte d'abonnement | abono, pase, bono transporte | passe, passe mensal, bilhete único | abbonamento, tessera
seasonal work, seasonal worker | travail saisonnier, saisonnier | trabajo estacional, temporero, trabajo de temporada | trabalho sazonal, trabalhador sazonal | lavoro stagionale, lavoratore stagionale
seat, place | place, siège | asiento, plaza | assento, lugar | posto, sedile
second class, economy class | seconde classe, deuxième classe, classe économique | segunda clase, clase turista, clase económica | segunda classe, classe econômica | seconda classe, classe economica
second-hand, used, pre-owned | d'occasion, de seconde main | de segunda mano, usado | de segunda mão, usado, seminovo | di seconda mano, usato
secretary, administrative assistant | secrétaire, assistant administratif | secretario, asistente administrativo | secretário, assistente administrativo | segretario, assistente amministrativo
security check, security screening | contrôle de sécurité, contrôle de sûreté | control de seguridad | controle de segurança, controlo de segurança | controllo di sicurezza, controlli di sicurezza
security deposit, deposit | caution, dépôt de garantie | fianza, depósito de garantía | caução, depósito de garantia, fiança | cauzione, deposito cauzionale
self-employed, freelance, freelancer | indépendant, travailleur indépendant, à son compte | autónomo, trabajador independiente, por cuenta propia | autônomo, freelancer, trabalhador independente | lavoratore autonomo, libero professionista, in proprio
sell, sale | vendre, vente | vender, venta | vender, venda | vendere, vendita
seller, vendor | vendeur | vendedor | vendedor | venditore
sensor, detector | capteur, détecteur | sensor, detector | sensor, detector | sensore, rilevatore
service sector, services, tertiary sector | secteur des services, secteur tertiaire | sector servicios, sector terciario | setor de serviços, setor terciário | settore dei servizi, terziario
severance pay, redundancy pay | indemnité de licenciement, indemnité de départ | indemnización por despido, finiquito | indenização por demissão, verbas rescisórias | liquidazione, TFR, buonuscita
sewing, sew, stitch | couture, coudre | costura, coser | costura, costurar, coser | cucito, cucire
share, stock | action, actions en bourse | acción, acciones en bolsa | ação, ações na bolsa | azione, titolo azionario
shift, shift work | travail posté, travail en équipe, roulement | turno, trabajo por turnos | turno, trabalho por turnos | turno, lavoro a turni
ship, dispatch, send | expédier, envoyer, expédition, envoi | enviar, despachar, envío, expedir | enviar, despachar, expedir, envio | spedire, inviare, spedizione, invio
ship, vessel | navire, bateau, bâtiment de mer | barco, buque, navío, nave | navio, barco, embarcação | nave, bastimento
shipwreck, sink | naufrage, couler | naufragio, hundirse | naufrágio, afundar, naufragar | naufragio, affondare
shoemaker, cobbler | cordonnier | zapatero | sapateiro | calzolaio, ciabattino
shop assistant, salesperson, sales clerk | vendeur, commis | dependiente, vendedor | vendedor, balconista, empregado de balcão | commesso, venditore
shop window, display window | vitrine, devanture | escaparate, vidriera, vitrina, aparador | vitrine, montra | vetrina
shop, store | magasin, boutique | tienda, negocio, comercio | loja | negozio, bottega
shopping centre, shopping mall, mall | centre commercial, galerie marchande | centro comercial, plaza comercial | shopping, centro comercial | centro commerciale
shopping trolley, shopping cart, basket | caddie, chariot, panier | carrito de la compra, cesta | carrinho de compras, cesto | carrello della spesa, cestino
shopping, do the shopping, purchases | achats, faire les courses, emplettes, courses | compras, ir de compras, hacer la compra | compras, fazer compras | spesa, fare la spesa, acquisti
shortage, scarcity, lack | pénurie, manque, rareté | escasez, carencia, desabastecimiento | escassez, falta, carência | carenza, penuria, scarsità
shortcut, short cut | raccourci | atajo | atalho | scorciatoia
shovel, spade | pelle, bêche | pala | pá | pala, badile, vanga
shower | douche | ducha, regadera | chuveiro, duche, ducha | doccia
shuttle, shuttle bus | navette | lanzadera, servicio de enlace, autobús lanzadera | transfer, vaivém, ônibus de traslado | navetta, bus navetta
sick leave, sickness absence, off sick | congé maladie, arrêt maladie, arrêt de travail | baja por enfermedad, baja médica, licencia médica | licença médica, baixa médica, atestado | congedo per malattia, assenza per malattia
sightseeing, seeing the sights | visite touristique, tourisme urbain | visita turística, turismo | passeio turístico, visita turística | visita turistica, giro turistico
signatory, contracting party | signataire, partie contractante | firmante, signatario, parte contratante | signatário, parte contratante | firmatario, parte contraente
silver | argent métal, argenté | plata, plateado | prata, prateado | argento, argentato
single room | chambre simple, chambre individuelle | habitación individual, habitación sencilla | quarto individual, quarto de solteiro | camera singola, singola
skilled, qualified, trained | qualifié, compétent | cualificado, calificado, capacitado | qualificado, capacitado | qualificato, specializzato
sleeping bag | sac de couchage, duvet | saco de dormir, bolsa de dormir | saco de dormir, saco-cama | sacco a pelo
sleeping car, couchette, sleeper | wagon-lit, couchette, voiture-couchettes | coche cama, litera | vagão-leito, vagão-cama, couchette | vagone letto, cuccetta, carrozza letto
small business, SME | petite entreprise, PME | pequeña empresa, pyme | pequena empresa, PME, microempresa | piccola impresa, PMI
smuggling, contraband, smuggle | contrebande | contrabando, contrabandear | contrabando, contrabandear | contrabbando
social contributions, social security contributions | cotisations sociales, charges sociales | cotizaciones sociales, aportes sociales | contribuições sociais, descontos para segurança social | contributi previdenziali, contributi sociali
social security, social insurance, welfare | sécurité sociale, protection sociale | seguridad social, previsión social | segurança social, previdência social, INSS | previdenza sociale, sicurezza sociale
socket, power outlet, power point | prise de courant, prise électrique | enchufe, toma de corriente, tomacorriente | tomada, tomada elétrica | presa, presa di corrente
solar panel, photovoltaic panel | panneau solaire, panneau photovoltaïque | panel solar, placa solar | painel solar, placa solar | pannello solare, pannello fotovoltaico
sold out, out of stock | épuisé, en rupture de stock | agotado, sin existencias | esgotado, fora de estoque | esaurito, non disponibile
south, southern | sud, méridional | sur, meridional | sul, meridional | sud, meridione, meridionale
spare part, replacement part | pièce de rechange, pièce détachée | repuesto, pieza de recambio, refacción | peça de reposição, peça sobresselente, sobressalente | pezzo di ricambio, ricambio
special offer, bargain | offre spéciale, promotion, bonne affaire | oferta especial, ganga, chollo | oferta especial, promoção, pechincha | offerta speciale, promozione, affarone
specifications, terms of reference, requirements | cahier des charges, spécifications | pliego de condiciones, especificaciones | caderno de encargos, especificações | capitolato, specifiche
speed limit | limitation de vitesse, vitesse maximale | límite de velocidad, velocidad máxima | limite de velocidade, velocidade máxima | limite di velocità, velocità massima
speed, velocity | vitesse | velocidad, rapidez | velocidade, rapidez | velocità, rapidità
spend money, spend | dépenser | gastar | gastar, despender | spendere
sponsor, sponsorship, patron | sponsor, parrain, parrainage, mécène | patrocinador, patrocinio, auspiciador | patrocinador, patrocínio | sponsor, sponsorizzazione, patrocinatore
square, plaza, town square | place, grand-place | plaza | praça, largo | piazza, piazzale, largo
staff, personnel, workforce | personnel, effectif | personal, plantilla | pessoal, quadro de funcionários | personale, organico
stairs, staircase | escalier, escaliers | escalera, escaleras | escada, escadaria | scale, scala
stall, stand, booth | stand, étal, kiosque | puesto, stand, caseta | barraca, banca, estande | bancarella, stand, banchetto
standard of living, living standards | niveau de vie | nivel de vida | nível de vida, padrão de vida | tenore di vita, livello di vita
standard, technical standard | norme, norme technique | norma, norma técnica, estándar | norma, norma técnica, padrão | norma, norma tecnica, standard
standardization, standardize | normalisation, normaliser, standardisation | normalización, estandarización, estandarizar | normalização, padronização, padronizar | normazione, standardizzazione, standardizzare
startup, start-up | start-up, jeune pousse | startup, empresa emergente | startup | startup, impresa emergente
station, train station, railway station | gare, gare ferroviaire | estación, estación de tren | estação, estação de trem, gare | stazione, stazione ferroviaria
stationery shop, stationer's | papeterie | papelería | papelaria | cartoleria
stay overnight, spend the night, sleep over | passer la nuit, dormir sur place | pernoctar, pasar la noche | pernoitar, passar a noite | pernottare, passare la notte
stay | séjour | estancia, estadía | estadia, estada | soggiorno, permanenza
stay, sojourn | séjourner | alojarse, quedarse | ficar hospedado, hospedar-se | soggiornare
steel | acier | acero | aço | acciaio
stock exchange, stock market | bourse, marché boursier | bolsa, bolsa de valores, mercado bursátil | bolsa, bolsa de valores | borsa, borsa valori, mercato azionario
stock, inventory | stock, inventaire | existencias, inventario | estoque, inventário | scorte, giacenza, inventario
stone, rock | pierre | piedra | pedra | pietra, sasso
stopover, layover, stop | escale, étape | escala, parada | escala, parada | scalo, sosta, tappa
storage, store, keep | stockage, stocker, entreposer | almacenamiento, almacenar | armazenamento, armazenagem, armazenar | immagazzinamento, stoccaggio, immagazzinare
straight ahead, straight on | tout droit | todo recto, derecho | em frente, sempre em frente, reto | sempre dritto, diritto
street market, open-air market | marché en plein air, marché de rue | mercadillo, tianguis, feria | feira livre, feira, mercado de rua | mercatino, mercato all'aperto
street | rue | calle | rua | via, strada
strike, go on strike, walkout | grève, faire grève, débrayage | huelga, paro, hacer huelga | greve, paralisação, fazer greve | sciopero, scioperare
striker, striking worker | gréviste | huelguista | grevista | scioperante
string, twine | ficelle | cordel, cordón, piolín | barbante, cordel | spago, cordicella
stroll, go for a walk, walk | promenade, balade, se promener | paseo, pasear, dar un paseo | passeio, passear, dar uma volta | passeggiata, passeggiare, fare due passi
studio flat, studio apartment, bedsit | studio, studette | estudio, monoambiente | quitinete, estúdio, T0 | monolocale
subcontractor, subcontracting, outsource | sous-traitant, sous-traitance, externaliser | subcontratista, subcontratación, externalizar | subcontratado, terceirização, terceirizar, subempreiteiro | subappaltatore, subappalto, esternalizzare
subsidiary, branch | filiale, succursale | filial, sucursal | filial, subsidiária, sucursal | filiale, succursale, controllata
suburb, outskirts, suburbs | banlieue, périphérie | suburbio, afueras, periferia | subúrbio, periferia, arredores da cidade | periferia, sobborgo
suitcase, case | valise | maleta, valija | mala, mala de viagem | valigia
supermarket, hypermarket | supermarché, grande surface, hypermarché | supermercado, hipermercado | supermercado, hipermercado | supermercato, ipermercato
supplier, provider, vendor | fournisseur, prestataire | proveedor | fornecedor | fornitore
supply and demand | offre et demande | oferta y demanda | oferta e procura, oferta e demanda | domanda e offerta
supply chain | chaîne d'approvisionnement | cadena de suministro | cadeia de suprimentos, cadeia de abastecimento | catena di fornitura, catena di approvvigionamento
supply, provide, furnish | fournir, approvisionner, fourniture | suministrar, proveer, abastecer, suministro | fornecer, abastecer, fornecimento | fornire, rifornire, fornitura
supporting document, proof, documentary evidence | pièce justificative, justificatif | justificante, comprobante | comprovante, justificativo, documento comprovativo | documento giustificativo, pezza giustificativa, giustificativo
surcharge, supplement, extra charge | supplément, surtaxe | recargo, suplemento | sobretaxa, suplemento, acréscimo | supplemento, sovrapprezzo, maggiorazione
surplus, excess | excédent, surplus | superávit, excedente | superávit, excedente | avanzo, eccedenza, surplus
surroundings, vicinity, environs | alentours, environs | alrededores, inmediaciones | arredores, cercanias, imediações | dintorni, vicinanze
sustainable development, sustainability, sustainable | développement durable, durabilité | desarrollo sostenible, sostenibilidad, sustentable | desenvolvimento sustentável, sustentabilidade | sviluppo sostenibile, sostenibilità
switch, light switch | interrupteur, commutateur | interruptor, apagador | interruptor | interruttore
tailor, dressmaker, seamstress | tailleur, couturière, couturier | sastre, modista, costurera | alfaiate, costureira, modista | sarto, sarta
take-off, take off | décollage, décoller | despegue, despegar | decolagem, descolagem, decolar, descolar | decollo, decollare
tape measure, measuring tape | mètre ruban, mètre à ruban | cinta métrica | fita métrica, trena | metro a nastro, metro
tax deductible, tax deduction, tax relief | déductible des impôts, déduction fiscale, réduction d'impôt | desgravable, desgravación fiscal, deducible | dedutível, dedução fiscal, isenção fiscal | detraibile, detrazione fiscale, sgravio fiscale
tax evasion, tax fraud | fraude fiscale, évasion fiscale | evasión fiscal, fraude fiscal | evasão fiscal, sonegação | evasione fiscale, frode fiscale
tax exemption, tax-free, tax exempt | exonération fiscale, exonéré d'impôt, hors taxes | exención fiscal, exento de impuestos, libre de impuestos | isenção fiscal, isento de impostos | esenzione fiscale, esentasse
tax office, tax authorities, revenue service | fisc, administration fiscale, centre des impôts | hacienda, fisco, agencia tributaria | fisco, receita federal, finanças | fisco, agenzia delle entrate
tax return, tax declaration | déclaration d'impôts, déclaration de revenus, déclaration fiscale | declaración de la renta, declaración de impuestos | declaração de imposto, declaração de rendimentos | dichiarazione dei redditi
tax, duty, levy, taxation | impôt, taxe, fiscalité | impuesto, tributo, fiscalidad | imposto, tributo, tributação | imposta, tassa, tributo
taxi driver, cab driver | chauffeur de taxi, taximan | taxista | taxista, motorista de táxi | tassista, taxista
teamwork, team work | travail d'équipe, travail en équipe | trabajo en equipo | trabalho em equipe, trabalho em equipa | lavoro di squadra, gioco di squadra
technical, technological | technique, technologique | técnico, tecnológico | técnico, tecnológico | tecnico, tecnologico
technician | technicien | técnico | técnico | tecnico, perito
technology, tech | technologie, technique | tecnología, técnica | tecnologia, técnica | tecnologia, tecnica
telework, remote work, work from home, home office | télétravail, travail à distance | teletrabajo, trabajo a distancia | teletrabalho, trabalho remoto, home office | telelavoro, lavoro agile, smart working
temporary work, fixed-term contract, temp job | intérim, CDD, travail temporaire | trabajo temporal, contrato temporal | trabalho temporário, contrato a termo | lavoro a termine, contratto a tempo determinato, lavoro interinale
tenant, renter, lessee | locataire | inquilino, arrendatario | inquilino, locatário, arrendatário | inquilino, locatario, affittuario
tent | tente | tienda de campaña, carpa | barraca, tenda | tenda
terminal, air terminal | aérogare, terminal | terminal | terminal | terminal, aerostazione
terminate, termination, rescind | résilier, résiliation | rescindir, rescisión | rescindir, rescisão | rescindere, disdire, risoluzione
terminus, last stop, end of line | terminus | terminal, última parada | terminal, ponto final | capolinea
terms and conditions, conditions of contract, terms of use | conditions générales, conditions d'utilisation | términos y condiciones, condiciones generales | termos e condições, condições gerais | termini e condizioni, condizioni generali
ticket inspector, conductor | contrôleur | revisor, inspector | revisor, fiscal, cobrador | controllore, capotreno
ticket machine, vending machine | distributeur de billets, distributeur automatique | máquina expendedora, expendedor de billetes | máquina de bilhetes, máquina de venda automática | distributore automatico, biglietteria automatica
ticket office, box office, ticket counter | guichet, billetterie | taquilla, boletería, ventanilla | bilheteria, bilheteira, guichê | biglietteria, botteghino, sportello
ticket, admission ticket | billet d'entrée, entrée | entrada, boleto, tique | ingresso, entrada, bilhete | biglietto d'ingresso, ingresso
ticket, travel ticket, train ticket | billet, titre de transport | billete, boleto, pasaje | bilhete, passagem | biglietto, titolo di viaggio
time zone | fuseau horaire | huso horario, zona horaria | fuso horário | fuso orario
timetable, schedule | horaire, horaires | horario, horarios | horário, horários | orario, orari
tin | étain | estaño | estanho | stagno
tobacconist, tobacco shop | bureau de tabac, tabac | estanco, tabaquería | tabacaria | tabaccheria, tabaccaio
toilet, restroom, lavatory, loo, WC | toilettes, WC, sanitaires | aseo, servicio, lavabo, sanitario | banheiro público, sanitário, casa de banho | toilette, gabinetto, servizi igienici, WC
toll, toll road | péage | peaje | pedágio, portagem | pedaggio
tool, implement | outil, instrument | herramienta, útil | ferramenta, utensílio | attrezzo, utensile, strumento
toolbox, tool kit | boîte à outils, trousse à outils | caja de herramientas | caixa de ferramentas | cassetta degli attrezzi
total, overall amount | total, somme totale | total, importe total | total, valor total | totale, importo totale
tour guide, tourist guide | guide touristique, accompagnateur | guía turístico, guía de turismo | guia turístico, guia de turismo | guida turistica, accompagnatore turistico
tour, touring | tournée, circuit | gira, circuito | turnê, digressão, circuito | tour, giro, tournée
tourism, tourist industry | tourisme | turismo | turismo | turismo
tourist office, tourist information | office de tourisme, syndicat d'initiative | oficina de turismo | posto de turismo, centro de informações turísticas | ufficio turistico, ufficio informazioni turistiche, pro loco
tourist tax, city tax | taxe de séjour | tasa turística, impuesto turístico | taxa turística, taxa de turismo | tassa di soggiorno, imposta di soggiorno
tourist, holidaymaker, sightseer | touriste, vacancier, estivant | turista, veraneante | turista, veranista | turista, villeggiante
towel | serviette de toilette, serviette de bain, essuie | toalla | toalha | asciugamano
trade fair, exhibition, expo | foire commerciale, salon professionnel | feria comercial, feria de muestras | feira comercial, exposição comercial | fiera commerciale, fiera campionaria
trade union, union, labor union | syndicat, organisation syndicale | sindicato, gremio | sindicato | sindacato
trade unionist, union member | syndicaliste, syndiqué | sindicalista, afiliado sindical | sindicalista, sindicalizado | sindacalista, iscritto al sindacato
trade, commerce, trading | commerce, négoce | comercio | comércio | commercio
trader, merchant, shopkeeper, dealer | commerçant, marchand, négociant | comerciante, mercader, tendero | comerciante, lojista, mercador | commerciante, mercante, negoziante
traffic jam, congestion, tailback | embouteillage, bouchon, congestion | atasco, embotellamiento, trancón, congestión | engarrafamento, congestionamento | ingorgo, coda, congestione
traffic light, traffic lights, stoplight | feu rouge, feux de circulation, feu tricolore | semáforo | semáforo, sinal de trânsito, farol | semaforo
traffic, road traffic | circulation, trafic | tráfico, tránsito, circulación | trânsito, tráfego | traffico, circolazione
trailer | remorque | remolque, acoplado | reboque | rimorchio
train, railway train | train | tren | trem, comboio | treno
tram, tramway, streetcar, trolley | tram, tramway | tranvía | bonde, elétrico | tram
transport, transportation, conveyance | transport, transporter, acheminement | transporte, transportar | transporte, transportar | trasporto, trasportare
travel agency, travel agent, tour operator | agence de voyages, voyagiste | agencia de viajes, operador turístico | agência de viagens, agência de turismo | agenzia di viaggi, agenzia viaggi
travel insurance | assurance voyage | seguro de viaje | seguro de viagem, seguro-viagem | assicurazione di viaggio, polizza viaggio
travel, journey, voyage | voyager, voyage | viajar, viaje | viajar, viagem | viaggiare, viaggio
traveller, traveler | voyageur | viajero | viajante | viaggiatore
treasury, cash flow | trésorerie | tesorería | tesouraria, tesouro | tesoreria
tunnel, underpass | tunnel, souterrain | túnel, paso subterráneo | túnel, passagem subterrânea | galleria, tunnel, sottopassaggio
turn | tourner | girar, doblar | virar, dobrar | girare, svoltare, voltare
turnover, sales revenue | chiffre d'affaires | facturación, volumen de negocios, cifra de negocio | faturamento, volume de negócios, faturação | fatturato, giro d'affari
tyre, tire | pneu | neumático, llanta, goma | pneu | pneumatico, gomma
undeclared work, moonlighting, illegal work | travail au noir, travail non déclaré | trabajo en negro, trabajo sumergido | trabalho informal, trabalho não declarado | lavoro nero, lavoro in nero
underground, metro, subway, tube | métro | metro, subte | metrô, metro, metropolitano | metropolitana, metrò
unemployed, jobless, out of work | chômeur, sans emploi, au chômage | desempleado, parado, desocupado | desempregado, sem emprego | disoccupato, senza lavoro
unemployment benefit, dole | allocation de chômage, indemnité de chômage | subsidio de desempleo, prestación por desempleo | seguro-desemprego, subsídio de desemprego | sussidio di disoccupazione, indennità di disoccupazione
unload, unloading | décharger, déchargement | descargar, descarga | descarregar, descarga | scaricare, scarico
vacancy, room available, free room | chambre libre, chambre disponible | habitación libre, habitación disponible | quarto vago, quarto disponível | camera libera, camera disponibile
vaccination certificate, vaccination card | certificat de vaccination, carnet de vaccination | certificado de vacunación, cartilla de vacunación | certificado de vacinação, carteira de vacinação | certificato di vaccinazione, certificato vaccinale
validate a ticket, punch, stamp | composter, valider | validar, picar, sellar | validar, picar | obliterare, convalidare, timbrare
value added tax, VAT, sales tax | taxe sur la valeur ajoutée, TVA | impuesto al valor agregado, IVA | imposto sobre valor acrescentado, IVA, ICMS | imposta sul valore aggiunto, IVA
value, worth | valeur, valoir | valor, valer | valor, valer | valore, valere
van, delivery van | camionnette, fourgon | furgoneta, camioneta | furgão, carrinha, furgoneta | furgone, furgoncino
vehicle | véhicule | vehículo | veículo, viatura | veicolo, mezzo
video surveillance, CCTV, security camera | vidéosurveillance, caméra de surveillance | videovigilancia, cámara de seguridad | videovigilância, câmera de segurança | videosorveglianza, telecamera di sicurezza
visa, entry visa | visa, visa d'entrée | visado, visa | visto, visto de entrada | visto, visto d'ingresso
vocational training, professional training, job training | formation professionnelle | formación profesional, capacitación | formação profissional, capacitação | formazione professionale
volunteer, voluntary worker | bénévole, volontaire | voluntario | voluntário | volontario
volunteering, voluntary work, unpaid work | bénévolat, volontariat | voluntariado, trabajo voluntario | voluntariado, trabalho voluntário | volontariato, lavoro volontario
voucher, coupon, gift card | bon d'achat, coupon, chèque-cadeau | vale, cupón, bono | vale, cupom, cupão | buono, tagliando, buono acquisto
waiter, waitress, server | serveur, serveuse | camarero, mesero, mozo | garçom, empregado de mesa, garçonete | cameriere, cameriera
waiting room, lounge | salle d'attente | sala de espera | sala de espera | sala d'attesa, sala d'aspetto
walk, on foot, go walking | marcher, à pied | caminar, andar, a pie | caminhar, andar, a pé | camminare, a piedi
wallet, purse | portefeuille, porte-monnaie | cartera, billetera, monedero | carteira, porta-moedas | portafoglio, portamonete, borsellino
warehouse, depot, storehouse | entrepôt, dépôt, hangar | almacén, depósito, bodega | armazém, depósito | magazzino, deposito
warranty, guarantee | garantie | garantía | garantia | garanzia
waste, squander | gaspiller, gaspillage | derrochar, despilfarrar, malgastar, derroche | desperdiçar, esbanjar, desperdício | sprecare, sperperare, spreco
waterproof, watertight | imperméable, étanche | impermeable, estanco | impermeável, à prova d'água | impermeabile, stagno
wax | cire | cera | cera | cera
wealth, riches, fortune, wealthy, rich | richesse, fortune, riche | riqueza, fortuna, rico | riqueza, fortuna, rico | ricchezza, fortuna, ricco
weaver, weaving, weave | tisserand, tissage, tisser | tejedor, tejer | tecelão, tecelagem, tecer | tessitore, tessitura, tessere
welding, weld, solder | soudure, souder | soldadura, soldar | solda, soldagem, soldar | saldatura, saldare
welfare state | État-providence, État social | estado de bienestar | estado de bem-estar social, estado-providência | stato sociale, stato assistenziale
wheel | roue | rueda | roda | ruota
wheelchair accessible, disabled access, step-free | accessible aux handicapés, accès PMR | accesible para discapacitados, accesible | acessível a cadeirantes, acessível a deficientes | accessibile ai disabili, senza barriere architettoniche
wholesale, wholesaler, in bulk | en gros, grossiste, vente en gros | al por mayor, mayorista | por atacado, atacadista, por grosso | all'ingrosso, grossista
wind turbine, wind power, wind farm | éolienne, énergie éolienne, parc éolien | aerogenerador, energía eólica, parque eólico | aerogerador, turbina eólica, parque eólico | pala eolica, turbina eolica, energia eolica
window seat | place côté fenêtre, siège hublot | asiento de ventanilla | lugar à janela, assento na janela | posto finestrino
withdraw money, withdrawal | retirer de l'argent, retrait | retirar dinero, sacar dinero, retiro | sacar dinheiro, levantar dinheiro, saque | prelevare, prelievo
wood, timber, wooden | bois | madera | madeira | legno, legname
work accident, industrial accident, occupational injury | accident du travail | accidente laboral, accidente de trabajo | acidente de trabalho | infortunio sul lavoro, incidente sul lavoro
work, labour | travailler, bosser | trabajar, laborar | trabalhar | lavorare
worker, labourer | travailleur, ouvrier | trabajador, obrero | trabalhador, operário | lavoratore, operaio
working class | classe ouvrière | clase obrera, clase trabajadora | classe operária, classe trabalhadora | classe operaia, classe lavoratrice
working conditions, conditions of employment | conditions de travail | condiciones de trabajo, condiciones laborales | condições de trabalho | condizioni di lavoro
working hours, working time, office hours | heures de travail, temps de travail, horaires de travail | horario laboral, jornada laboral | horário de trabalho, jornada de trabalho, expediente | orario di lavoro, orario d'ufficio
workload, amount of work | charge de travail | carga de trabajo, volumen de trabajo | carga de trabalho, volume de trabalho | carico di lavoro, mole di lavoro
workplace, place of work | lieu de travail | lugar de trabajo, centro de trabajo | local de trabalho | luogo di lavoro, posto di lavoro
works council, staff representatives | comité d'entreprise, délégués du personnel | comité de empresa, representantes del personal | comissão de trabalhadores, representantes dos trabalhadores | consiglio di fabbrica, rappresentanza sindacale
workshop, craft workshop | atelier | taller | oficina, ateliê | officina, laboratorio, bottega
wrench, spanner | clé anglaise, clé plate | llave inglesa, llave fija | chave inglesa | chiave inglese
youth hostel, hostel | auberge de jeunesse, AJ | albergue juvenil, albergue, hostel | albergue da juventude, pousada da juventude, hostel | ostello, ostello della gioventù
`;
