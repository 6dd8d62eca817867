import { momentOf } from '../../domain/plan.ts';
import type { Answerer, Used } from '../draft.ts';
import { askedOf, asksFor } from '../question/reading.ts';
import { whenDue } from './deadlines.ts';
import { meant, onlyMeant } from './meant.ts';
import { standsWords } from './rows.ts';

const ofCommitment: Used = [
  ...['asked', 'operator', 'attribute', 'measure', 'state', 'thing:commitment', 'thing:organisation'],
  ...['name:organisation', 'name:country'],
];

/** Answers about one commitment: whose it is, and where it stands. */
export const answerCommitment: Answerer = (inquiry) => {
  const { plan, say, calendar, reading, mayRead } = inquiry;
  const asked = askedOf(reading);
  const only = onlyMeant(inquiry, meant(inquiry, ['commitment'], ofCommitment), plan.commitments);
  if (!only) return undefined;
  const { title, line = [], source, id } = only;
  const isAside =
    asked !== undefined &&
    asked !== 'who' &&
    asked !== 'when' &&
    !asksFor(reading, 'attribute', 'promise', 'state') &&
    !asksFor(reading, 'thing', 'commitment');
  const by = plan.organisations.find((each) => each.id === only.organisation)?.name ?? only.country;
  const promised = say('answer.promised', { title, by: by ?? say('answer.no-owner') });
  const moment = only.due && mayRead(only, 'due') ? momentOf(plan, only.due, calendar) : undefined;
  const due = moment ? [`${say('answer.due', { title, when: whenDue(inquiry, moment) })}.`] : [];
  const reason = only.reason && mayRead(only, 'reason') ? [only.reason] : [];
  const because = mayRead(only, 'status') ? only.decision?.because : undefined;
  const decided = because !== undefined && mayRead(only, 'reason') ? [because] : [];
  const said = line.findLast(({ text }) => text !== undefined)?.text ?? only.progress;
  const progress = said !== undefined && mayRead(only, 'progress') ? [`“${said}”`] : [];
  return {
    short: `${[promised, ...standsWords(inquiry, only)].join(', ')}.`,
    more: asked === 'when' ? due : [...decided, ...reason, ...progress, ...due],
    citations: inquiry.cite(source, title),
    about: id,
    ...(isAside && { isAside }),
  };
};
