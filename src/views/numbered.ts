import type { Commitment } from '../domain/commitment.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { NumberedAnswer } from '../domain/numbered.ts';
import type { TimedRound } from '../domain/rounds.ts';
import { type Message, note, paragraph } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { commitmentRow, roundName, statusWord, titledCommitment } from './commitment-words.ts';
import { amountWords, indicatorRow, titledIndicator } from './indicator-words.ts';
import { shortList } from './list.ts';
import { joinTexts, messageOf } from './plain-text.ts';
import type { View } from './view.ts';

const shownRows = 25;

/** The commitments of somebody with their numbers, and how several are answered in one line. */
export function numberedList(
  numbered: readonly Commitment[],
  counted: readonly Indicator[],
  { round, view }: { round: TimedRound; view: View },
): Message {
  const { words, reader } = view;
  const rows = [
    ...numbered.map((commitment) => commitmentRow(commitment, view)),
    ...counted.map((indicator) => indicatorRow(indicator, view)),
  ];
  const items = rows.map((row, index) => ({ text: joinTexts([[`${index + 1}.`], row], ' ') }));
  const example = { number: numbered.length + 1 };
  const values = counted.length > 0 ? [note(...words.say('numbered.how-values', example))] : [];
  return messageOf(
    words.say('numbered.list', { count: rows.length, round: roundName(round, words) }),
    [...shortList(items, { most: shownRows, words }), note(...words.say('numbered.how')), ...values],
    reader,
  );
}

/** What several answers would say, before they are said. */
export function numberedPreview(
  {
    answers,
    values,
  }: {
    answers: readonly (NumberedAnswer & { commitment: Commitment })[];
    values: readonly { number: number; indicator: Indicator; value: number }[];
  },
  { round, left }: { round: TimedRound /** How many wait still after these. */; left: number },
  view: View,
): Message {
  const { words, reader } = view;
  const count = answers.length + values.length;
  const items = answers.map(({ number, status, text, commitment }) => {
    const before = statusWord(commitment.status, words);
    const after = statusWord(status === 'same' ? commitment.status : status, words);
    const said = {
      number,
      title: { kind: 'strong', text: titledCommitment(commitment, view) } as const,
      after,
    };
    const row =
      before === after
        ? words.say('numbered.row-same', said)
        : words.say('numbered.row', { ...said, before });
    return { text: text === undefined ? row : joinTexts([row, [`“${text}”`]], ' · ') };
  });
  const numbers = values.map(({ number, indicator, value }) => ({
    text: words.say('numbered.value', {
      number,
      title: { kind: 'strong', text: titledIndicator(indicator, view) },
      amount: amountWords(value, indicator, view),
    }),
  }));
  return messageOf(
    words.say('numbered.preview', { count, round: roundName(round, words) }),
    [
      ...shortList([...items, ...numbers], { most: shownRows, words }),
      ...(left > 0 ? [paragraph(...words.say('numbered.left', { count: left }))] : []),
      ...buttonRow([
        {
          label: words.text('button.numbered-yes', { count }),
          command: 'round answers',
          options: { confirm: 'confirm' },
          style: 'primary',
        },
        {
          label: words.text('button.numbered-no'),
          command: 'round answers',
          options: { confirm: 'nothing' },
        },
      ]),
    ],
    reader,
  );
}
