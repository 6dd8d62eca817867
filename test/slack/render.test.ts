import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, plain, readTyped } from '../../adapters/slack/escape.ts';
import { limits } from '../../adapters/slack/limits.ts';
import { type RenderContext, renderMessage, renderPages, renderPlain } from '../../adapters/slack/render.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Block, Button, Inline, Message, Text } from '../../src/message/message.ts';
import { personOf } from '../committee-plan.ts';
import { faultsOfBlocks } from '../fakes/slack-shapes.ts';

const reader = { locale: 'en', zone: 'America/Sao_Paulo' };
const plan = { people: [personOf('owner', { accounts: ['slack:T1/U1', 'discord:1'] }), personOf('other')] };
const context: RenderContext = { reader, words: wordsFor('en'), team: 'T1', plan };

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '',
    '   ',
    '<!channel>',
    '*b* _i_ ~s~ `c` ```',
    'a|b>c&d',
    '<@U1>',
    '\u202eevil',
    'x'.repeat(4_000),
  ),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  anyText,
  fc.record({ kind: fc.constant('strong' as const), text: anyText }),
  fc.record({ kind: fc.constant('code' as const), text: anyText }),
  fc.record({
    kind: fc.constant('mention' as const),
    person: fc.constantFrom('owner', 'other', 'x'),
    name: anyText,
  }),
  fc.constant({ kind: 'day' as const, on: '2008-11-25' }),
  fc.constant({ kind: 'time' as const, at: 1_227_121_200_000, zone: 'America/Sao_Paulo' }),
);
const text: fc.Arbitrary<Text> = fc.array(inline, { maxLength: 4 });
const button: fc.Arbitrary<Button> = fc.record({
  label: anyText,
  command: fc.constant('deadline done'),
  options: fc.dictionary(fc.constantFrom('deadline', 'why'), anyText),
});
const item = fc.oneof(fc.record({ text }), fc.record({ text, button }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: anyText }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('note' as const), text }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(item, { maxLength: 40 }) }),
  fc.record({
    kind: fc.constant('fields' as const),
    fields: fc.array(fc.record({ label: anyText, value: text }), { maxLength: 14 }),
  }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 30 }) }),
  fc.record({ kind: fc.constant('image' as const), png: fc.constant(new Uint8Array()), alt: anyText }),
  fc.constant({ kind: 'divider' as const }),
);
const message: fc.Arbitrary<Message> = fc.record({
  summary: anyText,
  blocks: fc.array(block, { maxLength: 12 }),
});

describe('a message in Slack', () => {
  test('whatever it says, is one that Slack takes, and mentions only who is linked', () => {
    fc.assert(
      fc.property(message, (said) => {
        const pages = [renderMessage(said, context), ...renderPages(said, context)];
        for (const { text: summary, blocks } of pages) {
          expect(faultsOfBlocks(blocks, 'message')).toEqual([]);
          expect(blocks.length).toBeLessThanOrEqual(limits.messageBlocks);
          expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(limits.messageSize);
          expect(summary.trim()).not.toBe('');
          // What a button carries is not shown.
          const shown = JSON.stringify(blocks).replace(/"value":"(?:[^"\\]|\\.)*"/g, '');
          const marks = `${summary}${shown}`.match(/<[^>]{0,20}/g) ?? [];
          expect(marks.filter((mark) => !/^<(@U1$|!date\^1227121200)/.test(mark))).toEqual([]);
        }
        expect(pages.length).toBeLessThanOrEqual(limits.pages + 1);
        expect(renderPlain(said, context).length).toBeLessThanOrEqual(limits.summary);
      }),
      { numRuns: 300 },
    );
  });

  test('shows an instant in the zone of whoever reads, and says ours where that cannot be', () => {
    const at = { kind: 'time' as const, at: 1_227_121_200_000, zone: 'America/Sao_Paulo' };
    const { blocks } = renderMessage(
      { summary: 's', blocks: [{ kind: 'paragraph', text: ['Due ', at] }] },
      context,
    );
    const shown =
      'Due <!date^1227121200^{date_long}, {time}|Wednesday, 19 November 2008, 17:00 (America/Sao_Paulo)>';
    expect(blocks).toEqual([{ type: 'section', text: { type: 'mrkdwn', text: shown, verbatim: true } }]);
  });

  test('mentions a person only on the team where they are linked', () => {
    const mention = { kind: 'mention' as const, person: 'owner', name: 'The owner' };
    const said = { summary: 's', blocks: [{ kind: 'paragraph' as const, text: [mention] }] };
    expect(renderPlain(said, context)).toBe('<@U1>');
    expect(renderPlain(said, { ...context, team: 'T2' })).toBe('The owner');
  });

  test.each([
    ['en', 'Monday, 17 November 2008, 09:00', false],
    ['fr', '<!date^', true],
  ])('in %s for a reader of French names an hour in its own language', (locale, shown, isToken) => {
    const at = Date.parse('2008-11-17T11:00:00Z');
    const time = { kind: 'time' as const, at, zone: 'America/Sao_Paulo' };
    const said = { summary: 's', locale, blocks: [{ kind: 'note' as const, text: ['As of ', time] }] };
    const french = { ...context, reader: { locale: 'fr', zone: 'America/Sao_Paulo' }, words: wordsFor('fr') };
    for (const text of [renderPlain(said, french), JSON.stringify(renderMessage(said, french).blocks)]) {
      expect(text).toContain(shown);
      expect(text.includes('<!date')).toBe(isToken);
    }
  });

  test('of a hundred rows comes in pages, none of which cuts a row', () => {
    const items = Array.from({ length: 100 }, (_, i) => ({ text: [`row ${i} ${'long '.repeat(30)}end`] }));
    const pages = renderPages({ summary: 's', blocks: [{ kind: 'list', items }] }, context);
    expect(pages.length).toBeGreaterThan(1);
    const rows = JSON.stringify(pages).match(/row \d+ (?:long )+end/g) ?? [];
    expect(rows).toHaveLength(100);
    expect(JSON.stringify(pages.at(-1)?.blocks.at(-1))).toContain(`Page ${pages.length} of ${pages.length}`);
  });
});

describe('a text', () => {
  test.each([
    ['<!channel> & <https://evil|safe>', '&lt;!channel&gt; &amp; &lt;https://evil|safe&gt;'],
    ['*bold* and _it_ and ~no~', '∗bold∗ and ˍitˍ and ∼no∼'],
    ['deadline_id 2*3', 'deadline_id 2*3'],
    ['a\u202eb\u0000c', 'abc'],
  ])('%j is shown as %j', (given, shown) => {
    expect(escapeText(given)).toBe(shown);
  });

  test('of a label has no markup at all', () => {
    expect(plain('Add <!here>\n now')).toBe('Add ‹!here› now');
  });

  test.each([
    ['assign papers to <@U7|ana>', 'assign papers to slack:T1/U7'],
    [
      'ask in <#C1|committee> &lt;b&gt; &amp; <https://x.example/a|here> <mailto:a@b.example|a@b.example>',
      'ask in #committee <b> & here a@b.example',
    ],
    ['<!here> <!subteam^S1|@team> <https://x.example>', '@here @team https://x.example'],
  ])('typed as %j is read as %j', (given, read) => {
    expect(readTyped(given, 'T1')).toBe(read);
  });
});

test('a picture that cannot be shown is told in words, unless the words beside it tell it already', () => {
  const png = new Uint8Array([1]);
  const picture = { kind: 'image', png, alt: 'A third is done' } as const;
  const shown = (blocks: Message['blocks']) =>
    JSON.stringify(renderMessage({ summary: 'Report', blocks }, context).blocks);
  expect(shown([picture])).toContain('A third is done');
  expect(shown([{ ...picture, isTold: true }])).not.toContain('A third is done');
});
