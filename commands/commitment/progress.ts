import { defineCommand, reply } from '../../src/command/command.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { strong, viewOf } from '../deadline/changes.ts';
import { addStatement } from './changes.ts';

/** Adds a sentence of progress to a commitment; where it stands does not change. */
export const progress = defineCommand({
  name: 'progress',
  right: { speakFor: 'commitment' },
  visibility: 'private',
  effect: 'adds',
  options: { commitment: { kind: 'commitment' }, sentence: { kind: 'text', max: 500 } },
  async run(context, { commitment, sentence }) {
    const saved = await addStatement(context, commitment.id, ({ status }) => ({ status, text: sentence }));
    const fact = context.words.say('noted.progress', { title: strong(commitment.title), text: sentence });
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { id: commitment.id },
    });
  },
});
