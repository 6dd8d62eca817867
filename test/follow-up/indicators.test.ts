import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createDrafts } from '../../adapters/discord/drafts.ts';
import { renderMessage as renderDiscord } from '../../adapters/discord/render.ts';
import { renderMessage as renderSlack } from '../../adapters/slack/render.ts';
import { renderMessage } from '../../adapters/terminal/index.ts';
import { askedIn } from '../../src/domain/asked.ts';
import type { Indicator, IndicatorValue } from '../../src/domain/indicator.ts';
import { dayMs } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { reportOf } from '../../src/domain/report.ts';
import { roundsOf } from '../../src/domain/rounds.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { calendar } from '../../src/time/calendar.ts';
import { indicatorRecords } from '../../src/views/indicator-records.ts';
import { reminderMessage } from '../../src/views/reminder.ts';
import { reportDocument } from '../../src/views/report-document.ts';
import { viewFor } from '../../src/views/view.ts';
import { committeePlan, personOf } from '../committee-plan.ts';
import { type Component, componentProblems } from '../fakes/discord/rules.ts';
import { faultsOfBlocks } from '../fakes/slack-shapes.ts';

const source = { kind: 'template' } as const;
const indicatorOf = (more: Partial<Indicator> = {}): Indicator => ({
  id: 'plans',
  title: 'Countries with a national plan',
  whole: 27,
  level: 'regional',
  region: 'Americas',
  direction: 'up',
  baseline: { value: 3, on: '2027', source },
  target: { value: 20, on: '2032' },
  owner: 'ana',
  source,
  ...more,
});
const plan: Plan = committeePlan({
  organisations: [{ id: 'brazil', name: 'Brazil', aka: [], committee: true, source }],
  people: [
    personOf('ana', { organisation: 'brazil' }),
    personOf('secretary', { role: 'secretary' }),
    personOf('chair', { role: 'chair' }),
  ],
  commitments: [
    { id: 'law', title: 'Pass the law', organisation: 'brazil', status: 'not-started', source },
    { id: 'line', title: 'Open a helpline', organisation: 'brazil', status: 'not-started', source },
    { id: 'train', title: 'Train judges', organisation: 'brazil', status: 'not-started', source },
  ],
  indicators: [indicatorOf()],
});
const rounds = roundsOf(plan, calendar);
const [third, sixth] = ['month-3', 'month-6'].map((id) => rounds.find((round) => round.id === id));
if (!third || !sixth) throw new Error('the plan has its rounds');

const given = (value: number, at: number, more: Partial<IndicatorValue> = {}): IndicatorValue => ({
  value,
  at,
  by: 'ana',
  via: 'test',
  ...more,
});
const reportAt = (from: Plan, now: number, round = sixth) =>
  reportOf({ plan: from, round, now, calendar, may: () => true, mayReadComment: () => true, inside: true });

describe('the report of what is counted', () => {
  const event = fc.record({
    value: fc.integer({ min: 0, max: 27 }),
    day: fc.integer({ min: 0, max: 300 }),
    check: fc.option(
      fc.record({
        state: fc.constantFrom('verified' as const, 'disputed' as const),
        after: fc.integer({ min: 0, max: 200 }),
      }),
    ),
  });
  const start = third.opensAt - 100 * dayMs;

  test('equals a recount by hand of everything that was said', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 12 }),
        fc.constantFrom('up' as const, 'down' as const),
        fc.option(fc.integer({ min: 0, max: 27 })),
        (events, direction, baseline) => {
          const history = events.toSorted((a, b) => a.day - b.day);
          const values = history.map(({ value, day, check }) => {
            const at = start + day * dayMs;
            return given(
              value,
              at,
              check ? { check: { state: check.state, by: 'chair', at: at + check.after * dayMs } } : {},
            );
          });
          const { baseline: _, ...bare } = indicatorOf({ direction, values });
          const indicator: Indicator =
            baseline === null ? bare : { ...bare, baseline: { value: baseline, source } };
          const report = reportAt({ ...plan, indicators: [indicator] }, start + 300 * dayMs);
          // By hand: the newest by then that nobody had called in doubt by then.
          const standing = (by: number) => {
            let found: number | undefined;
            for (const { value, day, check } of history) {
              const at = start + day * dayMs;
              const doubted = check?.state === 'disputed' && at + check.after * dayMs <= by;
              if (at <= by && !doubted) found = value;
            }
            return found;
          };
          const now = standing(report.asOf);
          const previous = standing(third.closesAt);
          const stands = now ?? baseline ?? undefined;
          const before = previous ?? baseline ?? undefined;
          const left = stands === undefined ? undefined : direction === 'up' ? 20 - stands : stands - 20;
          const moved =
            now === undefined || before === undefined
              ? undefined
              : Math.sign(now - before) * (direction === 'up' ? 1 : -1);
          const [record] = indicatorRecords(report, { plan });
          expect([record?.baseline, record?.previous, record?.now, record?.target]).toEqual([
            baseline ?? undefined,
            previous,
            now,
            20,
          ]);
          expect(record?.distance).toBe(left === undefined ? undefined : Math.max(0, left));
          expect(record?.trend).toBe(
            moved === undefined
              ? undefined
              : { 1: 'better', '-1': 'worse', 0: 'same' }[String(moved === 0 ? 0 : moved) as '0'],
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(locales)('is read aloud in %s', async (locale) => {
    const values = [
      given(5, third.opensAt + dayMs),
      given(4, sixth.opensAt + dayMs, {
        check: { state: 'verified', by: 'chair', at: sixth.opensAt + 2 * dayMs },
      }),
    ];
    const told = {
      ...plan,
      indicators: [
        indicatorOf({ values }),
        indicatorOf({
          id: 'lines',
          title: 'Helplines',
          level: 'national',
          whole: 40,
          country: 'Brazil',
          owner: 'ana',
        }),
      ],
    };
    const view = viewFor({
      plan: told,
      now: sixth.opensAt + 3 * dayMs,
      calendar,
      reader: { locale, zone: plan.congress.zone },
    });
    const { sections } = reportDocument(reportAt(told, view.now), view, { isPublic: false });
    const heads = new Set([wordsFor(locale).text('report.head-indicator')]);
    const counted = sections.filter(({ table }) => table && heads.has(table.head[0] ?? ''));
    const text = counted
      .map(({ heading, table }) => [heading, ...(table?.rows ?? []).map((row) => row.join(' | '))].join('\n'))
      .join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/indicators.${locale}.txt`);
  });
});

describe('a round', () => {
  const remind = (from: Plan) => {
    const sent = planReminders(from, calendar).find(
      ({ subject, rule }) => subject === 'round.month-6.ana' && rule === 'ask',
    );
    if (!sent) throw new Error('Ana is asked');
    const reader = { locale: 'en', zone: plan.congress.zone };
    const message = reminderMessage(sent, {
      plan: from,
      now: sent.at,
      calendar,
      reader,
      lateMs: 0,
      possibleRepeat: false,
    });
    if (!message) throw new Error('there is something to ask');
    return { message, reader };
  };
  const last = {
    ...plan,
    indicators: [indicatorOf({ values: [given(5, Date.parse('2028-03-05T12:00Z'), { round: 'month-3' })] })],
  };

  it('asks one number of whoever has the indicator, with its baseline and the last', () => {
    const { message, reader } = remind({ ...last, commitments: [] });
    const text = renderMessage(message, {
      reader,
      words: wordsFor('en'),
      width: 10_000,
      styled: false,
      number: () => 0,
    });
    expect(text).toContain('one number is asked of you.');
    expect(text).toContain(
      'baseline: 3 of 27 (2027); last: 5 of 27 (March 2028); target: 20 of 27 (2032). And now?',
    );
    expect(text).toContain('Give the number');
    expect(text).toContain('Same as before (5 of 27)');
  });

  it('asks for numbers beside commitments in one message that every platform takes', () => {
    const many = {
      ...last,
      indicators: ['a', 'b', 'c', 'd', 'e'].map((id) =>
        indicatorOf({ id, values: [given(5, third.opensAt)] }),
      ),
    };
    const { message, reader } = remind(many);
    const slack = renderSlack(message, { reader, words: wordsFor('en'), team: 'T1', plan: many });
    expect(faultsOfBlocks(slack.blocks, 'message')).toEqual([]);
    const drafts = createDrafts(() => '1');
    const discord = renderDiscord(message, {
      reader,
      words: wordsFor('en'),
      accountOf: () => undefined,
      idOf: drafts.idOf,
    });
    expect(componentProblems(discord.components as unknown as Component[])).toEqual([]);
    const written = JSON.stringify([slack, discord]);
    for (const label of ['Give the number', 'Same as before', 'All as before', 'Show the next'])
      expect(written.split(label).length - 1).toBeGreaterThan(1);
  });

  it('is answered by a number of that round alone', () => {
    const answered = (from: Plan) => askedIn(from, sixth).find(({ about }) => about === 'plans')?.answered;
    expect(answered(last)).toBe(false);
    expect(
      answered({
        ...plan,
        indicators: [indicatorOf({ values: [given(5, sixth.opensAt, { round: 'month-6' })] })],
      }),
    ).toBe(true);
  });
});
