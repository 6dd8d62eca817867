import type { Words } from '../locales/words.ts';
import { type Block, type ListItem, paragraph } from '../message/message.ts';

/** How many more there are than are shown; nothing when all are. */
export const moreThanShown = (hidden: number, words: Words): Block[] =>
  hidden > 0 ? [paragraph(...words.say('list.more', { count: hidden }))] : [];

type Shortened = { most: number; words: Words };

/** The first of some items, and how many more there are; nothing when there are none. */
export const shortList = (items: readonly ListItem[], { most, words }: Shortened): Block[] =>
  items.length === 0
    ? []
    : [{ kind: 'list', items: items.slice(0, most) }, ...moreThanShown(items.length - most, words)];

/** A short list under its heading; nothing when there are no items. */
export const section = (heading: string, items: readonly ListItem[], shortened: Shortened): Block[] =>
  items.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...shortList(items, shortened)];
