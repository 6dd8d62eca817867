import { wordsFor } from '../../src/locales/index.ts';
import { type Rendered, renderMessage } from './render.ts';

/** Sentences that the adapter says itself, beside the bot's messages. */
export type Sentence =
  | 'gate.answered-apart'
  | 'discord.answer-private'
  | 'discord.not-kept'
  | 'discord.test'
  | 'error.old-button';

/** One of the adapter's own sentences as a message; `lead` mentions somebody above it. */
export function renderSentence(key: Sentence, locale: string, lead?: string): Rendered {
  const words = wordsFor(locale);
  return renderMessage(
    { summary: words.text(key), blocks: [] },
    {
      words,
      reader: { locale, zone: 'UTC' },
      ...(lead && { lead }),
      accountOf: () => undefined,
      idOf: () => '',
    },
  );
}
