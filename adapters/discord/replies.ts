import { identify } from '../../src/command/caller.ts';
import type { Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { nearestLocale, wordsFor } from '../../src/locales/index.ts';
import {
  type Block,
  type Button,
  type Message,
  note,
  paragraph,
  type Reader,
} from '../../src/message/message.ts';
import type { Drafts } from './drafts.ts';
import type { CommandLinkOf } from './markdown.ts';
import { accountsOf } from './places.ts';
import { type Rendered, renderMessage } from './render.ts';

/** Who asked, as far as rendering goes. */
export const readerOf = (invocation: Invocation, plan: Plan | undefined): Reader =>
  plan
    ? identify(invocation, plan, []).reader
    : { locale: nearestLocale(invocation.locale ?? 'en'), zone: 'UTC' };

/** What is wrong with the raw options that were given, by option. */
export type Problems = Readonly<Record<string, string>>;

type Context = {
  reader: Reader;
  plan: Plan | undefined;
  drafts: Drafts;
  commandLinkOf?: CommandLinkOf;
};

const hasButtons = ({ blocks }: Message) => blocks.some(({ kind }) => kind === 'buttons');

/** A form where no modal can be opened: what it asks, and a button that opens one. */
function formBlocks({ form, message }: Reply & { kind: 'form' }, { reader }: Context): Block[] {
  const words = wordsFor(reader.locale);
  const examples = form.fields.find(({ missing, examples }) => missing && examples)?.examples;
  const fill: Button = {
    label: words.text('discord.fill-in'),
    command: form.command,
    options: form.known,
    style: 'primary',
  };
  return [
    ...message.blocks,
    ...(examples ? [note(...words.say('discord.example', { examples }))] : []),
    { kind: 'buttons', buttons: [fill] },
  ];
}

function problemBlocks(input: Invocation['input'], problems: Problems, { reader }: Context): Block[] {
  const words = wordsFor(reader.locale);
  const options = input.kind === 'command' ? input.options : {};
  return [
    paragraph(...words.say('discord.not-taken')),
    {
      kind: 'list',
      items: Object.entries(problems).map(([name, problem]) => {
        const label = words.lookup(`option.${name}`, {}) ?? name;
        return { text: words.say('discord.problem', { label, text: options[name] ?? '', problem }) };
      }),
    },
  ];
}

/**
 * An answer as Discord takes it. Where options could not be used, each is named with what was typed, and a button
 * opens them again, so that nothing has to be typed twice.
 */
export function renderReply(
  reply: Reply,
  invocation: Invocation,
  context: Context & { problems?: Problems; canCorrect?: boolean },
): Rendered {
  const { reader, plan, drafts, commandLinkOf, problems = {}, canCorrect } = context;
  const { input } = invocation;
  const words = wordsFor(reader.locale);
  const wrong = Object.keys(problems).length > 0 && !hasButtons(reply.message);
  const correct: Button = { label: words.text('discord.correct'), command: 'correct', options: {} };
  const blocks =
    reply.kind === 'form'
      ? formBlocks(reply, context)
      : [
          ...(wrong && Object.keys(problems).length > 1
            ? problemBlocks(input, problems, context)
            : reply.message.blocks),
          ...(wrong && canCorrect ? [{ kind: 'buttons' as const, buttons: [correct] }] : []),
        ];
  return renderMessage(
    { ...reply.message, blocks },
    {
      reader,
      words,
      accountOf: accountsOf(plan),
      ...(commandLinkOf && { commandLinkOf }),
      idOf: (button) =>
        button === correct && input.kind === 'command' ? drafts.keep('form', input) : drafts.idOf(button),
    },
  );
}
