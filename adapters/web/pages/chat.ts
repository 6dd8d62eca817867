import { html } from 'hono/html';
import { permits } from '../../../src/command/permit.ts';
import type { Words } from '../../../src/locales/words.ts';
import { personName } from '../../../src/views/person.ts';
import type { Addressed } from '../feed.ts';
import { renderForm } from '../form.ts';
import { keptFor, noteSeen } from '../kept-messages.ts';
import { textLimit } from '../limits.ts';
import { type Html, type RenderContext, renderMessage, textHtml } from '../render.ts';
import type { Site, Visit } from '../site.ts';
import { speakerOf } from '../visitor.ts';

/** Whether somebody reads what was said: what is their own, and what the bot sent to them or to the committee. */
export const isFor =
  ({ session, caller }: Visit) =>
  (said: Addressed): boolean => {
    if (said.kind !== 'post')
      return said.session === session.hash || said.account === speakerOf(session, undefined).account;
    if (session.isOperator) return true;
    return said.to.kind === 'committee' ? permits(caller, 'inside') : said.to.person === session.person;
  };

/** How far a chat is shown: what was said last, and which message of the page changed last. */
type Shown = { feed?: string | undefined; kept?: string | undefined };
export const placeInChat = ({ feed = '', kept = '' }: Shown): string => `${feed}~${kept}`;

/** Reads `placeInChat` back. */
export function readPlaceInChat(text: string | undefined): Shown {
  const [feed, kept] = (text ?? '').split('~');
  return { feed, kept };
}

/** A message of the page that its reader has not seen. */
type MaybeNew = { isNew?: boolean };

/** To whom, and when, the bot sent something by itself. */
function headOf(
  said: Extract<Addressed, { kind: 'post' }> & MaybeNew,
  { view }: Visit,
  context: RenderContext,
): Html {
  const { words, plan, reader } = view;
  const time = { kind: 'time', at: said.at, zone: reader.zone } as const;
  const heading = said.corrects ? 'terminal.correction' : 'terminal.to';
  const text =
    said.to.kind === 'committee'
      ? words.say(`${heading}-committee`, { time })
      : words.say(heading, { name: personName(said.to.person, plan), time });
  const isNew = said.isNew ? html`<span class="tag new">${words.text('web.new')}</span> ` : '';
  return html`<p class="note">${isNew}${textHtml(text, context)}</p>`;
}

/** One thing that was said, as a piece of the chat. */
export function saidHtml(said: Addressed & MaybeNew, visit: Visit, context: RenderContext): Html {
  switch (said.kind) {
    case 'typed':
      return html`<div class="said typed"><p><span class="who">${visit.view.words.text('web.you')}: </span>${said.text}</p></div>`;
    case 'answer':
      return html`<div class="said">${
        said.reply.kind === 'form'
          ? renderForm(said.reply.form, context)
          : renderMessage(said.reply.message, context)
      }</div>`;
    case 'post':
      return html`<div class="said post">${headOf(said, visit, context)}${renderMessage(said.message, context)}</div>`;
  }
}

/** The chat: what was said, and where to write; what the bot sends by itself arrives while the page is open. */
export async function chatPage(
  visit: Visit,
  site: Site,
  context: RenderContext,
): Promise<{ title: string; content: Html }> {
  const { words } = visit.view;
  const kept = await keptFor(visit, site);
  const shown = site.feed.list(isFor(visit));
  const said = [...shown, ...kept].toSorted((a, b) => a.at - b.at);
  const after = placeInChat({ feed: shown.at(-1)?.id, kept: kept.at(-1)?.mark });
  const content = contentOf(said, after, { words, visit, context });
  // What is read by now was new to whoever reads this.
  await noteSeen(visit, kept, site);
  return { title: words.text('web.chat'), content };
}

function contentOf(
  said: readonly (Addressed & MaybeNew)[],
  after: string,
  { words, visit, context }: { words: Words; visit: Visit; context: RenderContext },
): Html {
  const hello = said.length === 0 ? html`<p class="note">${words.text('web.hello')}</p>` : '';
  return html`${hello}<div class="chat" role="log" aria-label="${words.text('web.chat')}" hx-sse:connect="/chat/events?after=${encodeURIComponent(after)}" hx-swap="beforeend">${said.map(
    (each) => saidHtml(each, visit, context),
  )}</div>
<form method="post" action="/chat" enctype="multipart/form-data" class="say" id="end"><input type="hidden" name="once" value="${context.once()}"><label for="say">${words.text('web.say')}</label><textarea id="say" name="text" rows="2" maxlength="${textLimit}" autofocus placeholder="${words.text('web.say-examples')}"></textarea><div class="inline"><label for="file">${words.text('web.file')}</label> <input id="file" type="file" name="file"> <button class="button primary">${words.text('web.send')}</button></div></form>`;
}
