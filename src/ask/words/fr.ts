import type { AnswerWords, DueList } from './answer-words.ts';
import { dayParts, plural } from './parts.ts';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const dayAndMonth = (on: string) => {
  const { day, month } = dayParts(on);
  return `${day} ${months[month - 1]}`;
};
const day = (on: string) => `${dayAndMonth(on)} ${dayParts(on).year}`;
const days = (count: number) => plural(count, 'jour', 'jours');
const deadlines = (count: number) => plural(count, 'échéance', 'échéances');
const objectives = (count: number) => plural(count, 'objectif', 'objectifs');
const members = (count: number) => plural(count, 'membre', 'membres');
const lists: Record<DueList, string> = {
  late: 'en retard',
  week: 'dans les sept prochains jours',
  today: "pour aujourd'hui",
  tomorrow: 'pour demain',
  next: 'à venir',
  month: 'ce mois-ci',
  mine: 'à vous et en cours',
  open: 'en cours',
  done: 'terminées',
  all: 'dans le plan',
  milestones: 'qui sont des jalons',
  unowned: 'sans responsable',
};

export const fr: AnswerWords = {
  language: 'fr',
  and: 'et',
  attributes: {
    date: 'la date',
    month: 'le mois',
    day: 'le jour',
    hour: "l'heure",
    year: "l'année",
    place: 'le lieu',
    venue: 'le lieu exact',
    host: "l'hôte",
    convenor: 'qui a convoqué',
    duration: 'la durée',
    objective: 'les objectifs',
    theme: 'le thème',
    participant: 'les participants',
    number: 'le nombre',
    adopter: 'qui a adopté',
    owner: 'le responsable',
    person: "le nom d'une personne",
    end: 'la fin',
    title: 'le titre',
  },
  day,
  span: (from, to) => {
    const [a, b] = [dayParts(from), dayParts(to)];
    const start = a.year !== b.year ? day(from) : a.month !== b.month ? dayAndMonth(from) : `${a.day}`;
    return `du ${start} au ${day(to)}`;
  },
  onDay: (on) => `le ${day(on)}`,
  takesPlace: (name, when, tense) =>
    tense === 'past' ? `${name} a eu lieu ${when}.` : `${name} a lieu ${when}.`,
  starts: (name, when) => `${name} commence ${when}.`,
  ends: (name, when) => `${name} se termine ${when}.`,
  inYear: (name, year) => `${name} a eu lieu en ${year}.`,
  yearOf: (name, year) => `${name} date de ${year}.`,
  lasts: (name, count, when) => `${name} dure ${days(count)}, ${when}.`,
  isIn: (name, place, tense) =>
    tense === 'past' ? `${name} a eu lieu à ${place}.` : `${name} a lieu à ${place}.`,
  hosts: (name, by) => `${by} accueille ${name}.`,
  convened: (name, by) => `${name} : consultation convoquée par ${by}.`,
  adopted: (name, by) => `${name} a été adoptée par : ${by}.`,
  daysLeft: (count, name, when) => `Il reste ${days(count)} avant ${name}, qui commence ${when}.`,
  onNow: (name, when) => `${name} se tient en ce moment : ${when}.`,
  over: (count, name, when) => `${name} est terminé : il a eu lieu ${when}, il y a ${days(count)}.`,
  between: (count, first, second) =>
    `Il y a ${days(count)} entre le début de ${first} et le début de ${second}.`,
  before: (first, second) => `${first} vient avant ${second}.`,
  members: (count) => `Le comité de planification compte ${members(count)} :`,
  memberYes: (name) => `Oui, ${name} est membre du comité de planification.`,
  memberNo: (name) => `Non, le plan ne cite pas ${name} parmi les membres du comité de planification.`,
  memberCount: (count, names) => `Le comité de planification compte ${members(count)} : ${names}.`,
  objectives: (name, count) => `${name} a ${objectives(count)} :`,
  objectiveCount: (name, count) => `${name} a ${objectives(count)}.`,
  objectiveAt: (number, name, text) => `Objectif ${number} de ${name} : ${text}.`,
  themeCount: (count, name) => `${name} a ${plural(count, 'thème', 'thèmes')}.`,
  themeNamed: (number, title) => `Le thème ${number} est « ${title} ».`,
  themesNamed: (titles) => `Le plan ne nomme que : ${titles}`,
  buildsOn: (name) => `${name} s'appuie sur les engagements et les obligations de :`,
  due: (title, when, owner) =>
    `« ${title} » est à rendre ${when}${owner ? ` ; responsable : ${owner}` : ''}.`,
  isDone: (title) => `« ${title} » est terminé.`,
  dueList: (which, count) => `${deadlines(count)} ${lists[which]} :`,
  noneDue: (which) => `Aucune échéance ${lists[which]}.`,
  dueIn: (count, when) => (count === 0 ? `Aucune échéance ${when}.` : `${deadlines(count)} ${when} :`),
  whoAsks:
    'Le plan ne sait pas qui vous êtes et ne peut donc dire ce qui vous revient. Dans la messagerie, un administrateur lie votre compte à une personne du plan ; dans un terminal, ajoutez « --as <personne> ».',
  owns: (owner, count) => `${owner} : ${deadlines(count)} en cours :`,
  ownedBy: (title, owner) => `Responsable de « ${title} » : ${owner}.`,
  nobodyOwns: (title) => `« ${title} » n'a pas encore de responsable.`,
  midnight: (zone) => `Une date sans heure se termine à minuit à ${zone}.`,
  template: "C'est proposé par le modèle ; aucun document ne l'affirme.",
  fullName: (name) => `Le nom complet : ${name}.`,
  documentSays: (quote) => `Selon le document : « ${quote.replace(/\.$/, '')} ».`,
  roleOf: (role, name) => `${role} : ${name}.`,
  notSaid: 'Le plan ne le dit pas.',
  notSaidOf: (what, name) => `Le plan ne dit pas ${what} de ${name}.`,
  unknownName: (name) => `Le plan ne connaît pas « ${name} ».`,
  notHeld: (words) => `Le plan ne dit rien sur « ${words} ».`,
  closest: (what) => `Ce qu'il a de plus proche : ${what}`,
  tooLong: "C'est trop long pour une question. Posez-la en une ou deux phrases, s'il vous plaît.",
  empty: 'Posez une question avec des mots, par exemple : Quand a lieu le congrès ?',
};
