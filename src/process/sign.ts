import { createHmac } from 'node:crypto';

/**
 * The signature of a message as Standard Webhooks has it: HMAC-SHA256 of its id, its second and its body. `secret` is
 * base64, with or without `whsec_` before it.
 */
export function signatureOf(
  secret: string,
  { id, timestamp, body }: { id: string; timestamp: number; body: string },
): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
