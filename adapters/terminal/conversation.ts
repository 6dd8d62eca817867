import { randomUUID } from 'node:crypto';
import { identify } from '../../src/command/caller.ts';
import type { Caller, Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Words } from '../../src/locales/words.ts';
import type { Message, MessageFile, Reader, Text } from '../../src/message/message.ts';
import { paragraph } from '../../src/message/message.ts';
import { answerField, type Filling, nextField } from './answer-form.ts';
import type { Buttons } from './buttons.ts';
import { lineLimit } from './limits.ts';
import { receiveLine } from './receive.ts';
import { renderMessage } from './render.ts';
import { fieldMessage, personNamed, youAreMessage } from './sayings.ts';
import type { Screen } from './screen.ts';

/** What the terminal asks of the program around it. */
export type Surroundings = {
  /** Gives an event to the bot; undefined when the same event was received before. */
  receive(invocation: Invocation): Promise<Reply | undefined>;
  /** What is wrong with the options of a form, by option. */
  check(invocation: Invocation): Promise<Readonly<Record<string, string>>>;
  plan(): Promise<Plan | undefined>;
  admins: readonly string[];
  /** Who types at first: a person's id, or any word for somebody whom the plan does not know. */
  person: string;
  /** BCP 47 tag, for people whose language the plan does not say. */
  locale?: string;
  /** Shows or moves the time, as `/clock <text>` asks; says what happened. */
  clock(text: string, caller: Caller): Promise<Message>;
  quit(): void;
};

/** One person at a terminal, who may become another with `/as`. */
export type Conversation = {
  /** Works on one typed line, to the end. */
  take(line: string): Promise<void>;
  show(reply: Reply): Promise<void>;
  caller(): Promise<Caller>;
};

const stranger: Reader = { locale: 'en', zone: 'UTC' };

/** Holds a conversation on a screen. */
export function createConversation(
  parts: Surroundings & {
    screen: Screen;
    buttons: Buttons;
    /** Keeps a file that came with a message; returns where. */
    keep(file: MessageFile): Promise<string>;
  },
): Conversation {
  const { screen, buttons } = parts;
  let person = parts.person;
  let filling: Filling | undefined;

  const speaker = () => ({
    platform: 'terminal',
    account: `terminal:${person}`,
    ...(parts.locale && { locale: parts.locale }),
  });

  async function caller(): Promise<Caller> {
    const plan = await parts.plan();
    const { locale = stranger.locale } = parts;
    return plan
      ? identify(speaker(), plan, parts.admins)
      : { ...speaker(), reported: {}, reader: { ...stranger, locale } };
  }

  async function say(message: Message): Promise<void> {
    const { reader } = await caller();
    const words = wordsFor(reader.locale);
    const { styled } = screen;
    screen.print(
      renderMessage(message, { reader, words, styled, width: screen.width(), number: buttons.add }),
    );
    for (const file of message.files ?? [])
      screen.print(words.text('report.saved', { path: await parts.keep(file) }));
  }

  async function tell(sentence: (words: Words) => Text): Promise<void> {
    const text = sentence(wordsFor((await caller()).reader.locale));
    await say({ summary: '', blocks: [paragraph(...text)] });
  }

  async function ask(): Promise<void> {
    const field = filling && nextField(filling);
    if (field) await say(fieldMessage(field, wordsFor((await caller()).reader.locale)));
  }

  async function show(reply: Reply): Promise<void> {
    if (reply.kind === 'message') return say(reply.message);
    filling = { form: reply.form, answers: {} };
    return ask();
  }

  const invocationOf = (input: Invocation['input']): Invocation => ({
    ...speaker(),
    event: { source: 'terminal', id: randomUUID() },
    input,
  });

  async function give(input: Invocation['input']): Promise<void> {
    filling = undefined;
    const reply = await parts.receive(invocationOf(input));
    if (reply) await show(reply);
  }

  /** The line answers the form that is open, which asks again for what it cannot use; a slash command leaves the form. */
  async function fill(open: Filling, line: string): Promise<void> {
    if (line.trim() === '') {
      filling = undefined;
      return tell((words) => words.say('terminal.cancelled'));
    }
    const answered = answerField(open, line);
    const name = nextField(open)?.name ?? '';
    const options = { [name]: answered.answers[name] ?? '' };
    const problems = await parts.check(
      invocationOf({ kind: 'command', command: open.form.command, options }),
    );
    const problem = problems[name];
    if (problem !== undefined) {
      await tell(() => [problem]);
      return ask();
    }
    filling = answered;
    if (nextField(filling)) return ask();
    const { form, answers } = filling;
    return give({ kind: 'command', command: form.command, options: { ...form.known, ...answers } });
  }

  async function become(name: string): Promise<void> {
    const plan = await parts.plan();
    if (!plan) return give({ kind: 'text', text: '' });
    const found = name === '' ? undefined : personNamed(name, plan, await caller());
    if (found && 'refused' in found) return say(found.refused);
    if (found) {
      filling = undefined;
      person = found.person;
    }
    return say(youAreMessage(await caller(), found ? undefined : plan));
  }

  async function take(line: string): Promise<void> {
    const typed = receiveLine(line);
    if (typed.kind === 'too-long')
      return tell((words) => words.say('terminal.too-long', { length: typed.length, max: lineLimit }));
    if (filling && !line.trim().startsWith('/')) return fill(filling, line);
    switch (typed.kind) {
      case 'empty':
        return;
      case 'quit':
        return parts.quit();
      case 'clock':
        return say(await parts.clock(typed.text, await caller()));
      case 'as':
        return become(typed.name);
      case 'press': {
        const { number } = typed;
        const button = buttons.get(number);
        if (!button) return tell((words) => words.say('terminal.no-button', { number }));
        return give({ kind: 'command', command: button.command, options: button.options });
      }
      case 'text': {
        const { text, chat } = typed;
        await give({ kind: 'text', text, ...(chat && { chat }) });
        if (/^help$/i.test(text) && !chat) await tell((words) => words.say('terminal.help'));
      }
    }
  }

  return { take, show, caller };
}
