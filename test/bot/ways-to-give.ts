import type { Command } from '../../src/command/command.ts';
import type { Option } from '../../src/command/option.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { secretPlan } from './secret-plan.ts';

/** What may be given for an option: every thing of the plan, seen or not, as a forged button would. */
function valuesOf(option: Option, plan: Plan): string[] {
  const {
    deadlines,
    objectives,
    commitments,
    organisations,
    people,
    timeRequests,
    questions = [],
    indicators = [],
    reviews = [],
    freeReminders = [],
  } = plan;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  switch (option.kind) {
    case 'deadline':
      return ids(deadlines);
    case 'objective':
      return ids(objectives);
    case 'commitment':
      return ids(commitments);
    case 'indicator':
      return ids(indicators);
    case 'item':
      return [...ids(deadlines), ...ids(commitments)];
    case 'organisation':
      return ids(organisations);
    case 'person':
      return ids(people).slice(0, 4);
    case 'round':
      return ['comments', ...ids(reviews), 'closing'];
    case 'request':
      return ids(timeRequests);
    case 'question':
      return questions.map(({ asked }) => String(asked));
    case 'choice':
      return [...option.choices];
    case 'date':
      return ['28 December 2027'];
    case 'reminder':
      return ids(freeReminders);
    case 'dates':
      return ['28 December 2027, 29 December 2027'];
    case 'poll':
      return ids(plan.polls ?? []);
    case 'rule':
      return ['every week'];
    case 'file':
      return [];
    case 'text':
      return ['What is due in December?', 'What did the Alpha Institute promise?', '1', 'secretary'];
  }
}

/** Every way to give a command its options: each value of each option once, and nothing at all. */
export function* waysToGive(
  { options }: Command,
  plan: Plan = secretPlan,
): Generator<Record<string, string>> {
  const usual = Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) => {
      const [first] = valuesOf(option, plan);
      return option.optional || first === undefined ? [] : [[name, first]];
    }),
  );
  yield {};
  if (Object.keys(usual).length > 0) yield usual;
  for (const [name, option] of Object.entries(options))
    for (const value of valuesOf(option, plan)) yield { ...usual, [name]: value };
}
