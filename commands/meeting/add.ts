import { defineCommand, reply } from '../../src/command/command.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { plainText } from '../../src/views/plain-text.ts';
import { repeatText } from '../../src/views/repeat.ts';
import {
  addItem,
  dateOrderNotes,
  deadlineIn,
  dueIn,
  remindersAhead,
  requireAhead,
  strong,
} from '../deadline/changes.ts';

/** Adds a meeting: it takes place, once or again and again, and is never late. */
export const addMeeting = defineCommand({
  name: 'meeting add',
  right: 'change',
  visibility: 'public',
  effect: 'adds',
  options: {
    title: { kind: 'text' },
    when: { kind: 'date' },
    rule: { kind: 'rule', optional: true },
    until: { kind: 'date', optional: true },
    owner: { kind: 'person', optional: true },
  },
  async run(context, { title, when, rule, until, owner }) {
    const { words } = context;
    requireAhead(when, context);
    const { id, saved, view } = await addItem(context, { title, noun: 'meeting' }, (plan, item) => {
      const meeting: Deadline = {
        ...item,
        due: when.date,
        state: 'open',
        meeting: true,
        ...(rule && { repeat: { rule, from: when.date, ...(until && { ends: until.date }) } }),
        ...(owner && { owner: owner.id }),
      };
      return { ...plan, deadlines: [...plan.deadlines, meeting] };
    });
    const added = deadlineIn(saved.plan, id);
    const said = { title: strong(title), when: dueIn(added, view) };
    const fact = added.repeat
      ? words.say('changed.meeting-repeats', {
          ...said,
          rule: plainText(repeatText(added.repeat, view), view.reader),
        })
      : words.say('changed.meeting', said);
    const reminders = remindersAhead(saved.plan, id, context);
    const notes = [...dateOrderNotes(when, view), ...dateOrderNotes(until, view)];
    return reply(changedMessage(fact, { view, reminders, notes, entry: saved.entry?.id }), {
      visibility: 'public',
      data: { id, title, at: when.moment.at, repeat: added.repeat ?? null },
    });
  },
});
