import { REST, type RESTOptions, type RequestData } from 'discord.js';
import { dispatcherWhile, fetchInOnePiece, type MayLeave } from '../../src/platform/leave.ts';

const timeoutMs = 8_000;
const version = '10';

/** Calls to Discord's API. */
export type Calls = {
  rest: REST;
  /** After one 401 the library forgets the token; the calls that follow are made with it again. */
  authorise(): void;
};

function createCalls(api: string, token: string, options: Partial<RESTOptions>): Calls {
  const rest = new REST({
    api: api.replace(/\/+$/, ''),
    version,
    timeout: timeoutMs,
    retries: 0,
    ...options,
  });
  const authorise = () => {
    rest.setToken(token);
  };
  authorise();
  return { rest, authorise };
}

/**
 * Calls that are made once: a repeat of a message whose answer was lost would be a second message, and a wait inside
 * the library would hold up what else is due. The ledger repeats and waits.
 */
export const createOnceCalls = (api: string, token: string): Calls =>
  createCalls(api, token, {
    rejectOnRateLimit: () => true,
    makeRequest: (url, wish) => fetchInOnePiece(url, wish) as ReturnType<RESTOptions['makeRequest']>,
  });

/** What to add to a call so that it is held back once it may not leave any more. */
export const leavesWhile = (mayLeave: MayLeave | undefined): Pick<RequestData, 'dispatcher'> =>
  mayLeave
    ? { dispatcher: dispatcherWhile(mayLeave) as unknown as NonNullable<RequestData['dispatcher']> }
    : {};

/** Calls that wait where Discord says so. */
export const createPatientCalls = (api: string, token: string): Calls => createCalls(api, token, {});
