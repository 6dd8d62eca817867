import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe("'settings'", () => {
  it('are shown, and changed for the caller alone', async () => {
    expect((await desk.type('settings', 'ecpat-focal')).text).toContain('Quiet hours');
    await desk.type('settings zone Europe/Rome', 'ecpat-focal');
    await desk.type('settings quiet 21:00-07:30', 'ecpat-focal');
    const person = (await desk.plan()).people.find(({ id }) => id === 'ecpat-focal');
    expect(person).toMatchObject({ zone: 'Europe/Rome', quiet: { from: '21:00', to: '07:30' } });
  });

  it('offer what a single one may be, by its name', async () => {
    const { text, reply } = await desk.type('settings language', 'unicef-focal');
    expect(text).toContain('Language: English');
    const pressed = reply.message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    expect(pressed.map(({ label }) => label)).toContain('Português (Brasil)');
    const italian = pressed.find(({ label }) => label === 'Italiano');
    expect((await desk.press('settings', italian?.options ?? {}, 'unicef-focal')).text).toContain('Italian');
    expect((await desk.plan()).people.find(({ id }) => id === 'unicef-focal')?.locale).toBe('it');
  });

  it('in Portuguese answer in Portuguese', async () => {
    const { text } = await desk.type('settings language pt', 'unicef-focal');
    expect((await desk.plan()).people.find(({ id }) => id === 'unicef-focal')?.locale).toBe('pt-BR');
    expect(text).not.toBe('');
    expect((await desk.type('ajuda', 'unicef-focal')).failed).toBe(false);
  });

  it.each(['zone Mars/Phobos', 'quiet 25:00-08:00', 'reminders loudly', 'language Klingon'])(
    'refuse %s',
    async (text) => {
      expect((await desk.type(`settings ${text}`)).failed).toBe(true);
    },
  );
});

describe("'undo'", () => {
  it('takes back one’s own newest change, and nobody else’s', async () => {
    await desk.type('done programme');
    expect((await desk.type('undo', 'chair')).failed).toBe(true);
    expect((await desk.type('undo')).text).toContain('Taken back');
    expect((await desk.plan()).deadlines.find(({ id }) => id === 'programme')?.state).toBe('open');
  });

  it('is refused when the item was changed since, and after ten minutes', async () => {
    await desk.type('assign programme to unicef-focal');
    await desk.type('assign programme to ngo-focal', 'chair');
    expect((await desk.type('undo')).text).toContain('changed the same item since');
    await desk.type('done invitations');
    desk.later(11 * 60_000);
    expect((await desk.type('undo')).failed).toBe(true);
  });
});

describe("'help'", () => {
  it('shows likely commands, then how one is used', async () => {
    expect((await desk.type('help')).text).toContain('add');
    expect((await desk.type('help move')).text).toContain('Gives a deadline another date');
    expect((await desk.type('help frobnicate')).failed).toBe(true);
  });

  it('lists everything only when it is asked for, and to each what is of use to them', async () => {
    expect((await desk.type('help')).text).not.toContain('indicator remove');
    expect((await desk.type('help commands')).text).toMatch(/Secretary and chair: .*indicator remove/);
    const member = await desk.type('help commands', 'ecpat-focal');
    expect(member.text).toContain('Everybody: ');
    expect(member.text).not.toContain('indicator remove');
  });

  it('offers the nearest verb for one it does not know', async () => {
    const { text, failed } = await desk.type('deadlnes');
    expect([failed, text]).toEqual([true, expect.stringContaining('deadlines')]);
  });
});

describe("'succeed'", () => {
  it('takes a name that is written with its option', async () => {
    await desk.type('succeed ngo-focal by:"Inês Prado"');
    expect((await desk.plan()).people.filter(({ name }) => /by:|Prado/.test(name))).toMatchObject([
      { name: 'Inês Prado' },
    ]);
    await desk.type('undo');
  });

  it('hands over everything, and what was said stays with who said it', async () => {
    await desk.type('commitment add "Open a helpline" ecpat');
    await desk.type('answer open-a-helpline in-progress', 'ecpat-focal');
    const owned = (await desk.plan()).deadlines.filter(
      ({ owner, state }) => owner === 'ecpat-focal' && state === 'open',
    );
    const { text } = await desk.type('succeed ecpat-focal by "Maria Souza"');
    expect(text).toContain('Maria Souza takes over from Focal point, ECPAT');
    const plan = await desk.plan();
    expect(plan.people.find(({ id }) => id === 'maria-souza')).toMatchObject({
      organisation: 'ecpat',
      role: 'member',
    });
    expect(plan.deadlines.filter(({ owner }) => owner === 'maria-souza').length).toBe(owned.length);
    expect(plan.commitments.find(({ id }) => id === 'open-a-helpline')?.line).toMatchObject([
      { by: 'ecpat-focal' },
    ]);
    expect((await desk.type('answer open-a-helpline fulfilled', 'ecpat-focal')).failed).toBe(true);
    expect((await desk.type('answer open-a-helpline fulfilled', 'maria-souza')).failed).toBe(false);
  });

  it('is for the secretary and the chair', async () => {
    expect((await desk.type('succeed unicef-focal by "Ana Lima"', 'unicef-focal')).failed).toBe(true);
  });
});
