import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import type { FreeReminder } from '../../src/domain/personal-reminder.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Block } from '../../src/message/message.ts';
import { buttonRow } from '../../src/views/buttons.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { strong, viewOf } from '../deadline/changes.ts';
import { ownReminders, requirePerson, withFree } from './free.ts';

async function cancel(context: Context, gone: readonly FreeReminder[]): Promise<Reply> {
  const { words } = context;
  const ids = new Set(gone.map(({ id }) => id));
  const saved = await context.change((present) =>
    withFree(present, (all) => all.filter(({ id }) => !ids.has(id))),
  );
  const [only] = gone;
  const fact =
    only && gone.length === 1
      ? words.say('free.cancelled', { text: strong(only.text) })
      : words.say('free.cancelled-all', { count: gone.length });
  const view = viewOf(context, saved.plan);
  return reply(changedMessage(fact, { view, entry: saved.entry?.id }), { data: { cancelled: [...ids] } });
}

/** Shows which would go, and asks. */
function preview(own: readonly FreeReminder[], { words, caller }: Context): Reply {
  const list: Block = { kind: 'list', items: own.map(({ text }) => ({ text: [strong(text)] })) };
  const go = {
    label: words.text('button.cancel-all', { count: own.length }),
    command: 'reminder cancel',
    options: { all: 'all', confirm: 'confirm' },
    style: 'danger',
  } as const;
  return reply(
    messageOf(
      words.say('free.cancel-preview', { count: own.length }),
      [list, ...buttonRow([go])],
      caller.reader,
    ),
  );
}

/** Cancels one of the caller's free reminders, or all of them once they were shown. */
export const cancelReminder = defineCommand({
  name: 'reminder cancel',
  right: 'own',
  visibility: 'private',
  options: {
    reminder: { kind: 'reminder', optional: true },
    all: { kind: 'choice', choices: ['all'], optional: true },
    confirm: { kind: 'choice', choices: ['confirm'], optional: true },
  },
  async run(context, { reminder: id, all, confirm }) {
    const { words, plan, caller } = context;
    const own = ownReminders(context, requirePerson(context));
    if (all) {
      if (own.length === 0) return reply(messageOf(words.say('free.list', { count: 0 }), [], caller.reader));
      return confirm ? cancel(context, own) : preview(own, context);
    }
    const found = plan.freeReminders?.find((free) => free.id === id);
    if (!found) throw new UserError('no-such-reminder', { name: id ?? '' });
    return cancel(context, [found]);
  },
});
