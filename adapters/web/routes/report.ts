import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Reader } from '../../../src/command/permit.ts';
import { congressName } from '../../../src/views/commitment-words.ts';
import { viewFor } from '../../../src/views/view.ts';
import { publicPage } from '../layout.ts';
import { paced } from '../paced.ts';
import { reportPage } from '../pages/report.ts';
import { type ReportWish, reportFiles, reportFor, writeReportFile } from '../reports.ts';
import { requireReadable, showPage } from '../show-page.ts';
import type { Env, Routes } from '../site.ts';
import { localeOfBrowser } from '../visitor.ts';

const everybody: Reader = { inPublic: true };

const fileNamed = (name: string) => reportFiles.find((file) => file === name);

/** A report as a file, which passes the gate as a page does. */
async function sendFile(c: Context<Env>, wish: ReportWish): Promise<Response> {
  const file = fileNamed(c.req.param('file') ?? '');
  const requested = file && (await reportFor(wish));
  if (!file || !requested || (file === 'corrections.csv' && !requested.frozen)) return c.notFound();
  const { bytes, text, type } = await writeReportFile(file, requested, wish);
  if (bytes.length === 0) return c.notFound();
  requireReadable(text, wish.reader, { plan: wish.view.plan, url: c.req.url });
  return c.body(bytes, 200, { 'content-type': type });
}

/** The reports of the rounds, for the people of the plan. */
export const reportRoutes: Routes = (app, site) => {
  const base = '/reports';
  const wishOf = (c: Context<Env>): ReportWish => {
    const { view, caller } = c.get('visit');
    return { view, reader: caller, isPublic: false, round: c.req.param('round'), frozen: site.frozen };
  };
  const show = async (c: Context<Env>) => {
    const wish = wishOf(c);
    const requested = await reportFor(wish);
    return requested ? showPage(c, site, await reportPage(requested, { ...wish, base })) : c.notFound();
  };
  app.get(base, show);
  app.get(`${base}/:round`, show);
  app.get(`${base}/:round/:file`, (c) => sendFile(c, wishOf(c)));
};

/** What everybody may read, where it was turned on: the reports of the rounds and what is counted. */
export const publicRoutes: Routes = (app, site) => {
  if (!site.isPublic) return;
  const base = '/public';
  const wishOf = async (c: Context<Env>): Promise<ReportWish | undefined> => {
    const plan = await site.plan();
    if (!plan) return undefined;
    const locale = localeOfBrowser(c) ?? plan.locale;
    const reader = { locale, zone: plan.congress.zone };
    const view = viewFor({ plan, now: site.now(), calendar: site.calendar, reader });
    const { frozen } = site;
    return { view, reader: everybody, isPublic: true, round: c.req.param('round'), frozen };
  };
  const show = async (c: Context<Env>) => {
    const wish = await wishOf(c);
    if (!wish) return c.notFound();
    const { view } = wish;
    const { words, plan } = view;
    const requested = await reportFor(wish);
    if (!requested && wish.round !== undefined) return c.notFound();
    const shown = requested
      ? await reportPage(requested, { view, isPublic: true, base })
      : { title: congressName(plan), content: html`<p>${words.text('web.no-report')}</p>` };
    const content = await shown.content;
    requireReadable(`${shown.title} ${String(content)}`, everybody, { plan, url: c.req.url });
    return c.html(publicPage({ words, title: shown.title, content }));
  };
  app.use(`${base}/*`, paced(site));
  app.get(base, show);
  app.get(`${base}/:round`, show);
  app.get(`${base}/:round/:file`, async (c) => {
    const wish = await wishOf(c);
    return wish ? sendFile(c, wish) : c.notFound();
  });
};
