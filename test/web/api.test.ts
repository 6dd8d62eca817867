import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Scope } from '../../src/command/scope.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { describeApi } from '../../src/operation/describe-api.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { openPage, type PageBench } from './bench.ts';

const plan = committeePlan({
  people: [
    personOf('owner'),
    personOf('secretary', { role: 'secretary' }),
    personOf('watcher', { role: 'observer' }),
  ],
  deadlines: [
    deadlineOf('programme', '2027-11-05', { title: 'Publish the programme' }),
    deadlineOf('travel', '2027-10-20', { title: 'Confirm travel and visas' }),
    deadlineOf('papers-draft', '2027-11-03', { title: 'Circulate the drafts of health' }),
    deadlineOf('papers', '2027-11-08', { title: 'Finish the papers on health' }),
    deadlineOf('hidden', '2027-11-09', { title: 'Dismiss the caterer', private: true }),
  ],
});

let page: PageBench;
let secretary: string;
let watcher: string;
const tokenFor = async (person: string, scope: Scope) =>
  (await page.session.tokens.give(person, { scope })).secret;
beforeAll(async () => {
  page = await openPage(plan, () => inRio('2027-11-01 10:00'));
  secretary = await tokenFor('secretary', 'change');
  watcher = await tokenFor('watcher', 'change');
});
afterAll(() => page.close());

const planNow = () => page.session.store.plan();

type Body = { text?: string; data?: unknown; next?: object[]; repeated?: true; error?: { code: string } };

/** Asks an address: with a body by POST, without by GET. */
async function ask(
  path: string,
  body?: unknown,
  { token = secretary, headers = {} }: { token?: string; headers?: Record<string, string> } = {},
) {
  const response = await fetch(new URL(`/api${path}`, page.origin), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Body;
  expect([path, fits(answer, response.status)]).toEqual([path, true]);
  return { status: response.status, code: answer.error?.code, ...answer };
}

const api = describeApi(commands, { words: wordsFor('en'), version: '1' });
const ajv = new Ajv2020({ strict: false });
const schemaOf = (name: string) =>
  ajv.compile({ $ref: `#/components/schemas/${name}`, components: api.components });
const [answers, refusals] = [schemaOf('Answer'), schemaOf('Refusal')];
const fits = (body: unknown, status: number) => (status === 200 ? answers(body) : refusals(body));

describe('the document of OpenAPI', () => {
  test.each(['en', 'fr'])('is one, by its schema, in %s', async (locale) => {
    const response = await fetch(new URL('/api/openapi.json', page.origin), {
      headers: { 'accept-language': locale },
    });
    const { valid, errors } = await new Validator().validate(
      (await response.json()) as Record<string, unknown>,
    );
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  test('has every command that is for programs, and no other', () => {
    const open = commands.filter(({ inPerson }) => !inPerson);
    expect(Object.keys(api.paths)).toHaveLength(open.length + 1);
    const ids = Object.values(api.paths).flatMap((item) =>
      Object.values(item as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(api.paths).filter((path) => /token|\/web|people\/link|forget/.test(path))).toEqual([]);
  });
});

describe('what a program reads and changes', () => {
  test.each([
    ['/overview', undefined, /0 of 5 deadlines are done/],
    ['/deadlines?which=late', undefined, /Confirm travel and visas/],
    ['/deadline/show?deadline=programme', undefined, /Due: Friday, 5 November 2027, 17:00/],
    ['/ask', { question: 'when is the programme due?' }, /5 November 2027/],
    ['/say', { text: 'what is late?' }, /Confirm travel and visas/],
  ])('%s', async (path, body, says) => {
    expect(await ask(path, body)).toMatchObject({ status: 200, text: expect.stringMatching(says) });
  });

  test('is changed once, told with its date, kept with where it came from, and taken back', async () => {
    const headers = { 'idempotency-key': 'once' };
    const move = { deadline: 'papers', to: 'Friday 17:00' };
    const both = [
      await ask('/deadline/move', move, { headers }),
      await ask('/deadline/move', move, { headers }),
    ];
    expect(both.map(({ status, repeated }) => [status, repeated])).toEqual([
      [200, undefined],
      [200, true],
    ]);
    expect(both[0]?.text).toContain('Friday, 5 November 2027, 17:00');
    const entries = await page.session.store.history({ item: 'papers', limit: 5 });
    expect(entries.filter(({ verb }) => verb === 'deadline move')).toMatchObject([
      { by: 'secretary', via: 'api' },
    ]);
    expect((await ask('/undo', {})).status).toBe(200);
    expect((await planNow())?.deadlines.find(({ id }) => id === 'papers')?.due).toEqual(
      plan.deadlines[3]?.due,
    );
  });

  test('a file comes with its bytes, and one is given as such', async () => {
    const { status, ...given } = await ask('/calendar?contents=all');
    const [file] = (given as { files?: { type: string; base64: string }[] }).files ?? [];
    expect([status, file?.type]).toEqual([200, 'text/calendar']);
    expect(Buffer.from(file?.base64 ?? '', 'base64').toString()).toContain('BEGIN:VCALENDAR');
    const notes = { name: 'notes.txt', text: 'The plenary is in hall 2. The hotel is the Gloria.' };
    expect((await ask('/documents/add', { file: notes })).status).toBe(200);
  });
});

describe('what a program is refused', () => {
  test.each([
    ['/xyzzy', undefined, 404, 'no-such-path'],
    ['/', undefined, 404, 'no-such-path'],
    ['/token/add', {}, 404, 'no-such-path'],
    ['/people/link', { person: 'owner', account: 'slack:T1/U1' }, 404, 'no-such-path'],
    ['/overview/../deadlines', { which: 'never' }, 422, 'no-such-choice'],
    ['/deadline/done?deadline=travel', undefined, 405, 'post-only'],
    ['/deadline/show?deadline=xyzzy', undefined, 404, 'no-such-deadline'],
    ['/deadline/show?deadline=papers&deadline=travel', undefined, 400, 'argument-text'],
    ['/deadline/show?constructor=x', undefined, 400, 'argument-unknown'],
    ['/deadline/show', undefined, 422, 'missing'],
    ['/deadline/show?deadline=health', undefined, 409, 'ambiguous'],
    ['/deadline/move', { deadline: 'papers', to: 'soonish' }, 422, 'date-leftover-words'],
    ['/deadline/move', '{', 400, 'argument-none'],
    ['/deadline/move', '[]', 400, 'argument-none'],
    ['/deadline/move', { deadline: { $ne: '' } }, 400, 'argument-text'],
    ['/deadline/add', { title: 'x'.repeat(100_000), due: 'Friday' }, 422, 'text-too-long'],
    ['/deadline/add', { title: '\u0000\u202e', due: 'Friday' }, 422, 'text-empty'],
    ['/documents/add', { file: '/etc/passwd' }, 400, 'argument-file'],
    ['/say', { text: 'web' }, 403, 'in-person'],
    ['/say', { text: ['web'] }, 400, 'argument-text'],
  ])('%s %j', async (path, body, status, code) => {
    const before = await planNow();
    expect(await ask(path, body)).toMatchObject({ status, code });
    expect(await planNow()).toEqual(before);
  });

  test('where its person may not, or its token only reads', async () => {
    const before = await planNow();
    const reading = await tokenFor('secretary', 'read');
    const done = { deadline: 'programme' };
    expect(await ask('/deadline/done', done, { token: watcher })).toMatchObject({ status: 403 });
    expect(await ask('/people', undefined, { token: watcher })).toMatchObject({ status: 403 });
    expect(await ask('/deadline/done', done, { token: reading })).toMatchObject({
      status: 403,
      code: 'only-reads',
    });
    expect(await ask('/deadline/show?deadline=hidden', undefined, { token: watcher })).toMatchObject({
      ...{ status: 404, code: 'no-such-deadline' },
    });
    expect(await ask('/overview', undefined, { token: 'congress_guess' })).toMatchObject({ status: 401 });
    expect(await planNow()).toEqual(before);
  });

  test('what fails on our side is said in JSON too, and tells nothing of it', async () => {
    const failing = await openPage(plan, () => inRio('2027-11-01 10:00'), {
      tokenOf: () => Promise.reject(new Error('the database is away')),
    });
    const headers = { authorization: `Bearer ${secretary}` };
    const response = await fetch(new URL('/api/overview', failing.origin), { headers });
    const body = await response.text();
    expect([response.status, JSON.parse(body)]).toMatchObject([500, { error: { code: 'ours' } }]);
    expect(body).not.toContain('database');
    await failing.close();
  });

  test('asking too much at once', async () => {
    const token = await tokenFor('owner', 'read');
    const statuses = await Promise.all(
      Array.from({ length: 150 }, async () => (await ask('/say', { text: 1 }, { token })).status),
    );
    expect(new Set(statuses)).toEqual(new Set([400, 429]));
  });
});

describe('docs/api.md', () => {
  const text = readFileSync(join(packageRoot, 'docs/api.md'), 'utf8');
  const shown = [...text.matchAll(/^curl .+$/gm)].map(([line]) => line);

  test('shows what reads and what changes', () => expect(shown.length).toBeGreaterThan(8));

  test.each(shown)('%s', async (line) => {
    const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
    const given = (option: string) =>
      words.flatMap((word, at) => (word === option ? [words[at + 1] ?? ''] : []));
    const url = new URL(words.find((word) => word.startsWith('http:')) ?? '');
    const headers = given('-H').map((header) => header.replace('$TOKEN', secretary).split(': '));
    const [body] = given('-d');
    const response = await fetch(new URL(`${url.pathname}${url.search}`, page.origin), {
      headers: Object.fromEntries(headers),
      ...(body !== undefined && { method: 'POST', body }),
    });
    expect(response.status).toBe(200);
  });
});
