import { renderMessage } from '../../adapters/terminal/index.ts';
import { dayMs } from '../../src/domain/instant.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Arrived } from './simulation.ts';

const reader = { locale: 'en', zone: 'America/Sao_Paulo' };

const wordsOf = ({ message }: Arrived): number =>
  renderMessage(message, { reader, words: wordsFor('en'), width: 10_000, styled: false, number: () => 0 })
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;

/** How many words half of the messages have at most, their buttons included. */
export function medianWords(arrived: readonly Arrived[]): number {
  const lengths = arrived.map(wordsOf).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** The most messages that one person got in one year, counted from an instant. */
export function mostInAYear(arrived: readonly Arrived[], begin: number): number {
  const counts = new Map<string, number>();
  for (const { person, at } of arrived) {
    if (person === 'committee') continue;
    const key = `${person} ${Math.floor((at - begin) / (365.25 * dayMs))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}
