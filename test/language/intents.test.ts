import { describe, expect, it, test } from 'vitest';
import { guessIntent } from '../../src/language/intents/guess.ts';
import { intents } from '../../src/language/intents/intents.ts';
import { languages } from '../../src/language/language.ts';
import { examples } from '../../src/language/lists/examples.ts';
import { calendar } from '../../src/time/calendar.ts';
import { hear } from '../../src/understand/hear.ts';
import { committeePlan } from '../committee-plan.ts';

const plan = committeePlan();
const now = Date.parse('2027-04-05T12:00:00Z');
const time = { now, zone: plan.congress.zone, calendar };

/** What a line is told to be, and how surely. */
function guess(line: string, language: (typeof languages)[number]) {
  const heard = hear(line, language, { plan, time, maySee: () => true });
  return guessIntent(heard)[0];
}

test('every intent has examples in every language, and no line stands for two', () => {
  const fewest = 10;
  for (const language of languages) {
    for (const intent of intents) expect(examples[language][intent].length).toBeGreaterThanOrEqual(fewest);
    const all = Object.values(examples[language]).flat();
    const twice = all.filter((line, at) => all.indexOf(line) !== at);
    expect(twice).toEqual([]);
  }
});

describe('what the examples teach is learnt (`npm run learn`)', () => {
  const plain = (line: string) => !line.includes('{');
  it.each(languages)('%s', (language) => {
    const lines = intents.flatMap((intent) =>
      examples[language][intent].filter(plain).map((line) => ({ intent, line })),
    );
    const some = lines.filter((_, at) => at % 5 === 0);
    const right = some.filter(({ intent, line }) => guess(line, language)?.intent === intent);
    expect(right.length / some.length).toBeGreaterThan(0.9);
  });
});

describe('lines that are no examples', () => {
  it.each([
    ['en', 'has the caterer been sorted out yet?', 'ask-status'],
    ['fr', 'c’est qui qui gère le traiteur', 'ask-owner'],
    ['es', 'decidme para qué fecha hay que tener lo del autobús', 'ask-when'],
    ['pt', 'o que é que está fora do prazo neste momento?', 'list-late'],
    ['it', 'il contratto con l’albergo l’abbiamo firmato ieri', 'done'],
    ['en', 'if the printer rings back we could call the posters done', 'unreal'],
  ] as const)('%s: %s', (language, line, intent) => expect(guess(line, language)?.intent).toBe(intent));
});
