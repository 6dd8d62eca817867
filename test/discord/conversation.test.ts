import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { personIn } from '../fakes/discord/people.ts';
import { type DiscordDesk, openDiscordDesk } from './desk.ts';

const plan = committeePlan({
  people: [
    personOf('owner', { accounts: ['discord:7'] }),
    personOf('secretary', { role: 'secretary', accounts: ['discord:8'] }),
  ],
  deadlines: [
    deadlineOf('papers', '2027-10-20', { title: 'Finish the papers' }),
    deadlineOf('travel', '2027-10-22', { title: 'Book the travel' }),
    deadlineOf('visas', '2027-10-23', { title: 'Send the visa letters' }),
    deadlineOf('secret', '2027-10-21', { title: 'Vet the speakers', private: true }),
  ],
});
const ephemeral = 64;

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

const owner = (where = {}) => personIn(desk.discord, '7', where);
const secretary = (where = {}) => personIn(desk.discord, '8', where);
const stateOf = async (id: string) => (await desk.plan()).deadlines.find((each) => each.id === id)?.state;
const textOfHeld = (held: { components: Parameters<typeof textOf>[0] } | undefined) =>
  textOf(held?.components ?? []);

describe('a slash command', () => {
  test('that shows is acknowledged and answered for the one who asked alone', async () => {
    const asked = owner().slash('deadlines', { which: 'mine' });
    const answer = await owner().answered(asked);
    expect(asked.acknowledged).toBe(5);
    expect(asked.ephemeral).toBe(true);
    expect(textOfHeld(answer)).toContain('Finish the papers');
    expect(answer?.components[0]?.type).toBe(17);
  });

  test('that changes the plan is answered for everybody', async () => {
    const moved = secretary().slash('deadline move', { deadline: 'papers', to: '25 October 2027' });
    const answer = await secretary().answered(moved);
    expect(moved.ephemeral).toBe(false);
    expect(textOfHeld(answer)).toMatch(/is now due on .*<t:\d+:F>|is now due on/);
  });

  test('that is refused is answered for the one who asked alone, and nothing is left in public', async () => {
    const asked = owner().slash('deadline move', { deadline: 'travel', to: '25 October 2027' });
    const answer = await owner().answered(asked);
    expect(answer?.ephemeral).toBe(true);
    expect(textOfHeld(answer)).toContain('Only the secretary or the chair');
    expect(
      desk.discord.messages.held.filter(({ id, ephemeral }) => id === asked.original && !ephemeral),
    ).toEqual([]);
  });

  test('that arrives twice acts once', async () => {
    const before = (await desk.plan()).version;
    const asked = secretary().slash('assign', { deadline: 'visas', person: 'secretary' });
    desk.discord.gateway.replay(1);
    await secretary().answered(asked);
    desk.discord.gateway.replay(1);
    const after = secretary().slash('overview');
    await secretary().answered(after);
    expect((await desk.plan()).version).toBe(before + 1);
    expect(asked.answers).toHaveLength(1);
  });

  test('of another language is answered in it', async () => {
    const asked = personIn(desk.discord, '99', { locale: 'pt-BR' }).slash('help');
    expect(textOfHeld(await owner().answered(asked))).toContain('Tudo o que sei fazer');
  });

  test('that no longer exists is harmless', async () => {
    const asked = owner().slash('abolished');
    expect(textOfHeld(await owner().answered(asked))).toContain('earlier version');
    expect(asked.acknowledged).toBe(4);
  });

  test('takes a mention for a person', async () => {
    const asked = secretary().slash('assign', { deadline: 'visas', person: '<@7>' });
    expect(textOfHeld(await secretary().answered(asked))).toContain('The owner');
  });

  test('is obeyed for a role of the server that stands for the secretary', async () => {
    const asked = personIn(desk.discord, '55', { roles: ['77'] }).slash('deadline reopen', {
      deadline: 'visas',
    });
    expect(textOfHeld(await owner().answered(asked))).toContain('already open');
  });
});

describe('autocomplete', () => {
  test('offers what fits, with its id', async () => {
    const asked = owner().complete('deadline done', { deadline: 'pap' }, 'deadline');
    expect(await owner().suggested(asked)).toEqual([{ name: 'Finish the papers', value: 'papers' }]);
  });

  test('tells a stranger nothing', async () => {
    const asked = personIn(desk.discord, '99').complete('deadline done', { deadline: '' }, 'deadline');
    expect(await owner().suggested(asked)).toEqual([]);
  });
});

describe('what is said to the bot', () => {
  test('in a channel is answered there, with nothing private, and pings nobody', async () => {
    const answer = await owner().repliedTo(owner().say('deadlines all'));
    expect(textOfHeld(answer)).toContain('Book the travel');
    expect(textOfHeld(answer)).not.toContain('Vet the speakers');
    expect(answer.pinged).toEqual([]);
  });

  test('in private is answered there, with what is private', async () => {
    const me = owner({ inPrivate: true });
    const answer = await me.repliedTo(me.say('deadlines all'));
    expect(answer.channel).toBe(me.channel);
    expect(textOfHeld(answer)).toContain('Vet the speakers');
  });

  test('as a question is answered from the plan', async () => {
    const me = owner({ inPrivate: true });
    expect(textOfHeld(await me.repliedTo(me.say('when does the congress begin?')))).toContain(
      'from 24 to 26 November 2027',
    );
  });

  test('without what is needed is answered with a form to fill in', async () => {
    const me = secretary({ inPrivate: true });
    const answer = await me.repliedTo(me.say('move travel'));
    const opened = await me.opened(me.press(answer, 'Fill in'));
    expect(opened.modal?.components.map(({ component }) => component?.custom_id)).toContain('to');
  });

  test('gives no link code where others read it', async () => {
    const answer = await owner().repliedTo(owner().say('link'));
    expect(textOfHeld(answer)).toContain('for you alone');
  });
});

describe('a button', () => {
  test('that finishes a deadline edits its message in place', async () => {
    const card = await secretary().repliedTo(secretary().say('deadline show travel'));
    const before = desk.discord.messages.held.length;
    const pressed = owner().press(card, 'Done');
    await owner().answered(pressed);
    expect(pressed.acknowledged).toBe(6);
    expect(await stateOf('travel')).toBe('done');
    expect(textOfHeld(desk.discord.messages.held.find(({ id }) => id === card.id))).toContain('is done');
    expect(desk.discord.messages.held).toHaveLength(before);
  });

  test('that only shows is answered for the presser alone and leaves the message', async () => {
    const card = await owner().repliedTo(owner().say('deadline show papers'));
    const pressed = owner().press(card, 'History');
    const answer = await owner().answered(pressed);
    expect(answer?.flags ?? 0).toBe((answer?.flags ?? 0) | ephemeral);
    expect(card.edits).toBe(0);
  });

  test('that somebody may not press is refused to them alone', async () => {
    const card = await owner().repliedTo(owner().say('deadline show papers'));
    const answer = await owner().answered(personIn(desk.discord, '99').press(card, 'Done'));
    expect(answer?.ephemeral).toBe(true);
    expect(textOfHeld(answer)).toContain('do not know you');
    expect(await stateOf('papers')).toBe('open');
  });

  test('of another program or of long ago is harmless', async () => {
    const card = await owner().repliedTo(owner().say('deadline show papers'));
    for (const id of ['a:old', 'c1:abolished:x=y', 'c1', '', 'd1:gone', 'f1:gone']) {
      const answer = await owner().answered(owner().pressId(card, id));
      expect(textOfHeld(answer)).toContain('earlier version');
    }
  });
});

describe('a form', () => {
  test('opens at once where something is missing, and what is filled in is done', async () => {
    const card = await owner().repliedTo(owner().say('deadline show papers'));
    const opened = await owner().opened(owner().press(card, 'More time'));
    expect(opened.acknowledged).toBe(9);
    const sent = owner().submit(opened, { to: '28 October 2027', reason: 'translations' });
    expect(textOfHeld(await owner().answered(sent))).toContain('You asked for more time');
    expect((await desk.plan()).timeRequests[0]?.reason).toBe('translations');
  });

  test('that was filled in wrongly says what is wrong, and opens again with what was typed', async () => {
    const opened = await secretary().opened(secretary().slash('deadline add'));
    const sent = secretary().submit(opened, { title: 'Send the badges', due: 'the end of spring' });
    const answer = await secretary().answered(sent);
    expect(textOfHeld(answer)).toContain('end of spring');
    if (!answer) throw new Error('an answer is expected');
    const again = await secretary().opened(secretary().press(answer, 'Correct it'));
    const values = Object.fromEntries(
      (again.modal?.components ?? []).map(({ component }) => [component?.custom_id, component?.value]),
    );
    expect(values).toMatchObject({ title: 'Send the badges', due: 'the end of spring' });
    const mended = secretary().submit(again, { title: 'Send the badges', due: '20 October 2027' });
    expect(textOfHeld(await secretary().answered(mended))).toContain('Added');
  });

  test('that was filled in wrongly can be corrected after a restart, too', async () => {
    const opened = await secretary().opened(secretary().slash('deadline add'));
    const sent = secretary().submit(opened, { title: 'Hang the flags', due: 'the end of spring' });
    const answer = await secretary().answered(sent);
    if (!answer) throw new Error('an answer is expected');
    await desk.restart();
    const again = await secretary().opened(secretary().press(answer, 'Correct it'));
    const values = (again.modal?.components ?? []).map(({ component }) => component?.value);
    expect(values).toEqual(expect.arrayContaining(['Hang the flags', 'the end of spring']));
  });

  test('offers what may be chosen', async () => {
    const opened = await secretary().opened(secretary().slash('deadline move'));
    const menu = opened.modal?.components.find(
      ({ component }) => component?.custom_id === 'deadline',
    )?.component;
    expect(menu?.options?.map(({ value }) => value)).toContain('papers');
  });
});
