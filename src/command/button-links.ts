import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { dayMs, type Instant } from '../domain/instant.ts';
import type { Button } from '../message/message.ts';
import { newSecret } from '../process/secret.ts';
import type { Store } from '../store/store.ts';
import { decodeButton, encodeButton } from './button-id.ts';

const setting = 'button-links.key';
/** Shorter than events are kept, by which a link that was used is known. */
const lifeMs = 25 * dayMs;
/** Longer addresses are cut by some programs for mail. */
const longestToken = 1_500;

const partsSchema = z.tuple([z.string(), z.string(), z.string(), z.number(), z.string()]);

/** What a link does, and for whom. */
export type LinkedButton = {
  /** It acts as whoever has this account by then. */
  account: string;
  button: Button;
  /** The same for the same button of the same message: by it a link acts once. */
  id: string;
};

/** Buttons for places where nothing can be pressed: addresses of the page that show what they do, and do it once. */
export type ButtonLinks = {
  /**
   * The address for each button, signed. `about` is the message that it stands in: the same message sent again has
   * buttons that act once together. Undefined where there is no page, and for a button that is too long.
   */
  of(account: string, buttons: readonly Button[], about: string): Promise<readonly (string | undefined)[]>;
  /** What the link with this token does; undefined when it is none of ours or too old. */
  read(token: string): Promise<LinkedButton | undefined>;
};

const idOf = (account: string, encoded: string, about: string): string =>
  createHash('sha256')
    .update(JSON.stringify([account, encoded, about]))
    .digest('base64url');

/** Signs with a key that is kept in the store. `now` is real time, `address` where people open the page. */
export function createButtonLinks(
  store: Pick<Store, 'getSetting' | 'setSetting'>,
  { now, address }: { now(): Instant; address(): string | undefined },
): ButtonLinks {
  async function readKey(): Promise<string> {
    const kept = await store.getSetting(setting);
    if (typeof kept === 'string' && kept !== '') return kept;
    await store.setSetting(setting, newSecret(32));
    // Another process may have written its own in between: what is kept counts.
    return String(await store.getSetting(setting));
  }
  const sign = (key: string, payload: string) =>
    createHmac('sha256', key).update(payload).digest('base64url');

  return {
    async of(account, buttons, about) {
      const origin = address();
      if (origin === undefined || buttons.length === 0) return buttons.map(() => undefined);
      const key = await readKey();
      return buttons.map((button) => {
        const encoded = encodeButton(button, Number.POSITIVE_INFINITY);
        const parts = [account, encoded, button.label, now() + lifeMs, idOf(account, encoded, about)];
        const payload = Buffer.from(JSON.stringify(parts)).toString('base64url');
        const token = `${payload}.${sign(key, payload)}`;
        return token.length <= longestToken ? `${origin}/do?t=${token}` : undefined;
      });
    },
    async read(token) {
      const [payload = '', signature = ''] = token.split('.');
      const expected = Buffer.from(sign(await readKey(), payload));
      const given = Buffer.from(signature);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      const parts = partsSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
      const [account, encoded, label, until, id] = parts;
      const decoded = decodeButton(encoded);
      if (!decoded || until < now()) return undefined;
      return { account, button: { ...decoded, label }, id };
    },
  };
}
