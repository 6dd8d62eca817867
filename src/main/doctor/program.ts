import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../../locales/index.ts';
import { packageRoot } from '../../process/package-root.ts';
import { programVersion } from '../../process/program-version.ts';
import type { Check } from './context.ts';
import { fix, ok } from './finding.ts';

const oldestNode = [20, 12] as const;

/** What the program reads beside its code. */
const needed = ['dist/fonts', 'dist/web', 'plans', 'src/store/migrations/meta/_journal.json'];

const isOld = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Node, the files of the program, and whether this Node knows the languages that the bot speaks. */
export const checkProgram: Check = async ({ words }) => {
  const { node } = process.versions;
  const found = await Promise.all(needed.map((path) => isThere(join(packageRoot, path))));
  const missing = needed.filter((_, index) => !found[index]);
  const unknown = locales.filter((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0);
  return [
    isOld(node)
      ? fix('node', words.text('doctor.node-old', { version: node }))
      : unknown.length > 0
        ? fix('node', words.text('doctor.node-languages', { languages: unknown.join(', ') }))
        : ok('node', words.text('doctor.node', { version: node })),
    missing.length > 0
      ? fix('files', words.text('doctor.files-missing', { files: missing.join(', '), folder: packageRoot }))
      : ok('files', words.text('doctor.files', { version: programVersion() })),
  ];
};
