import { describe, expect, test } from 'vitest';
import { createDrafts } from '../../adapters/discord/drafts.ts';
import { renderForm } from '../../adapters/discord/form.ts';
import { messageLimits } from '../../adapters/discord/limits.ts';
import { escapeText } from '../../adapters/discord/markdown.ts';
import { renderMessage } from '../../adapters/discord/render.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Block, Message } from '../../src/message/message.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { type Component, componentProblems, nested } from '../fakes/discord/rules.ts';

let count = 0;
const drafts = createDrafts(() => String(++count));

const render = (blocks: readonly Block[], summary = 'Summary'): Component[] =>
  renderMessage({ summary, blocks } satisfies Message, {
    reader: { locale: 'en', zone: 'Europe/Rome' },
    words: wordsFor('en'),
    accountOf: (person) => (person === 'owner' ? '7' : undefined),
    idOf: drafts.idOf,
  }).components as unknown as Component[];

const button = (label: string, value = 'papers') => ({
  label,
  command: 'deadline done',
  options: { deadline: value },
});
const all = (components: Component[]) => components.flatMap(nested);

describe('what a person wrote', () => {
  test.each([
    ['*bold* _it_ ~~no~~ ||hid||', '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|hid\\|\\|'],
    [
      '[google](https://evil.example) [b](https://x.example)',
      '\\[google\\](https://evil.example) \\[b\\](https://x.example)',
    ],
    ['<@7> <@&9> <#1> <t:1:R>', '\\<@7\\> \\<@&9\\> \\<#1\\> \\<t:1:R\\>'],
    ['# big\n-# small\n- list\n1. one', '\\# big\n\\-# small\n\\- list\n1\\. one'],
    ['> quote', '\\> quote'],
    ['```code```', '\\`\\`\\`code\\`\\`\\`'],
    ['see https://example.org/a_b_c', 'see https://example.org/a_b_c'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j is shown letter by letter', (text, shown) => {
    expect(escapeText(text)).toBe(shown);
  });
});

describe('a message', () => {
  test('shows an instant in the reader’s own zone', () => {
    const time = { kind: 'time' as const, at: 1_806_000_000_000, zone: 'Europe/Rome' };
    const [text] = all(render([{ kind: 'paragraph', text: [time] }])).filter(({ content }) => content);
    expect(text?.content).toBe('<t:1806000000:F>');
  });

  test('mentions those who have an account, and names the others', () => {
    const mention = (person: string) => ({ kind: 'mention' as const, person, name: 'An_na' });
    const text = textOf(render([{ kind: 'paragraph', text: [mention('owner'), ' ', mention('chair')] }]));
    expect(text).toBe('<@7> An\\_na');
  });

  test('puts more buttons than a row takes into a menu', () => {
    const buttons = Array.from({ length: 9 }, (_, at) => button(`B${at}`));
    const shown = all(render([{ kind: 'buttons', buttons }]));
    expect(shown.filter(({ type }) => type === 2)).toHaveLength(4);
    expect(shown.find(({ type }) => type === 3)?.options).toHaveLength(5);
    expect(componentProblems(render([{ kind: 'buttons', buttons }]))).toEqual([]);
  });

  test('says how many items of a list are not shown, and keeps what stands below it', () => {
    const items = Array.from({ length: 80 }, (_, at) => ({
      text: [`${at} ${'*'.repeat(190)}`],
      button: button('Open', `d${at}`),
    }));
    const components = render([
      { kind: 'list', items },
      { kind: 'buttons', buttons: [button('Below')] },
      { kind: 'note', text: ['The source'] },
    ]);
    const text = textOf(components);
    const kept = text.match(/^- \d/gm)?.length ?? 0;
    expect(text).toContain(`and ${80 - kept} more`);
    expect(text).toContain('Below');
    expect(text).toContain('-# The source');
    expect(componentProblems(components)).toEqual([]);
  });

  test.each([0, 1, 8, 9, 25, 26, 200])('fits with %i items that have buttons', (length) => {
    const items = Array.from({ length }, (_, at) => ({
      text: [`Item ${at}`],
      button: button('Open', `d${at}`),
    }));
    const components = render([{ kind: 'list', items }]);
    expect(componentProblems(components)).toEqual([]);
    expect(all(components).length).toBeLessThanOrEqual(messageLimits.components);
  });

  test('that fits to the last component leaves nothing out', () => {
    const blocks: Block[] = [
      ...Array.from(
        { length: 10 },
        (_, at): Block => ({ kind: 'buttons', buttons: [button('A', `a${at}`)] }),
      ),
      {
        kind: 'list',
        items: Array.from({ length: 8 }, (_, at) => ({
          text: [`Item ${at}`],
          button: button('B', `b${at}`),
        })),
      },
      { kind: 'divider' },
      { kind: 'note', text: ['The last line'] },
    ];
    const components = render(blocks);
    expect(all(components)).toHaveLength(messageLimits.components);
    expect(textOf(components)).toContain('The last line');
    expect(textOf(components)).toContain('and 4 more');
    expect(textOf(components)).not.toContain('…');
  });

  test('of many long paragraphs fits', () => {
    const blocks = Array.from(
      { length: 60 },
      (_, at): Block => ({ kind: 'paragraph', text: [`${at} ${'_'.repeat(2_000)}`] }),
    );
    const components = render(blocks);
    expect(componentProblems(components)).toEqual([]);
    expect(textOf(components).length).toBeLessThanOrEqual(messageLimits.characters);
    expect(textOf(components)).not.toBe('');
  });

  test('with nothing in it says its summary', () => {
    expect(textOf(render([], 'Only this'))).toBe('Only this');
  });

  test('keeps a button whose options are too long for an id', () => {
    const long = { label: 'This one', command: 'more time', options: { reason: 'r'.repeat(300) } };
    const id = all(render([{ kind: 'buttons', buttons: [long] }])).find(({ type }) => type === 2)?.custom_id;
    expect(drafts.get('button', id ?? '')?.options).toEqual(long.options);
  });
});

test('a form says which item it is about, and its title is whole', () => {
  const form = {
    command: 'remind',
    known: { deadline: 'papers' },
    fields: [
      {
        name: 'deadline',
        label: 'Which deadline?',
        option: { kind: 'deadline' },
        choices: [],
        value: 'papers',
        shown: 'The *papers*',
        missing: false,
      },
      { name: 'at', label: 'When?', option: { kind: 'date' }, choices: [], missing: true },
    ],
  } as const;
  const modal = renderForm(form, { words: wordsFor('en'), idOf: drafts.idOf, choicesOf: () => undefined });
  expect(modal.title).toBe('Remind');
  expect(modal.components).toMatchObject([
    { content: '**Which deadline?** The \\*papers\\*' },
    { label: 'When?', component: { custom_id: 'at' } },
  ]);
});

test('a file that goes with a message is shown by a component, and keeps its name and type', () => {
  const message: Message = {
    summary: 'Report',
    blocks: [{ kind: 'paragraph', text: ['The report.'] }],
    files: [{ name: 'report-1.pdf', bytes: new Uint8Array([1, 2, 3]) }],
  };
  const { components, files } = renderMessage(message, {
    reader: { locale: 'en', zone: 'Europe/Rome' },
    words: wordsFor('en'),
    accountOf: () => undefined,
    idOf: drafts.idOf,
  });
  expect(JSON.stringify(components)).toContain('attachment://report-1.pdf');
  expect(files).toMatchObject([{ name: 'report-1.pdf', contentType: 'application/pdf' }]);
});

test.each([
  ['en', 'Monday, 17 November 2008, 09:00'],
  ['fr', '<t:1226919600:F>'],
])('a message in %s names an hour in its own language to a reader of French', (locale, shown) => {
  const time = { kind: 'time' as const, at: Date.parse('2008-11-17T11:00:00Z'), zone: 'America/Sao_Paulo' };
  const reader = { locale: 'fr', zone: 'America/Sao_Paulo' };
  const said: Message = { summary: 's', locale, blocks: [{ kind: 'note', text: ['As of ', time] }] };
  const context = { reader, words: wordsFor('fr'), accountOf: () => undefined, idOf: drafts.idOf };
  const { components } = renderMessage(said, context);
  expect(textOf(components as unknown as Component[])).toContain(shown);
});
