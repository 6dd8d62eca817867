import type { Inline, Reader, Text } from '../../src/message/message.ts';
import { formatDay, formatTime } from '../../src/views/plain-text.ts';

/** An address stays as it is, so that it works; it ends before whatever could make a masked link of it. */
const address = /https?:\/\/[^\s<>`*|[\]()\\]+/g;

// Discord.js's own `escapeMarkdown` leaves the second of two masked links in a line, mentions and quotes as they are.
const escapeWords = (text: string): string =>
  text
    .replace(/[\\`*_~|<>[\]]/g, '\\$&')
    .replace(/^(\s*)(#|-|\+)/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.');

/** A person's text as Discord shows it letter by letter: no markdown, no masked link, no mention. */
export function escapeText(text: string): string {
  const words = text.split(address);
  const addresses = text.match(address) ?? [];
  return words.map((part, index) => escapeWords(part) + (addresses[index] ?? '')).join('');
}

/** The Discord account of a person of the plan; undefined when they have none. */
export type AccountOf = (person: string) => string | undefined;

// A back-tick cannot be escaped inside a code span; its look-alike can stand there.
const codeSpan = (text: string): string => `\`${text.replaceAll('`', 'ˋ')}\``;

/** What Discord shows as a command that may be pressed; undefined for one that it does not know there. */
export type CommandLinkOf = (command: string) => string | undefined;

type Context = {
  reader: Reader;
  accountOf: AccountOf;
  commandLinkOf?: CommandLinkOf;
  /** The message is in another language than the reader’s, in which Discord would say an hour. */
  isForeign?: boolean;
};

function renderInline(inline: Inline, { reader, accountOf, commandLinkOf, isForeign }: Context): string {
  if (typeof inline === 'string') return escapeText(inline);
  const link = 'command' in inline && inline.command !== undefined && commandLinkOf?.(inline.command);
  if (link) return link;
  switch (inline.kind) {
    case 'strong':
      return inline.text === '' ? '' : `**${escapeText(inline.text)}**`;
    case 'code':
      return inline.text === '' ? '' : codeSpan(inline.text);
    case 'mention': {
      const account = accountOf(inline.person);
      return account ? `<@${account}>` : escapeText(inline.name);
    }
    case 'day':
      return formatDay(inline.on, reader.locale);
    case 'time':
      return isForeign
        ? escapeText(formatTime(inline.at, inline.zone, reader))
        : `<t:${Math.floor(inline.at / 1_000)}:F>`;
  }
}

/** A text in Discord's markdown. Instants are shown in each reader's own zone; how long it is until then, the words say. */
export const renderText = (text: Text, context: Context): string =>
  text.map((inline) => renderInline(inline, context)).join('');
