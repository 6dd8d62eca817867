import type { AnswerWords, DueList } from './answer-words.ts';
import { dayParts, plural } from './parts.ts';

const months =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
const dayAndMonth = (on: string) => {
  const { day, month } = dayParts(on);
  return `${day} de ${months[month - 1]}`;
};
const day = (on: string) => `${dayAndMonth(on)} de ${dayParts(on).year}`;
const days = (count: number) => plural(count, 'dia', 'dias');
const deadlines = (count: number) => plural(count, 'prazo', 'prazos');
const objectives = (count: number) => plural(count, 'objetivo', 'objetivos');
const members = (count: number) => plural(count, 'membro', 'membros');
const lists: Record<DueList, string> = {
  late: 'em atraso',
  week: 'nos próximos sete dias',
  today: 'para hoje',
  tomorrow: 'para amanhã',
  next: 'a seguir',
  month: 'neste mês',
  mine: 'seus e em aberto',
  open: 'em aberto',
  done: 'concluídos',
  all: 'no plano',
  milestones: 'que são marcos',
  unowned: 'sem responsável',
};

export const pt: AnswerWords = {
  language: 'pt',
  and: 'e',
  attributes: {
    date: 'a data',
    month: 'o mês',
    day: 'o dia',
    hour: 'a hora',
    year: 'o ano',
    place: 'o lugar',
    venue: 'o local exato',
    host: 'o anfitrião',
    convenor: 'quem convocou',
    duration: 'a duração',
    objective: 'os objetivos',
    theme: 'o tema',
    participant: 'os participantes',
    number: 'o número',
    adopter: 'quem adotou',
    owner: 'o responsável',
    person: 'o nome de uma pessoa',
    end: 'o fim',
    title: 'o título',
  },
  day,
  span: (from, to) => {
    const [a, b] = [dayParts(from), dayParts(to)];
    const start = a.year !== b.year ? day(from) : a.month !== b.month ? dayAndMonth(from) : `${a.day}`;
    return `de ${start} a ${day(to)}`;
  },
  onDay: (on) => `em ${day(on)}`,
  takesPlace: (name, when, tense) =>
    tense === 'past' ? `${name} aconteceu ${when}.` : `${name} acontece ${when}.`,
  starts: (name, when) => `${name} começa ${when}.`,
  ends: (name, when) => `${name} termina ${when}.`,
  inYear: (name, year) => `${name} aconteceu em ${year}.`,
  yearOf: (name, year) => `${name} é de ${year}.`,
  lasts: (name, count, when) => `${name} dura ${days(count)}, ${when}.`,
  isIn: (name, place, tense) =>
    tense === 'past' ? `${name} aconteceu em ${place}.` : `${name} acontece em ${place}.`,
  hosts: (name, by) => `${by} é o anfitrião de ${name}.`,
  convened: (name, by) => `${name}: consulta convocada por ${by}.`,
  adopted: (name, by) => `${name} foi adotada pelo ${by}.`,
  daysLeft: (count, name, when) => `Faltam ${days(count)} para ${name}, que começa ${when}.`,
  onNow: (name, when) => `${name} está acontecendo agora: ${when}.`,
  over: (count, name, when) => `${name} já terminou: aconteceu ${when}, e acabou há ${days(count)}.`,
  between: (count, first, second) => `Há ${days(count)} entre o início de ${first} e o início de ${second}.`,
  before: (first, second) => `${first} veio antes de ${second}.`,
  members: (count) => `O Comitê de Planejamento tem ${members(count)}:`,
  memberYes: (name) => `Sim, ${name} é membro do Comitê de Planejamento.`,
  memberNo: (name) => `Não, o plano não lista ${name} como membro do Comitê de Planejamento.`,
  memberCount: (count, names) => `O Comitê de Planejamento tem ${members(count)}: ${names}.`,
  objectives: (name, count) => `${name} tem ${objectives(count)}:`,
  objectiveCount: (name, count) => `${name} tem ${objectives(count)}.`,
  objectiveAt: (number, name, text) => `Objetivo ${number} de ${name}: ${text}.`,
  themeCount: (count, name) => `${name} tem ${plural(count, 'tema', 'temas')}.`,
  themeNamed: (number, title) => `O tema ${number} é “${title}”.`,
  themesNamed: (titles) => `O plano só nomeia: ${titles}`,
  buildsOn: (name) => `${name} baseia-se nos compromissos e nas obrigações de:`,
  due: (title, when, owner) => `“${title}” vence ${when}${owner ? `; responsável: ${owner}` : ''}.`,
  isDone: (title) => `“${title}” está concluído.`,
  dueList: (which, count) => `${deadlines(count)} ${lists[which]}:`,
  noneDue: (which) => `Nenhum prazo ${lists[which]}.`,
  dueIn: (count, when) => (count === 0 ? `Nenhum prazo ${when}.` : `${deadlines(count)} ${when}:`),
  whoAsks:
    'O plano não sabe quem você é e, por isso, não pode dizer o que é seu. No chat, quem administra vincula a sua conta a uma pessoa do plano; no terminal, acrescente “--as <pessoa>”.',
  owns: (owner, count) => `${owner}: ${deadlines(count)} em aberto:`,
  ownedBy: (title, owner) => `Responsável por “${title}”: ${owner}.`,
  nobodyOwns: (title) => `“${title}” ainda não tem responsável.`,
  midnight: (zone) => `Uma data sem hora termina à meia-noite em ${zone}.`,
  template: 'Isto é proposto pelo modelo; nenhum documento o afirma.',
  fullName: (name) => `O nome completo: ${name}.`,
  documentSays: (quote) => `Segundo o documento: “${quote}”`,
  roleOf: (role, name) => `${role}: ${name}.`,
  notSaid: 'O plano não diz.',
  notSaidOf: (what, name) => `O plano não diz ${what} de ${name}.`,
  unknownName: (name) => `O plano não conhece “${name}”.`,
  notHeld: (words) => `O plano não diz nada sobre “${words}”.`,
  closest: (what) => `O mais próximo que tem: ${what}`,
  tooLong: 'É longo demais para uma pergunta. Pergunte em uma ou duas frases, por favor.',
  empty: 'Faça uma pergunta em palavras, por exemplo: Quando é o congresso?',
};
