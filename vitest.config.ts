import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/missing-servers.ts', 'test/missing-discord-schema.ts'],
    // Processes, not threads: tests start servers, lock data folders and listen to signals.
    pool: 'forks',
    maxWorkers: 2,
    // A machine that does more than this still passes: what is waited for is looked at again and again.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    teardownTimeout: 20_000,
    watch: false,
  },
});
