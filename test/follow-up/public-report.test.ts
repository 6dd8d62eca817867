import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { requestReport } from '../../src/bot/report-request.ts';
import { type Commitment, withStatement } from '../../src/domain/commitment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { type ReportFormat, writeReport } from '../../src/report/write-report.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';

const source = { kind: 'template' } as const;
const now = inRio('2028-03-20 10:00');
const fields = ['title', 'baseline', 'due', 'status', 'reason', 'progress', 'evidence', 'contact'] as const;

/** A commitment in every word of which stands whose it is and who may read it. */
const promise = (id: string, visibility: Commitment['visibility']): Commitment =>
  [
    { status: 'in-progress', text: `${id}-progress`, url: `https://example.org/${id}-evidence` },
    { status: 'changed', reason: `${id}-reason` },
  ].reduce(
    (commitment, said) =>
      withStatement(commitment, {
        round: 'month-3',
        at: now - 1000,
        by: 'ana',
        via: 'test',
        ...(said as { status: 'changed' }),
      }),
    {
      id,
      title: `${id}-title-ação`,
      organisation: 'brazil',
      status: 'not-started',
      source,
      focal: 'ana',
      baseline: `${id}-baseline`,
      level: 'national',
      region: 'América Latina',
      due: { kind: 'absolute', on: '2028-03-01' },
      visibility: visibility ?? {},
    } as Commitment,
  );
const all = (audience: 'public' | 'committee' | 'organisation') =>
  Object.fromEntries(fields.map((field) => [field, audience]));

const plan: Plan = committeePlan({
  organisations: [
    { id: 'brazil', name: 'Governo do Brasil', aka: [], committee: true, source },
    { id: 'network', name: 'Réseau Enfance', aka: [], committee: false, source },
  ],
  people: [
    personOf('ana', { name: 'Ana Conceição', organisation: 'brazil' }),
    personOf('marie', { name: 'Marie Sarr', organisation: 'network' }),
    personOf('secretary', { role: 'secretary' }),
    personOf('chair', { role: 'chair' }),
  ],
  commitments: [
    promise('open', all('public')),
    promise('usual', undefined),
    promise('inner', all('committee')),
    promise('own', all('organisation')),
    promise('shy', {
      ...all('public'),
      evidence: 'organisation',
      due: 'committee',
      baseline: 'organisation',
    }),
  ],
});

/** Who reads, and whether what is made is for the public. */
type Reading = { as: string; isPublic: boolean };

const frozen = async () => undefined;
const viewIn = (locale: string) => ({
  ...{ plan, now, calendar, words: wordsFor(locale) },
  reader: { locale, zone: plan.congress.zone },
});

async function written(
  format: ReportFormat,
  { as, isPublic }: Reading,
  locale = 'pt-BR',
): Promise<Uint8Array> {
  const person = plan.people.find(({ id }) => id === as);
  if (!person) throw new Error(`nobody is ${as}`);
  const caller = { person, role: person.role };
  const view = viewIn(locale);
  const { report, may } = await requestReport({ view, caller, isPublic, frozen });
  return writeReport(report, format, { view, isPublic, may });
}

async function textOf(format: ReportFormat, reading: Reading): Promise<string> {
  const bytes = await written(format, reading);
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').replaceAll('- ', '-');
  if (format !== 'pdf') return squeezed(new TextDecoder().decode(bytes));
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  // A line may break at a hyphen.
  return squeezed(text);
}

/** Every word that must not be read by somebody to whom the field is closed. */
function secretsFor(mayRead: (audience: string | undefined, own: boolean) => boolean): string[] {
  const usual: Record<string, string> = { reason: 'committee', progress: 'committee', contact: 'committee' };
  return plan.commitments.flatMap(({ id, visibility = {} }) =>
    ['title', 'baseline', 'reason', 'progress', 'evidence'].flatMap((field) => {
      const audience = visibility[field as 'title'] ?? usual[field] ?? 'public';
      return mayRead(audience, true) ? [] : [`${id}-${field}`];
    }),
  );
}
const closedToPublic = secretsFor((audience) => audience === 'public');
const closedToOthers = secretsFor((audience) => audience !== 'organisation');

describe.each(['csv', 'md', 'pdf'] as const)('the report as %s', (format) => {
  test.each(['secretary', 'marie'])(
    'for the public holds nothing that is not public, whoever asks: %s',
    async (as) => {
      const text = await textOf(format, { as, isPublic: true });
      expect(closedToPublic.filter((secret) => text.includes(secret))).toEqual([]);
      expect(text).not.toContain('Conceição');
      expect(text).toContain('open-title-ação');
      expect(text).toContain('open-evidence');
    },
  );

  test('for another organisation holds nothing of what stays with the one', async () => {
    const text = await textOf(format, { as: 'marie', isPublic: false });
    expect(closedToOthers.length).toBeGreaterThan(4);
    expect(closedToOthers.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain('inner-title');
  });

  test('for the organisation itself and the secretary holds what they may read', async () => {
    for (const as of ['ana', 'secretary']) {
      const text = await textOf(format, { as, isPublic: false });
      expect(text).toContain('own-title');
      expect(text).toContain('own-reason');
      expect(text).toContain('own-progress');
      expect(text).toContain('own-evidence');
    }
  });
});

describe('the document', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await written('pdf', { as: 'secretary', isPublic: true });
  });

  test('is a PDF with a title, numbered pages, and text with its accents', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string } };
    expect(info.Title).toMatch(/\S/);
    expect(pdf.numPages).toBeGreaterThan(0);
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain('Governo do Brasil');
    expect(text).toContain('América Latina');
    expect(text).toMatch(/Relatório|relatório/);
    expect(text).toContain(wordsFor('pt-BR').text('report.page', { page: 1, pages: pdf.numPages }));
  });
});

describe('the picture', () => {
  test('is a PNG of a readable size, not blank, and the same for the same report', async () => {
    const png = await written('png', { as: 'secretary', isPublic: true });
    const view = new DataView(png.buffer, png.byteOffset);
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(view.getUint32(16)).toBeGreaterThanOrEqual(800);
    expect(view.getUint32(20)).toBeGreaterThanOrEqual(300);
    // One colour all over would be squeezed into far less.
    expect(png.length).toBeGreaterThan(8_000);
    expect(await written('png', { as: 'secretary', isPublic: true })).toEqual(png);
  });

  test('of the public counts no status that is not public', async () => {
    const [open, inner] = await Promise.all([
      written('png', { as: 'secretary', isPublic: true }),
      written('png', { as: 'secretary', isPublic: false }),
    ]);
    expect(open).not.toEqual(inner);
    const caller = { role: 'secretary' as const };
    const { report } = await requestReport({ view: viewIn('en'), caller, isPublic: true, frozen });
    // Of five, two are hidden whole; of the three left the status is public.
    expect(report.commitments.map(({ id }) => id)).toEqual(['open', 'usual', 'shy']);
    expect(report.counts.changed).toBe(3);
  });
});
