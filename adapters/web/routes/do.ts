import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { LinkedButton } from '../../../src/command/button-links.ts';
import { identify } from '../../../src/command/caller.ts';
import type { Caller, Form, Reply } from '../../../src/command/command.ts';
import { formReply } from '../../../src/command/form.ts';
import type { Invocation } from '../../../src/command/invocation.ts';
import { presentPlan } from '../../../src/domain/occurrences.ts';
import { wordsFor } from '../../../src/locales/index.ts';
import type { Words } from '../../../src/locales/words.ts';
import { type Button, buttonsOf, type Message } from '../../../src/message/message.ts';
import { messageOf } from '../../../src/views/plain-text.ts';
import { renderForm } from '../form.ts';
import { doorPage } from '../layout.ts';
import { paced } from '../paced.ts';
import { optionsOf, textOf } from '../receive.ts';
import { type Html, type RenderContext, renderMessage } from '../render.ts';
import type { Env, Routes, Site } from '../site.ts';
import { wordsOfBrowser } from '../visitor.ts';

/** A link that somebody opened: what it does, and who they are. */
type Opened = { linked: LinkedButton; caller: Caller; words: Words };

async function openLink(token: string, site: Site): Promise<Opened | undefined> {
  const [linked, plan] = await Promise.all([site.buttonLinks.read(token), site.plan()]);
  if (!linked || !plan) return undefined;
  const { account } = linked;
  const [platform = ''] = account.split(':');
  const caller = identify({ account, platform }, plan, site.admins);
  if (!caller.role || !caller.person) return undefined;
  return { linked, caller, words: wordsFor(caller.reader.locale) };
}

const page = (c: Context<Env>, words: Words, content: Html, status: 200 | 403 | 422 = 200) =>
  c.html(doorPage({ words, title: words.text('web.title'), content }), status);

const refuse = (c: Context<Env>) => {
  const words = wordsOfBrowser(c);
  return page(c, words, html`<p>${words.text('do.old')}</p>`, 403);
};

/** What the options of a button stand for, as the caller may read it. */
async function meantBy({ linked, caller }: Opened, site: Site): Promise<string> {
  const command = site.commands.find(({ name }) => name === linked.button.command);
  const stored = await site.plan();
  if (!command || !stored) return '';
  const { calendar } = site;
  const now = site.now();
  const plan = presentPlan(stored, now, calendar);
  const reply = formReply(command, linked.button.options, [], { plan, now, calendar, caller });
  const fields = reply.kind === 'form' ? reply.form.fields : [];
  return fields.flatMap(({ shown }) => shown ?? []).join(' · ');
}

/** What a page without a session is rendered with: its buttons and its form are links of the same kind. */
async function contextFor(
  { linked, caller, words }: Opened,
  { message, form }: { message: Message; form: Form | undefined },
  site: Site,
): Promise<RenderContext> {
  const buttons = buttonsOf(message);
  const sent: Button[] = form
    ? [{ label: words.text('web.send'), command: form.command, options: form.known }]
    : [];
  const addresses = await site.buttonLinks.of(linked.account, [...buttons, ...sent], linked.id);
  const pathOf = (at: number) => addresses[at]?.replace(/^.*(?=\/do\?)/, '');
  return {
    reader: caller.reader,
    words,
    path: '/do',
    once: randomUUID,
    apart: {
      linkOf: (button) => pathOf(buttons.indexOf(button)),
      form: { path: '/do', token: pathOf(buttons.length)?.replace('/do?t=', '') ?? '' },
    },
    keep: () => '',
  };
}

// Pictures and files are kept for those who have opened the page.
const withoutFiles = ({ files: _, ...message }: Message): Message => ({
  ...message,
  blocks: message.blocks.filter(({ kind }) => kind !== 'image'),
});

async function answerHtml(reply: Reply, opened: Opened, site: Site): Promise<Html> {
  const message = withoutFiles(reply.message);
  const form = reply.kind === 'form' ? reply.form : undefined;
  const context = await contextFor(opened, { message, form }, site);
  return form ? renderForm(form, context) : renderMessage(message, context);
}

/** A form that was filled in wrongly is shown again; undefined when nothing is wrong. */
async function askAgain(invocation: Invocation, opened: Opened, site: Site): Promise<Html | undefined> {
  const problems = await site.bot.check(invocation);
  if (Object.keys(problems).length === 0 || invocation.input.kind !== 'command') return undefined;
  const { options, command } = invocation.input;
  const known = opened.linked.button.options;
  const reply = await site.bot.dispatch({
    ...invocation,
    input: { kind: 'command', command, options: known },
  });
  if (reply.kind !== 'form') return undefined;
  const fields = reply.form.fields.map((field) => {
    const value = options[field.name] ?? '';
    return { ...field, value, missing: field.missing && value === '' };
  });
  const form = { ...reply.form, fields };
  return renderForm(form, await contextFor(opened, { message: reply.message, form }, site), problems);
}

/** What a link stands for is done, once. */
async function work(invocation: Invocation, { caller, words }: Opened, { bot }: Site): Promise<Reply> {
  if (!(await bot.keep(invocation)))
    return {
      kind: 'message',
      visibility: 'private',
      message: messageOf(words.say('do.twice'), [], caller.reader),
    };
  const reply = await bot.work(invocation);
  await bot.given(invocation);
  return reply;
}

/**
 * Links that act: in mails, where nothing can be pressed. Whoever previews one is shown what it does; only the press of
 * its button does it, and only once. It acts as whoever has its account by then, with the rights that they have then.
 */
export const doRoutes: Routes = (app, site) => {
  app.get('/do', paced(site), async (c) => {
    const token = c.req.query('t') ?? '';
    const opened = await openLink(token, site);
    if (!opened) return refuse(c);
    const { linked, caller, words } = opened;
    const { label, command } = linked.button;
    const meant = await meantBy(opened, site);
    const what = words.lookup(`command.${command}`, {}) ?? command;
    const content = html`<p>${words.text('do.as', { name: caller.person?.name ?? '' })}</p><p>${what}</p>${
      meant === '' ? '' : html`<p><strong>${meant}</strong></p>`
    }<form method="post" action="/do"><input type="hidden" name="t" value="${token}"><button class="button primary">${label}</button></form><p class="note">${words.text('do.once')}</p>`;
    return page(c, words, content);
  });

  app.post('/do', paced(site), async (c) => {
    const body = await c.req.parseBody();
    // A program for mail sends its own words, and the link as it stands in the head of the mail.
    const opened = await openLink(textOf(body, 't') || (c.req.query('t') ?? ''), site);
    if (!opened) return refuse(c);
    const { linked, words } = opened;
    const { account, button, id } = linked;
    const [source = ''] = account.split(':');
    const invocation: Invocation = {
      event: { source, id },
      platform: source,
      account,
      // What the link was signed for stays; a form adds what it asked for.
      input: {
        kind: 'command',
        command: button.command,
        options: { ...optionsOf(body), ...button.options },
      },
    };
    const again = body.filled === undefined ? undefined : await askAgain(invocation, opened, site);
    if (again) return page(c, words, again, 422);
    const reply = await work(invocation, opened, site);
    return page(c, words, await answerHtml(reply, opened, site));
  });
};
