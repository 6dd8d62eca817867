/** French as it is spoken: turns of phrase to English concepts; `-` carries no meaning of its own. */
export const frSpoken = `
-: faut, il faut, faudrait, besoin, j'ai besoin, avoir besoin, aurais besoin, redonner, redonne, redonnez,
  redire, redis, redites, redemander, pourrait, pourraient, pouvait, pouvons, puis-je, puis, pu, puisse,
  pouvoir, peut-on, peux-tu, pourrais-tu, pourriez-vous, pouvez-vous, sauriez, sauriez-vous, saurait,
  saurais, sauriez vous, savons, savent, savait, savais, su, sache, voulez, voulez-vous, voulons, veulent,
  veut, voulu, vouloir, souhaite, souhaiterais, souhaiterait, souhaitons, souhaiter, aimerait, aimerions,
  aimer, aime, désire, désirerais, serait, seraient, serais, seriez, serons, serez, sommes, êtes, étais,
  étions, fut, furent, fût, soient, soyez, étant, ait, aient, aie, ayant, aurait, auraient, aurais, avez,
  avions, as, ai, j'ai, j'aurais, j'aimerais, j'voudrais, chuis, j'suis, t'as, t'es, vas, va, aller, irons,
  ira, iront, allez, allait, allaient, allé, allés, vais, faites, faisons, faisait, faisaient, ferait,
  feraient, fasse, faits, faite, fit, disait, disais, dirait, dirais, diriez, disant, disons, dite, dits,
  parle, parlez, parler, parlent, parlait, parlé, raconte, racontez, raconter, montre, montrez, montrer,
  montrez-moi, envoie, envoyez, envoyer, envoyez-moi, transmettre, transmets, transmettez, communiquer,
  communiquez, indiquer, indique, indiquez, indiquez-moi, précise, préciser, précisez, confirme, confirmer,
  confirmez, confirmez-moi, vérifier, vérifie, vérifiez, éclairer, éclairez, éclaircir, renseigner,
  renseignez, renseigne, renseignements, informer, informez, informe, aidez, aidez-moi, explique-moi,
  expliquez-moi, résumer, résume, résumez, résumé, en résumé, rappelle-moi, rappeler moi, souviens,
  souvient, souvenir, me souviens, rappelait, me rappelle, oublie, j'ai oublié, comprendre, comprends,
  compris, connaître, connais, connaissez, connaît, trouve, trouver, trouve-t-on, trouvez, cherche,
  chercher, cherchons, recherche info, demande, demander, demandais, demandez, me demandais, demandé,
  réponse, répondre, réponds, répondez, crois, croyais, croit, pense que, je pense, pensais, penses-tu,
  suppose, imagine, paraît, semble, entendu, entendu dire, lu, vu, vois, voyons, écoute, écoutez, dis donc,
  tiens, allô, hello, salutations, cordialement, bien à vous, monsieur, madame, messieurs, mesdames, chers,
  chère, cher, chères, ami, amis, collègue, collègues, patron, patronne, ma cheffe, mon chef, cheffe, les
  gens, gens, tout le monde, remercie, remerciements, merci d'avance, d'avance, mille mercis, avance,
  gentil, gentillesse, aimable, obligeance, possible, si possible, urgent, d'urgence, vite, vite fait,
  rapidement, rapido, maintenant, actuellement, à l'heure actuelle, en ce moment, moment, pour l'instant,
  instant, peut-être, éventuellement, par hasard, hasard, au fait, fait que, d'ailleurs, ailleurs, bref,
  brièvement, en bref, en gros, gros, grosso modo, en quelques mots, quelques mots, mot, mots, en un mot,
  finalement, au final, au juste, juste après, en fait, en réalité, réellement, réalité, vraiment, vrai,
  faux, vérité, certain, certaine, certains, certaines, certainement, sûr, sûre, sûrement, bien sûr, clair,
  clairement, précisément, précis, précise, précises, exact, exacte, exactes, exacts, concret, concrètement,
  officiel, officielle, officiellement, simplement, principalement, essentiellement, notamment, surtout,
  spécifiquement, seul, seule, autre, autres, plusieurs, beaucoup, peu, trop, assez, tant, tellement,
  quelconque, rien, personne ne, aucun, aucune, jamais, toujours, souvent, parfois, oui, non, ni, ou bien,
  ensuite, puis après, ainsi, comme, tandis, mais encore, pourtant, cependant, quoique, bien que, parce que,
  parce, puisque, car, grâce, selon le plan, d'après le document, propos, à propos, à propos de, concernant,
  concerne, relatif, relative, rapport, par rapport, en ce qui concerne, quant à, sujet de ce, autour de, à
  travers, travers, ensemble, conjointement, contre qui, parmi, hors, via, dont, duquel, auquel, desquels,
  auxquels, lesquels sont, ceci, celle-ci, celui-ci, là-bas, là-dedans, y a-t-il, y a, y aura, y avait, il y
  a, il y avait, il y aura, a-t-il, a-t-on, est-il, est-elle, sont-ils, était-ce, fut-il, va-t-il, va-t-on,
  truc, trucs, machin, bidule, choses, affaire, histoire, idée, une idée, aucune idée, la moindre idée,
  notion, fameux, fameuse, célèbre, grand, grande, grands, petit, petits, important, importante, importants,
  cité, citée, cités, mentionné, mentionnée, mentionne, décrit, décrire, détail, détails, détailler, donnée,
  données, point, points, façon, façons, manière, sorte, sortes, genre, côté, partie de ce, exemple, par
  exemple, veut dire, signifie, c'est-à-dire, met, mettre, mis, mise, prend, prendre, pris, prise, vient de,
  venir, arrive, arriver, arrivé, sort, sortir, sorti, sortie, reste à savoir, tomber, tombe, tombent,
  retrouve, se retrouve, on se retrouve, rend, rendre, utilise, utiliser, utilisé, servir de, agit, il
  s'agit, s'agit, agissait, agir de, produit, s'est passé, se passe, se passait, s'est déroulé, se
  déroulait, déroulait, ça se passe, intervient, s'effectue, effectué, s'étend, s'étale, s'étendre, étaler,
  court, courir, note de service, mon rapport, mon agenda, agenda perso, présentation, ma présentation,
  rédige, rédiger, rédaction de mon, prépare mon, congés, congé, poser des congés, voyager, réserver,
    train de, sur place, déjà, donné, donnée, attend, attendu, attendue
daysleft: combien de temps reste, combien de temps il reste, il reste combien, il nous reste, nous
  reste-t-il, combien de jours encore, encore combien, combien de semaines avant, combien de dodos, dans
  combien, jours restants, jours d'ici, d'ici le, d'ici au, combien de jours nous séparent, nous séparent
when: c'est quand, c'était quand,  quels sont les jours, à quel moment, vers quelle date, à partir
  de quand, depuis quand, pour quand, de quand, à quelle période, quelle période, de quand date
end: jusqu'à quand, jusqu'à quel jour, jusqu'à quelle date, finit quand, prend fin, prendra fin, a pris fin,
  se clôt, se clôture, s'arrête, terminait, achevé, dernier jour du
start: débute quand, commence quand, s'ouvre, s'ouvrira, ouvrait, démarrait, débutait, commençait, a
  commencé, lancement, jour d'ouverture, premier jour du, coup d'envoi
howlong: ça dure combien, dure combien, sur combien de jours, combien de jours dure, dure-t-il, dure-t-elle,
  durait, c'est combien de jours, combien de jours fait, combien de journées, étalé sur combien
host: accueillant, nous accueille, accueillie, accueilli par, qui reçoit, est l'hôte, pays d'accueil,
  d'accueil, hébergée, acceuille, acceuil
convene: à l'initiative, initiative de qui, initié*, initi*, coorganis*, co-organis*, chapeaut*, à l'origine
  de, à l'origine, est à l'origine, lancé la, a lancé, réunissant, tête de, à la tête, mené, menée, appelé à
organise: mis en place, mettre en place, met en place, s'occupe d'organiser, orchestr*
committee: comité d'organisation du, comité de pilotage, comité préparatoire, équipe d'organisation, comité
  de planif
member: siégeaient, siégeait, fait partie du, font partie du, faire partie, sont membres, qui compose, qui
  composent, qui forme, est composé, est constitué, constitué, constituée, composée de qui, réunit quelles,
  trouve-t-on dans, se trouve dans, y a dans, organisations du, qui est dans, qui sont dans, dans le comité
participant: y était, y étaient, était présent, étaient présents, qui était, qui étaient, qui est venu, qui
  sont venus, quel genre de personnes, quel type de personnes, genre de personnes, types de personnes,
  quelles personnes, public, assistance, réuni qui, a réuni, réunissait, réuni, rassembl*, s'est rendu,
  rendu à, rendus à, autour de la table
objective: à quoi sert, à quoi servait, à quoi a servi, à quoi ça sert, que cherche, cherche à, cherchait à,
  que vise, vise à, vise, visait, visaient, visé, visent, que veut, que voulait, que veut-on, vise-t-il,
  vise-t-on, dans quel but, buts, but, à quelle fin, à quelles fins, fins, intention, intentions, finalité,
  finalités, ambition, ambitions, ambitionne, entend faire, entend accomplir, accomplir, atteindre, réaliser
  quoi, veut réaliser, raison d'être, destiné à, destinée à, espère, espérait, aspire, propose de, se
  propose, s'est fixé, s'est donné, fixé, fixés, mission, missions
topic: de quoi parle, de quoi a parlé, de quoi parlait, de quoi s'agit, de quoi il s'agit, de quoi traite,
  de quoi a traité, de quoi, sur quoi portait, sur quoi porte, sur quoi a porté, porté sur, portait sur, au
  sujet, thématique de, parlé de quoi, discuté de quoi
adopt: d'où vient, vient d'où, émane, émane de, provient, proviennent, créé, créée, qui a fait, élabor*, de
  qui vient, issue de, à qui doit-on
build: repose sur, repose, reposent, se fonde, se fondent, fonde sur, fondé sur, s'inscrit dans, prolonge,
  prolongement, continuité, fait suite, dans la continuité, héritier, s'appuie-t-il, s'appuie, appuie,
  appuient
frame: cadré, cadrer, a servi de cadre, servi de cadre, servait de cadre, sert de cadre, structuré,
  structurer, guidé, guider, orienté, orienter, encadr*, éclairé les
foundation: base solide, bases solides, solide base, fondement, fondements, socle
commission: command*, demandé la rédaction, passent commande
effort: initiative, initiatives, actions financées, œuvre, œuvres
concern: importe, importance, voit l, considère, considérer, opinion, avis, position, attitude, point de
  vue, domaine prioritaire, domaines prioritaires, pense le gouvernement, pense l
drivingforce: force motrice, moteur, moteurs, élément moteur
provide: prévoit, prévoir, prévoient, prévoyait, apporte, apporter
paper: papier, papiers, textes, écrits, publication, publications
venue: quel bâtiment, bâtiment, immeuble, palais, salle
elsewhere: annonc*, annul*, report*, tirage
third: iiie, iiième, iiieme, 3e, 3ème, 3eme
first: 1er, 1re, 1ère
second: iie, 2e, 2ème, 2eme
fifth: 5e, 5ème
number theme: numéro de thème, numéro du thème
when day: quel jour
turningpoint: tournant, tournants
steer: mène, mener, mènera, conduit
`;
