import { describe, expect, it } from 'vitest';
import { withStatement } from '../../src/domain/commitment.ts';
import { decodeSheet } from '../../src/sheet/decode.ts';
import { importCommitments } from '../../src/sheet/import-commitments.ts';
import { readRows } from '../../src/sheet/read-rows.ts';
import { committeePlan, personOf } from '../committee-plan.ts';

const source = { kind: 'person', by: 'secretary', at: 1, via: 'cli' } as const;
const known = committeePlan({
  organisations: [{ id: 'unicef', name: 'UNICEF', aka: [], committee: true, source: { kind: 'template' } }],
  people: [
    personOf('secretary', { role: 'secretary' }),
    personOf('ana', { name: 'Ana Lima', organisation: 'unicef' }),
    personOf('gone', { name: 'Rui Sá', organisation: 'unicef', succeeded: { by: 'ana', at: 1 } }),
  ],
});

function read(text: string, { onto = known, takeOver = false, locale = 'en' } = {}) {
  const rows = readRows(text);
  if (!('rows' in rows)) return rows;
  const now = Date.parse('2027-12-01T12:00Z');
  return importCommitments(rows.rows, { plan: onto, now, locale, source, takeOver });
}
const imported = (...given: Parameters<typeof read>) => {
  const result = read(...given);
  if (!('plan' in result)) throw new Error(JSON.stringify(result));
  return result;
};
const faults = (...given: Parameters<typeof read>) => {
  const result = read(...given);
  return 'faults' in result ? result.faults.map(({ row, column, key }) => `${row} ${column} ${key}`) : result;
};

describe('the head of a sheet', () => {
  it.each([
    ['es', 'Compromiso;Organización;Punto focal;Suplente;Nivel;País;Fecha límite;Estado;Enlace'],
    ['fr', 'Engagement;Organisation;Point focal;Suppléant;Niveau;Pays;Échéance;État;Lien'],
    ['it', 'Impegno;Organizzazione;Referente;Sostituto;Livello;Paese;Scadenza;Stato;Collegamento'],
    ['pt', 'Compromisso;Organização;Ponto focal;Suplente;Nível;País;Prazo;Situação;Comprovação'],
    ['en', 'Commitment;Organisation;Focal point;Alternate;Level;Country;Due date;Status;Link'],
  ])('is read in %s', (_, head) => {
    const { plan } = imported(`${head}\nA;B;Ada;Bo;nacional;Perú;07/03/2028;en curso;https://example.org`);
    expect(plan.commitments).toMatchObject([
      {
        title: 'A',
        organisation: 'b',
        focal: 'ada',
        alternate: 'bo',
        level: 'national',
        country: 'Perú',
        due: { kind: 'absolute', on: '2028-03-07' },
        status: 'in-progress',
        evidence: ['https://example.org/'],
      },
    ]);
  });

  it('says what a missing column may be called', () => {
    expect(read('Acción;Organización\nA;B')).toMatchObject({
      faults: [{ params: { known: expect.stringContaining('compromiso, '), found: 'Acción, Organización' } }],
    });
  });
});

describe('the cells of a sheet', () => {
  it.each([
    ['Cumplida', 'fulfilled'],
    ['en proceso', 'in-progress'],
    ['pas commencé', 'not-started'],
    ['Em andamento', 'in-progress'],
    ['adempiuto', 'fulfilled'],
  ])('a status may be written as “%s”', (cell, status) => {
    expect(imported(`title;organisation;status\nA;B;${cell}`).plan.commitments).toMatchObject([{ status }]);
  });

  it('names the rows as a spreadsheet program counts them, empty ones too, and the columns as the sheet does', () => {
    const text =
      '\n;\nCompromiso;Organización;Nivel\n\nUno;UNICEF;nacional\n"Dos\nlíneas";UNICEF;x\n;;\nTres;;\n';
    expect(faults(text)).toEqual(['6 Nivel value-unknown', '8 Organización value-missing']);
    expect(read(text, { locale: 'es' })).toMatchObject({
      faults: [{ params: { value: 'x', known: 'Nacional, Regional, Internacional' } }, {}],
    });
  });

  it('says what a file is that is no sheet', () => {
    expect(decodeSheet(Uint8Array.from([0x25, 0x50, 0x44, 0x46]))).toEqual({
      refused: 'not-csv',
      what: 'pdf',
    });
  });
});

describe('the people of a sheet', () => {
  const head = 'title;organisation;focal;focal_account';

  it('a name that two organisations have is two people, and one that an organisation has twice is one', () => {
    const { plan, people } = imported(`${head}\nA;One;Eva Paz;\nB;Two;Eva Paz;\nC;One;Eva Paz;slack:U1`);
    expect(plan.commitments.map(({ focal }) => focal)).toEqual(['eva-paz', 'eva-paz-2', 'eva-paz']);
    expect(plan.people.filter(({ id }) => id.startsWith('eva'))).toMatchObject([
      { organisation: 'one', accounts: ['slack:U1'] },
      { organisation: 'two', accounts: [] },
    ]);
    expect(people).toEqual(['Eva Paz']);
  });

  it('an account that somebody of the plan lacked becomes theirs, also where all else is known', () => {
    const first = imported(`${head}\nA;UNICEF;Ana Lima;`);
    const { plan, accounts, added } = imported(`${head}\nA;UNICEF;Ana Lima;slack:U7`, { onto: first.plan });
    expect({ accounts, added }).toEqual({ accounts: 1, added: 0 });
    expect(plan.people.find(({ id }) => id === 'ana')?.accounts).toEqual(['slack:U7']);
  });

  it('refuses an address, another’s account, a second account and an account of nobody', () => {
    const text = [
      head,
      'A;UNICEF;Ana Lima;ana@example.org',
      'B;UNICEF;Ana Lima;slack:U1',
      'C;UNICEF;Bo;slack:U1',
      'D;UNICEF;Ana Lima;slack:U2',
      'E;UNICEF;;slack:U3',
    ].join('\n');
    expect(faults(text)).toEqual([
      '2 focal_account account-bad',
      '4 focal_account account-of-other',
      '5 focal_account account-other',
      '6 focal name-missing',
    ]);
  });

  it('takes whoever follows somebody who has left', () => {
    expect(imported(`${head}\nA;UNICEF;Rui Sá;`).plan.commitments).toMatchObject([{ focal: 'ana' }]);
  });
});

describe('a corrected sheet', () => {
  const head = 'id;title;organisation;due;status;focal';
  const { plan } = imported(`${head}\nr-1;A;UNICEF;2028-05-01;;\nr-2;B;UNICEF;;in progress;`);

  it('shows where it says otherwise and changes nothing, until that is asked for', () => {
    const text = `${head}\nr-1;A;UNICEF;2028-06-01;;Zoe\nr-2;B;UNICEF;;;`;
    const seen = imported(text, { onto: plan });
    expect(seen.plan).toBe(plan);
    expect(seen.differs).toMatchObject([
      { row: 2, column: 'focal', plan: '', sheet: 'Zoe' },
      { row: 2, column: 'due', plan: '2028-05-01', sheet: '2028-06-01' },
    ]);
    const { plan: after } = imported(text, { onto: plan, takeOver: true });
    expect(after.commitments).toMatchObject([
      { id: 'r-1', due: { on: '2028-06-01' }, focal: 'zoe' },
      { id: 'r-2', status: 'in-progress' },
    ]);
    expect(imported(text, { onto: after })).toMatchObject({ plan: after, differs: [] });
  });

  it('does not overwrite what people have said since', () => {
    const said = { at: 5, by: 'ana', via: 'slack', status: 'fulfilled' } as const;
    const spoken = { ...plan, commitments: plan.commitments.map((each) => withStatement(each, said)) };
    const text = `${head}\nr-1;A corrected;UNICEF;;not started;`;
    const { plan: after } = imported(text, { onto: spoken, takeOver: true });
    expect(after.commitments[0]).toMatchObject({ title: 'A corrected', status: 'fulfilled', line: [said] });
  });

  it('is not taken for another commitment when ids are added to it', () => {
    expect(faults(`${head}\nown-1;A;UNICEF;;;`, { onto: plan })).toEqual(['2 id id-other']);
    expect(faults(`${head}\nr-1;A;UNICEF;;;\n;a;Unicef;;;`, { onto: plan })).toEqual(['3 title row-twice']);
  });
});
