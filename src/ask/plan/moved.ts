import { statusAt } from '../../domain/commitment.ts';
import { indicatorsOf, valueAt } from '../../domain/indicator.ts';
import type { Instant } from '../../domain/instant.ts';
import { type Answerer, leftOver } from '../draft.ts';
import { listOf, numberWords, sentence, span } from '../in-words.ts';
import { asksFor } from '../question/reading.ts';
import { planCitation, shortened } from './list.ts';

const used = [
  ...['asked', 'operator', 'measure', 'order', 'attribute:state', 'thing:commitment', 'thing:indicator'],
  ...['thing:congress', 'name:congress'],
];

/** Answers what has moved since a day: the commitments that stand otherwise than then, and the numbers that are others. */
export const answerMoved: Answerer = (inquiry) => {
  const { reading, plan, calendar, now, say, mayRead } = inquiry;
  const from = reading.due?.from;
  if (!asksFor(reading, 'measure', 'moved') || from === undefined || leftOver(reading, used).length > 0)
    return undefined;
  const since: Instant = calendar.endOfDay(calendar.addDays(from, -1), plan.congress.zone);
  const organisation = (id: string | undefined) => plan.organisations.find((each) => each.id === id)?.name;
  const commitments = plan.commitments
    .filter((each) => mayRead(each, 'title') && mayRead(each, 'status'))
    .flatMap((each) => {
      const before = statusAt(each, since);
      if (before === each.status) return [];
      const by = organisation(each.organisation) ?? each.country;
      return [
        [
          ...(by ? [by] : []),
          each.title,
          `${say(`commitment-status.${before}`)} → ${say(`commitment-status.${each.status}`)}`,
        ].join(' · '),
      ];
    });
  const numbers = indicatorsOf(plan).flatMap((each) => {
    const value = valueAt(each, now)?.value;
    const before = valueAt(each, since)?.value ?? each.baseline?.value;
    if (value === undefined || before === undefined || value === before) return [];
    return [`${each.title} · ${numberWords(inquiry, before)} → ${numberWords(inquiry, value)}`];
  });
  const lines = [...commitments, ...numbers];
  const counts = [
    say('answer.count-commitment', { number: commitments.length }),
    say('answer.count-indicator', { number: numbers.length }),
  ];
  const lead = `${counts.join(', ')} (${span(inquiry, from, undefined)})`;
  return {
    short: lines.length === 0 ? `${sentence(lead)}.` : listOf(`${sentence(lead)}:`, shortened(lines)),
    citations: planCitation(plan),
    ...(lines.length === 0 && { isNothing: true as const }),
  };
};
