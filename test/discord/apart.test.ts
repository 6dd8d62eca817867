import { afterAll, beforeAll, expect, test } from 'vitest';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

const title = 'Vet the speakers in confidence';
const plan = committeePlan({
  people: [
    personOf('owner', { accounts: ['discord:7'] }),
    personOf('secretary', { role: 'secretary', accounts: ['discord:8'] }),
  ],
  deadlines: [
    deadlineOf('papers', '2027-10-20', { title: 'Finish the papers' }),
    deadlineOf('secret', '2027-10-21', { title, private: true }),
  ],
});

let desk: DiscordDesk;
beforeAll(async () => {
  desk = await openDiscordDesk(plan, { now: inRio('2027-10-01 09:00') });
});
afterAll(async () => {
  await desk.close();
});

const wordsOf = (held: { components: Parameters<typeof textOf>[0] }) => textOf(held.components);

test.each(['shift to 25 November 2027', 'history secret', 'why secret', 'settings'])(
  'what is for one person alone is answered in the private chat when it is asked in a channel: %s',
  async (said) => {
    const secretary = personIn(desk.discord, '8');
    const asked = secretary.say(said);
    const pointer = await secretary.repliedTo(asked);
    expect(wordsOf(pointer)).toContain('for you alone');
    const inChannel = desk.discord.messages.held.filter(({ channel }) => channel === pointer.channel);
    expect(inChannel.filter((message) => wordsOf(message).includes(title))).toEqual([]);
    const apart = desk.discord.messages.held.filter(({ channel }) => channel !== pointer.channel);
    expect(apart.length).toBeGreaterThan(0);
  },
);

test('a change of something private is told to nobody but who made it', async () => {
  const secretary = personIn(desk.discord, '8');
  const before = desk.discord.messages.held.length;
  const answer = await secretary.answered(
    secretary.slash('deadline move', { deadline: 'secret', to: '25 October 2027' }),
  );
  expect(answer?.ephemeral).toBe(true);
  const others = desk.discord.messages.held.slice(before).filter(({ ephemeral }) => !ephemeral);
  expect(others.filter((message) => wordsOf(message).includes(title))).toEqual([]);
});
