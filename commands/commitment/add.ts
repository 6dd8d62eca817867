import { defineCommand, reply } from '../../src/command/command.ts';
import { type Commitment, levels } from '../../src/domain/commitment.ts';
import { fold } from '../../src/text/text.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { statusWord } from '../../src/views/commitment-words.ts';
import { dueText } from '../../src/views/due.ts';
import { addItem, dateOrderNotes, requireAhead, strong, viewOf } from '../deadline/changes.ts';

/** Adds a commitment of an organisation; the same title of the same organisation is already there. */
export const addCommitment = defineCommand({
  name: 'commitment add',
  right: 'change',
  visibility: 'private',
  effect: 'adds',
  options: {
    title: { kind: 'text' },
    organisation: { kind: 'organisation' },
    due: { kind: 'date', optional: true },
    level: { kind: 'choice', choices: levels, optional: true },
    objective: { kind: 'objective', optional: true },
  },
  async run(context, { title, organisation, due, level, objective }) {
    const { words } = context;
    if (due) requireAhead(due, context);
    const twin = context.plan.commitments.find(
      (each) => each.organisation === organisation.id && fold(each.title) === fold(title),
    );
    if (twin) {
      const fact = words.say('noted.added-twin', { title: strong(twin.title) });
      return reply(changedMessage(fact, { view: viewOf(context) }), { data: { id: twin.id } });
    }
    const { id, saved, view } = await addItem(context, { title, noun: 'commitment' }, (plan, item) => {
      const commitment: Commitment = {
        ...item,
        organisation: organisation.id,
        ...(level && { level }),
        ...(objective && { objective: objective.id }),
        ...(due && { due: due.date }),
        status: 'not-started',
      };
      return { ...plan, commitments: [...plan.commitments, commitment] };
    });
    const fact = words.say('noted.added', { title: strong(title), status: statusWord('not-started', words) });
    // A date is said as it was read: "end of 2010" is a day.
    const more = [
      [organisation.name],
      ...(due ? [words.say('commitment.due-on', { due: dueText(due.moment, view) })] : []),
    ];
    const notes = dateOrderNotes(due, view);
    return reply(changedMessage(fact, { view, more, notes, entry: saved.entry?.id }), {
      data: { id, title, organisation: organisation.id },
    });
  },
});
