import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderMessage } from '../../adapters/terminal/index.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Button, Message } from '../../src/message/message.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { type Arrived, openSimulation, type Simulation } from './simulation.ts';

const source = { kind: 'template' } as const;
const plan: Plan = committeePlan({
  organisations: ['brazil', 'network'].map((id) => ({ id, name: id, aka: [], committee: false, source })),
  people: [
    personOf('ana', { organisation: 'brazil', role: 'partner' }),
    personOf('marie', { organisation: 'network', role: 'partner' }),
    personOf('secretary', { role: 'secretary' }),
  ],
  commitments: [
    { id: 'law', title: 'Pass the law', organisation: 'brazil', status: 'not-started', source },
    { id: 'line', title: 'Open a helpline', organisation: 'network', status: 'not-started', source },
  ],
  followUp: {
    rounds: (['2028-03-06', '2028-06-05'] as const).map((on, index) => ({
      id: `round-${index + 1}`,
      kind: 'status',
      opens: { kind: 'absolute', on },
      days: 30,
    })),
    at: '09:00',
    nudges: [3, 10],
    alternate: null,
    chair: null,
    visibility: {},
  },
});

const reader = { locale: 'en', zone: plan.congress.zone };
const textOf = (message: Message) =>
  renderMessage(message, { reader, words: wordsFor('en'), width: 10_000, styled: false, number: () => 0 });
const buttonsOf = ({ blocks }: Message): Button[] =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));

let simulation: Simulation;
const to = (person: string, arrived: readonly Arrived[]) =>
  arrived.filter((each) => each.person === person).map(({ message }) => message);

beforeAll(async () => {
  simulation = await openSimulation(plan, inRio('2028-03-01 10:00'));
});
afterAll(() => simulation?.close());

describe('while a round is open', () => {
  it('what is new comes as a question of its own, the next morning, to somebody who has answered', async () => {
    const first = await simulation.goTo(inRio('2028-03-06 12:00'));
    expect(to('ana', first).map(textOf)).toEqual([
      expect.stringContaining('where does your commitment stand?'),
    ]);
    await simulation.press('ana', 'answer', { commitment: 'law', status: 'in-progress' });
    await simulation.press('marie', 'answer', { commitment: 'line', status: 'in-progress' });
    await simulation.type('secretary', 'commitment add "Train the police" brazil');
    await simulation.type('secretary', 'commitment add "Fund the shelters" brazil');
    const next = await simulation.goTo(inRio('2028-03-07 12:00'));
    const [asked, ...others] = to('ana', next).map(textOf);
    expect(others).toEqual([]);
    expect(asked).toContain('2 more commitments are yours to answer for');
    expect(asked).toMatch(/Train the police.*Fund the shelters/s);
    expect(asked).not.toContain('Pass the law');
  });

  it('the answered message stays as it was', () => {
    const said = to('ana', simulation.updated).map(textOf);
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) expect(text).not.toContain('Train the police');
  });

  it('what comes to somebody by succession is asked of them, and not as a last reminder', async () => {
    await simulation.type('secretary', 'succeed ana by marie');
    const next = await simulation.goTo(inRio('2028-03-14 12:00'));
    const asked = to('marie', next).map(textOf);
    expect(asked[0]).toContain('2 more commitments are yours to answer for');
    expect(asked[0]).not.toContain('last reminder');
    expect(to('ana', next)).toEqual([]);
  });
});

describe('when the next round opens', () => {
  it('the messages of the one before lose their questions, say so, and open the present one', async () => {
    const before = simulation.updated.length;
    await simulation.goTo(inRio('2028-06-05 12:00'));
    await vi.waitFor(() => expect(to('marie', simulation.updated.slice(before)).length).toBeGreaterThan(0), {
      timeout: 20_000,
    });
    const settled = to('marie', simulation.updated.slice(before));
    const over = settled.filter((message) => textOf(message).includes('is over'));
    expect(over.length).toBeGreaterThan(0);
    for (const message of settled)
      expect(buttonsOf(message).filter(({ command }) => command !== 'round')).toEqual([]);
    expect(textOf(over[0] as Message)).toContain('What you say now counts for the round 2.');
  });

  it('an edit of the plan wakes none of them', async () => {
    const before = simulation.updated.length;
    await simulation.type('secretary', 'commitment due train-the-police 31 December 2030');
    await simulation.goTo(inRio('2028-06-05 12:05'));
    const said = simulation.updated.slice(before).map(({ message }) => textOf(message));
    expect(said.filter((text) => /is over|Round 1/.test(text))).toEqual([]);
  });
});
