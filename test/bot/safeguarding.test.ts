import { expect, test } from 'vitest';
import { openDesk } from '../commands/desk.ts';

const desk = openDesk();
const report = 'I saw a man hurting a little girl at the hotel';

test('what seems to report harm is answered with whom to tell, for the writer alone, and changes nothing', async () => {
  const { version } = await desk.plan();
  for (const said of [
    await desk.chat(report),
    await desk.type(report),
    await desk.typeOn('chat:stranger', report),
  ]) {
    expect(said.text).toContain('emergency services');
    expect(said.text).toContain('not kept');
    expect(said.reply.visibility).toBe('private');
  }
  expect((await desk.plan()).version).toBe(version);
  expect(await desk.store().questions.gaps({ limit: 10 })).toEqual([]);
});

test('it is answered in the language that it is written in', async () => {
  expect((await desk.chat('vi um homem batendo numa criança no hotel')).text).toContain('emergência');
});

test('what the plan is about is worked on as ever', async () => {
  const { text } = await desk.type('commitment add "Shelter girls who were trafficked" unicef');
  expect(text).toContain('Shelter girls');
});

test('its words are kept nowhere, also when the bot is interrupted', async () => {
  const event = { source: 'desk', id: 'harm' };
  const invocation = {
    ...{ event, platform: 'chat', account: 'chat:secretary' },
    input: { kind: 'text', text: report, chat: true } as const,
  };
  await desk.bot().keep(invocation);
  expect(JSON.stringify(await desk.store().unfinished())).not.toContain('girl');
  expect((await desk.bot().resume()).length).toBe(1);
});
