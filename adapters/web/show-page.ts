import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Reply } from '../../src/command/command.ts';
import type { Reader } from '../../src/command/permit.ts';
import { bareWords, unreadableFor } from '../../src/command/unreadable.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { footHtml } from './foot.ts';
import { renderForm } from './form.ts';
import { planPage } from './layout.ts';
import { type Html, type RenderContext, renderMessage } from './render.ts';
import type { Env, Site, Visit } from './site.ts';

/** What a page of somebody is rendered with. */
export const contextOf = (visit: Visit, { shelf }: Site, path: string): RenderContext => ({
  reader: visit.caller.reader,
  words: visit.view.words,
  path,
  once: randomUUID,
  keep: (file) => `/files/${shelf.put({ ...file, owner: visit.session.hash })}`,
});

/** What the bot answered, as a piece of a page. */
const replyHtml = (reply: Reply, context: RenderContext): Html =>
  reply.kind === 'form' ? renderForm(reply.form, context) : renderMessage(reply.message, context);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of a piece of a page, those of its attributes too. */
const wordsOfHtml = (piece: string): string =>
  bareWords(piece.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? ' '));

const wordsOfUrl = (url: string): string => {
  const { pathname, searchParams } = new URL(url);
  return [pathname, ...[...searchParams].flat()].join('\n');
};

/**
 * The gate for pages and files: something on them that their reader may not read is a bug of ours. What the reader asked
 * with is no news to them, and whether it is a secret is not to be told by an error.
 * @throws {Error} which tells nothing of it
 */
export function requireReadable(
  piece: string,
  reader: Reader,
  { plan, url }: { plan: Plan; url: string },
): void {
  const found = unreadableFor(reader, plan).in(wordsOfHtml(piece));
  if (found !== undefined && !bareWords(wordsOfUrl(url)).includes(found))
    throw new Error('a page was held: something stood on it that its reader may not read');
}

export type Shown = {
  title: string;
  content: Html;
  status?: 200 | 422;
  path?: string;
  /** What stands on it was said by its reader, or to them, and passed the gate then. */
  isSaid?: true;
};

/**
 * Answers with a page of the plan. It passes the gate of everything that is said: a page on which something stands that
 * its reader may not read is a bug of ours, and is not shown.
 */
export async function showPage(c: Context<Env>, site: Site, shown: Shown): Promise<Response> {
  const visit = c.get('visit');
  const { caller, view, session } = visit;
  const { pathname, search } = new URL(c.req.url);
  const path = shown.path ?? `${pathname}${search}`;
  const content = await shown.content;
  if (!shown.isSaid)
    requireReadable(`${shown.title} ${String(content)}`, caller, { plan: view.plan, url: c.req.url });
  const context = contextOf(visit, site, path);
  const reply = site.feed.flash.take(session.hash);
  const flash = reply && html`<section class="flash" role="status">${replyHtml(reply, context)}</section>`;
  const foot = footHtml(visit, site, context);
  return c.html(planPage({ ...shown, content, flash, foot, path }, visit), shown.status ?? 200);
}
