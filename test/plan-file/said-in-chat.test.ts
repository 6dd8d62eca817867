import { expect, test } from 'vitest';
import type { Commitment } from '../../src/domain/commitment.ts';
import { parseLink } from '../../src/domain/link.ts';
import { mergePlans } from '../../src/domain/merge-plans.ts';
import { cleanText } from '../../src/plan-file/clean-text.ts';
import { exportPlan } from '../../src/plan-file/export-plan.ts';
import { cleanLine } from '../../src/text/text.ts';
import { committeePlan } from '../committee-plan.ts';
import { createRandom } from '../faults/random.ts';

const source = { kind: 'template' } as const;
const promise = (id: string, more: Partial<Commitment>): Commitment => ({
  ...{ id, title: `Promise ${id}`, status: 'in-progress' as const, source },
  ...more,
});
const at = Date.parse('2029-12-20T10:00:00.123Z');
const by = 'secretary';
const plan = committeePlan({
  organisations: [{ id: 'host', name: 'Host', aka: [], committee: true, source }],
  commitments: [
    promise('one', { decision: { choice: 'carried', by, at } }),
    promise('two', { decision: { choice: 'handed', to: 'Ministry of Justice', by, at } }),
    promise('three', { decision: { choice: 'closed', because: 'x'.repeat(300), by, at } }),
    promise('four', { status: 'withdrawn', reason: 'y'.repeat(300) }),
  ],
});

test('what becomes of commitments, and reasons as long as a chat takes them, go into a plan file and come back the same', () => {
  const { text, read } = exportPlan(plan, undefined);
  expect(text).toContain('choice: handed');
  expect(read.commitments.map(({ decision, reason }) => [decision, reason])).toEqual(
    plan.commitments.map(({ decision, reason }) => [decision, reason]),
  );
  expect(exportPlan(read, text).text).toBe(text);
});

test('a file that decides otherwise is taken over; where chat decided since, that stays and is shown', () => {
  const { read } = exportPlan(plan, undefined);
  const edited = {
    ...read,
    commitments: read.commitments.map((each) =>
      each.id === 'one'
        ? { ...each, decision: { choice: 'closed', because: 'late', by, at } as const }
        : each,
    ),
  };
  const quiet = mergePlans({ base: read, here: plan, file: edited });
  expect(quiet.plan.commitments[0]?.decision?.choice).toBe('closed');
  const here = {
    ...plan,
    commitments: plan.commitments.map((each) =>
      each.id === 'one'
        ? { ...each, decision: { choice: 'handed', to: 'Parliament', by, at: at + 1 } as const }
        : each,
    ),
  };
  const loud = mergePlans({ base: read, here, file: edited });
  expect(loud.plan.commitments[0]?.decision?.to).toBe('Parliament');
  expect(loud.conflicts).toMatchObject([{ field: 'decision' }]);
});

test('a plan file takes whatever a chat has taken: texts, and links', () => {
  const random = createRandom(7);
  const odd = [
    'ü',
    '\u0301',
    '\u0308',
    '\u200b',
    '\u202e',
    'ﷺ',
    '👩‍👧',
    '\u0345',
    '“',
    ' ',
    '\u00ad',
    'ё',
    '각',
    'a',
  ];
  const texts = Array.from({ length: 400 }, () =>
    cleanLine(Array.from({ length: 12 }, () => odd[random.below(odd.length)]).join('')),
  ).filter((text) => /[\p{L}\p{N}]/u.test(text));
  const read = texts.map((text) => cleanText(text, 200));
  expect(read).toEqual(texts.map((text) => ({ text })));
  const link = parseLink(`https://example.org/${'é'.repeat(200)}`);
  expect(link === undefined || parseLink(link) === link).toBe(true);
});
