import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    'schema',
    'allowance-table',
    'conversation-table',
    'frozen-table',
    'page-table',
    'rating-table',
    'total-table',
  ].map((name) => `./src/store/${name}.ts`),
  out: './src/store/migrations',
});
