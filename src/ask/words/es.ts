import type { AnswerWords, DueList } from './answer-words.ts';
import { dayParts, plural } from './parts.ts';

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const dayAndMonth = (on: string) => {
  const { day, month } = dayParts(on);
  return `${day} de ${months[month - 1]}`;
};
const day = (on: string) => `${dayAndMonth(on)} de ${dayParts(on).year}`;
const days = (count: number) => plural(count, 'día', 'días');
const deadlines = (count: number) => plural(count, 'plazo', 'plazos');
const objectives = (count: number) => plural(count, 'objetivo', 'objetivos');
const members = (count: number) => plural(count, 'miembro', 'miembros');
const lists: Record<DueList, string> = {
  late: 'con retraso',
  week: 'en los próximos siete días',
  today: 'para hoy',
  tomorrow: 'para mañana',
  next: 'a continuación',
  month: 'en este mes',
  mine: 'suyos y abiertos',
  open: 'abiertos',
  done: 'terminados',
  all: 'en el plan',
  milestones: 'que son hitos',
  unowned: 'sin responsable',
};

export const es: AnswerWords = {
  language: 'es',
  and: 'y',
  attributes: {
    date: 'la fecha',
    month: 'el mes',
    day: 'el día',
    hour: 'la hora',
    year: 'el año',
    place: 'el lugar',
    venue: 'el lugar exacto',
    host: 'el anfitrión',
    convenor: 'quién convocó',
    duration: 'la duración',
    objective: 'los objetivos',
    theme: 'el tema',
    participant: 'los participantes',
    number: 'el número',
    adopter: 'quién adoptó',
    owner: 'el responsable',
    person: 'el nombre de una persona',
    end: 'el fin',
    title: 'el título',
  },
  day,
  span: (from, to) => {
    const [a, b] = [dayParts(from), dayParts(to)];
    const start = a.year !== b.year ? day(from) : a.month !== b.month ? dayAndMonth(from) : `${a.day}`;
    return `del ${start} al ${day(to)}`;
  },
  onDay: (on) => `el ${day(on)}`,
  takesPlace: (name, when, tense) =>
    tense === 'past' ? `${name} tuvo lugar ${when}.` : `${name} tiene lugar ${when}.`,
  starts: (name, when) => `${name} empieza ${when}.`,
  ends: (name, when) => `${name} termina ${when}.`,
  inYear: (name, year) => `${name} tuvo lugar en ${year}.`,
  yearOf: (name, year) => `${name} es de ${year}.`,
  lasts: (name, count, when) => `${name} dura ${days(count)}, ${when}.`,
  isIn: (name, place, tense) =>
    tense === 'past' ? `${name} tuvo lugar en ${place}.` : `${name} tiene lugar en ${place}.`,
  hosts: (name, by) => `${by} es el anfitrión de ${name}.`,
  convened: (name, by) => `${name}: consulta convocada por ${by}.`,
  adopted: (name, by) => `${name} fue adoptado por el ${by}.`,
  daysLeft: (count, name, when) => `Faltan ${days(count)} para ${name}, que empieza ${when}.`,
  onNow: (name, when) => `${name} se celebra ahora: ${when}.`,
  over: (count, name, when) => `${name} ya terminó: tuvo lugar ${when}, y acabó hace ${days(count)}.`,
  between: (count, first, second) =>
    `Hay ${days(count)} entre el inicio de ${first} y el inicio de ${second}.`,
  before: (first, second) => `${first} fue antes que ${second}.`,
  members: (count) => `El Comité de Planificación tiene ${members(count)}:`,
  memberYes: (name) => `Sí, ${name} es miembro del Comité de Planificación.`,
  memberNo: (name) => `No, el plan no incluye a ${name} entre los miembros del Comité de Planificación.`,
  memberCount: (count, names) => `El Comité de Planificación tiene ${members(count)}: ${names}.`,
  objectives: (name, count) => `${name} tiene ${objectives(count)}:`,
  objectiveCount: (name, count) => `${name} tiene ${objectives(count)}.`,
  objectiveAt: (number, name, text) => `Objetivo ${number} de ${name}: ${text}.`,
  themeCount: (count, name) => `${name} tiene ${plural(count, 'tema', 'temas')}.`,
  themeNamed: (number, title) => `El tema ${number} es “${title}”.`,
  themesNamed: (titles) => `El plan solo nombra: ${titles}`,
  buildsOn: (name) => `${name} se basa en los compromisos y las obligaciones de:`,
  due: (title, when, owner) => `“${title}” vence ${when}${owner ? `; responsable: ${owner}` : ''}.`,
  isDone: (title) => `“${title}” está terminado.`,
  dueList: (which, count) => `${deadlines(count)} ${lists[which]}:`,
  noneDue: (which) => `Ningún plazo ${lists[which]}.`,
  dueIn: (count, when) => (count === 0 ? `Ningún plazo ${when}.` : `${deadlines(count)} ${when}:`),
  whoAsks:
    'El plan no sabe quién es usted, así que no puede decir qué le toca. En el chat, un administrador vincula su cuenta con una persona del plan; en el terminal, añada “--as <persona>”.',
  owns: (owner, count) => `${owner}: ${deadlines(count)} sin cerrar:`,
  ownedBy: (title, owner) => `Responsable de “${title}”: ${owner}.`,
  nobodyOwns: (title) => `“${title}” todavía no tiene responsable.`,
  midnight: (zone) => `Una fecha sin hora termina a medianoche en ${zone}.`,
  template: 'Esto lo propone la plantilla; ningún documento lo afirma.',
  fullName: (name) => `El nombre completo: ${name}.`,
  documentSays: (quote) => `Según el documento: “${quote}”`,
  roleOf: (role, name) => `${role}: ${name}.`,
  notSaid: 'El plan no lo dice.',
  notSaidOf: (what, name) => `El plan no dice ${what} de ${name}.`,
  unknownName: (name) => `El plan no conoce “${name}”.`,
  notHeld: (words) => `El plan no dice nada sobre “${words}”.`,
  closest: (what) => `Lo más cercano que tiene: ${what}`,
  tooLong: 'Es demasiado largo para una pregunta. Pregunte en una o dos frases, por favor.',
  empty: 'Haga una pregunta con palabras, por ejemplo: ¿Cuándo es el congreso?',
};
