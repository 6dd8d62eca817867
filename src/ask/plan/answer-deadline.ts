import type { Answerer, Draft, Inquiry, Used } from '../draft.ts';
import { listOf } from '../in-words.ts';
import { asksDaysLeft, isUnitOfTime } from '../question/days-left.ts';
import { askedOf, asksFor, namesIn, type Reading } from '../question/reading.ts';
import { type Dated, datedDeadlines, deadlineLine, whenDue } from './deadlines.ts';
import type { Fit } from './find-items.ts';
import { asksOfDeadline, isOn, meant, mostMeant } from './meant.ts';

/** What of grammar a question about one deadline may have. */
export const ofDeadline: Used = [
  ...['asked', 'state', 'operator:mine', 'operator:all', 'operator:not', 'attribute'],
  ...['thing:deadline', 'thing:milestone', 'thing:congress', 'thing:person', 'order:until'],
];

/** Questions that the plan's items have no answer to: what they cost, why they are, how many come. */
const beyond: ReadonlySet<string> = new Set([
  ...['how-much', 'how-many', 'why', 'how-long', 'where', 'city', 'country'],
]);

/** How many days before the congress something is due is not how many are left. */
const asksLeftOf = (reading: Reading): boolean =>
  asksDaysLeft(reading) &&
  !asksFor(reading, 'thing', 'congress') &&
  namesIn(reading, 'congress').length === 0;

/** `Does one need a visa?` is not about the deadline for `travel and visas of the delegates`, of whose title it has little. */
const barelyFilled = 0.35;

/** Answers about one deadline: when it is due, who owns it, where it stands. */
export const answerDeadline: Answerer = (inquiry) => {
  const asked = askedOf(inquiry.reading);
  const isLeft = asksLeftOf(inquiry.reading);
  if (asked !== undefined && beyond.has(asked) && !isLeft) return undefined;
  const words = inquiry.reading.words.filter((word) => !isLeft || !isUnitOfTime(word));
  const asking = { ...inquiry, reading: { ...inquiry.reading, words } };
  const fits = meant(asking, ['deadline'], isLeft ? [...ofDeadline, 'order'] : ofDeadline).filter((fit) =>
    isDoneBy(fit, inquiry),
  );
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
  const isBeside =
    asked === undefined && !asksOfDeadline(inquiry.reading) && (fits[0]?.filled ?? 1) < barelyFilled;
  return { ...tellDeadline(inquiry, first), ...(isBeside && { isAside: true as const }) };
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
export function tellDeadline(inquiry: Inquiry, dated: Dated): Draft {
  const { say, plan, reading, calendar, today } = inquiry;
  const { deadline, moment, state } = dated;
  const { title } = deadline;
  const asked = askedOf(reading);
  const owner = plan.people.find(({ id }) => id === deadline.owner);
  const asksElse = asked === 'what' || asked === 'how' || asked === 'which' || asked === 'hour';
  const rest = {
    citations: inquiry.cite(deadline.source, title),
    about: deadline.id,
    ...(asksElse && !asksFor(reading, 'attribute', 'due', 'owner') && { isAside: true as const }),
  };
  const asksWhen = asksFor(reading, 'asked', 'when', 'hour', 'year') || asksFor(reading, 'attribute', 'due');
  const days = calendar.daysBetween(today, moment.on);
  if (asksLeftOf(reading) && state === 'open' && days >= 0) {
    const when = whenDue(inquiry, moment);
    return { short: say('answer.days-left', { days, name: `“${title}”`, when }), ...rest };
  }
  const asksOwner = asked === 'who' || (asked === undefined && asksFor(reading, 'attribute', 'owner'));
  if (asksOwner && !asksWhen)
    return {
      short: owner
        ? say('answer.owned-by', { title, owner: owner.name })
        : say('answer.nobody-owns', { title }),
      ...rest,
    };
  const isOwned = state === 'open' || state === 'late';
  const unowned = asksFor(reading, 'asked', 'who') ? `; ${say('answer.no-owner')}.` : '.';
  const owned = owner ? `; ${say('answer.owner', { name: owner.name })}.` : unowned;
  const standing = standingOf(inquiry, dated, !asksWhen && !asksOwner);
  const midnight =
    moment.time === undefined && asked === 'hour'
      ? [say('answer.midnight', { city: plan.congress.city })]
      : [];
  const template = deadline.source.kind === 'template' ? [say('answer.template')] : [];
  return {
    short: isOwned && !deadline.meeting ? standing + owned : standing,
    more: [...midnight, ...template],
    ...rest,
  };
}

/** Where a deadline stands, in words; of one that is open, that it is, where `isStanding`, else when it is due. */
function standingOf(inquiry: Inquiry, { deadline, moment, state }: Dated, isStanding: boolean): string {
  const { say, calendar, today } = inquiry;
  const { title, meeting } = deadline;
  const when = whenDue(inquiry, moment);
  if (state === 'cancelled') return say('answer.is-cancelled', { title });
  if (meeting)
    return say(state === 'done' ? 'answer.took-place' : 'answer.takes-place', { name: title, when });
  if (state === 'done') return say('answer.is-done', { title, when });
  if (state === 'late')
    return say('answer.is-late', { title, when, days: calendar.daysBetween(moment.on, today) });
  return say(isStanding ? 'answer.is-open' : 'answer.due', { title, when });
}
