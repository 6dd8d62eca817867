import { defineConfig } from 'vitest/config';

const common = {
  // Processes, not threads: tests start servers, lock data folders and listen to signals.
  pool: 'forks',
  maxWorkers: 2,
  // A machine that does more than this still passes: what is waited for is looked at again and again.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  teardownTimeout: 20_000,
} as const;

// A value in, a value out, or a store of their own: nothing in these rooms is left behind by one file for the next, so
// that a process loads the program once for all of them, which takes longer than most of the files themselves.
const together = [
  'ask',
  'bot',
  'command',
  'commands',
  'domain',
  'follow-up',
  'ical',
  'language',
  'library',
  'locales',
  'operation',
  'plan-file',
  'platform',
  'reader',
  'sheet',
  'terminal',
  'text',
  'time',
  'understand',
  'views',
].map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    ...common,
    globalSetup: ['test/missing-servers.ts', 'test/missing-discord-schema.ts'],
    watch: false,
    // In this order: the long files first, so that the short ones fill both workers to the end.
    projects: [
      {
        test: {
          ...common,
          name: 'apart',
          include: ['test/**/*.test.ts'],
          exclude: together,
        },
      },
      { test: { ...common, name: 'together', include: together, isolate: false } },
    ],
  },
});
