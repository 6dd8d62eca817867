/** People, institutions, culture and home: one meaning a line, in English | French | Spanish | Portuguese | Italian. */
export const society = `
abolition, abolish, do away with | abolition, abolir, suppression | abolición, abolir, supresión | abolição, abolir, supressão | abolizione, abolire, soppressione
abroad, overseas, foreign country | à l'étranger, outre-mer | en el extranjero, en el exterior | no estrangeiro, no exterior | all'estero, oltremare
abstract, summary, synopsis | résumé, synthèse, abrégé | resumen, sinopsis, síntesis | resumo, sinopse, síntese | riassunto, sintesi, sommario
abuse, mistreatment, ill-treatment | maltraitance, mauvais traitements, abus | maltrato, abuso, malos tratos | maus-tratos, abuso | maltrattamento, abuso
access control, entry control, admission control | contrôle d'accès | control de acceso | controlo de acesso, controle de acesso | controllo degli accessi, controllo accessi
accessible, wheelchair accessible, barrier-free | accessible, sans obstacles | accesible, sin barreras | acessível, sem barreiras | accessibile, senza barriere
accountant, bookkeeper | comptable, expert-comptable | contable, contador | contabilista, contador | contabile, ragioniere, commercialista
accusation, charge, indictment, accuse | accusation, accuser, inculpation | acusación, acusar, imputación | acusação, acusar, denúncia | accusa, accusare, imputazione
acquaintance, contact | connaissance | conocido | conhecido | conoscente, conoscenza
acquit, acquittal, clear | acquitter, acquittement, relaxe | absolver, absolución | absolver, absolvição | assolvere, assoluzione
activist, campaigner, militant | militant, activiste | activista, militante | ativista, militante, activista | attivista, militante
actor, actress, performer | acteur, actrice, comédien | actor, actriz, comediante | ator, atriz, actor | attore, attrice, interprete
address, postal address | adresse, adresse postale | dirección, domicilio, señas | endereço, morada | indirizzo, recapito
adoption, adopt a child | adoption, adopter un enfant | adopción, adoptar un niño | adoção, adopção, adotar | adozione, adottare
adult, grown-up | adulte, grande personne | adulto, mayor de edad | adulto, maior de idade | adulto, maggiorenne
advanced, advanced level | avancé, confirmé | avanzado | avançado | avanzato
adviser, advisor, consultant, counsellor | conseiller, consultant | asesor, consejero, consultor | assessor, conselheiro, consultor | consulente, consigliere
age group, age range | tranche d'âge, classe d'âge | franja de edad, grupo de edad | faixa etária, grupo etário | fascia d'età, gruppo di età
age | âge | edad | idade | età
ageing, aging, growing old | vieillissement, vieillir | envejecimiento, envejecer | envelhecimento, envelhecer | invecchiamento, invecchiare
agency, bureau | agence, office | agencia | agência | agenzia
agreement, accord, deal | accord, entente, convention | acuerdo, convenio | acordo, convênio, convénio | accordo, intesa, convenzione
air conditioning, AC, air conditioner | climatisation, clim, air conditionné | aire acondicionado, climatización | ar condicionado, climatização | aria condizionata, condizionatore, climatizzazione
alarm, alarm system, siren | alarme, sirène | alarma, sirena | alarme, sirene | allarme, sirena
alliance, coalition | alliance, coalition | alianza, coalición | aliança, coligação, coalizão | alleanza, coalizione
alumnus, former student, alumni | ancien élève, ancien étudiant | exalumno, antiguo alumno | ex-aluno, antigo aluno | ex alunno, ex studente
ambulance | ambulance | ambulancia | ambulância | ambulanza
amendment, amend, modification | amendement, amender, modification | enmienda, enmendar, modificación | emenda, emendar, alteração | emendamento, emendare, modifica
amusement park, theme park | parc d'attractions, parc de loisirs | parque de atracciones, parque temático | parque de diversões, parque temático | parco divertimenti, parco a tema
analysis, analyse, analyze | analyse, analyser | análisis, analizar | análise, analisar | analisi, analizzare
ancestor, forefather, forebear | ancêtre, aïeul | antepasado, ancestro | antepassado, ancestral | antenato, avo
angel | ange | ángel | anjo | angelo
anger, rage, angry | colère, rage, fâché | ira, enojo, enfado, enojado | raiva, ira, zangado | rabbia, ira, arrabbiato
anniversary, jubilee | anniversaire, jubilé | aniversario | aniversário, efeméride | anniversario, ricorrenza
annual report, activity report | rapport annuel, rapport d'activité | memoria anual, informe anual, memoria | relatório anual, relatório de atividades | relazione annuale, rapporto annuale
antique, antiques, antiquity | antiquité, brocante | antigüedad, antigüedades | antiguidade, antiguidades | antiquariato, oggetto antico
apology, apologise, say sorry | excuses, s'excuser | disculpa, disculparse, pedir perdón | desculpa, desculpar-se, pedir desculpa | scuse, scusarsi, chiedere scusa
appeal, lodge an appeal | appel, faire appel, recours, pourvoi | apelación, recurso, apelar, recurrir | recurso, apelação, recorrer | ricorso, appello, fare ricorso
applause, clapping, applaud, clap | applaudissements, applaudir | aplauso, aplaudir | aplausos, palmas, aplaudir | applauso, applaudire
application, request form, apply | demande, faire une demande | solicitud, solicitar, instancia | requerimento, pedido, solicitação, requerer | domanda, richiesta, istanza
appoint, appointment, nominate, designate | nommer, désigner, nomination | nombrar, designar, nombramiento | nomear, designar, nomeação | nominare, designare, nomina
apprentice, apprenticeship | apprenti, apprentissage | aprendiz, aprendizaje de oficio | aprendiz, jovem aprendiz | apprendista, apprendistato
approve, approval, endorse, adopt | approuver, approbation, adopter | aprobar, aprobación | aprovar, aprovação | approvare, approvazione
arbitration, arbitrator | arbitrage, arbitre | arbitraje, árbitro | arbitragem, árbitro | arbitrato, arbitro
archaeology, excavation, dig | archéologie, fouilles | arqueología, excavación | arqueologia, escavação | archeologia, scavi
archery, target shooting | tir à l'arc, tir sportif | tiro con arco, tiro deportivo | tiro com arco, tiro desportivo | tiro con l'arco, tiro a segno
architect | architecte | arquitecto | arquiteto, arquitecto | architetto
archive, archives, records | archives | archivo, archivos | arquivo, arquivos, acervo | archivio, archivi
army, armed forces, military | armée, forces armées | ejército, fuerzas armadas | exército, forças armadas | esercito, forze armate
arrest, apprehend, detain | arrêter, arrestation, interpeller | arrestar, detener, arresto | prender, deter, detenção | arrestare, arresto, fermo
arson, arsonist | incendie criminel, incendie volontaire, pyromane | incendio provocado, pirómano | fogo posto, incêndio criminoso | incendio doloso, piromane
art, arts, fine arts | art, arts, beaux-arts | arte, artes, bellas artes | arte, artes, belas-artes | arte, arti, belle arti
article, clause, paragraph | article, clause, alinéa | artículo, cláusula, apartado | artigo, cláusula, alínea | articolo, clausola, comma
artist, performer | artiste | artista | artista | artista
ashtray | cendrier | cenicero | cinzeiro | posacenere
assault, attack, aggression | agression, agresser, attaque | agresión, agredir, ataque | agressão, agredir, ataque | aggressione, aggredire, attacco
assembly point, muster point, gathering point | point de rassemblement | punto de reunión, punto de encuentro | ponto de encontro, ponto de reunião | punto di raccolta, punto di ritrovo
assistant, helper, aide | assistant, adjoint, aide | asistente, ayudante, auxiliar | assistente, ajudante, auxiliar | assistente, aiutante, collaboratore
association, society | association, amicale | asociación | associação, agremiação | associazione
asylum, asylum seeker | asile, demandeur d'asile | asilo, solicitante de asilo | asilo, requerente de asilo | asilo, richiedente asilo
atheist, unbeliever, atheism | athée, incroyant, athéisme | ateo, no creyente, ateísmo | ateu, descrente, ateísmo | ateo, non credente, ateismo
athlete, sportsman, sportswoman | athlète, sportif | atleta, deportista | atleta, esportista, desportista | atleta, sportivo
athletics, track and field | athlétisme | atletismo | atletismo | atletica, atletica leggera
attic, loft | grenier, combles, mansarde | desván, ático, buhardilla, altillo | sótão, mansarda | soffitta, mansarda, solaio
audience, public, spectators, attendees | public, auditoire, spectateurs | público, audiencia, espectadores, asistentes | público, plateia, audiência, espectadores | pubblico, platea, spettatori, uditorio
auditor, accounts reviewer | vérificateur aux comptes, commissaire aux comptes, auditeur | auditor, revisor de cuentas | auditor, revisor de contas | revisore dei conti, sindaco revisore
aunt, auntie | tante, tata | tía | tia, titia | zia
authorities, powers that be | autorités, pouvoirs publics | autoridades, poderes públicos | autoridades, poder público | autorità, pubblici poteri
autonomy, self-government, home rule | autonomie | autonomía, autogobierno | autonomia, autogoverno | autonomia, autogoverno
award ceremony, prize-giving | remise des prix, cérémonie de remise | entrega de premios, ceremonia de premiación | entrega de prêmios, entrega de prémios, premiação | premiazione, consegna dei premi
award, prize, distinction | prix, récompense, distinction | premio, galardón, distinción | prêmio, prémio, galardão | premio, riconoscimento
baby, infant, newborn | bébé, nourrisson, nouveau-né | bebé, bebe, recién nacido, lactante | bebê, bebé, neném, recém-nascido | neonato, bebè, bimbo, lattante
babysitter, childminder, nanny | baby-sitter, nourrice, nounou, assistante maternelle | niñera, canguro, nana | babá, ama, baby-sitter | babysitter, bambinaia, tata
back to school, start of term | rentrée, rentrée scolaire | vuelta al cole, inicio de clases | volta às aulas, regresso às aulas | inizio della scuola, rientro a scuola
backpack, rucksack | sac à dos | mochila | mochila | zaino
backstage, behind the scenes | coulisses | bastidores, entre bastidores | bastidores | dietro le quinte, quinte
badge, name badge, name tag, pass | badge, porte-nom | credencial, gafete, identificador | crachá, credencial | badge, tesserino, cartellino
bag, tote bag, carrier bag | sac, sachet, cabas | bolsa, saco | saco, sacola, bolsa | borsa, sacchetto, busta
bail, release on bail | caution, liberté sous caution | fianza, libertad bajo fianza | fiança, caução | cauzione, libertà su cauzione
bailiff, court officer | huissier | alguacil, agente judicial | oficial de justiça | ufficiale giudiziario
baker | boulanger | panadero | padeiro | panettiere, fornaio
balcony, terrace, veranda | balcon, terrasse, véranda | balcón, terraza, veranda | varanda, sacada, terraço | balcone, terrazza, veranda
ball | balle, ballon | pelota, balón | bola | palla, pallone
ball, dance evening, dance party | bal, soirée dansante | baile de gala, baile | baile de gala, baile | ballo di gala, serata danzante
ballet | ballet | ballet | balé, bailado | balletto
ballot box | urne, urne électorale | urna, urna electoral | urna, urna eleitoral | urna, urna elettorale
ballot paper, ballot, voting slip | bulletin de vote, bulletin | papeleta, boleta electoral | boletim de voto, cédula eleitoral | scheda elettorale
band, music group, brass band | groupe de musique, fanfare | banda, grupo musical, conjunto | banda, grupo musical, conjunto | banda, gruppo musicale, complesso
baptism, christening, baptise | baptême, baptiser | bautismo, bautizo, bautizar | batismo, batizado, batizar | battesimo, battezzare
bar association, bar | barreau, ordre des avocats | colegio de abogados | ordem dos advogados | ordine degli avvocati, foro
basement, cellar | sous-sol, cave | sótano, bodega | cave, porão, subsolo | seminterrato, cantina
basket, hamper | panier, corbeille | cesta, canasta, cesto | cesto, cesta | cesto, cestino, paniere
basketball, hoops | basket, basket-ball | baloncesto, básquet, básquetbol | basquete, basquetebol | pallacanestro, basket
bath, bathtub | baignoire, bain | bañera, tina | banheira | vasca da bagno, vasca
bathe, bathing, have a dip | se baigner, baignade | bañarse, baño en mar | banhar-se, banho de mar | fare il bagno, bagno in mare
bathroom, washroom | salle de bains, salle d'eau | cuarto de baño, baño | casa de banho, banheiro | bagno, stanza da bagno
battery, rechargeable battery | pile, batterie | pila, batería | pilha, bateria | batteria, pila
be born | naître | nacer | nascer | nascere
beach, seaside | plage | playa | praia | spiaggia, lido
bed linen, sheets, bedding | draps, linge de lit, literie | sábanas, ropa de cama | lençóis, roupa de cama | lenzuola, biancheria da letto
bed, bunk bed, cot | lit, pieu, lit superposé | cama, lecho, litera | cama, leito, beliche | letto, letto a castello, branda
bedroom | chambre, chambre à coucher | dormitorio, habitación, recámara, alcoba | quarto, quarto de dormir, dormitório | camera da letto, camera
beginner, novice, newcomer, newbie | débutant, novice, nouveau venu | principiante, novato | principiante, iniciante, novato | principiante, novizio, neofita
beginners' course, introductory course, elementary course | cours pour débutants, initiation | curso para principiantes, curso de iniciación | curso para iniciantes, curso de iniciação | corso per principianti, corso base
behaviour, conduct, behave | comportement, conduite, se comporter | comportamiento, conducta, portarse | comportamento, conduta, portar-se | comportamento, condotta, comportarsi
believe, belief | croire, croyance | creer, creencia | crer, crença, acreditar | credere, credenza
believer, worshipper, faithful | croyant, fidèle | creyente, fiel | crente, fiel | credente, fedele
belong, be part of | appartenir, faire partie | pertenecer, formar parte | pertencer, fazer parte | appartenere, fare parte
belongings, personal effects, stuff, possessions | affaires personnelles, effets personnels | pertenencias, efectos personales | pertences, objetos pessoais | effetti personali, oggetti personali
belt | ceinture | cinturón, correa | cinto | cintura
bench, park bench | banc, banquette | banco, banca | banco de jardim, banco | panchina, panca
beneficiary, recipient | bénéficiaire, ayant droit | beneficiario, destinatario | beneficiário | beneficiario, avente diritto
benefit, allowance, social benefit | allocation, prestation, indemnité | subsidio, prestación, ayuda | subsídio, prestação social, auxílio | sussidio, indennità, assegno
bet, betting, gambling, wager | pari, parier, jeu d'argent | apuesta, apostar, juego de azar | aposta, apostar, jogo de azar | scommessa, scommettere, gioco d'azzardo
bible, scripture, holy scripture | bible, écriture sainte | biblia, sagrada escritura | bíblia, sagrada escritura | bibbia, sacra scrittura
bibliography, references, reference list | bibliographie, références bibliographiques | bibliografía, referencias bibliográficas | bibliografia, referências bibliográficas | bibliografia, riferimenti bibliografici
bill, draft law | projet de loi, proposition de loi | proyecto de ley, proposición de ley | projeto de lei, projecto de lei | disegno di legge, proposta di legge
bin, dustbin, waste basket, trash can | poubelle, corbeille à papier | cubo de basura, papelera, basurero | lixeira, caixote do lixo, lata de lixo | cestino, pattumiera, bidone
biography, life story, bio | biographie | biografía | biografia | biografia
birth certificate | acte de naissance, extrait de naissance | partida de nacimiento, acta de nacimiento | certidão de nascimento | certificato di nascita, atto di nascita
birth, childbirth, delivery | naissance, accouchement | nacimiento, parto | nascimento, parto | nascita, parto
birthday | anniversaire, anniv | cumpleaños, cumple | aniversário, anos | compleanno
bishop, archbishop, cardinal | évêque, archevêque | obispo, arzobispo | bispo, arcebispo | vescovo, arcivescovo
blackboard, chalkboard, whiteboard | tableau noir, tableau blanc | pizarra, pizarrón, encerado | quadro negro, quadro branco, lousa | lavagna
blackmail, extortion | chantage, extorsion | chantaje, extorsión | chantagem, extorsão | ricatto, estorsione
blacksmith, smith | forgeron | herrero | ferreiro | fabbro, fabbro ferraio
blanket, duvet, quilt, bedspread | couverture, couette, plaid | manta, frazada, edredón, cobija | cobertor, manta, edredom | coperta, piumone, trapunta
blessing, bless, benediction | bénédiction, bénir | bendición, bendecir | bênção, abençoar | benedizione, benedire
blind, visually impaired, partially sighted | aveugle, non-voyant, malvoyant | ciego, invidente | cego, invisual | cieco, non vedente, ipovedente
board game, parlour game | jeu de société, jeu de plateau | juego de mesa | jogo de tabuleiro, jogo de mesa | gioco da tavolo, gioco di società
board, executive committee, steering committee | comité directeur, bureau, conseil d'administration | junta directiva, directiva, consejo de administración | diretoria, direção, conselho de administração | direttivo, consiglio direttivo, consiglio di amministrazione
boarding school, boarding house | internat, pensionnat | internado | internato, colégio interno | collegio, convitto
bomb, explosive device | bombe, engin explosif | bomba, artefacto explosivo | bomba, engenho explosivo | bomba, ordigno
book, volume | livre, ouvrage, bouquin | libro, volumen, obra | livro, volume, obra | libro, volume
bookshop, bookstore, bookseller | librairie, libraire | librería, librero | livraria, livreiro | libreria, libraio
bookstall, book stand, book sales | stand de livres, vente de livres | puesto de libros, venta de libros | banca de livros, venda de livros | bancarella di libri, vendita libri
boots, boot, wellingtons | bottes, bottines | botas | botas | stivali, scarponi
border, frontier, boundary | frontière | frontera, límite fronterizo | fronteira, divisa | confine, frontiera
boring, dull, tedious | ennuyeux, barbant | aburrido, tedioso | chato, aborrecido, entediante | noioso, tedioso
borrow, on loan | emprunter, emprunt | pedir prestado, tomar prestado | pedir emprestado, tomar emprestado | prendere in prestito
boss, manager, superior | patron, chef, supérieur | jefe, patrón, superior | chefe, patrão, superior | capo, superiore, responsabile
bottle, flask | bouteille, flacon, gourde | botella, frasco | garrafa, frasco | bottiglia, borraccia
box office, ticket office, ticket booth | billetterie, guichet | taquilla, boletería | bilheteria, bilheteira | biglietteria, botteghino
box, crate | boîte, caisse, carton | caja, cajón | caixa, caixote | scatola, cassa
boxing, boxer, box | boxe, boxeur | boxeo, boxeador | boxe, pugilismo, pugilista | pugilato, boxe, pugile
boy, lad | garçon, gars | chico, niño, muchacho | menino, rapaz, garoto | ragazzo, bambino
boycott | boycott, boycottage, boycotter | boicot, boicoteo, boicotear | boicote, boicotar | boicottaggio, boicottare
boyfriend, girlfriend | petit ami, copain, copine | novio, novia, pololo, enamorado | namorado, namorada | fidanzato, ragazzo, fidanzata
bra, brassiere | soutien-gorge | sujetador, sostén, brasier | sutiã | reggiseno
bracelet, wristband, bangle | bracelet | pulsera, brazalete | pulseira | braccialetto, bracciale
branch, branch office, subsidiary | succursale, filiale, agence | sucursal, filial | filial, sucursal, agência | filiale, succursale, sede secondaria
breach, violate, infringe, violation | violer, enfreindre, violation, infraction | infringir, violar, incumplir, violación | infringir, violar, incumprir, violação | violare, infrangere, violazione, trasgredire
break, recess, playtime | récréation, pause | recreo, descanso, pausa | intervalo, recreio, pausa | intervallo, ricreazione, pausa
breakdown, fault, malfunction, failure | panne, dysfonctionnement | avería, fallo, falla | avaria, falha, pane | guasto, avaria, malfunzionamento
bribe, bribery, kickback | pot-de-vin, dessous-de-table | soborno, coima, mordida | suborno, propina, luvas | tangente, bustarella, mazzetta
bricklayer, mason, builder | maçon | albañil | pedreiro | muratore
bride | mariée | novia | noiva | sposa
broken, out of order, faulty | cassé, en panne, hors service | roto, averiado, estropeado, descompuesto | avariado, quebrado, estragado | rotto, guasto, fuori servizio
brother | frère, frangin | hermano | irmão | fratello
brother-in-law, sister-in-law | beau-frère, belle-sœur | cuñado, cuñada | cunhado, cunhada | cognato, cognata
buddhist, buddhism | bouddhiste, bouddhisme | budista, budismo | budista, budismo | buddista, buddismo
building, block, edifice | bâtiment, immeuble, édifice | edificio, inmueble | edifício, prédio, imóvel | edificio, palazzo, fabbricato
bullying, bully, school bullying | harcèlement scolaire, intimidation | acoso escolar, matonismo, bullying | bullying, intimidação escolar, assédio escolar | bullismo, bullo
bureaucracy, red tape, paperwork | bureaucratie, paperasse, paperasserie | burocracia, papeleo, trámites | burocracia, papelada | burocrazia, scartoffie
burglary, break-in, housebreaking | cambriolage, effraction, cambrioler | robo con allanamiento, asalto domiciliario | assalto a residência, arrombamento | furto con scasso, svaligiare, effrazione
butcher | boucher, charcutier | carnicero | açougueiro, talhante | macellaio
button, zip, zipper | bouton, fermeture éclair | botón, cremallera, cierre | botão, fecho, zíper | bottone, cerniera, zip
cabinet, council of ministers | conseil des ministres | consejo de ministros, gabinete | conselho de ministros, gabinete | consiglio dei ministri
cable, lead, wire | câble, fil électrique | cable | cabo, fio elétrico | cavo, filo elettrico
call for proposals, call for papers, call for applications | appel à propositions, appel à candidatures | convocatoria de propuestas, convocatoria | chamada de propostas, edital | bando, invito alla candidatura
call for tenders, tender, public procurement | appel d'offres, marché public | licitación, concurso público | licitação, concurso público, edital | gara d'appalto, appalto, bando
call, notice of meeting, convene, summons | convocation, convoquer | convocatoria, convocar | convocatória, convocação, convocar | convocazione, convocare
camera, photo camera | appareil photo | cámara de fotos, cámara | máquina fotográfica, câmera | macchina fotografica, fotocamera
campaign, drive | campagne | campaña | campanha | campagna
campfire, bonfire | feu de camp | fogata, hoguera, fogón | fogueira | falò, fuoco da campo
camping, camp | camping, camper | acampada, acampar, camping | acampamento, acampar, campismo | campeggio, campeggiare
campsite, campground | terrain de camping, camping | camping, terreno de acampada | parque de campismo, área de camping | campeggio, area campeggio
campus, university grounds | campus, cité universitaire | campus, ciudad universitaria | câmpus, cidade universitária, campus | campus, città universitaria
candidacy, candidature, run for office | candidature, se présenter | candidatura, postularse | candidatura, candidatar-se | candidatura, candidarsi
candidate, applicant | candidat, postulant | candidato, aspirante, postulante | candidato, concorrente | candidato, aspirante
candle, taper | bougie, chandelle, cierge | vela, candela, cirio | vela, círio | candela, cero
canteen, school canteen, refectory, cafeteria | cantine, réfectoire, restaurant universitaire | comedor, comedor escolar, cantina | cantina, refeitório, bandejão | mensa, refettorio
cap, baseball cap, beret | casquette, béret | gorra, boina | boné, boina | berretto
caravan, camper van, motorhome | caravane, camping-car | caravana, autocaravana, casa rodante | caravana, autocaravana, trailer | roulotte, camper
cardboard, carton | carton | cartón | cartão, papelão | cartone
career, career path | carrière, parcours professionnel | carrera profesional, trayectoria profesional | carreira, percurso profissional | carriera, percorso professionale
carer, caregiver, care worker | aidant, aide-soignant, aide à domicile | cuidador, persona cuidadora | cuidador | badante, assistente familiare, caregiver
caretaker, janitor, concierge, porter | concierge, gardien d'immeuble | conserje, portero, encargado | zelador, porteiro, contínuo | custode, portinaio, bidello
carnival, shrovetide, mardi gras | carnaval, mardi gras | carnaval, carnavales | carnaval, entrudo | carnevale
carpenter, joiner, woodworker | menuisier, charpentier | carpintero, ebanista | carpinteiro, marceneiro | falegname, carpentiere
carpet, rug, mat | tapis, moquette | alfombra, moqueta, tapete | tapete, carpete, alcatifa | tappeto, moquette
cartoon, animated film, animation | dessin animé, film d'animation | dibujos animados, película de animación | desenho animado, animação | cartone animato, cartoni animati
case, court file | affaire, dossier judiciaire | caso, causa, expediente judicial | caso, causa, processo | caso, causa, fascicolo
cashier, checkout assistant | caissier, hôte de caisse | cajero | caixa, operador de caixa | cassiere
casino, gambling house | casino | casino, casa de juego | cassino, casino | casinò, casa da gioco
castle, fortress, citadel | château, forteresse, château fort | castillo, fortaleza, alcázar | castelo, fortaleza | castello, fortezza, rocca
cathedral, basilica, minster | cathédrale, basilique | catedral, basílica, seo | catedral, basílica, sé | cattedrale, duomo, basilica
catholic, catholicism | catholique, catholicisme | católico, catolicismo | católico, catolicismo | cattolico, cattolicesimo
ceasefire, truce, armistice | cessez-le-feu, trêve, armistice | alto el fuego, tregua, armisticio | cessar-fogo, trégua, armistício | cessate il fuoco, tregua, armistizio
ceiling | plafond | techo, cielo raso | teto, tecto | soffitto
celebration, festivity, celebrate | célébration, fête, fêter | celebración, festejo, celebrar | celebração, festejo, comemorar | celebrazione, festeggiamento, festeggiare
celebrity, star, famous person | célébrité, vedette, star | famoso, celebridad, estrella | famoso, celebridade, estrela | celebrità, personaggio famoso, divo
cemetery, graveyard | cimetière | cementerio, camposanto, panteón | cemitério | cimitero, camposanto
census, population count | recensement | censo, empadronamiento | censo, recenseamento | censimento
ceremony, solemn act | cérémonie | ceremonia, acto solemne | cerimônia, cerimónia, solenidade | cerimonia
certificate of attendance, attendance certificate | attestation de présence, attestation de participation | certificado de asistencia, constancia de participación | certificado de participação, certificado de presença | attestato di partecipazione, attestato di frequenza
certificate, attestation | certificat, attestation | certificado, constancia, atestado | certificado, certidão, atestado | certificato, attestato
chair, chairperson, chairman | président de séance, président | presidente, moderador | presidente da mesa, presidente | presidente, presidente dell'assemblea
chair, folding chair, stool | chaise, tabouret | silla, taburete, banqueta | cadeira, banco, banquinho | sedia, sgabello
chalk | craie | tiza, gis | giz | gesso
champion, title holder | champion, tenant du titre | campeón | campeão | campione
championship, league, cup | championnat, coupe, ligue | campeonato, liga, copa | campeonato, liga, copa, taça | campionato, coppa, lega
chaperone, escort, accompanying person | accompagnateur, chaperon | acompañante | acompanhante | accompagnatore
charger, charging cable | chargeur, câble de recharge | cargador, cable de carga | carregador, cabo de carregamento | caricabatterie, caricatore
charity, charitable organisation, relief organisation | association caritative, œuvre de bienfaisance | organización benéfica, obra benéfica, beneficencia | instituição de caridade, entidade beneficente, beneficência | ente benefico, organizzazione caritativa, beneficenza
chess, chessboard | échecs, échiquier | ajedrez, tablero de ajedrez | xadrez, tabuleiro de xadrez | scacchi, scacchiera
chief executive, CEO | PDG, directeur général | director ejecutivo, consejero delegado | diretor executivo, CEO | amministratore delegato
child, kid, youngster | enfant, gamin, gosse, môme | niño, chico, crío, chaval, pibe | criança, menino, miúdo, guri | bambino, bimbo, ragazzino
childcare, child minding | garde d'enfants, accueil des enfants | cuidado de niños, guardería | guarda de crianças, cuidado infantil | custodia bambini, assistenza all'infanzia
childhood, infancy | enfance, petite enfance | infancia, niñez | infância, meninice | infanzia, fanciullezza
children's programme, kids' programme, activities for children | programme pour enfants, animations enfants | programa infantil, actividades infantiles | programa infantil, atividades infantis | programma per bambini, attività per bambini
children's rights, rights of children | droits de l'enfant | derechos del niño, derechos infantiles | direitos da criança | diritti dei bambini, diritti dell'infanzia
children, kids, little ones | enfants, petits, gamins | niños, chicos, críos, pequeños | crianças, miúdos, garotada, pequenos | bambini, bimbi, piccoli
choir, chorus, choral society | chœur, chorale | coro, coral, orfeón | coro, coral, orfeão | coro, corale
christian, christianity | chrétien, christianisme | cristiano, cristianismo | cristão, cristianismo | cristiano, cristianesimo
christmas, xmas, yuletide | noël | navidad | natal | natale
church bell, bell | cloche | campana | sino | campana
church, chapel | église, chapelle | iglesia, capilla, ermita | igreja, capela | chiesa, cappella
cigarette, fag, tobacco | cigarette, clope, tabac | cigarrillo, pitillo, tabaco | cigarro, tabaco | sigaretta, tabacco
cinema, movie theater, the pictures | cinéma, ciné, salle de cinéma | cine, sala de cine | cinema, sala de cinema | cinema, sala cinematografica
circus | cirque | circo | circo | circo
citizen, national | citoyen, ressortissant | ciudadano | cidadão, munícipe | cittadino
civil protection, civil defence, disaster management | protection civile, sécurité civile | protección civil, defensa civil | proteção civil, defesa civil | protezione civile
civil rights, civil liberties | droits civils, droits civiques, libertés civiles | derechos civiles, libertades civiles | direitos civis, liberdades civis | diritti civili, libertà civili
civil servant, public official, public servant | fonctionnaire, agent public | funcionario, empleado público | funcionário público, servidor público | funzionario, dipendente pubblico, impiegato statale
civil society | société civile | sociedad civil | sociedade civil | società civile
civilisation, civilization | civilisation | civilización | civilização | civiltà, civilizzazione
class, form, year group | classe | clase, grupo de clase, curso | turma, classe | classe
classmate, schoolmate, fellow student | camarade de classe, condisciple | compañero de clase, condiscípulo | colega de turma, colega de escola | compagno di classe, compagno di scuola
classroom, schoolroom, lecture room | salle de classe, salle de cours | aula, clase, salón de clases | sala de aula | aula, classe
clean, clean up, cleaning | nettoyer, nettoyage, faire le ménage | limpiar, limpieza | limpar, limpeza | pulire, pulizia
clean, spotless | propre, impeccable | limpio, impecable | limpo, impecável | pulito, lindo
cleaner, cleaning lady, charwoman | femme de ménage, agent d'entretien, nettoyeur | limpiador, señora de limpieza | faxineira, empregada de limpeza, diarista | donna delle pulizie, addetto alle pulizie
clergy, clerical | clergé, ecclésiastique | clero, eclesiástico | clero, eclesiástico | clero, ecclesiastico
clerk, office worker, white-collar worker | employé de bureau, commis | oficinista, administrativo | escriturário, empregado de escritório, administrativo | impiegato, impiegato d'ufficio
climbing, mountaineering, climb | escalade, alpinisme, grimper | escalada, alpinismo, montañismo | escalada, alpinismo, montanhismo | arrampicata, alpinismo, scalare
cloakroom, coat check | vestiaire | guardarropa, guardarropía | bengaleiro, guarda-volumes, chapelaria | guardaroba
clock, wall clock, alarm clock | horloge, réveil, pendule | reloj de pared, despertador | relógio de parede, despertador | orologio da parete, sveglia
closing ceremony, closing | cérémonie de clôture, clôture | clausura, ceremonia de clausura | encerramento, cerimônia de encerramento | cerimonia di chiusura, chiusura
cloth, duster, rag | chiffon, torchon, serpillière | trapo, bayeta, paño | pano, pano de limpeza, trapo | straccio, strofinaccio, panno
clothes line, clothes peg, drying rack | corde à linge, pince à linge, séchoir | tendedero, pinza de ropa | varal, estendal, pregador de roupa | stendino, molletta, stendibiancheria
clothes, clothing, garments, outfit | vêtements, habits, fringues, tenue | ropa, vestimenta, prendas | roupa, vestuário, vestes | vestiti, abiti, abbigliamento, indumenti
clothing size, size | taille, pointure | talla, talle | tamanho, numeração | taglia, misura
clown, jester | clown, bouffon | payaso | palhaço | pagliaccio, clown
club, circle | club, cercle | club, círculo, peña | clube, grêmio, círculo | club, circolo
clue, trace, lead | indice, piste | pista, indicio | pista, indício | indizio, traccia
coat hanger, hanger, coat hook | cintre, portemanteau | percha, perchero, gancho de ropa | cabide | gruccia, attaccapanni, appendiabiti
coat of arms, emblem | armoiries, blason | escudo de armas, blasón | brasão, brasão de armas | stemma, blasone
coat, overcoat | manteau, pardessus | abrigo, sobretodo, tapado | casaco, sobretudo | cappotto, soprabito
code, civil code, penal code | code civil, code pénal | código civil, código penal | código civil, código penal | codice civile, codice penale
collapse, cave in | effondrement, s'effondrer, s'écrouler | derrumbe, desplome, derrumbarse | desabamento, colapso, desabar | crollo, crollare
collar | col | cuello de camisa | colarinho, gola | colletto
colleague, co-worker, workmate, peer | collègue, confrère | colega, compañero de trabajo | colega, colega de trabalho | collega
collection, collect, collector | collection, collectionner, collectionneur | colección, coleccionar, coleccionista | coleção, colecionar, colecionador | collezione, collezionare, collezionista
colony, colonial, colonialism | colonie, colonial, colonialisme | colonia, colonial, colonialismo | colônia, colónia, colonial, colonialismo | colonia, coloniale, colonialismo
comb, hairbrush | peigne, brosse à cheveux | peine, cepillo de pelo | pente, escova de cabelo | pettine, spazzola
come into force, entry into force, take effect | entrer en vigueur, prendre effet | entrar en vigor, surtir efecto | entrar em vigor, produzir efeitos | entrare in vigore, avere effetto
comedy, comic, comedian | comédie, comique, humoriste | comedia, cómico, humorista | comédia, cômico, humorista | commedia, comico
comic, comic strip, comics, graphic novel | bande dessinée, BD | cómic, historieta, tebeo | história em quadrinhos, banda desenhada, gibi | fumetto, fumetti
coming of age, majority, legal age | majorité légale, âge légal | mayoría de edad | maioridade | maggiore età
commemoration, remembrance, commemorate | commémoration, commémorer | conmemoración, conmemorar | comemoração, comemorar | commemorazione, commemorare
commitment, dedication, engagement | engagement, dévouement | compromiso, dedicación | compromisso, empenho, dedicação | impegno, dedizione
committee, commission, panel | comité, commission | comité, comisión | comitê, comité, comissão | comitato, commissione
communism, communist | communisme, communiste | comunismo, comunista | comunismo, comunista | comunismo, comunista
community | communauté, collectivité | comunidad, colectivo | comunidade, coletividade | comunità, collettività
company, firm, business, enterprise | entreprise, société, firme, boîte | empresa, compañía, firma | empresa, companhia, firma | azienda, impresa, ditta, società
compensation, damages, indemnity, compensate | indemnisation, dommages-intérêts, dédommagement | indemnización, resarcimiento, indemnizar | indemnização, indenização, indemnizar | risarcimento, indennizzo, risarcire
competition, contest | concours, compétition | concurso, certamen, competición | concurso, competição, certame | concorso, gara, competizione
complaint, complain, grievance, claim | plainte, réclamation, se plaindre | queja, reclamación, quejarse | queixa, reclamação, queixar-se | reclamo, lamentela, lamentarsi
comply, compliance, abide by, observe | respecter, se conformer, conformité | cumplir, acatar, cumplimiento | cumprir, acatar, cumprimento | rispettare, adempiere, conformità, ottemperare
composer, songwriter, compose | compositeur, composer | compositor, componer | compositor, compor | compositore, comporre
compromise, middle ground, trade-off | compromis | solución intermedia, acuerdo mutuo | meio-termo, acordo mútuo | compromesso
computer, laptop, PC | ordinateur, ordi, PC | ordenador, computadora, computador, portátil | computador, portátil, notebook | computer, portatile, PC
concert, recital, gig | concert, récital | concierto, recital | concerto, recital, show | concerto, recital
condolences, sympathy | condoléances | pésame, condolencias | pêsames, condolências | condoglianze
conductor, choirmaster | chef d'orchestre, chef de chœur | director de orquesta, director de coro | maestro, regente | direttore d'orchestra, maestro del coro
conference, congress, convention | congrès, colloque | congreso, convención, jornadas | congresso, convenção | congresso, convegno
confidential, private, restricted | confidentiel | confidencial, reservado | confidencial, reservado, sigiloso | confidenziale, riservato
conflict of interest | conflit d'intérêts | conflicto de intereses | conflito de interesses | conflitto di interessi
conflict, dispute, strife | conflit, différend, litige | conflicto, disputa | conflito, disputa, desavença | conflitto, controversia, dissidio
congratulations, congratulate, best wishes | félicitations, féliciter | felicitaciones, enhorabuena, felicitar | parabéns, felicitações, parabenizar | congratulazioni, auguri, complimenti
consensus, common ground | consensus | consenso | consenso | consenso
consent, agree to, assent | consentement, consentir, accord | consentimiento, consentir | consentimento, consentir, anuência | consenso, acconsentire, assenso
conservative, traditionalist | conservateur, traditionaliste | conservador, tradicionalista | conservador, tradicionalista | conservatore, tradizionalista
constitution, basic law | constitution, loi fondamentale | constitución, carta magna | constituição, carta magna | costituzione, carta costituzionale
constitutional court | cour constitutionnelle, conseil constitutionnel | tribunal constitucional, corte constitucional | tribunal constitucional | corte costituzionale, consulta
consulate, consul | consulat, consul | consulado, cónsul | consulado, cônsul | consolato, console
consumer protection, consumer rights | protection des consommateurs | protección del consumidor, derechos del consumidor | proteção ao consumidor, defesa do consumidor | tutela dei consumatori
contact person, liaison | personne de contact, référent, interlocuteur | persona de contacto, enlace | pessoa de contacto, pessoa de contato | referente, persona di contatto
contract, agreement | contrat | contrato | contrato | contratto
convict, conviction, condemn | condamner, condamnation | condenar, condena | condenar, condenação | condannare, condanna
cook, chef | cuisinier, chef cuisinier | cocinero, chef | cozinheiro, chefe de cozinha | cuoco, chef
cooker, stove, hob | cuisinière, réchaud, plaque de cuisson | cocina de gas, estufa, hornillo | fogão, fogareiro | fornello, piano cottura
cooperate, cooperation, collaborate, work together | coopérer, collaborer, coopération | cooperar, colaborar, colaboración | cooperar, colaborar, cooperação | cooperare, collaborare, collaborazione
cooperative, co-op | coopérative | cooperativa | cooperativa | cooperativa
coordinator, organiser, organizer | coordinateur, organisateur | coordinador, organizador | coordenador, organizador | coordinatore, organizzatore
copyright, author's rights | droits d'auteur, droit d'auteur, copyright | derechos de autor, derecho de autor | direitos autorais, direitos de autor | diritto d'autore, diritti d'autore, copyright
corkscrew, bottle opener, tin opener | tire-bouchon, décapsuleur, ouvre-boîte | sacacorchos, abrebotellas, abrelatas | saca-rolhas, abridor | cavatappi, apribottiglie, apriscatole
corruption, corrupt, graft | corruption, corrompu | corrupción, corrupto | corrupção, corrupto | corruzione, corrotto
costume, fancy dress, disguise | déguisement, costume de scène | disfraz | fantasia, disfarce | travestimento, costume di scena
cottage, chalet, cabin, holiday house | chalet, cabane, maisonnette | chalet, cabaña, casa de campo | chalé, cabana, casa de campo | chalet, villetta, baita
cotton | coton | algodón | algodão | cotone
council | conseil | consejo, concejo | conselho | consiglio
councillor, city councillor, alderman | conseiller municipal, échevin | concejal, regidor, edil | vereador | consigliere comunale, assessore
count, vote counting, tally | dépouillement, décompte des voix | escrutinio, recuento de votos | contagem de votos, apuração, escrutínio | spoglio, scrutinio
counter, service window, desk | guichet, comptoir | ventanilla, mostrador | guichê, balcão, balcão de atendimento | sportello, bancone
country, nation, land | pays, nation | país, nación | país, nação | paese, nazione
coup, coup d'état, putsch | coup d'état, putsch | golpe de estado, golpe militar | golpe de estado, golpe militar | colpo di stato, golpe
couple, pair | couple | pareja, matrimonio | casal, par | coppia
courage, bravery, brave | courage, bravoure, courageux | valentía, coraje, valiente | coragem, valentia, corajoso | coraggio, coraggioso
course, training course, class | cours, formation, stage | curso, cursillo | curso, formação | corso
court, tribunal, court of law | tribunal, cour | tribunal, juzgado | tribunal, juízo, fórum | tribunale, corte
courthouse, law courts | palais de justice | palacio de justicia, juzgados | palácio da justiça, fórum | palazzo di giustizia, tribunale
courtyard, inner court | cour, cour intérieure | patio | pátio | cortile
cousin | cousin, cousine | primo, prima | primo, prima | cugino, cugina
craft, handicraft, arts and crafts | artisanat, travaux manuels, bricolage | artesanía, manualidades | artesanato, trabalhos manuais | artigianato, lavori manuali
craftsman, artisan, craftsperson | artisan | artesano | artesão | artigiano
creche, nursery, day nursery, daycare | crèche, garderie, halte-garderie | guardería, sala cuna, escuela infantil | creche, berçário | asilo nido, nido
crime rate, criminality, delinquency | criminalité, délinquance | criminalidad, delincuencia | criminalidade, delinquência | criminalità, delinquenza
crime, offence, criminal offence | crime, délit, infraction | crimen, delito | crime, delito | crimine, reato, delitto
criminal, offender, wrongdoer | criminel, délinquant, malfaiteur | criminal, delincuente, malhechor | criminoso, delinquente, bandido | criminale, delinquente, malvivente
crockery, dishes, tableware | vaisselle | vajilla, loza | louça | stoviglie
crossword, crossword puzzle | mots croisés | crucigrama, palabras cruzadas | palavras cruzadas, cruzadinha | parole crociate, cruciverba
crowd control, stewarding | service d'ordre, gestion des foules | control de multitudes, servicio de orden | controlo de multidões, controle de multidão | servizio d'ordine, controllo della folla
crowd, mass, throng | foule, cohue | multitud, muchedumbre, gentío | multidão, massa | folla, calca, moltitudine
cultural centre, arts centre, community arts centre | centre culturel, maison de culture | centro cultural, casa de cultura | centro cultural, casa da cultura | centro culturale, casa della cultura
cultural evening, soirée, evening entertainment | soirée culturelle, veillée | velada, velada cultural | serão, noite cultural, sarau | serata culturale, veglia
cultural heritage, heritage | patrimoine culturel, patrimoine | patrimonio cultural, patrimonio | patrimônio cultural, património cultural | patrimonio culturale, beni culturali
culture, cultural | culture, culturel | cultura, cultural | cultura, cultural | cultura, culturale
cup, mug, tea cup | tasse, mug | taza | xícara, chávena, caneca | tazza, tazzina
curator, keeper | conservateur de musée, commissaire d'exposition | comisario, conservador de museo, curador | curador, conservador de museu | curatore, conservatore del museo
curriculum, syllabus | programme d'études, cursus | plan de estudios, temario, programa de estudios | currículo escolar, plano de estudos, grade curricular | piano di studi, programma di studio
curtains, drapes | rideaux, voilages | cortinas, visillos | cortinas, cortinados | tende
custody, child custody | garde, garde des enfants | custodia, guarda, tenencia | guarda, custódia | affidamento, custodia
custom, tradition, usage | coutume, usage, tradition | costumbre, tradición, usanza | costume, tradição, usança | usanza, tradizione, costume
customer, client | client | cliente | cliente, freguês | cliente, acquirente
customs, customs office, customs control | douane, contrôle douanier | aduana, control aduanero | alfândega, aduana, controle alfandegário | dogana, controllo doganale
cutlery, silverware | couverts | cubiertos, cubertería | talheres | posate
CV, curriculum vitae, resume, résumé | CV, curriculum vitae | currículum, hoja de vida, CV | currículo, curriculum vitae, CV | curriculum, CV
cycling, cycle, bike ride | cyclisme, faire du vélo | ciclismo, montar en bicicleta | ciclismo, andar de bicicleta | ciclismo, andare in bicicletta
cyclist, biker | cycliste | ciclista | ciclista | ciclista
damage, harm | dégâts, dommage, endommager | daño, desperfecto, dañar | dano, estrago, danificar | danno, danneggiare
dance, dancing | danse, danser | baile, danza, bailar | dança, baile, dançar | danza, ballo, ballare
dancer, ballet dancer | danseur, danseuse | bailarín, bailaor, bailarina | bailarino, dançarino, bailarina | ballerino, danzatore, ballerina
danger, peril, hazard | danger, péril | peligro | perigo | pericolo
dangerous, hazardous, unsafe | dangereux, périlleux | peligroso | perigoso | pericoloso
data protection, privacy, GDPR | protection des données, RGPD, vie privée | protección de datos, privacidad | proteção de dados, privacidade | protezione dei dati, privacy, riservatezza
daughter | fille | hija | filha | figlia
daughter-in-law | belle-fille, bru | nuera | nora | nuora
day off, leave, time off | congé, jour de congé, jour de repos | día libre, día de asueto | folga, dia de folga, licença | permesso, congedo, giorno libero
deadline, time limit, due date | date limite, délai, échéance | plazo, fecha límite, vencimiento | prazo, data limite, vencimento | scadenza, termine, termine ultimo
deaf, hearing impaired, hard of hearing | sourd, malentendant | sordo, hipoacúsico | surdo, deficiente auditivo | sordo, non udente
death penalty, capital punishment | peine de mort, peine capitale | pena de muerte, pena capital | pena de morte, pena capital | pena di morte, pena capitale
death, passing, decease | mort, décès, disparition | muerte, fallecimiento, defunción, deceso | morte, falecimento, óbito | morte, decesso, scomparsa
deceased, late, dead person | défunt, décédé | difunto, fallecido | falecido, defunto | defunto, deceduto
decision, decide, ruling | décision, décider | decisión, decidir | decisão, decidir | decisione, decidere, delibera
decree, order | décret, arrêté, ordonnance | decreto, ordenanza | decreto, portaria | decreto, ordinanza
defeat, lose a match, beaten | défaite, vaincre, battre | derrota, derrotar, vencer | derrota, derrotar, vencer | sconfitta, sconfiggere, battere
defendant, accused | accusé, prévenu, défendeur | acusado, procesado, demandado | réu, arguido, acusado | imputato, accusato, convenuto
degree, university degree, bachelor's degree | licence, diplôme universitaire | título universitario, licenciatura, grado universitario | licenciatura, diploma universitário, bacharelado | laurea, titolo universitario
democracy, democratic | démocratie, démocratique | democracia, democrático | democracia, democrático | democrazia, democratico
demonstration, protest, march, rally | manifestation, manif, protestation | manifestación, protesta, marcha | manifestação, protesto, passeata | manifestazione, corteo, protesta
department, division, unit | département, service, division | departamento, división | departamento, setor, divisão | reparto, dipartimento, divisione
deportation, deport | reconduite à frontière, déportation | deportación, deportar | deportação, deportar | rimpatrio forzato, deportazione
deputy, alternate, substitute, stand-in | adjoint, suppléant, remplaçant | adjunto, suplente, sustituto | adjunto, suplente, substituto | vice, supplente, sostituto
descendant, offspring, progeny | descendant, progéniture | descendiente, descendencia, prole | descendente, descendência, prole | discendente, discendenza, prole
desk, writing desk, work table | bureau, table de travail | escritorio, mesa de trabajo, pupitre | escrivaninha, secretária, carteira escolar | scrivania, banco
detective, private investigator | détective, inspecteur de police | detective, investigador privado | detetive, investigador | detective, investigatore
developing country, third world | pays en développement, tiers-monde | país en desarrollo, tercer mundo | país em desenvolvimento, terceiro mundo | paese emergente, terzo mondo
development aid, foreign aid, development cooperation | aide au développement, coopération au développement | ayuda al desarrollo, cooperación al desarrollo | ajuda ao desenvolvimento, cooperação para desenvolvimento | aiuti allo sviluppo, cooperazione allo sviluppo
devil, demon | diable, démon | diablo, demonio | diabo, demônio, demónio | diavolo, demonio
diary, journal | journal intime, carnet | diario íntimo, diario | diário | diario
dice, die | dé, dés | dado, dados | dado, dados | dado, dadi
dictatorship, dictator, authoritarian rule | dictature, dictateur | dictadura, dictador | ditadura, ditador | dittatura, dittatore
dictionary, lexicon | dictionnaire, dico | diccionario | dicionário | dizionario, vocabolario
die, pass away | mourir, décéder | morir, fallecer | morrer, falecer | morire, decedere, venire a mancare
dignity, human dignity | dignité | dignidad | dignidade | dignità
dining room, dining hall | salle à manger, réfectoire | comedor | sala de jantar, refeitório | sala da pranzo, refettorio
diploma, qualification | diplôme | diploma, título | diploma | diploma, titolo di studio
diplomacy, diplomat, diplomatic | diplomatie, diplomate, diplomatique | diplomacia, diplomático | diplomacia, diplomata, diplomático | diplomazia, diplomatico
director, managing director | directeur, directeur général | director, director general | diretor, director, diretor-geral | direttore, direttore generale
dirty, filthy, grubby | sale, crasseux | sucio, mugriento | sujo, imundo | sporco, sudicio
disabled, person with disability, handicapped | handicapé, personne handicapée, invalide | discapacitado, minusválido, inválido | deficiente, pessoa com deficiência | disabile, portatore di handicap, invalido
disarmament, arms control | désarmement | desarme | desarmamento | disarmo
disaster, catastrophe, calamity | catastrophe, désastre, sinistre | desastre, catástrofe, calamidad | desastre, catástrofe, calamidade | disastro, catastrofe, calamità
disco, nightclub, club night | discothèque, boîte de nuit, night-club | discoteca, boliche, antro | discoteca, boate, balada | discoteca, locale notturno
discovery, breakthrough | découverte, percée | descubrimiento, avance | descoberta, avanço | scoperta
discrimination, discriminate | discrimination, discriminer | discriminación, discriminar | discriminação, discriminar | discriminazione, discriminare
discuss, debate, discussion | discuter, débattre, débat | debatir, discutir, debate | discutir, debater, debate | discutere, dibattere, dibattito
dishwasher | lave-vaisselle | lavavajillas, lavaplatos | máquina de louça, lava-louças | lavastoviglie
dismiss, dismissal, fire, sack, lay off | licencier, licenciement, renvoyer, virer | despedir, despido, echar | despedir, despedimento, demitir | licenziare, licenziamento
dissolve, dissolution, wind up, disband | dissoudre, dissolution | disolver, disolución | dissolver, dissolução | sciogliere, scioglimento
district, neighbourhood, quarter | quartier, arrondissement, district | barrio, distrito | bairro, distrito | quartiere, rione, circoscrizione
diversity, variety | diversité, variété | diversidad, variedad | diversidade, variedade | diversità, varietà
diving, scuba diving, snorkelling | plongée, plonger | buceo, submarinismo, bucear | mergulho, mergulhar | immersione, subacquea
divorce, marriage breakdown | divorce, divorcer | divorcio, divorciarse | divórcio, divorciar-se | divorzio, divorziare
doctorate, PhD | doctorat, thèse de doctorat | doctorado | doutoramento, doutorado | dottorato, dottorato di ricerca
documentary | documentaire | documental | documentário | documentario
doll, teddy bear, soft toy | poupée, peluche | muñeca, peluche | boneca, peluche, pelúcia | bambola, peluche
domestic violence, domestic abuse, battered wife | violence conjugale, violence domestique | violencia doméstica, violencia de género | violência doméstica | violenza domestica, violenza familiare
donation, contribution, donate | don, faire un don, contribution | donación, donativo, donar | doação, donativo, doar | donazione, offerta, donare
donor, giver, contributor | donateur, donneur | donante, donador | doador, dador | donatore, benefattore
door, doorway | porte | puerta | porta | porta
doorbell, bell, ring the bell | sonnette, sonner | timbre de puerta, tocar el timbre | campainha, tocar à campainha | campanello, suonare il campanello
doping, performance-enhancing drugs | dopage | dopaje, doping | doping, dopagem | doping
double room, twin room | chambre double, chambre à deux | habitación doble | quarto duplo, quarto de casal | camera doppia, camera matrimoniale
draw, drawing, sketch | dessiner, dessin, croquis | dibujar, dibujo, boceto | desenhar, desenho, esboço | disegnare, disegno, schizzo
draw, tie, equal score | match nul, égalité, ex-æquo | empate, empatar | empate, empatar | pareggio, pareggiare
drawer, chest of drawers | tiroir, commode | cajón, cómoda | gaveta, cômoda | cassetto, cassettiera
dress code, attire, formal dress | tenue de soirée, code vestimentaire | código de vestimenta, etiqueta, traje de gala | traje de gala, código de vestuário | abito da sera, codice di abbigliamento
dress, gown, frock | robe | vestido | vestido | vestito da donna, abito
drill, power drill | perceuse | taladro | furadeira, berbequim | trapano
drinking water, tap water | eau potable, eau du robinet | agua potable, agua del grifo | água potável, água da torneira | acqua potabile, acqua del rubinetto
driver, motorist | chauffeur, conducteur, automobiliste | conductor, chofer | motorista, condutor | autista, conducente, automobilista
driving licence, driver's license | permis de conduire | carné de conducir, permiso de conducir, licencia de conducir | carteira de motorista, carta de condução, habilitação | patente, patente di guida
dropout, drop out, early school leaving | décrochage scolaire, abandon scolaire | abandono escolar, deserción escolar | abandono escolar, evasão escolar | dispersione scolastica, abbandono scolastico
drug, drugs, narcotics | drogue, stupéfiants | droga, estupefacientes | droga, entorpecentes, estupefacientes | droga, stupefacenti
drum, drums, percussion | tambour, batterie, percussions | tambor, batería, percusión | tambor, bateria, percussão | tamburo, batteria, percussioni
dubbing, dubbed | doublage, doublé | doblaje, doblado | dobragem, dublagem | doppiaggio, doppiato
earring, earrings | boucle d'oreille, boucles d'oreilles | pendiente, arete, aro, zarcillo | brinco | orecchino
earthquake, quake, tremor | séisme, tremblement de terre | terremoto, sismo, temblor | terremoto, sismo, tremor de terra | terremoto, sisma, scossa
easter | pâques | pascua, semana santa | páscoa | pasqua
ecumenical service, interfaith celebration | célébration œcuménique, culte œcuménique | celebración ecuménica, culto ecuménico | culto ecumênico, celebração ecuménica | celebrazione ecumenica, culto ecumenico
editor, publisher | éditeur, rédacteur | editor, redactor | editor, redator | redattore, editore
education, schooling | éducation, scolarité | educación, enseñanza, escolarización | educação, ensino, escolaridade | istruzione, educazione, formazione scolastica
elderly, senior citizen, older person, pensioner | personne âgée, aîné, senior, ancien | anciano, persona mayor, adulto mayor, viejo | idoso, ancião, velho, terceira idade | anziano, persona anziana, vecchio
elect, choose by vote | élire | elegir por votación, elegir | eleger | eleggere
election campaign, electoral campaign | campagne électorale | campaña electoral | campanha eleitoral | campagna elettorale
election, elections, ballot | élection, élections, scrutin | elecciones, elección, comicios | eleição, eleições, pleito eleitoral | elezione, elezioni
electoral roll, voter list, electoral register | liste électorale | censo electoral, padrón electoral | caderno eleitoral, recenseamento eleitoral | lista elettorale, liste elettorali
electric fan, fan | ventilateur | ventilador, abanico | ventilador, ventoinha | ventilatore
electrician | électricien | electricista | eletricista, electricista | elettricista
elite, upper class | élite, haute société | élite, clase alta | elite, classe alta | élite, classe dirigente
embassy, ambassador, diplomatic mission | ambassade, ambassadeur | embajada, embajador | embaixada, embaixador | ambasciata, ambasciatore
embroidery, embroider | broderie, broder | bordado, bordar | bordado, bordar | ricamo, ricamare
emergency contact | contact d'urgence, personne à prévenir | contacto de emergencia | contacto de emergência, contato de emergência | contatto di emergenza
emergency exit, fire exit | sortie de secours, issue de secours | salida de emergencia | saída de emergência | uscita di emergenza, uscita di sicurezza
emergency number, emergency line, hotline | numéro d'urgence | número de emergencia, teléfono de emergencias | número de emergência | numero di emergenza
emergency plan, contingency plan, evacuation plan | plan d'urgence, plan de secours, plan d'évacuation | plan de emergencia, plan de contingencia, plan de evacuación | plano de emergência, plano de contingência | piano di emergenza, piano di evacuazione
emergency services, rescue services, first responders | services de secours, secours | servicios de emergencia, servicios de rescate | serviços de emergência, serviço de resgate | servizi di emergenza, soccorsi
emergency, urgency, crisis situation | urgence, cas d'urgence | emergencia, urgencia | emergência, urgência | emergenza, urgenza
emigration, emigrate, move abroad | émigration, émigrer, s'expatrier | emigración, emigrar | emigração, emigrar | emigrazione, emigrare, espatriare
emperor, empire | empereur, empire | emperador, imperio | imperador, império | imperatore, impero
employer | employeur | empleador, patrono, patronal | empregador, entidade patronal | datore di lavoro
engaged, engagement, betrothal | fiancé, fiançailles | prometido, compromiso | noivo, noivado | fidanzato, fidanzamento
engineer | ingénieur | ingeniero | engenheiro | ingegnere
enrolment, enrollment, enrol, matriculation | inscription, s'inscrire, immatriculation | matrícula, inscripción, matricularse | matrícula, inscrição, matricular-se | iscrizione, iscriversi, immatricolazione
entertainment, amusement, fun | divertissement, distraction, amusement | entretenimiento, diversión | entretenimento, diversão | intrattenimento, divertimento, svago
entrance exam, admission test | concours d'entrée, examen d'entrée | examen de ingreso, selectividad, prueba de acceso | vestibular, exame de admissão, exame de ingresso | esame di ammissione, test d'ingresso
entrance hall, lobby, foyer, hallway | hall, vestibule, foyer, hall d'entrée | vestíbulo, recibidor, zaguán | saguão, átrio, vestíbulo, hall | atrio, ingresso, androne
entrance, entry, way in | entrée, accès | entrada, acceso | entrada, acesso | entrata, ingresso, accesso
entrepreneur, businessman, businesswoman | entrepreneur, homme d'affaires, chef d'entreprise | empresario, emprendedor | empresário, empreendedor | imprenditore, uomo d'affari
equality, equal opportunities, parity | égalité, égalité des chances, parité | igualdad, paridad | igualdade, paridade | uguaglianza, parità, pari opportunità
equipment, gear, kit | équipement, matériel | equipo, equipamiento, material | equipamento, material | attrezzatura, apparecchiatura, materiale
escape, flee, run away | s'échapper, fuir, s'évader, fuite | escapar, huir, fugarse, fuga | escapar, fugir, fuga | scappare, fuggire, evadere, fuga
essay | essai, dissertation | ensayo | ensaio | saggio
estate agent, real estate agent, real estate | agent immobilier, agence immobilière, immobilier | agente inmobiliario, inmobiliaria | imobiliária, corretor de imóveis, agente imobiliário | agente immobiliare, agenzia immobiliare
ethics, morality, morals | éthique, morale | ética, moral | ética, moral | etica, morale
evacuation, evacuate, evacuation drill | évacuation, évacuer | evacuación, evacuar, desalojo | evacuação, evacuar | evacuazione, evacuare, sgombero
evaluation, assessment, appraisal, evaluate | évaluation, évaluer | evaluación, evaluar | avaliação, avaliar | valutazione, valutare
everyday life, daily life | vie quotidienne, quotidien | vida cotidiana, vida diaria | vida quotidiana, dia a dia, cotidiano | vita quotidiana, quotidianità
evidence, proof, prove | preuve, prouver | prueba, probar | prova, provar | prova, provare
exam, examination, test | examen, épreuve, contrôle | examen, prueba | exame, prova, teste | esame, prova, verifica
exception, special case | exception, dérogation | excepción | exceção | eccezione, deroga
exchange programme, exchange, student exchange | échange, programme d'échange | intercambio, programa de intercambio | intercâmbio, programa de intercâmbio | scambio, programma di scambio
exclusion, marginalisation, exclude | exclusion, marginalisation, exclure | exclusión, marginación, excluir | exclusão, marginalização, excluir | esclusione, emarginazione, escludere
excursion, outing, day trip, half-day trip | excursion, sortie | excursión, salida | excursão, passeio, saída | escursione, gita, uscita
exemption, exempt, waiver | exemption, exempter, dispense | exención, eximir, exento | isenção, isentar, isento, dispensa | esenzione, esentare, esonero
exercise book, notebook | cahier, carnet | cuaderno, libreta | caderno, bloco de notas | quaderno, taccuino
exercise, drill | exercice | ejercicio | exercício | esercizio
exile, banishment | exil, bannissement | exilio, destierro | exílio, desterro | esilio
exit, way out | sortie, issue | salida | saída | uscita
expatriate, expat | expatrié, expat | expatriado, emigrado | expatriado, emigrado | espatriato
experience, practical experience | expérience, vécu | experiencia | experiência | esperienza
experiment, trial | expérience, expérimentation | experimento, ensayo | experiência, experimento | esperimento
expert, specialist, connoisseur | expert, spécialiste, connaisseur | experto, especialista, perito | perito, especialista, especializado | esperto, specialista, perito
explain, explanation, clarify | expliquer, explication, éclaircir | explicar, explicación, aclarar | explicar, explicação, esclarecer | spiegare, spiegazione, chiarire
explosion, blast, explode | explosion, exploser | explosión, estallido, explotar | explosão, explodir | esplosione, scoppio, esplodere
expulsion, expel, kick out | expulsion, expulser, exclure | expulsión, expulsar, echar | expulsão, expulsar | espulsione, espellere, cacciare
extension lead, extension cord, power strip | rallonge, multiprise | alargador, alargadera, regleta | extensão elétrica, extensão | prolunga, ciabatta elettrica
extension, extend, extended deadline | prolongation, prolonger, prorogation | prórroga, prorrogar, ampliación | prorrogação, prorrogar, prolongamento | proroga, prorogare
fabric, cloth, textile | tissu, étoffe, textile | tela, tejido, textil | tecido, pano, têxtil | tessuto, stoffa, tessile
faculty | faculté, UFR | facultad | faculdade | facoltà
fail, flunk, failure | échouer, échec, rater | suspender, reprobar, suspenso | reprovar, chumbar, reprovação | bocciare, essere bocciato, bocciatura
fair, just, equitable | juste, équitable | justo, equitativo | justo, equitativo | giusto, equo
fair, trade fair, expo, book fair | foire, salon | feria, salón, muestra | feira, salão, mostra | fiera, salone
fairy tale, fable | conte de fées, fable | cuento de hadas, fábula | conto de fadas, fábula | fiaba, favola
family tree, genealogy, pedigree | arbre généalogique, généalogie | árbol genealógico, genealogía | árvore genealógica, genealogia | albero genealogico, genealogia
family, household, relatives | famille, foyer, ménage | familia, hogar | família, agregado familiar, lar | famiglia, nucleo familiare
fan, supporter | supporter, fan | hincha, aficionado, forofo | torcedor, adepto, fã | tifoso, appassionato, ammiratore
farewell, goodbye, send-off | adieux, adieu, au revoir | despedida, adiós | despedida, adeus | addio, congedo, arrivederci
farmer, grower, peasant | agriculteur, fermier, paysan | agricultor, granjero, campesino | agricultor, lavrador, camponês, fazendeiro | agricoltore, contadino, coltivatore
fashion, fashionable, trendy | mode, à la mode | moda, de moda | moda, na moda | moda, alla moda
father, dad, daddy | père, papa | padre, papá | pai, papai, papá | padre, papà, babbo
fear, fright, afraid, scared | peur, crainte, effroi | miedo, temor | medo, temor, receio | paura, timore
federal, federation | fédéral | federal | federal | federale
federation, umbrella organisation, confederation | fédération, organisation faîtière, confédération | federación, confederación | federação, confederação | federazione, confederazione
felt-tip pen, marker pen, highlighter | feutre, marqueur, surligneur | rotulador, marcador, plumón | caneta hidrográfica, marcador, canetinha | pennarello, evidenziatore
feminism, women's movement | féminisme, féministe | feminismo, feminista | feminismo, feminista | femminismo, femminista
fence, railing, hedge | clôture, barrière, palissade | valla, cerca, reja | cerca, vedação, grade | recinzione, staccionata, steccato
fencing, fencer | escrime | esgrima | esgrima | scherma
festival, fest | festival | festival | festival | festival, rassegna
fill in, fill out, complete | remplir, compléter | rellenar, llenar, cumplimentar, diligenciar | preencher | compilare, riempire
film screening, screening, film show | projection, séance de cinéma | proyección, pase de película | exibição de filme, sessão de cinema | proiezione, proiezione di film
film, movie, motion picture | film | película, filme, peli | filme, fita | film, pellicola
final, semi-final, playoff | finale, demi-finale | final, semifinal | final, semifinal, meia-final | finale, semifinale
find, discover, come across | trouver, découvrir | encontrar, hallar, descubrir | encontrar, achar, descobrir | trovare, scoprire, rinvenire
finding, result, outcome | résultat, constat | resultado, hallazgo, conclusión | resultado, achado, conclusão | risultato, esito
fine, penalty, ticket | amende, contravention, PV | multa, sanción económica | multa, coima | multa, ammenda, contravvenzione
fingerprint | empreinte digitale | huella dactilar, huella digital | impressão digital | impronta digitale
fire alarm, smoke detector, smoke alarm | alarme incendie, détecteur de fumée | alarma de incendios, detector de humo | alarme de incêndio, detector de fumo, detector de fumaça | allarme antincendio, rilevatore di fumo
fire brigade, fire department, fire service | pompiers, sapeurs-pompiers | bomberos, cuerpo de bomberos | bombeiros, corpo de bombeiros | vigili del fuoco, pompieri
fire engine, fire truck | camion de pompiers | camión de bomberos, autobomba | carro de bombeiros, camião de bombeiros | autopompa, camion dei pompieri
fire extinguisher, extinguisher | extincteur | extintor, extinguidor, matafuegos | extintor | estintore
fire safety, fire prevention, fire protection | sécurité incendie, prévention des incendies | protección contra incendios, prevención de incendios | segurança contra incêndios, prevenção de incêndios | antincendio, prevenzione incendi
fire, blaze | incendie, feu, sinistre | incendio, fuego | incêndio, fogo | incendio, fuoco
firefighter, fireman | pompier, sapeur-pompier | bombero | bombeiro | pompiere, vigile del fuoco
fireplace, hearth, chimney | cheminée, âtre | chimenea, hogar de leña | lareira, chaminé | camino, caminetto
fireworks, firework display | feu d'artifice, feux d'artifice | fuegos artificiales, pirotecnia | fogos de artifício, fogo-de-artifício | fuochi d'artificio, fuochi artificiali
first aid, first-aid post | premiers secours, premiers soins, secourisme | primeros auxilios | primeiros socorros | primo soccorso, pronto soccorso
first communion, confirmation | première communion, communion solennelle | primera comunión, comunión | primeira comunhão, comunhão | prima comunione, comunione
first name, given name, forename | prénom | nombre de pila, nombre | nome próprio, primeiro nome | nome, nome di battesimo
first-aid kit, medical kit | trousse de secours, pharmacie | botiquín | caixa de primeiros-socorros, estojo de primeiros-socorros | cassetta pronto soccorso, kit di pronto-soccorso
fisherman, fisher, angler | pêcheur | pescador | pescador | pescatore
fishing, angling | pêche, pêcher | pesca, pescar | pesca, pescar | pesca, pescare
fitness, keep fit, exercise | remise en forme, fitness | puesta en forma, fitness | boa forma, fitness | forma fisica, fitness
flag, banner, standard | drapeau, bannière, étendard | bandera, estandarte | bandeira, estandarte | bandiera, stendardo
flat share, house share, roommate, flatmate | colocation, colocataire | piso compartido, compañero de piso | república, apartamento compartilhado, colega de casa | appartamento condiviso, coinquilino
flat, apartment | appartement, appart | piso, apartamento, departamento | apartamento, andar | appartamento
flight attendant, cabin crew, steward | hôtesse de l'air, steward | azafata, auxiliar de vuelo, aeromoza | comissário de bordo, aeromoça, hospedeira | hostess, assistente di volo
flip chart, flipchart | paperboard, tableau à feuilles | rotafolio, papelógrafo | flip-chart, cavalete de papel | lavagna a fogli
flood, flooding | inondation, crue | inundación, riada | inundação, enchente, cheia | alluvione, inondazione
floor, flooring | sol, plancher | suelo, piso | chão, piso, assoalho | pavimento
floor, storey, level | étage | piso, planta | andar, piso, pavimento | piano
flower, bouquet, flowers | fleur, bouquet | flor, ramo | flor, ramo de flores, buquê | fiore, mazzo di fiori
fluent, fluently, proficient | couramment, maîtriser | con fluidez, dominar un idioma | fluente, fluentemente | fluente, correntemente
flute, recorder | flûte | flauta | flauta | flauto
folder, file, binder, ring binder | classeur, chemise, dossier | carpeta, archivador | pasta, arquivador, dossiê | cartella, raccoglitore, faldone
folk song, folk music | chanson populaire, musique folklorique | canción popular, música folclórica | canção popular, música folclórica | canzone popolare, musica popolare
folklore, folk traditions, folk culture | folklore, traditions populaires | folclore, tradiciones populares | folclore, tradições populares | folclore, tradizioni popolari
football, soccer | football, foot | fútbol, balompié | futebol | calcio, pallone
footnote, note | note de bas, note | nota a pie | nota de rodapé | nota a piè, nota
forbid, prohibit, ban, prohibition | interdire, interdiction, prohiber | prohibir, prohibición, vedar | proibir, proibição, interditar | vietare, divieto, proibire
foreign affairs, foreign policy, external relations | affaires étrangères, politique étrangère | asuntos exteriores, relaciones exteriores, política exterior | negócios estrangeiros, relações exteriores | affari esteri, politica estera
foreign language, second language | langue étrangère | lengua extranjera, idioma extranjero | língua estrangeira | lingua straniera
foreigner, alien, overseas national | étranger, ressortissant étranger | extranjero, forastero | estrangeiro, forasteiro | straniero, forestiero
forgery, counterfeit, fake, forged | faux, contrefaçon, falsification | falsificación, falso | falsificação, contrafação, falso | falsificazione, contraffazione, falso
forgive, pardon, excuse | pardonner, excuser | perdonar, disculpar | perdoar, desculpar | perdonare, scusare
form, blank form, questionnaire | formulaire, imprimé | formulario, impreso, planilla | formulário, impresso, ficha | modulo, formulario
formality, administrative procedure, paperwork step | formalité, démarche administrative, démarche | trámite, gestión, diligencia | trâmite, formalidade, diligência | pratica, formalità, adempimento
foster family, foster care | famille d'accueil, placement familial | familia de acogida, acogimiento familiar | família de acolhimento, família acolhedora | famiglia affidataria, affido
found, establish, founding, set up | fonder, créer, fondation | fundar, crear, fundación | fundar, criar, fundação | fondare, istituire, fondazione
foundation, endowment | fondation | fundación | fundação | fondazione
founder | fondateur | fundador | fundador | fondatore
fraud, swindle, scam, con | fraude, escroquerie, arnaque | fraude, estafa, timo | fraude, burla, golpe | frode, truffa, raggiro
free admission, free entry | entrée libre, entrée gratuite | entrada libre, entrada gratuita | entrada livre, entrada franca | ingresso libero, ingresso gratuito
freedom of speech, free speech, freedom of expression | liberté d'expression, liberté de parole | libertad de expresión | liberdade de expressão | libertà di espressione, libertà di parola
freedom, liberty | liberté | libertad | liberdade | libertà
freelancer, self-employed | indépendant, travailleur indépendant, auto-entrepreneur | autónomo, trabajador independiente, freelance | autônomo, trabalhador independente, freelancer | libero professionista, lavoratore autonomo, partita IVA
fridge, refrigerator, freezer | frigo, réfrigérateur, congélateur | nevera, frigorífico, refrigerador, heladera | geladeira, frigorífico, congelador | frigorifero, frigo, congelatore
friend, mate, buddy, pal | ami, copain, pote | amigo, compinche, colega | amigo, companheiro | amico, compagno
friendship | amitié | amistad | amizade | amicizia
front row | premier rang | primera fila | primeira fila | prima fila
frying pan, pan, skillet | poêle, poêle à frire | sartén | frigideira, sertã | padella
full-time | à temps plein, plein temps | a tiempo completo, jornada completa | tempo integral, tempo inteiro | a tempo pieno, full-time
fundraising, fund-raiser, raise money | collecte de fonds, levée de fonds | recaudación de fondos, colecta, recaudar fondos | angariação de fundos, arrecadação de fundos | raccolta fondi, colletta
funeral, burial, interment | funérailles, obsèques, enterrement | funeral, entierro, exequias, sepelio | funeral, enterro, exéquias, velório | funerale, esequie, sepoltura
funfair, fair, fairground | fête foraine | feria, parque de atracciones | parque de diversões, feira popular | luna park, giostre
funny, amusing, hilarious | drôle, amusant, rigolo, marrant | divertido, gracioso, chistoso | engraçado, divertido | divertente, buffo, spiritoso
furnished, fully equipped | meublé | amueblado | mobiliado, mobilado | arredato, ammobiliato
furniture, furnishings, piece of furniture | meubles, mobilier, meuble | muebles, mobiliario, mueble | móveis, mobília, mobiliário | mobili, mobilio, arredamento
gallery, art gallery | galerie, galerie d'art | galería, galería de arte | galeria, galeria de arte | galleria, galleria d'arte
game, play a game | jeu, jouer | juego, jugar | jogo, jogar, brincadeira | gioco, giocare
gang, criminal gang | gang, bande | pandilla, banda | gangue, quadrilha, bando | banda, gang
garage, car port | garage | garaje, cochera | garagem | garage, autorimessa, box auto
garden, yard, backyard | jardin | jardín | jardim, quintal | giardino
gardener, landscaper | jardinier, paysagiste | jardinero, paisajista | jardineiro, paisagista | giardiniere, paesaggista
gate, main entrance, gateway | portail, grille | portón, verja, cancela | portão, cancela | cancello, portone
general assembly, general meeting, annual meeting, AGM | assemblée générale, AG | asamblea general, junta general | assembleia geral, assembléia geral | assemblea generale
general secretary, secretary-general | secrétaire général | secretario general | secretário-geral | segretario generale
generation | génération | generación | geração | generazione
generous, generosity, big-hearted | généreux, générosité | generoso, generosidad | generoso, generosidade | generoso, generosità
geography | géographie, géo | geografía | geografia | geografia
get dressed, dress, put on | s'habiller, se vêtir, enfiler | vestirse, ponerse | vestir-se, vestir | vestirsi, indossare, mettersi
gift, present | cadeau | regalo, obsequio | presente, prenda, lembrança | regalo, dono, omaggio
girl, lass | fille, fillette, jeune fille | chica, niña, muchacha | menina, rapariga, garota, moça | ragazza, bambina
glass, tumbler, wine glass | verre | vaso, copa | copo, taça, cálice | bicchiere, calice
glasses, spectacles, sunglasses | lunettes, lunettes de soleil | gafas, anteojos, lentes | óculos, óculos de sol | occhiali, occhiali da sole
globalisation, globalization | mondialisation, globalisation | globalización, mundialización | globalização, mundialização | globalizzazione, mondializzazione
gloves, mittens | gants, moufles | guantes, manoplas | luvas | guanti
glue, adhesive, paste | colle | pegamento, cola, goma | cola, adesivo | colla
goal, scored goal | but | gol, tanto | gol, golo | gol, rete
god, deity, divinity | dieu, divinité | dios, deidad, divinidad | deus, divindade | dio, divinità
godfather, godmother, godparent | parrain, marraine | padrino, madrina | padrinho, madrinha | padrino, madrina
govern, rule | gouverner, diriger | gobernar | governar | governare
governance | gouvernance | gobernanza | governança | governance
government programme, policy platform, manifesto | programme politique, manifeste | programa electoral, programa de gobierno, manifiesto | programa de governo, manifesto | programma di governo, manifesto politico
government, administration, executive | gouvernement, exécutif | gobierno, ejecutivo | governo, executivo | governo, esecutivo
governor, prefect | gouverneur, préfet | gobernador | governador | governatore, prefetto
graduate, degree holder | diplômé, licencié | graduado, licenciado, egresado | graduado, licenciado, formado, diplomado | laureato, diplomato
graduation, graduate, commencement | remise des diplômes, obtention du diplôme | graduación, graduarse | formatura, graduação, formar-se | conseguimento della laurea, laurearsi
grammar, grammatical | grammaire, grammatical | gramática, gramatical | gramática, gramatical | grammatica, grammaticale
grandchild, grandson, granddaughter | petit-fils, petite-fille, petits-enfants | nieto, nieta | neto, neta | nipote, nipotino
grandfather, grandpa, granddad | grand-père, papi, papy | abuelo, yayo | avô, vovô | nonno
grandmother, grandma, granny | grand-mère, mamie, mémé | abuela, yaya | avó, vovó | nonna
grandparents | grands-parents | abuelos | avós | nonni
greeting, greet, salute | salutation, saluer | saludo, saludar | saudação, cumprimento, cumprimentar | saluto, salutare
ground floor, first floor | rez-de-chaussée | planta baja | rés-do-chão, térreo, andar térreo | pianterreno, piano terra
guard, security guard, watchman | gardien, vigile, agent de sécurité | guardia, vigilante, guarda de seguridad | guarda, vigilante, segurança | guardia, guardiano, vigilante
guardian, legal guardian | tuteur, tuteur légal | tutor, tutor legal | tutor, encarregado de educação | tutore, tutore legale
guest, invitee, visitor | invité, hôte, convive | invitado, huésped | convidado, hóspede | ospite, invitato
guide dog, assistance dog | chien guide, chien d'aveugle | perro guía, perro lazarillo | cão-guia | cane guida
guide, tour guide | guide, guide touristique | guía, guía turístico | guia, guia turístico | guida, guida turistica
guided tour, guided visit | visite guidée | visita guiada | visita guiada, visita monitorada | visita guidata
guilt, blame, fault | culpabilité, faute | culpa, culpabilidad | culpa, culpabilidade | colpa, colpevolezza
guilty, culprit, at fault | coupable, fautif | culpable | culpado, culpável | colpevole
guitar, guitarist | guitare, guitariste | guitarra, guitarrista | guitarra, violão, guitarrista | chitarra, chitarrista
gymnastics, gym | gymnastique, gym | gimnasia | ginástica | ginnastica
habit, routine | habitude, routine | hábito, costumbre | hábito, costume, rotina | abitudine, consuetudine
hairdresser, barber, hair stylist | coiffeur, barbier | peluquero, barbero | cabeleireiro, barbeiro | parrucchiere, barbiere
hairdryer, hair dryer, blow-dryer | sèche-cheveux, séchoir | secador de pelo, secador | secador de cabelo, secador | asciugacapelli, phon, fon
hall of residence, student hostel, dormitory | résidence universitaire, foyer étudiant, dortoir | residencia universitaria, colegio mayor, residencia estudiantil | residência universitária, residência estudantil | studentato, casa dello studente
hall, great hall, function room, ballroom | grande salle, salle des fêtes | salón de actos, salón de fiestas, paraninfo | salão, salão nobre, salão de festas | salone, sala grande, sala feste
hammer | marteau | martillo | martelo | martello
handbag, purse | sac à main | bolso, cartera | bolsa, mala de mão, carteira | borsa, borsetta
handball | handball, hand | balonmano | handebol, andebol | pallamano
handcuffs, cuffs | menottes | esposas | algemas | manette
happiness, joy, happy | bonheur, joie, heureux | felicidad, alegría, feliz | felicidade, alegria, feliz | felicità, gioia, felice
hard-working, diligent, industrious | travailleur, assidu, bosseur | trabajador, diligente, aplicado | trabalhador, diligente, aplicado | laborioso, diligente, operoso
hat, headgear | chapeau | sombrero | chapéu | cappello
have fun, enjoy oneself, amuse oneself | s'amuser, se divertir | divertirse, pasarlo bien | divertir-se, curtir | divertirsi, spassarsela
head of state | chef de l'état | jefe de estado | chefe de estado | capo dello stato
headquarters, head office, main office | siège, siège social, quartier général | sede, sede central, oficina central | sede, matriz | sede, sede centrale, quartier generale
headteacher, principal, headmaster | proviseur, principal, directeur d'école | director de escuela, rector | diretor da escola, reitor | preside, dirigente scolastico
heating, radiator, central heating | chauffage, radiateur | calefacción, radiador, estufa | aquecimento, radiador | riscaldamento, termosifone
heaven, paradise | paradis, au-delà | paraíso, más allá | paraíso, além | paradiso, aldilà
heir, beneficiary of inheritance | héritier | heredero | herdeiro | erede
hell | enfer | infierno | inferno | inferno
helmet, hard hat, safety helmet | casque | casco | capacete | casco, elmetto
help, assistance, aid, assist | aide, aider, assistance | ayuda, ayudar, asistencia | ajuda, ajudar, auxílio | aiuto, aiutare, assistenza
hero, heroine | héros, héroïne | héroe, heroína | herói, heroína | eroe, eroina
hide, conceal | cacher, dissimuler | esconder, ocultar | esconder, ocultar | nascondere, occultare
high-visibility vest, reflective vest, safety vest | gilet fluorescent, gilet jaune | chaleco reflectante | colete refletor | gilet catarifrangente, giubbino catarifrangente
hiker, walker, rambler | randonneur, marcheur | senderista, excursionista, caminante | caminhante, pedestrianista | escursionista, camminatore
hiking, hike, trekking, rambling | randonnée, rando, trek | senderismo, excursionismo, caminata | caminhada, trilha, pedestrianismo | escursionismo, trekking, camminata
hire, recruit, take on, recruitment | embaucher, recruter, engager, recrutement | contratar, reclutar, contratación | contratar, recrutar, admitir, recrutamento | assumere, reclutare, assunzione
history, historical | histoire, historique | historia, histórico | história, histórico | storia, storico
hobby, pastime | passe-temps, hobby, violon d'ingres | pasatiempo, afición, hobby | passatempo, hobby | passatempo, hobby
holder, bearer | titulaire, porteur, détenteur | titular, portador | titular, portador, detentor | titolare, portatore, intestatario
holiday, holidays, vacation | vacances, congés | vacaciones | férias | vacanze, ferie, villeggiatura
holy, sacred | saint, sacré | santo, sagrado | santo, sagrado | santo, sacro
home, house, dwelling | maison, domicile, chez soi | casa, hogar, vivienda | casa, lar, moradia | casa, dimora, abitazione
homeland, fatherland, motherland | patrie, pays natal | patria, tierra natal | pátria, terra natal | patria, terra natia
homeless, rough sleeper | sans-abri, SDF, sans domicile fixe | sin techo, persona sin hogar, indigente | sem-abrigo, sem-teto, morador de rua | senzatetto, senza fissa dimora, barbone
homework, assignment | devoirs | deberes, tarea | trabalho de casa, lição de casa, dever de casa | compiti, compiti per casa
honest, honesty, sincere, upright | honnête, honnêteté, sincère | honesto, honrado, honestidad | honesto, honestidade, sincero | onesto, onestà, sincero
honorary member, honorary president | membre d'honneur, président d'honneur | socio de honor, miembro honorario | sócio honorário, membro honorário | socio onorario, membro onorario
hoodie, sweatshirt | sweat, sweat à capuche | sudadera, buzo | moletom, sweatshirt | felpa
horse riding, riding, equestrian | équitation, monter à cheval | equitación, montar a caballo | equitação, hipismo, cavalgar | equitazione, andare a cavallo
hospitality, warm welcome | hospitalité, accueil chaleureux | hospitalidad, acogida | hospitalidade, acolhimento | ospitalità, accoglienza
host, hostess | hôte, maître de maison | anfitrión | anfitrião | padrone di casa, anfitrione, ospitante
hostage | otage | rehén | refém | ostaggio
hot water, water heater, boiler | eau chaude, chauffe-eau, chaudière | agua caliente, calentador, caldera | água quente, aquecedor, esquentador | acqua calda, scaldabagno, caldaia
house rules, rules of behaviour | règlement de maison, consignes de vie | normas de convivencia, normas internas | regras da casa, normas de convivência | regole della casa, norme di comportamento
household appliance, white goods | électroménager, appareil ménager | electrodoméstico | eletrodoméstico | elettrodomestico
household chores, housework | ménage, tâches ménagères | tareas domésticas, quehaceres domésticos | tarefas domésticas, afazeres domésticos | faccende domestiche, lavori domestici
housekeeper, maid, domestic worker | employée de maison, domestique, bonne | empleada doméstica, asistenta, criada | empregada doméstica, doméstica, criada | domestica, colf, cameriera
housing, social housing, council housing | logement, logement social, HLM | vivienda, vivienda social | habitação, habitação social | alloggio, edilizia popolare, case popolari
human rights, rights of man | droits de l'homme, droits humains | derechos humanos | direitos humanos, direitos do homem | diritti umani, diritti dell'uomo
humanitarian aid, humanitarian relief | aide humanitaire, secours humanitaire | ayuda humanitaria | ajuda humanitária | aiuti umanitari, aiuto umanitario
humanities, arts subjects, liberal arts | sciences humaines, lettres | humanidades, letras | humanidades, letras | discipline umanistiche, scienze umane, lettere
hunter, huntsman | chasseur | cazador | caçador | cacciatore
hunting, hunt | chasse, chasser | caza, cazar, cacería | caça, caçar | caccia, cacciare
husband | mari, époux | marido, esposo | marido, esposo | marito, sposo
hygiene, personal hygiene, toiletries | hygiène, articles de toilette | higiene, artículos de aseo | higiene, artigos de higiene | igiene, articoli da toeletta
hypothesis, assumption, supposition | hypothèse, supposition | hipótesis, suposición, supuesto | hipótese, suposição | ipotesi, supposizione
identity card, ID card, ID | carte d'identité, pièce d'identité | documento de identidad, DNI, cédula, carné de identidad | bilhete de identidade, carteira de identidade, cartão de cidadão, RG | carta d'identità, documento d'identità
ideology | idéologie | ideología | ideologia | ideologia
illegal, unlawful, illicit | illégal, illicite | ilegal, ilícito | ilegal, ilícito | illegale, illecito
illiterate, illiteracy, unable to read | analphabète, illettré, analphabétisme | analfabeto, analfabetismo | analfabeto, analfabetismo | analfabeta, analfabetismo
imam | imam | imán | imã, imame | imam
immigrant, migrant | immigré, immigrant, migrant | inmigrante, migrante | imigrante, migrante | immigrato, migrante
immigration, migration | immigration, migration | inmigración, migración | imigração, migração | immigrazione, migrazione
imprisonment, detention, custody | emprisonnement, détention, incarcération | encarcelamiento, detención, reclusión | encarceramento, detenção, reclusão | detenzione, incarcerazione, reclusione
in force, valid, current | en vigueur, valable, valide | vigente, en vigor, válido | vigente, em vigor, válido | in vigore, vigente, valido
incident, occurrence | incident | incidente, suceso | incidente, ocorrência | episodio, accaduto
independence, independent | indépendance, indépendant | independencia, independiente | independência, independente | indipendenza, indipendente
inequality, disparity | inégalité, disparité | desigualdad, disparidad | desigualdade, disparidade | disuguaglianza, disparità
inhabitant, resident, dweller | habitant, résident | habitante, residente, poblador | habitante, morador, residente | abitante, residente
inheritance, legacy, inherit | héritage, hériter, succession | herencia, heredar, sucesión | herança, herdar | eredità, ereditare, successione
initiative, undertaking | initiative | iniciativa | iniciativa | iniziativa
injured, wounded, casualty | blessé | herido, lesionado | ferido, lesionado | ferito
injury, wound, hurt | blessure, lésion | herida, lesión | ferimento, lesão, ferida | ferita, lesione, infortunio
innocent, not guilty | innocent, non coupable | inocente, no culpable | inocente | innocente
inspector, examiner | inspecteur, contrôleur | inspector | inspetor, fiscal, inspector | ispettore, controllore
institution, establishment | institution, établissement | institución, establecimiento | instituição, estabelecimento | istituzione, ente, istituto
instructor, trainer, coach | formateur, moniteur, instructeur | formador, instructor, monitor, capacitador | formador, instrutor, monitor | formatore, istruttore
insurance policy, insurance certificate | police d'assurance | póliza de seguro, póliza | apólice de seguro, apólice | polizza assicurativa, polizza
insurance, insurance cover, insure | assurance, assurer | seguro, asegurar | seguro, segurar | assicurazione, assicurare
integration, inclusion | intégration, insertion | integración, inclusión, inserción | integração, inclusão, inserção | integrazione, inclusione, inserimento
intellectual property | propriété intellectuelle | propiedad intelectual | propriedade intelectual | proprietà intellettuale
intelligence, intelligent, clever, smart | intelligence, intelligent, malin | inteligencia, inteligente, listo | inteligência, inteligente, esperto | intelligenza, intelligente, sveglio
interesting, exciting, fascinating | intéressant, passionnant, captivant | interesante, apasionante, fascinante | interessante, apaixonante, fascinante | interessante, appassionante, affascinante
intermediate, intermediate level | intermédiaire, niveau intermédiaire | intermedio, nivel medio | intermediário, intermédio, nível médio | intermedio, livello medio
intern, trainee | stagiaire | becario, practicante, pasante | estagiário | stagista, tirocinante
international cooperation, cross-border cooperation | coopération internationale, coopération transfrontalière | cooperación internacional, cooperación transfronteriza | cooperação internacional, cooperação transfronteiriça | cooperazione internazionale, cooperazione transfrontaliera
international language, lingua franca, auxiliary language | langue internationale, langue auxiliaire | lengua internacional, idioma internacional, lengua auxiliar | língua internacional, língua franca, língua auxiliar | lingua internazionale, lingua franca, lingua ausiliaria
international, worldwide, global | international, mondial | internacional, mundial | internacional, mundial | internazionale, mondiale
interpreting, simultaneous interpretation | interprétation, interprétation simultanée | interpretación simultánea, traducción simultánea | interpretação simultânea, tradução simultânea | interpretariato, traduzione simultanea
interrogation, questioning, interrogate | interrogatoire, interroger | interrogatorio, interrogar | interrogatório, interrogar | interrogatorio, interrogare
invention, invent, inventor | invention, inventer, inventeur | invento, invención, inventar | invenção, inventar, invento | invenzione, inventare
investigate, investigation, inquiry, inquest | enquêter, enquête, instruction | investigar, investigación policial, pesquisa | investigar, inquérito, investigação | indagare, indagine, inchiesta
invitation letter, letter of invitation | lettre d'invitation | carta de invitación | carta-convite, carta de convite | lettera d'invito
invite, invitation | inviter, invitation | invitar, invitación | convidar, convite | invitare, invito
iron, ironing | fer à repasser, repasser | plancha, planchar | ferro de engomar, ferro de passar, engomar | ferro da stiro, stirare
jacket, blazer | veste, veston, blouson | chaqueta, americana, saco, chamarra | jaqueta, casaco, blusão | giacca, giubbotto
jeans, denims | jean | vaqueros, tejanos, jeans | jeans, calças de ganga | jeans
jeweller, goldsmith | bijoutier, joaillier, orfèvre | joyero, orfebre | joalheiro, ourives | gioielliere, orafo
jewellery, jewelry, jewel | bijou, bijoux, joaillerie | joya, joyas, alhaja | joia, joias | gioiello, gioielli
jewish, jew, judaism | juif, judaïsme | judío, judaísmo | judeu, judaísmo | ebreo, ebraismo, ebraico
jigsaw, jigsaw puzzle, puzzle | puzzle, casse-tête | rompecabezas, puzle | quebra-cabeça, puzzle | puzzle, rompicapo
job interview, interview | entretien d'embauche | entrevista de trabajo, entrevista laboral | entrevista de emprego | colloquio di lavoro
job, employment, post, position | emploi, poste, travail, boulot | empleo, puesto, trabajo, chamba | emprego, cargo, posto de trabalho, trampo | impiego, posto, lavoro
join, become a member, sign up | adhérer, devenir membre, s'affilier | afiliarse, hacerse socio, hacerse miembro | filiar-se, associar-se, aderir | aderire, associarsi, tesserarsi, iscriversi
joke, gag, funny story, jest | blague, plaisanterie, histoire drôle | chiste, broma | piada, anedota, brincadeira | barzelletta, scherzo, battuta
journalist, reporter | journaliste, reporter | periodista, reportero | jornalista, repórter | giornalista, cronista
judge, magistrate | juge, magistrat | juez, magistrado | juiz, magistrado | giudice, magistrato
jug, pitcher, carafe | carafe, cruche, pichet | jarra, cántaro | jarro, jarra, cântaro | brocca, caraffa
juggler, juggling | jongleur, jonglage | malabarista, malabares | malabarista, malabares | giocoliere, giocoleria
jumper, sweater, pullover, jersey | pull, chandail, pull-over | jersey, suéter, pulóver, chompa | suéter, camisola de malha, pulôver, blusão | maglione, pullover, golf
jury, juror | jury, juré | jurado | júri, jurado | giuria, giurato
jury, panel of judges | jury | jurado | júri, banca | giuria
justice, fairness, equity | justice, équité | justicia, equidad | justiça, equidade | giustizia, equità
kettle, electric kettle, teapot | bouilloire, théière | hervidor, tetera, pava | chaleira, bule | bollitore, teiera
key, house key, keys | clé, clef | llave | chave | chiave
kidnapping, kidnap, abduction | enlèvement, kidnapping, rapt | secuestro, rapto, secuestrar | sequestro, rapto, sequestrar | sequestro di persona, rapimento, rapire
king, monarch, sovereign | roi, monarque, souverain | rey, monarca, soberano | rei, monarca, soberano | re, monarca, sovrano
kiss, hug, embrace | bise, baiser, embrasser | beso, besar, abrazo | beijo, beijar, abraço | bacio, baciare, abbraccio
kitchen, kitchenette | cuisine, kitchenette, coin cuisine | cocina | cozinha, kitchenette, copa | cucina, cucinino, angolo cottura
knife, penknife | couteau, canif | cuchillo, navaja | faca, canivete | coltello, temperino
knitting, knit | tricot, tricoter | tejer, punto, tricotar | tricô, tricotar | lavorare a maglia, maglia
knowledge, know-how, expertise | connaissance, savoir, savoir-faire | conocimiento, saber, pericia | conhecimento, saber | conoscenza, sapere, competenza
label, tag, sticker | étiquette, autocollant | etiqueta, pegatina, calcomanía | etiqueta, rótulo, autocolante, adesivo | etichetta, adesivo
laboratory, lab | laboratoire, labo | laboratorio | laboratório | laboratorio scientifico, laboratorio
labourer, blue-collar worker, workman | ouvrier, manœuvre | obrero, operario, peón | operário, peão | operaio, manovale
ladder, stepladder | échelle, escabeau | escalera de mano, escalerilla | escada de mão, escadote | scala a pioli, scaletta
lamp, light, light bulb | lampe, ampoule | lámpara, bombilla, foco | lâmpada, candeeiro, abajur | lampada, lampadina
landlord, landlady | bailleur, logeur | casero, arrendador | senhorio, locador | locatore, padrone di casa
language course, language class | cours de langue | curso de idiomas, curso de lengua | curso de idiomas, curso de línguas | corso di lingua
language rights, linguistic rights | droits linguistiques | derechos lingüísticos | direitos linguísticos | diritti linguistici
language, tongue | langue, idiome | lengua, idioma | língua, idioma | lingua, idioma
laugh, laughter, giggle | rire, rigoler | reír, risa | rir, riso, risada | ridere, risata
laundry, washing, wash clothes | lessive, linge sale, buanderie | colada, lavandería, lavado de ropa | lavanderia, roupa suja, lavar roupa | bucato, lavanderia
law firm, lawyer's office | cabinet d'avocats | bufete, despacho de abogados | escritório de advocacia, sociedade de advogados | studio legale
law, act, statute | loi | ley | lei | legge
law, legal studies, jurisprudence | droit, jurisprudence | derecho, jurisprudencia | direito, jurisprudência | diritto, giurisprudenza
lawn, grass, mow | pelouse, gazon, tondre | césped, pasto, cortar el césped | relva, gramado, relvado | prato, erba
lawsuit, legal action, litigation, legal proceedings | procès, action en justice, poursuites | pleito, demanda, litigio, juicio | processo, ação judicial, litígio | causa, azione legale, contenzioso
lawyer, attorney, solicitor, barrister | avocat, juriste | abogado, letrado, jurista | advogado, jurista | avvocato, legale, giurista
lay judge, magistrate | juge de paix | juez de paz | juiz de paz | giudice di pace
lazy, idle, laziness | paresseux, fainéant, paresse | perezoso, vago, holgazán, flojo | preguiçoso, preguiça | pigro, fannullone, pigrizia
leader, head | leader, dirigeant, chef de file | líder, dirigente | líder, dirigente | leader, guida, capo
leadership | leadership, direction | liderazgo | liderança | leadership, guida
leaflet, flyer, brochure, pamphlet | dépliant, brochure, prospectus, tract | folleto, volante, octavilla, tríptico | folheto, panfleto, brochura | volantino, opuscolo, dépliant
learn, learning | apprendre, apprentissage | aprender, aprendizaje | aprender, aprendizagem, aprendizado | imparare, apprendere, apprendimento
lease, rental agreement, tenancy | bail, contrat de location | contrato de alquiler, arrendamiento | contrato de arrendamento, arrendamento, locação | contratto d'affitto, locazione
leather | cuir | cuero, piel | couro, cabedal | cuoio, pelle
lecture hall, lecture theatre, auditorium | amphithéâtre, auditorium, amphi | sala de conferencias, auditorio, aula magna | auditório, anfiteatro, aula magna | auditorium, aula magna, anfiteatro
lecture, talk, presentation | conférence, exposé | conferencia, charla, ponencia | palestra, conferência | conferenza, lezione magistrale
left luggage, luggage storage, locker | consigne, consigne à bagages | consigna, guardaequipaje, taquilla | guarda-volumes, depósito de bagagens, cacifo | deposito bagagli, armadietto
left-wing, the left, leftist | gauche, de gauche | izquierda, de izquierdas | esquerda, de esquerda | sinistra, di sinistra
legal entity, legal person, corporate body | personne morale | persona jurídica | pessoa jurídica, pessoa coletiva | persona giuridica
legal status, legal form | statut juridique, forme juridique | estatus legal, forma jurídica | estatuto jurídico, forma jurídica | stato giuridico, forma giuridica
legal, juridical, statutory | juridique, légal | jurídico, legal | jurídico, legal | giuridico, legale
legislation, laws | législation | legislación | legislação | legislazione, normativa
leisure, free time, spare time | loisirs, temps libre | ocio, tiempo libre, esparcimiento | lazer, tempo livre, ócio | tempo libero, svago
lend, loan | prêter, prêt | prestar, préstamo | emprestar, empréstimo | prestare, dare in prestito
lesson, class | leçon, cours | lección, clase | lição, aula | lezione
letterbox, mailbox, postbox | boîte aux lettres | buzón | caixa de correio | cassetta delle lettere, buca delle lettere
level, standard | niveau | nivel | nível | livello
liability, legal responsibility, civil liability | responsabilité civile | responsabilidad civil | responsabilidade civil | responsabilità civile
liberalism, liberal | libéralisme, libéral | liberalismo, liberal | liberalismo, liberal | liberalismo, liberale
librarian, library staff | bibliothécaire | bibliotecario | bibliotecário | bibliotecario
library, lending library | bibliothèque, médiathèque | biblioteca | biblioteca | biblioteca
lie, untruth, liar | mensonge, mentir, menteur | mentira, mentir, mentiroso | mentira, mentir, mentiroso | bugia, menzogna, mentire
life jacket, life vest, lifebuoy | gilet de sauvetage, bouée de sauvetage | chaleco salvavidas, flotador | colete salva-vidas, boia | giubbotto di salvataggio, salvagente
life sentence, life imprisonment | perpétuité, réclusion à perpétuité | cadena perpetua | prisão perpétua | ergastolo
lifeguard, lifesaver | maître-nageur, sauveteur en mer | socorrista de playa, salvavidas, bañero | salva-vidas, nadador-salvador, guarda-vidas | bagnino
lifelong learning, adult education, continuing education | formation continue, éducation des adultes | formación continua, educación de adultos, aprendizaje permanente | formação contínua, educação de adultos | formazione continua, educazione degli adulti, apprendimento permanente
lift, elevator | ascenseur | ascensor, elevador | elevador, ascensor | ascensore
lighter, matches, match | briquet, allumettes | mechero, encendedor, cerillas, fósforos | isqueiro, fósforos | accendino, fiammiferi
linen, flax | lin | lino | linho | lino
literacy, able to read | alphabétisation, alphabétisme | alfabetización | alfabetização, letramento | alfabetizzazione
literary competition, writing contest, fine arts contest | concours littéraire | concurso literario, certamen literario | concurso literário | concorso letterario
literature, literary | littérature, littéraire | literatura, literario | literatura, literário | letteratura, letterario
live, reside, dwell | habiter, résider, demeurer | vivir en, residir, habitar | morar, residir, habitar | abitare, risiedere, vivere a
living room, lounge, sitting room | salon, séjour, salle de séjour | sala de estar, salón, living | sala de estar, sala de visitas | soggiorno, salotto
lobby, pressure group, lobbying | lobby, groupe de pression | lobby, grupo de presión, cabildeo | lobby, grupo de pressão | lobby, gruppo di pressione
local government, local authority | collectivité locale, collectivité territoriale, administration locale | gobierno local, administración local | autarquia, governo local, administração local | ente locale, enti locali, amministrazione locale
lock up, lock | fermer à clé, verrouiller | cerrar con llave, trancar | trancar, fechar à chave | chiudere a chiave
lock | serrure, verrou | cerradura, cerrojo | fechadura, tranca | serratura
locksmith | serrurier | cerrajero | serralheiro, chaveiro | fabbro, serraturaio
loneliness, solitude, lonely | solitude, isolement, seul | soledad, solitario, aislamiento | solidão, solitário, isolamento | solitudine, isolamento, solo
lose, mislay, misplace, loss | perdre, égarer, perte | perder, extraviar, pérdida | perder, extraviar, perda | perdere, smarrire, smarrimento
lottery, raffle, prize draw, tombola | loterie, tombola, tirage au sort | lotería, rifa, sorteo | loteria, rifa, sorteio | lotteria, estrazione, tombola
love, affection, to love | amour, aimer, affection | amor, amar, cariño | amor, amar, carinho | amore, amare, affetto
luggage, baggage | bagages, bagage | equipaje | bagagem | bagaglio, bagagli
lyrics, words | paroles de chanson, paroles | letra de canción, letra | letra de música, letra | testo della canzone, parole
mafia, organised crime, organized crime | mafia, crime organisé | mafia, crimen organizado | máfia, crime organizado | mafia, criminalità organizzata
magician, conjurer, illusionist | magicien, prestidigitateur, illusionniste | mago, prestidigitador, ilusionista | mágico, ilusionista | mago, prestigiatore, illusionista
make-up, makeup, cosmetics | maquillage, cosmétiques | maquillaje, cosméticos | maquiagem, maquilhagem, cosméticos | trucco, cosmetici
man, gentleman, male, guy | homme, monsieur, type | hombre, caballero, señor, varón | homem, senhor, cavalheiro | uomo, signore, maschio
manager, executive, head | gérant, responsable, cadre, directeur | gerente, responsable, encargado, directivo | gerente, gestor, responsável, dirigente | dirigente, responsabile, manager, gestore
mandatory, compulsory, obligatory | obligatoire | obligatorio | obrigatório | obbligatorio
mark, grade, score | note | nota, calificación | nota, classificação | voto, valutazione scolastica
marriage, matrimony | mariage, vie conjugale | matrimonio | casamento, matrimônio, matrimónio | matrimonio
married | marié | casado | casado | sposato, coniugato
marry, get married, wed | se marier, épouser | casarse, contraer matrimonio | casar, casar-se | sposarsi, sposare
martial arts, judo, karate | arts martiaux, judo, karaté | artes marciales, judo, karate | artes marciais, judô, caratê | arti marziali, judo, karate
mask, face mask | masque | máscara, mascarilla, careta | máscara | maschera, mascherina
mass, church service, divine service | messe, office religieux, culte | misa, oficio religioso, culto | missa, culto, ofício religioso | messa, funzione religiosa, culto
master's degree, master's | master, maîtrise | máster, maestría | mestrado | laurea magistrale, master
match, game, fixture | match, partie, rencontre sportive | partido, encuentro | partida, jogo, partido | partita, incontro, gara
maternity leave, parental leave, paternity leave | congé maternité, congé parental | baja por maternidad, permiso parental | licença de maternidade, licença parental | congedo di maternità, congedo parentale
mathematics, maths, math | mathématiques, maths | matemáticas, mates | matemática | matematica
mattress, air bed | matelas | colchón, colchoneta | colchão | materasso, materassino
mayor, mayoress | maire, bourgmestre | alcalde, intendente | prefeito, presidente da câmara | sindaco, podestà
mechanic, car mechanic | mécanicien, garagiste | mecánico | mecânico | meccanico
medal, decoration | médaille, décoration | medalla, condecoración | medalha, condecoração | medaglia, onorificenza
mediation, mediator, conciliation | médiation, médiateur, conciliation | mediación, mediador, conciliación | mediação, mediador, conciliação | mediazione, mediatore, conciliazione
meditation, meditate | méditation, méditer | meditación, meditar | meditação, meditar | meditazione, meditare
meeting, gathering, session | réunion, séance, rencontre | reunión, sesión, junta, encuentro | reunião, sessão, encontro | riunione, seduta, incontro
melody, tune | mélodie, air | melodía, tonada | melodia, toada | melodia, motivo
member of parliament, MP, deputy, congressman | député, parlementaire | diputado, parlamentario, congresista | deputado, parlamentar | deputato, parlamentare, onorevole
member | membre, adhérent, sociétaire | miembro, socio, afiliado | membro, sócio, associado | membro, socio, iscritto
membership card, member card | carte de membre, carte d'adhérent | carné de socio, tarjeta de miembro | cartão de sócio, carteirinha | tessera, tessera associativa
membership fee, dues, subscription | cotisation, frais d'adhésion | cuota, cuota de socio | quota, anuidade, mensalidade | quota associativa, quota sociale
membership, affiliation | adhésion, affiliation, qualité de membre | membresía, afiliación | filiação, condição de sócio | adesione, affiliazione, iscrizione all'associazione
memorandum of understanding, MoU, protocol | protocole d'accord | memorando de entendimiento | memorando de entendimento, protocolo | protocollo d'intesa, memorandum d'intesa
memory, remembrance, recollection | mémoire, souvenir | memoria, recuerdo | memória, lembrança, recordação | memoria, ricordo
merger, merge, amalgamation | fusion, fusionner | fusión, fusionar | fusão, fundir-se | fusione, fondersi
method, methodology, approach | méthode, méthodologie, démarche | método, metodología, enfoque | método, metodologia, abordagem | metodo, metodologia, approccio
microphone, mic, mike | microphone, micro | micrófono, micro | microfone, micro | microfono
middle class, bourgeoisie | classe moyenne, bourgeoisie | clase media, burguesía | classe média, burguesia | ceto medio, classe media, borghesia
military service, conscription | service militaire, conscription | servicio militar, mili | serviço militar, tropa | servizio militare, leva, naia
minister, secretary of state | ministre, secrétaire d'état | ministro, secretario de estado | ministro, secretário de estado | ministro, sottosegretario
ministry, government department | ministère | ministerio | ministério | ministero
minor, under age, underage | mineur | menor de edad, menor | menor de idade, menor | minorenne, minore
minutes, proceedings | procès-verbal, compte rendu, PV | acta, minuta | ata, acta | verbale, resoconto
miracle, miraculous | miracle, miraculeux | milagro, milagroso | milagre, milagroso | miracolo, miracoloso
mirror, looking glass | miroir, glace | espejo | espelho | specchio
misconduct, bad behaviour, wrongdoing | mauvaise conduite, faute, inconduite | mala conducta, falta | má conduta, mau comportamento | cattiva condotta, scorrettezza
miss someone, homesickness, longing | manquer à quelqu'un, nostalgie | echar de menos, extrañar, añoranza | saudade, sentir saudades | nostalgia, sentire la mancanza
missing, missing person, disappeared | disparu, personne disparue | desaparecido, persona desaparecida | desaparecido, pessoa desaparecida | scomparso, disperso, persona scomparsa
mobile phone, mobile, cell phone, smartphone | téléphone portable, portable, smartphone, mobile | móvil, celular, teléfono móvil | celular, telemóvel, telefone celular | cellulare, telefonino, smartphone
moderator, facilitator | modérateur, animateur | moderador, facilitador | moderador, facilitador | moderatore, facilitatore
monarchy, kingdom | monarchie, royaume | monarquía, reino | monarquia, reino | monarchia, regno
monastery, abbey, convent | monastère, abbaye, couvent | monasterio, abadía, convento | mosteiro, abadia, convento | monastero, abbazia, convento
money laundering | blanchiment d'argent | blanqueo de capitales, lavado de dinero | lavagem de dinheiro, branqueamento de capitais | riciclaggio di denaro
monk, friar | moine, frère religieux | monje, fraile | monge, frade | monaco, frate
monument, memorial, landmark | monument, mémorial | monumento, memorial | monumento, memorial | monumento, memoriale
mortgage, home loan | prêt immobilier, hypothèque | hipoteca, préstamo hipotecario | hipoteca, crédito à habitação | mutuo, ipoteca
mosque | mosquée | mezquita | mesquita | moschea
mosquito repellent, insect repellent | anti-moustique, répulsif anti-insectes | repelente de mosquitos, repelente | repelente de mosquitos, repelente | repellente antizanzare, antizanzare
mother tongue, native language, first language | langue maternelle | lengua materna, lengua nativa | língua materna, língua nativa | lingua madre, madrelingua
mother, mum, mom | mère, maman | madre, mamá | mãe, mamãe, mamã | madre, mamma
mother-in-law, father-in-law, in-laws | belle-mère, beau-père, beaux-parents | suegra, suegro, suegros | sogra, sogro, sogros | suocera, suocero, suoceri
motion, resolution, proposal | motion, résolution, proposition | moción, resolución, propuesta | moção, resolução, proposta | mozione, risoluzione, proposta
mourning, bereavement, grief | deuil | luto, duelo | luto | lutto
move house, relocate, removal, moving | déménager, déménagement | mudarse, mudanza | mudar-se, mudança de casa | traslocare, trasloco
movement, campaign group | mouvement | movimiento | movimento | movimento
multilingual, bilingual, multilingualism | multilingue, plurilingue, bilingue | multilingüe, plurilingüe, bilingüe | multilíngue, plurilíngue, bilíngue | multilingue, plurilingue, bilingue
municipal, civic, council-run | municipal, communal | municipal | municipal, camarário | comunale, municipale
municipality, borough, district council | commune, municipalité | municipio, comuna | município, concelho | comune, municipalità
murder, homicide, manslaughter, kill | meurtre, assassinat, homicide, tuer | asesinato, homicidio, matar | assassinato, homicídio, matar | omicidio, assassinio, uccidere
murderer, killer, assassin | meurtrier, assassin, tueur | asesino, homicida | assassino, homicida | assassino, omicida
museum | musée | museo | museu | museo
music, musical | musique, musical | música, musical | música, musical | musica, musicale
musical instrument, instrument | instrument de musique, instrument | instrumento musical, instrumento | instrumento musical, instrumento | strumento musicale, strumento
musician, instrumentalist | musicien, instrumentiste | músico, instrumentista | músico, instrumentista | musicista, strumentista
muslim, islam, islamic | musulman, islam, islamique | musulmán, islam, islámico | muçulmano, islã, islão | musulmano, islam, islamico
nail, screw | clou, vis | clavo, tornillo | prego, parafuso | chiodo, vite
napkin, serviette | serviette de table, serviette en papier | servilleta | guardanapo | tovagliolo, salvietta
national costume, traditional dress, folk costume | costume traditionnel, costume folklorique | traje típico, traje regional | traje típico, traje tradicional | costume tradizionale, abito tradizionale
national, nationwide | national | nacional | nacional | nazionale
nationalism, nationalist, patriotism | nationalisme, nationaliste, patriotisme | nacionalismo, nacionalista, patriotismo | nacionalismo, nacionalista, patriotismo | nazionalismo, nazionalista, patriottismo
native, indigenous, aboriginal | autochtone, indigène | nativo, indígena, autóctono | nativo, indígena, autóctone | nativo, indigeno, autoctono
natural person, physical person | personne physique | persona física, persona natural | pessoa física, pessoa singular | persona fisica
naturalisation, naturalization | naturalisation | naturalización, nacionalización, carta de ciudadanía | naturalização | naturalizzazione
necklace, chain | collier | collar | colar | collana
needle, pin | aiguille, épingle | aguja, alfiler | agulha, alfinete | ago, spillo
negotiate, negotiation, bargain | négocier, négociation, pourparlers | negociar, negociación | negociar, negociação | negoziare, negoziato, trattativa
neighbour, neighbor | voisin | vecino | vizinho | vicino, vicino di casa
neighbourhood, vicinity, surroundings | voisinage, environs, alentours | vecindario, alrededores, cercanías | vizinhança, arredores, redondezas | vicinato, dintorni, vicinanze
nephew, niece | neveu, nièce | sobrino, sobrina | sobrinho, sobrinha | nipote
network, networking, contacts | réseau, réseautage | red, red de contactos | rede, rede de contactos | rete, rete di contatti
NGO, non-governmental organisation | ONG | ONG, organización no gubernamental | ONG, organização não governamental | ONG, organizzazione non governativa
nickname | surnom, sobriquet, pseudo | apodo, mote, sobrenombre | alcunha, apelido | soprannome, nomignolo
night watch, night duty | garde de nuit, veille de nuit | guardia nocturna, turno de noche | vigia noturna, plantão noturno | guardia notturna, turno di notte
nightlife, night out | vie nocturne, sortir | vida nocturna, marcha | vida noturna, noitada | vita notturna, movida
nobility, aristocracy, noble | noblesse, aristocratie, noble | nobleza, aristocracia, noble | nobreza, aristocracia, fidalgo | nobiltà, aristocrazia, nobile
noise, din, racket | bruit, vacarme, tapage | ruido, alboroto | ruído, barulho | rumore, chiasso, baccano
non-profit, not-for-profit | sans but lucratif, non lucratif | ánimo de lucro, fines de lucro, no lucrativo | sem fins lucrativos | scopo di lucro, no profit, non profit, onlus
notary's office, registry office | étude de notaire | notaría, escribanía | cartório, cartório notarial | studio notarile
notice board, bulletin board | panneau d'affichage, tableau d'affichage | tablón de anuncios, cartelera | quadro de avisos, mural | bacheca, tabellone
nuisance, disturbance, disturb | nuisance, dérangement, déranger | molestia, molestar | incómodo, incomodar, perturbar | disturbo, fastidio, disturbare
null, void, invalid | nul, nul et non-avenu, invalide | nulo, inválido, sin efecto | nulo, inválido, sem efeito | nullo, non valido
nun, sister | religieuse, bonne sœur, nonne | monja, religiosa | freira, monja | suora, monaca
nursery school, kindergarten, preschool | école maternelle, maternelle, jardin d'enfants | jardín de infancia, preescolar, parvulario, jardín infantil | jardim de infância, pré-escola, infantário | scuola materna, asilo, scuola dell'infanzia
oath, swear, take an oath | serment, jurer, prêter serment | juramento, jurar, prestar juramento | juramento, jurar, prestar juramento | giuramento, giurare, prestare giuramento
object, item, article | objet, article | objeto, artículo | objeto, artigo | oggetto, articolo
official, formal | officiel | oficial | oficial | ufficiale
official, officer, office holder | responsable, dirigeant, officiel | cargo, directivo, oficial | dirigente, titular de cargo | dirigente, funzionario, titolare di carica
old age, later life | vieillesse, troisième âge, grand âge | vejez, tercera edad, ancianidad | velhice, terceira idade | vecchiaia, terza età
olympic games, olympics | jeux olympiques, JO | juegos olímpicos, olimpiadas | jogos olímpicos, olimpíadas | olimpiadi, giochi olimpici
ombudsman, public advocate | défenseur des droits, médiateur | defensor del pueblo, procurador ciudadano | provedor de justiça, ouvidor | difensore civico
on duty, on call, duty roster | de garde, de service, d'astreinte | de guardia, de servicio, de turno | de plantão, de serviço | di turno, di guardia, di servizio
online course, e-learning, distance learning | cours en ligne, enseignement à distance | curso en línea, educación a distancia, curso online | curso online, ensino a distância, EAD | corso online, formazione a distanza, DAD
opening ceremony, inauguration, opening | cérémonie d'ouverture, inauguration | inauguración, ceremonia de apertura, acto inaugural | cerimônia de abertura, inauguração | cerimonia di apertura, inaugurazione
opening hours, office hours, business hours | heures d'ouverture, horaires d'ouverture | horario de apertura, horario de atención | horário de funcionamento, horário de atendimento | orario di apertura, orari d'apertura
opera, opera house | opéra | ópera | ópera | opera lirica, lirica
opinion, view, viewpoint | opinion, avis, point de vue | opinión, parecer, punto de vista | opinião, parecer, ponto de vista | opinione, parere, punto di vista
opponent, adversary, rival | adversaire, rival | adversario, rival, contrincante | adversário, rival, oponente | avversario, rivale
opposition | opposition | oposición | oposição | opposizione
optional, voluntary | facultatif, optionnel | opcional, facultativo, optativo | opcional, facultativo | facoltativo, opzionale
oral exam, oral, viva | oral, épreuve orale | examen oral, prueba oral | exame oral, prova oral | esame orale, interrogazione orale
orchestra, philharmonic | orchestre, philharmonie | orquesta, filarmónica | orquestra, filarmónica | orchestra, filarmonica
organisation, organization, body | organisation, organisme | organización, organismo | organização, organismo | organizzazione, organismo, ente
organising committee, organizing committee | comité d'organisation, comité organisateur | comité organizador, comisión organizadora | comissão organizadora, comitê organizador | comitato organizzatore
orphan, orphaned | orphelin, orpheline | huérfano, huérfana | órfão, órfã | orfano
oven, microwave | four, micro-ondes | horno, microondas | forno, micro-ondas | forno, microonde
overtime, extra hours | heures supplémentaires, heures sup | horas extra, horas extraordinarias | horas extras, horas extraordinárias | straordinario, ore straordinarie
owner, proprietor, landlord | propriétaire | propietario, dueño | proprietário, dono, senhorio | proprietario, padrone di casa
packet, parcel, package | paquet, colis | paquete, encomienda, bulto | pacote, encomenda, embrulho | pacco, pacchetto, plico
padlock | cadenas | candado | cadeado | lucchetto
paint | peindre | pintar | pintar | dipingere, pitturare
painter | peintre, artiste peintre | pintor | pintor | pittore
painter, decorator | peintre en bâtiment | pintor de brocha, pintor | pintor de paredes, pintor | imbianchino
painting, picture, canvas | peinture, tableau, toile | pintura, cuadro, lienzo | pintura, quadro, tela | dipinto, quadro, pittura, tela
paper clip, drawing pin, thumbtack | trombone, punaise | clip, chincheta, sujetapapeles | clipe, tachinha, percevejo | graffetta, puntina
paper, scientific paper, journal article | article scientifique, article de recherche | artículo científico, artículo de investigación | artigo científico | articolo scientifico
paper, sheet of paper | papier, feuille de papier | papel, hoja de papel | papel, folha de papel | carta, foglio di carta
pardon, amnesty, clemency | grâce, amnistie | indulto, amnistía | indulto, amnistia, anistia | grazia, indulto, amnistia
parent, carer | parent, père ou mère | progenitor, padre o madre | genitor, pai ou mãe | genitore
parental consent, parental authorisation | autorisation parentale | autorización paterna, consentimiento paterno | autorização dos pais, consentimento parental | autorizzazione dei genitori, consenso dei genitori
parenting, parenthood | parentalité | parentalidad, paternidad, crianza | parentalidade, paternidade | genitorialità
parents, mum and dad | parents | padres, papás, progenitores | pais, progenitores | genitori
parish, parishioner | paroisse, paroissien | parroquia, feligrés | paróquia, freguesia, paroquiano | parrocchia, parrocchiano
park, public garden | parc, jardin public | parque, jardín público | parque, jardim público | parco, giardino pubblico
parliament, legislature, national assembly | parlement, assemblée nationale | parlamento, congreso, asamblea nacional | parlamento, assembleia, congresso | parlamento, assemblea legislativa
parole, conditional release, probation | liberté conditionnelle, sursis | libertad condicional | liberdade condicional | libertà condizionale, libertà vigilata
part-time, half-time | à temps partiel, à mi-temps | a tiempo parcial, media jornada | tempo parcial, meio período, part-time | part-time, a tempo parziale
participant, attendee, delegate | participant, congressiste | participante, asistente, congresista | participante, congressista | partecipante, congressista
participate, take part, participation, attend | participer, prendre part, participation | participar, tomar parte, participación | participar, tomar parte, participação | partecipare, prendere parte, partecipazione
partner, companion, significant other | partenaire, compagnon, compagne | pareja, compañero | companheiro, parceiro | compagno, compagna, partner
partner, partnership | partenaire, partenariat | socio, colaborador, entidad colaboradora | parceiro, parceria | partner, partenariato
party, do, bash | fête, soirée, boum | fiesta, guateque | festa, balada | festa
pass an exam, succeed in exam | réussir un examen, être reçu | aprobar un examen | passar no exame, ser aprovado | superare un esame, essere promosso
passport | passeport | pasaporte | passaporte | passaporto
pastor, minister of religion | pasteur | pastor evangélico, pastor | pastor evangélico, pastor | pastore
patent, patented | brevet, breveter | patente, patentar | patente, patentear | brevetto, brevettare
patience, patient | patience, patient | paciencia, paciente | paciência, paciente | pazienza, paziente
patron, patronage, benefactor | mécène, bienfaiteur, parrainage | mecenas, benefactor, patrocinio | mecenas, benfeitor, patrocínio | mecenate, benefattore, patrocinio
peace, peacetime | paix | paz | paz | pace
peer review, refereeing | évaluation par pairs, comité de lecture | revisión por pares | revisão por pares | revisione paritaria, peer review
pen, ballpoint pen, biro, fountain pen | stylo, bic, stylo à bille | bolígrafo, pluma, lapicera, birome, esfero | caneta, esferográfica | penna, biro, penna a sfera
pencil, crayon | crayon, crayon de couleur | lápiz | lápis | matita
pension, retirement pension | pension, retraite | pensión, jubilación | pensão, aposentadoria | pensione
people, folks, persons | gens, personnes, monde | gente, personas | gente, pessoas, pessoal | gente, persone
performance, show, representation | représentation, spectacle | función, actuación, espectáculo | espetáculo, atuação, apresentação | rappresentazione, spettacolo, esibizione
perfume, scent, fragrance | parfum | perfume | perfume | profumo
permission, authorisation, authorization, allow | permission, autorisation, autoriser | permiso, autorización, autorizar | permissão, autorização, licença, autorizar | permesso, autorizzazione, autorizzare
permit, licence, license | permis, autorisation, licence | permiso, licencia, autorización | licença, autorização, alvará | permesso, licenza, autorizzazione
persecution, persecute, oppression | persécution, persécuter, oppression | persecución, perseguir, opresión | perseguição, perseguir, opressão | persecuzione, perseguitare, oppressione
person in charge, responsible person, officer | responsable, chargé de mission | responsable, encargado | responsável, encarregado | responsabile, incaricato, addetto
person, individual, human being | personne, individu, être humain | persona, individuo, ser humano | pessoa, indivíduo, ser humano | persona, individuo, essere umano
petition, signature collection | pétition, collecte de signatures | petición, recogida de firmas | petição, abaixo-assinado | petizione, raccolta firme
philosophy, philosophical | philosophie, philosophique | filosofía, filosófico | filosofia, filosófico | filosofia, filosofico
photo, photograph, picture, snapshot | photo, photographie, cliché | foto, fotografía | foto, fotografia | foto, fotografia, scatto
photocopy, copy, photocopier | photocopie, photocopieuse | fotocopia, fotocopiadora | fotocópia, xerox, fotocopiadora | fotocopia, fotocopiatrice
photography, photo shoot | photographie, prise de vue | fotografía | fotografia | fotografia
physical activity, physical exercise | activité physique, exercice physique | actividad física, ejercicio físico | atividade física, exercício físico | attività fisica, esercizio fisico
piano, pianist, keyboard | piano, pianiste | piano, pianista | piano, pianista | pianoforte, pianista
picnic, packed lunch outdoors | pique-nique | picnic, merienda campestre | piquenique | picnic, scampagnata
pilgrimage, pilgrim | pèlerinage, pèlerin | peregrinación, romería, peregrino | peregrinação, romaria, peregrino | pellegrinaggio, pellegrino
pillow, cushion | oreiller, coussin | almohada, cojín | almofada, travesseiro | cuscino, guanciale
pilot, aviator | pilote, aviateur | piloto, aviador | piloto, aviador | pilota, aviatore
pioneer, trailblazer | pionnier, précurseur | pionero, precursor | pioneiro, precursor | pioniere, precursore
pitch, playing field, football pitch | terrain de sport, terrain de foot | campo de fútbol, cancha | campo de futebol, quadra, relvado | campo sportivo, campo da calcio
plaintiff, claimant, complainant | plaignant, demandeur | demandante, querellante | queixoso, autor da ação, requerente | querelante, attore, parte lesa
play, drama, theatre piece | pièce de théâtre, drame | obra de teatro, pieza teatral | peça de teatro, peça | opera teatrale, dramma, pièce
play, playing | jouer, s'amuser | jugar | brincar | giocare
player, gamer | joueur | jugador | jogador | giocatore
playground slide, chute | toboggan | tobogán, resbaladilla | escorregador, escorrega | scivolo
playground, play area | aire de jeux, cour de récréation | parque infantil, patio de recreo, zona de juegos | parque infantil, playground, parquinho | parco giochi, area giochi
playing cards, card game, cards | cartes à jouer, jeu de cartes | baraja, naipes, juego de cartas | baralho, cartas, jogo de cartas | carte da gioco, mazzo di carte
pliers, pincers, tweezers | pince, tenailles | alicates, pinza, tenazas | alicate, pinça | pinza, tenaglie
plug, adapter, power adapter | prise, adaptateur, fiche | enchufe, adaptador, clavija | ficha elétrica, adaptador, plugue | spina, adattatore
plumber | plombier | fontanero, plomero, gásfiter | encanador, canalizador | idraulico
pocket | poche | bolsillo | bolso | tasca, taschino
poem, verse | poème, vers | poema, poesía, verso | poema, poesia, verso | poesia, poema, verso
poet, poetess | poète, poétesse | poeta, poetisa | poeta, poetisa | poeta, poetessa
poetry, poetic | poésie, poétique | poesía, poético | poesia, poético | poesia, poetico
police officer, policeman, policewoman, cop | policier, agent de police, gendarme, flic | policía, agente de policía, poli | policial, agente da polícia, polícia | poliziotto, agente di polizia, carabiniere, vigile
police station, precinct | commissariat, poste de police, gendarmerie | comisaría, cuartel de policía | delegacia, esquadra, posto policial | commissariato, questura, caserma dei carabinieri
police, police force, constabulary, cops | police, forces de l'ordre, gendarmerie | policía, fuerzas de seguridad, guardia civil | polícia, forças policiais | polizia, forze dell'ordine, carabinieri
policy, line of action | politique, ligne directrice | política, lineamientos | política, diretrizes | politica, linea d'azione
politeness, courtesy, polite | politesse, courtoisie, poli | cortesía, educación, cortés | cortesia, educação, educado | cortesia, educazione, garbo
political party, party | parti, parti politique | partido, partido político | partido, partido político | partito, partito politico
politician, statesman | homme politique, politicien, élu | político, estadista | político, estadista | politico, uomo politico, statista
politics, political life | politique, vie politique | política, vida política | política, vida política | politica, vita politica
polling station, polling place | bureau de vote | colegio electoral, centro de votación | mesa de voto, seção eleitoral, local de votação | seggio elettorale, seggio
poor, needy, destitute | pauvre, démuni, nécessiteux | pobre, necesitado | pobre, carente, necessitado | povero, bisognoso, indigente
pope, pontiff, holy father | pape, souverain pontife | papa, sumo pontífice | papa, sumo pontífice | papa, pontefice
population, populace | population | población | população | popolazione
portrait, likeness | portrait | retrato | retrato | ritratto
postcard, greeting card | carte postale, carte de vœux | postal, tarjeta postal | postal, cartão-postal | cartolina, biglietto d'auguri
poster, placard | affiche, poster | cartel, afiche, póster | cartaz, pôster | manifesto, locandina, poster
postman, mailman, postal worker | facteur | cartero | carteiro | postino, portalettere
pot, saucepan, cooking pot | casserole, marmite | olla, cacerola, cazuela | panela, tacho, caçarola | pentola, casseruola
pottery, ceramics, potter | poterie, céramique, potier | alfarería, cerámica, alfarero | olaria, cerâmica, oleiro | ceramica, vasellame, vasaio
poverty, hardship, deprivation | pauvreté, misère, précarité | pobreza, miseria | pobreza, miséria | povertà, miseria, indigenza
power of attorney, proxy, mandate | procuration, pouvoir | poder notarial, poder, apoderamiento | procuração | procura, delega
power, authority | pouvoir, autorité | poder, autoridad | poder, autoridade | potere, autorità
practise, practice, rehearse | s'exercer, s'entraîner, pratiquer | practicar, ejercitarse | praticar, treinar | esercitarsi, fare pratica
prayer, pray | prière, prier | oración, rezo, rezar, orar | oração, prece, rezar, orar | preghiera, pregare
precaution, safety measure | précaution, mesure de sécurité | precaución, medida de seguridad | precaução, medida de segurança | precauzione, misura di sicurezza
predecessor | prédécesseur | predecesor, antecesor | antecessor, predecessor | predecessore
pregnancy, pregnant, expecting | grossesse, enceinte | embarazo, embarazada, encinta, gestación | gravidez, grávida, gestante | gravidanza, incinta
prejudice, bias, stereotype | préjugé, parti pris, stéréotype | prejuicio, estereotipo | preconceito, estereótipo | pregiudizio, stereotipo
premiere, opening night, first night | première, avant-première | estreno, preestreno | estreia, antestreia | prima, anteprima
president | président | presidente | presidente | presidente
prevention, prevent, preventive | prévention, prévenir, préventif | prevención, prevenir, preventivo | prevenção, prevenir, preventivo | prevenzione, prevenire, preventivo
priest, clergyman, vicar, parson | prêtre, curé, abbé | sacerdote, cura, párroco | padre, sacerdote, pároco | prete, sacerdote, parroco
primary school, elementary school | école primaire, école élémentaire | escuela primaria, primaria | escola primária, ensino fundamental, primeiro ciclo | scuola elementare, scuola primaria, elementari
prime minister, premier, head of government | premier ministre, chef du gouvernement | primer ministro, presidente del gobierno | primeiro-ministro, chefe de governo | primo ministro, premier, capo del governo
prince, princess, crown prince | prince, princesse | príncipe, princesa | príncipe, princesa | principe, principessa
printer, print | imprimante, imprimer | impresora, imprimir | impressora, imprimir | stampante, stampare
prison, jail, gaol | prison, maison d'arrêt, taule | cárcel, prisión, penal | prisão, cadeia, presídio | carcere, prigione, galera
prisoner, inmate, detainee | prisonnier, détenu | preso, recluso, detenido, prisionero | preso, recluso, detento, prisioneiro | detenuto, prigioniero, carcerato
private | privé, particulier | privado, particular | privado, particular | privato
privilege, prerogative | privilège, prérogative | privilegio, prerrogativa | privilégio, prerrogativa | privilegio, prerogativa
procession, cortege, parade | procession, cortège, défilé | procesión, cortejo, desfile | procissão, cortejo, desfile | processione, corteo, sfilata
profession, occupation, trade | profession, métier | profesión, oficio | profissão, ofício | professione, mestiere
professor, university lecturer | professeur d'université, maître de conférences | catedrático, profesor universitario | professor catedrático, professor universitário | professore universitario, docente universitario
promise, pledge, vow | promesse, promettre | promesa, prometer | promessa, prometer | promessa, promettere
promotion, be promoted, advancement | promotion, avancement | ascenso, ascender | promoção, progressão na carreira | promozione, avanzamento
proofreader, copy editor | correcteur, relecteur | corrector de pruebas, corrector | revisor de texto, revisor | correttore di bozze
propaganda, indoctrination | propagande, endoctrinement | propaganda política, adoctrinamiento | propaganda política, doutrinação | propaganda, indottrinamento
property, ownership | propriété | propiedad | propriedade | proprietà
prosecutor, public prosecutor, district attorney | procureur, ministère public, parquet | fiscal, ministerio público, fiscalía | procurador, promotor, ministério público | procuratore, pubblico ministero, procura
protection, protect, safeguard | protection, protéger, sauvegarde | protección, proteger, salvaguarda | proteção, proteger, salvaguarda | protezione, proteggere, tutela, salvaguardia
protestant, evangelical | protestant, évangélique | protestante, evangélico | protestante, evangélico | protestante, evangelico
province, county | province, département | provincia, departamento | província, distrito | provincia
psychologist, therapist | psychologue, thérapeute | psicólogo, terapeuta | psicólogo, terapeuta | psicologo, terapeuta
pub, bar, tavern | bar, bistrot, taverne | bar, taberna, cantina | bar, taberna, boteco, botequim | bar, osteria, birreria
public administration, civil service | administration publique, fonction publique | administración pública, función pública | administração pública, função pública | pubblica amministrazione, amministrazione pubblica
public funds, public money | fonds publics, deniers publics | fondos públicos, dinero público | fundos públicos, dinheiro público | fondi pubblici, denaro pubblico
public holiday, bank holiday, national holiday | jour férié, fête nationale | día festivo, feriado, fiesta nacional | feriado, feriado nacional | giorno festivo, festività, festa nazionale
public service, utility | service public | servicio público | serviço público | servizio pubblico
public, state-owned | public, étatique | público, estatal | público, estatal | pubblico, statale
punishment, penalty, punish | punition, peine, punir | castigo, pena, castigar, sanción | castigo, pena, punição, punir | punizione, pena, castigo, punire
pupil, schoolchild, schoolboy, schoolgirl | élève, écolier, collégien | alumno, escolar, colegial | aluno, estudante | alunno, scolaro, allievo
puppet, puppet show, marionette | marionnette, guignol, spectacle de marionnettes | títere, marioneta, guiñol | fantoche, marioneta, boneco | burattino, marionetta, pupazzo
pyjamas, pajamas, nightdress | pyjama, chemise de nuit | pijama, camisón | pijama, camisola de noite | pigiama, camicia da notte
Q&A, questions and answers, question time | questions-réponses, séance de questions | preguntas y respuestas, turno de preguntas | perguntas e respostas | domande e risposte
quarrel, argument, row | dispute, querelle | riña, pelea, discusión | briga, discussão | lite, litigio, bisticcio
queen | reine | reina | rainha | regina
queue, line, waiting line | file d'attente, queue | cola, fila | fila, bicha | coda, fila
quiet hours, silence, no noise | silence, heures calmes | silencio, horas de silencio | silêncio, horário de silêncio | silenzio, ore di silenzio
quiz, trivia | quiz, jeu de questions | concurso de preguntas, trivial, quiz | quiz, concurso de perguntas | quiz, gioco a quiz
quorum, quorate | quorum | quórum | quórum | quorum, numero legale
rabbi | rabbin | rabino | rabino | rabbino
race, marathon | course, marathon | carrera, maratón | corrida, maratona | gara di corsa, maratona
racism, racist, xenophobia | racisme, raciste, xénophobie | racismo, racista, xenofobia | racismo, racista, xenofobia | razzismo, razzista, xenofobia
racket, bat | raquette | raqueta | raquete | racchetta
radio, wireless set | radio, poste de radio | radio | rádio | radio
raincoat, mac, waterproof | imperméable, ciré, k-way | impermeable, chubasquero, gabardina | impermeável, gabardina, capa de chuva | impermeabile, k-way
rape, sexual assault | viol, agression sexuelle | violación sexual, agresión sexual | estupro, agressão sexual | stupro, violenza sessuale
ratify, ratification | ratifier, ratification | ratificar, ratificación | ratificar, ratificação | ratificare, ratifica
razor, shaver, shave | rasoir, se raser | maquinilla de afeitar, navaja, afeitarse | barbeador, lâmina, barbear-se | rasoio, radersi
reader, readership | lecteur, lectorat | lector | leitor | lettore
receptionist, front desk clerk | réceptionniste, hôte d'accueil | recepcionista | recepcionista | receptionist, addetto alla reception
reconciliation, reconcile, make up | réconciliation, se réconcilier | reconciliación, reconciliarse | reconciliação, reconciliar-se | riconciliazione, riconciliarsi
record, album, CD | disque, album | disco, álbum | disco, álbum | disco, album
record, world record | record | récord, plusmarca, marca | recorde | record, primato
recording, record, tape | enregistrement, enregistrer | grabación, grabar | gravação, gravar | registrazione, registrare, incisione
recycling, recycle, waste sorting | recyclage, recycler, tri des déchets | reciclaje, reciclar, separar residuos | reciclagem, reciclar, coleta seletiva | riciclaggio, riciclare, raccolta differenziata
referee, umpire, ref | arbitre, juge-arbitre | árbitro, réferi | árbitro, juiz | arbitro, giudice di gara
referendum, plebiscite | référendum, plébiscite | referéndum, plebiscito, consulta popular | referendo, plebiscito | referendum, plebiscito
reform, overhaul | réforme, réformer | reforma, reformar | reforma, reformar | riforma, riformare
refugee, displaced person | réfugié, personne déplacée | refugiado, desplazado | refugiado, deslocado | rifugiato, profugo, sfollato
regime | régime politique | régimen político | regime político | regime
region, area | région | región, comarca | região | regione, area
registry office, civil registry, register office | bureau d'état civil | registro civil | registro civil, conservatória | anagrafe, stato civile
regulation, rules, by-law | règlement, réglementation | reglamento, normativa, reglamentación | regulamento, regulamentação | regolamento, normativa
rehearsal, dress rehearsal, rehearse | répétition, répéter, générale | ensayo, ensayar | ensaio, ensaiar | prova generale, prove
reject, rejection, turn down, dismiss | rejeter, rejet, repousser | rechazar, rechazo, desestimar | rejeitar, rejeição, indeferir | respingere, bocciare, rigetto
relative, relation, kin, family member | parent, proche, membre de famille | pariente, familiar, allegado | parente, familiar | parente, familiare, congiunto
reliable, trustworthy, dependable | fiable, digne de confiance | fiable, confiable, de confianza | fiável, confiável, de confiança | affidabile, degno di fiducia
religion, faith, creed | religion, foi, croyance | religión, fe, credo | religião, fé, credo | religione, fede, credo
religious, devout, pious | religieux, pieux, dévot | religioso, piadoso, devoto | religioso, piedoso, devoto | religioso, pio, devoto
remote work, teleworking, work from home | télétravail, travail à distance | teletrabajo, trabajo remoto | teletrabalho, trabalho remoto, home office | telelavoro, lavoro da remoto, smart working
rent, hire, let, rental | louer, location, loyer | alquilar, alquiler, arrendar, renta | alugar, aluguel, aluguer, arrendar, renda | affittare, affitto, noleggiare
repair, fix, mend | réparer, réparation, dépanner | reparar, arreglar, reparación | consertar, reparar, arranjar, conserto | riparare, aggiustare, riparazione
repeal, abrogate, revoke, rescind | abroger, révoquer | derogar, abrogar, revocar | revogar, ab-rogar | abrogare, revocare
report to police, press charges, file a complaint | porter plainte, dépôt de plainte | denuncia, denunciar | queixa-crime, boletim de ocorrência, participação | denuncia, denunciare, querela
representative, delegate, envoy | représentant, délégué | representante, delegado | representante, delegado | rappresentante, delegato
republic | république | república | república | repubblica
rescue, save, rescue operation | sauvetage, sauver, secourir | rescate, salvamento, rescatar | resgate, salvamento, socorro, resgatar | salvataggio, soccorso, soccorrere
rescuer, rescue worker, paramedic | secouriste, sauveteur, ambulancier | socorrista, rescatista, paramédico | socorrista, paramédico | soccorritore, paramedico
research project, research programme | projet de recherche | proyecto de investigación | projeto de pesquisa, projeto de investigação | progetto di ricerca
research, research work | recherche | investigación | pesquisa, investigação | ricerca
researcher, research worker | chercheur | investigador | pesquisador, investigador | ricercatore
residence permit, leave to remain | titre de séjour, permis de séjour | permiso de residencia, tarjeta de residencia | autorização de residência, título de residência | permesso di soggiorno
resign, resignation, step down | démissionner, démission | dimitir, dimisión, renuncia | demitir-se, demissão, renunciar | dimettersi, dimissioni
respect, esteem, regard | respect, respecter, estime | respeto, respetar, estima | respeito, respeitar, estima | rispetto, rispettare, stima
responsibility, accountability | responsabilité | responsabilidad | responsabilidade | responsabilità
rest, relax, relaxation, unwind | se reposer, repos, se détendre, détente | descansar, descanso, relajarse | descansar, descanso, relaxar, repouso | riposarsi, riposo, rilassarsi
restoration, restore, conservation | restauration, restaurer | restauración, restaurar | restauro, restauração, restaurar | restauro, restaurare
retired, retiree | retraité | jubilado, pensionista | reformado, aposentado, pensionista | pensionato
retirement, retire | retraite, prendre sa retraite | jubilación, jubilarse, retiro | reforma, aposentadoria, aposentar-se | pensionamento, andare in pensione
return, give back, hand back | rendre, restituer | devolver, restituir | devolver, restituir | restituire, ridare, riconsegnare
revolution, uprising, revolt | révolution, soulèvement, révolte | revolución, levantamiento, revuelta | revolução, levante, revolta | rivoluzione, insurrezione, rivolta
rhythm, beat | rythme, cadence | ritmo, compás | ritmo, compasso | ritmo
rich, wealthy, well-off, affluent | riche, aisé, fortuné | rico, adinerado, acomodado | rico, abastado, endinheirado | ricco, benestante, abbiente
riddle, brain teaser | devinette, énigme | adivinanza, acertijo | adivinha, charada | indovinello, enigma
right-wing, the right | droite, de droite | derecha, de derechas | direita, de direita | destra, di destra
rights, entitlement, right | droits, droit | derechos, derecho | direitos, direito | diritti, diritto
ring, wedding ring | bague, alliance, anneau | anillo, sortija, alianza | anel, aliança | anello, fede nuziale
risk assessment, risk management | évaluation des risques, gestion des risques | evaluación de riesgos, gestión de riesgos | avaliação de riscos, gestão de riscos | valutazione dei rischi, gestione dei rischi
risk, risky | risque, risqué | riesgo, arriesgado | risco, arriscado | rischio, rischioso
robbery, hold-up, mugging | braquage, hold-up | atraco, asalto | assalto, assalto violento | rapina, scippo
role, function, capacity | rôle, fonction | papel, rol, función | papel, função | ruolo, funzione
roof, rooftop | toit, toiture | tejado, techo, azotea | telhado, teto | tetto
room | pièce, salle | habitación, cuarto, sala | sala, quarto, cômodo | stanza, camera, sala
roommate, room-mate, fellow lodger | camarade de chambre | compañero de habitación, compañero de cuarto | colega de quarto, companheiro de quarto | compagno di stanza
round table, panel discussion | table ronde | mesa redonda | mesa-redonda, mesa redonda | tavola rotonda
rowing, row, canoeing, kayaking | aviron, canoë, kayak | remo, piragüismo, canotaje | remo, canoagem | canottaggio, canoa
rubber, eraser | gomme | goma de borrar, borrador | borracha | gomma da cancellare
rubbish, garbage, trash, waste, litter | déchets, ordures | basura, residuos, desperdicios | lixo, resíduos, detritos | rifiuti, spazzatura, immondizia
ruins, remains, archaeological site | ruines, vestiges, site archéologique | ruinas, restos, yacimiento arqueológico | ruínas, vestígios, sítio arqueológico | rovine, ruderi, sito archeologico
rule, norm | règle, norme | regla, norma | regra, norma | regola, norma
ruler, tape measure | règle graduée, mètre ruban | regla, cinta métrica | régua, fita métrica | righello, metro
rules of procedure, standing orders, internal rules | règlement intérieur | reglamento interno, régimen interno | regimento interno, regulamento interno | regolamento interno
running, run, jogging | course à pied, courir, footing | correr, carrera, footing | correr, corrida, jogging | correre, corsa, podismo
sadness, sorrow, sad | tristesse, chagrin, triste | tristeza, pena, triste | tristeza, mágoa, triste | tristezza, dolore, triste
safe, safe deposit box, strongbox | coffre-fort | caja fuerte, caja de seguridad | cofre, caixa-forte | cassaforte, cassetta di sicurezza
safe, secure | sûr, sans danger | seguro, sin peligro | seguro, sem perigo | sicuro, al sicuro
safeguarding, child protection, protection of minors | protection de l'enfance, protection des mineurs | protección del menor, protección de menores | proteção de menores, proteção da criança | tutela dei minori, protezione dei minori
safety pin | épingle à nourrice | imperdible, alfiler de gancho | alfinete de segurança, alfinete-de-ama | spilla da balia
sailing, sail, yachting | voile, navigation de plaisance | vela, navegación a vela | vela, iatismo | vela, andare in barca
sailor, seaman, mariner | marin, matelot | marinero, marino | marinheiro, marujo | marinaio
saint, patron saint | saint, saint patron | santo, santo patrón | santo, padroeiro | santo, santo patrono
salary, wage, pay | salaire, paie, traitement | sueldo, salario | salário, ordenado, vencimento | stipendio, salario, paga
sanction, penalise, penalty | sanction, sanctionner, pénaliser | sanción, sancionar, penalizar | sanção, sancionar, penalizar | sanzione, sanzionare, penalizzare
sandals, flip-flops | sandales, tongs | sandalias, chanclas, ojotas | sandálias, chinelos | sandali, infradito
saw | scie | sierra, serrucho | serra, serrote | sega
scandal, outrage | scandale | escándalo | escândalo | scandalo
scarf, shawl, headscarf | écharpe, foulard, châle | bufanda, pañuelo, chal | cachecol, lenço, xale | sciarpa, foulard, scialle
scholarship holder, grant holder | boursier | becario, becado | bolseiro, bolsista | borsista
scholarship, bursary, study grant | bourse, bourse d'études | beca, beca de estudios | bolsa, bolsa de estudos | borsa di studio
school bag, satchel, backpack | cartable, sac d'école | cartera escolar, mochila escolar | mochila escolar, pasta escolar | zaino scolastico, cartella
school holidays, school break, vacation | vacances scolaires | vacaciones escolares | férias escolares | vacanze scolastiche
school report, report card | bulletin scolaire, bulletin de notes | boletín de notas, boletín escolar | boletim escolar, caderneta | pagella
school year, academic year | année scolaire, année universitaire | año escolar, curso académico, año lectivo | ano letivo, ano escolar | anno scolastico, anno accademico
school | école, établissement scolaire | escuela, colegio, cole | escola, colégio | scuola, istituto scolastico
science, sciences | science, sciences | ciencia, ciencias | ciência, ciências | scienza, scienze
scientific journal, academic journal | revue scientifique | revista científica | revista científica | rivista scientifica
scientist, scholar | scientifique, savant | científico, sabio | cientista | scienziato
scissors | ciseaux | tijeras, tijera | tesoura | forbici
score, final score, points | score, points | marcador, puntuación, tanteo | placar, marcador, pontuação | punteggio, risultato finale
scout, boy scout, girl guide | scout, éclaireur | scout, explorador | escoteiro, escuteiro | scout, esploratore
screen, monitor, display | écran, moniteur | pantalla, monitor | ecrã, tela, monitor | schermo, monitor
screwdriver | tournevis | destornillador, desarmador | chave de fendas, chave de fenda | cacciavite
script, screenplay, scriptwriter | scénario, scénariste | guion, guionista, libreto | roteiro, guião, argumento | copione, sceneggiatura
sculpture, statue, sculptor | sculpture, statue, sculpteur | escultura, estatua, escultor | escultura, estátua, escultor | scultura, statua, scultore
search warrant, house search | perquisition, mandat de perquisition | orden de registro, allanamiento | mandado de busca, busca domiciliária | mandato di perquisizione, perquisizione
seat belt, safety belt | ceinture de sécurité | cinturón de seguridad | cinto de segurança | cintura di sicurezza
seat, place to sit | siège, place assise | asiento, plaza, butaca | assento, lugar sentado | posto a sedere, sedile
secondary school, high school, grammar school | lycée, collège, école secondaire | instituto, liceo, escuela secundaria, secundaria | escola secundária, liceu, ensino médio | scuola superiore, liceo, scuola media, superiori
secrecy, confidentiality, professional secrecy | secret, confidentialité, secret professionnel | secreto, confidencialidad, secreto profesional | sigilo, confidencialidade, segredo profissional | segreto, riservatezza, segreto professionale
secret ballot, secret vote | scrutin secret, vote secret | voto secreto, votación secreta | voto secreto, escrutínio secreto | voto segreto, scrutinio segreto
secret, clandestine, covert | secret, clandestin | secreto, clandestino | secreto, clandestino | segreto, clandestino
secretariat, secretary's office | secrétariat | secretaría, secretariado | secretariado, secretaria | segreteria, segretariato
secretary, clerk | secrétaire | secretario | secretário | segretario
sect, cult | secte | secta | seita | setta
section, chapter, branch | section, antenne | sección, sede local | secção, seção, núcleo | sezione
secular, non-religious, lay | laïque, séculier, laïcité | laico, secular, seglar | laico, secular, leigo | laico, secolare
security camera, CCTV, surveillance camera | caméra de surveillance, vidéosurveillance | cámara de seguridad, videovigilancia | câmera de segurança, videovigilância | telecamera di sorveglianza, videosorveglianza
security check, security screening, bag search | contrôle de sécurité, fouille | control de seguridad, registro de bolsos | controlo de segurança, revista, inspeção de segurança | controllo di sicurezza, controllo borse
seminar, symposium | séminaire, colloque | seminario, simposio, coloquio | seminário, simpósio, colóquio | seminario, simposio
senate, senator, upper house | sénat, sénateur | senado, senador | senado, senador | senato, senatore
separated, living apart | séparé | separado | separado | separato
sermon, homily, preach | sermon, homélie, prêcher | sermón, homilía, predicar | sermão, homilia, pregar | predica, omelia, sermone
settlement, out-of-court agreement | règlement à l'amiable, accord amiable | acuerdo extrajudicial, arreglo amistoso | acordo extrajudicial, acordo amigável | accordo extragiudiziale, conciliazione amichevole
sew, sewing, stitch | coudre, couture | coser, costura | costurar, coser, costura | cucire, cucito
sex, gender | sexe, genre | sexo, género | sexo, gênero, género | sesso, genere
sexism, sexist, male chauvinism | sexisme, machisme | sexismo, machismo | sexismo, machismo | sessismo, maschilismo
sexual harassment, harassment, molestation | harcèlement sexuel, harcèlement | acoso sexual, acoso | assédio sexual, assédio | molestie sessuali, molestia
shampoo | shampooing, shampoing | champú | xampu, champô | shampoo
shareholder, stockholder | actionnaire | accionista | acionista | azionista
sheet music, score | partition | partitura | partitura | spartito, partitura
shelf, shelves, bookcase | étagère, rayon, bibliothèque | estante, estantería, repisa | prateleira, estante | scaffale, mensola, libreria
shelter, refuge | abri, refuge | refugio, albergue, cobijo | abrigo, refúgio | rifugio, riparo
shepherd, herder | berger, pâtre | pastor, ovejero | pastor | pastore, pecoraio
shirt, blouse | chemise, chemisier | camisa, blusa | camisa, blusa | camicia, camicetta
shoemaker, cobbler | cordonnier | zapatero | sapateiro | calzolaio
shoes, shoe, footwear | chaussures, souliers | zapatos, calzado | sapatos, calçado | scarpe, calzature
shop assistant, salesperson, sales clerk | vendeur | dependiente, vendedor | vendedor, balconista, empregado de loja | commesso, venditore
shopkeeper, merchant, trader, retailer | commerçant, marchand | comerciante, tendero | comerciante, lojista | commerciante, negoziante, esercente
short story, tale, novella | nouvelle, conte | cuento, relato | conto, relato | racconto, novella
shorts, short trousers, bermuda shorts | short, bermuda | pantalones cortos, bermudas | calções, bermuda, shorts | pantaloncini, calzoncini corti, bermuda
shower, shower room | douche, se doucher | ducha, ducharse | chuveiro, duche, ducha | doccia, fare la doccia
shutter, blind, blinds | volet, store | persiana, contraventana | persiana, estore, veneziana | persiana, tapparella, imposta
siblings, brothers and sisters | fratrie, frères et sœurs | hermanos | irmãos | fratelli, fratelli e sorelle
sick leave, off sick | arrêt maladie, congé maladie | baja médica, baja por enfermedad, incapacidad | baixa médica, licença médica | congedo per malattia, malattia
sightseeing, city tour | tour de ville, tourisme, visite touristique | visita turística, recorrido turístico | passeio turístico, visita turística | giro turistico, visita turistica
sign language, signing | langue des signes | lengua de signos, lenguaje de señas | língua gestual, língua de sinais, libras | lingua dei segni
sign, signature | signer, signature | firmar, firma | assinar, assinatura | firmare, firma, sottoscrivere
sign, signpost, signage, notice board | panneau, signalisation, écriteau | letrero, cartel, señalización, rótulo | placa, letreiro, sinalização | cartello, insegna, segnaletica
signatory, undersigned | signataire, soussigné | firmante, signatario, abajo firmante | signatário, subscritor, abaixo assinado | firmatario, sottoscritto
silk | soie | seda | seda | seta
sin, sinful | péché, pécher | pecado, pecar | pecado, pecar | peccato, peccare
sing, singing | chanter, chant | cantar, canto | cantar, canto | cantare, canto
singer, vocalist, singer-songwriter | chanteur, chanteuse, chansonnier | cantante, cantautor, vocalista | cantor, cantora, vocalista | cantante, cantautore
single parent, lone parent, single mother | parent isolé, famille monoparentale, mère célibataire | familia monoparental, madre soltera | família monoparental, mãe solteira | genitore single, famiglia monoparentale, ragazza madre
single room, single-bed room | chambre simple, chambre individuelle | habitación individual, habitación sencilla | quarto individual, quarto de solteiro | camera singola
single, unmarried, bachelor | célibataire | soltero | solteiro | celibe, nubile, single, scapolo
sister | sœur, frangine | hermana | irmã | sorella
skating, ice skating, roller skating | patinage, patin | patinaje, patinar | patinação, patinagem, patinar | pattinaggio, pattinare
skiing, ski | ski, skier | esquí, esquiar | esqui, esquiar | sci, sciare
skill, ability, competence | compétence, aptitude, habileté | habilidad, destreza, competencia | habilidade, competência, aptidão | abilità, competenza, capacità
skirt, miniskirt | jupe | falda, pollera | saia | gonna
slavery, slave, forced labour | esclavage, esclave, travail forcé | esclavitud, esclavo, trabajo forzoso | escravidão, escravatura, escravo | schiavitù, schiavo, lavoro forzato
sleeping bag | sac de couchage, duvet | saco de dormir, bolsa de dormir | saco-cama, saco de dormir | sacco a pelo
sleeve | manche | manga | manga | manica
slippers, house shoes | chaussons, pantoufles | zapatillas de casa, pantuflas | pantufas, chinelos de quarto | pantofole, ciabatte
small business, SME | PME, petite entreprise | pyme, pequeña empresa | PME, pequena empresa, microempresa | PMI, piccola impresa
smoke, fumes | fumée | humo | fumo, fumaça | fumo
smoke, smoking | fumer, tabagisme | fumar | fumar | fumare
smoker, tobacco user | fumeur | fumador | fumante, fumador | fumatore
smoking area, smoking zone | espace fumeurs, fumoir, zone fumeurs | zona de fumadores, área de fumadores | área de fumadores, área para fumantes, fumódromo | area fumatori, zona fumatori
smuggling, contraband, smuggle | contrebande | contrabando | contrabando | contrabbando
soap, shower gel | savon, gel douche | jabón, gel de ducha | sabonete, sabão, gel de banho | sapone, bagnoschiuma
social class, social stratum | classe sociale, couche sociale | clase social | classe social, camada social | classe sociale, ceto
social security, national insurance | sécurité sociale, sécu | seguridad social | segurança social, previdência social | previdenza sociale, sicurezza sociale
social worker | assistant social, travailleur social | trabajador social, asistente social | assistente social | assistente sociale
social, societal | social, sociétal | social | social | sociale
socialism, socialist | socialisme, socialiste | socialismo, socialista | socialismo, socialista | socialismo, socialista
society, community at large | société | sociedad | sociedade | società
socket, power outlet, power point | prise de courant, prise électrique | toma de corriente, enchufe, tomacorriente | tomada, tomada elétrica | presa di corrente, presa
socks, sock, stockings, tights | chaussettes, bas, collants | calcetines, medias | meias, peúgas | calze, calzini
sofa, couch, settee | canapé, sofa, divan | sofá, diván | sofá, divã | divano, sofà
sold out, fully booked, no seats left | complet, à guichets fermés | agotado, completo, lleno | esgotado, lotado | esaurito, tutto esaurito
soldier, serviceman, troops | soldat, militaire | soldado, militar | soldado, militar | soldato, militare
solidarity, mutual support | solidarité, entraide | solidaridad, apoyo mutuo | solidariedade, ajuda mútua, entreajuda | solidarietà, mutuo aiuto
son | fils, fiston | hijo | filho | figlio
son-in-law | gendre, beau-fils | yerno | genro | genero
song, tune | chanson, chant | canción, canto | canção, cantiga, música | canzone, canto
soul, spirit | âme, esprit | alma, espíritu | alma, espírito | anima, spirito
sound system, PA system, loudspeaker, public address | sonorisation, sono, haut-parleur | megafonía, equipo de sonido, altavoz, parlante | aparelhagem, sistema de som, alto-falante, coluna | impianto audio, altoparlante, amplificazione
souvenir, keepsake, memento | souvenir | recuerdo, souvenir | lembrança, recordação | souvenir, ricordino
sovereignty | souveraineté | soberanía | soberania | sovranità
spade, shovel | pelle, bêche | pala | pá | pala, vanga
speaker, lecturer, presenter | orateur, conférencier, intervenant | ponente, conferenciante, orador, conferencista | orador, palestrante, conferencista | relatore, oratore, conferenziere
special needs, special education, learning difficulties | besoins éducatifs particuliers, éducation spécialisée | necesidades educativas especiales, educación especial | necessidades educativas especiais, educação especial | bisogni educativi speciali, sostegno scolastico
spelling, orthography, spell | orthographe, épeler | ortografía, deletrear | ortografia, soletrar | ortografia, compitare
spirituality, spiritual | spiritualité, spirituel | espiritualidad, espiritual | espiritualidade, espiritual | spiritualità, spirituale
sponsor, sponsorship | sponsor, parrain, parrainage | patrocinador, auspiciador, espónsor | patrocinador, patrocínio | sponsor, sponsorizzazione
spoon, teaspoon | cuillère, cuiller | cuchara, cucharilla | colher | cucchiaio, cucchiaino
sport, sports, athletics | sport, sports | deporte, deportes | esporte, desporto | sport
sports coach, trainer | entraîneur, coach | entrenador, preparador | treinador, técnico | allenatore, mister
sports hall, gym, gymnasium, sports centre | gymnase, salle de sport, salle omnisports | gimnasio, polideportivo, pabellón deportivo | ginásio, pavilhão desportivo, academia | palestra, palazzetto dello sport
spouse, partner | conjoint, époux | cónyuge, consorte | cônjuge, consorte | coniuge, consorte
stadium, sports ground, arena | stade, arène | estadio, cancha | estádio, arena | stadio, arena
staff, personnel, workforce | personnel, effectifs | personal, plantilla | pessoal, quadro de pessoal | personale, organico
stage curtain, curtain | rideau de scène | telón | pano de boca, cortina | sipario
stage director, film director, filmmaker | metteur en scène, réalisateur, cinéaste | director de cine, director teatral, cineasta | encenador, realizador, cineasta | regista, cineasta
stage set, set design, scenery | décor, scénographie | decorado, escenografía | cenário, cenografia | scenografia, scena
stage, podium, platform | scène, estrade, podium | escenario, tarima, tablado | palco, estrado, palanque | palcoscenico, palco, pedana
stairs, staircase, steps | escalier, marches | escalera, escaleras, peldaños | escada, escadaria, degraus | scala, scale, gradini
stakeholder, interested party | partie prenante, partie intéressée | parte interesada, grupo de interés | parte interessada | parte interessata, portatore di interessi
stamp, postage stamp | timbre, timbre-poste | sello de correos, estampilla | selo postal, selo | francobollo
stamp, rubber stamp, seal | tampon, cachet, sceau | sello, timbre | carimbo, selo | timbro, sigillo
stapler, staple | agrafeuse, agrafe | grapadora, engrapadora, grapa | grampeador, agrafador, agrafo | spillatrice, cucitrice, pinzatrice
state, nation-state | état, état-nation | estado, estado-nación | estado, estado-nação | stato, stato nazione
statutes, bylaws, articles of association | statuts | estatutos | estatutos | statuto
stepfather, stepmother, step-parent | beau-parent, belle-mère, beau-père | padrastro, madrastra | padrasto, madrasta | patrigno, matrigna
sticky tape, adhesive tape, sellotape, scotch tape | ruban adhésif, scotch | cinta adhesiva, celo | fita-cola, fita adesiva, durex | nastro adesivo, scotch
storytelling, storyteller | conteur, art de conter | cuentacuentos, narración oral | contador de histórias, contação de histórias | cantastorie, narrazione orale
stranger, unknown person | inconnu | desconocido | desconhecido, estranho | sconosciuto, estraneo
strike, industrial action, walkout | grève, débrayage | huelga, paro | greve, paralisação | sciopero
string, rope, cord | ficelle, corde, cordon | cuerda, soga, cordel | corda, cordel, barbante | corda, spago
student, undergraduate | étudiant | estudiante, universitario | estudante, universitário, acadêmico | studente, universitario
studio flat, bedsit, studio apartment | studio, chambre de bonne | estudio, monoambiente | quitinete, estúdio, T0 | monolocale
study trip, school trip, field trip | voyage scolaire, voyage d'études, sortie scolaire | viaje de estudios, excursión escolar | viagem de estudo, visita de estudo, excursão escolar | gita scolastica, viaggio di istruzione
study, studies | étudier, études | estudiar, estudios | estudar, estudos | studiare, studi
subject, school subject, discipline | matière, discipline | asignatura, materia | disciplina, matéria, cadeira | materia, disciplina
subsidy, grant, subsidise | subvention, subventionner | subvención, subsidio, subvencionar | subvenção, subsídio, subsidiar | sovvenzione, contributo, sussidio
subtitle, subtitles, captions | sous-titre, sous-titrage | subtítulo, subtitulado | legenda, legendagem | sottotitolo, sottotitoli
successor, replacement | successeur, remplaçant | sucesor, reemplazo | sucessor, substituto | successore, sostituto
sue, take to court, bring proceedings | poursuivre en justice, intenter un procès | demandar, llevar a juicio | processar, demandar | fare causa, citare in giudizio, querelare
suit, two-piece suit | costume | traje, terno | terno, fato | completo, abito da uomo
suitcase, case, trolley | valise | maleta, valija | mala, mala de viagem | valigia, trolley
summer camp, holiday camp, kids' camp | colonie de vacances, camp d'été, colo | campamento de verano, colonia de vacaciones, campamento | colônia de férias, acampamento de verão, campo de férias | campo estivo, colonia estiva, centro estivo
summit, summit meeting | sommet, réunion au sommet | cumbre | cúpula, cimeira | vertice, summit
sunscreen, suncream, sun lotion | crème solaire | crema solar, protector solar | protetor solar, creme solar | crema solare
superstition, superstitious | superstition, superstitieux | superstición, supersticioso | superstição, supersticioso | superstizione, superstizioso
supervisor, overseer, foreman | superviseur, contremaître, surveillant | supervisor, capataz, encargado | supervisor, encarregado, capataz | supervisore, caposquadra, sorvegliante
supplier, vendor, provider | fournisseur, prestataire | proveedor, suministrador | fornecedor, prestador | fornitore
support, backing, back up | soutien, soutenir, appui | apoyo, apoyar, respaldo | apoio, apoiar, suporte | sostegno, sostenere, appoggio
supreme court, high court | cour suprême, cour de cassation | tribunal supremo, corte suprema | supremo tribunal, suprema corte | corte suprema, corte di cassazione
surfing, surf, windsurfing | surf, planche à voile | surf, surfear, tabla a vela | surfe, surf, windsurf | surf, windsurf
surname, last name, family name | nom de famille, patronyme | apellido, apellidos | sobrenome, apelido, nome de família | cognome
surprise, unexpected treat, astonishment | surprise, étonnement | sorpresa, asombro | surpresa, espanto | sorpresa, stupore
surveillance, monitoring, watch | surveillance, surveiller | vigilancia, vigilar | vigilância, vigiar | sorveglianza, sorvegliare, vigilanza
survey, poll, questionnaire | enquête, sondage, questionnaire | encuesta, sondeo, cuestionario | inquérito, pesquisa, sondagem, enquete | sondaggio, inchiesta, questionario
survivor, survive | survivant, rescapé, survivre | superviviente, sobreviviente, sobrevivir | sobrevivente, sobreviver | superstite, sopravvissuto, sopravvivere
suspect, person of interest | suspect | sospechoso | suspeito | sospettato, indiziato
sustainable development, sustainability | développement durable, durabilité | desarrollo sostenible, desarrollo sustentable, sostenibilidad | desenvolvimento sustentável, sustentabilidade | sviluppo sostenibile, sostenibilità
sweep, broom, brush | balayer, balai | barrer, escoba | varrer, vassoura | spazzare, scopa
swim, swimming | nager, natation | nadar, natación | nadar, natação | nuotare, nuoto
swimming pool, pool | piscine | piscina, alberca, pileta | piscina | piscina
swimsuit, swimming trunks, bathing suit, bikini | maillot de bain, slip de bain | bañador, traje de baño, malla | fato de banho, maiô, sunga | costume da bagno
swindler, fraudster, con man, crook | escroc, arnaqueur | estafador, timador | burlão, vigarista, golpista | truffatore, imbroglione
swing | balançoire | columpio, hamaca | balanço, baloiço | altalena
switch, light switch, turn on | interrupteur, allumer | interruptor, encender | interruptor, acender, ligar | interruttore, accendere
synagogue | synagogue | sinagoga | sinagoga | sinagoga
T-shirt, tee shirt | tee-shirt, t-shirt | camiseta, playera, remera, polera | camiseta, t-shirt, camisola | maglietta, t-shirt
table tennis, ping-pong | tennis de table, ping-pong | tenis de mesa, ping-pong | tênis de mesa, pingue-pongue | ping-pong, tennis tavolo
table, dining table | table | mesa | mesa | tavolo, tavola
tablecloth | nappe | mantel | toalha de mesa | tovaglia
tailor, dressmaker, seamstress | tailleur, couturier, couturière | sastre, modista, costurera | alfaiate, costureira, modista | sarto, sarta
talent, gift, flair | talent, don | talento, don | talento, dom | talento, dono naturale
tap, faucet | robinet | grifo, canilla, llave de agua | torneira | rubinetto
task, duty, assignment | tâche, mission | tarea, cometido | tarefa, incumbência | compito, incarico, mansione
tax office, revenue service | fisc, centre des impôts | hacienda, agencia tributaria, fisco | finanças, receita federal, fisco | fisco, agenzia delle entrate
tax, taxation, levy | impôt, taxe | impuesto, tributo, tasa | imposto, tributo, taxa | tassa, imposta, tributo
taxpayer | contribuable | contribuyente | contribuinte | contribuente
teacher, schoolteacher, educator | enseignant, professeur, prof, instituteur | profesor, maestro, docente, profe | professor, docente, mestre-escola | insegnante, docente, maestro, prof
teaching, instruction, teach | enseignement, enseigner | enseñanza, enseñar, docencia | ensino, ensinar, docência | insegnamento, insegnare, didattica
team, crew, squad | équipe | equipo, cuadrilla | equipe, equipa, time | squadra, équipe, team
technician, technical staff | technicien | técnico | técnico | tecnico
teenager, adolescent, teen | adolescent, ado | adolescente, joven | adolescente, jovem | adolescente, ragazzo, teenager
telephone, phone, landline | téléphone, téléphone fixe | teléfono, teléfono fijo | telefone, telefone fixo | telefono, telefono fisso
television, TV, telly, TV set | télévision, télé, téléviseur | televisión, tele, televisor | televisão, tevê, televisor | televisione, tivù, televisore
temple, shrine, place of worship | temple, lieu de culte, sanctuaire | templo, santuario, lugar de culto | templo, santuário, local de culto | tempio, santuario, luogo di culto
tenant, renter, lessee | locataire | inquilino, arrendatario | inquilino, arrendatário, locatário | inquilino, affittuario, locatario
tennis, tennis court | tennis, court de tennis | tenis, pista de tenis | tênis, ténis | tennis, campo da tennis
tent, marquee | tente, chapiteau | tienda de campaña, carpa | tenda, barraca | tenda, tendone
term of office, mandate, tenure | mandat | mandato | mandato | mandato
term, semester, trimester | semestre, trimestre | semestre, trimestre | semestre, trimestre | semestre, trimestre, quadrimestre
terrorism, terrorist | terrorisme, terroriste | terrorismo, terrorista | terrorismo, terrorista | terrorismo, terrorista
terrorist attack, bombing | attentat, attaque terroriste | atentado, atentado terrorista | atentado, ataque terrorista | attentato, attacco terroristico
testimony, testify, give evidence | témoignage, témoigner, déposition | testimonio, testificar, declaración | testemunho, depoimento, testemunhar | testimonianza, testimoniare, deposizione
textbook, coursebook, schoolbook | manuel, manuel scolaire | libro de texto, manual | livro didático, manual escolar, manual | libro di testo, manuale
thanks, thank, gratitude | remerciements, remercier, gratitude | agradecimiento, agradecer, gracias | agradecimento, agradecer, gratidão | ringraziamento, ringraziare, gratitudine
theft, stealing, larceny, steal | vol, voler, dérober | robo, hurto, robar | roubo, furto, roubar | furto, rubare
theory, theoretical | théorie, théorique | teoría, teórico | teoria, teórico | teoria, teorico
thesis, dissertation | thèse, mémoire | tesis, tesina | tese, dissertação | tesi, tesina
thief, burglar, robber, pickpocket | voleur, cambrioleur, pickpocket | ladrón, carterista, ratero, chorro | ladrão, assaltante, carteirista, batedor de carteira | ladro, rapinatore, borseggiatore
thread, yarn | fil | hilo | fio, linha de costura | filo
threat, threaten, menace | menace, menacer | amenaza, amenazar | ameaça, ameaçar | minaccia, minacciare
throw away, discard, bin, dispose of | jeter, se débarrasser | desechar, botar | jogar fora, deitar fora, descartar | buttare via, gettare, smaltire
ticket, admission ticket, entrance ticket | billet d'entrée, billet, place | entrada, boleto, localidad | bilhete, ingresso, entrada | biglietto, biglietto d'ingresso
tidy up, tidy, put away | ranger, mettre en ordre | ordenar, recoger, poner en orden | arrumar, pôr em ordem | riordinare, mettere in ordine
tie, bow tie, necktie | cravate, nœud papillon | corbata, pajarita | gravata, laço | cravatta, papillon
timetable, schedule | emploi du temps, horaire | horario, cronograma | horário, cronograma | orario, tabella oraria
tissue, handkerchief, paper hankie | mouchoir | pañuelo de papel, clínex | lenço de papel | fazzoletto
toast, drink to | toast, trinquer, porter un toast | brindis, brindar | brinde, brindar | brindisi, brindare
toddler, small child | bambin, tout-petit, petit enfant | niño pequeño, párvulo | criança pequena, criança de colo | bimbo piccolo, bambino piccolo
toilet, loo, WC, restroom, lavatory | toilettes, WC, cabinets | aseo, baño, servicios, retrete, sanitario | sanitário, casa de banho, banheiro, lavabo | gabinetto, toilette, bagno, servizi igienici
tolerance, tolerant, open-mindedness | tolérance, tolérant, ouverture d'esprit | tolerancia, tolerante | tolerância, tolerante | tolleranza, tollerante
tomb, grave | tombe, tombeau, sépulture | tumba, sepulcro, sepultura | túmulo, sepultura, jazigo, campa | tomba, sepolcro
tool, implement, utensil | outil, ustensile | herramienta, utensilio | ferramenta, utensílio | attrezzo, utensile, strumento di lavoro
toothbrush, toothpaste | brosse à dents, dentifrice | cepillo de dientes, dentífrico | escova de dentes, dentífrico, pasta de dentes | spazzolino da denti, dentifricio
torture | torture, torturer | tortura, torturar | tortura, torturar | tortura, torturare
tournament, tourney | tournoi | torneo, campeonato | torneio | torneo
towel, bath towel | serviette de bain, serviette de toilette | toalla | toalha, toalha de banho | asciugamano, telo
town council, city council, municipal council | conseil municipal, conseil communal | concejo municipal, pleno municipal, cabildo | câmara de vereadores, assembleia municipal | consiglio comunale
town hall, city hall, municipality | mairie, hôtel de ville, municipalité | ayuntamiento, alcaldía, municipalidad, casa consistorial | prefeitura, câmara municipal, paços do concelho | municipio, comune, palazzo comunale
toy, plaything | jouet, joujou | juguete | brinquedo | giocattolo
trade union, union, labor union | syndicat | sindicato, gremio | sindicato | sindacato
trademark, registered trademark, brand name | marque déposée, marque | marca registrada, marca comercial | marca registrada, marca registada | marchio registrato, marchio
trafficking, human trafficking, drug trafficking | trafic, traite, trafic de drogue | tráfico, trata, narcotráfico | tráfico, narcotráfico | traffico, tratta, narcotraffico
tragedy, tragic | tragédie, tragique | tragedia, trágico | tragédia, trágico | tragedia, tragico
trainers, sneakers, running shoes | baskets, tennis | zapatillas, tenis, deportivas | tênis, ténis, sapatilhas | scarpe da ginnastica, sneakers
training, vocational training, train | formation, former, formation professionnelle | formación, capacitación, formación profesional | formação, capacitação, treinamento | formazione, formare, addestramento
training, workout, practice session | entraînement, s'entraîner | entrenamiento, entrenar | treino, treinamento, treinar | allenamento, allenarsi
translate, translation | traduire, traduction | traducir, traducción | traduzir, tradução, versão | tradurre, traduzione
transparency, openness, transparent | transparence, transparent | transparencia, transparente | transparência, transparente | trasparenza, trasparente
tray | plateau | bandeja, charola | bandeja, tabuleiro | vassoio
treasurer, bursar | trésorier | tesorero | tesoureiro | tesoriere, cassiere
treaty, pact, international agreement | traité, pacte, accord international | tratado, pacto, acuerdo internacional | tratado, pacto, acordo internacional | trattato, patto, accordo internazionale
trial, hearing, court case | procès, audience | juicio, proceso, audiencia | julgamento, audiência | processo, udienza, dibattimento
tribute, homage, pay tribute | hommage, rendre hommage | homenaje, rendir homenaje | homenagem, homenagear | omaggio, rendere omaggio
trip, journey, travel | voyage, déplacement | viaje | viagem | viaggio
trousers, pants, slacks | pantalon | pantalón, pantalones | calças, calça | pantaloni, calzoni
truancy, absenteeism, play truant, skip class | absentéisme, école buissonnière | absentismo escolar, hacer novillos, inasistencia | absentismo, faltar às aulas, matar aula | assenteismo, marinare la scuola
trumpet, bugle | trompette, clairon | trompeta, corneta | trompete, corneta | tromba
trust, confidence | confiance, faire confiance | confianza, confiar | confiança, confiar | fiducia, fidarsi
trusted person, confidant, welfare officer | personne de confiance, confident | persona de confianza, confidente | pessoa de confiança, confidente | persona di fiducia, confidente
truth, true, truthful | vérité, vrai | verdad, verdadero | verdade, verdadeiro | verità, vero
tuition fees, school fees | frais de scolarité, frais d'inscription | matrícula, tasas académicas, colegiatura | propinas, mensalidade escolar | tasse universitarie, retta scolastica
turnout, voter turnout, attendance | participation électorale, affluence | participación electoral, asistencia, concurrencia | participação eleitoral, afluência, comparecimento | affluenza, partecipazione al voto
tutor, private teacher, mentor | tuteur, mentor, professeur particulier | tutor, mentor, profesor particular | tutor, mentor, explicador | tutor, mentore, insegnante privato
twin town, sister city, town twinning | ville jumelée, jumelage | ciudad hermana, ciudad hermanada, hermanamiento | cidade-irmã, cidade geminada, geminação | città gemellata, gemellaggio
twins, twin | jumeaux, jumelles, jumeau | gemelos, mellizos, gemelo | gémeos, gêmeos, gêmeo | gemelli, gemello
umbrella, parasol, brolly | parapluie, parasol, ombrelle | paraguas, sombrilla | guarda-chuva, guarda-sol, sombrinha | ombrello, ombrellone
unanimously, unanimous, with one voice | à l'unanimité, unanime | por unanimidad, unánimemente | por unanimidade, unânime | all'unanimità, unanime
uncle | oncle, tonton | tío | tio, titio | zio
understand, understanding, comprehend | comprendre, compréhension | entender, comprender, comprensión | entender, compreender, compreensão | capire, comprendere, comprensione
underwear, underpants, knickers, undergarments | sous-vêtements, slip, culotte | ropa interior, calzoncillos, bragas | roupa interior, roupa íntima, cuecas | biancheria intima, mutande
undocumented, illegal immigrant | sans-papiers, clandestin | sin papeles, indocumentado | sem papéis, indocumentado, clandestino | senza documenti, clandestino, irregolare
undress, take off, strip | se déshabiller, ôter | desvestirse, desnudarse, quitarse | despir-se, tirar a roupa | spogliarsi, svestirsi
unemployed, jobless, out of work | chômeur, sans emploi | desempleado, parado, desocupado | desempregado | disoccupato, senza lavoro
unemployment, joblessness | chômage | desempleo, paro, desocupación | desemprego | disoccupazione
unfair, unjust | injuste, inéquitable | injusto | injusto | ingiusto, iniquo
uniform, livery | uniforme | uniforme | uniforme, farda | uniforme, divisa
university, college, uni | université, fac | universidad, uni | universidade | università, ateneo
upbringing, raising children, bring up | élever, éducation des enfants | crianza, criar, educar hijos | criação, criar, educar filhos | allevare, crescere i figli
urgent, pressing, asap | urgent, pressant | urgente, apremiante | urgente, premente | urgente, impellente
user | utilisateur, usager | usuario | utilizador, usuário, utente | utente, utilizzatore
usher, steward, attendant | ouvreur, placeur | acomodador | arrumador, lanterninha | maschera, usciere
vacancy, job offer, opening | poste vacant, offre d'emploi, poste à pourvoir | vacante, oferta de empleo, plaza | vaga, oferta de emprego | posto vacante, offerta di lavoro
vacuum cleaner, hoover | aspirateur | aspiradora | aspirador, aspirador de pó | aspirapolvere
vandalism, vandal, hooliganism | vandalisme, vandale | vandalismo, gamberrismo | vandalismo, depredação | vandalismo, teppismo
vase, flowerpot | vase, pot de fleurs | florero, jarrón, maceta | vaso, jarra | vaso da fiori, vaso
VAT, value added tax, sales tax | TVA | IVA | IVA, ICMS | IVA
verdict, judgment, judgement, sentence | verdict, jugement, sentence, arrêt | veredicto, sentencia, fallo | veredicto, sentença, acórdão | verdetto, sentenza
vice-president, deputy chair, vice-chair | vice-président | vicepresidente | vice-presidente | vicepresidente
victim, casualty, injured party | victime | víctima, damnificado | vítima | vittima
video game, computer game, console | jeu vidéo, console | videojuego, consola | jogo eletrônico, videojogo, videogame | videogioco, console
villa, detached house, mansion | villa, pavillon, manoir | chalé independiente, mansión, casona | vivenda, mansão, moradia isolada | villa, villino
violence, violent | violence, violent | violencia, violento | violência, violento | violenza, violento
violin, fiddle, violinist | violon, violoniste | violín, violinista | violino, violinista | violino, violinista
visa, entry visa | visa | visado, visa | visto | visto
visit, pay a visit, call on | visiter, rendre visite, visite | visitar, visita | visitar, visita | visitare, visita, fare visita
vocabulary, lexicon, word stock | vocabulaire, lexique | vocabulario, léxico | vocabulário, léxico | vocabolario, lessico
vocational school, technical school, trade school | lycée professionnel, école professionnelle | escuela técnica, escuela de oficios | escola profissional, escola técnica | istituto professionale, istituto tecnico
volleyball, beach volleyball | volley, volley-ball | voleibol, vóley | vôlei, voleibol | pallavolo, beach volley
volunteer, unpaid helper | bénévole, volontaire | voluntario | voluntário | volontario
volunteering, voluntary work | bénévolat, volontariat | voluntariado | voluntariado, trabalho voluntário | volontariato
vote, voting, cast a vote | voter, vote, scrutin | votar, voto, votación | votar, voto, votação | votare, voto, votazione
voter, elector, electorate | électeur, votant, électorat | votante, elector, electorado | eleitor, votante, eleitorado | elettore, votante, elettorato
waiter, waitress, server | serveur, garçon de café | camarero, mesero, mozo | garçom, empregado de mesa | cameriere
walk, stroll, walking | promenade, balade, marche, se promener | paseo, caminata, pasear | passeio a pé, caminhada, passear | passeggiata, camminata, passeggiare
wall | mur, paroi | pared, muro, muralla | parede, muro, muralha | muro, parete
wallet, purse, billfold | portefeuille, porte-monnaie | cartera, billetera, monedero | carteira, porta-moedas | portafoglio, portamonete
war, warfare, armed conflict | guerre, conflit armé | guerra, conflicto armado | guerra, conflito armado | guerra, conflitto armato
wardrobe, closet, cupboard | armoire, placard, penderie | armario, ropero, clóset | guarda-roupa, armário, roupeiro | armadio, guardaroba
warning, alert, caution | avertissement, alerte, mise en garde | advertencia, aviso, alerta | aviso, advertência, alerta | avviso, avvertimento, allerta
wash up, washing-up, do the dishes | faire la vaisselle, vaisselle sale | fregar los platos, lavar los platos | lavar a louça, lavagem da louça | lavare i piatti
washbasin, sink, basin | lavabo, évier | lavabo, fregadero, lavamanos | pia, lavatório, lava-louça | lavandino, lavabo, lavello
washing machine, washer | machine à laver, lave-linge | lavadora, lavarropas | máquina de lavar, lavadora de roupa | lavatrice
watch, wristwatch | montre | reloj de pulsera, reloj | relógio de pulso, relógio | orologio da polso, orologio
watchmaker, clockmaker | horloger | relojero | relojoeiro | orologiaio
way of life, lifestyle | mode de vie, style de vie | modo de vida, estilo de vida | modo de vida, estilo de vida | stile di vita, modo di vivere
wealth, riches, prosperity | richesse, prospérité | riqueza, prosperidad | riqueza, prosperidade | ricchezza, prosperità
weapon, arms, gun | arme | arma | arma | arma
wear, have on | porter un vêtement | llevar puesto, vestir | usar roupa, trajar | indossare, portare addosso
webinar, online seminar | webinaire, visioconférence | seminario web, seminario en línea, webinario | webinar, seminário online | webinar, seminario online
wedding, marriage ceremony, nuptials | mariage, noces | boda, casamiento, nupcias | casamento, boda, núpcias | nozze, matrimonio, sposalizio
welcome, receive, reception | accueillir, accueil, bienvenue | acoger, bienvenida, recibir | acolher, boas-vindas, receber | accogliere, benvenuto, accoglienza
welfare, social welfare, social assistance | aide sociale, assistance sociale | bienestar social, asistencia social | assistência social, bem-estar social | assistenza sociale, welfare
well-being, wellbeing, wellness | bien-être | bienestar | bem-estar | benessere
widow, widower, widowed | veuf, veuve | viudo, viuda | viúvo, viúva | vedovo, vedova
wife | femme, épouse | mujer, esposa | mulher, esposa | moglie, sposa
will, testament | testament | testamento | testamento | testamento
win, victory, triumph | gagner, victoire, remporter | ganar, victoria, triunfo | ganhar, vencer, vitória | vincere, vittoria
window, window pane | fenêtre, vitre | ventana, cristal | janela, vidraça | finestra, vetro
winner, prizewinner, victor | gagnant, vainqueur, lauréat | ganador, vencedor, premiado | vencedor, ganhador, premiado | vincitore, premiato
witness, eyewitness | témoin, témoin oculaire | testigo, testigo ocular | testemunha, testemunha ocular | testimone, teste
woman, lady, female | femme, dame | mujer, señora, dama | mulher, senhora, dama | donna, signora
wool, woollen | laine | lana | lã | lana
woolly hat, beanie | bonnet | gorro | gorro, touca | berretto di lana, cuffia
work of art, artwork, masterpiece | œuvre d'art, chef-d'œuvre | obra de arte, obra maestra | obra de arte, obra-prima | opera d'arte, capolavoro
work permit | permis de travail | permiso de trabajo | autorização de trabalho, visto de trabalho | permesso di lavoro
worker, employee, staff member | travailleur, employé, salarié | trabajador, empleado | trabalhador, empregado, funcionário | lavoratore, dipendente, impiegato
working class | classe ouvrière, milieu ouvrier | clase obrera, clase trabajadora | classe operária, classe trabalhadora | classe operaia
working group, task force, working party | groupe de travail | grupo de trabajo, mesa de trabajo | grupo de trabalho, força-tarefa | gruppo di lavoro
working hours, work schedule | horaires de travail, heures de travail | horario laboral, jornada laboral | horário de trabalho, jornada de trabalho | orario di lavoro
workshop, hands-on session | atelier | taller | oficina, workshop | laboratorio, workshop
wrapping, packaging, wrap | emballage, emballer | envoltorio, embalaje, envolver | embalagem, embrulhar | imballaggio, confezione, incartare
writer, author, novelist | écrivain, auteur, romancier | escritor, autor, novelista | escritor, autor, romancista | scrittore, autore, romanziere
written exam, written test | écrit, épreuve écrite | examen escrito, prueba escrita | exame escrito, prova escrita | esame scritto, prova scritta
yoga, stretching | yoga | yoga | ioga | yoga
young people, youth, youngsters | jeunes, jeunesse | jóvenes, juventud | jovens, juventude | giovani, gioventù, ragazzi
youth club, youth centre | maison des jeunes, club de jeunes | club juvenil, casa de juventud | centro juvenil, clube de jovens | centro giovanile, oratorio
youth hostel, hostel | auberge de jeunesse | albergue juvenil, hostal juvenil | albergue da juventude, pousada da juventude, hostel | ostello, ostello della gioventù
youth organisation, youth association, youth section | organisation de jeunesse, mouvement de jeunesse | organización juvenil, asociación juvenil | organização de juventude, associação juvenil | organizzazione giovanile, associazione giovanile
youth worker, youth leader, activity leader | animateur, animateur jeunesse, moniteur | monitor, animador juvenil, educador | monitor, animador juvenil, recreador | animatore, educatore, operatore giovanile
youth, adolescence, young age | jeunesse, adolescence, jeune âge | juventud, adolescencia, mocedad | juventude, adolescência, mocidade | giovinezza, gioventù, adolescenza
zoo, animal park | zoo, jardin zoologique | zoo, zoológico | zoo, zoológico, jardim zoológico | zoo, giardino zoologico
`;
