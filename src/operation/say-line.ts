import { wordsFor } from '../locales/index.ts';
import type { Words } from '../locales/words.ts';
import { UserError } from '../message/errors.ts';
import { cleanLine } from '../text/text.ts';
import type { ObjectSchema } from './describe-options.ts';
import { type Operator, type Outcome, refusedOutcome, sayLine } from './run-operation.ts';

/** What the operation is called that says a line, as people type it in a chat. */
export const lineOperation = 'say';

/** The longest line that is said, in characters. */
const longestLine = 4000;

/** What it takes. */
export const describeLine = (words: Words): ObjectSchema => ({
  type: 'object',
  properties: {
    text: { type: 'string', description: words.text('operation.say-text'), maxLength: longestLine },
  },
  required: ['text'],
  additionalProperties: false,
});

/** Says a line in somebody's name; `text` is the only argument. */
export async function runLine(given: unknown, operator: Operator): Promise<Outcome> {
  const { text, ...others } = (given ?? {}) as Record<string, unknown>;
  const [other] = Object.keys(others);
  const words = wordsFor(operator.caller.reader.locale);
  const refuse = (code: string, params: Record<string, string | number>) =>
    refusedOutcome(new UserError(code, params), words);
  if (other !== undefined)
    return refuse('argument-unknown', { name: cleanLine(other).slice(0, 40), known: 'text', count: 1 });
  if (typeof text !== 'string' || text.trim() === '') return refuse('argument-text', { name: 'text' });
  if (text.length > longestLine) return refuse('text-too-long', { max: longestLine, length: text.length });
  return sayLine(text, operator);
}
