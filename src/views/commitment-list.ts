import type { Commitment } from '../domain/commitment.ts';
import { type ListItem, type Message, paragraph } from '../message/message.ts';
import { commitmentRow, organisationName } from './commitment-words.ts';
import { messageOf, plainText } from './plain-text.ts';
import type { View } from './view.ts';

export const commitmentLists = ['mine', 'late', 'all'] as const;
export type CommitmentListKind = (typeof commitmentLists)[number];

const shownRows = 12;

/** A list of commitments, each with where it stands and whose it is. */
export function commitmentList(kind: CommitmentListKind, found: readonly Commitment[], view: View): Message {
  const { words, reader } = view;
  if (found.length === 0) return messageOf(words.say(`followups.none-${kind}`), [], reader);
  const items = found.slice(0, shownRows).map((commitment): ListItem => {
    const row = plainText(commitmentRow(commitment, view), reader);
    const organisation = organisationName(commitment.organisation, view);
    return {
      text:
        kind === 'mine'
          ? commitmentRow(commitment, view)
          : words.say('commitment.row-organisation', { row, organisation }),
      button: {
        label: words.text('button.open'),
        command: 'commitment',
        options: { commitment: commitment.id },
      },
    };
  });
  const hidden = found.length - shownRows;
  const more = hidden > 0 ? [paragraph(...words.say('followups.more', { count: hidden }))] : [];
  const title = words.say(`followups.title-${kind}`, { count: found.length });
  return messageOf(title, [{ kind: 'list', items }, ...more], reader);
}
