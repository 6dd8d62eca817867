import type { Form, FormField } from '../../src/command/command.ts';

/** A form that is being filled in, one field after the other. */
export type Filling = { form: Form; answers: Readonly<Record<string, string>> };

/** The field that is asked next, of those without which the command cannot run; undefined when all have an answer. */
export const nextField = ({ form, answers }: Filling): FormField | undefined =>
  form.fields.find(({ name, missing }) => missing && !Object.hasOwn(answers, name));

/** Takes a line as the answer to the next field: the number of a choice, or the text itself. */
export function answerField(filling: Filling, line: string): Filling {
  const field = nextField(filling);
  if (!field) return filling;
  const text = line.trim();
  const chosen = /^\d{1,3}$/.test(text) ? field.choices[Number(text) - 1] : undefined;
  const answers = Object.fromEntries([
    ...Object.entries(filling.answers),
    [field.name, chosen?.value ?? text],
  ]);
  return { ...filling, answers };
}
