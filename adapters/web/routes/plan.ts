import { overviewPage } from '../pages/overview.ts';
import { contextOf, showPage } from '../show-page.ts';
import type { Routes } from '../site.ts';

/** The pages of the plan. */
export const planRoutes: Routes = (app, site) => {
  app.get('/', (c) => {
    const visit = c.get('visit');
    return showPage(c, site, overviewPage(visit, contextOf(visit, site, '/')));
  });
};
