import { dayMs } from '../../domain/instant.ts';
import { isGone } from '../../domain/person.ts';
import type { Words } from '../../locales/words.ts';
import { realNow } from '../../process/clock.ts';
import { whyUnreached } from '../../process/reach.ts';
import { webhooksOf } from '../../settings/webhook-settings.ts';
import { calendar } from '../../time/calendar.ts';
import { formatDay } from '../../views/plain-text.ts';
import type { Check } from './context.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

/** A token that ends within this time is said to end. */
const soonMs = 30 * dayMs;

/** What cannot be reached of some addresses; a path may be a secret and is not told. */
async function unreachedOf(
  check: string,
  urls: readonly string[],
  { setting, words }: { setting: string; words: Words },
): Promise<Finding[]> {
  const reasons = await Promise.all(urls.map(whyUnreached));
  return reasons.flatMap((reason, at) => {
    if (reason === undefined) return [];
    const { host } = new URL(urls[at] ?? '');
    return [fix(check, words.text('doctor.address-away', { host, reason, setting }))];
  });
}

/** Whether the addresses that are told what happens are there and take it; nothing is sent there. */
export const checkWebhooks: Check = async ({ config, words, facts }) => {
  const urls = webhooksOf(config).map(({ url }) => url);
  if (urls.length === 0) return [skipped('webhooks', words.text('doctor.webhook-off'))];
  const wrong = (facts?.webhooks ?? []).filter(({ trouble }) => trouble !== undefined);
  const waiting = wrong.map(({ waiting: count, trouble: problem = '' }) =>
    fix('webhooks', words.text('doctor.webhook-waits', { count, problem })),
  );
  const away = await unreachedOf('webhooks', urls, { setting: 'CONGRESS_WEBHOOK_URL', words });
  const found = [...waiting, ...away];
  return found.length > 0 ? found : [ok('webhooks', words.text('doctor.webhook', { count: urls.length }))];
};

/** Whether the address that hears that all is well is there; the bot alone may call it. */
export const checkHeartbeat: Check = async ({ config: { HEARTBEAT_URL: url }, words }) => {
  if (url === undefined) return [skipped('heartbeat', words.text('doctor.heartbeat-off'))];
  const away = await unreachedOf('heartbeat', [url], { setting: 'HEARTBEAT_URL', words });
  return away.length > 0 ? away : [ok('heartbeat', new URL(url).host)];
};

/** The tokens with which programs speak in people's names: which end soon, and which speak for nobody any more. */
export const checkTokens: Check = async ({ words, facts }) => {
  const now = realNow();
  const tokens = (facts?.tokens ?? []).filter(({ until }) => until > now);
  const people = facts?.plan?.people ?? [];
  if (tokens.length === 0) return [skipped('tokens', words.text('doctor.tokens-none'))];
  const found = tokens.flatMap(({ person, name, until }): Finding[] => {
    const owner = people.find(({ id }) => id === person);
    if (!owner || isGone(owner)) return [fix('tokens', words.text('doctor.token-nobody', { name, person }))];
    if (until - now > soonMs) return [];
    const day = formatDay(calendar.dayOf(until, 'UTC'), words.locale);
    return [fix('tokens', words.text('doctor.token-ends', { name, owner: owner.name, day }))];
  });
  return found.length > 0 ? found : [ok('tokens', words.text('doctor.tokens', { count: tokens.length }))];
};
