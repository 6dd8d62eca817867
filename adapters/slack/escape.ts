const harmful = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu;

const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(harmful, (character) => (character === '\n' ? '\n' : ''));

/** A sign of Slack's formatting and one that looks like it: Slack has no way to escape them. */
const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/** Formatting begins and ends only beside what is no letter, so `deadline_id` stays as it is. */
const atWordEdge = /[*_~`](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[*_~`]/gu;

/**
 * A person's text as it is shown in Slack's markup: `& < >` become entities, so that it can mention nobody and hide no
 * link, and it formats nothing. Every text goes through here or through `plain`.
 */
export const escapeText = (text: string): string =>
  clean(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(atWordEdge, (sign) => lookAlikes[sign] ?? sign);

/** A text where Slack reads no markup, such as a label; its angle brackets are replaced, for whoever reads it as markup. */
export const plain = (text: string): string =>
  clean(text).replace(/\s+/g, ' ').replace(/</g, '‹').replace(/>/g, '›').trim();

/** The users whom a typed text mentions. */
export const mentionedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/<@([UW][A-Z0-9]+)/g)].map(([, user = '']) => user)),
];

/** What somebody typed in Slack, without Slack's markup; people become accounts of `team`, or of their own where that is known. */
export function readTyped(
  text: string,
  team: string,
  homes: ReadonlyMap<string, string> = new Map(),
): string {
  return text
    .replace(
      /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g,
      (_, user: string) => `slack:${homes.get(user) ?? team}/${user}`,
    )
    .replace(/<#[CG][A-Z0-9]+\|([^>]*)>/g, '#$1')
    .replace(/<!(?:subteam|date)\^[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<!(\w+)(?:\|[^>]*)?>/g, '@$1')
    .replace(/<(?:[a-z]+:)[^|>]*\|([^>]*)>/gi, '$1')
    .replace(/<([a-z]+:[^|>]*)>/gi, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}
