import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { speaksFor } from '../../src/domain/focal-points.ts';
import { isGone, type Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { succeed as handOver } from '../../src/domain/succeed.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId } from '../../src/text/fresh-id.ts';
import { fold } from '../../src/text/text.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

/** The person that a text names: by id, name or account. */
const known = (text: string, plan: Plan): Person | undefined =>
  plan.people.find(
    ({ id, name, accounts }) => [id, name].map(fold).includes(fold(text)) || accounts.includes(text),
  );

/** Somebody new, who begins with the organisation, the language and the zone of whom they follow. */
function newPerson(name: string, leaving: Person, plan: Plan, context: Context): Person {
  const { organisation, zone, locale } = leaving;
  return {
    id: freshId(name, new Set([...plan.people.map(({ id }) => id), 'committee', 'plan-file']), 'person'),
    name,
    role: leaving.role === 'partner' ? 'partner' : 'member',
    ...(organisation && { organisation }),
    ...(zone && { zone }),
    ...(locale && { locale }),
    accounts: [],
    source: {
      kind: 'person',
      by: actorOf(context),
      at: Math.floor(context.now),
      via: context.caller.platform,
    },
  };
}

/** Somebody leaves, and another takes over all that was with them: one command, nothing lost. */
export const succeed = defineCommand({
  name: 'succeed',
  right: 'change',
  visibility: 'private',
  options: { person: { kind: 'person' }, by: { kind: 'text', max: 120 } },
  async run(context, { person, by }) {
    const { words, plan, now } = context;
    const name = by.replace(/^(?:by|por|par|con|da)\s+/i, '');
    const named = known(name, plan);
    if (named?.id === person.id) throw new UserError('succeed-self', { name: person.name });
    if (named && isGone(named)) throw new UserError('succeed-gone', { name: named.name });
    if (isGone(person)) throw new UserError('succeed-gone', { name: person.name });
    const commitments = plan.commitments.filter((each) => speaksFor(plan, each, person.id)).length;
    const deadlines = plan.deadlines.filter(
      ({ owner, state }) => owner === person.id && state === 'open',
    ).length;
    const saved = await context.change((present) => {
      const leaving = known(person.id, present) ?? person;
      const successor = known(name, present) ?? newPerson(name, leaving, present, context);
      return handOver(present, leaving, successor, Math.floor(now));
    });
    const successor = known(name, saved.plan);
    const said = { person: person.name, by: successor?.name ?? name };
    const view = viewOf(context, saved.plan);
    const message = changedMessage(words.say('succeeded.fact', said), {
      view,
      more: [
        words.say('succeeded.what', { commitments, deadlines, by: said.by }),
        words.say('succeeded.asked', { by: said.by }),
      ],
      notes:
        successor && successor.accounts.length === 0
          ? [words.say('succeeded.new', { by: said.by, id: successor.id })]
          : [],
      entry: saved.entry?.id,
    });
    return reply(message, { data: { person: person.id, by: successor?.id ?? null, commitments, deadlines } });
  },
});
