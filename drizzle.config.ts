import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/store/schema.ts', './src/store/conversation-table.ts', './src/store/total-table.ts'],
  out: './src/store/migrations',
});
