import { isDeepStrictEqual } from 'node:util';
import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import type { GivenDate } from '../../src/command/option.ts';
import { type Congress, type Deadline, momentOf, type Plan } from '../../src/domain/plan.ts';
import { absoluteDate, formatPlanDate } from '../../src/domain/plan-date.ts';
import { mayBeTold } from '../../src/domain/recipients.ts';
import { shiftCongress } from '../../src/domain/shift-congress.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Block, Text } from '../../src/message/message.ts';
import { buttonRow } from '../../src/views/buttons.ts';
import { undoButton } from '../../src/views/changed.ts';
import { congressTimes } from '../../src/views/congress-times.ts';
import { dueInline, dueOf, isPast } from '../../src/views/due.ts';
import { followBlocks, followRows } from '../../src/views/follow.ts';
import { shortList } from '../../src/views/list.ts';
import { joinedNames, personName } from '../../src/views/person.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import type { View } from '../../src/views/view.ts';
import { strong, viewOf } from '../deadline/changes.ts';

const shownRows = 8;

const countsFromCongress = (date: { kind: string; anchor?: string }) =>
  date.kind === 'relative' && (date.anchor ?? '').startsWith('congress.');

function listed(head: Text, rows: readonly Text[], { words }: View): Block[] {
  const items = rows.map((text) => ({ text }));
  return [{ kind: 'paragraph', text: head }, ...shortList(items, { most: shownRows, words })];
}

/** What a shift does to the open deadlines: how many move, which would then be past, which stay. */
function effects(after: Plan, context: Context): Block[] {
  const view = viewOf(context, after);
  const { words } = view;
  const open = after.deadlines.filter(({ state }) => state === 'open');
  const row = (deadline: (typeof open)[number]) =>
    words.say('shift.row', { title: strong(deadline.title), due: dueInline(dueOf(deadline, view)) });
  const moving = open.filter(({ due }) => countsFromCongress(due));
  const past = moving.filter((deadline) => isPast(dueOf(deadline, view), view));
  const staying = open.filter(({ due }) => !countsFromCongress(due));
  return [
    { kind: 'paragraph', text: words.say('shift.moves', { count: moving.length }) },
    ...(past.length > 0
      ? listed(words.say('shift.past', { count: past.length }), past.map(row), view)
      : [{ kind: 'paragraph' as const, text: words.say('shift.past-none') }]),
    ...(staying.length > 0
      ? listed(words.say('shift.stays', { count: staying.length }), staying.map(row), view)
      : []),
  ];
}

/** Who would hear of the new dates: everybody who was sent an old one and may still see it. */
async function whoIsTold(before: Plan, after: Plan, context: Context): Promise<Text> {
  const { store, now, words, calendar, caller } = context;
  const isMoved = ({ due, state }: Deadline) =>
    state === 'open' && momentOf(after, due, calendar).at !== momentOf(before, due, calendar).at;
  const moved = new Map(after.deadlines.filter(isMoved).map((deadline) => [deadline.id, deadline]));
  const said = (await store.ledger.list({ from: 0, to: now })).filter(({ state }) => state === 'sent');
  const names = said.flatMap(({ subject, to }) => {
    const deadline = moved.get(subject);
    if (!deadline || !mayBeTold(after, deadline, to)) return [];
    return to.kind === 'committee' ? words.text('changed.committee') : personName(to.person, after);
  });
  const all = [...new Set(names)];
  return words.say('shift.told', { count: all.length, names: joinedNames(all, caller.reader) });
}

/** Where the congress is to begin: an hour alone is of the day that it has, a day alone keeps the hour that it has. */
function beginning(
  { moment, hourAlone }: GivenDate,
  { congress }: Plan,
): Pick<Congress, 'starts' | 'startTime'> {
  const { on, time } = moment;
  return { starts: hourAlone ? congress.starts : on, ...(time !== undefined && { startTime: time }) };
}

/**
 * The plan of a congress that begins so.
 * @throws {UserError} where it would begin when it has ended
 */
function begun(plan: Plan, { starts, ...hour }: ReturnType<typeof beginning>, { calendar }: Context): Plan {
  const shifted = shiftCongress(plan, starts, calendar);
  const congress = { ...shifted.congress, ...hour };
  const { startTime, ends, endTime } = congress;
  if (startTime !== undefined && endTime !== undefined && starts === ends && endTime <= startTime)
    throw new UserError('shift-past-end', { time: startTime, end: endTime });
  return { ...shifted, congress };
}

/** Moves the congress, and with it every date that counts from it; without `confirm` it only shows what would change. */
export const shift = defineCommand({
  name: 'shift',
  right: 'change',
  visibility: 'private',
  options: { day: { kind: 'date' }, confirm: { kind: 'choice', choices: ['confirm'], optional: true } },
  async run(context, { day, confirm }) {
    const { plan, words, calendar } = context;
    const view = viewOf(context);
    const wanted = beginning(day, plan);
    const shifted = begun(plan, wanted, context);
    const { starts: before } = congressTimes(plan.congress, view);
    const { starts: after, ends } = congressTimes(shifted.congress, view);
    if (isDeepStrictEqual(shifted.congress, plan.congress))
      return reply(messageOf(words.say('shift.same', { after }), [], view.reader));
    for (const { due } of shifted.deadlines) momentOf(shifted, due, calendar);
    const notes = plan.events.some(({ starts }) => starts) ? noteOf([words.say('shift.events')]) : [];
    if (!confirm) {
      const { starts, startTime } = wanted;
      const options = { day: formatPlanDate(absoluteDate(starts, startTime)), confirm: 'confirm' };
      const go = { label: words.text('button.shift'), command: 'shift', options, style: 'danger' } as const;
      const told = { kind: 'paragraph' as const, text: await whoIsTold(plan, shifted, context) };
      const next = followRows(undefined, viewOf(context, shifted));
      const blocks = [...effects(shifted, context), told, ...buttonRow([go]), ...next, ...notes];
      return reply(messageOf(words.say('shift.preview', { before, after }), blocks, view.reader));
    }
    const saved = await context.change((present) => begun(present, wanted, context));
    const undo = saved.entry ? [undoButton(saved.entry.id, view)] : [];
    const next = followBlocks(undefined, viewOf(context, saved.plan));
    const blocks = [...effects(saved.plan, context), ...buttonRow(undo), ...next, ...notes];
    return reply(messageOf(words.say('shift.done', { before, after, ends }), blocks, view.reader));
  },
});
