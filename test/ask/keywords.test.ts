import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, createAsker } from '../../src/ask/asker.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { shippedSources } from './shipped-asker.ts';

const now = Date.parse('2008-11-01T12:00:00-02:00');
const question = 'How disquieting is the sexual exploitation of children for the Government of Italy?';
const answer = /^For the Government of Italy/;

let sources: Awaited<ReturnType<typeof shippedSources>>;

beforeAll(async () => {
  sources = await shippedSources();
});

const without = ({ keywords: _keywords, ...item }: Plan['facts'][number]) => item;
const bare = (): Plan => ({ ...sources.plan, facts: sources.plan.facts.map(without) });
const asked = (plan: Plan, text: string): ReturnType<Asker['ask']> =>
  createAsker({ ...sources, plan }).ask(text, { now });

function withKeywords(...keywords: string[]): Plan {
  const plan = bare();
  return {
    ...plan,
    facts: plan.facts.map((fact) => (fact.id === 'italy-concern' ? { ...fact, keywords } : fact)),
  };
}

describe('a word that nothing knows', () => {
  test('is refused by name', () => {
    const { declined, text } = asked(bare(), question);
    expect(declined).toBe(true);
    expect(text).toContain('disquieting');
  });

  test.each(['disquieting', 'disquiet*', 'Disquieting'])(
    'is known to the fact with the keyword %s',
    (keyword) => {
      expect(asked(withKeywords(keyword), question)).toMatchObject({
        declined: false,
        short: expect.stringMatching(answer),
      });
    },
  );

  test('is not known by a keyword that only begins like it', () => {
    expect(asked(withKeywords('disquiet'), question).declined).toBe(true);
  });

  test('is known to the fact that somebody taught a question with it about', () => {
    const source = { kind: 'person', by: 'secretary', at: now, via: 'terminal' } as const;
    const taught = {
      id: 't',
      question: 'Is this disquieting to the Italians?',
      item: 'italy-concern',
      source,
    };
    expect(asked({ ...bare(), taught: [taught] }, question).short).toMatch(answer);
  });

  test('does not answer what is asked of something else', () => {
    expect(
      asked(withKeywords('disquieting'), 'How disquieting is the fee for the dinner in Rio?').declined,
    ).toBe(true);
  });
});
