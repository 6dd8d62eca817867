import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiveMessage } from '../../adapters/discord/receive-message.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { type Held, textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { sendDue } from '../send-due.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

const plan = committeePlan({
  people: [
    personOf('owner', { accounts: ['discord:7'] }),
    personOf('secretary', { role: 'secretary', accounts: ['discord:8'] }),
  ],
  deadlines: [
    deadlineOf('papers', '2027-10-20', { title: 'Finish the papers' }),
    deadlineOf('travel', '2027-10-27', { title: 'Book the travel' }),
  ],
});
const now = inRio('2027-10-13 08:00');

let desk: DiscordDesk;
beforeAll(async () => {
  desk = await openDiscordDesk(plan, { now });
  await sendDue(desk.store, desk.adapter, inRio('2027-10-20 09:30'));
});
afterAll(async () => {
  await desk.close();
});

const owner = (where = {}) => personIn(desk.discord, '7', where);
const deadline = async (id: string) => (await desk.plan()).deadlines.find((each) => each.id === id);
const reminderOf = (title: string): Held => {
  const { channel } = owner({ inPrivate: true });
  const found = desk.discord.messages.held.find(
    (held) => held.channel === channel && textOf(held.components).includes(title),
  );
  if (!found) throw new Error(`no reminder of “${title}”`);
  return found;
};

describe('a reply to a reminder', () => {
  test('is about its item, in the private chat', async () => {
    const chat = owner({ inPrivate: true });
    const asked = await chat.repliedTo(chat.reply(reminderOf('Finish the papers'), 'who owns it?'));
    expect(textOf(asked.components)).toContain('The owner of “Finish the papers”');
    const wish = await chat.repliedTo(
      chat.reply(reminderOf('Finish the papers'), 'more time until 25 October 2027'),
    );
    expect(textOf(wish.components)).toContain('Finish the papers');
    expect((await desk.plan()).timeRequests).toMatchObject([{ deadline: 'papers', by: 'owner' }]);
  });

  test('is about its item whatever was talked about before', async () => {
    const chat = owner({ inPrivate: true });
    await chat.repliedTo(chat.say('when is the travel due?'));
    await chat.repliedTo(chat.reply(reminderOf('Finish the papers'), 'done'));
    expect((await deadline('papers'))?.state).toBe('done');
    expect((await deadline('travel'))?.state).toBe('open');
  });
});

test('a reply to an answer of the bot is about what that was about', async () => {
  const chat = owner({ inPrivate: true });
  const answer = await chat.repliedTo(chat.say('when is the travel due?'));
  await chat.repliedTo(chat.say('when do the papers have to be finished?'));
  await chat.repliedTo(chat.reply(answer, 'done'));
  expect((await deadline('travel'))?.state).toBe('done');
});

test('what is written in a thread is about the message that the thread was begun under', () => {
  const message = {
    id: '900',
    channel_id: '555',
    guild_id: '1',
    type: 0,
    author: { id: '7' },
    member: { roles: [] },
    content: '<@42> done',
    attachments: [],
  } as unknown as Parameters<typeof receiveMessage>[0];
  const received = receiveMessage(message, { self: '42', roles: [] });
  expect(received?.invocation.repliesTo).toEqual(['555']);
});
