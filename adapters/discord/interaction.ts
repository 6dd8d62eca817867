import type { Command, Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import type { FetchFile } from '../../src/domain/library.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import type { Callbacks } from './callbacks.ts';
import type { CommandLinks } from './command-links.ts';
import type { Drafts } from './drafts.ts';
import { type Attachment, fetchGiven } from './given.ts';
import type { Members } from './members.ts';
import { type Origin, readOrigin } from './origin.ts';
import type { ReceiveContext, Received } from './receive.ts';
import type { Rendered } from './render.ts';
import { readerOf, renderReply } from './replies.ts';
import type { SendReply } from './send-reply.ts';
import type { Welcome } from './welcome.ts';

/** What a conversation works with. */
export type ConversationParts = {
  host: ChatHost;
  roles: ReceiveContext['roles'];
  members: Members;
  /** Where the API is, without the version. */
  api: string;
  drafts: Drafts;
  links: CommandLinks;
  callbacks: Callbacks;
  sendReply: SendReply;
  welcome: Welcome;
};

/** Where Discord waits for what an interaction comes to. */
export type Interaction = NonNullable<Origin['interaction']>;

/** An interaction that asks for a command. */
export type Invoked = Pick<
  Received & { kind: 'invocation' | 'reopen' },
  'origin' | 'locale' | 'invocation'
> & { attachments?: readonly Attachment[] };

/** The command that an invocation names; undefined for words, and for one that there is no more. */
export const commandOf = ({ input }: Invocation, commands: readonly Command[]): Command | undefined =>
  input.kind === 'command' ? commands.find(({ name }) => name === input.command) : undefined;

/** Puts a reply into the words of its reader; a refusal of a form may be corrected where something is needed. */
export async function composeReply(
  reply: Reply,
  invocation: Invocation,
  { host, drafts, links }: ConversationParts,
): Promise<{ rendered: Rendered; locale: string }> {
  const plan = await host.plan();
  const reader = readerOf(invocation, plan);
  const failed = reply.kind === 'message' && reply.failed;
  const problems = failed ? await host.bot.check(invocation) : {};
  const options = Object.values(commandOf(invocation, host.commands)?.options ?? {});
  const canCorrect = options.some(({ optional }) => !optional);
  const where = readOrigin(invocation.origin)?.private === undefined ? 'server' : 'private';
  const commandLinkOf = links.in(where);
  const shown = { reader, plan, drafts, commandLinkOf, problems, canCorrect };
  const rendered = renderReply(reply, invocation, shown);
  return { rendered, locale: reader.locale };
}

/** Fetches the first file that was given with a message or a command. */
export const fetchOf =
  (attachments: readonly Attachment[] = [], { api, host: { log } }: ConversationParts): FetchFile =>
  () =>
    fetchGiven(attachments, { api, log });
