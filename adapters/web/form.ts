import { html } from 'hono/html';
import type { Form, FormField } from '../../src/command/command.ts';
import { textLimit } from './limits.ts';
import { actFields, type Html, type RenderContext } from './render.ts';

/** What was filled in wrongly, by field. */
export type Problems = Readonly<Record<string, string>>;

/** A text that takes more than a line gets room for it. */
const isLong = ({ option }: FormField): boolean => option.kind === 'text' && (option.max ?? 200) > 200;

type FieldContext = { id: string; problem: string | undefined };

function controlHtml(field: FormField, { id, problem }: FieldContext): Html {
  const { name, option, choices, value = '', missing, examples } = field;
  const described = [...(problem ? [`${id}-problem`] : []), ...(examples ? [`${id}-examples`] : [])].join(
    ' ',
  );
  const attributes = html`id="${id}" name="with.${name}" ${missing ? html`required` : ''} ${described ? html`aria-describedby="${described}"` : ''} ${problem ? html`aria-invalid="true"` : ''}`;
  if (option.kind === 'choice')
    return html`<select ${attributes}><option value=""></option>${choices.map(
      (choice) =>
        html`<option value="${choice.value}" ${choice.value === value ? html`selected` : ''}>${choice.label}</option>`,
    )}</select>`;
  if (isLong(field))
    return html`<textarea ${attributes} rows="3" maxlength="${textLimit}">${value}</textarea>`;
  if (choices.length === 0)
    return html`<input ${attributes} value="${value}" maxlength="${textLimit}" autocomplete="off">`;
  return html`<input ${attributes} value="${value}" maxlength="${textLimit}" list="${id}-choices" autocomplete="off"><datalist id="${id}-choices">${choices.map(
    (choice) => html`<option value="${choice.value}">${choice.label}</option>`,
  )}</datalist>`;
}

function fieldHtml(field: FormField, context: FieldContext): Html {
  const { id, problem } = context;
  return html`<div class="field"><label for="${id}">${field.label}</label>${controlHtml(field, context)}${
    field.examples ? html`<p class="note" id="${id}-examples">${field.examples}</p>` : ''
  }${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : ''}</div>`;
}

/** The form of a command: what is missing first; what may be said besides stands folded below. */
export function renderForm(form: Form, context: RenderContext, problems: Problems = {}): Html {
  const { words, once } = context;
  const prefix = `f${once().slice(0, 8)}`;
  const isAsked = ({ name, missing }: FormField) => missing || Object.hasOwn(problems, name);
  const known = Object.entries(form.known).filter(
    ([name]) => !form.fields.some((field) => field.name === name),
  );
  const shown = (fields: readonly FormField[]) =>
    fields.map((field) => fieldHtml(field, { id: `${prefix}-${field.name}`, problem: problems[field.name] }));
  const others = form.fields.filter((field) => !isAsked(field));
  const { path, token } = context.apart?.form ?? { path: '/act', token: '' };
  return html`<form method="post" action="${path}" class="fill">${token === '' ? actFields(context) : html`<input type="hidden" name="t" value="${token}">`}<input type="hidden" name="command" value="${form.command}"><input type="hidden" name="filled" value="1">${known.map(
    ([name, value]) => html`<input type="hidden" name="with.${name}" value="${value}">`,
  )}${shown(form.fields.filter(isAsked))}${
    others.length > 0
      ? html`<details><summary>${words.text('web.more-fields')}</summary>${shown(others)}</details>`
      : ''
  }<button class="button primary">${words.text('web.send')}</button></form>`;
}
