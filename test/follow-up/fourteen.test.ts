import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reply } from '../../src/command/command.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import { dayMs } from '../../src/domain/instant.ts';
import { roundsOf } from '../../src/domain/rounds.ts';
import { buttonsOf, type Message } from '../../src/message/message.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { type Arrived, openSimulation, type Simulation } from './simulation.ts';

const source = { kind: 'template' } as const;
const commitments = Array.from({ length: 14 }, (_, index): Commitment => {
  const number = index + 1;
  return {
    id: `promise-${number}`,
    title: `Keep promise number ${number}`,
    organisation: 'ecpat',
    focal: 'focal',
    status: 'in-progress',
    source,
  };
});
const plan = committeePlan({
  organisations: [{ id: 'ecpat', name: 'ECPAT', aka: [], committee: true, source }],
  people: [
    personOf('focal', { organisation: 'ecpat' }),
    personOf('chair', { role: 'chair' }),
    personOf('secretary', { role: 'secretary' }),
  ],
  commitments,
});

let simulation: Simulation;
beforeAll(async () => {
  simulation = await openSimulation(plan, inRio('2027-11-26 18:00'));
});
afterAll(() => simulation?.close());

/** Somebody who presses what they see, and counts it. */
function seat() {
  let shown: Message | undefined;
  let presses = 0;
  const see = (reply: Reply): void => {
    shown = reply.message;
  };
  return {
    read(message: Message) {
      shown = message;
    },
    async press(command: string, commitment?: string): Promise<void> {
      const button = shown && buttonsOf(shown).find((each) => fits(each, command, commitment));
      if (!button) throw new Error(`no ${command} ${commitment ?? ''} in: ${shown?.summary}`);
      presses += 1;
      const reply = await simulation.press('focal', button.command, { ...button.options });
      expect(reply).not.toMatchObject({ failed: true });
      see(reply);
    },
    presses: () => presses,
  };
}

const fits = (
  { command, options }: { command: string; options: Readonly<Record<string, string>> },
  wanted: string,
  commitment: string | undefined,
) => command === wanted && (commitment === undefined || options.commitment === commitment);

/** Goes to the opening of a round and sits down at its first message. */
async function openRound(id: string) {
  const round = roundsOf(await simulation.plan(), calendar).find((each) => each.id === id);
  if (!round) throw new Error('the plan has its rounds');
  const came = (await simulation.goTo(round.opensAt + dayMs)).filter(({ person }) => person === 'focal');
  const [asked, ...more] = came.filter(({ message }) =>
    buttonsOf(message).some(({ command }) => command === 'round same'),
  );
  if (!asked) throw new Error('the round asks');
  expect(more).toEqual([]);
  return { round, asked };
}

const untilTheEnd = async (round: { closesAt: number }): Promise<Arrived[]> =>
  (await simulation.goTo(round.closesAt + dayMs)).filter(({ person }) => person === 'focal');

const answeredIn = async (id: string) =>
  (await simulation.plan()).commitments.filter(({ line = [] }) => line.some(({ round }) => round === id));

test('fourteen commitments that stand as before are two presses and one message', async () => {
  const { round, asked } = await openRound('month-3');
  const focal = seat();
  focal.read(asked.message);
  await focal.press('round same');
  await focal.press('round same');
  expect(await answeredIn('month-3')).toHaveLength(14);
  expect(focal.presses()).toBeLessThanOrEqual(3);
  expect(await untilTheEnd(round)).toEqual([]);
});

test('what differs is one press each, wherever the others stand', async () => {
  const { round, asked } = await openRound('month-6');
  const focal = seat();
  focal.read(asked.message);
  const shown = buttonsOf(asked.message).flatMap(({ command, options }) =>
    command === 'answer' ? (options.commitment ?? []) : [],
  );
  const differing = [...new Set(shown)].slice(0, 3);
  expect(differing).toHaveLength(3);
  for (const commitment of differing) {
    focal.read(asked.message);
    await focal.press('answer', commitment);
  }
  // The message follows what was said.
  await simulation.goTo(simulation.now() + 60_000);
  focal.read(simulation.updated.findLast(({ person }) => person === 'focal')?.message ?? asked.message);
  await focal.press('round same');
  await focal.press('round same');
  expect(await answeredIn('month-6')).toHaveLength(14);
  expect(focal.presses()).toBeLessThanOrEqual(differing.length + 3);
  expect(await untilTheEnd(round)).toEqual([]);
});

test('what differs and is not among the first is one line with a preview', async () => {
  const { round } = await openRound('month-12');
  const before = (await simulation.plan()).version;
  const preview = await simulation.type('focal', '12 done, 14 dropped: the law failed, the rest as before');
  expect((await simulation.plan()).version).toBe(before);
  const focal = seat();
  focal.read(preview.message);
  await focal.press('round answers');
  expect(focal.presses()).toBe(1);
  const answered = await answeredIn('month-12');
  // Three were fulfilled in the round before.
  expect(answered.length).toBeGreaterThanOrEqual(11);
  expect(answered.some(({ status }) => status === 'withdrawn')).toBe(true);
  expect(await untilTheEnd(round)).toEqual([]);
});
