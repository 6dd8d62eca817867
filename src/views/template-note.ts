import type { Deadline } from '../domain/plan.ts';
import type { Text } from '../message/message.ts';
import type { View } from './view.ts';

/** A note stays at most one line. */
const mostTitles = 3;

/** Says which of the deadlines shown no document gives: all of them, or these. Empty when there is none. */
export function templateNote(shown: readonly Deadline[], { words }: View): Text {
  const proposed = shown.filter(({ source }) => source.kind === 'template');
  if (proposed.length === 0) return [];
  if (proposed.length === shown.length) return words.say('source.all-template');
  const titles = proposed
    .slice(0, mostTitles)
    .map(({ title }) => title)
    .join('; ');
  return words.say('source.some-template', { titles, hidden: Math.max(0, proposed.length - mostTitles) });
}
