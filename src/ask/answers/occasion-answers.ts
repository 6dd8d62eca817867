import { daysAsked } from '../days-asked.ts';
import { type Answerer, asks } from '../draft.ts';
import { occasionInShort } from './about-answer.ts';
import { joinDrafts } from './targets.ts';

/** The next congress or event, when the question names none. */
export const answerNextOccasion: Answerer = (inquiry) => {
  const { reading, occasions, today } = inquiry;
  if (!asks(inquiry, 'next') || !asks(inquiry, 'meeting', 'consultation')) return undefined;
  if (asks(inquiry, 'who', 'howmany', 'why', 'topic') || reading.entities.length > 0) return undefined;
  if (!inquiry.accountsFor('next meeting consultation what which when where date place')) return undefined;
  const coming = occasions
    .filter(({ starts }) => starts !== undefined && starts >= today)
    .sort((a, b) => ((a.starts ?? '') < (b.starts ?? '') ? -1 : 1));
  const [next] = coming;
  return next && occasionInShort(inquiry, next);
};

/** What of the plan takes place on days that a question names: `what is on 26 November?` */
export const answerOnDays: Answerer = (inquiry) => {
  const { reading, occasions } = inquiry;
  if (reading.occasions.length > 0 || !asks(inquiry, 'what', 'which', 'meeting')) return undefined;
  if (asks(inquiry, 'deadline', 'due', 'task', 'owe', 'late', 'milestone', 'who', 'mine')) return undefined;
  const numbers = reading.order.filter((concept) => /^\d{1,4}$/.test(concept)).join(' ');
  if (!inquiry.accountsFor('what which date day week last end meeting', numbers)) return undefined;
  const { from, to } = daysAsked(inquiry) ?? {};
  if (from === undefined || to === undefined) return undefined;
  const within = occasions.filter(
    ({ starts, ends = starts }) => starts !== undefined && ends !== undefined && starts <= to && from <= ends,
  );
  return joinDrafts(within.flatMap((occasion) => occasionInShort(inquiry, occasion) ?? []));
};
