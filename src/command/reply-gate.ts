import type { Plan } from '../domain/plan.ts';
import type { Message } from '../message/message.ts';
import type { Caller, Choice, Reply } from './command.ts';
import type { Invocation } from './invocation.ts';
import type { Reader } from './permit.ts';
import { bareWords, unreadableFor } from './unreadable.ts';

const everybody: Reader = { inPublic: true };
const textFile = /\.(?:csv|md|txt|ics)$/i;

/** Every word of a value: what is shown, what a button carries, what machines get; bytes are no words. */
const wordsOf = (value: unknown): string =>
  bareWords(
    JSON.stringify(value ?? null, (_, part: unknown) => (part instanceof Uint8Array ? undefined : part))
      .replace(/\\[ntr]/g, ' ')
      .replaceAll('\\', ''),
  );

/** A calendar file breaks its lines within words. */
const unfolded = (text: string): string => text.replace(/\r\n /g, '').replace(/\\n/g, ' ');

function wordsOfReply(reply: Reply): string {
  const files = (reply.message.files ?? []).filter(({ name }) => textFile.test(name));
  const said = [reply.message, reply.kind === 'form' ? reply.form : reply.data].map(wordsOf);
  return [...said, ...files.map(({ bytes }) => bareWords(unfolded(new TextDecoder().decode(bytes))))].join(
    '\n',
  );
}

/** Whether something stands in the text of a file that its reader may not read. */
export const textHoldsUnreadable = (text: string, reader: Reader, plan: Plan): boolean =>
  unreadableFor(reader, plan).in(bareWords(unfolded(text))) !== undefined;

/** What the one who asks wrote is no news to them, nor to those who read along. */
function typedIn({ input }: Pick<Invocation, 'input'>): string {
  if (input.kind === 'text') return bareWords(input.text);
  return input.kind === 'file' ? '' : bareWords(Object.values(input.options).join('\n'));
}

/** What the gate did with a reply; `held` is what stood in it that its reader may not read. */
export type Passed = { reply: Reply } | { held: string };

/**
 * The one way out for what the bot answers. What is for everybody stays so only when everybody may read every word of
 * it, else it is for the one who asked; a refusal or a question is said where it was asked, on the same condition. What
 * not even the one who asked may read is held.
 */
export function passGate(
  reply: Reply,
  { plan, caller, invocation }: { plan: Plan; caller: Caller; invocation: Pick<Invocation, 'input'> },
): Passed {
  const { inPublic, ...alone } = caller;
  const words = wordsOfReply(reply);
  const typed = typedIn(invocation);
  const unreadIn = (reader: Reader): string | undefined => {
    const found = unreadableFor(reader, plan).in(words);
    return found !== undefined && typed.includes(found) ? undefined : found;
  };
  const isRefusal = reply.kind === 'form' || reply.failed === true;
  const mayBeHeard = reply.visibility === 'public' || (inPublic === true && isRefusal);
  if (mayBeHeard && unreadIn(everybody) === undefined) return { reply: { ...reply, visibility: 'public' } };
  const held = unreadIn(alone);
  return held === undefined ? { reply: { ...reply, visibility: 'private' } } : { held };
}

/** Whether something stands in a message that its reader may not read. */
export const holdsUnreadable = (message: Message, reader: Reader, plan: Plan): boolean =>
  unreadableFor(reader, plan).in(wordsOf(message)) !== undefined;

/** The choices that a caller may read. */
export function passChoices(choices: readonly Choice[], { plan, caller }: { plan: Plan; caller: Caller }) {
  const unreadable = unreadableFor(caller, plan);
  return choices.filter(({ label }) => unreadable.in(bareWords(label)) === undefined);
}
