import { type Deadline, momentOf } from '../domain/plan.ts';
import type { Block, Button, Message, Text } from '../message/message.ts';
import { buttonRow, deadlineButtons } from './buttons.ts';
import { dueInline, dueNotes, dueOf, dueText, relativeTo } from './due.ts';
import { mentionOf, ownerName, personName } from './person.ts';
import { noteOf, plainText } from './plain-text.ts';
import { repeatText } from './repeat.ts';
import { sourceText } from './source.ts';
import type { View } from './view.ts';

const shownNotes = 3;

/** What the reader may do with a deadline. */
export type DeadlineRights = { finish: boolean; change: boolean };

function stateText(deadline: Deadline, view: View): Text {
  const { words, plan, calendar } = view;
  if (deadline.state !== 'open') {
    if (!deadline.closed) return words.say(`state.${deadline.state}`);
    const at = { kind: 'time', at: deadline.closed.at, zone: plan.congress.zone } as const;
    return words.say(`state.${deadline.state}-by`, { who: personName(deadline.closed.by, plan), at });
  }
  const asked = plan.timeRequests.find(({ deadline: id, state }) => id === deadline.id && state === 'open');
  return asked
    ? words.say('state.asked', { to: dueInline(momentOf(plan, asked.to, calendar)) })
    : words.say('state.open');
}

function buttonsFor(deadline: Deadline, rights: DeadlineRights, { words }: View): Button[] {
  const options = { deadline: deadline.id };
  const history = { label: words.text('button.history'), command: 'history', options: { item: deadline.id } };
  const reopen = { label: words.text('button.reopen'), command: 'deadline reopen', options };
  if (deadline.state !== 'open') return [...(rights.change ? [reopen] : []), history];
  const [done, moreTime, snooze] = deadlineButtons(deadline.id, words);
  const finishing = rights.finish ? [done, moreTime] : [];
  return [...finishing, snooze, history].flatMap((button) => button ?? []);
}

/** One deadline: when it is due, who owns it, how it stands and where it comes from. */
export function deadlineCard(deadline: Deadline, rights: DeadlineRights, view: View): Message {
  const { plan, words, reader } = view;
  const due = dueOf(deadline, view);
  const objective = plan.objectives.find(({ id }) => id === deadline.objective);
  const theme = plan.themes.find(({ id }) => id === deadline.theme);
  const when = deadline.state === 'open' ? [` — ${relativeTo(due, view)}`] : [];
  const dueSaid: Text = [...dueText(due, view), ...when];
  const fields: { label: string; value: Text }[] = [
    { label: words.text('field.due'), value: dueSaid },
    {
      label: words.text('field.owner'),
      value: [deadline.owner === undefined ? ownerName(deadline, view) : mentionOf(deadline.owner, plan)],
    },
    { label: words.text('field.state'), value: stateText(deadline, view) },
    ...(deadline.repeat
      ? [{ label: words.text('field.repeat'), value: repeatText(deadline.repeat, view) }]
      : []),
    ...(objective ? [{ label: words.text('field.objective'), value: [objective.title] }] : []),
    ...(theme
      ? [
          {
            label: words.text('field.theme'),
            value: words.say('theme.name', { number: theme.number, title: theme.title }),
          },
        ]
      : []),
  ];
  const notes = (deadline.notes ?? []).slice(-shownNotes).map(({ text, by, at }) => ({
    text: words.say('note.row', {
      text,
      who: personName(by, plan),
      at: { kind: 'day', on: view.calendar.dayOf(at, plan.congress.zone) },
    }),
  }));
  const heading: Block = { kind: 'heading', text: deadline.title };
  const clocks = due.time === undefined ? [] : dueNotes(due, view);
  return {
    summary: `${deadline.title}: ${plainText(dueSaid, reader)}`,
    blocks: [
      heading,
      { kind: 'fields', fields },
      ...(notes.length > 0 ? [{ kind: 'list' as const, items: notes }] : []),
      ...buttonRow(buttonsFor(deadline, rights, view)),
      ...noteOf([...clocks, sourceText(deadline.source, view)]),
    ],
  };
}
