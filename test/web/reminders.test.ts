import { expect, test } from 'vitest';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { openPage } from './bench.ts';

const people = [
  personOf('owner', { name: 'Ana Souza', organisation: 'house' }),
  personOf('other', { name: 'Bo Lund' }),
  personOf('secretary', { role: 'secretary' }),
  personOf('partner', { role: 'partner' }),
];
const source = { kind: 'committee' } as const;
const plan = committeePlan({
  people,
  organisations: [{ id: 'house', name: 'House of Culture', aka: [], committee: true, source }],
  deadlines: [
    deadlineOf('papers', '2027-10-08', { title: 'Finish the papers' }),
    deadlineOf('badges', '2027-10-08', { title: 'Order the badges', owner: 'other' }),
  ],
});
let now = inRio('2027-09-20 12:00');

test('the page says what went out and what comes next, to whom it is for, and why', async () => {
  const page = await openPage(plan, () => now);
  try {
    const { ledger } = page.session.store;
    now = inRio('2027-10-01 09:30');
    const place = { platform: 'web-test', id: 'x' };
    for (const { key } of await ledger.due({ now, limit: 50 }))
      await ledger.open({ key, now, places: [place] });
    const claims = await ledger.claim({ leaseMs: 60_000, limit: 50 });
    const papers = claims.filter(({ reminder }) => reminder.subject === 'papers');
    for (const claim of papers) await ledger.sent(claim, { messageId: 'm', planAt: now });

    const own = (await (await page.as('owner')).get('/reminders?days=30')).text;
    expect(papers.length).toBeGreaterThan(0);
    expect(own).toContain('Finish the papers');
    expect(own).not.toContain('Order the badges');
    expect(own).toMatch(new RegExp(`${papers.length} sent, 0 missed`));
    const all = (await (await page.as('secretary')).get('/reminders?days=30')).text;
    expect(all).toContain('Order the badges');
    expect(all).toContain('on the way');
    expect((await (await page.as('partner')).get('/reminders')).text).not.toContain('Finish the papers');
    const why = await (await page.as('owner')).get('/reminders?why=papers');
    expect(why.text).toContain('class="card"');
    expect(why.text).toContain('You own');
  } finally {
    await page.close();
  }
});

test('the timeline has its lanes by organisation, for the committee', async () => {
  const page = await openPage(plan, () => now);
  try {
    const lanes = (await (await page.as('owner')).get('/timeline?lanes=organisation')).text;
    expect(lanes).toMatch(
      /<h2>House of Culture<\/h2>[\s\S]*Finish the papers[\s\S]*<h2>Nobody’s, or of no organisation<\/h2>[\s\S]*Order the badges/,
    );
    expect((await (await page.as('partner')).get('/timeline?lanes=organisation')).text).not.toContain(
      'House of Culture',
    );
  } finally {
    await page.close();
  }
});
