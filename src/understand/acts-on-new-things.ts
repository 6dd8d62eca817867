import { roles } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import type { Cue } from '../language/acts.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { findOrganisation } from '../text/find-organisation.ts';
import type { ActRule } from './act-rule.ts';
import type { Heard } from './hear.ts';
import { capitalRuns, nameIn } from './name-runs.ts';
import { moving } from './new-date.ts';
import { spanOf } from './order-words.ts';
import type { Word } from './words.ts';

const isEdge = ({ cues }: Word): boolean =>
  cues.some((cue) => cue === 'polite' || cue === 'until' || cue === 'link') ||
  (cues.length > 0 && cues.every((cue) => cue === 'empty' || cue === 'be' || cue === 'it' || cue === 'due'));

/** Words without the small ones at their ends. */
function trimmed(words: readonly Word[], line: string): readonly Word[] {
  const first = words.findIndex((word) => !isEdge(word) || isJoined(word, line));
  const last = words.findLastIndex((word) => !isEdge(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}

/** The words after a cue, up to what ends them. */
function after(heard: Heard, cue: Cue, ends: (word: Word) => boolean): readonly Word[] {
  const start = heard.words.findIndex(({ cues }) => cues.includes(cue));
  if (start < 0) return [];
  const from = heard.words.findIndex(({ cues }, at) => at >= start && !cues.includes(cue));
  const rest = from < 0 ? [] : heard.words.slice(from);
  const end = rest.findIndex(ends);
  return end < 0 ? rest : rest.slice(0, end);
}

const isTime = ({ taken }: Word) => taken === 'date' || taken === 'length';

/** Article-like words that begin a title which was asked to be added. */
const isHead = ({ cues }: Word) =>
  cues.includes('addHead') ||
  (cues.length > 0 &&
    cues.every(
      (cue) => cue === 'empty' || cue === 'due' || cue === 'add' || cue === 'polite' || cue === 'me',
    ));

/** The first part of a word with a hyphen, such as “thank-you cards”, asks for nothing. */
const isJoined = ({ end }: Word, line: string): boolean => /^-\p{L}/u.test(line.slice(end));

/** Whether a name stands in a part of its own, with small words at most. */
const isApart = (words: readonly Word[], at: number): boolean => {
  const clause = words[at]?.clause;
  return words.slice(0, at).every((word) => word.clause !== clause || isEdge(word) || word.word.length <= 4);
};

const trimmedEnd = (words: readonly Word[]): readonly Word[] =>
  words.slice(0, words.findLastIndex((word) => !isEdge(word) && !word.cues.includes('give')) + 1);

/**
 * The title of what is new beside whoever is to do it, where they are named at its beginning or its end: “for Ana: spare
 * keys” is of the keys, “Ana books the coach” keeps its sentence.
 */
function titleBesideDoer(words: readonly Word[]): readonly Word[] | undefined {
  const first = words.findIndex(({ taken }) => taken === 'person');
  const last = words.findLastIndex(({ taken }) => taken === 'person');
  // “Order the candles, Ana”: whoever is named at its end does it.
  const isLast = first > 0 && words.slice(first).every(({ taken }) => taken === 'person');
  if (isLast && isApart(words, first)) return trimmedEnd(words.slice(0, first));
  const isFirst =
    first >= 0 &&
    words.slice(0, first).every((word) => isEdge(word) || isHead(word) || word.word.length <= 3);
  const next = words[last + 1];
  if (!isFirst || !next) return undefined;
  return next.clause === words[last]?.clause ? words.slice(first) : words.slice(last + 1);
}

export const addRule: ActRule = {
  name: 'a new item',
  example: 'please add a deadline to book the choir on 3 May',
  read(heard) {
    const at = heard.words.findIndex(({ cues }) => cues.includes('add'));
    const before = heard.words.slice(0, Math.max(0, at));
    if (
      at < 0 ||
      before.some(
        (word) =>
          word.taken !== undefined ||
          (!isHead(word) &&
            !word.cues.some(
              (cue) =>
                cue === 'polite' ||
                cue === 'link' ||
                cue === 'me' ||
                cue === 'need' ||
                cue === 'it' ||
                cue === 'be',
            )),
      )
    )
      return undefined;
    if (heard.has('committee') && heard.dates.length === 0) return undefined;
    // “New deadline for the programme: 3 May” is one for what there is.
    const clause = heard.words[at]?.clause;
    const isOfSomething = heard.words.some(
      (word) => word.clause === clause && (word.taken === 'item' || (!word.taken && word.cues.length === 0)),
    );
    if (heard.words[at]?.cues.includes('move') && isOfSomething) return undefined;
    const isNoun = heard.words.some(({ cues }) => cues.includes('addHead'));
    const isPlain = heard.words[at]?.cues.every((cue) => cue === 'add' || cue === 'note');
    if (!isPlain && !isNoun && (heard.dates.length === 0 || heard.items.some(({ whole }) => whole)))
      return undefined;
    const isFirst = before.length === 0 && heard.dates.length > 0;
    if ((heard.has('done') || heard.has('finish')) && !isNoun && !isFirst) return undefined;
    const rest = after(heard, 'add', () => false);
    const firstTime = rest.findIndex(isTime);
    const beforeTime = rest.slice(0, firstTime < 0 ? rest.length : firstTime);
    const afterTime = firstTime < 0 ? [] : rest.slice(firstTime).filter((word) => !isTime(word));
    const start = beforeTime.findIndex((word) => !isHead(word) || isJoined(word, heard.line));
    const named = trimmed(start < 0 ? [] : beforeTime.slice(start), heard.line);
    const besideDoer = heard.people.length === 1 ? titleBesideDoer(named) : undefined;
    const inFront = besideDoer ?? named;
    const title =
      heard.quoted ??
      spanOf(
        heard,
        inFront.length > 0
          ? inFront
          : trimmed(
              afterTime.filter((word) => !isHead(word)),
              heard.line,
            ),
      );
    const due = heard.dates[0]?.text;
    if (title === '' && due === undefined) return undefined;
    // “Programme goes to the 27th”: words of which each does something else are no title.
    if (inFront.length > 0 && inFront.every(({ cues, taken }) => cues.length > 0 || taken !== undefined)) {
      if (moving.some((cue) => heard.has(cue)) || heard.has('pass')) return undefined;
    }
    if (due === undefined && !isNoun && heard.length !== undefined) return undefined;
    const owner = heard.people[0]?.people;
    const isLast = afterTime.some(({ taken }) => taken === 'person');
    const isTheirs = isLast || besideDoer !== undefined;
    const options = {
      ...(title !== '' && { title }),
      ...(due !== undefined && { due }),
      ...(owner?.length === 1 && isTheirs && { owner: owner[0]?.id ?? '' }),
    };
    const complete = title !== '' && due !== undefined;
    const titled = inFront.length > 0 ? inFront : [];
    const others = afterTime.filter(({ taken }) => taken !== 'person');
    return {
      reading: { kind: complete ? 'command' : 'form', command: 'deadline add', options },
      cues: [
        'add',
        'addHead',
        'due',
        'until',
        'need',
        'owner',
        'give',
        'assign',
        'me',
        'pass',
        'take',
        'will',
      ],
      marks: ['add'],
      takes: ['date', ...('owner' in options ? (['person'] as const) : [])],
      guards: ['if', 'wish'],
      claims: heard.words.flatMap((word, index) =>
        titled.includes(word) ||
        (besideDoer !== undefined && named.includes(word)) ||
        heard.quoted !== undefined ||
        (inFront.length === 0 && others.includes(word))
          ? [index]
          : [],
      ),
    };
  },
};

/** Cues by which somebody comes in: the first alone, the others only beside the committee. */
const joining: readonly Cue[] = ['add', 'assign', 'move', 'pass', 'give'];

/** Which organisation and which part words tell of. */
export function whereAndAs(heard: Heard, words: readonly Word[], { organisations }: Plan) {
  const { phrases } = lexiconFor(heard.language);
  const spelt = words.map(({ word }) => word);
  const role = spelt
    .flatMap((_, at) => phrases.at(spelt, at)?.values ?? [])
    .flatMap((mark) => (mark.kind === 'role' ? roles.filter((each) => each === mark.value) : []))[0];
  const organisation = capitalRuns(words).flatMap(
    (run) => findOrganisation(organisations, spanOf(heard, run))?.id ?? [],
  )[0];
  return { ...(organisation && { organisation }), ...(role && { role }) };
}

/** Somebody of two names or more whom a line brings in, with where from and as what. */
export function newPerson(heard: Heard, plan: Plan): Readonly<Record<string, string>> | undefined {
  const name = nameIn(
    heard.words.filter(({ taken }) => taken === undefined),
    heard,
    plan,
  );
  if (!name || name.length < 2) return undefined;
  return { who: spanOf(heard, name), ...whereAndAs(heard, heard.words, plan) };
}

export const personRule: ActRule = {
  name: 'somebody new in the committee',
  example: 'add Teresa Nunes to the committee',
  read(heard, { plan }) {
    const isNew = heard.has('committee');
    const adds = isNew ? joining : joining.slice(0, 1);
    if (!adds.some((cue) => heard.has(cue)) || heard.dates.length > 0 || heard.items.length > 0)
      return undefined;
    const isAdding = ({ cues }: Word) => cues.some((cue) => adds.includes(cue));
    const start = heard.words.findIndex(isAdding);
    const rest = heard.words.slice(start).filter((word) => !isAdding(word));
    const name =
      nameIn(
        rest.filter(({ cues }) => !cues.includes('committee')),
        heard,
        plan,
      ) ?? [];
    const others = rest.slice(rest.indexOf(name.at(-1) as Word) + 1);
    const known = whereAndAs(heard, others, plan);
    const isFull = name.length > 1 && heard.people.length === 0;
    if (!isNew && !(isFull && Object.keys(known).length > 0)) return undefined;
    const cues = [...joining, 'committee', 'need', 'addHead', 'me'] as const;
    const marks = ['add', 'committee'] as const;
    if (name.length === 0)
      return {
        reading: { kind: 'form', command: 'people add', options: {} },
        ...{ cues, marks: ['add'], takes: [], guards: [] },
      };
    return {
      reading: { kind: 'command', command: 'people add', options: { who: spanOf(heard, name), ...known } },
      ...{ cues, marks, takes: ['person'], guards: ['if', 'wish', 'not'] },
      claims: heard.words.flatMap((word, at) =>
        name.includes(word) || (Object.keys(known).length > 0 && others.includes(word)) ? [at] : [],
      ),
    };
  },
};
