import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { parseTime } from '../../src/time/parse-time.ts';
import { describeTime } from '../../src/time/parsed-time.ts';
import { planTimeContext } from '../../src/time/plan-time.ts';
import { smallPlan } from '../plan-file/small-plan.ts';

const plan = readPlan(
  smallPlan()
    .replace('starts: 2027-05-10', 'starts: 2027-05-10 09:30')
    .replace(
      '  - { id: undated',
      `  - { id: dinner, name: Gala dinner, aka: [cena di gala], kind: other, starts: 2027-05-11 20:00, ends: 23:15 }
  - { id: webinar, name: Webinar, kind: session, zone: America/New_York, starts: 2027-03-20 11:00 }
$&`,
    ),
  'plan.yaml',
);

const read = (text: string, locale: string) => {
  const now = Date.parse('2027-01-05T09:00:00Z');
  const parsed = parseTime(text, { now, zone: 'Europe/Zurich', locale, ...planTimeContext(plan) });
  return 'refused' in parsed ? parsed.refused : describeTime(parsed);
};

test.each([
  ['2 hours before the gala dinner', 'en', '2027-05-11T16:00:00Z'],
  ['90 minutes before the congress', 'en', '2027-05-10T06:00:00Z'],
  ['1 hour after the gala dinner', 'en', '2027-05-11T22:15:00Z'],
  ['half an hour before the webinar', 'en', '2027-03-20T14:30:00Z'],
  ['2 horas antes del congreso', 'es', '2027-05-10T05:30:00Z'],
  ['2 heures avant le congrès', 'fr', '2027-05-10T05:30:00Z'],
  ['2 horas antes do congresso', 'pt-BR', '2027-05-10T05:30:00Z'],
  ['2 ore prima della cena di gala', 'it', '2027-05-11T16:00:00Z'],
])('hours count from an event whose hour is known: %s', (text, locale, at) => {
  expect(read(text, locale)).toMatchObject({ kind: 'instant', at: expect.stringContaining(at.slice(0, 16)) });
});

test.each(['2 hours after the congress', '2 hours before the spring meeting'])(
  'hours count from no day: %s',
  (text) => {
    expect(read(text, 'en')).toBe('no-hour-known');
  },
);

test('days count from its day, and have no hour', () => {
  expect(read('2 days before the gala dinner', 'en')).toEqual({ kind: 'day', on: '2027-05-09' });
});
