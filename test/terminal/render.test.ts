import { describe, expect, test } from 'vitest';
import { createButtons } from '../../adapters/terminal/buttons.ts';
import { printable } from '../../adapters/terminal/printable.ts';
import { renderMessage } from '../../adapters/terminal/render.ts';
import { columnsOf, wrap } from '../../adapters/terminal/wrap.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Block } from '../../src/message/message.ts';

const zone = 'America/Sao_Paulo';
const opening = Date.parse('2008-11-25T11:00:00Z');

function render(blocks: readonly Block[], options: { width?: number; styled?: boolean; zone?: string } = {}) {
  return renderMessage(
    { summary: '', blocks },
    {
      reader: { locale: 'en', zone: options.zone ?? zone },
      words: wordsFor('en'),
      width: options.width ?? 60,
      styled: options.styled ?? false,
      number: createButtons().add,
    },
  );
}

const said = (text: string): Block => ({ kind: 'paragraph', text: [text] });

describe('a message', () => {
  test('stands in lines no wider than the screen', () => {
    const lines = render([said('word '.repeat(40))], { width: 40 }).split('\n');
    expect(lines.length).toBeGreaterThan(4);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(40);
  });

  test('keeps a word longer than the screen whole, on a line of its own', () => {
    const word = 'x'.repeat(70);
    expect(render([said(`see ${word} there`)], { width: 40 }).split('\n')).toEqual(['see', word, 'there']);
  });

  test('keeps the lines that its text has', () => {
    expect(render([said('first\n- second\n\nthird')])).toBe('first\n- second\n\nthird');
  });

  test('shows a list with hanging lines', () => {
    expect(render([{ kind: 'list', items: [{ text: ['one two three four'] }] }], { width: 12 })).toBe(
      '• one two\n  three four',
    );
  });

  test('shows fields under each other', () => {
    const fields = [
      { label: 'Due', value: ['Tuesday'] },
      { label: 'Owner', value: ['The secretary'] },
    ];
    expect(render([{ kind: 'fields', fields }])).toBe('Due    Tuesday\nOwner  The secretary');
  });

  test('says times with their zone, and in the reader’s own beside it', () => {
    const time: Block = { kind: 'paragraph', text: [{ kind: 'time', at: opening, zone }] };
    expect(render([time])).toBe('Tuesday, 25 November 2008, 09:00 (America/Sao_Paulo)');
    expect(render([time], { zone: 'Europe/Rome', width: 100 })).toContain('12:00 (Europe/Rome)');
  });

  test('says what a picture shows', () => {
    expect(render([{ kind: 'image', png: new Uint8Array(), alt: 'two late' }])).toBe('Picture: two late');
  });

  test('has numbered buttons, each label on one line', () => {
    const button = (label: string) => ({ label, command: 'deadlines', options: {} });
    const blocks: Block[] = [
      { kind: 'list', items: [{ text: ['Programme'], button: button('Open') }] },
      { kind: 'buttons', buttons: [button('Mark done'), button('More time')] },
    ];
    expect(render(blocks, { width: 20 })).toBe('• Programme [1] Open\n[2] Mark done\n[3] More time');
    expect(render(blocks)).toBe('• Programme [1] Open\n[2] Mark done  [3] More time');
  });

  test('is styled on a screen that can, and plain elsewhere', () => {
    const heading: Block = { kind: 'heading', text: 'Late' };
    expect(render([heading], { styled: true })).toBe('\u001b[1mLate\u001b[22m');
    expect(render([heading])).toBe('Late');
  });
});

describe('text of people', () => {
  const hostile = [
    '\u001b[2J\u001b[1;1HAll is well',
    '\u001b]0;title\u0007text',
    '\u009b31mred',
    'Programme\u202Edone',
    'over\rwritten',
    'bell\u0007',
    '\u2028line',
  ];

  test.each(hostile)('%j does not steer the terminal', (text) => {
    const blocks: Block[] = [
      { kind: 'heading', text },
      { kind: 'paragraph', text: [text, { kind: 'strong', text }, { kind: 'code', text }] },
      { kind: 'paragraph', text: [{ kind: 'mention', person: 'x', name: text }] },
      { kind: 'list', items: [{ text: [text], button: { label: text, command: 'x', options: {} } }] },
      { kind: 'fields', fields: [{ label: text, value: [text] }] },
      { kind: 'note', text: [text] },
      { kind: 'buttons', buttons: [{ label: text, command: 'x', options: {} }] },
      { kind: 'image', png: new Uint8Array(), alt: text },
    ];
    const shown = render(blocks, { width: 400 });
    expect(shown.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
    );
    expect(shown).not.toBe('');
  });

  test('keeps accents, joined letters and emoji', () => {
    const text = 'São Paulo · प्रो‍ग्राम · 日本';
    expect(printable(text)).toBe(text);
  });
});

test('columns are those of the screen, not code units', () => {
  expect(['abc', 'ação', 'e\u0301', '日本', ''].map(columnsOf)).toEqual([3, 4, 1, 4, 0]);
});

test('pieces that touch stay one word when lines are broken', () => {
  const lines = wrap([{ text: 'see ' }, { text: 'Programme', style: 'bold' }, { text: ', late' }], {
    width: 14,
  });
  expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(['see Programme,', 'late']);
});
