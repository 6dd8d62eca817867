import { type Commitment, commitmentStatuses, type ShieldedField } from '../domain/commitment.ts';
import type { Report, ReportGroup, ReportRow } from '../domain/report.ts';
import { organisationName, roundName, statusWord } from './commitment-words.ts';
import { correctionSections, type Frozen, frozenWords } from './corrections.ts';
import { decisionWords } from './final-decision.ts';
import { formatDay } from './plain-text.ts';
import { indicatorSections } from './report-indicators.ts';
import type { Cell, Section, Table } from './report-section.ts';
import { reportWords, shareOf, sinceWords } from './report-words.ts';
import type { View } from './view.ts';

/** A report as a document, before any file format. */
export type ReportDocument = { title: string; subtitle: readonly string[]; sections: readonly Section[] };

const groupHeads = {
  level: 'report.head-level',
  region: 'report.head-region',
  organisation: 'report.head-organisation',
  objective: 'report.head-objective',
} as const;

function groupName(group: ReportGroup, key: string | undefined, view: View): string {
  const { words, plan } = view;
  if (key === undefined)
    return words.text(group === 'organisation' ? 'round.no-organisation' : 'report.not-given');
  if (group === 'level') return words.lookup(`level.${key}`, {}) ?? key;
  if (group === 'organisation') return organisationName(key, view);
  if (group === 'objective') return plan.objectives.find(({ id }) => id === key)?.title ?? key;
  return key;
}

function groupSection(group: ReportGroup, rows: readonly ReportRow[], report: Report, view: View): Section[] {
  const { words, reader } = view;
  if (rows.every(({ key }) => key === undefined)) return [];
  const named = rows.map((row) => ({ ...row, name: groupName(group, row.key, view) }));
  const { compare } = new Intl.Collator(reader.locale, { numeric: true });
  const isGiven = ({ key }: ReportRow) => Number(key !== undefined);
  named.sort((a, b) => isGiven(b) - isGiven(a) || compare(a.name, b.name));
  const asks = report.round.kind === 'status';
  const table: Table = {
    head: [
      words.text(groupHeads[group]),
      words.text('report.head-total'),
      ...commitmentStatuses.map((status) => statusWord(status, words)),
      ...(asks ? [words.text('report.head-answered')] : []),
    ],
    rows: named.map(({ name, total, counts, asked, answered }) => [
      name,
      total,
      ...commitmentStatuses.map((status) => counts[status]),
      ...(asks ? [`${answered}/${asked}`] : []),
    ]),
    widths: [1, 0, 0, 0, 0, 0, 0, ...(asks ? [0] : [])],
  };
  return [{ heading: words.text(`report.section-${group}`), paragraphs: [], table }];
}

function statusSection(report: Report, { words, reader }: View): Section {
  const { counts, total, hidden } = report;
  const row = (name: string, count: number): Cell[] => [name, count, shareOf(count, total, reader.locale)];
  return {
    heading: words.text('report.section-status'),
    paragraphs: [],
    table: {
      head: (['status', 'count', 'share'] as const).map((name) => words.text(`report.head-${name}`)),
      rows: [
        ...commitmentStatuses.map((status) => row(statusWord(status, words), counts[status])),
        ...(hidden > 0 ? [row(words.text('not-public'), hidden)] : []),
      ],
      widths: [1, 0, 0],
    },
  };
}

/** A list of commitments with something about each; says so when there is nothing. */
function listSection(
  heading: string,
  heads: readonly string[],
  items: readonly { title: string; organisation?: string | undefined; cells: readonly Cell[] }[],
  { widths, view }: { widths: readonly number[]; view: View },
): Section {
  const { words } = view;
  if (items.length === 0) return { heading, paragraphs: [words.text('report.none')] };
  return {
    heading,
    paragraphs: [],
    table: {
      head: [words.text('report.head-commitment'), words.text('report.head-organisation'), ...heads],
      rows: items.map(({ title, organisation, cells }) => [
        title,
        organisationName(organisation, view),
        ...cells,
      ]),
      widths: [4, 3, ...widths],
    },
  };
}

function listSections(report: Report, view: View): Section[] {
  const { words, reader, plan, calendar } = view;
  const { moved, late, decisions, evidence, said } = report;
  const written = (at: number) => formatDay(calendar.dayOf(at, plan.congress.zone), reader.locale);
  const since = sinceWords(report, view);
  return [
    listSection(
      words.text('report.section-moved', { since }),
      [words.text('report.head-before'), words.text('report.head-now')],
      moved.map(({ commitment, from, to }) => ({
        ...commitment,
        cells: [statusWord(from, words), statusWord(to, words)],
      })),
      { widths: [1.5, 1.5], view },
    ),
    listSection(
      words.text('report.section-late'),
      [words.text('report.head-due'), words.text('report.head-days-late')],
      late.map(({ commitment, due, days }) => ({
        ...commitment,
        cells: [formatDay(due.on, reader.locale), days],
      })),
      { widths: [2, 0], view },
    ),
    listSection(
      words.text('report.section-decisions'),
      [words.text('report.head-status'), words.text('report.head-reason')],
      decisions.map(({ commitment, status, reason }) => ({
        ...commitment,
        cells: [statusWord(status, words), reason],
      })),
      { widths: [1.5, 4], view },
    ),
    ...(report.doubted.length === 0
      ? []
      : [
          listSection(
            words.text('report.section-doubted'),
            [words.text('report.head-status'), words.text('report.head-reason')],
            report.doubted.map(({ commitment, status, because }) => ({
              ...commitment,
              cells: [statusWord(status, words), because ?? '–'],
            })),
            { widths: [1.5, 4], view },
          ),
        ]),
    listSection(
      words.text('report.section-said', { since }),
      [words.text('report.head-written'), words.text('report.head-said')],
      said.map(({ commitment, at, text, url }) => ({
        ...commitment,
        cells: [written(at), [text, ...(url === undefined ? [] : [url])].join('\n')],
      })),
      { widths: [1.5, 5], view },
    ),
    listSection(
      words.text('report.section-evidence'),
      [words.text('report.head-links')],
      evidence.map(({ commitment, links }) => ({ ...commitment, cells: [links.join('\n')] })),
      { widths: [4], view },
    ),
  ];
}

function commentsSection(report: Report, view: View): Section[] {
  const { words } = view;
  if (report.round.kind !== 'comments') return [];
  const heading = words.text('report.section-comments');
  const { comments, hiddenComments: count } = report;
  const hidden = count > 0 ? [words.text('report.hidden-comments', { count })] : [];
  if (comments.length === 0)
    return [{ heading, paragraphs: hidden.length > 0 ? hidden : [words.text('report.none')] }];
  const rows = comments.map(({ organisation, text }) => [
    organisationName(organisation, view),
    text ?? words.text('report.no-comment'),
  ]);
  const head = [words.text('report.head-organisation'), words.text('report.head-comment')];
  return [{ heading, paragraphs: hidden, table: { head, rows, widths: [1, 2] } }];
}

/** What becomes of what was not kept; its reasons as far as the reader may read them. */
const finalSection = (
  finals: readonly Commitment[],
  { view, may }: { view: View; may: NonNullable<Documenting['may']> },
): Section =>
  listSection(
    view.words.text('report.section-final'),
    [view.words.text('report.head-status'), view.words.text('report.head-decision')],
    finals.map((each) => ({
      ...each,
      cells: [statusWord(each.status, view.words), decisionWords(each, view, may(each, 'reason'))],
    })),
    { widths: [1.5, 4], view },
  );

type Documenting = {
  isPublic: boolean;
  frozen?: Frozen | undefined;
  may?: (commitment: Commitment, field: ShieldedField) => boolean;
};

/** The report of a round as a document to send to partners. */
export function reportDocument(
  report: Report,
  view: View,
  { isPublic, frozen, may = () => false }: Documenting,
): ReportDocument {
  const { words, plan, reader } = view;
  const { congress } = plan;
  const said = reportWords(report, view);
  const dates = [congress.starts, congress.ends].map((on) => formatDay(on, reader.locale)).join(' – ');
  const { level, region, organisation, objective } = report.groups;
  return {
    title: report.finals
      ? words.text('report.heading-closing')
      : words.text('report.heading', { round: roundName(report.round, words) }),
    subtitle: [
      congress.name,
      `${congress.city}, ${congress.country} · ${dates}`,
      [frozen ? frozenWords(frozen) : said.asOf, ...(isPublic ? [words.text('report.public')] : [])].join(
        ' · ',
      ),
    ],
    sections: [
      {
        heading: words.text('report.section-summary'),
        paragraphs: [said.response, said.counts, said.more.join(' ')],
      },
      ...(frozen ? correctionSections(frozen, isPublic) : []),
      ...(report.finals ? [finalSection(report.finals, { view, may })] : []),
      ...commentsSection(report, view),
      statusSection(report, view),
      ...groupSection('level', level, report, view),
      ...groupSection('region', region, report, view),
      ...groupSection('objective', objective, report, view),
      ...groupSection('organisation', organisation, report, view),
      ...indicatorSections(report.indicators, view),
      ...listSections(report, view),
      {
        heading: words.text('report.section-about'),
        paragraphs: [words.text('report.about'), ...(isPublic ? [words.text('report.about-public')] : [])],
      },
    ],
  };
}
