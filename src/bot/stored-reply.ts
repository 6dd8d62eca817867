import type { Reply } from '../command/command.ts';

type Bytes = { $bytes: string };

const isBytes = (value: unknown): value is Bytes =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Bytes>).$bytes === 'string';

function encode(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, encode(each)]));
}

function decode(value: unknown): unknown {
  if (isBytes(value)) return new Uint8Array(Buffer.from(value.$bytes, 'base64'));
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, decode(each)]));
}

/** A reply as JSON, its pictures and files in base 64. A form is not kept: it changed nothing, and is made anew. */
export const encodeReply = (reply: Reply & { kind: 'message' }): unknown => encode(reply);

/** Reads `encodeReply` back; both are this program's own. */
export const decodeReply = (stored: unknown): Reply => decode(stored) as Reply;
