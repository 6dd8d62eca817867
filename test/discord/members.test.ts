import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

const plan = committeePlan({
  people: [personOf('owner', { accounts: ['discord:7'] })],
  deadlines: [deadlineOf('visas', '2027-10-23', { title: 'Send the visa letters' })],
});

let desk: DiscordDesk;
beforeAll(async () => {
  desk = await openDiscordDesk(plan, {
    now: inRio('2027-10-01 09:00'),
    options: { roles: [{ id: '77', role: 'secretary' }] },
  });
});
afterAll(async () => {
  await desk.close();
});

const owner = () => personIn(desk.discord, '7');
const textOfHeld = (held: { components: Parameters<typeof textOf>[0] } | undefined) =>
  textOf(held?.components ?? []);

describe('a role of the server that stands for the secretary', () => {
  const asked = (user: string) =>
    personIn(desk.discord, user, { inPrivate: true }).slash('deadline reopen', { deadline: 'visas' });

  test('holds in the private chat of its member, who is looked up once', async () => {
    desk.discord.rooms.members.set('56', ['12', '77']);
    expect(textOfHeld(await owner().answered(asked('56')))).toContain('already open');
    expect(textOfHeld(await owner().answered(asked('56')))).toContain('already open');
    expect(desk.discord.calls.filter((call) => call.endsWith('/members/56'))).toHaveLength(1);
    const said = await owner().repliedTo(
      personIn(desk.discord, '56', { inPrivate: true }).say('reopen visas'),
    );
    expect(textOfHeld(said)).toContain('already open');
  });

  test('is nobody’s who has left the server', async () => {
    expect(textOfHeld(await owner().answered(asked('57')))).not.toContain('already open');
  });

  test('keeps nobody waiting when Discord does not say', async () => {
    desk.discord.befall(/members\/58$/, { kind: 'reset' });
    expect(textOfHeld(await owner().answered(asked('58')))).not.toContain('already open');
  });
});
