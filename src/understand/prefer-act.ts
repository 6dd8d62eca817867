import type { Heard } from './hear.ts';
import type { Order, Reading } from './reading.ts';

/** Whether the act says of the same command at least what the typed options say, such as a length for a date. */
function says(act: Reading | undefined, order: Order): boolean {
  if (!act || act.kind === 'form') return false;
  // What is handed out to the last word beats an act with a word too many.
  if (act.kind === 'unsure' && act.doubt === 'words') return false;
  const own =
    act.kind === 'command' || act.kind === 'each' ? act : act.kind === 'unsure' ? act.order : undefined;
  if (!own) return act.kind === 'unsure' && order.command !== 'deadline repeat';
  const isSame = own.command === order.command;
  return (
    isSame && (act.kind !== 'command' || Object.keys(own.options).length >= Object.keys(order.options).length)
  );
}

/** A verb that is both “snooze” and “postpone”, with a day: the date of the item, and no reminder, is put off. */
const isPutOff = (act: Reading | undefined, order: Order, { length, dates }: Heard): boolean =>
  order.command === 'snooze' &&
  act?.kind === 'command' &&
  act.command === 'deadline move' &&
  length === undefined &&
  dates.length > 0;

/** Whether the sentence is meant rather than the command that its first words are. */
export const isMeant = (act: Reading | undefined, order: Order, heard: Heard): boolean =>
  says(act, order) || isPutOff(act, order, heard);

/** “New deadline for the press kit: 3 May”, or of anything else that there is: no new item is called so. */
export const isRedated = (order: Order, act: Reading | undefined, { words: [first] }: Heard): boolean =>
  order.command === 'deadline add' &&
  first?.cues.includes('move') === true &&
  act !== undefined &&
  'command' in act &&
  act.command === 'deadline move';
