import { z } from 'zod';
import { levels } from '../domain/commitment.ts';
import { directions } from '../domain/indicator.ts';
import { idField, periodField, sourceField, titleField } from './fields.ts';

const amount = z.number().min(-1e12).max(1e12);
const ids = z.array(idField).max(50).exactOptional();

/** What is counted, as a plan file writes it. */
export const indicator = z.strictObject({
  id: idField,
  title: titleField,
  unit: titleField.exactOptional(),
  whole: amount.exactOptional(),
  level: z.enum(levels).exactOptional(),
  country: titleField.exactOptional(),
  region: titleField.exactOptional(),
  direction: z.enum(directions).default('up'),
  baseline: z
    .strictObject({ value: amount, on: periodField.exactOptional(), source: sourceField })
    .exactOptional(),
  target: z.strictObject({ value: amount, on: periodField.exactOptional() }).exactOptional(),
  organisation: idField.exactOptional(),
  owner: idField.exactOptional(),
  commitments: ids,
  objectives: ids,
  frameworks: z.array(titleField).max(20).exactOptional(),
  source: sourceField,
});
