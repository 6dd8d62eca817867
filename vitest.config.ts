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

// What starts the program or asks for a process of its own. All other files share the processes of the workers: a value
// in, a value out, or a store of their own, and nothing is left behind by one file for the next. To load the program, its
// words and its database takes longer than most of the files themselves.
const apart = ['architecture', 'deploy', 'end-to-end', 'faults', 'process'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

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
          include: ['test/*.test.ts', ...apart],
        },
      },
      {
        test: {
          ...common,
          name: 'together',
          include: ['test/*/**/*.test.ts'],
          exclude: apart,
          isolate: false,
        },
      },
    ],
  },
});
