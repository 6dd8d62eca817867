import type { Reader } from '../src/command/permit.ts';
import { holdsUnreadable } from '../src/command/reply-gate.ts';
import { byId } from '../src/domain/by-id.ts';
import type { Plan } from '../src/domain/plan.ts';
import type { Reminder } from '../src/domain/reminder.ts';
import { wordsFor } from '../src/locales/index.ts';
import { type Message, paragraph } from '../src/message/message.ts';
import type { RenderReminder } from './context.ts';

function readerOf({ to }: Reminder, plan: Plan): Reader {
  if (to.kind === 'committee') return { inPublic: true };
  const person = byId(plan.people, to.person);
  return person ? { person, role: person.role } : {};
}

/**
 * What goes out unasked passes the same gate as an answer: in place of what its reader may not read stands that there
 * is something, and where to look it up.
 */
export function guardWords(render: RenderReminder): RenderReminder {
  const guard = (message: Message, [first]: readonly Reminder[], plan: Plan, locale: string): Message => {
    if (!first || !holdsUnreadable(message, readerOf(first, plan), plan)) return message;
    const summary = wordsFor(locale).text('gate.private-item');
    return { summary, blocks: [paragraph(summary)] };
  };
  return {
    message(reminders, context) {
      const message = render.message(reminders, context);
      return message && guard(message, reminders, context.plan, context.reader.locale);
    },
    updated: (reminders, context) =>
      guard(render.updated(reminders, context), reminders, context.plan, context.reader.locale),
  };
}
