import type { Objective, Plan } from '../domain/plan.ts';
import { mayBeTold } from '../domain/recipients.ts';
import { standingOf } from '../domain/standing.ts';
import { type Message, note, paragraph } from '../message/message.ts';
import { deadlineLine } from './deadline-line.ts';
import { byDue } from './deadline-list.ts';
import type { View } from './view.ts';

export const agendaStates = ['late', 'open', 'done', 'undated'] as const;
/** How an objective stands by its deadlines; without any it is `undated`. */
export type AgendaState = (typeof agendaStates)[number];

/** An objective as everybody in the committee may read it; `says` is what it says, whenever that is. */
export type AgendaPost = {
  id: string;
  title: string;
  state: AgendaState;
  message: Message;
  says: string;
};

const committee = { kind: 'committee' } as const;

const shownDeadlines = (plan: Plan) =>
  plan.deadlines.filter((deadline) => mayBeTold(plan, deadline, committee));

function postOf(objective: Objective, deadlines: Plan['deadlines'], view: View): AgendaPost {
  const { plan, words, now, calendar } = view;
  const { id, title, text } = objective;
  const serving = deadlines.filter((deadline) => deadline.objective === id && deadline.state !== 'cancelled');
  const { done, total, late } = standingOf(serving, { plan, now, calendar });
  const state: AgendaState = total === 0 ? 'undated' : late > 0 ? 'late' : done === total ? 'done' : 'open';
  const items = serving.toSorted(byDue(view)).map((deadline) => ({ text: deadlineLine(deadline, view) }));
  const blocks = [
    paragraph(text),
    ...(total > 0 ? [paragraph(...words.say('agenda.counts', { done, total, late }))] : []),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
  ];
  const { city, zone } = plan.congress;
  const kept = note(...words.say('board.kept', { city, at: { kind: 'time', at: now, zone } }));
  const tone = state === 'late' ? 'late' : 'good';
  return {
    id,
    title,
    state,
    message: { summary: title, blocks: [...blocks, kept], ...(total > 0 && { tone }) },
    says: JSON.stringify([title, state, blocks]),
  };
}

/** A post for each objective of the congress, and for each other that has a date. */
export function agendaPosts(view: View): AgendaPost[] {
  const deadlines = shownDeadlines(view.plan);
  const dated = new Set(deadlines.map(({ objective }) => objective));
  return view.plan.objectives
    .filter(({ id, of }) => of === 'congress' || dated.has(id))
    .map((objective) => postOf(objective, deadlines, view));
}
