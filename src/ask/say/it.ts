import { type DateWords, type Sentences, startOf, wordsOfDay } from './sentences.ts';

const dates: DateWords = {
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
      ' ',
    ),
  join: (day, month, year) => `${day} ${month} ${year}`,
};
const day = (on: string) => wordsOfDay(on, dates);
const nouns = {
  deadline: ['scadenza', 'scadenze'],
  milestone: ['tappa', 'tappe'],
  objective: ['obiettivo', 'obiettivi'],
  commitment: ['impegno', 'impegni'],
  indicator: ['indicatore', 'indicatori'],
  event: ['evento', 'eventi'],
  person: ['persona', 'persone'],
  organisation: ['organizzazione', 'organizzazioni'],
  theme: ['tema', 'temi'],
} as const;
const feminine = new Set(['deadline', 'milestone', 'person', 'organisation']);
const days = (count: number) => `${count} ${count === 1 ? 'giorno' : 'giorni'}`;
/** `il 3`, but `l’8` and `l’11`. */
const the = (on: string) => (/-(?:08|11)$/.test(on) ? 'l’' : 'il ');
const from = (on: string) => (/-(?:08|11)$/.test(on) ? 'dall’' : 'dal ');
const to = (on: string) => (/-(?:08|11)$/.test(on) ? 'all’' : 'al ');

/** Italian. */
export const it: Sentences = {
  language: 'it',
  and: 'e',
  or: 'o',
  onDay: (on) => `${the(on)}${day(on)}`,
  span: (start, end) =>
    start && end
      ? `${from(start)}${startOf(start, end, dates)} ${to(end)}${day(end)}`
      : start
        ? `${from(start)}${day(start)}`
        : end
          ? `fino ${to(end)}${day(end)}`
          : '',
  hourIn: (time, city) => `${time}, ora di ${city}`,
  takesPlace: (name, when) => `${name}: si svolge ${when}.`,
  tookPlace: (name, when) => `${name}: si è svolto ${when}.`,
  ends: (name, when) => `${name}: finisce ${when}.`,
  isIn: (name, place) => `${name}: si svolge a ${place}.`,
  wasIn: (name, place) => `${name}: si è svolto a ${place}.`,
  hosts: (name, by) => `${name}: ospita ${by}.`,
  lasts: (name, count, when) => `${name}: dura ${days(count)}, ${when}.`,
  daysLeft: (count, name, when) => `${count === 1 ? 'Manca' : 'Mancano'} ${days(count)} a ${name}: ${when}.`,
  onNow: (name, when) => `${name}: è in corso, ${when}.`,
  over: (name, when) => `${name}: è finito; si è svolto ${when}.`,
  isOf: (name, year) => `${name}: del ${year}.`,
  adoptedBy: (name, by) => `${name}: adottato da ${by}.`,
  due: (title, when) => `“${title}” scade ${when}`,
  owner: (name) => `responsabile: ${name}`,
  ownedBy: (title, owner) => `Responsabile di “${title}”: ${owner}.`,
  contact: (of, name) => `Punto focale di ${of}: ${name}.`,
  nobodyOwns: (title) => `“${title}” non ha ancora un responsabile.`,
  isDone: (title, when) => `“${title}”: fatto; la scadenza era ${when}.`,
  isLate: (title, when, count) =>
    `“${title}”: in ritardo di ${days(count)}, non ancora fatto; la scadenza era ${when}`,
  isOpen: (title, when) => `“${title}”: aperto, non ancora fatto; scade ${when}`,
  isCancelled: (title) => `“${title}”: annullato.`,
  midnight: (city) => `Una data senza ora termina a mezzanotte, ora di ${city}.`,
  template: 'È una proposta del modello; nessun documento lo dice.',
  yes: 'Sì',
  no: 'No',
  roles: {
    chair: 'presidenza',
    secretary: 'segreteria',
    member: 'membro',
    reviewer: 'revisione',
    observer: 'osservatore',
    partner: 'partner',
  },
  states: { open: 'aperto', done: 'fatto', late: 'in ritardo', cancelled: 'annullato' },
  statuses: {
    'not-started': 'non iniziato',
    'in-progress': 'in corso',
    fulfilled: 'mantenuto',
    changed: 'modificato',
    withdrawn: 'ritirato',
  },
  notSo: (word) => `non ${word}`,
  measures: {
    baseline: 'valore di partenza',
    value: 'ultimo',
    target: 'traguardo',
    distance: 'manca al traguardo',
    none: 'ancora nessun numero',
  },
  ofWhole: (number, whole) => `${number} su ${whole}`,
  trends: { better: 'sulla buona strada', worse: 'si allontana', same: 'invariato' },
  levels: { national: 'nazionale', regional: 'regionale', international: 'internazionale' },
  count: (of, number) =>
    `${number === 0 ? (feminine.has(of) ? 'nessuna' : 'nessun') : number} ${nouns[of][number < 2 ? 0 : 1]}`,
  countOf: (of, number, all) => `${number} ${nouns[of][number === 1 ? 0 : 1]} su ${all}`,
  noOwner: 'senza responsabile',
  answered: 'con risposta',
  notAnswered: 'senza risposta',
  committee: 'comitato organizzatore',
  whoAsks:
    'Il piano non sa chi è Lei e non può dire che cosa è Suo. Nella chat, chi amministra collega il Suo account con “people link”; nel terminale aggiunga “--as <persona>”.',
  promised: (title, by, status) => `${by}: “${title}”${status ? `, ${status}` : ''}.`,
  isRole: (name, role, organisation) => `${name}: ${role}${organisation ? `, ${organisation}` : ''}.`,
  documentSays: (quote) => (quote.startsWith('…') ? `Il documento dice: “${quote}”.` : quote),
  nearest: 'Non trovo una risposta sicura. Il più vicino:',
  wordedByModel: 'Formulato da un modello linguistico; la citazione è della fonte stessa.',
  whichOne: 'Quale intende?',
  notSaid: 'Il piano e i suoi documenti non lo dicono.',
  notHeld: (words) => `Né il piano né i suoi documenti dicono nulla su “${words}”.`,
  tooLong: 'È troppo lungo per una domanda. Chieda in una o due frasi, per favore.',
  empty: 'Faccia una domanda con parole, per esempio: Quando si svolge il congresso?',
};
