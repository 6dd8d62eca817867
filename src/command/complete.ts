import type { Plan } from '../domain/plan.ts';
import { fold } from '../text/text.ts';
import { candidates } from './candidates.ts';
import { choiceIn, choiceNames } from './choices.ts';
import type { Caller, Choice, Command } from './command.ts';
import { matchScore } from './resolve-option.ts';

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
    const { locale } = context.caller.reader;
    const typed = fold(query.typed);
    const started = option.choices.filter((value) =>
      choiceNames(value, locale).some((name) => fold(name).startsWith(typed)),
    );
    return started.slice(0, choiceLimit).map((value) => choiceIn(value, locale));
  }
  const things = candidates(option, context).filter(({ past }) => !past);
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
