import type { AnswerWords, DueList } from './answer-words.ts';
import { dayParts, plural } from './parts.ts';

const months =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');
const dayAndMonth = (on: string) => {
  const { day, month } = dayParts(on);
  return `${day} ${months[month - 1]}`;
};
const day = (on: string) => `${dayAndMonth(on)} ${dayParts(on).year}`;
const days = (count: number) => plural(count, 'giorno', 'giorni');
const deadlines = (count: number) => plural(count, 'scadenza', 'scadenze');
const objectives = (count: number) => plural(count, 'obiettivo', 'obiettivi');
const members = (count: number) => plural(count, 'membro', 'membri');
const lists: Record<DueList, string> = {
  late: 'in ritardo',
  week: 'nei prossimi sette giorni',
  today: 'per oggi',
  tomorrow: 'per domani',
  next: 'in arrivo',
  month: 'in questo mese',
  mine: 'sue e aperte',
  open: 'aperte',
  done: 'concluse',
  all: 'nel piano',
  milestones: 'che sono pietre miliari',
  unowned: 'senza responsabile',
};

export const it: AnswerWords = {
  language: 'it',
  and: 'e',
  attributes: {
    date: 'la data',
    month: 'il mese',
    day: 'il giorno',
    hour: "l'ora",
    year: "l'anno",
    place: 'il luogo',
    venue: 'il luogo esatto',
    host: 'chi ospita',
    convenor: 'chi ha convocato',
    duration: 'la durata',
    objective: 'gli obiettivi',
    theme: 'il tema',
    participant: 'i partecipanti',
    number: 'il numero',
    adopter: 'chi ha adottato',
    owner: 'il responsabile',
    person: 'il nome di una persona',
    end: 'la fine',
    title: 'il titolo',
  },
  day,
  span: (from, to) => {
    const [a, b] = [dayParts(from), dayParts(to)];
    const start = a.year !== b.year ? day(from) : a.month !== b.month ? dayAndMonth(from) : `${a.day}`;
    return `dal ${start} al ${day(to)}`;
  },
  onDay: (on) => `il ${day(on)}`,
  takesPlace: (name, when, tense) =>
    tense === 'past' ? `${name} si è svolto ${when}.` : `${name} si svolge ${when}.`,
  starts: (name, when) => `${name} inizia ${when}.`,
  ends: (name, when) => `${name} finisce ${when}.`,
  inYear: (name, year) => `${name} si è svolto nel ${year}.`,
  yearOf: (name, year) => `${name} è del ${year}.`,
  lasts: (name, count, when) => `${name} dura ${days(count)}, ${when}.`,
  isIn: (name, place, tense) =>
    tense === 'past' ? `${name} si è svolto a ${place}.` : `${name} si svolge a ${place}.`,
  hosts: (name, by) => `${by} ospita ${name}.`,
  convened: (name, by) => `${name}: consultazione convocata da ${by}.`,
  adopted: (name, by) => `${name} è stata adottata da: ${by}.`,
  daysLeft: (count, name, when) => `Mancano ${days(count)} a ${name}, che inizia ${when}.`,
  onNow: (name, when) => `${name} è in corso: ${when}.`,
  over: (count, name, when) => `${name} è finito: si è svolto ${when}, ed è terminato ${days(count)} fa.`,
  between: (count, first, second) =>
    `Ci sono ${days(count)} tra l'inizio di ${first} e l'inizio di ${second}.`,
  before: (first, second) => `${first} viene prima di ${second}.`,
  members: (count) => `Il comitato di pianificazione ha ${members(count)}:`,
  memberYes: (name) => `Sì, ${name} fa parte del comitato di pianificazione.`,
  memberNo: (name) => `No, il piano non indica ${name} tra i membri del comitato di pianificazione.`,
  memberCount: (count, names) => `Il comitato di pianificazione ha ${members(count)}: ${names}.`,
  objectives: (name, count) => `${name} ha ${objectives(count)}:`,
  objectiveCount: (name, count) => `${name} ha ${objectives(count)}.`,
  objectiveAt: (number, name, text) => `Obiettivo ${number} di ${name}: ${text}.`,
  themeCount: (count, name) => `${name} ha ${plural(count, 'tema', 'temi')}.`,
  themeNamed: (number, title) => `Il tema ${number} è “${title}”.`,
  themesNamed: (titles) => `Il piano nomina solo: ${titles}`,
  buildsOn: (name) => `${name} si basa sugli impegni e sugli obblighi di:`,
  due: (title, when, owner) => `“${title}” scade ${when}${owner ? `; responsabile: ${owner}` : ''}.`,
  isDone: (title) => `“${title}” è concluso.`,
  dueList: (which, count) => `${deadlines(count)} ${lists[which]}:`,
  noneDue: (which) => `Nessuna scadenza ${lists[which]}.`,
  dueIn: (count, when) => (count === 0 ? `Nessuna scadenza ${when}.` : `${deadlines(count)} ${when}:`),
  whoAsks:
    'Il piano non sa chi è lei e perciò non può dire che cosa le spetta. Nella chat, un amministratore collega il suo account a una persona del piano; nel terminale, aggiunga “--as <persona>”.',
  owns: (owner, count) => `${owner}: ${deadlines(count)} aperte:`,
  ownedBy: (title, owner) => `Responsabile di “${title}”: ${owner}.`,
  nobodyOwns: (title) => `“${title}” non ha ancora un responsabile.`,
  midnight: (zone) => `Una data senza ora finisce a mezzanotte a ${zone}.`,
  template: 'Lo propone il modello; nessun documento lo afferma.',
  fullName: (name) => `Il nome completo: ${name}.`,
  documentSays: (quote) => `Secondo il documento: “${quote}”`,
  roleOf: (role, name) => `${role}: ${name}.`,
  notSaid: 'Il piano non lo dice.',
  notSaidOf: (what, name) => `Il piano non dice ${what} di ${name}.`,
  unknownName: (name) => `Il piano non conosce “${name}”.`,
  notHeld: (words) => `Il piano non dice nulla su “${words}”.`,
  closest: (what) => `La cosa più vicina che ha: ${what}`,
  tooLong: 'È troppo lungo per una domanda. Chieda in una o due frasi, per favore.',
  empty: 'Faccia una domanda in parole, per esempio: Quando è il congresso?',
};
