import { defineCommand, reply } from '../../src/command/command.ts';
import { speaksFor } from '../../src/domain/focal-points.ts';
import { leave } from '../../src/domain/leave.ts';
import { isGone } from '../../src/domain/person.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { strong, viewOf } from '../deadline/changes.ts';
import { requireSomebodyInCharge } from './people-changes.ts';

const shownTitles = 3;

/** Somebody leaves, and nobody takes over yet: what was with them waits for an owner. */
export const leavePlan = defineCommand({
  name: 'people leave',
  right: 'change',
  visibility: 'private',
  options: { person: { kind: 'person' } },
  async run(context, { person }) {
    const { words, plan, now, caller } = context;
    if (isGone(person)) throw new UserError('person-gone', { name: person.name });
    const open = plan.deadlines.filter(({ owner, state }) => owner === person.id && state === 'open');
    const commitments = plan.commitments.filter((each) => speaksFor(plan, each, person.id)).length;
    const saved = await context.change((present) =>
      requireSomebodyInCharge(leave(present, person, Math.floor(now))),
    );
    const titles = new Intl.ListFormat(caller.reader.locale).format(
      open.slice(0, shownTitles).map(({ title }) => `“${title}”`),
    );
    const hidden = Math.max(0, open.length - shownTitles);
    const more = [
      ...(open.length > 0
        ? [words.say('people.left-deadlines', { count: open.length, titles, hidden })]
        : []),
      ...(commitments > 0 ? [words.say('people.left-commitments', { count: commitments })] : []),
    ];
    const message = changedMessage(words.say('people.left', { name: strong(person.name) }), {
      view: viewOf(context, saved.plan),
      more,
      notes: open.length > 0 ? [words.say('people.left-next', { id: open[0]?.id ?? '' })] : [],
      entry: saved.entry?.id,
    });
    return reply(message, { data: { id: person.id, deadlines: open.map(({ id }) => id), commitments } });
  },
});
