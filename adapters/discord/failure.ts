import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Place } from '../../src/domain/delivery.ts';
import type { PlaceState } from '../../src/domain/place-state.ts';
import { AdapterError } from '../../src/message/errors.ts';
import { neverLeft } from '../../src/platform/never-left.ts';

/** Discord's limit for all calls of a bot together. */
export const allScope = 'all';

/** Error codes of Discord that are more than a refusal. */
export const codes = {
  unknownMessage: 10008,
  unknownMember: 10007,
  unknownUser: 10013,
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownEvent: 10070,
  finishedEvent: 180000,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  privateMessagesClosed: 50007,
  missingPermissions: 50013,
  tooManyPins: 30003,
  threadArchived: 50083,
  threadLocked: 160005,
  threadExists: 160004,
  noSharedServer: 50278,
  pollExpired: 520001,
  noPoll: 520006,
} as const;

/** Discord's own code of a refusal, such as 50007; undefined for anything else. */
export const discordCode = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : undefined;

/** Whether nobody accepts private messages of the bot there: closed, blocked, or no server in common. */
export const isClosed = (error: unknown): boolean => {
  const code = discordCode(error);
  return code === codes.privateMessagesClosed || code === codes.noSharedServer;
};

const isUnauthorised = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  // After a 401 the library forgets the token, and refuses by itself.
  (error instanceof Error && error.message.startsWith('Expected token to be set'));

// The library's errors hold the address with the interaction's token, and the whole body: neither is kept as a cause.
const refusalOf = (error: DiscordAPIError): string => `${error.status} ${error.message} (${error.code})`;

/** Codes about this message or this person alone: to try again would change nothing. */
const final = new Set<number>([
  ...[codes.unknownMessage, codes.unknownUser, codes.privateMessagesClosed, codes.noSharedServer],
  // Empty, of a wrong form, too large, not ours to edit, blocked for what it says.
  ...[50006, 50035, 50109, 40005, 50005, 50021, 30046, 20009, 200000, 200001, 240000],
]);

const troubles = new Map<number, PlaceState>([
  [codes.missingAccess, { state: 'no-access', cure: 'discord-permissions' }],
  [codes.missingPermissions, { state: 'no-access', cure: 'discord-permissions' }],
  [codes.threadArchived, { state: 'no-access', cure: 'discord-thread' }],
  [codes.threadLocked, { state: 'no-access', cure: 'discord-thread' }],
  [codes.unknownChannel, { state: 'gone', cure: 'discord-gone' }],
  [codes.unknownGuild, { state: 'gone', cure: 'discord-gone' }],
]);

/** A proxy between us and Discord refuses in its own name: without Discord's code, or with the one for that. */
const isOfProxy = (code: number | undefined): boolean => !code || code === 40333;

function refusal(error: DiscordAPIError, instead?: Place): AdapterError {
  const code = discordCode(error);
  const said = refusalOf(error);
  if (error.status === 408) return new AdapterError('unknown', said);
  if (isOfProxy(code))
    return new AdapterError('closed', said, { place: { state: 'no-access', cure: 'proxy' } });
  const place = code === undefined ? undefined : troubles.get(code);
  if (place) return new AdapterError('closed', said, { place });
  if (code === undefined || !final.has(code)) return new AdapterError('not-sent', said);
  return new AdapterError('refused', said, { ...(instead && isClosed(error) && { instead }) });
}

/** What a failed call to Discord means for a message; `instead` is where else its person can be reached. */
export function failureOf(error: unknown, instead?: Place): AdapterError {
  if (error instanceof AdapterError) return error;
  if (error instanceof RateLimitError)
    return new AdapterError('not-sent', 'Discord asks to wait', {
      retryAfterMs: Math.max(1, Math.ceil(error.retryAfter)),
      ...(error.global && { scope: allScope }),
    });
  if (isUnauthorised(error)) return new AdapterError('unauthorised', 'Discord does not take the token');
  if (error instanceof DiscordAPIError) return refusal(error, instead);
  if (error instanceof HTTPError) return new AdapterError('unknown', `Discord answered ${error.status}`);
  const message = error instanceof Error ? error.message : String(error);
  return new AdapterError(neverLeft(error) ? 'not-sent' : 'unknown', `Discord was not reached: ${message}`);
}
