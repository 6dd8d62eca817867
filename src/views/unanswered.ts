import { type Asked, askedIn } from '../domain/asked.ts';
import { focalPointsOf } from '../domain/focal-points.ts';
import { indicatorsOf } from '../domain/indicator.ts';
import type { TimedRound } from '../domain/rounds.ts';
import { type Block, type ListItem, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { organisationName, roundName } from './commitment-words.ts';
import { andMore, withNotice } from './notice.ts';
import { moreButton, pageOf } from './page.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

const shownRows = 12;

/** What a round still waits for, by organisation, those with the most first. */
function byOrganisation(
  open: readonly Asked[],
  round: TimedRound,
  { plan }: View,
): [string | undefined, number][] {
  const items = [...plan.commitments, ...indicatorsOf(plan)];
  const organisationOf = new Map(items.map(({ id, organisation }) => [id, organisation]));
  const counts = new Map<string | undefined, number>();
  for (const { about } of open) {
    const id = round.kind === 'comments' ? about : organisationOf.get(about);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function peopleOf(organisation: string | undefined, { plan, words }: View): string {
  const { focal, alternate } =
    organisation === undefined ? {} : focalPointsOf(plan).ofOrganisation(organisation);
  if (!focal) return alternate?.name ?? words.text('round.nobody');
  return alternate
    ? words.text('round.chair-people', { focal: focal.name, alternate: alternate.name })
    : focal.name;
}

/** The first that is waited for by its name: an organisation, or what is promised by none. */
function firstOf(rows: readonly [string | undefined, number][], open: readonly Asked[], view: View): string {
  const [id] = rows[0] ?? [];
  if (id !== undefined) return organisationName(id, view);
  const items = [...view.plan.commitments, ...indicatorsOf(view.plan)];
  return items.find((item) => item.id === open[0]?.about)?.title ?? '';
}

/** Who has not answered a round, as a list; empty when everybody has. */
export function unansweredBlocks(
  round: TimedRound,
  view: View,
  from = 0,
): { count: number; first: string; blocks: Block[] } {
  const { words } = view;
  const open = askedIn(view.plan, round).filter(({ answered }) => !answered);
  const rows = byOrganisation(open, round, view);
  const page = pageOf(rows, { from, size: shownRows });
  const items = page.shown.map(([id, count]): ListItem => {
    const said = {
      organisation: { kind: 'strong', text: organisationName(id, view) } as const,
      people: peopleOf(id, view),
    };
    return {
      text:
        round.kind === 'comments'
          ? words.say('round.chair-item-comments', said)
          : words.say('round.chair-item', { ...said, count }),
    };
  });
  const more = moreButton(page, { command: 'round', options: { part: 'unanswered' } }, words);
  return {
    count: rows.length,
    first: firstOf(rows, open, view),
    blocks: items.length > 0 ? [{ kind: 'list', items }, ...buttonRow(more)] : [],
  };
}

/** The one message of a round to the chair: which organisations have not answered; undefined when all have. */
export function unanswered(round: TimedRound, view: View, notes: readonly Text[] = []): Message | undefined {
  const { words, reader } = view;
  const { count, first, blocks } = unansweredBlocks(round, view);
  if (count === 0) return undefined;
  const fact = words.say('round.chair', { round: roundName(round, words), count });
  const need = words.say('round.chair-need', {
    opened: { kind: 'day', on: round.opensOn },
    day: { kind: 'day', on: round.closesOn },
  });
  const message = messageOf(fact, [...blocks, paragraph(...need), ...noteOf(notes)], reader);
  return withNotice(message, `${andMore(first, count - 1, words)} — ${message.summary}`);
}
