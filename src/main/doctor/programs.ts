import { dayMs } from '../../domain/instant.ts';
import { isGone } from '../../domain/person.ts';
import { realNow } from '../../process/clock.ts';
import { webhooksOf } from '../../settings/webhook-settings.ts';
import { calendar } from '../../time/calendar.ts';
import { formatDay } from '../../views/plain-text.ts';
import type { Check } from './context.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

/** A token that ends within this time is said to end. */
const soonMs = 30 * dayMs;

/** Whether the addresses that are told what happens take it; nothing is sent there. */
export const checkWebhooks: Check = async ({ config, words, facts }) => {
  const set = webhooksOf(config).length;
  if (set === 0) return [skipped('webhooks', words.text('doctor.webhook-off'))];
  const wrong = (facts?.webhooks ?? []).filter(({ trouble }) => trouble !== undefined);
  return wrong.length === 0
    ? [ok('webhooks', words.text('doctor.webhook', { count: set }))]
    : wrong.map(({ waiting, trouble = '' }) =>
        fix('webhooks', words.text('doctor.webhook-waits', { count: waiting, problem: trouble })),
      );
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
