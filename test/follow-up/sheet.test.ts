import { describe, expect, it } from 'vitest';
import { decodeSheet } from '../../src/sheet/decode.ts';
import { exportCommitments } from '../../src/sheet/export-commitments.ts';
import { importCommitments } from '../../src/sheet/import-commitments.ts';
import { readRows } from '../../src/sheet/read-rows.ts';
import { promisesIn } from '../../src/text/promises.ts';
import { committeePlan } from '../committee-plan.ts';

const plan = committeePlan();
const source = { kind: 'person', by: 'secretary', at: 1, via: 'cli' } as const;
const context = { plan, now: Date.parse('2027-12-01T12:00Z'), locale: 'pt-BR', source };

function read(text: string | Uint8Array, onto = plan) {
  const decoded = typeof text === 'string' ? { text } : decodeSheet(text);
  if (!('text' in decoded)) return decoded;
  const rows = readRows(decoded.text);
  return 'rows' in rows ? importCommitments(rows.rows, { ...context, plan: onto }) : rows;
}
const imported = (text: string | Uint8Array, onto = plan) => {
  const result = read(text, onto);
  if (!('plan' in result)) throw new Error(JSON.stringify(result));
  return result;
};
const faults = (text: string) => {
  const result = read(text);
  return 'faults' in result ? result.faults.map(({ row, column, key }) => `${row} ${column} ${key}`) : result;
};
const simple = 'title;organisation\nAção “á”;Fundação São José\n';
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

describe('a sheet of commitments', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(simple)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${simple}`)],
    ['UTF-16, little end first', utf16(simple, false)],
    ['UTF-16, big end first', utf16(simple, true)],
    ['Windows-1252', Uint8Array.from(simple.replace('“á”', '\u0093á\u0094'), (c) => c.charCodeAt(0))],
  ])('is read as %s', (_, bytes) => {
    const { plan: after } = imported(bytes);
    expect(after.commitments[0]).toMatchObject({ title: 'Ação “á”', organisation: 'fundacao-sao-jose' });
  });

  it('says how dates in words were read, and takes none before the congress', () => {
    const { dates, plan: after } = imported('title,organisation,due\nA,B,fin 2030\nC,B,2031-05-01');
    expect(dates).toMatchObject([{ row: 2, cell: 'fin 2030', on: '2030-12-31' }]);
    expect(after.commitments.map(({ due }) => due)).toMatchObject([
      { on: '2030-12-31' },
      { on: '2031-05-01' },
    ]);
    expect(faults('title,organisation,due\nA,B,05.11.2001')).toEqual(['2 due date-early']);
  });

  it('gives the people that it brings the language that it was imported in, and Łódź an id to type', () => {
    const rows = readRows('title,organisation,focal point\nA,Miasto Łódź,Łukasz Żak');
    const result = 'rows' in rows ? importCommitments(rows.rows, { ...context, language: 'fr' }) : rows;
    expect(result).toMatchObject({ plan: { organisations: [{ id: 'miasto-lodz' }] } });
    expect('plan' in result && result.plan.people.at(-1)).toMatchObject({ id: 'lukasz-zak', locale: 'fr' });
  });

  it('is read with commas, semicolons or tabs, and with what spreadsheet programs put before the head', () => {
    for (const text of [
      'title,organisation\nA,B',
      'sep=;\r\ntitle;organisation\r\nA;B',
      'Título\tOrganização\nA\tB\n\n',
    ])
      expect(imported(text).plan.commitments).toMatchObject([{ title: 'A', organisation: 'b' }]);
  });

  it('reads every column, in the words of either language', () => {
    const text = [
      'id;Compromisso;Organização;Ponto focal;focal_account;Suplente;Nível;País;Região;Linha de base;Prazo;Situação;Motivo;Andamento;Comprovação;visibility',
      'r-1;Ratificar;Brasil;Ana Lima;slack:U1;José Só;Internacional;Brasil;América;p. 12;31/12/2028;Em andamento;;Votado;https://example.org/a https://example.org/b;progress=public',
    ].join('\n');
    const { plan: after, people } = imported(text);
    expect(after.commitments[0]).toMatchObject({
      id: 'r-1',
      focal: 'ana-lima',
      alternate: 'jose-so',
      level: 'international',
      status: 'in-progress',
      due: { kind: 'absolute', on: '2028-12-31' },
      evidence: ['https://example.org/a', 'https://example.org/b'],
      visibility: { progress: 'public' },
    });
    expect(after.people.find(({ id }) => id === 'ana-lima')).toMatchObject({
      accounts: ['slack:U1'],
      role: 'partner',
    });
    expect(people).toEqual(['José Só']);
  });

  it('changes nothing when any row is wrong, and names each with its row, column and reason', () => {
    const text = [
      'id,title,organisation,level,due,status,evidence,objective',
      'a,One,Org,national,2028-01-01,,,',
      'a,,Org,galactic,2028-02-30,withdrawn,ftp://x.org,nothing',
      'B C,Three,,,,,,',
    ].join('\n');
    expect(faults(text)).toEqual([
      '3 reason reason-missing',
      '3 level value-unknown',
      '3 objective no-objective',
      '3 due date-bad',
      '3 evidence link-bad',
      '3 title value-missing',
      '3 id id-twice',
      '4 id id-bad',
      '4 organisation value-missing',
    ]);
    expect(plan.commitments).toEqual([]);
  });

  it('says what is missing in its head, and which rows are the same', () => {
    expect(faults('name\nA')).toEqual(['1 title column-missing', '1 organisation column-missing']);
    expect(faults('title,organisation\nA,B\nA,b')).toEqual(['3 title row-twice']);
  });

  it.each([
    ['title,organisation\n"A,B', 'broken'],
    ['title,organisation\n', 'empty'],
    [Uint8Array.from([0x50, 0x4b, 0x03, 0x04]), 'not-csv'],
    [new Uint8Array(5 * 1024 * 1024), 'too-large'],
  ])('refuses what is no sheet: %#', (text, refused) => {
    expect(read(text)).toMatchObject({ refused });
  });

  it('is exported so that reading it again changes nothing, and nothing in it is computed', () => {
    const { plan: after } = imported('title,organisation,baseline\n"=SUM(A1)","+Org, ""one""",@x\n');
    const text = exportCommitments(after);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain("'=SUM(A1)");
    expect(imported(text, after)).toMatchObject({ plan: after, added: 0, known: 1 });
    expect(imported(text).plan.commitments[0]).toMatchObject({ title: '=SUM(A1)', baseline: '@x' });
  });
});

describe('a closing document', () => {
  it('gives the sentences that promise something, with their lines, and not those of the past', () => {
    const text = [
      'Recalling the commitments made in Yokohama, we met in Rio.',
      '',
      '1. We commit to adopt national plans',
      '   before the end of 2012. Discussion was lively.',
      '- Os governos comprometem-se a criar cadastros.',
    ].join('\n');
    expect(promisesIn(text, 'en')).toEqual([
      { text: 'We commit to adopt national plans before the end of 2012.', lines: [3, 4] },
      { text: 'Os governos comprometem-se a criar cadastros.', lines: [5] },
    ]);
  });
});
