import type { Reminder } from '../domain/reminder.ts';
import { unreachedOf } from '../domain/unreached.ts';
import { type Message, paragraph, type Text } from '../message/message.ts';
import { personName } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

/** Tells the secretary who could not be told, where, and what to do about it. */
export function unreached(reminder: Reminder, view: View, notes: readonly Text[]): Message {
  const { words, plan, reader } = view;
  const { to, platform } = unreachedOf(reminder);
  const where = platform ? (words.lookup(`platform.${platform}`, {}) ?? platform) : '';
  if (to.kind === 'committee') {
    const fact = platform
      ? words.say('unreached.committee', { platform: where })
      : words.say('unreached.committee-nowhere');
    return messageOf(fact, [paragraph(...words.say('unreached.committee-need')), ...noteOf(notes)], reader);
  }
  const name = { kind: 'strong', text: personName(to.person, plan) } as const;
  const fact = platform
    ? words.say('unreached.person', { name, platform: where })
    : words.say('unreached.person-nowhere', { name });
  const need = platform
    ? words.say('unreached.person-need')
    : words.say('unreached.link-need', { person: { kind: 'code', text: to.person } });
  return messageOf(fact, [paragraph(...need), ...noteOf(notes)], reader);
}
