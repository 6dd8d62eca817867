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
      outcome: 'answered',
      declined: false,
      short: 'World Congress III takes place from 25 to 28 November 2008.',
      lang: 'en',
      about: 'congress',
    });
    expect(answer.citations).toEqual([
      {
        document: 'florence-consultation-2008',
        title: 'Florence Thematic Consultation, 23 and 24 October 2008',
        lines: [21],
        quote: expect.stringContaining('25-28 November 2008'),
      },
    ]);
  });

  test('quotes at most 25 words', () => {
    for (const question of ['Who is on the planning committee?', 'Which hotel do the delegates stay at?']) {
      for (const { quote } of asker.ask(question, { now }).citations)
        expect(quote.split(/\s+/).filter((word) => word !== '…').length).toBeLessThanOrEqual(25);
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
    expect(left('2008-12-01T12:00:00-02:00')).toMatch(/is over/);
  });
});

describe('deadlines', () => {
  test('that are late are listed, a line each', () => {
    const { short, text, citations } = asker.ask('what is late?', { now });
    expect(short).toMatch(/^2 deadlines \(late\):\n- Thu,? 30 Oct · Send the last invitations/);
    expect(text).toBe(short);
    expect(citations[0]).toMatchObject({ document: 'plan', lines: [] });
  });

  test.each([
    'when is the programme due',
    'the programme is due when?',
    'programme due?',
    'wen is teh programm due',
  ])('are told one by one with owner and hour: “%s”', (question) => {
    const { short, about } = asker.ask(question, { now });
    expect(short).toBe(
      '“Publish the programme” is due on 19 November 2008, 17:00 Rio de Janeiro time; owner: Secretary of the Planning Committee.',
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
    expect(asker.ask('what is late?', hidden).short).toBe('No deadlines (late).');
    expect(asker.ask('when is the programme due', hidden).declined).toBe(true);
  });

  test.each([
    ['which deadlines have no owner?', /without an owner/],
    ['which deadlines are done?', /\(done\)/],
    ['what is due on 21 November?', /^2 deadlines \(on 21 November 2008\)/],
    ['o que vence em dezembro?', /^\d prazos \(de 1 a 31 de dezembro de 2008\)/],
    ['what is due next month?', /from 1 to 31 December 2008/],
    ['how many milestones are there', /^\d+ milestones/],
    ['what is due before the congress', /until 24 November 2008/],
  ])('are listed by every filter that is asked: “%s”', (question, told) => {
    expect(asker.ask(question, { now }).short).toMatch(told);
  });
});

describe('what is one’s own to do', () => {
  const questions = [
    'what do I have to do',
    "what's on my plate?",
    'o que eu tenho que fazer?',
    '¿qué tengo que hacer?',
    "qu'est-ce que je dois faire ?",
    'que dois-je faire',
    'cosa devo fare?',
  ];

  test.each(questions)('is listed for who asks: “%s”', (question) => {
    const { short } = asker.ask(question, { now, person: 'secretary' });
    expect(short).toContain('Publish the programme');
    expect(short).not.toContain('Circulate the draft outcome document');
  });

  test.each(questions)('is nobody’s when nobody is known to ask: “%s”', (question) => {
    const { declined, short } = asker.ask(question, { now });
    expect(declined).toBe(false);
    expect(short).toContain('--as <');
    expect(short).not.toContain('Publish the programme');
  });
});

describe('a refusal', () => {
  test.each([
    ['what is the zugzwang of the congress?', 'unknown-words'],
    ['', 'empty'],
    ['?!', 'empty'],
    [`when is ${'the '.repeat(400)}congress`, 'too-long'],
  ])('gives its reason: %s', (question, reason) => {
    expect(asker.ask(question, { now })).toMatchObject({
      outcome: 'declined',
      declined: true,
      reason,
      citations: [],
    });
  });

  test.each([
    'when is the fourth world congress?',
    'what is the budget of the congress?',
    'which month was the Yokohama congress?',
    'Deadline for full papers?',
    'when is the final officers’ meeting',
    'why was ECPAT expelled from the planning committee?',
  ])('does not answer what is not known: “%s”', (question) => {
    expect(asker.ask(question, { now }).declined).toBe(true);
  });

  test('shows what comes nearest, and where it stands', () => {
    const { outcome, nearest, short } = asker.ask('which sauna do the delegates of the hotel use?', { now });
    expect(outcome).toBe('shown');
    expect(short).toBe('I find no sure answer. The nearest:');
    expect(nearest[0]).toMatchObject({
      document: 'logistics',
      lines: [3],
      text: expect.stringContaining('Atlantico'),
    });
  });
});

describe('documents', () => {
  test('answer, whether or not they name the congress', () => {
    expect(asker.ask('which hotel do the delegates stay at?', { now }).citations[0]).toMatchObject({
      document: 'logistics',
      lines: [3],
    });
    expect(asker.ask('what is the dress code?', { now }).citations[0]).toMatchObject({ document: 'vienna' });
  });

  test('never come before the plan', () => {
    expect(asker.ask('when does the congress start?', { now }).short).toContain('25 to 28 November 2008');
  });

  test('of another city do not tell of this congress', () => {
    expect(asker.ask('when is the Vienna congress?', { now }).short).not.toContain('2008');
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
