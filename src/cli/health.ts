import type { Words } from '../locales/words.ts';
import { healthUrl } from '../main/doctor/bot.ts';
import type { Config } from '../settings/config.ts';
import { done, type Outcome, refused } from './output.ts';

const timeoutMs = 5_000;

/** Asks the running bot's health page: done when it can do its work. */
export async function checkHealth(config: Config, words: Words): Promise<Outcome> {
  const url = healthUrl(config);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    const body = (await response.text()).trim();
    return response.ok ? done(body) : refused(body);
  } catch {
    return refused(words.text('health.off', { url }));
  }
}
