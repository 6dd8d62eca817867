import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { type AdapterBench, describeAdapter, type Mishap } from '../contract/adapter.ts';
import { describeGiving } from '../contract/giving.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { answers, askToWait, startDiscord } from '../fakes/discord/server.ts';
import { openDiscordDesk } from './desk.ts';
import { sendingHost } from './host.ts';

async function openDiscord(): Promise<AdapterBench> {
  const discord = await startDiscord();
  const plan = committeePlan({
    people: [personOf('owner', { accounts: ['discord:7'] }), personOf('secretary', { role: 'secretary' })],
  });
  const { token, api, rooms, messages } = discord;
  const options = { token, api, channel: rooms.channel, roles: [] };
  const adapter = createDiscordAdapter(options, sendingHost(plan));
  await adapter.start();
  const post = /^POST \/channels\/\d+\/messages$/;
  const mishaps: Record<Mishap, () => void> = {
    'asks-to-wait': () => discord.befall(post, askToWait),
    'loses-the-answer': () => discord.befall(post, { kind: 'lost' }),
    refuses: () => discord.befall(post, answers(400, 50035, 'Invalid Form Body')),
    'closes-the-place': () => discord.befall(post, answers(403, 50013, 'Missing Permissions')),
    'revokes-the-token': () => discord.revoke(true),
  };
  return {
    adapter,
    plan,
    person: 'owner',
    held: async () =>
      messages.held.map(({ channel, components }) => ({ place: channel, text: textOf(components) })),
    pinged: async () => messages.held.flatMap(({ pinged }) => pinged),
    befall: (mishap) => mishaps[mishap](),
    async close() {
      await adapter.stop();
      await discord.stop();
    },
  };
}

describeAdapter('Discord', openDiscord);

describeGiving('Discord', async () => {
  const people = [personOf('secretary', { role: 'secretary', accounts: ['discord:8'] })];
  const desk = await openDiscordDesk(committeePlan({ people }), { now: inRio('2027-10-01 09:00') });
  const secretary = personIn(desk.discord, '8', { inPrivate: true });
  return {
    async give({ name, bytes }) {
      const id = secretary.say('', desk.discord.attach(name, bytes));
      return textOf((await secretary.repliedTo(id)).components);
    },
    documents: async () => (await desk.store.documents.list()).map(({ id }) => id),
    close: desk.close,
  };
});
