import { defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';
import { withCommitment } from './changes.ts';

/** What a commitment is measured against; once the proceedings are accepted another one needs a reason. */
export const commitmentBaseline = defineCommand({
  name: 'commitment baseline',
  right: 'change',
  visibility: 'private',
  options: {
    commitment: { kind: 'commitment' },
    becomes: { kind: 'text', max: 2000 },
    because: { kind: 'text', max: 300, optional: true, picked: true },
  },
  async run(context, { commitment, becomes, because }) {
    const { words, plan, now } = context;
    const { baseline, id, title } = commitment;
    const isFrozen = plan.accepted !== undefined && baseline !== undefined && baseline !== becomes;
    if (isFrozen && because === undefined)
      throw new UserError('baseline-frozen', {
        command: `commitment baseline ${id} "${becomes}" because:"…"`,
      });
    const reason = because === undefined ? undefined : { because, by: actorOf(context), at: Math.floor(now) };
    const saved = await context.change((present) =>
      withCommitment(present, id, (each) => ({
        ...each,
        baseline: becomes,
        ...(reason &&
          each.baseline !== becomes && {
            baselineChanges: [
              ...(each.baselineChanges ?? []),
              { ...(each.baseline !== undefined && { from: each.baseline }), to: becomes, ...reason },
            ],
          }),
      })),
    );
    const fact = words.say('baseline.set', { title: strong(title), baseline: becomes });
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { id, baseline: becomes },
    });
  },
});
