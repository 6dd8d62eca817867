import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../src/domain/plan.ts';
import { findTitles } from '../../src/understand/find-titles.ts';
import { wordsIn } from '../../src/understand/words.ts';

const deadline = (id: string, title: string): Deadline => ({
  id,
  title,
  due: { kind: 'absolute', on: '2027-05-12' },
  kind: 'standard',
  state: 'open',
  source: { kind: 'template' },
});
const plan = {
  locale: 'fr',
  deadlines: [deadline('programme', 'Publier le programme'), deadline('securite', 'Plan de sécurité')],
};

const named = (line: string, language: 'en' | 'fr' | 'pt' | 'es' | 'it'): string[] => {
  const words = wordsIn(line).map(({ word }) => word);
  const context = { plan, language, maySee: () => true };
  return findTitles(words, [...words.keys()], context).flatMap(({ deadlines }) =>
    deadlines.map(({ id }) => id),
  );
};

describe('findTitles', () => {
  it.each(['en', 'fr', 'pt', 'es', 'it'] as const)(
    'takes a word that stands in a title for that one, before one that means the same: %s',
    (language) => expect(named('programme', language)).toEqual(['programme']),
  );

  it('finds a title by a word that means the same where none is written so', () => {
    expect(named('o programa', 'pt')).toContain('programme');
  });
});
