import type { Plan } from '../../domain/plan.ts';
import type { Passage } from './cut.ts';

/** Marks a passage as a statement of the plan itself. */
const prefix = 'plan:';

/** The id of a plan's item that a passage states; undefined for a passage of a document. */
export const itemOfPassage = ({ document }: Pick<Passage, 'document'>): string | undefined =>
  document.startsWith(prefix) ? document.slice(prefix.length) : undefined;

/** What the plan states in its own words, as passages: its facts, and what its objectives are. */
export function factPassages({ facts, objectives }: Pick<Plan, 'facts' | 'objectives'>): Passage[] {
  const statements = [
    ...facts.map(({ id, about, text, keywords }) => ({ id, title: about, text, keywords })),
    ...objectives.map(({ id, title, text, keywords }) => ({ id, title, text: text || title, keywords })),
  ];
  return statements.map(
    ({ id, title, text, keywords }, block): Passage => ({
      document: `${prefix}${id}`,
      title,
      text,
      lines: [],
      isList: false,
      isItem: false,
      // Words by which people ask for it and which it does not hold.
      ...(keywords && { lead: keywords.map((word) => word.replace(/\*$/, '')).join(' ') }),
      block,
    }),
  );
}
