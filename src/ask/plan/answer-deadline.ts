import type { Answerer, Draft, Inquiry, Used } from '../draft.ts';
import { listOf } from '../in-words.ts';
import { askedOf, asksFor } from '../question/reading.ts';
import { type Dated, datedDeadlines, deadlineLine, whenDue } from './deadlines.ts';
import type { Fit } from './find-items.ts';
import { isOn, meant, mostMeant } from './meant.ts';

/** What of grammar a question about one deadline may have. */
export const ofDeadline: Used = [
  ...[
    'asked',
    'state',
    'operator:mine',
    'operator:all',
    'operator:not',
    'attribute',
    'thing:deadline',
    'thing:milestone',
    'thing:congress',
    'thing:person',
  ],
  'order:until',
];

/** Questions that the plan's items have no answer to: what they cost, why they are, how many come. */
const beyond: ReadonlySet<string> = new Set([
  'how-much',
  'how-many',
  'why',
  'how-long',
  'where',
  'city',
  'country',
]);

/** Answers about one deadline: when it is due, who owns it, where it stands. */
export const answerDeadline: Answerer = (inquiry) => {
  const asked = askedOf(inquiry.reading);
  const asksDaysLeft = asksFor(inquiry.reading, 'attribute', 'days-left');
  if (asked !== undefined && beyond.has(asked) && !asksDaysLeft) return undefined;
  const fits = meant(inquiry, ['deadline'], ofDeadline).filter((fit) => isDoneBy(fit, inquiry));
  const dated = datedDeadlines(inquiry, inquiry.reading.due);
  const found = fits
    .flatMap(({ item }) => dated.find(({ deadline }) => deadline.id === item.id) ?? [])
    .filter(({ moment }) => isOn(inquiry, moment.on));
  const [first] = found;
  if (!first) return undefined;
  if (found.length > mostMeant) return asksBack(inquiry, found);
  if (found.length > 1) {
    const drafts = found.map((each) => tellDeadline(inquiry, each));
    return {
      short: drafts.map(({ short }) => short).join('\n'),
      citations: drafts.flatMap(({ citations }) => citations),
    };
  }
  return tellDeadline(inquiry, first);
};

/** `Who prints the badges?` asks who owns what a title begins with; who wrote them is another question. */
const isDoneBy = ({ unsought }: Fit, { reading }: Inquiry): boolean =>
  askedOf(reading) !== 'who' ||
  asksFor(reading, 'attribute', 'owner') ||
  asksFor(reading, 'thing', 'deadline') ||
  !unsought.includes(0);

function asksBack(inquiry: Inquiry, found: readonly Dated[]): Draft {
  return {
    short: listOf(
      inquiry.say('answer.which-one'),
      found.slice(0, 8).map((each) => deadlineLine(inquiry, each)),
    ),
    citations: found
      .slice(0, mostMeant)
      .flatMap(({ deadline }) => inquiry.cite(deadline.source, deadline.title)),
    asksBack: true,
  };
}

/** When one deadline is due, who owns it and where it stands, the thing asked for first. */
export function tellDeadline(inquiry: Inquiry, { deadline, moment, state }: Dated): Draft {
  const { say, plan, reading, calendar, today } = inquiry;
  const { title } = deadline;
  const asked = askedOf(reading);
  const owner = plan.people.find(({ id }) => id === deadline.owner);
  const when = whenDue(inquiry, moment);
  const asksElse = asked === 'what' || asked === 'how' || asked === 'which' || asked === 'hour';
  const rest = {
    citations: inquiry.cite(deadline.source, title),
    about: deadline.id,
    ...(asksElse && !asksFor(reading, 'attribute', 'due', 'owner') && { isAside: true as const }),
  };
  const template = deadline.source.kind === 'template' ? [say('answer.template')] : [];
  const asksOwner =
    asked === 'who' ||
    (asked === undefined && asksFor(reading, 'attribute', 'owner') && !asksFor(reading, 'state'));
  const asksWhen =
    asked === 'when' || asked === 'hour' || asked === 'year' || asksFor(reading, 'attribute', 'due');
  if (asksFor(reading, 'attribute', 'days-left')) {
    const days = calendar.daysBetween(today, moment.on);
    if (days >= 0) return { short: say('answer.days-left', { days, name: `“${title}”`, when }), ...rest };
  }
  const asksBoth =
    asksFor(reading, 'asked', 'who') && asksFor(reading, 'asked', 'when', 'hour') && state !== 'done';
  if (asksOwner && !asksWhen && !asksBoth)
    return {
      short: owner
        ? say('answer.owned-by', { title, owner: owner.name })
        : say('answer.nobody-owns', { title }),
      ...rest,
    };
  const owned = owner
    ? `; ${say('answer.owner', { name: owner.name })}.`
    : asksBoth
      ? `; ${say('answer.no-owner')}.`
      : '.';
  const standing =
    deadline.meeting && state !== 'cancelled'
      ? state === 'done'
        ? say('answer.took-place', { name: title, when })
        : say('answer.takes-place', { name: title, when })
      : state === 'done'
        ? say('answer.is-done', { title, when })
        : state === 'cancelled'
          ? say('answer.is-cancelled', { title })
          : state === 'late'
            ? `${say('answer.is-late', { title, when, days: calendar.daysBetween(moment.on, today) })}${owned}`
            : !asksWhen && (asked === undefined || asked === 'how' || asked === 'what')
              ? `${say('answer.is-open', { title, when })}${owned}`
              : `${say('answer.due', { title, when })}${owned}`;
  const midnight =
    moment.time === undefined && asked === 'hour'
      ? [say('answer.midnight', { city: plan.congress.city })]
      : [];
  return { short: standing, more: [...midnight, ...template], ...rest };
}
