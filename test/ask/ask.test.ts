import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../src/ask/asker.ts';
import { shippedAsker } from './shipped-asker.ts';

const now = Date.parse('2008-11-01T12:00:00-02:00');
const at = (instant: string) => ({ now: Date.parse(instant) });
let asker: Asker;

beforeAll(async () => {
  asker = await shippedAsker([
    {
      id: 'logistics',
      title: 'Logistics of the Rio Congress',
      text: 'Notes for World Congress III in Rio de Janeiro\n\nDelegates stay at the Hotel Atlantico.\nLunch is served at noon.',
    },
    {
      id: 'vienna',
      title: 'Vienna Congress on Trade',
      text: 'The Vienna Congress opens on 3 June 2009.\nThe registration fee is 90 euro.\nThe dress code is formal.',
    },
  ]);
});

describe('an answer', () => {
  test('stands in one line, with the lines and a short quote of its document', () => {
    const answer = asker.ask('When is the Rio Congress?', { now });
    expect(answer).toMatchObject({
      declined: false,
      short: 'World Congress III takes place from 25 to 28 November 2008.',
      lang: 'en',
      about: 'congress',
    });
    expect(answer.citations).toEqual([
      {
        document: 'florence-consultation-2008',
        title: 'Florence Thematic Consultation, 23 and 24 October 2008',
        section: 'Background',
        lines: [21],
        quote: expect.stringContaining('25-28 November 2008'),
      },
    ]);
  });

  test('quotes at most 25 words', () => {
    for (const question of [
      'Who is on the planning committee?',
      'Who took part in Florence?',
      'What is impact?',
    ]) {
      for (const { quote } of asker.ask(question, { now }).citations) {
        expect(quote.split(/\s+/).filter((word) => word !== '…').length).toBeLessThanOrEqual(25);
      }
    }
  });

  test.each([
    ['quando é o congresso?', 'pt', /de 25 a 28 de novembro de 2008/],
    ['¿cuándo es el congreso?', 'es', /del 25 al 28 de noviembre de 2008/],
    ['quand a lieu le congrès ?', 'fr', /du 25 au 28 novembre 2008/],
    ['quando si svolge il congresso?', 'it', /dal 25 al 28 novembre 2008/],
  ])('speaks the language of the question: %s', (question, lang, words) => {
    const answer = asker.ask(question, { now });
    expect([answer.lang, answer.short]).toEqual([lang, expect.stringMatching(words)]);
  });

  test('to words of no language is in the reader’s', () => {
    expect(asker.ask('UNICEF?', { now, locale: 'pt-BR' }).lang).toBe('pt');
  });

  test('counts days in the zone of the congress', () => {
    const left = (instant: string) => asker.ask('how many days until the congress?', at(instant)).short;
    expect(left('2008-11-24T23:30:00-02:00')).toMatch(/^1 day left/);
    expect(left('2008-11-25T00:30:00-02:00')).toMatch(/taking place now/);
    expect(left('2008-12-01T12:00:00-02:00')).toMatch(/is over.*3 days ago/);
  });
});

describe('deadlines', () => {
  test('that are late are listed, and said to be proposed by the template', () => {
    const { short, text, citations } = asker.ask('what is late?', { now });
    expect(short).toMatch(/^2 deadlines late:\n- Send the last invitations/);
    expect(text).toContain('proposed by the template');
    expect(citations[0]).toMatchObject({ document: 'plan', lines: [] });
  });

  test('are told one by one with owner, hour and zone', () => {
    const { short, about } = asker.ask('when is the programme due', { now });
    expect(short).toBe(
      '“Publish the programme” is due on 19 November 2008, 17:00 (America/Sao_Paulo); the owner is: Secretary of the Planning Committee.',
    );
    expect(about).toBe('programme');
  });

  test('are those of the one who asks when they say mine', () => {
    const answer = asker.ask('what are my deadlines?', { now, person: 'chair' });
    expect(answer.short).toContain('Circulate the draft outcome document');
    expect(answer.short).not.toContain('Publish the programme');
  });

  test('that the asker may not see are not told', () => {
    const hidden = { now, maySee: () => false };
    expect(asker.ask('what is late?', hidden).short).toBe('No deadlines late.');
    expect(asker.ask('when is the programme due', hidden).declined).toBe(true);
  });
});

describe('a refusal', () => {
  test.each([
    ['when is the fourth world congress?', 'unknown-name'],
    ['what is the zugzwang of the congress?', 'unknown-words'],
    ['who hosted the Stockholm congress?', 'no-such-attribute'],
    ['which month was the Yokohama congress?', 'finer-than-known'],
    ['what is the budget of the congress?', 'nothing-found'],
    ['', 'empty'],
    ['?!', 'empty'],
    [`when is ${'the '.repeat(400)}congress`, 'too-long'],
  ])('gives its reason: %s', (question, reason) => {
    expect(asker.ask(question, { now })).toMatchObject({ declined: true, reason, citations: [] });
  });

  test('names the closest thing that the plan says', () => {
    const { text, about } = asker.ask('which month was the Yokohama congress?', { now });
    expect(text).toContain('2001');
    expect(about).toBe('yokohama-2001');
  });
});

describe('other documents', () => {
  test('answer when they are about this congress', () => {
    const answer = asker.ask('which hotel do the delegates stay at?', { now });
    expect(answer.citations[0]).toMatchObject({ document: 'logistics', lines: [3] });
  });

  test('about another congress answer nothing', () => {
    expect(asker.ask('how much is the registration fee?', { now }).declined).toBe(true);
    expect(asker.ask('what is the dress code?', { now }).declined).toBe(true);
  });

  test('never come before the plan', () => {
    expect(asker.ask('when does the congress start?', { now }).short).toContain('25 November 2008');
  });
});

describe('hostile questions', () => {
  const limit = { numRuns: 300 };

  test('never throw, whatever their characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (question) => {
        const answer = asker.ask(question, { now });
        expect(answer.short.length).toBeGreaterThan(0);
      }),
      limit,
    );
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'with the word %s never throw',
    (word) => {
      for (const question of [
        `when is the ${word} of the congress`,
        `${word} ${word} who hosts the congress committee`,
      ])
        expect(() => asker.ask(question, { now })).not.toThrow();
    },
  );

  test('made of the words that the plan knows never throw either', () => {
    const word = fc.constantFrom(
      ...'when who where how many what is the congress florence theme objective 5 2001 __proto__ constructor due late paper committee of in toString'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const answer = asker.ask(words.join(' '), { now });
        expect(answer.text.startsWith(answer.short)).toBe(true);
      }),
      limit,
    );
  });

  test('of 10,000 characters are refused at once', () => {
    const started = performance.now();
    expect(asker.ask('x'.repeat(10_000), { now }).reason).toBe('too-long');
    expect(asker.ask('a'.repeat(599), { now }).declined).toBe(true);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
