import { realNow } from '../../process/clock.ts';
import { createEndpoint, EndpointError } from '../../reader/endpoint.ts';
import type { Check } from './context.ts';
import { fix, ok, skipped } from './finding.ts';

const timeoutMs = 15_000;
const prompt = { system: 'Answer with the one word OK.', user: 'Are you there?' };

/** Whether the language model answers, where one is set. */
export const checkModel: Check = async ({ config, words }) => {
  const { CONGRESS_MODEL_URL: url, CONGRESS_MODEL: model, CONGRESS_MODEL_KEY: key } = config;
  if (url === undefined || model === undefined) return [skipped('model', words.text('doctor.no-model'))];
  try {
    await createEndpoint({ url, model, key }, realNow)(prompt, AbortSignal.timeout(timeoutMs));
    return [ok('model', words.text('doctor.model', { model }))];
  } catch (error) {
    const reason = error instanceof EndpointError ? error.reason : 'unknown';
    const code = /^status (401|403)$/.test(reason) ? 'key' : /^status 404$/.test(reason) ? 'name' : 'away';
    return [fix('model', words.text(`doctor.model-${code}`, { model, reason }))];
  }
};
