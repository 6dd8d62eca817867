import type { Nearest } from '../answer.ts';
import { type Inquiry, leftOver, soughtWords } from '../draft.ts';
import { findItems } from './find-items.ts';
import { tellItem } from './tell-item.ts';

/** The least share of what is sought by which an item is worth showing. */
const worthShowing = 0.34;
const most = 3;

/** The items of the plan that come nearest to a question that none answers. */
export function nearestItems(inquiry: Inquiry): (Nearest & { held: number; about: string })[] {
  const required = soughtWords(
    leftOver(inquiry.reading, ['asked', 'operator', 'attribute', 'name:congress']),
    inquiry.reading,
  );
  return findItems(inquiry.items, { required })
    .filter(({ held }) => held >= worthShowing)
    .slice(0, most)
    .flatMap(({ item, held, filled }) => {
      const draft = tellItem(inquiry, item.id);
      if (!draft) return [];
      const text = [draft.short, ...(draft.more ?? [])].join(' ');
      return [{ document: 'plan', lines: [], text, held: held * 0.9 + filled * 0.1, about: item.id }];
    });
}
