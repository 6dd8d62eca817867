import type { Context } from 'hono';
import type { Scope } from '../../src/command/scope.ts';
import { isGone } from '../../src/domain/person.ts';
import { hostOf } from './guard.ts';
import { tooMuchOf } from './paced.ts';
import type { Env, Site } from './site.ts';
import { wordsOfBrowser } from './visitor.ts';

/** In whose name a program speaks, and what it may do. */
export type Bearer = { person: string; program: Scope };

const bearerPattern = /^Bearer +(\S{1,100})$/i;

/** Whether a page of another origin has a browser send this. */
const isForeign = (c: Context<Env>): boolean => {
  const origin = c.req.header('origin');
  return origin !== undefined && hostOf(origin) !== c.req.header('host');
};

/** A refusal for programs: what it is called, and what a person reads. */
const refusalJson = (c: Context<Env>, status: 401 | 403 | 429, error: { code: string; message: string }) => {
  if (status === 401) c.header('www-authenticate', 'Bearer realm="congress"');
  return c.json({ error }, status);
};

/** In whose name a request is made by the token that it carries; the refusal where it carries none that works. */
export async function bearerOf(c: Context<Env>, site: Site): Promise<Bearer | Response> {
  const words = wordsOfBrowser(c);
  if (isForeign(c))
    return refusalJson(c, 403, { code: 'other-origin', message: words.text('web.other-name') });
  const [, secret] = bearerPattern.exec(c.req.header('authorization') ?? '') ?? [];
  const [token, plan] = await Promise.all([secret ? site.tokenOf(secret) : undefined, site.plan()]);
  const person = plan?.people.find(({ id }) => id === token?.person);
  if (token && person && !isGone(person)) return { person: person.id, program: token.scope };
  // Only those who guess are counted by their address: behind a proxy everybody has the same.
  const tooMuch = tooMuchOf(c, site);
  if (tooMuch !== undefined) return refusalJson(c, 429, { code: 'too-fast', message: tooMuch });
  return refusalJson(c, 401, { code: 'no-token', message: words.text('web.no-token') });
}
