import { type DateWords, type Sentences, startOf, wordsOfDay } from './sentences.ts';

const dates: DateWords = {
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  join: (day, month, year) => `${day} de ${month} de ${year}`,
};
const day = (on: string) => wordsOfDay(on, dates);
const nouns = {
  deadline: ['plazo', 'plazos'],
  milestone: ['hito', 'hitos'],
  objective: ['objetivo', 'objetivos'],
  commitment: ['compromiso', 'compromisos'],
  indicator: ['indicador', 'indicadores'],
  event: ['evento', 'eventos'],
  person: ['persona', 'personas'],
  organisation: ['organización', 'organizaciones'],
  theme: ['tema', 'temas'],
} as const;
const feminine = new Set(['person', 'organisation']);
const days = (count: number) => `${count} ${count === 1 ? 'día' : 'días'}`;

/** Spanish. */
export const es: Sentences = {
  language: 'es',
  and: 'y',
  or: 'o',
  onDay: (on) => `el ${day(on)}`,
  span: (from, to) =>
    from && to
      ? `del ${startOf(from, to, dates)} al ${day(to)}`
      : from
        ? `a partir del ${day(from)}`
        : to
          ? `hasta el ${day(to)}`
          : '',
  hourIn: (time, city) => `${time}, hora de ${city}`,
  takesPlace: (name, when) => `${name}: tiene lugar ${when}.`,
  tookPlace: (name, when) => `${name}: tuvo lugar ${when}.`,
  ends: (name, when) => `${name}: termina ${when}.`,
  isIn: (name, place) => `${name}: tiene lugar en ${place}.`,
  wasIn: (name, place) => `${name}: tuvo lugar en ${place}.`,
  hosts: (name, by) => `Quien acoge ${name} es ${by}.`,
  lasts: (name, count, when) => `${name}: dura ${days(count)}, ${when}.`,
  daysLeft: (count, name, when) =>
    `${count === 1 ? 'Falta' : 'Faltan'} ${days(count)} para ${name}: ${when}.`,
  onNow: (name, when) => `${name}: está teniendo lugar, ${when}.`,
  over: (name, when) => `${name}: ya terminó; tuvo lugar ${when}.`,
  isOf: (name, year) => `${name}: de ${year}.`,
  adoptedBy: (name, by) => `${name}: adoptado por ${by}.`,
  due: (title, when) => `“${title}” vence ${when}`,
  owner: (name) => `responsable: ${name}`,
  ownedBy: (title, owner) => `Responsable de “${title}”: ${owner}.`,
  contact: (of, name) => `Punto focal de ${of}: ${name}.`,
  nobodyOwns: (title) => `“${title}” aún no tiene responsable.`,
  isDone: (title, when) => `“${title}”: hecho; vencía ${when}.`,
  isLate: (title, when, count) =>
    `“${title}”: atrasado desde hace ${days(count)}, aún sin hacer; vencía ${when}`,
  isOpen: (title, when) => `“${title}”: pendiente, aún sin hacer; vence ${when}`,
  isCancelled: (title) => `“${title}”: cancelado.`,
  midnight: (city) => `Una fecha sin hora termina a medianoche, hora de ${city}.`,
  template: 'Lo propone la plantilla; ningún documento lo dice.',
  yes: 'Sí',
  no: 'No',
  roles: {
    chair: 'presidencia',
    secretary: 'secretaría',
    member: 'miembro',
    reviewer: 'revisión',
    observer: 'observador',
    partner: 'colaborador',
  },
  states: { open: 'pendiente', done: 'hecho', late: 'atrasado', cancelled: 'cancelado' },
  statuses: {
    'not-started': 'sin empezar',
    'in-progress': 'en curso',
    fulfilled: 'cumplido',
    changed: 'modificado',
    withdrawn: 'retirado',
  },
  notSo: (word) => `no ${word}`,
  measures: {
    baseline: 'línea de base',
    value: 'último',
    target: 'meta',
    distance: 'falta para la meta',
    none: 'aún sin número',
  },
  ofWhole: (number, whole) => `${number} de ${whole}`,
  trends: { better: 'en camino', worse: 'se aleja', same: 'sin cambios' },
  levels: { national: 'nacional', regional: 'regional', international: 'internacional' },
  count: (of, number) =>
    `${number === 0 ? (feminine.has(of) ? 'ninguna' : 'ningún') : number} ${nouns[of][number < 2 ? 0 : 1]}`,
  countOf: (of, number, all) => `${number} de ${all} ${nouns[of][all === 1 ? 0 : 1]}`,
  noOwner: 'sin responsable',
  answered: 'con respuesta',
  notAnswered: 'sin respuesta',
  committee: 'comité organizador',
  whoAsks:
    'El plan no sabe quién es usted y por eso no puede decir qué es suyo. En el chat, quien administra vincula su cuenta con “people link”; en la terminal, añada “--as <persona>”.',
  promised: (title, by, status) => `${by}: “${title}”${status ? `, ${status}` : ''}.`,
  isRole: (name, role, organisation) => `${name}: ${role}${organisation ? `, ${organisation}` : ''}.`,
  documentSays: (quote) => (quote.startsWith('…') ? `El documento dice: “${quote}”.` : quote),
  nearest: 'No encuentro una respuesta segura. Lo más cercano:',
  wordedByModel: 'Redactado por un modelo de lenguaje; la cita es de la propia fuente.',
  whichOne: '¿Cuál de ellos?',
  notSaid: 'El plan y sus documentos no lo dicen.',
  notHeld: (words) => `Ni el plan ni sus documentos dicen nada sobre “${words}”.`,
  tooLong: 'Es demasiado largo para una pregunta. Pregunte en una o dos frases, por favor.',
  empty: 'Haga una pregunta con palabras, por ejemplo: ¿Cuándo es el congreso?',
};
