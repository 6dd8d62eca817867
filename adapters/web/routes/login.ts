import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { doorPage } from '../layout.ts';
import { paced } from '../paced.ts';
import { cookieSeconds, type Session } from '../sessions.ts';
import type { Env, Routes, Site } from '../site.ts';
import { cookieName, wordsOfBrowser } from '../visitor.ts';

/** The cookie is the session: nothing but this page reads it, and no other site sends it along. */
function setSession(c: Context<Env>, value: string, { address }: Site): void {
  const secure = address?.startsWith('https:') ?? false;
  setCookie(c, cookieName(c), value, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure,
    maxAge: cookieSeconds,
  });
}

/** Somebody who comes again before their session has ended need not ask for a link. */
export async function keepSession(c: Context<Env>, site: Site, session: Session): Promise<void> {
  const value = getCookie(c, cookieName(c));
  if (value === undefined) return;
  await site.sessions.renew(session);
  setSession(c, value, site);
}

/** What somebody sees whom the page does not know: how to open it. */
export function showDoor(c: Context<Env>, site: Site, status: 401 | 403 = 401): Response | Promise<Response> {
  const words = wordsOfBrowser(c);
  const how = words.text(site.operator === undefined ? 'web.door' : 'web.door-operator');
  const old = status === 403 ? html`<p>${words.text('web.link-old')}</p>` : '';
  const byMail =
    site.mailLink === undefined
      ? ''
      : html`<form method="post" action="/login/mail"><label for="address">${words.text('web.door-mail')}</label><input id="address" name="address" type="email" autocomplete="email" required maxlength="100"><button class="button">${words.text('web.door-mail-send')}</button></form>`;
  return c.html(
    doorPage({ words, title: words.text('web.title'), content: html`${old}<p>${how}</p>${byMail}` }),
    status,
  );
}

/** How the page is opened and left. A link is looked at by whoever previews it: only the press of its button uses it. */
export const loginRoutes: Routes = (app, site) => {
  app.get('/login', (c) => {
    const words = wordsOfBrowser(c);
    const code = c.req.query('code') ?? '';
    if (code === '') return showDoor(c, site);
    const content = html`<p>${words.text('web.login-once')}</p><form method="post" action="/login"><input type="hidden" name="code" value="${code}"><button class="button primary">${words.text('web.login')}</button></form>`;
    return c.html(doorPage({ words, title: words.text('web.title'), content }));
  });

  app.post('/login', paced(site), async (c) => {
    const { code } = await c.req.parseBody();
    const person = typeof code === 'string' ? await site.takeLink(code) : undefined;
    if (person === undefined) return showDoor(c, site, 403);
    setSession(c, await site.sessions.begin({ person, isOperator: false }), site);
    await site.mended?.();
    return c.redirect('/', 303);
  });

  app.post('/login/mail', paced(site), async (c) => {
    const { address } = await c.req.parseBody();
    const words = wordsOfBrowser(c);
    if (typeof address === 'string') await site.mailLink?.(address, words.locale);
    // The same for every address: who is in the plan is nobody's business here.
    const content = html`<p>${words.text('web.door-mail-sent')}</p>`;
    return c.html(doorPage({ words, title: words.text('web.title'), content }));
  });

  app.post('/logout', async (c) => {
    const { session, caller } = c.get('visit');
    const { everywhere } = await c.req.parseBody();
    if (everywhere === 'yes' && caller.person) await site.sessions.endAll(caller.person.id);
    await site.sessions.end(session);
    deleteCookie(c, cookieName(c), { path: '/' });
    return c.redirect('/login', 303);
  });
};

/**
 * Opens the page for the operator, who came with the key that the start prints. A link in another program does not send a
 * strict cookie along, so the way on is a page of this one.
 */
export async function openForOperator(c: Context<Env>, site: Site): Promise<Response> {
  const words = wordsOfBrowser(c);
  setSession(c, await site.sessions.begin({ person: site.operator ?? '', isOperator: true }), site);
  const head = html`<meta http-equiv="refresh" content="0;url=/">`;
  const content = html`<p><a href="/">${words.text('web.login')}</a></p>`;
  return c.html(doorPage({ words, title: words.text('web.title'), content, head }));
}
