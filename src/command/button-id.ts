import type { Button } from '../message/message.ts';

/** The longest id that every platform keeps whole. */
export const buttonIdLimit = 90;
const version = 'c1';

const escapePart = (text: string) => text.replace(/[~:=%]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
const unescapePart = (text: string) =>
  text.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * Writes a button as an id: `c1:<command>:<name>=<value>~…`. It carries no right: who presses it is checked again.
 * @throws {RangeError} when it is longer than `limit`: where that is `buttonIdLimit`, options are ids, never prose
 */
export function encodeButton(button: Pick<Button, 'command' | 'options'>, limit = buttonIdLimit): string {
  const options = Object.entries(button.options).map(
    ([name, value]) => `${escapePart(name)}=${escapePart(value)}`,
  );
  const id = [version, escapePart(button.command), options.join('~')].join(':');
  if (Buffer.byteLength(id) > limit) throw new RangeError(`button id too long: ${id}`);
  return id;
}

/** Reads an id back; undefined for one that this program did not write. */
export function decodeButton(id: string): Pick<Button, 'command' | 'options'> | undefined {
  const [found, command, pairs, ...rest] = id.split(':');
  if (found !== version || !command || pairs === undefined || rest.length > 0) return undefined;
  const options = new Map<string, string>();
  for (const pair of pairs === '' ? [] : pairs.split('~')) {
    const at = pair.indexOf('=');
    if (at < 1) return undefined;
    options.set(unescapePart(pair.slice(0, at)), unescapePart(pair.slice(at + 1)));
  }
  return { command: unescapePart(command), options: Object.fromEntries(options) };
}
