import type { Commitment } from '../domain/commitment.ts';
import type { ListItem, Message } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { commitmentRow } from './commitment-words.ts';
import { moreButton, pageOf } from './page.ts';
import { messageOf } from './plain-text.ts';
import type { View } from './view.ts';

export const commitmentLists = ['mine', 'late', 'all'] as const;
export type CommitmentListKind = (typeof commitmentLists)[number];

/** Rows that each open, as many as the platform with the narrowest limits takes. */
const shownRows = 10;

/** A list of commitments, each with where it stands and whose it is, from the row `from` on. */
export function commitmentList(
  kind: CommitmentListKind,
  found: readonly Commitment[],
  { view, from = 0 }: { view: View; from?: number },
): Message {
  const { words, reader } = view;
  if (found.length === 0) return messageOf(words.say(`followups.none-${kind}`), [], reader);
  const page = pageOf(found, { from, size: shownRows });
  const items = page.shown.map(
    (commitment): ListItem => ({
      text: commitmentRow(commitment, view),
      button: {
        label: words.text('button.open'),
        command: 'commitment',
        options: { commitment: commitment.id },
      },
    }),
  );
  const more = moreButton(page, { command: 'follow-ups', options: { list: kind } }, words);
  const title = words.say(`followups.title-${kind}`, { count: found.length });
  return messageOf(title, [{ kind: 'list', items }, ...buttonRow(more)], reader);
}
