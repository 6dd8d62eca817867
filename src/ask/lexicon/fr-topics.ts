/** French for what a congress and its documents speak of, to English concepts; read before the other French words. */
export const frTopics = `
-: poursuit, poursuivait, poursuivaient, poursuivent, poursuivis, perfectionn*, perdu, perdue, suis perdu, suffit, suffira, d'où viennent, balance, file-moi, envoie les,
  accorde, accorde-t-elle, accorde-t-il, attribue, interdi*, recherchait, recherchait-on, recherche-t-on, se
  rapporte, rapporte, rapportent, servi de, servir de, sert de, grâce à, pénalement, de quel ordre, ordre, se
  rendre, bosse, domaine, domaines, soutenues, soutenus, davantage, partie, parties, y figurent, entend-on,
  part, à part ça, devaient, devait, servent, unies, prévues, prévus, général, générale, généraux, différentes,
  différente, inclus, incluse, bonne, bon, publics, citées, couverte, communs, faveur, concrète, concrets,
  concrètes, tournait, petites, petite, devienne, devenir, actuels, actuelle, actuelles, regardé, regarder,
  appelées, appelé, appelés, trouvés, trouvées, au sein de, formulées, énumérés, énumérées, concernés,
  concernées, lié, liée, liés, passage, plus précisément, marchait, limites, suivre, suit, tombé, permet,
  travaille, travaillent, travail, travaux, dans quelle mesure, apport*, consacré*, fortement, fait partie des,
  font partie des, adapté*, capables, affin*, valent, valent-ils, valable, valables, fallait, fallait-il, face
  à, relève, relèvent, voit, voit-elle, voit-il, en place, cité, citée, cités, tiendra lieu de, lieu de,
  par-delà, au-delà, mauvaise, mauvais, lien, alimentait-elle, ou le monde, ou au sein, ou au, ou aux, ou
  mauvais, ou mauvaises, ou bonnes, ou par, ou pour, ou avec, ou sans, ou sur, ou dans, ou après, ou avant, ou
  chaque, ou entre, ou même, ou ONG, ou associations, ou 2, ou 3, ou 4, ou 5, ou 6, ou la session, ou les deux,
  le texte, dans le texte, du texte, ce texte, porteront, juge-t-elle, juge-t-il, en pratique, tout de suite, de
  suite, ou pas, ou non, ou bien, ou seulement, ou juste, ou encore, ou plutôt, ou alors, ou un, ou une, ou des,
  ou du, ou peu, ou beaucoup, ou plusieurs, ou aussi, ou rien, ou plus, ou moins, ou autre, ou d'autres, ou si,
  ou quoi, ou ensemble, ou en, ou deux, ou majeur, ou majeure, ou mineur, ou ceux, ou celui, ou celles, ou
  c'était des, ou est-ce que, ou on, ou dépassé, ou tous, ou toutes, ou la totalité, ou toutes les, ou ceux qui,
  c, joue, jouer, jouent, exister, existe-t-elle, moyen, moyens, commun, remarquable, remarquables, adjectif*,
  qualifi*, décrite, décrit, degré, cas, conduites, pertinent*, appliqué*, futur, future, futurs, à venir,
  ancien, ancienne, anciens, anciennes, le plus ancien, la plus ancienne, métaphore, solutions, solution, plan,
  sur le plan, outre, la totalité, apparaissent, suffisent-ils, repris, reprise de, rappelées, rappelé,
  réclame-t-on, compter, comptent, compte-t-on, améliorer, mieux, entend, entendent, dirigés, majeur, majeure,
  grosso, se limitent, portent, porte, causé à, décris, décrivez, veut lancer, foule d, à titre de, juste
  invité, s'ajouter, peuvent, quelle sorte, sorte de
academic: prof, profs, professeur*, chercheur*, université*
adolescent: ado, ados
adopt convention: à l'origine de la convention, derrière la convention, à l'origine du traité
advice: conseils
agency: groupement, groupe, groupes, panel, panels
approach: démarche*, méthode*
assess: apprécier, équip*
assist: quelle aide, type d'aide, de l'aide, appui, appuis
attention: attention prioritaire, priorité donnée, degré de priorité
awareness: éveiller, prise de conscience, prendre conscience
background paper: textes de base, textes de fond, texte de base
background paper theme: un par thème, document par thème, chaque domaine, chaque domaine thématique
baseline: repère, repères, étalon, base de comparaison, point de départ
benefit: tire profit, tirer profit, bénéficie
build: se construit, soutiennent le congrès, se réfère à, se réfère aux, de zéro, s'appuyait
build work: travail déjà fait, déjà fait, acquis, l'acquis
capitalize: tirer parti, tirent parti, exploiter les, capitalise*
catalyse: stimuler, impulser, déclencher
central: place centrale, rôle central, pèse, pèsent, crucial*, primordial*, essentiel, essentielle, essentiels,
  au centre, mises au centre, mis au centre, ont pesé, elles pesé, a pesé, ou essentielle, ou essentiel
centre research: institut de recherche, centre de recherche
challenge: frein, freins, problèmes, difficulté*, obstacle*, écueil*
channel: entend ouvrir, veut ouvrir, veut-on ouvrir, faut-il ouvrir, ouvrir des canaux, en ouvrant des canaux,
  voies, voie
child: gosse*, gamin*, petits, les plus petits
civilsociety: ou assos, ou asso, asso, assos, associations, association
clarity: notions, clarif*
commission: fait écrire, fait-on écrire, fait rédiger, fait-on rédiger
commitment: promis, promesse*
concern: à quel point, combien importe, quelle importance a, aux yeux de, aux yeux du, place importante, cruciaux, en tête de liste, reste prioritaire, restent
  prioritaires, alarm*, inquiète, rang, prend au sérieux
congress: édition, éditions
consolidated: consolid*
convene: invité avec, a invité avec
convention: traité, traités, ce traité
convention right child: cide, cde, traité de l'enfance, traité sur les droits de l'enfant, traité relatif aux
  droits de l'enfant
cooperation: collabor*, coopér*, entraid*, partenariat, partenariats, travailler ensemble, travail commun
coordinate: séparément, ou séparément, séparé*, dans son coin, chacune de son côté, chacun de son côté, agir
  entre elles, coordonnée
cornerstone: angulaire, clé de voûte, pivot de, axe de la coopération, colonne vertébrale
cornerstone strategy: pilier de quelle politique, pierre angulaire de quelle politique
council europe: ou du conseil de l'europe
country: états
criminalise: délit*, criminel*, pénal, pénale, pénales, pénaux
crossfertilise: apprentissage mutuel, fertilisation croisée
decide: a fixé, ont fixé
design: conçu*, imaginé, imaginée
develop: rédaction du document, rédaction d'un document
discuss: passés en revue, passer en revue, passé en revue, étudi*, discutait, conversation*, analys*, examin*,
  étudier, étudié, étudiés, étudiée, planché, penché, penchés, penchait, se penchait, attaqué, attaqués,
  délibér*, débattre, débattu, causé
drivingforce: fait avancer, fait progresser, levier, ressort
elsewhere: refus*, le plus urgent, la plus urgente, numéro un
emphasis: mis un accent, mettent un accent, mis l'accent, mettre l'accent
enjoyment: jouissance, jouir
evaluation: ont été atteints, a été atteint, ont-ils été atteints, été atteints
experience: vécu, pratique, pratiques
expert: connaisseur*, savants, professionnel, professionnels
expert consultation prepare: consultations, réunions préparatoires, rencontres préparatoires, réunions
  d'experts, rencontres d'experts
facilitate: fluidifier, facilit*
feature: caractérise, distingue, distinctif, attire l'attention, spécificité*, trait distinctif, singularité*
five: ou cinq
florence: ville toscane, toscane, florentin*
florence consultation: consultation italienne, consultation thématique italienne
florence meeting: rencontre italienne, réunion italienne
focus: point central
followup: après-congrès, l'après-congrès, continuité, suite, une suite, suite à donner, ultérieur*, prochaines
  étapes, étapes suivantes, prolonger, prolongation, quel prolongement, prolongement
followup action: actions ultérieures, mesures ultérieures
followup commitment: respect des engagements
form: modalité*
forward: faire avancer, faire progresser
foundation: fondations, assise
founded: établir, création de
four: ou quatre
frame: se sont basés, se sont fondés, s'appuyaient, guidé*, inspir*, à la lumière, à la lumière de
freedom: seront libres, libérer
fund: argent italien, fonds italiens, met l'argent, met de l'argent, subventionn*, avec l'argent
generate: déclenché, déclenchée, mis en route, mis en marche, créé par, créée par, débouché, engendré, née de,
  née du, né de, né du, nés du, fait naître, faire naître, naître, issu de, issue de la
government: autorité*, pouvoirs publics, exécutif, fonctionnaire*
grave: au sérieux, sérieux, sérieuse
greater: élargir, accroître, augmenter
greater cooperation: davantage d'entraide, plus d'entraide, plus de coopération, davantage de coopération, plus
  grande coopération, plus de collaboration
guarantee: garant*, assure, assurer, assurée
highlight: message final, quel message, quelle conclusion
identify: repér*, identifi*
impact: affect*, influ*, touchent, toucher, retombée*, répercussion*, conséquence*, changent, influencent,
  influence, vie des enfants, vie des gosses, vie des jeunes, vie de tous les jours, quotidien, vie réelle, la
  vie de qui
implement: accomplissement, mettre en pratique, mettre en œuvre, exécution, exécuter, appliquer
independent: autonome*
initiative: initiative, initiatives
innovative: quelque chose de nouveau, inédit*, original, originale
instrument: instrument, instruments
inter regional: entre régions, entre les régions, au sein d'une région, au sein d'une même région, au sein des
  régions
international: entre pays, entre les pays, entre nations, entre états, entre les états, transnational*, ou
  international, ou internationale
intersectoral: plusieurs secteurs, entre secteurs, entre plusieurs secteurs, transversale, transversal,
  transversales, ou transversale, ou transversal
investigate: enquête policière, enquêtes policières
journey: voyage que, à un voyage, comparé à un voyage, itinéraire
knowledge: connaissaient, maîtrisaient, savoir-faire, connaissances, compétence*, quel savoir
lanzarote convention: traité européen, convention européenne, convention du conseil de l'europe, traité du
  conseil de l'europe
legal: législation*
mainstream: prise en compte des, inscrire les droits, ou mainstream
mechanism: instruments d'évaluation, instruments de mesure, instruments en place, instruments existants,
  instruments pour évaluer, outil*
meeting: rendez-vous, évènement
mobilise: impliqués, impliquer, faire bouger, bouger
monitor: suivra, suivra-t-on, suivre les, suivre les avancées, suivre l'avancement, mesurer les progrès, mesurer
  les avancées, vérifier qu'on avance, contrôler
name: nom complet, nom officiel, intitulé complet, titre complet, sous-titre
national: ou national, ou nationale
new: récent*
objective: idée derrière, visés, visées, à quelle fin, une fin
obligation: oblige, obligent
page: chapitre*, section, sections
paper: un écrit
participant: s'est déplacé, se sont déplacés, déplacé, déplacés, de la partie, délégation*, pris part, prend
  part, prennent part, prenait part, ont pris part, réunis, représentées, représentés, était représentée, qui
  était là, se sont retrouvés, s'est retrouvé, sont retrouvés, retrouvés, s'est réuni, se sont réunis, pouvoirs
  présents, les présents
penalty: punit, punissent, sanctionne
persist: qui durent
plan strategy: plans stratégiques
positive: réussite*, succès, bonnes, bons
positive experience: bonnes pratiques
prepare: prépare-t-on
prevent: lutte, lutter, luttent, combattre
privatesector: monde des affaires, économique, économiques, acteur économique, acteurs économiques
proceedings: compte rendu du congrès, comptes rendus, procès-verbaux
progress: évolution
promote: lancées, lancés, encourag*, stimuler les
prosecute: judiciaire*, en justice, poursuites, poursuite pénale, poursuites pénales, être poursuivi, sont poursuivis, est poursuivi, poursuivre les auteurs, punir, sanctionner, traduire en justice
protect: préserv*, sauvegard*, défendre, défense, défendent, préserver, prémunir, protéger
provide: produire, contient, règle-t-il
receive: ont reçu, reçoivent
recommend: proposées, proposés, sugg*, conseille, conseiller, conseillé*, propositions, proposition,
  indications, préconis*
recommend action: va-t-on recommander, recommande-t-on, doit-on recommander, faut-il recommander
regional: zone*, continents, coins du monde, d'un endroit à l'autre
relaunch: reprend, reprend-on, reprendre, redémarr*, nouveau départ, reprise, recommenc*
research: études de l'unicef, études d'innocenti, études du centre
role: fonction, fonctions
role privatesector: rôle de quel secteur
sector: sectoriel*, secteurs, parcours professionnel, carrière*, formation, solide parcours, métier, du métier
share: relaté, relatés, relater, raconté, racontent, mettre en commun, mis en commun, mise en commun, apprendre,
  apprennent
six: ou six
solid: ou solide
special: rend particulière, rend spéciale
spectrum: spectre
standard: règles, règle
steer: conduire, nous mène, nous conduit, où nous mène
steer journey: but du voyage
strategy: leurs politiques, dans leurs politiques, dans les politiques
strategy cooperation: politique de coopération, politiques de coopération
strategy develop: politique de développement
strengthen: renforc*, affermir, raffermir
strong: fort, forte, forts, fortes
study: quelle recherche, l'étude, étude
synergy: complémentarité*
systemic: système*, intégré, intégrée
targeted: plus précises, plus ciblées, plus précis
thoughtful: réfléchies, réfléchis
three: ou trois
topic: traiteront, traitera, aspects, aspect, traitait, traitaient, quelles questions, ces questions, questions
  clés, des questions, problème, été traité, est traité, a traité, phénomène*, danger*, menace*, ce thème, ces
  thèmes, ordre du sujet, l'objet, objet
turningpoint: changement décisif, changement de cap, peut représenter, point de bascule, virage, décisif,
  décisive, charnière, étape charnière, changer la donne, un avant et un après
un: onusien*
unicef: fonds de l'onu pour l'enfance, fonds des nations unies pour l'enfance, agence de l'onu pour l'enfance
victim: survivant*, subi, subi des abus, ayant subi, ayant subi des abus, ayant subi des violences, ont subi
what: koi, kel, kelle
when: mois et année, quel mois et quelle année
where: c'est où, c'était où, où ça, d'où
which academic: quelles universités, quelle université, quels professeurs, quels chercheurs
which media: quels journalistes, quels journaux, quels médias
work: marchent, efficace, efficaces, qui marche, qui marchent, donne des résultats
world: régions du globe, régions du monde, régions de la planète, à l'étranger, globe, planète, hors de ses
  frontières, monde entier, à travers le monde
`;
