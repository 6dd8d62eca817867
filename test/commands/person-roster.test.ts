import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

const person = async (id: string) => (await desk.plan()).people.find((each) => each.id === id);

describe("'people add'", () => {
  it('adds somebody with role, organisation and account, who can be named in several ways at once', async () => {
    const { text } = await desk.type('people add María Souza slack:T1/U1 as secretary of UNICEF');
    expect(text).toContain('María Souza (UNICEF) is in the plan now: secretary');
    expect(await person('maria-souza')).toMatchObject({
      name: 'María Souza',
      role: 'secretary',
      organisation: 'unicef',
      accounts: ['slack:T1/U1'],
      source: { kind: 'person', by: 'secretary' },
    });
    for (const name of ['maria', 'SOUZA', 'souza maria', 'm. souza'])
      expect((await desk.type(`assign papers ${name}`)).text).toContain('María Souza');
  });

  it('takes somebody of an organisation outside the committee as a partner', async () => {
    const { text } = await desk.type('people add Luca Bianchi of Italy');
    expect(text).toContain('partner');
    expect(text).toContain('people link luca-bianchi');
  });

  it('adds the same name once, and refuses what it cannot read', async () => {
    await desk.type('people add Ana Prado');
    expect((await desk.type('people add ana prado')).text).toContain('Nothing was changed');
    const { text, failed } = await desk.type('people add Ana Lima of Atlantis');
    expect(failed).toBe(true);
    expect(text).toContain('Atlantis');
    expect((await desk.type('people add Ana Lima, boss')).failed).toBe(true);
    expect((await desk.type('people add 42')).failed).toBe(true);
    expect(await person('ana-lima')).toBeUndefined();
  });

  it('is for those who may change the plan, and can be taken back', async () => {
    expect((await desk.type('people add Eve', 'ecpat-focal')).failed).toBe(true);
    await desk.type('people add Otto Kern');
    await desk.type('undo');
    expect(await person('otto-kern')).toBeUndefined();
  });
});

describe("'people edit'", () => {
  it('changes one field', async () => {
    await desk.type('people add Jo Berg');
    await desk.type('people edit jo berg role observer');
    await desk.type('people edit jo organisation ECPAT');
    await desk.type('people edit berg zone Europe/Oslo');
    await desk.type('people edit berg language fr');
    await desk.type('people edit berg country Norway');
    await desk.type('people edit jo name Johanna Berg');
    expect(await person('jo-berg')).toMatchObject({
      name: 'Johanna Berg',
      role: 'observer',
      organisation: 'ecpat',
      zone: 'Europe/Oslo',
      locale: 'fr',
    });
    await desk.type('people edit johanna organisation none');
    expect(await person('jo-berg')).not.toHaveProperty('organisation');
  });

  it('refuses what is no value, and leaves somebody in charge', async () => {
    expect((await desk.type('people edit jo role emperor')).text).toContain('chair, secretary');
    expect((await desk.type('people edit jo zone Mars/Base')).failed).toBe(true);
    await desk.type('people edit chair role member');
    await desk.type('people edit maria role member');
    const { text, failed } = await desk.type('people edit secretary role member');
    expect(failed).toBe(true);
    expect(text).toContain('Nothing was changed');
    await desk.type('people edit chair role chair');
  });
});

describe("'people leave'", () => {
  it('leaves open deadlines without an owner, and says which', async () => {
    await desk.type('people add Rui Alves of Brazil');
    await desk.type('assign programme rui');
    const { text } = await desk.type('people leave rui');
    expect(text).toContain('programme');
    const plan = await desk.plan();
    expect(plan.deadlines.some(({ owner }) => owner === 'rui-alves')).toBe(false);
    expect(await person('rui-alves')).toMatchObject({ accounts: [], reminders: 'off' });
    expect((await desk.type('people')).text).not.toContain('Rui Alves');
    expect((await desk.type('people leave rui')).failed).toBe(true);
  });
});

describe('A partner', () => {
  it('sees the public plan and their own commitments, and not what the committee keeps to itself', async () => {
    await desk.type('people add Paola Rossi of Italy');
    const as = 'paola-rossi';
    expect((await desk.type('deadlines', as)).failed).toBe(false);
    for (const inside of ['history papers', 'people', 'documents']) {
      const { failed, text } = await desk.type(inside, as);
      expect([inside, failed]).toEqual([inside, true]);
      expect(text).toContain('for the committee');
    }
    expect((await desk.type('history papers', 'ecpat-focal')).failed).toBe(false);
    await desk.type('commitment add "Train judges" Brazil');
    await desk.type('commitment add "Fund a helpline" Italy');
    await desk.type('amend train-judges withdrawn "the minister refused"');
    await desk.type('amend fund-a-helpline changed "the budget was cut"');
    expect((await desk.type('commitment train-judges', 'ecpat-focal')).text).toContain('minister');
    expect((await desk.type('commitment train-judges', as)).text).not.toContain('minister');
    expect((await desk.type('commitment fund-a-helpline', as)).text).toContain('budget');
  });
});
