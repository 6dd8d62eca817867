import { defineCommand, reply } from '../../src/command/command.ts';
import { endOrganisation, openOf, staffOf } from '../../src/domain/end-organisation.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { titledCommitment } from '../../src/views/commitment-words.ts';
import { joinedNames } from '../../src/views/person.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';
import { requireSomebodyInCharge } from '../person/people-changes.ts';

const shownTitles = 3;

/** An organisation has dissolved or withdrawn: one act with its reason, after which nothing is asked of it. */
export const dissolve = defineCommand({
  name: 'organisation end',
  right: 'change',
  visibility: 'private',
  options: { organisation: { kind: 'organisation' }, because: { kind: 'text', max: 300 } },
  async run(context, { organisation, because }) {
    const { words, plan, now, caller } = context;
    const { id, name } = organisation;
    if (organisation.ended) throw new UserError('organisation-ended', { name });
    const [commitments, people] = [openOf(plan, organisation), staffOf(plan, organisation)];
    const ending = { because, by: actorOf(context), at: Math.floor(now), via: caller.platform };
    const saved = await context.change((present) => {
      const own = present.organisations.find((each) => each.id === id);
      return own && !own.ended ? requireSomebodyInCharge(endOrganisation(present, own, ending)) : present;
    });
    const view = viewOf(context, saved.plan);
    const titles = commitments.slice(0, shownTitles).map((each) => `“${titledCommitment(each, view)}”`);
    const more = [
      ...(commitments.length > 0
        ? [
            words.say('organisation.ended-commitments', {
              count: commitments.length,
              titles: joinedNames(titles, caller.reader),
              hidden: Math.max(0, commitments.length - shownTitles),
            }),
          ]
        : []),
      ...(people.length > 0
        ? [
            words.say('organisation.ended-people', {
              count: people.length,
              names: joinedNames(
                people.map((person) => person.name),
                caller.reader,
              ),
            }),
          ]
        : []),
    ];
    const fact = words.say('organisation.ended', { name: strong(name), because });
    return reply(changedMessage(fact, { view, more, entry: saved.entry?.id }), {
      data: { id, commitments: commitments.map((each) => each.id), people: people.map((each) => each.id) },
    });
  },
});
