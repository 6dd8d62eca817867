import { TextDecoder } from 'node:util';

const beginsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Whether most of every other byte is 0: UTF-16 without a mark. `odd` 1: little-endian Latin. */
function isWide(bytes: Uint8Array, odd: 0 | 1): boolean {
  const sample = bytes.subarray(0, 400).filter((_, at) => at % 2 === odd);
  return sample.length > 1 && sample.filter((byte) => byte === 0).length > sample.length * 0.6;
}

// Some releases of the runtime read these as control characters.
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => from0x80[sign.charCodeAt(0) - 0x80] ?? sign);

/** Text has no control characters but those that part lines and columns. */
const isText = (text: string): boolean => !/[^\P{Cc}\t\n\r\f\v]/u.test(text);

/** Text in UTF-8 or UTF-16, with a mark or without, else in Windows-1252; undefined when it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, 0xff, 0xfe) || isWide(bytes, 1)) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, 0xfe, 0xff) || isWide(bytes, 0)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    const text = windows1252(bytes);
    return isText(text) ? text : undefined;
  }
}
