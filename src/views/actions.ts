import type { LibraryDocument, Proposal } from '../domain/library.ts';
import type { Person } from '../domain/person.ts';
import type { PlanDate } from '../domain/plan-date.ts';
import { type Block, type Message, paragraph } from '../message/message.ts';
import { fold } from '../text/text.ts';
import { buttonRow } from './buttons.ts';
import { dueInline, dueOf } from './due.ts';
import { messageOf } from './plain-text.ts';
import { formatLines } from './source.ts';
import type { View } from './view.ts';

/** A task that a document gives somebody, as it was read. */
export type ShownAction = {
  proposal: Proposal;
  action: { text: string; owner: string; task: string; due: PlanDate };
  /** The person of the plan who is meant; undefined where it knows none of that name. */
  owner: Person | undefined;
};

const mostDocuments = 5;

/** A button for each document that may be looked through for tasks. */
export const documentChoice = (documents: readonly { value: string; label: string }[]): Block[] =>
  buttonRow(
    documents.slice(-mostDocuments).map(({ value, label }) => ({
      label,
      command: 'deadline propose',
      options: { document: value },
    })),
  );

/** The next task as it was understood, the words it was read from, and what may be done with it. */
function nextBlocks({ proposal, action, owner }: ShownAction, view: View): Block[] {
  const { words, plan } = view;
  const lines = words.text(proposal.lines.length === 1 ? 'answer.line' : 'answer.lines', {
    lines: formatLines(proposal.lines),
  });
  const isKnown = plan.deadlines.some(({ title }) => fold(title) === fold(action.task));
  const id = String(proposal.id);
  return [
    paragraph({ kind: 'strong', text: action.task }),
    paragraph(
      ...words.say('actions.who-when', {
        owner: owner?.name ?? action.owner,
        due: dueInline(dueOf(action, view)),
      }),
    ),
    paragraph(...words.say('actions.text', { lines, text: action.text })),
    ...(owner ? [] : [paragraph(...words.say('actions.unknown', { owner: action.owner }))]),
    ...(isKnown ? [paragraph(...words.say('actions.known'))] : []),
    ...buttonRow([
      {
        label: words.text('button.take-promise'),
        command: 'deadline take',
        options: { proposal: id },
        style: 'primary',
      },
      { label: words.text('button.leave-fact'), command: 'fact leave', options: { proposal: id } },
    ]),
  ];
}

/** What a document gives people to do, one task at a time, after what was just decided. */
export function actionMessage(
  document: Pick<LibraryDocument, 'title'>,
  open: readonly ShownAction[],
  view: View,
  settled?: 'taken' | 'left',
): Message {
  const { words, reader } = view;
  const title = { kind: 'strong', text: document.title } as const;
  const rest = words.say('actions.found', { title, count: open.length });
  const [next] = open;
  return messageOf(
    settled ? words.say(`proposal.${settled}`) : rest,
    [...(settled ? [paragraph(...rest)] : []), ...(next ? nextBlocks(next, view) : [])],
    reader,
  );
}
