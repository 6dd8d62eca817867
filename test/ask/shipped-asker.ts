import { join } from 'node:path';
import { type AskDocument, type Asker, createAsker } from '../../src/ask/asker.ts';
import type { Calendar } from '../../src/domain/calendar.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { calendar } from '../../src/time/calendar.ts';

/** The shipped plan with its documents. */
async function shippedSources(): Promise<{
  plan: Plan;
  documents: AskDocument[];
  calendar: Calendar;
}> {
  const { plan, documents } = await readPlanFile(join(packageRoot, 'plans/rio-2008.yaml'));
  const own = plan.documents.map(({ id, title }) => ({ id, title, text: documents.get(id) ?? '' }));
  return { plan, documents: own, calendar };
}

/** The shipped plan. */
export const shippedPlan = async (): Promise<Plan> => (await shippedSources()).plan;

/** The asker of the shipped plan, with its document and any others beside it. */
export async function shippedAsker(others: readonly AskDocument[] = []): Promise<Asker> {
  const { plan, documents } = await shippedSources();
  return createAsker({ plan, documents: [...documents, ...others], calendar });
}
