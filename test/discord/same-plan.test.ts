import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { personIn } from '../fakes/discord/people.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

const plan = committeePlan({
  people: [
    personOf('owner', { accounts: ['discord:7'] }),
    personOf('secretary', { role: 'secretary', accounts: ['discord:8'] }),
  ],
  deadlines: [
    deadlineOf('papers', '2027-10-20'),
    deadlineOf('travel', '2027-10-22'),
    deadlineOf('visas', '2027-10-23'),
  ],
});

let inDiscord: DiscordDesk;
let typed: DiscordDesk;
beforeAll(async () => {
  const now = inRio('2027-10-01 09:00');
  inDiscord = await openDiscordDesk(plan, { now });
  typed = await openDiscordDesk(plan, { now });
});
afterAll(async () => {
  await inDiscord.close();
  await typed.close();
});

/** What people have made of the plan, without where from. */
function outcome({ deadlines, people, timeRequests, personalReminders }: Plan) {
  // Who moved a date is kept with where it was said, which differs.
  const said = deadlines.map((deadline) =>
    deadline.source.kind === 'person'
      ? { ...deadline, source: { ...deadline.source, via: 'somewhere' } }
      : deadline,
  );
  return { deadlines: said, people, timeRequests, personalReminders };
}

let events = 0;
async function type(person: string, text: string): Promise<void> {
  const event = { source: 'terminal', id: `line-${++events}` };
  await typed.host.bot.keep({
    event,
    platform: 'terminal',
    account: `terminal:${person}`,
    input: { kind: 'text', text },
  });
  await typed.host.bot.work({
    event,
    platform: 'terminal',
    account: `terminal:${person}`,
    input: { kind: 'text', text },
  });
}

test('a day of a committee makes the same plan in Discord as at the terminal', async () => {
  const owner = personIn(inDiscord.discord, '7');
  const secretary = personIn(inDiscord.discord, '8');
  const aside = personIn(inDiscord.discord, '8', { inPrivate: true });

  await secretary.answered(
    secretary.slash('deadline move', { deadline: 'papers', to: '25 October 2027 12:00' }),
  );
  const card = await owner.repliedTo(owner.say('deadline show travel'));
  await owner.answered(owner.press(card, 'Done'));
  const visas = await owner.repliedTo(owner.say('deadline show visas'));
  const opened = await owner.opened(owner.press(visas, 'More time'));
  await owner.answered(owner.submit(opened, { to: '28 October 2027 17:00', reason: 'embassies' }));
  await aside.repliedTo(aside.say('request agree visas-1'));
  await owner.answered(owner.slash('remind', { deadline: 'papers', when: '20 October 2027 10:00' }));
  await owner.answered(owner.slash('settings', { name: 'quiet', value: '21:00-07:00' }));
  await owner.answered(owner.slash('deadline move', { deadline: 'papers', to: '1 November 2027' }));

  await type('secretary', 'deadline move papers to 25 October 2027 12:00');
  await type('owner', 'deadline done travel');
  await type('owner', 'more time visas to 28 October 2027 17:00 embassies');
  await type('secretary', 'request agree visas-1');
  await type('owner', 'remind papers 20 October 2027 10:00');
  await type('owner', 'settings quiet 21:00-07:00');
  await type('owner', 'deadline move papers to 1 November 2027');

  const made = outcome(await inDiscord.plan());
  expect(made).toEqual(outcome(await typed.plan()));
  expect(made.deadlines.map(({ state }) => state)).toEqual(['open', 'done', 'open']);
  expect(made.timeRequests).toHaveLength(1);
});
