import type { Plan } from '../src/domain/plan.ts';
import { fold } from '../src/text.ts';

const longestId = 40;

/** Words that the ledger and the parser use for other things. */
const reservedIds = ['congress', 'digest', 'late'];

/** A typable id from a title, which no item of the plan has; `otherwise` for a title without letters. */
export function freshId(title: string, plan: Plan, otherwise = 'item'): string {
  const items = [...plan.deadlines, ...plan.objectives, ...plan.facts, ...(plan.taught ?? [])];
  const taken = new Set([...reservedIds, ...items.map(({ id }) => id)]);
  const slug = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId - 4)
    .replace(/-+$/, '');
  const base = slug || otherwise;
  for (let number = 2, id = base; ; id = `${base}-${number++}`) if (!taken.has(id)) return id;
}
