import type { Plan } from '../../domain/plan.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { type Keyed, keyed, least, meets, type Sought } from '../match.ts';

/** The kinds of things that are found by the words of their titles. */
export type ItemKind =
  | 'deadline'
  | 'event'
  | 'objective'
  | 'commitment'
  | 'indicator'
  | 'organisation'
  | 'instrument'
  | 'theme';

/** Something of the plan with the texts that it is found by. */
export type Item = { kind: ItemKind; id: string; titles: readonly Keyed[] };

const known = new WeakMap<object, { language: Language; item: Item }>();

/** An item is keyed once: a change of the plan leaves all others as they are. */
function itemOf(kind: ItemKind, value: { id: string }, texts: readonly string[], language: Language): Item {
  const before = known.get(value);
  if (before?.language === language) return before.item;
  const item = { kind, id: value.id, titles: texts.map((text) => keyed(text, language)) };
  known.set(value, { language, item });
  return item;
}

/** Everything of the plan that a question may call by words of its title. */
export function itemsOf(plan: Plan): Item[] {
  const language = languageOf(plan.locale) ?? 'en';
  const each = <T extends { id: string }>(
    kind: ItemKind,
    values: readonly T[],
    texts: (value: T) => readonly string[],
  ) => values.map((value) => itemOf(kind, value, texts(value), language));
  return [
    ...each('deadline', plan.deadlines, ({ title }) => [title]),
    ...each('event', plan.events, ({ name, aka }) => [name, ...aka]),
    ...each('objective', plan.objectives, ({ title, text }) => [title, text]),
    // A commitment is called by what it is, and by whose it is.
    ...each('commitment', plan.commitments, ({ title, organisation, country }) => [
      title,
      [title, plan.organisations.find(({ id }) => id === organisation)?.name, country]
        .filter(Boolean)
        .join(' '),
    ]),
    ...each('indicator', plan.indicators ?? [], ({ title, organisation, country, region }) => [
      title,
      [title, plan.organisations.find(({ id }) => id === organisation)?.name, country, region]
        .filter(Boolean)
        .join(' '),
    ]),
    ...each('organisation', plan.organisations, ({ name, aka }) => [name, ...aka]),
    ...each('instrument', plan.instruments, ({ name, aka }) => [name, ...aka]),
    ...each('theme', plan.themes, ({ title }) => [title]),
  ];
}

/** An item with how well it fits what is sought. */
export type Fit = {
  item: Item;
  /** Share of what is sought that its title has, from 0 to 1. */
  held: number;
  /** Share of its title that is sought. */
  filled: number;
  /** What its title does not have. */
  missing: readonly Sought[];
  /** Which words of its title are not sought, counted from 0 without those that have no content. */
  unsought: readonly number[];
};

function fitOf(item: Item, required: readonly Sought[], optional: readonly Sought[]): Fit {
  const fits = item.titles.map((title) => {
    const missing = required.filter((sought) => meets(sought, title) < least);
    const all = [...required, ...optional];
    const content = title.stems.filter((_, at) => !title.isEmpty[at]);
    const unsought = content.flatMap((stem, at) => {
      const one = keyedWord(stem, title);
      return all.some((sought) => meets(sought, one) >= least) ? [] : [at];
    });
    const filled = content.length - unsought.length;
    return {
      item,
      held: required.length === 0 ? 0 : 1 - missing.length / required.length,
      filled: content.length === 0 ? 0 : filled / content.length,
      missing,
      unsought,
    };
  });
  return fits.reduce((best, fit) =>
    fit.held > best.held || (fit.held === best.held && fit.filled > best.filled) ? fit : best,
  );
}

const words = new Map<string, Keyed>();
const mostWords = 20_000;

/** One word of a title, keyed alone. */
function keyedWord(stem: string, { language, words: titleWords, stems }: Keyed): Keyed {
  const key = `${language} ${stem}`;
  const before = words.get(key);
  if (before) return before;
  if (words.size > mostWords) words.clear();
  const made = keyed(titleWords[stems.indexOf(stem)] ?? stem, language, true);
  words.set(key, made);
  return made;
}

/** The items whose titles have something of what is sought, the best first; `optional` words only make a fit better. */
export function findItems(
  items: readonly Item[],
  { required, optional = [] }: { required: readonly Sought[]; optional?: readonly Sought[] },
): Fit[] {
  if (required.length === 0) return [];
  return items
    .filter(({ titles }) => titles.some((title) => required.some((sought) => meets(sought, title) >= least)))
    .map((item) => fitOf(item, required, optional))
    .sort((a, b) => b.held - a.held || b.filled - a.filled);
}

/** The one item whose title has all that is sought, and is filled by it more than any other; `fits` as they were found. */
export function soleFit([best, next]: readonly Fit[]): Item | undefined {
  if (best?.held !== 1) return undefined;
  return next?.held === 1 && next.filled === best.filled ? undefined : best.item;
}
