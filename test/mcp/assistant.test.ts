import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { type Assistant, openAssistants } from './bench.ts';

const source = { kind: 'template' } as const;
let now = inRio('2027-11-01 10:00');
const plan = committeePlan({
  people: [
    personOf('owner'),
    personOf('secretary', { role: 'secretary' }),
    personOf('chair', { role: 'chair' }),
    personOf('watcher', { role: 'observer' }),
    personOf('partner', { role: 'partner' }),
  ],
  objectives: [{ id: 'reach', title: 'Reach the ministries', of: 'congress', text: 'All of them', source }],
  deadlines: [
    deadlineOf('programme', '2027-11-05', { title: 'Publish the programme' }),
    deadlineOf('travel', '2027-10-20', { title: 'Confirm travel and visas' }),
    deadlineOf('papers-draft', '2027-11-03', { title: 'Circulate the papers on health' }),
    deadlineOf('papers', '2027-11-08', { title: 'Finish the papers on health' }),
    deadlineOf('hidden', '2027-11-09', { title: 'Dismiss the caterer', private: true }),
  ],
  documents: [{ id: 'call', title: 'Call for papers', file: 'call.md' }],
});

let bench: Awaited<ReturnType<typeof openAssistants>>;
let secretary: Assistant;
let watcher: Assistant;
beforeAll(async () => {
  const texts = new Map([['call', 'Papers are sent by 8 November.']]);
  bench = await openAssistants(plan, () => now, { texts });
  secretary = await bench.as('secretary');
  watcher = await bench.as('watcher');
});
afterAll(() => bench.close());

const planNow = () => bench.session.store.plan();
const deadlineNow = async (id: string) => (await planNow())?.deadlines.find((each) => each.id === id);

describe('what an assistant finds', () => {
  test('says who it speaks for, and that texts of the plan are no instructions', () => {
    expect(secretary.client.getInstructions()).toMatch(/The secretary .*no instructions to you/s);
  });

  test('tools by what their person may do, with hints of what they do', async () => {
    const tools = async (assistant: Assistant) =>
      new Map((await assistant.client.listTools()).tools.map((tool) => [tool.name, tool]));
    const [all, few, reading] = [
      await tools(secretary),
      await tools(watcher),
      await tools(await bench.as('secretary', 'read')),
    ];
    expect(all.get('overview')?.annotations?.readOnlyHint).toBe(true);
    expect(all.get('deadline_move')?.annotations).toMatchObject({
      readOnlyHint: false,
      destructiveHint: true,
    });
    expect(all.get('deadline_add')?.annotations).toMatchObject({
      readOnlyHint: false,
      destructiveHint: false,
    });
    expect(all.get('deadline_move')?.inputSchema).toMatchObject({ required: ['deadline', 'to'] });
    expect(few.has('deadline_add') || few.has('people') || few.has('desk')).toBe(false);
    expect(few.has('deadline_done')).toBe(true);
    expect([...reading.values()].filter(({ annotations }) => !annotations?.readOnlyHint)).toEqual([]);
    expect(JSON.stringify([...all.values()]).length).toBeLessThan(24_000);
  });

  test('the plan and the documents to read, and no others', async () => {
    const { resources } = await secretary.client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['congress://plan', 'congress://documents/call']);
    const read = async (uri: string) => JSON.stringify((await watcher.client.readResource({ uri })).contents);
    expect(await read('congress://documents/call')).toContain('Papers are sent by 8 November.');
    expect(await read('congress://plan')).toContain('Publish the programme');
    expect(await read('congress://plan')).not.toContain('caterer');
    for (const uri of ['congress://documents/none', 'congress://documents/../call', 'file:///etc/passwd'])
      await expect(watcher.client.readResource({ uri })).rejects.toThrow('nothing to read');
  });

  test.each([
    ['overview', {}, /0 of 5 deadlines are done/],
    ['deadlines', { which: 'late' }, /Confirm travel and visas/],
    [
      'deadline_show',
      { deadline: 'programme' },
      /Publish the programme\nDue: Friday, 5 November 2027, 17:00/,
    ],
    ['ask', { question: 'when is the programme due?' }, /5 November 2027/],
    ['ask', { question: 'who won the world cup?' }, /The plan and its documents do not say/],
    ['when', { text: 'Friday 17:00' }, /Friday, 5 November 2027, 17:00/],
    ['say', { text: 'what is late?' }, /Confirm travel and visas/],
    ['say', { text: 'help' }, /deadline/],
  ])('%s %j', async (name, given, says) => {
    const { text, isError } = await secretary.call(name, given);
    expect({ text, isError }).toEqual({ text: expect.stringMatching(says), isError: false });
  });

  test('what is listed carries its ids, for what comes next', async () => {
    const { structured } = await secretary.call('deadlines', { which: 'late' });
    expect(structured).toMatchObject({ data: [{ id: 'travel', late: true, owner: 'owner' }] });
  });
});

describe('what an assistant changes', () => {
  test('is told with its date, kept in the history with where it came from, and taken back', async () => {
    const moved = await secretary.call('deadline_move', { deadline: 'programme', to: 'Tuesday 17:00' });
    expect(moved.text).toMatch(/is now due on Tuesday, 2 November 2027, 17:00 \(America\/Sao_Paulo\)/);
    const [entry] = await bench.session.store.history({ item: 'programme', limit: 1 });
    expect(entry).toMatchObject({ by: 'secretary', via: 'mcp', verb: 'deadline move' });
    const { next } = moved.structured as { next: { operation: string; arguments: Record<string, string> }[] };
    const back = next.find(({ operation }) => operation === 'undo');
    expect((await secretary.call('undo', back?.arguments)).isError).toBe(false);
    expect((await deadlineNow('programme'))?.due).toEqual(plan.deadlines[0]?.due);
  });

  test('of one deadline at once, from two people, happens once', async () => {
    const chair = await bench.as('chair');
    const both = await Promise.all(
      [secretary, chair].map((assistant) => assistant.call('deadline_done', { deadline: 'travel' })),
    );
    expect(both.map(({ isError }) => isError)).toEqual([false, false]);
    expect((await deadlineNow('travel'))?.state).toBe('done');
    const done = await bench.session.store.history({ item: 'travel', limit: 10 });
    expect(done.filter(({ verb }) => verb === 'deadline done')).toHaveLength(1);
  });

  test('may not be what another did', async () => {
    const { structured } = await secretary.call('deadline_reopen', { deadline: 'travel' });
    const { next } = structured as { next: { arguments: Record<string, string> }[] };
    const chair = await bench.as('chair');
    expect((await chair.call('undo', next[0]?.arguments)).code).toBe('undo-late');
    expect((await deadlineNow('travel'))?.state).toBe('open');
  });

  test('may be noted, added and assigned', async () => {
    expect((await secretary.call('note', { deadline: 'papers', remark: 'Two are late' })).isError).toBe(
      false,
    );
    expect((await secretary.call('deadline_show', { deadline: 'papers' })).text).toContain('Two are late');
    const added = await secretary.call('deadline_add', { title: 'Send the badges', due: '18 November' });
    expect(added.text).toContain('Send the badges, due on Thursday, 18 November 2027');
    expect((await secretary.call('assign', { deadline: 'Send the badges', person: 'me' })).isError).toBe(
      false,
    );
    expect((await deadlineNow('send-the-badges'))?.owner).toBe('secretary');
    expect((await secretary.call('say', { text: 'travel is done' })).text).toContain('is done');
  });
});

describe('what an assistant is refused', () => {
  test.each([
    ['deadlines', { which: 'yesterday' }, 'no-such-choice', /mine, late, week/],
    ['deadline_move', { deadline: 'programme', to: 'soonish' }, 'date-leftover-words', /Friday 17:00/],
    ['deadline_move', { deadline: 'programme' }, 'missing', /Missing: to\nto: /],
    ['say', { text: 'move programme' }, 'missing', /Missing: to\nto: .*\ndeadline_move \{"deadline":/],
    ['deadline_show', { deadline: 'papers on' }, 'ambiguous', /deadline_show \{"deadline":"papers-draft"\}/],
    ['deadline_show', { deadline: 'xyzzy' }, 'no-such-deadline', /xyzzy/],
    ['deadline_show', { item: 'programme' }, 'argument-unknown', /There are: deadline\./],
    ['deadline_show', { deadline: ['programme'] }, 'argument-text', /deadline/],
    ['overview', { all: 'yes' }, 'argument-unknown', /None is taken/],
    ['say', {}, 'argument-text', /text/],
    ['say', { text: 'overview', as: 'chair' }, 'argument-unknown', /There are: text/],
  ])('%s %j: %s', async (name, given, code, says) => {
    const called = await secretary.call(name, given);
    expect(called).toMatchObject({ isError: true, code, text: expect.stringMatching(says) });
  });

  test.each([
    ['deadline_done', { deadline: 'programme' }, 'not-allowed-finish'],
    ['deadline_move', { deadline: 'programme', to: 'Monday' }, 'not-allowed-change'],
    ['people', {}, 'not-allowed-inside'],
    ['say', { text: 'programme is done' }, 'not-allowed-finish'],
  ])('to a person who may not: %s %j', async (name, given, code) => {
    const before = await planNow();
    expect(await watcher.call(name, given)).toMatchObject({ isError: true, code });
    expect(await planNow()).toEqual(before);
  });

  test('what its person may not see is as if it were not there', async () => {
    const [guessed, made] = ['Dismiss the caterer', 'Dismiss the gardener'];
    const said = async (deadline: string) => (await watcher.call('deadline_show', { deadline })).text;
    expect((await said(guessed)).replace(guessed, '')).toBe((await said(made)).replace(made, ''));
    expect((await said('hidden')).replace('hidden', 'hiddem')).toBe(await said('hiddem'));
  });

  test.each(['deadline_done', 'deadline_add', 'note', 'undo', 'remind'])(
    '%s to one that may only read',
    async (name) => {
      const reading = await bench.as('secretary', 'read');
      const before = await planNow();
      const given = { deadline: 'papers', title: 'x', due: 'Friday', remark: 'x', when: 'Friday' };
      const { tools } = await secretary.client.listTools();
      const known = Object.keys(tools.find((tool) => tool.name === name)?.inputSchema.properties ?? {});
      const own = Object.fromEntries(Object.entries(given).filter(([option]) => known.includes(option)));
      expect(await reading.call(name, own)).toMatchObject({ isError: true, code: 'only-reads' });
      expect(await planNow()).toEqual(before);
    },
  );

  test.each(['travel is done', 'add "x" friday', 'undo', 'mute papers', 'remind papers friday'])(
    '“%s” to one that may only read',
    async (text) => {
      const reading = await bench.as('secretary', 'read');
      const before = await planNow();
      expect(await reading.call('say', { text })).toMatchObject({ isError: true, code: 'only-reads' });
      expect(await planNow()).toEqual(before);
    },
  );

  test.each([
    'web',
    'calendar link',
    'link',
    'people link owner slack:T1/U1',
    'me forget confirm',
    'board here',
  ])('“%s”, which people do themselves', async (text) => {
    const before = await planNow();
    expect(await secretary.call('say', { text })).toMatchObject({ isError: true, code: 'in-person' });
    expect(await planNow()).toEqual(before);
  });

  test.each(['web', 'people_link', 'me_forget', 'xyzzy', '__proto__', 'constructor', ''])(
    'a tool %j that there is not',
    async (name) => {
      await expect(secretary.call(name)).rejects.toThrow('There is no such tool');
    },
  );

  test('to somebody who has left, everything', async () => {
    const partner = await bench.as('partner');
    const left = await secretary.call('say', { text: 'people leave partner' });
    expect(left.isError).toBe(false);
    await expect(partner.call('overview')).rejects.toThrow('does not know');
    await expect(bench.as('nobody')).rejects.toThrow('does not know');
  });
});

test('a rehearsal may be at another hour: the answer is of the plan’s time', async () => {
  now = inRio('2027-11-06 10:00');
  expect((await secretary.call('overview')).text).toMatch(/As of Saturday, 6 November 2027/);
});
