import { describe, expect, it } from 'vitest';
import { requestReport } from '../../src/bot/report-request.ts';
import type { Indicator, IndicatorValue } from '../../src/domain/indicator.ts';
import { indicatorPicture, indicatorPictureAlt } from '../../src/report/indicator-picture.ts';
import { calendar } from '../../src/time/calendar.ts';
import { viewFor } from '../../src/views/view.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';

const source = { kind: 'committee' } as const;
const now = inRio('2029-01-10 10:00');

async function reported(indicators: readonly Indicator[]) {
  const plan = committeePlan({ people: [personOf('secretary', { role: 'secretary' })], indicators });
  const view = viewFor({ plan, now, calendar, reader: { locale: 'pt-BR', zone: plan.congress.zone } });
  const caller = { inPublic: true } as const;
  const frozen = async () => undefined;
  const { report } = await requestReport({ view, caller, isPublic: true, frozen });
  return { report, view };
}

const given = (value: number, more: Partial<IndicatorValue> = {}): IndicatorValue => ({
  value,
  at: inRio('2028-03-01 10:00'),
  by: 'ana',
  via: 'test',
  ...more,
});
const plans = (values: readonly IndicatorValue[]): Indicator => ({
  id: 'plans',
  title: 'Países com plano',
  whole: 27,
  direction: 'up',
  baseline: { value: 3, on: '2007', source },
  target: { value: 20, on: '2032' },
  ...(values.length > 0 && { values }),
  source,
});

describe('the picture of what is counted', () => {
  it('shows the numbers that count, and no other', async () => {
    const draw = async (values: readonly IndicatorValue[]) => {
      const { report, view } = await reported([plans(values)]);
      return Buffer.from((await indicatorPicture(report, view)) ?? '').toString('base64');
    };
    const [five, six] = [given(5), given(6, { at: inRio('2028-06-01 10:00') })];
    const doubted = { ...six, check: { state: 'disputed', by: 'chair', at: now - 1 } } as const;
    const pictures = await Promise.all([draw([]), draw([five]), draw([five, six]), draw([five, doubted])]);
    expect(pictures[0]).toMatch(/^iVBORw0KGgo/);
    expect(new Set(pictures.slice(0, 3)).size).toBe(3);
    expect(pictures[3]).toBe(pictures[1]);
  });

  it('is read aloud in words', async () => {
    const { report, view } = await reported([plans([given(5)])]);
    expect(indicatorPictureAlt(report, view)).toBe(
      'Países com plano — linha de base: 3 de 27 (2007); último: 5 de 27; meta: 20 de 27 (2032)',
    );
  });

  it('is none where no number is known', async () => {
    const { report, view } = await reported([{ id: 'calls', title: 'Calls', direction: 'up', source }]);
    expect(await indicatorPicture(report, view)).toBeUndefined();
  });
});
