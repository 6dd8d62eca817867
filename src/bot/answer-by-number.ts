import type { Reply } from '../command/command.ts';
import { readNumberedAnswers } from '../command/numbered-answers.ts';
import { countedFor, numberedFor } from '../domain/numbered.ts';
import { roundAt, roundsOf } from '../domain/rounds.ts';
import { wordsFor } from '../locales/index.ts';
import type { BotParts } from './bot-parts.ts';
import { errorReply } from './error-reply.ts';
import { type Call, runCommand } from './run-command.ts';
import { commandNamed } from './typed-command.ts';

/**
 * “1 done, 2 as before, 3 no”, from somebody of whom the open round asks that: several answers in one line. Undefined for
 * every other line.
 */
export async function answerByNumber(parts: BotParts, call: Call, text: string): Promise<Reply | undefined> {
  const { plan, now, caller } = call;
  const round = roundAt(roundsOf(plan, parts.calendar), now);
  if (!caller.person || round?.kind !== 'status') return undefined;
  const count = numberedFor(plan, round, caller.person.id).length;
  const counted = countedFor(plan, round, caller.person.id).length;
  if (count + counted === 0 || !readNumberedAnswers(text, count, counted)) return undefined;
  const command = commandNamed(parts.commands, 'round answers');
  return runCommand(parts, call, { command, raw: { answers: text } }).catch((error: unknown) =>
    errorReply(error, { words: wordsFor(caller.reader.locale), log: parts.log, reference: parts.reference }),
  );
}
