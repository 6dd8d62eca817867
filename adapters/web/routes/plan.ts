import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Right } from '../../../src/command/command.ts';
import { mayRead, maySee, permits } from '../../../src/command/permit.ts';
import { indicatorsOf } from '../../../src/domain/indicator.ts';
import { titledIndicator } from '../../../src/views/indicator-words.ts';
import { cardHtml, lookUp } from '../look-up.ts';
import { changesPage } from '../pages/changes.ts';
import { deadlinePage } from '../pages/deadline.ts';
import { deadlinesPage } from '../pages/deadlines.ts';
import { followUpPage } from '../pages/follow-up.ts';
import { objectivesPage } from '../pages/objectives.ts';
import { overviewPage } from '../pages/overview.ts';
import { peoplePage } from '../pages/people.ts';
import { remindersPage } from '../pages/reminders.ts';
import { timelinePage } from '../pages/timeline.ts';
import { sectionHtml } from '../parts.ts';
import type { RenderContext } from '../render.ts';
import { contextOf, type Shown, showPage } from '../show-page.ts';
import type { Env, Routes, Site, Visit } from '../site.ts';

type Asked = { visit: Visit; site: Site; context: RenderContext; c: Context<Env> };
type Page = (asked: Asked) => Shown | undefined | Promise<Shown | undefined>;

/** One page of the plan; what its reader has no right to is not there for them. */
const pages: readonly { path: string; right: Right; page: Page }[] = [
  { path: '/', right: 'see', page: ({ visit, context }) => overviewPage(visit, context) },
  {
    path: '/deadlines',
    right: 'see',
    page: ({ visit, context, c }) => deadlinesPage(c.req.query(), visit, context),
  },
  {
    path: '/deadlines/:id',
    right: 'see',
    page(asked) {
      const { visit, c } = asked;
      const deadline = visit.view.plan.deadlines.find(({ id }) => id === c.req.param('id'));
      return deadline && maySee(visit.caller, deadline) ? deadlinePage(deadline, asked) : undefined;
    },
  },
  { path: '/timeline', right: 'see', page: ({ visit, c }) => timelinePage(c.req.query('lanes'), visit) },
  { path: '/objectives', right: 'see', page: ({ visit, context }) => objectivesPage(visit, context) },
  {
    path: '/follow-up',
    right: 'see',
    page: ({ visit, context, c }) => followUpPage(c.req.query(), visit, context),
  },
  {
    path: '/follow-up/commitments/:id',
    right: 'see',
    async page({ visit, site, context, c }) {
      const { caller, view } = visit;
      const found = view.plan.commitments.find(({ id }) => id === c.req.param('id'));
      if (!found || !mayRead(caller, found, 'title', view.plan)) return undefined;
      const card = await lookUp('commitment', { commitment: found.id }, { visit, site });
      return { title: found.title, content: cardHtml(card, context) };
    },
  },
  {
    path: '/follow-up/indicators/:id',
    right: 'see',
    async page({ visit, site, context, c }) {
      const found = indicatorsOf(visit.view.plan).find(({ id }) => id === c.req.param('id'));
      if (!found) return undefined;
      const card = await lookUp('indicator', { indicator: found.id }, { visit, site });
      return { title: titledIndicator(found, visit.view), content: cardHtml(card, context) };
    },
  },
  { path: '/reminders', right: 'see', page: (asked) => remindersPage(asked.c.req.query(), asked) },
  { path: '/people', right: 'inside', page: ({ visit, context }) => peoplePage(visit, context) },
  { path: '/changes', right: 'inside', page: (asked) => changesPage(asked.c.req.query('days'), asked) },
  {
    path: '/desk',
    right: 'change',
    async page({ visit, site, context }) {
      const [desk, gaps] = await Promise.all([
        lookUp('desk', {}, { visit, site }),
        lookUp('gaps', {}, { visit, site }),
      ]);
      const { words } = visit.view;
      const unanswered = sectionHtml(words.text('web.gaps'), cardHtml(gaps, context));
      return { title: words.text('web.desk'), content: html`${cardHtml(desk, context)}${unanswered}` };
    },
  },
];

/** The pages of the plan. */
export const planRoutes: Routes = (app, site) => {
  for (const { path, right, page } of pages)
    app.get(path, async (c) => {
      const visit = c.get('visit');
      const { pathname, search } = new URL(c.req.url);
      const context = contextOf(visit, site, `${pathname}${search}`);
      const shown = permits(visit.caller, right) ? await page({ visit, site, context, c }) : undefined;
      return shown ? showPage(c, site, shown) : c.notFound();
    });
};
