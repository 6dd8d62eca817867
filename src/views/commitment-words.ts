import { type Commitment, type CommitmentStatus, isSettled } from '../domain/commitment.ts';
import { momentOf, type Plan } from '../domain/plan.ts';
import type { TimedRound } from '../domain/rounds.ts';
import type { Words } from '../locales/words.ts';
import type { Button, Text } from '../message/message.ts';
import { daysLeft, dueInline, relativeTo } from './due.ts';
import type { View } from './view.ts';

/** The congress by its shortest name, for a sentence that is read on a telephone. */
export const congressName = ({ congress }: Pick<Plan, 'congress'>): string =>
  congress.aka[0] ?? congress.name;

/** A status in words, such as "in progress". */
export const statusWord = (status: CommitmentStatus, words: Words): string =>
  words.text(`commitment-status.${status}`);

/** A round by its title, or by its distance from the congress: "3-month round". */
export function roundName(
  round: Pick<TimedRound, 'kind' | 'title' | 'opens' | 'number'>,
  words: Words,
): string {
  const { kind, title, opens, number } = round;
  if (title !== undefined) return title;
  if (kind === 'comments') return words.text('round.comments');
  const isMonths = opens.kind === 'relative' && opens.anchor === 'congress.ends' && opens.unit === 'month';
  return isMonths
    ? words.text('round.months', { count: opens.amount })
    : words.text('round.number', { number });
}

/** A text that begins a sentence. */
export const capitalised = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** The name of an organisation; of commitments without one, that. */
export const organisationName = (id: string | undefined, { plan, words }: View): string =>
  plan.organisations.find((organisation) => organisation.id === id)?.name ??
  id ??
  words.text('round.no-organisation');

/** A commitment by its title and whose it is: many organisations promise the same. */
export function titledCommitment({ title, organisation }: Commitment, view: View): string {
  if (organisation === undefined) return title;
  return view.words.text('commitment.titled', { title, organisation: organisationName(organisation, view) });
}

/** Dates further away than this are not counted in days. */
const nearDays = 60;

/** A commitment in a line: its title, whose it is, where it stands, and when it is due. */
export function commitmentRow(commitment: Commitment, view: View): Text {
  const { words, plan, calendar } = view;
  const title = { kind: 'strong', text: titledCommitment(commitment, view) } as const;
  const status = statusWord(commitment.status, words);
  if (!commitment.due) return words.say('commitment.row', { title, status });
  const due = momentOf(plan, commitment.due, calendar);
  if (daysLeft(due, view) > nearDays)
    return words.say('commitment.row-far', { title, status, due: dueInline(due) });
  return words.say('commitment.row-due', { title, status, due: dueInline(due), when: relativeTo(due, view) });
}

/** What must be explained is asked for its reason; the rest is said with one press. */
function pressOf(commitment: string, status: CommitmentStatus): Pick<Button, 'command' | 'options'> {
  if (status === 'withdrawn') return { command: 'decline', options: { commitment } };
  if (status === 'changed') return { command: 'amend', options: { commitment } };
  return { command: 'answer', options: { commitment, status } };
}

/** The statuses that may be said of a commitment with one press, the likeliest first. */
export function statusButtons({ id, status }: Commitment, words: Words): Button[] {
  const offered: CommitmentStatus[] =
    status === 'not-started'
      ? ['not-started', 'in-progress', 'fulfilled', 'changed', 'withdrawn']
      : (['in-progress', 'fulfilled', 'changed', 'withdrawn'] as const).filter(
          (said) => said !== status || !isSettled(said),
        );
  return offered.map((said, index) => ({
    label:
      said === 'in-progress' && status === 'in-progress'
        ? words.text('button.status-still-in-progress')
        : words.text(`button.status-${said}`),
    ...pressOf(id, said),
    ...(index === 0 && { style: 'primary' as const }),
  }));
}
