import type { MiddlewareHandler } from 'hono';
import { UserError } from '../../src/message/errors.ts';
import { refusalText } from '../../src/views/refusal.ts';
import type { Env, Site } from './site.ts';
import { addressOf, wordsOfBrowser } from './visitor.ts';

/** Keeps an address from asking too much at once where nobody has logged in. */
export const paced =
  ({ spend }: Site): MiddlewareHandler<Env> =>
  async (c, next) => {
    try {
      spend({ account: addressOf(c), role: 'observer' });
    } catch (error) {
      if (error instanceof UserError) return c.text(`${refusalText(error, wordsOfBrowser(c))}\n`, 429);
      throw error;
    }
    return next();
  };
