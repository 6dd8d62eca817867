import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();
const labels = async (text: string, as: string) =>
  (await desk.type(text, as)).reply.message.blocks.flatMap((block) => {
    if (block.kind === 'buttons') return block.buttons.map(({ command }) => command);
    return block.kind === 'list' ? block.items.flatMap(({ button }) => button?.command ?? []) : [];
  });

describe("'welcome'", () => {
  it('shows who keeps the plan the three next steps, and others what they may do', async () => {
    expect(await labels('welcome', 'secretary')).toEqual(['introduce', 'board here', 'people']);
    expect(await labels('welcome', 'ngo-focal')).toEqual(['deadlines', 'help']);
  });

  it('tells a stranger how to be known, and nothing of the plan', async () => {
    const { text } = await desk.typeOn('chat:nobody', 'welcome');
    expect(text).toContain('chat:nobody');
    expect(text).not.toContain('Secretary of the Planning Committee');
  });
});

describe("'introduce'", () => {
  it('says for everybody who it is and who keeps the plan; only who may change the plan has it say so', async () => {
    const { text, reply } = await desk.type('introduce');
    expect(reply.visibility).toBe('public');
    expect(text).toContain('I keep track of the objectives and deadlines of World Congress III');
    expect(text).toContain('Secretary of the Planning Committee keeps the plan.');
    expect((await desk.type('introduce', 'ngo-focal')).failed).toBe(true);
  });
});
