import type { Commitment } from '../domain/commitment.ts';
import { closingReport } from '../domain/frozen-report.ts';
import type { Report } from '../domain/report.ts';
import {
  type Block,
  type Button,
  type ListItem,
  type Message,
  type MessageFile,
  note,
  paragraph,
} from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { commitmentRow, statusWord, titledCommitment } from './commitment-words.ts';
import { correctionItems, type Frozen, frozenWords } from './corrections.ts';
import { decisionWords } from './final-decision.ts';
import { section } from './list.ts';
import { movedNumbers } from './report-indicators.ts';
import { reportWords, sinceWords } from './report-words.ts';
import type { View } from './view.ts';

const shownRows = 5;

function listed(
  heading: string,
  items: readonly ListItem[],
  { words }: View,
  whole: readonly Button[] = [],
): Block[] {
  return [
    ...section(heading, items, { most: shownRows, words }),
    ...buttonRow(items.length > shownRows ? whole : []),
  ];
}

/** What was not kept and what becomes of it, without its reasons; whoever decides goes on from here. */
function finalBlocks(finals: readonly Commitment[], isPublic: boolean, view: View): Block[] {
  const { words } = view;
  const items = finals.map((each): ListItem => {
    const title = { kind: 'strong', text: titledCommitment(each, view) } as const;
    return { text: words.say('report.moved-item', { title, change: decisionWords(each, view, false) }) };
  });
  const all: Button = { label: words.text('button.open'), command: 'commitment decisions', options: {} };
  return listed(words.text('report.section-final'), items, view, isPublic ? [] : [all]);
}

/** The report of a round as a message: the picture, its figures in words, and the heads of its lists. */
export function reportMessage(
  report: Report,
  {
    view,
    picture,
    numbers,
    files,
    isPublic,
    frozen,
  }: {
    view: View;
    picture: { png: Uint8Array; alt: string };
    /** What is counted; absent where no number is known. */
    numbers: { png: Uint8Array; alt: string } | undefined;
    files: readonly MessageFile[];
    isPublic: boolean;
    frozen?: Frozen | undefined;
  },
): Message {
  const { words } = view;
  const said = reportWords(report, view);
  const late = report.late.map(({ commitment }): ListItem => ({ text: commitmentRow(commitment, view) }));
  const moved = report.moved.map(({ commitment, from, to }): ListItem => {
    const title = { kind: 'strong', text: titledCommitment(commitment, view) } as const;
    const change = { before: statusWord(from, words), after: statusWord(to, words) };
    return { text: words.say('report.moved-item', { title, change: words.text('line.moved', change) }) };
  });
  const open = { label: words.text('button.open-round'), command: 'round', options: {} };
  const allLate: Button = {
    label: words.text('button.all-late', { count: late.length }),
    command: 'follow-ups',
    options: { list: 'late' },
  };
  const allIndicators: Button = { label: words.text('button.open'), command: 'indicators', options: {} };
  return {
    summary: `${said.title}. ${said.response}`,
    blocks: [
      { kind: 'heading', text: said.title },
      paragraph(said.response),
      { kind: 'image', ...picture, isTold: true },
      paragraph(said.counts),
      paragraph(said.more.join(' ')),
      ...(numbers ? [{ kind: 'image' as const, ...numbers }] : []),
      ...(report.finals ? finalBlocks(report.finals, isPublic, view) : []),
      ...listed(words.text('report.section-moved', { since: sinceWords(report, view) }), moved, view),
      ...listed(words.text('report.section-numbers'), movedNumbers(report.indicators, view), view, [
        allIndicators,
      ]),
      ...listed(words.text('report.section-late'), late, view, isPublic ? [] : [allLate]),
      ...(isPublic || frozen ? [] : buttonRow([open])),
      ...(frozen
        ? [
            ...listed(words.text('report.section-corrections'), correctionItems(frozen, isPublic), view),
            note(frozenWords(frozen)),
          ]
        : []),
      note(...words.say('report.files', { round: report.finals ? closingReport : report.round.id })),
      ...files.map(({ name }) => note(...words.say('report.attached', { name }))),
    ],
    ...(files.length > 0 && { files }),
  };
}
