import type { Context } from 'hono';
import type { Reply } from '../../../src/command/command.ts';
import type { Invocation } from '../../../src/command/invocation.ts';
import type { FetchFile } from '../../../src/domain/library.ts';
import { isGone } from '../../../src/domain/person.ts';
import { messageOf } from '../../../src/views/plain-text.ts';
import { renderForm } from '../form.ts';
import { backOf, invocationOf, optionsOf, textOf } from '../receive.ts';
import { contextOf, showPage } from '../show-page.ts';
import type { Env, Routes, Site, Visit } from '../site.ts';

/** Works on an invocation; what was sent before is said to be done already. */
export async function answerTo(
  invocation: Invocation,
  visit: Visit,
  { bot }: Site,
  file?: FetchFile,
): Promise<Reply> {
  if (!(await bot.keep(invocation))) {
    const { words, reader } = visit.view;
    return { kind: 'message', visibility: 'private', message: messageOf(words.say('web.twice'), [], reader) };
  }
  const reply = await bot.work(invocation, file);
  await bot.given(invocation);
  return reply;
}

/** A form that was filled in wrongly is shown again with what is wrong at its fields; undefined when nothing is. */
async function askAgain(
  c: Context<Env>,
  site: Site,
  { invocation, path }: { invocation: Invocation; path: string },
): Promise<Response | undefined> {
  const problems = await site.bot.check(invocation);
  if (Object.keys(problems).length === 0 || invocation.input.kind !== 'command') return undefined;
  const visit = c.get('visit');
  const { command, options } = invocation.input;
  const reply = await site.bot.dispatch({ ...invocation, input: { kind: 'command', command, options: {} } });
  if (reply.kind !== 'form') return undefined;
  const fields = reply.form.fields.map((field) => {
    const value = options[field.name] ?? '';
    return { ...field, value, missing: field.missing && value === '' };
  });
  const form = { ...reply.form, fields };
  const content = renderForm(form, contextOf(visit, site, path), problems);
  const title = visit.view.words.text('web.again');
  return showPage(c, site, { title, content, status: 422, path, isSaid: true });
}

/** What a button or a form asks for: the command that typing would have made. The answer stands on the page it leads to. */
export const actRoutes: Routes = (app, site) => {
  app.post('/act', async (c) => {
    const visit = c.get('visit');
    const body = await c.req.parseBody();
    const back = backOf(body);
    const command = textOf(body, 'command');
    const invocation = invocationOf(visit, body, { kind: 'command', command, options: optionsOf(body) });
    if (body.filled !== undefined) {
      const again = await askAgain(c, site, { invocation, path: back });
      if (again) return again;
    }
    const reply = await answerTo(invocation, visit, site);
    const session = visit.session.hash;
    const at = site.now();
    const label = textOf(body, 'label');
    if (label !== '') site.feed.add({ kind: 'typed', at, text: label, session });
    site.feed.add({ kind: 'answer', at, reply, session });
    if (back.startsWith('/chat')) return c.redirect('/chat#end', 303);
    site.feed.flash.set(session, reply);
    return c.redirect(back, 303);
  });

  // Somebody who reloads after an act comes here.
  app.get('/act', (c) => c.redirect('/', 303));

  app.post('/as', async (c) => {
    const { session, view } = c.get('visit');
    const body = await c.req.parseBody();
    const person = view.plan.people.find(({ id }) => id === textOf(body, 'person'));
    if (person && !isGone(person)) site.sessions.become(session, person.id);
    return c.redirect(backOf(body), 303);
  });

  app.post('/clock', async (c) => {
    const { session, caller } = c.get('visit');
    const body = await c.req.parseBody();
    if (!session.isOperator || !site.clock) return c.notFound();
    const message = await site.clock(textOf(body, 'to'), caller);
    site.feed.flash.set(session.hash, { kind: 'message', visibility: 'private', message });
    return c.redirect(backOf(body), 303);
  });

  app.get('/files/:id', (c) => {
    const kept = site.shelf.get(c.req.param('id'), c.get('visit').session.hash);
    if (!kept) return c.notFound();
    const isPicture = kept.type === 'image/png';
    const name = encodeURIComponent(kept.name);
    c.header('content-disposition', `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`);
    return c.body(new Uint8Array(kept.bytes), 200, { 'content-type': kept.type });
  });
};
