/** What is small talk, and how a way to do something is asked for. */
export const talks = [
  'hello',
  'thanks',
  'bye',
  'who-are-you',
  'what-can-you-do',
  'nothing',
  'yes',
  'rude',
] as const;
export type Talk = (typeof talks)[number];

/** The phrases of one language, parted by commas, as in `ActWords`. `howTo` begins a question for the way to do something. */
export type TalkWords = Readonly<Record<Talk | 'howTo', string>>;
