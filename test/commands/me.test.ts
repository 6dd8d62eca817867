import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe("'me export'", () => {
  it('gives everything about the caller, and nothing about others, as a file', async () => {
    await desk.type('people link unicef-focal slack:T1/U9');
    await desk.type('settings zone Europe/Oslo', 'unicef-focal');
    const { reply } = await desk.type('me export', 'unicef-focal');
    const [file] = reply.message.files ?? [];
    expect(file?.name).toBe('unicef-focal.json');
    const data = JSON.parse(new TextDecoder().decode(file?.bytes)) as Record<string, unknown[]>;
    expect(data.person).toMatchObject({ id: 'unicef-focal', zone: 'Europe/Oslo', accounts: ['slack:T1/U9'] });
    expect(data.changes).toMatchObject([{ verb: 'settings' }]);
    expect(JSON.stringify(data)).not.toContain('ecpat-focal');
  });
});

describe("'me forget'", () => {
  it('says first what it would forget, and then forgets it, in the history too', async () => {
    expect((await desk.type('me forget', 'unicef-focal')).text).toContain('cannot be taken back');
    expect((await desk.plan()).people.find(({ id }) => id === 'unicef-focal')?.zone).toBe('Europe/Oslo');
    expect((await desk.type('me forget confirm', 'unicef-focal')).text).toContain('Forgotten');
    const plan = await desk.plan();
    const person = plan.people.find(({ id }) => id === 'unicef-focal');
    expect(person).toMatchObject({ accounts: [], organisation: 'unicef' });
    expect(person).not.toHaveProperty('zone');
    expect(plan.deadlines.some(({ owner }) => owner === 'unicef-focal')).toBe(true);
    const history = JSON.stringify(await desk.store().history({ limit: 100 }));
    expect(history).not.toContain('U9');
    expect(history).not.toContain('Europe/Oslo');
    expect((await desk.typeOn('slack:T1/U9', 'deadlines')).failed).toBe(true);
  });

  it('is not for strangers', async () => {
    expect((await desk.typeOn('slack:T1/U9', 'me export')).failed).toBe(true);
  });
});
