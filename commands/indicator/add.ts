import { defineCommand, reply } from '../../src/command/command.ts';
import { levels } from '../../src/domain/commitment.ts';
import { type Indicator, indicatorsOf } from '../../src/domain/indicator.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { fold } from '../../src/text/text.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { saidBy, strong, viewOf } from '../deadline/changes.ts';

/** Adds something that is counted; the same title of the same organisation is already there. */
export const addIndicator = defineCommand({
  name: 'indicator add',
  right: 'change',
  visibility: 'private',
  effect: 'adds',
  options: {
    title: { kind: 'text' },
    organisation: { kind: 'organisation', optional: true },
    owner: { kind: 'person', optional: true },
    level: { kind: 'choice', choices: levels, optional: true },
  },
  async run(context, { title, organisation, owner, level }) {
    const { words, plan } = context;
    const twin = indicatorsOf(plan).find(
      (each) => each.organisation === organisation?.id && fold(each.title) === fold(title),
    );
    if (twin) {
      const fact = words.say('noted.added-twin', { title: strong(twin.title) });
      return reply(changedMessage(fact, { view: viewOf(context) }), { data: { id: twin.id } });
    }
    let id = '';
    const saved = await context.change((present) => {
      id = freshId(title, takenIds(present), 'indicator');
      const indicator: Indicator = {
        id,
        title,
        direction: 'up',
        ...(level && { level }),
        ...(organisation && { organisation: organisation.id }),
        ...(owner && { owner: owner.id }),
        source: saidBy(context),
      };
      return { ...present, indicators: [...indicatorsOf(present), indicator] };
    });
    const message = changedMessage(words.say('indicator.added', { title: strong(title) }), {
      view: viewOf(context, saved.plan),
      notes: [words.say('indicator.next', { id })],
      entry: saved.entry?.id,
    });
    return reply(message, { data: { id, title } });
  },
});
