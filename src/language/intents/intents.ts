/** What a line to the bot is for, as it is learnt from examples (`src/language/<tag>/examples.ts`). */
export const intents = [
  ...([
    'list-mine',
    'list-person',
    'list-late',
    'list-unowned',
    'list-done',
    'list-period',
    'list-all',
  ] as const),
  ...([
    'list-org',
    'ask-when',
    'ask-owner',
    'ask-status',
    'ask-left',
    'ask-late-by',
    'ask-count',
  ] as const),
  ...([
    'ask-progress',
    'ask-changes',
    'ask-person',
    'ask-event',
    'ask-other',
  ] as const),
  ...([
    'done',
    'not-done',
    'reopen',
    'cancel',
    'move',
    'more-time',
    'shift-all',
    'new',
    'assign',
    'rename',
  ] as const),
  ...([
    'note',
    'remind',
    'snooze',
    'mute',
    'quiet',
    'away',
    'person-add',
    'person-leave',
    'person-edit',
  ] as const),
  ...([
    'language',
    'undo',
    'thanks',
    'hello',
    'bye',
    'yes',
    'no',
    'howto',
    'can-do',
    'chatter',
    'unreal',
  ] as const),
] as const;
export type Intent = (typeof intents)[number];

/** What is asked of one item, all of which the plan tells of it. */
export const itemIntents: readonly Intent[] = [
  'ask-when',
  'ask-owner',
  'ask-status',
  'ask-left',
  'ask-late-by',
];

/**
 * What people say, by what they mean: a hundred ways to say the same teach more than rules. `{item}`, `{person}`, `{org}`,
 * `{date}`, `{time}`, `{length}`, `{place}` and `{text}` stand for any; a speaker of the language can add to them, and
 * `npm run learn` learns them anew.
 */
export type Examples = Readonly<Record<Intent, readonly string[]>>;
