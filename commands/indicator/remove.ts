import { defineCommand, reply } from '../../src/command/command.ts';
import { indicatorsOf } from '../../src/domain/indicator.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { strong, viewOf } from '../deadline/changes.ts';

/** Takes an indicator out of the plan; its numbers stay in the history. */
export const removeIndicator = defineCommand({
  name: 'indicator remove',
  right: 'change',
  visibility: 'private',
  options: { indicator: { kind: 'indicator' } },
  async run(context, { indicator }) {
    const { words } = context;
    const saved = await context.change((present) => ({
      ...present,
      indicators: indicatorsOf(present).filter(({ id }) => id !== indicator.id),
    }));
    const count = indicator.values?.length ?? 0;
    const fact = words.say('indicator.removed', { title: strong(indicator.title), count });
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { id: indicator.id },
    });
  },
});
