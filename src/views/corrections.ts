import type { Correction } from '../domain/corrections.ts';
import type { Instant } from '../domain/instant.ts';
import type { ListItem } from '../message/message.ts';
import { statusWord, titledCommitment } from './commitment-words.ts';
import { decisionWords } from './final-decision.ts';
import { amountWords, datedAmount, titledIndicator } from './indicator-words.ts';
import { personName } from './person.ts';
import { formatDay } from './plain-text.ts';
import type { Section } from './report-section.ts';
import type { View } from './view.ts';

/** When a report was frozen and what was said since, with the plan as it stands now. */
export type Frozen = { at: Instant; corrections: readonly Correction[]; present: View };

const dayOf = (at: Instant, { calendar, plan, reader }: View): string =>
  formatDay(calendar.dayOf(at, plan.congress.zone), reader.locale);

/** A correction as words: of what, what stood in the report, what was said instead. `why` is what gave rise to it. */
function wordsOf(correction: Correction, isPublic: boolean, view: View) {
  const { words, plan } = view;
  const by = (id: string) => (isPublic ? '' : personName(id, plan));
  const parts = (...texts: (string | undefined)[]) => texts.filter(Boolean).join(' · ');
  if (correction.kind === 'answer') {
    const { commitment, was, statement } = correction;
    const is = statusWord(statement.status, words);
    return {
      title: titledCommitment(commitment, view),
      was: statusWord(was, words),
      is,
      why: by(statement.by),
    };
  }
  if (correction.kind === 'answer-check') {
    const { commitment, statement, check } = correction;
    const title = titledCommitment(commitment, view);
    const was = statusWord(statement.status, words);
    return {
      title,
      was,
      is: words.text(`value-state.${check.state}`),
      why: parts(check.because, by(check.by)),
    };
  }
  if (correction.kind === 'decision') {
    const { commitment, was, decision } = correction;
    const made = (choice: typeof was) => decisionWords(choice ? { decision: choice } : {}, view);
    const title = titledCommitment(commitment, view);
    return { title, was: made(was), is: made(decision), why: by(decision?.by ?? '') };
  }
  if (correction.kind === 'commitment-baseline') {
    const { from, to, because, by: who } = correction.change;
    const title = words.text('correction.baseline', { title: titledCommitment(correction.commitment, view) });
    return { title, was: from ?? '–', is: to ?? '–', why: parts(because, by(who)) };
  }
  const { indicator } = correction;
  const title = titledIndicator(indicator, view);
  if (correction.kind === 'baseline') {
    const { from, to, because, by: who } = correction.change;
    const dated = (point: typeof from) => (point ? datedAmount(point, indicator, view) : '–');
    const named = words.text('correction.baseline', { title });
    return { title: named, was: dated(from), is: dated(to), why: parts(because, by(who)) };
  }
  const { value } = correction;
  const amount = amountWords(value.value, indicator, view);
  if (correction.kind === 'value') {
    const was = correction.was === undefined ? '–' : amountWords(correction.was, indicator, view);
    return { title, was, is: amount, why: parts(value.url, by(value.by)) };
  }
  const state = words.text(`value-state.${value.check?.state ?? 'reported'}`);
  const why = parts(value.check?.because, by(value.check?.by ?? ''));
  return { title, was: amount, is: state, why };
}

/** That a report is frozen, and since when. */
export const frozenWords = ({ at, present }: Frozen): string =>
  present.words.text('report.frozen', { day: dayOf(at, present) });

/** What was corrected since a report was frozen; nothing where nothing was. */
export function correctionSections({ corrections, present }: Frozen, isPublic: boolean): Section[] {
  const { words } = present;
  if (corrections.length === 0) return [];
  const rows = corrections.map((each) => {
    const { title, was, is, why } = wordsOf(each, isPublic, present);
    return [title, was, is, dayOf(each.at, present), why];
  });
  const heads = ['of', 'was', 'is', 'on', 'why'] as const;
  return [
    {
      heading: words.text('report.section-corrections'),
      paragraphs: [words.text('report.corrections')],
      table: {
        head: heads.map((head) => words.text(`correction.${head}`)),
        rows,
        widths: [3, 1.5, 1.5, 1.5, 3],
      },
    },
  ];
}

/** The same as lines of a message. */
export const correctionItems = ({ corrections, present }: Frozen, isPublic: boolean): ListItem[] =>
  corrections.map((each) => {
    const { title, was, is } = wordsOf(each, isPublic, present);
    const day = { kind: 'day', on: present.calendar.dayOf(each.at, present.plan.congress.zone) } as const;
    return {
      text: present.words.say('correction.item', { title: { kind: 'strong', text: title }, was, is, day }),
    };
  });
