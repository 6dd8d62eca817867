import type { Day, Instant, Zone } from '../domain/instant.ts';

/** A piece of a sentence. Times and people are content, so that each reader sees their own zone and mention. */
export type Inline =
  | string
  /** `command` is the name of the one that the words stand for: where a platform has a link for that, it is one. */
  | { kind: 'strong'; text: string; command?: string }
  | { kind: 'code'; text: string; command?: string }
  | { kind: 'mention'; person: string; name: string }
  /** A calendar day of the plan; it does not shift with the reader. */
  | { kind: 'day'; on: Day }
  /** An instant, shown with weekday, hour and zone. */
  | { kind: 'time'; at: Instant; zone: Zone };

export type Text = readonly Inline[];

/** A command with its options filled in: what typing it would have made. */
export type Button = {
  label: string;
  /** The command's name, such as `deadline done`. */
  command: string;
  options: Readonly<Record<string, string>>;
  style?: 'primary' | 'danger';
};

export type ListItem = { text: Text; button?: Button };

/** A closed union: every adapter renders each of these. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; items: readonly ListItem[] }
  | { kind: 'fields'; fields: readonly { label: string; value: Text }[] }
  /** Small print: where a fact comes from, whose midnight it is. */
  | { kind: 'note'; text: Text }
  | { kind: 'buttons'; buttons: readonly Button[] }
  /** `isTold`: what it shows is also said beside it, so that nothing stands for it where there are no pictures. */
  | { kind: 'image'; png: Uint8Array; alt: string; isTold?: true }
  | { kind: 'divider' };

/** What the bot says, before any platform: `summary` is the notification, the screen reader's line and the fallback. */
export type Message = {
  summary: string;
  blocks: readonly Block[];
  /** The BCP 47 language that it is in, when that is not the reader's: an answer follows its question. */
  locale?: string;
  /** Where the platform has polls of its own, it is one; elsewhere its blocks ask the same. */
  poll?: Poll;
  /** How what it shows stands, where the platform has a colour for that beside the words. */
  tone?: Tone;
  /** To be sent along, where the platform takes files. */
  files?: readonly MessageFile[];
};

/** A question with answers, of which everybody may give several. */
export type Poll = {
  question: string;
  answers: readonly string[];
  /** When it ends. */
  until: Instant;
  /** Whether it is still to be answered. */
  isOpen: boolean;
};

export type Tone = 'good' | 'soon' | 'late';

/** A file that goes with a message; `name` has its extension. */
export type MessageFile = { name: string; bytes: Uint8Array };

/** Who reads a message: decides words and the zone in which times are shown. */
export type Reader = { locale: string; zone: Zone };

export const paragraph = (...text: Inline[]): Block => ({ kind: 'paragraph', text });
export const note = (...text: Inline[]): Block => ({ kind: 'note', text });

/** Every button of a message, in the order in which they stand. */
export const buttonsOf = ({ blocks }: Pick<Message, 'blocks'>): Button[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'buttons') return [...block.buttons];
    return block.kind === 'list' ? block.items.flatMap(({ button }) => button ?? []) : [];
  });
