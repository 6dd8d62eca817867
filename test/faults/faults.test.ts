import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';

const main = join(packageRoot, 'dist/test/faults/main.js');

/** Runs the built harness; every process of it is the built program, as it is when it is installed. */
async function runHarness(...args: string[]) {
  if (!existsSync(main)) throw new Error('the harness is not built: npm run build');
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const read = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    read.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    read.stderr += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (read.stdout === '' && args.includes('--json'))
    throw new Error(`no result, code ${code}: ${read.stderr}`);
  return { code, ...read };
}

// Each run waits most of its time, for claims to end and for what might come twice, so that they run beside each other.
describe.concurrent('a bot that is killed again and again', () => {
  it('loses nothing and says nothing twice', { timeout: 400_000 }, async () => {
    const { code, stdout, stderr } = await runHarness('--reminders=40', '--kills=3', '--seed=7', '--json');
    const result = JSON.parse(stdout) as Record<string, number>;
    expect(Object.keys(result)).toEqual(['planned', 'sent', 'late', 'lost', 'doubled', 'kills']);
    expect({ code, stderr, lost: result.lost, doubled: result.doubled, kills: result.kills }).toEqual({
      code: 0,
      stderr: '',
      lost: 0,
      doubled: 0,
      kills: 3,
    });
    expect(result.sent).toBe(result.planned);
    expect(result.planned).toBeGreaterThan(30);
  });

  it('is seen to say something twice when the platform denies what it got', {
    timeout: 400_000,
  }, async () => {
    const { code, stdout } = await runHarness('--reminders=40', '--kills=0', '--seed=7', '--blind', '--json');
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { doubled: number }).doubled).toBeGreaterThan(0);
  });

  it('is the whole program, with both platforms, as well', { timeout: 400_000 }, async () => {
    const size = ['--mode=embedded', '--reminders=12', '--kills=1'];
    const { code, stdout } = await runHarness(...size, '--seed=3', '--json');
    const [result] = JSON.parse(stdout) as [Record<string, number>];
    expect(result).toMatchObject({
      planned: 12,
      sent: 12,
      lost: 0,
      doubled: 0,
      early: 0,
      leaked: 0,
      kills: 1,
    });
    expect(code).toBe(0);
  });

  it('is not run with options that make no sense', async () => {
    for (const wrong of [['--reminders=many'], ['--store=mysql'], ['--unknown']]) {
      const { code, stdout, stderr } = await runHarness(...wrong);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('usage: npm run faults');
    }
  });
});
