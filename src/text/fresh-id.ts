import type { Plan } from '../domain/plan.ts';
import { fold } from './text.ts';

const longestId = 40;

/** Words that the ledger, the history and the parser use for other things. */
const reserved = ['congress', 'desk', 'digest', 'late', 'committee', 'plan-file', 'public'];

/** Every id of a plan that a new item may not have. */
export const takenIds = (plan: Plan): Set<string> => {
  const { deadlines, objectives, commitments, indicators = [], events, themes, facts, taught = [] } = plan;
  const items = [deadlines, objectives, commitments, indicators, events, themes, facts, taught].flat();
  return new Set([...reserved, ...items.map(({ id }) => id)]);
};

/** A typable id made from a text, which is not taken. `fallback` is for texts without a Latin letter. */
export function freshId(text: string, taken: ReadonlySet<string>, fallback: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId - 4)
    .replace(/-+$/, '');
  const base = slug || fallback;
  for (let number = 2, id = base; ; id = `${base}-${number++}`) if (!taken.has(id)) return id;
}
