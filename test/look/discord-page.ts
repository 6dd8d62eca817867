import type { APIMessageTopLevelComponent, APIModalInteractionResponseCallbackData } from 'discord.js';

/** What Discord's components need to be read: who is called what, how the reader's clock goes, and what time it is. */
export type DiscordReading = { locale: string; zone: string; now: number; nameOf(user: string): string };

type Shape = Record<string, unknown> & { type?: number };

const shapes = (value: unknown): Shape[] => (Array.isArray(value) ? (value as Shape[]) : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

function timeOf(seconds: number, style: string, { locale, zone, now }: DiscordReading): string {
  if (style !== 'R')
    return new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'full', timeStyle: 'short' }).format(
      seconds * 1_000,
    );
  const away = seconds - now / 1_000;
  const [unit, length] = units.find(([, each]) => Math.abs(away) >= each) ?? ['minute', 60];
  return new Intl.RelativeTimeFormat(locale).format(Math.round(away / length), unit);
}

// A letter that was escaped stands for itself: it waits in the private area of Unicode until the marks are read.
const hide = (text: string): string =>
  text.replace(/\\([^a-zA-Z0-9\s])/g, (_, letter: string) =>
    String.fromCharCode(0xe000 + letter.charCodeAt(0)),
  );
const show = (text: string): string =>
  text.replace(/[\ue000-\ue0ff]/g, (letter) => escaped(String.fromCharCode(letter.charCodeAt(0) - 0xe000)));

/** Discord's markdown as HTML. */
function discordMarkdown(text: string, reading: DiscordReading): string {
  const lines = hide(text)
    .split('\n')
    .map((line) => {
      const html = escaped(line)
        .replace(/&lt;t:(\d+):(\w)&gt;/g, (_, at: string, style: string) =>
          timeOf(Number(at), style, reading),
        )
        .replace(
          /&lt;@(\d+)&gt;/g,
          (_, user: string) => `<i class="at">@${escaped(reading.nameOf(user))}</i>`,
        )
        .replace(/&lt;(\/[^:]+):\d+&gt;/g, '<i class="at">$1</i>')
        .replace(/`([^`]+)`/g, '<code>$1</code>')
        .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');
      if (html.startsWith('## ')) return `<h2>${html.slice(3)}</h2>`;
      if (html.startsWith('-# ')) return `<p class="small">${html.slice(3)}</p>`;
      if (html.startsWith('- ')) return `<p class="item">• ${html.slice(2)}</p>`;
      return `<p>${html}</p>`;
    });
  return show(lines.join(''));
}

const styles: Readonly<Record<number, string>> = { 1: 'primary', 4: 'danger' };

const buttonOf = (button: Shape): string =>
  `<span class="button ${styles[Number(button.style)] ?? ''}">${escaped(words(button.label))}</span>`;

function choicesOf(options: readonly Shape[]): string {
  const labels = options.map(
    ({ label, default: chosen }) => `${chosen ? '●' : '○'} ${escaped(words(label))}`,
  );
  return `<p class="small">${labels.slice(0, 6).join('<br>')}${labels.length > 6 ? '<br>…' : ''}</p>`;
}

function componentOf(component: Shape, reading: DiscordReading): string {
  const inner = () =>
    shapes(component.components)
      .map((each) => componentOf(each, reading))
      .join('');
  switch (component.type) {
    case 1:
      return `<div class="row">${inner()}</div>`;
    case 2:
      return buttonOf(component);
    case 9:
      return `<div class="section"><div>${inner()}</div>${componentOf(component.accessory as Shape, reading)}</div>`;
    case 10:
      return discordMarkdown(words(component.content), reading);
    case 12:
      return `<p class="input">▧ ${shapes(component.items).map((item) => escaped(words(item.description)))}</p>`;
    case 13:
      return `<p class="input">▤ ${escaped(words((component.file as Shape).url))}</p>`;
    case 14:
      return '<hr>';
    case 17: {
      const accent = component.accent_color as number | undefined;
      const colour = accent === undefined ? '#ddd' : `#${accent.toString(16).padStart(6, '0')}`;
      return `<div class="container" style="border-left-color:${colour}">${inner()}</div>`;
    }
    case 18: {
      const description = component.description
        ? `<p class="small">${escaped(words(component.description))}</p>`
        : '';
      return `<p><b>${escaped(words(component.label))}</b></p>${description}${componentOf(component.component as Shape, reading)}`;
    }
    case 3:
    case 21:
    case 5: {
      const shown = component.placeholder ?? '⌄';
      return `<span class="input">${escaped(words(shown))}</span>${choicesOf(shapes(component.options))}`;
    }
    case 4:
      return `<span class="input">${escaped(words(component.value ?? component.placeholder ?? ''))}</span>`;
    default:
      return `<pre>${escaped(JSON.stringify(component))}</pre>`;
  }
}

/** Components as Discord shows them on a telephone, roughly. */
export const discordComponents = (
  components: readonly APIMessageTopLevelComponent[],
  reading: DiscordReading,
): string =>
  (components as readonly unknown[] as readonly Shape[]).map((each) => componentOf(each, reading)).join('');

/** A modal as Discord shows it, roughly. */
export const discordModal = (
  { title, components }: APIModalInteractionResponseCallbackData,
  reading: DiscordReading,
): string =>
  `<div class="bar"><b>${escaped(title)}</b></div>${discordComponents(components as never, reading)}`;
