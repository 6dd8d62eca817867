import { z } from 'zod';
import { finalChoices } from '../domain/final-decision.ts';
import { sentencesField, titleField, whoField } from './fields.ts';
import { instantField } from './time-fields.ts';

/** What becomes of a commitment after the last round, as an export writes it. */
export const finalDecision = z.strictObject({
  choice: z.enum(finalChoices),
  to: titleField.exactOptional(),
  because: sentencesField.exactOptional(),
  by: whoField.default('plan-file'),
  at: instantField,
});
