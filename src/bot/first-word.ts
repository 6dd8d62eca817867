import type { Command, Reply } from '../command/command.ts';
import { assignAll } from '../command/parse-command.ts';
import { unknownVerbReply } from '../command/suggest.ts';
import { verbsFor } from '../command/verbs.ts';
import { anySmallWord } from '../language/every-small-word.ts';
import { wordsFor } from '../locales/index.ts';
import { nearestOf } from '../text/nearest.ts';
import { fold } from '../text/text.ts';
import type { BotParts } from './bot-parts.ts';
import type { Call } from './run-command.ts';
import { commandNamed } from './typed-command.ts';

/** Of so few letters a first word is close to anything; a sentence has at least so many words beside it. */
const smallWord = 2;
const sentenceWords = 3;

/** The verbs that the first word of a text is close to. */
export function nearVerbs(text: string, verbs: readonly { verb: string }[]): string[] {
  const [first = '', ...others] = text.trim().split(/\s+/);
  // “We meet the caterer at ten” begins with a small word, not with a slip of the hand.
  if (first.length <= smallWord && others.length >= sentenceWords) return [];
  return nearestOf(
    fold(first),
    verbs.map(({ verb }) => verb),
    1,
  );
}

/** What is said of a first word that is no verb: the nearest ones, each with the words after it where it takes them. */
export function unknownVerbOf(parts: BotParts, call: Call, text: string): Reply {
  const { locale } = call.caller.reader;
  const [, first = '', rest = ''] = /^\s*(\S+)\s*(.*)$/su.exec(text) ?? [];
  const optionsOf = (name: string) =>
    assignAll(commandNamed(parts.commands, name), rest, { ...call, calendar: parts.calendar }) ?? {};
  return unknownVerbReply(first, verbsFor(parts.commands, locale), { words: wordsFor(locale), optionsOf });
}

/** Whether the first option of a command is no free text, so that a refusal names the words that do not fit. */
export const namesFirst = ({ options }: Command): boolean => {
  const [first] = Object.values(options);
  return first !== undefined && first.kind !== 'text' && first.kind !== 'file';
};

const asking = new RegExp(`^\\W*(?:${anySmallWord('asking')})\\b`, 'i');

/** Whether a text has the form of a question, in any language. */
export const isAsking = (text: string): boolean =>
  /\?\s*$/.test(text) || asking.test(text.normalize('NFKD').replace(/\p{M}/gu, ''));
