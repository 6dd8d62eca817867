import type { Caller, Choice, Command } from './command.ts';
import type { Plan } from './domain/plan.ts';
import { candidates, matchScore } from './resolve-option.ts';

/** The most choices that every platform shows. */
const choiceLimit = 25;

/** What may be meant by the text typed so far for an option, likeliest first; at most `choiceLimit`. */
export function completeOption(
  query: { command: Command; option: string; typed: string },
  context: { plan: Plan; caller: Caller },
): Choice[] {
  const option = query.command.options[query.option];
  if (!option) return [];
  if (option.kind === 'choice') {
    const started = option.choices.filter((choice) => choice.startsWith(query.typed.toLowerCase()));
    return started.slice(0, choiceLimit).map((value) => ({ value, label: value }));
  }
  const things = candidates(option, context);
  const scored =
    query.typed.trim() === ''
      ? things.map((thing) => ({ thing, score: 1 }))
      : things.map((thing) => ({ thing, score: matchScore(query.typed, thing) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, choiceLimit)
    .map(({ thing }) => ({ value: thing.id, label: thing.label }));
}
