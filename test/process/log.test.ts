import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';

const program = `
  import { createLog } from './dist/src/process/log.js';
  const cause = Object.assign(new Error('no space left'), { code: '53100' });
  const error = new Error('Failed query: insert into plan\\nparams: {"title":"private words"}', { cause });
  createLog('warn').error({ error, url: 'postgres://bot:secret@db/plan' }, 'a command failed');
`;

test('an error is logged with its cause and where it arose, without values and secrets', () => {
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  const line = JSON.parse(stderr) as { error: { message: string; cause: { code: string } }; url: string };
  expect(line.error.message).toBe('Failed query: insert into plan');
  expect(line.error.cause.code).toBe('53100');
  expect(stderr).not.toMatch(/private words|secret/);
});
