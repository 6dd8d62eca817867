import type { Commitment } from '../domain/commitment.ts';
import { type FinalChoice, undecidedIn } from '../domain/final-decision.ts';
import { type Block, type Button, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { commitmentRow, congressName } from './commitment-words.ts';
import { moreButton, pageOf } from './page.ts';
import { personName } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

/** What becomes of a commitment in words: "handed to the Ministry — it has the budget". */
export function decisionWords(
  { decision }: Pick<Commitment, 'decision'>,
  { words }: View,
  mayReadReason = true,
): string {
  if (!decision) return words.text('final.undecided');
  const { choice, to = '', because } = decision;
  const said = words.text(`final.${choice}`, { to });
  return because === undefined || !mayReadReason ? said : words.text('final.because', { said, because });
}

const decideButtons = ({ id }: Commitment, { words }: View): Button[] =>
  (
    [
      ['carried', 'commitment carry'],
      ['handed', 'commitment hand'],
      ['closed', 'commitment end'],
    ] as const satisfies readonly (readonly [FinalChoice, string])[]
  ).map(([choice, command]) => ({
    label: words.text(`button.final-${choice}`),
    command,
    options: { commitment: id },
  }));

const shownRows = 4;

/** What is open after the last round, each with what may become of it; from a row on. */
export function finalList(view: View, from = 0, notes: readonly Text[] = []): Message {
  const { words, plan, reader } = view;
  const open = undecidedIn(plan);
  if (open.length === 0) return messageOf(words.say('final.none'), noteOf(notes), reader);
  const page = pageOf(open, { from, size: shownRows });
  const all: Button[] =
    open.length > 1
      ? [
          {
            label: words.text('button.final-carry-all', { count: open.length }),
            command: 'commitment decisions',
            options: { confirm: 'all' },
          },
        ]
      : [];
  const fact = words.say('final.title', { congress: congressName(plan), count: open.length });
  return messageOf(
    fact,
    [
      paragraph(...words.say('final.need')),
      ...page.shown.flatMap((each): Block[] => [
        paragraph(...commitmentRow(each, view)),
        ...buttonRow(decideButtons(each, view)),
      ]),
      ...buttonRow([...moreButton(page, { command: 'commitment decisions', options: {} }, words), ...all]),
      ...noteOf(notes),
    ],
    reader,
  );
}

/** Shows what carrying everything on would do, for one more press. */
export function carryAllPreview(view: View): Message {
  const { words, plan, reader } = view;
  const count = undecidedIn(plan).length;
  const sure: Button = {
    label: words.text('button.final-carry-all', { count }),
    command: 'commitment decisions',
    options: { confirm: 'confirm' },
    style: 'primary',
  };
  return messageOf(words.say('final.carry-all', { count }), buttonRow([sure]), reader);
}

/** Who decided about a commitment, and what; undefined where nobody has. */
export function decisionField(
  commitment: Commitment,
  view: View,
  mayReadReason: boolean,
): string | undefined {
  const { decision } = commitment;
  if (!decision) return undefined;
  const what = decisionWords(commitment, view, mayReadReason);
  return view.words.text('final.by', { what, who: personName(decision.by, view.plan) });
}
