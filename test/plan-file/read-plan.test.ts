import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { smallPlan } from './small-plan.ts';

describe('a good plan', () => {
  test('is read with its defaults', () => {
    const plan = readPlan(
      smallPlan('deadlines:\n  - { id: a, title: A, due: congress.ends + 3 months at 17:00 }'),
      'p',
    );
    expect(plan).toMatchObject({
      id: 'small',
      version: 0,
      locale: 'en',
      documents: [],
      personalReminders: [],
    });
    expect(plan.deadlines).toEqual([
      {
        id: 'a',
        title: 'A',
        state: 'open',
        due: { kind: 'relative', anchor: 'congress.ends', sign: 1, amount: 3, unit: 'month', at: '17:00' },
        source: { kind: 'template' },
      },
    ]);
  });

  test('may have a byte order mark and the line ends of Windows', () => {
    const plan = readPlan(smallPlan(), 'p');
    expect(readPlan(`\ufeff${smallPlan()}`, 'p')).toEqual(plan);
    expect(readPlan(new TextEncoder().encode(smallPlan().replaceAll('\n', '\r\n')), 'p')).toEqual(plan);
  });

  test('cites lines one by one, in ranges and in lists', () => {
    const plan = readPlan(
      smallPlan(
        `documents:\n  - { id: report, title: Report, file: report.txt }\nfacts:\n${[
          'report:21',
          'report:25-27',
          '"report:9,3,25-26"',
        ]
          .map((source, index) => `  - { id: f${index}, about: A, text: B, source: ${source} }\n`)
          .join('')}`,
      ),
      'p',
    );
    expect(plan.facts.map(({ source }) => source)).toEqual([
      { kind: 'document', document: 'report', lines: [21] },
      { kind: 'document', document: 'report', lines: [25, 26, 27] },
      { kind: 'document', document: 'report', lines: [3, 9, 25, 26] },
    ]);
  });

  test('keeps what YAML 1.1 would have turned into something else', () => {
    const plan = readPlan(smallPlan('facts:\n  - { id: no, about: 1:30, text: yes }\n'), 'p');
    expect(plan.facts[0]).toMatchObject({ id: 'no', about: '1:30', text: 'yes' });
  });

  test('has its titles on one line, in composed characters', () => {
    const plan = readPlan(
      smallPlan('facts:\n  - id: a\n    about: "Cafe\\u0301\\n  room"\n    text: x\n'),
      'p',
    );
    expect(plan.facts[0]?.about).toBe('Café room');
  });
});
