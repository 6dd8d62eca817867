import type { Named } from '../../src/command/candidates.ts';
import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { matchScore } from '../../src/command/resolve-option.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { saidBy, strong, viewOf } from '../deadline/changes.ts';

/** Everything of a plan that can answer a question, by what it is called. */
function itemsOf(plan: Plan): Named[] {
  const titled = [...plan.deadlines, ...plan.objectives, ...plan.themes].map(({ id, title }) => ({
    id,
    title,
  }));
  const named = [...plan.events, ...plan.instruments, ...plan.organisations];
  const told = plan.facts.map(({ id, about }) => ({ id, title: about }));
  return [
    ...[{ id: 'congress', title: plan.congress.name, aka: plan.congress.aka }],
    ...named.map(({ id, name, aka }) => ({ id, title: name, aka })),
    ...[...titled, ...told].map((item) => ({ ...item, aka: [] })),
  ].map(({ id, title, aka }) => ({ id, names: [title, ...aka], value: id, label: title }));
}

function itemNamed({ plan }: Context, text: string): Named {
  const items = itemsOf(plan);
  // Whatever else is called the same: an id is of one thing.
  const exact = items.find(({ id }) => id === text.toLowerCase());
  if (exact) return exact;
  const scored = items
    .map((named) => ({ named, score: matchScore(text, named) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => score === best).map(({ named }) => named);
  const [only, ...others] = found;
  if (!only) throw new UserError('teach-no-item', { name: text });
  if (others.length > 0)
    throw new UserError('teach-several', {
      name: text,
      found: found
        .slice(0, 6)
        .map(({ id }) => id)
        .join(', '),
    });
  return only;
}

/** Teaches that a question asks for an item of the plan. */
export const teach = defineCommand({
  name: 'teach',
  right: 'change',
  visibility: 'private',
  options: { lesson: { kind: 'text', max: 1000 } },
  async run(context, { lesson }) {
    const [, question, name] = /^\s*["“«]?(.+?)["”»]?\s*=\s*([^=]+?)\s*$/.exec(lesson) ?? [];
    if (!question || !name) throw new UserError('teach-form');
    const item = itemNamed(context, name);
    const source = saidBy(context);
    const saved = await context.change((plan) => {
      const others = (plan.taught ?? []).filter((taught) => taught.question !== question);
      const id = freshId(`taught ${question}`, takenIds(plan), 'item');
      return { ...plan, taught: [...others, { id, question, item: item.id, source }] };
    });
    const said = context.words.say('teach.done', { question: strong(question), item: strong(item.label) });
    return reply(changedMessage(said, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { question, item: item.id },
    });
  },
});
