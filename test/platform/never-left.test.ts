import { expect, test } from 'vitest';
import { HeldBackError } from '../../src/platform/leave.ts';
import { neverLeft } from '../../src/platform/never-left.ts';

const withCode = (code: string) => Object.assign(new Error(code), { code });

test.each([
  [
    'a connection that was refused, as fetch wraps it',
    new TypeError('fetch failed', { cause: withCode('ECONNREFUSED') }),
  ],
  [
    'every address of a host refused',
    new AggregateError([withCode('ENETUNREACH'), withCode('ECONNREFUSED')]),
  ],
  ['a certificate that nobody vouches for', withCode('CERT_HAS_EXPIRED')],
  ['a claim that was overtaken in the instant of sending', new HeldBackError()],
])('never left: %s', (_, error) => {
  expect(neverLeft(error)).toBe(true);
});

test.each([
  ['a connection that broke', withCode('ECONNRESET')],
  ['an answer that took too long', withCode('UND_ERR_HEADERS_TIMEOUT')],
  ['a connection that was closed', new TypeError('fetch failed', { cause: withCode('UND_ERR_SOCKET') })],
  ['something else', 'a text'],
])('may have left: %s', (_, error) => {
  expect(neverLeft(error)).toBe(false);
});
