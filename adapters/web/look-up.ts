import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import type { Reply } from '../../src/command/command.ts';
import type { Message } from '../../src/message/message.ts';
import { type Html, type RenderContext, renderMessage } from './render.ts';
import type { Site, Visit } from './site.ts';
import { speakerOf } from './visitor.ts';

/** What the bot answers to a command that only looks: asked as typing it would be, and kept in no inbox. */
export const lookUp = (
  command: string,
  options: Readonly<Record<string, string>>,
  { visit, site }: { visit: Visit; site: Site },
): Promise<Reply> =>
  site.bot.dispatch({
    ...speakerOf(visit.session, visit.locale),
    event: { source: 'web', id: randomUUID() },
    input: { kind: 'command', command, options },
  });

const withoutHeading = (message: Message): Message => ({
  ...message,
  blocks: message.blocks.filter(({ kind }) => kind !== 'heading'),
});

/** An answer as a card, without its heading, which the page has; nothing where it was refused. */
export function cardHtml(reply: Reply, context: RenderContext): Html {
  if (reply.kind === 'form' || reply.failed) return html``;
  return html`<div class="card">${renderMessage(withoutHeading(reply.message), context)}</div>`;
}
