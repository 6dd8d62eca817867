import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/missing-servers.ts', 'test/missing-discord-schema.ts'],
    // Processes, not threads: tests start servers, lock data folders and listen to signals.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    watch: false,
  },
});
