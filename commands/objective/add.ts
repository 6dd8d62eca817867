import { defineCommand, reply } from '../../src/command/command.ts';
import type { Objective } from '../../src/domain/plan.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { fold } from '../../src/text/text.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';

/** Adds an objective of the congress; the same title is already there. */
export const addObjective = defineCommand({
  name: 'objective add',
  right: 'change',
  visibility: 'public',
  options: { title: { kind: 'text' } },
  async run(context, { title }) {
    const { words, now, caller, plan } = context;
    const twin = plan.objectives.find((known) => fold(known.title) === fold(title));
    if (twin) {
      const fact = words.say('objective.already-there', { title: strong(twin.title) });
      return reply(changedMessage(fact, { view: viewOf(context) }));
    }
    let id = '';
    const saved = await context.change((present) => {
      id = freshId(title, takenIds(present), 'objective');
      const objective: Objective = {
        id,
        of: 'congress',
        title,
        text: title,
        source: { kind: 'person', by: actorOf(context), at: now, via: caller.platform },
      };
      return { ...present, objectives: [...present.objectives, objective] };
    });
    const fact = words.say('objective.added', { title: strong(title) });
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      visibility: 'public',
      data: { id, title },
    });
  },
});
