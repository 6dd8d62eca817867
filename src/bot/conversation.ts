import { z } from 'zod';
import type { Reply } from '../command/command.ts';
import type { Invocation } from '../command/invocation.ts';
import { dayMs, type Instant, minuteMs } from '../domain/instant.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Button } from '../message/message.ts';
import { correctableOf } from '../understand/read-correction.ts';
import type { Conversation, Order } from '../understand/reading.ts';
import type { BotParts } from './bot-parts.ts';
import type { Call } from './run-command.ts';

/** For so long a line goes on from the one before. */
const goesOnMs = 10 * minuteMs;
/** For so long an answer is known by its message. */
const answeredMs = 7 * dayMs;
const longestList = 25;
const mostOffered = 5;
/** Buttons that stand beside what is offered, and are no answer to it. */
const unasked: ReadonlySet<string> = new Set(['help', 'question pass', 'gap answer']);

const orderSchema = z.object({ command: z.string(), options: z.record(z.string(), z.string()) });
const conversationSchema = z.object({
  subject: z.string().exactOptional(),
  listed: z.array(z.string()).exactOptional(),
  question: z.string().exactOptional(),
  offered: z.array(orderSchema).exactOptional(),
  done: orderSchema.exactOptional(),
  form: orderSchema.extend({ asks: z.string() }).exactOptional(),
});

/** One person in one place: a channel, a thread, a private chat. */
function keyOf({ platform, account, origin }: Invocation): string {
  return [platform, origin?.channel ?? '', origin?.thread ?? '', account].join(' ');
}

/** What was talked about last where this was said, and the item that it answers a message about. */
export async function recallConversation(
  { store }: Pick<BotParts, 'store'>,
  { invocation, now, plan }: Call,
): Promise<Conversation> {
  const kept = conversationSchema.safeParse(
    await store.conversations.recall({ key: keyOf(invocation), since: now - goesOnMs }),
  );
  const { platform, repliesTo = [] } = invocation;
  for (const message of repliesTo) {
    const about = await subjectOfMessage({ platform, message }, { store, now });
    if (isDeadline(plan, about)) return { ...(kept.success && kept.data), about };
  }
  return kept.success ? kept.data : {};
}

type MessageOf = { platform: string; message: string };
const answerKey = ({ platform, message }: MessageOf): string => ['answer', platform, message].join(' ');

/** What a message of the bot was about: a reminder of the ledger, or an answer of the last days. */
async function subjectOfMessage(
  said: MessageOf,
  { store, now }: { store: BotParts['store']; now: Instant },
): Promise<string | undefined> {
  const reminded = await store.conversations.subjectOf(said);
  if (reminded !== undefined) return reminded;
  const answer = await store.conversations.recall({ key: answerKey(said), since: now - answeredMs });
  return conversationSchema.safeParse(answer).data?.subject;
}

/** The deadline that a message of the bot is about; undefined for several, for none, and for one that is gone. */
export async function deadlineOfMessage(
  message: MessageOf,
  parts: { store: BotParts['store']; now: Instant },
): Promise<Deadline | undefined> {
  const about = await subjectOfMessage(message, parts);
  return (await parts.store.plan())?.deadlines.find(({ id }) => id === about);
}

/** Remembers what an answer was about by the message that it was given as. */
export async function keepAnswer(
  { store }: Pick<BotParts, 'store'>,
  invocation: Invocation,
  { message, now }: { message: string; now: Instant },
): Promise<void> {
  const said = await store.conversations.recall({ key: keyOf(invocation), since: now - goesOnMs });
  const { subject } = conversationSchema.safeParse(said).data ?? {};
  const key = answerKey({ platform: invocation.platform, message });
  if (subject !== undefined) await store.conversations.keep({ key, body: { subject }, at: now });
}

const buttonsOf = ({ message }: Reply): Button[] =>
  message.blocks.flatMap((block) => {
    if (block.kind === 'buttons') return [...block.buttons];
    return block.kind === 'list' ? block.items.flatMap(({ button }) => (button ? [button] : [])) : [];
  });

/** The items that a reply lists, by the lines that begin with their titles or name them in bold. */
function listedIn(reply: Reply, plan: Plan): string[] {
  if (reply.kind === 'form') return [];
  const data = reply.data;
  const ids = Array.isArray(data) ? data.map((each) => (each as { id?: unknown }).id) : [];
  const known = ids.filter((id): id is string => typeof id === 'string');
  if (known.length > 0) return known.slice(0, longestList);
  const rows = reply.message.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const texts = rows.map(({ text }) =>
    text
      .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''))
      .join(''),
  );
  const found = texts.map((text) => plan.deadlines.filter(({ title }) => text.includes(title)));
  const sure = found.flatMap((each) => (each.length === 1 && each[0] ? [each[0].id] : []));
  return sure.length === rows.length && rows.length > 1 ? sure.slice(0, longestList) : [];
}

const isDeadline = (plan: Plan, id: unknown): id is string =>
  typeof id === 'string' && plan.deadlines.some((deadline) => deadline.id === id);

/** What is talked about after a reply: the item of the order or the answer, the list shown, what was offered, the open form. */
export function conversationAfter(
  reply: Reply,
  said: { order?: Order; question?: string; about?: string },
  { before, plan }: { before: Conversation; plan: Plan },
): Conversation {
  const form = reply.kind === 'form' ? reply.form : undefined;
  const asks = form?.fields.find(({ missing }) => missing)?.name;
  const listed = listedIn(reply, plan);
  const isOffer = reply.kind === 'message' && reply.failed === true;
  // A preview is waiting for the button that goes on with it.
  const goesOn = ({ options }: Button) => options.confirm === 'confirm';
  const buttons = buttonsOf(reply);
  const offered = (isOffer ? buttons.filter(({ command }) => !unasked.has(command)) : buttons.filter(goesOn))
    .slice(0, mostOffered)
    .map(({ command, options }) => ({ command, options }));
  const made =
    reply.kind === 'message' && !Array.isArray(reply.data) ? (reply.data as { id?: unknown })?.id : undefined;
  const subject = [said.order?.options.deadline, said.about, made, before.about].find((id) =>
    isDeadline(plan, id),
  );
  const done = said.order && correctableOf(said.order);
  const keeps = said.order === undefined && said.question === undefined;
  return {
    ...(subject !== undefined
      ? { subject }
      : keeps && before.subject !== undefined
        ? { subject: before.subject }
        : {}),
    ...(listed.length > 0 ? { listed } : before.listed && { listed: before.listed }),
    ...(said.question !== undefined ? { question: said.question } : {}),
    ...(offered.length > 0 && { offered }),
    ...(done && reply.kind === 'message' && !reply.failed && { done }),
    ...(form && asks !== undefined && { form: { command: form.command, options: form.known, asks } }),
  };
}

/** Keeps what is talked about now. */
export async function keepConversation(
  { store }: Pick<BotParts, 'store'>,
  { invocation, now }: Call,
  { about: _, ...kept }: Conversation,
): Promise<void> {
  const { form: _form, offered: _offered, done: _done, ...lasting } = kept;
  const conversation = invocation.once ? lasting : kept;
  await store.conversations.keep({ key: keyOf(invocation), body: conversation, at: now });
}
