import { type DateWords, type Sentences, startOf, wordsOfDay } from './sentences.ts';

const dates: DateWords = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  join: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
};
const day = (on: string) => wordsOfDay(on, dates);
const nouns = {
  deadline: ['échéance', 'échéances'],
  milestone: ['jalon', 'jalons'],
  objective: ['objectif', 'objectifs'],
  commitment: ['engagement', 'engagements'],
  indicator: ['indicateur', 'indicateurs'],
  event: ['événement', 'événements'],
  person: ['personne', 'personnes'],
  organisation: ['organisation', 'organisations'],
  theme: ['thème', 'thèmes'],
} as const;
const feminine = new Set(['deadline', 'person', 'organisation']);
const days = (count: number) => `${count} ${count < 2 ? 'jour' : 'jours'}`;

/** French. */
export const fr: Sentences = {
  language: 'fr',
  and: 'et',
  or: 'ou',
  onDay: (on) => `le ${day(on)}`,
  span: (from, to) =>
    from && to
      ? `du ${startOf(from, to, dates)} au ${day(to)}`
      : from
        ? `à partir du ${day(from)}`
        : to
          ? `jusqu’au ${day(to)}`
          : '',
  hourIn: (time, city) => `${time}, heure de ${city}`,
  takesPlace: (name, when) => `${name} : a lieu ${when}.`,
  tookPlace: (name, when) => `${name} : a eu lieu ${when}.`,
  ends: (name, when) => `${name} : se termine ${when}.`,
  isIn: (name, place) => `${name} : a lieu à ${place}.`,
  wasIn: (name, place) => `${name} : a eu lieu à ${place}.`,
  hosts: (name, by) => `${name} : accueil par ${by}.`,
  lasts: (name, count, when) => `${name} : dure ${days(count)}, ${when}.`,
  daysLeft: (count, name, when) => `Il reste ${days(count)} avant ${name} : ${when}.`,
  onNow: (name, when) => `${name} : c’est en ce moment, ${when}.`,
  over: (name, when) => `${name} : c’est terminé ; a eu lieu ${when}.`,
  isOf: (name, year) => `${name} : de ${year}.`,
  adoptedBy: (name, by) => `${name} : adopté par ${by}.`,
  due: (title, when) => `« ${title} » : échéance ${when}`,
  owner: (name) => `responsable : ${name}`,
  ownedBy: (title, owner) => `Responsable de « ${title} » : ${owner}.`,
  contact: (of, name) => `Point focal de ${of} : ${name}.`,
  nobodyOwns: (title) => `« ${title} » n’a pas encore de responsable.`,
  isDone: (title, when) => `« ${title} » : c’est fait ; l’échéance était ${when}.`,
  isLate: (title, when, count) =>
    `« ${title} » : en retard de ${days(count)}, pas encore fait ; l’échéance était ${when}`,
  isOpen: (title, when) => `« ${title} » : en cours, pas encore fait ; l’échéance est ${when}`,
  isCancelled: (title) => `« ${title} » : annulé.`,
  midnight: (city) => `Une date sans heure se termine à minuit, heure de ${city}.`,
  template: 'C’est une proposition du modèle ; aucun document ne le dit.',
  yes: 'Oui',
  no: 'Non',
  roles: {
    chair: 'présidence',
    secretary: 'secrétariat',
    member: 'membre',
    reviewer: 'vérification',
    observer: 'observateur',
    partner: 'partenaire',
  },
  states: { open: 'à faire', done: 'fait', late: 'en retard', cancelled: 'annulé' },
  statuses: {
    'not-started': 'pas commencé',
    'in-progress': 'en cours',
    fulfilled: 'tenu',
    changed: 'modifié',
    withdrawn: 'retiré',
  },
  notSo: (word) => `pas ${word}`,
  measures: {
    baseline: 'valeur de départ',
    value: 'dernier chiffre',
    target: 'cible',
    distance: 'reste jusqu’à la cible',
    none: 'pas encore de chiffre',
  },
  ofWhole: (number, whole) => `${number} sur ${whole}`,
  trends: { better: 'en bonne voie', worse: 's’éloigne', same: 'inchangé' },
  levels: { national: 'national', regional: 'régional', international: 'international' },
  count: (of, number) =>
    `${number === 0 ? (feminine.has(of) ? 'aucune' : 'aucun') : number} ${nouns[of][number < 2 ? 0 : 1]}`,
  countOf: (of, number, all) => `${number} ${nouns[of][number < 2 ? 0 : 1]} sur ${all}`,
  noOwner: 'sans responsable',
  answered: 'répondu',
  notAnswered: 'sans réponse',
  committee: 'comité d’organisation',
  whoAsks:
    'Le plan ne sait pas qui vous êtes et ne peut donc pas dire ce qui est à vous. Dans le chat, un administrateur relie votre compte avec « people link » ; au terminal, ajoutez « --as <personne> ».',
  promised: (title, by, status) => `${by} : « ${title} »${status ? `, ${status}` : ''}.`,
  isRole: (name, role, organisation) => `${name} : ${role}${organisation ? `, ${organisation}` : ''}.`,
  documentSays: (quote) => (quote.startsWith('…') ? `Le document dit : « ${quote} ».` : quote),
  nearest: 'Je ne trouve pas de réponse sûre. Le plus proche :',
  wordedByModel: 'Formulé par un modèle de langage ; la citation est celle de la source.',
  whichOne: 'Lequel ?',
  notSaid: 'Le plan et ses documents ne le disent pas.',
  notHeld: (words) => `Ni le plan ni ses documents ne disent rien sur « ${words} ».`,
  tooLong: 'C’est trop long pour une question. Posez-la en une ou deux phrases, s’il vous plaît.',
  empty: 'Posez une question avec des mots, par exemple : Quand a lieu le congrès ?',
};
