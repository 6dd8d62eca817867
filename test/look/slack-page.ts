import type { KnownBlock, ModalView } from '@slack/types';

/** What Slack's blocks need to be read: who is called what, and how the reader's clock goes. */
export type SlackReading = { locale: string; zone: string; nameOf(user: string): string };

type Shape = Record<string, unknown> & { type?: string };

const shapes = (value: unknown): Shape[] => (Array.isArray(value) ? (value as Shape[]) : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const textIn = (value: unknown): string => words((value as { text?: unknown } | undefined)?.text);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function dateOf(seconds: string, pattern: string, { locale, zone }: SlackReading): string {
  const at = Number(seconds) * 1_000;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at);
  return pattern
    .replace('{date_long}', format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }))
    .replace('{time}', format({ hour: '2-digit', minute: '2-digit' }));
}

/** Slack's markup as HTML: entities are HTML's own already, and whatever is in angle brackets is Slack's. */
function slackMarkup(text: string, reading: SlackReading): string {
  return text
    .replace(/<!date\^(\d+)\^([^|^>]*)(?:\|[^>]*)?>/g, (_, at: string, pattern: string) =>
      dateOf(at, pattern, reading),
    )
    .replace(/<@([A-Z0-9]+)>/g, (_, user: string) => `<i class="at">@${escaped(reading.nameOf(user))}</i>`)
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replace(/(^|[\s(“«])\*([^*\n]+)\*/g, '$1<b>$2</b>')
    .replaceAll('\n', '<br>');
}

const markup = (value: unknown, reading: SlackReading): string => {
  const { type } = (value ?? {}) as Shape;
  return type === 'mrkdwn' ? slackMarkup(textIn(value), reading) : escaped(textIn(value));
};

const buttonOf = (element: Shape): string =>
  `<span class="button ${words(element.style)}">${escaped(textIn(element.text))}</span>`;

function inputOf(element: Shape): string {
  const initial =
    (element.initial_option as Shape | undefined)?.text ?? element.initial_date ?? element.initial_time;
  const shown = initial ?? element.initial_value ?? element.initial_user ?? element.placeholder ?? '';
  const value = typeof shown === 'string' ? shown : textIn(shown);
  return `<span class="input">${escaped(value)}<small>${escaped(words(element.type))}</small></span>`;
}

const elementOf = (element: Shape): string =>
  element.type === 'button' ? buttonOf(element) : inputOf(element);

function blockOf(block: Shape, reading: SlackReading): string {
  switch (block.type) {
    case 'header':
      return `<h2>${escaped(textIn(block.text))}</h2>`;
    case 'section': {
      const accessory = block.accessory ? elementOf(block.accessory as Shape) : '';
      const text = block.text ? `<p>${markup(block.text, reading)}</p>` : '';
      const fields = shapes(block.fields).map((field) => `<p>${markup(field, reading)}</p>`);
      return `<div class="section"><div>${text}${fields.join('')}</div>${accessory}</div>`;
    }
    case 'context':
      return `<p class="small">${shapes(block.elements)
        .map((each) => markup(each, reading))
        .join(' ')}</p>`;
    case 'actions':
      return `<div class="row">${shapes(block.elements).map(elementOf).join('')}</div>`;
    case 'input': {
      const hint = block.hint ? `<p class="small">${escaped(textIn(block.hint))}</p>` : '';
      const optional = block.optional ? ' <small>(optional)</small>' : '';
      return `<p><b>${escaped(textIn(block.label))}</b>${optional}</p>${inputOf(block.element as Shape)}${hint}`;
    }
    case 'divider':
      return '<hr>';
    case 'image':
      return `<p class="input">▧ ${escaped(words(block.alt_text))}</p>`;
    default:
      return `<pre>${escaped(JSON.stringify(block))}</pre>`;
  }
}

/** Blocks as Slack shows them on a telephone, roughly. */
export const slackBlocks = (blocks: readonly KnownBlock[], reading: SlackReading): string =>
  (blocks as readonly unknown[] as readonly Shape[]).map((block) => blockOf(block, reading)).join('');

/** A modal as Slack shows it, roughly. */
export function slackModal({ title, submit, close, blocks }: ModalView, reading: SlackReading): string {
  const bar = [close, title, submit].map((each) => `<b>${escaped(textIn(each))}</b>`).join('');
  return `<div class="bar">${bar}</div>${slackBlocks(blocks as KnownBlock[], reading)}`;
}
