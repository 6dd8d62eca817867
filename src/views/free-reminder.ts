import { nextTime } from '../domain/free-reminder.ts';
import type { FreeReminder } from '../domain/personal-reminder.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Button, Inline, ListItem, Message, Text } from '../message/message.ts';
import { paragraph } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { mentionOf, personName } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { repeatText } from './repeat.ts';
import type { View } from './view.ts';

const buttonsOf = ({ id }: FreeReminder, { words }: View): Button[] => [
  { label: words.text('button.again-later'), command: 'reminder edit', options: { reminder: id } },
  { label: words.text('button.cancel-reminder'), command: 'reminder cancel', options: { reminder: id } },
];

/** A free reminder when its time has come; undefined when it was cancelled. */
export function freeReminderMessage(
  { subject, to }: Reminder,
  view: View,
  notes: readonly Text[],
): Message | undefined {
  const { words, plan, reader } = view;
  const free = plan.freeReminders?.find(({ id }) => id === subject);
  if (!free) return undefined;
  const isOwn = to.kind === 'person' && to.person === free.by;
  const text: Inline = { kind: 'strong', text: free.text };
  const why = isOwn ? words.say('free.asked') : words.say('free.from', { person: mentionOf(free.by, plan) });
  const buttons = isOwn ? buttonsOf(free, view) : [];
  return messageOf(
    words.say('free.reminder', { text }),
    [
      paragraph(...why),
      ...buttonRow(free.repeat ? buttons.slice(1) : buttons),
      ...noteOf([free.repeat ? repeatText(free.repeat, view) : [], ...notes]),
    ],
    reader,
  );
}

/** Whom a free reminder is for, in words. */
export const freeRecipient = ({ by, to }: FreeReminder, { words, plan }: View): string => {
  if (to === 'committee') return words.text('free.everyone');
  return to === by ? words.text('free.you') : personName(to, plan);
};

/** The free reminders of a person that are still to come. */
export function freeReminderList(own: readonly FreeReminder[], view: View): Message {
  const { words, plan, calendar, now, reader } = view;
  const coming = own
    .flatMap((free) => {
      const at = nextTime(free, now, plan, calendar);
      return at === undefined ? [] : [{ free, at }];
    })
    .sort((a, b) => a.at - b.at);
  const items = coming.map(
    ({ free, at }): ListItem => ({
      text: words.say('free.row', {
        at: { kind: 'time', at, zone: reader.zone },
        text: { kind: 'strong', text: free.text },
        who: freeRecipient(free, view),
      }),
      button: {
        label: words.text('button.cancel-reminder'),
        command: 'reminder cancel',
        options: { reminder: free.id },
      },
    }),
  );
  const fact = words.say('free.list', { count: items.length });
  return messageOf(
    fact,
    items.length > 0 ? [{ kind: 'list', items }] : [paragraph(...words.say('free.how'))],
    reader,
  );
}
