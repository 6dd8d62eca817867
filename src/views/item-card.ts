import { mayBeTold } from '../domain/recipients.ts';
import type { Destination } from '../domain/reminder.ts';
import { followUpOf } from '../domain/rounds.ts';
import type { Button } from '../message/message.ts';
import { openButton } from './buttons.ts';
import type { View } from './view.ts';

/** An item of the plan by its title, with the button that opens it. */
export type ItemCard = { title: string; button: Button };

/** The deadline, objective or commitment of an id. */
export function itemCard(id: string | undefined, { plan, words }: View): ItemCard | undefined {
  const deadline = plan.deadlines.find((known) => known.id === id);
  if (deadline) return { title: deadline.title, button: openButton(deadline.id, words) };
  const objective = plan.objectives.find((known) => known.id === id);
  const commitment = plan.commitments.find((known) => known.id === id);
  const label = words.text('button.open');
  if (objective) {
    const options = { objective: objective.id };
    return { title: objective.title, button: { label, command: 'objective', options } };
  }
  if (!commitment) return undefined;
  const options = { commitment: commitment.id };
  return { title: commitment.title, button: { label, command: 'commitment', options } };
}

/** The item of an id, as far as a destination may see it. */
export function tellableItem(id: string | undefined, to: Destination, view: View): ItemCard | undefined {
  const { plan } = view;
  const deadline = plan.deadlines.find((known) => known.id === id);
  if (deadline?.private && !mayBeTold(plan, deadline, to)) return undefined;
  const commitment = plan.commitments.find((known) => known.id === id);
  const audience = commitment?.visibility?.title ?? followUpOf(plan).visibility.title ?? 'public';
  return commitment && audience !== 'public' ? undefined : itemCard(id, view);
}
