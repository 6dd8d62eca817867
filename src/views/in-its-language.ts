import { wordsFor } from '../locales/index.ts';
import type { Words } from '../locales/words.ts';
import type { Message, Reader } from '../message/message.ts';

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

/**
 * What a message is rendered with: its own language where it has one, else the reader's. `isForeign` where these differ:
 * what a platform words in the reader's language, such as an hour, would mix the two.
 */
export const inItsLanguage = <C extends { reader: Reader; words: Words; isForeign?: boolean }>(
  { locale }: Message,
  context: C,
): C =>
  locale === undefined
    ? context
    : {
        ...context,
        isForeign: context.isForeign || languageOf(locale) !== languageOf(context.reader.locale),
        reader: { ...context.reader, locale },
        words: wordsFor(locale),
      };
