import { describe, expect, test } from 'vitest';
import { PlanFileError } from '../../src/plan-file/problems.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { smallPlan } from './small-plan.ts';

function refusalOf(text: string): string[] {
  try {
    readPlan(text, 'plan.yaml');
  } catch (error) {
    if (error instanceof PlanFileError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const round = (fields: string) => smallPlan(`followUp:\n  rounds:\n    - { ${fields} }\n`);
const commitment = (fields: string) =>
  smallPlan(`commitments:\n  - { id: law, title: Adopt the law, ${fields} }\n`);
const followUp = (fields: string) => smallPlan(`followUp: { ${fields} }\n`);

describe('each mistake of the follow-up is named with its line, its column and how to mend it', () => {
  test.each([
    [
      'a round in other words',
      round('id: half, opens: in half a year'),
      '20:26 followUp.rounds[0].opens: "in half a year" is not a date. Write 2008-11-18, 2008-11-18 17:00, or such as congress.starts - 30 days at 17:00.',
    ],
    [
      'a round after an event that is not there',
      round('id: half, opens: event.sprign.ends + 6 months'),
      '20:26 followUp.rounds[0].opens: there is no event "sprign" to count from. Did you mean "spring"?',
    ],
    [
      'a round after an event without a day',
      round('id: half, opens: event.undated.ends + 6 months'),
      '20:26 followUp.rounds[0].opens: the event "undated" has no day to count from. Give the event a day (starts), or count from the congress.',
    ],
    [
      'a round too far away',
      round('id: half, opens: congress.ends + 99 years'),
      '20:26 followUp.rounds[0].opens: congress.ends + 99 years is more than 20 years away. Look at the number and its unit.',
    ],
    [
      'a unit that is none',
      round('id: half, opens: congress.ends + 6 mnths'),
      '20:26 followUp.rounds[0].opens: "congress.ends + 6 mnths" is not a date. Write 2008-11-18, 2008-11-18 17:00, or such as congress.starts - 30 days at 17:00.',
    ],
    [
      'a round without a date',
      round('id: half'),
      '20:7 followUp.rounds[0].opens: this is missing. Add it: a text.',
    ],
    [
      'a round that takes no time',
      round('id: half, opens: congress.ends + 6 months, days: 0'),
      '20:58 followUp.rounds[0].days: this is too little. At least 1.',
    ],
    [
      'a kind of round that is none',
      round('id: half, kind: statsu, opens: congress.ends + 6 months'),
      '20:25 followUp.rounds[0].kind: "statsu" is not known here. Did you mean "status"?',
    ],
    [
      'a round without an id',
      round('opens: congress.ends + 6 months'),
      '20:7 followUp.rounds[0].id: this is missing. Add it: a text.',
    ],
    [
      'a misspelt key of a round',
      round('id: half, opens: 2028-01-01, dyas: 30'),
      '20:38 followUp.rounds[0].dyas: "dyas" is not known here. Did you mean "days"?',
    ],
    [
      'nudges in words',
      followUp('nudges: [soon]'),
      '18:22 followUp.nudges[0]: this is a text, not a number. Write a number, without quotes.',
    ],
    [
      'a nudge on the day of the question',
      followUp('nudges: [0]'),
      '18:22 followUp.nudges[0]: this is too little. At least 1.',
    ],
    [
      'too many nudges',
      followUp('nudges: [1, 2, 3, 4, 5, 6]'),
      '18:21 followUp.nudges: this is too much. At most 5 entries.',
    ],
    [
      'an alternate after half a day',
      followUp('alternate: 0.5'),
      '18:24 followUp.alternate: this is a number, not a whole number. Write a whole number, without quotes.',
    ],
    [
      'an hour out of range',
      followUp('at: "25:00"'),
      '18:17 followUp.at: "25:00" is not a time. Write it as HH:MM, from 00:00 to 23:59.',
    ],
    [
      'a field that nobody can hide',
      followUp('visibility: { titel: public }'),
      '18:27 followUp.visibility.titel: "titel" is not known here. Did you mean "title"?',
    ],
    [
      'readers that are none',
      followUp('visibility: { progress: everybody }'),
      '18:37 followUp.visibility.progress: "everybody" is not known here. Use one of: public, committee, organisation.',
    ],
    [
      'an unknown organisation',
      commitment('organisation: hots'),
      '19:52 commitments[0].organisation: there is no organisation "hots". Did you mean "host"?',
    ],
    [
      'an unknown focal point',
      commitment('organisation: host, focal: secretery'),
      '19:65 commitments[0].focal: there is no person "secretery". Did you mean "secretary"?',
    ],
    [
      'an unknown alternate',
      commitment('organisation: host, alternate: nobody'),
      '19:69 commitments[0].alternate: there is no person "nobody". Use one of: secretary.',
    ],
    [
      'an unknown objective',
      commitment('objective: x'),
      '19:49 commitments[0].objective: there is no objective "x". Add it to objectives, or name one that is there.',
    ],
    [
      'a level that is none',
      commitment('level: nationl'),
      '19:45 commitments[0].level: "nationl" is not known here. Did you mean "national"?',
    ],
    [
      'a status that is none',
      commitment('status: fulfiled'),
      '19:46 commitments[0].status: "fulfiled" is not known here. Did you mean "fulfilled"?',
    ],
    [
      'a day that does not exist',
      commitment('due: 2028-02-30'),
      '19:43 commitments[0].due: there is no day 2028-02-30. Look at the month and the day.',
    ],
    [
      'a country that is a number',
      commitment('country: 55'),
      '19:47 commitments[0].country: this is a number, not a text. Write a text; put it in quotes when it looks like a number, true or false.',
    ],
    [
      'evidence that is no link',
      commitment('evidence: [javascript:alert(1)]'),
      '19:49 commitments[0].evidence[0]: "javascript:alert(1)" is not a web address. Write it in full, beginning with https:// or http://.',
    ],
  ])('%s', (_, text, expected) => {
    expect(refusalOf(text)).toEqual([`plan.yaml:${expected}`]);
  });

  test('two rounds with one id', () => {
    const rounds = ['congress.ends + 6 months', 'congress.ends + 12 months'].map(
      (opens) => `    - { id: half, opens: ${opens} }\n`,
    );
    expect(refusalOf(smallPlan(`followUp:\n  rounds:\n${rounds.join('')}`))).toEqual([
      'plan.yaml:21:13 followUp.rounds[1].id: there is a round "half" already. Choose another id.',
    ]);
  });

  test('an organisation whose alternate is not in the plan', () => {
    const text = smallPlan().replace('name: The host }', 'name: The host, alternate: secretry }');
    expect(refusalOf(text)).toEqual([
      'plan.yaml:12:44 organisations[0].alternate: there is no person "secretry". Did you mean "secretary"?',
    ]);
  });

  test('a ladder of commitments that would tell the chair', () => {
    const text = smallPlan('ladders:\n  commitment: { before: [7], overdue: { owner: [3], chair: [5] } }\n');
    expect(refusalOf(text)).toEqual([
      'plan.yaml:19:60 ladders.commitment.overdue.chair: the chair hears of commitments in the rounds, and of no date of their own. Remove it; followUp.chair says after how many days.',
    ]);
    expect(refusalOf(text.replace(', chair: [5]', ''))).toEqual([]);
  });
});

test('a follow-up with a word for everything is taken', () => {
  const text = smallPlan(`followUp:
  rounds:
    - { id: comments, kind: comments, opens: congress.ends + 1 day, days: 29 }
    - { id: half-year, title: Half-year round, opens: congress.ends + 6 months at 10:00 }
  at: 08:30
  nudges: [3, 10]
  alternate: null
  chair: 21
  visibility: { progress: public }
`);
  expect(refusalOf(text)).toEqual([]);
  expect(readPlan(text, 'plan.yaml').followUp).toMatchObject({
    rounds: [{ id: 'comments' }, { id: 'half-year', days: 30 }],
    at: '08:30',
    alternate: null,
    visibility: { progress: 'public' },
  });
});
