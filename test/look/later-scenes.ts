import { dayMs, type Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { at } from '../views/said.ts';

/** What somebody says or presses, and when; steps that only lead to the next are not drawn. */
export type Step = {
  at: Instant;
  as?: string;
  text?: string;
  command?: string;
  options?: Record<string, string>;
  isHidden?: true;
};

/** What the rules leave open, in the words of people; each is offered, asked back, or done with an undo. */
const halfSaid: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Lena Novak joins us as secretary',
    'Marta Ruiz takes over from the focal point of UNICEF',
    'we should perhaps have a call with the sponsors',
    'the papers will not be ready on Tuesday',
    'could somebody send the badges next week',
    'remind me to call the hotel tomorrow at 10',
    'we meet the caterer on 19 November at 10',
    'move papers',
    'add a deadline for the press kit',
  ],
  fr: [
    'Léna Novak rejoint le comité comme secrétaire',
    'Marta Ruiz remplace le point focal de l’UNICEF',
    'il faudrait peut-être un appel avec les sponsors',
    'les documents ne seront pas prêts mardi',
    'quelqu’un pourrait envoyer les badges la semaine prochaine',
    'rappelle-moi d’appeler l’hôtel demain à 10h',
    'on rencontre le traiteur le 19 novembre à 10h',
    'reporter papers',
    'ajouter une échéance pour le dossier de presse',
  ],
  it: [
    'Lena Novak entra nel comitato come segretaria',
    'Marta Ruiz sostituisce il punto focale di UNICEF',
    'forse ci vorrebbe una chiamata con gli sponsor',
    'i documenti non saranno pronti martedì',
    'qualcuno potrebbe mandare i badge la settimana prossima',
    'ricordami di chiamare l’albergo domani alle 10',
    'incontriamo il catering il 19 novembre alle 10',
    'sposta papers',
    'aggiungi una scadenza per la cartella stampa',
  ],
};

const monday = at('2008-11-17T09:00');
const afterwards = at('2008-12-02T09:00');

/** What follows in the weeks before the congress, and in the rounds after it; `rounds` are when each of them has begun. */
export function laterSteps(locale: string, rounds: readonly Instant[]): Step[] {
  const heard = halfSaid[locale] ?? halfSaid.en ?? [];
  const [first = afterwards, ...others] = rounds.map((opens) => opens + dayMs);
  const last = (others.at(-1) ?? first) + 60 * dayMs;
  const taken = { poll: 'steering', 'which-date': '1' };
  return [
    ...heard.map((text): Step => ({ at: monday, text })),
    { at: monday, command: 'reminder list' },
    {
      at: monday,
      command: 'more time',
      options: {
        deadline: 'papers',
        to: '21 November 2008 17:00',
        reason: 'two papers are being translated',
      },
      as: 'ngo-focal',
    },
    { at: monday, command: 'request show', options: { request: 'papers-1' } },
    { at: monday, command: 'desk' },
    {
      at: monday,
      command: 'deadline poll',
      options: { deadline: 'papers', dates: '2008-11-20 10:00, 2008-11-20 15:00, 2008-11-21' },
    },
    {
      at: monday,
      command: 'meeting poll',
      options: { title: 'Steering', dates: '2008-11-20 10:00, 2008-11-21 10:00' },
      isHidden: true,
    },
    { at: monday, command: 'poll vote', options: taken, as: 'ngo-focal' },
    { at: monday, command: 'poll vote', options: { poll: 'steering' }, as: 'chair' },
    { at: monday, command: 'poll close', options: { poll: 'steering' } },
    { at: monday, command: 'poll take', options: taken },
    { at: monday, command: 'poll vote', options: taken, as: 'ngo-focal' },
    { at: afterwards, command: 'close' },
    { at: afterwards, command: 'close', options: { decision: 'carry' }, isHidden: true },
    { at: afterwards, command: 'proceedings accept' },
    { at: first, command: 'round' },
    { at: first, command: 'answer', options: { commitment: 'monitor-regional', status: 'in-progress' } },
    { at: first, command: 'value', options: { indicator: 'helplines', number: '7' }, as: 'ecpat-focal' },
    { at: first, command: 'review', as: 'reviewer' },
    {
      at: first,
      command: 'value check',
      options: { indicator: 'helplines', check: 'disputed', because: 'the source counts two twice' },
      as: 'reviewer',
    },
    { at: first + 30 * dayMs, command: 'review done', as: 'reviewer' },
    { at: first + 40 * dayMs, command: 'report' },
    {
      at: first + 40 * dayMs,
      command: 'value',
      options: { indicator: 'helplines', number: '8', round: 'month-3' },
    },
    { at: first + 41 * dayMs, command: 'report' },
    { at: last, command: 'commitment decisions' },
    { at: last, command: 'report', options: { extent: 'closing' } },
  ];
}

/** The plan with what those steps need: an indicator to be counted, and somebody independent to look at it. */
export const withReviewer = (plan: Plan): Plan => ({
  ...plan,
  people: [
    ...plan.people,
    {
      id: 'reviewer',
      name: 'Reviewer of the follow-up',
      role: 'reviewer',
      accounts: ['slack:T1/U90', 'discord:90'],
      source: { kind: 'template' },
    },
  ],
  indicators: [
    ...(plan.indicators ?? []),
    {
      id: 'helplines',
      title: 'Helplines that answer at night',
      level: 'international',
      direction: 'up',
      organisation: 'ecpat',
      commitments: [],
      source: { kind: 'template' },
    },
  ],
});
