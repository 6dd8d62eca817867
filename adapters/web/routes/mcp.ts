import { bearerOf } from '../bearer.ts';
import type { Routes } from '../site.ts';

/** Where assistants that speak MCP find the plan, each in the name of the person whose token it has. */
export const mcpRoutes: Routes = (app, site) => {
  app.all('/mcp', async (c) => {
    const bearer = await bearerOf(c, site);
    if (bearer instanceof Response) return bearer;
    const response = await site.mcp(c.req.raw, bearer);
    response.headers.set('cache-control', 'no-store');
    return response;
  });
};
