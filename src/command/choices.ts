import { wordsFor } from '../locales/index.ts';
import type { Choice } from './command.ts';

/** The words by which a choice is typed in a language, its own name in that language first, and its value. */
export function choiceNames(value: string, locale: string): string[] {
  const said = (tag: string) => wordsFor(tag).lookup(`choice.${value}`, {})?.split('|') ?? [];
  return [...said(locale), ...said('en'), value];
}

/** A choice as it is shown in a language. */
export const choiceIn = (value: string, locale: string): Choice => ({
  value,
  label: choiceNames(value, locale)[0] ?? value,
});
