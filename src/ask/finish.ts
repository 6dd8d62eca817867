import type { Answer, DeclineReason, Nearest } from './answer.ts';
import { type Draft, type Inquiry, leftOver } from './draft.ts';
import type { Found } from './passages/answer-passage.ts';
import { itemOfPassage } from './passages/facts.ts';
import { nearestItems } from './plan/nearest-items.ts';

/** A statement of the plan is cited by where it comes from. */
export function withSources(draft: Draft, { plan, cite }: Inquiry): Draft {
  const stated = draft.citations.map((citation) => itemOfPassage(citation)).find(Boolean);
  const item = [...plan.facts, ...plan.objectives].find(({ id }) => id === stated);
  if (!item) return draft;
  return { ...draft, citations: cite(item.source, item.text), about: item.id };
}

/** An answer, put together from its draft. */
export function answered(draft: Draft, { reading }: Inquiry): Answer {
  const text = [draft.short, ...(draft.more ?? [])].slice(0, 3).join(draft.short.includes('\n') ? '\n' : ' ');
  return {
    outcome: draft.asksBack ? 'asked-back' : 'answered',
    declined: draft.asksBack === true,
    short: draft.short,
    text,
    lang: reading.language,
    citations: draft.citations,
    nearest: [],
    ...(draft.about !== undefined && { about: draft.about }),
  };
}

/** A refusal with its reason. */
export function refusal(reason: DeclineReason, short: string, { reading }: Inquiry): Answer {
  return {
    outcome: 'declined',
    declined: true,
    short,
    text: short,
    lang: reading.language,
    citations: [],
    nearest: [],
    reason,
  };
}

const mostNearest = 3;

/** Shows what comes nearest, `aside` first; without it, says which words nothing has. */
export function decline(inquiry: Inquiry, { nearest }: Found, aside: Draft | undefined): Answer {
  const { say, reading } = inquiry;
  const first = aside ? [{ document: 'plan', lines: [], text: aside.short, about: aside.about }] : [];
  const others = [...nearest, ...nearestItems(inquiry)]
    .sort((a, b) => b.held - a.held)
    .filter(({ text }) => !aside || !text.startsWith(aside.short));
  const each = new Map([...first, ...others].map((one) => [one.text, one]));
  const shown = [...each.values()].slice(0, mostNearest);
  const [best] = shown;
  if (!best) {
    const unknown = leftOver(reading, ['asked', 'operator']).filter(({ isUnknown }) => isUnknown);
    const words = unknown.map(({ text }) => text).join(' ');
    return words === ''
      ? refusal('nothing-found', say('answer.not-said'), inquiry)
      : refusal('unknown-words', say('answer.not-held', { words }), inquiry);
  }
  const lines = shown.map(({ text }) => `- ${text.replace(/\n- /g, ' · ')}`);
  return {
    ...refusal('nothing-found', say('answer.nearest'), inquiry),
    outcome: 'shown',
    text: [say('answer.nearest'), ...lines].join('\n'),
    nearest: shown.map(
      (one): Nearest => ({
        document: itemOfPassage(one) === undefined ? one.document : 'plan',
        lines: one.lines,
        text: one.text,
      }),
    ),
    ...('about' in best && best.about !== undefined && { about: best.about }),
  };
}
