import type { Command, Reply } from '../command/command.ts';
import { assignOptions, parseVerb } from '../command/parse-command.ts';
import type { ResolveContext } from '../command/resolve-option.ts';
import { verbsFor } from '../command/verbs.ts';
import { languageOf } from '../language/language.ts';
import { nearestLocale, wordsFor } from '../locales/index.ts';
import { note } from '../message/message.ts';
import { answerLanguage } from '../understand/rank-languages.ts';
import type { Conversation, Order, Reading } from '../understand/reading.ts';
import { understand } from '../understand/understand.ts';
import {
  eachMessage,
  howToMessage,
  itemInsteadMessage,
  nothingMessage,
  talkMessage,
  unknownItemMessage,
  unsureMessage,
} from '../views/heard.ts';
import { type View, viewFor } from '../views/view.ts';
import type { BotParts } from './bot-parts.ts';
import { conversationAfter, keepConversation, recallConversation } from './conversation.ts';
import { errorReply } from './error-reply.ts';
import { isAsking, namesFirst, nearVerbs, unknownVerbOf } from './first-word.ts';
import { followUpQuestion } from './follow-up-question.ts';
import { askOnOf, type Call, runCommand } from './run-command.ts';
import { commandNamed, isShortTyped, requireShort, typedCommand } from './typed-command.ts';

/** What was done with a line, for what is said next. */
type Done = { reply: Reply; order?: Order; question?: string; about?: string };

/** The call in the language of the line, where the reader's own is another. */
function callIn(call: Call, language: string): Call {
  const { reader } = call.caller;
  if (languageOf(reader.locale) === language) return call;
  return { ...call, caller: { ...call.caller, reader: { ...reader, locale: nearestLocale(language) } } };
}

const failed = (message: Reply['message'], code: string, data?: unknown): Reply => ({
  kind: 'message',
  visibility: 'private',
  failed: true,
  code,
  message,
  ...(data !== undefined && { data }),
});

const said = (message: Reply['message'], data: unknown): Reply => ({
  kind: 'message',
  visibility: 'private',
  message,
  data,
});

/** Whether a line that begins with a verb means another command, or asks of something of the plan. */
const isOther = (reading: Reading, { name }: Command): boolean =>
  (reading.kind === 'command' && reading.command !== name) ||
  (reading.kind === 'question' && name === 'when' && reading.item !== undefined);

/** Works on what somebody wrote: understands it against what was said before, and does what was understood. */
export async function runText(parts: BotParts, given: Call, text: string, isChat: boolean): Promise<Reply> {
  const { plan, caller } = given;
  const typed = typedCommand(parts, given, text);
  requireShort(text, typed?.command);
  const conversation = caller.role ? await recallConversation(parts, given) : {};
  const understanding = { ...resolvingIn(parts, given), conversation, commands: parts.commands };
  const { reading, language } = understand(text, understanding);
  if (!caller.role && typed && !isOther(reading, typed.command)) return typed.run();
  const answered = answerLanguage(text, language, { locale: caller.reader.locale, plan });
  const call = isShortTyped(text, reading, language) ? given : callIn(given, answered);
  const words = wordsFor(call.caller.reader.locale);
  const done = await act(parts, call, { reading, text, isChat, conversation }).catch(
    (error: unknown): Done => {
      const order =
        'command' in reading && reading.kind === 'command'
          ? { order: { command: reading.command, options: reading.options } }
          : {};
      return { reply: errorReply(error, { words, log: parts.log, reference: parts.reference }), ...order };
    },
  );
  const left =
    conversation.form !== undefined &&
    done.reply.kind !== 'form' &&
    reading.kind !== 'talk' &&
    conversation.form.command !== done.order?.command;
  const reply = inLanguage(left ? withLeftForm(done.reply, conversation, call) : done.reply, call, given);
  if (caller.role) {
    const after = conversationAfter(done.reply, done, { before: conversation, plan });
    await keepConversation(parts, given, after);
  }
  return reply;
}

/** Marks a reply as being in another language than the reader's. */
function inLanguage(reply: Reply, call: Call, given: Call): Reply {
  const { locale } = call.caller.reader;
  if (locale === given.caller.reader.locale || reply.message.locale !== undefined) return reply;
  return { ...reply, message: { ...reply.message, locale } };
}

function withLeftForm(reply: Reply, { form }: Conversation, call: Call): Reply {
  const words = wordsFor(call.caller.reader.locale);
  const verb = words.lookup(`verb.${form?.command}`, {})?.split('|')[0] ?? form?.command ?? '';
  const blocks = [...reply.message.blocks, note(...words.say('ear.form-left', { verb }))];
  return { ...reply, message: { ...reply.message, blocks } };
}

type Line = { reading: Reading; text: string; isChat: boolean; conversation: Conversation };
/** A line that asks, or that may. */
type Asked = Line & { reading: Extract<Reading, { kind: 'question' | 'follow-up' }> };

const viewOn = ({ calendar }: BotParts, { plan, now, caller }: Call): View =>
  viewFor({ plan, now, calendar, reader: caller.reader });

/** Does what a reading asks for. */
async function act(parts: BotParts, call: Call, line: Line): Promise<Done> {
  const { reading } = line;
  const { commands } = parts;
  const view = viewOn(parts, call);
  const run = async (order: Order): Promise<Done> => ({
    reply: await runCommand(parts, call, {
      command: commandNamed(commands, order.command),
      raw: order.options,
    }),
    order,
  });
  switch (reading.kind) {
    case 'command':
      if (reading.command === 'ask')
        return { ...(await run(reading)), question: reading.options.question ?? '' };
      return run({ command: reading.command, options: reading.options });
    case 'form':
      if (reading.unknown !== undefined) {
        const order = { command: reading.command, options: reading.options };
        return {
          reply: failed(
            unknownItemMessage(reading.unknown, order, { view, caller: call.caller }),
            'unknown-item',
          ),
        };
      }
      return run({ command: reading.command, options: reading.options });
    case 'unsure':
      return {
        reply: failed(unsureMessage(reading, view), `unsure-${reading.doubt}`),
        ...(reading.item !== undefined && { about: reading.item }),
      };
    case 'each':
      return { reply: failed(eachMessage(reading, view), 'each') };
    case 'talk':
      return {
        reply: {
          ...said(talkMessage(reading.talk, view, call.caller), { talk: reading.talk }),
          ...(reading.talk === 'rude' && { failed: true as const, code: 'rude' }),
        },
      };
    case 'how-to':
      if (reading.command === undefined) return run({ command: 'help', options: {} });
      return { reply: said(howToMessage(reading.command, view, call.caller), { talk: 'how-to' }) };
    case 'empty':
      return run({ command: 'overview', options: {} });
    case 'follow-up':
    case 'question':
      return answer(parts, call, { ...line, reading });
  }
}

/** A line of more words is said, not typed as a command. */
const longestTyped = 4;

/** Answers a question; what neither asks nor is understood is told so, and counts as no question. */
async function answer(
  parts: BotParts,
  call: Call,
  { reading, text, isChat, conversation }: Asked,
): Promise<Done> {
  const { commands } = parts;
  const locale = call.caller.reader.locale;
  const verbs = verbsFor(commands, locale);
  const askOn = askOnOf(call);
  const question =
    reading.kind === 'follow-up'
      ? await followUpQuestion(reading, conversation, {
          plan: call.plan,
          language: languageOf(locale) ?? 'en',
          ask: async (asked) => parts.ask(asked, askOn),
        })
      : reading.text;
  const near = nearVerbs(text, verbs);
  const parsed = parseVerb(text, verbs);
  const unknownVerb = (): Done => ({ reply: unknownVerbOf(parts, call, text) });
  if (!isChat && near.length > 0 && reading.asks === undefined && !/\s/.test(text.trim()))
    return unknownVerb();
  let about = reading.item;
  if (call.caller.role) {
    const draft = await parts.ask(question, askOn);
    const asking = isAsking(text) || reading.asks !== undefined;
    const item = reading.asks?.item;
    if (draft.declined && item !== undefined)
      return { reply: await answerByItem(parts, call, { question, item }), question, about: item };
    if (draft.declined && parsed.kind === 'command' && parsed.rest !== '') {
      const typed = commandNamed(commands, parsed.command);
      // A day that was typed and is none is said to be none, unless something of the plan is named with it.
      const isDay = typed.name === 'when' && !isChat && about === undefined;
      if (isDay || (namesFirst(typed) && (!isChat || !asking))) {
        const raw = assignOptions(typed, parsed.rest, resolvingIn(parts, call));
        return { reply: await runCommand(parts, call, { command: typed, raw }) };
      }
    }
    if (draft.declined && !asking) {
      const isShort = text.trim().split(/\s+/).length <= longestTyped;
      if (parsed.kind === 'unknown' && (!isChat || (near.length > 0 && isShort))) return unknownVerb();
      return {
        reply: failed(nothingMessage(viewOn(parts, call)), 'nothing'),
        ...(about !== undefined && { about }),
      };
    }
    about = draft.about ?? about;
  }
  const reply = await runCommand(parts, call, { command: commandNamed(commands, 'ask'), raw: { question } });
  return { reply, question, ...(about !== undefined && { about }) };
}

/** What no answer was found for, counted as such, with what the plan tells of the one item that it names. */
async function answerByItem(
  parts: BotParts,
  call: Call,
  { question, item }: { question: string; item: string },
): Promise<Reply> {
  const run = async (name: string, raw: Record<string, string>) =>
    runCommand(parts, call, { command: commandNamed(parts.commands, name), raw });
  const asked = await run('ask', { question });
  const card = await run('deadline show', { deadline: item });
  return { ...asked, message: itemInsteadMessage(asked.message, card.message, viewOn(parts, call)) };
}

function resolvingIn({ calendar }: BotParts, { plan, now, caller }: Call): ResolveContext {
  return { plan, now, calendar, caller };
}
