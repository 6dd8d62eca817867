import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlanSession } from '../../src/cli/plan-session.ts';
import { runRequest } from '../../src/cli/run-request.ts';
import { planPath } from '../../src/main/plan-start.ts';
import type { Session } from '../../src/main/session.ts';
import { readConfig } from '../../src/settings/config.ts';

let session: Session;
beforeAll(async () => {
  session = await openPlanSession(planPath(undefined), readConfig({ LOG_LEVEL: 'silent' }));
});
afterAll(() => session.store.close());

const run = (...argv: string[]) => runRequest({ argv, stdin: '', cwd: '/' }, session);

describe('--lang', () => {
  test.each(['klingon', 'xx-YY', 'pt-!'])('%s is refused, with the languages that exist', async (tag) => {
    const { exitCode, stderr } = await run('overview', '--lang', tag);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`“${tag}” is not a language`);
    expect(stderr).toContain('en, pt-BR, es, fr, it');
  });

  test.each(['pt', 'pt_PT', 'en-GB', 'fr'])('%s is taken', async (tag) => {
    expect((await run('overview', '--lang', tag)).exitCode).toBe(0);
  });
});

describe('CONGRESS_LANG', () => {
  test.each(['klingon', 'xx-YY', 'pt-!', 'english'])(
    '%s is refused, with the languages that exist',
    (tag) => {
      expect(() => readConfig({ CONGRESS_LANG: tag })).toThrow(
        'CONGRESS_LANG: a language that the bot speaks: en',
      );
    },
  );

  test.each([
    ['pt_BR', 'pt-BR'],
    ['FR', 'FR'],
    ['en-GB', 'en-GB'],
  ])('%s is taken', (tag, read) => {
    expect(readConfig({ CONGRESS_LANG: tag }).CONGRESS_LANG).toBe(read);
  });
});

test('a person of CONGRESS_AS who is not in the plan is refused by the setting, with those who are', async () => {
  const { stderr, exitCode } = await runRequest(
    { argv: ['overview'], stdin: '', cwd: '/' },
    { ...session, config: { ...session.config, CONGRESS_AS: 'bob' } },
  );
  expect(exitCode).toBe(2);
  expect(stderr).toContain('CONGRESS_AS: the plan has no person “bob”. Set one of: chair, secretary');
});

test.each([
  ['people', 'import'],
  ['deadlines', 'import'],
  ['commitments', 'import'],
  ['plan', 'import'],
])('%s import, which needs data, is noticed where there is none', async (...verb) => {
  let noticed = 0;
  const onChange = () => {
    noticed += 1;
  };
  const fileAlone = await openPlanSession(planPath(undefined), session.config, onChange);
  const { stderr } = await runRequest({ argv: [...verb, '/dev/null'], stdin: '', cwd: '/' }, fileAlone);
  expect([noticed, stderr]).toEqual([1, expect.stringContaining('Give --data')]);
});

describe('an empty title', () => {
  test.each([['deadline', 'add', '', 'friday'], ['deadline add "" friday'], ['add', '“”', 'friday']])(
    'is refused: %s %s %s %s',
    async (...argv) => {
      const { exitCode, stderr } = await run(...argv.filter((word) => word !== undefined));
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: expect.stringContaining('What is to be done?'),
      });
    },
  );
});

describe('--json', () => {
  test.each([
    ['no such thing', 1, 'unknown-item', ['done', 'xyzzy']],
    ['nothing that can be changed', 1, 'read-only', ['done', 'papers']],
    ['no such command', 2, 'unknown-verb', ['xyzzy']],
    ['a date that cannot be read', 1, 'date-leftover-words', ['when', 'gibberish']],
    ['an option that lacks', 2, 'missing', ['deadline', 'move']],
    ['an unknown option', 2, 'unknown-option', ['overview', '--xyzzyx']],
    ['an unknown language', 2, 'bad-lang', ['overview', '--lang', 'klingon']],
    ['several things', 1, 'ambiguous', ['deadline', 'show', 'papers on', '--now', '2008-11-17']],
  ])('says %s in one JSON value', async (_, exitCode, code, argv) => {
    const outcome = await run(...argv, '--json');
    const message = expect.stringMatching(/\S/) as string;
    expect(JSON.parse(outcome.stdout)).toEqual({ error: { code, message } });
    expect({ exitCode: outcome.exitCode, said: outcome.stderr !== '' }).toEqual({ exitCode, said: true });
  });

  test('is not what somebody wrote after two hyphens', async () => {
    expect((await run('done', 'xyzzy', '--', '--json')).stdout).toBe('');
  });
});

describe('what a member may not do on the command line', () => {
  test.each([
    ['commitments', 'export'],
    ['commitments', 'import', '/dev/null'],
  ])('%s %s', async (...argv) => {
    const lasting = { ...session, lasting: true };
    const asked = { argv: [...argv, '--as', 'ecpat-focal'], stdin: '', cwd: '/' };
    const { exitCode, stdout, stderr } = await runRequest(asked, lasting);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('Only the secretary or the chair can do that.');
  });
});

test.each([
  [['overview', '--xyzzyx', '--lang', 'it'], 'Non c’è alcuna opzione --xyzzyx.'],
  [['overview', '--lang=fr', '--now'], 'L’option --now exige une valeur.'],
  [['overview', '--lang', 'klingon', '--xyzzyx'], 'There is no option --xyzzyx.'],
])('an option that cannot be read is refused in the language that was asked for: %j', async (argv, said) => {
  expect((await run(...argv)).stderr.split('\n')[0]).toBe(said);
});
