import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { type Deadline, type Ladder, ladderOf } from '../../src/domain/plan.ts';
import type { Text } from '../../src/message/message.ts';
import { dueOf, relativeTo } from '../../src/views/due.ts';
import { personName } from '../../src/views/person.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import type { View } from '../../src/views/view.ts';
import { dueIn, strong, viewOf } from '../deadline/changes.ts';

function whoIsTold(deadline: Deadline, { words, plan, caller }: Context): Text {
  const title = strong(deadline.title);
  if (deadline.owner === undefined)
    return words.say(deadline.private ? 'why.nobody-private' : 'why.nobody', { title });
  if (deadline.owner === caller.person?.id) return words.say('why.owner', { title });
  return words.say('why.other-owner', { title, owner: personName(deadline.owner, plan) });
}

/** A plan names its ladders as it likes; only those that everybody knows are called by name. */
const kindOf = ({ kind = 'default' }: Deadline) =>
  kind === 'default' ? 'usual' : kind === 'milestone' ? 'milestone' : 'kind';

/** The days ahead of a deadline on which it is brought to mind. */
function aheadOf({ before, at: time }: Ladder, { words, plan, reader }: View): Text {
  const { zone } = plan.congress;
  if (before.length === 0) return words.say('why.before-none');
  const ahead = before.filter((days) => days > 0);
  if (ahead.length === 0) return words.say('why.on-day', { time, zone });
  const days = new Intl.ListFormat(reader.locale).format(ahead.map(String));
  return words.say(ahead.length < before.length ? 'why.before-on-day' : 'why.before', { days, time, zone });
}

/** How many reminders of it have gone out, and when the last did; nothing before the first. */
async function soFar({ id }: Deadline, { store, words, plan }: Context): Promise<Text[]> {
  const { sent: count, lastAt: at } = await store.ledger.tally({ item: id });
  if (at === undefined) return [];
  return [words.say('why.so-far', { count, last: { kind: 'time', at, zone: plan.congress.zone } })];
}

/** Why a deadline is brought to mind, when and to whom, and how to change that. */
export const why = defineCommand({
  name: 'why',
  right: 'see',
  visibility: 'private',
  effect: 'reads',
  options: { deadline: { kind: 'deadline' } },
  async run(context, { deadline }) {
    const { words, plan, caller } = context;
    const view = viewOf(context);
    const ladder = ladderOf(plan, deadline);
    const days = (list: readonly number[]) =>
      new Intl.ListFormat(view.reader.locale).format(list.map(String));
    const lines: Text[] = [
      words.say('why.due', { due: dueIn(deadline, view), when: relativeTo(dueOf(deadline, view), view) }),
      deadline.ladder ? words.say('why.own-ladder') : words.say(`why.ladder-${kindOf(deadline)}`),
      aheadOf(ladder, view),
      ...(ladder.overdue.owner.length > 0
        ? [words.say('why.overdue', { days: days(ladder.overdue.owner) })]
        : []),
      ...(ladder.overdue.chair.length > 0
        ? [words.say('why.overdue-chair', { days: days(ladder.overdue.chair) })]
        : []),
      ...(caller.role === 'chair' ? [words.say('why.chair')] : []),
      ...(await soFar(deadline, context)),
      words.say('why.stop'),
    ];
    const items = lines.map((text) => ({ text }));
    return reply(messageOf(whoIsTold(deadline, context), [{ kind: 'list', items }], view.reader));
  },
});
