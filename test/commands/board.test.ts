import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { minuteMs } from '../../src/domain/instant.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();

/** Says something in a channel of a platform, as the secretary. */
const inChannel = (text: string, place: string, as = 'chat:secretary') =>
  desk.bot().dispatch({
    event: { source: 'desk', id: randomUUID() },
    platform: 'chat',
    account: as,
    place,
    inPublic: true,
    input: { kind: 'text', text },
  });
const boards = async () => (await desk.plan()).boards;

describe("'board'", () => {
  it('shows how the preparation stands, as everybody may read it', async () => {
    const { text } = await desk.type('board', 'ngo-focal');
    expect(text).toContain('8 days to go');
    expect(text).toContain('Late (5)');
    expect(text).toContain('Objectives');
  });
});

describe("'board here'", () => {
  it('is refused where nobody reads along, and to who may not change the plan', async () => {
    expect((await desk.type('board here')).text).toContain('A board belongs into a channel');
    expect(await inChannel('board here', 'C1', 'chat:nobody')).toMatchObject({ failed: true });
    expect(await boards()).toBeUndefined();
  });

  it.each(['board here', 'quadro aqui', 'tablero aquí', 'tableau ici', 'bacheca qui'])(
    '“%s” puts it into the channel where it is said, and only there',
    async (typed) => {
      desk.later(2 * minuteMs);
      await inChannel(typed, typed);
      expect(await boards()).toMatchObject([{ id: 'chat', place: typed, by: 'chat:secretary' }]);
    },
  );

  it('is taken back by an undo, and the board is where it was', async () => {
    await inChannel('board here', 'C9');
    await inChannel('undo', 'C9');
    expect(await boards()).toMatchObject([{ place: 'bacheca qui' }]);
  });
});

describe("'board stop'", () => {
  it('takes it down, once', async () => {
    const { message } = await inChannel('board stop', 'C1');
    expect(message.summary).toBe('The board is taken down.');
    expect(await boards()).toEqual([]);
    expect(await inChannel('board stop', 'C1')).toMatchObject({ failed: true });
  });
});
