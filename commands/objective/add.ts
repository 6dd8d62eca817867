import { defineCommand, reply } from '../../src/command/command.ts';
import type { Objective } from '../../src/domain/plan.ts';
import { fold } from '../../src/text/text.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { addItem, strong, viewOf } from '../deadline/changes.ts';

/** Adds an objective of the congress; the same title is already there. */
export const addObjective = defineCommand({
  name: 'objective add',
  right: 'change',
  visibility: 'public',
  effect: 'adds',
  options: { title: { kind: 'text' } },
  async run(context, { title }) {
    const { words, plan } = context;
    const twin = plan.objectives.find((known) => fold(known.title) === fold(title));
    if (twin) {
      const fact = words.say('objective.already-there', { title: strong(twin.title) });
      return reply(changedMessage(fact, { view: viewOf(context) }));
    }
    const { id, saved, view } = await addItem(context, { title, noun: 'objective' }, (present, item) => {
      const objective: Objective = { ...item, of: 'congress', text: title };
      return { ...present, objectives: [...present.objectives, objective] };
    });
    const fact = words.say('objective.added', { title: strong(title) });
    return reply(changedMessage(fact, { view, entry: saved.entry?.id }), {
      visibility: 'public',
      data: { id, title },
    });
  },
});
