import type { Reply } from '../command/command.ts';
import type { Words } from '../locales/words.ts';
import { ConflictError, UserError } from '../message/errors.ts';
import { paragraph } from '../message/message.ts';
import type { Log } from '../process/log.ts';
import { refusalText } from '../views/refusal.ts';

const refusal = (summary: string, code: string): Reply => ({
  kind: 'message',
  visibility: 'private',
  failed: true,
  code,
  message: { summary, blocks: [paragraph(summary)] },
});

/** Postgres says 53100 and the system ENOSPC, whatever stands round the error. */
const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  (['53100', 'ENOSPC'].includes(String((error as { code?: unknown }).code)) || isDiskFull(error.cause));

type Speaking = { words: Words; log: Log; reference(): string };

/** An answer that its reader may not read: a bug of ours, which tells nothing; what it would have told is not logged. */
export function heldReply({ words, log, reference }: Speaking): Reply {
  const code = reference();
  log.error({ reference: code }, 'an answer was held: something stood in it that its reader may not read');
  return refusal(words.text('error.held', { reference: code }), 'held');
}

/** What went wrong, in the caller's words. A bug is logged once, with the reference that the caller also sees. */
export function errorReply(error: unknown, { words, log, reference }: Speaking): Reply {
  if (error instanceof UserError) {
    return refusal(refusalText(error, words), error.code);
  }
  if (error instanceof ConflictError) return refusal(words.text('error.conflict'), 'conflict');
  if (isDiskFull(error)) return refusal(words.text('error.disk-full'), 'disk-full');
  const code = reference();
  log.error({ error, reference: code }, 'a command failed');
  return refusal(words.text('error.ours', { reference: code }), 'ours');
}
