import { defineCommand, reply } from '../../src/command/command.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { dueInline } from '../../src/views/due.ts';
import { requireAhead, strong, viewOf } from '../deadline/changes.ts';
import { withCommitment } from './changes.ts';

/** Gives a commitment another date; its reminders follow by themselves. */
export const commitmentDue = defineCommand({
  name: 'commitment due',
  right: 'change',
  visibility: 'private',
  options: { commitment: { kind: 'commitment' }, to: { kind: 'date' } },
  async run(context, { commitment, to }) {
    const { words, plan, calendar } = context;
    const title = strong(commitment.title);
    const due = dueInline(to.moment);
    const before = commitment.due && momentOf(plan, commitment.due, calendar);
    if (before?.at === to.moment.at)
      return reply(changedMessage(words.say('noted.due-same', { title, due }), { view: viewOf(context) }));
    requireAhead(to, context);
    const saved = await context.change((present) =>
      withCommitment(present, commitment.id, (each) => ({ ...each, due: to.date })),
    );
    const more = before ? [words.say('noted.due-before', { before: dueInline(before) })] : [];
    const view = viewOf(context, saved.plan);
    const fact = words.say('noted.due', { title, due });
    return reply(changedMessage(fact, { view, more, entry: saved.entry?.id }), {
      data: { id: commitment.id, due: to.moment.at },
    });
  },
});
