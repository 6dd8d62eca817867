import { defineCommand, reply } from '../../src/command/command.ts';
import { maySee } from '../../src/command/permit.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { strong, viewOf } from '../deadline/changes.ts';

/** Who is who: offices, roles and how much each of them owns. */
export const people = defineCommand({
  name: 'people',
  right: 'see',
  visibility: 'private',
  options: {},
  run(context) {
    const { plan, words, caller } = context;
    const open = plan.deadlines.filter((deadline) => deadline.state === 'open' && maySee(caller, deadline));
    const items = plan.people.map(({ id, name, role }) => ({
      text: words.say('people.row', {
        name: strong(`${name} · ${id}`),
        role: words.text(`role.${role}`),
        count: open.filter(({ owner }) => owner === id).length,
      }),
    }));
    const fact = words.say('people.title', { count: items.length });
    return reply(messageOf(fact, [{ kind: 'list', items }], viewOf(context).reader));
  },
});
