/** A room is a folder: what may be imported into it, other rooms and packages by the start of their name. */
export type Room = {
  name: string;
  /** Its folder, with a slash at the end; the file `src/<name>.ts` for one of the doors of `src`. */
  folder: string;
  rooms: readonly string[];
  packages: readonly string[];
};

const room = (folder: string, rooms: readonly string[], packages: readonly string[] = []): Room => {
  const name = folder.split('/').at(-1) ?? folder;
  return { name, folder: folder.endsWith('.ts') ? folder : `${folder}/`, rooms, packages };
};

const words = ['domain', 'message', 'text', 'time'];
const spoken = [...words, 'locales', 'views'];
const core = [...spoken, 'language', 'command', 'platform', 'process', 'settings'];
const files = ['plan-file', 'sheet', 'library', 'report', 'ical'];

/**
 * The house, from the ground up: a room imports what stands above it in this list, and nothing below.
 * domain, language <- time, text, message <- ask, views <- command <- bot <- operation, commands, jobs, adapters <- main.
 */
export const rooms: readonly Room[] = [
  room('src/domain', [], ['node:crypto', 'node:util']),
  room('src/language', [], ['cldr-core']),
  room('src/message', ['domain']),
  room('src/process', ['domain'], ['pino', 'prom-client', 'zod', 'node:']),
  room(
    'src/time',
    ['domain', 'language'],
    [
      'date-fns',
      '@date-fns/tz',
      'chrono-node',
      'rrule-temporal',
      'temporal-polyfill',
      'node:util',
      'node:module',
    ],
  ),
  room('src/text', ['domain', 'language', 'time'], ['fastest-levenshtein']),
  room('src/settings', ['domain', 'language', 'time'], ['fastest-levenshtein', 'zod', 'node:']),
  room('src/locales', ['message'], ['intl-messageformat']),
  room('src/store', ['domain', 'message', 'process'], ['drizzle-orm', '@electric-sql/pglite', 'pg', 'node:']),
  room('src/ask', [...words, 'language', 'locales'], ['fastest-levenshtein']),
  room('src/reader', ['domain', 'language', 'time', 'process', 'locales', 'ask'], ['zod']),
  room('src/views', [...words, 'language', 'locales']),
  room('src/plan-file', words, ['yaml', 'zod', 'node:']),
  room(
    'src/sheet',
    [...words, 'language', 'locales'],
    ['csv-parse', 'csv-stringify', 'hucre', 'zod', 'node:'],
  ),
  room(
    'src/library',
    ['domain', 'message', 'process'],
    ['@xmldom/xmldom', 'fflate', 'hucre', 'unpdf', 'node:'],
  ),
  room(
    'src/report',
    [...spoken, 'process'],
    ['csv-stringify', 'pdfmake', 'satori', '@resvg/resvg-js', 'node:'],
  ),
  room('src/command', [...spoken, 'ask', 'language', 'process', 'store'], ['zod', 'node:']),
  room('src/ical', [...spoken, 'command'], ['ical.js', 'zod', 'node:crypto']),
  room('src/understand', [...words, 'locales', 'language', 'command'], ['fastest-levenshtein']),
  room(
    'src/bot',
    [...spoken, 'ask', 'language', 'command', 'understand', 'process', 'store'],
    ['zod', 'node:'],
  ),
  room('src/operation', [...spoken, 'command', 'bot'], ['zod', 'node:']),
  room('src/platform', ['domain', 'message', 'command', 'bot', 'process', 'store'], ['undici', 'node:']),
  room('commands', [...core, 'ask', 'bot', 'ical', 'library', 'report', 'sheet'], ['node:']),
  room('jobs', [...core, 'store'], ['bullmq', 'ioredis', 'zod', 'node:']),
  room('adapters/terminal', core, ['node:', 'zod']),
  room('adapters/slack', [...core, 'library'], ['@slack/', 'yaml', 'zod', 'node:']),
  room('adapters/discord', [...core, 'bot', 'library'], ['discord.js', 'zod', 'node:']),
  room('adapters/email', core, ['nodemailer', 'node:']),
  room(
    'adapters/web',
    [...core, 'bot', 'operation', 'library', 'report'],
    ['hono', '@hono/node-server', 'zod', 'node:'],
  ),
  room('adapters/mcp', [...core, 'bot', 'operation'], ['@modelcontextprotocol/sdk']),
  room(
    'src/main',
    [
      ...[
        ...core,
        ...files,
        'ask',
        'reader',
        'bot',
        'store',
        'commands',
        'jobs',
        'terminal',
        'slack',
        'discord',
        'email',
        'web',
        'mcp',
      ],
    ],
    ['zod', 'node:'],
  ),
  room(
    'src/cli',
    [...core, ...files, 'ask', 'bot', 'store', 'commands', 'main', 'terminal', 'slack', 'discord', 'mcp'],
    ['node:', 'zod'],
  ),
  room('src/main.ts', [...core, 'store', 'main', 'commands', 'jobs']),
  room('src/cli.ts', [...core, 'store', 'main', 'cli'], ['node:']),
  room('src/start.ts', [...core, 'plan-file', 'main', 'cli', 'main.ts'], ['node:']),
];

/** Doors: the only `index.ts` there may be, and the only way into an adapter or the commands from outside. */
export const doors = /^(commands|jobs|adapters\/[^/]+|src\/locales)\/index\.ts$/;

/** What only one named place may write; comments do not count. */
export const stray: readonly { what: string; pattern: RegExp; allowed?: RegExp }[] = [
  {
    what: 'the present outside src/process/clock.ts',
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/,
    allowed: /^src\/process\/clock\.ts$/,
  },
  { what: 'a Date object outside src/time', pattern: /\bnew Date\((?!\s*\))/, allowed: /^src\/time\// },
  {
    what: 'the environment outside src/settings/config.ts',
    pattern: /\bprocess\.env\b/,
    allowed: /^src\/settings\/config\.ts$/,
  },
  { what: 'the console', pattern: /\bconsole\./ },
  { what: 'chance', pattern: /\bMath\.random\b/ },
  { what: 'a default export', pattern: /^\s*export\s+default\b|\bas default\b/ },
  { what: 'a barrel', pattern: /^\s*export\s+\*/ },
];

export const longestFile = 250;

/** Sorted data, one entry a line, which may be as long as they need: words of a language, holidays of the world. */
export const wordData =
  /^src\/(?:language\/(?:concept|(?:[a-z]{2}|dictionary)\/[a-z-]+|intents\/(?:weights|frames))|time\/holidays\/holiday-days)\.ts$/;
