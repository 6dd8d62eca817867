import { afterAll, beforeAll, expect, test } from 'vitest';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { sendDue } from '../send-due.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

const now = inRio('2027-10-01 09:00');
let desk: DiscordDesk;
beforeAll(async () => {
  const people = [
    personOf('owner', { accounts: ['discord:7'] }),
    personOf('secretary', { role: 'secretary', accounts: ['discord:8'] }),
  ];
  desk = await openDiscordDesk(committeePlan({ people }), { now });
});
afterAll(() => desk.close());

const owner = () => personIn(desk.discord, '7', {});
const secretary = () => personIn(desk.discord, '8', {});
const held = (text: string) =>
  desk.discord.messages.held.find(({ components }) => textOf(components).includes(text));
const textOfHeld = (message: ReturnType<typeof held>) => textOf(message?.components ?? []);

test('a question goes from the button to the secretary’s form, and its answer to who asked', async () => {
  const asking = owner().slash('ask', { question: 'may @everyone park *buses* there?' });
  const refused = await owner().answered(asking);
  if (!refused) throw new Error('an answer is expected');
  const passed = await owner().answered(owner().press(refused, 'Ask the secretary'));
  expect(textOfHeld(passed)).toContain('Your question is put to');
  await sendDue(desk.store, desk.adapter, now);

  const card = held('asks what the plan does not say');
  if (!card) throw new Error('the secretary is told');
  expect(textOfHeld(card)).toContain('\\*buses\\*');
  const opened = await secretary().opened(secretary().press(card, 'Answer'));
  const [asked, ...inputs] = opened.modal?.components ?? [];
  expect(JSON.stringify(asked)).toContain('buses');
  expect(inputs.map(({ component }) => component?.custom_id)).toEqual(['answer', 'about']);
  const sent = secretary().submit(opened, { answer: 'Yes, on the square.' });
  expect(textOfHeld(await secretary().answered(sent))).toContain('Answered');
  await sendDue(desk.store, desk.adapter, now);
  expect(textOfHeld(held('answered your question'))).toContain('Yes, on the square.');
  expect(textOfHeld(desk.discord.messages.held.find(({ id }) => id === card.id))).toContain('answered');
});
