import { z } from 'zod';
import { audiences, commitmentStatuses, levels, shieldedFields } from '../domain/commitment.ts';
import { reminderChoices, roles } from '../domain/person.ts';
import { defaultFollowUp } from '../domain/rounds.ts';
import { finalDecision } from './decision-schema.ts';
import {
  accountField,
  countryField,
  dayField,
  fileField,
  idField,
  keywordsField,
  linkField,
  localeField,
  planDateField,
  ruleField,
  sentencesField,
  sourceField,
  timeField,
  titleField,
  zoneField,
} from './fields.ts';
import { indicator } from './indicator-schema.ts';
import { endField, startField } from './time-fields.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).max(1000).default([]);
const names = z.array(titleField).max(20).default([]);
const year = z.number().int().min(1800).max(2200);
/** Days before or after a due day; at most 20 rungs, each once. */
const rungs = z.array(z.number().int().min(0).max(400)).max(20);

const ladder = z.strictObject({
  before: rungs,
  at: timeField.default('09:00'),
  overdue: z
    .strictObject({
      owner: rungs.default([]),
      secretary: rungs.exactOptional(),
      chair: rungs.default([]),
    })
    .default({ owner: [1, 3], chair: [5] }),
});

const congress = z.strictObject({
  name: titleField,
  aka: names,
  city: titleField,
  country: titleField,
  holidays: countryField.exactOptional(),
  host: idField,
  starts: startField,
  ends: endField,
  zone: zoneField,
  source: sourceField,
});

const organisation = z.strictObject({
  id: idField,
  name: titleField,
  aka: names,
  committee: z.boolean().default(false),
  country: titleField.exactOptional(),
  focal: idField.exactOptional(),
  alternate: idField.exactOptional(),
  source: sourceField,
});

const person = z.strictObject({
  id: idField,
  name: titleField,
  role: z.enum(roles),
  organisation: idField.exactOptional(),
  country: countryField.exactOptional(),
  zone: zoneField.exactOptional(),
  absences: z
    .array(z.strictObject({ from: dayField, to: dayField, standIn: idField.exactOptional() }))
    .max(100)
    .exactOptional(),
  locale: localeField.exactOptional(),
  quiet: z.strictObject({ from: timeField, to: timeField }).nullable().exactOptional(),
  reminders: z.enum(reminderChoices).exactOptional(),
  accounts: z.array(accountField).max(10).default([]),
  source: sourceField,
});

const event = z.strictObject({
  id: idField,
  name: titleField,
  aka: names,
  kind: z.enum(['consultation', 'congress', 'session', 'other']),
  city: titleField.exactOptional(),
  country: titleField.exactOptional(),
  starts: startField.exactOptional(),
  ends: endField.exactOptional(),
  year: year.exactOptional(),
  zone: zoneField.exactOptional(),
  convenors: z.array(idField).max(20).default([]),
  theme: idField.exactOptional(),
  source: sourceField,
});

const deadline = z.strictObject({
  id: idField,
  title: titleField,
  due: planDateField,
  kind: idField.exactOptional(),
  owner: idField.exactOptional(),
  objective: idField.exactOptional(),
  theme: idField.exactOptional(),
  ladder: ladder.exactOptional(),
  state: z.enum(['open', 'done', 'cancelled']).default('open'),
  milestone: z.boolean().exactOptional(),
  meeting: z.boolean().exactOptional(),
  after: z
    .array(
      z.strictObject({
        item: idField,
        days: z.number().int().min(0).max(400).exactOptional(),
        workingDays: z.number().int().min(0).max(400).exactOptional(),
      }),
    )
    .max(20)
    .exactOptional(),
  repeat: z
    .strictObject({
      rule: ruleField,
      from: planDateField.exactOptional(),
      except: z.array(dayField).max(500).exactOptional(),
      ends: planDateField.exactOptional(),
    })
    .exactOptional(),
  private: z.boolean().exactOptional(),
  source: sourceField,
});

/** Who may read a field: `progress: public`. */
const visibility = z.partialRecord(z.enum(shieldedFields), z.enum(audiences));

const commitment = z.strictObject({
  id: idField,
  title: titleField,
  organisation: idField.exactOptional(),
  focal: idField.exactOptional(),
  alternate: idField.exactOptional(),
  level: z.enum(levels).exactOptional(),
  country: titleField.exactOptional(),
  region: titleField.exactOptional(),
  objective: idField.exactOptional(),
  theme: idField.exactOptional(),
  baseline: sentencesField.exactOptional(),
  due: planDateField.exactOptional(),
  status: z.enum(commitmentStatuses).default('not-started'),
  reason: sentencesField.exactOptional(),
  progress: sentencesField.exactOptional(),
  evidence: z.array(linkField).max(50).exactOptional(),
  visibility: visibility.exactOptional(),
  decision: finalDecision.exactOptional(),
  source: sourceField,
});

const day = z.number().int().min(1).max(400);

/** How the follow-up is done; what is left out is as `defaultFollowUp` has it. */
const followUp = z.strictObject({
  rounds: z
    .array(
      z.strictObject({
        id: idField,
        kind: z.enum(['comments', 'status']).default('status'),
        title: titleField.exactOptional(),
        opens: planDateField,
        days: day.default(30),
      }),
    )
    .max(40)
    .default([...defaultFollowUp.rounds]),
  at: timeField.default(defaultFollowUp.at),
  nudges: z
    .array(day)
    .max(5)
    .default([...defaultFollowUp.nudges]),
  alternate: day.nullable().default(defaultFollowUp.alternate),
  chair: day.nullable().default(defaultFollowUp.chair),
  review: day.exactOptional(),
  visibility: visibility.default(defaultFollowUp.visibility),
});

const instrument = z.strictObject({
  id: idField,
  name: titleField,
  aka: names,
  year: year.exactOptional(),
  adoptedBy: titleField.exactOptional(),
  source: sourceField,
});

/** The shape of a plan file, apart from what its items say about each other. */
export const planSchema = z.strictObject({
  id: idField,
  /** Absent: the language that its titles are in. */
  locale: localeField.exactOptional(),
  source: sourceField.exactOptional(),
  documents: list(z.strictObject({ id: idField, title: titleField, file: fileField })),
  congress,
  organisations: list(organisation),
  people: list(person),
  objectives: list(
    z.strictObject({
      id: idField,
      of: idField.default('congress'),
      title: titleField,
      text: sentencesField,
      keywords: keywordsField.exactOptional(),
      source: sourceField,
    }),
  ),
  /** Who is told when a child may be harmed. */
  safeguarding: z.strictObject({ name: titleField, contact: titleField }).exactOptional(),
  themeCount: z
    .strictObject({ number: z.number().int().min(1).max(100), source: sourceField })
    .exactOptional(),
  themes: list(
    z.strictObject({
      id: idField,
      number: z.number().int().min(1).max(100),
      title: titleField,
      source: sourceField,
    }),
  ),
  events: list(event),
  instruments: list(instrument),
  facts: list(
    z.strictObject({
      id: idField,
      about: titleField,
      text: sentencesField,
      keywords: keywordsField.exactOptional(),
      source: sourceField,
    }),
  ),
  ladders: z.record(idField, ladder).default({}),
  deadlines: list(deadline),
  commitments: list(commitment),
  indicators: list(indicator),
  followUp: followUp.exactOptional(),
});
