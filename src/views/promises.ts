import type { LibraryDocument, Proposal } from '../domain/library.ts';
import type { Block, Button, Message } from '../message/message.ts';
import { paragraph } from '../message/message.ts';
import { titleOf } from '../text/promises.ts';
import { fold } from '../text/text.ts';
import { buttonRow } from './buttons.ts';
import { messageOf } from './plain-text.ts';
import { formatLines } from './source.ts';
import type { View } from './view.ts';

const mostDocuments = 5;
const mostOrganisations = 2;

/** A button for each document that may be looked through. */
export const documentButtons = (documents: readonly { value: string; label: string }[]): Block[] =>
  buttonRow(
    documents.slice(0, mostDocuments).map(({ value, label }): Button => {
      return { label, command: 'commitment propose', options: { document: value } };
    }),
  );

/** The organisations that a sentence names, in the plan's order. */
function namedIn(text: string, { plan }: View) {
  const said = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const isNamed = (name: string) => said.includes(` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
  return plan.organisations.filter(({ name, aka }) => [name, ...aka].some(isNamed));
}

/** The next promise with its lines, and what may be done with it: the organisations that it names come first. */
function nextBlocks(next: Proposal, view: View): Block[] {
  const { words, plan } = view;
  const proposal = String(next.id);
  const named = namedIn(next.body, view).slice(0, mostOrganisations);
  const lines = words.text(next.lines.length === 1 ? 'answer.line' : 'answer.lines', {
    lines: formatLines(next.lines),
  });
  const isKnown = plan.commitments.some(({ title }) => fold(titleOf(title)) === fold(titleOf(next.body)));
  const take = { command: 'commitment take', style: 'primary' } as const;
  const add: Button[] =
    named.length > 0
      ? named.map(({ id, name }) => ({
          ...take,
          label: words.text('button.take-promise-of', { organisation: name }),
          options: { proposal, organisation: id },
        }))
      : [{ ...take, label: words.text('button.take-promise'), options: { proposal } }];
  return [
    paragraph(...words.say('promises.next', { lines })),
    paragraph({ kind: 'strong', text: next.body }),
    ...(isKnown ? [paragraph(...words.say('promises.known'))] : []),
    ...buttonRow([
      ...add,
      { label: words.text('button.leave-fact'), command: 'fact leave', options: { proposal } },
    ]),
  ];
}

/** What a document seems to promise, one sentence at a time, after what was just decided. */
export function promiseMessage(
  document: Pick<LibraryDocument, 'title'>,
  open: readonly Proposal[],
  view: View,
  settled?: 'taken' | 'left',
): Message {
  const { words, reader } = view;
  const rest = words.say('promises.found', {
    title: { kind: 'strong', text: document.title },
    count: open.length,
  });
  const [next] = open;
  return messageOf(
    settled ? words.say(`proposal.${settled}`) : rest,
    [...(settled ? [paragraph(...rest)] : []), ...(next ? nextBlocks(next, view) : [])],
    reader,
  );
}
