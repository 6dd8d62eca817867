import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

const organisation = async (id: string) => (await desk.plan()).organisations.find((each) => each.id === id);

describe("'organisation add'", () => {
  it('adds one outside the committee unless told, which can be named at once', async () => {
    const { text } = await desk.type('organisation add World Health Organization');
    expect(text).toContain('outside the committee');
    await desk.type('organisation add Save the Children committee');
    expect(await organisation('save-the-children')).toMatchObject({ committee: true });
    expect((await desk.type('commitment add "Train nurses" World Health')).failed).toBe(false);
  });

  it('adds none twice, by any of its names', async () => {
    expect((await desk.type('organisation add brazilian government')).text).toContain('Nothing was changed');
  });

  it('is for those who may change the plan', async () => {
    expect((await desk.type('organisation add Atlantis', 'ecpat-focal')).failed).toBe(true);
  });
});

describe("'organisation edit'", () => {
  it('changes one field', async () => {
    await desk.type('organisation add Interpol');
    await desk.type('people add Nina Roth of Interpol');
    await desk.type('organisation edit interpol focal nina');
    await desk.type('organisation edit interpol country France');
    await desk.type('organisation edit interpol aka ICPO');
    await desk.type('organisation edit interpol side committee');
    await desk.type('organisation edit icpo name INTERPOL, Lyon');
    expect(await organisation('interpol')).toMatchObject({
      name: 'INTERPOL, Lyon',
      aka: ['ICPO'],
      country: 'France',
      committee: true,
      focal: 'nina-roth',
    });
    await desk.type('organisation edit icpo focal none');
    expect(await organisation('interpol')).not.toHaveProperty('focal');
  });

  it('refuses nobody as focal point, and no side', async () => {
    expect((await desk.type('organisation edit unicef focal santa claus')).failed).toBe(true);
    expect((await desk.type('organisation edit unicef side moon')).text).toContain('outside');
  });
});
