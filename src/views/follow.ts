import { pushFollowers } from '../domain/dependencies.ts';
import { type Block, paragraph } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { dueInline, dueOf } from './due.ts';
import { moreThanShown } from './list.ts';
import type { View } from './view.ts';

const shownRows = 8;

/** What would move because it comes after a deadline and would be too early, with the button that moves it; empty when nothing would. */
export function followBlocks(id: string, view: View): Block[] {
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
  return [
    paragraph(...words.say('follow.would', { count: moved.length })),
    { kind: 'list', items },
    ...moreThanShown(moved.length - shownRows, words),
    ...buttonRow([
      {
        label: words.text('button.follow', { count: moved.length }),
        command: 'deadline follow',
        options: { deadline: id, confirm: 'confirm' },
      },
    ]),
  ];
}
