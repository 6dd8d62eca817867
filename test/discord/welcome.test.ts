import { expect, test, vi } from 'vitest';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { openDiscordDesk } from './desk.ts';

const now = inRio('2027-10-01 09:00');
const secretary = (accounts: string[]) => personOf('secretary', { role: 'secretary', accounts });

test('who manages a server is shown the first steps beside their first answer, once, and introduces the bot by a press', async () => {
  const desk = await openDiscordDesk(committeePlan({ people: [secretary(['discord:8'])] }), { now });
  const { held } = desk.discord.messages;
  const welcomes = () => held.filter(({ components }) => textOf(components).includes('I am here now'));
  const member = personIn(desk.discord, '7');
  await member.answered(member.slash('help'));
  const manager = personIn(desk.discord, '8', { manages: true });
  await manager.answered(manager.slash('deadlines'));
  await vi.waitFor(() => expect(welcomes()).toHaveLength(1), { timeout: 20_000, interval: 20 });
  await manager.answered(manager.slash('deadlines'));
  const [steps] = welcomes();
  expect(steps?.ephemeral).toBe(true);
  if (!steps) throw new Error('the first steps are expected');
  const hello = await manager.answered(manager.press(steps, 'Introduce yourself'));
  expect(textOf(hello?.components ?? [])).toContain('I keep track of the objectives');
  expect(hello?.ephemeral).toBe(false);
  expect(welcomes()).toHaveLength(1);
  await desk.close();
});

test('where people are linked already nobody is welcomed', async () => {
  const people = [secretary(['discord:8']), personOf('owner', { accounts: ['discord:7'] })];
  const desk = await openDiscordDesk(committeePlan({ people }), { now });
  const manager = personIn(desk.discord, '8', { manages: true });
  await manager.answered(manager.slash('deadlines'));
  await manager.answered(manager.slash('deadlines'));
  expect(desk.discord.messages.held).toHaveLength(2);
  await desk.close();
});
