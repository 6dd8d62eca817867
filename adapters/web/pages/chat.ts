import { html } from 'hono/html';
import { permits } from '../../../src/command/permit.ts';
import { personName } from '../../../src/views/person.ts';
import type { Addressed } from '../feed.ts';
import { renderForm } from '../form.ts';
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

/** To whom, and when, the bot sent something by itself. */
function headOf(said: Extract<Addressed, { kind: 'post' }>, { view }: Visit, context: RenderContext): Html {
  const { words, plan, reader } = view;
  const time = { kind: 'time', at: said.at, zone: reader.zone } as const;
  const heading = said.corrects ? 'terminal.correction' : 'terminal.to';
  const text =
    said.to.kind === 'committee'
      ? words.say(`${heading}-committee`, { time })
      : words.say(heading, { name: personName(said.to.person, plan), time });
  return html`<p class="note">${textHtml(text, context)}</p>`;
}

/** One thing that was said, as a piece of the chat. */
export function saidHtml(said: Addressed, visit: Visit, context: RenderContext): Html {
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
export function chatPage(
  visit: Visit,
  { feed }: Site,
  context: RenderContext,
): { title: string; content: Html } {
  const { words } = visit.view;
  const said = feed.list(isFor(visit));
  const after = said.at(-1)?.id ?? '';
  const hello = said.length === 0 ? html`<p class="note">${words.text('web.hello')}</p>` : '';
  return {
    title: words.text('web.chat'),
    content: html`${hello}<div class="chat" role="log" aria-label="${words.text('web.chat')}" hx-sse:connect="/chat/events?after=${after}" hx-swap="beforeend">${said.map(
      (each) => saidHtml(each, visit, context),
    )}</div>
<form method="post" action="/chat" enctype="multipart/form-data" class="say" id="end"><input type="hidden" name="once" value="${context.once()}"><label for="say">${words.text('web.say')}</label><textarea id="say" name="text" rows="2" maxlength="${textLimit}" autofocus placeholder="${words.text('web.say-examples')}"></textarea><div class="inline"><label for="file">${words.text('web.file')}</label> <input id="file" type="file" name="file"> <button class="button primary">${words.text('web.send')}</button></div></form>`,
  };
}
