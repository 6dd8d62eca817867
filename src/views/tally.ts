import type { Tally } from '../domain/audit.ts';
import type { Words } from '../locales/words.ts';
import type { Text } from '../message/message.ts';

/** "Reminders of the last 7 days: 41 planned, 41 sent, 0 missed." */
export const tallyLine = (tally: Tally, words: Words): Text => words.say('tally.week', tally);
