import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, createAsker } from '../../src/ask/asker.ts';
import { calendar } from '../../src/time/calendar.ts';
import { shippedPlan } from './shipped-asker.ts';

let asker: Asker;

beforeAll(async () => {
  const text = [
    'A poster measures 90 by 120 centimetres.',
    'The canteen charges a teacher 12 euros for lunch.',
    'The banquet costs 48 euros and is held in an old mill.',
    'The committee compared three routes and each takes thirty walkers.',
    'The route by the river was dropped.',
    'All sessions are held in the Wool Exchange, 12 Canal Street.',
    'The choir was founded in Turin in 1999, and the quartet in Genoa in 2004, with 40 singers.',
    'The title of an abstract has at most 120 characters.',
    'The ferry was replaced by a coach: the quay is closed in winter.',
    'A bed in the seminary costs 45 euros.',
    '| Donor | Asked | Obtained |\n|---|---|---|\n| Marram Trust | 30,000 | 22,500 |',
    'The Weavers Charter names the rights of an apprentice as one of three.',
    'La donazione resta alla Torre, in deposito gratuito.',
    'The Grimm fund protects old wooden boats and harbour buildings from decay.',
  ].join('\n\n');
  asker = createAsker({
    plan: { ...(await shippedPlan()), facts: [], objectives: [], deadlines: [], documents: [] },
    documents: [{ id: 'notes', title: 'Notes', text }],
    calendar,
  });
});

const ask = (question: string) => asker.ask(question, { now: 0 });

describe('a passage answers', () => {
  test.each([
    ['what is the size of a poster?', '90 by 120'],
    ['how big is a poster', '90 by 120'],
    ['qual o tamanho do pôster?', '90 by 120'],
    ['how much does a teacher pay for lunch?', '12 euros'],
    ['what does a teacher pay for lunch', '12 euros'],
    ['where are the sessions?', 'Wool Exchange'],
    ['¿dónde son las sesiones?', 'Wool Exchange'],
    ['how many singers has the Genoa quartet?', '40 singers'],
    ['le banquet coute combien', '48 euros'],
    ['how many characters may the title of an abstract have?', '120 characters'],
  ])('with the value that is asked for, in other words: “%s”', (question, told) => {
    expect(ask(question).short).toContain(told);
  });

  test.each([
    ['¿cuánto cuesta el vino en el banquete?', 'a noun that looks like a verb'],
    ['how many singers has the Turin choir?', 'a number of another clause'],
    ['how many words may the title of an abstract have?', 'a number of another unit'],
    ['¿cuántas palabras puede tener el título de un resumen?', 'a number of another unit'],
    ['who wrote an abstract?', 'who did what is told of'],
    ['how long is a poster shown?', 'another kind of value'],
    ['what is the deadline for a poster?', 'no date'],
    [
      'in which year was the charter on the rights of an apprentice?',
      'no year, though `an` is one in French',
    ],
    ['at what time are the rights of an apprentice named?', 'no hour, though `as` is `at` in Portuguese'],
    ['a quanto ammonta la caparra del castello?', 'no sum of its own words'],
    ['where are the rights of an apprentice?', 'a name, and not of a place'],
  ])('nothing that it does not say: “%s” asks for %s', (question) => {
    expect(ask(question).outcome).not.toBe('answered');
  });

  test.each([
    ['why was the ferry replaced?', 'quay'],
    ['how much is a bed in the agrarian seminary?', '45 euros'],
    ['how much money came from Marram Trust?', '22,500'],
  ])(
    'with the reason after a colon, but for a word unheard of, from a bare number: “%s”',
    (question, told) => {
      expect(ask(question).short).toContain(told);
    },
  );

  test('nothing of another kind than what is asked for', () => {
    const question =
      'which insurers does the fund protect wooden boats and harbour buildings from decay with?';
    expect(ask(question).outcome).not.toBe('answered');
  });

  test('with what was dropped, and not with what was kept', () => {
    expect(ask('which route was dropped?').short).not.toContain('walkers');
  });
});
