/** French for what a congress and its documents speak of, to English concepts; read before the other French words. */
export const frTopics = `
-: perdu, perdue, suis perdu, suffit, suffira, d'où viennent, balance, file-moi, envoie les
objective: idée derrière
which academic: quelles universités, quelle université, quels professeurs, quels chercheurs
which media: quels journalistes, quels journaux, quels médias
frame: se sont basés, se sont fondés
-: accorde, accorde-t-elle, accorde-t-il, attribue, interdi*, recherchait, recherchait-on, recherche-t-on, se rapporte, rapporte, rapportent
participant: s'est déplacé, se sont déplacés, déplacé, déplacés
strategy: leurs politiques, dans leurs politiques, dans les politiques
followup commitment: respect des engagements
build: se construit, soutiennent le congrès
foundation: fondations
challenge: frein, freins
freedom: seront libres
generate: déclenché, déclenchée, mis en route, mis en marche
provide: produire
special: rend particulière, rend spéciale
relaunch: reprend, reprend-on, reprendre
share: relaté, relatés, relater
role privatesector: rôle de quel secteur
adopt convention: à l'origine de la convention, derrière la convention, à l'origine du traité
build: se réfère à, se réfère aux
journey: voyage que
emphasis: mis un accent, mettent un accent, mis l'accent, mettre l'accent
-: servi de, servir de, sert de, grâce à, pénalement, de quel ordre, ordre, se rendre, bosse, domaine, domaines, soutenues, soutenus, davantage, partie, parties, y figurent, entend-on
participant: de la partie, délégation*
knowledge: connaissaient, maîtrisaient
share: raconté, racontent
attention: attention prioritaire
mechanism: instruments d'évaluation, instruments de mesure, instruments en place, instruments existants, instruments pour évaluer
generate: créé par, créée par
discuss: passés en revue, passer en revue, passé en revue
monitor: suivra, suivra-t-on, suivre les
concern: aux yeux de, aux yeux du, place importante, cruciaux
implement: accomplissement
highlight: message final
page: chapitre*
sector: sectoriel*
topic: traiteront, traitera
greater cooperation: davantage d'entraide, plus d'entraide
assess: apprécier
strong: fort, forte, forts, fortes
-: part, à part ça, devaient, devait, servent, unies, prévues, prévus, général, générale, généraux, différentes, différente, inclus, incluse, bonne, bon, publics, citées, couverte, communs, faveur, concrète, concrets, concrètes, tournait, petites, petite,
  devienne, devenir, actuels, actuelle, actuelles, regardé, regarder, appelées, appelé, appelés, trouvés, trouvées, au sein de, formulées, énumérés, énumérées, concernés, concernées, lié, liée, liés, passage, plus précisément, marchait, limites, suivre, suit, tombé, permet
participant: pris part, prend part, prennent part, prenait part, ont pris part, réunis, représentées, représentés, était représentée
role: fonction, fonctions
topic: aspects, aspect, traitait, traitaient
legal: législation*
prevent: lutte, lutter, luttent, combattre
independent: autonome*
criminalise: délit*
feature: caractérise, distingue, distinctif
generate: débouché, engendré
objective: visés, visées
mobilise: impliqués, impliquer
identify: repér*
facilitate: fluidifier
work: marchent
recommend: proposées, proposés
agency: groupement
founded: établir, création de
freedom: libérer
steer: conduire
plan strategy: plans stratégiques
greater: élargir, accroître, augmenter
positive: réussite*, succès
progress: évolution
commitment: promis
central: pèse, pèsent
awareness: éveiller
page: section, sections
instrument: instrument, instruments
cornerstone: angulaire
-: travaille, travaillent, travail, travaux, dans quelle mesure, apport*, consacré*, fortement, fait partie des, font partie des, adapté*, capables, affin*, valent, valent-ils, valable, valables, fallait, fallait-il, face à, relève, relèvent, voit, voit-elle, voit-il, en place, cité, citée, cités, tiendra lieu de, lieu de, par-delà, au-delà, mauvaise, mauvais, lien, alimentait-elle
topic: quelles questions, ces questions, questions clés, des questions
study: quelle recherche
initiative: initiative, initiatives
expert consultation prepare: consultations
concern: en tête de liste, reste prioritaire, restent prioritaires
positive: bonnes, bons
feature: attire l'attention, spécificité*, trait distinctif, singularité*
innovative: quelque chose de nouveau
foundation: assise
investigate: enquête policière, enquêtes policières
turningpoint: changement décisif, changement de cap, peut représenter, point de bascule
discuss: étudi*, discutait
participant: qui était là
protect: préserv*
promote: lancées, lancés
objective: à quelle fin, une fin
develop: rédaction du document, rédaction d'un document
recommend action: va-t-on recommander, recommande-t-on, doit-on recommander, faut-il recommander
channel: veut ouvrir, veut-on ouvrir, faut-il ouvrir, ouvrir des canaux, en ouvrant des canaux
build work: travail déjà fait, déjà fait, acquis, l'acquis
targeted: plus précises, plus ciblées, plus précis
penalty: punit, punissent, sanctionne
receive: ont reçu, reçoivent
evaluation: ont été atteints, a été atteint, ont-ils été atteints, été atteints
decide: a fixé, ont fixé
elsewhere: refus*, le plus urgent, la plus urgente, numéro un
highlight: quel message, quelle conclusion
paper: un écrit
steer journey: but du voyage
journey: à un voyage
drivingforce: fait avancer, fait progresser, levier, ressort
forward: faire avancer, faire progresser
proceedings: compte rendu du congrès, comptes rendus, procès-verbaux
baseline: repère, repères, étalon, base de comparaison
monitor: suivre les avancées, suivre l'avancement, mesurer les progrès, mesurer les avancées
prosecute: judiciaire*, en justice
victim: survivant*
impact: affect*, influ*, touchent, toucher
assess: équip*
followup: après-congrès, l'après-congrès
crossfertilise: apprentissage mutuel, fertilisation croisée
awareness: prise de conscience, prendre conscience
three: ou trois
four: ou quatre
five: ou cinq
six: ou six
-: ou le monde, ou au sein, ou au, ou aux, ou mauvais, ou mauvaises, ou bonnes, ou par, ou pour, ou avec, ou sans, ou sur, ou dans, ou après, ou avant, ou chaque, ou entre, ou même, ou ONG, ou associations, ou 2, ou 3, ou 4, ou 5, ou 6, ou la session, ou les deux
civilsociety: ou assos, ou asso
-: le texte, dans le texte, du texte, ce texte, porteront, juge-t-elle, juge-t-il, koi que, je vois
what: koi, kel, kelle
topic: problème, été traité, est traité, a traité
challenge: problèmes
sector: secteurs
frame: s'appuyaient
world: régions du globe, régions du monde, régions de la planète
thoughtful: réfléchies, réfléchis
focus: point central
cooperation: collabor*, coopér*, entraid*, partenariat, partenariats, travailler ensemble, travail commun
international: entre pays, entre les pays, entre nations, entre états, entre les états, transnational*
greater cooperation: plus de coopération, davantage de coopération, plus grande coopération, plus de collaboration
inter regional: entre régions, entre les régions, au sein d'une région, au sein d'une même région, au sein des régions
strategy cooperation: politique de coopération, politiques de coopération
strategy develop: politique de développement
government: autorité*, pouvoirs publics, exécutif, fonctionnaire*
country: états
world: à l'étranger, globe, planète, hors de ses frontières, monde entier, à travers le monde
fund: argent italien, fonds italiens, met l'argent, met de l'argent, subventionn*, avec l'argent
florence: ville toscane, toscane, florentin*
florence meeting: rencontre italienne, réunion italienne
florence consultation: consultation italienne, consultation thématique italienne
lanzarote convention: traité européen, convention européenne, convention du conseil de l'europe, traité du conseil de l'europe
convention right child: cide, cde, traité de l'enfance, traité sur les droits de l'enfant, traité relatif aux droits de l'enfant
convention: traité, traités, ce traité
unicef: fonds de l'onu pour l'enfance, fonds des nations unies pour l'enfance, agence de l'onu pour l'enfance
un: onusien*
agency: groupe, groupes, panel, panels
centre research: institut de recherche, centre de recherche
research: études de l'unicef, études d'innocenti, études du centre
expert: connaisseur*, savants, professionnel, professionnels
academic: prof, profs, professeur*, chercheur*, université*
civilsociety: asso, assos, associations, association
participant: se sont retrouvés, s'est retrouvé, sont retrouvés, retrouvés, s'est réuni, se sont réunis, pouvoirs présents, les présents
sector: parcours professionnel, carrière*, formation, solide parcours, métier, du métier
knowledge: savoir-faire, connaissances, compétence*, quel savoir
experience: vécu, pratique, pratiques
positive experience: bonnes pratiques
-: en pratique
implement: mettre en pratique, mettre en œuvre, exécution, exécuter, appliquer
share: mettre en commun, mis en commun, mise en commun, apprendre, apprennent
discuss: conversation*, analys*, examin*, étudier, étudié, étudiés, étudiée, planché, penché, penchés, penchait, se penchait, attaqué, attaqués, délibér*, débattre, débattu, causé
protect: sauvegard*, défendre, défense, défendent, préserver, prémunir, protéger
victim: subi, subi des abus, ayant subi, ayant subi des abus, ayant subi des violences, ont subi
topic: phénomène*, danger*, menace*, ce thème, ces thèmes, ordre du sujet, l'objet, objet
challenge: difficulté*, obstacle*, écueil*
concern: alarm*, inquiète, rang, prend au sérieux
grave: au sérieux, sérieux, sérieuse
central: crucial*, primordial*, essentiel, essentielle, essentiels, au centre, mises au centre, mis au centre, ont pesé, elles pesé, a pesé
cornerstone: clé de voûte, pivot de, axe de la coopération, colonne vertébrale
design: conçu*, imaginé, imaginée
convene: invité avec, a invité avec
frame: guidé*, inspir*, à la lumière, à la lumière de
build: de zéro, s'appuyait
generate: née de, née du, né de, né du, nés du, fait naître, faire naître, naître, issu de, issue de la
assist: quelle aide, type d'aide, de l'aide, appui, appuis
advice: conseils
standard: règles, règle
innovative: inédit*, original, originale
prosecute: poursuiv*, poursuivre les auteurs, punir, sanctionner, traduire en justice
criminalise: criminel*, pénal, pénale, pénales, pénaux
provide: contient, règle-t-il
promote: encourag*, stimuler les
catalyse: stimuler, impulser, déclencher
turningpoint: virage, décisif, décisive, charnière, étape charnière, changer la donne, un avant et un après
strengthen: renforc*, affermir, raffermir
consolidated: consolid*
mainstream: prise en compte des, inscrire les droits
coordinate: dans son coin, chacune de son côté, chacun de son côté, agir entre elles, coordonnée
synergy: complémentarité*
capitalize: tirer parti, tirent parti, exploiter les, capitalise*
mechanism: outil*
attention: priorité donnée, degré de priorité
spectrum: spectre
impact: retombée*, répercussion*, conséquence*, changent, influencent, influence, vie des enfants, vie des gosses, vie des jeunes, vie de tous les jours, quotidien, vie réelle, la vie de qui
enjoyment: jouissance, jouir
work: efficace, efficaces, qui marche, qui marchent, donne des résultats
followup: continuité, suite, une suite, suite à donner, ultérieur*, prochaines étapes, étapes suivantes, prolonger, prolongation, quel prolongement, prolongement
followup action: actions ultérieures, mesures ultérieures
-: tout de suite, de suite
commitment: promesse*
monitor: vérifier qu'on avance, contrôler
baseline: point de départ
congress: édition, éditions
obligation: oblige, obligent
relaunch: redémarr*, nouveau départ, reprise, recommenc*
benefit: tire profit, tirer profit, bénéficie
mobilise: faire bouger, bouger, impliquer
guarantee: garant*, assure, assurer, assuré, assurée
identify: identifi*
facilitate: facilit*
regional: zone*, régions du globe, régions du monde, continents, coins du monde, d'un endroit à l'autre
channel: voies, voie
approach: démarche*, méthode*
systemic: système*, intégré, intégrée
intersectoral: plusieurs secteurs, entre secteurs, entre plusieurs secteurs, transversale, transversal, transversales
new: récent*
persist: qui durent
recommend: sugg*, conseille, conseiller, conseillé*, propositions, proposition, indications, préconis*
commission: fait écrire, fait-on écrire, fait rédiger, fait-on rédiger
background paper: textes de base, textes de fond, texte de base
background paper theme: un par thème, document par thème, chaque domaine, chaque domaine thématique
prepare: prépare-t-on
expert consultation prepare: réunions préparatoires, rencontres préparatoires, réunions d'experts, rencontres d'experts
meeting: rendez-vous, rendez vous, évènement
form: modalité*
privatesector: monde des affaires, économique, économiques, acteur économique, acteurs économiques
clarity: notions, clarif*
name: nom complet, nom officiel, intitulé complet, titre complet, sous-titre
child: gosse*, gamin*, petits, les plus petits
adolescent: ado, ados
when: mois et année, quel mois et quelle année
journey: comparé à un voyage, itinéraire
steer: nous mène, nous conduit, où nous mène
where: c'est où, c'était où, où ça, d'où
study: l'étude, étude
-: ou pas, ou non, ou bien, ou seulement, ou juste, ou encore, ou plutôt, ou alors, ou un, ou une, ou des, ou du, ou peu, ou beaucoup, ou plusieurs, ou aussi, ou rien, ou plus, ou moins, ou autre, ou d'autres, ou si, ou quoi,
  ou ensemble, ou en, ou deux, ou majeur, ou majeure, ou mineur, ou ceux, ou celui, ou celles, ou c'était des, ou est-ce que, ou on, ou dépassé, ou alors, ou tous, ou toutes, ou la totalité, ou toutes les, ou ceux qui,
  c, joue, jouer, jouent, joué, exister, existe-t-elle, moyen, moyens, commun, remarquable, remarquables, adjectif*, qualifi*, décrite, décrit, degré, cas, conduites, pertinent*, appliqué*, futur, future, futurs, à venir,
  ancien, ancienne, anciens, anciennes, le plus ancien, la plus ancienne, métaphore, solutions, solution, plan, sur le plan, outre, la totalité, apparaissent, suffisent-ils, repris, reprise de, rappelées, rappelé, réclame-t-on,
  compter, comptent, compte-t-on, améliorer, mieux, entend, entendent, dirigés, majeur, majeure, grosso, vous, se limitent, portent, porte, causé à, décris, décrivez, veut lancer, foule d, à titre de, juste invité, s'ajouter, peuvent, quelle sorte, sorte de, là
national: ou national, ou nationale
international: ou international, ou internationale
solid: ou solide
council europe: ou du conseil de l'europe
mainstream: ou mainstream
intersectoral: ou transversale, ou transversal
central: ou essentielle, ou essentiel
`;
