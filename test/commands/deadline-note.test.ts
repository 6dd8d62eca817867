import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe("'note'", () => {
  it('keeps a line about a deadline, which its card shows', async () => {
    await desk.type('note papers "two are being translated"');
    expect((await desk.type('deadline papers')).text).toContain('two are being translated');
    const { failed } = await desk.type('note papers "by somebody else"', 'ecpat-focal');
    expect(failed).toBe(true);
  });
});
