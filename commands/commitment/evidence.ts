import { defineCommand, reply } from '../../src/command/command.ts';
import { evidenceOf } from '../../src/domain/commitment.ts';
import { parseLink } from '../../src/domain/link.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { strong, viewOf } from '../deadline/changes.ts';
import { addStatement } from './changes.ts';

/**
 * A link as it is kept.
 * @throws {UserError} `link-bad`
 */
export function requireLink(text: string): string {
  const link = parseLink(text);
  if (link === undefined) throw new UserError('link-bad', { text });
  return link;
}

/** Adds a link to evidence to a commitment. */
export const evidence = defineCommand({
  name: 'evidence',
  right: { speakFor: 'commitment' },
  visibility: 'private',
  effect: 'adds',
  options: { commitment: { kind: 'commitment' }, link: { kind: 'text', max: 500 } },
  async run(context, { commitment, link }) {
    const { words } = context;
    const url = requireLink(link);
    const title = strong(commitment.title);
    if (evidenceOf(commitment).includes(url))
      return reply(changedMessage(words.say('noted.evidence-same', { title }), { view: viewOf(context) }));
    const saved = await addStatement(context, commitment.id, ({ status }) => ({ status, url }));
    const fact = words.say('noted.evidence', { title, url });
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { id: commitment.id, url },
    });
  },
});
