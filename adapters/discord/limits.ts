/** What fits into one message; Discord refuses above 40 components, counted with nesting, and 4,000 characters. */
export const messageLimits = { components: 36, characters: 3_600 } as const;

/** The longest text of one paragraph, field or list item, and of a heading. */
export const textLimit = 1_000;
export const headingLimit = 120;

/** Discord takes 80; on a telephone about 35 are seen. */
export const buttonLabelLimit = 38;

/** Discord takes five in a row; of more, four stay and the rest stands in a menu. */
export const rowLimit = 5;

/** List items that have a button beside them; of more, the buttons stand in a menu. */
export const sectionLimit = 8;

/** Options of a menu, and the characters of each. */
export const menuLimits = { options: 25, label: 100 } as const;

/** Autocomplete: how many choices, and the characters of a choice's name and value. */
export const choiceLimits = { choices: 25, characters: 100 } as const;

export const modalLimits = {
  fields: 5,
  title: 45,
  label: 45,
  description: 100,
  placeholder: 100,
  /** Discord takes 4,000; no option of ours takes more than this. */
  text: 1_000,
  radios: 10,
} as const;

/** A command with all that is under it: its names, descriptions and choices together. */
export const commandLimits = { options: 25, name: 32, description: 100, choices: 25, tree: 8_000 } as const;

/** Discord takes 100 events of a server; others are not ours. */
export const eventLimits = { events: 50, name: 100, description: 1_000, location: 100 } as const;

/**
 * What Discord takes, with a little to spare: five messages in five seconds in a channel, 50 calls a second in all. How
 * many private chats may be opened it does not say, only that many at once are an offence.
 */
export const paces = {
  channel: { everyMs: 1_010, isGap: true },
  all: { everyMs: 25, atOnce: 10 },
  opening: { everyMs: 1_225 },
} as const;

/** A poll of Discord's own: characters of its question and of an answer, and how long it may last. */
export const pollLimits = { question: 300, answer: 55, hours: 768 } as const;

/** A forum: how many tags it has, and the characters of one. */
export const forumLimits = { tags: 20, tag: 20 } as const;

/** The longest name of a thread. */
export const threadNameLimit = 100;

/** The longest `custom_id`. */
export const idLimit = 100;

/** A text cut at a length, with an ellipsis where something is missing; a pair of surrogates is never split. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
