import { type DateWords, type Sentences, startOf, wordsOfDay } from './sentences.ts';

const dates: DateWords = {
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
  join: (day, month, year) => `${day} de ${month} de ${year}`,
};
const day = (on: string) => wordsOfDay(on, dates);
const nouns = {
  deadline: ['prazo', 'prazos'],
  milestone: ['marco', 'marcos'],
  objective: ['objetivo', 'objetivos'],
  commitment: ['compromisso', 'compromissos'],
  indicator: ['indicador', 'indicadores'],
  event: ['evento', 'eventos'],
  person: ['pessoa', 'pessoas'],
  organisation: ['organização', 'organizações'],
  theme: ['tema', 'temas'],
} as const;
const feminine = new Set(['person', 'organisation']);
const days = (count: number) => `${count} ${count === 1 ? 'dia' : 'dias'}`;

/** Portuguese. */
export const pt: Sentences = {
  language: 'pt',
  and: 'e',
  or: 'ou',
  onDay: (on) => `em ${day(on)}`,
  span: (from, to) =>
    from && to
      ? `de ${startOf(from, to, dates)} a ${day(to)}`
      : from
        ? `a partir de ${day(from)}`
        : to
          ? `até ${day(to)}`
          : '',
  hourIn: (time, city) => `${time}, hora de ${city}`,
  takesPlace: (name, when) => `${name}: acontece ${when}.`,
  tookPlace: (name, when) => `${name}: aconteceu ${when}.`,
  ends: (name, when) => `${name}: termina ${when}.`,
  isIn: (name, place) => `${name}: acontece em ${place}.`,
  wasIn: (name, place) => `${name}: aconteceu em ${place}.`,
  hosts: (name, by) => `Quem recebe ${name} é ${by}.`,
  lasts: (name, count, when) => `${name}: dura ${days(count)}, ${when}.`,
  daysLeft: (count, name, when) =>
    `${count === 1 ? 'Falta' : 'Faltam'} ${days(count)} para ${name}: ${when}.`,
  onNow: (name, when) => `${name}: está acontecendo agora, ${when}.`,
  over: (name, when) => `${name}: já terminou; aconteceu ${when}.`,
  isOf: (name, year) => `${name}: de ${year}.`,
  adoptedBy: (name, by) => `${name}: adotado por ${by}.`,
  due: (title, when) => `“${title}” vence ${when}`,
  owner: (name) => `responsável: ${name}`,
  ownedBy: (title, owner) => `Responsável por “${title}”: ${owner}.`,
  contact: (of, name) => `Ponto focal de ${of}: ${name}.`,
  nobodyOwns: (title) => `“${title}” ainda não tem responsável.`,
  isDone: (title, when) => `“${title}”: concluído; o prazo era ${when}.`,
  isLate: (title, when, count) =>
    `“${title}”: atrasado há ${days(count)}, ainda não concluído; o prazo era ${when}`,
  isOpen: (title, when) => `“${title}”: em aberto, ainda não concluído; vence ${when}`,
  isCancelled: (title) => `“${title}”: cancelado.`,
  midnight: (city) => `Uma data sem hora termina à meia-noite, hora de ${city}.`,
  template: 'Isto é proposto pelo modelo; nenhum documento o afirma.',
  yes: 'Sim',
  no: 'Não',
  roles: {
    chair: 'presidência',
    secretary: 'secretaria',
    member: 'membro',
    reviewer: 'revisão',
    observer: 'observador',
    partner: 'parceiro',
  },
  states: { open: 'em aberto', done: 'concluído', late: 'atrasado', cancelled: 'cancelado' },
  statuses: {
    'not-started': 'não iniciado',
    'in-progress': 'em andamento',
    fulfilled: 'cumprido',
    changed: 'alterado',
    withdrawn: 'retirado',
  },
  notSo: (word) => `não ${word}`,
  measures: {
    baseline: 'linha de base',
    value: 'último',
    target: 'meta',
    distance: 'falta para a meta',
    none: 'ainda sem número',
  },
  ofWhole: (number, whole) => `${number} de ${whole}`,
  trends: { better: 'a caminho', worse: 'a afastar-se', same: 'sem alteração' },
  levels: { national: 'nacional', regional: 'regional', international: 'internacional' },
  count: (of, number) =>
    `${number === 0 ? (feminine.has(of) ? 'nenhuma' : 'nenhum') : number} ${nouns[of][number < 2 ? 0 : 1]}`,
  countOf: (of, number, all) => `${number} de ${all} ${nouns[of][all === 1 ? 0 : 1]}`,
  noOwner: 'sem responsável',
  answered: 'respondido',
  notAnswered: 'sem resposta',
  committee: 'comitê de planejamento',
  whoAsks:
    'O plano não sabe quem você é e, por isso, não pode dizer o que é seu. No chat, quem administra vincula a sua conta com “people link”; no terminal, acrescente “--as <pessoa>”.',
  promised: (title, by, status) => `${by}: “${title}”${status ? `, ${status}` : ''}.`,
  isRole: (name, role, organisation) => `${name}: ${role}${organisation ? `, ${organisation}` : ''}.`,
  documentSays: (quote) => (quote.startsWith('…') ? `Segundo o documento: “${quote}”.` : quote),
  nearest: 'Não encontro uma resposta segura. O mais próximo:',
  wordedByModel: 'Redigido por um modelo de linguagem; a citação é da própria fonte.',
  whichOne: 'Qual deles?',
  notSaid: 'O plano e os seus documentos não dizem.',
  notHeld: (words) => `Nem o plano nem os seus documentos dizem algo sobre “${words}”.`,
  tooLong: 'É longo demais para uma pergunta. Pergunte em uma ou duas frases, por favor.',
  empty: 'Faça uma pergunta em palavras, por exemplo: Quando é o congresso?',
};
