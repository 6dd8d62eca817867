import { bigint, pgTable, text } from 'drizzle-orm/pg-core';
import type { Plan } from '../domain/plan.ts';
import { jsonOf } from './schema.ts';

/** The reports of rounds that are over: a row is written once, and never changed. */
export const frozenTable = pgTable('frozen_report', {
  round: text('round').primaryKey(),
  /** In the plan's time. */
  at: bigint('at', { mode: 'number' }).notNull(),
  plan: jsonOf<Plan>('plan').notNull(),
});
