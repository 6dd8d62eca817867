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

export const features = ['account', 'calendar', 'document', 'mistake', 'page', 'quiet', 'sheet'] as const;
export type Feature = (typeof features)[number];

/**
 * The phrases of one language, as in `ActWords`. `howTo` begins a question for the way to do something; `settings` are
 * single words of what a person sets for themselves; `features`, of what the bot gives or takes besides the plan.
 */
export type TalkWords = Readonly<Record<Talk | 'howTo' | 'settings', readonly string[]>> & {
  features: Readonly<Record<Feature, readonly string[]>>;
};
