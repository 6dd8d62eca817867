import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/locales/index.ts';
import { openDesk } from './desk.ts';

const desk = openDesk({ page: 'https://congress.example.org' });
const secretIn = (text: string) => /congress_[\w-]{43}/.exec(text)?.[0];

describe("'token add'", () => {
  it('shows a token once, says what it may and how it ends, and keeps no more than a hash', async () => {
    const { text } = await desk.type('token add change laptop', 'unicef-focal');
    const secret = secretIn(text) ?? '';
    expect(text).toContain('The token laptop, shown this once');
    expect(text).toContain('https://congress.example.org/mcp');
    expect(text).toMatch(/reads and changes what .* token revoke laptop ends it; it ends by itself on/);
    const kept = JSON.stringify(await desk.store().getSetting('tokens'));
    expect([kept.includes(secret), kept.includes('"name":"laptop"')]).toEqual([false, true]);
    const { text: list } = await desk.type('token list', 'unicef-focal');
    expect([secretIn(list), list]).toEqual([
      undefined,
      expect.stringContaining('laptop — reads and changes'),
    ]);
  });

  it('reads alone unless it is told, and has a name of its own', async () => {
    const { text } = await desk.type('token add', 'unicef-focal');
    expect(text).toMatch(/The token token-1, shown this once.*Who has it reads what/s);
    expect((await desk.type('token add laptop', 'unicef-focal')).text).toContain('already');
  });

  it('is given in secret: no answer that waits in the inbox holds it', async () => {
    const invocation = {
      ...{ event: { source: 'test', id: 'secret' }, platform: 'terminal', account: 'terminal:ecpat-focal' },
      input: { kind: 'command' as const, command: 'token add', options: { token: 'waits' } },
    };
    await desk.bot().keep(invocation);
    const reply = await desk.bot().work(invocation);
    expect(secretIn(JSON.stringify(reply))).toBeDefined();
    expect(secretIn(JSON.stringify(await desk.store().unfinished()))).toBeUndefined();
    await desk.bot().given(invocation);
  });

  it('is for at most ten, for nobody unknown, and for no program', async () => {
    for (let count = 0; count < 8; count++) await desk.type('token add', 'unicef-focal');
    const { text, failed } = await desk.type('token add', 'unicef-focal');
    expect([failed, text]).toEqual([true, expect.stringContaining('10 tokens, which is the most')]);
    expect((await desk.typeOn('slack:T1/U7', 'token add')).failed).toBe(true);
    const asked = await desk.bot().dispatch({
      ...{
        event: { source: 'test', id: 'program' },
        platform: 'mcp',
        account: 'mcp:chair',
        program: 'change',
      },
      input: { kind: 'text', text: 'token add change', chat: true },
    });
    expect(asked).toMatchObject({ code: 'in-person' });
  });
});

describe("'token revoke'", () => {
  it('ends one by its name, and names those that there are', async () => {
    expect((await desk.type('token revoke LAPTOP', 'unicef-focal')).text).toContain('has ended');
    expect((await desk.type('token revoke laptop', 'unicef-focal')).text).toContain('You have: token-1');
    expect((await desk.type('token revoke token-1', 'chair')).text).toContain('“token add” makes one');
  });
});

describe("'token list'", () => {
  it('is empty for who has none', async () => {
    expect((await desk.type('token list', 'chair')).text).toContain('No program speaks in your name');
  });

  it('stands in what the bot keeps about somebody, and goes with them', async () => {
    const { reply } = await desk.type('me export', 'unicef-focal');
    const [file] = reply.message.files ?? [];
    expect(JSON.parse(new TextDecoder().decode(file?.bytes)).tokens).toHaveLength(9);
    expect((await desk.type('me forget', 'unicef-focal')).text).toContain('tokens');
    await desk.type('me forget confirm', 'unicef-focal');
    expect(JSON.stringify(await desk.store().getSetting('tokens'))).not.toContain('unicef-focal');
  });
});

describe('where there is no page', () => {
  const alone = openDesk();
  it('there is no token', async () => {
    const { text, failed } = await alone.type('token add');
    expect([failed, text]).toEqual([true, wordsFor('en').text('error.tokens-off')]);
  });
});
