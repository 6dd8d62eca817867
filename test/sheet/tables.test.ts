import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/domain/diff-plans.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { locales } from '../../src/locales/index.ts';
import { csvOf } from '../../src/sheet/export-commitments.ts';
import { csvRecords, readRows, rowsOf } from '../../src/sheet/read-rows.ts';
import { columnsOf, exportTable, importTable, type Table } from '../../src/sheet/table.ts';
import { deadlineTable, objectiveTable, peopleTable } from '../../src/sheet/tables.ts';
import { workbookRecords, writeWorkbook } from '../../src/sheet/workbook.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';

const now = inRio('2027-10-01 09:00');
const source = { kind: 'person', by: 'secretary', at: now, via: 'test' } as const;
const plan: Plan = committeePlan({
  people: [
    personOf('secretary', { role: 'secretary', name: 'Inês Prado', accounts: ['slack:1'] }),
    personOf('ana', { name: 'Ana Lima', organisation: 'who', role: 'partner', locale: 'pt-BR' }),
    personOf('ana-2', { name: 'Ana Lima' }),
  ],
  organisations: [{ id: 'who', name: 'World Health Organization', aka: ['WHO'], committee: false, source }],
  objectives: [{ id: 'hear', of: 'congress', title: 'Hear the young', text: 'Hear, and answer', source }],
  deadlines: [
    deadlineOf('badges', '2027-10-08', { owner: 'ana', objective: 'hear', title: '=Badges, "large"' }),
    deadlineOf('hall', '2027-10-09', { owner: 'secretary', state: 'done', private: true }),
  ],
});

type Any = Table<{ id: string }>;
const tables = [deadlineTable, objectiveTable, peopleTable] as unknown as readonly Any[];

function imported(
  table: unknown,
  records: readonly (readonly string[])[],
  more: { plan?: Plan; takeOver?: boolean; exported?: ReadonlyMap<string, Record<string, string>> } = {},
) {
  const rows = rowsOf(records, columnsOf(table as Any, 'en'));
  if (!('rows' in rows)) return rows;
  return importTable(table as Any, rows.rows, { plan, now, locale: 'en', source, ...more });
}
const recordsIn = (text: string) => {
  const read = csvRecords(text);
  if ('refused' in read) throw new Error(read.refused);
  return read.records;
};
const planOf = (result: ReturnType<typeof imported>): Plan => {
  if (!('plan' in result)) throw new Error(JSON.stringify(result));
  return result.plan;
};
const faults = (result: ReturnType<typeof imported>) =>
  'faults' in result ? result.faults.map(({ row, key }) => `${row} ${key}`) : result;

describe.each(locales)('A table written in %s', (locale) => {
  it.each(tables.map((table) => [table.name, table] as const))(
    'of %s is read again as no change',
    async (_, table) => {
      const { records } = exportTable(table, plan, locale);
      const again = [recordsIn(csvOf(records)), await workbookRecords(await writeWorkbook('P', records))];
      for (const each of again) {
        const result = imported(table, each ?? [], { takeOver: true });
        expect(result).toMatchObject({ added: 0, differs: [] });
        expect(planOf(result)).toBe(plan);
      }
    },
  );
});

describe('A sheet of deadlines', () => {
  it('adds rows, in any language, with owners by name and dates as people write them', () => {
    const text =
      'Tarefa;Vencimento;Responsável;Marco\nImprimir mapas;15/10/2027;ines;sim\nVoos;congress.starts - 2 days;;';
    const { deadlines } = planOf(imported(deadlineTable, recordsIn(text)));
    expect(deadlines.slice(2)).toMatchObject([
      {
        id: 'imprimir-mapas',
        owner: 'secretary',
        milestone: true,
        state: 'open',
        due: { on: '2027-10-15' },
        source,
      },
      { id: 'voos', due: { kind: 'relative', amount: 2 } },
    ]);
  });

  it('corrects only after a yes, says who gave the new date, and opens nothing again', () => {
    const records = recordsIn(
      'id,due\nbadges,2027-10-20'.replace('id,due', 'id,task,due').replace('badges,', 'badges,,'),
    );
    expect(imported(deadlineTable, records)).toMatchObject({
      differs: [{ id: 'badges', sheet: '2027-10-20' }],
    });
    expect(planOf(imported(deadlineTable, records))).toBe(plan);
    const after = planOf(imported(deadlineTable, records, { takeOver: true }));
    expect(after.deadlines[0]).toMatchObject({
      due: { on: '2027-10-20' },
      source,
      title: '=Badges, "large"',
    });
    const opened = recordsIn('id,task,due,state\nhall,,,open');
    expect(faults(imported(deadlineTable, opened, { takeOver: true }))).toEqual(['2 stays-done']);
  });

  it('leaves what people changed since the sheet was written', () => {
    const { records, exported } = exportTable(deadlineTable, plan, 'en');
    const edited = records.map((record) =>
      record.map((cell) => (cell === '2027-10-09 17:00' ? '2027-10-11 17:00' : cell)),
    );
    const moved = {
      ...plan,
      deadlines: plan.deadlines.map((each) =>
        each.id === 'badges' ? { ...each, owner: 'secretary' } : each,
      ),
    };
    const after = planOf(
      imported(deadlineTable, edited, {
        plan: moved,
        takeOver: true,
        exported: new Map(Object.entries(exported)),
      }),
    );
    expect(diffPlans(moved, { ...after, version: moved.version }).map(({ id }) => id)).toEqual(['hall']);
  });

  it('refuses by row what is no data', () => {
    const text = [
      'task,due,owner',
      'Print, in colour,2027-10-12,ana-2',
      'Hire a van,N/A,',
      'Total,12,',
      'Send letters,tomorrow-ish,Ana Lima',
      'Book,2027-10-12,nobody at all',
    ].join('\n');
    expect(faults(imported(deadlineTable, recordsIn(text)))).toEqual([
      '2 row-longer',
      '3 placeholder',
      '4 row-footer',
    ]);
    const later = text
      .split('\n')
      .filter((_, at) => ![1, 2, 3].includes(at))
      .join('\n');
    expect(faults(imported(deadlineTable, recordsIn(later)))).toEqual([
      '2 date-bad',
      '2 person-several',
      '3 no-person',
    ]);
  });
});

describe('A sheet of people', () => {
  it('adds partners and members, with organisations that are new', () => {
    const text = 'Nom,Organisation,Comptes\nLuc Roy,WHO,slack:7\nMia Fox,New Body,';
    const after = planOf(imported(peopleTable, recordsIn(text)));
    expect(after.people.slice(3)).toMatchObject([
      { id: 'luc-roy', role: 'partner', organisation: 'who', accounts: ['slack:7'] },
      { id: 'mia-fox', role: 'partner', organisation: 'new-body', accounts: [] },
    ]);
    expect(after.organisations.at(-1)).toMatchObject({ id: 'new-body', committee: false });
  });

  it('loses no account and gives nobody that of another', () => {
    const more = recordsIn('id,name,accounts\nsecretary,,discord:9');
    expect(planOf(imported(peopleTable, more, { takeOver: true })).people[0]?.accounts).toEqual([
      'slack:1',
      'discord:9',
    ]);
    expect(faults(imported(peopleTable, recordsIn('name,accounts\nEve Gray,slack:1')))).toEqual([
      '2 account-of-other',
    ]);
  });
});

describe('A sheet of commitments', () => {
  it.each([
    ['title,organisation\nAdopt a law, with fines,Government of Brazil', '2 row-longer'],
    ['title,organisation\nTrain judges,N/A', '2 placeholder'],
    ['title,organisation\nTrain judges,UNICEF\nTotal,1', '3 row-footer'],
  ])('is refused by row: %s', (text, fault) => {
    const rows = readRows(text);
    expect('faults' in rows && rows.faults.map(({ row, key }) => `${row} ${key}`)).toEqual([fault]);
  });
});

it('a workbook that would unpack to too much, or is none, is not read', async () => {
  const bytes = await writeWorkbook('P', [['a']]);
  expect(await workbookRecords(bytes)).toEqual([['a']]);
  const bomb = Uint8Array.from(bytes);
  const at = bomb.findIndex(
    (_, place) => place > 0 && bomb[place] === 0x50 && bomb[place + 1] === 0x4b && bomb[place + 2] === 1,
  );
  new DataView(bomb.buffer).setUint32(at + 24, 0xf0000000, true);
  expect(await workbookRecords(bomb)).toBeUndefined();
  expect(await workbookRecords(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toBeUndefined();
});
