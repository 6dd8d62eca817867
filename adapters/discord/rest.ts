import { REST } from 'discord.js';

const timeoutMs = 8_000;
const version = '10';

const optionsOf = (api: string) => ({ api: api.replace(/\/+$/, ''), version, timeout: timeoutMs });

/**
 * Calls that are made once: a repeat of a message whose answer was lost would be a second message, and a wait inside
 * the library would hold up what else is due. The ledger repeats and waits.
 */
export type OnceRest = { rest: REST; authorise(): void };

export function createOnceRest(api: string, token: string): OnceRest {
  const rest = new REST({ ...optionsOf(api), retries: 0, rejectOnRateLimit: () => true });
  return {
    rest,
    // After one 401 the library forgets the token; the next call is made with it again.
    authorise: () => rest.setToken(token),
  };
}

/** Calls that may be repeated without harm: they wait where Discord says so, and try again after a failure. */
export const createPatientRest = (api: string, token: string): REST =>
  new REST({ ...optionsOf(api), retries: 3 }).setToken(token);
