/** What a room may import: other rooms, and packages by the start of their name. */
export type Room = {
  name: string;
  /** Which files belong to it. The first room that fits counts. */
  files: RegExp;
  rooms: readonly string[];
  packages: readonly string[];
};

const words = ['domain', 'ground', 'vocabulary'];
const pure = [...words, 'time', 'locales', 'ask', 'views', 'plan-file', 'library'];
const core = [...pure, 'store', 'core'];

/**
 * The house: domain <- time <- ask, views <- core <- commands, jobs, adapters <- main. `ground` and `vocabulary` are the
 * few files of src that rooms below the core may use: they know the domain only.
 */
export const rooms: readonly Room[] = [
  {
    name: 'main',
    files: /^src\/(main|start|cli|prepare)(\.ts$|\/)/,
    rooms: [...core, 'report', 'sheet', 'commands', 'jobs', 'terminal', 'slack', 'discord', 'web', 'main'],
    packages: ['node:', 'zod'],
  },
  { name: 'domain', files: /^src\/domain\//, rooms: ['domain'], packages: ['node:crypto', 'node:util'] },
  {
    name: 'time',
    files: /^src\/time\//,
    rooms: [...words, 'time'],
    packages: ['date-fns', '@date-fns/tz', 'chrono-node', 'node:util', 'node:module'],
  },
  { name: 'ground', files: /^src\/(errors|package-root)\.ts$/, rooms: ['domain'], packages: ['node:'] },
  {
    name: 'vocabulary',
    files: /^src\/(fresh-id|message|named-promise|nearest|plan-time|promises|text)\.ts$/,
    rooms: words,
    packages: ['fastest-levenshtein'],
  },
  {
    name: 'locales',
    files: /^src\/locales\//,
    rooms: [...words, 'locales'],
    packages: ['intl-messageformat'],
  },
  {
    name: 'plan-file',
    files: /^src\/plan-file\//,
    rooms: [...words, 'time', 'plan-file'],
    packages: ['yaml', 'zod', 'node:'],
  },
  {
    name: 'ask',
    files: /^src\/ask\//,
    rooms: [...words, 'time', 'ask'],
    packages: ['minisearch', 'fastest-levenshtein'],
  },
  {
    name: 'library',
    files: /^src\/library\//,
    rooms: [...words, 'library'],
    packages: ['mammoth', 'unpdf', 'node:'],
  },
  {
    name: 'report',
    files: /^src\/report\//,
    rooms: [...words, 'time', 'locales', 'views', 'report'],
    packages: ['csv-stringify', 'pdfmake', 'satori', '@resvg/resvg-js', '@fontsource/noto-sans', 'node:'],
  },
  {
    name: 'sheet',
    files: /^src\/sheet\//,
    rooms: [...words, 'time', 'locales', 'views', 'sheet'],
    packages: ['csv-parse', 'csv-stringify', 'node:'],
  },
  { name: 'views', files: /^src\/views\//, rooms: [...words, 'time', 'locales', 'views'], packages: [] },
  {
    name: 'store',
    files: /^src\/store\//,
    rooms: ['domain', 'ground', 'store'],
    packages: ['drizzle-orm', '@electric-sql/pglite', 'pg', 'node:'],
  },
  { name: 'core', files: /^src\/[^/]+\.ts$/, rooms: core, packages: ['pino', 'zod', 'node:'] },
  { name: 'commands', files: /^commands\//, rooms: [...core, 'report', 'commands'], packages: ['node:'] },
  { name: 'jobs', files: /^jobs\//, rooms: [...core, 'jobs'], packages: ['bullmq', 'ioredis', 'node:'] },
  {
    name: 'terminal',
    files: /^adapters\/terminal\//,
    rooms: [...core, 'terminal'],
    packages: ['node:', 'zod'],
  },
  {
    name: 'slack',
    files: /^adapters\/slack\//,
    rooms: [...core, 'slack'],
    packages: ['@slack/', 'yaml', 'zod', 'node:'],
  },
  {
    name: 'discord',
    files: /^adapters\/discord\//,
    rooms: [...core, 'discord'],
    packages: ['discord.js', 'zod', 'node:'],
  },
  { name: 'web', files: /^adapters\/web\//, rooms: [...core, 'web'], packages: ['hono', '@hono/', 'node:'] },
];

/** Doors: the only `index.ts` there may be, and the only way into an adapter or the commands from outside. */
export const doors = /^(commands|jobs|adapters\/[^/]+|src\/locales|src\/ask\/words)\/index\.ts$/;

/** What only one named place may write; comments do not count. */
export const stray: readonly { what: string; pattern: RegExp; allowed?: RegExp }[] = [
  {
    what: 'the present outside src/clock.ts',
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/,
    allowed: /^src\/clock\.ts$/,
  },
  { what: 'a Date object outside src/time', pattern: /\bnew Date\((?!\s*\))/, allowed: /^src\/time\// },
  {
    what: 'the environment outside src/config.ts',
    pattern: /\bprocess\.env\b/,
    allowed: /^src\/config\.ts$/,
  },
  { what: 'the console', pattern: /\bconsole\./ },
  { what: 'chance', pattern: /\bMath\.random\b/ },
  { what: 'a default export', pattern: /^\s*export\s+default\b|\bas default\b/ },
  { what: 'a barrel', pattern: /^\s*export\s+\*/ },
];

export const longestFile = 250;
