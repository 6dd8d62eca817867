import type { PlaceState } from '../domain/place-state.ts';
import type { Destination, Reminder } from '../domain/reminder.ts';
import { isOverdueNote, lostBoardRule, unreachedOf } from '../domain/unreached.ts';
import type { Words } from '../locales/words.ts';
import { type Message, note, paragraph, type Text } from '../message/message.ts';
import { personName } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

/** How to mend a place, in words; empty for a cure that has none. */
export const cureOf = ({ cure }: Pick<PlaceState, 'cure'>, platform: string, words: Words): string =>
  words.lookup(`place.cure.${cure}`, { platform }) ?? '';

/** Tells the secretary which place is in trouble, that what is due there waits, and how to mend it. */
function placeInTrouble(
  { to, where, trouble }: { to: Destination; where: string; trouble: PlaceState },
  { words, plan, reader }: View,
  notes: readonly Text[],
): Message {
  const isSeen = trouble.state !== 'no-history';
  const name = to.kind === 'person' && ({ kind: 'strong', text: personName(to.person, plan) } as const);
  const fact = name
    ? words.say(isSeen ? 'place.closed-person' : 'place.unseen-person', { name, platform: where })
    : words.say(isSeen ? 'place.closed-committee' : 'place.unseen-committee', { platform: where });
  const cure = paragraph(cureOf(trouble, where, words));
  const waits = isSeen ? [note(...words.say('place.waits'))] : [];
  return messageOf(fact, [cure, ...waits, ...noteOf(notes)], reader);
}

/** Tells the secretary whom the bot could not reach, where, and what to do about it. */
export function unreached(reminder: Reminder, view: View, notes: readonly Text[]): Message {
  const { words, plan, reader } = view;
  const { to, platform, trouble } = unreachedOf(reminder);
  const where = platform ? (words.lookup(`platform.${platform}`, {}) ?? platform) : '';
  if (reminder.rule === lostBoardRule)
    return messageOf(
      words.say('board.lost', { platform: where }),
      [paragraph(...words.say('board.lost-need')), ...noteOf(notes)],
      reader,
    );
  if (isOverdueNote(reminder))
    return messageOf(
      words.say('unreached.overdue'),
      [paragraph(...words.say('unreached.overdue-need')), ...noteOf(notes)],
      reader,
    );
  if (trouble) return placeInTrouble({ to, where, trouble }, view, notes);
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
