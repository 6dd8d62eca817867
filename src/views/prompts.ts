import type { Person } from '../domain/person.ts';
import type { Deadline } from '../domain/plan.ts';
import { byDue } from './deadline-list.ts';
import { daysLeft, dueOf, isLate, relativeTo } from './due.ts';
import type { View } from './view.ts';

/** Something to say to the bot, and how it is offered. */
export type Prompt = { title: string; message: string };

/** As many as Slack offers. */
const mostPrompts = 4;
const mostItems = 2;

/**
 * What somebody may want to ask first: their own deadlines that are late or come next, all of theirs, what is late and what is
 * due this week. `seen` are the deadlines that they may see; whom the plan does not know is offered help.
 */
export function promptsFor(person: Person | undefined, seen: readonly Deadline[], view: View): Prompt[] {
  const { words } = view;
  const ask = (key: 'mine' | 'late' | 'week' | 'help'): Prompt => {
    const message = words.text(`prompts.${key}`);
    return { title: message, message };
  };
  if (!person) return [ask('help')];
  const open = seen.filter(({ state }) => state === 'open').toSorted(byDue(view));
  const own = open.filter(({ owner }) => owner === person.id);
  const late = open.filter((deadline) => isLate(deadline, view));
  const isThisWeek = (deadline: Deadline) =>
    !isLate(deadline, view) && daysLeft(dueOf(deadline, view), view) <= 7;
  const items = own.slice(0, mostItems).map(
    (deadline): Prompt => ({
      title: `${deadline.title} · ${relativeTo(dueOf(deadline, view), view)}`,
      message: words.text('prompts.show', { title: deadline.title }),
    }),
  );
  const asks = [
    ...(own.length > mostItems ? [ask('mine')] : []),
    ...(late.some(({ owner }) => owner !== person.id) ? [ask('late')] : []),
    ...(open.some(isThisWeek) ? [ask('week')] : []),
    ask('help'),
  ];
  return [...items, ...asks].slice(0, mostPrompts);
}
