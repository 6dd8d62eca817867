import type { InputBlock, KnownBlock, ModalView, PlainTextElement, PlainTextOption } from '@slack/types';
import type { Choice, Form, FormField } from '../../src/command/command.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Words } from '../../src/locales/words.ts';
import { userOn } from './accounts.ts';
import { plain } from './escape.ts';
import { atHour, inWords, writeFormData } from './form-data.ts';
import { cut, limits } from './limits.ts';
import type { Origin } from './origin.ts';

/** By which a form is known as ours when it is submitted. */
export const formCallback = 'form';

export type FormContext = {
  words: Words;
  team: string;
  plan: Pick<Plan, 'people'> | undefined;
  origin: Origin;
};

/** The action of the one element of an input. */
const action_id = 'value';

const plainText = (text: string, max: number): PlainTextElement => ({
  type: 'plain_text',
  text: cut(plain(text) || '…', max),
  emoji: false,
});

/** One choice of a select; one whose value is longer than Slack takes is left out. */
export const choiceOptions = (choices: readonly Choice[]): PlainTextOption[] =>
  choices
    .filter(({ value }) => value.length > 0 && value.length <= limits.optionValue)
    .slice(0, limits.options)
    .map(({ value, label }) => ({ text: plainText(label, limits.optionText), value }));

function textInput(value: string | undefined, max: number): InputBlock['element'] {
  const max_length = Math.min(max, limits.inputText);
  return {
    type: 'plain_text_input',
    action_id,
    max_length,
    ...(value !== undefined && { initial_value: cut(value, max_length) }),
  };
}

/** Slack's own list of people serves only where the plan knows them all there; it is in no other way narrowed. */
const knowsAll = ({ team, plan }: FormContext): boolean =>
  plan?.people.every(({ id }) => userOn(team, id, plan) !== undefined) ?? false;

function personInput(field: FormField, context: FormContext): InputBlock['element'] {
  const { words, team, plan } = context;
  const placeholder = plainText(words.text('slack.choose'), limits.inputPlaceholder);
  if (!knowsAll(context)) return searchInput(field, context);
  const known = plan?.people.find(
    ({ id, accounts }) => id === field.value || accounts.includes(field.value ?? ''),
  );
  const user = known && plan && userOn(team, known.id, plan);
  return { type: 'users_select', action_id, placeholder, ...(user && { initial_user: user }) };
}

/** The option of what is known already. */
function chosen(
  { value, choices, option, shown }: FormField,
  { plan }: FormContext,
): PlainTextOption | undefined {
  if (value === undefined) return undefined;
  const listed = choices.find((choice) => choice.value === value);
  const person =
    option.kind === 'person' &&
    plan?.people.find(({ id, accounts }) => id === value || accounts.includes(value));
  const choice =
    listed ?? (person ? { value: person.id, label: person.name } : { value, label: shown ?? value });
  return choiceOptions([choice])[0];
}

function searchInput(field: FormField, context: FormContext): InputBlock['element'] {
  const initial = chosen(field, context);
  return {
    type: 'external_select',
    action_id,
    min_query_length: 0,
    placeholder: plainText(context.words.text('slack.search'), limits.inputPlaceholder),
    ...(initial && { initial_option: initial }),
  };
}

function choiceInput(field: FormField, context: FormContext): InputBlock['element'] {
  const options = choiceOptions(field.choices);
  const initial = options.find(({ value }) => value === field.value);
  return {
    type: 'static_select',
    action_id,
    options,
    placeholder: plainText(context.words.text('slack.choose'), limits.inputPlaceholder),
    ...(initial && { initial_option: initial }),
  };
}

/** The hour of a date, where its examples have one. */
function hourInput({ name, label, examples = '' }: FormField, hour: string | undefined, words: Words) {
  if (!/\d\d:\d\d/.test(examples)) return [];
  const element = {
    type: 'timepicker' as const,
    action_id,
    ...(hour !== undefined && { initial_time: hour }),
  };
  const said = plainText(words.text('slack.date-hour', { label }), limits.inputLabel);
  return [{ type: 'input' as const, block_id: atHour(name), optional: true, label: said, element }];
}

/** A date is picked with its hour, or written where it counts from something else. */
function dateInputs(field: FormField, { words }: FormContext): InputBlock[] {
  const { name, value, label, examples = '' } = field;
  const [, day, hour] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(value ?? '') ?? [];
  return [
    {
      type: 'input',
      block_id: name,
      optional: true,
      label: plainText(words.text('slack.date-pick', { label }), limits.inputLabel),
      element: { type: 'datepicker', action_id, ...(day !== undefined && { initial_date: day }) },
    },
    ...hourInput(field, hour, words),
    {
      type: 'input',
      block_id: inWords(name),
      optional: true,
      label: plainText(words.text('slack.date-words', { label }), limits.inputLabel),
      hint: plainText(words.text('slack.date-hint', { examples }), limits.inputHint),
      element: textInput(day === undefined ? value : undefined, 200),
    },
  ];
}

function inputFor(field: FormField, context: FormContext): InputBlock[] {
  const { name, label, option, examples } = field;
  if (option.kind === 'date') return dateInputs(field, context);
  const isText = option.kind === 'text' || option.kind === 'dates';
  const element = isText
    ? textInput(field.value, (option.kind === 'text' && option.max) || 200)
    : option.kind === 'choice'
      ? choiceInput(field, context)
      : option.kind === 'person'
        ? personInput(field, context)
        : searchInput(field, context);
  return [
    {
      type: 'input',
      block_id: name,
      element,
      label: plainText(label, limits.inputLabel),
      ...(option.optional && { optional: true }),
      ...(isText && examples && { hint: plainText(examples, limits.inputHint) }),
    },
  ];
}

/** A form as a modal, filled in as far as is known; it says what the command does. */
export function renderForm(form: Form, context: FormContext): ModalView {
  const { words, origin } = context;
  const about = words.lookup(`command.${form.command}`, {});
  const blocks: KnownBlock[] = [
    ...(about ? [{ type: 'section' as const, text: plainText(about, limits.section) }] : []),
    ...form.fields.flatMap((field) => inputFor(field, context)),
  ];
  return {
    type: 'modal',
    callback_id: formCallback,
    private_metadata: writeFormData(form.command, origin),
    title: plainText(words.text('slack.form-title'), limits.modalTitle),
    submit: plainText(words.text('slack.submit'), limits.modalTitle),
    close: plainText(words.text('slack.close'), limits.modalTitle),
    blocks: blocks.slice(0, limits.viewBlocks),
  };
}
