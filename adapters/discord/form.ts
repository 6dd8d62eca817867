import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmissionComponent,
  type APITextDisplayComponent,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Choice, Form, FormField } from '../../src/command/command.ts';
import type { Words } from '../../src/locales/words.ts';
import type { IdOf } from './controls.ts';
import { cutText, menuLimits, modalLimits } from './limits.ts';
import { escapeText } from './markdown.ts';
import { textDisplay } from './pieces.ts';

export type FormContext = {
  words: Words;
  idOf: IdOf;
  /** All that may be chosen for a field, when it is few enough for a menu. */
  choicesOf(field: FormField): readonly Choice[] | undefined;
  /** What was typed before, when the form is opened again. */
  typed?: Readonly<Record<string, string>>;
};

const longText = 120;

/** What the form does, and the command's own word where that is too long for a title. */
function titleOf({ command }: Form, { words }: FormContext): string {
  const about = words.lookup(`command.${command}`, {}) ?? command;
  if (about.length <= modalLimits.title) return about;
  const [verb = command] = (words.lookup(`verb.${command}`, {}) ?? command).split('|');
  return cutText(`${verb.charAt(0).toLocaleUpperCase()}${verb.slice(1)}`, modalLimits.title);
}

/** What is known already and not asked: which deadline it is about, for one. */
function knownText({ fields }: Form, shown: ReadonlySet<string>): APITextDisplayComponent[] {
  const lines = fields.flatMap(({ name, label, shown: value }) =>
    value === undefined || shown.has(name) ? [] : [`**${escapeText(label)}** ${escapeText(value)}`],
  );
  return lines.length > 0 && shown.size < modalLimits.fields
    ? [textDisplay(cutText(lines.join('\n'), modalLimits.text))]
    : [];
}

/** What lacks comes first; what is known already is not asked again, unless it is to be corrected. */
function shownFields({ fields }: Form, typed: FormContext['typed']): FormField[] {
  const asked = fields.filter(({ name, missing, value }) => missing || value === undefined || typed?.[name]);
  return asked.toSorted((a, b) => Number(b.missing) - Number(a.missing)).slice(0, modalLimits.fields);
}

function inputOf(field: FormField, context: FormContext): APILabelComponent['component'] {
  const { name, missing: required, option } = field;
  const value = context.typed?.[name] ?? field.value;
  const choices = context.choicesOf(field)?.slice(0, menuLimits.options) ?? [];
  const options = choices.map((choice) => ({
    label: cutText(choice.label, menuLimits.label),
    value: choice.value,
    ...(choice.value === value && { default: true }),
  }));
  if (option.kind === 'choice' && options.length > 1 && options.length <= modalLimits.radios)
    return { type: ComponentType.RadioGroup, custom_id: name, required, options };
  if (options.length > 0) return { type: ComponentType.StringSelect, custom_id: name, required, options };
  const max = option.kind === 'text' ? (option.max ?? modalLimits.text) : modalLimits.text;
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    required,
    style: option.kind === 'text' && max > longText ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: modalLimits.text,
    ...(value && { value: cutText(value, modalLimits.text) }),
    ...(field.examples && { placeholder: cutText(field.examples, modalLimits.placeholder) }),
  };
}

/** A form as a modal. It carries what is known already in its id, and fields for the rest. */
export function renderForm(form: Form, context: FormContext): APIModalInteractionResponseCallbackData {
  const { typed } = context;
  const fields = shownFields(form, typed);
  const shown = new Set(fields.map(({ name }) => name));
  const known = Object.fromEntries(
    Object.entries({ ...form.known, ...typed }).filter(([name]) => !shown.has(name)),
  );
  return {
    custom_id: context.idOf({ command: form.command, options: known }),
    title: titleOf(form, context),
    components: [
      ...knownText(form, shown),
      ...fields.map((field) => ({
        type: ComponentType.Label as const,
        label: cutText(field.label, modalLimits.label),
        ...(field.label.length > modalLimits.label && {
          description: cutText(field.label, modalLimits.description),
        }),
        component: inputOf(field, context),
      })),
    ],
  };
}

/** What was filled into a form, by option; a field left empty is not there. */
export function readForm(components: readonly APIModalSubmissionComponent[]): Record<string, string> {
  const filled = components.flatMap((component): [string, string][] => {
    if (component.type !== ComponentType.Label) return [];
    const input = component.component;
    if (input.type === ComponentType.StringSelect) return [[input.custom_id, input.values[0] ?? '']];
    if (input.type === ComponentType.TextInput || input.type === ComponentType.RadioGroup)
      return [[input.custom_id, input.value ?? '']];
    return [];
  });
  return Object.fromEntries(filled.filter(([, value]) => value.trim() !== ''));
}
