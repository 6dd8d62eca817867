import { expect, test } from 'vitest';
import { toAdapterError } from '../../adapters/slack/failure.ts';

test.each([
  [undefined, 'the connection ended without a reason'],
  [null, 'the connection ended without a reason'],
  [new Error(undefined), 'Error'],
  [new Error('the request failed', { cause: new Error('getaddrinfo EAI_AGAIN slack.com') }), 'EAI_AGAIN'],
])('a failure always has a reason: %s', (thrown, reason) => {
  const failure = toAdapterError(thrown);
  expect(failure.message).toContain(reason);
  expect(failure.message).not.toContain('undefined');
});
