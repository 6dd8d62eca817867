import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlanSession } from '../../src/cli/plan-session.ts';
import { runRequest } from '../../src/cli/run-request.ts';
import { readConfig } from '../../src/config.ts';
import { planPath } from '../../src/main/plan-start.ts';
import type { Session } from '../../src/main/session.ts';

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

describe('an empty title', () => {
  test.each([['deadline', 'add', '', 'friday'], ['deadline add "" friday'], ['add', '“”', 'friday']])(
    'is refused: %s %s %s %s',
    async (...argv) => {
      const { exitCode, stderr } = await run(...argv.filter((word) => word !== undefined));
      expect({ exitCode, stderr }).toEqual({
        exitCode: 1,
        stderr: expect.stringContaining('There was no text in that'),
      });
    },
  );
});
