import type { LeftOut, LibraryDocument, Proposal } from '../domain/library.ts';
import type { Block, Inline, Message } from '../message/message.ts';
import { note, paragraph } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { personName } from './person.ts';
import { messageOf } from './plain-text.ts';
import { formatLines } from './source.ts';
import type { View } from './view.ts';

type Listed = Omit<LibraryDocument, 'body'>;

const strong = (text: string): Inline => ({ kind: 'strong', text });

/** The documents of the plan, then those that people gave, with how to give one. */
export function documentsMessage(given: readonly Listed[], { plan, words, reader }: View): Message {
  const items = [
    ...plan.documents.map(({ id, title }) => ({
      text: words.say('documents.of-plan', { title: strong(title), id }),
    })),
    ...given.map(({ id, title, by, at }) => ({
      text: words.say('documents.given', {
        title: strong(title),
        id,
        person: personName(by, plan),
        at: { kind: 'time', at, zone: plan.congress.zone },
      }),
    })),
  ];
  const title = words.say('documents.title', { count: items.length });
  return messageOf(title, [{ kind: 'list', items }, paragraph(...words.say('documents.how'))], reader);
}

/** One proposal with the buttons that take or leave it. */
function proposalBlocks(open: readonly Proposal[], { words }: View): Block[] {
  const [next] = open;
  if (!next) return [];
  const proposal = String(next.id);
  const where = words.text(next.lines.length === 1 ? 'answer.line' : 'answer.lines', {
    lines: formatLines(next.lines),
  });
  return [
    paragraph(
      ...words.say('proposal.next', { kind: words.text(`proposal.kind.${next.kind}`), lines: where }),
    ),
    paragraph(strong(next.body)),
    ...buttonRow([
      {
        label: words.text('button.take-fact'),
        command: 'fact take',
        options: { proposal },
        style: 'primary',
      },
      { label: words.text('button.leave-fact'), command: 'fact leave', options: { proposal } },
    ]),
  ];
}

/** A document was added; what it seems to state is offered, one thing at a time. `left`: what of it is not used; `actions`: how many tasks it gives to somebody. */
export function documentAddedMessage(
  document: Listed,
  { open, left, actions }: { open: readonly Proposal[]; left: LeftOut; actions: number },
  view: View,
): Message {
  const { words, reader } = view;
  const fact = words.say('documents.added', { title: strong(document.title), id: document.id });
  const found = paragraph(...words.say('proposal.found', { count: open.length }));
  const parts = left.map((part) => words.text(`documents.left.${part}`)).join(', ');
  const unused = parts ? [note(...words.say('documents.left', { parts }))] : [];
  const tasks: Block[] =
    actions === 0
      ? []
      : [
          paragraph(...words.say('actions.in-document', { count: actions })),
          ...buttonRow([
            {
              label: words.text('actions.look'),
              command: 'deadline propose',
              options: { document: document.id },
              style: 'primary',
            },
          ]),
        ];
  return messageOf(fact, [...unused, ...tasks, found, ...proposalBlocks(open, view)], reader);
}

/** What is left to decide of a document, after what was just decided. */
export function proposalMessage(
  document: Listed,
  open: readonly Proposal[],
  view: View,
  settled?: 'taken' | 'left',
): Message {
  const { words, reader } = view;
  const rest = words.say('proposal.rest', { title: strong(document.title), count: open.length });
  const fact = settled ? words.say(`proposal.${settled}`) : rest;
  return messageOf(fact, [...(settled ? [paragraph(...rest)] : []), ...proposalBlocks(open, view)], reader);
}
