import { foldText } from './token.ts';

/**
 * What a word does in a sentence that asks the bot for something, or tells it something. `done`: what a finished thing
 * is; `finish`: the act; `noMore`: it is not done any more; `needless`: it is not needed any more; `later` and `sooner`: the acts of postponing and bringing forward; `ahead` and `back`: the
 * directions without an act; `pass`: gives to somebody, or moves to a date; `more`: an addition of time. The last of
 * them turn a sentence round, or leave it in the air: what is said with them is not done.
 */
export const cues = [
  ...['done', 'finish', 'reopen', 'cancel', 'noMore', 'needless', 'move', 'later', 'sooner', 'ahead', 'back'],
  ...['pass', 'give', 'assign', 'take', 'owner', 'add', 'addHead', 'due', 'note', 'away', 'undo'],
  ...['remind', 'reminder', 'snooze', 'stop', 'more', 'need', 'extension', 'until'],
  ...['speak', 'inPrivate', 'inChannel', 'committee', 'congress', 'all', 'recurring', 'me', 'it', 'be'],
  ...['polite', 'asks', 'link', 'empty', 'instead'],
  ...['not', 'almost', 'wish', 'if', 'will', 'except'],
] as const;
export type Cue = (typeof cues)[number];

/**
 * The words of one language for each cue: phrases in small letters, `*` at the end of a word for any ending. An apostrophe
 * or hyphen parts words. A speaker of the language can read and mend the table.
 */
export type ActWords = Readonly<Record<Cue, readonly string[]>> & {
  /** What each language of the bot is called, by its tag. */
  languages: Readonly<Record<'en' | 'pt-BR' | 'es' | 'fr' | 'it', readonly string[]>>;
};

/** Phrases as words are compared. */
export const plainPhrases = (phrases: readonly string[]): string[] =>
  phrases
    .map((phrase) => foldText(phrase).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
