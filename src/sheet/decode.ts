/** The largest sheet that is read, in bytes. */
export const sheetLimitMb = 4;

/** What a file is that is no sheet. */
export type FileKind = 'spreadsheet' | 'old-spreadsheet' | 'pdf' | 'archive' | 'other';

/** The text of a sheet, or what its bytes are instead. */
export type DecodedSheet =
  | { text: string /** Written in an old encoding, which was guessed. */; legacy?: true }
  | { refused: 'not-csv'; what: FileKind }
  | { refused: 'too-large' };

const signatures: readonly { what: FileKind; bytes: readonly number[] }[] = [
  { what: 'spreadsheet', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'old-spreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { what: 'archive', bytes: [0x1f, 0x8b] },
];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/** Whether most of the other bytes are 0: UTF-16 without a mark. `odd`: those at 1, 3, 5, as little-endian Latin has. */
function isWide(bytes: Uint8Array, odd: 0 | 1): boolean {
  const sample = bytes.subarray(0, 200).filter((_, at) => at % 2 === odd);
  return sample.length > 1 && sample.filter((byte) => byte === 0).length > sample.length * 0.6;
}

// Some releases of the runtime read these as control characters.
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => from0x80[sign.charCodeAt(0) - 0x80] ?? sign);

/** Reads what spreadsheet programs write: UTF-8 or UTF-16, with a mark or without, else Windows-1252. */
export function decodeSheet(bytes: Uint8Array): DecodedSheet {
  if (bytes.length > sheetLimitMb * 1024 * 1024) return { refused: 'too-large' };
  const found = signatures.find((known) => beginsWith(bytes, known.bytes));
  if (found) return { refused: 'not-csv', what: found.what };
  const wide = beginsWith(bytes, [0xff, 0xfe]) || isWide(bytes, 1);
  const wideBig = beginsWith(bytes, [0xfe, 0xff]) || isWide(bytes, 0);
  if (wide || wideBig) return { text: new TextDecoder(wide ? 'utf-16le' : 'utf-16be').decode(bytes) };
  if (bytes.includes(0)) return { refused: 'not-csv', what: 'other' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: windows1252(bytes), legacy: true };
  }
}
