import type { Deadline, Objective } from '../domain/plan.ts';
import { type Block, type ListItem, type Message, paragraph, type Text } from '../message/message.ts';
import { openButton } from './buttons.ts';
import { deadlineLine } from './deadline-line.ts';
import { byDue } from './deadline-list.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { sourceText } from './source.ts';
import { templateNote } from './template-note.ts';
import type { View } from './view.ts';

/** What an objective belongs to: the congress or one of its events. */
function nameOfWhole(of: string, { plan }: View): string {
  return of === 'congress' ? plan.congress.name : (plan.events.find(({ id }) => id === of)?.name ?? of);
}

/** One objective with the deadlines that serve it. */
export function objectiveCard(objective: Objective, deadlines: readonly Deadline[], view: View): Message {
  const { words } = view;
  const serving = deadlines.filter((deadline) => deadline.objective === objective.id).toSorted(byDue(view));
  const items = serving.map(
    (deadline): ListItem => ({ text: deadlineLine(deadline, view), button: openButton(deadline.id, words) }),
  );
  const list: Block[] =
    items.length > 0
      ? [
          { kind: 'heading', text: words.text('field.deadlines') },
          { kind: 'list', items },
        ]
      : [];
  return {
    summary: objective.title,
    blocks: [
      { kind: 'heading', text: objective.title },
      paragraph(objective.text),
      {
        kind: 'fields',
        fields: [{ label: words.text('field.of'), value: [nameOfWhole(objective.of, view)] }],
      },
      ...list,
      ...noteOf([sourceText(objective.source, view), templateNote(serving, view)]),
    ],
  };
}

/** Where all of them come from, when that is one place. */
function commonSource(objectives: readonly Objective[], view: View): Text {
  const [first] = objectives.map(({ source }) => source);
  if (first?.kind !== 'document') return [];
  const same = objectives.flatMap(({ source }) =>
    source.kind === 'document' && source.document === first.document ? [source.lines] : [],
  );
  return same.length < objectives.length ? [] : sourceText({ ...first, lines: same.flat() }, view);
}

/** The objectives of the congress or of one of its events. */
export function objectiveList(of: string, objectives: readonly Objective[], view: View): Message {
  const { words, reader } = view;
  const name = nameOfWhole(of, view);
  if (objectives.length === 0) return messageOf(words.say('objectives.none', { name }), [], reader);
  const items = objectives.map((objective): ListItem => {
    const title = { kind: 'strong', text: objective.title } as const;
    const button = {
      label: words.text('button.open'),
      command: 'objective',
      options: { objective: objective.id },
    };
    return { text: words.say('objectives.row', { title, text: objective.text }), button };
  });
  return messageOf(
    words.say('objectives.of', { count: objectives.length, name }),
    [{ kind: 'list', items }, ...noteOf([commonSource(objectives, view)])],
    reader,
  );
}
