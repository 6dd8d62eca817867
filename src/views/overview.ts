import type { Person } from '../domain/person.ts';
import type { Deadline } from '../domain/plan.ts';
import { type Block, type Button, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow, listButton } from './buttons.ts';
import { congressTimes } from './congress-times.ts';
import { nextOf } from './deadline-list.ts';
import { congressDay } from './digest.ts';
import { dueInline, dueOf, isLate, relativeTo } from './due.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { templateNote } from './template-note.ts';
import type { View } from './view.ts';

function pointer(
  key: 'overview.yours' | 'overview.next' | 'overview.milestone',
  deadline: Deadline | undefined,
  view: View,
): Block[] {
  if (!deadline) return [];
  const due = dueOf(deadline, view);
  const title = { kind: 'strong', text: deadline.title } as const;
  return [paragraph(...view.words.say(key, { title, due: dueInline(due), when: relativeTo(due, view) }))];
}

function keeper({ plan, words }: View): Text {
  const secretary = plan.people.find(({ role }) => role === 'secretary');
  return secretary ? words.say('overview.kept-by', { person: secretary.name }) : [];
}

/** Where the congress stands, for one person: how much is done, what is late, what comes next. */
export function overview(deadlines: readonly Deadline[], person: Person | undefined, view: View): Message {
  const { plan, words, reader, now } = view;
  const { name, city, zone } = plan.congress;
  const wanted = deadlines.filter(({ state }) => state !== 'cancelled');
  const open = wanted.filter(({ state }) => state === 'open');
  const late = open.filter((deadline) => isLate(deadline, view)).length;
  const mine = open.filter(({ owner }) => person !== undefined && owner === person.id);
  const own = nextOf(mine, view);
  const next = nextOf(open, view);
  const milestone = nextOf(
    open.filter((deadline) => deadline.milestone),
    view,
  );
  const named = [own, own ? undefined : next, milestone].flatMap((deadline) => deadline ?? []);
  const buttons: Button[] = [
    { ...listButton(mine.length > 0 ? 'mine' : 'week', words.text('button.mine')), style: 'primary' },
    ...(late > 0 ? [listButton('late', words.text('button.late', { count: late }))] : []),
    listButton('all', words.text('button.all')),
    { label: words.text('button.ask'), command: 'ask', options: {} },
  ];
  return messageOf(
    [{ kind: 'strong', text: name }],
    [
      paragraph(
        ...words.say('overview.dates', {
          city,
          ...congressTimes(plan.congress, view),
          when: congressDay(view),
        }),
      ),
      paragraph(
        ...words.say('overview.counts', {
          done: wanted.length - open.length,
          total: wanted.length,
          late,
          nobody: open.filter(({ owner }) => owner === undefined).length,
        }),
      ),
      ...pointer('overview.yours', own, view),
      ...(own ? [] : pointer('overview.next', next, view)),
      ...(milestone && milestone !== own && milestone !== next
        ? pointer('overview.milestone', milestone, view)
        : []),
      ...buttonRow(mine.length > 0 ? buttons : buttons.slice(1)),
      ...noteOf([
        templateNote([...new Set(named)], view),
        words.say('overview.as-of', { at: { kind: 'time', at: now, zone } }),
        keeper(view),
      ]),
    ],
    reader,
  );
}
