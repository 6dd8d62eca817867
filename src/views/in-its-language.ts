import { wordsFor } from '../locales/index.ts';
import type { Words } from '../locales/words.ts';
import type { Message, Reader } from '../message/message.ts';

/** What a message is rendered with: its own language where it has one, else the reader's. */
export const inItsLanguage = <C extends { reader: Reader; words: Words }>(
  { locale }: Message,
  context: C,
): C =>
  locale === undefined
    ? context
    : { ...context, reader: { ...context.reader, locale }, words: wordsFor(locale) };
