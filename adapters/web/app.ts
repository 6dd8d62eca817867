import { timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { assetNamed } from './assets.ts';
import { guard, isForPrograms } from './guard.ts';
import { doorPage } from './layout.ts';
import { actRoutes } from './routes/act.ts';
import { apiRoutes } from './routes/api.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { chatRoutes } from './routes/chat.ts';
import { doRoutes } from './routes/do.ts';
import { keepSession, loginRoutes, openForOperator, showDoor } from './routes/login.ts';
import { mcpRoutes } from './routes/mcp.ts';
import { planRoutes } from './routes/plan.ts';
import { publicRoutes, reportRoutes } from './routes/report.ts';
import type { Env, Routes, Site } from './site.ts';
import { visitOf, wordsOfBrowser } from './visitor.ts';

/** What is answered to whoever asks, without a session: each looks itself whom it answers. */
const openRoutes: readonly Routes[] = [publicRoutes, calendarRoutes, mcpRoutes, apiRoutes, doRoutes];

/** What is answered to people whom the page knows. */
const memberRoutes: readonly Routes[] = [loginRoutes, planRoutes, reportRoutes, actRoutes, chatRoutes];

const isKey = (given: string, key: string): boolean =>
  given.length === key.length && timingSafeEqual(Buffer.from(given), Buffer.from(key));

/** What may be asked for before anybody is known. */
const isDoor = (path: string, method: string): boolean =>
  path === '/login' || path === '/login/mail' || (path.startsWith('/assets/') && method === 'GET');

/** The page as an HTTP application. `key` opens it for the operator. */
export function createApp(site: Site, key: string | undefined): Hono<Env> {
  const app = new Hono<Env>();
  guard(app, site);

  app.get('/assets/:name', (c) => {
    const asset = assetNamed(c.req.param('name'));
    if (!asset) return c.notFound();
    c.header('cache-control', 'public, max-age=31536000, immutable');
    return c.body(asset.bytes, 200, { 'content-type': asset.type });
  });
  for (const add of openRoutes) add(app, site);

  app.use(async (c, next) => {
    const given = c.req.query('key');
    if (key !== undefined && given !== undefined && c.req.path === '/' && isKey(given, key))
      return openForOperator(c, site);
    if (isDoor(c.req.path, c.req.method)) return next();
    const visit = await visitOf(c, site);
    if (!visit) return showDoor(c, site);
    c.set('visit', visit);
    if (visit.session.isAged) await keepSession(c, site, visit.session);
    return next();
  });
  for (const add of memberRoutes) add(app, site);

  const failedPage = (c: Context<Env>, key: 'web.not-found' | 'web.failed') => {
    const words = wordsOfBrowser(c);
    const content = html`<p>${words.text(key)}</p><p><a href="/">${words.text('web.overview')}</a></p>`;
    return doorPage({ words, title: words.text('web.title'), content });
  };
  app.notFound((c) => c.html(failedPage(c, 'web.not-found'), 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    site.log.error({ error, path: c.req.path }, 'a page failed');
    if (isForPrograms(c.req.path))
      return c.json({ error: { code: 'ours', message: wordsOfBrowser(c).text('web.failed') } }, 500);
    return c.html(failedPage(c, 'web.failed'), 500);
  });
  return app;
}
