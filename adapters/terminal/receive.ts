import { lineLimit } from './limits.ts';

/** What a typed line asks for. */
export type Typed =
  | { kind: 'empty' }
  | { kind: 'too-long'; length: number }
  | { kind: 'quit' }
  | { kind: 'clock'; text: string }
  | { kind: 'as'; name: string }
  /** The number of a button. */
  | { kind: 'press'; number: number }
  /** Words for the bot; `chat` when they were not said after a slash command. */
  | { kind: 'text'; text: string; chat: boolean };

/** Reads one typed line. A slash before any other word is as good as `/congress` before it. */
export function receiveLine(line: string): Typed {
  const text = line.trim();
  if (text.length > lineLimit) return { kind: 'too-long', length: text.length };
  if (text === '') return { kind: 'empty' };
  if (/^\d{1,6}$/.test(text)) return { kind: 'press', number: Number(text) };
  const [, verb, rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(text) ?? [];
  switch (verb?.toLowerCase()) {
    case undefined:
      return { kind: 'text', text, chat: true };
    case 'quit':
    case 'exit':
      return { kind: 'quit' };
    case 'clock':
      return { kind: 'clock', text: rest };
    case 'as':
      return { kind: 'as', name: rest };
    case 'congress':
      return { kind: 'text', text: rest, chat: false };
    default:
      return { kind: 'text', text: text.slice(1), chat: false };
  }
}
