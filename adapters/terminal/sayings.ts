import type { Caller, FormField } from '../../src/command/command.ts';
import { resolveOption } from '../../src/command/resolve-option.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Words } from '../../src/locales/words.ts';
import { type Block, type Message, note, paragraph } from '../../src/message/message.ts';
import { calendar } from '../../src/time/calendar.ts';
import { refusalText } from '../../src/views/refusal.ts';

/** Asks for one field of a form, with its numbered choices. */
export function fieldMessage({ label, examples, choices }: FormField, words: Words): Message {
  const blocks: Block[] = [paragraph({ kind: 'strong', text: label })];
  if (choices.length > 0)
    blocks.push({
      kind: 'list',
      items: choices.map((choice, index) => ({ text: [`${index + 1} ${choice.label}`] })),
    });
  if (examples) blocks.push(note(...words.say('terminal.examples', { examples })));
  blocks.push(note(...words.say(choices.length > 0 ? 'terminal.pick' : 'terminal.type')));
  return { summary: label, blocks };
}

/** Says who types, and with `plan` also whom `/as` accepts. */
export function youAreMessage({ person, role, reader }: Caller, plan?: Plan): Message {
  const words = wordsFor(reader.locale);
  const shownRole = words.lookup(`role.${role}`, {}) ?? role ?? '';
  const summary = person
    ? words.text('terminal.you-are', { name: person.name, role: shownRole })
    : words.text('terminal.you-are-nobody');
  const ids = plan?.people.map(({ id }) => id).join(', ');
  return {
    summary,
    blocks: [paragraph(summary), ...(ids ? [note(...words.say('terminal.switch', { ids }))] : [])],
  };
}

/** The person of the plan whom a typed name means, or why there is none. */
export function personNamed(
  name: string,
  plan: Plan,
  caller: Caller,
): { person: string } | { refused: Message } {
  const words = wordsFor(caller.reader.locale);
  const resolved = resolveOption({ kind: 'person' }, name, { plan, caller, calendar, now: 0 });
  if ('value' in resolved) return { person: (resolved.value as { id: string }).id };
  const fits = 'choices' in resolved ? resolved.choices.map(({ value }) => value).join(', ') : '';
  const text =
    'refused' in resolved
      ? refusalText(resolved.refused, words)
      : `${words.text('error.ambiguous', { name })} ${fits}`;
  return { refused: { summary: text, blocks: [paragraph(text)] } };
}
