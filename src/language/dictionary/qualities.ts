/** Qualities, quantities and general ideas: one meaning a line, in English | French | Spanish | Portuguese | Italian. */
export const qualities = `
ability, capability, capacity, be able to | capacité, aptitude, être capable de | capacidad, aptitud, ser capaz de | capacidade, aptidão, ser capaz de | capacità, essere in grado
above, overhead | au-dessus, par-dessus | encima, por encima | acima, em cima, por cima | sopra, al di sopra
abroad, overseas | à l'étranger, hors du pays | en el extranjero, al extranjero, en el exterior | no estrangeiro, no exterior | all'estero, oltreconfine
absent, not present, away, absence | absent, absence | ausente, ausencia | ausente, ausência | assente, assenza
absolute majority, overall majority | majorité absolue | mayoría absoluta | maioria absoluta | maggioranza assoluta
abstract, theoretical | abstrait | abstracto | abstrato, abstracto | astratto
absurd, ridiculous, nonsensical | absurde, ridicule | absurdo, ridículo, disparatado | absurdo, ridículo, disparatado | assurdo, ridicolo
abundant, plentiful, ample, abundance | abondant, copieux, abondance | abundante, copioso, abundancia | abundante, farto, abundância | abbondante, copioso, abbondanza
acceptance, accept | acceptation, accepter | aceptación, aceptar | aceitação, aceitar | accettazione, accettare
access, admission, entry | accès, accéder | acceso, acceder | acesso, aceder, acessar | accesso, accedere
accident, mishap, crash | accident, sinistre | accidente, siniestro, percance | acidente, sinistro | incidente, infortunio, sinistro
accidental, by accident, unintentional, by chance | accidentel, involontaire, par hasard, fortuit | accidental, involuntario, por accidente, sin querer, fortuito | acidental, involuntário, por acaso, sem querer, fortuito | accidentale, involontario, per caso, fortuito
achievement, accomplishment, attainment, achieve | réalisation, accomplissement, réussite | logro, consecución, lograr, alcanzar | realização, conquista, feito, alcançar | conquista, traguardo, realizzazione, raggiungimento
action, act, deed, take action | action, acte, agir | acción, acto, actuar | ação, ato, agir, atuar | azione, atto, agire
active, actively | actif, activement | activo, activamente | ativo, ativamente | attivo, attivamente
activity, action, pursuit | activité, occupation | actividad | atividade | attività
addition, add, supplement | ajout, ajouter, complément | adición, añadido, añadir, agregar | adição, acréscimo, adicionar, acrescentar | aggiunta, aggiungere, integrazione
adjacent, adjoining, next to, next door | adjacent, attenant, à côté de, contigu | adyacente, contiguo, al lado de, colindante | adjacente, contíguo, ao lado de | adiacente, attiguo, accanto a, contiguo
adult, grown-up, of age | adulte, majeur | adulto, mayor de edad | adulto, maior de idade | adulto, maggiorenne
advanced, high-level | avancé, de haut niveau, perfectionné | avanzado, de alto nivel | avançado, de alto nível | avanzato, di alto livello
adventure | aventure | aventura | aventura | avventura
advertising, publicity, promotion, advertise | publicité, promotion, réclame | publicidad, promoción, propaganda | publicidade, propaganda, divulgação, promoção | pubblicità, promozione
advice, counsel, recommendation, advise | conseil, recommandation, conseiller | consejo, asesoramiento, aconsejar, asesorar | conselho, aconselhamento, aconselhar, assessoria | consiglio, consulenza, consigliare
afraid, frightened, scared, fear | effrayé, apeuré, avoir peur, peur | asustado, temeroso, tener miedo, miedo | assustado, com medo, temeroso, medo | spaventato, impaurito, avere paura, paura
afternoon, p.m., in the afternoon | après-midi, l'après-midi | tarde, por la tarde | tarde, à tarde, de tarde | pomeriggio, nel pomeriggio
age, how old | âge, quel âge | edad, cuántos años | idade, quantos anos | età, quanti anni
agenda, items on agenda, order of business | ordre du jour | orden del día, agenda | ordem do dia, pauta, agenda | ordine del giorno
aggressive, violent, aggression | agressif, violent, agressivité | agresivo, violento, agresividad | agressivo, violento, agressividade | aggressivo, violento, aggressività
agree, concur, be in agreement | être d'accord, s'accorder | estar de acuerdo, coincidir | concordar, estar de acordo | essere d'accordo, concordare
agreement, accord, deal, pact | accord, entente, convention, pacte | acuerdo, convenio, pacto | acordo, convênio, pacto | accordo, intesa, convenzione, patto
agricultural, farming, agrarian | agricole, agraire | agrícola, agrario, agropecuario | agrícola, agrário, agropecuário | agricolo, agrario
alive, living | vivant, en vie | vivo, con vida | vivo, com vida | vivo, in vita, vivente
allowed, permitted, authorised | autorisé, permis, admis | permitido, autorizado, admitido | permitido, autorizado, admitido | consentito, permesso, autorizzato, ammesso
alone, on one's own, by oneself, unaccompanied | seul, tout seul, non accompagné | solo, a solas, sin compañía, no acompañado | sozinho, só, desacompanhado | solo, da solo, non accompagnato
alphabetical order, alphabetically | ordre alphabétique, alphabétiquement | orden alfabético, alfabéticamente | ordem alfabética, alfabeticamente | ordine alfabetico, alfabeticamente
alternative, option, other possibility | alternative, autre possibilité, option | alternativa, opción, otra posibilidad | alternativa, opção, outra possibilidade | alternativa, opzione, altra possibilità
always, at all times, every time | toujours, tout le temps, à chaque fois | siempre, en todo momento | sempre, a todo momento | sempre, ogni volta, in ogni momento
amateur, non-professional, hobbyist | amateur, non professionnel | aficionado, amateur, no profesional | amador, não profissional | amatoriale, dilettante, amatore
ambiguous, equivocal, ambiguity | ambigu, équivoque, ambiguïté | ambiguo, equívoco, ambigüedad | ambíguo, equívoco, ambiguidade | ambiguo, equivoco, ambiguità
ambitious, ambition | ambitieux, ambition | ambicioso, ambición | ambicioso, ambição | ambizioso, ambizione
amendment, revision, amend | amendement, révision, amender | enmienda, modificación, enmendar | emenda, alteração, emendar | emendamento, modifica, emendare
amount, quantity, sum | quantité, montant, somme | cantidad, importe, suma, monto | quantidade, montante, quantia, soma | quantità, importo, somma, ammontare
analysis, analyse, examine | analyse, analyser, examiner | análisis, analizar, examinar | análise, analisar, examinar | analisi, analizzare, esaminare
angry, furious, cross, anger | en colère, fâché, furieux, colère | enfadado, enojado, furioso, ira, enfado | zangado, irritado, bravo, furioso, raiva | arrabbiato, furioso, adirato, rabbia
anniversary, jubilee | anniversaire, jubilé, commémoration | aniversario, conmemoración | aniversário, jubileu, comemoração | anniversario, ricorrenza, giubileo
announcement, announce | annonce, annoncer, avis, communiqué | anuncio, aviso, anunciar, comunicado | anúncio, aviso, anunciar, comunicado | annuncio, avviso, annunciare, comunicato
annual, yearly, every year | annuel, annuellement, chaque année, tous les ans | anual, anualmente, cada año, todos los años | anual, anualmente, todo ano, todos os anos | annuale, annuo, ogni anno, annualmente
anonymous, unnamed, anonymously, anonymity | anonyme, anonymement, anonymat | anónimo, anónimamente, anonimato | anônimo, anonimamente, anonimato | anonimo, in forma anonima, anonimato
answer, reply, response, respond | réponse, répondre | respuesta, contestación, responder, contestar | resposta, responder | risposta, rispondere
apology, apologise, sorry, excuse | excuses, s'excuser, désolé | disculpa, disculparse, perdón | desculpa, pedir desculpa, pedido de desculpas | scusa, scusarsi, chiedere scusa
appearance, look, looks | apparence, aspect, allure | apariencia, aspecto, pinta | aparência, aspecto, aspeto | aspetto, apparenza
appointment, meeting, engagement | rendez-vous, rencontre fixée | cita, cita previa | hora marcada, consulta marcada, marcação | appuntamento
approval, approve, endorsement, go-ahead | approbation, approuver, accord, feu vert | aprobación, aprobar, visto bueno | aprovação, aprovar, aval | approvazione, approvare, benestare, via libera
approximate, approximately, roughly, about | approximatif, environ, à peu près, approximativement | aproximado, aproximadamente, más o menos, alrededor de | aproximado, aproximadamente, mais ou menos, cerca de | approssimativo, circa, all'incirca, approssimativamente
area, surface area, floor space | superficie, surface | superficie, área | superfície, área | superficie, area
area, zone | zone, secteur | zona, área | zona, área | zona, area
argument, reasoning, case | argument, raisonnement | argumento, razonamiento | argumento, raciocínio | argomentazione, ragionamento
armed, carrying weapons | armé | armado | armado | armato
around, round, all around | autour, tout autour | alrededor, en torno a | em volta, ao redor, em torno de | attorno, intorno
arrogant, haughty, arrogance | arrogant, prétentieux, arrogance | arrogante, soberbio, prepotente, arrogancia | arrogante, prepotente, arrogância | arrogante, superbo, arroganza
artificial, man-made, synthetic | artificiel, synthétique | artificial, sintético | artificial, sintético | artificiale, sintetico
artistic, arts | artistique | artístico | artístico | artistico
ashamed, embarrassed, shame | honteux, gêné, honte | avergonzado, vergüenza, apenado | envergonhado, vergonha | vergognoso, imbarazzato, vergogna
asleep, sleeping | endormi, assoupi | dormido, adormecido | adormecido, a dormir, dormindo | addormentato, che dorme
aspect, facet, dimension | aspect, facette, volet | aspecto, faceta, vertiente | aspecto, faceta, vertente | aspetto, sfaccettatura
assets, property, estate | biens, patrimoine, avoirs | bienes, patrimonio, activos | bens, patrimônio, ativos | beni, patrimonio, attivo
assumption, supposition, hypothesis, assume | hypothèse, supposition, supposer | suposición, supuesto, hipótesis, suponer | suposição, hipótese, pressuposto, supor | ipotesi, supposizione, supporre
at home, home, one's place | chez soi, à la maison, à domicile | en casa, a domicilio, hogar | em casa, a domicílio, lar | a casa, a domicilio
atmosphere, mood, ambience, vibe | ambiance, atmosphère | ambiente, atmósfera | ambiente, atmosfera, clima | atmosfera, clima, ambiente
attached, enclosed, attachment, enclosure | ci-joint, en annexe, pièce jointe, joint | adjunto, anexo, archivo adjunto | em anexo, anexado, anexo, apenso | allegato, in allegato, accluso
attempt, try, effort | tentative, essai, essayer, tenter | intento, tentativa, intentar, tratar de | tentativa, tentar, procurar | tentativo, provare, tentare, cercare di
attendance, turnout, number of attendees | fréquentation, affluence, présence | asistencia, concurrencia, afluencia | comparecimento, afluência, assiduidade | affluenza, presenze, frequenza
attention, heed, pay attention | attention, faire attention | atención, prestar atención | atenção, prestar atenção | attenzione, prestare attenzione
attitude, stance, behaviour | attitude, comportement | actitud, postura | atitude, postura | atteggiamento, attitudine
audible | audible, qui s'entend | audible, que se oye | audível, que se ouve | udibile, che si sente
authentic, genuine, original, authenticity | authentique, d'origine, authenticité | auténtico, genuino, autenticidad | autêntico, genuíno, autenticidade | autentico, genuino, autenticità
authority, authorities, public body | autorité, pouvoirs publics, autorités | autoridad, autoridades, organismo público | autoridade, autoridades, órgão público | autorità, ente pubblico
automatic, automatically, automated | automatique, automatiquement, automatisé | automático, automáticamente, automatizado | automático, automaticamente, automatizado | automatico, automaticamente, automatizzato
autumn, fall, autumnal | automne, automnal | otoño, otoñal | outono, outonal | autunno, autunnale
available, availability, on hand | disponible, disponibilité, libre | disponible, disponibilidad, libre | disponível, disponibilidade, livre | disponibile, disponibilità, libero
average, mean | moyenne | promedio, media | média | media
average, mean, on average | moyen, en moyenne, moyenne | medio, promedio, en promedio, media | médio, em média, média | medio, in media, media
aware, conscious, awareness | conscient, au courant, conscience | consciente, al tanto, conciencia | consciente, ciente, a par, consciência | consapevole, cosciente, al corrente, consapevolezza
back, rear, back side | arrière, fond | parte trasera, parte posterior, fondo | parte de trás, traseira, fundo | retro, parte posteriore, fondo
bad luck, misfortune, unlucky | malchance, poisse, pas de chance | mala suerte, infortunio | azar, má sorte, infortúnio | sfortuna, iella
bad weather, poor weather, inclement weather | mauvais temps, intempéries | mal tiempo, inclemencias del tiempo | mau tempo, intempérie | maltempo, brutto tempo, intemperie
bad, badly | mauvais, mal | malo, mal | mau, ruim, mal | cattivo, scadente, male
balance, equilibrium | équilibre | equilibrio | equilíbrio | equilibrio
bald | chauve | calvo, pelado | careca, calvo | calvo, pelato
ban, prohibition, prohibit, forbid | interdiction, interdire, défense | prohibición, prohibir | proibição, proibir, interdição | divieto, proibizione, vietare, proibire
barefoot, without shoes | pieds nus, nu-pieds, déchaussé | descalzo | descalço | scalzo, a piedi nudi
bargain, good deal, special offer | bonne affaire, promotion, offre spéciale | ganga, oferta, chollo, promoción | pechincha, promoção, oferta | affare, offerta, occasione, promozione
basement, cellar, lower ground floor | sous-sol, cave | sótano, semisótano | subsolo, cave, porão | seminterrato, cantina, piano interrato
basic, elementary, fundamental | de base, élémentaire, basique | básico, elemental | básico, elementar | di base, elementare, basilare
basis, foundation, base, groundwork | base, fondement, fondation | base, fundamento, cimiento | base, fundamento, alicerce | base, fondamento
beach, seashore | plage, grève | playa | praia | spiaggia, lido
beautiful, lovely, pretty, handsome, beauty | beau, joli, beauté | hermoso, bonito, bello, guapo, lindo, belleza | bonito, belo, lindo, formoso, beleza | bello, carino, bellezza
beforehand, in advance, ahead of time, previously | à l'avance, au préalable, auparavant | de antemano, con antelación, previamente | de antemão, com antecedência, previamente | in anticipo, anticipatamente, preventivamente
beginning, start, outset, opening, begin | début, commencement, commencer, débuter | comienzo, inicio, principio, comenzar, empezar | começo, início, princípio, começar, iniciar | inizio, principio, avvio, iniziare, cominciare
behaviour, behavior, conduct, behave | comportement, conduite, se comporter | comportamiento, conducta, portarse | comportamento, conduta, comportar-se | comportamento, condotta, comportarsi
behind, at the back, rear | derrière, à l'arrière | detrás, atrás, parte trasera | atrás, detrás, por trás | dietro, nel retro
belongings, personal effects, possessions | affaires personnelles, effets personnels | pertenencias, efectos personales, objetos personales | pertences, objetos pessoais, bens pessoais | effetti personali, oggetti personali
below, underneath, beneath | au-dessous, en dessous | debajo, por debajo | abaixo, embaixo, debaixo, por baixo | sotto, al di sotto
benefit, advantage, upside, pro | avantage, bénéfice, bienfait, atout | beneficio, ventaja | benefício, vantagem | beneficio, vantaggio
best, optimal, optimum | le meilleur, optimal | el mejor, óptimo | o melhor, ótimo, ideal | il migliore, ottimale
better, superior, improved | meilleur, mieux, supérieur | mejor, superior | melhor, superior | migliore, meglio, superiore
biennial, every two years, every other year | biennal, les deux ans, bisannuel | bienal, cada dos años | bienal, cada dois anos | biennale, ogni due anni
big, large, sizeable | grand, gros | grande | grande | grande, grosso
bilingual, in two languages | bilingue, en deux langues | bilingüe, en dos idiomas | bilíngue, em duas línguas | bilingue, in due lingue
birth, be born | naissance, naître | nacimiento, nacer | nascimento, nascer | nascita, nascere
birthday, date of birth | anniversaire | cumpleaños, cumplir años | aniversário, fazer anos | compleanno
black | noir | negro | preto, negro | nero
blind, visually impaired, blindness | aveugle, non-voyant, malvoyant, cécité | ciego, invidente, ceguera | cego, invisual, deficiente visual, cegueira | cieco, non vedente, ipovedente, cecità
blond, blonde, fair-haired | blond | rubio, güero | loiro, louro | biondo
blue | bleu | azul | azul | blu, azzurro
border, frontier, boundary | frontière, limite | frontera, límite, linde | fronteira, divisa, limite | confine, frontiera
boring, dull, tedious, boredom | ennuyeux, barbant, lassant, ennui | aburrido, tedioso, aburrimiento | chato, aborrecido, enfadonho, entediante, tédio | noioso, tedioso, noia
bottom, lowest part | fond, bas | fondo, parte inferior | fundo, parte inferior | fondo, parte inferiore
brave, courageous, bold, courage, bravery | courageux, brave, courage | valiente, corajudo, valentía, valor | corajoso, valente, coragem, bravura | coraggioso, valoroso, coraggio
break, pause, interval, recess, intermission | pause, entracte, interruption, récréation | pausa, descanso, intervalo, receso, intermedio | pausa, intervalo, descanso, recreio | pausa, intervallo, ricreazione
breakdown, malfunction, failure, outage | panne, défaillance, dysfonctionnement | avería, fallo, descompostura | avaria, pane, falha | guasto, avaria, malfunzionamento
brief, short, briefly, concise | bref, brièvement, concis, succinct | breve, brevemente, conciso, sucinto | breve, brevemente, conciso, sucinto | breve, brevemente, conciso, succinto
bright, light, well lit, luminous | lumineux, clair, éclairé | luminoso, claro, iluminado | luminoso, claro, iluminado | luminoso, chiaro, illuminato
broken, smashed | cassé, brisé | roto, quebrado | quebrado, partido | rotto, spezzato
brown | marron, brun | marrón, pardo | marrom, castanho, acastanhado | marrone, bruno
budget, estimate of costs | budget, prévisions budgétaires | presupuesto | orçamento | bilancio, budget, preventivo
busy, occupied, engaged, taken | occupé, pris | ocupado, atareado | ocupado, atarefado | occupato, impegnato, indaffarato
bylaws, statutes, articles of association, constitution | statuts, règlement intérieur | estatutos, reglamento interno | estatutos, estatuto, regimento interno | statuto, regolamento interno
cancellation, cancel, call off | annulation, annuler | cancelación, anulación, cancelar, anular, suspender | cancelamento, anulação, cancelar, anular | annullamento, disdetta, annullare, disdire
capacity, seating capacity, occupancy | capacité, jauge, capacité d'accueil | aforo, capacidad, cupo | lotação, capacidade | capienza, capacità, posti a sedere
capital, capital city | capitale | capital | capital | capitale
career, professional path | carrière, parcours professionnel | carrera, trayectoria profesional | carreira, percurso profissional | carriera, percorso professionale
careful, carefully, cautious, prudent, caution | prudent, soigneux, attentif, prudence | cuidadoso, prudente, cauteloso, con cuidado, prudencia | cuidadoso, prudente, cauteloso, com cuidado, prudência | attento, prudente, cauto, con cautela, prudenza
careless, negligent, reckless, negligence | négligent, imprudent, négligence | descuidado, negligente, imprudente, negligencia | descuidado, negligente, imprudente, negligência | negligente, sbadato, imprudente, negligenza
case, instance, in case of | cas, en cas de | caso, en caso de | caso, em caso de | caso, in caso di
category, class, grouping | catégorie, classe | categoría, clase | categoria, classe | categoria, classe
cause, bring about, give rise to, lead to | causer, provoquer, entraîner, occasionner | causar, provocar, ocasionar, dar lugar a | causar, provocar, ocasionar, acarretar | causare, provocare, comportare, dar luogo a
cause, reason, origin | cause, raison, origine | causa, motivo, razón | causa, motivo, razão | causa, motivo, ragione
celebration, celebrate, festivities | célébration, fête, célébrer, fêter | celebración, festejo, celebrar, festejar | celebração, festejo, comemoração, comemorar, celebrar | celebrazione, festeggiamento, celebrare, festeggiare
centenary, centennial, hundredth anniversary | centenaire, centième anniversaire | centenario | centenário | centenario
central, centrally located | central, au centre | central, céntrico | central, no centro | centrale, in centro
century, hundred years | siècle | siglo | século | secolo
certain, sure, certainly, certainty | certain, sûr, certainement, certitude | cierto, seguro, con seguridad, certeza | certo, seguro, com certeza, certeza | certo, sicuro, certamente, certezza
challenge, difficulty to overcome | défi, challenge | reto, desafío | desafio | sfida
change, alteration, modification, amend, modify | changement, modification, changer, modifier | cambio, modificación, cambiar, modificar | mudança, alteração, modificação, mudar, alterar | cambiamento, modifica, variazione, cambiare, modificare
character, personality, temperament | caractère, personnalité, tempérament | carácter, personalidad, temperamento | caráter, personalidade, temperamento | carattere, personalità, temperamento
cheap, inexpensive, low-cost, affordable, economical | bon marché, pas cher, économique, abordable | barato, económico, asequible, a buen precio | barato, em conta, econômico, acessível | economico, a buon mercato, a basso costo, conveniente
checklist, check list | liste de contrôle, aide-mémoire, liste de vérification | lista de verificación, lista de control, lista de comprobación | lista de verificação, checklist, lista de controle | lista di controllo, checklist
child reduction, children's rate, child price | tarif enfant, réduction enfant | tarifa infantil, precio para niños | tarifa infantil, preço para crianças | tariffa bambini, riduzione bambini
child-friendly, family-friendly, for families | adapté aux enfants, familial, pour les familles | apto para niños, familiar, para familias | para crianças, familiar, para famílias | misura di bambino, per famiglie, adatto ai bambini
childhood, early years | enfance | infancia, niñez | infância, meninice | infanzia
choice, selection, choose, select, pick | choix, sélection, choisir, sélectionner | elección, selección, elegir, escoger, seleccionar | escolha, seleção, escolher, selecionar, eleger | scelta, selezione, scegliere, selezionare
civil, civilian, civic | civil, civique | civil, cívico | civil, cívico | civile, civico
clean, cleanliness, spotless | propre, propreté | limpio, aseado, limpieza | limpo, asseado, limpeza | pulito, pulizia, lindo
clear, clearly, clarity | clair, clairement, limpide, clarté | claro, claramente, nítido, claridad | claro, claramente, nítido, clareza | chiaro, chiaramente, limpido, chiarezza
climate change, global warming | changement climatique, réchauffement climatique | cambio climático, calentamiento global | mudanças climáticas, alterações climáticas, aquecimento global | cambiamento climatico, riscaldamento globale
closed, shut | fermé, clos | cerrado, clausurado | fechado, encerrado | chiuso
closing time, closing hour | heure de fermeture | hora de cierre | hora de fechar, horário de encerramento | orario di chiusura, ora di chiusura
cloudy, overcast | nuageux, couvert | nublado, nuboso | nublado, encoberto | nuvoloso, coperto
coastal, seaside, littoral, by the sea | côtier, littoral, balnéaire | costero, litoral, costeño | costeiro, litorâneo, à beira-mar | costiero, litoraneo, balneare, rivierasco
coffee break, tea break, refreshments | pause-café, pause café | pausa café, pausa del café, descanso para café | coffee break, pausa para café, intervalo do café | pausa caffè, coffee break
coherent, consistent, consistency | cohérent, cohérence | coherente, consecuente, coherencia | coerente, consistente, coerência | coerente, coerenza
coincidence | coïncidence, hasard | casualidad, coincidencia | coincidência, acaso | coincidenza, casualità
cold, chilly, cool | froid, frais | frío, fresco | frio, fresco | freddo, fresco
collection, assortment | ensemble, collection, assortiment | conjunto, colección, surtido | conjunto, coleção, sortimento | insieme, collezione, raccolta, assortimento
collective, group, jointly, collectively | collectif, en groupe, collectivement | colectivo, grupal, colectivamente, en grupo | coletivo, em grupo, coletivamente, grupal | collettivo, di gruppo, collettivamente
colour, color, shade | couleur, teinte | color, tono | cor, tom | colore, tinta
colourful, colorful, multicoloured | coloré, multicolore | colorido, multicolor, vistoso | colorido, multicolor | colorato, variopinto, multicolore
combination, combine, mix, mixture | combinaison, combiner, mélange | combinación, combinar, mezcla | combinação, combinar, mistura | combinazione, combinare, mescolanza
comfortable, cosy, comfort | confortable, à l'aise, confort | cómodo, confortable, acogedor, comodidad | confortável, cômodo, aconchegante, conforto | comodo, confortevole, accogliente, comodità
commemoration, remembrance, commemorate, memorial | commémoration, commémorer | conmemoración, conmemorar | comemoração, rememorar | commemorazione, commemorare
commercial, business, trade | commercial, marchand | comercial, mercantil | comercial, mercantil | commerciale, mercantile
common, shared, joint, in common | commun, partagé, conjoint, en commun | común, compartido, conjunto, en común | comum, compartilhado, partilhado, conjunto, em comum | comune, condiviso, congiunto, in comune
common, widespread, commonplace | courant, répandu, commun | común, corriente, extendido, difundido | comum, corriqueiro, difundido, corrente | comune, diffuso, corrente
community, collective | communauté, collectivité | comunidad, colectividad | comunidade, coletividade | comunità, collettività
compact, dense | compact, dense | compacto, denso | compacto, denso | compatto, denso
comparison, compare, compared with | comparaison, comparer, par rapport à | comparación, comparar, en comparación con | comparação, comparar, em comparação com | confronto, paragone, comparare, confrontare
compatible, consistent, compatibility | compatible, compatibilité | compatible, compatibilidad | compatível, compatibilidade | compatibile, compatibilità
compensation, reimbursement, damages, compensate | indemnisation, dédommagement, compensation | indemnización, compensación, resarcimiento | indenização, indemnização, compensação, ressarcimento | risarcimento, indennizzo, compensazione
competent, capable, able, skilled | compétent, capable, qualifié | competente, capaz, cualificado, calificado | competente, capaz, qualificado | competente, capace, abile, qualificato
competition, contest, tournament | concours, compétition, tournoi | concurso, competición, certamen, competencia | concurso, competição, certame, torneio | concorso, gara, competizione
complaint, complain, grievance | plainte, réclamation, se plaindre | queja, reclamación, reclamo, quejarse | queixa, reclamação, reclamar, queixar-se | reclamo, lamentela, lamentarsi, rimostranza
complete, full, whole, entire, completely | complet, entier, intégral, complètement | completo, entero, íntegro, completamente | completo, inteiro, íntegro, completamente | completo, intero, integrale, completamente
complicated, complex, complexity | compliqué, complexe, complexité | complicado, complejo, complejidad | complicado, complexo, complexidade | complicato, complesso, complessità
component, element, constituent | composant, élément, composante | componente, elemento | componente, elemento | componente, elemento
compromise, middle ground, meet halfway | compromis, juste milieu, terrain d'entente | solución intermedia, término medio, transacción | meio-termo, solução de compromisso | compromesso, via di mezzo
compulsory, mandatory, obligatory, required | obligatoire, obligatoirement, impératif | obligatorio, preceptivo, obligatoriedad | obrigatório, compulsório, obrigatoriedade, mandatório | obbligatorio, obbligatoriamente, obbligatorietà
concern, worry, anxiety | préoccupation, inquiétude, souci | preocupación, inquietud | preocupação, inquietação | preoccupazione, inquietudine
conclusion, conclude | conclusion, conclure | conclusión, concluir | conclusão, concluir | conclusione, concludere
concrete, tangible, specific | concret, tangible | concreto, tangible | concreto, tangível | concreto, tangibile
condition, stipulation, proviso | condition, clause | condición, estipulación | condição, estipulação | condizione, clausola
confidential, secret, private, confidentiality | confidentiel, secret, confidentialité | confidencial, secreto, reservado, confidencialidad | confidencial, secreto, sigiloso, sigilo, confidencialidade | confidenziale, riservato, segreto, riservatezza
conflict of interest | conflit d'intérêts | conflicto de intereses, conflicto de interés | conflito de interesses | conflitto di interessi
conflict, dispute, clash | conflit, différend, litige | conflicto, disputa, litigio | conflito, disputa, litígio | conflitto, controversia, contrasto
confusion, mix-up, confuse | confusion, confondre | confusión, confundir | confusão, confundir | confusione, confondere
congratulations, congratulate, well done | félicitations, féliciter, bravo | felicitaciones, enhorabuena, felicitar | parabéns, felicitações, felicitar | congratulazioni, complimenti, felicitazioni, congratularsi
consensus, general agreement, common ground | consensus, accord général | consenso | consenso | consenso
considerable, substantial, significant, considerably | considérable, notable, considérablement | considerable, notable, considerablemente, sustancial | considerável, notável, consideravelmente, substancial | considerevole, notevole, ragguardevole, considerevolmente
constant, constantly, steady, always the same | constant, constamment, stable | constante, constantemente, estable | constante, constantemente, estável | costante, costantemente, stabile
construction, building, build | construction, construire, bâtir | construcción, construir, edificar | construção, construir, edificar | costruzione, costruire, edificare
contagious, infectious, catching | contagieux, infectieux | contagioso, infeccioso | contagioso, infeccioso | contagioso, infettivo
content, contents, subject matter | contenu, teneur | contenido | conteúdo, teor | contenuto
context, background, framework | contexte, cadre | contexto, marco, trasfondo | contexto, quadro, enquadramento | contesto, quadro
continent, mainland | continent | continente | continente | continente
continuation, continue, carry on, go on | suite, continuation, continuer, poursuivre | continuación, continuar, seguir, proseguir | continuação, continuar, prosseguir | continuazione, seguito, continuare, proseguire
continuous, non-stop, continuously, uninterrupted, ongoing | continu, ininterrompu, sans arrêt, en continu | continuo, ininterrumpido, sin parar, continuamente | contínuo, ininterrupto, sem parar, continuamente | continuo, ininterrotto, senza sosta, continuamente
control, command, grip | contrôle, maîtrise | control, dominio | controle, controlo, domínio | controllo, padronanza
controversial, contentious, disputed, controversy | controversé, polémique, controverse | polémico, controvertido, polémica | polêmico, controverso, polêmica | controverso, polemico, discusso, polemica
conversation, chat, talk | conversation, bavardage, discuter, causerie | conversación, charla, conversar, charlar | conversa, bate-papo, conversar | conversazione, chiacchierata, chiacchierare, conversare
convinced, persuaded, conviction | convaincu, persuadé, conviction | convencido, persuadido, convicción | convencido, convicto, convicção | convinto, persuaso, convinzione
cooked | cuit, cuisiné | cocido, cocinado, guisado | cozido, cozinhado | cotto, cucinato
cooperation, collaboration, collaborate, work together | coopération, collaboration, collaborer | cooperación, colaboración, colaborar | cooperação, colaboração, colaborar | cooperazione, collaborazione, collaborare
copy, duplicate, photocopy | copie, exemplaire, duplicata, photocopie | copia, duplicado, fotocopia | cópia, duplicado, fotocópia | copia, duplicato, fotocopia
copyright, author's rights | droit d'auteur, droits d'auteur, copyright | derechos de autor, copyright | direitos autorais, direitos de autor, copyright | diritto d'autore, diritti d'autore, copyright
corner, on the corner, angle | coin, angle | esquina, rincón, ángulo | esquina, canto, ângulo | angolo, all'angolo
correction, correct, rectify, fix | correction, rectification, corriger, rectifier | corrección, rectificación, corregir, rectificar | correção, retificação, corrigir, retificar | correzione, rettifica, correggere
cost, expense, expenditure, outlay | coût, dépense, frais | coste, costo, gasto | custo, gasto, despesa | costo, spesa
countryside, country, rural area | campagne, milieu rural | campo, campiña, zona rural | campo, zona rural | campagna, zona rurale
covered, roofed, under cover | couvert, abrité | cubierto, techado | coberto, abrigado | coperto, al coperto
crazy, mad, insane | fou, dingue, insensé | loco, demente | louco, maluco, doido | pazzo, matto, folle
creation, establishment, create, set up, found | création, créer, fonder, fondation | creación, fundación, crear, fundar | criação, fundação, criar, fundar | creazione, fondazione, creare, fondare, istituire
creative, imaginative, inventive, creativity | créatif, imaginatif, inventif, créativité | creativo, imaginativo, ingenioso, creatividad | criativo, imaginativo, inventivo, criatividade | creativo, fantasioso, inventivo, creatività
crisis | crise | crisis | crise | crisi
criterion, yardstick, benchmark | critère | criterio | critério | criterio
criticism, criticise, critique | critique, critiquer | crítica, criticar | crítica, criticar | critica, criticare
crowd, mass, throng | foule, masse | multitud, gentío, muchedumbre | multidão, aglomeração | folla, calca, moltitudine
crowded, packed, overcrowded | bondé, noir de monde, surpeuplé | abarrotado, atestado, lleno de gente, concurrido | lotado, apinhado, superlotado, cheio de gente | affollato, gremito, sovraffollato
cruel, cruelty, brutal | cruel, brutal, cruauté | cruel, brutal, crueldad | cruel, brutal, crueldade | crudele, brutale, crudeltà
cultural, culturally | culturel, culturellement | cultural, culturalmente | cultural, culturalmente | culturale, culturalmente
culture, civilisation | culture, civilisation | cultura, civilización | cultura, civilização | cultura, civiltà
curious, inquisitive, curiosity | curieux, curiosité | curioso, curiosidad | curioso, curiosidade | curioso, curiosità
current, currently, at present | actuel, actuellement, en cours | actual, actualmente, vigente, hoy en día | atual, atualmente, vigente, no momento | attuale, attualmente, al momento, odierno
curved, bent, bend | courbe, courbé, recourbé | curvo, curvado, doblado | curvo, curvado, dobrado | curvo, ricurvo, piegato
daily, every day, per day | quotidien, journalier, tous les jours, chaque jour, quotidiennement | diario, cotidiano, cada día, todos los días, a diario | diário, cotidiano, quotidiano, todos os dias, diariamente | quotidiano, giornaliero, ogni giorno, tutti i giorni, quotidianamente
damage, harm, damages | dégât, dommage, préjudice, dégâts | daño, perjuicio, desperfecto | dano, prejuízo, estrago | danno, danni, pregiudizio
damaged, harmed, spoiled | endommagé, abîmé, détérioré | dañado, deteriorado, estropeado | danificado, estragado, deteriorado | danneggiato, rovinato, deteriorato
dangerous, hazardous, unsafe, perilous | dangereux, périlleux | peligroso, arriesgado | perigoso, arriscado | pericoloso, rischioso
dark, darkness, dim | sombre, obscur, obscurité, foncé | oscuro, oscuridad, sombrío | escuro, escuridão, sombrio | buio, scuro, oscuro, oscurità
data protection, gdpr, privacy policy | protection des données, rgpd | protección de datos, rgpd | proteção de dados, lgpd, rgpd | protezione dei dati, gdpr, trattamento dati
data, figures, information | données, chiffres, informations | datos, cifras, información | dados, números, informações | dati, cifre, informazioni
date of birth, birth date, dob | date de naissance | fecha de nacimiento | data de nascimento | data di nascita
date | date | fecha | data | data
day after tomorrow, in two days | après-demain, dans deux jours | pasado mañana, en dos días | depois de amanhã, em dois dias | dopodomani, tra due giorni
day before yesterday, two days ago | avant-hier | anteayer, antier | anteontem, antes de ontem | l'altro ieri, avantieri
day off, time off, leave, rest day | jour de congé, congé, jour de repos | día libre, día de descanso, permiso | folga, dia de folga, dia livre | giorno libero, giorno di riposo, permesso
day | jour, journée | día, jornada | dia, jornada | giorno, giornata
dead, deceased, passed away | mort, décédé, défunt | muerto, fallecido, difunto | morto, falecido, defunto | morto, deceduto, defunto
deadline, closing date, time limit, cut-off date, due date | date limite, délai, échéance, date de clôture | fecha límite, plazo, fecha tope, vencimiento | prazo, data limite, prazo final, data-limite, vencimento | scadenza, termine, termine ultimo, data limite
deaf, hard of hearing, hearing impaired, deafness | sourd, malentendant, surdité | sordo, sordera, hipoacúsico | surdo, surdez, deficiente auditivo | sordo, non udente, sordità
dear, beloved, cherished | cher, bien-aimé | querido, estimado, amado | querido, caro, prezado, amado | caro, amato
death, passing, demise, die | mort, décès, mourir, décéder | muerte, fallecimiento, morir, fallecer | morte, falecimento, óbito, morrer, falecer | morte, decesso, scomparsa, morire
debt, owe, liability | dette, devoir de l'argent | deuda, deber dinero, adeudar | dívida, dever dinheiro, débito | debito, indebitamento
decade, ten years | décennie, dix ans | década, decenio | década, decênio | decennio, decade
decision, decide, resolution, ruling | décision, décider, résolution | decisión, decidir, resolución | decisão, decidir, resolução, deliberação | decisione, decidere, delibera, deliberazione
decrease, reduction, decline, fall, reduce, drop | diminution, baisse, réduction, diminuer, réduire | disminución, reducción, descenso, disminuir, reducir | diminuição, redução, queda, diminuir, reduzir | diminuzione, calo, riduzione, diminuire, ridurre
deep, deeply, depth | profond, profondément, profondeur | profundo, hondo, profundamente, profundidad | profundo, fundo, profundamente, profundidade | profondo, profondamente, profondità
defeat, beaten | défaite | derrota | derrota | sconfitta
defect, fault, flaw | défaut, vice, anomalie | defecto, fallo, desperfecto | defeito, falha, anomalia | difetto, vizio, anomalia
definition, define, meaning | définition, définir | definición, definir | definição, definir | definizione, definire
definitive, final, definitively | définitif, définitivement, arrêté | definitivo, definitivamente, final | definitivo, definitivamente, final | definitivo, definitivamente, finale
delay, lateness, hold-up, lag | retard, retarder | retraso, demora, atraso, retrasar | atraso, demora, atrasar | ritardo, ritardare
deletion, delete, erase | suppression, effacement, supprimer, effacer | eliminación, borrado, eliminar, borrar, suprimir | eliminação, exclusão, apagar, eliminar, excluir | cancellazione, eliminazione, cancellare, eliminare
deliberate, intentional, on purpose, deliberately | délibéré, intentionnel, exprès, volontairement | deliberado, intencionado, a propósito, adrede | deliberado, intencional, de propósito | deliberato, intenzionale, apposta, di proposito
delicious, tasty, yummy | délicieux, savoureux | delicioso, sabroso | delicioso, saboroso, gostoso | delizioso, gustoso, squisito
delighted, pleased, thrilled | ravi, enchanté, très heureux | encantado, complacido, ilusionado | encantado, radiante, satisfeito | lieto, felicissimo, entusiasta
demand, be in demand | demande, être demandé | demanda | demanda, procura | domanda, richiesta
democratic, democracy, democratically | démocratique, démocratie | democrático, democracia | democrático, democracia | democratico, democrazia
description, describe, portrayal | description, décrire | descripción, describir | descrição, descrever | descrizione, descrivere
design, layout | conception, design | diseño, diseñar | design, desenho, conceção, projetar | progettazione, design, disegno
destination, where to | destination, lieu d'arrivée | destino, lugar de destino | destino, local de destino | destinazione, meta
destruction, destroy, demolish | destruction, détruire, démolir | destrucción, destruir, demoler | destruição, destruir, demolir | distruzione, distruggere, demolire
detail, particular, details | détail, précision | detalle, pormenor | detalhe, pormenor | dettaglio, particolare
detailed, in detail, thorough, in-depth | détaillé, en détail, approfondi | detallado, en detalle, pormenorizado, minucioso | detalhado, em detalhe, pormenorizado, minucioso | dettagliato, in dettaglio, particolareggiato, approfondito
deterioration, worsening, worsen | détérioration, dégradation, aggravation, empirer | deterioro, empeoramiento, empeorar | deterioração, agravamento, piora, piorar | peggioramento, deterioramento, degrado, peggiorare
development, evolution, develop | développement, évolution, développer | desarrollo, evolución, desarrollar | desenvolvimento, evolução, desenvolver | sviluppo, evoluzione, sviluppare
different, differently, distinct, difference | différent, distinct, autrement, différence | diferente, distinto, diferencia | diferente, distinto, diferença | diverso, differente, differenza
difficult, hard, tough, tricky, difficulty | difficile, dur, ardu, délicat, difficulté | difícil, duro, arduo, complicado, dificultad | difícil, duro, árduo, complicado, dificuldade | difficile, arduo, duro, difficoltà
digit, figure, numeral | chiffre | cifra, dígito, guarismo | algarismo, dígito, cifra | cifra
digital, digitally, electronic | numérique, digital, électronique | digital, digitalmente, electrónico | digital, digitalmente, eletrônico | digitale, digitalmente, elettronico
direct, directly, straight | direct, directement | directo, directamente | direto, diretamente | diretto, direttamente
direction, heading, which way | direction, sens | dirección, sentido, rumbo | direção, sentido, rumo | direzione, senso
directions, how to get, getting there, how to reach | comment venir, indications, plan d'accès, comment s'y rendre | cómo llegar, indicaciones | como chegar, indicações | come arrivare, come raggiungerci, indicazioni stradali
dirty, filthy, soiled, dirt | sale, crasseux, souillé, saleté | sucio, mugriento, suciedad | sujo, imundo, sujidade, sujeira | sporco, sudicio, sporcizia
disabled, handicapped, disability, with disabilities | handicapé, situation de handicap, invalide, handicap | discapacitado, con discapacidad, minusválido, discapacidad | deficiente, com deficiência, pessoa com deficiência, deficiência | disabile, con disabilità, portatore di handicap, disabilità
disadvantage, drawback, downside, con | inconvénient, désavantage | desventaja, inconveniente | desvantagem, inconveniente | svantaggio, inconveniente
disagreement, difference of opinion, dissent, disagree | désaccord, divergence, mésentente | desacuerdo, discrepancia, disconformidad, discrepar | desacordo, divergência, discordância, discordar | disaccordo, divergenza, dissenso, non essere d'accordo
disappointed, let down, disappointment | déçu, déception | decepcionado, desilusionado, decepción | decepcionado, desapontado, desiludido, decepção | deluso, delusione
disaster, catastrophe, calamity | catastrophe, désastre, calamité | desastre, catástrofe, calamidad | desastre, catástrofe, calamidade | disastro, catastrofe, calamità
discipline, subject, field of study | discipline, matière | disciplina, materia, asignatura | disciplina, matéria | disciplina, materia
discount, reduction, price cut, concession | réduction, remise, rabais, tarif réduit | descuento, rebaja, reducción | desconto, abatimento, redução | sconto, riduzione, ribasso
discovery, discover, find out | découverte, découvrir | descubrimiento, hallazgo, descubrir | descoberta, descobrir, achado | scoperta, scoprire, ritrovamento
discrimination, prejudice, discriminate | discrimination, discriminer | discriminación, discriminar | discriminação, discriminar | discriminazione, discriminare
discussion, debate, talk, discuss | discussion, débat, débattre, discuter | debate, discusión, debatir, discutir | debate, discussão, debater, discutir | discussione, dibattito, discutere
dishonest, deceitful, fraudulent | malhonnête, frauduleux | deshonesto, fraudulento | desonesto, fraudulento | disonesto, fraudolento
dissatisfied, unhappy, discontent, dissatisfaction | mécontent, insatisfait, mécontentement | insatisfecho, descontento, disconforme, insatisfacción | insatisfeito, descontente, insatisfação | insoddisfatto, scontento, malcontento
distance, how far | distance, éloignement | distancia, lejanía | distância, afastamento | distanza, lontananza
distant, remote, faraway, far | lointain, éloigné, reculé, loin | lejano, distante, remoto, lejos | distante, longínquo, remoto, longe, afastado | lontano, distante, remoto
distribution, distribute, hand out, give out | distribution, distribuer, répartition | distribución, distribuir, reparto, repartir | distribuição, distribuir, repartição | distribuzione, distribuire, ripartizione
division, split, divide, partition | division, diviser, répartir | división, dividir, repartir, reparto | divisão, dividir, repartir, repartição | divisione, ripartizione, dividere, suddividere
divorced, separated | divorcé, séparé | divorciado, separado | divorciado, separado | divorziato, separato
domestic, internal, home | intérieur, national, domestique | nacional, interno, interior | nacional, interno, doméstico | interno, nazionale, domestico
donation, gift, donate, contribution | don, donation, faire un don | donación, donativo, donar | doação, donativo, doar | donazione, offerta, donare
double, twofold, twice as much | double, deux fois plus | doble, el doble | duplo, dobro, em dobro | doppio, il doppio
doubt, misgiving, uncertainty | doute, incertitude | duda, incertidumbre | dúvida, incerteza | dubbio, incertezza
downstairs, lower floor, floor below | en bas, étage inférieur | abajo, piso de abajo, planta inferior | lá embaixo, andar de baixo, piso inferior | di sotto, al piano inferiore
downtown, city centre, town centre | centre-ville, centre | centro, centro ciudad, casco urbano | centro, centro da cidade, baixa | centro, centro città
dozen | douzaine | docena | dúzia | dozzina
draft, rough version, first version | brouillon, ébauche, avant-projet | borrador, anteproyecto | rascunho, esboço, minuta | bozza, minuta
draw, drawing lots, raffle, lottery | tirage au sort, tombola | sorteo, rifa | sorteio, rifa | sorteggio, estrazione a sorte, lotteria
dream, dreaming | rêve, rêver, songe | sueño, soñar | sonho, sonhar | sogno, sognare
drinkable, drinking, potable | potable, buvable | potable, bebible | potável, bebível | potabile, bevibile
drunk, intoxicated, tipsy | ivre, saoul, soûl | borracho, ebrio, embriagado | bêbado, embriagado, bêbedo | ubriaco, ebbro
dry, dried | sec, desséché | seco, árido | seco, enxuto | secco, asciutto
durable, long-lasting, hard-wearing | durable, résistant, solide | duradero, resistente, perdurable | durável, duradouro, resistente | durevole, duraturo, resistente
duration, length of time, how long | durée, combien de temps, durer | duración, cuánto dura, durar | duração, quanto tempo, durar | durata, quanto tempo, durare
early morning, small hours, dawn, daybreak | petit matin, aube, aurore | madrugada, amanecer, alba | madrugada, amanhecer, alvorada | alba, primo mattino
early, ahead of time | tôt, de bonne heure, en avance, anticipé | temprano, pronto, con antelación, anticipado | cedo, com antecedência, antecipado | presto, in anticipo, anticipato, di buon'ora
east | est, orient | este, oriente | leste, este, oriente | est, oriente
eastern, east, easterly | oriental, de l'est, est | oriental, del este, este | oriental, do leste, leste | orientale, dell'est, est
easy, simple, easily, straightforward, ease | facile, simple, aisé, facilement, facilité | fácil, sencillo, fácilmente, facilidad | fácil, simples, facilmente, facilidade | facile, semplice, facilmente, agevole
economic, of the economy | économique | económico | econômico, económico | economico
edge, border, rim, margin | bord, bordure, rebord | borde, orilla, margen | borda, beira, margem | bordo, margine, orlo
edible, fit to eat | comestible, mangeable | comestible, apto para consumo | comestível | commestibile, edule, mangiabile
education, schooling, instruction | éducation, enseignement, instruction | educación, enseñanza, instrucción | educação, ensino, instrução | istruzione, educazione, insegnamento
educational, pedagogical, teaching | éducatif, pédagogique, scolaire | educativo, pedagógico, docente | educativo, educacional, pedagógico | educativo, didattico, pedagogico
effect, consequence, result, outcome | effet, conséquence, résultat | efecto, consecuencia, resultado | efeito, consequência, resultado | effetto, conseguenza, risultato
effective, effectively, effectiveness | efficace, efficacement, efficacité | eficaz, efectivo, eficazmente, eficacia | eficaz, efetivo, eficazmente, eficácia | efficace, efficacemente, efficacia
efficient, efficiently, efficiency | efficient, performant, efficience | eficiente, eficientemente, eficiencia | eficiente, eficientemente, eficiência | efficiente, efficientemente, efficienza
effort, endeavour, exertion | effort | esfuerzo, empeño | esforço, empenho | sforzo, impegno
elderly, aged, senior, old | âgé, vieux, troisième âge | anciano, viejo, de edad avanzada | idoso, velho, da terceira idade | anziano, vecchio, in età avanzata
elected, chosen by vote | élu | electo, elegido | eleito | eletto
electric, electrical | électrique | eléctrico | elétrico | elettrico
electronic, electronically | électronique, par voie électronique | electrónico, por vía electrónica | eletrônico, eletrónico, por via eletrônica | elettronico, per via elettronica
elegant, stylish, elegance | élégant, chic, élégance | elegante, distinguido, elegancia | elegante, chique, elegância | elegante, chic, raffinato, eleganza
eligible, entitled, qualifying, eligibility | éligible, admissible, ayant droit, éligibilité | elegible, admisible, con derecho, elegibilidad | elegível, com direito, admissível, elegibilidade | ammissibile, avente diritto, idoneo, ammissibilità
elsewhere, somewhere else, another place | ailleurs, autre part | en otra parte, en otro lugar | noutro lugar, em outro lugar, noutro sítio | altrove, da un'altra parte
emergency exit, fire exit | sortie de secours, issue de secours | salida de emergencia | saída de emergência | uscita di sicurezza, uscita di emergenza
emergency | urgence, cas d'urgence | emergencia, urgencia | emergência, urgência | emergenza, urgenza
employed, in work, working | employé, en activité, salarié | empleado, con trabajo, ocupado | empregado, com emprego | occupato, impiegato, con un lavoro
empty, vacant | vide, inoccupé | vacío, desocupado | vazio, desocupado | vuoto, sgombro
end, ending, finish, conclusion, close | fin, clôture, finir, terminer | fin, final, término, terminar, acabar | fim, final, término, terminar, acabar | fine, termine, conclusione, finire, terminare
enlargement, expansion, enlarge, extend | agrandissement, élargissement, agrandir | ampliación, ampliar, agrandar | ampliação, ampliar, alargamento | ampliamento, allargamento, ampliare
entertainment, amusement, fun | divertissement, amusement, animation | entretenimiento, diversión | entretenimento, diversão, animação | intrattenimento, divertimento, svago
enthusiastic, keen, eager, enthusiasm | enthousiaste, enthousiasme | entusiasta, entusiasmado, entusiasmo | entusiasta, entusiasmado, entusiasmo | entusiasta, entusiasmo
entrance, way in, entry, access | entrée, accès | entrada, acceso | entrada, acesso | ingresso, entrata, accesso
environment, setting, milieu | milieu, cadre, environnement | entorno, medio, ambiente | ambiente, meio, entorno | ambiente, contesto
environmental, ecological | environnemental, écologique | medioambiental, ambiental, ecológico | ambiental, ecológico | ambientale, ecologico
environmentally friendly, eco-friendly, green, sustainable | écologique, respectueux de l'environnement, écoresponsable, durable | ecológico, sostenible, sustentable, respetuoso medioambientalmente | ecológico, sustentável, amigo do ambiente | ecologico, ecosostenibile, sostenibile, rispettoso dell'ambiente
equal opportunities, equal opportunity | égalité des chances | igualdad de oportunidades | igualdade de oportunidades | pari opportunità
equal, equally, equality | égal, également, égalité | igual, igualmente, igualdad | igual, igualmente, igualdade | uguale, pari, ugualmente, uguaglianza
equipment, gear, kit | équipement, matériel, appareillage | equipo, equipamiento, material | equipamento, material, aparelhagem | attrezzatura, equipaggiamento, apparecchiatura
era, age, epoch | époque, ère | época, era | época, era | epoca, era
essential, vital, crucial, indispensable, key | essentiel, indispensable, crucial, primordial | esencial, imprescindible, fundamental, crucial, indispensable | essencial, imprescindível, fundamental, crucial, indispensável | essenziale, indispensabile, fondamentale, cruciale
evaluation, assessment, evaluate, assess, appraisal | évaluation, évaluer, bilan, appréciation | evaluación, valoración, evaluar, valorar | avaliação, avaliar, apreciação | valutazione, valutare, giudizio
eve, day before, night before | veille, la veille | víspera, el día anterior | véspera, dia anterior | vigilia, il giorno prima
evening, in the evening | soir, soirée, le soir | tarde-noche, noche, por la noche | noite, serão, à noite | sera, serata, la sera
event, happening, function | événement, évènement, manifestation | evento, acto, acontecimiento | evento, acontecimento | evento, manifestazione, avvenimento
everywhere, all over, throughout | partout, un peu partout | en todas partes, por todas partes | em toda parte, em todo lado, por toda parte | dappertutto, ovunque, dovunque
evidence, proof, prove, supporting document | preuve, prouver, justificatif | prueba, evidencia, justificante, demostrar | prova, evidência, comprovante, comprovativo, comprovar | prova, dimostrazione, attestazione
example, instance, for example, for instance, e.g. | exemple, par exemple | ejemplo, por ejemplo | exemplo, por exemplo | esempio, per esempio, ad esempio
excellent, outstanding, superb, great | excellent, remarquable, formidable, exceptionnel | excelente, sobresaliente, estupendo, magnífico | excelente, ótimo, excepcional, magnífico | eccellente, ottimo, eccezionale, magnifico
exception, exemption, apart from | exception, dérogation, à l'exception de | excepción, salvedad, a excepción de | exceção, ressalva, à exceção de | eccezione, deroga, ad eccezione di
excessive, too much, excess, immoderate | excessif, démesuré, trop | excesivo, desmesurado, demasiado, exceso | excessivo, demasiado, desmedido, excesso | eccessivo, smisurato, troppo, eccesso
exchange, swap, trade | échange, échanger, troc | intercambio, cambio, canje, trueque | troca, intercâmbio, trocar, permuta | scambio, scambiare, baratto
excluding, except, not included, other than | sauf, hormis, non compris, excepté | salvo, excepto, no incluido | exceto, salvo, não incluído | escluso, eccetto, tranne, non compreso
exclusive, exclusively, reserved for | exclusif, exclusivement, réservé à | exclusivo, exclusivamente, reservado a | exclusivo, exclusivamente, reservado a | esclusivo, esclusivamente, riservato a
excuse, pretext | prétexte, excuse | pretexto, excusa | pretexto, desculpa | pretesto, scusa
exempt, exempted, exemption, waived | exempté, dispensé, exonéré, exonération, dispense | exento, eximido, exención | isento, dispensado, isenção | esente, esonerato, dispensato, esenzione, esonero
expectation, expect, anticipate | attente, s'attendre à | expectativa | expectativa | aspettativa, aspettarsi
expensive, costly, dear, pricey | cher, coûteux, onéreux | caro, costoso, oneroso | caro, dispendioso, custoso, oneroso | caro, costoso, oneroso, dispendioso
experience, track record, background | expérience, vécu | experiencia, trayectoria | experiência, vivência | esperienza
experienced, seasoned, veteran, with experience | expérimenté, chevronné, avec expérience | experimentado, con experiencia, experto | experiente, com experiência, experimentado | esperto, con esperienza, navigato
experiment, experimentation | expérience, expérimentation | experimento, experimentación | experimento, experimentação | esperimento, sperimentazione
expired, lapsed, out of date | expiré, périmé, échu | vencido, caducado, expirado | vencido, caducado, expirado | scaduto, decaduto
explanation, clarification, explain | explication, éclaircissement, expliquer | explicación, aclaración, explicar | explicação, esclarecimento, explicar | spiegazione, chiarimento, spiegare
extension, extend, prolongation, more time | prolongation, prolonger, prorogation | prórroga, prolongación, ampliación, prorrogar | prorrogação, prolongamento, prorrogar | proroga, prolungamento, prorogare
extra, additional, further, supplementary | supplémentaire, additionnel, en plus | adicional, extra, suplementario | adicional, extra, suplementar | supplementare, aggiuntivo, ulteriore, in più
extraordinary, special, exceptional | extraordinaire, exceptionnel | extraordinario, excepcional | extraordinário, excepcional | straordinario, eccezionale
extreme, extremely, utmost | extrême, extrêmement | extremo, extremadamente, sumamente | extremo, extremamente, sumamente | estremo, estremamente, sommamente
facilities, amenities | installations, équipements, infrastructures | instalaciones, infraestructuras | instalações, infraestrutura, comodidades | strutture, impianti
fact, in fact | fait, en fait | hecho, de hecho | fato, facto, de fato | fatto, infatti
failure, fail, flop | échec, échouer, fiasco | fracaso, fracasar, fallo | fracasso, fracassar, insucesso, falhar | fallimento, insuccesso, fallire
fair, just, equitable, fairness | juste, équitable, équité | justo, equitativo, equidad | justo, equitativo, equidade | giusto, equo, equità
faith, belief, believe, creed | foi, croyance, croire | fe, creencia, creer | fé, crença, acreditar, crer | fede, credenza, credere
false, untrue, fake, bogus | faux, mensonger, factice | falso, falaz | falso, mentiroso | falso, fasullo, finto
family, familial | familial, de famille | familiar, de familia | familiar, de família | familiare, di famiglia
famous, well-known, renowned, celebrated, fame | célèbre, connu, renommé, réputé | famoso, célebre, conocido, renombrado, fama | famoso, célebre, conhecido, renomado, fama | famoso, celebre, noto, rinomato, fama
farewell, goodbye, leave-taking | adieu, au revoir, départ | despedida, adiós, despedirse | despedida, adeus, despedir-se | addio, commiato, congedo, congedarsi
fashion, in fashion, trendy | mode, à la mode, tendance | moda, de moda | moda, na moda | moda, alla moda, di tendenza
fast, quick, rapid, quickly, swift, speedy | rapide, vite, rapidement | rápido, veloz, deprisa, rápidamente | rápido, veloz, depressa, rapidamente | veloce, rapido, in fretta, rapidamente, velocemente
fat, overweight, obese | gros, en surpoids, obèse | gordo, con sobrepeso, obeso | gordo, com sobrepeso, obeso | grasso, in sovrappeso, obeso
favourite, favorite, preferred | préféré, favori | favorito, preferido | favorito, preferido, predileto | preferito, favorito, prediletto
feature, characteristic, trait, property | caractéristique, particularité, trait, propriété | característica, rasgo, propiedad | característica, traço, propriedade | caratteristica, tratto, proprietà
fee, charge, dues | frais, redevance, droits | tasa, cuota, tarifa, honorarios | taxa, tarifa, emolumento | quota, tariffa, diritti
feedback, comments, response, reactions | retour, retours, commentaires, avis | comentarios, retroalimentación, opiniones | feedback, comentários, retorno | feedback, riscontro, commenti
feeling, emotion, sentiment | sentiment, émotion | sentimiento, emoción | sentimento, emoção | sentimento, emozione
female, feminine | féminin, femelle | femenino, hembra | feminino, fêmea | femminile, femmina
few, not many | peu, peu nombreux | pocos, no muchos | poucos, não muitos | pochi, non molti
field, area, domain, sector | domaine, secteur, champ | ámbito, campo, sector, terreno | âmbito, campo, setor, domínio | ambito, campo, settore
financial year, fiscal year, accounting year | exercice, exercice comptable, année fiscale | ejercicio, año fiscal, ejercicio económico | exercício, ano fiscal, exercício financeiro | esercizio, anno fiscale, esercizio finanziario
financial, financially, monetary | financier, financièrement, pécuniaire | financiero, económico, monetario | financeiro, econômico, monetário | finanziario, economico, pecuniario
fine, penalty, ticket | amende, contravention, pénalité | multa, sanción | multa, coima, penalidade | multa, ammenda, sanzione
finished, completed, done, over | fini, terminé, achevé | terminado, acabado, finalizado, concluido | terminado, acabado, concluído, finalizado | finito, terminato, concluso, ultimato
first come, first served, order of arrival | premier arrivé, premier servi, ordre d'arrivée | orden de llegada | ordem de chegada | ordine di arrivo, ordine d'arrivo
first name, given name, forename | prénom | nombre de pila | primeiro nome, nome próprio, prenome | nome di battesimo, nome proprio
first, initial, initially | premier, initial, initialement | primero, inicial, inicialmente | primeiro, inicial, inicialmente | primo, iniziale, inizialmente
fixed, stationary | fixe, immobile | fijo, inmóvil | fixo, imóvel | fisso, immobile
flammable, inflammable | inflammable | inflamable | inflamável | infiammabile
flat, level | plat, plan | plano, llano | plano, chato | piatto, pianeggiante
flexible, adaptable, flexibility | flexible, souple, flexibilité, souplesse | flexible, adaptable, flexibilidad | flexível, adaptável, flexibilidade | flessibile, elastico, flessibilità
floor, storey | étage | piso, planta | andar, piso, pavimento | piano
foggy, misty | brumeux, brouillard | brumoso, con niebla | nevoento, enevoado, com neblina | nebbioso
follow-up, monitoring, monitor | suivi, suivre, surveillance | seguimiento, monitoreo | acompanhamento, seguimento, monitoramento | monitoraggio, seguito, controllo
for beginners, beginner-level, introductory | pour débutants, d'initiation, niveau débutant | para principiantes, de iniciación, introductorio | para iniciantes, para principiantes, introdutório | per principianti, introduttivo, di livello base
forbidden, prohibited, not allowed, banned | interdit, défendu, prohibé | prohibido, vedado, no permitido | proibido, vedado, interdito | vietato, proibito, non consentito
force majeure, beyond our control | force majeure, cas fortuit | fuerza mayor, caso fortuito | força maior, caso fortuito | forza maggiore, caso fortuito
forecast, prediction, outlook | prévision, pronostic, prévoir | previsión, pronóstico, prever | previsão, prognóstico, prever | previsione, pronostico, prevedere
foreign, from abroad, overseas, foreigner | étranger, de l'étranger | extranjero, foráneo | estrangeiro, de fora | straniero, estero, forestiero
formal, formally | formel, formellement, solennel | formal, formalmente | formal, formalmente | formale, formalmente
former, previous, ex- | ancien, ex-, d'autrefois | antiguo, ex, anterior | antigo, ex-, anterior | ex, precedente, di prima
fortnight, two weeks | quinzaine, quinze jours, deux semaines | quincena, quince días, dos semanas | quinzena, quinze dias, duas semanas | quindicina, quindici giorni, due settimane
fragile, delicate, breakable, fragility | fragile, délicat, cassant, fragilité | frágil, delicado, quebradizo, fragilidad | frágil, delicado, quebradiço, fragilidade | fragile, delicato, fragilità
framework, structure, scope | cadre, structure | marco, estructura | quadro, enquadramento, estrutura | quadro, cornice, struttura
free of charge, free, at no cost, complimentary, gratis | gratuit, gratuitement, gratuité, sans frais | gratuito, gratis, sin coste, gratuitamente, gratuidad | gratuito, grátis, de graça, sem custo, gratuidade | gratuito, gratis, gratuitamente, senza costi, gratuità
free time, spare time, leisure, leisure time | temps libre, loisirs | tiempo libre, ocio, ratos libres | tempo livre, lazer, horas vagas | tempo libero, svago
free, freely, at liberty, freedom, liberty | libre, librement, liberté | libre, libremente, libertad | livre, livremente, liberdade | libero, liberamente, libertà
frequency, how often, regularity | fréquence, périodicité, combien de fois | frecuencia, periodicidad, cada cuánto | frequência, periodicidade | frequenza, cadenza, periodicità, ogni quanto
frequent, frequently, often | fréquent, fréquemment, souvent | frecuente, frecuentemente, a menudo, con frecuencia | frequente, frequentemente, muitas vezes, com frequência | frequente, frequentemente, spesso
fresh, freshly | frais, fraîchement | fresco, recién hecho | fresco, recém-feito | fresco, appena fatto
friendly, welcoming, kind, amicable | amical, sympathique, accueillant, chaleureux | amistoso, simpático, amable, acogedor | amigável, simpático, acolhedor, amistoso | amichevole, simpatico, accogliente, cordiale
friendship, friendly relations | amitié | amistad | amizade | amicizia
front, front side, facade | avant, devant, façade | frente, parte delantera, fachada | frente, parte da frente, fachada | fronte, parte anteriore, facciata
frozen, deep-frozen, icy | congelé, surgelé, gelé | congelado, helado, ultracongelado | congelado, gelado | congelato, surgelato, ghiacciato
full, filled, packed | plein, rempli, bondé | lleno, repleto, abarrotado | cheio, lotado, repleto | pieno, gremito, affollato
full-time, full time | à temps plein, à plein temps, temps complet | a tiempo completo, a jornada completa | em tempo integral, a tempo inteiro, período integral | a tempo pieno, full time
fully booked, full, sold out, no vacancies | complet, plus de places, épuisé | completo, agotado, sin plazas, entradas agotadas | lotado, esgotado, sem vagas | al completo, esaurito, tutto esaurito, posti esauriti
fun, amusing, entertaining, enjoyable | amusant, divertissant, drôle, ludique | divertido, ameno, entretenido | divertido, engraçado, animado | divertente, spassoso
funny, comical, humorous, hilarious | drôle, comique, rigolo, marrant | gracioso, cómico, chistoso | engraçado, cômico, hilário | buffo, comico, spiritoso
furnished, fitted, equipped | meublé, équipé | amueblado, equipado | mobiliado, mobilado, equipado | arredato, ammobiliato
future, time to come | avenir, futur | futuro, porvenir | futuro, porvir | futuro, avvenire
future, to come | futur, à venir | futuro, venidero | futuro, vindouro | futuro, a venire
game, play | jeu, jouer | juego, jugar | jogo, jogar | gioco, giocare
gap, divide, disparity | écart, fossé | brecha, diferencia | lacuna, hiato, disparidade, desfasamento | divario, scarto
gender, sex | genre, sexe | género, sexo | gênero, género, sexo | genere, sesso
general, in general, generally, overall | général, en général, généralement | general, en general, generalmente, por lo general | geral, em geral, geralmente, de modo geral | generale, in generale, generalmente, in genere
generation, age group | génération | generación | geração | generazione
generous, generosity, generously | généreux, générosité | generoso, generosidad | generoso, generosidade | generoso, generosità
gift | cadeau | regalo, obsequio | presente, prenda | regalo, dono, omaggio
glass, made of glass | en verre, vitré | de vidrio, de cristal, acristalado | de vidro, envidraçado | di vetro, in vetro, vetrato
gluten-free, coeliac, celiac | sans gluten, cœliaque | sin gluten, celíaco | sem glúten, celíaco | senza glutine, celiaco
good weather, fine weather, nice weather | beau temps | buen tiempo | bom tempo, tempo bom | bel tempo
good | bon, bien | bueno, bien | bom, bem | buono, bene
gradual, gradually, progressive, step by step, little by little | progressif, graduel, progressivement, peu à peu, petit à petit | gradual, progresivo, poco a poco, paulatinamente, gradualmente | gradual, progressivo, pouco a pouco, gradualmente, aos poucos | graduale, progressivo, poco a poco, gradualmente, man mano
grant, subsidy, funding | subvention, aide financière | subvención, ayuda económica, subsidio | subsídio, subvenção, apoio financeiro | sovvenzione, contributo, sussidio
grateful, thankful, gratitude | reconnaissant, gratitude, reconnaissance | agradecido, gratitud, agradecimiento | grato, agradecido, gratidão, agradecimento | grato, riconoscente, gratitudine
green | vert | verde | verde | verde
greeting, greetings, salute, greet | salutation, saluer, salut | saludo, saludar | saudação, cumprimento, saudar, cumprimentar | saluto, salutare
grey, gray | gris | gris | cinza, cinzento | grigio
ground floor, first floor, street level | rez-de-chaussée | planta baja, piso bajo | térreo, rés-do-chão, andar térreo | pianterreno, piano terra
group, cluster, bunch | groupe, ensemble | grupo, conjunto | grupo, conjunto, turma | gruppo, insieme
growth, increase, expansion, grow | croissance, accroissement, essor, croître | crecimiento, expansión, auge, crecer | crescimento, expansão, crescer | crescita, espansione, crescere
guarantee, warranty, ensure | garantie, garantir, assurer | garantía, garantizar, asegurar | garantia, garantir, assegurar | garanzia, garantire, assicurare
guided, with a guide, escorted | guidé, accompagné | guiado, con guía | guiado, com guia | guidato, con guida
guilty, at fault, guilt | coupable, culpabilité | culpable, culpabilidad | culpado, culpa, culpabilidade | colpevole, colpevolezza
habit, custom, routine, be used to | habitude, routine, avoir l'habitude de | costumbre, hábito, rutina, soler | hábito, costume, rotina, costumar | abitudine, consuetudine, routine
half, one half | moitié, demi | mitad, medio | metade, meio | metà, mezzo
half-day, half a day | demi-journée | media jornada, medio día | meio dia, meio período | mezza giornata
handful, just a few | poignée, une petite quantité | puñado, unos pocos | punhado, mão-cheia, uns poucos | manciata, una manciata, pugno
handmade, handcrafted, artisan | fait main, artisanal | hecho a mano, artesanal, artesano | feito à mão, artesanal | fatto a mano, artigianale
handwritten, written by hand | manuscrit | manuscrito, escrito a mano | manuscrito, escrito à mão | scritto a mano, manoscritto
happy, glad, joyful, happiness | heureux, content, joyeux, bonheur | feliz, contento, alegre, felicidad | feliz, contente, alegre, felicidade | felice, contento, lieto, felicità
harassment, bullying, harass | harcèlement, harceler | acoso, hostigamiento, acosar | assédio, importunação, assediar | molestie, molestare, vessazione
hard, rigid, stiff | dur, rigide, raide | duro, rígido, firme | duro, rígido, firme | duro, rigido, solido
hard-working, diligent, industrious | travailleur, assidu, appliqué | trabajador, diligente, aplicado | trabalhador, diligente, esforçado, aplicado | laborioso, diligente, gran lavoratore
harmful, damaging, detrimental | nuisible, nocif, néfaste | nocivo, dañino, perjudicial | nocivo, prejudicial, danoso | nocivo, dannoso
harmless, innocuous | inoffensif, sans danger | inofensivo, inocuo | inofensivo, inócuo | innocuo, inoffensivo
hatred, hate, loathing | haine, haïr, détester | odio, odiar, detestar | ódio, odiar, detestar | odio, odiare, detestare
healthy, in good health, wholesome | sain, en bonne santé, bien portant | sano, saludable, con buena salud | saudável, sadio | sano, in salute, salutare
heavy, weighty | lourd, pesant | pesado | pesado | pesante
height, altitude, elevation | hauteur, altitude | altura, altitud | altura, altitude | altezza, altitudine, quota
help, assistance, aid, assist, lend a hand | aide, assistance, aider, coup de main | ayuda, asistencia, ayudar, echar una mano | ajuda, assistência, auxílio, ajudar, dar uma mão | aiuto, assistenza, aiutare, dare una mano
heritage, legacy | patrimoine, héritage | patrimonio, legado, herencia | patrimônio, legado, herança | patrimonio, eredità, retaggio
high season, peak season | haute saison, pleine saison | temporada alta | alta temporada, época alta | alta stagione
high, elevated | haut, élevé | alto, elevado | alto, elevado | alto, elevato
historical, historic | historique | histórico | histórico | storico
history, past, background | histoire, historique, passé | historia, pasado | história, histórico, passado | storia, passato
holiday, holidays, vacation, leave | vacances, congés | vacaciones | férias | vacanze, ferie, vacanza
hollow | creux | hueco | oco | cavo, vuoto
homeless, rough sleeper, homelessness | sans-abri, sans domicile fixe, sdf | sin techo, sin hogar, persona sin hogar | sem-abrigo, sem-teto, morador de rua | senzatetto, senza dimora, senza fissa dimora
honest, sincere, frank, honesty | honnête, sincère, franc, honnêteté | honesto, honrado, sincero, honestidad | honesto, sincero, franco, honestidade | onesto, sincero, onestà
honour, honor, privilege | honneur, privilège | honor, privilegio | honra, privilégio | onore, privilegio
hope, expectation | espoir, espérance, espérer | esperanza, esperar | esperança, esperar | speranza, sperare
horizontal, horizontally | horizontal, horizontalement | horizontal, horizontalmente | horizontal, horizontalmente | orizzontale, orizzontalmente
hot, very warm, heat | chaud, brûlant, chaleur | caliente, caluroso, calor | quente, calor, caloroso | caldo, bollente, calore
hour, sixty minutes | heure | hora | hora | ora
hourly, every hour, per hour | horaire, toutes les heures, par heure | por hora, cada hora, a la hora | por hora, a cada hora | orario, ogni ora, all'ora
huge, enormous, immense, vast, gigantic | énorme, immense, gigantesque, vaste | enorme, inmenso, gigantesco, descomunal | enorme, imenso, gigantesco, vasto | enorme, immenso, gigantesco, vasto
human rights | droits de l'homme, droits humains | derechos humanos | direitos humanos, direitos do homem | diritti umani, diritti dell'uomo
human | humain | humano | humano | umano
hungry, starving, hunger | affamé, avoir faim, faim | hambriento, tener hambre, hambre | faminto, com fome, fome | affamato, avere fame, fame
hygienic, sanitary, hygiene | hygiénique, hygiène, sanitaire | higiénico, higiene, sanitario | higiênico, higiene, sanitário | igienico, igiene, sanitario
idea, thought, notion, concept | idée, pensée, notion, concept | idea, pensamiento, noción, concepto | ideia, pensamento, noção, conceito | idea, pensiero, nozione, concetto
identity | identité | identidad | identidade | identità
if necessary, if need be, if required | si nécessaire, au besoin, le cas échéant | si es necesario, en su caso, si hace falta | se necessário, se for preciso, caso necessário | se necessario, all'occorrenza, se del caso
illegal, unlawful, illegally, illicit | illégal, illicite, illégalement | ilegal, ilícito, ilegalmente | ilegal, ilícito, ilegalmente | illegale, illecito, illegalmente
imagination, fantasy, imagine | imagination, fantaisie, imaginer | imaginación, fantasía, imaginar | imaginação, fantasia, imaginar | immaginazione, fantasia, immaginare
immediate, immediately, at once, straight away, right away | immédiat, immédiatement, tout de suite, aussitôt | inmediato, inmediatamente, en seguida, de inmediato, al instante | imediato, imediatamente, logo, de imediato, em seguida | immediato, immediatamente, subito, all'istante
impact, effect, repercussion | impact, incidence, retombées, répercussion | impacto, repercusión, incidencia | impacto, repercussão, incidência | impatto, incidenza, ripercussione, ricaduta
impatient, impatience | impatient, impatience | impaciente, impaciencia | impaciente, impaciência | impaziente, impazienza
implementation, carry out, implement, execution | mise en œuvre, réalisation, exécution, mettre en place | implementación, puesta en práctica, ejecución, llevar a cabo | implementação, execução, realização, pôr em prática | attuazione, realizzazione, esecuzione, mettere in atto
important, significant, major, importance | important, majeur, importance | importante, relevante, destacado, importancia | importante, relevante, importância | importante, rilevante, importanza
impossible, unfeasible, not possible | impossible, irréalisable, infaisable | imposible, inviable, irrealizable | impossível, inviável, irrealizável | impossibile, irrealizzabile, non fattibile
impressive, striking, remarkable | impressionnant, saisissant | impresionante, llamativo | impressionante, marcante | impressionante, notevole
improvement, improve, enhancement, better | amélioration, améliorer, perfectionner | mejora, mejorar, mejoramiento, perfeccionar | melhoria, melhorar, aprimoramento, aperfeiçoar | miglioramento, migliorare, perfezionare
in front of, ahead of | devant, en face de | delante de, enfrente de | em frente a, diante de, à frente de | davanti a, dinanzi a
in person, face-to-face, on site, on-site | en présentiel, sur place, face à face | presencial, en persona, in situ, cara a cara | presencial, presencialmente, no local | in presenza, dal vivo, sul posto
in progress, under way, ongoing, in process | en cours, en train | en curso, en marcha, en proceso | em andamento, em curso, em progresso | in corso, in svolgimento
included, inclusive, all-inclusive | compris, inclus, y compris, tout compris | incluido, inclusive, todo incluido | incluído, incluso, inclusive, tudo incluído | compreso, incluso, tutto compreso
inclusion, inclusiveness, integration | inclusion, intégration | inclusión, integración | inclusão, integração | inclusione, integrazione
income, revenue, earnings, takings | revenu, recettes, rentrées | ingresos, renta, recaudación | receita, renda, rendimento, ganhos | entrate, reddito, introiti, ricavi
incomplete, unfinished, partial | incomplet, inachevé, lacunaire | incompleto, inacabado, sin terminar | incompleto, inacabado, por terminar | incompleto, non finito, parziale
inconvenience, trouble, disruption | désagrément, gêne, dérangement | molestia, inconveniente, trastorno | incômodo, transtorno, inconveniente | disagio, inconveniente, disturbo
increase, rise, raise, go up | augmentation, hausse, augmenter | aumento, incremento, subida, aumentar, incrementar | aumento, acréscimo, subida, aumentar, incrementar | aumento, incremento, rialzo, aumentare
independent, autonomous, independence, autonomy | indépendant, autonome, indépendance, autonomie | independiente, autónomo, independencia, autonomía | independente, autônomo, independência, autonomia | indipendente, autonomo, indipendenza, autonomia
indirect, indirectly | indirect, indirectement | indirecto, indirectamente | indireto, indiretamente | indiretto, indirettamente
individual, single, individually, personal | individuel, individuellement, particulier | individual, individualmente, personal | individual, individualmente, pessoal | individuale, individualmente, singolo
indoor, indoors, inside | en salle, à l'intérieur, couvert | bajo techo, interior, cubierto, en interiores | em recinto fechado, coberto, interior, dentro de casa | al chiuso, al coperto, interno
industrial, factory | industriel | industrial, fabril | industrial, fabril | industriale
inexperienced, without experience, novice, beginner | inexpérimenté, sans expérience, novice, débutant | inexperto, sin experiencia, novato, principiante | inexperiente, sem experiência, novato, principiante | inesperto, senza esperienza, principiante, alle prime armi
influence, affect, sway | influence, influencer, influer | influencia, influir, afectar | influência, influenciar, afetar | influenza, influenzare, influire
inform, let know, notify, advise | informer, faire savoir, prévenir, aviser | informar, avisar, hacer saber, notificar | informar, avisar, dar a conhecer, notificar | informare, avvisare, far sapere, avvertire
informal, casual, informally | informel, décontracté, sans façon | informal, informalmente, distendido | informal, descontraído, informalmente | informale, informalmente
information, info, details | information, renseignement, info | información, datos | informação, informações | informazione, informazioni
initiative, scheme | initiative, démarche | iniciativa | iniciativa | iniziativa, azione
injured, wounded, hurt | blessé | herido, lesionado | ferido, machucado, lesionado, magoado | ferito, infortunato
innocent, not guilty, innocence | innocent, non coupable, innocence | inocente, inocencia | inocente, inocência | innocente, innocenza
innovative, innovation, ground-breaking | innovant, novateur, innovation | innovador, novedoso, innovación | inovador, inovação | innovativo, innovatore, innovazione
inside, within, indoors | à l'intérieur, dedans | dentro, en el interior, adentro | dentro, no interior, lá dentro | dentro, all'interno
inspection, check, inspect, control | inspection, contrôle, vérification, contrôler | inspección, revisión, control, inspeccionar | inspeção, vistoria, fiscalização, inspecionar | ispezione, controllo, verifica, ispezionare
inspiration, inspire, inspiring | inspiration, inspirer | inspiración, inspirar | inspiração, inspirar | ispirazione, ispirare
instruction, guideline, directive, directions | consigne, instruction, directive, ligne directrice | instrucción, directriz, directiva, pauta | instrução, diretriz, diretiva, orientação | istruzione, direttiva, indicazione, linea guida
insufficient, not enough, inadequate | insuffisant, pas assez | insuficiente, no bastante | insuficiente, não suficiente | insufficiente, non abbastanza, inadeguato
intact, undamaged, unharmed | intact, en bon état, indemne | intacto, ileso, en buen estado | intacto, ileso, em bom estado | intatto, integro, illeso
intelligent, clever, smart, intelligence | intelligent, malin, futé, intelligence | inteligente, inteligencia | inteligente, esperto, inteligência | intelligente, sveglio, intelligenza
intense, intensive, intensity | intense, intensif, intensité | intenso, intensivo, intensidad | intenso, intensivo, intensidade | intenso, intensivo, intensità
intention, intend, plan to | intention, avoir l'intention | intención, tener intención, pensar hacer | intenção, pretender, tencionar | intenzione, avere intenzione
interest, be interested in | intérêt, s'intéresser à | interés, interesarse por | interesse, interessar-se por | interesse, interessarsi a
interesting, of interest, engaging | intéressant, captivant | interesante, de interés, cautivador | interessante, cativante | interessante, avvincente, coinvolgente
intermediate, medium, middle | intermédiaire, moyen | intermedio, medio | intermediário, intermédio, médio | intermedio, medio
international, internationally | international, internationalement | internacional, internacionalmente | internacional, internacionalmente | internazionale, a livello internazionale
interruption, disruption, interrupt | interruption, interrompre, coupure | interrupción, interrumpir, corte | interrupção, interromper, corte | interruzione, interrompere
intervention, intervene, step in | intervention, intervenir | intervención, intervenir | intervenção, intervir | intervento, intervenire
invalid, void, null, not valid | non valable, nul, invalide, caduc | inválido, nulo, no válido, caducado | inválido, nulo, sem validade | non valido, nullo, invalido
invention, invent | invention, inventer | invención, invento, inventar | invenção, invento, inventar | invenzione, inventare
invisible, unseen, hidden | invisible, caché | invisible, oculto | invisível, oculto | invisibile, nascosto
invitation, invite, guest invitation | invitation, inviter, convier | invitación, invitar, convidar | convite, convidar | invito, invitare
involvement, commitment, engagement, dedication | engagement, implication, investissement | compromiso, implicación, dedicación | compromisso, envolvimento, empenho, dedicação | impegno, coinvolgimento, dedizione
irregular, uneven, irregularly | irrégulier, inégal | irregular, desigual | irregular, desigual | irregolare, disuguale
irrelevant, beside the point, off topic | hors sujet, sans rapport, non pertinent | irrelevante, fuera de lugar, no pertinente | irrelevante, fora de questão | irrilevante, non pertinente, fuori tema
island, isle | île, îlot | isla | ilha | isola
issue, matter, question | question, affaire, problématique | asunto, cuestión, tema | questão, assunto | questione, faccenda
jealous, envious, jealousy, envy | jaloux, envieux, jalousie | celoso, envidioso, celos, envidia | ciumento, invejoso, ciúme, inveja | geloso, invidioso, gelosia, invidia
joint, jointly, together, combined | conjoint, ensemble, en commun, conjointement | conjunto, conjuntamente, juntos, en común | conjunto, conjuntamente, juntos, em conjunto | congiunto, insieme, congiuntamente
joke, jest, gag | blague, plaisanterie, plaisanter | broma, chiste, bromear | piada, brincadeira, anedota, brincar | scherzo, barzelletta, battuta, scherzare
justice, fairness | justice | justicia | justiça | giustizia
kind, kindly, nice, kindness | gentil, aimable, bienveillant, gentillesse | amable, bondadoso, gentil, amabilidad | gentil, amável, bondoso, gentileza, amabilidade | gentile, cortese, amabile, gentilezza
kind, type, sort | sorte, type, genre, espèce | tipo, clase, especie | tipo, gênero, espécie | tipo, genere, specie
knowledge, know-how, expertise | connaissance, savoir, savoir-faire | conocimiento, saber | conhecimento, saber | conoscenza, sapere, competenza
landscape, scenery | paysage | paisaje | paisagem | paesaggio, panorama
language, tongue | langue, langage | lengua, idioma | língua, idioma | lingua
last, final | dernier, final, ultime | último, final | último, final | ultimo, finale
late, delayed, behind schedule, overdue | en retard, tardif, retardé | tarde, con retraso, retrasado, atrasado | atrasado, com atraso, tarde, tardio | in ritardo, tardi, tardivo, ritardato
later, later on, afterwards | plus tard, ultérieurement, par la suite | más tarde, después, más adelante | mais tarde, depois, posteriormente | più tardi, in seguito, dopo
launch, kick-off, roll-out | lancement, lancer, démarrage | lanzamiento, lanzar, puesta en marcha | lançamento, lançar, arranque | lancio, lanciare, avvio
law, legislation, statute | loi, législation | ley, legislación | lei, legislação | legge, legislazione
lazy, idle, laziness | paresseux, fainéant, paresse | perezoso, vago, holgazán, flojo, pereza | preguiçoso, vadio, preguiça | pigro, fannullone, pigrizia
leadership, management, guidance | direction, encadrement, leadership | liderazgo, dirección | liderança, direção, chefia | direzione, guida, leadership
leap year | année bissextile | año bisiesto | ano bissexto | anno bisestile
left, left-hand, on the left | gauche, à gauche | izquierda, a la izquierda | esquerda, à esquerda | sinistra, a sinistra
left-handed | gaucher | zurdo | canhoto, esquerdino | mancino
legal, lawful, legally, legitimate, legality | légal, licite, légalement, légitime | legal, lícito, legalmente, legítimo | legal, lícito, legalmente, legítimo | legale, lecito, legalmente, legittimo
legible, readable | lisible | legible | legível | leggibile
length, how long | longueur | longitud, largo, largura | comprimento, extensão | lunghezza
level, standard, degree | niveau, degré | nivel, grado | nível, grau | livello, grado
lie, falsehood | mensonge, mentir | mentira, mentir | mentira, mentir | bugia, menzogna, mentire
life, live, lifetime | vie, vivre, existence | vida, vivir, existencia | vida, viver, existência | vita, vivere, esistenza
light, lighting, illumination | lumière, éclairage | luz, iluminación, alumbrado | luz, iluminação | luce, illuminazione
light, lightweight | léger | ligero, liviano | leve, ligeiro | leggero
limit, limitation, restriction, cap | limite, limitation, restriction | límite, limitación, restricción | limite, limitação, restrição | limite, limitazione, restrizione
limited, restricted | limité, restreint | limitado, restringido | limitado, restrito | limitato, ristretto
link, connection, tie, bond | lien, connexion, liaison | enlace, conexión, vínculo | ligação, conexão, vínculo | collegamento, connessione, legame
liquid, fluid | liquide, fluide | líquido, fluido | líquido, fluido | liquido, fluido
list, listing | liste, énumération | lista, listado, relación | lista, listagem, relação | elenco, lista
live, in real time | en direct, en temps réel | en directo, en vivo, en tiempo real | ao vivo, em direto, em tempo real | dal vivo, in diretta, in tempo reale
local, locally, from the area | local, du coin, localement | local, del lugar, localmente | local, da região, localmente | locale, del posto, localmente
locked, under lock | verrouillé, fermé à clé | cerrado con llave, bloqueado | trancado, fechado à chave | chiuso a chiave, bloccato, serrato
logical, rational, logic | logique, rationnel | lógico, racional, lógica | lógico, racional, lógica | logico, razionale, logica
lonely, isolated, loneliness | solitaire, isolé, esseulé, solitude | solitario, aislado, soledad | solitário, isolado, solidão | solitario, isolato, solitudine
long, lengthy | long, prolongé | largo, prolongado, extenso | longo, comprido, prolongado | lungo, prolungato
loose, slack | lâche, ample, desserré | suelto, flojo, holgado | solto, folgado, frouxo | allentato, largo
loss, lose | perte, perdre | pérdida, perder | perda, perder | perdita, perdere
lost, mislaid, missing | perdu, égaré | perdido, extraviado | perdido, extraviado | perso, smarrito, perduto
loud, noisy, loudly | bruyant, fort, sonore | ruidoso, fuerte, estruendoso | barulhento, ruidoso, alto | rumoroso, forte, chiassoso
love, affection | amour, affection, aimer | amor, cariño, amar | amor, carinho, amar | amore, affetto, amare
low | bas, faible | bajo | baixo | basso
loyal, faithful, loyalty | loyal, fidèle, loyauté, fidélité | leal, fiel, lealtad, fidelidad | leal, fiel, lealdade, fidelidade | leale, fedele, lealtà, fedeltà
luck, good fortune, lucky | chance, fortune | suerte, fortuna | sorte, fortuna | fortuna, buona sorte
lying down, lying | couché, allongé, étendu | tumbado, acostado, echado | deitado, estendido | sdraiato, disteso, coricato
main, principal, chief, primary, mainly | principal, premier, principalement | principal, primordial, principalmente | principal, primordial, principalmente | principale, primario, principalmente
maintenance, upkeep, servicing | entretien, maintenance | mantenimiento, conservación | manutenção, conservação | manutenzione
majority, most, the greater part | majorité, la plupart, majeure partie | mayoría, la mayor parte | maioria, a maior parte | maggioranza, la maggior parte
male, masculine | masculin, mâle | masculino, varón | masculino, macho | maschile, maschio
manual, manually, by hand | manuel, manuellement, à la main | manual, manualmente, a mano | manual, manualmente, à mão | manuale, manualmente, a mano
many, a lot, lots, plenty, a great deal | beaucoup, un grand nombre, plein de | muchos, un montón, gran cantidad | muitos, um monte, grande quantidade | molti, tanti, un sacco, gran numero
map, plan, street map | carte, plan | mapa, plano | mapa | mappa, cartina
maritime, marine, sea, nautical | maritime, marin, nautique | marítimo, marino, náutico | marítimo, marinho, náutico | marittimo, marino, nautico
married, wedded | marié | casado | casado | sposato, coniugato
match, game, fixture | match, rencontre, partie | partido, encuentro | partida, partido, jogo, desafio | partita, incontro
material, substance | matériau, matière | material, materia | material, matéria | materiale, materia
maximum, maximal, at most, no more than, up to | maximum, maximal, au maximum, au plus, jusqu'à | máximo, como máximo, a lo sumo, no más de, hasta | máximo, no máximo, até, não mais de | massimo, al massimo, non più di, fino a
maximum, upper limit, ceiling, cap | maximum, plafond, limite supérieure | máximo, tope, techo | máximo, teto | massimo, tetto, limite massimo
meaning, sense, significance | sens, signification, signifier, vouloir dire | significado, sentido, significar, querer decir | significado, sentido, significar, querer dizer | significato, senso, significare, voler dire
means, resource, by means of | moyen, ressource, au moyen de | medio, recurso, mediante | meio, recurso, por meio de | mezzo, risorsa, per mezzo di
meanwhile, in the meantime | entre-temps, en attendant, pendant ce temps | mientras tanto, entretanto | enquanto isso, entretanto, nesse meio-tempo | nel frattempo, intanto
measure, step | mesure, disposition | medida, disposición | medida, providência | misura, provvedimento
measurement, measure, dimensions | mesure, dimensions | medida, medición, dimensiones | medida, medição, dimensões | misura, misurazione, dimensioni
mechanical, mechanically | mécanique | mecánico | mecânico | meccanico
medical, health, clinical | médical, clinique | médico, clínico, sanitario | médico, clínico | medico, clinico, sanitario
medieval, middle ages | médiéval, moyenâgeux | medieval, medioeval | medieval | medievale
meeting point, meeting place, where to meet | point de rencontre, lieu de rendez-vous | punto de encuentro, lugar de encuentro | ponto de encontro, local de encontro | punto di ritrovo, punto d'incontro, luogo di ritrovo
memory, recollection, remembrance | souvenir, mémoire | recuerdo, memoria | lembrança, recordação, memória | ricordo, memoria
merger, merge, fusion, amalgamation | fusion, fusionner | fusión, fusionar | fusão, fundir, incorporação | fusione, fondere, accorpamento
mess, disorder, chaos, untidy | désordre, bazar, chaos, pagaille | desorden, caos, lío, desordenado | bagunça, desordem, desarrumação, caos | disordine, confusione, caos, disordinato
message, communication, memo | message, communication | mensaje, comunicación, recado | mensagem, comunicação, recado | messaggio, comunicazione
metal, metallic, made of metal | métallique, en métal | metálico, de metal | metálico, de metal | metallico, di metallo
method, approach, technique | méthode, approche, technique | método, enfoque, técnica | método, abordagem, técnica | metodo, approccio, tecnica
middle, centre, midpoint, in the middle | milieu, centre, au milieu | medio, mitad, centro, en medio | meio, centro, no meio | mezzo, centro, in mezzo
midnight, at midnight | minuit, à minuit | medianoche, a medianoche | meia-noite, à meia-noite | mezzanotte, a mezzanotte
milestone, landmark | jalon, étape clé, étape importante | hito | marco | pietra miliare, tappa fondamentale
military, army | militaire | militar, castrense | militar | militare
millennium, thousand years | millénaire | milenio | milênio, milénio | millennio
minimum, lower limit, floor | minimum, seuil, plancher | mínimo, límite inferior | mínimo, limite inferior | minimo, soglia minima, limite minimo
minimum, minimal, at least, no less than | minimum, minimal, au moins, au minimum | mínimo, al menos, como mínimo, por lo menos | mínimo, pelo menos, no mínimo, ao menos | minimo, almeno, come minimo, non meno di
minute | minute | minuto | minuto | minuto
missing, lacking, absent | manquant, disparu | que falta, faltante, desaparecido | em falta, faltante, desaparecido | mancante, disperso
mission, purpose, vocation | mission, vocation | misión, vocación | missão, vocação | missione, vocazione
mistake, error, fault, slip | erreur, faute, se tromper | error, equivocación, fallo, falta | erro, engano, equívoco, falha | errore, sbaglio, sbagliare
misunderstanding, misunderstand, mix-up | malentendu, méprise, quiproquo | malentendido, equívoco | mal-entendido, equívoco | malinteso, equivoco, fraintendimento
mixed, co-ed, combined | mixte, mélangé | mixto, mezclado | misto, misturado | misto, mescolato
mobile, portable, movable | mobile, portable, ambulant | móvil, portátil, ambulante | móvel, portátil, ambulante | mobile, portatile, ambulante
model, template, pattern | modèle, gabarit | modelo, plantilla | modelo, gabarito | modello, schema
moderate, moderately, reasonable | modéré, modérément | moderado, moderadamente | moderado, moderadamente | moderato, moderatamente
modern, contemporary | moderne, contemporain | moderno, contemporáneo | moderno, contemporâneo | moderno, contemporaneo
modest, humble, modesty | modeste, humble, modestie | modesto, humilde, modestia | modesto, humilde, modéstia | modesto, umile, modestia
moment, instant, point in time | moment, instant | momento, instante | momento, instante | momento, istante, attimo
month | mois | mes | mês | mese
monthly, every month, per month | mensuel, mensuellement, tous les mois, par mois | mensual, mensualmente, cada mes, al mes | mensal, mensalmente, todo mês, por mês | mensile, mensilmente, ogni mese, al mese
mood, temper, frame of mind | humeur, état d'esprit | humor, estado de ánimo | humor, estado de espírito, disposição | umore, stato d'animo
morning, a.m., in the morning | matin, matinée, le matin | mañana, por la mañana | manhã, de manhã | mattina, mattino, mattinata
mother tongue, native language, first language | langue maternelle | lengua materna, idioma materno | língua materna, língua nativa | lingua madre, madrelingua
motion, resolution, table a motion | motion, résolution | moción, resolución | moção, resolução | mozione, risoluzione
motivated, committed, motivation | motivé, engagé, motivation | motivado, comprometido, motivación | motivado, empenhado, motivação | motivato, impegnato, motivazione
mountain, mount, peak | montagne, mont | montaña, monte | montanha, serra, monte | montagna, monte
mountainous, mountain, hilly | montagneux, montagnard, de montagne | montañoso, de montaña, serrano | montanhoso, serrano, de montanha | montuoso, montano, di montagna
multilingual, in several languages, polyglot | multilingue, plurilingue, polyglotte | multilingüe, plurilingüe, en varios idiomas, políglota | multilíngue, plurilíngue, em várias línguas, poliglota | multilingue, plurilingue, in più lingue, poliglotta
municipal, town, communal | municipal, communal | municipal, comunal | municipal, camarário | comunale, municipale
mystery, enigma, puzzle | mystère, énigme | misterio, enigma | mistério, enigma | mistero, enigma
naked, nude, undressed | nu, dévêtu | desnudo | nu, despido, pelado | nudo, svestito
name, called, named | nom, s'appeler, dénomination | nombre, llamarse, denominación | nome, chamar-se, denominação | nome, chiamarsi, denominazione
narrow, tight | étroit, resserré | estrecho, angosto | estreito, apertado | stretto, angusto
national, nationwide, nationally | national, à l'échelle nationale | nacional, a nivel nacional | nacional, todo o país | nazionale, a livello nazionale
native, indigenous, aboriginal | autochtone, indigène, natif | nativo, indígena, autóctono, originario | nativo, indígena, autóctone | nativo, indigeno, autoctono
natural, naturally, nature | naturel, naturellement | natural, naturalmente | natural, naturalmente | naturale, naturalmente
nearby, near, close, close by, neighbouring | proche, près, à proximité, voisin | cercano, próximo, cerca, vecino, aledaño | próximo, perto, vizinho, nas proximidades | vicino, nei pressi, prossimo, nelle vicinanze
necessary, needed, required, necessity | nécessaire, requis, nécessité | necesario, preciso, requerido, necesidad | necessário, preciso, requerido, necessidade | necessario, richiesto, occorrente, necessità
need, necessity, to need, require | besoin, nécessité, avoir besoin de | necesidad, necesitar, requerir | necessidade, precisar de, necessitar | bisogno, necessità, avere bisogno di, necessitare
negative, unfavourable, negatively | négatif, défavorable, négativement | negativo, desfavorable, negativamente | negativo, desfavorável, negativamente | negativo, sfavorevole, negativamente
negotiable, open to negotiation | négociable, à débattre | negociable, a convenir | negociável, a combinar | negoziabile, trattabile
neighbourhood, neighborhood, district, quarter | quartier, voisinage, arrondissement | barrio, vecindario, colonia | bairro, vizinhança | quartiere, vicinato, rione
nervous, anxious, tense, stressed | nerveux, anxieux, tendu, stressé | nervioso, ansioso, tenso, estresado | nervoso, ansioso, tenso, estressado, stressado | nervoso, ansioso, teso, stressato
network, web | réseau | red | rede | rete
neutral, impartial, unbiased, neutrality | neutre, impartial, neutralité | neutral, imparcial, neutralidad | neutro, imparcial, neutralidade | neutrale, imparziale, neutralità
never, at no time | jamais | nunca, jamás | nunca, jamais | mai, giammai
new, brand-new, novel | nouveau, neuf | nuevo, novedoso | novo | nuovo
news, latest news, updates | nouvelles, actualités, infos | noticias, novedades, actualidad | notícias, novidades, atualidades | notizie, novità, attualità
next day, following day, day after | lendemain, jour suivant | día siguiente, al otro día | dia seguinte, no outro dia | giorno dopo, l'indomani, giorno seguente
next, following, upcoming, forthcoming, subsequent | prochain, suivant, à venir, ultérieur | próximo, siguiente, venidero, posterior | próximo, seguinte, vindouro, posterior | prossimo, seguente, successivo, in arrivo
nickname, pet name | surnom, sobriquet | apodo, mote, sobrenombre | apelido, alcunha | soprannome, nomignolo
night, overnight, at night | nuit, la nuit, de nuit | noche, de noche | noite, de noite | notte, di notte
night-time, nocturnal, overnight, at night | nocturne, de nuit, la nuit | nocturno, de noche, por la noche | noturno, de noite, à noite | notturno, di notte, la notte
noise, din, racket | bruit, vacarme, tapage, nuisance sonore | ruido, bulla, barullo | barulho, ruído | rumore, chiasso, baccano
non-alcoholic, alcohol-free, soft | sans alcool, non alcoolisé | sin alcohol, no alcohólico | sem álcool, não alcoólico | analcolico, senza alcol
non-profit, not-for-profit, charitable | but non lucratif, but lucratif, associatif | fines de lucro, ánimo de lucro | sem fins lucrativos | scopo di lucro, no profit, fini di lucro
noon, midday, at noon | midi, à midi | mediodía, a mediodía | meio-dia, ao meio-dia | mezzogiorno, a mezzogiorno
normal, normally, ordinary, regular | normal, normalement, ordinaire | normal, normalmente, ordinario, corriente | normal, normalmente, ordinário, comum | normale, normalmente, ordinario
north | nord | norte | norte | nord, settentrione
northern, north, northerly | septentrional, du nord, nord | septentrional, norteño, del norte, norte | setentrional, do norte, nortenho, norte | settentrionale, del nord, nord
notice period, advance notice, prior notice | préavis, délai de préavis | preaviso, aviso previo, antelación | aviso prévio, pré-aviso, antecedência | preavviso, anticipo
now, right now, at the moment | maintenant, à présent, en ce moment | ahora, ahora mismo, en este momento | agora, neste momento, agora mesmo | adesso, ora, in questo momento
nowhere, not anywhere | nulle part | en ninguna parte, en ningún sitio | em lugar nenhum, em lado nenhum | da nessuna parte, in nessun luogo
number, how many, count | nombre, combien | número, cuántos, cantidad | número, quantos, quantidade | numero, quanti
numerous, many, lots of | nombreux, beaucoup de | numerosos, muchos | numerosos, muitos, bastantes | numerosi, molti, parecchi
objective, objectively, impartial | objectif, objectivement, impartial | objetivo, objetivamente, imparcial | objetivo, objetivamente, imparcial | oggettivo, obiettivo, imparziale
obligation, duty, have to, must | obligation, devoir | obligación, deber | obrigação, dever | obbligo, dovere
obstacle, hurdle, barrier, hindrance | obstacle, barrière, entrave | obstáculo, barrera, traba | obstáculo, barreira, entrave | ostacolo, barriera, intralcio
obvious, evident, obviously | évident, évidemment, manifeste | obvio, evidente, evidentemente, manifiesto | óbvio, evidente, evidentemente, manifesto | ovvio, evidente, evidentemente, palese
occasion, event | occasion, à l'occasion de | ocasión, con motivo de | ocasião, por ocasião de | occasione, in occasione di
occasional, occasionally, now and then, time to time, sometimes | occasionnel, temps en temps, parfois, quelquefois, occasionnellement | ocasional, vez en cuando, a veces, ocasionalmente | ocasional, vez em quando, às vezes, por vezes, ocasionalmente | occasionale, tanto in tanto, a volte, qualche volta, ogni tanto
off-peak, low season, quiet period | basse saison, heures creuses, hors saison | temporada baja, fuera de temporada, hora valle | baixa temporada, época baixa, baixa estação | bassa stagione, fuori stagione
offer, bid, offering | offre, offrir, proposer | oferta, ofrecer, ofrecimiento | oferta, oferecer, oferecimento | offerta, offrire
official, officially, formal | officiel, officiellement | oficial, oficialmente | oficial, oficialmente | ufficiale, ufficialmente
old age, later life | vieillesse, grand âge | vejez, tercera edad | velhice, terceira idade | vecchiaia, terza età
old town, historic centre, historic district | vieille ville, centre historique, quartier historique | casco antiguo, casco viejo, centro histórico | centro histórico, cidade velha, zona histórica | centro storico, città vecchia
old, ancient | ancien, vieux | antiguo, viejo | antigo, velho | antico, vecchio
on behalf of, in the name | au nom de, pour le compte | en nombre de, por cuenta de | em nome de, por conta de | a nome di, per conto di
once, one time, a single time | une fois, une seule fois | una vez, una sola vez | uma vez, uma só vez | una volta, una sola volta
online, on the internet, virtual, remotely, web-based | en ligne, sur internet, à distance, virtuel | en línea, por internet, online, virtual, a distancia | on-line, online, pela internet, virtual, à distância | online, su internet, in rete, virtuale, a distanza
only, sole, unique, single | seul, unique | único, solo | único, só | unico, solo
open, opened | ouvert | abierto | aberto | aperto
opening hours, opening times, business hours, office hours | heures d'ouverture, horaires d'ouverture, horaires | horario de apertura, horario de atención, horario | horário de funcionamento, horário de abertura, horário de atendimento | orario di apertura, orari di apertura, orario al pubblico
operation, functioning, work, running | fonctionnement, marche, fonctionner | funcionamiento, marcha, funcionar | funcionamento, funcionar | funzionamento, funzionare
opinion, view, point of view, viewpoint | opinion, avis, point de vue | opinión, parecer, punto de vista | opinião, parecer, ponto de vista | opinione, parere, punto di vista
opportunity, chance, occasion | occasion, opportunité | oportunidad, ocasión, chance | oportunidade, ocasião, chance | opportunità, occasione, possibilità
opposite, across from, facing, across the street | en face, vis-à-vis | enfrente, frente a | em frente, defronte | di fronte, dirimpetto
opposite, contrary, reverse | contraire, opposé, inverse | contrario, opuesto, inverso | contrário, oposto, inverso | contrario, opposto, inverso
option, possibility, choice | option, possibilité, choix | opción, posibilidad | opção, possibilidade | opzione, possibilità, scelta
optional, not compulsory, voluntary | facultatif, optionnel, non obligatoire | opcional, facultativo, no obligatorio | opcional, facultativo, não obrigatório | facoltativo, opzionale, non obbligatorio
oral, spoken, verbal, orally, verbally | oral, à l'oral, verbal, de vive voix | oral, verbal, de palabra, oralmente | oral, verbal, de viva voz, oralmente | orale, verbale, a voce, oralmente
orange | orange, orangé | naranja, anaranjado | laranja, alaranjado | arancione
order, sequence, in order | ordre, séquence | orden, secuencia | ordem, sequência | ordine, sequenza
ordinary people, general public, the public | grand public, tout un chacun | público en general, gente corriente | público em geral, grande público | grande pubblico, gente comune
ordinary, regular | ordinaire | ordinario | ordinário | ordinario
organic, bio, organically grown | biologique, bio, issu du bio | ecológico, orgánico, biológico | orgânico, biológico | biologico, bio
organisation, arrangement, organise, arrange | organisation, organiser, aménager | organización, organizar, disponer | organização, organizar | organizzazione, organizzare, allestire
origin, source, where from | origine, provenance, source | origen, procedencia, fuente | origem, procedência, proveniência | origine, provenienza, fonte
original, original version | original, version originale | original, versión original | original, versão original | originale, versione originale
other, another, alternative | autre, un autre | otro | outro | altro, un altro
out of order, not working, broken down, faulty, defective | en panne, hors service, défectueux, ne fonctionne pas | averiado, fuera de servicio, no funciona, defectuoso, descompuesto | avariado, fora de serviço, com defeito, não funciona, defeituoso | guasto, fuori servizio, non funziona, difettoso
outdated, obsolete, out of date, old-fashioned | obsolète, dépassé, périmé, démodé | obsoleto, desfasado, anticuado, desactualizado | obsoleto, ultrapassado, desatualizado, antiquado | obsoleto, superato, antiquato, non aggiornato
outdoor, open-air, outside, outdoors | en plein air, extérieur, à l'extérieur, dehors | al aire libre, exterior, a la intemperie | ao ar livre, externo, a céu aberto | all'aperto, esterno, en plein air
outside, outdoors, out of doors | dehors, à l'extérieur | fuera, afuera, en el exterior | fora, lá fora, no exterior | fuori, all'esterno
outskirts, suburbs, suburb, periphery | banlieue, périphérie, faubourg | afueras, periferia, suburbio, extrarradio | periferia, subúrbio, arredores | periferia, sobborgo, hinterland
ownership, property, own, possession | propriété, possession, posséder | propiedad, posesión, poseer | propriedade, posse, possuir | proprietà, possesso, possedere
page, sheet | page, feuille | página, hoja | página, folha | pagina, foglio
paid, remunerated, for a fee | payant, payé, rémunéré | de pago, pagado, remunerado | pago, remunerado | a pagamento, pagato, retribuito
pain, ache, suffering, hurt | douleur, souffrance | dolor, sufrimiento, doler | dor, sofrimento, doer | dolore, sofferenza
pair, couple | paire, couple | par, pareja | par, casal | paio, coppia
paper, on paper, hard copy | en papier, sur papier, format papier | de papel, en papel, impreso | de papel, em papel, impresso | di carta, cartaceo, su carta
paperwork, formalities, red tape, bureaucracy | paperasse, formalités, démarches administratives, bureaucratie | papeleo, trámites, burocracia | papelada, burocracia, formalidades | scartoffie, pratiche, burocrazia, formalità
paragraph | paragraphe, alinéa | párrafo | parágrafo | paragrafo, capoverso
parallel, in parallel, concurrent | parallèle, en parallèle, parallèlement | paralelo, en paralelo, paralelamente | paralelo, em paralelo, paralelamente | parallelo, in parallelo, parallelamente
part, portion, piece, section | partie, portion, part | parte, porción | parte, porção | parte, porzione
part-time, part time | à temps partiel, mi-temps | a tiempo parcial, a media jornada, medio tiempo | em tempo parcial, a tempo parcial, meio período, part-time | a tempo parziale, part time
partial, partially, partly, in part | partiel, partiellement, en partie | parcial, parcialmente, en parte | parcial, parcialmente, em parte | parziale, parzialmente, in parte
participation, taking part, attendance, involvement, take part | participation, participer, prendre part | participación, participar, tomar parte, asistencia | participação, participar, tomar parte, comparecimento | partecipazione, partecipare, prendere parte
partnership, alliance | partenariat, alliance | asociación, alianza, colaboración | parceria, aliança | partenariato, alleanza, collaborazione
passive, inactive, passively | passif, inactif | pasivo, inactivo | passivo, inativo | passivo, inattivo
past, bygone days | passé | pasado | passado | passato
past, bygone | passé, révolu | pasado, transcurrido | passado, transcorrido | passato, trascorso
patient, patience | patient, patience | paciente, paciencia | paciente, paciência | paziente, pazienza
peaceful, peace, peacefully | paisible, pacifique, paix | pacífico, apacible, paz | pacífico, paz, pacato | pacifico, pace, sereno
penalty, sanction, punishment | sanction, peine, punition, pénalité | sanción, pena, castigo, penalización | sanção, pena, castigo, penalidade | sanzione, pena, punizione, penale
pending, outstanding, awaiting, still open | en attente, en suspens, en instance | pendiente, en espera, por resolver | pendente, à espera, por resolver | in sospeso, in attesa, pendente
percentage, per cent, percent, proportion | pourcentage, pour cent, proportion | porcentaje, por ciento, proporción | porcentagem, percentagem, por cento, proporção | percentuale, per cento, proporzione
period, spell, time span | période, laps de temps | período, periodo, lapso, plazo | período, lapso, prazo | periodo, lasso di tempo
permanent, lasting, permanently, enduring | permanent, durable, définitif, en permanence | permanente, duradero, permanentemente, fijo | permanente, duradouro, permanentemente, fixo | permanente, duraturo, stabile, permanentemente
permission, authorisation, consent, allow, permit | permission, autorisation, consentement, permettre, autoriser | permiso, autorización, consentimiento, permitir, autorizar | permissão, autorização, licença, permitir, autorizar | permesso, autorizzazione, consenso, permettere, autorizzare
personal, personally, in person | personnel, personnellement, en personne | personal, personalmente, en persona | pessoal, pessoalmente, em pessoa | personale, personalmente, di persona
pet-friendly, pets allowed, dogs welcome | animaux admis, animaux acceptés | admite mascotas, se aceptan mascotas, se admiten animales | aceita animais, animais permitidos, pet friendly | animali ammessi, si accettano animali
picture, image, illustration | image, illustration | imagen, ilustración, estampa | imagem, ilustração, figura | immagine, illustrazione, figura
piece, bit, fragment | morceau, bout, fragment | trozo, pedazo, fragmento | pedaço, bocado, fragmento | pezzo, frammento
pink | rose | rosa, rosado | rosa, cor-de-rosa | rosa
place, location, spot, site, venue | lieu, endroit, emplacement, site | lugar, sitio, ubicación, emplazamiento | lugar, local, sítio, localização | luogo, posto, sito, ubicazione
plan b, fallback, contingency plan | plan b, solution de repli, solution de rechange | plan b, plan alternativo, plan de contingencia | plano b, plano alternativo, plano de contingência | piano b, piano alternativo, soluzione di ripiego
plan, scheme, planning | plan, projet, planification, planifier | plan, proyecto, planificación, planear | plano, projeto, planejamento, planeamento | piano, progetto, pianificazione, pianificare
planned, scheduled, intended, programmed | prévu, planifié, programmé | previsto, planificado, programado | previsto, planejado, planeado, programado | previsto, programmato, pianificato
plastic, made of plastic | en plastique, plastique | de plástico, plástico | de plástico, plástico | di plastica, in plastica
pleasant, nice, agreeable, enjoyable | agréable, plaisant, sympathique | agradable, grato, placentero, simpático | agradável, prazeroso, aprazível | piacevole, gradevole, simpatico
pleasure, delight, enjoyment | plaisir, délice | placer, gusto, deleite | prazer, gosto, deleite | piacere, diletto
point, item | point | punto | ponto | punto
poisonous, toxic, venomous | toxique, vénéneux, empoisonné | venenoso, tóxico | venenoso, tóxico | velenoso, tossico
policy, guidelines | politique, ligne de conduite | política, directrices | política, diretrizes | politica, linea di condotta
polite, courteous, well-mannered, politeness | poli, courtois, politesse | cortés, educado, cortesía | educado, cortês, cortesia | educato, cortese, garbato, cortesia
political, politically | politique, politiquement | político, políticamente | político, politicamente | politico, politicamente
pollution, contamination, pollute | pollution, polluer, contamination | contaminación, polución, contaminar | poluição, contaminação, poluir | inquinamento, inquinare, contaminazione
poor, needy, low-income, poverty | pauvre, démuni, nécessiteux, pauvreté | pobre, necesitado, de bajos recursos, pobreza | pobre, carente, necessitado, pobreza | povero, bisognoso, indigente, povertà
popular, much loved, in demand, popularity | populaire, apprécié, popularité | popular, apreciado, popularidad | popular, apreciado, popularidade | popolare, apprezzato, popolarità
population, inhabitants, residents, people | population, habitants, résidents | población, habitantes, residentes | população, habitantes, moradores | popolazione, abitanti, residenti
positive, favourable, positively | positif, favorable, positivement | positivo, favorable, positivamente | positivo, favorável, positivamente | positivo, favorevole, positivamente
possible, feasible, possibly, possibility | possible, faisable, possibilité | posible, factible, viable, posibilidad | possível, viável, factível, possibilidade | possibile, fattibile, possibilità
power, authority, might | pouvoir, puissance, autorité | poder, autoridad | poder, autoridade | potere, autorità
practical, hands-on, in practice | pratique, concret, en pratique | práctico, en la práctica | prático, na prática | pratico, concreto, in pratica
practice, exercise, practise | pratique, exercice, pratiquer, s'exercer | práctica, ejercicio, practicar, ejercitar | prática, exercício, praticar, treinar | pratica, esercizio, praticare, esercitarsi
praise, compliment, commend | éloge, louange, féliciter, louer | elogio, alabanza, elogiar | elogio, louvor, elogiar | elogio, lode, elogiare
precaution, safety measure | précaution, mesure de précaution | precaución, medida de seguridad | precaução, medida de segurança | precauzione, misura di sicurezza
precise, exact, accurate, precisely, accuracy | précis, exact, précisément, exactitude, précision | preciso, exacto, exactamente, precisión | preciso, exato, exatamente, precisão | preciso, esatto, esattamente, precisione
predictable, foreseeable, expected | prévisible, attendu | previsible, predecible | previsível, esperado | prevedibile, atteso
pregnant, expecting, pregnancy | enceinte, grossesse | embarazada, encinta, embarazo | grávida, gestante, gravidez | incinta, gravida, gravidanza
prepaid, paid in advance | prépayé, payé d'avance | prepagado, de prepago, pagado por adelantado | pré-pago, pago antecipadamente | prepagato, pagato in anticipo
preparation, prepare, get ready, preparations | préparation, préparatifs, préparer | preparación, preparativos, preparar | preparação, preparativos, preparar, preparo | preparazione, preparativi, preparare
present, in attendance, attending, presence | présent, présence | presente, asistente, presencia | presente, presença | presente, presenza
present, nowadays, these days, today | présent, de nos jours | presente, hoy en día, actualidad | presente, hoje em dia, atualidade | presente, al giorno d'oggi, oggigiorno
presentation, talk | présentation, exposé | presentación, presentar, exposición | apresentação, apresentar, exposição | presentazione, presentare, relazione
previous, preceding, prior, earlier | précédent, antérieur, préalable | anterior, previo, precedente | anterior, prévio, precedente | precedente, anteriore, previo
price, cost, rate, how much | prix, tarif, coût | precio, tarifa, coste, cuánto cuesta | preço, tarifa, custo, quanto custa | prezzo, tariffa, costo, quanto costa
principle, tenet | principe | principio | princípio | principio
printed, in print | imprimé | impreso | impresso | stampato, a stampa
priority, top priority, precedence | priorité, prioritaire | prioridad, prioritario, preferencia | prioridade, prioritário, preferência | priorità, prioritario, precedenza
privacy, private life | vie privée, intimité, confidentialité | privacidad, vida privada, intimidad | privacidade, vida privada, intimidade | privacy, vita privata, riservatezza
private, privately | privé, particulier | privado, particular | privado, particular | privato, privatamente
prize, award, trophy | prix, récompense, trophée | premio, galardón, trofeo | prêmio, prémio, galardão, troféu | premio, riconoscimento, trofeo
probable, likely, probably, probability | probable, vraisemblable, probablement, probabilité | probable, probablemente, verosímil, probabilidad | provável, provavelmente, verossímil, probabilidade | probabile, probabilmente, verosimile, probabilità
problem, trouble, issue, difficulty | problème, souci, ennui, difficulté | problema, inconveniente, dificultad | problema, dificuldade, transtorno | problema, guaio, difficoltà
process, procedure | processus, procédure, démarche | proceso, procedimiento, trámite | processo, procedimento, trâmite | processo, procedura, iter
profession, occupation, trade, job | profession, métier | profesión, oficio, ocupación | profissão, ofício, ocupação | professione, mestiere, occupazione
professional, professionally, occupational | professionnel, professionnellement | profesional, profesionalmente | profissional, profissionalmente | professionale, professionalmente
profit, gain, earnings | bénéfice, profit, gain | beneficio, ganancia, lucro, utilidad | lucro, ganho | profitto, guadagno, utile
profitable, lucrative, cost-effective, profitability | rentable, lucratif, rentabilité | rentable, lucrativo, provechoso, rentabilidad | rentável, lucrativo, rentabilidade | redditizio, lucrativo, redditività
programme, program, schedule of events | programme | programa, programación | programa, programação | programma
progress, advance, headway | progrès, avancée, avancement | progreso, avance | progresso, avanço | progresso, avanzamento
project, undertaking, initiative | projet, initiative | proyecto, iniciativa | projeto, iniciativa | progetto, iniziativa
proposal, suggestion, propose, suggest, put forward | proposition, suggestion, proposer, suggérer | propuesta, sugerencia, proponer, sugerir | proposta, sugestão, propor, sugerir | proposta, suggerimento, proporre, suggerire
protection, protect, safeguard | protection, protéger, sauvegarde | protección, proteger, amparo | proteção, proteger, salvaguarda | protezione, proteggere, tutela, salvaguardia
proud, pride | fier, fierté | orgulloso, orgullo | orgulhoso, orgulho | orgoglioso, fiero, orgoglio
public holiday, bank holiday, national holiday | jour férié, fête nationale, jour chômé | día festivo, feriado, fiesta nacional | feriado, dia feriado, feriado nacional | giorno festivo, festa nazionale, festività
public, publicly | public, publiquement | público, públicamente | público, publicamente | pubblico, pubblicamente
punctual, on time, punctually, punctuality | ponctuel, à l'heure, ponctualité | puntual, a tiempo, puntualmente, puntualidad | pontual, a tempo, no horário, pontualidade | puntuale, in orario, puntualmente, puntualità
pure, unmixed, purity | pur, pureté | puro, pureza | puro, pureza | puro, purezza
purple, violet | violet, pourpre, mauve | morado, violeta, púrpura | roxo, violeta, púrpura | viola, porpora
purpose, aim, goal, objective, intention | but, objectif, finalité, dessein | propósito, fin, objetivo, finalidad, meta | propósito, fim, objetivo, finalidade, meta | scopo, fine, obiettivo, finalità, proposito
qualified, certified, accredited | qualifié, diplômé, certifié | cualificado, calificado, titulado, certificado | qualificado, habilitado, diplomado, certificado | qualificato, abilitato, diplomato, certificato
quality, standard | qualité | calidad | qualidade | qualità
quarrel, argument, quarrelling | dispute, querelle, se disputer | pelea, riña, pelearse | briga, zanga, brigar | litigio, lite, litigare
quarter, one fourth | quart | cuarto, cuarta parte | quarto, quarta parte | quarto, un quarto
quarter, three months | trimestre, trois mois | trimestre, tres meses | trimestre, três meses | trimestre, tre mesi
quarterly, every three months | trimestriel, les trois mois, par trimestre | trimestral, cada tres meses, trimestralmente | trimestral, cada três meses, trimestralmente | trimestrale, ogni tre mesi, trimestralmente
question, query, ask, inquiry | question, interrogation, poser une question | pregunta, preguntar, consulta | pergunta, perguntar, questão, dúvida | domanda, quesito, chiedere
queue, line, wait in line | file d'attente, queue, faire la queue | cola, fila, hacer cola | fila, fazer fila | coda, fila, fare la coda
quiet, silent, calm, peaceful, silence | calme, silencieux, tranquille, silence | tranquilo, silencioso, silencio, callado | tranquilo, silencioso, calmo, silêncio, sossegado | tranquillo, silenzioso, calmo, silenzio
quorum, minimum attendance | quorum | quórum, quorum | quórum, quorum | quorum, numero legale
quote, estimate, quotation | devis, estimation | presupuesto, cotización | orçamento, cotação | preventivo
rainy, wet | pluvieux | lluvioso | chuvoso | piovoso
range, span, scope | gamme, éventail, plage | gama, rango, abanico | gama, faixa, leque | gamma, ventaglio, fascia
rank, grade | rang, grade | rango, grado, categoría | posto, grau, categoria, patente | rango, grado
ranking, league table, standings | classement, palmarès | clasificación, ranking | classificação, ranking | classifica, graduatoria
rare, uncommon, rarely, seldom | rare, peu commun, rarement | raro, poco común, raramente, rara vez | raro, incomum, raramente | raro, poco comune, raramente, di rado
rate, ratio | taux, ratio | tasa, índice, ratio | taxa, índice | tasso, indice
ready, prepared, set to go | prêt, préparé | listo, preparado, dispuesto | pronto, preparado | pronto, preparato
real, actual, genuine, really, reality | réel, véritable, réellement, réalité | real, verdadero, realmente, realidad | real, verdadeiro, realmente, realidade | reale, vero, realmente, realtà
reasonable, sensible, reasonably | raisonnable, sensé, raisonnablement | razonable, sensato, razonablemente | razoável, sensato, razoavelmente | ragionevole, sensato, ragionevolmente
recent, recently, lately | récent, récemment, dernièrement | reciente, recientemente, últimamente | recente, recentemente, ultimamente | recente, recentemente, ultimamente
recommendation, recommend, advisable | recommandation, recommander, préconiser | recomendación, recomendar | recomendação, recomendar | raccomandazione, raccomandare, consigliare
rectangular, oblong, rectangle | rectangulaire, oblong | rectangular, rectángulo | retangular, retângulo | rettangolare, rettangolo
recyclable, recycled | recyclable, recyclé | reciclable, reciclado | reciclável, reciclado | riciclabile, riciclato
red | rouge | rojo, colorado, encarnado | vermelho, encarnado | rosso
refund, reimbursement, reimburse, money back | remboursement, rembourser | reembolso, devolución, reembolsar | reembolso, devolução, reembolsar | rimborso, rimborsare
refundable, reimbursable | remboursable | reembolsable | reembolsável | rimborsabile
refusal, rejection, refuse, reject, turn down, decline | refus, rejet, refuser, rejeter, décliner | rechazo, negativa, rechazar, declinar, denegar | recusa, rejeição, recusar, rejeitar, negar | rifiuto, rigetto, rifiutare, respingere, declinare
region, province, area | région, province | región, comarca, provincia | região, província | regione, provincia
regional, of the region | régional | regional, autonómico | regional | regionale
regular, regularly, at regular intervals | régulier, régulièrement | regular, regularmente, con regularidad | regular, regularmente, com regularidade | regolare, regolarmente
relationship, relation, link, connection | relation, rapport, lien | relación, vínculo, lazo | relação, relacionamento, vínculo, laço | rapporto, relazione, legame
relevant, pertinent, relevance | pertinent, pertinence | relevante, pertinente, relevancia | relevante, pertinente, relevância | pertinente, rilevante, pertinenza
reliable, trustworthy, dependable, reliability | fiable, digne de confiance, fiabilité | fiable, confiable, de confianza, fiabilidad | confiável, fiável, de confiança, confiabilidade | affidabile, attendibile, fidato, affidabilità
religious, faith, spiritual | religieux, confessionnel | religioso, confesional | religioso, confessional | religioso, confessionale
remainder, rest, balance, remaining | reste, restant, solde | resto, restante, remanente, saldo | resto, restante, remanescente, saldo | resto, rimanente, restante, saldo
reminder, remind | rappel, rappeler | recordatorio, recordar | lembrete, lembrar, relembrar | promemoria, sollecito, ricordare
remit, jurisdiction, competence, powers | attributions, compétence, ressort | competencia, atribuciones, ámbito competencial | competência, atribuições, alçada | competenza, attribuzioni, competenze
removal, remove, take away, withdrawal | enlèvement, retrait, enlever, retirer | retirada, retirar, quitar | retirada, remoção, retirar, remover | rimozione, ritiro, rimuovere, togliere
renewable, renewed | renouvelable, reconductible | renovable, prorrogable | renovável, prorrogável | rinnovabile, prorogabile
renewal, renew, extension | renouvellement, renouveler, reconduction | renovación, renovar, prórroga | renovação, renovar, prorrogação | rinnovo, rinnovare, proroga
repair, fix, mend | réparation, réparer, dépannage | reparación, arreglo, reparar, arreglar | reparo, reparação, conserto, consertar, reparar | riparazione, riparare, aggiustare
repetition, repeat, again | répétition, répéter, recommencer | repetición, repetir | repetição, repetir | ripetizione, ripetere
replacement, substitution, replace, substitute | remplacement, remplacer, substitution | sustitución, reemplazo, sustituir, reemplazar | substituição, substituir | sostituzione, sostituire, rimpiazzare
reputation, good name, standing, prestige | réputation, renommée, prestige | reputación, fama, prestigio, renombre | reputação, fama, prestígio, renome | reputazione, fama, prestigio
request, ask for, apply for | demande, requête, demander, solliciter | solicitud, petición, pedido, solicitar, pedir | pedido, solicitação, requerimento, pedir, solicitar | richiesta, domanda, istanza, richiedere
requirement, condition, prerequisite, precondition | exigence, condition requise, prérequis, condition préalable | requisito, exigencia, condición previa | requisito, exigência, pré-requisito | requisito, esigenza, prerequisito
research, investigate, study | recherche, étude, rechercher | investigación, estudio, investigar | pesquisa, investigação, estudo, pesquisar | ricerca, studio, ricercare
resources, means, assets | ressources, moyens | recursos, medios | recursos, meios | risorse, mezzi
responsibility, accountability, liability | responsabilité | responsabilidad | responsabilidade | responsabilità
responsible, accountable, in charge | responsable, chargé de | responsable, encargado | responsável, encarregado | responsabile, incaricato
rest, relaxation, relax | repos, détente, se reposer | descanso, reposo, descansar | descanso, repouso, descansar | riposo, relax, riposare
result, outcome, findings | résultat, issue, conclusion | resultado, desenlace | resultado, desfecho | risultato, esito
retired, pensioner, retiree, retirement | retraité, à la retraite, retraite | jubilado, retirado, pensionista, jubilación | aposentado, reformado, aposentadoria, reforma | pensionato, in pensione, pensionamento
reusable, returnable, refillable | réutilisable, rechargeable, consigné | reutilizable, retornable, rellenable | reutilizável, retornável, recarregável | riutilizzabile, ricaricabile, a rendere
reward, recompense, prize | récompense, récompenser | recompensa, recompensar, premio | recompensa, recompensar, prêmio | ricompensa, premio, premiare
rich, wealthy, well-off, wealth | riche, aisé, fortuné, richesse | rico, adinerado, acaudalado, riqueza | rico, abastado, endinheirado, riqueza | ricco, benestante, facoltoso, ricchezza
right, correct, correctly, accurate | correct, juste, exact, correctement | correcto, correctamente, acertado, exacto | correto, certo, corretamente, exato | corretto, giusto, esatto, correttamente
right, entitlement, be entitled to | droit, avoir droit à | derecho, tener derecho a | direito, ter direito a | diritto, avere diritto a
right, right-hand, on the right | droite, à droite | derecha, a la derecha | direita, à direita | destra, a destra
right-handed | droitier | diestro | destro | destrimano, destrorso
ripe, mature | mûr, mature | maduro | maduro | maturo
risk, hazard, jeopardy, danger | risque, danger, péril | riesgo, peligro | risco, perigo | rischio, pericolo
rivalry, competition, competitors | concurrence, rivalité | competencia, rivalidad | concorrência, rivalidade | concorrenza, rivalità
role, function, capacity | rôle, fonction | papel, función, rol | papel, função | ruolo, funzione
rough, coarse | rugueux, rêche, grossier | áspero, rugoso, tosco | áspero, rugoso, grosseiro | ruvido, grezzo, aspro
round the clock, day and night, 24 hours | vingt-quatre heures, jour et nuit | las veinticuatro horas, día y noche | dia e noite | ventiquattro ore, giorno e notte
round, circular | rond, circulaire | redondo, circular | redondo, circular | rotondo, circolare, tondo
route, way, itinerary, path | itinéraire, trajet, parcours, chemin | itinerario, ruta, recorrido, camino | itinerário, rota, percurso, trajeto, caminho | itinerario, percorso, tragitto, strada
royal, regal | royal | real, regio | real, régio | reale, regio
rubbish, garbage, trash, waste, litter | déchets, ordures, poubelle | basura, residuos, desechos | lixo, resíduos, detritos | rifiuti, spazzatura, immondizia
rude, impolite, ill-mannered | impoli, malpoli, grossier | maleducado, grosero, descortés | mal-educado, grosseiro, rude | maleducato, scortese, sgarbato
rule, regulation, norm | règle, règlement, norme | regla, norma, reglamento | regra, norma, regulamento | regola, norma, regolamento
rumour, gossip, hearsay | rumeur, ragot, commérage | rumor, chisme, cotilleo | boato, rumor, fofoca | voce, pettegolezzo, diceria
rural, countryside, country | rural, campagnard, champêtre | rural, campestre, del campo | rural, campestre, do campo | rurale, campestre, di campagna
rush hour, peak time, peak hours | heure de pointe, heures de pointe | hora punta, hora pico | hora de ponta, horário de pico, hora do rush | ora di punta, orario di punta
sacred, holy | sacré, saint | sagrado, santo | sagrado, santo | sacro, santo
sad, unhappy, sorrowful, sadness | triste, malheureux, tristesse | triste, apenado, infeliz, tristeza | triste, infeliz, tristeza | triste, infelice, tristezza
safe, secure, safely, safety, security | sûr, sécurisé, sans danger, sécurité | seguro, sin peligro, seguridad | seguro, sem perigo, segurança | sicuro, senza pericolo, sicurezza
safety rule, safety regulations, safety instructions | consigne de sécurité, règles de sécurité | norma de seguridad, normas de seguridad | norma de segurança, regras de segurança | norma di sicurezza, norme di sicurezza
salty, salted, savoury | salé | salado | salgado | salato
same, identical, the very same | même, identique | mismo, idéntico, igual | mesmo, idêntico, igual | stesso, medesimo, identico, uguale
sample, specimen | échantillon, spécimen | muestra, ejemplar | amostra, exemplar | campione, saggio
satisfactory, acceptable, adequate | satisfaisant, acceptable, convenable | satisfactorio, aceptable, adecuado | satisfatório, aceitável, adequado | soddisfacente, accettabile, adeguato
satisfied, content, satisfaction | satisfait, content, satisfaction | satisfecho, contento, satisfacción | satisfeito, contente, satisfação | soddisfatto, contento, soddisfazione
saving, save, economise | économie, épargne, économiser | ahorro, economía, ahorrar | poupança, economia, economizar, poupar | risparmio, risparmiare, economizzare
scarce, rare, scant, scarcity, shortage | rare, peu abondant, pénurie, manque | escaso, escasez, carestía | escasso, escassez, carência | scarso, scarsità, carenza, penuria
sceptical, skeptical, doubtful | sceptique, dubitatif | escéptico, incrédulo | cético, céptico, descrente | scettico, dubbioso
schedule, timetable, calendar, programme | horaire, emploi du temps, calendrier, planning | horario, calendario, cronograma, programación | horário, calendário, cronograma, programação | orario, calendario, programma, cronoprogramma
school holidays, school break | vacances scolaires | vacaciones escolares | férias escolares | vacanze scolastiche
school year, academic year | année scolaire, année universitaire | curso escolar, año escolar, año académico | ano letivo, ano escolar, ano acadêmico | anno scolastico, anno accademico
scientific, scientifically | scientifique, scientifiquement | científico, científicamente | científico, cientificamente | scientifico, scientificamente
seaside, coast, shore, by the sea | bord de mer, littoral, côte | costa, litoral, orilla del mar | litoral, costa, beira-mar | costa, litorale, riva del mare
season, time of year | saison | temporada | temporada, época | stagione
seasonal, in season | saisonnier, de saison | estacional, de temporada | sazonal, da estação, da época | stagionale, di stagione
seated, sitting, sitting down | assis | sentado | sentado | seduto
second | seconde | segundo | segundo | secondo
second-hand, used, pre-owned | d'occasion, de seconde main, usagé | de segunda mano, usado | de segunda mão, usado, seminovo | di seconda mano, usato
secondary, minor, of lesser importance | secondaire, mineur, accessoire | secundario, menor, accesorio | secundário, menor, acessório | secondario, minore, accessorio
secret, confidence | secret, confidence | secreto, confidencia | segredo, confidência | segreto, confidenza
secret, secretly, hidden, secrecy | secret, en secret, caché | secreto, en secreto, oculto | secreto, segredo, em segredo, oculto | segreto, in segreto, nascosto
selfish, egoistic, selfishness | égoïste, égoïsme | egoísta, egoísmo | egoísta, egoísmo | egoista, egoismo
semester, half-year, six months, term | semestre, six mois | semestre, seis meses | semestre, seis meses | semestre, sei mesi
sensitive, delicate, sensitivity | sensible, délicat, sensibilité | sensible, delicado, sensibilidad | sensível, delicado, sensibilidade | sensibile, delicato, sensibilità
sentence, phrase | phrase | frase, oración | frase, oração | frase
separate, separately, apart, distinct | séparé, séparément, à part, distinct | separado, por separado, aparte, distinto | separado, separadamente, à parte, distinto | separato, separatamente, a parte, distinto
series, sequence, succession | série, suite, succession | serie, sucesión, secuencia | série, sucessão, sequência | serie, successione, sequenza
serious, earnest, seriously | sérieux, sérieusement | serio, en serio, formal | sério, a sério, seriamente | serio, seriamente, sul serio
several, some, a few, a number of | plusieurs, quelques, un certain nombre | varios, algunos, unos cuantos | vários, alguns, diversos | parecchi, alcuni, diversi, qualche
severe, serious, grave, seriously | grave, gravement, sévère, gravité | grave, severo, gravemente, gravedad | grave, severo, gravemente, gravidade | grave, gravemente, gravità
shade, shadow | ombre | sombra | sombra | ombra
shallow, not deep | peu profond | poco profundo, somero | raso, pouco profundo | poco profondo, basso fondale
shape, form, outline | forme, silhouette | forma, figura | forma, feitio, formato | forma, sagoma
share, portion, part, quota | part, quote-part, portion | cuota, parte, porción | quota, parte, parcela, cota | quota, parte, porzione
sharp, pointed | pointu, tranchant, aiguisé | afilado, puntiagudo, agudo | afiado, pontiagudo, cortante | affilato, appuntito, tagliente
shelter, refuge, cover | abri, refuge | refugio, abrigo, cobijo | abrigo, refúgio | riparo, rifugio
short | court | corto | curto | corto
short | petit, de petite taille | bajo, de baja estatura, chaparro, bajito | baixo, baixinho, de baixa estatura | basso, di bassa statura
shortage, lack, deficit, scarcity | pénurie, manque, déficit | escasez, falta, carencia, déficit | escassez, falta, carência, défice | carenza, mancanza, penuria, deficit
shy, timid, shyness | timide, timidité | tímido, vergonzoso, timidez | tímido, acanhado, timidez | timido, timidezza
sick, ill, unwell, poorly | malade, souffrant | enfermo, indispuesto | doente, enfermo, indisposto | malato, ammalato, indisposto
side effect, adverse reaction | effet secondaire, effet indésirable | efecto secundario, efecto adverso | efeito colateral, efeito secundário | effetto collaterale, effetto indesiderato
side, flank | côté, flanc | lado, costado | lado, flanco | lato, fianco
sign, indication, signal | signe, signal, indice | señal, signo, indicio | sinal, signo, indício | segno, segnale, indizio
signed, bearing a signature | signé | firmado | assinado | firmato, sottoscritto
similar, alike, similarly, comparable, similarity | semblable, similaire, pareil, ressemblance | similar, parecido, semejante, semejanza | semelhante, parecido, similar, semelhança | simile, analogo, somigliante, somiglianza
simple, plain, basic, simplicity | simple, sobre, simplicité | simple, sencillo, sencillez | simples, singelo, simplicidade | semplice, sobrio, semplicità
simultaneous, simultaneously, the same time, concurrently | simultané, simultanément, en même temps | simultáneo, simultáneamente, al mismo tiempo, a la vez | simultâneo, simultaneamente, ao mesmo tempo | simultaneo, simultaneamente, allo stesso tempo, contemporaneamente
single, unmarried | célibataire, non marié | soltero | solteiro | celibe, nubile, non sposato
situation, circumstances, position | situation, circonstances | situación, circunstancias | situação, circunstâncias | situazione, circostanze
size, dimension, extent | taille, dimension, grandeur | tamaño, dimensión, talla | tamanho, dimensão | dimensione, grandezza, taglia
skill, ability, competence, aptitude | compétence, aptitude, habileté | habilidad, destreza, competencia, aptitud | habilidade, competência, aptidão | abilità, capacità, competenza, attitudine
slight, minor, slightly, a little | léger, légèrement, un peu | leve, ligero, ligeramente, un poco | ligeiro, leve, ligeiramente, um pouco | lieve, leggero, leggermente, un po'
slippery, slick | glissant | resbaladizo, resbaloso | escorregadio | scivoloso, sdrucciolevole
slow, slowly, slowness | lent, lentement, lenteur | lento, despacio, lentamente, lentitud | lento, devagar, lentamente, lentidão | lento, lentamente, lentezza
small, little | petit, de petite taille | pequeño, chico, reducido | pequeno, reduzido | piccolo, ridotto
smell, odour, scent | odeur, senteur | olor, aroma | cheiro, odor, aroma | odore, profumo
smooth | lisse, uni | liso, terso | liso | liscio, levigato
social, socially | social, socialement | social, socialmente | social, socialmente | sociale, socialmente
society, community | société, collectivité | sociedad, colectividad | sociedade, coletividade | società, collettività
soft, smooth | doux, mou, moelleux | blando, suave, mullido | macio, mole, suave | morbido, soffice, molle
solid, sturdy | solide, massif | sólido, macizo | sólido, maciço | solido, massiccio
solidarity, mutual support | solidarité, entraide | solidaridad, ayuda mutua | solidariedade, entreajuda, ajuda mútua | solidarietà, aiuto reciproco
solution, solve, resolve, remedy | solution, résoudre, remède | solución, resolver, solucionar, remedio | solução, resolver, solucionar, remédio | soluzione, risolvere, rimedio
soon as possible, asap, at the earliest | dès que possible, au plus vite, plus tôt possible | lo antes posible, cuanto antes, a la brevedad | o quanto antes, assim que possível, mais brevemente possível, mais rápido possível | il prima possibile, quanto prima, al più presto
soon, shortly, before long | bientôt, prochainement, sous peu | pronto, dentro de poco, próximamente | em breve, logo, dentro em breve, daqui a pouco | presto, tra poco, fra poco, prossimamente
sound, noise | son, bruit | sonido, ruido | som, ruído, barulho | suono, rumore
sour, acid, tart | acide, aigre, acidulé | ácido, agrio | ácido, azedo | acido, aspro, agro
source, origin, reference | source, origine | fuente, origen | fonte, origem | fonte, origine
south | sud | sur | sul | sud, meridione
southern, south, southerly | méridional, du sud, sud | meridional, sureño, del sur, sur | meridional, do sul, sulista, sul | meridionale, del sud, sud
space, room, place | espace, place | espacio, sitio, hueco | espaço, lugar | spazio, posto
spacious, roomy | spacieux, vaste | espacioso, amplio | espaçoso, amplo | spazioso, ampio
spare part, replacement part | pièce de rechange, pièce détachée | repuesto, pieza de recambio, refacción | peça de reposição, peça sobressalente | pezzo di ricambio, ricambio
spare, backup, reserve, replacement | de rechange, de secours, de réserve | de repuesto, de recambio, de reserva | sobressalente, de reserva, suplente | di ricambio, di riserva, di scorta
special case, particular case | cas particulier, cas spécial | caso especial, caso particular | caso especial, caso particular | caso particolare, caso speciale
special, particular, especially, particularly | spécial, particulier, spécialement, particulièrement | especial, particular, especialmente, particularmente | especial, particular, especialmente, particularmente | speciale, particolare, specialmente, particolarmente
specific, specifically, particular | spécifique, spécifiquement, précis | específico, específicamente, concreto | específico, especificamente, concreto | specifico, specificamente, nello specifico
speed, pace, rate, velocity | vitesse, rapidité, allure | velocidad, rapidez, ritmo | velocidade, rapidez, ritmo | velocità, rapidità, andatura
spicy, hot, peppery | épicé, piquant, relevé | picante, especiado | picante, apimentado, condimentado | piccante, speziato
spontaneous, spontaneously, impromptu, improvised | spontané, spontanément, improvisé | espontáneo, espontáneamente, improvisado | espontâneo, espontaneamente, improvisado | spontaneo, spontaneamente, improvvisato
square | carré | cuadrado | quadrado | quadrato
stable, steady, stability | stable, stabilité | estable, estabilidad | estável, estabilidade | stabile, stabilità
standard | standard, normalisé | estándar, normalizado | padrão, standard, normalizado | standard, normalizzato
standard, norm, benchmark | norme, standard, étalon | norma, estándar | norma, padrão | norma, standard
standing, on one's feet, upright | debout, sur pied | de pie, en pie | de pé, em pé | in piedi, all'impiedi
state, condition, shape | état, condition | estado, condición | estado, condição | stato, condizione
status, standing, position | statut, qualité | estatus, condición, estado | estatuto, status, condição | status, condizione, qualifica
steep, sheer | raide, escarpé, abrupt | empinado, escarpado, abrupto | íngreme, escarpado, abrupto | ripido, scosceso, erto
step, stage, phase | étape, phase, stade | etapa, fase, paso | etapa, fase, passo | tappa, fase, passo, stadio
stock, inventory, supplies, reserves | stock, réserve, provision | existencias, inventario, reserva, provisión | estoque, stock, reserva, provisão | scorta, giacenza, riserva, provvista
stone, made of stone, stony | en pierre, de pierre | de piedra, pétreo | de pedra, em pedra | di pietra, in pietra, lapideo
straight ahead, straight on | tout droit, droit devant | todo recto, todo derecho, siga derecho | em frente, sempre em frente, reto | sempre dritto, diritto, avanti dritto
straight, straight line | rectiligne | recto, en línea recta | reto, em linha reta | dritto, rettilineo
strange, odd, weird, unusual, peculiar | étrange, bizarre, insolite, curieux | extraño, raro, insólito, curioso | estranho, esquisito, insólito, curioso | strano, bizzarro, insolito, curioso
strategy, game plan, policy | stratégie | estrategia | estratégia | strategia
strength, strong point, asset, forte | point fort, atout, force | punto fuerte, fortaleza, baza | ponto forte, trunfo | punto di forza, punto forte
strict, rigorous, strictly, stringent | strict, rigoureux, strictement | estricto, riguroso, estrictamente | estrito, rigoroso, rigorosamente, estritamente | rigido, severo, rigoroso, strettamente
strong, powerful, robust, strength | fort, puissant, robuste, force | fuerte, potente, robusto, fuerza | forte, potente, robusto, força | forte, potente, robusto, forza
structure, organisation, set-up | structure, organisation | estructura, organización | estrutura, organização | struttura, organizzazione
stubborn, obstinate | têtu, obstiné, entêté | terco, obstinado, testarudo | teimoso, obstinado | testardo, ostinato, cocciuto
stuck, jammed, blocked | coincé, bloqué | atascado, atrapado, bloqueado | preso, emperrado, bloqueado, encravado | bloccato, incastrato
stupid, foolish, silly, dumb | stupide, bête, idiot, sot | estúpido, tonto, necio, bobo | estúpido, burro, tolo, bobo, parvo | stupido, sciocco, scemo
style, manner | style | estilo | estilo | stile
subject to, depending on, conditional on | sous réserve de, soumis à, sujet à | sujeto a, a reserva de | sujeito a, condicionado a | soggetto a, subordinato a, salvo
substitute, deputy, stand-in, alternate | suppléant, remplaçant | suplente, sustituto | suplente, substituto | supplente, sostituto
success, succeed, triumph | succès, réussite, réussir | éxito, logro, triunfar | sucesso, êxito | successo, riuscita, riuscire
successful, successfully | réussi, couronné de succès, avec succès | exitoso, logrado, con éxito | bem-sucedido, exitoso, com sucesso, com êxito | riuscito, di successo, con successo
sudden, suddenly, abrupt, all at once | soudain, brusque, tout à coup, subitement | repentino, súbito, de repente, de pronto | repentino, súbito, de repente, subitamente | improvviso, all'improvviso, brusco, di colpo
sufficient, enough, adequate, sufficiently | suffisant, assez, suffisamment | suficiente, bastante, suficientemente | suficiente, bastante, suficientemente | sufficiente, abbastanza, sufficientemente
suitable, appropriate, suited, fitting, proper | approprié, adapté, convenable, adéquat | adecuado, apropiado, conveniente, idóneo, apto | adequado, apropriado, conveniente, idôneo | adatto, adeguato, idoneo, appropriato
summary, abstract, overview, summarise | résumé, synthèse, abrégé, résumer | resumen, síntesis, resumir | resumo, síntese, resumir | riassunto, sintesi, riepilogo, riassumere
summer time, daylight saving time, clock change | heure d'été, changement d'heure | horario de verano, cambio de hora | horário de verão, hora de verão, mudança da hora | ora legale, cambio dell'ora
summer, summertime | été, estival | verano, estival, estío | verão, estival | estate, estivo
sunny, in the sun | ensoleillé, au soleil | soleado, al sol | ensolarado, soalheiro, ao sol | soleggiato, al sole, assolato
sunrise, dawn, sunup | lever du soleil, aube | salida del sol, amanecer, alba | nascer do sol, amanhecer | sorgere del sole, alba
sunset, dusk, sundown, twilight, nightfall | coucher du soleil, crépuscule, tombée du jour | puesta de sol, atardecer, anochecer, crepúsculo | pôr do sol, anoitecer, entardecer, crepúsculo | tramonto, crepuscolo, imbrunire
supervision, oversight, supervise | supervision, surveillance, encadrement | supervisión, vigilancia, supervisar | supervisão, fiscalização, supervisionar | supervisione, vigilanza, sorveglianza
supply, provide, provision | fourniture, approvisionnement, fournir, approvisionner | suministro, abastecimiento, suministrar, proporcionar | fornecimento, abastecimento, fornecer, abastecer | fornitura, approvvigionamento, fornire, rifornire
support, backing, back up | soutien, appui, soutenir, appuyer | apoyo, respaldo, apoyar, respaldar | apoio, suporte, apoiar | sostegno, appoggio, supporto, sostenere
surface, top layer | surface | superficie | superfície | superficie
surname, last name, family name | nom de famille, patronyme | apellido | sobrenome, apelido, nome de família | cognome
surplus, excess, leftover | excédent, surplus | excedente, superávit, sobrante | excedente, superávit, sobra | eccedenza, avanzo, surplus
surprise, astonishment | surprise, étonnement | sorpresa, asombro | surpresa, espanto | sorpresa, stupore
surprised, astonished, amazed, surprise | surpris, étonné, surprise, étonnement | sorprendido, asombrado, sorpresa | surpreso, surpreendido, espantado, surpresa | sorpreso, stupito, sorpresa
surroundings, environs, vicinity | environs, alentours, abords | alrededores, inmediaciones, cercanías, entorno | arredores, imediações, redondezas | dintorni, vicinanze, paraggi
survey, poll, questionnaire | enquête, sondage, questionnaire | encuesta, sondeo, cuestionario | pesquisa, inquérito, sondagem, questionário | sondaggio, inchiesta, questionario
sustainable, sustainability | durable, durabilité, soutenable | sostenible, sustentable, sostenibilidad, sustentabilidad | sustentável, sustentabilidade | sostenibile, sostenibilità
symbol, emblem, sign | symbole, emblème | símbolo, emblema | símbolo, emblema | simbolo, emblema
system, arrangement | système, dispositif | sistema | sistema | sistema
table of contents, contents, index | table des matières, sommaire | índice, tabla de contenidos | índice, sumário | indice, sommario
talented, gifted, talent | talentueux, doué, talent | talentoso, dotado, talento | talentoso, dotado, talento | talentuoso, dotato, talento
tall | grand | alto | alto | alto
target audience, target group, intended audience | public cible, public visé | público objetivo, destinatarios, público destinatario | público-alvo, destinatários | pubblico di riferimento, destinatari, target
target, goal, objective | cible, objectif, but | objetivo, meta | meta, objetivo, alvo | obiettivo, traguardo, meta
task, duty, assignment | tâche, mission, besogne | tarea, cometido, encargo | tarefa, incumbência, encargo | compito, incarico, mansione
taste, flavour | goût, saveur | sabor, gusto | sabor, gosto | gusto, sapore
tax-free, tax-exempt, duty-free | exonéré d'impôt, hors taxes, détaxé | libre de impuestos, exento de impuestos | isento de impostos, livre de impostos | esentasse, esente da imposte
teamwork, team effort | travail d'équipe, esprit d'équipe | trabajo en equipo | trabalho em equipe, trabalho em equipa | lavoro di squadra, gioco di squadra
technical, technically | technique, techniquement | técnico, técnicamente | técnico, tecnicamente | tecnico, tecnicamente
temporary, provisional, temporarily, interim | temporaire, provisoire, temporairement, provisoirement | temporal, provisional, temporalmente, provisorio | temporário, provisório, temporariamente, provisoriamente | temporaneo, provvisorio, temporaneamente, provvisoriamente
term of office, mandate, tenure | mandat, durée du mandat | mandato, período de mandato, legislatura | mandato, período de mandato | mandato, durata in carica
terms and conditions, terms of use, conditions | conditions générales, conditions d'utilisation | términos y condiciones, condiciones generales, condiciones de uso | termos e condições, condições gerais, termos de uso | termini e condizioni, condizioni generali, condizioni d'uso
terrible, awful, dreadful, horrible | terrible, affreux, épouvantable, horrible | terrible, horrible, espantoso, pésimo | terrível, horrível, péssimo | terribile, orribile, pessimo, spaventoso
thanks, thank you, thank | remerciement, merci, remercier | agradecimiento, gracias, agradecer | agradecimento, obrigado, agradecer | ringraziamento, grazie, ringraziare
theoretical, in theory, theoretically | théorique, en théorie, théoriquement | teórico, en teoría, teóricamente | teórico, em teoria, teoricamente | teorico, in teoria, teoricamente
theory | théorie | teoría | teoria | teoria
thick, thickness | épais, épaisseur | grueso, espeso, grosor, espesor | grosso, espesso, grossura, espessura | spesso, grosso, spessore
thin, slim, slender | mince, maigre | delgado, fino, flaco | fino, delgado, magro | sottile, magro, snello
third, one third | tiers | tercio, tercera parte | terço, terça parte | terzo, un terzo
thirsty, thirst | assoiffé, avoir soif, soif | sediento, tener sed, sed | sedento, com sede, sede | assetato, avere sete, sete
threat, menace, threaten | menace, menacer | amenaza, amenazar | ameaça, ameaçar | minaccia, minacciare
threshold, cut-off | seuil | umbral | limiar, patamar | soglia
tidiness, tidy, orderly, neat | rangé, ordonné, bien tenu | ordenado, arreglado, pulcro | arrumado, ordenado, organizado | ordinato, in ordine
tie, draw, tied vote | égalité, match nul, ex æquo, partage des voix | empate, empatar | empate, empatar | parità, pareggio, ex aequo
tied, bound, fastened | attaché, lié, noué | atado, amarrado, sujeto | atado, amarrado, preso | legato, allacciato
tight, limited, strained | serré, juste, limité | ajustado, apretado, justo | apertado, justo | stretto, risicato, serrato
time zone, local time | fuseau horaire, heure locale | huso horario, zona horaria, hora local | fuso horário, hora local | fuso orario, ora locale
time, while | temps, moment | tiempo, rato | tempo | tempo
tiny, minute, minuscule | minuscule, infime, tout petit | diminuto, minúsculo, ínfimo | minúsculo, diminuto, ínfimo | minuscolo, minimo, piccolissimo
tip, hint, piece of advice | astuce, conseil, truc | consejo, truco, sugerencia | dica, truque, conselho | suggerimento, consiglio, trucco
tired, weary, exhausted, fatigue | fatigué, las, épuisé, fatigue | cansado, agotado, fatigado, cansancio | cansado, exausto, fatigado, cansaço | stanco, affaticato, esausto, stanchezza
title, heading, headline | titre, intitulé | título, encabezado, titular | título, cabeçalho, manchete | titolo, intestazione
today, this day | aujourd'hui, ce jour | hoy, día de hoy | hoje, dia de hoje | oggi, in giornata
tolerant, open-minded, tolerance | tolérant, ouvert d'esprit, tolérance | tolerante, abierto, tolerancia | tolerante, aberto, tolerância | tollerante, aperto, tolleranza
tomorrow, the following day | demain | mañana, el día siguiente | amanhã | domani
tonight, this evening | ce soir, cette nuit | esta noche | esta noite, hoje à noite | stasera, stanotte, questa sera
tool, instrument, implement | outil, instrument | herramienta, instrumento, utensilio | ferramenta, instrumento, utensílio | strumento, attrezzo, utensile
top floor, attic floor | dernier étage | último piso, ático, última planta | último andar, cobertura | ultimo piano
top quality, first-class, top-notch | de premier ordre, haut de gamme | de primera, de primera clase, de alta gama | de primeira, de primeira linha, topo de gama | di prima classe, di prim'ordine, di alta qualità
top, summit, peak | sommet, haut, cime | cima, cumbre, parte superior | topo, cume, cimo | cima, sommità, vetta
topic, subject, theme, matter | sujet, thème, thématique | tema, asunto, temática | tema, assunto, temática | argomento, tema, tematica
total, overall, totally, in total | total, global, totalement, au total | total, global, totalmente, en total | total, global, totalmente, no total | totale, complessivo, totalmente, in totale
total, sum total, grand total | total, somme totale | total, suma total | total, soma total | totale, somma totale
town, city | ville, localité | ciudad, localidad, población | cidade, localidade | città, località
tradition, custom, heritage | tradition, coutume | tradición, costumbre | tradição, costume | tradizione, usanza
traditional, traditionally, time-honoured | traditionnel, traditionnellement | tradicional, tradicionalmente | tradicional, tradicionalmente | tradizionale, tradizionalmente, della tradizione
transfer, handover, hand over | transfert, transférer, transmission | traslado, transferencia, traspaso, transferir | transferência, transferir, repasse | trasferimento, trasferire, passaggio
transferable, assignable | transférable, cessible | transferible, cedible | transferível, transmissível | trasferibile, cedibile
translation, translate, translated version | traduction, traduire | traducción, traducir | tradução, traduzir | traduzione, tradurre
transparent, see-through, transparency | transparent, transparence | transparente, transparencia | transparente, transparência | trasparente, trasparenza
trend, tendency | tendance | tendencia | tendência | tendenza
trial, test, try-out, testing | essai, test, épreuve | prueba, ensayo, test | teste, ensaio, prova | prova, test, collaudo
triangular, triangle | triangulaire, triangle | triangular, triángulo | triangular, triângulo | triangolare, triangolo
triple, threefold, three times | triple, trois fois | triple, tres veces | triplo, triplicado, três vezes | triplo, triplice, tre volte
true, truthful, real | vrai, véridique, exact | verdadero, cierto, verídico | verdadeiro, verídico | vero, veritiero
trust, confidence, faith | confiance, faire confiance | confianza, confiar | confiança, confiar | fiducia, fidarsi
truth | vérité | verdad | verdade | verità
turn, in turn, take turns | tour de rôle, chacun son tour | turno, por turnos, turnarse | à vez, revezar, por turnos | turno, a turno, alternarsi
twice, two times | deux fois, à deux reprises | dos veces, en dos ocasiones | duas vezes, por duas vezes | due volte
ugly, unattractive | laid, moche, vilain | feo | feio | brutto
unanimous, unanimously, with one voice | unanime, à l'unanimité, unanimement | unánime, por unanimidad, unánimemente | unânime, por unanimidade, unanimemente | unanime, all'unanimità, unanimemente
unavailable, not available | indisponible, pas disponible, indisponibilité | no disponible, indisponible | indisponível, não disponível | non disponibile, indisponibile
uncertain, unsure, doubtful, uncertainty | incertain, douteux, incertitude | incierto, inseguro, dudoso, incertidumbre | incerto, duvidoso, incerteza | incerto, dubbio, incertezza
uncomfortable, discomfort | inconfortable, mal à l'aise, inconfort | incómodo, incomodidad | desconfortável, incômodo, desconforto | scomodo, a disagio, scomodità
under age, minor, underage | mineur | menor de edad, menor | menor de idade, menor | minorenne, minore
underground, subterranean, below ground | souterrain, sous terre | subterráneo, bajo tierra | subterrâneo, debaixo da terra | sotterraneo, interrato
undertaking, commitment, pledge | engagement, s'engager à | compromiso, comprometerse a | compromisso, comprometer-se a | impegno, impegnarsi a
unemployed, jobless, out of work, unemployment | chômeur, au chômage, sans emploi, chômage | desempleado, parado, en paro, desempleo, paro | desempregado, sem emprego, desemprego | disoccupato, senza lavoro, disoccupazione
unequal, inequality, disparity | inégal, inégalité, disparité | desigual, desigualdad, disparidad | desigual, desigualdade, disparidade | disuguale, disuguaglianza, disparità
unexpected, unforeseen, unexpectedly | inattendu, imprévu, inopiné | inesperado, imprevisto | inesperado, imprevisto | inatteso, imprevisto, inaspettato
unfair, unjust, injustice | injuste, inéquitable, injustice | injusto, injusticia | injusto, injustiça | ingiusto, iniquo, ingiustizia
unknown, unidentified, unfamiliar | inconnu, méconnu | desconocido, ignoto | desconhecido, ignorado | sconosciuto, ignoto
unlikely, improbable | improbable, peu probable, invraisemblable | improbable, poco probable | improvável, pouco provável | improbabile, poco probabile
unlimited, without limit, limitless | illimité, sans limite | ilimitado, sin límite | ilimitado, sem limite | illimitato, senza limiti
unnecessary, needless, superfluous | inutile, superflu, pas nécessaire | innecesario, superfluo, no hace falta | desnecessário, supérfluo, dispensável | non necessario, superfluo, inutile
unofficial, unofficially, off the record | officieux, non officiel, officieusement | extraoficial, oficioso, no oficial | extraoficial, oficioso, não oficial | ufficioso, non ufficiale, ufficiosamente
unpleasant, disagreeable, nasty | désagréable, déplaisant, pénible | desagradable, molesto | desagradável, incômodo | sgradevole, spiacevole
unstable, unsteady, instability | instable, instabilité | inestable, inestabilidad | instável, instabilidade | instabile, instabilità
unsuccessful, failed, without success | infructueux, raté, sans succès | fallido, infructuoso, sin éxito | malsucedido, fracassado, sem sucesso | fallito, infruttuoso, senza successo
unsuitable, inappropriate, unfit | inapproprié, inadapté, inadéquat | inadecuado, inapropiado, no apto | inadequado, inapropriado, impróprio | inadatto, inappropriato, inadeguato, non idoneo
update, bring up-to-date | mise à jour, actualiser, mettre à jour | actualización, actualizar, puesta al día | atualização, atualizar | aggiornamento, aggiornare
upstairs, upper floor, floor above | à l'étage, en haut, étage supérieur | arriba, piso de arriba, planta superior | lá em cima, andar de cima, piso superior | di sopra, al piano superiore
urban, city, municipal area | urbain, citadin | urbano, citadino | urbano, citadino | urbano, cittadino
urgent, urgently, pressing, urgency | urgent, pressant, d'urgence, urgence | urgente, urgentemente, apremiante, urgencia | urgente, urgentemente, premente, urgência | urgente, urgentemente, impellente, urgenza
use, usage, utilise, utilization | utilisation, usage, utiliser | uso, utilización, usar, utilizar | uso, utilização, usar, utilizar | uso, utilizzo, usare, utilizzare
useful, handy, helpful, usefulness | utile, pratique, utilité | útil, práctico, utilidad | útil, prático, utilidade | utile, pratico, utilità
useless, of no use, pointless | inutile, vain | inútil, inservible, vano | inútil, sem utilidade, vão | inutile, inservibile, vano
usual, customary, habitual, usually, as usual | habituel, coutumier, d'habitude, habituellement | habitual, acostumbrado, de costumbre, habitualmente | habitual, costumeiro, de costume, habitualmente | abituale, consueto, solito, di solito, abitualmente
vague, unclear, hazy | vague, flou, imprécis | vago, impreciso, poco claro | vago, impreciso, pouco claro | vago, impreciso, poco chiaro
valid, in force, validity | valable, valide, en vigueur, validité | válido, en vigor, vigente, validez, vigencia | válido, em vigor, vigente, validade | valido, in vigore, vigente, validità
valuable, precious, of value | précieux, de valeur | valioso, precioso, de valor | valioso, precioso, de valor | prezioso, di valore
varied, diverse, diversity, variety | varié, divers, diversité, variété | variado, diverso, diversidad, variedad | variado, diverso, diversidade, variedade | vario, variegato, diversità, varietà
various, several, diverse, assorted | divers, plusieurs, différents, varié | varios, diversos, variado | vários, diversos, variado | vari, diversi, svariati
vegan, plant-based | végane, végétalien, vegan | vegano | vegano | vegano
venue, location | lieu de l'événement, lieu, où se déroule | sede, lugar de celebración, recinto | local do evento, local, sede, recinto | sede, luogo dell'evento, location
verification, check, verify | vérification, vérifier, contrôler | verificación, comprobación, verificar, comprobar | verificação, conferência, verificar, conferir | verifica, controllo, verificare, controllare
version, edition | version, édition | versión, edición | versão, edição | versione, edizione
vertical, upright, vertically | vertical, debout, verticalement | vertical, verticalmente | vertical, verticalmente | verticale, verticalmente
victory, win, triumph | victoire, gagner, triomphe | victoria, triunfo, ganar | vitória, triunfo, vencer, ganhar | vittoria, trionfo, vincere
view, panorama, outlook | vue, panorama | vista, panorama | vista, panorama | vista, veduta, panorama
village, hamlet, small town | village, bourg, hameau | pueblo, aldea, poblado | aldeia, vilarejo, povoado, vila | paese, villaggio, borgo
violent, violently, violence | violent, violemment, violence | violento, violentamente, violencia | violento, violentamente, violência | violento, violentemente, violenza
visibility, exposure, public profile | visibilité, notoriété | visibilidad, notoriedad | visibilidade, notoriedade | visibilità, notorietà
visible, visibly, noticeable | visible, visiblement, apparent | visible, apreciable, a la vista | visível, aparente, à vista | visibile, evidente, in vista
vision, outlook, perspective | vision, perspective | visión, perspectiva | visão, perspectiva, perspetiva | visione, prospettiva
volume, capacity | volume, capacité | volumen, capacidad | volume, capacidade | volume, capienza
voluntary, volunteer, unpaid, voluntarily | bénévole, volontaire, bénévolement | voluntario, voluntariamente, no remunerado | voluntário, voluntariamente, não remunerado | volontario, volontariamente, non retribuito
volunteering, voluntary work, volunteer work | bénévolat, volontariat | voluntariado, trabajo voluntario | voluntariado, trabalho voluntário | volontariato, lavoro volontario
vote, ballot, voting | vote, scrutin, voter | voto, votación, votar | voto, votação, votar | voto, votazione, votare
vulnerable, at risk, vulnerability | vulnérable, à risque, fragile | vulnerable, en riesgo, vulnerabilidad | vulnerável, em risco, vulnerabilidade | vulnerabile, a rischio, vulnerabilità
wait, waiting, await | attente, attendre, patienter | espera, esperar, aguardar | espera, esperar, aguardar | attesa, aspettare, attendere
waiting list, wait list | liste d'attente | lista de espera | lista de espera | lista d'attesa
warm, lukewarm, mild | tiède, doux, chaud | cálido, templado, tibio | morno, tépido, ameno | tiepido, mite, caldo
warning, caution, alert, warn | avertissement, mise en garde, alerte, avertir | advertencia, aviso, alerta, advertir | advertência, aviso, alerta, advertir | avvertimento, avvertenza, allerta, avvertire
waste, squander, wastage | gaspillage, gaspiller, gâchis | desperdicio, despilfarro, desperdiciar, derroche | desperdício, esbanjamento, desperdiçar | spreco, sprecare, sperpero
waterproof, watertight, water-resistant | imperméable, étanche | impermeable, resistente al agua | impermeável, à prova d'água, estanque | impermeabile, a tenuta stagna
way, manner | manière, façon | manera, forma, modo | maneira, forma, modo, jeito | modo, maniera
weak, feeble, weakness | faible, faiblesse | débil, flojo, debilidad | fraco, débil, fraqueza | debole, fiacco, debolezza
weakness, weak point, shortcoming, flaw | point faible, faiblesse, lacune, défaut | punto débil, debilidad, defecto, carencia | ponto fraco, fraqueza, falha, lacuna | punto debole, debolezza, lacuna, difetto
weather, weather forecast, climate conditions | météo, temps qu'il fait | tiempo atmosférico, clima, pronóstico del tiempo | clima, tempo atmosférico, meteorologia | meteo, tempo atmosferico
week, seven days | semaine, huit jours | semana | semana | settimana
weekday, working day, business day | jour ouvrable, jour de semaine, jour ouvré | día laborable, día hábil, entre semana | dia útil, dia de semana | giorno feriale, giorno lavorativo, infrasettimanale
weekend | week-end, fin de semaine | fin de semana, finde | fim de semana, final de semana | fine settimana, weekend
weekly, every week, per week | hebdomadaire, toutes les semaines, par semaine, chaque semaine | semanal, semanalmente, cada semana, a la semana | semanal, semanalmente, toda semana, por semana | settimanale, settimanalmente, ogni settimana, alla settimana
weight, weigh | poids, peser | peso, pesar | peso, pesar | peso, pesare
welcome, most welcome | bienvenu, le bienvenu | bienvenido | bem-vindo | benvenuto, gradito
west | ouest, occident | oeste, occidente, poniente | oeste, ocidente, poente | ovest, occidente, ponente
western, west, westerly | occidental, de l'ouest, ouest | occidental, del oeste, oeste | ocidental, do oeste, oeste | occidentale, dell'ovest, ovest
wet, soaked, damp, moist, humid | mouillé, humide, trempé | mojado, húmedo, empapado | molhado, úmido, húmido, encharcado | bagnato, umido, fradicio
what time, at what time | à quelle heure, quelle heure | a qué hora, qué hora | a que horas, que horas | a che ora, che ora, quando
wheelchair accessible, step-free, barrier-free, accessibility | accessible en fauteuil, accessible pmr, de plain-pied, accessibilité | accesible, sin barreras, accesibilidad | acessível, sem barreiras, acessibilidade | accessibile, senza barriere, accessibilità
white | blanc | blanco | branco | bianco
wide, broad, width, breadth | large, largeur | ancho, amplio, anchura | largo, amplo, largura | largo, ampio, larghezza, ampiezza
widowed, widow, widower | veuf, veuve | viudo, viuda | viúvo, viúva | vedovo, vedova
wild, untamed | sauvage | salvaje, silvestre | selvagem, silvestre | selvatico, selvaggio
windy, breezy | venteux, exposé au vent | ventoso | ventoso | ventoso, ventilato
winter, wintertime, wintry | hiver, hivernal | invierno, invernal | inverno, invernal | inverno, invernale
wireless, cordless, wifi | sans fil, wifi | inalámbrico, sin cables | sem fio, sem fios, wireless | senza fili, wireless
wise, sensible, wisdom | sage, sensé, sagesse | sabio, sensato, sabiduría | sábio, sensato, sabedoria | saggio, assennato, saggezza
wish, desire, want | souhait, désir, vœu, souhaiter | deseo, anhelo, desear | desejo, anseio, desejar | desiderio, augurio, desiderare
with voting rights, entitled to vote, voting rights | droit de vote | derecho a voto, derecho de voto | direito a voto, direito de voto | diritto di voto
wooden, made of wood, timber | en bois, de bois | de madera | de madeira, em madeira | di legno, in legno, ligneo
word, term | mot, terme, vocable | palabra, término, vocablo | palavra, termo, vocábulo | parola, termine, vocabolo
wording, phrasing, formulation, word | formulation, libellé, formuler | redacción, formulación, formular | redação, formulação, redigir, formular | formulazione, dicitura, formulare
work, labour, job | travail, boulot, travailler | trabajo, labor, trabajar | trabalho, labor, trabalhar | lavoro, lavorare
working hours, hours of work, office hours | heures de travail, horaires de travail, heures de bureau | horario laboral, horario de trabajo, jornada laboral | horário de trabalho, expediente, horário laboral | orario di lavoro, orario d'ufficio
world, globe | monde, planète | mundo, planeta | mundo, planeta | mondo, pianeta
worldwide, global, around the world | mondial, le monde entier, planétaire | mundial, global, mundo entero | mundial, global, no mundo inteiro | mondiale, globale, mondo intero
worn out, shabby, worn | usé, élimé, usure | gastado, desgastado, raído | gasto, desgastado, surrado | logoro, consumato, usurato
worried, concerned, anxious, worry | inquiet, soucieux, préoccupé, inquiétude, souci | preocupado, inquieto, preocupación | preocupado, inquieto, apreensivo, preocupação | preoccupato, inquieto, in ansia, preoccupazione
worse, inferior | pire, moins bon, inférieur | peor, inferior | pior, inferior | peggiore, peggio, inferiore
worth it, worthwhile, worth the trouble | vaut la peine, valoir la peine | vale la pena, merecer la pena | vale a pena, valer a pena | vale la pena, valerne la pena
worthless, of no value | sans valeur | sin valor, no vale nada | sem valor | senza valore, privo di valore
worthy, deserving, meritorious | digne, méritant | digno, merecedor | digno, merecedor | degno, meritevole
written, in writing | écrit, par écrit | escrito, por escrito | escrito, por escrito | scritto, per iscritto
wrong, incorrect, mistaken, erroneous | faux, erroné, incorrect, inexact | equivocado, incorrecto, erróneo | errado, incorreto, equivocado, errôneo | sbagliato, errato, scorretto, erroneo
year, twelve months | an, année | año | ano | anno, annata
yellow | jaune | amarillo | amarelo | giallo
yesterday, the day before | hier, la veille | ayer, el día anterior | ontem, a véspera | ieri, il giorno prima
young, youthful | jeune | joven | jovem | giovane
youth, young people, youngsters, youth age | jeunesse, les jeunes | juventud, jóvenes | juventude, jovens, mocidade | gioventù, giovani, giovinezza
`;
