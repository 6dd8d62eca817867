import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defaultLadder } from '../src/domain/plan.ts';
import { packageRoot } from '../src/process/package-root.ts';

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => ({
  name,
  text: read(name),
}));

test.each(documents)('$name runs only scripts that there are', ({ text }) => {
  const named = [...text.matchAll(/npm run (?:-s )?([a-z-]+)/g)].map(([, script]) => script ?? '');
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

test.each(documents)('$name names only files that there are', ({ text }) => {
  const paths = [...text.matchAll(/`((?:src|test|adapters|commands|jobs|plans|scripts)\/[\w./-]+)`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !path.includes('my-congress'));
  expect(paths.filter((path) => !existsSync(join(packageRoot, path)))).toEqual([]);
});

test('the ladder that holds is what is said', () => {
  const days = defaultLadder.before.filter((day) => day > 0);
  const last = days.at(-1);
  expect(read('docs/reminders.md')).toContain(
    `| ${days.slice(0, -1).join(', ')} and ${last} days before, and on the day, ${defaultLadder.at} |`,
  );
  expect(read('docs/reminders.md')).toContain(
    `| ${defaultLadder.overdue.owner.join(' and ')} days late, ${defaultLadder.at} |`,
  );
  expect(read('docs/reminders.md')).toContain(
    `| ${defaultLadder.overdue.chair.join(' and ')} days late, ${defaultLadder.at} |`,
  );
});
