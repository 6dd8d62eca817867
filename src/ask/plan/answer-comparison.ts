import { smallWords } from '../../language/lists/small-words.ts';
import type { Answerer, Draft, Inquiry } from '../draft.ts';
import { askedOf, asksFor, type Word } from '../question/reading.ts';
import { ofDeadline } from './answer-deadline.ts';
import { answerOccasion } from './answer-occasion.ts';
import { datedDeadlines, whenDue } from './deadlines.ts';
import { meant } from './meant.ts';

/** Which of two comes first, or how they lie: both are told, the earlier first. */
export const answerComparison: Answerer = (inquiry) => {
  const { reading } = inquiry;
  const at = reading.words.findIndex(
    (word, index) =>
      index > 0 &&
      (smallWords[reading.language].or.includes(word.word) ||
        word.marks.some(
          (mark) => mark.kind === 'order' && (mark.value === 'before' || mark.value === 'after'),
        )),
  );
  if (
    at < 1 ||
    askedOf(reading) === 'when' ||
    asksFor({ ...reading, words: reading.words.slice(0, at) }, 'asked', 'how-much', 'why', 'where')
  )
    return undefined;
  const sides = [reading.words.slice(0, at), reading.words.slice(at + 1)];
  const drafts = sides.map((words) => {
    const half: Inquiry = { ...inquiry, reading: { ...reading, words: withoutComparing(words) } };
    return answerDeadlineWhen(half) ?? answerEventNamed(half);
  });
  const [first, second] = drafts;
  if (!first || !second || first.about === second.about) return undefined;
  const [earlier, later] = first.on <= second.on ? [first, second] : [second, first];
  return { short: `${earlier.short} ${later.short}`, citations: [...earlier.citations, ...later.citations] };
};

const withoutComparing = (words: readonly Word[]): Word[] =>
  words.filter(
    ({ marks, concepts }) => !marks.some(({ kind }) => kind === 'order') && !concepts.includes('early'),
  );

function answerDeadlineWhen(inquiry: Inquiry): (Draft & { on: string }) | undefined {
  const fits = meant(inquiry, ['deadline'], ofDeadline);
  const [dated] = datedDeadlines(inquiry).filter(({ deadline }) => deadline.id === fits[0]?.item.id);
  if (!dated || (fits.length > 1 && fits[0]?.filled === fits[1]?.filled)) return undefined;
  const { title, source, id } = dated.deadline;
  return {
    short: `${inquiry.say('answer.due', { title, when: whenDue(inquiry, dated.moment) })}.`,
    citations: inquiry.cite(source, title),
    about: id,
    on: dated.moment.on,
  };
}

function answerEventNamed(inquiry: Inquiry): (Draft & { on: string }) | undefined {
  const draft = answerOccasion(inquiry);
  const event = draft && inquiry.plan.events.find(({ id }) => id === draft.about);
  const on = event?.starts ?? (draft?.about === 'congress' ? inquiry.plan.congress.starts : undefined);
  return draft && on ? { ...draft, on } : undefined;
}
