/** What a question asks for, by its interrogative. */
export const askeds = [
  'when',
  'year',
  'hour',
  'where',
  'city',
  'country',
  'who',
  'how-many',
  'how-much',
  'how-long',
  'how',
  'why',
  'which',
  'what',
  'list',
] as const;
export type Asked = (typeof askeds)[number];

/** The kinds of things that a plan holds. */
export const things = [
  'deadline',
  'milestone',
  'objective',
  'commitment',
  'indicator',
  'event',
  'person',
  'organisation',
  'committee',
  'congress',
  'theme',
  'document',
  'round',
] as const;
export type Thing = (typeof things)[number];

/** Where an item stands. */
export const states = [
  'open',
  'done',
  'late',
  'cancelled',
  'fulfilled',
  'in-progress',
  'not-started',
  'withdrawn',
  'answered',
] as const;
export type StateWord = (typeof states)[number];

/** What a person is in the committee. */
export const roleWords = ['chair', 'secretary', 'member', 'observer'] as const;
export type RoleWord = (typeof roleWords)[number];

/** What may be asked of an item, or told of it. */
export const attributes = [
  'due',
  'owner',
  'begin',
  'end',
  'place',
  'host',
  'duration',
  'days-left',
  'state',
  'promise',
  'contact',
  'level-national',
  'level-regional',
  'level-international',
] as const;
export type AttributeWord = (typeof attributes)[number];

/** What may be asked of something that is counted, or of whatever has moved. */
export const measures = ['baseline', 'target', 'value', 'distance', 'moved'] as const;
export type MeasureWord = (typeof measures)[number];

/** Words that place something in time or in an order. */
export const orders = [
  'before',
  'after',
  'until',
  'since',
  'during',
  'next',
  'last',
  'first',
  'next-days',
  'overdue-by',
] as const;
export type Order = (typeof orders)[number];

/** Words that turn a filter round, or widen it. */
export const operators = ['not', 'without', 'nobody', 'mine', 'all', 'other', 'more'] as const;
export type Operator = (typeof operators)[number];

/**
 * The grammar of one language: folded words and short phrases, `*` at the end of a word standing for any ending. Phrases
 * are matched longest first, so that `how long` is no `how`.
 */
export type Grammar = {
  asked: Readonly<Record<Asked, readonly string[]>>;
  things: Readonly<Record<Thing, readonly string[]>>;
  states: Readonly<Record<StateWord, readonly string[]>>;
  roles: Readonly<Record<RoleWord, readonly string[]>>;
  attributes: Readonly<Record<AttributeWord, readonly string[]>>;
  measures: Readonly<Record<MeasureWord, readonly string[]>>;
  orders: Readonly<Record<Order, readonly string[]>>;
  operators: Readonly<Record<Operator, readonly string[]>>;
  /** Articles, alone or joined with a preposition, after which a verb's form is a noun: `el vino`; none where nouns tell nothing. */
  articles: readonly string[];
  /** Prepositions that say in which place. */
  inside: readonly string[];
  /** Words of permission and duty: what a text says with them answers whether something is allowed or needed. */
  modals: readonly string[];
  /** Conjunctions before the reason that a sentence ends with. */
  causes: readonly string[];
  /** Words that give a reason. */
  reasons: readonly string[];
  /** Small numbers, from zero. */
  numbers: readonly string[];
  /** Words that carry no content of their own: articles, pronouns, prepositions, auxiliaries, politeness, filling. */
  empty: readonly string[];
};
