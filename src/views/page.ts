import type { Words } from '../locales/words.ts';
import type { Button } from '../message/message.ts';

/** Part of a list: what it shows, how much is left, and where that begins. */
type Page<T> = { shown: readonly T[]; left: number; next: number };

/** The part of a list that begins at an index; from the start where there is no such item any more. */
export function pageOf<T>(items: readonly T[], { from, size }: { from: number; size: number }): Page<T> {
  const start = from < items.length ? Math.max(0, from) : 0;
  const next = Math.min(items.length, start + size);
  return { shown: items.slice(start, next), left: items.length - next, next };
}

/** The button that goes on with a list; none at its end. The command's option `row` counts from 1. */
export function moreButton(
  { left, next }: Pick<Page<unknown>, 'left' | 'next'>,
  { command, options }: Pick<Button, 'command' | 'options'>,
  words: Words,
): Button[] {
  if (left === 0) return [];
  const label = words.text('button.rest', { count: left });
  return [{ label, command, options: { ...options, row: String(next + 1) } }];
}

/** The index that an option `row` says; 0 for none, and for what is no number. */
export const indexOfRow = (row: string | undefined): number =>
  Math.max(0, (Number.parseInt(row ?? '', 10) || 1) - 1);
