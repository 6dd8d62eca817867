import { z } from 'zod';
import { AdapterError } from '../../src/message/errors.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { seal, unseal } from './secret-box.ts';

const keptSchema = z.object({ name: z.string().optional(), sealed: z.string() });

/** The workspaces that installed the bot, with their tokens, which are encrypted in the store. */
export type Installations = {
  put(installation: { team: string; name?: string | undefined; token: string }): Promise<void>;
  /** @throws {AdapterError} `unauthorised` when the key is not the one it was kept under */
  tokenOf(team: string): Promise<string | undefined>;
  remove(team: string): Promise<void>;
};

const settingOf = (team: string) => `slack.installation.${team}`;

/** Keeps installations among the settings; without a key there are none. */
export function createInstallations(
  settings: ChatHost['settings'],
  secretKey: string | undefined,
): Installations {
  return {
    async put({ team, name, token }) {
      if (secretKey === undefined) throw new Error('installations need CONGRESS_SECRET_KEY');
      const kept = { ...(name !== undefined && { name }), sealed: seal(token, secretKey, team) };
      await settings.setSetting(settingOf(team), kept);
    },
    async tokenOf(team) {
      if (secretKey === undefined) return undefined;
      const kept = keptSchema.safeParse(await settings.getSetting(settingOf(team))).data;
      if (!kept) return undefined;
      const token = unseal(kept.sealed, secretKey, team);
      if (token === undefined)
        throw new AdapterError('unauthorised', `CONGRESS_SECRET_KEY does not open the token of ${team}`);
      return token;
    },
    remove: (team) => settings.setSetting(settingOf(team), null),
  };
}
