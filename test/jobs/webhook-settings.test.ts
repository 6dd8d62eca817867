import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/settings/config.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

test.each([
  [{ CONGRESS_WEBHOOK_URL: 'https://example.org/x' }, 'CONGRESS_WEBHOOK_SECRET: needed'],
  [{ CONGRESS_WEBHOOK_SECRET: secret }, 'CONGRESS_WEBHOOK_SECRET: of no use'],
  [{ CONGRESS_WEBHOOK_URL: 'https://example.org/x', CONGRESS_WEBHOOK_SECRET: 'short' }, 'at least 24 bytes'],
  [{ CONGRESS_WEBHOOK_URL: 'file:///etc/passwd', CONGRESS_WEBHOOK_SECRET: secret }, 'CONGRESS_WEBHOOK_URL'],
  [
    {
      CONGRESS_WEBHOOK_URL: 'https://example.org/x https://example.org/y',
      CONGRESS_WEBHOOK_SECRET: secret,
      CONGRESS_WEBHOOK_AUDIENCE: 'public committee public',
    },
    'as many',
  ],
  [
    { CONGRESS_WEBHOOK_URL: 'https://example.org/x https://example.org/x', CONGRESS_WEBHOOK_SECRET: secret },
    'twice',
  ],
])('settings %j are refused', (settings, says) => {
  const read = () => readConfig(settings);
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(says);
});
