import { type Guess, shareOf } from '../language/intents/guess.ts';
import type { Intent } from '../language/intents/intents.ts';
import { acts } from './order-of.ts';

/** How something is done is asked of a command. */
export const ways: Partial<Record<Intent, string>> = {
  ...acts,
  new: 'deadline add',
  note: 'note',
  remind: 'remind',
  quiet: 'settings',
  language: 'settings',
  undo: 'undo',
};

export const isAsking = (intent: Intent): boolean => /^(?:ask|list)-/.test(intent);
/** What must not be acted upon. */
export const isIdle = (intent: Intent): boolean =>
  intent === 'unreal' || intent === 'not-done' || intent === 'chatter' || isAsking(intent);

/** Intents that differ in how much, and are said in the same words. */
const kin: readonly (readonly string[])[] = [
  ['snooze', 'mute', 'remind', 'reminder add', 'quiet', 'settings'],
  ['deadline move', 'more time', 'snooze'],
];

/** The two ways in which an item gets another date. */
const dating: readonly Intent[] = ['move', 'more-time'];

/** The ways in which one is to hear of what a message is about again. */
const hearing: readonly Intent[] = ['snooze', 'remind'];

/**
 * The share of what an intent does: of moving and of asking for time, together; in the thread of an item (`isHere`) of
 * putting off and of reminding as well.
 */
export function shareOfAct(guess: Guess, intent: Intent, isHere = false): number {
  const groups = isHere ? [dating, hearing] : [dating];
  const group = groups.find((each) => each.includes(intent)) ?? [intent];
  return shareOf(guess, (each) => group.includes(each));
}

/** Whether a command is what an intent does. */
export const isSameAct = (command: string, intent: Intent): boolean =>
  acts[intent] === command || (dating.includes(intent) && dating.some((each) => acts[each] === command));

/** Whether an intent and a command differ in how much, and are said in the same words. */
export const areAkin = (intent: Intent, command: string): boolean =>
  kin.some((group) => group.includes(command) && group.includes(ways[intent] ?? intent));
