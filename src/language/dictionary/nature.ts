/** Health, food, nature and places: one meaning a line, in English | French | Spanish | Portuguese | Italian. */
export const nature = `
abortion, termination | avortement, IVG, avorter | aborto, abortar | aborto, abortar | aborto, abortire
addiction, addicted, dependency | addiction, dépendance, toxicomanie | adicción, drogodependencia, adicto | vício, dependência, toxicodependência | dipendenza, tossicodipendenza
agriculture, farming, agricultural | agriculture, agricole | agricultura, agrícola | agricultura, agrícola, lavoura | agricoltura, agricolo
air conditioning, air con, AC | climatisation, clim | aire acondicionado, climatización | ar-condicionado, climatização | aria condizionata, climatizzatore, condizionatore
air quality, smog, particulates | qualité de l'air, smog, particules fines | calidad del aire, esmog | qualidade do ar, partículas finas | qualità dell'aria, smog, polveri sottili
air | air | aire | ar | aria
alcohol, booze, alcoholic drink | alcool, boisson alcoolisée | alcohol, bebida alcohólica | álcool, bebida alcoólica | alcol, alcolici, bevanda alcolica
alcoholism, alcoholic, problem drinking | alcoolisme, alcoolique | alcoholismo, alcohólico | alcoolismo, alcoólatra, alcoólico | alcolismo, alcolizzato
allergy, allergic | allergie, allergique | alergia, alérgico | alergia, alérgico | allergia, allergico
alley, lane, passage | ruelle, allée, passage | callejón, callejuela, pasaje | beco, viela, travessa, ruela | vicolo, vicoletto, calle
almond | amande | almendra | amêndoa | mandorla
altitude, elevation, above sea level | altitude | altitud | altitude | altitudine, quota
ambulance | ambulance, SAMU | ambulancia | ambulância, SAMU | ambulanza, autoambulanza
animal feed, fodder | aliment pour bétail, fourrage | pienso, forraje | ração, forragem | mangime, foraggio
animal shelter, dog pound, kennel | refuge pour animaux, fourrière, chenil | refugio de animales, perrera, protectora | abrigo de animais, canil | canile, gattile, rifugio per animali
animal welfare, animal protection, animal rights | bien-être animal, protection des animaux, droits des animaux | bienestar animal, protección animal, derechos animales | bem-estar animal, proteção dos animais, direitos dos animais | benessere animale, protezione degli animali, diritti degli animali
animal, beast, creature | animal, bête | animal, bestia | animal, bicho | animale, bestia
ankle | cheville | tobillo | tornozelo | caviglia
ant | fourmi | hormiga | formiga | formica
antibiotic | antibiotique | antibiótico | antibiótico | antibiotico
aperitif, pre-dinner drink, drinks reception | apéritif, apéro, vin d'honneur | aperitivo, vermú, vino de honor | aperitivo, porto de honra | aperitivo, vino d'onore
apple | pomme | manzana | maçã | mela
apricot | abricot | albaricoque, damasco, chabacano | damasco, alperce | albicocca
aquarium, fish tank | aquarium | acuario, pecera | aquário | acquario
architect, architecture | architecte, architecture | arquitecto, arquitectura | arquiteto, arquitetura | architetto, architettura
arm | bras | brazo | braço | braccio
armchair | fauteuil | sillón, butaca | poltrona, cadeirão | poltrona
asthma, asthmatic | asthme, asthmatique | asma, asmático | asma, asmático | asma, asmatico
at home, home | à la maison, chez soi, à domicile | en casa, a domicilio | em casa, ao domicílio | a casa, a domicilio
attic, loft | grenier, combles, mansarde | desván, ático, buhardilla, altillo | sótão | soffitta, solaio, mansarda
aubergine, eggplant | aubergine | berenjena | berinjela, beringela | melanzana
autumn, fall | automne, automnal | otoño, otoñal | outono, outonal | autunno, autunnale
avalanche | avalanche | avalancha, alud | avalanche | valanga, slavina
avenue, boulevard | avenue, boulevard, allée | avenida, bulevar, paseo | avenida, alameda, bulevar | viale, corso, boulevard
back pain, backache, lumbago | mal de dos, lombalgie, lumbago | dolor de espalda, lumbago, lumbalgia | dor nas costas, lombalgia | mal di schiena, lombalgia
back, lower back | dos | espalda, lomo | costas, dorso | schiena, dorso
bacon | lard, bacon | tocino, beicon, panceta | bacon, toucinho | pancetta, bacon
bad weather, foul weather, inclement weather | mauvais temps, intempéries | mal tiempo, inclemencias | mau tempo, intempéries | maltempo, brutto tempo, intemperie
bait | appât, amorce | cebo, carnada | isca | esca
bake, baking | cuire au four | hornear, cocer al horno | assar no forno, cozer no forno | cuocere al forno, infornare
bakery, baker | boulangerie, boulanger | panadería, panadero | padaria, padeiro | panetteria, forno, panettiere, fornaio
balcony | balcon | balcón | varanda, sacada, balcão | balcone
banana, plantain | banane | plátano, banana, guineo | banana | banana
bandage, dressing | bandage, bande, pansement | venda, vendaje | atadura, ligadura, faixa | benda, fasciatura, bendaggio
banquet, feast, gala dinner | banquet, festin, dîner de gala | banquete, festín, cena de gala | banquete, festim, jantar de gala | banchetto, cena di gala
barbecue, BBQ, cookout | barbecue, grillade | barbacoa, parrillada, asado | churrasco, churrascada, barbecue | barbecue, grigliata
barley | orge | cebada | cevada | orzo
barn, shed, granary | grange, hangar, grenier | granero, cobertizo, galpón | celeiro, galpão, barracão | fienile, granaio, capannone
basement | sous-sol | sótano, subsuelo | subsolo, cave | seminterrato, sotterraneo, scantinato
basilica | basilique | basílica | basílica | basilica
bat | chauve-souris | murciélago | morcego | pipistrello
bathing, swim, swimming | baignade, se baigner, nager | baño, bañarse, nadar | banho, tomar banho, nadar | bagno, fare il bagno, nuotare
bathroom | salle de bains, salle d'eau | baño, cuarto de baño | banheiro, casa de banho, quarto de banho | bagno, stanza da bagno
bathtub, bath | baignoire | bañera, tina | banheira | vasca da bagno
battery, rechargeable battery | pile, batterie, accumulateur | pila, batería | pilha, bateria | pila, batteria
bay, gulf, cove, inlet | baie, golfe, crique, anse | bahía, golfo, cala, ensenada | baía, golfo, enseada | baia, golfo, cala, insenatura
beach | plage | playa | praia | spiaggia
bean, green bean, beans | haricot, haricot vert, fève | judía, alubia, frijol, poroto | feijão, vagem, fava | fagiolo, fagiolino, fava
bear | ours | oso | urso | orso
beard, facial hair | barbe | barba | barba | barba
bed, mattress | lit, matelas, plumard | cama, colchón, lecho | cama, colchão, leito | letto, materasso
bedbug, bedbugs | punaise de lit | chinche | percevejo | cimice dei letti
bedding, sheets, bed linen | draps, literie, linge de lit | sábanas, ropa de cama | lençóis, roupa de cama | lenzuola, biancheria da letto
bedroom | chambre, chambre à coucher | dormitorio, habitación, alcoba, recámara | quarto, dormitório | camera da letto, camera
bee | abeille | abeja | abelha | ape
beech | hêtre | haya | faia | faggio
beef | bœuf | carne de vaca, ternera, res | carne de vaca, carne bovina, bife | manzo
beekeeping, beekeeper, beehive | apiculture, apiculteur, ruche | apicultura, apicultor, colmena | apicultura, apicultor, colmeia | apicoltura, apicoltore, alveare, arnia
beer, ale, lager | bière, demi, bock | cerveza, caña, birra | cerveja, chope, imperial | birra
beetroot, beet, sugar beet | betterave | remolacha, betabel | beterraba | barbabietola, rapa rossa
bell pepper, sweet pepper | poivron | pimiento, pimentón, morrón | pimentão, pimento | peperone
bell tower, belfry, steeple | clocher, beffroi | campanario | campanário | campanile
belly, abdomen, tummy | ventre, abdomen | vientre, barriga, abdomen, panza | barriga, ventre, abdômen, abdómen | pancia, ventre, addome
bench, park bench | banc, banc public | banco, banca | banco, banco de jardim | panchina
berry | baie | baya | baga | bacca
big city, metropolis, metropolitan area | métropole, grande ville, agglomération | metrópoli, gran ciudad, área metropolitana | metrópole, grande cidade, área metropolitana | metropoli, grande città, area metropolitana
bin bag, rubbish bag, trash bag | sac-poubelle | bolsa de basura | saco de lixo | sacco della spazzatura, sacchetto per rifiuti
biodegradable, compostable | biodégradable, compostable | biodegradable, compostable | biodegradável, compostável | biodegradabile, compostabile
biodiversity, biological diversity | biodiversité, diversité biologique | biodiversidad, diversidad biológica | biodiversidade, diversidade biológica | biodiversità, diversità biologica
biomass, biogas, biofuel | biomasse, biogaz, biocarburant | biomasa, biogás, biocombustible | biomassa, biogás, biocombustível | biomassa, biogas, biocarburante
birch | bouleau | abedul | bétula, vidoeiro | betulla
bird | oiseau | pájaro, ave | pássaro, ave | uccello, volatile
birdwatching, ornithology | ornithologie, observation des oiseaux | ornitología, observación de aves | ornitologia, observação de aves | ornitologia, birdwatching
biscuit, cookie | biscuit, gâteau sec, petit gâteau | galleta | biscoito, bolacha | biscotto
bite | mordre, morsure | morder, mordedura | morder, mordida, mordedura | mordere, morso
bitter, bitterness | amer, amertume | amargo, amargura | amargo, amargor | amaro, amarezza
black pepper, pepper | poivre | pimienta | pimenta | pepe
blanket, rug | couverture, plaid | manta, frazada, cobija | cobertor, manta | coperta, plaid
bleed, bleeding, haemorrhage | saigner, saignement, hémorragie | sangrar, sangrado, hemorragia | sangrar, sangramento, hemorragia | sanguinare, sanguinamento, emorragia
block of flats, apartment block, apartment building | immeuble, immeuble d'habitation | bloque de pisos, edificio de apartamentos | prédio de apartamentos, bloco de apartamentos, condomínio | condominio, palazzo, caseggiato
blood donation, give blood, blood donor | don du sang, donneur de sang | donación de sangre, donante de sangre | doação de sangue, doador de sangue, dador de sangue | donazione di sangue, donatore di sangue
blood test | prise de sang, analyse de sang | análisis de sangre, analítica | exame de sangue, análise ao sangue | esame del sangue, analisi del sangue, prelievo
blood | sang, sanguin | sangre, sanguíneo | sangue, sanguíneo | sangue, sanguigno
blueberry, bilberry | myrtille, bleuet | arándano | mirtilo | mirtillo
body weight, weight, to weigh | poids, poids corporel, peser | peso, peso corporal, pesar | peso, peso corporal, pesar | peso, peso corporeo, pesare
body | corps, organisme | cuerpo, organismo | corpo, organismo | corpo, organismo
boil, boiling, simmer | bouillir, faire bouillir, mijoter | hervir, cocer | ferver, cozer | bollire, lessare, far bollire
boiler, water heater | chaudière, chauffe-eau | caldera, calentador de agua, calefón | caldeira, esquentador, aquecedor de água | caldaia, scaldabagno, boiler
bone | os | hueso | osso | osso
border, frontier, boundary | frontière, limite | frontera, límite | fronteira, limite, divisa | confine, frontiera
botanical garden, botanic gardens | jardin botanique, jardin des plantes | jardín botánico | jardim botânico | giardino botanico, orto botanico
bottle bank, glass recycling | conteneur à verre, bulle à verre | contenedor de vidrio, iglú de vidrio | vidrão, contentor de vidro | campana del vetro, contenitore del vetro
bottle opener | décapsuleur, ouvre-bouteille | abrebotellas, destapador | abridor de garrafas, abridor | apribottiglie
bottle | bouteille | botella | garrafa | bottiglia
bouquet, bunch of flowers | bouquet, gerbe de fleurs | ramo de flores, ramillete | buquê, ramo de flores | mazzo di fiori, bouquet
bowel, intestine, gut | intestin, boyau | intestino, tripa | intestino, tripa | intestino, budello
bowl | bol, saladier | cuenco, tazón, bol, ensaladera | tigela, taça | ciotola, scodella, insalatiera
brain, cerebral | cerveau, cérébral | cerebro, cerebral | cérebro, cerebral | cervello, cerebrale
branch, twig, bough | branche, rameau | rama, ramo | ramo, galho | ramo, frasca
bread roll, bun | petit pain | panecillo, bollo | pãozinho, pão francês, papo-seco | panino, rosetta, michetta
bread, loaf | pain, miche | pan, hogaza | pão | pane, pagnotta
breakfast | petit déjeuner, p'tit déj | desayuno, desayunar | café da manhã, pequeno-almoço | colazione, prima colazione
breastfeeding, nursing, breastfeed | allaitement, allaiter | lactancia, amamantar, dar el pecho | amamentação, aleitamento, amamentar | allattamento, allattare
breathe, breathing, breath, respiration | respirer, respiration, souffle | respirar, respiración, aliento | respirar, respiração, fôlego | respirare, respirazione, respiro, fiato
breed, rear, raise animals | élever, se reproduire | criar, reproducirse | criar, reproduzir-se | allevare, riprodursi
brick | brique | ladrillo | tijolo | mattone
bridge, footbridge, viaduct | pont, passerelle, viaduc | puente, pasarela, viaducto | ponte, passarela, viaduto | ponte, passerella, viadotto
broom, sweep | balai, balayer | escoba, barrer | vassoura, varrer | scopa, ramazza, spazzare
bruise, contusion, black eye | bleu, ecchymose, contusion | moratón, cardenal, hematoma, moretón | hematoma, nódoa negra, contusão | livido, ematoma, contusione
buffet, self-service meal | buffet, libre-service | bufé, buffet, autoservicio | bufê, bufete, self-service | buffet, self-service
builder, construction worker, bricklayer, mason | maçon, ouvrier du bâtiment | albañil | pedreiro, operário da construção | muratore, operaio edile
building site, construction site | chantier, chantier de construction | obra, obra en construcción | canteiro de obras, estaleiro, obra | cantiere, cantiere edile
building, edifice, block | bâtiment, immeuble, édifice | edificio, inmueble | edifício, prédio, imóvel | edificio, palazzo, fabbricato, immobile
bulky waste, bulky items | encombrants | enseres, muebles y enseres, residuos voluminosos | monos, resíduos volumosos, entulho | rifiuti ingombranti, ingombranti
bull | taureau | toro | touro | toro
bunk bed, bunk | lit superposé | litera | beliche | letto a castello
bush, shrub | buisson, arbuste | arbusto, matorral, mata | arbusto, moita | cespuglio, arbusto
butcher, butcher's | boucher, boucherie, charcuterie | carnicero, carnicería | açougueiro, açougue, talho | macellaio, macelleria
butter | beurre | mantequilla | manteiga | burro
butterfly | papillon | mariposa | borboleta | farfalla
cabbage | chou | col, repollo | couve, repolho | cavolo, verza
cable, wire, lead | câble, fil électrique | cable, alambre | cabo, fio elétrico | cavo, filo elettrico
café, coffee shop, tea room | café, salon de thé | cafetería, café | café, cafeteria, pastelaria | caffè, bar, caffetteria
cage | cage | jaula | gaiola, jaula | gabbia
cake shop, patisserie, confectioner | pâtisserie, pâtissier | pastelería, confitería, pastelero | confeitaria, pastelaria, confeiteiro | pasticceria, pasticciere
cake, tart, gâteau | gâteau, tarte | tarta, pastel, torta, bizcocho | bolo, torta, tarte | torta, dolce
calf | veau | ternero, becerro | bezerro, vitelo | vitello
calorie, kilocalorie | calorie | caloría | caloria | caloria
canal, channel, waterway | canal, voie navigable | canal, vía navegable | canal, via navegável | canale, via navigabile
cancer, tumour | cancer, tumeur | cáncer, tumor | câncer, cancro, tumor | cancro, tumore
canteen, cafeteria, refectory, dining hall | cantine, réfectoire, restaurant d'entreprise, resto U | comedor, cantina, cafetería | refeitório, cantina, bandejão | mensa, refettorio
cape, headland, promontory | cap, promontoire | cabo, promontorio | cabo, promontório | capo, promontorio
capital, capital city | capitale | capital | capital | capitale, capoluogo
carbohydrate, carbs, starch | glucide, féculents, amidon | carbohidrato, hidratos de carbono, almidón | carboidrato, hidratos de carbono, amido | carboidrato, amido
carbon footprint, carbon neutral | empreinte carbone, bilan carbone, neutre en carbone | huella de carbono, neutro en carbono | pegada de carbono, pegada carbónica, neutro em carbono | impronta di carbonio, impronta ecologica
carer, caregiver, care worker | aide-soignant, aidant, auxiliaire de vie | cuidador | cuidador | badante, operatore sanitario, caregiver
caretaker, janitor, concierge | concierge, gardien d'immeuble | conserje, portero, encargado | zelador, porteiro | portinaio, custode, portiere
carpenter, joiner | menuisier, charpentier | carpintero, ebanista | carpinteiro, marceneiro | falegname, carpentiere
carpet, rug | tapis, moquette | alfombra, moqueta, tapete | tapete, carpete, alcatifa | tappeto, moquette
carrot | carotte | zanahoria | cenoura | carota
castle, fortress, fort | château, château fort, forteresse | castillo, fortaleza, alcázar | castelo, fortaleza, forte | castello, fortezza, rocca
cat, kitten | chat, chaton | gato, gatito | gato, gatinho | gatto, gattino
catering, caterer | traiteur, restauration | catering, servicio de comidas | catering, bufê, serviço de refeições | catering, ristorazione
cathedral, minster | cathédrale | catedral, seo | catedral, sé | cattedrale, duomo
cauliflower | chou-fleur | coliflor | couve-flor | cavolfiore
cave, cavern, grotto | grotte, caverne | cueva, caverna, gruta | gruta, caverna, lapa | grotta, caverna, spelonca
cellar | cave | bodega, sótano | porão, adega, cave | cantina
cement | ciment | cemento | cimento | cemento
cemetery, graveyard, churchyard | cimetière | cementerio, camposanto, panteón | cemitério | cimitero, camposanto
cereal, grain, corn | céréale, grain | cereal, grano | cereal, grão | cereale, granaglie
chair, seat, stool | chaise, siège, tabouret | silla, asiento, taburete | cadeira, assento, banco | sedia, sgabello, seggiola
changing room, locker room, fitting room | vestiaire, vestiaires, cabine d'essayage | vestuario, vestidor, probador | vestiário, balneário, provador | spogliatoio, camerino
chapel | chapelle | capilla, ermita | capela, ermida | cappella
charcoal | charbon de bois | carbón vegetal | carvão vegetal | carbonella, carbone di legna
charge, recharge, charger | charger, recharger, chargeur | cargar, recargar, cargador | carregar, recarregar, carregador | caricare, ricaricare, caricabatterie
charging station, charging point | borne de recharge | punto de recarga, estación de carga | ponto de carregamento, posto de recarga, carregador elétrico | colonnina di ricarica, stazione di ricarica
check-up, medical examination, medical | bilan de santé, examen médical, visite médicale | revisión médica, chequeo, reconocimiento médico | exame médico, check-up | visita di controllo, check-up, esame medico
cheers, drink a toast, raise a glass | santé, trinquer, porter un toast | salud, brindis, brindar | saúde, brinde, brindar | salute, cin cin, brindisi, brindare
cheese | fromage | queso | queijo | formaggio, cacio
cherry | cerise | cereza | cereja | ciliegia
chest, thorax | poitrine, thorax | pecho, tórax | peito, tórax | petto, torace
chestnut | châtaigne, marron | castaña | castanha | castagna, marrone
chicken, poultry | poulet, volaille | pollo, ave | frango, aves | pollo, pollame
chickpea | pois chiche | garbanzo | grão-de-bico | cece
childbirth, delivery, give birth | accouchement, accoucher | parto, dar a luz, alumbramiento | parto, dar à luz | parto, partorire
chilli, hot pepper | piment | chile, guindilla, ají | malagueta, pimenta, piripíri | peperoncino
chips, French fries, fries | frites | patatas fritas, papas fritas | batatas fritas | patatine fritte, patatine
chocolate | chocolat | chocolate | chocolate | cioccolato, cioccolata
chop, slice, cut up, mince | couper, hacher, émincer, trancher | picar, trocear, cortar en rodajas | picar, fatiar, cortar em pedaços | tritare, affettare, tagliare a pezzi
church | église | iglesia | igreja | chiesa
cigarette, fag | cigarette, clope | cigarrillo, pitillo | cigarro, cigarrete | sigaretta
circular economy, zero waste | économie circulaire, zéro déchet | economía circular, residuo cero | economia circular, lixo zero, desperdício zero | economia circolare, rifiuti zero
city walls, ramparts, town wall | remparts, murailles | murallas, muralla | muralhas, muralha | mura, bastioni, cinta muraria
claw, talon | griffe, serre | garra, zarpa | garra | artiglio
clean, cleaning, cleanliness | nettoyer, nettoyage, ménage, propreté | limpiar, limpieza | limpar, limpeza, faxina | pulire, pulizia, pulizie
clean-up, litter pick, clean-up day | journée de nettoyage, opération nettoyage, ramassage de déchets | jornada de limpieza, limpieza colectiva, batida de limpieza | mutirão de limpeza, campanha de limpeza, ação de limpeza | giornata ecologica, raccolta rifiuti volontaria
cleaner, cleaning lady, cleaning staff | femme de ménage, agent d'entretien, personnel de nettoyage | limpiador, personal de limpieza | faxineira, empregada de limpeza, funcionário da limpeza | addetto alle pulizie, donna delle pulizie
cleaning product, detergent, washing powder | produit d'entretien, détergent, lessive | producto de limpieza, detergente | produto de limpeza, detergente, sabão em pó | detersivo, detergente, prodotto per pulizia
cliff, crag, bluff | falaise | acantilado, precipicio | falésia, penhasco, precipício | scogliera, falesia, dirupo
climate change, global warming, climate crisis | changement climatique, réchauffement climatique, dérèglement climatique | cambio climático, calentamiento global | mudança climática, alterações climáticas, aquecimento global | cambiamento climatico, riscaldamento globale
climate, climatic | climat, climatique | clima, climático | clima, climático | clima, climatico
clinic, medical practice, doctor's surgery | clinique, cabinet médical | clínica, consultorio, consulta | clínica, consultório | clinica, ambulatorio, studio medico
cloakroom, coat check | vestiaire | guardarropa, ropero | bengaleiro, chapelaria, vestiário | guardaroba
cloud, cloudy, overcast | nuage, nuageux, couvert | nube, nublado, nuboso | nuvem, nublado, encoberto | nuvola, nuvoloso, coperto
co-ownership, residents' association, homeowners' association | copropriété, syndicat de copropriétaires | comunidad de propietarios, comunidad de vecinos, consorcio | condomínio, condôminos | condominio, assemblea condominiale
coal | charbon, houille | carbón, hulla | carvão, carvão mineral | carbone
coast, shore, seaside, coastline | côte, littoral, rivage, bord de mer | costa, litoral, orilla del mar | costa, litoral, orla, beira-mar | costa, litorale, riva del mare
cockroach | cafard, blatte | cucaracha | barata | scarafaggio, blatta
cocoa | cacao | cacao | cacau | cacao
cod, salt cod | morue, cabillaud | bacalao | bacalhau | merluzzo, baccalà
coeliac, celiac, coeliac disease | cœliaque, maladie cœliaque | celíaco, celiaquía | celíaco, doença celíaca | celiaco, celiachia
coffee break, tea break, refreshment break | pause-café, pause | pausa para café, descanso para café, coffee break | pausa para café, intervalo para café, coffee break | pausa caffè, coffee break
coffee, espresso | café, expresso | café, cortado | café, cafezinho, bica | caffè, espresso
cold, chilly, freezing | froid, froideur, glacial | frío, helado, gélido | frio, gelado, friozinho | freddo, gelido
cold, common cold, head cold | rhume, refroidissement | resfriado, catarro, constipado, resfrío | resfriado, constipação | raffreddore, infreddatura
combine harvester, farm machinery | moissonneuse, machines agricoles | cosechadora, maquinaria agrícola | colheitadeira, ceifeira, máquinas agrícolas | mietitrebbia, macchine agricole
compost, composting, composter | compost, compostage, composteur | compost, compostaje, compostador, composta | composto, compostagem, composteira | compost, compostaggio, compostiera
concrete | béton | hormigón, concreto | concreto, betão | calcestruzzo, cemento armato
condom | préservatif, capote | preservativo, condón | preservativo, camisinha | preservativo, profilattico
construction, build, building works | construction, construire, bâtir | construcción, construir, edificar | construção, construir, edificar | costruzione, costruire, edificare
contact lens, contact lenses | lentilles de contact, verres de contact | lentillas, lentes de contacto | lentes de contato, lentes de contacto | lenti a contatto
contagion, contagious, infectious, catching | contagion, contagieux | contagio, contagioso, contagiar | contágio, contagioso, contagiar | contagio, contagioso, contagiare
continent, mainland | continent, continental | continente, continental | continente, continental | continente, continentale
contraception, birth control, contraceptive | contraception, contraceptif | anticoncepción, anticonceptivo | contracepção, anticoncepcional, contracetivo | contraccezione, contraccettivo
convalescence, convalescent | convalescence, convalescent | convalecencia, convaleciente | convalescença, convalescente | convalescenza, convalescente
cook, cooking, cuisine | cuisiner, cuisine, faire la cuisine | cocinar, cocina, guisar | cozinhar, cozinha, culinária | cucinare, cucina
cooker, stove, hob | cuisinière, plaque de cuisson, gazinière | cocina, fogón, hornillo, estufa | fogão, placa, fogareiro | fornello, piano cottura, cucina a gas
cooking oil, vegetable oil, olive oil | huile, huile d'olive | aceite, aceite de oliva | azeite, óleo alimentar, óleo de cozinha | olio, olio d'oliva
cool, fresh, coolness | frais, fraîcheur | fresco, frescor | fresco, frescura | fresco, frescura
coordinates | coordonnées géographiques | coordenadas | coordenadas | coordinate
cork | liège, bouchon | corcho | cortiça, rolha | sughero, tappo
corkscrew | tire-bouchon | sacacorchos | saca-rolhas | cavatappi
corridor, hallway, passageway | couloir, corridor | pasillo, corredor | corredor | corridoio
cough, to cough, coughing | toux, tousser | tos, toser | tosse, tossir | tosse, tossire
country, nation | pays, nation | país, nación | país, nação | paese, nazione
countryside, country, rural area | campagne | campo, zona rural | campo, zona rural, interior | campagna
courgette, zucchini | courgette | calabacín, zapallito | abobrinha, curgete | zucchina, zucchino
courtyard, patio, yard | cour, patio | patio | pátio | cortile, corte
cow | vache | vaca | vaca | mucca, vacca
cowshed, byre | étable | establo, vaquería | estábulo, curral | stalla
crane | grue | grúa | guindaste, grua | gru
cream, whipped cream | crème fraîche, crème, chantilly | nata, crema de leche | creme de leite, nata, chantili | panna
crisps, potato chips | chips | patatas de bolsa, papas | batatas de pacote, chips | patatine, patatine in busta
crockery, dishes, tableware | vaisselle | vajilla | louça, loiça | stoviglie, piatti
crop, crops, cultivation | culture, cultures | cultivo | cultivo, cultura agrícola | coltura, coltivazione
crossroads, junction, intersection | carrefour, croisement, intersection | cruce, encrucijada, intersección | cruzamento, encruzilhada | incrocio, crocevia
crutch, crutches | béquille, béquilles | muleta, muletas | muleta, muletas | stampella, gruccia
CT scan, scan | scanner, scanographie | tomografía, TAC, escáner | tomografia, TAC | TAC, tomografia
cucumber, gherkin | concombre, cornichon | pepino, pepinillo | pepino | cetriolo
cultivate, grow, till | cultiver, faire pousser | cultivar, labrar | cultivar, lavrar | coltivare
cup, mug | tasse, gobelet, mug | taza, pocillo | xícara, chávena, caneca | tazza, tazzina
curtain, curtains, drapes | rideau | cortina | cortina, cortinado | tenda, tendina
cushion | coussin | cojín | almofada | cuscino
cycle path, cycle lane, bike lane | piste cyclable, voie cyclable | carril bici, ciclovía, bicisenda | ciclovia, ciclofaixa, pista ciclável | pista ciclabile, ciclovia
dairy product, dairy | produit laitier, laitages | producto lácteo, lácteos | laticínios, lacticínios, produto lácteo | latticini, prodotti caseari
dam, barrage | barrage | presa, represa | barragem, represa | diga
deep, depth | profond, profondeur | profundo, hondo, profundidad | fundo, profundo, profundidade | profondo, profondità
deer, stag, roe deer | cerf, chevreuil, biche | ciervo, venado, corzo | veado, cervo, corço | cervo, capriolo
deforestation, forest clearance, logging | déforestation, déboisement | deforestación, tala | desmatamento, desflorestação, desflorestamento | deforestazione, disboscamento
delicious, tasty, yummy | délicieux, savoureux, bon | delicioso, sabroso, rico, riquísimo | delicioso, saboroso, gostoso | delizioso, gustoso, squisito, saporito
dementia, Alzheimer's | démence, Alzheimer | demencia, alzhéimer | demência, Alzheimer | demenza, Alzheimer
demolition, demolish, knock down, pull down | démolition, démolir, raser | demolición, demoler, derribar, derribo | demolição, demolir, derrubar | demolizione, demolire, abbattere
dentist, dental surgery | dentiste, cabinet dentaire | dentista, odontólogo | dentista, odontologista | dentista, odontoiatra
dentures, false teeth | dentier, prothèse dentaire | dentadura postiza | dentadura postiça, dentadura | dentiera
depression, depressed | dépression, déprimé, déprime | depresión, deprimido | depressão, deprimido | depressione, depresso
desert | désert | desierto | deserto | deserto
desertification | désertification | desertificación | desertificação | desertificazione
dessert, pudding, sweet course | dessert | postre | sobremesa | dolce, dessert
detached house, villa, cottage | maison individuelle, villa, chaumière | casa unifamiliar, chalet, villa | casa isolada, vivenda, vila | casa unifamiliare, villa, villino
diabetes, diabetic | diabète, diabétique | diabetes, diabético | diabetes, diabético | diabete, diabetico
diagnosis, diagnose | diagnostic, diagnostiquer | diagnóstico, diagnosticar | diagnóstico, diagnosticar | diagnosi, diagnosticare
diarrhoea, diarrhea, the runs | diarrhée | diarrea | diarreia | diarrea
diesel, diesel oil | gazole, diesel, gasoil | gasóleo, diésel, gasoil | gasóleo, diesel | gasolio, diesel
diet, slimming diet | régime, régime alimentaire | dieta, régimen | dieta, regime | dieta, regime alimentare
dietary fibre, fiber, roughage | fibres alimentaires | fibra alimentaria, fibra dietética | fibra alimentar | fibra alimentare
dietary requirement, special diet, dietary needs | régime particulier, besoins alimentaires | necesidades dietéticas, dieta especial, restricción alimentaria | restrição alimentar, dieta especial | esigenze alimentari, dieta speciale
dining room | salle à manger | comedor | sala de jantar | sala da pranzo
dinner, supper, evening meal | dîner, souper, repas du soir | cena, cenar | jantar, ceia | cena, cenare
dirty, filthy, grubby, dirt | sale, crasseux, saleté | sucio, mugriento, suciedad | sujo, imundo, sujeira, sujidade | sporco, sudicio, sporcizia
dish, course | plat, mets | plato, platillo | prato | piatto, portata
dishwasher | lave-vaisselle | lavavajillas, lavaplatos | lava-louças, lava-loiça | lavastoviglie
disinfect, disinfection, sanitise, disinfectant | désinfecter, désinfection, désinfectant | desinfectar, desinfección, desinfectante | desinfetar, desinfecção, desinfetante, higienizar | disinfettare, disinfezione, disinfettante, igienizzare
disposable, single-use, throwaway | jetable, à usage unique | desechable, descartable | descartável, de uso único | usa e getta, monouso
district heating | chauffage urbain | calefacción urbana, calefacción centralizada | aquecimento urbano | teleriscaldamento
dizziness, vertigo, dizzy | vertige, étourdissement | mareo, vértigo | tontura, vertigem | capogiro, vertigine
doctor's appointment, consultation, medical appointment | rendez-vous médical, consultation | cita médica, consulta | consulta médica, consulta | visita medica, appuntamento medico
doctor, physician, GP, medic | médecin, docteur, toubib, généraliste | médico, doctor, facultativo | médico, doutor, clínico geral | medico, dottore
dog lead, leash, muzzle | laisse, muselière | correa, bozal | coleira, trela, açaime, focinheira | guinzaglio, museruola
dog, puppy, hound | chien, chiot, toutou | perro, cachorro, can | cão, cachorro, cachorrinho | cane, cucciolo
dolphin | dauphin | delfín | golfinho | delfino
donkey, ass | âne | burro, asno | burro, jumento, asno | asino, ciuco, somaro
doorbell, intercom, entryphone | sonnette, interphone | timbre, portero automático, interfono | campainha, interfone, intercomunicador | campanello, citofono
dose, dosage | dose, posologie | dosis, posología | dose, dosagem, posologia | dose, dosaggio, posologia
dough, pastry dough | pâte | masa | massa | impasto, pasta
downpour, heavy rain, shower, cloudburst | averse, pluie torrentielle, trombes d'eau | aguacero, chaparrón, lluvia torrencial, chubasco | aguaceiro, chuva forte, temporal, pancada de chuva | acquazzone, rovescio, nubifragio, pioggia torrenziale
drawer, chest of drawers | tiroir, commode | cajón, cómoda, gaveta | gaveta, cômoda | cassetto, cassettiera, comò
dream, to dream | rêve, songe, rêver | sueño, soñar, ensueño | sonho, sonhar | sogno, sognare
drink, beverage, refreshment | boisson, consommation, rafraîchissement | bebida, refresco | bebida, refresco | bevanda, bibita
drink, have a drink | boire | beber, tomar | beber | bere
drinking glass, tumbler, wine glass | verre | vaso, copa | copo, taça | bicchiere, calice
drinking water, potable water, tap water | eau potable, eau du robinet | agua potable, agua del grifo | água potável, água da torneira | acqua potabile, acqua del rubinetto
drizzle, light rain | bruine, crachin | llovizna, sirimiri, garúa | chuvisco, garoa, chuva miudinha | pioggerella, pioviggine
drought, dry spell | sécheresse | sequía | seca, estiagem | siccità
drown, drowning | se noyer, noyade | ahogarse, ahogamiento | afogar-se, afogamento | annegare, affogare, annegamento
drugs, narcotics | drogue, stupéfiants | droga, estupefacientes, narcóticos | droga, entorpecentes, estupefacientes | droga, stupefacenti
drunk, drunkenness, intoxicated, tipsy | ivre, soûl, ivresse, bourré | borracho, ebrio, embriaguez, borrachera | bêbado, bêbedo, embriagado, embriaguez | ubriaco, ubriachezza, sbronzo
dry, dried, to dry | sec, sécher, séché | seco, secar | seco, secar | secco, asciutto, asciugare
duck | canard | pato | pato | anatra, papera
dust, dusty | poussière, poussiéreux | polvo, polvoriento | pó, poeira, empoeirado | polvere, polveroso
dustcart, refuse lorry, garbage truck | camion-poubelle, benne à ordures | camión de basura | caminhão de lixo, camião do lixo | camion della spazzatura, autocompattatore
dustman, refuse collector, garbage collector, binman | éboueur | basurero, barrendero | lixeiro, coletor de lixo, gari | netturbino, spazzino, operatore ecologico
duvet, quilt, comforter | couette, édredon | edredón, colcha | edredom, edredão | piumone, trapunta
dyke, embankment, levee, breakwater | digue, levée, brise-lames | dique, malecón, rompeolas | dique, quebra-mar | diga, argine, frangiflutti
ear | oreille | oreja, oído | orelha, ouvido | orecchio
earthquake, quake, tremor, seismic | tremblement de terre, séisme, sismique | terremoto, seísmo, sismo, temblor | terremoto, sismo, abalo sísmico, tremor de terra | terremoto, sisma, scossa
east, eastern | est, oriental, levant | este, oriental, oriente | leste, oriental, este | est, oriente, orientale
eat, dine | manger | comer | comer | mangiare
eclipse | éclipse | eclipse | eclipse | eclissi
ecology, ecological, green | écologie, écologique | ecología, ecológico | ecologia, ecológico | ecologia, ecologico
egg | œuf | huevo | ovo | uovo, uova
elbow | coude | codo | cotovelo | gomito
electric car, electric vehicle, EV | voiture électrique, véhicule électrique | coche eléctrico, vehículo eléctrico, auto eléctrico | carro elétrico, veículo elétrico | auto elettrica, veicolo elettrico
electricity, power, electric power | électricité, courant, électrique | electricidad, luz, corriente, eléctrico | eletricidade, luz, energia elétrica, elétrico | elettricità, corrente, luce, elettrico
electronic waste, e-waste | déchets électroniques, D3E | residuos electrónicos, chatarra electrónica, basura electrónica | lixo eletrônico, resíduos eletrónicos, lixo eletrónico | rifiuti elettronici, RAEE
elephant | éléphant | elefante | elefante | elefante
emergency department, casualty, emergency room, ER | urgences, service des urgences | urgencias, sala de emergencias | pronto-socorro, urgências, emergência | pronto soccorso
emergency exit, fire exit, escape route | sortie de secours, issue de secours | salida de emergencia | saída de emergência | uscita di sicurezza, uscita di emergenza
emergency | urgence | emergencia, urgencia | emergência, urgência | emergenza, urgenza
emissions, greenhouse gas, CO2 emissions | émissions, GES | emisiones, GEI | emissões, GEE | emissioni, gas serra
endangered species, threatened species, extinction | espèce menacée, extinction | especie en peligro, especie amenazada, extinción | espécie ameaçada, extinção | specie minacciata, estinzione
energy bill, electricity bill, utility bill | facture d'électricité, facture d'énergie | factura eléctrica, factura energética | conta de luz, fatura da eletricidade | bolletta, bolletta della luce
energy consumption, power consumption | consommation d'énergie, consommation énergétique | consumo de energía, consumo energético | consumo de energia, consumo energético | consumo di energia, consumo energetico
energy saving, save energy, energy efficiency | économies d'énergie, efficacité énergétique, sobriété énergétique | ahorro de energía, eficiencia energética | poupança de energia, economia de energia, eficiência energética | risparmio energetico, efficienza energetica
energy transition, decarbonisation | transition énergétique, décarbonation | transición energética, descarbonización | transição energética, descarbonização | transizione energetica, decarbonizzazione
energy | énergie, énergétique | energía, energético | energia, energético | energia, energetico
entrance, entry, way in | entrée | entrada, ingreso, acceso | entrada, acesso | ingresso, entrata, accesso
environment, environmental | environnement, environnemental | medio ambiente, medioambiental, ambiental | meio ambiente, ambiente, ambiental | ambiente, ambientale
environmental protection, nature conservation | protection de l'environnement | protección del medioambiente, protección ambiental | proteção ambiental, proteção do ambiente, conservação da natureza | tutela ambientale, protezione dell'ambiente, tutela della natura
environmentalist, green activist, ecologist | écologiste, écolo | ecologista, ambientalista | ambientalista, ecologista | ambientalista, ecologista
environmentally friendly, eco-friendly, green | respectueux de l'environnement, écologique, écoresponsable | sostenible, ecológico | amigo do ambiente, ecológico, ecologicamente correto | rispettoso dell'ambiente, ecologico, ecosostenibile
epidemic, pandemic, outbreak | épidémie, pandémie | epidemia, pandemia, brote | epidemia, pandemia, surto | epidemia, pandemia, focolaio
erosion, erode | érosion, éroder | erosión, erosionar | erosão | erosione, erodere
eruption, volcanic eruption | éruption, éruption volcanique | erupción, erupción volcánica | erupção, erupção vulcânica | eruzione, eruzione vulcanica
escalator, moving staircase | escalator, escalier mécanique, escalier roulant | escalera mecánica, escaleras eléctricas | escada rolante | scala mobile
estate agent, realtor, estate agency | agent immobilier, agence immobilière | agente inmobiliario, inmobiliaria | corretor de imóveis, imobiliária, agente imobiliário | agente immobiliare, agenzia immobiliare
evacuation, evacuate, fire drill | évacuation, évacuer | evacuación, evacuar, simulacro | evacuação, evacuar, simulacro | evacuazione, evacuare
eviction, evict, turn out | expulsion, expulser | desahucio, desalojo, desahuciar | despejo, despejar | sfratto, sfrattare
exercise, physical activity, work out, keep fit | exercice physique, activité physique, sport | ejercicio físico, actividad física | exercício físico, atividade física | esercizio fisico, attività fisica
exhaust fumes, exhaust gas, fumes | gaz d'échappement | gases de escape, humos | gases de escape, fumaça de escapamento | gas di scarico
extension lead, power strip, extension cord | rallonge, multiprise | alargador, regleta, alargue, extensión | extensão, filtro de linha, tripla | prolunga, ciabatta
eye | œil, yeux | ojo | olho | occhio
eyesight, vision, sight | vue, vision | vista, visión | visão, vista | vista, visione
face mask, surgical mask, face covering | masque, masque chirurgical | mascarilla, barbijo, cubrebocas, tapabocas | máscara | mascherina
face | visage, figure | cara, rostro | rosto, cara, face | viso, faccia, volto
factory, plant, works | usine, fabrique | fábrica, planta industrial | fábrica, usina | fabbrica, stabilimento
faint, pass out, lose consciousness | s'évanouir, perdre connaissance, évanouissement | desmayarse, perder el conocimiento, desmayo | desmaiar, perder os sentidos, desmaio | svenire, perdere i sensi, svenimento
fall ill, get sick, be taken ill | tomber malade | enfermar, ponerse enfermo, enfermarse | adoecer, ficar doente | ammalarsi
farm worker, farmhand, labourer | ouvrier agricole, saisonnier agricole | jornalero, peón, bracero | trabalhador rural, boia-fria, jornaleiro | bracciante, lavoratore agricolo
farm, homestead, agricultural holding | ferme, exploitation agricole | granja, finca, explotación agrícola, hacienda, chacra | fazenda, quinta, exploração agrícola, sítio | fattoria, azienda agricola, podere, masseria
farmer, grower, peasant | agriculteur, cultivateur, paysan, fermier | agricultor, granjero, campesino, labrador | agricultor, fazendeiro, lavrador, camponês | agricoltore, contadino, coltivatore
farmers' market, produce market, local produce | marché paysan, marché de producteurs, produits du terroir | mercado campesino, mercado de productores, productos locales | feira livre, mercado de produtores, produtos locais | mercato contadino, prodotti locali, chilometro zero
fast food, junk food | restauration rapide, malbouffe, fast-food | comida rápida, comida basura, comida chatarra | comida rápida, fast-food, lanchonete | fast food, cibo spazzatura
fasting, to fast | jeûne, jeûner | ayuno, ayunar, en ayunas | jejum, jejuar | digiuno, digiunare
fat, grease, fatty | graisse, gras, matière grasse | grasa, graso | gordura, gorduroso | grasso, materia grassa
feather, plumage | plume, plumage | pluma, plumaje | pena, pluma, plumagem | piuma, penna, piumaggio
feed, feeding | nourrir, donner à manger | alimentar, dar de comer | alimentar, dar de comer | nutrire, dare da mangiare, alimentare
fell, cut down, felling | abattre, couper un arbre, abattage | talar, tala | abater, derrubar, corte de árvores | abbattere, taglio degli alberi, abbattimento
fence, fencing, enclosure | clôture, grillage, barrière, palissade | valla, cerca, vallado, alambrado | cerca, vedação, alambrado | recinto, recinzione, staccionata
fern | fougère | helecho | samambaia, feto | felce
fertiliser, manure | engrais, fumier, fertilisant | fertilizante, abono, estiércol | fertilizante, adubo, estrume | fertilizzante, concime, letame
fever, high temperature, feverish | fièvre, fiévreux, température | fiebre, calentura, febril | febre, febril | febbre, febbrile
field, cropland | champ | campo de cultivo, campo, sembrado | campo, lavoura, roça | campo, terreno coltivato
fine weather, good weather, nice day | beau temps, il fait beau | buen tiempo, hace bueno | bom tempo, tempo bom | bel tempo, tempo sereno
finger | doigt | dedo | dedo | dito
fingernail, toenail | ongle | uña | unha | unghia
fir, spruce | sapin, épicéa | abeto | abeto | abete
fire brigade, firefighters, fire service | pompiers, sapeurs-pompiers | bomberos, cuerpo de bomberos | bombeiros, corpo de bombeiros | vigili del fuoco, pompieri
fire extinguisher | extincteur | extintor, matafuegos | extintor | estintore
fire station | caserne de pompiers | parque de bomberos, cuartel de bomberos, estación de bomberos | quartel de bombeiros, corpo de bombeiros | caserma dei pompieri
fireplace, chimney, hearth | cheminée, foyer, âtre | chimenea, hogar | lareira, chaminé | camino, caminetto, focolare
firewood, logs | bois de chauffage, bûches | leña | lenha | legna, legna da ardere
first aid | premiers secours, premiers soins, secourisme | primeros auxilios | primeiros socorros | primo soccorso, pronto soccorso
first-aid kit, first-aid box | trousse de secours, pharmacie de secours | botiquín | kit de primeiros-socorros, caixa de primeiros-socorros | cassetta pronto soccorso, kit pronto soccorso
first-aid post, medical room, infirmary, sickbay | infirmerie, poste de secours | enfermería, puesto de socorro | enfermaria, posto de socorro, ambulatório | infermeria, posto di soccorso
fish farming, aquaculture, fish farm | pisciculture, aquaculture | piscicultura, acuicultura, piscifactoría | piscicultura, aquicultura, aquacultura | piscicoltura, acquacoltura
fish | poisson | pez, peces | peixe | pesce
fisheries, fishing industry | secteur halieutique, industrie halieutique | sector pesquero, pesquería | setor pesqueiro, pescas | settore ittico, industria ittica
fishing boat, trawler | bateau de pêche, chalutier | barco pesquero, pesquero, barca de pesca | barco de pesca, traineira, pesqueiro | peschereccio, barca da pesca
fishing net, net | filet de pêche, filet | red de pesca, red | rede de pesca, rede | rete da pesca, rete
fishing rod | canne à pêche | caña de pescar | vara de pesca, cana de pesca | canna da pesca
fishing, fish, angling | pêche, pêcher | pesca, pescar | pesca, pescar, pescaria | pesca, pescare
fishmonger, fish shop | poissonnier, poissonnerie | pescadero, pescadería | peixeiro, peixaria | pescivendolo, pescheria
flask, water bottle, canteen | gourde, flacon, thermos | cantimplora, termo | cantil, garrafa térmica | borraccia, thermos
flatmate, roommate, flat-share | colocataire, coloc, colocation | compañero de piso, piso compartido | colega de quarto, colega de casa, república | coinquilino, compagno di stanza
flea market, jumble sale, car boot sale | marché aux puces, brocante, vide-grenier | rastro, mercadillo, mercado de pulgas | feira da ladra, mercado de pulgas, bazar | mercatino delle pulci, mercatino dell'usato
flea | puce | pulga | pulga | pulce
flood, flooding, inundation | inondation, crue, inonder | inundación, riada, crecida, inundar | inundação, enchente, cheia, alagamento | alluvione, inondazione, allagamento, piena
floor, flooring, parquet | sol, plancher, parquet | suelo, piso, parqué | chão, piso, soalho, assoalho | pavimento, parquet
floor, storey, level | étage, niveau | planta, piso, nivel | andar, piso, pavimento | piano, livello
florist, flower shop | fleuriste | floristería, florista, florería | floricultura, florista | fiorista, fioraio
flour | farine | harina | farinha | farina
flow, run | couler, s'écouler, écoulement | fluir, correr, caudal | fluir, correr, escoar | scorrere, fluire, defluire
flower pot, pot plant, houseplant | pot de fleurs, plante en pot | maceta, tiesto, macetero | vaso, vaso de plantas | vaso di fiori, pianta in vaso
flower, blossom, bloom | fleur, fleurir, floraison | flor, florecer, floración | flor, florescer, floração | fiore, fiorire, fioritura
flu, influenza | grippe | gripe, gripa, influenza | gripe, influenza | influenza
fly, flies | mouche | mosca | mosca | mosca
fly-tipping, illegal dumping, illegal dump | dépôt sauvage, décharge sauvage | vertido ilegal, vertedero ilegal | descarte irregular, lixeira clandestina | discarica abusiva, abbandono di rifiuti
fog, mist, foggy, haze | brouillard, brume | niebla, neblina, bruma | nevoeiro, neblina, névoa, cerração | nebbia, foschia
food bank, soup kitchen | banque alimentaire, soupe populaire | banco de alimentos, comedor social | banco alimentar, banco de alimentos | banco alimentare, mensa dei poveri
food intolerance, intolerance | intolérance alimentaire | intolerancia alimentaria | intolerância alimentar | intolleranza alimentare
food poisoning, poisoning | intoxication alimentaire, empoisonnement | intoxicación alimentaria, envenenamiento | intoxicação alimentar, envenenamento | intossicazione alimentare, avvelenamento
food waste | gaspillage alimentaire | desperdicio alimentario, desperdicio de alimentos | desperdício alimentar, desperdício de alimentos | spreco alimentare
food, foodstuff, grub | nourriture, aliment, bouffe, denrée | comida, alimento, víveres | comida, alimento, víveres | cibo, alimento, viveri
foot, feet | pied | pie | pé | piede
forest fire, wildfire, bushfire | feu de forêt, incendie de forêt | incendio forestal | incêndio florestal, queimada, fogo florestal | incendio boschivo
forest ranger, park ranger, forester | garde forestier, forestier | guardabosques, guarda forestal, guardaparques | guarda florestal, guarda-parque | guardia forestale, guardaboschi, guardaparco
forest, woods, woodland | forêt, bois | bosque, selva | floresta, bosque, mata | foresta, bosco, selva
forestry, silviculture | sylviculture, foresterie | silvicultura, forestal | silvicultura, florestal | silvicoltura, forestale
fossil fuel, fossil energy | combustible fossile, énergie fossile | combustible fósil | combustível fóssil | combustibile fossile
fountain, drinking fountain | fontaine | fuente | fonte, chafariz, fontanário, bebedouro | fontana, fontanella
fox | renard | zorro | raposa | volpe
fracture, broken bone, break a leg | fracture, os cassé | fractura, hueso roto | fratura, osso partido | frattura, osso rotto
fridge, refrigerator | réfrigérateur, frigo, frigidaire | frigorífico, nevera, refrigerador, heladera | geladeira, frigorífico, refrigerador | frigorifero, frigo
frog | grenouille | rana | rã | rana
frost, freeze | gel, gelée, givre | helada, escarcha | geada | gelo, gelata, brina
frozen food, frozen | surgelé, congelé, produits surgelés | congelado, ultracongelado | congelado, comida congelada | surgelato, congelato
fruit juice, juice | jus de fruits, jus | zumo, jugo | suco, sumo | succo di frutta, succo, spremuta
fruit | fruit | fruta, fruto | fruta, fruto | frutta, frutto
fry, fried, deep-fry | frire, frit, faire frire | freír, frito | fritar, frito, frigir | friggere, fritto
frying pan, skillet | poêle | sartén | frigideira | padella
fur, coat, pelt | fourrure, pelage, poil | piel, pelaje, pelo | pelo, pele, pelagem | pelliccia, pelo, manto
furniture, furnished, furnishings | meubles, mobilier, meublé, ameublement | muebles, mobiliario, amueblado | móveis, mobília, mobiliário, mobilado | mobili, mobilia, arredamento, ammobiliato
gain weight, put on weight, get fat | grossir, prendre du poids | engordar, ganar peso, subir de peso | engordar, ganhar peso | ingrassare, aumentare di peso
garden, yard | jardin | jardín | jardim, quintal | giardino
gardening, gardener | jardinage, jardinier, jardiner | jardinería, jardinero | jardinagem, jardineiro | giardinaggio, giardiniere
garlic | ail | ajo | alho | aglio
gas cylinder, gas bottle | bouteille de gaz, bonbonne de gaz | bombona de butano, garrafa de gas, balón de gas | botijão de gás, bilha de gás, botija de gás | bombola del gas, bombola
gate, gateway | portail, grille | portón, verja, cancela | portão, cancela | cancello, portone
generator, power generator | groupe électrogène, générateur | generador, grupo electrógeno | gerador | generatore, gruppo elettrogeno
geography, geographic | géographie, géographique | geografía, geográfico | geografia, geográfico | geografia, geografico
germ, bacteria, microbe, bug | germe, bactérie, microbe | germen, bacteria, microbio | germe, bactéria, micróbio | germe, batterio, microbo
get well soon, speedy recovery | bon rétablissement, prompt rétablissement | que te mejores, pronta recuperación | melhoras, rápidas melhoras | pronta guarigione, guarisci presto
glacier, ice sheet | glacier | glaciar, ventisquero | geleira, glaciar | ghiacciaio
glass, glassware | verre | vidrio, cristal | vidro | vetro
glasses, spectacles | lunettes | gafas, lentes, anteojos | óculos | occhiali
gluten-free | sans gluten | sin gluten, sin TACC | sem glúten | senza glutine
goat, kid goat | chèvre, bouc, chevreau | cabra, chivo, cabrito | cabra, bode, cabrito | capra, caprone, capretto
goose, geese | oie | ganso, oca | ganso | oca
gorge, canyon, ravine | gorge, canyon, ravin | garganta, cañón, barranco, desfiladero | desfiladeiro, cânion, garganta, ravina | gola, canyon, burrone, forra
GPS, satnav | GPS | GPS, navegador | GPS | GPS, navigatore
grape harvest | vendange, vendanges | vendimia | vindima | vendemmia
grape, grapes | raisin | uva | uva | uva
greengrocer, fruit shop | marchand de légumes, primeur | frutería, verdulería, frutero | frutaria, quitanda, verdureiro | fruttivendolo, ortolano
greenhouse effect | effet de serre | efecto invernadero | efeito estufa, efeito de estufa | effetto serra
greenhouse, glasshouse, polytunnel | serre | invernadero | estufa | serra
grill, grilled | griller, grillé, gril | asar, a la plancha, parrilla | grelhar, grelhado, grelha | grigliare, alla griglia, griglia
grocery, groceries, corner shop, convenience store | épicerie, alimentation générale, supérette | tienda de comestibles, ultramarinos, abarrotes, colmado | mercearia, mercadinho | negozio di alimentari, drogheria
ground floor, street level | rez-de-chaussée, RDC | planta baja, bajo | térreo, rés do chão, andar térreo | piano terra, pianterreno
groundwater, water table, aquifer | nappe phréatique, eau souterraine | agua subterránea, acuífero, capa freática | água subterrânea, lençol freático, aquífero | acqua sotterranea, falda acquifera
grow, growth, sprout | pousser, germer, croissance | crecer, brotar, germinar | crescer, brotar, germinar | crescere, germogliare, spuntare
gust, gust of wind, squall | rafale, coup de vent | ráfaga, racha de viento | rajada, rajada de vento | raffica, folata di vento
habitat, ecosystem, biotope | habitat, écosystème, biotope | hábitat, ecosistema | habitat, ecossistema | habitat, ecosistema
hail, hailstorm | grêle, grêlon | granizo, pedrisco, granizada | granizo, saraiva, chuva de pedra | grandine, grandinata
hair | cheveux, chevelure | pelo, cabello | cabelo, cabelos | capelli, capigliatura
haircut | coupe de cheveux, coupe | corte de pelo | corte de cabelo | taglio di capelli
hairdresser, hair salon, barber | coiffeur, salon de coiffure, barbier | peluquero, peluquería, barbero | cabeleireiro, barbeiro, salão de cabeleireiro | parrucchiere, barbiere
ham | jambon | jamón | presunto, fiambre | prosciutto
hand sanitiser, hand gel, disinfectant gel | gel hydroalcoolique, gel désinfectant | gel hidroalcohólico, alcohol en gel | álcool em gel, gel desinfetante | gel igienizzante, gel disinfettante
hand | main | mano | mão | mano
handrail, banister, railing | rampe, main courante, garde-corps | barandilla, pasamanos, baranda | corrimão, parapeito, balaústre | corrimano, ringhiera, parapetto
hangover | gueule de bois | resaca, guayabo, cruda | ressaca | sbornia, postumi della sbornia
harbour, port, marina | port, port de plaisance | puerto, puerto deportivo | porto, marina | porto, porto turistico
hare | lièvre | liebre | lebre | lepre
harvest, harvesting, reap, pick | récolter, récolte, moisson, cueillir | cosechar, cosecha, recolección, recoger | colher, colheita, safra | raccogliere, raccolto, mietitura, raccolta
hay | foin | heno | feno | fieno
hazardous waste, toxic waste, radioactive waste | déchets dangereux, déchets toxiques, déchets radioactifs | residuos peligrosos, residuos tóxicos, residuos radiactivos | resíduos perigosos, lixo tóxico, resíduos tóxicos | rifiuti pericolosi, rifiuti tossici, scorie
hazelnut | noisette | avellana | avelã | nocciola
head | tête | cabeza | cabeça | testa, capo
headache, migraine | mal de tête, migraine, céphalée | dolor de cabeza, jaqueca, migraña | dor de cabeça, enxaqueca, cefaleia | mal di testa, emicrania, cefalea
heal, recover, get well, recovery | guérir, se rétablir, guérison, rétablissement | curarse, sanar, recuperarse, recuperación | curar-se, sarar, recuperar, recuperação | guarire, ristabilirsi, guarigione
health centre, medical centre | centre de santé, centre médical, dispensaire | centro de salud, ambulatorio, centro médico | centro de saúde, posto de saúde | centro sanitario, poliambulatorio, consultorio
health insurance, medical insurance | assurance maladie, mutuelle, assurance santé | seguro médico, seguro de salud, obra social | seguro de saúde, plano de saúde | assicurazione sanitaria, assicurazione malattia
health service, health care, healthcare | système de santé, soins de santé | sanidad, asistencia sanitaria, atención sanitaria | serviço de saúde, cuidados de saúde, assistência médica | sanità, servizio sanitario, assistenza sanitaria
health | santé | salud, sanidad | saúde | salute, sanità
healthy eating, healthy diet, balanced diet | alimentation saine, alimentation équilibrée, manger sainement | alimentación sana, dieta equilibrada, comida sana | alimentação saudável, dieta equilibrada | alimentazione sana, dieta equilibrata
healthy, in good health, fit | sain, en bonne santé, bien portant | sano, saludable | saudável, são, sadio | sano, in buona salute
hearing aid | appareil auditif, aide auditive | audífono, aparato auditivo | aparelho auditivo | apparecchio acustico
hearing, auditory | ouïe, audition, auditif | oído, audición, auditivo | audição, auditivo | udito, uditivo
heart attack, cardiac arrest | crise cardiaque, infarctus, arrêt cardiaque | infarto, ataque al corazón, paro cardíaco | infarto, ataque cardíaco, enfarte, parada cardíaca | infarto, attacco cardiaco, arresto cardiaco
heart, cardiac | cœur, cardiaque | corazón, cardíaco | coração, cardíaco | cuore, cardiaco
heat pump | pompe à chaleur | bomba de calor | bomba de calor | pompa di calore
heating, heater, radiator | chauffage, radiateur, chauffer | calefacción, calentador, radiador, estufa | aquecimento, aquecedor, calefação, radiador | riscaldamento, stufa, termosifone, calorifero
heatstroke, sunstroke, heat exhaustion | insolation, coup de chaleur | golpe de calor, insolación | insolação, golpe de calor | colpo di calore, colpo di sole, insolazione
heatwave, hot spell, scorching heat | canicule, vague de chaleur | ola de calor, canícula | onda de calor, canícula | ondata di caldo, canicola, afa
hedge | haie | seto | sebe, cerca viva | siepe
hedgehog | hérisson | erizo | ouriço | riccio
height, body height, stature | taille, stature | estatura, talla, altura | altura, estatura | statura, altezza
hen | poule | gallina | galinha | gallina
herb, grass | herbe | hierba, yerba | erva, capim | erba
herbal medicine, herbal remedy, medicinal plants | phytothérapie, plantes médicinales | fitoterapia, hierbas medicinales, plantas medicinales | fitoterapia, ervas medicinais, plantas medicinais | fitoterapia, erbe medicinali, piante medicinali
herbal tea, infusion | tisane, infusion | infusión, tisana | chá de ervas, infusão, tisana | tisana, infuso
high blood pressure, hypertension | hypertension, tension artérielle élevée | hipertensión, tensión alta, presión alta | hipertensão, pressão alta, tensão alta | ipertensione, pressione alta
hiking, hike, trek, ramble, walk | randonnée, rando, marche | senderismo, excursionismo, caminata | caminhada, trilha, pedestrianismo | escursionismo, camminata, trekking
hill, hillock, hillside | colline, coteau, butte | colina, cerro, loma | colina, morro, outeiro | collina, colle, poggio
hip | hanche | cadera | quadril, anca | anca, fianco
home care, home help | soins à domicile, aide à domicile | atención domiciliaria, ayuda a domicilio | cuidados domiciliários, apoio domiciliário, atendimento domiciliar | assistenza domiciliare, cure domiciliari
homeless, homelessness, rough sleeper | sans-abri, SDF, sans domicile fixe | sin techo, sin hogar, indigente | sem-teto, sem-abrigo, morador de rua | senzatetto, barbone, senza fissa dimora
honey | miel | miel | mel | miele
horn, antlers | corne, bois de cerf | cuerno, asta | chifre, corno | corno
horse riding, equestrian | équitation, équestre, promenade à cheval | equitación, hípica, montar a caballo | equitação, hipismo, andar a cavalo | equitazione, ippica, andare a cavallo
horse, pony, mare | cheval, poney, jument | caballo, poni, yegua | cavalo, pônei, égua | cavallo, pony, cavalla
hospital, infirmary | hôpital, centre hospitalier, hosto | hospital, centro hospitalario | hospital, centro hospitalar | ospedale, nosocomio
hospitalisation, hospital admission, hospitalise | hospitalisation, hospitaliser | hospitalización, ingreso hospitalario, hospitalizar | hospitalização, internação, internamento, internar | ricovero, ospedalizzazione, ricoverare
hot, warm, heat, warmth | chaud, chaleur | caliente, calor, cálido, caluroso | quente, calor | caldo, calore
house painter, decorator, paint | peintre en bâtiment, peinture | pintor de casas, pintura | pintor de paredes, pintura | imbianchino, pittura, vernice
house, home | maison, pavillon | casa, chalet | casa, vivenda, moradia | casa, villetta
household waste, domestic refuse | ordures ménagères, déchets ménagers | residuos domésticos, basura doméstica | lixo doméstico, resíduos domésticos | rifiuti domestici, rifiuti urbani
housing, dwelling, accommodation | logement, habitation, habitat | vivienda, alojamiento | habitação, moradia | alloggio, abitazione
humidity, moisture, dampness, humid | humidité, humide, moiteur | humedad, húmedo | umidade, humidade, úmido | umidità, umido
hunger, hungry | faim, affamé | hambre, hambriento | fome, faminto, esfomeado | fame, affamato
hunting, hunt, hunter, shooting | chasse, chasser, chasseur | caza, cazar, cazador, cacería | caça, caçar, caçador | caccia, cacciare, cacciatore
hurricane, cyclone, typhoon | ouragan, cyclone, typhon | huracán, ciclón, tifón | furacão, ciclone, tufão | uragano, ciclone, tifone
hydropower, hydroelectric | énergie hydraulique, hydroélectrique | energía hidráulica, hidroeléctrico | energia hídrica, hidrelétrica, hidroelétrico | energia idroelettrica, idroelettrico
hygiene, sanitation, hygienic | hygiène, hygiénique, salubrité | higiene, higiénico, salubridad | higiene, higiênico, higiénico | igiene, igienico
ice cream, sorbet, ice lolly | glace, crème glacée, sorbet | helado, sorbete, nieve | sorvete, gelado, picolé | gelato, sorbetto
ice cubes, ice cube | glaçons, glaçon | cubitos de hielo, hielo | cubos de gelo, gelo | cubetti di ghiaccio, ghiaccio
ice, icy, black ice | glace, verglas, verglacé | hielo, helado, placa de hielo | gelo, gelado | ghiaccio, ghiacciato, gelo
ill, sick, unwell | malade, souffrant | enfermo, malo | doente, enfermo | malato, ammalato
illness, disease, sickness, ailment | maladie, affection, mal | enfermedad, dolencia, afección | doença, enfermidade, moléstia | malattia, infermità, patologia
incinerator, incineration, waste-to-energy | incinérateur, incinération, usine d'incinération | incineradora, incineración | incinerador, incineração, incineradora | inceneritore, incenerimento, termovalorizzatore
indoors, inside, under cover | à l'intérieur, à l'abri, en salle | bajo techo, en el interior, a cubierto | em recinto fechado, dentro de casa, coberto | al coperto, al chiuso, all'interno
infection, infect | infection, infecter | infección, infectar | infecção, infeção, infectar | infezione, infettare
ingredient | ingrédient | ingrediente | ingrediente | ingrediente
inhabitant, resident, dweller | habitant, résident | habitante, residente, vecino | habitante, morador, residente | abitante, residente
injection, inject | piqûre, injection, injecter | inyección, inyectar, pinchazo | injeção, injetar, picada | iniezione, puntura, iniettare
injury, wound, hurt, injured | blessure, plaie, blessé | herida, lesión, herido | ferimento, ferida, lesão, ferido | ferita, lesione, ferito, infortunio
insect bite, sting, mosquito bite | piqûre d'insecte, piqûre de moustique | picadura, picadura de insecto | picada de inseto, picada, ferroada | puntura d'insetto, puntura di zanzara
insect, bug | insecte, bestiole | insecto, bicho | inseto, bicho | insetto
insulation, insulate, soundproofing | isolation, isoler, isolation thermique | aislamiento, aislar | isolamento, isolar | isolamento, coibentazione, isolare
intensive care, ICU, critical care | soins intensifs, réanimation | cuidados intensivos, UCI, terapia intensiva | cuidados intensivos, UTI, terapia intensiva | terapia intensiva, rianimazione
invasive species, alien species | espèce invasive, espèce envahissante | especie invasora, especie exótica | espécie invasora, espécie exótica | specie invasiva, specie aliena
iron, ironing | repasser, fer à repasser, repassage | planchar, plancha | passar a ferro, ferro de passar | stirare, ferro da stiro
irrigation, irrigate, watering | irrigation, irriguer, arrosage | riego, irrigación, regadío, regar | irrigação, rega, irrigar | irrigazione, irrigare
island, isle, islet | île, îlot | isla, islote | ilha, ilhéu | isola, isolotto
jam, marmalade, preserves | confiture, marmelade | mermelada, confitura | geleia, compota, marmelada | marmellata, confettura
joint, joints | articulation | articulación | articulação, junta | articolazione
kerb, curb | bordure du trottoir | bordillo, cordón | meio-fio, guia, lancil | cordolo, bordo del marciapiede
key | clé, clef | llave | chave | chiave
kidney, renal | rein, rénal | riñón, renal | rim, renal | rene, renale
kitchen, kitchenette | cuisine, kitchenette | cocina | cozinha, copa | cucina, cucinino
knee | genou | rodilla | joelho | ginocchio
lactose-free, dairy-free | sans lactose | sin lactosa | sem lactose | senza lattosio
lake, reservoir | lac | lago, laguna | lago, lagoa | lago
lamb, mutton | agneau, mouton | cordero | cordeiro, borrego | agnello
lamp, light, light bulb | lampe, ampoule, lumière | lámpara, bombilla, foco, luz | lâmpada, candeeiro, abajur, luz | lampada, lampadina, luce
land reform, agrarian reform | réforme agraire | reforma agraria | reforma agrária | riforma agraria
landfill, rubbish dump, tip | décharge, dépotoir, décharge publique | vertedero, basural, basurero, relleno sanitario | aterro sanitário, lixão, lixeira, aterro | discarica
landlord, landlady, property owner | propriétaire, bailleur | casero, arrendador, propietario | senhorio, proprietário, locador | padrone di casa, proprietario, locatore
landscape, scenery, countryside | paysage | paisaje | paisagem | paesaggio, panorama
landslide, mudslide, rockfall | glissement de terrain, éboulement, coulée de boue | deslizamiento de tierras, corrimiento de tierras, derrumbe, alud | deslizamento de terra, desabamento, derrocada | frana, smottamento
laundry, launderette, laundromat | lessive, blanchisserie, laverie | colada, lavandería, ropa sucia | lavanderia, roupa suja | bucato, lavanderia
lawn, grass, turf | pelouse, gazon | césped, pasto, grama | gramado, relvado, relva | prato, prato inglese, erba
lay the table, set the table | mettre la table, mettre le couvert | poner la mesa | pôr a mesa | apparecchiare, apparecchiare la tavola
leaf, leaves, foliage | feuille, feuillage | hoja, follaje | folha, folhagem | foglia, fogliame
leak, leakage, burst pipe | fuite, fuite d'eau | fuga, fuga de agua, escape, gotera | vazamento, fuga de água, infiltração | perdita, perdita d'acqua, infiltrazione
lease, tenancy agreement, rental contract | bail, contrat de location | contrato de alquiler, contrato de arrendamiento | contrato de arrendamento, contrato de aluguel, contrato de locação | contratto di affitto, contratto di locazione
leftovers, scraps | restes | sobras, restos | sobras, restos | avanzi, resti
leg | jambe | pierna | perna | gamba
lemon | citron | limón | limão siciliano, limão | limone
lentil | lentille | lenteja | lentilha | lenticchia
lettuce | laitue, salade verte | lechuga | alface | lattuga
lichen | lichen | liquen | líquen | lichene
lifeguard, pool attendant | maître-nageur, sauveteur, surveillant de baignade | socorrista, salvavidas, guardavidas | salva-vidas, nadador-salvador | bagnino
lightning, lightning strike | foudre, éclair | rayo, relámpago | raio, relâmpago | fulmine, lampo
lime | citron vert, lime | lima, limón verde | lima, limão | lime
lion | lion | león | leão | leone
lip | lèvre | labio | lábio | labbro
litter, littering, drop litter | détritus, jeter des ordures | tirar basura | jogar lixo, lixo no chão | gettare rifiuti, cartacce
live, reside, dwell | habiter, résider, demeurer, loger | vivir, residir, habitar, morar | morar, residir, habitar, viver | abitare, risiedere, vivere
liver, hepatic | foie, hépatique | hígado, hepático | fígado, hepático | fegato, epatico
livestock farming, animal husbandry, breeding, stockbreeding | élevage, éleveur | ganadería, cría de animales, ganadero | pecuária, criação de animais, pecuarista | allevamento, zootecnia, allevatore
livestock, cattle, herd | bétail, cheptel, troupeau | ganado, hato, rebaño | gado, rebanho | bestiame, mandria
living room, lounge, sitting room | salon, séjour, salle de séjour | salón, sala de estar, cuarto de estar, living | sala de estar, sala | soggiorno, salotto
lizard | lézard | lagarto, lagartija | lagarto, lagartixa | lucertola
lobby, foyer, hall, entrance hall | hall, hall d'entrée, vestibule | vestíbulo, recibidor, hall | saguão, átrio, vestíbulo, hall | atrio, ingresso, hall
local speciality, regional dish, traditional dish | spécialité, plat régional, plat traditionnel | especialidad, plato típico, plato tradicional | especialidade, prato típico, prato tradicional | specialità, piatto tipico, piatto tradizionale
lock, sluice | écluse | esclusa | eclusa, comporta | chiusa
lockdown, confinement, stay-at-home order | confinement | confinamiento, encierro | confinamento | confinamento, lockdown
locksmith | serrurier | cerrajero | chaveiro, serralheiro | fabbro, serramentista
longitude | longitude | longitud geográfica, longitud | longitude | longitudine
lose weight, slim down, weight loss | maigrir, perdre du poids, mincir | adelgazar, perder peso, bajar de peso | emagrecer, perder peso | dimagrire, perdere peso
louse, lice, head lice | pou, poux | piojo | piolho | pidocchio
lunch, midday meal, have lunch, luncheon | déjeuner, repas de midi | almuerzo, comida de mediodía, almorzar | almoço, almoçar | pranzo, pranzare
lung, pulmonary | poumon, pulmonaire | pulmón, pulmonar | pulmão, pulmonar | polmone, polmonare
main course, main dish, entrée | plat principal, plat de résistance | plato principal, segundo plato, plato fuerte | prato principal | piatto principale, secondo
maintenance, upkeep | entretien, maintenance | mantenimiento, conservación | manutenção, conservação | manutenzione
maize, sweetcorn | maïs | maíz, elote, choclo | milho | mais, granturco
malnutrition, undernourishment, malnourished | malnutrition, sous-alimentation | desnutrición, malnutrición, desnutrido | desnutrição, subnutrição, desnutrido | malnutrizione, denutrizione
map, city map, street map, atlas | carte, plan de ville, plan | mapa, plano, callejero | mapa, planta da cidade | mappa, cartina, pianta della città, carta geografica
margarine | margarine | margarina | margarina | margarina
market, market hall, covered market | marché, halles, marché couvert | mercado, mercadillo, mercado de abastos, tianguis | mercado, feira, mercado municipal | mercato, mercato coperto
massage | massage | masaje | massagem | massaggio
maternity hospital, maternity ward | maternité | maternidad | maternidade | reparto maternità, clinica ostetrica
mayor | maire, bourgmestre | alcalde, intendente | prefeito, presidente da câmara | sindaco
medical certificate, doctor's certificate | certificat médical | certificado médico, parte médico | atestado médico, certificado médico | certificato medico
medicine, medical | médecine, médical | medicina, médico | medicina, médico | medicina, medico
medicine, medication, drug | médicament, remède | medicamento, medicina, fármaco, remedio | medicamento, remédio, fármaco | medicina, farmaco, medicinale
melon | melon | melón | melão | melone
melt, thaw | fondre, dégel, fonte | derretir, deshielo, fundir | derreter, degelo | sciogliere, fondere, disgelo
mental health | santé mentale | salud mental | saúde mental | salute mentale
menu, bill of fare | carte, menu | carta, menú | cardápio, ementa, menu | menù, carta, lista
meter, water meter, electricity meter | compteur, compteur d'eau | contador, medidor | contador, hidrômetro, medidor | contatore
microwave, microwave oven | micro-ondes, four à micro-ondes | microondas, horno microondas | micro-ondas, forno de micro-ondas | microonde, forno a microonde
midwife | sage-femme | partera, comadrona, matrona | parteira | ostetrica, levatrice
mild, temperate | doux, tempéré | templado, suave | ameno, temperado | mite, temperato
milk a cow, milking | traire, traite | ordeñar, ordeño | ordenhar, ordenha | mungere, mungitura
milk | lait | leche | leite | latte
mill | moulin | molino | moinho | mulino
minced meat, mince, ground beef | viande hachée, haché | carne picada, carne molida | carne moída, carne picada | carne macinata, macinato
mine, mining, pit, quarry | mine, exploitation minière, carrière | mina, minería, cantera | mina, mineração, pedreira | miniera, estrazione mineraria, cava
mineral water, bottled water, sparkling water, still water | eau minérale, eau gazeuse, eau plate | agua mineral, agua con gas, agua sin gas | água mineral, água com gás, água sem gás | acqua minerale, acqua frizzante, acqua naturale
mirror | miroir, glace | espejo | espelho | specchio
mix, stir, blend | mélanger, remuer, mixer | mezclar, remover, revolver | misturar, mexer | mescolare, mischiare
monkey, ape | singe | mono, simio, chango | macaco, símio | scimmia
moon, moonlight, full moon | lune, clair de lune, pleine lune | luna, luz de luna, luna llena | lua, luar, lua cheia | luna, chiaro di luna, luna piena
mop | serpillière, balai-serpillière | fregona, trapeador | esfregona, esfregão | mocio, spazzolone
mortgage, home loan | hypothèque, prêt immobilier | hipoteca, préstamo hipotecario | hipoteca, crédito habitação, financiamento imobiliário | mutuo, ipoteca
mosquito, midge | moustique | mosquito, zancudo | mosquito, pernilongo, melga | zanzara
moss | mousse | musgo | musgo | muschio
moth | papillon de nuit, mite | polilla | traça, mariposa | falena, tarma
mould, mold, mildew | moisissure, moisi | moho | mofo, bolor | muffa
mountain hut, refuge | refuge, chalet d'alpage | refugio de montaña, albergue de montaña | refúgio de montanha, abrigo de montanha | rifugio, baita, malga
mountain pass, pass | col | puerto de montaña, paso, collado | passo, desfiladeiro, colo | passo, valico
mountain range, ridge, sierra | chaîne de montagnes, massif | cordillera, sierra, cadena montañosa | cordilheira, serra, cadeia montanhosa | catena montuosa, catena di montagne, massiccio
mountain, mount | montagne, mont | montaña, monte, cerro | montanha, monte, morro | montagna, monte
mouse, mice | souris | ratón | rato, camundongo | topo
mouth | bouche | boca | boca | bocca
move house, moving, removal | déménager, déménagement | mudarse, mudanza, trasteo | mudar-se, mudança de casa | traslocare, trasloco
mow, mowing, lawnmower | tondre, tondeuse, faucher | cortar el césped, cortacésped, segar | cortar a grama, cortador de grama, ceifar | tagliare l'erba, tagliaerba, falciare
MRI, magnetic resonance | IRM | resonancia magnética, resonancia | ressonância magnética, ressonância | risonanza magnetica, risonanza
mule | mulet | mula | mula | mulo
municipality, borough, local authority, commune | commune, municipalité | municipio, ayuntamiento, comuna | município, concelho, prefeitura | comune, municipio
muscle, muscular | muscle, musculaire | músculo, muscular | músculo, muscular | muscolo, muscolare
mushroom, fungus | champignon | seta, champiñón, hongo | cogumelo, fungo | fungo
mussel | moule | mejillón | mexilhão | cozza, mitilo
mustard | moutarde | mostaza | mostarda | senape, mostarda
napkin, serviette | serviette de table, serviette | servilleta | guardanapo | tovagliolo
nappy, diaper | couche | pañal | fralda | pannolino
national park, nature park | parc national, parc naturel | parque nacional, parque natural | parque nacional, parque natural | parco nazionale, parco naturale
natural disaster, catastrophe, calamity | catastrophe naturelle, calamité | desastre natural, catástrofe, calamidad | desastre natural, catástrofe, calamidade | disastro naturale, catastrofe, calamità naturale
natural gas, gas | gaz naturel, gaz | gas natural, gas | gás natural, gás | gas naturale, metano, gas
natural resources, raw materials | ressources naturelles, matières premières | recursos naturales, materias primas | recursos naturais, matérias-primas | risorse naturali, materie prime
nature reserve, protected area, wildlife sanctuary | réserve naturelle, zone protégée | reserva natural, área protegida, espacio protegido | reserva natural, área protegida | riserva naturale, area protetta, oasi naturale
nature, natural world | nature | naturaleza | natureza | natura
nausea, feeling sick, queasiness | nausée, mal au cœur | náusea, mareo | náusea, enjoo | nausea
neck | cou, nuque | cuello, nuca | pescoço, nuca | collo, nuca
neighbour, neighbor, next-door | voisin, voisinage | vecino, vecindad | vizinho, vizinhança | vicino di casa, vicinato
neighbourhood, district, quarter | quartier, arrondissement | barrio, distrito, vecindario, colonia | bairro, vizinhança, freguesia | quartiere, rione, circoscrizione
nerve | nerf | nervio | nervo | nervo
nest, nesting | nid, nicher, nidification | nido, anidar | ninho, nidificar | nido, nidificare
no smoking, smoke-free, non-smoking | interdiction de fumer, défense de fumer, non-fumeurs | prohibido fumar, libre de humo, no fumadores | proibido fumar, livre de fumo, não fumadores | vietato fumare, divieto di fumo, non fumatori
noise pollution, noise nuisance, noise | nuisances sonores, pollution sonore, bruit | contaminación acústica, ruido | poluição sonora, ruído, barulho | inquinamento acustico, rumore
non-alcoholic, alcohol-free | sans alcool, non alcoolisé | sin alcohol, no alcohólico | sem álcool, não alcoólico | analcolico, senza alcol
north, northern | nord, septentrional | norte, septentrional | norte, setentrional | nord, settentrione, settentrionale
nose | nez | nariz | nariz | naso
nuclear power, nuclear energy, nuclear plant | énergie nucléaire, centrale nucléaire, nucléaire | energía nuclear, central nuclear | energia nuclear, usina nuclear, central nuclear | energia nucleare, centrale nucleare
nurse, nursing | infirmier, infirmière, soins infirmiers | enfermero, enfermera, enfermería | enfermeiro, enfermeira, enfermagem | infermiere, infermiera
nursing home, care home, old people's home, retirement home | maison de retraite, EHPAD, hospice | residencia de ancianos, asilo, geriátrico | lar de idosos, asilo, casa de repouso | casa di riposo, ospizio, casa di cura
nutrition, nutritional, nourishment | nutrition, alimentation, nutritionnel | nutrición, alimentación, nutricional | nutrição, alimentação, nutricional | nutrizione, alimentazione, nutrizionale
nutritionist, dietitian | nutritionniste, diététicien | nutricionista, dietista | nutricionista, dietista | nutrizionista, dietologo, dietista
nuts, mixed nuts | fruits à coque, fruits secs | frutos secos | frutos secos, oleaginosas | frutta secca
oak | chêne | roble, encina | carvalho, azinheira | quercia, rovere
oats, oat | avoine | avena | aveia | avena
ocean | océan | océano | oceano | oceano
oil spill, oil slick | marée noire | marea negra, vertido de petróleo, derrame de petróleo | maré negra, derramamento de petróleo, vazamento de óleo | marea nera, fuoriuscita di petrolio
oil, petroleum, crude oil | pétrole, pétrole brut | petróleo, crudo | petróleo | petrolio, greggio
ointment, cream, salve | pommade, onguent, crème | pomada, ungüento, crema | pomada, unguento, creme | pomata, unguento, crema
old town, historic centre | vieille ville, centre historique | casco antiguo, centro histórico, casco viejo | centro histórico, cidade velha, zona histórica | centro storico, città vecchia
olive grove | oliveraie | olivar | olival | oliveto, uliveto
olive tree | olivier | olivo | oliveira | olivo, ulivo
olive | olive | aceituna, oliva | azeitona | oliva
omelette | omelette | tortilla | omelete | frittata, omelette
onion, spring onion | oignon | cebolla | cebola | cipolla
operating theatre, operating room | bloc opératoire, salle d'opération | quirófano, sala de operaciones | sala de cirurgia, bloco operatório, centro cirúrgico | sala operatoria
orange | orange | naranja | laranja | arancia
orchard, fruit trees | verger, arbres fruitiers | huerto frutal, árboles frutales, vergel | pomar, árvores de fruto | frutteto, alberi da frutto
organic farming, organic agriculture | agriculture biologique | agricultura ecológica, agricultura orgánica | agricultura biológica, agricultura orgânica | agricoltura biologica
organic waste, biowaste, food scraps, green waste | biodéchets, déchets organiques, déchets verts | residuos orgánicos, restos orgánicos, biorresiduos | lixo orgânico, resíduos orgânicos, biorresíduos | rifiuti organici, umido, organico
organic, organically grown | bio, biologique | ecológico, orgánico, biológico | orgânico, biológico | biologico, bio
outdoors, open air, outside | en plein air, dehors, à l'extérieur | al aire libre, a la intemperie, fuera | ao ar livre, fora | all'aperto, all'aria aperta, fuori
oven, stove | four, fourneau | horno | forno, fogão | forno
overfishing | surpêche | sobrepesca | sobrepesca, pesca excessiva | sovrapesca, pesca eccessiva
overweight, obese, obesity | surpoids, obèse, obésité | sobrepeso, obeso, obesidad | excesso de peso, sobrepeso, obesidade, obeso | sovrappeso, obeso, obesità
ox, oxen | bœuf | buey | boi | bue
oyster | huître | ostra | ostra | ostrica
ozone layer, ozone | couche d'ozone, ozone | capa de ozono, ozono | camada de ozônio, camada de ozono | strato di ozono, ozono
packaging, packing, wrapping | emballage, conditionnement | embalaje, envase, envoltorio | embalagem, acondicionamento | imballaggio, confezione, involucro
packed lunch, lunch box, lunch bag | panier-repas, repas à emporter | bolsa de picnic, vianda, almuerzo para llevar | marmita, lancheira, almoço embalado | pranzo al sacco, cestino pranzo
paediatrician, pediatrician, children's doctor | pédiatre | pediatra | pediatra | pediatra
pain, ache, hurt | douleur, mal | dolor, doler | dor, doer | dolore, male
painful, sore, aching | douloureux, endolori | doloroso, dolorido | doloroso, dorido, dolorido | doloroso, dolente, indolenzito
painkiller, pain relief, analgesic | antidouleur, analgésique | analgésico, calmante | analgésico | antidolorifico, analgesico
palace, mansion, manor house | palais, manoir, hôtel particulier | palacio, mansión, palacete | palácio, mansão, palacete, solar | palazzo, reggia, villa, maniero
palliative care, end-of-life care | soins palliatifs, fin de vie | cuidados paliativos | cuidados paliativos | cure palliative
palm tree, coconut palm | palmier, cocotier | palmera, cocotero | palmeira, coqueiro | palma, palma da cocco
pancake, crêpe | crêpe, pancake, galette | tortita, crepe, panqueque | panqueca, crepe | crêpe, frittella, pancake
paramedic, ambulance crew, ambulance worker | ambulancier, secouriste | paramédico, sanitario, socorrista | paramédico, socorrista | paramedico, soccorritore
parasol, sunshade, beach umbrella | parasol, ombrelle | sombrilla, quitasol, parasol | guarda-sol, chapéu de sol, sombrinha | ombrellone, parasole
park, public garden, green space | parc, jardin public, espace vert | parque, jardín público, zona verde | parque, jardim público, área verde | parco, giardino pubblico, giardini, area verde
pasta, noodles, spaghetti | pâtes, nouilles, spaghetti | pasta, fideos, tallarines | massa, macarrão, espaguete | pasta, spaghetti, tagliatelle
pastry, pastries, viennoiserie | pâtisserie, viennoiserie | bollería, pasteles, pan dulce | pastelaria, doces, folhado | pasticcino, pasticceria, brioche
pasture, meadow, grassland, graze | pâturage, pré, prairie, paître | pasto, prado, pradera, pastar | pasto, prado, pastagem, pastar | pascolo, prato, prateria, pascolare
path, footpath, trail, track | sentier, chemin, piste | sendero, camino, senda, vereda | trilha, caminho, trilho, vereda | sentiero, cammino, viottolo
patient | patient, malade | paciente, enfermo | paciente, doente, utente | paziente, malato
pavement, sidewalk, footway | trottoir | acera, vereda, banqueta, andén | calçada, passeio | marciapiede
paw | patte | pata | pata | zampa
pea, peas | petit pois, pois | guisante, arveja, chícharo | ervilha | pisello
peach | pêche | melocotón, durazno | pêssego | pesca
peak, summit, mountain top | sommet, pic, cime | cima, pico, cumbre | pico, cume, topo | cima, vetta, picco
peanut, groundnut | cacahuète, arachide | cacahuete, maní, cacahuate | amendoim | arachide, nocciolina
pear | poire | pera | pera | pera
pedestrian crossing, zebra crossing, crosswalk | passage piéton, passage clouté | paso de peatones, paso de cebra | faixa de pedestres, passadeira, travessia de peões | passaggio pedonale, strisce pedonali
pedestrian zone, pedestrian area, car-free zone | zone piétonne, rue piétonne | zona peatonal, calle peatonal | zona pedonal, calçadão, rua de pedestres | zona pedonale, isola pedonale
pedestrian, on foot, walker | piéton, à pied | peatón, a pie, peatonal | pedestre, peão, a pé | pedone, a piedi
peel, peelings | éplucher, peler, épluchures | pelar, mondar, peladuras | descascar, cascas | sbucciare, pelare, bucce
peninsula | péninsule, presqu'île | península | península | penisola
penknife, pocket knife | canif, couteau de poche | navaja | canivete | coltellino, temperino
pest, infestation, plague | ravageur, nuisible, infestation | plaga, infestación | praga, infestação | parassita, infestazione
pesticide, insecticide, weedkiller | pesticide, insecticide, désherbant | pesticida, plaguicida, insecticida, herbicida | agrotóxico, pesticida, inseticida, herbicida | pesticida, insetticida, diserbante, fitofarmaco
pet, companion animal | animal de compagnie, animal domestique | mascota, animal de compañía | animal de estimação, animal de companhia, pet | animale domestico, animale da compagnia
petrol station, filling station, gas station | station-service, pompe à essence | gasolinera, estación de servicio, bomba de gasolina | posto de gasolina, bomba de gasolina, posto de combustível | distributore di benzina, stazione di servizio, benzinaio
petrol, gasoline, fuel | essence, carburant | gasolina, nafta, bencina, combustible | gasolina, combustível | benzina, carburante
pharmacist, chemist | pharmacien | farmacéutico, boticario | farmacêutico | farmacista
pharmacy, chemist's, drugstore | pharmacie | farmacia, botica | farmácia, drogaria | farmacia
physiotherapist, physio, physical therapist, physiotherapy | kinésithérapeute, kiné, physiothérapeute, kinésithérapie | fisioterapeuta, kinesiólogo, fisioterapia | fisioterapeuta, fisioterapia | fisioterapista, fisioterapia
picnic, packed lunch | pique-nique, panier-repas | pícnic, comida campestre | piquenique, merenda | picnic, pranzo al sacco
pig, hog, swine | cochon, porc, truie | cerdo, puerco, chancho, cochino | porco, suíno | maiale, porco, suino
pigeon, dove | pigeon, colombe | paloma, pichón | pombo, pomba | piccione, colomba
pill, tablet, capsule | pilule, comprimé, cachet, gélule | pastilla, píldora, comprimido, cápsula | comprimido, pílula, cápsula | pillola, compressa, pastiglia, capsula
pillow | oreiller | almohada | travesseiro, almofada | cuscino, guanciale
pine | pin | pino | pinheiro | pino
pineapple | ananas | piña, ananá | abacaxi, ananás | ananas
pipe, pipeline, tube, hose | tuyau, conduite, canalisation | tubo, tubería, cañería, manguera | tubo, cano, tubulação, mangueira | tubo, tubatura, conduttura
plain, flatland | plaine | llanura, llano, planicie | planície | pianura
planet, globe, Earth | planète, globe, Terre | planeta, globo, Tierra | planeta, globo, Terra | pianeta, globo, Terra
planning permission, building permit | permis de construire | permiso de obras, licencia de obra, permiso de construcción | alvará de construção, licença de construção, licença de obras | permesso di costruire, licenza edilizia, concessione edilizia
plant nursery, garden centre | pépinière, jardinerie | vivero, centro de jardinería | viveiro de plantas, horto | vivaio
plant | plante | planta | planta | pianta
plant, planting | planter, plantation | plantar, plantación | plantar, plantio, plantação | piantare, piantagione
plaster cast, cast | plâtre | escayola, yeso | gesso | gesso, ingessatura
plastic bag, carrier bag | sac plastique, sac en plastique | bolsa de plástico | saco plástico, sacola plástica, saco de plástico | sacchetto di plastica, busta di plastica
plastic, plastics | plastique, matière plastique | plástico | plástico | plastica
plate | assiette | plato | prato | piatto
plateau, tableland | plateau | meseta, altiplano | planalto | altopiano
playground, play area | aire de jeux, terrain de jeux | parque infantil, zona de juegos | parque infantil, parquinho, playground | parco giochi, area giochi
plot of land, lot, parcel of land, site | terrain, parcelle, lotissement | terreno, parcela, solar, lote | terreno, lote, parcela | terreno, appezzamento, lotto
plough, plow, till | labourer, charrue, labour | arar, arado, labranza | arar, arado, lavrar | arare, aratro, aratura
plug, adapter | fiche, fiche électrique, adaptateur | clavija, adaptador | ficha, plugue, adaptador | spina, adattatore
plum, prune | prune, pruneau | ciruela | ameixa | prugna, susina
plumber, plumbing | plombier, plomberie | fontanero, plomero, gasfiter, fontanería | encanador, canalizador, bombeiro hidráulico | idraulico, impianto idraulico
poaching, poacher | braconnage, braconnier | caza furtiva, cazador furtivo | caça ilegal, caça furtiva | bracconaggio, bracconiere
poison, poisonous, toxic | poison, toxique, vénéneux | veneno, venenoso, tóxico | veneno, venenoso, tóxico | veleno, velenoso, tossico
police station | commissariat, poste de police, gendarmerie | comisaría, puesto de policía | delegacia, esquadra, posto policial | commissariato, questura, caserma dei carabinieri
pollution, pollute, contamination | pollution, polluer, contamination | contaminación, contaminar, polución | poluição, poluir, contaminação | inquinamento, inquinare, contaminazione
pond, pool | étang, mare, bassin | estanque, charca | lagoa, lago, charco, tanque | stagno, laghetto
poplar | peuplier | álamo, chopo | álamo, choupo | pioppo
population, inhabitants | population | población | população | popolazione
pork | porc | carne de cerdo, cerdo, puerco | carne de porco, porco | carne di maiale, maiale
post office | bureau de poste, la poste | correos, oficina de correos | correios, agência dos correios, posto de correio | ufficio postale, posta
potato, spud | pomme de terre, patate | patata, papa | batata | patata
pothole | nid-de-poule, trou | bache, hoyo | buraco, cova | buca, buca stradale
power cut, blackout, power outage, power failure | coupure de courant, panne d'électricité | apagón, corte de luz, corte de electricidad | apagão, falta de luz, corte de energia, queda de energia | blackout, interruzione di corrente, mancanza di corrente
power grid, electricity grid, power line | réseau électrique, ligne électrique | red eléctrica, tendido eléctrico | rede elétrica, linha de transmissão | rete elettrica, linea elettrica
power station, power plant | centrale électrique | central eléctrica | usina elétrica, central elétrica | centrale elettrica
prawn, shrimp | crevette, gambas | gamba, camarón, langostino | camarão, gamba | gambero, gamberetto
pregnancy, pregnant, expecting | grossesse, enceinte | embarazo, embarazada, encinta | gravidez, grávida, gestante, gestação | gravidanza, incinta, gestante
prescription, prescribe | ordonnance, prescription, prescrire | receta, prescripción, recetar | receita médica, prescrição, receitar | ricetta medica, prescrizione, prescrivere
protein | protéine | proteína | proteína | proteina
province, county, department, district | province, département, comté | provincia, departamento, condado | província, distrito, comarca | provincia, distretto, contea
prune, pruning, trim | tailler, élaguer, élagage | podar, poda | podar, poda | potare, potatura
psychologist, therapist, psychotherapist | psychologue, psychothérapeute, psy | psicólogo, psicoterapeuta, terapeuta | psicólogo, psicoterapeuta, terapeuta | psicologo, psicoterapeuta
pub, bar, tavern | bar, bistrot, pub, taverne | bar, taberna, pub, cantina | bar, boteco, taberna, botequim | bar, pub, osteria, birreria
pulses, legumes | légumes secs, légumineuses | legumbres, legumbre | leguminosas, leguminosa | legumi, legume
pumpkin, squash | citrouille, potiron, courge | calabaza, zapallo, auyama | abóbora | zucca
quarantine, self-isolation | quarantaine, isolement | cuarentena, aislamiento | quarentena, isolamento | quarantena, isolamento
rabbit, bunny | lapin | conejo | coelho | coniglio
rain, rainfall, to rain | pluie, pleuvoir, précipitations | lluvia, llover, precipitaciones | chuva, chover, precipitação | pioggia, piovere, precipitazioni
rainbow | arc-en-ciel | arcoíris, arco iris | arco-íris | arcobaleno
raincoat, mac, waterproof | imperméable, ciré, k-way | impermeable, chubasquero, gabardina | impermeável, capa de chuva, gabardine | impermeabile, mantella
rainforest, jungle | forêt tropicale, jungle | selva tropical, selva, jungla | floresta tropical, selva | foresta pluviale, giungla
rainy, wet weather | pluvieux | lluvioso | chuvoso | piovoso
rake | râteau | rastrillo | ancinho, rastelo | rastrello
ramp, access ramp | rampe, rampe d'accès, plan incliné | rampa, rampa de acceso | rampa, rampa de acesso | rampa, scivolo
rash, skin rash, itching | éruption cutanée, démangeaison | sarpullido, erupción, picazón | erupção cutânea, coceira, comichão | eruzione cutanea, sfogo, prurito
raspberry | framboise | frambuesa | framboesa | lampone
rat | rat | rata | ratazana, rato | ratto
raw, uncooked | cru | crudo | cru | crudo
real estate, property | immobilier, biens immobiliers | bienes raíces, inmuebles, propiedad inmobiliaria | imóveis, bens imóveis, imobiliário | immobili, beni immobili
recipe | recette | receta | receita | ricetta
recycling centre, waste collection site, household waste site | déchetterie, déchèterie, centre de recyclage | punto limpio, centro de reciclaje, ecoparque | ecocentro, ecoponto, centro de reciclagem | isola ecologica, ecocentro, centro di raccolta
recycling, recycle, recyclable | recyclage, recycler, recyclable | reciclaje, reciclar, reciclable | reciclagem, reciclar, reciclável | riciclaggio, riciclare, riciclo, riciclabile
refuse collection, waste collection, rubbish collection | collecte des déchets, ramassage des ordures | recogida de basuras, recolección de basura, recogida de residuos | coleta de lixo, recolha de lixo, recolha de resíduos | raccolta dei rifiuti, nettezza urbana
region, area, regional | région, régional | región, regional, comarca | região, regional | regione, regionale, zona
rehabilitation, rehab | rééducation, réadaptation | rehabilitación | reabilitação | riabilitazione
renewable energy, renewables, clean energy | énergies renouvelables, énergie propre | energías renovables, energía limpia | energias renováveis, energia limpa | energie rinnovabili, fonti rinnovabili, energia pulita
renovation, refurbishment, renovate, restore | rénovation, rénover, réhabilitation, travaux de rénovation | reforma, renovación, rehabilitación, reformar | reforma, renovação, remodelação, reabilitação | ristrutturazione, ristrutturare, restauro, rinnovo
rent, hire, let | louer, location | alquilar, arrendar, rentar | alugar, arrendar | affittare, noleggiare, prendere in affitto
rent, rental | loyer | alquiler, renta, arriendo | aluguel, renda, aluguer | affitto, canone, pigione
rental deposit, security deposit | caution, dépôt de garantie | fianza, depósito de garantía | caução, depósito de garantia | cauzione, deposito cauzionale
repair, mend, fix | réparer, réparation | reparar, arreglar, reparación | reparar, consertar, conserto, reparação | riparare, aggiustare, riparazione
rescue, save, lifesaving | sauvetage, secours, sauver, secourir | rescate, salvamento, rescatar, socorrer | resgate, salvamento, resgatar, socorrer | soccorso, salvataggio, soccorrere, salvare
reservoir, artificial lake | retenue d'eau, lac artificiel, réservoir | embalse, pantano | açude, albufeira, reservatório | bacino artificiale, invaso
restaurant, eatery, diner | restaurant, resto, brasserie | restaurante, mesón | restaurante | ristorante, trattoria
resuscitation, CPR, revive | réanimation, massage cardiaque, ranimer | reanimación, RCP, reanimar | reanimação, RCP, reanimar | rianimazione, massaggio cardiaco, rianimare
returnable, bottle deposit, deposit scheme | consigne, consigné, bouteille consignée | envase retornable, casco, depósito de envase | retornável, garrafa retornável, tara | vuoto a rendere, deposito su cauzione
reuse, re-use, reusable, upcycling | réutiliser, réemploi, réutilisation, réutilisable | reutilizar, reutilización, reutilizable | reutilizar, reutilização, reutilizável, reaproveitar | riutilizzare, riuso, riutilizzo, riutilizzabile
rice | riz | arroz | arroz | riso
ripe, ripen | mûr, mûrir | maduro, madurar | maduro, amadurecer | maturo, maturare
river bank, riverside, waterfront | rive, berge | ribera, orilla, margen | margem, beira-rio, ribeira | riva, sponda, argine
river mouth, estuary | embouchure, estuaire | desembocadura, estuario, ría | foz, estuário, desembocadura | foce, estuario
river, watercourse | rivière, fleuve, cours d'eau | río | rio | fiume
road sign, traffic sign | panneau de signalisation, panneau routier | señal de tráfico, señal de tránsito | placa de trânsito, sinal de trânsito | cartello stradale, segnale stradale
road surface, asphalt, tarmac, paving | chaussée, asphalte, bitume, revêtement | calzada, asfalto, pavimento, firme | pavimento, asfalto, alcatrão, calçamento | manto stradale, asfalto, pavimentazione
roadworks, road construction, building work | travaux, travaux routiers, chantier | obras, obras viales | obras, obras na via, obras na estrada | lavori in corso, lavori stradali, cantiere
roast, roasted | rôtir, rôti | asar, asado | assar, assado | arrostire, arrosto
rock, stone, boulder | rocher, roche, pierre, caillou | roca, piedra, peñasco, peña | rocha, pedra, rochedo, penedo | roccia, pietra, sasso, masso
roof tile | tuile | teja | telha | tegola
roof, rooftop | toit, toiture | tejado, techo, azotea | telhado, cobertura | tetto, copertura
room | pièce, chambre, salle | habitación, cuarto, pieza, sala | quarto, sala, cômodo, divisão | stanza, camera, vano
rooster, cock | coq | gallo | galo | gallo
root | racine | raíz | raiz | radice
rose | rose | rosa | rosa | rosa
rotten, spoiled, gone off | pourri, avarié, gâté | podrido, pasado, echado a perder | podre, estragado | marcio, andato a male, guasto
roundabout, traffic circle, rotary | rond-point, giratoire | rotonda, glorieta | rotatória, rotunda | rotonda, rotatoria
rubbish bin, dustbin, trash can, litter bin | poubelle, corbeille | cubo de basura, papelera, bote de basura, tacho | lixeira, caixote do lixo, lata de lixo, cesto de lixo | pattumiera, cestino, bidone della spazzatura
ruins, ruin, derelict | ruines, en ruine, délabré | ruinas, en ruinas | ruínas, em ruínas | rovine, ruderi, diroccato
rural, countryside | rural, campagnard | rural, campestre | rural, campestre | rurale, campestre
rye | seigle | centeno | centeio | segale
salmon | saumon | salmón | salmão | salmone
salt | sel | sal | sal | sale
salty, savoury, salted | salé | salado | salgado | salato
sand, sandy | sable, sablonneux | arena, arenoso | areia, arenoso | sabbia, sabbioso
sandwich, butty | sandwich, casse-croûte | bocadillo, sándwich, emparedado | sanduíche, sande, sandes | panino, tramezzino, sandwich
sanitary towel, sanitary pad, period products | serviette hygiénique, protections périodiques | compresa, toalla sanitaria | absorvente, penso higiénico | assorbente
sauce, dressing, gravy | sauce, vinaigrette | salsa, aderezo | molho | salsa, sugo, condimento
saucepan, pot, pan | casserole, marmite | cacerola, olla, cazuela, cazo | panela, tacho, caçarola | pentola, casseruola, pentolino
saucer | soucoupe | platillo | pires | piattino
sausage, salami | saucisse, saucisson | salchicha, embutido, chorizo, salchichón | salsicha, linguiça, chouriço, enchido | salsiccia, salame, insaccato
sawmill | scierie | aserradero, serrería | serraria, serração | segheria
scaffolding, scaffold | échafaudage | andamio, andamiaje | andaime | impalcatura, ponteggio
scar | cicatrice | cicatriz | cicatriz | cicatrice
scrambled eggs | œufs brouillés | huevos revueltos | ovos mexidos | uova strapazzate
scrap metal, scrap, scrapyard | ferraille, casse | chatarra, desguace, deshuesadero | sucata, ferro-velho | rottame, ferraglia, sfasciacarrozze
screening, early detection | dépistage | cribado, detección precoz, tamizaje | rastreio, rastreamento | screening, diagnosi precoce
sea | mer | mar | mar | mare
seafood, shellfish | fruits de mer, crustacés, coquillages | marisco, mariscos | marisco, frutos do mar | frutti di mare, crostacei
seasickness, travel sickness, motion sickness | mal de mer, mal des transports | mareo, mal de mar | enjoo, enjoo de viagem | mal di mare, mal d'auto
season | saison | estación, temporada | estação, época do ano | stagione
seaweed, algae | algue | alga | alga | alga
second-hand, used, pre-owned | d'occasion, seconde main | de segunda mano, usado | de segunda mão, usado | usato, di seconda mano
seed, seeds | graine, semence | semilla, simiente | semente | seme, semente
service charges, condominium fees, utilities | charges locatives, charges de copropriété | gastos de comunidad, expensas | taxa de condomínio, despesas de condomínio | spese condominiali
sewage works, wastewater treatment plant | station d'épuration | depuradora, planta de tratamiento | estação de tratamento, ETAR, ETE | depuratore, impianto di depurazione
sewage, wastewater, sewer, drains | eaux usées, égout, assainissement | aguas residuales, alcantarillado, cloaca, saneamiento | esgoto, águas residuais, saneamento | acque reflue, fogna, fognatura
shade, shadow, shady | ombre, ombragé | sombra, sombreado | sombra, sombreado | ombra, ombreggiato
shark | requin | tiburón | tubarão | squalo, pescecane
sheep, ewe, ram | mouton, brebis, bélier | oveja, carnero | ovelha, carneiro | pecora, montone
shelf, shelves, bookcase | étagère, rayonnage, bibliothèque | estante, estantería, repisa | prateleira, estante | scaffale, mensola, libreria
shepherd, herdsman | berger, pâtre | pastor | pastor | pastore, mandriano
shoulder | épaule | hombro | ombro | spalla
shower, take a shower | douche, se doucher | ducha, ducharse, regadera | ducha, chuveiro, duche | doccia, fare la doccia
shutter, blind | volet, store | persiana, contraventana | persiana, veneziana, estore | persiana, tapparella, imposta
sick leave, sick note | arrêt maladie, congé de maladie | baja médica, baja por enfermedad, licencia médica | baixa médica, licença médica, atestado médico | congedo per malattia, malattia
side dish, accompaniment | accompagnement, garniture | guarnición, acompañamiento | acompanhamento, guarnição | contorno
side effect, adverse effect | effet secondaire, effet indésirable | efecto secundario, efecto adverso | efeito colateral, efeito secundário | effetto collaterale, effetto indesiderato
signposting, signage, waymarking, signpost | signalisation, balisage, panneau indicateur, fléchage | señalización, señal, indicador | sinalização, placa, sinalética | segnaletica, cartello indicatore, segnavia
skeleton | squelette | esqueleto | esqueleto | scheletro
skin | peau, épiderme | piel, cutis | pele, cútis | pelle, cute
skip, waste container, wheelie bin, dumpster | conteneur, benne, bac à ordures | contenedor, contenedor de basura | contentor, caçamba, contêiner de lixo | cassonetto, container dei rifiuti
sky | ciel | cielo | céu | cielo
skyscraper, high-rise, tower block | gratte-ciel, tour | rascacielos, torre | arranha-céu, torre, espigão | grattacielo, torre
slaughterhouse, abattoir, slaughter | abattoir, abattre | matadero, rastro, sacrificar | matadouro, abate, frigorífico | macello, mattatoio, macellazione
sleep, to sleep, slumber | sommeil, dormir | sueño, dormir | sono, dormir | sonno, dormire
slope, incline, gradient | pente, versant, côte | cuesta, pendiente, ladera | encosta, ladeira, declive | pendio, pendenza, versante
slug | limace | babosa | lesma | lumaca, limaccia
slum, shanty town | bidonville, taudis | barrio marginal, chabolas, villa miseria | favela, bairro de lata | baraccopoli, bassifondi
smell, scent, odour | odeur, senteur, odorat | olor, aroma, olfato | cheiro, odor, olfato | odore, profumo, olfatto
smoking, smoke, smoker | fumer, tabagisme, fumeur | fumar, tabaquismo, fumador | fumar, tabagismo, fumador, fumante | fumare, fumo, tabagismo, fumatore
snack, bite to eat, nibbles | en-cas, collation, goûter, casse-croûte | tentempié, merienda, refrigerio, bocadillo | lanche, petisco, merenda, snack | spuntino, merenda, snack
snail | escargot | caracol | caracol | lumaca, chiocciola
snake, serpent, viper | serpent, vipère | serpiente, culebra, víbora | cobra, serpente, víbora | serpente, biscia, vipera
sneeze, sneezing | éternuer, éternuement | estornudar, estornudo | espirrar, espirro | starnutire, starnuto
snow, snowfall, to snow | neige, neiger, chute de neige | nieve, nevar, nevada | neve, nevar, queda de neve, nevão | neve, nevicare, nevicata
soap | savon | jabón | sabão, sabonete | sapone, saponetta
social housing, council housing, public housing | logement social, HLM | vivienda social, vivienda protegida | habitação social, habitação popular | edilizia popolare, case popolari, alloggi sociali
socket, power point, outlet | prise, prise de courant, prise électrique | enchufe, toma de corriente, tomacorriente | tomada, tomada elétrica | presa, presa di corrente
sofa, couch, settee | canapé, divan | sofá | sofá | divano, sofà
soft drink, soda, fizzy drink, pop | boisson gazeuse, soda, limonade | refresco, gaseosa, soda | refrigerante, gasosa | bibita, bevanda gassata, gassosa
soil, earth, topsoil | sol, terre | suelo, tierra | solo, terra | suolo, terra, terreno
solar panel, solar energy, photovoltaic | panneau solaire, énergie solaire, photovoltaïque | panel solar, energía solar, placa solar, fotovoltaico | painel solar, energia solar, placa solar, fotovoltaico | pannello solare, energia solare, fotovoltaico
sore throat | mal de gorge, angine | dolor de garganta, anginas | dor de garganta | mal di gola
soup, broth | soupe, potage, bouillon | sopa, caldo | sopa, caldo | zuppa, minestra, brodo
sour, acid, tart | acide, aigre | ácido, agrio | azedo, ácido | acido, aspro, agro
south, southern | sud, midi, méridional | sur, meridional | sul, meridional | sud, meridione, meridionale
sow, sowing | semer, semis, semailles | sembrar, siembra | semear, semeadura, sementeira | seminare, semina
soya, soybean | soja | soja, soya | soja | soia
spa, thermal baths, hot springs | thermes, station thermale, spa | balneario, termas, spa | termas, balneário, spa | terme, stabilimento termale, spa
spade, shovel | bêche, pelle | pala, laya | pá, enxada | vanga, pala, badile
sparkling wine, champagne, bubbly | vin mousseux, champagne, crémant | vino espumoso, cava, champán | espumante, champanhe | spumante, prosecco, champagne
spice, seasoning, herbs | épice, aromates, assaisonnement | especia, condimento, aliño | especiaria, tempero, condimento | spezia, aromi, condimento
spicy, hot | épicé, piquant | picante, picoso | picante, apimentado | piccante, speziato
spider | araignée | araña | aranha | ragno
spinach | épinard | espinaca | espinafre | spinaci
spine, backbone, spinal column | colonne vertébrale, échine | columna vertebral, espinazo | coluna vertebral, espinha dorsal | colonna vertebrale, spina dorsale
spirits, liquor, brandy | spiritueux, eau-de-vie, liqueur | licor, aguardiente, bebida espirituosa | aguardente, destilado, licor, cachaça | superalcolici, acquavite, liquore, grappa
sprain, twisted ankle | entorse, foulure | esguince, torcedura | entorse, torção | distorsione, slogatura, storta
spring, source | source | manantial, fuente | nascente, fonte | sorgente, fonte
spring, springtime | printemps, printanier | primavera, primaveral | primavera, primaveril | primavera, primaverile
square, plaza, marketplace | place, square | plaza | praça, largo | piazza, piazzale, largo
squat, squatter, squatting | squat, squatteur, squatter | okupa, casa ocupada, okupación | ocupação, casa ocupada | casa occupata, occupazione abusiva, squat
squirrel | écureuil | ardilla | esquilo | scoiattolo
stable | écurie | cuadra, caballeriza | cavalariça, estrebaria | scuderia
stairs, staircase, steps, stairway | escalier, marches, escaliers | escalera, escaleras, peldaños | escada, escadas, degraus | scala, scale, gradini, scalinata
star | étoile, astre | estrella, astro | estrela, astro | stella, astro
starter, appetiser, first course | entrée, hors-d'œuvre | entrante, entrada, primer plato | entrada, aperitivo | antipasto
statue, sculpture | statue, sculpture | estatua, escultura | estátua, escultura | statua, scultura
steak, cutlet, chop | bifteck, steak, côtelette | bistec, filete, chuleta | bife, costeleta | bistecca, cotoletta, braciola
stem, stalk | tige | tallo | caule, talo | gambo, stelo, fusto
stew, casserole, hotpot | ragoût, pot-au-feu, potée | guiso, estofado, cocido | guisado, ensopado, cozido | stufato, spezzatino, umido
sticking plaster, band-aid, adhesive plaster | pansement, sparadrap | tirita, curita | curativo, penso rápido, band-aid | cerotto
stomach ache, tummy ache, bellyache | mal de ventre, maux d'estomac | dolor de barriga, dolor de estómago | dor de barriga, dor de estômago | mal di pancia, mal di stomaco
stomach, gastric | estomac, gastrique | estómago, gástrico | estômago, gástrico | stomaco, gastrico
storm, tempest, gale | tempête, bourrasque | tormenta, temporal, tempestad, borrasca | tempestade, temporal, tormenta | tempesta, burrasca, bufera
straw | paille | paja | palha | paglia
strawberry | fraise | fresa, frutilla | morango | fragola
stray, stray dog | animal errant, chien errant | animal abandonado, perro callejero | animal abandonado, cão vadio, vira-lata | randagio, cane randagio, animale abbandonato
stream, brook, creek | ruisseau, ru | arroyo, riachuelo, quebrada | riacho, ribeiro, córrego, regato | ruscello, torrente, rio
street cleaning, street sweeper, sweeping | nettoyage des rues, balayage, balayeur | limpieza viaria, barrendero, barrido | limpeza das ruas, varrição, gari, varredor | pulizia delle strade, netturbino, spazzino
street corner, corner | coin de rue, angle, coin | esquina | esquina | angolo, angolo della strada
street lighting, street light, lamp post | éclairage public, réverbère, lampadaire | alumbrado público, farola, farol | iluminação pública, poste de luz, candeeiro de rua | illuminazione pubblica, lampione
street, road | rue | calle | rua | via, strada
stretcher | brancard, civière | camilla | maca | barella, lettiga
stroke | AVC, attaque cérébrale | ictus, derrame cerebral, ACV | AVC, derrame cerebral | ictus, colpo apoplettico
studio flat, bedsit, studio apartment | studio, garçonnière | estudio, monoambiente | quitinete, estúdio, T0 | monolocale
suburb, outskirts, suburban | banlieue, périphérie, faubourg | suburbio, afueras, periferia, extrarradio | subúrbio, periferia, arredores | periferia, sobborgo, hinterland
sugar cane | canne à sucre | caña de azúcar | cana-de-açúcar, cana | canna da zucchero
sugar | sucre | azúcar | açúcar | zucchero
sugar-free, unsweetened | sans sucre | sin azúcar | sem açúcar | senza zucchero
summer, summertime | été, estival | verano, estío, estival | verão, estival | estate, estivo
sun, sunshine | soleil | sol | sol | sole
sunburn, sunburnt | coup de soleil | quemadura solar, insolación | queimadura solar, escaldão | scottatura solare, eritema solare
sunflower | tournesol | girasol | girassol | girasole
sunny, bright | ensoleillé | soleado | ensolarado, soalheiro | soleggiato, assolato
sunrise, dawn, daybreak | lever du soleil, aube, aurore | amanecer, salida del sol, alba | nascer do sol, amanhecer, aurora | alba, sorgere del sole, aurora
sunscreen, sun cream, suntan lotion | crème solaire, écran solaire | protector solar, crema solar, bloqueador | protetor solar, filtro solar | crema solare, protezione solare
sunset, dusk, nightfall, twilight | coucher du soleil, crépuscule | puesta de sol, atardecer, anochecer, ocaso | pôr do sol, anoitecer, crepúsculo, entardecer | tramonto, crepuscolo, imbrunire
supermarket, hypermarket | supermarché, hypermarché, grande surface | supermercado, hipermercado | supermercado, hipermercado | supermercato, ipermercato
surgeon | chirurgien | cirujano | cirurgião | chirurgo
surgery, operation, surgical procedure, operate | opération, chirurgie, intervention chirurgicale, opérer | operación, cirugía, intervención quirúrgica, operar | cirurgia, operação, operar | operazione, chirurgia, intervento chirurgico, operare
sustainable development, sustainability, sustainable | développement durable, durabilité, durable | desarrollo sostenible, sostenibilidad, sostenible, sustentable | desenvolvimento sustentável, sustentabilidade, sustentável | sviluppo sostenibile, sostenibilità, sostenibile
swan | cygne | cisne | cisne | cigno
sweat, perspiration, to sweat | sueur, transpiration, transpirer | sudor, transpiración, sudar | suor, transpiração, suar | sudore, traspirazione, sudare
sweet, sugary | sucré, doux | dulce, azucarado | doce, açucarado | dolce, zuccherato
sweets, candy, confectionery | bonbons, confiseries, friandises | caramelos, golosinas, dulces | balas, rebuçados, guloseimas, doces | caramelle, dolciumi
swelling, swollen, inflammation | enflure, gonflement, inflammation | hinchazón, inflamación, hinchado | inchaço, inflamação, inchado | gonfiore, infiammazione, gonfio
swimming pool, baths, pool | piscine, bassin | piscina, alberca, pileta | piscina | piscina
switch off, turn off, put out | éteindre | apagar | desligar, apagar | spegnere
switch, light switch | interrupteur | interruptor, llave de luz | interruptor | interruttore
symptom, sign of illness | symptôme | síntoma | sintoma | sintomo
syrup, cough mixture | sirop | jarabe | xarope | sciroppo
tail | queue | cola, rabo | cauda, rabo | coda
takeaway, takeout, to go | à emporter | para llevar, comida para llevar | para viagem, para levar, take-away | da asporto, da portar via
tap, faucet | robinet | grifo, llave, canilla | torneira | rubinetto
taste, flavour, to taste | goût, saveur, goûter | sabor, gusto, probar, degustar | sabor, gosto, provar, saborear | gusto, sapore, assaggiare
tasting, sampling, wine tasting | dégustation | degustación, cata | degustação, prova | degustazione, assaggio
tea, cuppa | thé | té | chá | tè
tear, tears | larme, pleurs | lágrima | lágrima | lacrima
teaspoon | petite cuillère, cuillère à café | cucharilla, cucharita | colher de chá, colherinha | cucchiaino
temperature, degrees | température, degrés | temperatura, grados | temperatura, graus | temperatura, gradi
tenant, lodger, renter | locataire | inquilino, arrendatario | inquilino, arrendatário, locatário | inquilino, affittuario, locatario
termite | termite | termita | cupim, térmita | termite
terrace, patio | terrasse | terraza | terraço, esplanada | terrazza, terrazzo
terraced house, semi-detached house, row house | maison mitoyenne, maison jumelée | casa adosada, casa pareada | casa geminada | villetta a schiera, villetta bifamiliare
thermometer | thermomètre | termómetro | termômetro, termómetro | termometro
thirst, thirsty | soif, assoiffé | sed, sediento | sede, sedento | sete, assetato
thorn, prickle | épine | espina | espinho | spina
throat | gorge | garganta | garganta | gola
throw away, discard, dispose of, bin | jeter, se débarrasser | tirar, desechar, botar, deshacerse de | jogar fora, deitar fora, descartar | buttare, gettare, buttare via, smaltire
thumb | pouce | pulgar | polegar | pollice
thunder | tonnerre | trueno | trovão | tuono
thunderstorm, electrical storm | orage | tormenta eléctrica, tormenta | trovoada, tempestade elétrica | temporale
tick | tique | garrapata | carrapato, carraça | zecca
tide, high tide, low tide | marée, marée haute, marée basse | marea, pleamar, bajamar | maré, preia-mar, baixa-mar | marea, alta marea, bassa marea
tiger | tigre | tigre | tigre | tigre
tile, tiling | carrelage, carreau | azulejo, baldosa | azulejo, ladrilho | piastrella, mattonella
tin opener, can opener | ouvre-boîte | abrelatas | abridor de latas, abre-latas | apriscatole
tin, can, canned food | boîte de conserve, conserve | lata, conserva, enlatado | lata, conserva, enlatado | barattolo, scatoletta, conserva
tip, gratuity | pourboire | propina | gorjeta | mancia
tired, weary, exhausted, fatigue, tiredness | fatigué, épuisé, fatigue, crevé | cansado, agotado, cansancio, fatiga | cansado, exausto, cansaço, fadiga | stanco, esausto, stanchezza, affaticamento
toad | crapaud | sapo | sapo | rospo
toast, toasted bread | pain grillé, toast, rôtie | tostada, pan tostado | torrada | pane tostato, toast
toe | orteil | dedo del pie | dedo do pé | dito del piede
toilet paper, loo roll | papier toilette, papier hygiénique | papel higiénico | papel higiênico, papel higiénico | carta igienica
toilets, restroom, loo, lavatory, WC | toilettes, WC, cabinets, sanitaires | aseos, servicios, baño, lavabo, sanitarios | banheiro, casa de banho, sanitários, lavabo | bagno, toilette, servizi igienici, gabinetto
tomato | tomate | tomate, jitomate | tomate | pomodoro
tongue | langue | lengua | língua | lingua
tooth, teeth | dent | diente, muela | dente | dente
toothache | mal de dents, rage de dents | dolor de muelas | dor de dente | mal di denti
toothbrush | brosse à dents | cepillo de dientes | escova de dentes | spazzolino da denti, spazzolino
toothpaste | dentifrice | pasta de dientes, dentífrico | pasta de dentes, dentifrício, creme dental | dentifricio
tornado, whirlwind, twister | tornade, trombe | tornado, torbellino | tornado | tornado, tromba d'aria
towel | serviette de toilette, essuie, drap de bain | toalla | toalha | asciugamano
tower | tour | torre | torre | torre
town centre, city centre, downtown | centre-ville | centro ciudad, centro urbano, centro | centro da cidade, baixa, centro | centro città, centro
town hall, city hall, guildhall | mairie, hôtel de ville, maison communale | ayuntamiento, alcaldía, casa consistorial, municipalidad | prefeitura, câmara municipal, paços do concelho | municipio, palazzo comunale
town planning, urban planning, city planning | urbanisme, aménagement du territoire | urbanismo, planificación urbana, ordenación del territorio | urbanismo, planejamento urbano, planeamento urbano | urbanistica, pianificazione urbana
town, city, municipality | ville, cité | ciudad, urbe | cidade, urbe | città, cittadina
tractor | tracteur | tractor | trator | trattore
traffic lights, stop light | feux de signalisation, feu rouge, feu tricolore | semáforo | semáforo, sinal luminoso, farol | semaforo
transplant, organ donation | greffe, transplantation, don d'organes | trasplante, donación de órganos | transplante, doação de órgãos | trapianto, donazione di organi
treatment, therapy, cure, treat | traitement, thérapie, soigner, cure | tratamiento, terapia, cura, tratar | tratamento, terapia, cura, tratar | cura, terapia, trattamento, curare
tree bark, bark | écorce | corteza | casca de árvore, casca | corteccia
tree planting, reforestation, afforestation | reboisement, reforestation, plantation d'arbres | reforestación, repoblación forestal, plantación de árboles | reflorestamento, reflorestação, plantio de árvores | rimboschimento, riforestazione, piantare alberi
tree trunk, trunk, stump | tronc, souche | tronco, tocón | tronco, toco | tronco, ceppo
tree | arbre | árbol | árvore | albero
trout | truite | trucha | truta | trota
tsunami, tidal wave | tsunami, raz-de-marée | tsunami, maremoto | tsunami, maremoto | tsunami, maremoto
tumble dryer, dryer | sèche-linge | secadora | secadora, máquina de secar | asciugatrice
tuna | thon | atún | atum | tonno
tunnel, underpass, subway | tunnel, passage souterrain | túnel, paso subterráneo | túnel, passagem subterrânea | tunnel, galleria, sottopassaggio
turkey | dinde, dindon | pavo, guajolote | peru | tacchino
turtle, tortoise | tortue | tortuga | tartaruga, cágado | tartaruga, testuggine
ultrasound, sonogram | échographie, écho | ecografía, ultrasonido | ultrassonografia, ultrassom, ecografia | ecografia
umbrella, brolly | parapluie | paraguas | guarda-chuva, chapéu de chuva | ombrello
urban, municipal | urbain, citadin | urbano, ciudadano | urbano, citadino | urbano, cittadino
use-by date, best before, expiry date, sell-by date | date de péremption, DLC | fecha de caducidad, fecha de vencimiento, consumo preferente | prazo de validade, data de validade | data di scadenza, scadenza
vaccine, vaccination, vaccinate, jab, shot | vaccin, vaccination, vacciner | vacuna, vacunación, vacunar | vacina, vacinação, vacinar | vaccino, vaccinazione, vaccinare
vacuum cleaner, hoover | aspirateur | aspiradora, aspirador | aspirador de pó, aspirador | aspirapolvere
valley, vale, glen | vallée, val, vallon | valle | vale | valle, vallata
veal | veau | ternera, ternera lechal | vitela | vitello
vegan, plant-based | végane, végétalien | vegano, de origen vegetal | vegano, de origem vegetal | vegano, vegetale
vegetable garden, kitchen garden, allotment, community garden | potager, jardin ouvrier, jardin partagé | huerto, huerta, huerto urbano | horta, horta comunitária | orto, orto urbano
vegetable, veg, greens | légume | verdura, hortaliza, legumbre | legume, verdura, hortaliça | verdura, ortaggio
vegetation, flora, plant life | végétation, flore | vegetación, flora | vegetação, flora | vegetazione, flora
ventilation, air a room, fan | ventilation, aérer, aération, ventilateur | ventilación, ventilar, ventilador | ventilação, arejar, ventilador, ventoinha | ventilazione, arieggiare, aerazione, ventilatore
vet, veterinarian, veterinary surgeon | vétérinaire, véto | veterinario | veterinário | veterinario
view, panorama, outlook | vue, panorama | vista, panorama | vista, panorama | vista, panorama, veduta
viewpoint, lookout, observation point | belvédère, point de vue | mirador | miradouro, mirante | belvedere, punto panoramico
village, hamlet, small town | village, hameau, bourg, bourgade | pueblo, aldea, caserío | aldeia, vila, povoado, lugarejo | villaggio, paese, borgo, frazione
vinegar | vinaigre | vinagre | vinagre | aceto
vineyard | vignoble, vigne | viñedo, viña | vinha, vinhedo | vigneto, vigna
virus, viral | virus, viral | virus, vírico, viral | vírus, viral | virus, virale
vitamin | vitamine | vitamina | vitamina | vitamina
volcano, volcanic | volcan, volcanique | volcán, volcánico | vulcão, vulcânico | vulcano, vulcanico
vomit, vomiting, throw up, be sick | vomir, vomissement | vomitar, vómito, devolver | vomitar, vômito, vómito | vomitare, vomito, rigettare
waiter, waitress, server | serveur, serveuse, garçon de café | camarero, mesero, mozo | garçom, garçonete, empregado de mesa | cameriere, cameriera
walking stick, cane | canne | bastón | bengala | bastone
wall | mur, muraille, paroi | pared, muro, muralla | parede, muro, muralha | muro, parete, mura
walnut, nut | noix | nuez | noz | noce
ward, hospital ward | service hospitalier | planta de hospital, pabellón | enfermaria, ala hospitalar | reparto, corsia
wardrobe, cupboard, closet, cabinet | armoire, placard, penderie | armario, ropero, clóset, placard | armário, guarda-roupa, roupeiro | armadio, credenza, guardaroba
warehouse, storehouse, depot | entrepôt, dépôt, hangar | almacén, depósito, bodega, nave | armazém, depósito, galpão | magazzino, deposito, capannone
wash, washing | laver, se laver, lavage | lavar, lavarse, lavado | lavar, lavar-se, lavagem | lavare, lavarsi, lavaggio
washbasin, sink | lavabo, évier | lavabo, lavamanos, fregadero, pileta | pia, lavatório, lava-loiça | lavandino, lavabo, lavello
washing machine, washer | machine à laver, lave-linge | lavadora, lavarropas | máquina de lavar, lavadora | lavatrice
washing-up, do the dishes, wash the dishes | vaisselle, faire la vaisselle | fregar los platos, lavar los platos | lavar a louça, lavar a loiça | lavare i piatti, rigovernare
wasp, hornet | guêpe, frelon | avispa, avispón | vespa | vespa, calabrone
waste paper, paper recycling, cardboard | vieux papiers, papier recyclé, carton | papel usado, papel reciclado, cartón | papel usado, papel reciclado, papelão, cartão | carta straccia, carta riciclata, cartone
waste sorting, separate collection, sort waste | tri sélectif, tri des déchets, collecte sélective | recogida selectiva, separación de residuos, separar la basura | coleta seletiva, recolha seletiva, separação do lixo | raccolta differenziata, differenziata
waste, refuse, rubbish, garbage, trash | déchets, ordures, détritus | residuos, basura, desechos, desperdicios | lixo, resíduos, detritos | rifiuti, immondizia, spazzatura
waste, squander, wasteful | gaspiller, gaspillage | desperdiciar, derrochar, despilfarro, desperdicio | desperdiçar, desperdício, esbanjar | sprecare, spreco
water shortage, water scarcity | pénurie d'eau | escasez de agua, falta de agua | falta de água, escassez de água | carenza d'acqua, scarsità d'acqua
water supply, mains water, waterworks | approvisionnement en eau, adduction d'eau, eau courante | abastecimiento de agua, suministro de agua, agua corriente | abastecimento de água, água encanada, água canalizada | approvvigionamento idrico, acquedotto, rete idrica
water | eau, flotte | agua | água | acqua
water, watering, watering can | arroser, arrosage, arrosoir | regar, riego, regadera | regar, rega, regador | innaffiare, annaffiatura, innaffiatoio
waterfall, cascade | cascade, chute d'eau | cascada, catarata, salto de agua | cachoeira, cascata, queda d'água, catarata | cascata
watermelon | pastèque | sandía, patilla | melancia | anguria, cocomero
wave, swell | vague, houle | ola, oleaje | onda, vaga, ondulação | onda, ondata
weather forecast, forecast, weather report | météo, prévisions météo, bulletin météo | pronóstico del tiempo, previsión meteorológica, parte meteorológico | previsão do tempo, boletim meteorológico | previsioni del tempo, previsioni meteo, bollettino meteo
weather warning, storm warning, alert | alerte météo, vigilance | alerta meteorológica, aviso meteorológico | alerta meteorológico, aviso meteorológico | allerta meteo, avviso di maltempo
weather, weather conditions | temps, météo, conditions météorologiques | tiempo, condiciones meteorológicas, clima | tempo, condições meteorológicas, clima | tempo, condizioni meteorologiche, meteo
weed, weeds, weeding | mauvaise herbe, désherber | mala hierba, maleza, deshierbar | erva daninha, mato, capinar | erbaccia, malerba, diserbare
well, borehole | puits, forage | pozo, perforación | poço, furo de água | pozzo
well-being, wellbeing, wellness | bien-être, mieux-être | bienestar | bem-estar | benessere
west, western | ouest, occidental, couchant | oeste, occidental, poniente | oeste, ocidental, poente | ovest, occidente, occidentale
wet, soaked, damp, moist | mouillé, trempé, humide | mojado, empapado, húmedo | molhado, encharcado, úmido, húmido | bagnato, fradicio, umido
wetland, marsh, swamp, bog | zone humide, marais, marécage, tourbière | humedal, pantano, marisma, ciénaga | zona húmida, pântano, brejo, charco | zona umida, palude, acquitrino
whale | baleine | ballena | baleia | balena
wheat | blé, froment | trigo | trigo | grano, frumento
wheelchair | fauteuil roulant, chaise roulante | silla de ruedas | cadeira de rodas | sedia a rotelle, carrozzina
wild boar | sanglier | jabalí | javali | cinghiale
wild, untamed, feral | sauvage | salvaje, silvestre | selvagem, silvestre | selvatico, selvaggio
wildlife, fauna, wild animals | faune, animaux sauvages, faune sauvage | fauna, fauna silvestre, animales salvajes | fauna, vida selvagem, animais selvagens | fauna, fauna selvatica, animali selvatici
wind power, wind turbine, wind farm | énergie éolienne, éolienne, parc éolien | energía eólica, aerogenerador, parque eólico | energia eólica, aerogerador, parque eólico | energia eolica, pala eolica, parco eolico
wind, breeze, windy | vent, brise, venteux | viento, brisa, ventoso | vento, brisa, ventoso, ventania | vento, brezza, ventoso
windmill | moulin à vent | molino de viento | moinho de vento | mulino a vento
window, pane, windowsill | fenêtre, vitre, carreau | ventana, cristal, vidrio | janela, vidro | finestra, vetro
wine | vin, pinard | vino | vinho | vino
winegrower, winemaker, vintner | vigneron, viticulteur | viticultor, viñatero | viticultor, vinhateiro | viticoltore, vignaiolo
wing | aile | ala | asa | ala
winter, wintertime | hiver, hivernal | invierno, invernal | inverno, invernal | inverno, invernale
wolf | loup | lobo | lobo | lupo
wood, timber, lumber | bois, bois d'œuvre | madera | madeira | legno, legname
world, global, worldwide | monde, mondial | mundo, mundial, global | mundo, mundial, global | mondo, mondiale, globale
worm, earthworm | ver, ver de terre, lombric | gusano, lombriz | minhoca, verme | verme, lombrico
wrist | poignet | muñeca | pulso, punho | polso
X-ray, radiography | radiographie, radio, rayons X | radiografía, rayos X | radiografia, raio X | radiografia, lastra, raggi X
yeast, baking powder | levure, levain | levadura | fermento, levedura | lievito
yoghurt, yogurt | yaourt, yogourt | yogur | iogurte | yogurt
zoo, zoological garden | zoo, jardin zoologique | zoológico, zoo | zoológico, jardim zoológico | zoo, giardino zoologico
`;
