import type { Calendar } from '../domain/calendar.ts';
import { type Commitment, evidenceOf } from '../domain/commitment.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { type Indicator, indicatorsOf } from '../domain/indicator.ts';
import type { Day } from '../domain/instant.ts';
import { isGone, type Person } from '../domain/person.ts';
import { type Congress, type Deadline, momentOf, type Plan } from '../domain/plan.ts';
import type { PlanDate } from '../domain/plan-date.ts';

/** The next congress: what is not given is as with this one; it lasts as long. */
export type NextCongress = Partial<Pick<Congress, 'city' | 'country' | 'zone' | 'ends'>> &
  Pick<Congress, 'name' | 'starts'> & { id: string };

const committee = { kind: 'committee' } as const;
const template = { kind: 'template' } as const;

/** A date counted from the beginning of the congress where it is before it, else from its end. */
function relative(date: PlanDate, plan: Plan, calendar: Calendar): PlanDate {
  const isOfCongress = date.kind === 'relative' && date.anchor.startsWith('congress.');
  if (isOfCongress) return date;
  const { starts, ends } = plan.congress;
  const { on, time } = momentOf(plan, date, calendar);
  const [anchor, from] =
    on <= starts ? (['congress.starts', starts] as const) : (['congress.ends', ends] as const);
  const days = calendar.daysBetween(from, on);
  return {
    ...{ kind: 'relative', anchor, sign: days < 0 ? -1 : 1, amount: Math.abs(days), unit: 'day' },
    ...(time !== undefined && { at: time }),
  };
}

function nextDeadline(deadline: Deadline, plan: Plan, calendar: Calendar): Deadline {
  const { id, title, due, kind, owner, ladder, milestone, meeting, after, repeat } = deadline;
  const dated = (date: PlanDate) => relative(date, plan, calendar);
  return {
    ...{ id, title, due: dated(due), state: 'open', source: template },
    ...(kind !== undefined && { kind }),
    ...(owner !== undefined && { owner }),
    ...(ladder && { ladder }),
    ...(milestone && { milestone }),
    ...(meeting && { meeting }),
    ...(after && { after }),
    ...(repeat && {
      repeat: {
        rule: repeat.rule,
        ...(repeat.from && { from: dated(repeat.from) }),
        ...(repeat.ends && { ends: dated(repeat.ends) }),
      },
    }),
    ...(deadline.private && { private: true }),
  };
}

/** A commitment as it comes into the next plan: where it stands, the last that was said of it, all its evidence. */
function carried(commitment: Commitment, plan: Plan, from: Day, calendar: Calendar): Commitment {
  const {
    line = [],
    decision: _,
    baselineChanges: __,
    handedAt: ___,
    since: ____,
    due,
    ...rest
  } = commitment;
  const { line: _____, ...kept } = rest as Commitment;
  const progress = line.findLast(({ text }) => text !== undefined)?.text ?? commitment.progress;
  const evidence = evidenceOf(commitment);
  const moment = due && momentOf(plan, due, calendar);
  // What is promised anew is due after the next congress; an older date is for the people to set again.
  const isAhead = moment !== undefined && moment.on > from;
  return {
    ...kept,
    ...(progress !== undefined && { progress }),
    ...(evidence.length > 0 && { evidence }),
    ...(isAhead && { due: { kind: 'absolute', on: moment.on } }),
  };
}

/** Numbers given in a round of this congress answer none of the next. */
const counted = (
  indicator: Indicator,
  known: { commitments: ReadonlySet<string>; objectives: ReadonlySet<string> },
): Indicator => {
  const { baselineChanges: _, handedAt: __, values, commitments, objectives, ...rest } = indicator;
  return {
    ...rest,
    ...(values && { values: values.map(({ round: ___, ...value }) => value) }),
    ...(commitments && { commitments: commitments.filter((id) => known.commitments.has(id)) }),
    ...(objectives && { objectives: objectives.filter((id) => known.objectives.has(id)) }),
  };
};

function nextPerson({ absences: _, muted: __, since: ___, ...person }: Person): Person {
  return person;
}

const ofWhom = ({ organisation }: { organisation?: string }) => organisation;

/** Without the people who have left. */
function staffed<T extends { owner?: string; focal?: string; alternate?: string }>(
  item: T,
  present: ReadonlySet<string>,
): T {
  const gone = (['owner', 'focal', 'alternate'] as const).filter((part) => !present.has(item[part] ?? ''));
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => !gone.some((part) => part === name)),
  ) as T;
}

const nextRounds = (followUp: FollowUp, plan: Plan, calendar: Calendar): FollowUp => ({
  ...followUp,
  rounds: followUp.rounds.map((round) => ({ ...round, opens: relative(round.opens, plan, calendar) })),
});

/**
 * The plan for the next congress: who takes part, the deadlines at the same distance from it, the commitments that were
 * carried over and what measures them. Deadlines are proposed as by a template; facts and events are not of that congress.
 */
export function nextPlan(plan: Plan, next: NextCongress, calendar: Calendar): Plan {
  const { congress } = plan;
  const days = calendar.daysBetween(congress.starts, congress.ends);
  const ends = next.ends ?? calendar.addDays(next.starts, days);
  const { holidays, ...same } = congress;
  const isAbroad = next.country !== undefined && next.country !== congress.country;
  const people = plan.people.filter((each) => !isGone(each)).map(nextPerson);
  const present = new Set(people.map(({ id }) => id));
  const commitments = plan.commitments
    .filter(({ decision }) => decision?.choice === 'carried')
    .map((each) => staffed(carried(each, plan, ends, calendar), present));
  const known = new Set(commitments.map(({ id }) => id));
  const isMeasured = ({ commitments: ids = [], objectives = [] }: Indicator) =>
    ids.some((id) => known.has(id)) || ids.length + objectives.length === 0;
  const measured = indicatorsOf(plan).filter(isMeasured);
  const used = new Set([
    ...commitments.map(({ objective }) => objective),
    ...measured.flatMap(({ objectives = [] }) => objectives),
  ]);
  const objectives = plan.objectives.filter(({ id, of }) => of === 'congress' && used.has(id));
  const kept = { commitments: known, objectives: new Set(objectives.map(({ id }) => id)) };
  const themes = plan.themes.filter(({ id }) => commitments.some(({ theme }) => theme === id));
  const indicators = measured.map((each) => counted(each, kept)).map((each) => staffed(each, present));
  const named = new Set([congress.host, ...[...commitments, ...indicators, ...people].map(ofWhom)]);
  const organisations = plan.organisations
    .filter(({ id, ended }) => ended === undefined || named.has(id))
    .map((each) => staffed(each, present));
  const due = plan.deadlines.filter(({ state }) => state !== 'cancelled');
  const ahead = new Set(due.map(({ id }) => id));
  const items = [...organisations, ...people, ...objectives, ...themes, ...commitments, ...indicators];
  const cited = JSON.stringify(items);
  return {
    ...{ id: next.id, version: 0, locale: plan.locale },
    congress: {
      ...same,
      ...(!isAbroad && holidays !== undefined && { holidays }),
      ...{ name: next.name, aka: [], starts: next.starts, ends, source: committee },
      ...(next.city !== undefined && { city: next.city }),
      ...(next.country !== undefined && { country: next.country }),
      ...(next.zone !== undefined && { zone: next.zone }),
    },
    ...{ organisations, people, objectives, themes, commitments, indicators },
    ...(plan.safeguarding && { safeguarding: plan.safeguarding }),
    ...(plan.followUp && { followUp: nextRounds(plan.followUp, plan, calendar) }),
    documents: plan.documents.filter(({ id }) => cited.includes(`"${id}"`)),
    deadlines: due
      .map((each) => nextDeadline(each, plan, calendar))
      .map(({ after, ...each }) => ({
        ...staffed(each, present),
        ...(after && { after: after.filter(({ item }) => ahead.has(item)) }),
      })),
    ladders: plan.ladders,
    ...{ events: [], instruments: [], facts: [], personalReminders: [], timeRequests: [] },
  };
}
