import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { locales } from '../../src/locales/index.ts';
import { csvOf } from '../../src/sheet/export-commitments.ts';
import { indicatorTable } from '../../src/sheet/indicator-table.ts';
import { partOf } from '../../src/sheet/parts.ts';
import { csvRecords, rowsOf } from '../../src/sheet/read-rows.ts';
import { columnsOf, exportTable, importTable } from '../../src/sheet/table.ts';
import { workbookRecords, writeWorkbook } from '../../src/sheet/workbook.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';

const now = inRio('2027-10-01 09:00');
const source = { kind: 'person', by: 'secretary', at: now, via: 'test' } as const;
const plan: Plan = committeePlan({
  people: [personOf('secretary', { role: 'secretary' }), personOf('ana', { name: 'Ana Lima' })],
  organisations: [{ id: 'who', name: 'World Health Organization', aka: ['WHO'], committee: false, source }],
  objectives: [{ id: 'hear', of: 'congress', title: 'Hear the young', text: 'Hear, and answer', source }],
  indicators: [
    {
      id: 'plans',
      title: 'Countries with a plan',
      whole: 27,
      level: 'regional',
      region: 'Latin America',
      direction: 'up',
      owner: 'ana',
      objectives: ['hear'],
      frameworks: ['SDG 16.2', 'CRC 34'],
      baseline: { value: 3, on: '2008', source: { kind: 'document', document: 'outcome', lines: [4] } },
      target: { value: 20, on: '2030-06' },
      values: [
        { value: 5, at: inRio('2025-01-01 00:00'), on: '2025', by: 'ana', via: 'test' },
        { value: 7.125, at: inRio('2026-03-01 10:00'), by: 'ana', via: 'test', url: 'https://example.org/a' },
      ],
    },
    { id: 'calls', title: 'Calls', direction: 'down', organisation: 'who', source },
  ].map((each) => ({ source, ...each })) as Plan['indicators'] & object,
});

const recordsIn = (text: string) => {
  const read = csvRecords(text);
  if ('refused' in read) throw new Error(read.refused);
  return read.records;
};
function imported(text: string | string[][], { locale = 'en', takeOver = true, of = plan } = {}) {
  const rows = rowsOf(typeof text === 'string' ? recordsIn(text) : text, columnsOf(indicatorTable, locale));
  if (!('rows' in rows)) return rows;
  return importTable(indicatorTable, rows.rows, { plan: of, now, locale, source, takeOver });
}
const indicatorsIn = (result: ReturnType<typeof imported>) => {
  if (!('plan' in result)) throw new Error(JSON.stringify(result));
  return result.plan.indicators ?? [];
};
const faults = (result: ReturnType<typeof imported>) =>
  'faults' in result ? result.faults.map(({ row, column, key }) => `${row} ${column} ${key}`) : result;

describe('A sheet of indicators', () => {
  it.each(locales)('that is written in %s is read again as no change', async (locale) => {
    const { records } = exportTable(indicatorTable, plan, locale);
    const book = await workbookRecords(await writeWorkbook('I', records));
    for (const each of [recordsIn(csvOf(records)), book ?? []]) {
      const result = imported(each, { locale });
      expect(result).toMatchObject({ added: 0, differs: [] });
      expect(result).toMatchObject({ plan });
      expect(partOf(each, locale)?.name).toBe('indicators');
    }
  });

  it('adds what is counted, with what stands beside a number and a column for each year', () => {
    const text = [
      'Indicador;País;Linha de base;Meta;Ano da meta;2025;2026-06;Sentido;ODS',
      'Países com plano;Brasil;3 de 27 (2008);20;2030;5,5;7;subir;ODS 16.2; ',
      'Países com plano;Chile;12,5 %;;;;;descer;;',
      'Casos sem resposta;;500;100;;;;;;',
    ].join('\n');
    const [, , brazil, chile, cases] = indicatorsIn(imported(text, { locale: 'pt-BR' }));
    expect(brazil).toMatchObject({
      id: 'paises-com-plano',
      whole: 27,
      baseline: { value: 3, on: '2008', source },
      target: { value: 20, on: '2030' },
      frameworks: ['ODS 16.2'],
      values: [
        { value: 5.5, on: '2025', by: 'secretary', via: 'test' },
        { value: 7, on: '2026-06' },
      ],
    });
    expect(chile).toMatchObject({ unit: '%', baseline: { value: 12.5 }, direction: 'down' });
    expect(chile?.values).toBeUndefined();
    expect([brazil?.direction, cases?.direction]).toEqual(['up', 'down']);
  });

  it('shows and takes what it says otherwise, and keeps what people gave', () => {
    const text = 'indicator,region,baseline,value,as of,2025\nCountries with a plan,Latin America,4,8,2027,6';
    const shown = imported(text, { takeOver: false });
    expect(shown).toMatchObject({
      added: 0,
      plan,
      differs: [
        { column: 'baseline', plan: '3', sheet: '4' },
        { column: 'value', plan: '7.125', sheet: '8' },
        { column: 'as of', plan: '', sheet: '2027' },
        { plan: 'https://example.org/a', sheet: '' },
        { column: '2025', plan: '5', sheet: '6' },
      ],
    });
    const [plans] = indicatorsIn(imported(text));
    expect(plans?.baseline).toEqual({ value: 4, on: '2008', source });
    expect(plans?.values?.map(({ value, on }) => [value, on])).toEqual([
      [5, '2025'],
      [6, '2025'],
      [7.125, undefined],
      [8, '2027'],
    ]);
  });

  it('is refused with row and column where something cannot be', () => {
    const text = [
      'indicator,whole,baseline,baseline date,value,organisation,commitments,2031,owner,2025',
      'A,27,28,2008,,,,,,',
      'B,,3 of 9 maybe,,,,,,,',
      'C,,,2008,,,,,,',
      'D,,3,sometime,,,,,,',
      'E,,,,,Nobody,missing,4,Nobody,',
      'F,10,3 of 12,,,,,,,many',
      'F,10,,,,,,,,',
    ].join('\n');
    expect(faults(imported(text))).toEqual([
      '2 baseline number-over',
      '3 baseline number-bad',
      '4 baseline value-missing',
      '5 baseline date period-bad',
      '6 organisation no-organisation',
      '6 owner no-person',
      '6 commitments no-commitment',
      '6 2031 period-future',
      '7 baseline whole-other',
      '7 2025 number-bad',
      '8 id id-twice',
    ]);
  });

  it('takes a number of a workbook as it is, in every language', async () => {
    const { writeXlsx } = await import('hucre/xlsx');
    const rows = [
      ['Indicador', 'Linha de base', '2025'],
      ['Ligações', 1.234, 2500],
    ];
    const records = await workbookRecords(await writeXlsx({ sheets: [{ name: 'x', rows }] }));
    const made = indicatorsIn(imported(records ?? [], { locale: 'pt-BR' })).at(-1);
    expect(made).toMatchObject({ baseline: { value: 1.234 }, values: [{ value: 2500, on: '2025' }] });
  });
});
