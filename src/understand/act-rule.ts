import type { Calendar } from '../domain/calendar.ts';
import type { Instant } from '../domain/instant.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Cue } from '../language/acts.ts';
import type { Named } from './find-titles.ts';
import type { Heard } from './hear.ts';
import type { Conversation, Doubt, Reading } from './reading.ts';

/** What a line is understood against. */
export type ActContext = {
  plan: Plan;
  now: Instant;
  calendar: Calendar;
  /** The person's id who speaks. */
  person?: string;
  mayChange: boolean;
  conversation: Conversation;
};

/** What an act takes from a line, before its words are counted. */
export type Draft = {
  reading: Reading;
  /** Cues that belong to the act: a word with another one is not accounted for. */
  cues: readonly Cue[];
  /** Cues and things by whose clause the act stands. */
  marks: readonly Cue[];
  takes: readonly ('item' | 'date' | 'length' | 'person')[];
  /** What leaves this act in the air. */
  guards: readonly Cue[];
  /** Words that the act takes as they stand, such as the title of a new item. */
  claims?: readonly number[];
  /** Of those, the words that say who is meant: “all” among them is everybody, not every time. */
  persons?: readonly number[];
};

/** One act that a line may be, tried in order. */
export type ActRule = {
  name: string;
  /** A line that it reads. */
  example: string;
  read(heard: Heard, context: ActContext): Draft | undefined;
};

export const doubtOf: Readonly<Partial<Record<Cue, Doubt>>> = {
  not: 'negated',
  almost: 'doubt',
  wish: 'wish',
  if: 'condition',
  will: 'future',
  except: 'except',
};

/** The item that a line is about: named, pointed at by its number in the last list, or what was talked about. */
export type About =
  | { deadline: Deadline; from: 'line' | 'list' | 'talk' }
  | { several: readonly Deadline[] }
  | { missing: true };

export function aboutOf(heard: Heard, context: ActContext): About {
  const { plan, conversation } = context;
  const byId = (id: string | undefined) => plan.deadlines.find((deadline) => deadline.id === id);
  // In the thread of an item another one must be named by half of its title.
  const answered = byId(conversation.about);
  const items = answered ? heard.items.filter((named) => isClear(named, answered)) : heard.items;
  const [first, ...others] = items;
  if (first) {
    const [only, ...more] = first.deadlines;
    // In the thread of a reminder, of several that fit the one that it is about is meant.
    const here = first.deadlines.find(({ id }) => id === conversation.about);
    if (here && others.length === 0) return { deadline: here, from: 'line' };
    const rest = others.flatMap(({ deadlines }) => deadlines);
    if (only && more.length === 0 && rest.length === 0) return { deadline: only, from: 'line' };
    const several = [...first.deadlines, ...rest];
    const own = ownOf(several, context) ?? (rest.length === 0 ? ownedBy(heard, several) : undefined);
    return own ? { deadline: own, from: 'line' } : { several };
  }
  // Of what is passed on it is said that it is done.
  const [inside, ...more] = heard.inside.flatMap(({ deadlines }) => deadlines);
  if (inside && more.length === 0 && !answered) return { deadline: inside, from: 'line' };
  const number = ordinalOf(heard);
  const listed = number === undefined ? undefined : byId(conversation.listed?.[number - 1]);
  if (listed) return { deadline: listed, from: 'list' };
  const talked = byId(conversation.about) ?? byId(conversation.subject);
  return talked ? { deadline: talked, from: 'talk' } : { missing: true };
}

/** Of several that fit, the one that is the speaker's own, where they may change no other. */
function ownOf(several: readonly Deadline[], { person, mayChange }: ActContext): Deadline | undefined {
  const [own, ...more] = several.filter(({ owner, state }) => owner === person && state === 'open');
  return person === undefined || mayChange || more.length > 0 ? undefined : own;
}

/** Of several that the same words fit, the one whose owner is named beside them. */
function ownedBy({ people }: Heard, several: readonly Deadline[]): Deadline | undefined {
  const named = new Set(people.flatMap((each) => each.people.map(({ id }) => id)));
  const [theirs, ...more] = several.filter(({ owner }) => owner !== undefined && named.has(owner));
  return more.length > 0 ? undefined : theirs;
}

const isClear = ({ deadlines, share }: Named, here: Deadline): boolean =>
  share >= 0.5 || deadlines.includes(here);

/** The number by which a line points into the last list: `done 2`. */
function ordinalOf({ words }: Heard): number | undefined {
  const numbers = words.filter(({ word, taken }) => taken === undefined && /^\d{1,2}$/.test(word));
  return numbers.length === 1 ? Number(numbers[0]?.word) : undefined;
}
