import { defineCommand, reply } from '../../src/command/command.ts';
import { maySee, permits } from '../../src/command/permit.ts';
import { isGone } from '../../src/domain/person.ts';
import { organisationName } from '../../src/views/commitment-words.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import { strong, viewOf } from '../deadline/changes.ts';

/** Who is who: roles, organisations, how much each of them owns, and whom the bot cannot reach yet. */
export const people = defineCommand({
  name: 'people',
  right: 'inside',
  visibility: 'private',
  effect: 'reads',
  options: {},
  run(context) {
    const { plan, words, caller } = context;
    const view = viewOf(context);
    const open = plan.deadlines.filter((deadline) => deadline.state === 'open' && maySee(caller, deadline));
    const present = plan.people.filter((person) => !isGone(person));
    const items = present.map(({ id, name, role, organisation }) => ({
      text: words.say('people.row', {
        name: strong(`${name} · ${id}`),
        role: [
          words.text(`role.${role}`),
          ...(organisation ? [organisationName(organisation, view)] : []),
        ].join(', '),
        count: open.filter(({ owner }) => owner === id).length,
      }),
    }));
    const unlinked = present.filter(({ accounts }) => accounts.length === 0).length;
    const fact = words.say('people.title', { count: items.length });
    const notes =
      unlinked > 0 && permits(caller, 'change') ? [words.say('people.unlinked', { count: unlinked })] : [];
    return reply(messageOf(fact, [{ kind: 'list', items }, ...noteOf(notes)], view.reader));
  },
});
