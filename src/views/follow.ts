import { pushFollowers } from '../domain/dependencies.ts';
import { type Block, paragraph } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { dueInline, dueOf } from './due.ts';
import { moreThanShown } from './list.ts';
import type { View } from './view.ts';

const shownRows = 8;

/** What comes after a deadline, or after any, and would be due too early: from when to when each would move; empty when nothing would. */
export function followRows(id: string | undefined, view: View): Block[] {
  const { plan, calendar, words } = view;
  const { plan: after, moved } = pushFollowers(id, plan, calendar);
  if (moved.length === 0) return [];
  const items = moved.slice(0, shownRows).flatMap((own) => {
    const [before, now] = [plan, after].map(({ deadlines }) => deadlines.find((each) => each.id === own));
    if (!before || !now) return [];
    const text = words.say('follow.row', {
      title: { kind: 'strong', text: before.title },
      before: dueInline(dueOf(before, view)),
      due: dueInline(dueOf(now, view)),
    });
    return [{ text }];
  });
  const head = id === undefined ? 'follow.would-all' : 'follow.would';
  return [
    paragraph(...words.say(head, { count: moved.length })),
    { kind: 'list', items },
    ...moreThanShown(moved.length - shownRows, words),
  ];
}

/** The same, with the button that moves them. */
export function followBlocks(id: string | undefined, view: View): Block[] {
  const rows = followRows(id, view);
  if (rows.length === 0) return [];
  const { moved } = pushFollowers(id, view.plan, view.calendar);
  const options = { ...(id !== undefined && { deadline: id }), confirm: 'confirm' };
  const label = view.words.text('button.follow', { count: moved.length });
  return [...rows, ...buttonRow([{ label, command: 'deadline follow', options }])];
}
