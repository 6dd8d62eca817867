import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Indicator, IndicatorValue } from '../../src/domain/indicator.ts';
import { dayMs } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { roundsOf } from '../../src/domain/rounds.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, personOf } from '../committee-plan.ts';
import { openPage, type PageBench } from './bench.ts';

const source = { kind: 'template' } as const;
const bare = committeePlan({
  organisations: [{ id: 'brazil', name: 'Brazil', aka: [], committee: true, source }],
  people: [
    personOf('ana', { name: 'Ana Lima', organisation: 'brazil' }),
    personOf('ruth', { name: 'Ruth Abel', role: 'reviewer' }),
    personOf('secretary', { role: 'secretary' }),
  ],
  commitments: [
    { id: 'law', title: 'Pass the law', organisation: 'brazil', status: 'not-started', source },
    { id: 'line', title: 'Open a helpline', organisation: 'brazil', status: 'not-started', source },
  ],
});
const [third, sixth] = ['month-3', 'month-6'].map((id) =>
  roundsOf(bare, calendar).find((each) => each.id === id),
);
if (!third || !sixth) throw new Error('the plan has its rounds');
const given = (value: number, at: number): IndicatorValue => ({
  ...{ value, at, by: 'ana', via: 'test', round: third.id },
});
const counted = (values: readonly IndicatorValue[]): Indicator => ({
  ...{ id: 'plans', title: 'Countries with a plan', direction: 'up', whole: 27, source, values },
  baseline: { value: 3, on: '2027', source },
});
const first = given(5, third.opensAt + dayMs);

let now = third.opensAt + 2 * dayMs;
let page: PageBench;
beforeAll(async () => {
  page = await openPage({ ...bare, indicators: [counted([first])] }, () => now, { isPublic: true });
});
afterAll(() => page.close());

async function change(update: (plan: Plan) => Plan): Promise<void> {
  const plan = await page.session.store.plan();
  if (!plan) throw new Error('there is a plan');
  await page.session.store.save({
    ...{ plan: update(plan), basedOn: plan.version, by: 'secretary', via: 'test', verb: 'value', now },
  });
}
const files = ['commitments.csv', 'indicators.csv', 'report.json'] as const;
const filesNow = () =>
  Promise.all(files.map(async (file) => (await page.browser().get(`/public/month-3/${file}`)).text));
const pageNow = async (path: string) => (await page.browser().get(path)).text;

test('a report that is not frozen says so, and follows what is said', async () => {
  const [, , before] = await filesNow();
  expect(JSON.parse(before ?? '')).toMatchObject({
    frozenAt: null,
    indicators: [{ now: 5, state: 'reported' }],
  });
  now += dayMs;
  await change((plan) => ({ ...plan, indicators: [counted([first, given(6, now)])] }));
  const [, , after] = await filesNow();
  expect(JSON.parse(after ?? '')).toMatchObject({ indicators: [{ now: 6 }] });
  expect((await page.browser().get('/public/month-3/corrections.csv')).status).toBe(404);
});

test('once nobody is waited for any more it stays as it was, byte for byte, whatever is said and whoever reads', async () => {
  const end = calendar.endOfDay(calendar.addDays(third.closesOn, 14), bare.congress.zone);
  now = end + 1;
  const frozen = await filesNow();
  expect(JSON.parse(frozen[2] ?? '')).toMatchObject({
    frozenAt: new Date(end).toISOString(),
    indicators: [{ baseline: 3, now: 6 }],
  });
  now += dayMs;
  await change((plan) => ({
    ...plan,
    congress: { ...plan.congress, name: 'Another name' },
    organisations: plan.organisations.map((each) => ({ ...each, name: 'Brasil' })),
    commitments: plan.commitments.map((each) => ({
      ...each,
      title: `${each.title} now`,
      status: 'fulfilled' as const,
      line: [
        {
          at: now,
          by: 'ana',
          via: 'test',
          was: 'not-started' as const,
          status: 'fulfilled' as const,
          round: 'month-3',
        },
      ],
    })),
    indicators: [
      {
        ...counted([
          first,
          {
            ...given(6, first.at + 2 * dayMs),
            check: { state: 'disputed', by: 'ruth', at: now, because: 'the list has 4' },
          },
          given(4, now),
        ]),
        title: 'Renamed',
        baseline: { value: 2, on: '2027', source },
        baselineChanges: [
          {
            from: { value: 3 },
            to: { value: 2 },
            because: 'one was counted twice',
            by: 'secretary',
            at: now,
          },
        ],
      },
    ],
  }));
  expect(await filesNow()).toEqual(frozen);
  now = sixth.opensAt + 100 * dayMs;
  await change((plan) => ({ ...plan, indicators: [], commitments: [] }));
  expect(await filesNow()).toEqual(frozen);
});

test('shows its pictures on the page, with their words', async () => {
  const text = await pageNow('/public/month-3');
  for (const file of ['report.png', 'indicators.png']) {
    expect(text).toContain(`src="/public/month-3/${file}"`);
    const { status, headers } = await page.browser().get(`/public/month-3/${file}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
  }
  expect(text).toContain('alt="Countries with a plan — baseline: 3 of 27 (2027); last: 6 of 27');
});

test('is kept by a change that comes first, without anybody having looked', async () => {
  now = sixth.opensAt + 260 * dayMs;
  await change((plan) => ({ ...plan, indicators: [counted([first])] }));
  const frozen = await page.session.store.frozen({ round: 'month-12', now });
  expect(frozen?.plan.indicators).toEqual([]);
  expect(frozen?.plan.people.map(({ name }) => name)).toEqual(['', '', '']);
});

test('is hidden again where somebody makes something of it less public', async () => {
  await change((plan) => ({
    ...plan,
    commitments: bare.commitments.map((each) =>
      each.id === 'law' ? { ...each, visibility: { title: 'committee' as const } } : each,
    ),
  }));
  expect((await filesNow())[0]).not.toContain('Pass the law');
  expect((await filesNow())[0]).toContain('Open a helpline');
});

test('corrections stand beside it, to the public without names', async () => {
  const time = (at: number) => new Date(at).toISOString();
  const said = calendar.endOfDay(calendar.addDays(third.closesOn, 14), bare.congress.zone) + 1 + dayMs;
  const values = [
    first,
    {
      ...given(6, first.at + 2 * dayMs),
      check: { state: 'disputed' as const, by: 'ruth', at: said, because: 'the list has 4' },
    },
    given(4, said),
  ];
  const changes = [
    { from: { value: 3 }, to: { value: 2 }, because: 'one was counted twice', by: 'secretary', at: said },
  ];
  await change((plan) => ({
    ...plan,
    indicators: [{ ...counted(values), baselineChanges: changes }],
    commitments: plan.commitments.map((each) => ({
      ...each,
      line: [
        {
          at: said,
          by: 'ana',
          via: 'test',
          was: 'not-started' as const,
          status: 'fulfilled' as const,
          round: 'month-3',
        },
      ],
    })),
  }));
  const sheet = (await page.browser().get('/public/month-3/corrections.csv')).text;
  expect(sheet.replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
    'at,kind,id,title,was,is,because,source',
    `${time(said)},check,plans,Countries with a plan,6,disputed,the list has 4,`,
    `${time(said)},value,plans,Countries with a plan,6,4,,`,
    `${time(said)},baseline,plans,Countries with a plan,3,2,one was counted twice,`,
    `${time(said)},answer,line,Open a helpline,not-started,fulfilled,,`,
  ]);
  const text = await pageNow('/public/month-3');
  expect(text).toContain('Frozen on');
  expect(text).toContain('Corrections since it was frozen');
  expect(text).toContain('the list has 4');
  expect(text).not.toContain('Ruth Abel');
  const inside = await (await page.as('secretary')).get('/reports/month-3');
  expect(inside.text).toContain('Ruth Abel');
  expect(inside.text).toContain('Pass the law');
});
