import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, createAsker } from '../../src/ask/asker.ts';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { calendar } from '../../src/time/calendar.ts';

/** A call every Thursday at 18:00 from 21 January to 3 June 2027, and a report on every last Friday of a month. */
let asker: Asker;

beforeAll(async () => {
  const { plan } = await readPlanFile(join(packageRoot, 'plans/heart-days-2027.yaml'));
  asker = createAsker({ plan, documents: [], calendar });
});

const ask = (question: string, now = '2027-02-01T10:00:00Z') =>
  asker.ask(question, { now: Date.parse(now) }).short;

describe('a meeting that comes again', () => {
  test.each([
    ['when is the weekly call', /takes place on 4 February 2027, 18:00/],
    ['is the weekly call late?', /takes place on 4 February 2027/],
    ['how many days until the weekly call', /^3 days left/],
    ['quando é a chamada semanal?', /4 de fevereiro de 2027/],
    ['¿cuándo es la llamada semanal?', /4 de febrero de 2027/],
    ['next deadline', /Thu 4 Feb 18:00 · Weekly call/],
    ['when is the weekly call on 18 february', /takes place on 18 February 2027/],
  ])('is told as it is next: “%s”', (question, told) => {
    expect(ask(question)).toMatch(told);
  });

  test('is told anew when it has passed', () => {
    expect(ask('when is the weekly call', '2027-02-04T17:59:00Z')).toContain('4 February');
    expect(ask('when is the weekly call', '2027-02-04T18:30:00Z')).toContain('11 February');
    expect(ask('when is the weekly call', '2027-02-01T10:00:00Z')).toContain('4 February');
  });

  test.each(['2027-02-01T10:00:00Z', '2027-07-01T10:00:00Z'])('is never late, at %s', (now) => {
    expect(ask('what is late', now)).toMatch(/late/);
    expect(ask('what is late', now)).not.toContain('Weekly call');
    expect(ask('when is the weekly call', now)).not.toContain('late');
  });

  test('is on a day of its own only', () => {
    expect(asker.ask('when is the weekly call on 8 september', { now: 0 }).declined).toBe(true);
  });
});

describe('what comes again', () => {
  test('is listed as it is first due within the days that are asked', () => {
    expect(ask('what is due this week')).toContain('Thu 4 Feb 18:00 · Weekly call');
    expect(ask('what is due in march')).toMatch(
      /Thu 4 Mar 18:00 · Weekly call[\s\S]*Fri 26 Mar 17:00 · Report/,
    );
  });

  test('is late when it is to be done and was not', () => {
    expect(ask('what is late')).toContain('Report on the budget');
  });
});
