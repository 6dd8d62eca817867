/** What a congress on the protection of children speaks of, in Portuguese, Spanish, French and Italian, to English concepts. */
export const romanceTopics = `
abstract: resumo de trabalho, resumos para envio, abstracts, call for papers
actor: ator, atores, actor, actores, acteur, acteurs, attore, attori, parte interessada, partes
  interessadas, partes interesadas, parties prenantes, interlocutor*
advice: aconselh*, assessoria, consejo técnico, asesor*, asesoramiento, conseil technique, conseils
  techniques, consulenza, consiglio tecnico, assessoramento
assist: assistência, assistencia, asistencia, assistance, assistenza, apoio, apoiar, apoiam, apoyo, apoyar,
  soutien, soutenir, soutiennent, sostegno, sostenere, sostengono, ajuda técnica
age: idade, idades, edad, edades, âge, âges, età
agenda: pauta, ordem do dia, orden del día, ordre du jour, ordine del giorno, programação, oficinas,
  talleres, ateliers, laboratori, evento paralelo, eventos paralelos, événement parallèle, événements
  parallèles, evento collaterale, eventi collaterali, fórum de jovens, foro juvenil, forum des jeunes, forum
  dei giovani
assess: avali*, evalu*, évalu*, valut*, medir, mede, medem, mesurer, mesure, mesurent, misurare, misura,
  misurano
attention: atenção, atención, attention, attenzione
based: baseado em direitos, abordagem baseada, basado en derechos, enfoque basado, fondée sur les droits,
  approche fondée, basato sui diritti, approccio basato
benefit: benefici*, bénéfici*, benefíci*, aproveita, aprovecha, profite, trae beneficio, trae vantaggio,
  alimenta, alimentam, alimentan, alimentent, alimentano, nutre, nourrit, nourrissent
border: fronteira*, frontera*, frontière*, frontier*, confine, confini, transfronteir*, transfronteriz*,
  transfrontali*, transfrontalier*
catalyse: catalis*, catalys*, catalizz*, cataliz*
central: centrais, centrale, centrales, centraux, centrali, no centro de, no centro das, en el centro de, au
  cœur des, au cœur de, au centre des, al centro delle, al centro di, fundamental, fundamentais,
  fundamentales
centre: centro, centros, centre, centres, centri
channel: canal, canais, canales, canaux, canale, canali
clarity: clareza, claridad, clarté, chiarezza, conceitual, conceitua*, conceptual, conceptuel*, concettual*,
  conceito*, concepto*, concetto, concetti
commercial: comercial, comerciais, comerciales, commerciale, commerciales, commercial, commerciali
comprehensive: abrangente*, completa e inovadora, integral, integrales, exhaustiv*, complet et novateur,
  global, globale
coordinate: coorden*, coordin*, coordonn*, concertad*, concert*
criminalise: criminali*, penalis*, penaliz*, pénalis*, crime, crimes, crimen, crímenes, crimine, crimini,
  delito*, reato, reati, infraç*, infraction*, infracci*, incriminat*
crossfertilise: fertilização cruzada, fecundación cruzada, enriquecimiento mutuo, enriquecimento mútuo,
  enrichissement mutuel, arricchimento reciproco
decide: decid*, décid*, decis*, décis*, resolu*, résolu*, risoluzion*, declaraç*, declaraci*, déclaration*,
  dichiarazion*, concluíram, concluyeron, concluyó, conclu
develop: desenvolv*, desarroll*, développe*, dévelop*, svilupp*
emphasis: ênfase, enfatiz*, énfasis, emphase, enfasi, acent*, accent, insist*, hincapié, sottoline*, fizeram
  questão, mettent l'accent, mis l'accent, posto l'accento
envisage: vislumbra, contempla, envisage, envisager, contemple
exhibition: exposição, exposições, exposición, exposiciones, exposition*, mostra, mostre, estande*, stand,
  stands, cartaz*, póster*, cartel*, affiche*
expected: expectativ*, esperad*, attente, attentes, aspettativ*, attes*
finding: achado*, hallazgo*, constat*, constatation*, risultat*, resultad*, résultat*, conclusões,
  conclusiones, conclusions, conclusioni, descoberta*
focalpoint: ponto focal, pontos focais, punto focal, puntos focales, point focal, points focaux, punto di
  contatto, referente
form: formas de exploração, formas de explotación, formes d'exploitation, forme di sfruttamento, formas de
  violência, formas de violencia, formes de violence, forme di violenza
founded: fundad*, fundou, fundaç*, fundación, fundó, fondé en, fondée en, fondation, fondat*, criado em,
  criada em, creado en, creada en, créé en, créée en, creato nel, creata nel, nasceu, nació, est né, née en,
  è nato, è nata
framework: marco legal, marco jurídico, marcos legales, marcos jurídicos, quadro legal, quadros legais,
  quadro jurídico, cadre, cadres, cadre juridique, cadre légal, quadro giuridico, quadri giuridici, quadro
  normativo, quadri
generate: gera, gerou, geraram, gerar, gerado, gerada, genera, generó, generaron, generar, generado, généré,
  générée, générer, génère, engendr*, genera, generato, generata, generare, produziu, produz, produjo,
  produce, a produit, ha prodotto, deu origem a, dio lugar a, dio origen, donné lieu, donné naissance, ha
  dato vita, dato vita, dato origine, provocou, provocó, provoqué, desencade*, suscit*
gift: presente de, regalo*, cadeau*, regalo, regali, brinde*
headquarters: sede central, sede da unicef, sede da ecpat, sede de unicef, sede de ecpat, siège de, siège
  social, siège d'ecpat, quartier général, quartel general, quartel-general, sede principale
highlight: destac*, ressalt*, realç*, sublinh*, subray*, soulign*, mis en avant, evidenzi*, messo in luce,
  salient*, resalt*, puso de relieve, mis en évidence, mis en lumière
independent: independente*, independiente*, indépendant*, indipendent*, ouvidor*, defensor del pueblo,
  médiateur*
initiate: iniciad*
initiative: iniciativa*, initiative*
innovative: inovador*, innovador*, innovant*, novateur*, novatric*, innovativ*
institution: instituiç*, instituci*, institution*, istituzion*, instituto*, institut, instituts, istituto,
  istituti
instrument: instrumento*, instrument juridique, instruments juridiques, strument*
intersectoral: intersetor*, intersector*, intersectoriel*, intersettorial*, multissetorial, multisectorial*,
  multisectoriel*, multisettorial*
investigate: investig*, enquêt*, enquete*, indagin*, indag*, inquérit*
logo: logotip*, logo, lema, slogan, emblema
mainstream: transversaliz*, integração dos direitos, incorporaç*, incorporar, integrar os direitos, integrar
  los derechos, integración de los derechos, intégration des droits, intégrer les droits, intégrer,
  integrazione dei diritti, integrare, transversal*, mainstreaming
measure: medida*, mesures, misure, provvediment*
new: novo, novos, nova, novas, nuevo, nuevos, nueva, nuevas, nouveau, nouveaux, nouvelle, nouvelles, nuovo,
  nuovi, nuova, nuove, emergent*, émergent*
obligation: obrigaç*, obligaci*, obligation*, obbligh*, obbligo, dever dos, deberes, devoirs, doveri,
  estados partes, estados parte, états parties, stati parte, estados-partes
outcome: desfecho, desenlace, issue du, esito, esiti
overview: panorama, visão geral, visión general, vue d'ensemble, panoramica, aperçu
persist: persist*, permanecem, continuam, continúan, perdur*, persistenti, in corso, em curso, en curso
political: polític*, politique*, politic*
pornography: pornograf*, pornographi*
positive: positiv*, bem-sucedid*, exitos*, réussi*
press: coletiva de imprensa, rueda de prensa, conférence de presse, conferenza stampa, comunicado de
  imprensa, comunicado de prensa, communiqué de presse, comunicato stampa
proceedings: anais, atas do congresso, atas, actas del congreso, actas, actes du congrès, actes, atti del
  congresso, atti
process: processo*, proceso*, processus, processi, procéd*
progress: progress*, progrès, progreso*, avanço*, avance*, avancée*, avanzament*
promote: promoção, promover, promoci*, fomentar, fomenta, fomento, promouvoir, promotion, favoris*,
  favorec*, incentiv*, promozione, promuovere
prosecute: process* penal, persecución, perseguir, enjuici*, julgamento, ação penal, acusação, poursuit*,
  poursuites, persegu*, perseguiment*, azione penale
prostitution: prostitu*
provide: fornec*, proporcion*, oferec*, ofrec*, offr*, offer*, fournit, fournir, fourniss*, fornisc*,
  fornit*, provê, prevê, prevén, prevé, disposiç*, disposici*, disposition*, disposizion*
reflect: reflex*, refleti*, réflex*, réfléch*, rifless*, riflett*, reflexion*
representative: representante*, représentant*, rappresentant*
research: pesquisa*, investigación científica, recherche*, ricerca, ricerche, investigação científica
respond: responder à, responder a la, resposta à, respuesta a la, réponse à, réagir, rispondere a, risposta
  a
sale: venda, vendas, venta, ventas, vente, ventes, vendita, vendite, tráfico de
scholarship: bolsa*, beca*, bourse*, borsa di studio, borse di studio, ajuda de custo, diária*, viático*,
  dieta*, per diem, diaria, rimborso*, reembols*, rembours*
secretarygeneral: secretário-geral, secretário geral, secretario general, secrétaire général, segretario
  generale
security: segurança, seguridad, sécurité, sicurezza, polícia, policía, police, polizia, crach*, credenci*,
  credencial*, acreditac*, accrédit*, accredit*, badge*, gafete*
sixth: sexto, sexta, sixième, sesto, sesta
seventh: sétim*, séptim*, septième, settimo, settima
standard: norma, normas, normes, norme, padrão, padrões, estándar*, standard, standards
statistic: estatístic*, estadístic*, statistiq*, statistic*, percentag*, porcent*, pourcent*, percentual*,
  taxa de, tasa de, taux, tasso di, prevalência, prevalencia, prévalence
steer: rumo a, rumo à, hacia dónde, hacia la, hacia qué, vers quoi, vers la, verso cosa, verso dove, conduz,
  conduce, condurrà, conduira, llevará, levará
stream: transmissão, transmisión, retransm*, diffusion, en ligne, en direct, online, em linha, en línea,
  diretta, in streaming, streaming, virtual, virtuel*, virtual*, zoom, ao vivo, en vivo, en directo,
  videoconfer*, visioconf*, gravaç*, grabaci*, enregistr*, registrazion*
synergy: sinerg*, synerg*
systemic: sistêmic*, sistémic*, systémi*, sistemic*, systématique, sistemátic*
targeted: direcionad*, dirigidas a, focalizad*, ciblé*, mirate, mirati
technical: técnic*, techni*, tecnic*
vaccine: vacin*, vacun*, vaccin*, febre amarela, fiebre amarilla, fièvre jaune, febbre gialla, seguro
  médico, seguro de, assurance, assicurazion*, saúde, salud, santé, salute
vote: voto, votos, votação, votaciones, votación, votaron, votar, vote, votes, voté, votant*, votaz*,
  votat*, eleiç*, elecci*, élection*, elezion*, eleit*, elegid*, élu, eletto
population: moradores, residentes, vecinos, abitant*
celebrity: famosos, famoso invitado, embaixador*, embajador*, ambassad*, ambasciat*
currency: moeda, moneda, monnaie, valuta, câmbio, cambio
committee: equipe que planeja, quienes planifican, ceux qui planifient, chi pianifica
topic: dimens*, facet*
drivingforce: impulsiona, impulsa, pousse, spinge
attention: prioridade dada, prioridad dada, priorité accordée
expert consultation prepare: consultas preparatórias, consultas prévias, consultas preparatorias, consultas
  previas, consultas de expertos, consultations préparatoires, consultations d'experts, consultazioni
  preparatorie, consultazioni di esperti, consultas de especialistas
form: formas, formes, forme
freedom: livres de, libres de, libre de, libère, liberi da
privatesector: empresas, entreprise*, secteur privé, settore privato, impres*, aziend*, setor empresarial,
  sector empresarial
regional: regionais, régional, régionale, régionaux, régionales, région, régions, regionali, regione,
  regioni
-: vida, vidas, vie, vies, vita, vite, real, reais, reales, réel, réelle, réels, reale, reali, nível,
  níveis, nivel, niveles, niveau, niveaux, livello, livelli, âmbito, ámbito, contexto, contexte, contesto,
  escala, échelle, conteúdo, contenido, contenu, contenuto, natureza, naturaleza, nature, natura, melhor,
  melhores, mejor, mejores, mieux, meilleur, meilleure, meglio, migliore, migliori, melhorar, mejorar,
  améliorer, migliorare, favor de, em favor, a favor, en faveur, a favore, realização de direitos,
  realización de, réalisation de, realizzazione dei, forma de trabalhar, concentr*, focaliz*, particular, especial ênfase, particulier, particulière,
  particolare, amplo, amplia, large, ampio, ampia, forte, fort, fuerte, conjunta, conjuntas, conjoint*,
  congiunt*, existente, existentes, existant*, esistent*, atual, actual, actuel, attuale, citar, nomear,
  nombrar, nommer, nominare, nome dos, elencar, elenque, elenca, elencami, elencare, elenco, elencate,
  catálogo, rol, listado, listar, lista de todos, liste-moi, donne-moi, donnez-moi, dá-me, dê-me, dame,
  denos, dammi, dateci, deme, dime, diz-me, dizei, quero, quisera, querrais, consta, constan, constam,
  consiste, consisten, consistem, incluem, inclui, incluye, incluyen, inclut, incluent, include, includono,
  compreende, comprende, comprenden, comprend, comprennent, abarca, abarcan, engloba, couvre, couvrent,
  copre, divide, dividido, dividida, dividen, divisé, se divise, diviso, si divide, estrutura, estruturado,
  estructura, estructurado, structuré en, articula, s'articule, si articola, reparte, répart, agrupa,
  regroupe, raggruppa, dedos, ao certo, giro, dentre, entre outros, entre outras, entre otros, entre autres,
  tra gli altri, dias livres, livre, libres, libre, liberi, dejar libre, laisser libre
elsewhere: capital do, capital del, capital de, capitale, capitale du, capitale del, não participou, não foi, no asistió, n'a pas participé, non ha partecipato, nome dos participantes, nombres de los participantes, noms des participants, nomi dei partecipanti
travel: passagem, passagens, pasaje, pasajes, billete, billetes, billet, billets, biglietto, biglietti, train, treno, avião, avión, avion, aereo, embarque, embarquement
council: conselho, consejo, conseil, consiglio
objective: pra quê, para quê, para que foi, pra que foi, para que foi feita, para qué fue, para qué se hizo, pensado para, pensado pra, pensada para, pensé pour, pensato per, resultados esperados, resultados previstos, résultats attendus, risultati attesi, o que se espera, qué se espera, qu'attend-on, attend-on
proceedings: atti, actes
second: ii
third: iii
fourth: iv
fifth: v
-: servira, serviront, servirá, servirão, servirán, servirà, serviranno, sur quels sujets portent
topic: sujets portent, sujet porte
elsewhere: escolh*, escolha, elegir, eligió, eligieron, elegido, elegida, choisi, choisie, choisir, choix, scelt*, scegli*, reunião de acompanhamento, reunión de seguimiento, réunion de suivi, conférence de suivi, riunione di follow-up
date: período, periodo, période
page: artículo, artículos, artigo, artigos, article, articles, articolo, articoli, parágrafo*, párrafo*, paragraphe*, paragraf*, cláusula*, clause, clausola
expert consultation prepare: consultas preparatorias tratan
theme 2: tema ii, thème ii
theme 3: tema iii, thème iii
theme 4: tema iv, thème iv
theme 5: tema v, thème v
`;
