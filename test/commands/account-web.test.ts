import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe("'web'", () => {
  it('says what to do where there is no page', async () => {
    const { text, failed } = await desk.type('web');
    expect(failed).toBe(true);
    expect(text).toContain('can set PORT');
  });

  it('tells somebody of no plan how to become known', async () => {
    expect((await desk.typeOn('slack:T1/U7', 'web')).failed).toBe(true);
  });
});
