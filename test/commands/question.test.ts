import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe("'ask'", () => {
  it('answers with the line it stands on', async () => {
    const { reply } = await desk.type('ask who hosts the congress?');
    expect(reply).toMatchObject({
      data: { declined: false, short: expect.stringContaining('Brazil'), citations: [{ lines: [21] }] },
    });
  });

  it('says honestly that the plan does not hold it', async () => {
    const { reply, text } = await desk.type('ask what is the dress code?');
    expect(reply).toMatchObject({ data: { declined: true, citations: [] } });
    expect(text).toContain('Secretary');
  });
});

describe("'when'", () => {
  it('shows a day, an instant and a range as they are understood', async () => {
    const data = async (text: string) => (await desk.type(`when ${text}`)).reply;
    expect(await data('T-14')).toMatchObject({ data: { kind: 'day', on: '2008-11-11' } });
    expect(await data('tomorrow 17:00')).toMatchObject({
      data: { kind: 'instant', at: '2008-11-18T19:00:00.000Z' },
    });
    expect(await data('25-28 November')).toMatchObject({
      data: { kind: 'range', from: '2008-11-25', to: '2008-11-28' },
    });
  });

  it('says what it could not read', async () => {
    expect((await desk.type('when the moon is full')).failed).toBe(true);
  });
});
