import type { Context } from '../../src/command/command.ts';
import type { LibraryDocument, Proposal } from '../../src/domain/library.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { type ActionItem, actionsIn } from '../../src/text/actions.ts';
import { findOwner } from '../../src/text/find-owner.ts';
import { planTimeContext } from '../../src/time/plan-time.ts';
import type { ShownAction } from '../../src/views/actions.ts';

const ownerOf = (words: string, { plan }: Pick<Context, 'plan'>) => findOwner(plan.people, words);

/** What a document gives somebody to do by a day that is still ahead. */
export function actionsOf({ body }: Pick<LibraryDocument, 'body'>, context: Context): ActionItem[] {
  const { plan, now, calendar } = context;
  const found = actionsIn(body, {
    now,
    zone: plan.congress.zone,
    calendar,
    ...planTimeContext(plan),
    isKnown: (words) => ownerOf(words, context) !== undefined,
  });
  return found.filter(({ due }) => momentOf(plan, due, calendar).at > now);
}

/** The proposals of a document that are tasks, each with what it was read as. */
export function openActions(
  open: readonly Proposal[],
  document: Pick<LibraryDocument, 'body'>,
  context: Context,
): ShownAction[] {
  const actions = actionsOf(document, context);
  return open.flatMap((proposal) => {
    const action = actions.find(({ text }) => text === proposal.body);
    return proposal.kind === 'action' && action
      ? { proposal, action, owner: ownerOf(action.owner, context) }
      : [];
  });
}

const longestTitle = 200;

/** A task as the title of a deadline; whose it is stands in it where the plan does not know them. */
export const titleOfAction = ({ action, owner }: Omit<ShownAction, 'proposal'>): string => {
  const isSaid = owner !== undefined || action.task.includes(action.owner);
  return (isSaid ? action.task : `${action.owner}: ${action.task}`).slice(0, longestTitle);
};
