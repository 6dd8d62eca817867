import { defineCommand, reply } from '../../src/command/command.ts';
import type { Organisation } from '../../src/domain/person.ts';
import { freshId } from '../../src/text/fresh-id.ts';
import { fold } from '../../src/text/text.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { saidBy, strong, viewOf } from '../deadline/changes.ts';

/** Adds an organisation; the same name, or another name of one that is known, is already there. */
export const addOrganisation = defineCommand({
  name: 'organisation add',
  right: 'change',
  visibility: 'private',
  effect: 'adds',
  options: {
    called: { kind: 'text', max: 200 },
    side: { kind: 'choice', choices: ['inside', 'outside'], optional: true },
  },
  async run(context, { called, side }) {
    const { words, plan } = context;
    const twin = plan.organisations.find(({ id, name, aka }) =>
      [id, name, ...aka].map(fold).includes(fold(called)),
    );
    if (twin) {
      const fact = words.say('organisation.twin', { name: strong(twin.name), id: twin.id });
      return reply(changedMessage(fact, { view: viewOf(context) }), { data: { id: twin.id } });
    }
    const committee = side === 'inside';
    let id = '';
    const saved = await context.change((present) => {
      id = freshId(called, new Set(present.organisations.map((each) => each.id)), 'organisation');
      const organisation: Organisation = { id, name: called, aka: [], committee, source: saidBy(context) };
      return { ...present, organisations: [...present.organisations, organisation] };
    });
    const fact = words.say(committee ? 'organisation.added-inside' : 'organisation.added', {
      name: strong(called),
    });
    const message = changedMessage(fact, {
      view: viewOf(context, saved.plan),
      notes: [words.say('organisation.next', { id })],
      entry: saved.entry?.id,
    });
    return reply(message, { data: { id, name: called, committee } });
  },
});
