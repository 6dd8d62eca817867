import type { Context, MiddlewareHandler } from 'hono';
import { UserError } from '../../src/message/errors.ts';
import { refusalText } from '../../src/views/refusal.ts';
import type { Env, Site } from './site.ts';
import { addressOf, wordsOfBrowser } from './visitor.ts';

/** What an address is told that asks too much at once; undefined where it does not. */
export function tooMuchOf(c: Context<Env>, { spend }: Site): string | undefined {
  try {
    spend({ account: addressOf(c), role: 'observer' });
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return refusalText(error, wordsOfBrowser(c));
    throw error;
  }
}

/** Keeps an address from asking too much at once where nobody has logged in. */
export const paced =
  (site: Site): MiddlewareHandler<Env> =>
  async (c, next) => {
    const tooMuch = tooMuchOf(c, site);
    return tooMuch === undefined ? next() : c.text(`${tooMuch}\n`, 429);
  };
