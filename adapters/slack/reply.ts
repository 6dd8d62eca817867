import type { ModalView } from '@slack/types';
import { identify } from '../../src/command/caller.ts';
import type { Form, Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import { parseVerb } from '../../src/command/parse-command.ts';
import { verbsFor } from '../../src/command/verbs.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { type Message, note, paragraph, type Reader } from '../../src/message/message.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import type { Carrying } from './carry.ts';
import { escapeText } from './escape.ts';
import { renderForm } from './form.ts';
import { isChat, readOrigin } from './origin.ts';
import { type RenderContext, renderPages, renderPlain } from './render.ts';
import type { SendReply } from './send-reply.ts';
import type { Sightings } from './sightings.ts';
import type { Workspaces } from './workspaces.ts';

/**
 * Gives a reply of the bot; a `trigger` that came with the event opens a form at once. Returns the message that the reply
 * became, where it can be answered.
 */
export type Replying = (
  invocation: Invocation,
  reply: Reply,
  trigger?: string,
) => Promise<string | undefined>;

const stranger: Reader = { locale: 'en', zone: 'UTC' };

/** Who reads the answer to an invocation. */
export const readerOf = (invocation: Invocation, plan: Plan | undefined): Reader =>
  plan
    ? identify(invocation, plan, []).reader
    : { ...stranger, locale: invocation.locale ?? stranger.locale };

/** A form as a message, for where none can be opened: what is missing, and a button that opens it. */
function invitation(form: Form, { words }: RenderContext): Message {
  const fields = form.fields.flatMap(({ missing, label }) => (missing ? [label] : [])).join(' · ');
  const summary = words.text('slack.form-needed', { fields });
  const open = { label: words.text('slack.open-form'), command: form.command, options: form.known };
  return { summary, blocks: [paragraph(summary), { kind: 'buttons', buttons: [open] }] };
}

/** Whether the answer is a message of its own, whatever was pressed. */
const isAnew = ({ input }: Invocation, commands: ChatHost['commands']): boolean =>
  input.kind === 'command' && commands.some(({ name, anew }) => name === input.command && anew === true);

export function createReplying(parts: {
  host: ChatHost;
  workspaces: Workspaces;
  sendReply: SendReply;
  carrying: Carrying;
  sightings: Sightings;
}): Replying {
  const { host, workspaces, sendReply, carrying, sightings } = parts;

  /** The help also says by which ways the bot is reached here. */
  function withWays(message: Message, { input }: Invocation, { words, reader }: RenderContext): Message {
    if (input.kind !== 'text') return message;
    const parsed = parseVerb(input.text, verbsFor(host.commands, reader.locale));
    const isHelp = parsed.kind === 'command' && parsed.command === 'help' && parsed.rest === '';
    return isHelp ? { ...message, blocks: [...message.blocks, note(words.text('slack.ways'))] } : message;
  }

  async function openForm(team: string, view: ModalView, trigger: string): Promise<boolean> {
    try {
      const { client } = await workspaces.of(team);
      await client.views.open({ trigger_id: trigger, view });
      return true;
    } catch (error) {
      host.log.info(
        { error: String(error) },
        'a form could not be opened in time; a button to open it is offered instead',
      );
      return false;
    }
  }

  return async (invocation, reply, trigger) => {
    const origin = readOrigin(invocation.origin);
    if (!origin) return undefined;
    const plan = await host.plan();
    const reader = readerOf(invocation, plan);
    const { team } = origin;
    const words = wordsFor(reader.locale);
    const context: RenderContext = { reader, words, team, plan, seenIn: sightings.seenIn };
    let { message } = reply;
    if (reply.kind === 'form') {
      const view = renderForm(reply.form, { words, team, plan, origin });
      if (trigger !== undefined && (await openForm(team, view, trigger))) return undefined;
      message = invitation(reply.form, context);
    }
    const hasChanged = reply.kind === 'message' && reply.visibility === 'public' && !reply.failed;
    const loaded = await carrying({ message, origin, isPublic: hasChanged }, words);
    const shown = { ...context, pictures: loaded.pictures, feedback: isChat(origin) };
    const plainText = renderPlain(loaded.message, context);
    const pages = renderPages(withWays(loaded.message, invocation, context), shown);
    const { id } = invocation.event;
    const isCard = hasChanged && origin.message !== undefined && !isAnew(invocation, host.commands);
    let sent: string | undefined;
    for (const [index, page] of pages.entries()) {
      const message = await sendReply(origin, {
        message: { ...page, plainText, key: `${id}:${index}` },
        isPublic: hasChanged,
        replaces: isCard && index === 0,
      });
      sent ??= message;
    }
    const missed = await loaded.rest();
    if (missed === undefined) return sent;
    const [page] = renderPages({ summary: missed, blocks: [paragraph(missed)] }, context);
    const notice = {
      ...(page ?? { text: missed, blocks: [] }),
      plainText: escapeText(missed),
      key: `${id}:files`,
    };
    await sendReply(origin, { message: notice, isPublic: hasChanged, replaces: false });
    return sent;
  };
}
