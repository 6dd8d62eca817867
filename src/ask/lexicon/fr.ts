/** French words and phrases to English concepts; `-` carries no meaning of its own. */
export const fr = `
-: contre, jusqu, jusque, depuis, pendant, après, avant, vers, afin, lors, lorsque, voulait, voulaient, vient, viennent, donner, avons, allons, porte, portent sur, vont, fera, feront, donne, font-ils, le, la, les, l, un, une, des, du, de, d, au, aux, à, en, dans, sur, sous, par, pour, avec, sans, et,
  mais, si, que, qu, ce, cet, cette, ces, c, est, sont, était, étaient, être, sera, seront, été, soit, suis,
  a, ont, avait, avaient, aura, auront, avoir, eu, eut, y, il, ils, elle, elles, on, je, j, me, m, moi,
  nous, vous, tu, te, toi, lui, leur, leurs, se, s, son, sa, ses, notre, nos, votre, vos, ne, n, pas, plus,
  moins, très, bien, ici, là, alors, donc, aussi, encore, déjà, seulement, juste, même, exactement, bonjour,
  bonsoir, salut, coucou, merci, svp, stp, s'il vous plaît, s'il te plaît, pardon, excusez, excusez-moi,
  désolé, désolée, dites, dites-moi, dis-moi, dis, dire, rappeler, rappelle, rappelez, rappelez-moi, pouvez,
  peux, peut, pourriez, pourrais, voudrais, voudrait, veux, aimerais, savoir, sais, savez, sait, quelqu'un,
  quelque, quelques, chose, question, petite, rapide, une question, information, informations,
  renseignement, expliquer, expliquez, selon, d'après, existe, existent, a lieu, aura lieu, eu lieu,
  a eu lieu, avait lieu, ont lieu, eut lieu, tient, tenu, tenue, tenus, tenir, tiendra, tiennent, tenait,
  déroule, déroulé, déroulée, déroulera, dérouler, passe, passé, passera, fait, faire, font, dit, disent,
  tel, chaque, tout, toute, tous, toutes, total, au total, en tout, principal, principaux, principale, doit,
  doivent, prévu, prévue, prévus, t, t il, t elle, chef, note, équipe, compte, est-ce, est-ce que,
  qu'est-ce que, type, types, différents, divers, propre, figure, voir, oublié, aide, aider, confirmer, ça,
  cela, celui, celle, ceux, quant, chez, entre, près, plan, hein, euh
when: quand, à quelle date, quelle date, quelles dates, quelles sont les dates, quels jours,
  à quelles dates, date de quand
date: date, dates, calendrier
year: année, années, an, ans
which year: en quelle année, quelle année, de quelle année, année de
month: mois
day: jour, jours, journée, journées
weekday: jour de la semaine
clocktime: heure, heures, à quelle heure, quelle heure, horaire, horaires
where: où, à quel endroit, quel endroit, dans quel lieu
place: lieu, lieux, endroit, emplacement
city: ville, villes, cité
country: pays, nation, nations
who: qui
what: quel, quelle, quels, quelles, quoi, que dit, qu'est-ce qui, lequel, laquelle, lesquels, lesquelles
why: pourquoi, raison, raisons
how: comment, de quelle manière, de quelle façon
list: liste, listez, énumérez, énumérer, lister, citez, citer
howmany: combien, combien de, combien d, nombre de, nombre d
howlong: combien de temps a duré, combien de jours a duré, a duré combien de jours, a duré combien de temps, dure combien de jours, combien de temps, durée, pendant combien de jours, combien de jours dure, combien de temps dure
howmuch cost: combien coûte, combien ça coûte, combien a coûté, coût, coûts, coûte, prix, tarif, tarifs,
  combien faut-il payer
daysleft: combien de jours reste-t-il, reste combien de jours, combien de jours avant,
  combien de jours jusqu'au, combien de jours d'ici, il reste, reste-t-il, reste, restent, compte à rebours,
  dans combien de temps, dans combien de jours, jours avant, combien de temps avant,
  combien de jours restent
last: dure, duré, durer, durera, durent
start: commence, commencé, commencer, commencera, début, débute, débuter, débutera, débuté, ouvre, ouvert,
  ouvrira, ouverture, démarre, démarrer, démarrera, premier jour
end: termine, terminé, terminer, terminera, finit, finir, finira, fini, fin, achève, clôture, clôturer,
  dernier jour, s'achève
host: accueille, accueillir, accueilli, accueillera, accueillent, hôte, hôtes, pays hôte, reçoit, recevoir,
  recevra, héberge, hébergera, abrite
convene: derrière, convoqu*, co-convoqu*, coconvoqu*, convi*
organise: promeut, pilote, portent, organis*, mis sur pied, monté
planning: planifi*, planification
committee: comité, comite, commission, comité de planification, comité d'organisation, comité organisateur
member: forment, constituent, membre*, fait partie, font partie, fait-il partie, fait-elle partie, font-ils partie,
  partie du comité, siège, siègent, siéger, appartient, compose, composent, composition, partenaire*,
  composé
participant: particip*, assist*, présent*, venu*, délégué*, invité*, étaient là
number: numéro, numero
name: nom, noms, s'appelle, appelle, appellent, nommé, titre, titres, intitulé, intitule, intitulée,
  dénomination
objective: atteindre, obtenir, accomplir, réaliser, cherchait à, propose, se propose, espère, souhaite, veut, objectif*, but, buts, finalité*, visée*, vise, visait, visent, cherche, cherchait, à quoi sert,
  à quoi a servi, sert, servi, ambition*, veut accomplir, veut atteindre, veut faire, raison d'être
theme: thème, thèmes, axe thématique, axes thématiques, axe, axes, domaine thématique, domaines thématiques
thematic: thématique, thématiques
topic: sujet*, enjeu*, matière, parle, traite, porte sur, portait sur
paper: article thématique
background paper: document de référence, documents de référence, document de base, documents de base,
  document de fond, documents de fond, document d'information, documents d'information, document de travail,
  documents de travail, document préparatoire, documents préparatoires
thematic paper: document thématique, documents thématiques, papier thématique
document: document*
meeting: réunion*, rencontre*, événement*, évènement*, conférence*, sommet*
consultation: consultation*
congress: congrès, congres
world: mondial, mondiale, mondiaux, monde
first: premier, première, 1er, 1ère
second: deuxième, second, seconde, 2e, 2ème
third: troisième, 3e, 3ème
fourth: quatrième, 4e, 4ème
fifth: cinquième, 5e, 5ème
sixth: sixième, 6e, 6ème
two: deux
three: trois
four: quatre
five: cinq
six: six
previous: précédent*, antérieur*, avant rio
afterrio rio: après rio
next: prochain*, suivant*
last: dernier, dernière
convention: convention*, traité*
right: droit, droits
child: enfant*, enfance, mineur*
adolescent: adolescent*, jeune*
protocol: protocole*
optional: facultatif, optionnel
session: session*
special: spéciale, spécial, extraordinaire
study: étude*
violence: violence*
adopt: adopt*, approuv*
government: gouvernement*, gouvernementa*
sexual: sexuel*
exploitation: exploitation
abuse: abus
cooperation: coopération
international: international*, internationaux
regional: région*, régiona*
national: national*, nationaux
development: développement
victim: victime*
protect: protég*, protection, protège*
prevent: prévention, prévenir
concern: priorité*, prioritaire*
concern: préoccup*, inquiét*, important*
grave: grave, graves, gravité
cornerstone: pierre angulaire, pilier*
strategy: stratégie*
foundation: base, bases, fondement*, socle
build: appuie, s'appuie, appuient, repose, fonde, se fonde, s'appuyer, bâti*
commitment: engagement*
followup: suivi, suites
impact: impact*, effet*
discuss: discut*, discussion*, débat*, abord*, évoqu*, dialogue
frame: encadr*, cadre, guidé, guidés, orienté, orientées, inspiré
turningpoint: tournant, point tournant
mechanism: mécanisme*
indicator: indicateur*
baseline: base de référence, point de référence, référence
monitor: suivre les progrès, surveill*
recommend: recommand*
experience: expérience*
share: partag*, échang*
action: action*, mesures
work: marche, fonctionne, fonctionnent
challenge: défi*
approach: approche*
mobilise: mobilis*
awareness: sensibilis*, conscience
expert: expert*, spécialiste*
academic: universitaire*, académi*
media: média*, journaliste*, presse
civilsociety: société civile, ong
agency: agence*, organisme*, organisation, organisations, institution*, entité*, instance*
donor: donateur*, bailleur*
legal: juridique*, légal*, légau*, loi, lois
privatesector: secteur privé, entreprise*
commission: commande, commandent, commandé, commander, commanditer, commandite*
prepare: prépar*, élabor*
solidarity: solidarité
feature: caractéristique*, particularité*, trait
drivingforce: force motrice, moteur
implement: mise en oeuvre, mise en œuvre, application
journey: voyage vers, chemin, parcours, cheminement
relaunch: relanc*
freedom: liberté
effort: projet*, programme*, activité*, effort*
fund: financ*, pay*
role: rôle
council of europe: conseil de l'europe
deadline: échéance*, délai*, date limite, dates limites
late: en retard, retard, retards
due: à rendre, rendre, remettre, à remettre, livrer
week: semaine*
today: aujourd'hui
tomorrow: demain
mine: mon, ma, mes, mien, miens
owner: responsable*, chargé, charge
task: tâche*
open: en cours, ouvertes, ouverts, en suspens
done: achevé*, faites, terminées
milestone: jalon*
secretary: secrétaire*, secrétariat
chair: préside, présidé, présider
president: président*
hotel: hôtel*, log*, dorm*, hébergement*
visa: visa, visas, passeport*
fee: frais, cotisation, billet*
registration: inscri*, enregistr*
budget: budget*, dépens*, argent, coûteux
minister: ministre*, ministère*
speaker: orateur*, intervenant*, discours, conférencier*
director: directeur*, directrice*, dirige, dirigeant*, coordinateur*, chef de
author: auteur*, écri*, rédig*, rédact*
page: page, pages
dresscode: vestimentaire*, tenue vestimentaire, vêtement*, habill*, costume
email: téléphone*, courriel*, email, mail, contact*, site web, adresse mail
wifi: wifi, mot de passe, internet
language: langue*, traduct*, traduit, interprèt*, interprét*
food: repas, déjeuner*, dîner*, petit-déjeuner, menu
weather: météo, temps qu'il, climat, température
travel: vol, vols, aéroport*, transport*, voyage, voyages, bus
venue: bâtiment*, salle*, auditorium, adresse*, rue, palais des congrès
person: personne, personnes, gens
ceremony: cérémonie*
inaugurate: inaugur*
ratify: ratifi*, sign*
population: habitant*, population
foreign: affaires étrangères, étranger*
code: code
focus: accent
paper theme: document du thème, papier du thème
sector: profil, profils
`;
