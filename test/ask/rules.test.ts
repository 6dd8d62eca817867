import { describe, expect, test } from 'vitest';
import { createAsker } from '../../src/ask/asker.ts';
import { rules } from '../../src/ask/passages/rules.ts';
import { calendar } from '../../src/time/calendar.ts';
import { shippedPlan } from './shipped-asker.ts';

describe('a passage that has the words of a question does not answer it:', () => {
  test.each(rules.map(({ name, example }) => [name, example] as const))(
    '%s',
    async (_, { question, passage }) => {
      const plan = { ...(await shippedPlan()), facts: [], objectives: [], deadlines: [], documents: [] };
      const documents = [{ id: 'notes', title: 'Notes', text: passage }];
      const answer = createAsker({ plan, documents, calendar }).ask(question, { now: 0 });
      expect(answer.outcome).not.toBe('answered');
    },
  );
});
