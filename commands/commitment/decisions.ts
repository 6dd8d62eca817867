import { defineCommand, reply } from '../../src/command/command.ts';
import { isOpen, undecidedIn } from '../../src/domain/final-decision.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { carryAllPreview, finalList } from '../../src/views/final-decision.ts';
import { indexOfRow } from '../../src/views/page.ts';
import { viewOf } from '../deadline/changes.ts';
import { decided, requireEnd } from './decide.ts';

/** What is open after the last round, to be decided one by one, or carried on all together. */
export const decisions = defineCommand({
  name: 'commitment decisions',
  right: 'change',
  visibility: 'private',
  options: {
    confirm: { kind: 'choice', choices: ['all', 'confirm'], optional: true, picked: true, pressed: true },
    row: { kind: 'text', max: 5, optional: true, picked: true, pressed: true },
  },
  async run(context, { confirm, row }) {
    requireEnd(context);
    const { words, plan } = context;
    if (confirm === 'all') return reply(carryAllPreview(viewOf(context)));
    if (confirm === 'confirm') {
      const carry = decided({ choice: 'carried' }, context);
      const saved = await context.change((present: Plan) => ({
        ...present,
        commitments: present.commitments.map((each) => (isOpen(each) ? carry(each) : each)),
      }));
      const fact = words.say('final.carried-all', { count: undecidedIn(plan).length });
      return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }));
    }
    const open = undecidedIn(plan).map(({ id }) => id);
    return reply(finalList(viewOf(context), indexOfRow(row)), { data: { open } });
  },
});
