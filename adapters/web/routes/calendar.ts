import { createHash } from 'node:crypto';
import type { Routes } from '../site.ts';

/** What an address may look like; anything else is not even looked up. */
const tokenPattern = /^([\w-]{32})\.ics$/;

/** How long a calendar may keep what it got before it asks again. */
const freshSeconds = 300;

/** The calendars that people's own programs follow: the address is all that they know. */
export const calendarRoutes: Routes = (app, site) => {
  app.get('/calendar/:file', async (c) => {
    const [, token] = tokenPattern.exec(c.req.param('file')) ?? [];
    const text = token === undefined ? undefined : await site.calendarOf(token);
    if (text === undefined) return c.text('', 404, { 'cache-control': 'no-store' });
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    const headers = { etag: tag, 'cache-control': `private, max-age=${freshSeconds}` };
    const known = c.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
    if (known.some((each) => each.replace(/^W\//, '') === tag)) return c.body(null, 304, headers);
    return c.body(text, 200, {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="calendar.ics"',
    });
  });
};
