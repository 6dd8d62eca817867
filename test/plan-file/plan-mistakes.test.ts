import { describe, expect, test } from 'vitest';
import { PlanFileError } from '../../src/plan-file/problems.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { smallPlan } from './small-plan.ts';

function refusalOf(text: string | Uint8Array): string[] {
  try {
    readPlan(text, 'plan.yaml');
  } catch (error) {
    if (error instanceof PlanFileError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const deadline = (fields: string) => smallPlan(`deadlines:\n  - { id: a, title: A, ${fields} }\n`);

describe('each mistake is named with its line, its column and how to mend it', () => {
  test.each([
    [
      'an unknown owner',
      'due: 2027-05-01, owner: secretery',
      '19:48 deadlines[0].owner: there is no person "secretery". Did you mean "secretary"?',
    ],
    [
      'an unknown objective',
      'due: 2027-05-01, objective: x',
      '19:52 deadlines[0].objective: there is no objective "x". Add it to objectives, or name one that is there.',
    ],
    [
      'an unknown theme',
      'due: 2027-05-01, theme: x',
      '19:48 deadlines[0].theme: there is no theme "x". Add it to themes, or name one that is there.',
    ],
    [
      'an unknown ladder',
      'due: 2027-05-01, kind: x',
      '19:47 deadlines[0].kind: there is no ladder "x". Add it to ladders, or name one that is there.',
    ],
    [
      'an unknown document',
      'due: 2027-05-01, source: "x:1"',
      '19:49 deadlines[0].source: there is no document "x". Add it to documents, or name one that is there.',
    ],
    [
      'a source that is none',
      'due: 2027-05-01, source: somewhere',
      '19:49 deadlines[0].source: "somewhere" is not a source. Write committee, template, or a document with its lines, such as report:21, report:25-30 or report:3,7.',
    ],
    [
      'a misspelt key',
      'due: 2027-05-01, onwer: secretary',
      '19:41 deadlines[0].onwer: "onwer" is not known here. Did you mean "owner"?',
    ],
    [
      'a day that does not exist',
      'due: 2027-02-29',
      '19:29 deadlines[0].due: there is no day 2027-02-29. Look at the month and the day.',
    ],
    [
      'an hour out of range',
      'due: 2027-02-28 25:00',
      '19:29 deadlines[0].due: there is no hour 25:00. Write it as HH:MM, from 00:00 to 23:59.',
    ],
    [
      'a date in other words',
      'due: next Friday',
      '19:29 deadlines[0].due: "next Friday" is not a date. Write 2008-11-18, 2008-11-18 17:00, or such as congress.starts - 30 days at 17:00.',
    ],
    [
      'a date far away',
      'due: congress.ends + 99 years',
      '19:29 deadlines[0].due: congress.ends + 99 years is more than 20 years away. Look at the number and its unit.',
    ],
    [
      'an event that is not there',
      'due: event.sprign.starts',
      '19:29 deadlines[0].due: there is no event "sprign" to count from. Did you mean "spring"?',
    ],
    [
      'an event without a day',
      'due: event.undated.ends + 1 day',
      '19:29 deadlines[0].due: the event "undated" has no day to count from. Give the event a day (starts), or count from the congress.',
    ],
    [
      'a state that is none',
      'due: 2027-05-01, state: dnoe',
      '19:48 deadlines[0].state: "dnoe" is not known here. Did you mean "done"?',
    ],
    [
      'a rung too far',
      'due: 2027-05-01, ladder: { before: [401] }',
      '19:60 deadlines[0].ladder.before[0]: this is too much. At most 400.',
    ],
    [
      'a text where a number belongs',
      'due: 2027-05-01, ladder: { before: [week] }',
      '19:60 deadlines[0].ladder.before[0]: this is a text, not a number. Write a number, without quotes.',
    ],
    ['a missing date', 'owner: secretary', '19:5 deadlines[0].due: this is missing. Add it: a text.'],
  ])('%s', (_, fields, expected) => {
    expect(refusalOf(deadline(fields))).toEqual([`plan.yaml:${expected}`]);
  });

  test.each([
    [
      'an end before its start',
      smallPlan().replace('ends: 2027-05-12', 'ends: 2027-05-09'),
      '9:9 congress.ends: the end, 2027-05-09, is before the start, 2027-05-10. Swap them, or mend one of the two.',
    ],
    [
      'an offset for a zone',
      smallPlan().replace('Europe/Zurich', '"+01:00"'),
      '10:9 congress.zone: there is no time zone "+01:00". Use a name such as America/Sao_Paulo or Europe/Rome.',
    ],
    [
      'a misspelt zone',
      smallPlan().replace('Europe/Zurich', 'Europe/Zurch'),
      '10:9 congress.zone: there is no time zone "Europe/Zurch". Did you mean "Europe/Zurich"?',
    ],
    [
      'an unknown host',
      smallPlan().replace('host: host', 'host: hots'),
      '7:9 congress.host: there is no organisation "hots". Did you mean "host"?',
    ],
    [
      'a missing section',
      smallPlan().replace(/congress:\n( {2}.*\n)+/, ''),
      '1:1 congress: this is missing. Add it: a group of names and values.',
    ],
    [
      'an id with capitals',
      smallPlan().replace('id: small', 'id: Small'),
      '1:5 id: "Small" is not an id. Use 1 to 40 small letters, digits and hyphens, and begin with a letter or a digit.',
    ],
    ['a key twice', smallPlan('id: again\n'), '18:1 id: "id" is given twice. Remove one of the two.'],
    [
      'an id twice',
      smallPlan('themes:\n  - { id: spring, number: 1, title: T }\n'),
      '19:11 themes[0].id: events[0] has the id "spring" already. Choose another id.',
    ],
    [
      'an id that the bot uses itself',
      smallPlan('deadlines:\n  - { id: digest, title: T, due: 2027-01-01 }\n'),
      '19:11 deadlines[0].id: "digest" has another meaning here. Choose another id.',
    ],
    [
      'a document outside the folder',
      smallPlan('documents:\n  - { id: a, title: A, file: ../../etc/passwd }\n'),
      '19:30 documents[0].file: "../../etc/passwd" is not a file beside the plan. Write a path below the folder of the plan, such as documents/report.txt.',
    ],
    [
      'more themes than there are',
      smallPlan('themeCount: { number: 2 }\nthemes:\n  - { id: t, number: 3, title: T }\n'),
      '20:22 themes[0].number: there are 2 themes, and this is number 3. Mend one.',
    ],
    [
      'a role that is none',
      smallPlan().replace('role: secretary', 'role: boss'),
      '14:49 people[0].role: "boss" is not known here. Use one of: chair, secretary, member, reviewer, observer, partner.',
    ],
  ])('%s', (_, text, expected) => {
    expect(refusalOf(text)).toEqual([`plan.yaml:${expected}`]);
  });

  test.each([
    ['a right-to-left override', '"Pay\\u202Eload"', 'cannot be seen'],
    ['a zero-width space', '"Pay\\u200Bload"', 'cannot be seen'],
    ['a NUL', '"Pay\\0load"', 'cannot be seen'],
    ['half of a surrogate pair', '"\\uD800"', 'cannot be seen'],
    ['only spaces', '"   "', 'nothing to read'],
    ['five accents on one letter', `"e${'\\u0316'.repeat(5)}"`, 'more than four accents'],
    ['201 characters', `"${'😐'.repeat(201)}"`, 'too long'],
    ['a number', '2008', 'this is a number, not a text'],
  ])('a title with %s', (_, title, words) => {
    const [problem, ...others] = refusalOf(
      smallPlan(`facts:\n  - id: a\n    text: x\n    about: ${title}\n`),
    );
    expect(problem).toMatch(/^plan\.yaml:21:12 facts\[0\]\.about: /);
    expect(problem).toContain(words);
    expect(others).toEqual([]);
  });
});

describe('keywords', () => {
  const keywords = (text: string) =>
    smallPlan(`facts:\n  - id: a\n    about: A\n    text: x\n    keywords: ${text}\n`);

  test.each(['grave serious*', 'grave, serious*', '[grave, serious*]'])(
    'are a text or a list: %s',
    (text) => {
      const plan = readPlan(Buffer.from(keywords(text)), 'plan.yaml');
      expect(plan.facts[0]).toMatchObject({ keywords: ['grave', 'serious*'] });
    },
  );

  test.each([
    ['a star in the middle', 'gra*ve', '"gra*ve" is not a keyword. Write words'],
    ['a letter', 'grave x', '"x" is not a keyword'],
    [
      'more than 400',
      Array.from({ length: 401 }, (_, at) => `word${at}`).join(' '),
      'there are 401 keywords. Keep',
    ],
  ])('with %s are refused', (_, text, words) => {
    const [problem, ...others] = refusalOf(keywords(text));
    expect(problem).toContain('facts[0].keywords: ');
    expect(problem).toContain(words);
    expect(others).toEqual([]);
  });
});

test('every problem is reported, in the order of the file, and not only the first', () => {
  const text = smallPlan(`deadlines:
  - { id: a, title: "", due: 2027-02-30, owner: nobody }
  - { id: a, title: B, due: event.autumn.starts, owner: nobody, colour: red }
`).replace('ends: 2027-05-12', 'ends: 2027-05-01');
  expect(refusalOf(text).map((line) => line.split(': ')[0])).toEqual([
    'plan.yaml:9:9 congress.ends',
    'plan.yaml:19:21 deadlines[0].title',
    'plan.yaml:19:30 deadlines[0].due',
    'plan.yaml:19:49 deadlines[0].owner',
    'plan.yaml:20:11 deadlines[1].id',
    'plan.yaml:20:29 deadlines[1].due',
    'plan.yaml:20:57 deadlines[1].owner',
    'plan.yaml:20:65 deadlines[1].colour',
  ]);
});

test('a source that is wrong for the whole file is reported once', () => {
  expect(refusalOf(smallPlan().replace('source: template', 'source: hearsay'))).toHaveLength(1);
});

test('a long list of problems ends with how many more there are', () => {
  const text = smallPlan(
    `facts:\n${Array.from({ length: 60 }, (_, index) => `  - { id: f${index} }\n`).join('')}`,
  );
  const lines = refusalOf(text);
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe('and 70 more');
});
