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
