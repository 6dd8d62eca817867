import { undecided } from '../domain/closing.ts';
import { type ClosingChoice, closingChoices } from '../domain/follow-up.ts';
import type { Deadline } from '../domain/plan.ts';
import { roundsOf } from '../domain/rounds.ts';
import { type Block, type Button, type Message, paragraph } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { roundName } from './commitment-words.ts';
import { deadlineLine } from './deadline-line.ts';
import { messageOf } from './plain-text.ts';
import type { View } from './view.ts';

const shownDeadlines = 4;

function deadlineBlocks(deadline: Deadline, view: View): Block[] {
  const { words } = view;
  const buttons = closingChoices.map(
    (decision): Button => ({
      label: words.text(`button.closing-${decision}`),
      command: 'close',
      options: { deadline: deadline.id, decision },
    }),
  );
  return [paragraph(...deadlineLine(deadline, view)), ...buttonRow(buttons)];
}

/** How many open deadlines stay, are dropped, and become commitments. */
const countOf = (choice: ClosingChoice, { plan }: View): number =>
  (plan.closing?.decisions ?? []).filter((decision) => decision.choice === choice).length;

/** The question before the last step: what will be different from then on. */
function confirmation(view: View): Message {
  const { words, plan, calendar, now, reader } = view;
  const [carried, dropped, promised] = (['carry', 'drop', 'commitment'] as const).map((choice) =>
    countOf(choice, view),
  );
  const next = roundsOf(plan, calendar).find(({ opensAt }) => opensAt > now);
  const buttons: Button[] = [
    {
      label: words.text('button.close'),
      command: 'close',
      options: { confirm: 'confirm' },
      style: 'primary',
    },
  ];
  return messageOf(
    words.say('closing.decided', { carried: carried ?? 0, dropped: dropped ?? 0, promised: promised ?? 0 }),
    [
      paragraph(...words.say('closing.effect')),
      ...(next
        ? [
            paragraph(
              ...words.say('closing.next-round', {
                round: roundName(next, words),
                day: { kind: 'day', on: next.opensOn },
              }),
            ),
          ]
        : []),
      ...buttonRow(buttons),
    ],
    reader,
  );
}

/** What the closing act asks next: each open deadline once, then whether to close. */
export function closingQuestion(view: View): Message {
  const { words, plan, reader } = view;
  const open = undecided(plan);
  if (open.length === 0) return confirmation(view);
  const all: Button[] =
    open.length > 1
      ? [
          {
            label: words.text('button.closing-carry-all', { count: open.length }),
            command: 'close',
            options: { decision: 'carry' },
          },
        ]
      : [];
  return messageOf(
    words.say('closing.title', { count: open.length }),
    [
      paragraph(...words.say('closing.need')),
      ...open.slice(0, shownDeadlines).flatMap((deadline) => deadlineBlocks(deadline, view)),
      ...buttonRow(all),
    ],
    reader,
  );
}
