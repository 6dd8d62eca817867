import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { apartVerb } from '../../src/cli/apart.ts';
import { openDataSession } from '../../src/cli/data-session.ts';
import { readArguments } from '../../src/cli/run-request.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Finding } from '../../src/main/doctor/finding.ts';
import { readUsableSettings } from '../../src/settings/config.ts';
import { smallPlan } from '../plan-file/small-plan.ts';

type Environment = Readonly<Record<string, string>>;

const people = `  - { id: ana, name: Ana, role: member, accounts: ['slack:T1/U1', 'discord:123'] }
  - { id: bo, name: Bo, role: member, zone: Europe/Rome }
events:`;
const deadlines = `deadlines:
  - { id: hall, title: Book the hall, due: 2027-05-06, owner: ana }
`;

/** A data folder with a small plan, and `congress doctor` on it. */
export async function openDoctor() {
  const folder = mkdtempSync(join(tmpdir(), 'congress-doctor-'));
  const data = join(folder, 'data');
  const plan = join(folder, 'plan.yaml');
  const base = { DATA_DIR: data, CONGRESS_PLAN: plan, CONGRESS_CLOCK: 'rehearsal', LOG_LEVEL: 'silent' };
  const configOf = (environment: Environment) => readUsableSettings({ ...base, ...environment }).config;

  async function run(environment: Environment, line = 'doctor', print?: (line: string) => void) {
    const { words: typed, options } = readArguments(line.split(' '));
    const { config, problems: unreadable } = readUsableSettings({ ...base, ...environment });
    const context = { config, options, typed, words: wordsFor(options.lang ?? 'en'), unreadable };
    const outcome = await apartVerb(typed)?.run({ ...context, ...(print && { print }) });
    if (!outcome) throw new Error('no verb');
    return outcome;
  }

  writeFileSync(plan, smallPlan(deadlines).replace('events:', people));
  await (await openDataSession(configOf({}))).close();
  return {
    folder,
    data,
    configOf,
    run,
    /** What the checks found, by name; those of one check in their order. */
    async found(environment: Environment): Promise<Record<string, string[]>> {
      const { stdout, exitCode } = await run(environment, 'doctor --json');
      const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: Finding[] };
      expect(ok).toBe(exitCode === 0);
      expect(ok).toBe(checks.every(({ state }) => state !== 'fix'));
      const all: Record<string, string[]> = {};
      for (const { check, state, says } of checks) all[check] = [...(all[check] ?? []), `${state} ${says}`];
      return all;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
