/** The largest plan file or document that is read, in bytes. */
export const sizeLimit = 256 * 1024;

/** The text of a file, or what is wrong with its bytes: `offset` is counted in bytes. */
export type Decoded = { text: string } | { message: string; fix: string; offset: number };

const signatures: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'a ZIP archive (or a spreadsheet or word processor file)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'UTF-32 text', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { name: 'UTF-16 text', bytes: [0xff, 0xfe] },
  { name: 'UTF-16 text', bytes: [0xfe, 0xff] },
];

/** Reads UTF-8, with or without a byte order mark; anything else is named and refused before it is parsed. */
export function decodeText(input: string | Uint8Array): Decoded {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input.slice(0, sizeLimit + 1)) : input;
  if (bytes.length > sizeLimit || (typeof input === 'string' && input.length > sizeLimit)) {
    return refuse('the file is larger than 256 KB', 'Is this the right file?');
  }
  const signature = signatures.find((known) => known.bytes.every((byte, at) => bytes[at] === byte));
  if (signature) return refuse(`the file is ${signature.name}`, 'Save it as plain text in UTF-8');
  const nul = bytes.indexOf(0);
  if (nul === 0 || nul === 1) return refuse('the file is UTF-16 text', 'Save it as plain text in UTF-8');
  if (nul > 0)
    return {
      ...refuse('the file holds a NUL byte', 'Remove it, and save the file as plain text'),
      offset: nul,
    };
  return decode(bytes);
}

const refuse = (message: string, fix: string) => ({ message, fix, offset: 0 });

function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const good = validLength(bytes);
    return {
      message: 'the file is not UTF-8 here',
      fix: 'Save it as plain text in UTF-8',
      offset: good,
    };
  }
}

/** How many bytes from the start are valid UTF-8, to the line. */
function validLength(bytes: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const at = loose.indexOf('\ufffd');
  return new TextEncoder().encode(loose.slice(0, Math.max(at, 0))).length;
}
