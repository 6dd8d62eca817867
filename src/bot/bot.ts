import { identify } from '../command/caller.ts';
import { checkOptions } from '../command/check-options.ts';
import type { Caller, Choice, Reply } from '../command/command.ts';
import { completeOption } from '../command/complete.ts';
import type { Invocation } from '../command/invocation.ts';
import { passChoices, passGate } from '../command/reply-gate.ts';
import { dayMs, type Instant } from '../domain/instant.ts';
import type { FetchFile } from '../domain/library.ts';
import { presentPlan } from '../domain/occurrences.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import { wordsFor } from '../locales/index.ts';
import { UserError } from '../message/errors.ts';
import { paragraph } from '../message/message.ts';
import { realNow } from '../process/clock.ts';
import type { Store } from '../store/store.ts';
import { waitFor } from '../store/wait-for.ts';
import { answerByNumber } from './answer-by-number.ts';
import type { BotParts } from './bot-parts.ts';
import { createBudget } from './budget.ts';
import { deadlineOfMessage, keepAnswer } from './conversation.ts';
import { errorReply, heldReply } from './error-reply.ts';
import { runFile, withUnread } from './given-file.ts';
import { type AccountProfile, noteProfile } from './note-profile.ts';
import { type CountedVotes, noteVotes } from './note-votes.ts';
import type { Call } from './run-command.ts';
import { runPressed } from './run-pressed.ts';
import { runText } from './run-text.ts';
import { createHarmCheck, safeguardingReply } from './safeguarding.ts';
import { decodeReply, encodeReply } from './stored-reply.ts';

export type Bot = {
  /** Keeps an event, so that it may be acknowledged; false when the same event was received before. */
  keep(invocation: Invocation): Promise<boolean>;
  /** Works on an event that was kept, and answers; `file` fetches what was given with it. */
  work(invocation: Invocation, file?: FetchFile): Promise<Reply>;
  /** Keeps the event, works on it and answers; undefined when the same event was received before. */
  receive(invocation: Invocation): Promise<Reply | undefined>;
  /** The answer was given, as the message of the platform: nothing more is owed for the event. */
  given(invocation: Invocation, message?: string): Promise<void>;
  /** The deadline that a message of the bot is about; undefined for several, and for none. */
  about(message: { platform: string; message: string }): Promise<Deadline | undefined>;
  /** Keeps what a platform says of a person's language and zone, where they have chosen none themselves. */
  noteProfile(profile: AccountProfile): Promise<void>;
  /** Keeps what a platform's own poll has counted, in the place of what it had counted before. */
  noteVotes(votes: CountedVotes): Promise<void>;
  /** What a crash held up: answers that were not given, or not even worked out; each goes back where its event came from. */
  resume(): Promise<{ invocation: Invocation; reply: Reply }[]>;
  /** What may be meant by the text typed so far for an option of a command. */
  complete(
    query: Pick<Invocation, 'account' | 'platform' | 'role'> & {
      command: string;
      option: string;
      typed: string;
    },
  ): Promise<Choice[]>;
  /** What is wrong with the raw options of a form, by option, in the caller's words; empty when nothing is. */
  check(invocation: Invocation): Promise<Readonly<Record<string, string>>>;
  /** Answers at an instant of its own and keeps no event: for one-shot commands. */
  dispatch(invocation: Invocation, at?: Instant): Promise<Reply>;
};

/** Nobody waits for an answer any longer than this. */
const resumedWithinMs = dayMs;

/** The bot: identifies who speaks, finds the command, runs it, and turns what goes wrong into a reply. */
export function createBot(parts: BotParts): Bot {
  const { store, clock, commands, admins, log, crash } = parts;
  const harmCheck = createHarmCheck(commands);
  const spend = createBudget(realNow);
  // A database that goes away for a moment holds up an answer; it does not keep it from the one who waits for it.
  const whenBack = <T>(work: () => Promise<T>): Promise<T> =>
    waitFor(work, (reason) => log.warn({ reason }, 'an answer waits for the database'));

  async function dispatch(
    invocation: Invocation,
    at: Instant = clock.now(),
    { file, isCounted = false }: { file?: FetchFile | undefined; isCounted?: boolean } = {},
  ): Promise<Reply> {
    const { input } = invocation;
    const { reference } = parts;
    let words = wordsFor(invocation.locale ?? 'en');
    let speaking: { plan: Plan; caller: Caller } | undefined;
    const answer = await tryDispatch().catch((error: unknown) =>
      errorReply(error, { words, log, reference }),
    );
    const reply = input.kind === 'file' ? withUnread(answer, input, words) : answer;
    if (!speaking) return reply;
    // The plan as it is now: what the command itself wrote has its readers, too.
    const plan = (await whenBack(() => store.plan())) ?? speaking.plan;
    const passed = passGate(reply, { plan, caller: speaking.caller, invocation });
    return 'reply' in passed ? passed.reply : heldReply({ words, log, reference });

    async function tryDispatch(): Promise<Reply> {
      const stored = await store.plan();
      if (!stored) throw new UserError('no-plan');
      const plan = presentPlan(stored, at, parts.calendar);
      const caller = identify(invocation, plan, admins);
      speaking = { plan, caller };
      words = wordsFor(caller.reader.locale);
      if (isCounted && caller.platform !== 'terminal') spend(caller);
      const harm = harmCheck.reportIn(invocation);
      if (harm !== undefined) return safeguardingReply(harm, plan, caller);
      const call: Call = { invocation, plan, stored, now: at, caller, ...(file && { file }) };
      if (input.kind === 'text') {
        const numbered = await answerByNumber(parts, call, input.text);
        return numbered ?? runText(parts, call, input.text, input.chat ?? false);
      }
      if (input.kind === 'file') return runFile(parts, call, input);
      return runPressed(parts, call, input);
    }
  }

  async function work(
    invocation: Invocation,
    { file, isCounted = true }: { file?: FetchFile | undefined; isCounted?: boolean } = {},
  ): Promise<Reply> {
    crash('before-event-worked');
    const reply = await dispatch(invocation, clock.now(), { file, isCounted });
    // A secret is in nothing that is kept: what a crash holds up is worked on anew.
    if (reply.kind === 'message' && !reply.isSecret)
      await whenBack(() => store.answered(invocation.event, encodeReply(reply)));
    crash('after-event-finished');
    return reply;
  }

  /** What is owed for an event that was kept and not answered: the stored answer, or the work itself. */
  async function resumeEvent(entry: Awaited<ReturnType<Store['unfinished']>>[number]): Promise<Reply> {
    const invocation = entry.body as Invocation;
    if (entry.reply !== undefined) return decodeReply(entry.reply);
    if (!entry.worked) return work(invocation, { isCounted: false });
    const plan = await store.plan();
    const locale = plan ? identify(invocation, plan, admins).reader.locale : (invocation.locale ?? 'en');
    const said = wordsFor(locale).text('resumed.changed');
    const message = { summary: said, blocks: [paragraph(said)] };
    return { kind: 'message', visibility: 'private', message };
  }

  async function keep(invocation: Invocation): Promise<boolean> {
    crash('before-event-kept');
    const body = harmCheck.withoutReport(invocation);
    const fresh = await store.receive({ ...invocation.event, body, receivedAt: clock.now() });
    crash('after-event-kept');
    return fresh;
  }

  return {
    dispatch: (invocation, at) => dispatch(invocation, at),
    keep,
    work: (invocation, file) => work(invocation, { file }),
    async given(invocation, message) {
      await whenBack(() => store.finish(invocation.event));
      if (message !== undefined) await keepAnswer(parts, invocation, { message, now: clock.now() });
    },
    about: (message) => deadlineOfMessage(message, { store, now: clock.now() }),
    noteProfile: (profile) => noteProfile(profile, parts),
    noteVotes: (votes) => noteVotes(votes, parts),
    async receive(invocation) {
      if (!(await keep(invocation))) return undefined;
      const reply = await work(invocation);
      await whenBack(() => store.finish(invocation.event));
      return reply;
    },
    async check(invocation) {
      const { input } = invocation;
      const plan = await store.plan();
      const command = input.kind === 'command' && commands.find(({ name }) => name === input.command);
      if (!plan || !command) return {};
      const caller = identify(invocation, plan, admins);
      if (!caller.role) return {};
      return checkOptions(command, input.options, {
        plan,
        now: clock.now(),
        calendar: parts.calendar,
        caller,
      });
    },
    async complete({ command: name, option, typed, ...speaker }) {
      const plan = await store.plan();
      const command = commands.find((candidate) => candidate.name === name);
      const caller = plan && identify(speaker, plan, admins);
      if (!plan || !command || !caller?.role) return [];
      return passChoices(completeOption({ command, option, typed }, { plan, caller }), { plan, caller });
    },
    async resume() {
      const replies: { invocation: Invocation; reply: Reply }[] = [];
      for (const entry of await store.unfinished()) {
        const invocation = entry.body as Invocation;
        if (clock.now() - entry.receivedAt > resumedWithinMs) await store.finish(entry);
        else
          try {
            replies.push({ invocation, reply: await resumeEvent(entry) });
          } catch (error) {
            log.error({ error, event: entry.id }, 'an event that a crash interrupted could not be worked on');
          }
      }
      return replies;
    },
  };
}
