import { momentOf } from '../../domain/plan.ts';
import type { Answerer, Used } from '../draft.ts';
import { listOf } from '../in-words.ts';
import { askedOf, asksFor, namesIn } from '../question/reading.ts';
import { whenDue } from './deadlines.ts';
import { meant, mostMeant } from './meant.ts';
import { commitmentLine, statusWord } from './rows.ts';

const ofCommitment: Used = [
  ...[
    'asked',
    'operator',
    'attribute',
    'measure',
    'state',
    'thing:commitment',
    'thing:organisation',
    'name:organisation',
  ],
  'name:country',
];

/** Answers about one commitment: whose it is, and where it stands. */
export const answerCommitment: Answerer = (inquiry) => {
  const { plan, say, calendar, reading } = inquiry;
  const asked = askedOf(reading);
  if (asked === 'how-much' || asked === 'why' || asked === 'where' || asked === 'how-many') return undefined;
  const fits = meant(inquiry, ['commitment'], ofCommitment);
  const named = new Set(namesIn(reading, 'organisation').map(({ id }) => id));
  const found = fits
    .flatMap(({ item }) => plan.commitments.find(({ id }) => id === item.id) ?? [])
    .filter(
      ({ organisation }) => named.size === 0 || (organisation !== undefined && named.has(organisation)),
    );
  const [only] = found;
  if (!only) return undefined;
  if (found.length > 1)
    return {
      short: listOf(
        `${say('answer.count-commitment', { number: found.length })}:`,
        found.slice(0, 8).map((each) => commitmentLine(inquiry, each)),
      ),
      citations: found.slice(0, mostMeant).flatMap(({ source, title }) => inquiry.cite(source, title)),
    };
  const isAside =
    asked !== undefined &&
    asked !== 'who' &&
    asked !== 'when' &&
    !asksFor(reading, 'attribute', 'promise', 'state') &&
    !asksFor(reading, 'thing', 'commitment');
  const by =
    plan.organisations.find(({ id }) => id === only.organisation)?.name ??
    only.country ??
    say('answer.no-owner');
  const due =
    only.due && inquiry.mayRead(only, 'due')
      ? [
          `${say('answer.due', { title: only.title, when: whenDue(inquiry, momentOf(plan, only.due, calendar)) })}.`,
        ]
      : [];
  const reason = only.reason && inquiry.mayRead(only, 'reason') ? [only.reason] : [];
  if (asksFor(reading, 'measure', 'baseline')) {
    if (only.baseline === undefined || !inquiry.mayRead(only, 'baseline')) return undefined;
    return {
      short: `“${only.title}”: ${say('answer.measure-baseline')}: ${only.baseline}`,
      citations: inquiry.cite(only.source, only.title),
      about: only.id,
    };
  }
  const said = only.line?.findLast(({ text }) => text !== undefined)?.text ?? only.progress;
  const progress =
    said !== undefined && asked !== 'when' && inquiry.mayRead(only, 'progress') ? [`“${said}”`] : [];
  return {
    short: `${[say('answer.promised', { title: only.title, by }), ...statusWord(inquiry, only)].join(', ')}.`,
    more: asked === 'when' ? due : [...reason, ...progress, ...due],
    citations: inquiry.cite(only.source, only.title),
    about: only.id,
    ...(isAside && { isAside }),
  };
};
