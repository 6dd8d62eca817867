import { z } from 'zod';
import { valueChecks } from '../domain/check.ts';
import { levels } from '../domain/commitment.ts';
import { directions } from '../domain/indicator.ts';
import { idField, linkField, sentencesField, sourceField, titleField, whoField } from './fields.ts';
import { instantField, periodField } from './time-fields.ts';

const amount = z.number().min(-1e12).max(1e12);
const ids = z.array(idField).max(50).exactOptional();

/** One number that was given: when it held (`on`), or the instant at which somebody gave it (`at`), as an export writes it. */
const givenValue = z
  .strictObject({
    value: amount,
    on: periodField.exactOptional(),
    at: instantField.exactOptional(),
    saidAt: instantField.exactOptional(),
    by: whoField.default('plan-file'),
    via: titleField.default('plan-file'),
    round: idField.exactOptional(),
    url: linkField.exactOptional(),
    check: z
      .strictObject({
        state: z.enum(valueChecks),
        by: whoField,
        at: instantField,
        because: sentencesField.exactOptional(),
      })
      .exactOptional(),
  })
  .refine(({ on, at }) => on !== undefined || at !== undefined, {
    message: 'nothing says when this number held',
    params: { fix: 'Add on, with a year, a month or a day, such as on: 2009-03' },
  });

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
  values: z.array(givenValue).max(500).exactOptional(),
  source: sourceField,
});
