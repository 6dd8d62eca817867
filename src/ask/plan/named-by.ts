import { type Inquiry, soughtWords } from '../draft.ts';
import { asksFor, type Word } from '../question/reading.ts';
import { findItems, soleFit } from './find-items.ts';
import type { Listed } from './query.ts';

/** The one organisation whose name has all of some words: `the Dutch museum`. */
export function organisationOf({ items, reading }: Inquiry, words: readonly Word[]): string | undefined {
  const fits = findItems(
    items.filter(({ kind }) => kind === 'organisation'),
    { required: soughtWords(words, reading) },
  ).filter(({ held }) => held === 1);
  const [only, ...others] = fits;
  return only && others.length === 0 && only.filled >= 0.5 ? only.item.id : undefined;
}

/** The one objective that some words name, of what serves it: `commitments for the objective …`. */
export function objectiveOf(
  { items, reading }: Inquiry,
  { of, words }: { of: Listed; words: readonly Word[] },
): string | undefined {
  const serves = of === 'deadline' || of === 'commitment' || of === 'indicator';
  if (!serves || !asksFor(reading, 'thing', 'objective')) return undefined;
  const fits = findItems(
    items.filter(({ kind }) => kind === 'objective'),
    { required: soughtWords(words, reading) },
  );
  return soleFit(fits)?.id;
}
