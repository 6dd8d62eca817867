import type { Words } from '../locales/words.ts';
import type { Block, Button } from '../message/message.ts';

/** A row of buttons; no block when there are none. */
export const buttonRow = (buttons: readonly Button[]): Block[] =>
  buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];

/** Opens the card of a deadline. */
export const openButton = (deadline: string, words: Words): Button => ({
  label: words.text('button.open'),
  command: 'deadline show',
  options: { deadline },
});

/** What may be done about an open deadline, the likeliest first. */
export const deadlineButtons = (deadline: string, words: Words): Button[] => [
  { label: words.text('button.done'), command: 'deadline done', options: { deadline }, style: 'primary' },
  { label: words.text('button.more-time'), command: 'more time', options: { deadline } },
  { label: words.text('button.snooze'), command: 'snooze', options: { deadline } },
  { label: words.text('button.why'), command: 'why', options: { deadline } },
];

/** What may be done about a meeting: it takes place by itself. */
export const meetingButtons = (deadline: string, words: Words): Button[] => [
  { label: words.text('button.snooze'), command: 'snooze', options: { deadline } },
  { label: words.text('button.why'), command: 'why', options: { deadline } },
];

/** A list of deadlines. */
export const listButton = (which: string, label: string): Button => ({
  label,
  command: 'deadlines',
  options: { which },
});
