import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe("'objectives'", () => {
  it('are the six of the congress, with the lines they stand on', async () => {
    const { text, reply } = await desk.type('objectives');
    expect(reply.kind === 'message' && (reply.data as unknown[]).length).toBe(6);
    expect(text).toMatch(/lines? 25/);
  });

  it('are the three of the consultation when it is named', async () => {
    const { reply } = await desk.type('objectives of florence');
    expect(reply.kind === 'message' && (reply.data as unknown[]).length).toBe(3);
  });

  it('of an event that the plan lacks are refused with those it has', async () => {
    expect((await desk.type('objectives of Geneva')).text).toContain('florence');
  });
});

describe("'objective'", () => {
  it('shows its text, its source and its deadlines', async () => {
    const { text } = await desk.type('objective what-works');
    expect(text).toContain('Examine what works in different regions');
    expect(text).toMatch(/line 26/);
  });

  it('is asked for when none is named', async () => {
    const { reply } = await desk.type('objective');
    expect(reply.kind === 'form' && reply.form.fields[0]?.choices.length).toBeGreaterThan(3);
  });
});

describe("'objective add'", () => {
  it('adds one that can be shown and taken back', async () => {
    const { text } = await desk.type('add objective Hear the young people');
    expect(text).toContain('Hear the young people');
    expect((await desk.type('objective hear-the-young-people')).text).toContain('Hear the young people');
    await desk.type('undo');
    expect((await desk.plan()).objectives.map(({ id }) => id)).not.toContain('hear-the-young-people');
  });

  it('adds the same title once', async () => {
    await desk.type('add objective Hear the survivors');
    expect((await desk.type('objective add hear the Survivors')).text).toContain('Nothing was changed');
  });

  it('is for those who may change the plan', async () => {
    expect((await desk.type('objective add Rest', 'ecpat-focal')).failed).toBe(true);
  });
});
