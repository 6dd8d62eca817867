import type { Caller, Command, Context, Reply } from '../command/command.ts';
import { formReply } from '../command/form.ts';
import type { Invocation } from '../command/invocation.ts';
import { type RawOptions, resolveTyped } from '../command/parse-command.ts';
import {
  callerFor,
  mayRead,
  maySee,
  permits,
  requireCommand,
  requireRightToItem,
} from '../command/permit.ts';
import type { ResolveContext } from '../command/resolve-option.ts';
import { ambiguousReply } from '../command/suggest.ts';
import type { Instant } from '../domain/instant.ts';
import type { FetchFile } from '../domain/library.ts';
import type { Plan } from '../domain/plan.ts';
import { wordsFor } from '../locales/index.ts';
import { ConflictError, UserError } from '../message/errors.ts';
import type { Saved } from '../store/store.ts';
import type { AskOn, BotParts } from './bot-parts.ts';

/** One invocation on its way through the bot. */
export type Call = {
  invocation: Invocation;
  /** As it stands at `now`. */
  plan: Plan;
  /** As it was written: what a change is made from. */
  stored: Plan;
  now: Instant;
  caller: Caller;
  file?: FetchFile;
};

type Resolution = { values: Record<string, unknown>; missing: readonly string[] } | { reply: Reply };

/** Turns the raw options into values; what is missing is named, what is ambiguous becomes a question. */
function resolveOptions(command: Command, raw: RawOptions, context: ResolveContext): Resolution {
  const values: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [name, option] of Object.entries(command.options)) {
    const text = Object.hasOwn(raw, name) ? (raw[name] ?? '').trim() : '';
    if (text === '') {
      if (!option.optional) missing.push(name);
      continue;
    }
    const resolved = resolveTyped(option, text, context);
    if ('refused' in resolved) throw resolved.refused;
    if ('choices' in resolved) {
      const words = wordsFor(context.caller.reader.locale);
      return { reply: ambiguousReply({ command, raw, name, choices: resolved.choices, words }) };
    }
    values[name] = resolved.value;
  }
  return { values, missing };
}

/** As many may save just before; after a start there are those who waited for it, and those who speak meanwhile. */
const attempts = 6;

/** Does something with the plan as it stands, and again with the newer one when somebody else saved in between. */
async function withNewest(
  { store }: BotParts,
  given: Plan,
  save: (plan: Plan) => Promise<Saved>,
): Promise<Saved> {
  let plan = given;
  for (let attempt = 1; ; attempt += 1)
    try {
      return await save(plan);
    } catch (error) {
      const present = error instanceof ConflictError && attempt < attempts ? await store.plan() : undefined;
      if (!present) throw error;
      plan = present;
    }
}

/** Saves a change; when somebody else saved in between, makes it anew from their plan. */
async function change(
  parts: BotParts,
  call: Call,
  { update, ...noted }: { verb: string; update(plan: Plan): Plan; undoes?: number },
): Promise<Saved> {
  const { invocation, caller, now } = call;
  const save = (plan: Plan): Promise<Saved> =>
    parts.store.save({
      plan: update(plan),
      basedOn: plan.version,
      by: caller.person?.id ?? caller.account,
      via: invocation.platform,
      now,
      inbox: invocation.event,
      ...noted,
    });
  const saved = await withNewest(parts, call.stored, save);
  await parts
    .arm(saved.created)
    .catch((error: unknown) => parts.log.warn({ error }, 'no wake-ups; the sweep will send'));
  return saved;
}

/** Where a caller asks. */
export const askOnOf = ({ plan, now, caller }: Call): AskOn => ({
  plan,
  now,
  locale: caller.reader.locale,
  ...(caller.person && { person: caller.person.id }),
  maySee: (deadline) => maySee(caller, deadline),
  mayRead: (commitment, field) => mayRead(caller, commitment, field, plan),
  inside: permits(caller, 'inside'),
});

/**
 * Runs a command for a caller: right, options, values, run.
 * @throws {UserError} what the command or an option refuses
 */
export async function runCommand(
  parts: BotParts,
  given: Call,
  { command, raw }: { command: Command; raw: RawOptions },
): Promise<Reply> {
  const call = { ...given, caller: callerFor(given.caller, command) };
  const { plan, now, caller } = call;
  const { calendar, commands, store } = parts;
  requireCommand(command, caller);
  const resolving: ResolveContext = { plan, now, calendar, caller };
  const resolution = resolveOptions(command, raw, resolving);
  if ('reply' in resolution) return resolution.reply;
  const { values, missing } = resolution;
  requireRightToItem(caller, command.right, { values, plan });
  const lacksFile = missing.some((name) => command.options[name]?.kind === 'file');
  if (lacksFile && caller.platform !== 'terminal') throw new UserError('file-needed');
  if (missing.length > 0) return formReply(command, raw, missing, resolving);
  const context: Context = {
    plan,
    now,
    calendar,
    caller,
    words: wordsFor(caller.reader.locale),
    commands,
    store,
    linkCodes: parts.linkCodes,
    pageLinks: parts.pageLinks,
    calendarFeeds: parts.calendarFeeds,
    tokens: parts.tokens,
    ...(parts.mail && { mail: parts.mail }),
    ...(call.file && { file: call.file }),
    ask: async (question) => parts.ask(question, askOnOf(call)),
    change: (update, options) => change(parts, call, { verb: command.name, update, ...options }),
  };
  const answer = await command.run(context, values as never);
  return command.aloud && caller.inPublic ? { ...answer, visibility: 'public' } : answer;
}
