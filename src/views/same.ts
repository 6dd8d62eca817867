import type { Commitment } from '../domain/commitment.ts';
import type { TimedRound } from '../domain/rounds.ts';
import type { Message } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { commitmentRow, roundName } from './commitment-words.ts';
import { shortList } from './list.ts';
import { messageOf } from './plain-text.ts';
import type { View } from './view.ts';

const shownRows = 25;

/** What would be said of every commitment of somebody at once, before it is. */
export function allAsBefore(open: readonly Commitment[], round: TimedRound, view: View): Message {
  const { words, reader } = view;
  const count = open.length;
  const items = open.map((commitment) => ({ text: commitmentRow(commitment, view) }));
  return messageOf(
    words.say('same.preview', { count, round: roundName(round, words) }),
    [
      ...shortList(items, { most: shownRows, words }),
      ...buttonRow([
        {
          label: words.text('button.same-confirm', { count }),
          command: 'round same',
          options: { count: String(count) },
          style: 'primary',
        },
        { label: words.text('button.one-by-one'), command: 'round', options: {} },
      ]),
    ],
    reader,
  );
}
